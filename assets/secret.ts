// The ticks of a sealed playbook. All sites of one host share the browser's store, so
// they are kept there encrypted: their names are those of companies.

import type { Core } from "./core";
import { root } from "./parts";
import { derived } from "./unseal";

const { keptBy } = (window as any).followup as Core;
const store = "followup-sealed " + root;

let saving = Promise.resolve();

// keepTicks takes up the ticks that were made with a key, and lets go of them
// without one.
export async function keepTicks(key?: CryptoKey): Promise<void> {
  if (!key) return keptBy(undefined, []);
  const own = await derived(key, "followup device", new Uint8Array(), ["encrypt", "decrypt"]);
  keptBy((all) => {
    saving = saving.then(() => save(own, all)).catch(() => {}); // a browser may refuse; then they last as long as the page
  }, await kept(own));
}

async function save(key: CryptoKey, all: [string, string][]): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(JSON.stringify(all))));
  localStorage.setItem(store, btoa(String.fromCharCode(...iv, ...data)));
}

// What another key made is of a playbook that is no more.
async function kept(key: CryptoKey): Promise<[string, string][]> {
  try {
    const bytes = Uint8Array.from(atob(localStorage.getItem(store)!), (c) => c.charCodeAt(0));
    const data = await crypto.subtle.decrypt({ name: "AES-GCM", iv: bytes.subarray(0, 12) }, key, bytes.subarray(12));
    return JSON.parse(new TextDecoder().decode(data));
  } catch {
    return [];
  }
}
