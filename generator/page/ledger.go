package page

import (
	"slices"
	"strings"

	"followup/generator/playbook"
)

type ledgerView struct {
	shell
	Parts       []ledgerPart
	SourcesHref string
}

// ledgerPart is the advice for one turn of the search.
type ledgerPart struct {
	Title, ID string
	Rows      []ledgerRow
}

type ledgerRow struct {
	Row     int
	Text    string
	Sources []string
	Met     []metAt
}

// metAt is a place where an advice is met.
type metAt struct {
	Kind, Text, Href string
	Code             bool // it is written so in a file
}

// partFrom is where a part of the ledger begins, in the order of the advice.
type partFrom struct {
	row       int
	id, title string
}

func parts() []partFrom {
	return []partFrom{
		{1, "before", "Before and at the interview"}, {12, "same-day", "The same day"}, {15, "thank-you", "Thank you"},
		{26, "waiting", "Waiting"}, {36, "check-in", "The first check-in"}, {53, "call", "The call"}, {58, "more", "More information"},
		{62, "second", "The second check-in, and when you’re stuck"}, {70, "outcomes", "Outcomes"}, {81, "leave-out", "What to leave out"},
		{90, "also", "Also worth knowing"},
	}
}

// ledgerView is the page that tells where each advice of the articles is met.
func (b *builder) ledgerView(s shell) (any, error) {
	v := ledgerView{shell: s}
	v.SourcesHref = b.sourcesHref(v.Root)
	rows := slices.Clone(b.in.Book.Ledger)
	slices.SortStableFunc(rows, func(x, y playbook.Advice) int { return x.Row - y.Row })
	for n, p := range parts() {
		part := ledgerPart{Title: p.title, ID: "part-" + p.id}
		for _, a := range rows {
			if a.Row < p.row && n > 0 || n+1 < len(parts()) && a.Row >= parts()[n+1].row {
				continue
			}
			row := ledgerRow{Row: a.Row, Text: a.Text, Sources: a.Sources}
			for _, target := range a.Met {
				row.Met = append(row.Met, b.target(target, v.Root))
			}
			part.Rows = append(part.Rows, row)
		}
		if len(part.Rows) > 0 {
			v.Parts = append(v.Parts, part)
		}
	}
	return v, nil
}

// target leads to a place that the ledger names: play:check-in/email,
// rule:pushy, guide:timing, key:discussed, page:calendar, check:CODE. One that is
// not there, or has no page, is told without a link.
func (b *builder) target(target, root string) metAt {
	kind, name, _ := strings.Cut(target, ":")
	switch kind {
	case "play":
		return b.playTarget(name, root)
	case "rule":
		m := metAt{Kind: "Check", Text: spoken(name)}
		if b.stands(checksPath) && slices.ContainsFunc(b.in.Book.Rules, func(r *playbook.Rule) bool { return r.Name == name }) {
			m.Href = root + checksPath + "#" + ruleID(name)
		}
		return m
	case "guide":
		if a := b.articleNamed(name, root); a != nil {
			return metAt{Kind: "Guide", Text: a.Text, Href: a.Href}
		}
		return metAt{Kind: "Guide", Text: spoken(name)}
	case "page":
		return b.pageTarget(name, root)
	case "key":
		return metAt{Kind: "Key", Text: name, Code: true}
	case "check":
		return metAt{Kind: "Reported by", Text: "followup check: " + name, Code: true}
	}
	return metAt{Text: target}
}

// playTarget is PLAY, PLAY/CHANNEL or PLAY/CHANNEL/VARIANT.
func (b *builder) playTarget(target, root string) metAt {
	name, rest, _ := strings.Cut(target, "/")
	channel, variant, _ := strings.Cut(rest, "/")
	m := metAt{Kind: "Play", Text: spoken(name)}
	p := b.in.Book.Play(name)
	if p == nil {
		return m
	}
	m.Text, m.Href = p.Title, b.playHref(name, root)
	c := playbook.Channel(channel)
	if channel != "" && c != playbook.Task {
		m.Text += ", " + strings.ToLower(channelWord(c))
		if c == playbook.LinkedIn {
			m.Text = p.Title + ", LinkedIn"
		}
	}
	if slices.Contains(p.Channels(), c) {
		m.Href = root + playsPath + "#" + channelID(name, c)
	}
	if variant != "" {
		m.Text += ": " + spoken(variant)
	}
	if slices.Contains(p.Variants(c), variant) {
		m.Href += "." + variant
	}
	return m
}

func (b *builder) pageTarget(name, root string) metAt {
	m := metAt{Kind: "Page", Text: spoken(name)}
	for _, p := range []struct{ name, text, path string }{
		{"today", "Home", ""}, {"calendar", "Calendar", "calendar/"}, {"interviews", "Interviews", interviewsPath},
		{"interview", "An interview", b.exampleOf()}, {"pipeline", "Pipeline", pipelinePath}, {"insights", "Insights", insightsPath},
		{"guide", "Guide", "guide/"}, {"subscribe", "Subscribe", "subscribe/"}, {"plays", "All plays", playsPath},
		{"checks", "The message check", checksPath}, {"ledger", "This page", ledgerPath},
	} {
		if p.name == name {
			m.Text = p.text
			if b.stands(p.path) {
				m.Href = root + p.path
			}
		}
	}
	return m
}

// exampleOf is the page of the interview that comes next, or else of the last.
func (b *builder) exampleOf() string {
	list := b.in.Book.Interviews
	for _, i := range list {
		if !i.Day.Before(b.in.Today) {
			return i.Page()
		}
	}
	if len(list) == 0 {
		return interviewsPath
	}
	return list[len(list)-1].Page()
}
