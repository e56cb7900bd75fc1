// Which texts hold all of some words, the best first.

export interface Text {
  kind: string;
  title: string;
  note?: string;
  path: string;
  text?: string;
  folded?: [title: string, note: string, text: string];
}

export interface Found {
  text: Text;
  around: string; // the part of the text in which the words stand, or ""
}

// fold makes letters that people take for the same alike: of any case, with and
// without their marks; and straight and round quotation marks.
export function fold(s: string): string {
  return s
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[đðłøß‘’“”–]/g, (c) => ({ đ: "d", ð: "d", ł: "l", ø: "o", ß: "ss", "‘": "'", "’": "'", "–": "-" })[c] ?? '"');
}

// find takes folded words.
export function find(texts: Text[], words: string[]): Found[] {
  const list: { text: Text; score: number }[] = [];
  for (const text of texts) {
    const parts = (text.folded ??= [fold(text.title), fold(text.note ?? ""), fold(text.text ?? "")]);
    let score = 0;
    for (const word of words) {
      const best = rate(parts, word);
      if (!best) {
        score = 0;
        break;
      }
      score += best;
    }
    if (score) list.push({ text, score });
  }
  return list.sort((a, b) => b.score - a.score).map(({ text }) => ({ text, around: around(text, words) }));
}

// A word counts more in a title than in a text, and more where a word begins with it.
function rate(parts: [string, string, string], word: string): number {
  let best = 0;
  parts.forEach((part, n) => {
    const at = part.indexOf(word);
    if (at >= 0) best = Math.max(best, (begins(part, word, at) ? 2 : 1) * [9, 6, 1][n]);
  });
  return best;
}

function begins(part: string, word: string, at: number): boolean {
  for (; at >= 0; at = part.indexOf(word, at + 1)) if (!at || !/[\p{L}\p{N}]/u.test(part[at - 1])) return true;
  return false;
}

const before = 50;
const length = 150;

// around quotes the text where the first of the words is found.
function around({ text = "", folded }: Text, words: string[]): string {
  const at = Math.min(...words.map((word) => folded![2].indexOf(word)).filter((n) => n >= 0));
  if (at === Infinity) return "";
  // What is folded may be longer or shorter than what it was: near is good enough.
  const letters = [...text.replace(/\s+/g, " ")];
  const from = at <= before ? 0 : Math.max(0, at - before);
  const quote = letters.slice(from, from + length).join("").trim();
  return (from ? "…" : "") + (letters.length > from + length ? quote.replace(/[\s.,;:]+$/, "") + "…" : quote);
}
