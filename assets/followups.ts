// What the page says about each follow-up on the reader's day.

import { fromNow, instant, short } from "./days";
import { type FollowUp, groupOf, type State, stateOn } from "./state";
import { isFresh, nameOf, recall, tickOf, untick } from "./ticks";

export interface Shown extends FollowUp {
  element: HTMLElement | SVGElement;
  state: State;
  group: State; // what it is grouped by: a card ticked just now stays where it is
}

export const chips: Record<State, string> = {
  overdue: "Late, still worth doing",
  late: "Still in time",
  due: "Due today",
  open: "Open now",
  upcoming: "Coming up",
  lapsed: "Too late now",
  planned: "Waiting for an earlier step",
  done: "Done",
  skipped: "Skipped",
  dropped: "No longer needed",
  overtaken: "Overtaken by a later round",
};

// Finds every follow-up on the page, works out its state, and says it. A tick
// stands for what the page does not say, and goes once the page says it.
export function followUps(page: Document, now: string): Shown[] {
  recall();
  return [...page.querySelectorAll<HTMLElement | SVGElement>("[data-followup]")].map((element) => {
    const { opens = "", due = "", closes = "", lapses = "", settled = "", offer, opensAt } = element.dataset;
    const name = nameOf(element);
    if (settled === "done" && tickOf(name)) untick(name);
    const f = { element, opens, due, closes, lapses, settled, offer, opensAt };
    const [day, ticked] = [stateOn(f, now, instant()), !settled && tickOf(name)];
    const shown: Shown = { ...f, state: ticked ? "done" : day, group: ticked && !isFresh(name) ? "done" : day };
    element.dataset.state = shown.state;
    element.querySelector("[data-mark]")?.setAttribute("href", "#m-" + shown.state);
    say(element, "[data-word]", chips[shown.state]);
    if (!settled) {
      say(element, "[data-chip]", chips[shown.state]);
      say(element, "[data-says]", sentence(shown, now));
    }
    return shown;
  });
}

// How many interviews of the page are over whose follow-ups open with their end.
export function over(page: Document): number {
  const at = instant();
  return [...page.querySelectorAll<HTMLElement>("[data-opens-at]")].filter((el) => at !== undefined && at >= Date.parse(el.dataset.opensAt!)).length;
}

function say(within: Element, selector: string, text: string): void {
  const el = within.querySelector<HTMLElement>(selector);
  if (!el) return;
  el.textContent = text;
  el.hidden = text === "";
}

function sentence(f: Shown, now: string): string {
  const closes = `${short(f.closes, now)}, ${fromNow(f.closes, now)}`;
  if (f.offer && groupOf(f, f.state, now)) {
    const [day, at] = [f.offer.slice(0, 10), instant()];
    const over = at && f.offer !== day ? at > Date.parse(f.offer) : now > day;
    if (over) return `The deadline was ${fromNow(day, now)}. Call them today, and ask if the offer still stands.`;
    if (day === now) return "The deadline is today. Answer now, or ask for more time.";
  }
  switch (f.state) {
    case "upcoming":
      return f.opens === now ? "Opens once the interview is over." : `Opens ${fromNow(f.opens, now)}.`;
    case "open":
      return `Any day until ${short(f.due, now)} is fine. That’s ${fromNow(f.due, now)}.`;
    case "due":
      return f.closes === now ? "" : `You have until ${closes}.`;
    case "late":
      return f.closes === now ? "You have until the end of today." : `You still have until ${closes}.`;
    case "overdue":
      return otherWords(f, now);
    case "lapsed":
      return "You can let this one go.";
  }
  return "";
}

// Late words for a late message: said once, without an excuse.
function otherWords(f: Shown, now: string): string {
  const closed = `The window closed ${fromNow(f.closes, now)}.`;
  switch (f.element.dataset.channel) {
    case "task":
      return `${closed} Do it if it still helps.`;
    case "call":
      return `${closed} Call anyway, and start with: “I know it’s been a while since we spoke.”`;
  }
  return `${closed} Send it anyway: late is better than not at all.`;
}
