// The site on the phone, with or without a network: all that it may be asked for is
// kept on the first visit. A page comes from the network while there is one, so that
// nobody reads an old plan, and out of what is kept otherwise.

// The site's build puts this before the script.
declare const kept: { name: string; files: string[] };

interface Worker extends EventTarget {
  registration: ServiceWorkerRegistration;
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
}
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as Worker;
const scope = worker.registration.scope;
const ours = "followup " + new URL(scope).pathname + " "; // one host may have several sites
const store = ours + kept.name;
const patience = 3000; // ms that a page may take before the one that is kept is shown

worker.addEventListener("install", (event) => {
  (event as Lasting).waitUntil(fill().then(() => worker.skipWaiting()));
});

worker.addEventListener("activate", (event) => {
  (event as Lasting).waitUntil(tidy().then(() => worker.clients.claim()));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event as Asked;
  const url = new URL(request.url);
  if (request.method !== "GET" || !url.href.startsWith(scope) || !known(url)) return;
  const lasting = event as Asked;
  lasting.respondWith(/\/assets\/[^/]+$/.test(url.pathname) ? asset(request) : page(request, lasting));
});

const plain = (url: URL) => url.origin + url.pathname.replace(/(^|\/)index\.html$/, "$1");
const all = new Set(kept.files.map((file) => plain(new URL(file, scope))));

// A calendar's feed is never kept, and what is not of the site is not ours to answer.
const known = (url: URL) => all.has(plain(url)) || url.pathname.endsWith("/");

async function fill(): Promise<void> {
  const cache = await caches.open(store);
  await Promise.all([...all].map((url) => renew(cache, url)));
}

async function renew(cache: Cache, url: string): Promise<void> {
  const answer = await fetch(url, { cache: "no-cache" });
  if (!answer.ok) throw new Error(url);
  await cache.put(url, answer);
}

async function tidy(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(ours) && name !== store) await caches.delete(name);
}

// The name of an asset tells its content: what is kept is right for good.
async function asset(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

async function page(request: Request, event: Lasting): Promise<Response> {
  const cache = await caches.open(store);
  const url = plain(new URL(request.url));
  const old = await cache.match(url);
  const fresh = fetch(request).then(async (answer) => {
    if (answer.ok && all.has(url)) await cache.put(url, answer.clone());
    if (answer.ok && old && differs(old, answer)) event.waitUntil(fill().catch(() => {}));
    return answer;
  });
  if (!old) return fresh.catch(async () => (await cache.match(new URL("404.html", scope))) ?? Response.error());
  fresh.catch(() => {});
  return Promise.race([fresh.catch(() => old), new Promise<Response>((done) => setTimeout(() => done(old), patience))]);
}

// Where one page is of another build, so are the others.
function differs(old: Response, now: Response): boolean {
  const mark = (answer: Response) => answer.headers.get("ETag") ?? answer.headers.get("Last-Modified");
  return mark(old) !== mark(now);
}
