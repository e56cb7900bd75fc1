// The first page, grouped by the reader's day: what do I do now?

import { daysBetween, fromNow, long, short } from "./days";
import type { Shown } from "./followups";
import { groupOf } from "./state";

const groups: { name: string; title: string; takes: (group: string, f: Shown, now: string) => boolean; now?: true; folded?: true }[] = [
  { name: "offer", title: "Offers with a deadline", takes: (g) => g === "offer", now: true },
  { name: "last", title: "Last day today", takes: (g) => g === "last", now: true },
  { name: "overdue", title: "Late, but still worth doing", takes: (g) => g === "overdue", now: true },
  { name: "due", title: "Due today", takes: (g) => g === "due", now: true },
  { name: "late", title: "Still in time", takes: (g) => g === "late", now: true },
  { name: "open", title: "Open now, and can wait", takes: (g) => g === "open", now: true },
  { name: "soon", title: "In the next seven days", takes: (g, f, now) => g === "next" && daysBetween(now, f.opens) <= 7 },
  { name: "later", title: "Later", takes: (g) => g === "next", folded: true },
  { name: "waits", title: "", takes: (g, f) => g === "" && f.group === "upcoming" }, // not spoken of before its interview is over
  { name: "done", title: "Done on this device", takes: (_, f) => f.group === "done", folded: true },
  { name: "lapsed", title: "You can let these go", takes: () => true, folded: true },
];

// The follow-up that the page began with. Its message is opened once: what the
// reader folds stays folded.
let begun: string | undefined;

export function home(page: Document, shown: Shown[], now: string): void {
  const list = page.querySelector<HTMLElement>("[data-cards]");
  const place = page.querySelector<HTMLElement>("[data-groups]");
  if (!list || !place) return;
  const of = new Map(shown.map((f) => [f.element as Element, f]));
  const all = ordered([...list.querySelectorAll<HTMLElement>(".card"), ...place.querySelectorAll<HTMLElement>(".card")]).map((c) => of.get(c)!);
  let rest = [...all].sort((a, b) => (a.closes < b.closes ? -1 : a.closes > b.closes ? 1 : 0)); // what closes first
  const upcoming = rest.filter((f) => f.state === "upcoming").sort((a, b) => (a.opens < b.opens ? -1 : 1));

  const sections: Element[] = [];
  const doable: Shown[] = [];
  for (const g of groups) {
    const taken = rest.filter((f) => g.takes(groupOf(f, f.group, now), f, now));
    rest = rest.filter((f) => !taken.includes(f));
    if (!taken.length) continue;
    if (g.now) doable.push(...taken.filter((f) => f.state !== "done"));
    sections.push(section(page, g.name, g.title, taken, !!g.folded));
  }
  place.replaceChildren(...sections);
  place.hidden = false;
  list.hidden = true;

  page.querySelector("[data-today-title]")!.textContent = long(now);
  if (all.length) summary(page, doable.length, upcoming[0], now);
  begin(doable.find((f) => f.element.dataset.followup === begun) ?? doable[0], all);
  age(page, now);
}

// The cards in the order of the build, whatever the groups did to them.
function ordered(cards: HTMLElement[]): HTMLElement[] {
  cards.forEach((card, n) => (card.dataset.order ??= String(n)));
  return cards.sort((a, b) => Number(a.dataset.order) - Number(b.dataset.order));
}

function begin(first: Shown | undefined, all: Shown[]): void {
  for (const f of all) f.element.classList.toggle("first", f === first);
  if (!first) return;
  begun = first.element.dataset.followup;
  first.element.querySelector("details")?.setAttribute("open", "");
}

function section(page: Document, name: string, title: string, taken: Shown[], folded: boolean): Element {
  const head = page.createElement("h2");
  head.append(title + " ");
  const tally = page.createElement("span");
  tally.className = "tally";
  tally.textContent = String(taken.filter((f) => f.state !== "done" || f.group === "done").length);
  head.append(tally);
  const inner = page.createElement("div");
  inner.className = "cards";
  inner.append(...taken.map((f) => f.element));
  const outer = page.createElement(folded ? "details" : "section");
  outer.className = (folded ? "pile" : "group") + " group-" + name;
  outer.id = "group-" + name;
  outer.dataset.holds = name === "done" ? "" : "open";
  if (folded) {
    const summary = page.createElement("summary");
    summary.append(head);
    outer.append(summary, inner);
  } else {
    outer.append(head, inner);
  }
  return outer;
}

function summary(page: Document, doable: number, next: Shown | undefined, now: string): void {
  const el = page.querySelector("[data-summary]");
  if (!el) return;
  if (doable) {
    el.textContent = doable === 1 ? "One thing to do." : `${doable} things to do. Start with the first.`;
    return;
  }
  const company = next?.element.querySelector(".company")?.textContent;
  el.textContent = next ? `Nothing to send. Next: ${short(next.opens, now)}, ${company}.`.replace("..", ".") : "Nothing to send.";
}

// A build of more than a week ago may not know what has happened since.
function age(page: Document, now: string): void {
  const built = page.body.dataset.built ?? now;
  const el = page.querySelector<HTMLElement>("[data-old]");
  if (!el) return;
  el.hidden = daysBetween(built, now) <= 7;
  el.textContent = el.hidden ? "" : `This page was built ${fromNow(built, now)}. Build it again to see what has changed.`;
}
