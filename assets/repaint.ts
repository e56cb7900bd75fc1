// Makes the open page say something else: the copy that is to be shown is painted
// first, and only where it differs does the page change.

import { filter } from "./filter";
import { attributes, foreign, morph } from "./morph";
import { paint } from "./paint";
import { hold } from "./place";

// repainted shows the page as it is on another day.
export function repainted(now: string): void {
  const next = document.cloneNode(true) as Document;
  const [here, there] = [document, next].map((page) => [...page.querySelectorAll("*")]);
  here.forEach((el, n) => foreign(el) && there[n].remove());
  become(next, now, hold());
}

// become takes over what another copy of the page says on a day; back brings the
// reader to their place again.
export function become(next: Document, now: string, back: () => void): void {
  paint(next, now);
  if (document.title !== next.title) document.title = next.title;
  attributes(document.documentElement, next.documentElement);
  morph(document.body, next.body);
  filter(document); // what the reader asked for since the last copy
  back();
}
