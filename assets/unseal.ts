// Reads a sealed file, as docs/sealed.md describes it.

export type Why = "none" | "older" | "newer" | "damaged" | "weakened" | "large" | "passphrase";

export class Refused extends Error {
  constructor(readonly why: Why) {
    super(why);
  }
}

const text = new TextEncoder();
const least = 1_000_000; // rounds: a file that says less was changed
const most = 10_000_000;
const longest = 99_614_720;
const fixed = 55; // bytes of the header before the wraps
const wrapped = 76;

export interface Sealed {
  file: Uint8Array<ArrayBuffer>;
  header: Uint8Array<ArrayBuffer>;
  salt: Uint8Array<ArrayBuffer>;
  rounds: number;
  index: number; // length
  wraps: Uint8Array<ArrayBuffer>[];
}

// parse looks at all that can be judged without a passphrase.
export async function parse(file: Uint8Array<ArrayBuffer>): Promise<Sealed> {
  const need = (so: boolean, why: Why = "damaged") => {
    if (!so) throw new Refused(why);
  };
  const at = new DataView(file.buffer, file.byteOffset, file.byteLength);
  need(new TextDecoder("latin1").decode(file.subarray(0, 8)) === "followup", "none");
  need(file.length >= fixed);
  need(file[8] <= 1, "newer");
  need(file[8] === 1, "older");
  const n = file[54];
  const end = fixed + wrapped * n;
  need(n >= 1 && n <= 8 && file.length >= end + 8);
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", file.subarray(0, end)));
  need(sum.subarray(0, 8).every((b, i) => b === file[end + i]));
  const [rounds, index, length] = [10, 46, 50].map((from) => at.getUint32(from));
  need(file[9] === 1 && rounds <= most);
  need(rounds >= least, "weakened");
  need(Math.max(file.length, length) <= longest, "large");
  need(length === file.length && length % 65_536 === 0 && index >= 16 && end + 8 + index <= length);
  const wraps = Array.from({ length: n }, (_, i) => file.subarray(fixed + wrapped * i, fixed + wrapped * (i + 1)));
  return { file, header: file.subarray(0, end + 8), salt: file.subarray(14, 46), rounds, index, wraps };
}

// dataKey is the key that a passphrase opens. It can be used, and not be taken
// out again.
export async function dataKey(s: Sealed, typed: string): Promise<CryptoKey> {
  const words = typed.normalize("NFKC").replace(/[\t-\r ]+/g, " ").replace(/^ | $/g, "");
  if (!words) throw new Refused("passphrase");
  try {
    return await unwrap(s, words);
  } catch (err) {
    // A phone likes to begin with a capital.
    if (!/^[A-Z]/.test(words)) throw err;
    return unwrap(s, words[0].toLowerCase() + words.slice(1));
  }
}

async function unwrap(s: Sealed, words: string): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey("raw", text.encode(words), "PBKDF2", false, ["deriveKey"]);
  const open = async (wrap: Uint8Array<ArrayBuffer>) => {
    const way = { name: "PBKDF2", hash: "SHA-256", salt: wrap.subarray(0, 16), iterations: s.rounds };
    const key = await crypto.subtle.deriveKey(way, base, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
    return decrypt(key, wrap.subarray(16, 28), s.file.subarray(0, 14), wrap.subarray(28));
  };
  const raw = await Promise.any(s.wraps.map(open)).catch(() => {
    throw new Refused("passphrase");
  });
  return crypto.subtle.importKey("raw", raw, "HKDF", false, ["deriveKey"]);
}

// derived is a key for one purpose.
export function derived(key: CryptoKey, info: string, salt: Uint8Array<ArrayBuffer>, uses: KeyUsage[]): Promise<CryptoKey> {
  return crypto.subtle.deriveKey({ name: "HKDF", hash: "SHA-256", salt, info: text.encode(info) }, key, { name: "AES-GCM", length: 256 }, false, uses);
}

const decrypt = (key: CryptoKey, iv: BufferSource, additionalData: BufferSource, data: BufferSource) =>
  crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData }, key, data);

interface Entry {
  path: string;
  type: string;
  section: number;
  offset: number;
  size: number;
}

// Pack is the files of an opened playbook.
export interface Pack {
  has(path: string): boolean;
  read(path: string): Promise<Blob | undefined>;
}

// open opens every section, so that damage is noticed before anything is shown, and
// unpacks each when a file from it is wanted.
export async function open(s: Sealed, key: CryptoKey): Promise<Pack> {
  const body = await derived(key, "followup sealed body", s.salt, ["decrypt"]);
  let at = s.header.length;
  const take = async (n: number, length: number) => {
    const from = at;
    at += length;
    const nonce = new Uint8Array(12);
    new DataView(nonce.buffer).setUint32(8, n);
    return new Uint8Array(await decrypt(body, nonce, s.header, s.file.subarray(from, from + length)));
  };
  try {
    const first = await take(0, s.index);
    const packed = first.subarray(4, 4 + new DataView(first.buffer).getUint32(0));
    const index = JSON.parse(await (await inflate(packed)).text()) as { sections: number[]; files: Entry[] };
    const sections = await Promise.all(index.sections.map((length, n) => take(n + 1, length)));
    if (at !== s.file.length) throw new Refused("damaged");
    const entries = new Map(index.files.map((f) => [f.path, f]));
    const unpacked = new Map<number, Promise<Blob>>();
    return {
      has: (path) => entries.has(path),
      async read(path) {
        const f = entries.get(path);
        if (!f) return undefined;
        if (!unpacked.has(f.section)) unpacked.set(f.section, inflate(sections[f.section - 1]));
        return (await unpacked.get(f.section)!).slice(f.offset, f.offset + f.size, f.type);
      },
    };
  } catch {
    throw new Refused("damaged");
  }
}

function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Blob> {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).blob();
}
