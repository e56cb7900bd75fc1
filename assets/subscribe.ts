// The feed's address holds where the site is published, and nowhere else: a page
// that is open from somewhere else says so.

export function subscribe(page: Document): void {
  for (const el of page.querySelectorAll<HTMLElement>("[data-away]")) el.hidden = location.origin === el.dataset.away;
}
