// Under `followup serve`: the page follows the files. It is a script of its own,
// which a published page never asks for.

import "./overlay.css";
import { sent } from "./days";
import { hearing } from "./heard";
import { arrive, leave } from "./leaving";
import { type Problem, problems } from "./problems";
import { clearFaults, update } from "./update";

interface News {
  changed?: string[]; // addresses
  moved?: Record<string, string>; // addresses that became others
  errors?: Problem[];
  shown?: string; // what the site shows in spite of them
}

const everything = "*"; // more changed than is worth naming
const patience = 1000; // ms until a server that is gone is looked for again
const unseen = 10_000; // ms for which a page that nobody sees goes on listening

let heard = sent("followup-live")!; // the last message that the page has followed
let told: string; // the last one whose problems it has shown
let source: EventSource | undefined;
let work = Promise.resolve();
let timer: ReturnType<typeof setTimeout> | undefined;

arrive();
attend();
hearing();
document.addEventListener("visibilitychange", attend);
document.addEventListener("resume", attend); // woken from sleep
addEventListener("pageshow", (event) => event.persisted && attend());
addEventListener("pagehide", () => source?.close());

// A browser keeps few connections to one host, so only pages that are seen hold
// one; another catches up when it is looked at.
function attend(): void {
  clearTimeout(timer);
  if (document.visibilityState === "visible") connect();
  else timer = setTimeout(() => source?.close(), unseen);
}

// The server tells first what has changed since the message that it is given; it
// tells of everything where that was another server's.
function connect(): void {
  source?.close();
  source = new EventSource("/_followup/live?since=" + encodeURIComponent(heard));
  source.onmessage = ({ data, lastEventId }) => {
    const news = JSON.parse(data) as News;
    // A dismissed overlay comes with the next build, not with the next connection.
    if (!lastEventId || lastEventId !== told) problems(news.errors ?? [], news.shown);
    told = lastEventId;
    work = work.then(() => follow(news)).then(() => void (heard = lastEventId), retry);
  };
  // The browser tries again by itself, save after an answer that is none.
  source.onerror = ({ target }) => (target as EventSource).readyState === EventSource.CLOSED && retry();
}

function retry(): void {
  clearTimeout(timer);
  timer = setTimeout(attend, patience);
}

async function follow({ changed = [], moved = {}, errors }: News): Promise<void> {
  if (!errors) clearFaults();
  const here = plain(location.pathname);
  const to = Object.entries(moved).find(([from]) => plain(from) === here)?.[1];
  if (to) return move(new URL(to, location.href));
  if (changed.some((path) => path === everything || path.endsWith(".css") || plain(path) === here)) await update();
}

function move(to: URL): void {
  if (to.origin !== location.origin) return;
  leave(to.pathname);
  location.replace(to.pathname + location.search + location.hash);
}

// One address can be written in several ways.
const plain = (path: string) => decodeURIComponent(path).replace(/\/index\.html$/, "/");
