package read

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"followup/generator/markdown"
	"followup/generator/matter"
	"followup/generator/playbook"
)

var checkbox = regexp.MustCompile(`^\[([ xX])\]\s+`)

// feeding says which key the lists below a heading of the notes are added to.
// They are the sections that the debrief asks for.
func feeding(heading string, i *playbook.Interview) *[]string {
	switch strings.ToLower(heading) {
	case "discussed", "what we talked about":
		return &i.Discussed
	case "strengths":
		return &i.Strengths
	case "to clarify", "clarify":
		return &i.Clarify
	case "concerns":
		return &i.Concerns
	case "questions to ask":
		return &i.Questions
	case "research":
		return &i.Research
	}
	return nil
}

// notes reads what the body of an interview holds beside notes: lists that feed
// the messages, and messages that the person wrote themselves, which are taken
// out of the notes.
func (f *fields) notes(i *playbook.Interview, doc matter.Document, plays []*playbook.Play) {
	i.Notes = doc.Body
	if !strings.Contains(doc.Body, "## ") && !strings.Contains(doc.Body, "\n---") {
		return
	}
	lines := strings.Split(doc.Body, "\n")
	sections := markdown.Sections(doc.Body)
	for _, s := range slices.Backward(sections) {
		own, ok := f.ownWords(s, lines, doc.BodyLine, plays)
		if !ok {
			continue
		}
		i.Own = append([]playbook.OwnWords{own}, i.Own...)
		lines = slices.Delete(lines, s.First, min(s.Last, len(lines)))
	}
	i.Notes = strings.Join(lines, "\n")
	for _, s := range sections {
		f.feed(s, i)
	}
}

func (f *fields) feed(s markdown.Section, i *playbook.Interview) {
	asked := strings.EqualFold(s.Heading, "questions asked")
	list := feeding(s.Heading, i)
	if list == nil && !asked {
		return
	}
	for _, item := range s.Items {
		ticked := false
		if box := checkbox.FindStringSubmatch(item); box != nil {
			ticked = box[1] != " "
			item = strings.TrimPrefix(item, box[0])
		}
		item = strings.NewReplacer("**", "", "__", "", "`", "").Replace(item)
		switch {
		case asked, ticked && list == &i.Questions:
			i.Asked = append(i.Asked, parseAsked(item))
		case !slices.Contains(*list, item):
			*list = append(*list, item)
		}
	}
}

// ownWords reads a section that is headed `PLAY`, `PLAY: CHANNEL` or `PLAY:
// CHANNEL: NAME`. A play that is only a list of tasks must be named with its
// channel: "Debrief" is just as likely a heading of somebody's notes.
func (f *fields) ownWords(s markdown.Section, lines []string, first int, plays []*playbook.Play) (playbook.OwnWords, bool) {
	parts := strings.SplitN(s.Heading, ":", 3)
	for n := range parts {
		parts[n] = strings.TrimSpace(parts[n])
	}
	at := slices.IndexFunc(plays, func(p *playbook.Play) bool { return strings.EqualFold(p.Name, parts[0]) })
	if at < 0 {
		return playbook.OwnWords{}, false
	}
	play := plays[at]
	own := playbook.OwnWords{Play: play.Name, Line: first + s.First + 1}
	place := matter.Place{Line: first + s.First, Column: 1, Width: len([]rune(lines[s.First]))}
	if len(parts) == 1 && slices.Equal(play.Channels(), []playbook.Channel{playbook.Task}) {
		return own, false
	}
	if len(parts) > 1 {
		channel, ok := pick(parts[1], play.Channels())
		if !ok {
			f.report(place, "bad-value", fmt.Sprintf("%s has no channel `%s`", play.Name, parts[1]), oneOf(parts[1], play.Channels()))
			return own, false
		}
		own.Channel = channel
	}
	if len(parts) > 2 {
		own.To = parts[2]
	}
	text := lines[s.First+1 : min(s.Last, len(lines))]
	skipBlank := func() {
		for len(text) > 0 && strings.TrimSpace(text[0]) == "" {
			text, own.Line = text[1:], own.Line+1
		}
	}
	skipBlank()
	if len(text) > 0 {
		if subject, ok := strings.CutPrefix(text[0], "Subject:"); ok {
			own.Subject = strings.TrimSpace(subject)
			text, own.Line = text[1:], own.Line+1
			skipBlank()
		}
	}
	own.Body = strings.TrimSpace(strings.Join(text, "\n"))
	return own, own.Body != ""
}

// parseAsked takes what stands behind the question mark as the answer.
func parseAsked(text string) playbook.Asked {
	question, answer, ok := strings.Cut(text, "?")
	if !ok {
		return playbook.Asked{Question: text}
	}
	return playbook.Asked{Question: strings.TrimSpace(question) + "?", Answer: strings.Trim(strings.TrimSpace(answer), "-–— ")}
}
