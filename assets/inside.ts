// The pages of an unlocked playbook, each shown in the place of the last. The part of
// the address behind # says which, so that links, the way back and bookmarks work,
// and the host never hears of it.

import type { Core } from "./core";
import { home, root } from "./parts";
import type { Pack } from "./unseal";

const { enter, where } = (window as any).followup as Core;
const outside = { ...where };

let pack: Pack | undefined;
let shown = ""; // the path of the page that is shown

// fileOf is the file that an address leads to, from the site's root.
function fileOf(url: URL): string | undefined {
  if (url.origin !== location.origin || !url.pathname.startsWith(root)) return undefined;
  const path = decodeURIComponent(url.pathname.slice(root.length)).replace(/(^|\/)$/, "$1index.html");
  return pack?.has(path) ? path : undefined;
}

const hashOf = (url: URL) => "#/" + url.pathname.slice(root.length) + url.search + url.hash;

const inside: typeof where = {
  url: () => new URL("." + (location.hash.startsWith("#/") ? location.hash.slice(1) : "/"), home),
  set(to, replace) {
    if (replace) history.replaceState(history.state, "", hashOf(to));
    else history.pushState(null, "", hashOf(to));
  },
  open(path) {
    location.hash = "#/" + path;
  },
  link(a) {
    const href = a.getAttribute("href")!;
    return href.startsWith("#/") ? new URL("." + href.slice(1), home) : new URL(href, inside.url());
  },
  relink(a, to) {
    a.setAttribute("href", fileOf(to) ? hashOf(to) : to.href);
  },
  async read(address) {
    const file = fileOf(new URL(address, inside.url()));
    return new Response(file && (await pack!.read(file)), { status: file ? 200 : 404 });
  },
};

// begin shows the page that the address asks for, and follows it from now on.
export async function begin(opened: Pack): Promise<void> {
  pack = opened;
  shown = "";
  Object.assign(where, inside);
  history.scrollRestoration = "manual";
  addEventListener("hashchange", follow);
  addEventListener("scrollend", remember);
  document.addEventListener("click", skip);
  document.addEventListener("click", download);
  await show(history.state?.top);
}

// end forgets all of it.
export function end(): void {
  pack = undefined;
  Object.assign(where, outside);
  removeEventListener("hashchange", follow);
  removeEventListener("scrollend", remember);
  document.removeEventListener("click", skip);
  document.removeEventListener("click", download);
  history.replaceState(null, "", home);
}

const follow = () => void show(history.state?.top);

const remember = () => history.replaceState({ ...history.state, top: scrollY }, "");

async function show(top?: number): Promise<void> {
  const url = where.url();
  const file = fileOf(url) ?? "404.html";
  if (file !== shown) {
    const page = await pack?.read(file);
    if (!page || where.url().href !== url.href) return; // locked meanwhile, or gone on
    put(new DOMParser().parseFromString(await page.text(), "text/html"));
    shown = file;
  }
  const place = url.hash && document.getElementById(decodeURIComponent(url.hash.slice(1)));
  if (top === undefined && place) place.scrollIntoView();
  else scrollTo({ top: top ?? 0, behavior: "instant" });
}

// put takes over another page's content. Its head belongs to the shell.
function put(next: Document): void {
  for (const a of next.querySelectorAll<HTMLAnchorElement>("a[href]:not(.skip)")) where.relink(a, where.link(a));
  document.title = next.title;
  document.documentElement.dataset.page = next.documentElement.dataset.page;
  document.body.replaceWith(document.adoptNode(next.body));
  enter();
  dispatchEvent(new Event("followup-shown"));
  document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
}

// The way past the navigation stays on the page: the part behind # says which page it is.
function skip(event: MouseEvent): void {
  if (!(event.target as Element).closest(".skip")) return;
  event.preventDefault();
  document.querySelector<HTMLElement>("main")?.focus();
}

// A calendar's file is saved out of the playbook: no program could fetch it.
async function download(event: MouseEvent): Promise<void> {
  const a = (event.target as Element).closest<HTMLAnchorElement>("a[href^='#/']");
  const file = a && fileOf(where.link(a));
  if (!file || file.endsWith(".html")) return;
  event.preventDefault();
  const data = await pack!.read(file);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(data!);
  link.download = file.split("/").pop()!;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
