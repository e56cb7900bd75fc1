// The page is complete without this. What is added here depends on the reader:
// their day, their clipboard.

import { asking } from "./asked";
import { cadence } from "./cadence";
import { calling } from "./calling";
import { copying } from "./copy";
import { core } from "./core";
import { today } from "./days";
import { marking } from "./done";
import { enter } from "./enter";
import { over } from "./followups";
import { clocks, unfold } from "./interview";
import { keys } from "./keys";
import { keepOffline } from "./offline";
import { part } from "./parts";
import { repainted } from "./repaint";
import { preview } from "./ticks";

(window as any).followup = core;

let day = today();
let ended = 0; // interviews that are over, where that opens something

// Paints the page again if the day has changed since it was last painted, or an
// interview has ended.
function repaint(): void {
  const now = today();
  const ends = over(document);
  if (now === day && ends === ended) return clocks(document);
  [day, ended] = [now, ends];
  repainted(now);
}

// A page may stay open past midnight, or sleep in the background.
function atMidnight(): void {
  const now = new Date();
  const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 0, 0, 1);
  setTimeout(() => {
    repaint();
    atMidnight();
  }, next.getTime() - now.getTime());
}

enter();
copying();
calling();
marking();
asking();
cadence();
if (preview) void part("live");
if (document.documentElement.dataset.page === "locked") void part("unlock");
ended = over(document);
atMidnight();
setInterval(repaint, 60_000); // an interview may end while the page is open
keepOffline();
keys();
addEventListener("hashchange", unfold);
addEventListener("pageshow", repaint);
addEventListener("focus", repaint);
document.addEventListener("visibilitychange", repaint);
