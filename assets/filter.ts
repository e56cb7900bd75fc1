// What of a page is shown: all, or only what the address asks for. It keeps nothing
// itself, so that it can be called for any copy of the page, at any time.

import { chips } from "./followups";
import { nameOf } from "./ticks";

const words: Record<string, Record<string, string>> = {
  company: {},
  state: chips,
  channel: { email: "By email", call: "By call", linkedin: "On LinkedIn", letter: "By letter", task: "For you" },
};
const kinds = Object.keys(words);
const followUps = "[data-followup]:not([hidden] > *)";

// filter leaves out what the step of a table's row may become on a later day.
export function filter(page: Document): void {
  const bar = page.querySelector<HTMLFormElement>("[data-filter]");
  if (!bar) return;
  bar.hidden = false;
  const asked = new URLSearchParams(location.search);
  const all = [...page.querySelectorAll<HTMLElement>("main [data-followup]:not([data-steps] *), main [data-company]:not([data-followup])")];
  const parts = (el: HTMLElement) => (nameOf(el) ? [el] : [el, ...el.querySelectorAll<HTMLElement>(followUps)]);
  const says: string[] = [];
  for (const kind of kinds) {
    const wanted = asked.get(kind) ?? "";
    choice(bar.querySelector(`[name=${kind}]`)!, words[kind], wanted, new Set([wanted, ...all.flatMap(parts).map((el) => value(el, kind) ?? "")]));
    const word = words[kind][wanted] ?? wanted;
    if (wanted) says.push(kind === "company" ? word : word[0].toLowerCase() + word.slice(1));
  }
  const fits = (el: HTMLElement) => kinds.every((kind) => !asked.get(kind) || asked.get(kind) === value(el, kind));
  const [names, shown] = [new Set<string>(), new Set<string>()];
  const there = new Set<Element>();
  for (const el of all) {
    const [fit, name] = [parts(el).some(fits), nameOf(el) || el.id];
    if (name) names.add(name);
    if (fit) there.add(el);
    if (fit && name) shown.add(name);
    (el.closest(".line") ? el.parentElement! : el).toggleAttribute("hidden", !fit);
  }
  for (const group of page.querySelectorAll<HTMLElement>("[data-holds]")) {
    const held = all.filter((el) => there.has(el) && group.contains(el));
    group.hidden = !!says.length && !held.length;
    const tally = group.querySelector(".tally");
    if (tally) tally.textContent = String(held.filter((el) => !group.dataset.holds || el.dataset.state !== "done").length);
  }
  bar.querySelector("[data-shown]")!.textContent = says.length ? `${shown.size} of ${names.size} shown: ${says.join(" · ")}` : "";
  bar.querySelector<HTMLElement>("[type=reset]")!.hidden = !says.length;
  for (const a of page.querySelectorAll<HTMLAnchorElement>(".tabs a, .months a, .neighbours a")) if (a.search !== location.search) a.search = location.search;
}

const value = (el: HTMLElement, kind: string) => (kind === "company" ? el.closest<HTMLElement>("[data-company]")?.dataset.company : el.dataset[kind]);

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
