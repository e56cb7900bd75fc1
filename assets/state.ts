// Where a follow-up stands on a day: the rule of FollowUp.State in Go, word for
// word. Both are held to one table of cases, generator/playbook/testdata/states.json.
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
