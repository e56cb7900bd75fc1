// One key for what is done most. They are told by "?", and can be turned off there:
// who speaks to the computer, or slips, must not be carried off by a letter.

import { typing } from "./searching";
import { where } from "./where";

const store = "followup-keys";

const told: [key: string, does: string][] = [
  ["t", "Today"],
  ["/", "Search"],
  ["j", "Next follow-up"],
  ["k", "Previous follow-up"],
  ["c", "Copy its message"],
  ["?", "Show these shortcuts"],
  ["Esc", "Close"],
];

export function keys(): void {
  document.addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if ((target instanceof Element && target.closest("input, textarea, select, [contenteditable], dialog")) || (off() && key !== "?")) return;
    const act = acts[key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

const acts: Record<string, () => void> = {
  t: () => where.open(""),
  "/": () => document.querySelector<HTMLElement>("[data-search] input")?.focus() ?? where.open("search/" + typing),
  j: () => walk(1),
  k: () => walk(-1),
  c: copy,
  "?": help,
};

function off(): boolean {
  try {
    return localStorage.getItem(store) === "off";
  } catch {
    return false;
  }
}

// Walks through what can be done, from where the reader is.
function walk(step: number): void {
  const all = [...document.querySelectorAll<HTMLElement>("main :is(.card:not(.to-meet), .line, .articles a)")].filter((el) => el.checkVisibility());
  const here = all.findIndex((el) => el.contains(document.activeElement));
  const below = all.findIndex((el) => el.getBoundingClientRect().top >= 0);
  const next = all[here < 0 ? Math.max(below, 0) : here + step];
  if (!next) return;
  next.scrollIntoView({ block: "nearest" });
  (next.matches("a") ? next : next.querySelector<HTMLElement>("a, summary, button"))?.focus();
}

function copy(): void {
  const card = document.activeElement?.closest(".card") ?? document.querySelector(".card.first, .card[data-followup]");
  card?.querySelector<HTMLElement>("[data-copy=body]:not([hidden])")?.click();
}

function help(): void {
  const box = document.createElement("dialog");
  box.className = "keys";
  box.append(Object.assign(document.createElement("h2"), { textContent: "Keys" }), document.createElement("dl"));
  for (const [key, does] of told) {
    const row = document.createElement("div");
    const [term, words] = [document.createElement("dt"), document.createElement("dd")];
    term.append(Object.assign(document.createElement("kbd"), { textContent: key }));
    words.textContent = does;
    row.append(term, words);
    box.lastChild!.appendChild(row);
  }
  const label = document.createElement("label");
  const use = Object.assign(document.createElement("input"), { type: "checkbox", checked: !off() });
  use.onchange = () => localStorage.setItem(store, use.checked ? "on" : "off");
  label.append(use, " Use these shortcuts");
  const form = Object.assign(document.createElement("button"), { className: "button", type: "button", textContent: "Close" });
  form.onclick = () => box.close();
  box.append(label, form);
  box.onclose = () => box.remove();
  document.body.append(box);
  box.showModal();
}
