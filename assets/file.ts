// A site opened from a folder has no server to find index.html behind a slash.

export function fromFolder(): void {
  if (location.protocol !== "file:") return;
  for (const a of document.querySelectorAll<HTMLAnchorElement | SVGAElement>("a[href]")) {
    const href = a.getAttribute("href")!;
    if (/^\.\.?\/([^:]*\/)?(#|$)/.test(href)) a.setAttribute("href", href.replace(/(#|$)/, "index.html$1"));
  }
}
