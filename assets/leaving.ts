// The reader's place from one page to the next: what is at the top of the
// screen, the focus, the open folds and what was typed.

import { key } from "./morph";
import { aim, align, type Field, selection, tops } from "./place";

const store = "followup-place";

interface Place {
  page: string;
  top?: [element: string, top: number];
  folds: [element: string, open: boolean][];
  fields: [element: string, value: string, checked: boolean][];
  focus?: [element: string, from: number | null, to: number | null];
}

// leave notes the place for the page that is loaded next, at the path.
export function leave(path: string): void {
  const [top] = scrollY > 0 ? tops() : [];
  const focus = document.activeElement as Field | null;
  const place: Place = {
    page: path,
    top: top && [nameOf(top[0]), top[1]],
    folds: [...document.querySelectorAll("details")].map((d) => [nameOf(d), d.open]),
    fields: fields().map((f) => [nameOf(f), f.value, f.checked]),
    focus: focus && focus !== document.body ? [nameOf(focus), ...selection(focus)] : undefined,
  };
  sessionStorage.setItem(store, JSON.stringify(place));
  history.scrollRestoration = "manual";
}

// arrive goes to the place that leave noted.
export function arrive(): void {
  const noted = sessionStorage.getItem(store);
  sessionStorage.removeItem(store);
  const place = noted && (JSON.parse(noted) as Place);
  if (!place || place.page !== location.pathname) return;
  const find = finder();
  for (const [name, open] of place.folds) (find(name) as HTMLDetailsElement | undefined)?.toggleAttribute("open", open);
  for (const [name, value, checked] of place.fields) {
    const field = find(name) as Field | undefined;
    if (!field || (field.value === value && field.checked === checked)) continue;
    [field.value, field.checked] = [value, checked];
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  const focus = place.focus && find(place.focus[0]);
  if (focus) aim(focus as Field, place.focus![1], place.focus![2]);
  const scroll = () => {
    const top = place.top && find(place.top[0]);
    if (top) align(top, place.top![1]);
    else scrollTo({ top: 0, behavior: "instant" });
  };
  scroll();
  // The browser goes to the address's #part once more when all is loaded.
  const loaded = () => {
    scroll();
    history.scrollRestoration = "auto";
  };
  addEventListener("load", loaded, { once: true });
}

const fields = () => [...document.querySelectorAll<Field>("main :is(input:not([type=file]), textarea, select)")];

// A name finds an element again on the page's next copy: its own key, or that of
// the nearest around it and which of its kind it is there.
function nameOf(el: Element): string {
  let around: Element | null = el;
  while (around && !key(around)) around = around.parentElement;
  const n = [...(around ?? document).querySelectorAll(el.localName)].indexOf(el);
  return [around ? key(around) : "", el.localName, n].join("\n");
}

function finder(): (name: string) => HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>("*")].reverse(); // of two with one key the first counts
  const keyed = new Map(all.map((el) => [key(el), el]));
  return (name) => {
    const [k, kind, n] = name.split("\n");
    const around = k ? keyed.get(k) : document.documentElement;
    return n === "-1" ? around : around?.querySelectorAll<HTMLElement>(kind)[Number(n)];
  };
}
