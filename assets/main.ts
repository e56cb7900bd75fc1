// The page is complete without this. What is added here depends on the reader:
// their day, their clipboard.

import { asking } from "./asked";
import { cadence } from "./cadence";
import { calling } from "./calling";
import { copying } from "./copy";
import { core } from "./core";
import { today } from "./days";
import { marking } from "./done";
import { fromFolder } from "./file";
import { clocks, unfold } from "./interview";
import { keys } from "./keys";
import { know } from "./morph";
import { keepOffline } from "./offline";
import { paint } from "./paint";
import { part } from "./parts";
import { repainted } from "./repaint";
import { preview } from "./ticks";

(window as any).followup = core;

let day = "";

// Says everything anew if the day is another than when it was said last.
function repaint(): void {
  const now = today();
  if (now === day) return clocks(document);
  if (day) repainted(now);
  else {
    paint(document, now);
    know(document.documentElement);
  }
  day = now;
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

repaint();
unfold();
fromFolder();
copying();
calling();
marking();
asking();
cadence();
if (preview) void part("live");
if (document.documentElement.dataset.page === "search") void part("find");
atMidnight();
keepOffline();
keys();
addEventListener("hashchange", unfold);
addEventListener("pageshow", repaint);
addEventListener("focus", repaint);
document.addEventListener("visibilitychange", repaint);
