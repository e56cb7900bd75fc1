package generator

import (
	"bytes"
	"io/fs"
	"unicode/utf8"

	"followup/generator/matter"
	"followup/generator/message"
	"followup/generator/playbook"
	"followup/generator/problem"
)

// unclear tells of notes that no message can say in a sentence, in interviews for
// which there is still something to send.
func (p *Plan) unclear(person fs.FS, today playbook.Day) problem.List {
	var list problem.List
	for _, i := range p.Book.Interviews {
		if !p.sendable(i, today) {
			continue
		}
		notes := message.UnclearNotes(i)
		if len(notes) == 0 {
			continue
		}
		data, _ := fs.ReadFile(person, i.Path) // its line is shown if it can be
		source := matter.NewSource(i.Path, bytes.ToValidUTF8(data, nil))
		for _, n := range notes {
			place := found(source, 1, n.Note)
			if place.Width == 0 {
				at := i.Places[n.Key]
				place = matter.Place{Line: max(at.Line, 1), Column: max(at.Column, 1), Width: utf8.RuneCountInString(n.Key)}
			}
			q := source.Problem(place, "unclear-note", "this note doesn't fit into a sentence, so messages leave it out", n.Fix())
			q.Severity = problem.Warning
			list = append(list, q)
		}
	}
	return list
}

// sendable reports whether an interview has a message that may still be sent.
func (p *Plan) sendable(i *playbook.Interview, today playbook.Day) bool {
	for _, f := range p.laid[i] {
		switch f.State(today) {
		case playbook.Open, playbook.Due, playbook.Late, playbook.Overdue, playbook.Upcoming, playbook.Planned:
			if f.Channel != playbook.Task {
				return true
			}
		}
	}
	return false
}
