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
  const [interview, play] = card.dataset.followup!.split("/");
  const said = { interview, play, n: Number(card.dataset.n), on: day };
  const fault = await told("done", said);
  if (!fault) return toast("Marked as done in your file", () => void told("done", { ...said, undo: true }).then((fault) => toast(fault ? "Not taken back: " + fault : "Taken back")));
  untick(name);
  faults.set(name, "Nothing was written: " + fault);
  repainted(day);
}

// told tells the preview what happened, and returns why it could not be written, or "".
export async function told(what: string, said: object): Promise<string> {
  try {
    const answer = await fetch("/_followup/" + what, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Followup": what },
      body: JSON.stringify(said),
    });
    if (answer.ok) return "";
    const { error, hint } = await answer.json();
    return error + (hint && ".\n" + hint[0].toUpperCase() + hint.slice(1)) + ".";
  } catch {
    return "the preview doesn’t answer. Check that `followup serve` is still running.";
  }
}
