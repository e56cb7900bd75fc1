// All that a page says of the reader's day, whether it is shown already or only
// about to be.

import { calendar } from "./calendar";
import { callable } from "./calling";
import { copyable } from "./copy";
import { dated } from "./dated";
import { filter } from "./filter";
import { followUps } from "./followups";
import { home } from "./home";
import { clocks, interview } from "./interview";
import { marked } from "./marked";
import { sort } from "./sort";
import { subscribe } from "./subscribe";
import { week } from "./week";

// paint may be called again with another day.
export function paint(page: Document, now: string): void {
  clocks(page);
  const shown = followUps(page, now);
  marked(page, shown);
  copyable(page);
  callable(page);
  home(page, shown, now);
  interview(page, shown, now);
  calendar(page, now);
  dated(page, now);
  subscribe(page);
  week(page, now);
  sort(page);
  filter(page);
}
