// The buttons that open call mode, whose script is loaded by the first of them.

import { part } from "./parts";

export function callable(page: Document): void {
  for (const button of page.querySelectorAll<HTMLElement>("button[data-call]")) button.hidden = false;
}

export function calling(): void {
  document.addEventListener("click", ({ target }) => {
    const message = (target as Element).closest("button[data-call]")?.closest(".message");
    if (message) void part("call").then(() => dispatchEvent(new CustomEvent("followup-call", { detail: message })));
  });
}
