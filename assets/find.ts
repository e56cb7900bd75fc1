// The search page: every word that is typed narrows what is found, in the texts of
// the whole site. They are read once, from the site itself, and nothing is asked of
// anybody else.

import type { Core } from "./core";
import { type Found, find, fold, type Text } from "./rank";

const { where } = (window as any).followup as Core;

const most = 40; // results that are shown

let box: HTMLElement;
let input: HTMLInputElement;
let results: HTMLElement;
let all: HTMLElement;
let told: HTMLElement;
let begun: string; // what is told while nothing is looked for

let texts: Text[];
let whole = false; // the texts are there, and not the titles alone

addEventListener("followup-find", begin);

function begin(): void {
  const part = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
  [box, input, results, all, told] = [part("[data-search]"), part("#words"), part("[data-results]"), part("[data-all]"), part("[data-found]")];
  begun = told.textContent!;
  [texts, whole] = [titles(), false];
  input.value ||= where.url().searchParams.get("q") ?? "";
  input.addEventListener("input", () => {
    show();
    keep();
  });
  document.querySelector("main")!.addEventListener("keydown", (event) => {
    if (event.target === input || results.contains(event.target as Node)) go(event);
  });
  show();
  if (input.value) keep(); // what was typed before this was there
  read().then(show, () => {});
}

// Until the texts are there, and where they cannot be read, the titles are searched.
function titles(): Text[] {
  return [...all.querySelectorAll<HTMLAnchorElement>("a")].map((a) => ({
    kind: "",
    title: a.querySelector("b")!.textContent!,
    note: a.querySelector("span")?.textContent ?? "",
    path: where.link(a).href,
  }));
}

async function read(): Promise<void> {
  const answer = await where.read(box.dataset.texts!);
  if (!answer.ok) return;
  const read = (await answer.json()) as Text[];
  for (const t of read) t.path = box.dataset.root + t.path;
  texts = read;
  whole = true;
}

function show(): void {
  const words = fold(input.value).split(/\s+/).filter(Boolean);
  const list = words.length ? find(texts, words) : [];
  results.hidden = !list.length;
  all.hidden = words.length > 0;
  results.replaceChildren(...list.slice(0, most).map((f) => item(f, words)));
  told.textContent = !words.length ? begun : said(list.length);
}

function said(n: number): string {
  const where = whole ? "" : " Only titles are searched here. The published site and the preview search the texts, too.";
  if (!n) return "Nothing found." + where;
  if (n > most) return `${n} results. You see the first ${most}; add a word to narrow them down.` + where;
  return (n === 1 ? "One result." : `${n} results.`) + where;
}

function item({ text, around }: Found, words: string[]): Element {
  const li = document.createElement("li");
  const a = add(li, "a") as HTMLAnchorElement;
  where.relink(a, new URL(text.path, where.url()));
  marked(add(a, "b"), text.title, words);
  if (text.kind) add(a, "small").textContent = text.kind;
  if (text.note) marked(add(a, "span"), text.note, words);
  if (around) marked(add(a, "span", "around"), around, words);
  return li;
}

// Sets a text, and in it apart what was looked for. A letter may be folded to two.
function marked(el: HTMLElement, text: string, words: string[]): void {
  el.dir = "auto";
  const letters = [...text];
  const folded = letters.map(fold);
  const line = folded.join("");
  const hit = new Array<boolean>(line.length).fill(false);
  for (const word of words) for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + word.length)) hit.fill(true, at, at + word.length);
  let [run, on, at] = ["", false, 0];
  const end = () => {
    if (run) el.append(on ? Object.assign(document.createElement("mark"), { textContent: run }) : run);
    run = "";
  };
  letters.forEach((letter, n) => {
    const now = folded[n] ? hit[at] : on; // a mark belongs to its letter
    if (now !== on) end();
    [run, on, at] = [run + letter, now, at + folded[n].length];
  });
  end();
}

function add(to: Element, tag: string, kind = ""): HTMLElement {
  const el = document.createElement(tag);
  if (kind) el.className = kind;
  to.append(el);
  return el;
}

// The words stay in the address, so that the way back leads to the same results.
function keep(): void {
  const address = where.url();
  if (input.value) address.searchParams.set("q", input.value);
  else address.searchParams.delete("q");
  where.set(address, true);
}

// Enter opens the first result; the arrows go from one to the next.
function go(event: KeyboardEvent): void {
  if (event.isComposing) return;
  const links = [...results.querySelectorAll("a")];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (event.key === "Enter" && at < 0) links[0]?.click();
  else if (event.key === "ArrowDown") (links[at + 1] ?? links[at])?.focus();
  else if (event.key === "ArrowUp" && at >= 0) (links[at - 1] ?? input).focus();
  else return;
  event.preventDefault();
}
