// The search page's script and the texts that it looks through are loaded once
// somebody is about to type, or comes with words.

import { part } from "./parts";
import { where } from "./where";

export const typing = "#words"; // behind an address that leads to the search, to type at once

export function searching(): void {
  const box = document.querySelector<HTMLElement>("[data-search]");
  if (!box) return;
  box.hidden = false;
  const input = box.querySelector("input")!;
  const begin = () => void part("find").then(() => dispatchEvent(new Event("followup-find")));
  const { hash, searchParams } = where.url();
  if (hash === typing) input.focus();
  if (hash === typing || searchParams.has("q")) begin();
  else input.addEventListener("focus", begin, { once: true });
}
