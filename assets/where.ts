// Where the reader is in the site. A sealed site is one page for the browser: its
// script puts other ways in the place of these.

import { home } from "./parts";

export const where = {
  // The address of the page that is shown, as an open site has it.
  url: (): URL => new URL(location.href),

  // Another address for the page that is shown.
  set(to: URL, replace = false): void {
    if (replace) history.replaceState(null, "", to);
    else history.pushState(null, "", to);
  },

  // Another page, by its path from the site's root.
  open: (path: string): void => location.assign(home + path),

  // Where a link leads, and another place for it to lead to.
  link: (a: HTMLAnchorElement): URL => new URL(a.href),
  relink(a: HTMLAnchorElement, to: URL): void {
    a.href = to.href;
  },

  // A file of the site, by the address that a page has for it.
  read: (address: string): Promise<Response> => fetch(address),
};
