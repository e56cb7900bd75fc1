// Call mode: the words of a call alone on the screen, large, one turn of the talk at
// a time, with what is good to know beside them. The screen stays on meanwhile.

import "./call.css";

let awake: { release(): Promise<void> } | undefined;

addEventListener("followup-call", (event) => open((event as CustomEvent<HTMLElement>).detail));

function open(message: HTMLElement): void {
  const card = message.closest<HTMLElement>(".card");
  const box = document.createElement("dialog");
  box.className = "call-mode";
  box.setAttribute("aria-label", "Call mode");

  const head = add(box, "header");
  const who = message.querySelector(".recipient bdi")?.textContent;
  const company = card?.querySelector(".company")?.textContent ?? document.querySelector("h1 bdi")?.textContent;
  const title = add(head, "h2");
  add(title, "bdi").textContent = who ?? company ?? "";
  if (who && company) add(title, "bdi", "company").textContent = company;
  const call = message.querySelector<HTMLAnchorElement>("a[href^='tel:']");
  if (call) head.append(call.cloneNode(true));
  const close = button(head, "button", "End");
  close.onclick = () => box.close();

  const branches = [...message.querySelectorAll<HTMLElement>(".branch")];
  const turns = add(box, "nav");
  turns.setAttribute("aria-label", "Steps of the call");
  const stage = add(box, "div", "turn");
  stage.tabIndex = 0;
  stage.setAttribute("aria-live", "polite");
  const chosen = branches.map((branch, n) => {
    const choice = button(turns, "turn-name", branch.querySelector("h4")?.textContent ?? (n ? `Part ${n + 1}` : "The call"));
    choice.onclick = () => show(n);
    return choice;
  });
  const foot = add(box, "footer");
  const back = button(foot, "button", "Back");
  const next = button(foot, "button primary", "Next");
  let at = 0;
  function show(n: number): void {
    at = Math.min(Math.max(n, 0), branches.length - 1);
    stage.replaceChildren(...[...branches[at].cloneNode(true).childNodes].filter((node) => node.nodeName !== "H4"));
    stage.dir = "auto";
    stage.lang = branches[at].lang;
    stage.scrollTop = 0;
    chosen.forEach((choice, m) => (m === at ? choice.setAttribute("aria-current", "step") : choice.removeAttribute("aria-current")));
    chosen[at].scrollIntoView({ block: "nearest", inline: "nearest" });
    back.disabled = at === 0;
    next.disabled = at === branches.length - 1;
  }
  back.onclick = () => show(at - 1);
  next.onclick = () => show(at + 1);
  box.onkeydown = (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) show(at + step);
  };

  beside(box, card);
  document.body.append(box);
  box.onclose = () => {
    box.remove();
    document.removeEventListener("visibilitychange", stayAwake);
    void awake?.release().catch(() => {});
    awake = undefined;
  };
  box.showModal();
  show(0);
  document.addEventListener("visibilitychange", stayAwake);
  stayAwake();
}

// What is good to know is on the interview's page.
function beside(box: HTMLElement, card: HTMLElement | null): void {
  const aside = add(box, "aside");
  const known = ["facts", "notes"].map((name) => document.querySelector("#the-" + name)).filter((el) => el !== null);
  for (const heading of known) {
    for (const part of heading.parentElement!.children) {
      const copy = part.cloneNode(true) as HTMLElement;
      for (const el of [copy, ...copy.querySelectorAll("[id]")]) el.removeAttribute("id");
      aside.append(copy);
    }
  }
  const page = card?.querySelector<HTMLAnchorElement>("h3 a");
  if (!known.length && page) {
    const link = add(aside, "a") as HTMLAnchorElement;
    link.href = page.href;
    link.textContent = "Your notes on this interview";
  }
  aside.hidden = !aside.childElementCount;
}

// A screen that goes dark in the middle of a sentence is no help. The system ends
// this whenever the page is out of sight.
function stayAwake(): void {
  if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
  navigator.wakeLock.request("screen").then(
    (lock) => (awake = lock),
    () => {},
  );
}

function button(to: Element, kind: string, words: string): HTMLButtonElement {
  const el = add(to, "button", kind) as HTMLButtonElement;
  el.type = "button";
  el.textContent = words;
  return el;
}

function add(to: Element, tag: string, kind = ""): HTMLElement {
  const el = document.createElement(tag);
  if (kind) el.className = kind;
  to.append(el);
  return el;
}
