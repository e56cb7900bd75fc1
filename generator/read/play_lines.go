package read

import (
	"fmt"
	"slices"
	"strings"

	"followup/generator/matter"
	"followup/generator/playbook"
)

// skip reads the plays that are not wanted.
func (f *fields) skip(plays []*playbook.Play) []string {
	const hint = "below `skip:`, write each play on its own line: `  - connect`"
	var names []string
	for _, line := range f.playLines("skip", "a list of plays", hint, plays) {
		if line.rest != "" {
			f.report(line.item.At, "unknown-play", fmt.Sprintf("there is no play `%s`", line.item.Text), "write only the play: `"+line.play+"`")
			continue
		}
		names = append(names, line.play)
	}
	return names
}

// playLine is an item of a list that begins with the name of a play.
type playLine struct {
	item       *matter.Node
	play, rest string
}

// playLines reads a list whose items name a play, and perhaps say more behind it.
func (f *fields) playLines(key, what, hint string, plays []*playbook.Play) []playLine {
	items := []*matter.Node{f.get(key)}
	if items[0] == nil || items[0].Kind != matter.Text {
		items = f.items(key, hint) // a single one may stand without a list
	}
	var lines []playLine
	for _, item := range items {
		if item.Kind != matter.Text {
			f.wrongType(key, item, what, hint)
			continue
		}
		name, rest, _ := strings.Cut(strings.TrimSpace(item.Text), " ")
		if f.knownPlay(item, name, plays) {
			lines = append(lines, playLine{item, name, strings.TrimSpace(rest)})
		}
	}
	return lines
}

func (f *fields) knownPlay(item *matter.Node, name string, plays []*playbook.Play) bool {
	if slices.ContainsFunc(plays, func(p *playbook.Play) bool { return p.Name == name }) {
		return true
	}
	f.report(item.At, "unknown-play", fmt.Sprintf("there is no play `%s`", name), didYouMean(name, playNames(plays), "plays"))
	return false
}

// broken reports whether a play has no words, which was told at its own file: what
// an interview says of them cannot be checked.
func broken(name string, plays []*playbook.Play) bool {
	return slices.ContainsFunc(plays, func(p *playbook.Play) bool { return p.Name == name && len(p.Scripts) == 0 })
}

func playNames(plays []*playbook.Play) []string {
	names := make([]string, len(plays))
	for n, p := range plays {
		names[n] = p.Name
	}
	return names
}
