// Package phrase understands one line of a person's notes, written in English as
// people write notes, and gives it back in the forms that the sentences of a
// message need: "grew the shop's instagram from 400 to 5,200" as "I grew the shop's
// Instagram from 400 to 5,200 followers". A form that a line can't take and read
// well is "": a message stays whole without it, and no sentence is better than a
// bad one.
//
// The rules and the list of common words are our own. github.com/jdkato/prose v2
// (June 2020, the youngest tagger in Go that is used) adds 6.4 MB to a binary and
// takes 250 ms before its first word, and being trained on whole sentences it takes
// the first word of 6 notes of 25 for another kind of word: "lead a team", "teach
// AP chem" and "fluent in Spanish" begin with a noun for it.
//
// The package knows nothing of the others. Nothing is loaded or compiled when the
// program starts; all functions may be called from several goroutines at once.
package phrase

import "strings"

// Use is the key of the notes that a line stands under.
type Use string

// The uses.
const (
	Topic    Use = "discussed"
	Strength Use = "strengths"
	Clarify  Use = "clarify"
	Concern  Use = "concerns"
	Answer   Use = "answers"
	Research Use = "research"
	News     Use = "news"
	Asked    Use = "questions"
	Material Use = "materials" // the title of something to look at, or of what is attached
)

// Uses lists every use.
func Uses() []Use {
	return []Use{Topic, Strength, Clarify, Concern, Answer, Research, News, Asked, Material, Point}
}

// Class is the kind of words that a line is.
type Class string

// The classes.
const (
	Noun       Class = "noun"      // "the migration off cron"
	Gerund     Class = "gerund"    // "moving to Postgres"
	How        Class = "how"       // "how you run on-call", "why Go was chosen"
	That       Class = "that"      // "that the team doubled"
	Clause     Class = "clause"    // "team is worn out"
	PastAct    Class = "past"      // "grew the shop's Instagram"
	PresentAct Class = "present"   // "lead a team of 6"
	Adjective  Class = "adjective" // "fluent in Spanish"
	Ability    Class = "ability"   // "can calm angry callers"
	Sentence   Class = "sentence"  // "I have led three migrations."
	Ask        Class = "question"  // "how big is the team?"
	Several    Class = "several"   // "on-call, the rewrite, hiring"
	Foreign    Class = "foreign"   // in another language
	Unknown    Class = "unknown"   // none of these for certain
)

// Item is a line of the notes in the forms that sentences need. Each form is "" where
// the line can't take it and read well, and has no full stop but Sentence's.
type Item struct {
	Class Class

	About    string // after "about" or "on": "the 3 a.m. pages and how worn out the team is"
	Said     string // after "You mentioned": "that the team doubled this year"
	Did      string // a claim in the first person: "I'm fluent in Spanish"
	Have     string // after "I'd bring": "eight years of ICU nursing"
	Doing    string // after "My experience": "leading a three-year Kafka migration"
	Thanks   string // after "Thanks for": "showing me the new line"
	Mine     string // after "Here is" or "I've attached": "my write-up of the outage"
	Sentence string // a whole sentence, or several, with capital and stop

	// Of a point about an offer alone, each within a question.
	Move   string // after "Could you move": "the base salary to $95k"
	Do     string // after "Could I": "start on February 1"
	Grant  string // after "Could you": "match $120k"
	Be     string // after "Could": "the title be Senior Engineer"
	Reason string // why, as a sentence of its own

	Short string // where there is no form: what the person could write instead, "" where nothing is certain

	Heavy bool // a hard subject, such as layoffs: nobody enjoys hearing about it
	Money bool // pay, and what belongs to it: not to be written of before an offer
	Own   bool // about the sender ("my thesis"): talked about, not heard about
	Good  bool // good news, or what is to the credit of whoever said it
	Bare  bool // a schedule, a size or a price: true, but nothing to write of
}

// Whole is the item as a sentence of its own, with capital and stop, or "".
func (i Item) Whole() string {
	if i.Sentence != "" || i.Did == "" {
		return i.Sentence
	}
	return stopped(capital(i.Did))
}

// Fits reports whether the item has a form.
func (i Item) Fits() bool {
	return i.About != "" || i.Said != "" || i.Did != "" || i.Have != "" || i.Doing != "" || i.Thanks != "" || i.Mine != "" || i.Sentence != "" || i.Move != "" || i.Do != "" || i.Grant != "" || i.Be != ""
}

// Reader reads notes. The zero Reader writes American English.
type Reader struct {
	British  bool   // "3 am", and no comma before the "and" of a list
	Currency string // the sign before an amount that has none: "$"; "" where that isn't known

	// Who reads the message. A note that names them, or calls them "she", is said to
	// them: "Jenna wants 45" as "you want 45". Without them every "she" is the reader,
	// as long as nobody else is named in the note.
	To     []string // the names that they go by: "Dana Okafor", "Dr. Okafor"
	Title  string   // theirs: where it is "Head of Science", "the head" in a note is they
	Others []string // the names of the others that the notes may speak of
	Theirs bool     // the note stands under the reader's name, so that "she" is the reader even where there are Others
}

// The longest that a form may be, in words, so that no sentence around it is longer
// than thirty.
const longest = 21

// Read gives a line of the notes its forms. The name of whose topic it was has been
// taken off before. It never fails.
func (r Reader) Read(note string, use Use) Item {
	if use == Point {
		item := r.ask(note)
		item.limit()
		return item
	}
	item := r.read(note, use, 0)
	if !item.Fits() && item.Short == "" && item.Class != Foreign {
		item.Short = r.shorter(note, use)
	}
	return item
}

func (r Reader) read(note string, use Use, depth int) Item {
	if use.told() && depth < 2 {
		note = withoutAsides(strings.TrimSpace(note))
		if item, ok := r.sentences(&note, use, depth); ok {
			return item
		}
	}
	l := r.clean(note)
	if len(l.words) == 0 {
		return Item{Class: Unknown}
	}
	item := Item{Class: Unknown}
	switch {
	case l.foreign():
		item.Class = Foreign
	case l.broken || l.empty() || depth > 2 || l.loose && use != Topic && use != Research:
	case use == Asked:
		item.Class = Ask
		if item.Sentence = r.question(l); saysTwice(item.Sentence) {
			item.Sentence = ""
		}
		if words := statement(turned(l.words)); words != nil && l.parts == 0 && item.Sentence != "" {
			var about Item
			r.one(&about, words, Topic, l)
			if about.Class != PresentAct {
				item.About = about.About
			}
		}
	case use == Material:
		item = r.material(l)
	case use == Topic || use == Research:
		item = r.topic(l, use)
	case use == Clarify || use == Concern:
		item = r.doubt(l, use)
	default:
		item = r.claim(l, use)
	}
	item.Heavy, item.Money = l.heavy(), l.money()
	if use == Topic {
		if about := trouble(item.Said); about != "" && item.About == "" {
			item.About, item.Heavy = about, true
		}
		if item.Good = good(item); item.Good {
			item.Heavy = false // "turnover is down"
		}
		item.Bare = !item.Heavy && !item.Good && !item.Own && bareFact(item)
	}
	if len(r.To) > 0 && (use == Topic || use == Research || use == Asked) {
		for _, form := range []*string{&item.About, &item.Said, &item.Thanks, &item.Have} {
			if r.names(*form) {
				*form = ""
			}
		}
	}
	item.limit()
	return item
}

// told reports whether a line may be of several sentences that the person tells.
func (u Use) told() bool {
	return u == Strength || u == Clarify || u == Concern || u == Answer || u == News
}

// sentences reads what only a note of several sentences has, and one that tells what
// the person had wanted to say.
func (r Reader) sentences(note *string, use Use, depth int) (Item, bool) {
	list := sentencesOf(*note)
	switch {
	case use == Clarify && depth == 0:
		said := r.explained(list)
		item := Item{Class: Sentence, Own: true, Sentence: said}
		if said != "" {
			l := r.clean(*note)
			item.Heavy, item.Money = l.heavy(), l.money()
		}
		return item, said != ""
	case use == Concern:
		if len(list) > 1 && depth == 0 {
			*note = strings.TrimRight(list[0], ".! ")
		}
	case len(list) > 1 && depth == 0:
		if l := r.clean(*note); l.foreign() || len(l.words) > 60 {
			return Item{}, false
		}
		item := r.told(list, use)
		if item.Sentence != "" {
			l := r.clean(*note)
			item.Heavy, item.Money = l.heavy(), l.money()
		}
		return item, item.Sentence != ""
	case use != Clarify:
		*note = commaed(*note)
	}
	return Item{}, false
}

// commaed sets a comma where a note has a colon or a dash between its parts.
func commaed(note string) string {
	if before, after, ok := strings.Cut(note, ": "); ok && strings.Contains(before, " ") && !strings.ContainsAny(before, ",(\"") {
		note = before + ", " + after
	}
	for _, dash := range []string{" - ", " – ", " — ", " -- "} {
		note = strings.ReplaceAll(note, dash, ", ")
	}
	return note
}

// limit takes away the forms that are too long for a sentence around them, and those
// that say a word twice or hold half of a pair of marks.
func (i *Item) limit() {
	for _, form := range []*string{&i.About, &i.Said, &i.Did, &i.Have, &i.Doing, &i.Thanks, &i.Mine, &i.Move, &i.Do, &i.Grant, &i.Be} {
		if countWords(*form) > longest || saysTwice(*form) || !balanced(*form) && !germanBalanced(*form) {
			*form = ""
		}
	}
}

// saysTwice reports whether a word follows itself.
func saysTwice(text string) bool {
	last := ""
	for w := range strings.FieldsSeq(text) {
		if strings.EqualFold(w, last) && hasLetter(w) && !doubledRight(strings.ToLower(w)) {
			return true
		}
		last = w
	}
	return false
}

// shorter looks for a part of a line that fits where the whole does not.
func (r Reader) shorter(note string, use Use) string {
	for _, part := range parts(note) {
		item := r.read(part, use, 1)
		for _, form := range []string{item.Did, item.About, item.Have, item.Mine} {
			if n := countWords(form); n > 2 || n == 2 && !strings.HasPrefix(form, "I") {
				return form
			}
		}
	}
	return ""
}
