// The reader's place on a page: what stands at the top of the screen, the focus,
// the open folds and what was typed.

import { key } from "./morph";

const store = "followup-place";

interface Field extends HTMLInputElement {} // the inputs, and what a text area or a choice has in common with them

interface Place {
  page: string;
  top?: [element: string, top: number];
  folds: [element: string, open: boolean][];
  fields: [element: string, value: string, checked: boolean][];
  focus?: [element: string, from: number | null, to: number | null];
}

// hold returns what brings the reader back to their place once the page is new.
export function hold(): () => void {
  const [anchors, focus] = [scrollY > 0 ? tops() : [], document.activeElement as Field | null];
  const [from, to] = selection(focus);
  const cards = [...document.querySelectorAll(".card")];
  const card = cards.findIndex((c) => c.contains(focus));
  return () => {
    if (focus?.isConnected && focus !== document.activeElement) aim(focus, from, to);
    else if (focus && !focus.isConnected) next(cards, card);
    const anchor = anchors.find(([el]) => el.checkVisibility());
    if (anchor) align(...anchor);
  };
}

// Where the focus was on something that is gone, it goes on in the same card, or
// else in the next one, or the one before.
function next(cards: Element[], from: number): void {
  const card = from >= 0 && [...cards.slice(from), ...cards.slice(0, from).reverse()].find((c) => c.isConnected && c.checkVisibility());
  if (card) card.querySelector<HTMLElement>("a, summary")?.focus({ preventScroll: true });
}

// The leaves of the page that are on the screen, each with its distance from the
// top: those first that begin there, as the others may grow above it.
function tops(): [Element, number][] {
  const bar = document.querySelector(".top");
  const from = bar && getComputedStyle(bar).position === "sticky" ? bar.getBoundingClientRect().bottom : 0;
  const [begun, seen]: [Element, number][][] = [[], []];
  const look = (within: Element) => {
    for (const el of within.children) {
      if (!el.checkVisibility()) continue; // asked first, as a place in a closed fold takes long to work out
      const { top, bottom } = el.getBoundingClientRect();
      if (bottom <= from || top >= innerHeight) continue;
      if (el.firstElementChild) look(el);
      else (top < from ? begun : seen).push([el, top]);
    }
  };
  look(document.querySelector("main") ?? document.body);
  return [...seen, ...begun];
}

function align(el: Element, top: number): void {
  scrollBy({ top: el.getBoundingClientRect().top - top, behavior: "instant" });
}

// Only fields of text have a selection; asked of another, some browsers throw.
function selection(el: Field | null): [number | null, number | null] {
  try {
    return [el?.selectionStart ?? null, el?.selectionEnd ?? null];
  } catch {
    return [null, null];
  }
}

function aim(el: Field, from: number | null, to: number | null): void {
  el.focus({ preventScroll: true });
  if (from !== null) el.setSelectionRange(from, to);
}

// leave notes the place for the page that is loaded next, at the path.
export function leave(path: string): void {
  const [top] = scrollY > 0 ? tops() : [];
  const focus = document.activeElement as Field | null;
  const place: Place = {
    page: path,
    top: top && [nameOf(top[0]), top[1]],
    folds: [...document.querySelectorAll("details")].map((d) => [nameOf(d), d.open]),
    fields: fields().map((f) => [nameOf(f), f.value, f.checked]),
    focus: focus && focus !== document.body ? [nameOf(focus), ...selection(focus)] : undefined,
  };
  sessionStorage.setItem(store, JSON.stringify(place));
  history.scrollRestoration = "manual";
}

// arrive goes to the place that leave noted.
export function arrive(): void {
  const noted = sessionStorage.getItem(store);
  sessionStorage.removeItem(store);
  const place = noted && (JSON.parse(noted) as Place);
  if (!place || place.page !== location.pathname) return;
  const find = finder();
  for (const [name, open] of place.folds) (find(name) as HTMLDetailsElement | undefined)?.toggleAttribute("open", open);
  for (const [name, value, checked] of place.fields) {
    const field = find(name) as Field | undefined;
    if (!field || (field.value === value && field.checked === checked)) continue;
    [field.value, field.checked] = [value, checked];
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  const focus = place.focus && find(place.focus[0]);
  if (focus) aim(focus as Field, place.focus![1], place.focus![2]);
  const scroll = () => {
    const top = place.top && find(place.top[0]);
    if (top) align(top, place.top![1]);
    else scrollTo({ top: 0, behavior: "instant" });
  };
  scroll();
  // The browser goes to the address's #part once more when all is loaded.
  const loaded = () => {
    scroll();
    history.scrollRestoration = "auto";
  };
  addEventListener("load", loaded, { once: true });
}

const fields = () => [...document.querySelectorAll<Field>("main :is(input:not([type=file]), textarea, select)")];

// A name finds an element again on the page's next copy: its own key, or that of
// the nearest around it and which of its kind it is there.
function nameOf(el: Element): string {
  let around: Element | null = el;
  while (around && !key(around)) around = around.parentElement;
  const n = [...(around ?? document).querySelectorAll(el.localName)].indexOf(el);
  return [around ? key(around) : "", el.localName, n].join("\n");
}

function finder(): (name: string) => HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>("*")].reverse(); // of two with one key the first counts
  const keyed = new Map(all.map((el) => [key(el), el]));
  return (name) => {
    const [k, kind, n] = name.split("\n");
    const around = k ? keyed.get(k) : document.documentElement;
    return n === "-1" ? around : around?.querySelectorAll<HTMLElement>(kind)[Number(n)];
  };
}
