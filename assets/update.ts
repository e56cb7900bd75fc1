// Makes the open page new without loading it, once the preview has another.

import type { Core } from "./core";
import { today } from "./days";
import { leave } from "./leaving";
import { hold } from "./place";

const { become, faults, forget, repainted } = (window as any).followup as Core;

// clearFaults removes the notes of why something wasn't written, once the files can be read.
export function clearFaults(): void {
  if (!faults.size) return;
  faults.clear();
  repainted(today());
}

// update asks for the page's address and shows what is new there. It fails where
// there is no answer.
export async function update(): Promise<void> {
  const answer = await fetch(location.pathname + location.search, { cache: "no-store" });
  const preview = answer.headers.get("Server-Timing")?.includes("followup-live");
  if (!preview || answer.status >= 500) return; // a server that has nothing to show yet; it will tell
  const text = await answer.text();
  if (text === last) return;
  const next = new DOMParser().parseFromString(text, "text/html");
  if (parts(next) !== parts(document)) return reload();
  const back = hold();
  await restyle(next);
  last = text;
  forget();
  become(next, today(), back);
}

let last: string | undefined; // the page as it was last sent, once it was asked for

// reload is for what only a new page can take over, such as another script.
function reload(): void {
  leave(location.pathname);
  location.reload();
}

// Scripts from elsewhere are those of the browser's extensions. An address can be
// written in several ways, as the 404 page does.
const parts = (page: Document) =>
  [...page.querySelectorAll<any>("script[defer]:not([src*=':']), head > :is(meta, link:not([rel=stylesheet]))")]
    .flatMap((el) => [el.src || el.href || el.outerHTML, ...Object.values<string>(el.dataset).map((address) => new URL(address, location.href))])
    .join();

// The old style sheet goes when the new one is there, so that no page is ever
// bare: not even where the new one is of a build that is gone again.
async function restyle(next: Document): Promise<void> {
  const sheets = (page: Document) => [...page.querySelectorAll<HTMLLinkElement>("head > link[rel=stylesheet]")];
  const [now, then] = [sheets(document), sheets(next)];
  const without = (some: HTMLLinkElement[], others: HTMLLinkElement[]) => some.filter((a) => !others.some((b) => a.href === b.href));
  const loaded = without(then, now).map(
    (link) =>
      new Promise((done) => {
        link.onload = () => done(true);
        link.onerror = () => done(false);
        (now[0] ?? document.head.lastChild).before(link);
      }),
  );
  if ((await Promise.all(loaded)).includes(false)) return;
  for (const link of without(now, then)) link.remove();
}
