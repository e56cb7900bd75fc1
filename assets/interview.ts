// The interview's page: the next step named at the top, the message that a link
// leads to unfolded, and the clock where each contact lives.

import { short } from "./days";
import type { Shown } from "./followups";
import { where } from "./where";

const doable = ["overdue", "late", "due", "open"];

export function interview(page: Document, shown: Shown[], now: string): void {
  const el = page.querySelector<HTMLElement>("[data-next]");
  if (!el) return;
  const next = shown.find((f) => doable.includes(f.state)) ?? shown.find((f) => f.state === "upcoming");
  el.hidden = !next;
  if (!next) return;
  const link = page.createElement("a");
  link.href = "#" + next.element.id;
  link.textContent = next.element.querySelector("h3")!.textContent!;
  const day = next.state === "upcoming" ? next.opens : next.due;
  const when = next.state === "due" ? "today" : (next.state === "upcoming" ? "from " : "due ") + short(day, now);
  el.replaceChildren("Next: ", link, ", " + when);
}

export function unfold(): void {
  const id = decodeURIComponent(where.url().hash.slice(1));
  const target = id && document.getElementById(id);
  if (!target) return;
  for (let el: Element | null = target; el; el = el.parentElement) if (el instanceof HTMLDetailsElement) el.open = true;
  target.querySelector("details[data-first]")?.setAttribute("open", "");
}

export function clocks(page: Document): void {
  for (const el of page.querySelectorAll<HTMLElement>("[data-zone]")) {
    try {
      const time = new Intl.DateTimeFormat("en-GB", { timeZone: el.dataset.zone, hour: "2-digit", minute: "2-digit", weekday: "short" }).format();
      el.textContent = `, now ${time}`;
    } catch {
      el.textContent = ""; // a zone that this browser doesn't know
    }
  }
}
