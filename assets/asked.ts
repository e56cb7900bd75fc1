// What the reader asks the page to show, and in which order: kept in the address, so
// that it can be gone back from, and sent.

import { filter } from "./filter";
import { next, sort } from "./sort";
import { where } from "./where";

export function asking(): void {
  document.addEventListener("change", ({ target }) => {
    const { form, name, value } = target as HTMLSelectElement;
    if (form?.matches("[data-filter]")) ask({ [name]: value });
  });
  document.addEventListener("reset", () => ask({ company: "", state: "", channel: "" }));
  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest("button");
    if (button?.matches("[data-print]")) print();
    const column = button?.closest<HTMLElement>("[data-by]");
    if (column) ask({ sort: next(column.dataset.by!) });
  });
  addEventListener("popstate", show);
}

function ask(changes: Record<string, string>): void {
  const [to, from] = [where.url(), where.url().href];
  for (const [name, value] of Object.entries(changes)) {
    if (value) to.searchParams.set(name, value);
    else to.searchParams.delete(name);
  }
  if (to.href !== from) where.set(to);
  show();
}

function show(): void {
  sort(document);
  filter(document);
}
