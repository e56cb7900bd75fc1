package page

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"followup/generator/playbook"
)

type playsView struct {
	shell
	Groups []playGroup
}

// playGroup is the plays of one turn of the search.
type playGroup struct {
	Title, ID string
	Plays     []playView
}

type playView struct {
	ID, Title, Why string
	Facts          []detail // when, for whom, what it needs
	Timings        []timingView
	Channels       []channelView
	Guide          []neighbour
	Sources        []string
	SourcesHref    string
	File           string
}

// timingView is a row of the play's days, in words.
type timingView struct {
	From    string // "Counted from the interview"
	Due     string // "10 days after"
	Other   string // "prompt: 7 days after, patient: 14 days after"
	Window  string
	Because string
}

type channelView struct {
	ID, Word string
	Variants []variantView
}

type variantView struct{ ID, Name, Line string }

// playsView is the page about every play: what it is for, when it comes, and in which words.
func (b *builder) playsView(s shell) (any, error) {
	v := playsView{shell: s}
	of := map[playbook.Outcome][]*playbook.Play{}
	for _, p := range b.in.Book.Plays {
		first := playbook.Outcome("")
		if len(p.Outcomes) > 0 {
			first = p.Outcomes[0]
		}
		of[first] = append(of[first], p)
	}
	for n, o := range append([]playbook.Outcome{""}, playbook.Outcomes()...) {
		if len(of[o]) == 0 {
			continue
		}
		g := playGroup{Title: "Whatever the outcome", ID: "turn-" + strconv.Itoa(n)}
		if o != "" {
			g.Title = outcomeWord(o)
		}
		slices.SortStableFunc(of[o], func(x, y *playbook.Play) int { return cmp.Compare(b.usualDay(x, 0), b.usualDay(y, 0)) })
		for _, p := range of[o] {
			g.Plays = append(g.Plays, b.playView(p, v.Root))
		}
		v.Groups = append(v.Groups, g)
	}
	return v, nil
}

// usualDay is about how many days after the interview, or after the outcome, a
// play is due: plays are told in the order in which they come.
func (b *builder) usualDay(p *playbook.Play, depth int) int {
	if p == nil || len(p.Timings) == 0 || depth > len(b.in.Book.Plays) {
		return 0
	}
	t := p.Timings[len(p.Timings)-1] // the last row is the one that always applies
	if t.Elsewhere {
		return 1000 // whenever something happens in another application
	}
	return t.Due[playbook.Balanced].N + b.usualDay(b.in.Book.Play(t.Anchor), depth+1)
}

func playID(name string) string { return "play-" + name }

// playHref leads to a play among all plays, if it is there.
func (b *builder) playHref(name, root string) string {
	if b.in.Book.Play(name) == nil {
		return ""
	}
	return root + playsPath + "#" + playID(name)
}

func (b *builder) playView(p *playbook.Play, root string) playView {
	v := playView{ID: playID(p.Name), Title: p.Title, Why: p.Why, Guide: b.explainedBy(p, root), Sources: p.Sources, SourcesHref: b.sourcesHref(root), File: p.Path}
	fact := func(name string, words []string, joint string) {
		if len(words) > 0 {
			v.Facts = append(v.Facts, detail{Name: name, Text: strings.Join(words, joint)})
		}
	}
	var when []string
	for _, o := range p.Outcomes {
		when = append(when, string(o))
	}
	if when == nil {
		when = []string{"any"}
	}
	fact("Outcome", when, ", ")
	var needs []string
	for _, n := range p.Needs {
		needs = append(needs, string(n))
	}
	fact("Needs", needs, ", ")
	var to []string
	for _, r := range p.To {
		to = append(to, string(r))
	}
	joint := ", or else "
	if p.Each {
		joint = ", "
	}
	fact("To", to, joint)
	if p.Each && len(to) > 0 {
		v.Facts[len(v.Facts)-1].Text += " (each gets their own)"
	}
	if len(p.Repeat) > 1 {
		fact("Comes", []string{strconv.Itoa(len(p.Repeat)) + " times"}, "")
	}
	for _, t := range p.Timings {
		v.Timings = append(v.Timings, b.timing(p, t))
	}
	for _, c := range p.Channels() {
		channel := channelView{ID: channelID(p.Name, c), Word: channelWord(c)}
		for _, name := range p.Variants(c) {
			channel.Variants = append(channel.Variants, variantView{channel.ID + "." + name, spoken(name), p.Name + " " + name})
		}
		v.Channels = append(v.Channels, channel)
	}
	return v
}

// channelID names a place: a play's name holds no dot.
func channelID(play string, c playbook.Channel) string { return playID(play) + "." + string(c) }

func (b *builder) timing(p *playbook.Play, t playbook.Timing) timingView {
	v := timingView{From: b.anchorWord(p, t), Window: "from " + distance(t.Opens) + " to " + distance(t.Closes), Because: t.Because}
	if t.Opens == t.Closes {
		v.Window = ""
	}
	balanced := t.Due[playbook.Balanced]
	v.Due = distance(balanced)
	if balanced.N == 0 {
		v.Due = "on " + v.Due
	}
	var other []string
	for _, pace := range []playbook.Pace{playbook.Prompt, playbook.Patient} {
		if d, ok := t.Due[pace]; ok && d != balanced {
			other = append(other, string(pace)+": "+distance(d))
		}
	}
	v.Other = strings.Join(other, ", ")
	return v
}

// distance writes how far a day lies from its anchor.
func distance(o playbook.Offset) string {
	n, side := o.N, " after"
	if n < 0 {
		n, side = -n, " before"
	}
	switch {
	case n == 0:
		return "the day"
	case o.Business:
		return count(n, "business day", "business days") + side
	}
	return count(n, "day", "days") + side
}

// anchorWord says what a timing counts from.
func (b *builder) anchorWord(p *playbook.Play, t playbook.Timing) string {
	if t.After != "" {
		switch t.Anchor {
		case playbook.AnchorDecisionBy:
			return "If they promised a later day"
		case playbook.AnchorAgreedOn:
			return "If you agreed on a later day"
		}
	}
	switch t.Anchor {
	case playbook.AnchorInterview:
		return "Counted from the interview"
	case playbook.AnchorDecisionBy:
		return "If they promised a day"
	case playbook.AnchorAgreedOn:
		return "If you agreed on a day"
	case playbook.AnchorDecideBy:
		return "If the offer has a deadline"
	case playbook.AnchorOutcomeOn:
		switch {
		case t.Elsewhere && slices.Contains(p.Needs, playbook.NeedOfferAnother):
			return "Counted from the day of the other offer"
		case t.Elsewhere:
			return "Counted from the day you accepted elsewhere"
		}
		return "Counted from the day you heard"
	case playbook.AnchorSignedOn:
		return "Once the offer is signed"
	}
	if p := b.in.Book.Play(t.Anchor); p != nil {
		return "Counted from “" + p.Title + "”"
	}
	return "Counted from " + t.Anchor
}
