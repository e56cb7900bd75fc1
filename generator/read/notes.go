package read

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"followup/generator/markdown"
	"followup/generator/matter"
	"followup/generator/playbook"
)

var checkbox = regexp.MustCompile(`^\[([ xX])\]\s+`)

// feeding says which key the lists below a heading of the notes are added to, or
// gives "". They are the sections that the debrief asks for.
func feeding(heading string) (key string) {
	switch heading := strings.ToLower(heading); heading {
	case "discussed", "strengths", "clarify", "concerns", "answers", "research", "news":
		return heading
	case "what we talked about":
		return "discussed"
	case "to clarify":
		return "clarify"
	case "questions to ask":
		return "questions"
	}
	return ""
}

// fed is the list of a key that sections of the notes are added to.
func fed(key string, i *playbook.Interview) *[]string {
	switch key {
	case "discussed":
		return &i.Discussed
	case "strengths":
		return &i.Strengths
	case "clarify":
		return &i.Clarify
	case "concerns":
		return &i.Concerns
	case "answers":
		return &i.Answers
	case "research":
		return &i.Research
	case "news":
		return &i.News
	}
	return &i.Questions
}

// asksBack reports whether the lists below a heading are questions that were asked.
func asksBack(heading string) bool { return strings.EqualFold(heading, "questions asked") }

// notes reads what the body of an interview holds beside notes: lists that feed
// the messages, and messages that the person wrote themselves, which are taken
// out of the notes.
func (f *fields) notes(i *playbook.Interview, doc matter.Document, plays []*playbook.Play) {
	i.Notes = doc.Body
	if !mayMean(doc.Body, plays) {
		return
	}
	lines := strings.Split(doc.Body, "\n")
	kept := slices.Clone(lines)
	behind := 0 // where the last message in own words ends: what lies in it is no section
	for _, s := range markdown.Sections(doc.Body) {
		if s.First < behind {
			continue
		}
		own, tone, ok := f.ownWords(s, lines, doc.BodyLine, plays)
		if tone != "" && ok && own.Body == "" {
			i.Tones = append(i.Tones, playbook.ToneOf{Play: own.Play, Channel: own.Channel, Tone: tone})
			kept[s.First] = taken
			continue
		}
		if !ok || own.Body == "" {
			f.feed(s, i, doc)
			continue
		}
		behind = min(s.Last, len(lines))
		own.Subject, own.Body = matter.CleanText(own.Subject), matter.CleanText(own.Body)
		i.Own = append(i.Own, own)
		for n := s.First; n < behind; n++ {
			kept[n] = taken
		}
	}
	i.Notes = strings.Join(slices.DeleteFunc(kept, func(line string) bool { return line == taken }), "\n")
}

// taken marks a line that is no part of the notes. No line holds its sign.
const taken = "\n"

// feed adds what the lists of a section say to the interview.
func (f *fields) feed(s markdown.Section, i *playbook.Interview, doc matter.Document) {
	asked := asksBack(s.Heading)
	key := feeding(s.Heading)
	if key == "" && !asked {
		return
	}
	list := fed(key, i)
	for _, item := range s.Items {
		ticked := false
		if box := checkbox.FindStringSubmatch(item); box != nil {
			ticked = box[1] != " "
			item = strings.TrimPrefix(item, box[0])
		}
		item = matter.CleanText(strings.NewReplacer("**", "", "__", "", "`", "").Replace(item))
		if left := matter.Leftover(item); left != "" {
			f.report(f.inBody(left, doc.BodyLine+s.First), "template-leftover", matter.LeftoverMessage(left), matter.LeftoverHint)
			continue
		}
		switch {
		case asked, ticked && list == &i.Questions:
			i.Asked = append(i.Asked, parseAsked(item))
		case !slices.Contains(*list, item):
			*list = append(*list, item)
		}
	}
}

// inBody is the place of a part of the notes, from a line of the file on.
func (f *fields) inBody(part string, line int) matter.Place {
	lines := f.source.Lines()
	for n := max(line, 1); n <= len(lines); n++ {
		if at := f.within(matter.Place{Line: n, Column: 1}, part); at.Width > 0 {
			return at
		}
	}
	return matter.Place{Line: line, Column: 1}
}

// ownWords reads a section whose heading names a play, and perhaps a channel and a
// recipient: "thank-you", "thank-you: email", "Thank you (email)", "thank-you:
// email: Ravi". A play that is only a list of tasks, or is named by its title,
// must come with its channel: "Debrief" is just as likely a heading of notes.
// With a tone behind it ("thank-you: email, warm") and nothing below, the heading
// sets the tone of the play's own words.
func (f *fields) ownWords(s markdown.Section, lines []string, first int, plays []*playbook.Play) (playbook.OwnWords, playbook.Tone, bool) {
	play, rest, titled := named(s.Heading, plays)
	if play == nil {
		return playbook.OwnWords{}, "", false
	}
	own := playbook.OwnWords{Play: play.Name, Line: first + s.First + 1}
	place := matter.Place{Line: first + s.First, Column: 1, Width: len([]rune(lines[s.First]))}
	marked := strings.ContainsAny(rest, ":(/|")
	rest, tone := toneBehind(strings.Trim(rest, " :()/|,–—"))
	word, to, _ := strings.Cut(strings.NewReplacer(":", " ", ",", " ", "(", " ", ")", " ", "/", " ").Replace(rest), " ")
	channel, ok := pick(word, play.Channels())
	switch {
	case ok:
		own.Channel, own.To = channel, strings.Join(strings.Fields(to), " ")
	case rest == "" && !titled && (unmistakable(s.Heading, play) || tone != ""):
	case rest != "" && marked && !titled && len(play.Scripts) > 0:
		f.report(place, "bad-value", fmt.Sprintf("%s has no channel `%s`", play.Name, word), oneOf(word, play.Channels()))
		return own, "", false
	default:
		return own, "", false
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
	return own, tone, true
}

// toneBehind takes a tone off the end of a heading.
func toneBehind(rest string) (before string, tone playbook.Tone) {
	at := strings.LastIndexAny(rest, " :,(/|") + 1
	if tone, ok := pick(rest[at:], playbook.Tones()); ok {
		return strings.Trim(rest[:at], " :()/|,–—"), tone
	}
	return rest, ""
}

// unmistakable reports whether a heading without a channel means the play and not
// some notes: a name of one word, such as connect, has to be written as the play's
// file is; a list of tasks is never meant.
func unmistakable(heading string, p *playbook.Play) bool {
	if slices.Equal(p.Channels(), []playbook.Channel{playbook.Task}) {
		return false
	}
	return heading == p.Name || strings.Contains(p.Name, "-")
}

// named finds the play that a heading begins with, by its name or its title, and
// what the heading says behind it.
func named(heading string, plays []*playbook.Play) (play *playbook.Play, rest string, titled bool) {
	longest := 0
	for _, p := range plays {
		for n, name := range []string{p.Name, p.Title} {
			if len(name) <= longest || len(heading) < len(name) || !strings.EqualFold(heading[:len(name)], name) {
				continue
			}
			if next, _ := utf8.DecodeRuneInString(heading[len(name):]); unicode.IsLetter(next) || unicode.IsDigit(next) || next == '-' {
				continue
			}
			play, rest, titled, longest = p, heading[len(name):], n == 1, len(name)
		}
	}
	return play, rest, titled
}

// parseAsked takes what stands behind the question mark as the answer.
func parseAsked(text string) playbook.Asked {
	question, answer, ok := strings.Cut(text, "?")
	if !ok {
		return playbook.Asked{Question: text}
	}
	return playbook.Asked{Question: strings.TrimSpace(question) + "?", Answer: strings.Trim(strings.TrimSpace(answer), "-–— ")}
}
