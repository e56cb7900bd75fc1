// The page is complete without this. What is added here depends on the reader:
// their day, their clipboard.

import { calendar } from "./calendar";
import { copying } from "./copy";
import { dated } from "./dated";
import { today } from "./days";
import { fromFolder } from "./file";
import { paint } from "./followups";
import { home } from "./home";
import { clocks, interview, unfold } from "./interview";
import { live } from "./live";

let day = "";

// Says everything anew if the day is another than when it was said last.
function repaint(): void {
  const now = today();
  clocks();
  if (now === day) return;
  day = now;
  const shown = paint(now);
  home(shown, now);
  interview(shown, now);
  calendar(now);
  dated(now);
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
live();
atMidnight();
addEventListener("hashchange", unfold);
addEventListener("pageshow", repaint);
addEventListener("focus", repaint);
document.addEventListener("visibilitychange", repaint);
