// What was ticked as done on this device, until a build says the same. The files
// stay the truth: a tick is only a note of what they do not say yet.

import { sent } from "./days";
import { root } from "./parts";

// Under the preview the file itself is written, and a tick lasts until that is seen.
export const preview = sent("followup-live") !== undefined;

// One host may show several sites, so each keeps its ticks under its own address.
const store = "followup-done " + root + " ";

const ticks = new Map<string, string>(); // the days, by INTERVIEW/PLAY/N
const fresh = new Set<string>(); // those ticked since the page was opened
let refused = preview; // whether nothing is kept
let keeper: ((all: [name: string, day: string][]) => void) | undefined; // who keeps them instead
export const faults = new Map<string, string>(); // why something was not written

export const nameOf = ({ dataset }: HTMLElement | SVGElement) => dataset.followup ? dataset.followup + "/" + dataset.n : "";
export const tickOf = (name: string) => ticks.get(name);
export const isFresh = (name: string) => fresh.has(name);

// recall reads what is kept. A browser may refuse to keep anything; then the ticks
// last as long as the page.
export function recall(): void {
  if (refused || keeper) return;
  try {
    const { length } = localStorage;
    ticks.clear();
    for (let n = 0; n < length; n++) {
      const at = localStorage.key(n)!;
      if (at.startsWith(store)) ticks.set(at.slice(store.length), localStorage.getItem(at)!);
    }
  } catch {}
}

export function tick(name: string, day: string): void {
  fresh.add(name);
  faults.delete(name);
  ticks.set(name, day);
  keep((kept) => kept.setItem(store + name, day));
}

export function untick(name: string): void {
  ticks.delete(name);
  keep((kept) => kept.removeItem(store + name));
}

function keep(change: (kept: Storage) => void): void {
  if (keeper) return keeper([...ticks]);
  if (refused) return;
  try {
    change(localStorage);
  } catch {
    refused = true;
  }
}

// keptBy gives the ticks to another keeper, so that other sites on the same host,
// which can read the browser's storage, can't read them.
export function keptBy(save: typeof keeper, all: Iterable<[string, string]>): void {
  keeper = save;
  ticks.clear();
  for (const [name, day] of all) ticks.set(name, day);
}

// forget is for the preview, whose new pages say all that is known.
export function forget(): void {
  ticks.clear();
  faults.clear();
}
