// What holds from a day on, until a day, or since one.

import { daysBetween, fromNow } from "./days";

export function dated(page: Document, now: string): void {
  const all = (selector: string) => page.querySelectorAll<HTMLElement>(selector);
  for (const el of all(":is([data-from], [data-until]):not([data-timeline])")) {
    const { from = "", until = now } = el.dataset;
    el.hidden = now < from || now > until;
  }
  for (const el of all("[data-when]")) {
    el.hidden = false;
    el.textContent = fromNow(el.dataset.when!, now);
  }
  for (const el of all("[data-since]")) el.textContent = `, ${since(el.dataset.since!, now)}`;
  pipeline(page, now);
}

// Days of waiting are counted one by one for as long as that is of use.
function since(day: string, now: string): string {
  const days = daysBetween(day, now);
  return days >= 14 && days < 60 ? `${days} days ago` : fromNow(day, now);
}

// An interview that was still to come when the page was built is waited on once
// its day is over.
function pipeline(page: Document, now: string): void {
  const all = (selector: string) => page.querySelectorAll<HTMLElement>(selector);
  const column = (name: string) => page.querySelector(`[data-column=${name}]`);
  for (const card of [...all("[data-meets]")].reverse()) {
    const to = column(card.dataset.meets! < now ? "waiting" : "coming");
    if (card.parentElement !== to) to?.prepend(card);
  }
  for (const steps of all("[data-steps]")) {
    const next = [...steps.querySelectorAll<HTMLElement>("[data-followup]")];
    const first = next.find((f) => !["lapsed", "done"].includes(f.dataset.state!));
    for (const f of next) f.parentElement!.hidden = f !== first;
    steps.hidden = !first;
  }
  for (const el of all("[data-tally]")) {
    el.textContent = String(el.closest("section")!.querySelector("ul")!.children.length);
  }
}
