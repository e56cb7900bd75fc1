// The reader's place on a page that changes: what is at the top of the screen,
// and the focus.

export interface Field extends HTMLInputElement {} // the inputs, and what a text area or a choice has in common with them

// hold returns what brings the reader back to their place once the page is new.
export function hold(): () => void {
  const [anchors, focus] = [scrollY > 0 ? tops() : [], document.activeElement as Field | null];
  const [from, to] = selection(focus);
  const cards = [...document.querySelectorAll(".card")];
  const card = cards.findIndex((c) => c.contains(focus));
  return () => {
    if (focus?.isConnected && focus !== document.activeElement) aim(focus, from, to);
    else if (focus && !focus.isConnected) next(cards, card);
    const anchor = anchors.find(([el]) => el.checkVisibility());
    if (anchor) align(...anchor);
  };
}

// Where the focus was on something that is gone, it goes on in the same card, or
// else in the next one, or the one before.
function next(cards: Element[], from: number): void {
  const card = from >= 0 && [...cards.slice(from), ...cards.slice(0, from).reverse()].find((c) => c.isConnected && c.checkVisibility());
  if (card) card.querySelector<HTMLElement>("a, summary")?.focus({ preventScroll: true });
}

// The leaves of the page that are on the screen, each with its distance from the
// top: those first that begin there, as the others may grow above it.
export function tops(): [Element, number][] {
  const bar = document.querySelector(".top");
  const from = bar && getComputedStyle(bar).position === "sticky" ? bar.getBoundingClientRect().bottom : 0;
  const [begun, seen]: [Element, number][][] = [[], []];
  const look = (within: Element) => {
    for (const el of within.children) {
      if (!el.checkVisibility()) continue; // asked first, as a place in a closed fold takes long to work out
      const { top, bottom } = el.getBoundingClientRect();
      if (bottom <= from || top >= innerHeight) continue;
      if (el.firstElementChild) look(el);
      else (top < from ? begun : seen).push([el, top]);
    }
  };
  look(document.querySelector("main") ?? document.body);
  return [...seen, ...begun];
}

export function align(el: Element, top: number): void {
  scrollBy({ top: el.getBoundingClientRect().top - top, behavior: "instant" });
}

// Only fields of text have a selection; asked of another, some browsers throw.
export function selection(el: Field | null): [number | null, number | null] {
  try {
    return [el?.selectionStart ?? null, el?.selectionEnd ?? null];
  } catch {
    return [null, null];
  }
}

export function aim(el: Field, from: number | null, to: number | null): void {
  el.focus({ preventScroll: true });
  if (from !== null) el.setSelectionRange(from, to);
}
