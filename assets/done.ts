// Mark as done: in the file under the preview, on this device on a published page.

import { toast } from "./copy";
import { today } from "./days";
import { faults, nameOf, preview, tick, tickOf, untick } from "./ticks";
import { repainted } from "./repaint";

export function marking(): void {
  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-done]");
    const card = button?.closest<HTMLElement>("[data-followup]");
    if (card) void mark(card);
  });
  const again = () => repainted(today());
  addEventListener("storage", again); // ticked in another window
  addEventListener("pageshow", (event) => event.persisted && again()); // or on another page, since
}

async function mark(card: HTMLElement): Promise<void> {
  const [name, day] = [nameOf(card), today()];
  if (!preview) {
    const was = tickOf(name);
    if (was) untick(name);
    else tick(name, day);
    repainted(day);
    return toast(was ? "Unmarked" : "Marked as done on this device");
  }
  if (tickOf(name)) return; // it is being written
  tick(name, day);
  repainted(day);
  const fault = await written(card.dataset, day);
  if (!fault) return toast("Marked as done in your file");
  untick(name);
  faults.set(name, "Nothing was written: " + fault);
  repainted(day);
}

// written tells the preview, and returns why it could not be written, or "".
async function written({ followup, n }: DOMStringMap, on: string): Promise<string> {
  const [interview, play] = followup!.split("/");
  try {
    const answer = await fetch("/_followup/done", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Followup": "done" },
      body: JSON.stringify({ interview, play, n: Number(n), on }),
    });
    if (answer.ok) return "";
    const { error, hint } = await answer.json();
    return error + (hint && ".\n" + hint[0].toUpperCase() + hint.slice(1)) + ".";
  } catch {
    return "the preview doesn’t answer. Check that `followup serve` is still running.";
  }
}
