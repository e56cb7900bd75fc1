package phrase

import (
	"strings"
	"unicode"
)

// Frames are the sentences around the notes: by the name of the frame, the tone, and
// the form of the item that stands at {}. Of several alternatives each message of a
// person takes another.
type Frames map[string]map[string]map[string][]string

// The forms of an item that a frame may have sentences for.
const (
	FormAbout     = "about"      // Item.About
	FormHow       = "how"        // Item.About that begins with "how" or the like; a frame without it takes About
	FormSaid      = "said"       // Item.Said, where there is no About
	FormGood      = "good"       // Item.Said of good news; a frame without it takes Said
	FormTalk      = "talk"       // Item.About of what two people talk through: "how to cut no-shows", "SQL and some Looker"; a frame without it takes How or About
	FormHeavy     = "heavy"      // Item.About of a hard subject; a frame that has it, even empty, says nothing else of one
	FormSought    = "sought"     // Item.Said of somebody they look for: "that you need a lead who can read drawings"; a frame without it takes Need
	FormNeed      = "need"       // Item.Said of what they need or what goes wrong: "that you need somebody on nights"; a frame without it takes Said or HeavySaid
	FormHeavySaid = "heavy-said" // Item.Said of a hard subject
	FormWork      = "work"       // Item.About that they are working on: "the move off cron"; a frame without it takes About
	FormProblem   = "problem"    // Item.About of a hard subject that a new colleague could help with; a frame without it takes Heavy
	FormOwn       = "own"        // Item.About of the sender's own; a frame that has it says nothing else of such
	FormAct       = "act"        // Item.Did, where it is work that the person did or does: "I led a team"; a frame without it takes Did
	FormFact      = "fact"       // Item.Did, where it is what came of it, or was done to the person: "I was promoted"; a frame without it takes Did
	FormResult    = "result"     // Item.Did, where others would like to have it too: "I cut no-shows by 30%"; a frame without it takes Fact
	FormDid       = "did"        // Item.Did
	FormHave      = "have"       // Item.Have
	FormDoing     = "doing"      // Item.Doing
	FormThanks    = "thanks"     // Item.Thanks; a frame that has it says nothing else of one
	FormMine      = "mine"       // Item.Mine
	FormSentence  = "sentence"   // Item.Sentence; it brings its own stop
	FormMove      = "move"       // Item.Move
	FormDo        = "do"         // Item.Do
	FormGrant     = "grant"      // Item.Grant
	FormBe        = "be"         // Item.Be
	FormAny       = "any"        // no item at all
)

// Forms lists every form that a frame may have.
func Forms() []string {
	return []string{FormAbout, FormHow, FormSaid, FormGood, FormTalk, FormWork, FormHeavy, FormProblem, FormSought, FormNeed, FormHeavySaid, FormOwn, FormAct, FormFact, FormResult, FormDid, FormHave, FormDoing, FormThanks, FormMine, FormSentence, FormMove, FormDo, FormGrant, FormBe, FormAny}
}

// Tones lists the tones of a frame. A tone that a frame lacks is written plain.
func Tones() []string { return []string{"plain", "warm", "formal"} }

// FrameNames lists every frame.
func FrameNames() []string {
	return []string{"topic", "topic-also", "topic-again", "topic-short", "lived", "review", "fit", "fit-again", "fit-also", "clarify", "concern", "question", "research", "news", "material", "attached", "asked", "ask"}
}

// Blanks lists the further places that a frame's sentences may have.
func Blanks(frame string) []string {
	switch frame {
	case "concern":
		return []string{"answer"}
	case "material":
		return []string{"title", "address"}
	case "attached":
		return []string{"title"}
	}
	return []string{"company", "role"}
}

// Blank is a further place of a frame: {company}, {answer}, {title}, {address}.
type Blank struct{ Name, Text string }

// Say puts an item into a frame. The turn chooses among the sentences that fit: give
// each message of a person another. It is "" where none fits, or where a sentence
// would be longer than thirty words.
func (f Frames) Say(name, tone string, turn int, item Item, blanks ...Blank) string {
	said := f.All(name, tone, item, blanks...)
	if len(said) == 0 {
		return ""
	}
	return said[((turn%len(said))+len(said))%len(said)]
}

// All gives every sentence of a frame that an item fits.
func (f Frames) All(name, tone string, item Item, blanks ...Blank) []string {
	frame := f[name][tone]
	if frame == nil {
		frame = f[name]["plain"]
	}
	var said []string
	add := func(form, text string) {
		if text == "" && form != FormAny {
			return
		}
		if name == "fit-also" && form == FormDid {
			text = also(text)
		}
		if tone == "formal" && form != FormSentence {
			text = uncontracted(text)
		}
		for _, sentence := range frame[form] {
			if s, ok := fill(sentence, text, blanks); ok {
				said = append(said, s)
			}
		}
	}
	if item.Bare && isTopic(name) || name == "review" && !isPart(item) {
		return nil
	}
	if name == "lived" && !lived(item) {
		return f.All("topic", tone, item, blanks...)
	}
	_, heavy := frame[FormHeavy]
	_, own := frame[FormOwn]
	switch {
	case item.Thanks != "" && frame[FormThanks] != nil:
		add(FormThanks, item.Thanks)
	case item.Own && own:
		add(FormOwn, item.About)
	case frame[FormSought] != nil && sought(item):
		add(FormSought, item.Said)
	case frame[FormNeed] != nil && troubled(item):
		add(FormNeed, item.Said)
	case item.Heavy && frame[FormProblem] != nil && solvable(item):
		add(FormProblem, item.About)
	case item.Heavy && heavy:
		if add(FormHeavy, item.About); item.About == "" {
			add(FormHeavySaid, item.Said)
		}
	default:
		about := FormAbout
		if (item.Class == How || strings.HasPrefix(item.About, "how ")) && frame[FormHow] != nil {
			about = FormHow
		}
		if frame[FormTalk] != nil && talked(item) {
			about = FormTalk
		}
		if frame[FormWork] != nil && undertaking(item) {
			about = FormWork
		}
		if item.Good && item.Said != item.About && frame[FormGood] != nil {
			add(FormGood, item.Said)
			break
		}
		if add(about, item.About); item.About == "" {
			add(FormSaid, item.Said)
		}
		did := FormDid
		acts := item.Class == PastAct || item.Class == PresentAct || item.Class == Sentence
		switch {
		case name == "news" && dates(item.Did): // it says by itself when it was
		case frame[FormResult] != nil && achieves(item.Did):
			did = FormResult
		case item.Class == Clause && frame[FormFact] != nil, item.Class == Several && frame[FormFact] != nil && isPast(item.Did), acts && frame[FormFact] != nil && !isWork(item.Did):
			did = FormFact
		case acts && frame[FormAct] != nil:
			did = FormAct
		}
		if frame[FormHave] == nil || item.Have == "" || item.Did != "I have "+item.Have {
			add(did, item.Did) // "I'd bring six years of nights" says more than "I have"
		}
		add(FormHave, item.Have)
		if name != "fit-also" || len(said) == 0 {
			add(FormDoing, item.Doing)
		}
		add(FormMine, item.Mine)
		add(FormMove, item.Move)
		add(FormDo, item.Do)
		add(FormGrant, item.Grant)
		add(FormBe, item.Be)
	}
	if len(said) == 0 {
		add(FormSentence, item.Sentence)
	}
	if len(said) == 0 {
		add(FormAny, "")
	}
	return said
}

// also says a claim behind another.
func also(did string) string {
	for _, lead := range []string{"I'm ", "I've ", "I'll ", "I can ", "I was ", "I "} {
		if rest, ok := strings.CutPrefix(did, lead); ok {
			return lead + "also " + rest
		}
	}
	return did
}

// isPast reports whether a claim is of what the person did.
func isPast(did string) bool {
	rest, ok := strings.CutPrefix(did, "I ")
	verb, _, _ := strings.Cut(rest, " ")
	return ok && baseOfPast(verb) != ""
}

// isWork reports whether a claim is of work that somebody may like to do again: "I led
// a team of six", and not "I passed the exam".
func isWork(did string) bool {
	rest, ok := strings.CutPrefix(did, "I ")
	if !ok || strings.Contains(rest, ",") || strings.Contains(rest, " and ") || countWords(rest) > 14 || strings.Contains(rest, "%") {
		return false
	}
	verb, _, _ := strings.Cut(rest, " ")
	if base := baseOfPast(verb); base != "" {
		verb = base
	}
	switch verb {
	case "lead", "run", "build", "teach", "train", "coach", "mentor", "manage", "supervise", "design", "write", "organize", "organise", "plan", "launch", "open", "edit", "tutor", "direct", "produce", "develop", "coordinate", "facilitate", "precept", "start", "sell", "cook", "translate", "interpret", "migrate", "restore", "install", "create", "advise", "interview", "negotiate", "oversee", "host", "curate", "moderate", "automate", "implement":
		return !strings.HasPrefix(rest, "start")
	}
	return false
}

// fill puts the texts into their places.
func fill(sentence, text string, blanks []Blank) (string, bool) {
	var b strings.Builder
	for rest := sentence; ; {
		at := strings.IndexByte(rest, '{')
		end := strings.IndexByte(rest, '}')
		if at < 0 || end < at {
			b.WriteString(rest)
			break
		}
		name, put := rest[at+1:end], text
		if name != "" {
			put = ""
			for _, blank := range blanks {
				if blank.Name == name {
					put = blank.Text
				}
			}
			if put == "" {
				return "", false
			}
		}
		b.WriteString(rest[:at])
		if b.Len() == 0 || strings.HasSuffix(b.String(), ". ") || strings.HasSuffix(b.String(), "? ") {
			put = capital(put)
		}
		if name == "" && strings.HasSuffix(rest[:at], ": ") {
			put = lowQuestion(put)
		}
		b.WriteString(put)
		rest = rest[end+1:]
		if strings.HasPrefix(rest, ".") && stopped(put) == put {
			rest = rest[1:] // "at 3 a.m."
		}
	}
	out := b.String()
	return out, longestSentence(out) <= 30
}

// dates reports whether a text says itself when it was, so that "since we spoke" is
// not said of it.
func dates(text string) bool {
	for word := range strings.FieldsSeq(text) {
		if word = strings.TrimRight(word, ",."); word == "last" || word == "ago" || isYear(word) || word == "yesterday" || word == "recently" || word == "now" || word == "since" || isDay(strings.ToLower(word)) || unicode.IsUpper(firstRune(word)) && isMonthName(strings.ToLower(word)) {
			return true
		}
	}
	return false
}

// uncontracted writes out what is short for two words, as a formal text does.
func uncontracted(text string) string {
	if !strings.Contains(text, "'") {
		return text
	}
	words := strings.Split(text, " ")
	for n, w := range words {
		switch first, _, _ := strings.Cut(w, "'"); {
		case first != "I" && first != "you" && first != "they":
		case strings.HasSuffix(w, "'m"):
			words[n] = first + " am"
		case strings.HasSuffix(w, "'re"):
			words[n] = first + " are"
		case strings.HasSuffix(w, "'ve"):
			words[n] = first + " have"
		case strings.HasSuffix(w, "'ll"):
			words[n] = first + " will"
		}
	}
	return strings.Join(words, " ")
}

// longestSentence counts the words of a text's longest sentence.
func longestSentence(text string) int {
	most, n := 0, 0
	for word := range strings.FieldsSeq(text) {
		n++
		most = max(most, n)
		if strings.ContainsRune(".!?", lastRune(strings.TrimRight(word, "\"')”’"))) && !strings.HasSuffix(word, ".m.") {
			n = 0
		}
	}
	return most
}

// lowQuestion is a question as it stands behind a colon: "how big is the team?"
func lowQuestion(text string) string {
	first, _, _ := strings.Cut(text, " ")
	if strings.Count(text, "?") != 1 || !strings.HasSuffix(text, "?") || strings.Contains(text, ". ") {
		return text
	}
	switch first {
	case "How", "What", "When", "Where", "Which", "Who", "Why", "Whose", "Is", "Are", "Was", "Were", "Do", "Does", "Did", "Has", "Have", "Can", "Could", "Would", "Will", "Should", "May", "Might", "If", "In", "On", "At", "For":
		return strings.ToLower(first[:1]) + text[1:]
	}
	return text
}
