package page

import (
	"cmp"
	"slices"
	"strings"

	"followup/generator/playbook"
)

// remark is what the message check has to say of a message.
type remark struct {
	Level   string // error or warning
	Message []run
	Reason  []run
	Sources []string
	Href    string // of the rule among all checks, "" where there is no such page
}

// remarks lists what the check says, errors first. A gap in a message is told
// above it already, with the file to fill.
func (b *builder) remarks(m playbook.Message, root string) []remark {
	var list []remark
	for _, r := range m.Remarks {
		if r.Rule.Metric == playbook.MetricSlots && len(m.Slots) > 0 {
			continue
		}
		v := remark{Level: string(r.Level), Message: runs(r.Message), Reason: runs(r.Rule.Reason), Sources: r.Rule.Sources}
		if checks := b.leads[root].checks; checks != "" {
			v.Href = checks + "#" + ruleID(r.Rule.Name)
		}
		list = append(list, v)
	}
	slices.SortStableFunc(list, func(x, y remark) int { return cmp.Compare(weight(x.Level), weight(y.Level)) })
	return list
}

func weight(level string) int {
	if level == string(playbook.LevelError) {
		return 0
	}
	return 1
}

// warnings are what stands in the way of sending a message, without its gaps,
// which are told above it.
func warnings(m playbook.Message) [][]run {
	var list [][]run
	for _, w := range m.Warnings {
		gap := func(slot string) bool { return strings.HasPrefix(w, "Fill in `"+slot+"`") }
		if !slices.ContainsFunc(m.Slots, gap) {
			list = append(list, runs(w))
		}
	}
	return list
}

// run is a stretch of a sentence: words, or what is written in a file.
type run struct {
	Text string
	Code bool
}

// runs cuts a sentence at its backticks, as the program's messages are written.
// A backtick without another is a backtick.
func runs(s string) []run {
	var list []run
	add := func(text string, code bool) {
		if text != "" {
			list = append(list, run{text, code})
		}
	}
	for {
		before, rest, found := strings.Cut(s, "`")
		code, after, closed := strings.Cut(rest, "`")
		if !found || !closed {
			add(s, false)
			return list
		}
		add(before, false)
		add(code, true)
		s = after
	}
}
