// The state of a follow-up now, and the group in which it is shown: the same rules as
// FollowUp.StateAt and FollowUp.Group in Go. One table of cases tests both,
// generator/playbook/testdata/states.json.
// Days are YYYY-MM-DD, so they compare as text.

export type Settled = "done" | "skipped" | "dropped" | "overtaken" | "planned";
export type State = Settled | "lapsed" | "overdue" | "late" | "due" | "open" | "upcoming";

export interface FollowUp {
  opens: string;
  due: string;
  closes: string;
  lapses: string; // "" where it never lapses
  settled: string; // the state that holds on every day, or ""
  opensAt?: string; // an instant, where it opens on its interview's own day: once that is over
  offer?: string; // the day, or the instant, by which the offer has to be answered that it is about
}

export type Group = "offer" | "last" | "overdue" | "due" | "late" | "open" | "next" | "";

// at is the instant in milliseconds, where it is known: else the day counts as a whole.
export function stateOn(f: FollowUp, today: string, at?: number): State {
  if (f.settled) return f.settled as Settled;
  if (f.opensAt && at !== undefined && at < Date.parse(f.opensAt)) return "upcoming";
  if (f.lapses && today > f.lapses) return "lapsed";
  if (today > f.closes) return "overdue";
  if (today > f.due) return "late";
  if (today === f.due) return "due";
  if (today >= f.opens) return "open";
  return "upcoming";
}

export function groupOf(f: FollowUp, state: State, today: string): Group {
  if (state === "upcoming") return stateOn(f, today) === state ? "next" : ""; // what follows an interview waits for its end
  if (state !== "overdue" && state !== "late" && state !== "due" && state !== "open") return "";
  return f.offer ? "offer" : f.closes === today ? "last" : state;
}
