// A page as the reader comes to it: loaded by the browser, or opened out of a sealed
// site.

import { today } from "./days";
import { fromFolder } from "./file";
import { unfold } from "./interview";
import { know } from "./morph";
import { paint } from "./paint";
import { searching } from "./searching";

export function enter(): void {
  paint(document, today());
  know(document.documentElement);
  unfold();
  fromFolder();
  searching();
}
