// Brings a part of the live page to what another copy of it says, with as few
// changes as it takes: what stays keeps its focus, its folds and what was typed.
// It is our own because the program is built where there is only Go, and no
// library comes that way.

const named = "[id], [data-followup], [aria-labelledby], [name]";

// A key names an element wherever it is on the page.
export function key(node: Node): string {
  if (!(node instanceof Element)) return "";
  const followUp = node.getAttribute("data-followup");
  const name = node.id || (followUp && followUp + " " + node.getAttribute("data-n")) || node.getAttribute("aria-labelledby") || node.getAttribute("name");
  return name ? node.nodeName + " " + name : "";
}

// What the page's copies gave each element. Whatever else is on it, or in the page,
// is of somebody else: the overlay, an extension of the browser. It stays.
const given = new WeakMap<Element, Map<string, string>>();

export const foreign = (node: Node) => node instanceof Element && !given.has(node);

const note = (live: Element, from: Element) => given.set(live, new Map([...from.attributes].map((a) => [a.name, a.value])));

// know takes all that is there for what the page's first copy gave.
export function know(root: Element): void {
  for (const el of [root, ...root.querySelectorAll("*")]) note(el, el);
}

export function morph(live: Element, next: Element): void {
  const keyed = grouped([...live.querySelectorAll(named)].filter((el) => !foreign(el)), key);
  const stays = new Set<Node>();
  const equal = new Set<Node>(); // of the next copy: no need to look into them
  const leaves: Node[] = []; // they go last, as a part of them may be wanted elsewhere

  function element(live: Element, next: Element): void {
    attributes(live, next);
    const there = [...live.childNodes].filter((n) => !foreign(n));
    const wanted = [...next.childNodes];
    const pairs = paired(wanted, there);
    const here = new Set<Node>(pairs.values());
    leaves.push(...there.filter((n) => !here.has(n)));
    let at = live.firstChild;
    for (const want of wanted) {
      while (at && !here.has(at)) at = at.nextSibling;
      let have = pairs.get(want);
      if (have && have === at) at = at.nextSibling;
      else if (have) move(live, have, at);
      else pairs.set(want, live.insertBefore((have = document.importNode(want)), at)); // without its children: some may be here already
    }
    // Only now, as what goes into one child may come out of the next.
    for (const [want, have] of pairs) {
      if (equal.has(want)) continue;
      if (have instanceof Element) element(have, want as Element);
      else if (have.nodeValue !== want.nodeValue) have.nodeValue = want.nodeValue;
    }
  }

  // Which node becomes which: all that is the same, from both ends, as most mostly is;
  // then the one of the same key; or else of the neighbours the first that says the
  // same, or has the same heading, or is of the same kind.
  function paired(wanted: Node[], there: Node[]): Map<Node, Node> {
    const pairs = new Map<Node, Node>();
    const take = (want: Node, have?: Node) => {
      if (!have) return;
      pairs.set(want, have);
      stays.add(have);
    };
    const same = (want?: Node, have?: Node) => {
      if (!want || !have || pairs.has(want) || stays.has(have) || !have.isEqualNode(want)) return false;
      equal.add(want);
      take(want, have);
      if (have instanceof Element) for (const el of have.querySelectorAll(named)) stays.add(el);
      return true;
    };
    for (let n = 0; same(wanted[n], there[n]); n++);
    for (let n = 1; same(wanted.at(-n), there.at(-n)); n++);
    for (const want of wanted) if (!pairs.has(want)) take(want, keyed.get(key(want))?.find((el) => !stays.has(el)));
    for (const by of [says, headed, (node: Node) => node.nodeName]) {
      if (pairs.size === wanted.length) break;
      const free = grouped(there.filter((n) => !stays.has(n) && !key(n)), by);
      if (!free.size) break;
      for (const want of wanted) if (!pairs.has(want) && !key(want)) take(want, free.get(by(want))?.shift());
    }
    return pairs;
  }

  element(live, next);
  for (const node of leaves) if (!stays.has(node)) node.parentNode!.removeChild(node);
}

function grouped<T extends Node>(nodes: T[], by: (node: Node) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const node of nodes) {
    const group = groups.get(by(node));
    if (group) group.push(node);
    else groups.set(by(node), [node]);
  }
  return groups;
}

const says = (node: Node) => node.nodeName + " " + node.textContent;

// A heading may have a count behind it.
function headed(node: Node): string {
  if (!(node instanceof Element)) return node.nodeName;
  const heading = node.querySelector("summary, h2, h3, h4")?.textContent ?? "";
  return [node.nodeName, node.getAttribute("class"), heading.replace(/\d+/g, "")].join(" ");
}

// A newer browser moves an element without losing its focus or its scroll.
function move(to: Element, node: Node, before: Node | null): void {
  const able = to as Element & { moveBefore?: (node: Node, before: Node | null) => void };
  if (able.moveBefore && node.isConnected) able.moveBefore(node, before);
  else to.insertBefore(node, before);
}

// Only what changed from copy to copy is set. Whether a fold is open is the reader's.
export function attributes(live: Element, next: Element): void {
  const readers = (name: string) => name === "open" && live instanceof HTMLDetailsElement;
  const before = given.get(live) ?? new Map<string, string>();
  for (const name of before.keys()) if (!next.hasAttribute(name) && !readers(name)) live.removeAttribute(name);
  for (const { name, value, namespaceURI } of next.attributes) {
    if (before.get(name) !== value && live.getAttribute(name) !== value && !readers(name)) live.setAttributeNS(namespaceURI, name, value);
  }
  note(live, next);
}
