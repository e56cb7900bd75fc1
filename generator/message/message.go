// Package message fills the words of a play for one follow-up: the text that is
// sent or spoken, the links that open it in another program, and what the
// person should know before they send it. It is pure.
//
// A play's words are text/template. Whatever they print that is missing becomes
// a slot: a mark in the text that says which key to fill in. A message with a
// slot has no link that would send it.
package message

import (
	"fmt"
	"slices"
	"strings"
	"text/template"
	"unicode/utf8"

	"followup/generator/playbook"
)

// Limits of what reads well and what other programs take
// (LinkedIn's invitation on a free account; 50 to 125 words for an email).
const (
	linkedInLimit = 200 // characters
	emailLimit    = 150 // words
)

// Scripts holds the compiled words of every play.
type Scripts struct {
	bodies   map[scriptKey]*template.Template
	subjects map[scriptKey]*template.Template
}

type scriptKey struct {
	play    string
	channel playbook.Channel
}

// Fill writes the follow-up's message for one of its play's channels. The error
// is that of a template that cannot be carried out with this interview.
func (s *Scripts) Fill(f *playbook.FollowUp, c playbook.Channel, settings playbook.Settings) (playbook.Message, error) {
	m := playbook.Message{Channel: c, To: f.Play.Recipients(f.Interview.Contacts, c)}
	v := newView(f, m.To, settings)
	key := scriptKey{f.Play.Name, c}
	var err error
	if m.Subject, err = execute(s.subjects[key], v); err != nil {
		return m, err
	}
	if m.Body, err = execute(s.bodies[key], v); err != nil {
		return m, err
	}
	m.Subject = strings.Join(strings.Fields(showSlots(m.Subject, &m.Slots)), " ")
	m.Body = tidy(showSlots(m.Body, &m.Slots))
	m.Words = len(strings.Fields(m.Body))
	m.Length = utf8.RuneCountInString(m.Body)
	m.Links = links(&m)
	m.Warnings = warnings(&m, f)
	return m, nil
}

// All fills the follow-up's messages for every channel of its play, the chosen
// channel first.
func (s *Scripts) All(f *playbook.FollowUp, settings playbook.Settings) ([]playbook.Message, error) {
	channels := f.Play.Channels()
	slices.SortStableFunc(channels, func(a, b playbook.Channel) int {
		switch f.Channel {
		case a:
			return -1
		case b:
			return 1
		}
		return 0
	})
	messages := make([]playbook.Message, len(channels))
	for n, c := range channels {
		var err error
		if messages[n], err = s.Fill(f, c, settings); err != nil {
			return nil, err
		}
	}
	return messages, nil
}

// tidy takes out what conditions in a template leave behind: blanks at the ends
// of lines and more than one empty line.
func tidy(text string) string {
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimRight(line, " \t\r")
		if line == "" && (len(lines) == 0 || lines[len(lines)-1] == "") {
			continue
		}
		lines = append(lines, line)
	}
	return strings.TrimSpace(strings.Join(lines, "\n"))
}

// warnings says what to look at before the message is sent.
func warnings(m *playbook.Message, f *playbook.FollowUp) []string {
	var list []string
	for _, slot := range m.Slots {
		list = append(list, fmt.Sprintf("Fill in `%s` in %s before you send this.", slot, fileOf(slot, f)))
	}
	for _, c := range m.To {
		if !c.Reachable(m.Channel) {
			list = append(list, fmt.Sprintf("%s has no `%s` yet: add it to the contact in %s.", c.Name, contactKey(m.Channel), f.Interview.Path))
		}
	}
	if m.Channel == playbook.LinkedIn && m.Length > linkedInLimit {
		list = append(list, fmt.Sprintf("The note has %d characters; LinkedIn takes %d on a free account.", m.Length, linkedInLimit))
	}
	if m.Channel == playbook.Email && m.Words > emailLimit {
		list = append(list, fmt.Sprintf("The email has %d words; 50 to 125 read best.", m.Words))
	}
	if m.Channel == playbook.Email && len(m.Slots) == 0 && !mailtoHolds(m) {
		list = append(list, "The text is too long for a mail link, so the link carries the address and the subject alone: copy the text and paste it.")
	}
	return list
}

func contactKey(c playbook.Channel) string {
	switch c {
	case playbook.Call:
		return "phone"
	case playbook.LinkedIn:
		return "linkedin"
	}
	return "email"
}
