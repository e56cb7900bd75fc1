// The first page, grouped by the reader's day: what do I do now?

import { daysBetween, fromNow, long, short } from "./days";
import type { Shown } from "./followups";

const groups: { name: string; title: string; takes: (f: Shown, now: string) => boolean; now?: true; folded?: true }[] = [
  { name: "overdue", title: "Late, and still welcome", takes: (f) => f.state === "overdue", now: true },
  { name: "late", title: "Still fine", takes: (f) => f.state === "late", now: true },
  { name: "due", title: "Due today", takes: (f) => f.state === "due", now: true },
  { name: "open", title: "In good time", takes: (f) => f.state === "open", now: true },
  { name: "soon", title: "Next seven days", takes: (f, now) => f.state === "upcoming" && daysBetween(now, f.opens) <= 7 },
  { name: "later", title: "Later", takes: (f) => f.state === "upcoming", folded: true },
  { name: "lapsed", title: "Their time has passed", takes: () => true, folded: true },
];

let cards: Element[] | undefined; // in the order of the build, whatever the groups did to them
let unfolded = false; // the first message is opened once: what the reader folds stays folded

export function home(shown: Shown[], now: string): void {
  const list = document.querySelector<HTMLElement>("[data-cards]");
  const place = document.querySelector<HTMLElement>("[data-groups]");
  if (!list || !place) return;
  cards ??= [...list.querySelectorAll(".card")];
  const of = new Map(shown.map((f) => [f.element as Element, f]));
  let rest = cards.map((c) => of.get(c)!);
  const upcoming = rest.filter((f) => f.state === "upcoming").sort((a, b) => (a.opens < b.opens ? -1 : 1));

  const sections: Element[] = [];
  let first: Shown | undefined;
  let doable = 0;
  for (const g of groups) {
    const taken = rest.filter((f) => g.takes(f, now));
    rest = rest.filter((f) => !taken.includes(f));
    if (!taken.length) continue;
    if (g.now) {
      first ??= taken[0];
      doable += taken.length;
    }
    sections.push(section(g.name, g.title, taken, !!g.folded));
  }
  place.replaceChildren(...sections);
  place.hidden = false;
  list.hidden = true;

  document.querySelector("[data-today-title]")!.textContent = long(now);
  summary(doable, upcoming[0], now);
  if (first && !unfolded) {
    unfolded = true;
    first.element.classList.add("first");
    first.element.querySelector("details")?.setAttribute("open", "");
  }
  age(now);
}

function section(name: string, title: string, taken: Shown[], folded: boolean): Element {
  const head = document.createElement("h2");
  head.append(title + " ");
  const tally = document.createElement("span");
  tally.className = "tally";
  tally.textContent = String(taken.length);
  head.append(tally);
  const inner = document.createElement("div");
  inner.className = "cards";
  inner.append(...taken.map((f) => f.element));
  const outer = document.createElement(folded ? "details" : "section");
  outer.className = (folded ? "pile" : "group") + " group-" + name;
  if (folded) {
    const summary = document.createElement("summary");
    summary.append(head);
    outer.append(summary, inner);
  } else {
    outer.append(head, inner);
  }
  return outer;
}

function summary(doable: number, next: Shown | undefined, now: string): void {
  const el = document.querySelector("[data-summary]");
  if (!el || !cards?.length) return;
  if (doable) {
    el.textContent = doable === 1 ? "One thing to do. Here it is." : `${doable} things to do. Begin with the first.`;
    return;
  }
  const company = next?.element.querySelector(".company")?.textContent;
  el.textContent = next ? `Nothing to send. Next: ${short(next.opens, now)}, ${company}.` : "Nothing to send.";
}

// A build of more than a week ago may not know what has happened since.
function age(now: string): void {
  const built = document.body.dataset.built ?? now;
  const el = document.querySelector<HTMLElement>("[data-old]");
  if (!el) return;
  el.hidden = daysBetween(built, now) <= 7;
  el.textContent = el.hidden ? "" : `This page was built ${fromNow(built, now)}. Build it again to see what has changed since.`;
}
