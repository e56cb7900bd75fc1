// Today in the calendars: a line across the timeline, a ring in the month.

import { daysBetween } from "./days";

// Today is brought into view once; after that the reader scrolls.
const shown = new WeakSet<Element>();
const first = (el: Element) => !shown.has(el) && !!shown.add(el);

export function calendar(page: Document, now: string): void {
  for (const el of page.querySelectorAll<HTMLElement>("[data-day]")) {
    if (el.dataset.day === now) el.setAttribute("aria-current", "date");
    else el.removeAttribute("aria-current");
  }
  past(page, now);
  line(page, now);
  months(page, now);
  tab(page, now);
}

// The agenda's days move behind the fold as they pass.
function past(page: Document, now: string): void {
  const [gone, ahead] = ["past", "ahead"].map((name) => page.querySelector(`[data-${name}]`));
  if (!gone || !ahead) return;
  const days = [...gone.children, ...ahead.children] as HTMLElement[];
  gone.append(...days.filter((day) => day.dataset.day! < now));
  ahead.append(...days.filter((day) => day.dataset.day! >= now));
}

function line(page: Document, now: string): void {
  const timeline = page.querySelector<HTMLElement>("[data-timeline]");
  if (!timeline) return;
  const width = Number(timeline.dataset.dayWidth);
  const x = daysBetween(timeline.dataset.from!, now) * width + width / 2;
  timeline.querySelector("[data-now]")?.setAttribute("d", x < 0 ? "M0 0" : `M${x} 0V2000`);
  if (first(timeline)) timeline.scrollLeft = x - timeline.clientWidth / 3;
}

// On a phone the months are a row that scrolls: the one that is meant comes to
// the middle, without moving the page.
function months(page: Document, now: string): void {
  const row = page.querySelector<HTMLElement>(".months ul");
  const month = row?.querySelector("[aria-current]") ?? row?.querySelector(`[href$="/${now.slice(0, 7)}/"]`);
  if (!row || !month || !first(row)) return;
  const box = month.getBoundingClientRect();
  row.scrollLeft += box.left + box.width / 2 - row.clientWidth / 2;
}

// The tab of the months leads to the reader's, or to the nearest that there is.
function tab(page: Document, now: string): void {
  for (const a of page.querySelectorAll<HTMLElement>("[data-months]")) {
    const month = [...a.dataset.months!.split(" "), now.slice(0, 7)].sort()[1]!;
    const [was, href] = [a.getAttribute("href")!, a.getAttribute("href")!.replace(/\d{4}-\d\d(?=\/$)/, month)];
    if (href === was) continue;
    a.setAttribute("href", href);
    if (a.getAttribute("aria-current") === "page") a.setAttribute("aria-current", "true"); // it is a month beside
  }
}
