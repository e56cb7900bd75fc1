// A device that stays unlocked keeps the playbook's key: for a week, where the
// script can use it and nobody can take it out, and only if that was asked for.

import { root } from "./parts";

const week = 7 * 86_400_000;

interface Kept {
  key: CryptoKey;
  until: number;
}

function store(mode: IDBTransactionMode, work: (keys: IDBObjectStore) => IDBRequest): Promise<any> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open("followup " + root, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("keys");
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const asked = work(opening.result.transaction("keys", mode).objectStore("keys"));
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => failed(asked.error);
      asked.transaction!.oncomplete = () => opening.result.close();
    };
  });
}

// stay keeps a key, and returns until when.
export async function stay(key: CryptoKey): Promise<number> {
  const until = Date.now() + week;
  await store("readwrite", (keys) => keys.put({ key, until } satisfies Kept, "playbook"));
  return until;
}

// stayed is the key that is kept. One whose time is over is thrown away.
export async function stayed(): Promise<Kept | undefined> {
  const kept = (await store("readonly", (keys) => keys.get("playbook")).catch(() => undefined)) as Kept | undefined;
  if (kept && kept.until > Date.now()) return kept;
  if (kept) await leave();
  return undefined;
}

export const leave = () => store("readwrite", (keys) => keys.delete("playbook")).catch(() => {});
