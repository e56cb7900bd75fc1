// The page of a sealed site: it asks for the passphrase, opens the playbook here, in
// the browser, and locks it again.

import type { Core } from "./core";
import { begin, end } from "./inside";
import { root } from "./parts";
import { keepTicks } from "./secret";
import { leave, stay, stayed } from "./stay";
import { dataKey, open, parse, Refused, type Sealed, type Why } from "./unseal";

const { enter } = (window as any).followup as Core;

const words: Record<Why, string> = {
  none: "The sealed playbook for this page is missing. Publish it again.",
  older: "This playbook was sealed by an older followup. Publish it again with the newest version.",
  newer: "This playbook was sealed by a newer version of followup than this page. Reload the page.",
  damaged: "The sealed file is damaged or incomplete. Reload the page. If that doesn’t help, publish the playbook again.",
  weakened: "Somebody changed the sealed file to make its passphrase easier to guess. Don’t type the passphrase anywhere, and publish the playbook again.",
  large: "The sealed file is too large to come from followup. Publish the playbook again.",
  passphrase: "This passphrase doesn’t open the playbook. Check capitals and spaces, and try again.",
};
const unable = "This browser can’t unlock the playbook. That takes an https page and a browser from 2023 or later.";
const framed = "This page is shown inside another one, which could watch you type. Open it by itself to unlock it.";
const unreachable = "The playbook couldn’t be loaded. Check your connection and reload the page.";

const away = 5 * 60_000; // ms out of sight until it locks
const idle = 20 * 60_000; // ms without a touch until it locks

const locked = document.body.cloneNode(true);
const title = document.title;
let sealed: Promise<Sealed> | undefined; // the file, once somebody is about to open it
let until = 0; // when a device that stays unlocked is locked; 0 on one that does not
let timer: ReturnType<typeof setTimeout> | undefined;
let others: BroadcastChannel | undefined; // the playbook's other tabs, while it is unlocked

ask();

function ask(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-unlock]")!;
  const say = (text: string) => (document.querySelector("[data-word]")!.textContent = text);
  if (self !== top) return void say(framed);
  if (!self.crypto?.subtle || !self.DecompressionStream) return void say(unable);
  const wanted = () => (sealed ??= load(form.dataset.unlock!));
  const told = (err: unknown) => {
    sealed = undefined; // the next try loads it again
    say(err instanceof Refused ? words[err.why] : unreachable);
  };
  sealed = undefined;
  void again(wanted, told).then((opened) => (form.hidden = opened));

  const input = form.querySelector<HTMLInputElement>("#passphrase")!;
  const seen = form.querySelector<HTMLInputElement>("[data-seen]")!;
  const staying = form.querySelector<HTMLInputElement>("[data-stay]")!;
  const button = form.querySelector("button")!;
  input.onfocus = () => void wanted().catch(told);
  seen.onchange = () => (input.type = seen.checked ? "text" : "password");
  form.onsubmit = async (event) => {
    event.preventDefault();
    button.disabled = true;
    say("Unlocking …");
    try {
      const s = await wanted();
      const key = await dataKey(s, input.value);
      const pack = await open(s, key);
      until = staying.checked ? await stay(key).catch(() => 0) : 0;
      input.value = "";
      await show(pack, key);
    } catch (err) {
      told(err);
      button.disabled = false;
      input.select();
    }
  };
}

async function load(address: string): Promise<Sealed> {
  const answer = await fetch(address, { cache: "no-cache" });
  if (answer.status === 404) throw new Refused("none");
  if (!answer.ok) throw new Error(String(answer.status));
  return parse(new Uint8Array(await answer.arrayBuffer()));
}

// again opens the playbook with the key that this device keeps. It is of no use any
// more where a passphrase was removed.
async function again(wanted: () => Promise<Sealed>, told: (err: unknown) => void): Promise<boolean> {
  const kept = await stayed();
  if (!kept) return false;
  try {
    const s = await wanted();
    const pack = await open(s, kept.key).catch(async (err) => {
      await leave();
      throw err;
    });
    until = kept.until;
    await show(pack, kept.key);
    return true;
  } catch (err) {
    if (!(err instanceof Refused)) told(err);
    return false;
  }
}

async function show(pack: Awaited<ReturnType<typeof open>>, key: CryptoKey): Promise<void> {
  await keepTicks(key);
  addEventListener("followup-shown", dress);
  await begin(pack);
  others = new BroadcastChannel("followup " + root);
  others.onmessage = () => void lock();
  for (const type of ["pointerdown", "keydown", "scroll", "visibilitychange"]) document.addEventListener(type, wait, { passive: true });
  wait();
}

// dress gives each page the button that locks.
function dress(): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button quiet lock";
  button.textContent = "Lock";
  button.onclick = () => {
    others?.postMessage("lock"); // who locks it means all of it
    void lock();
  };
  document.querySelector(".top-in")?.append(button);
}

// wait locks by itself after a while; a device that stays unlocked, when its week is
// over. Nobody touches the page in the middle of a call.
function wait(): void {
  clearTimeout(timer);
  if (until) timer = setTimeout(() => (Date.now() < until ? wait() : void lock()), Math.min(until - Date.now(), 3_600_000));
  else if (document.visibilityState === "hidden") timer = setTimeout(() => void lock(), away);
  else timer = setTimeout(() => (document.querySelector("dialog.call-mode") ? wait() : void lock()), idle);
}

async function lock(): Promise<void> {
  clearTimeout(timer);
  others?.close();
  for (const type of ["pointerdown", "keydown", "scroll", "visibilitychange"]) document.removeEventListener(type, wait);
  removeEventListener("followup-shown", dress);
  until = 0;
  await leave();
  keepTicks();
  end();
  document.title = title;
  document.documentElement.dataset.page = "locked";
  document.body.replaceWith(locked.cloneNode(true));
  enter();
  ask();
}
