// The button of each card that is not done yet, and below it what is still to be
// done for a tick to reach the file.

import type { Shown } from "./followups";
import { faults, nameOf, preview, tickOf } from "./ticks";

export function marked(page: Document, shown: Shown[]): void {
  for (const place of page.querySelectorAll<HTMLElement>("[data-marking]")) {
    const card = place.closest<HTMLElement>("[data-followup]")!;
    const [name, { followup, n }] = [nameOf(card), card.dataset];
    const day = tickOf(name);
    // The nth line in the file stands for the nth time: they are marked in turn.
    place.hidden = n !== "1" && shown.some((f) => f.element.dataset.followup === followup && Number(f.element.dataset.n) < Number(n) && f.state !== "done");
    place.querySelector("[data-done]")!.firstElementChild!.textContent = !day ? "Mark as done" : preview ? "Marked as done" : "Undo";
    place.querySelector(".marked")?.remove();
    const fault = faults.get(name);
    if (fault) add(add(place, "div", "marked"), "p", "", fault).setAttribute("role", "alert");
    else if (day && !preview) remaining(add(place, "div", "marked"), followup!, day, place.dataset.edit);
  }
}

function remaining(box: Element, followup: string, day: string, edit?: string): void {
  const [interview, play] = followup.split("/");
  add(box, "p", "", "Marked only on this device. To mark it in your file, run this in your playbook’s folder:");
  add(box, "code", "", `followup done ${word(interview)} ${word(play)} --on ${day}`).dataset.line = "";
  const copy = add(add(box, "p"), "button", "button", "Copy the line") as HTMLButtonElement;
  copy.type = "button";
  copy.dataset.copy = "line";
  copy.hidden = true; // until it is known that the browser can copy
  if (!edit) return;
  const by = add(box, "p", "", "Or ");
  const link = add(by, "a", "", "edit the file") as HTMLAnchorElement;
  link.href = edit;
  link.rel = "noreferrer";
  by.append(": below ");
  add(by, "code", "", "done:");
  by.append(", write ");
  add(by, "code", "", `- ${play} ${day}`);
  by.append(".");
}

// A file's name as one word of a command line.
const word = (name: string) => (/^[\p{L}\p{N}._-]+$/u.test(name) ? name : `'${name.replace(/'/g, `'\\''`)}'`);

function add(to: Element, tag: string, kind = "", text = ""): HTMLElement {
  const el = to.ownerDocument.createElement(tag);
  if (kind) el.className = kind;
  el.textContent = text;
  to.append(el);
  return el;
}
