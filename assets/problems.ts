// What is wrong in the files, laid over the page.
// Everything is set as text: a problem quotes what a person wrote.

export interface Problem {
  file: string;
  line: number;
  column: number;
  severity: string;
  code: string;
  message: string;
  hint: string;
  source: string;
  width: number;
  open?: string; // the address that opens the place in an editor
}

const id = "problems";
let shown = ""; // what the overlay says, so that the same is not said twice

// problems shows the overlay, with a sentence on what the page below shows, or takes it away where there are none. It leaves the
// focus where it is: somebody may be typing.
export function problems(list: Problem[], below = ""): void {
  const told = JSON.stringify([list, below]);
  if (told === shown && document.getElementById(id)) return;
  hide();
  if (!list.length) return;
  shown = told;
  const box = document.createElement("section");
  box.id = id;
  box.className = "overlay";
  box.setAttribute("role", "alert");
  const head = add(box, "header");
  add(head, "h2", "", list.length === 1 ? "One thing to fix" : `${list.length} things to fix`);
  const button = add(head, "button", "button quiet", "Hide") as HTMLButtonElement;
  button.type = "button";
  button.onclick = hide;
  if (below) add(box, "p", "", below);
  for (const p of list) tell(add(box, "article", p.severity), p);
  document.body.append(box); // whole, so that it is read aloud once
  for (const mark of box.querySelectorAll("mark")) {
    const far = mark.offsetLeft + mark.offsetWidth - mark.parentElement!.clientWidth;
    if (far > 0) mark.parentElement!.scrollLeft = far + 40;
  }
  document.addEventListener("keydown", escape);
}

function hide(): void {
  document.getElementById(id)?.remove();
  document.removeEventListener("keydown", escape);
}

function escape(event: KeyboardEvent): void {
  if (event.key === "Escape" && !event.defaultPrevented) hide();
}

function tell(item: Element, p: Problem): void {
  add(item, "h3", "", `${p.severity}[${p.code}]: ${p.message}`);
  const spot = add(item, "p", "spot");
  const place = p.line ? `${p.file}:${p.line}:${p.column}` : p.file;
  if (p.open && opens(p.open)) (add(spot, "a", "", place) as HTMLAnchorElement).href = p.open;
  else spot.textContent = place;
  if (p.line && p.source) quote(add(item, "pre"), p);
  if (p.hint) add(item, "p", "hint", p.hint);
}

// Columns and widths are counted in characters, as Go counts them. What stands before
// the caret is the same text again, invisible, so it is as wide in any font, with signs of
// East Asia, emoji and tabs in it.
function quote(pre: Element, p: Problem): void {
  pre.setAttribute("tabindex", "0"); // a long line is scrolled by keys, too
  const [from, width] = [Math.max(p.column - 1, 0), Math.max(p.width, 1)];
  const line = [...p.source];
  const [before, meant] = [line.slice(0, from), line.slice(from, from + width).join("")];
  pre.append(before.join(""));
  add(pre, "mark", "", meant);
  pre.append(line.slice(from + width).join("") + "\n");
  add(pre, "span", "spacer", before.join("") + " ".repeat(from - before.length));
  add(pre, "span", "caret", "^".repeat(width));
}

// An editor's address may have any scheme but those that the browser runs itself.
function opens(address: string): boolean {
  try {
    return !/^(javascript|data|vbscript|blob|file|about):$/.test(new URL(address).protocol);
  } catch {
    return false;
  }
}

function add(to: Element, tag: string, kind = "", text = ""): HTMLElement {
  const el = document.createElement(tag);
  if (kind) el.className = kind;
  el.textContent = text;
  to.append(el);
  return el;
}
