// A second reader of sealed files, written from docs/sealed.md alone, for Node and
// for browsers. In Node:
//
//	node open.mjs FILE < passphrase
//
// lists the files. It goes for clearness, and opens everything at once.

const subtle = globalThis.crypto.subtle;
const text = new TextEncoder();

class Refused extends Error {}
const refuse = (why) => { throw new Refused(why); };

export function bytesOf(typed) {
  const words = typed.normalize("NFKC").replace(/[\t-\r ]+/g, " ").replace(/^ | $/g, "");
  return words === "" ? refuse("no passphrase") : text.encode(words);
}

async function inflate(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function numbered(n) {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(8, n);
  return nonce;
}

const decrypt = (key, iv, additionalData, sealed) => subtle.decrypt({ name: "AES-GCM", iv, additionalData }, key, sealed);

async function header(file) {
  const at = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (new TextDecoder("latin1").decode(file.subarray(0, 8)) !== "followup") refuse("not sealed");
  if (file.length < 55) refuse("damaged");
  if (file[8] !== 1) refuse(file[8] > 1 ? "newer" : "older");
  const n = file[54], end = 55 + 76 * n;
  if (n < 1 || n > 8 || file.length < end + 8) refuse("damaged");
  const sum = new Uint8Array(await subtle.digest("SHA-256", file.subarray(0, end)));
  if (!sum.subarray(0, 8).every((b, i) => b === file[end + i])) refuse("damaged");
  const rounds = at.getUint32(10), index = at.getUint32(46), total = at.getUint32(50);
  if (file[9] !== 1 || rounds > 10_000_000) refuse("damaged");
  if (rounds < 1_000_000) refuse("too few rounds");
  if (Math.max(file.length, total) > 99_614_720) refuse("too large");
  if (total !== file.length || total % 65_536 !== 0 || index < 16 || end + 8 + index > total) refuse("damaged");
  const wraps = Array.from({ length: n }, (_, i) => file.subarray(55 + 76 * i, 131 + 76 * i));
  return { rounds, index, wraps, salt: file.subarray(14, 46), bytes: file.subarray(0, end + 8) };
}

async function dataKey(h, typed) {
  const base = await subtle.importKey("raw", bytesOf(typed), "PBKDF2", false, ["deriveKey"]);
  const open = async (w) => {
    const way = { name: "PBKDF2", hash: "SHA-256", salt: w.subarray(0, 16), iterations: h.rounds };
    const key = await subtle.deriveKey(way, base, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
    return decrypt(key, w.subarray(16, 28), h.bytes.subarray(0, 14), w.subarray(28));
  };
  const raw = await Promise.any(h.wraps.map(open)).catch(() => refuse("wrong passphrase"));
  return subtle.importKey("raw", raw, "HKDF", false, ["deriveKey"]);
}

// open returns the files, each with its path, type and bytes, or throws a word.
export async function open(file, typed) {
  const h = await header(file);
  const way = { name: "HKDF", hash: "SHA-256", salt: h.salt, info: text.encode("followup sealed body") };
  const key = await subtle.deriveKey(way, await dataKey(h, typed), { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
  let at = h.bytes.length;
  const next = async (n, length) => {
    const from = at;
    at += length;
    if (at > file.length) refuse("damaged");
    const plain = await decrypt(key, numbered(n), h.bytes, file.subarray(from, at)).catch(() => refuse("damaged"));
    return new Uint8Array(plain);
  };
  const first = await next(0, h.index);
  const index = JSON.parse(new TextDecoder().decode(await inflate(first.subarray(4, 4 + new DataView(first.buffer).getUint32(0)))));
  const sections = [];
  for (const [n, length] of index.sections.entries()) sections.push(await next(n + 1, length));
  if (at !== file.length) refuse("damaged");
  sections.pop(); // the padding
  const raw = await Promise.all(sections.map(inflate));
  return index.files.map((f) => ({ path: f.path, type: f.type, bytes: raw[f.section - 1].subarray(f.offset, f.offset + f.size) }));
}

if (globalThis.process?.argv?.[1]?.endsWith("open.mjs")) {
  const fs = await import("node:fs");
  const files = await open(new Uint8Array(fs.readFileSync(process.argv[2])), fs.readFileSync(0, "utf8"));
  for (const f of files) console.log(`${f.path}\t${f.type}\t${f.bytes.length}`);
}
