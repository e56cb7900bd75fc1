// What of a page is shown: all, or only what the address asks for. It keeps nothing
// itself, so that it can be called for any copy of the page, at any time.

import { chips } from "./followups";
import { nameOf } from "./ticks";
import { where } from "./where";

const words: Record<string, Record<string, string>> = {
  company: {},
  state: chips,
  channel: { email: "By email", call: "By call", linkedin: "On LinkedIn", letter: "By letter", task: "For you" },
};
const kinds = Object.keys(words);

export function filter(page: Document): void {
  const bar = page.querySelector<HTMLFormElement>("[data-filter]");
  if (!bar) return;
  bar.hidden = false;
  const all = [...page.querySelectorAll<HTMLElement>("main [data-followup]:not([data-steps] *), main [data-company]:not([data-followup])")];
  const asked = where.url().searchParams;
  const says: string[] = [];
  for (const kind of kinds) {
    const wanted = asked.get(kind) ?? "";
    choice(bar.querySelector(`[name=${kind}]`)!, words[kind], wanted, new Set([wanted, ...all.flatMap(parts).map((el) => value(el, kind) ?? "")]));
    const word = words[kind][wanted] ?? wanted;
    if (wanted) says.push(kind === "company" ? word : word[0].toLowerCase() + word.slice(1));
  }
  const fit = all.filter((el) => parts(el).some((part) => kinds.every((kind) => !asked.get(kind) || asked.get(kind) === value(part, kind))));
  show(page, all, new Set(fit), !!says.length);
  say(bar.querySelector("[data-shown]"), says.length ? `${count(fit)} of ${count(all)} shown: ${says.join(" · ")}` : "");
  bar.querySelector("[type=reset]")!.toggleAttribute("hidden", !says.length);
  for (const a of page.querySelectorAll<HTMLAnchorElement>(".tabs a, .months a, .neighbours a")) carry(a);
}

// The other views show the same.
function carry(a: HTMLAnchorElement): void {
  const [to, { search }] = [where.link(a), where.url()];
  if (to.search === search) return;
  to.search = search;
  where.relink(a, to);
}

// What can be filtered: a follow-up itself; or else what it stands in, by all its
// follow-ups, though of the steps in a table's row only by the one that is shown.
const parts = (el: HTMLElement) => (nameOf(el) ? [el] : [el, ...el.querySelectorAll<HTMLElement>("[data-followup]:not([hidden] > *)")]);

const value = (el: HTMLElement, kind: string) => (kind === "company" ? el.closest<HTMLElement>("[data-company]")?.dataset.company : el.dataset[kind]);

// One may stand on a page several times; what has no name is not counted.
const count = (all: HTMLElement[]) => new Set(all.map((el) => nameOf(el) || el.id).filter(Boolean)).size;

// Groups in which nothing is left go as well.
function show(page: Document, all: HTMLElement[], fit: Set<Element>, filtered: boolean): void {
  for (const el of all) (el.closest(".line") ? el.parentElement! : el).toggleAttribute("hidden", !fit.has(el));
  for (const group of page.querySelectorAll<HTMLElement>("[data-holds]")) {
    const held = all.filter((el) => fit.has(el) && group.contains(el));
    group.toggleAttribute("hidden", filtered && !held.length);
    say(group.querySelector(".tally"), String(held.filter((el) => !group.dataset.holds || el.dataset.state !== "done").length));
  }
}

// What is said already is left alone, so that nothing on the page changes for nothing.
function say(el: Element | null, text: string): void {
  if (el && el.textContent !== text) el.textContent = text;
}

// What there is to choose: in the order of the words, or else of the alphabet.
function choice(select: HTMLSelectElement, words: Record<string, string>, wanted: string, there: Set<string>): void {
  there.delete("");
  const order = Object.keys(words);
  const values = [...there].sort((a, b) => order.indexOf(a) - order.indexOf(b) || a.localeCompare(b));
  const options = [...select.options].slice(1);
  if (options.map((o) => o.value).join("\n") !== values.join("\n")) {
    for (const o of options) o.remove();
    for (const v of values) select.appendChild(new Option("", v)).label = words[v] ?? v;
  }
  select.value = wanted;
}
