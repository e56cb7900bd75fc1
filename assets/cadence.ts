// All follow-ups of one interview light up together, in the month and the timeline.
// A first tap lights them up, a second one follows the link.

export function cadence(): void {
  for (const type of ["pointerover", "focusin", "click"]) document.addEventListener(type, light);
}

const links = ".month a, .lane-days a";

function light(event: Event): void {
  const at = (node: any) => node?.closest?.(links) as HTMLElement | undefined;
  const el = at(event.target) ?? at(document.activeElement);
  const name = el && of(el);
  const touch = event.type === "click" && (event as PointerEvent).pointerType === "touch";
  if (touch && el && !el.matches(".tapped")) event.preventDefault();
  for (const a of document.querySelectorAll<HTMLElement>(links)) {
    a.classList.toggle("lit", !!name && of(a) === name);
    if (touch) a.classList.toggle("tapped", a === el);
  }
}

const of = ({ dataset }: HTMLElement) => dataset.of ?? dataset.followup!.split("/")[0];
