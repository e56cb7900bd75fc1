// The state of a follow-up on a day, and the group in which it is shown: the same rules
// as FollowUp.State and FollowUp.Group in Go. One table of cases tests both,
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
  offer?: string; // it is about an offer that has to be answered by a day, or ""
}

export type Group = "offer" | "last" | "overdue" | "due" | "late" | "open" | "next" | "";

export function stateOn(f: FollowUp, today: string): State {
  if (f.settled) return f.settled as Settled;
  if (f.lapses && today > f.lapses) return "lapsed";
  if (today > f.closes) return "overdue";
  if (today > f.due) return "late";
  if (today === f.due) return "due";
  if (today >= f.opens) return "open";
  return "upcoming";
}

export function groupOf(f: FollowUp, state: State, today: string): Group {
  if (state === "upcoming") return "next";
  if (state !== "overdue" && state !== "late" && state !== "due" && state !== "open") return "";
  return f.offer ? "offer" : f.closes === today ? "last" : state;
}
