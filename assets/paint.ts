// All that a page says of the reader's day, whether it is shown already or only
// about to be.

import { calendar } from "./calendar";
import { copyable } from "./copy";
import { dated } from "./dated";
import { followUps } from "./followups";
import { home } from "./home";
import { clocks, interview } from "./interview";
import { marked } from "./marked";
import { subscribe } from "./subscribe";

// paint may be called again with another day.
export function paint(page: Document, now: string): void {
  clocks(page);
  const shown = followUps(page, now);
  marked(page, shown);
  copyable(page);
  home(page, shown, now);
  interview(page, shown, now);
  calendar(page, now);
  dated(page, now);
  subscribe(page);
}
