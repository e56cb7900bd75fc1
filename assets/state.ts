// The state of a follow-up on a day: the same rule as FollowUp.State in Go. One table
// of cases tests both, generator/playbook/testdata/states.json.
// Days are YYYY-MM-DD, so they compare as text.

export type Settled = "done" | "skipped" | "dropped" | "overtaken" | "planned";
export type State = Settled | "lapsed" | "overdue" | "late" | "due" | "open" | "upcoming";

export interface FollowUp {
  opens: string;
  due: string;
  closes: string;
  lapses: string; // "" where it never lapses
  settled: string; // the state that holds on every day, or ""
}

export function stateOn(f: FollowUp, today: string): State {
  if (f.settled) return f.settled as Settled;
  if (f.lapses && today > f.lapses) return "lapsed";
  if (today > f.closes) return "overdue";
  if (today > f.due) return "late";
  if (today === f.due) return "due";
  if (today >= f.opens) return "open";
  return "upcoming";
}
