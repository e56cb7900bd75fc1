// The order of the tables' rows, as the address asks for it: a column's name, with
// a minus before it from the last to the first.

import { where } from "./where";

const by = () => where.url().searchParams.get("sort") ?? "-date";

export function sort(page: Document): void {
  const [, minus, column] = /^(-?)(.*)/.exec(by())!;
  for (const table of page.querySelectorAll<HTMLTableElement>("[data-sorts]")) {
    for (const th of table.querySelectorAll<HTMLElement>("[data-by]")) {
      if (!th.firstElementChild) {
        const button = page.createElement("button");
        button.className = "button quiet";
        button.append(...th.childNodes);
        th.append(button);
      }
      if (th.dataset.by === column) th.setAttribute("aria-sort", minus ? "descending" : "ascending");
      else th.removeAttribute("aria-sort");
    }
    const rows = [...table.tBodies[0].rows];
    const order = [...rows].sort((a, b) => value(a, column).localeCompare(value(b, column)) * (minus ? -1 : 1) || (a.id < b.id ? -1 : 1));
    if (order.some((row, n) => row !== rows[n])) table.tBodies[0].append(...order);
  }
}

// A row without a next step comes last.
function value(row: HTMLElement, column: string): string {
  if (column !== "next") return row.dataset[column] ?? "";
  return row.querySelector<HTMLElement>("[data-steps] li:not([hidden]) > a")?.dataset.due ?? "9";
}

// next is what a press on a column's name asks for.
export const next = (column: string) => (by() === column ? "-" : "") + column;
