package message

import (
	"hash/fnv"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"followup/generator/phrase"
	"followup/generator/playbook"
)

// speaker puts points of the notes into sentences of their own, in one language and tone.
type speaker struct {
	frames phrase.Frames
	read   func(note string, use phrase.Use) phrase.Item
	tone   playbook.Tone
	list   func([]string) string
}

// readerOf reads notes in a language. What is written in one that has no reader goes
// into no sentence.
func readerOf(language string) func(note string, use phrase.Use) phrase.Item {
	switch base(language) {
	case native:
		return func(note string, use phrase.Use) phrase.Item {
			text, reader := untag(note, language == british)
			return readSafely(reader, text, use)
		}
	case "de":
		return func(note string, use phrase.Use) phrase.Item {
			text, _ := untag(note, false)
			return phrase.ReadGerman(text, use)
		}
	}
	return func(string, phrase.Use) phrase.Item { return phrase.Item{Class: phrase.Unknown} }
}

// readSafely leaves a note out where the reader of notes, against all its tests, breaks
// on it: no note may keep somebody from their message.
func readSafely(reader phrase.Reader, note string, use phrase.Use) (item phrase.Item) {
	defer func() {
		if recover() != nil {
			item = phrase.Item{Class: phrase.Unknown}
		}
	}()
	item = reader.Read(certain(note, use), use)
	if (use == phrase.Answer || use == phrase.Clarify || use == phrase.News) && isWhole(note, reader) {
		item.Sentence, item.Did, item.Have, item.Doing = note, "", "", ""
	}
	return item
}

// isWhole reports whether a note is one or several good sentences already, which are
// said as they are: it begins and ends as sentences do, holds nothing that only notes
// hold, and doesn't speak of its reader as of somebody else.
func isWhole(note string, reader phrase.Reader) bool {
	words := strings.Fields(note)
	first, _ := utf8.DecodeRuneInString(note)
	if len(words) < 4 || len(words) > 60 || !unicode.IsUpper(first) || !strings.HasSuffix(note, ".") || strings.ContainsAny(note, "?!/&+=<>[]{}*_→") {
		return false
	}
	for _, word := range words {
		word = strings.Trim(strings.ToLower(word), ".,;:()\"'“”’")
		switch word {
		case "w", "yr", "yrs", "hr", "hrs", "wk", "wks", "min", "mins", "mgr", "prob", "incl", "approx", "bc", "abt", "pls", "thx", "i", "he", "she", "him", "her", "his", "hers", "they", "them", "their":
			if word != "i" {
				return false
			}
		}
		for _, name := range reader.To {
			for part := range strings.FieldsSeq(name) {
				if strings.EqualFold(word, part) {
					return false
				}
			}
		}
	}
	return true
}

// certain is a note without what its writer wasn't sure of: "the new EHR" of "the new
// EHR (epic?)". What is asked throughout is no statement to make.
func certain(note string, use phrase.Use) string {
	if use == phrase.Asked || use == phrase.Point || !strings.Contains(note, "?") {
		return note
	}
	for {
		open := strings.IndexByte(note, '(')
		end := strings.IndexByte(note, ')')
		if open < 0 || end < open || !strings.Contains(note[open:end], "?") {
			break
		}
		note = strings.TrimSpace(strings.TrimSpace(note[:open]) + " " + strings.TrimSpace(note[end+1:]))
	}
	if strings.Contains(note, "?") {
		return ""
	}
	return note
}

// Frames may name the company and the role; what stands there in the meantime is put
// right when the text is done.
const companyHere, roleHere = "\x02", "\x03"

// say puts a point into a sentence, through the frame of a name: "" where there is no
// such point, or it can't be said well.
func (s speaker) say(frame string, point any) string {
	var item phrase.Item
	text, blanks := "", []phrase.Blank{{Name: "company", Text: companyHere}, {Name: "role", Text: roleHere}}
	switch p := point.(type) {
	case string:
		text, item = p, s.read(p, useOf(frame))
	case []string:
		if frame == "attached" {
			return s.sayAttached(p)
		}
		return s.sayAll(frame, p)
	case concern:
		text, item = p.Text, s.read(p.Text, phrase.Concern)
		answer := s.read(p.Answer, phrase.Answer).Whole()
		blanks = append(blanks, phrase.Blank{Name: "answer", Text: answer})
	case playbook.Link:
		text, item = p.Title, s.read(p.Title, phrase.Material)
		blanks = append(blanks, phrase.Blank{Name: "title", Text: p.Title}, phrase.Blank{Name: "address", Text: p.Address})
	case []playbook.Asked:
		if len(p) > 0 {
			text = p[0].Question
			item = s.read(text, phrase.Asked)
		}
	}
	if strings.TrimSpace(text) == "" {
		return ""
	}
	return s.frames.Say(frame, string(s.tone), turnOf(untagged(text)), item, blanks...)
}

// asked writes questions of the notes as a message asks them: "Can I start January 11?"
func asked(questions []string, language string) []string {
	read := readerOf(language)
	list := slices.Clone(sentences(questions))
	for n, question := range questions {
		if sentence := read(question, phrase.Asked).Sentence; sentence != "" {
			list[n] = sentence
		}
	}
	return list
}

// sayAll says the first of several points that can be said and, of topics and
// strengths in a thank-you and of news, a second one behind it.
func (s speaker) sayAll(frame string, points []string) string {
	if both := s.together(frame, points); both != "" {
		return both
	}
	said := ""
	for _, point := range points {
		name := frame
		if said != "" {
			if name += "-also"; frame == "lived" {
				name = "topic-also"
			}
		}
		next := ""
		if said != "" && frame == "news" {
			next = s.read(point, phrase.News).Whole()
		} else {
			next = s.say(name, point)
		}
		switch {
		case next == "":
		case said != "" && frame == "fit":
			return inOneSentence(said, next)
		case said != "":
			return said + " " + next
		case frame != "topic" && frame != "lived" && frame != "fit" && frame != "news":
			return next
		default:
			said = next
		}
	}
	return said
}

// together says the first two topics in one sentence, "" where it can't.
func (s speaker) together(frame string, points []string) string {
	if frame != "topic" || len(points) < 2 {
		return ""
	}
	both, ok := phrase.Together(s.read(points[0], phrase.Topic), s.read(points[1], phrase.Topic))
	if !ok {
		return ""
	}
	return s.frames.Say(frame, string(s.tone), turnOf(untagged(points[0])), both)
}

// mostJoined is how many words two claims in one sentence may have.
const mostJoined = 24

// inOneSentence is two claims, in one sentence where both are short and simple.
func inOneSentence(first, second string) string {
	simple := func(text string) bool {
		return strings.HasPrefix(text, "I") && strings.Count(text, ".") == 1 && !strings.ContainsAny(text, ",;:()") && !strings.Contains(text, " and ") && !strings.Contains(text, " but ")
	}
	if !simple(first) || !simple(second) || !strings.HasSuffix(first, ".") || len(strings.Fields(first+" "+second)) > mostJoined {
		return first + " " + second
	}
	return strings.TrimSuffix(first, ".") + ", and " + second
}

// sayAttached says what is attached, all in one sentence.
func (s speaker) sayAttached(titles []string) string {
	if len(titles) == 0 {
		return ""
	}
	var mine, quoted []string
	for _, title := range titles {
		if item := s.read(title, phrase.Material); item.Mine != "" {
			mine = append(mine, item.Mine)
		}
		quoted = append(quoted, title)
	}
	item := phrase.Item{}
	if len(mine) == len(titles) {
		item.Mine = s.list(mine)
	}
	return s.frames.Say("attached", string(s.tone), turnOf(quoted[0]), item, phrase.Blank{Name: "title", Text: s.list(quoted)})
}

// useOf is what the notes of a frame are for.
func useOf(frame string) phrase.Use {
	switch frame {
	case "fit", "fit-again", "fit-also":
		return phrase.Strength
	case "clarify":
		return phrase.Clarify
	case "concern":
		return phrase.Concern
	case "question", "asked":
		return phrase.Asked
	case "research":
		return phrase.Research
	case "news":
		return phrase.News
	case "ask":
		return phrase.Point
	}
	return phrase.Topic
}

// turnOf lets different notes have different sentences, and the same always the same.
func turnOf(text string) int {
	h := fnv.New32a()
	h.Write([]byte(text))
	return int(h.Sum32() >> 1)
}

// placed writes the company and the role where a frame names them.
func placed(text string, v *view) string {
	text = untagged(text)
	if !strings.ContainsAny(text, companyHere+roleHere) {
		return text
	}
	return strings.NewReplacer(companyHere, v.Company, roleHere, v.Role).Replace(text)
}
