// The sheet to print: this week and the next, and what is still open from before.

import { daysBetween } from "./days";

export function week(page: Document, now: string): void {
  const sheet = page.querySelector<HTMLElement>("[data-week]");
  if (!sheet) return;
  page.querySelector("[data-print]")?.removeAttribute("hidden");
  const begun = (new Date(now).getUTCDay() - Number(sheet.dataset.week) + 7) % 7; // days since the week began
  for (const li of sheet.querySelectorAll<HTMLElement>("li")) {
    const { due, closes, state = "" } = li.dataset;
    const day = daysBetween(now, due!) + begun;
    li.hidden = day > 13 || ["done", "lapsed"].includes(state) || (day < 0 && !(daysBetween(closes!, now) <= 14));
  }
  for (const part of sheet.querySelectorAll("section")) part.hidden = !part.querySelector("li:not([hidden])");
  page.querySelector<HTMLElement>("[data-none]")!.hidden = !!sheet.querySelector("li:not([hidden])");
}
