// An answer to whether anything was heard from an application that has gone quiet: one
// tap under the preview, which writes it into the file.

import "./heard.css";
import type { Core } from "./core";
import { today } from "./days";

const { toast, told } = (window as any).followup as Core;

export function hearing(): void {
  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>("[data-heard]");
    if (button) void heard(button);
  });
}

async function heard(button: HTMLButtonElement): Promise<void> {
  const card = button.closest<HTMLElement>("[data-quiet]")!;
  const said = { interview: card.dataset.quiet!, outcome: button.dataset.heard!, on: today() };
  const all = card.querySelectorAll<HTMLButtonElement>("[data-heard]");
  for (const one of all) one.disabled = true;
  const fault = await told("heard", said);
  for (const one of all) one.disabled = false;
  if (fault) return toast("Nothing was written: " + fault);
  toast(`Written in your file: ${said.outcome}`, () => void told("heard", { ...said, outcome: "waiting" }).then((fault) => toast(fault ? "Not taken back: " + fault : "Taken back")));
}
