package page

import (
	"followup/generator/insight"
)

type insightsView struct {
	shell
	Tabs     []tab
	TooEarly bool
	Answers  string // "3 answers"
	Enough   int
	Half     string // "10 days": half of the answers came within them
	Kept     []share
	Waits    []bar
	More     int // answers beyond those that are drawn
	Rounds   []bar
	Plays    []bar
}

// share is a part of all follow-ups that came to their end.
type share struct {
	Mark, Word string
	N          int
	X, Width   int // of a hundred
}

// bar is a row of a figure: it is drawn beside its number, so that nothing is
// told by length alone.
type bar struct {
	Label, More, Href string
	Day               date
	Value             string
	Width, Whole      int // of a hundred: the bar, and what it is a part of
}

// tooEarly stands where a figure would be made of fewer than insight.Enough cases.
const tooEarly = "too early to tell"

// drawn is how many answers the figure shows, the longest waits first.
const drawn = 40

func (b *builder) insightsView(s shell) (any, error) {
	v := insightsView{shell: s}
	in := b.in.Insight()
	v.Tabs = b.tabs(insightsPath, v.Root)
	v.TooEarly, v.Answers, v.Enough = in.TooEarly, count(in.Answers, "answer", "answers"), insight.Enough
	v.Kept = shares(in)
	if in.TooEarly || len(in.Waits) == 0 {
		return v, nil
	}
	v.Half = count(in.Waits[(len(in.Waits)-1)/2].Days, "day", "days")
	longest := max(in.Waits[0].Days, 1)
	for n, w := range in.Waits {
		if n == drawn {
			v.More = len(in.Waits) - drawn
			break
		}
		v.Waits = append(v.Waits, bar{
			Label: w.Interview.Company, More: w.Interview.Round, Href: v.Root + w.Interview.Page(), Day: b.date(w.Interview.OutcomeOn),
			Value: count(w.Days, "day", "days"), Width: part(w.Days, longest),
		})
	}
	for _, r := range in.ByRound {
		row := bar{Label: r.Name, More: count(r.Cases, "answer", "answers"), Value: tooEarly}
		if r.Cases >= insight.Enough {
			row.Value, row.Width = count(r.Days, "day", "days"), part(r.Days, longest)
		}
		v.Rounds = append(v.Rounds, row)
	}
	most := 1
	for _, p := range in.Plays {
		most = max(most, p.Done)
	}
	for _, p := range in.Plays {
		row := bar{Label: p.Play.Title, Href: b.playHref(p.Play.Name, v.Root), More: "done " + count(p.Done, "time", "times"), Value: tooEarly}
		if p.Done >= insight.Enough {
			row.Value, row.Width, row.Whole = count(p.Answered, "answer", "answers"), part(p.Answered, most), part(p.Done, most)
		}
		v.Plays = append(v.Plays, row)
	}
	return v, nil
}

// shares parts the follow-ups that came to their end: kept, late, missed.
func shares(in insight.Insight) []share {
	list := []share{
		{Mark: "done", Word: "done on time", N: in.Kept},
		{Mark: "late", Word: "done late", N: in.Late},
		{Mark: "lapsed", Word: "not done", N: in.Missed},
	}
	all := in.Kept + in.Late + in.Missed
	if all == 0 {
		return nil
	}
	x := 0
	for n := range list {
		end := 0
		for _, s := range list[:n+1] {
			end += s.N
		}
		list[n].X, list[n].Width = x, end*100/all-x
		x = end * 100 / all
	}
	return list
}

// part is n of a whole in hundredths; a little is not nothing.
func part(n, whole int) int {
	if n <= 0 {
		return 0
	}
	return max(n*100/whole, 1)
}
