// Under `followup serve`: the page follows the files. A published site is not
// sent the header that this waits for, and so asks for nothing.

import { sent } from "./days";

interface Problem {
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

const everything = "*"; // more changed than is worth naming

export function live(): void {
  if (sent("followup-live") === undefined) return;
  shown = here();
  new EventSource("/_followup/live").onmessage = (event) => {
    const news = JSON.parse(event.data) as { changed?: string[]; errors?: Problem[] };
    if (news.errors?.length) show(news.errors);
    else hide();
    void take(news.changed ?? []);
  };
}

// The page as it was sent, to see what a change is worth.
let shown: Promise<string>;

const here = () => fetch(location.href, { cache: "no-store" }).then((r) => r.text());

// A new style sheet has a new name, so every page changes with it. Where that is
// all, it is swapped, and what is open and how far one has read stays.
async function take(changed: string[]): Promise<void> {
  const style = changed.find((path) => path.endsWith(".css"));
  if (!style && !changed.includes(location.pathname) && !changed.includes(everything)) return;
  const [before, after] = [await shown, await here()];
  shown = Promise.resolve(after);
  const name = /[^"/]*\.css(?=")/;
  if (before.replace(name, "") !== after.replace(name, "")) return location.reload();
  const link = document.querySelector<HTMLLinkElement>("link[rel=stylesheet]");
  const now = name.exec(after)?.[0];
  if (link && now) link.href = link.href.replace(/[^/]*$/, now);
}

const name = "problems";

function hide(): void {
  document.getElementById(name)?.remove();
}

// Everything is set as text: a problem quotes what a person wrote.
function show(problems: Problem[]): void {
  hide();
  const box = add(document.body, "section", "overlay");
  box.id = name;
  box.setAttribute("role", "alert");
  add(box, "h2", "", problems.length === 1 ? "One thing to mend" : `${problems.length} things to mend`);
  add(box, "p", "", "The page shows the last state that could be built.");
  for (const p of problems) {
    const item = add(box, "article", p.severity);
    add(item, "h3", "", `${p.severity}[${p.code}]: ${p.message}`);
    const spot = add(item, "p", "spot");
    const place = p.line ? `${p.file}:${p.line}:${p.column}` : p.file;
    if (p.open) (add(spot, "a", "", place) as HTMLAnchorElement).href = p.open;
    else spot.textContent = place;
    if (p.line && p.source) {
      const caret = " ".repeat(Math.max(p.column - 1, 0)) + "^".repeat(Math.max(p.width, 1));
      add(item, "pre", "", p.source.replaceAll("\t", " ") + "\n" + caret);
    }
    if (p.hint) add(item, "p", "hint", p.hint);
  }
}

function add(to: Element, tag: string, kind: string, text = ""): HTMLElement {
  const el = document.createElement(tag);
  if (kind) el.className = kind;
  el.textContent = text;
  to.append(el);
  return el;
}
