// Package review is the message check: it holds a follow-up's message to the
// rules of content/rules and says what would embarrass its sender. It is pure,
// and quick enough to look at every message of a long search in each build.
//
// The rules are data. What is written here are the kinds that they extend, the
// numbers that they can name, and how a text is read: where the greeting and the
// signature are, and what a word is.
package review

import (
	"slices"
	"strconv"
	"strings"
	"sync"

	"followup/generator/playbook"
	"followup/generator/spelling"
)

// Reviewer holds the rules, ready to be used. It can be used by several
// goroutines at once.
type Reviewer struct {
	sets      map[string]func() *ruleSet // by language; the rules for every language alone under ""
	companies companies
	english   func() *spelling.Dictionary // read when the first of a person's own messages asks for it
}

// ruleSet is the rules that look at messages in one language.
type ruleSet struct {
	rules []*rule
	index *index
	views sync.Pool // what was needed for one message serves another
}

// Subject is a message with what there is to know when judging it.
type Subject struct {
	FollowUp *playbook.FollowUp
	Message  playbook.Message

	// First is the check-in's message, where FollowUp is a second check-in; nil
	// where there is none.
	First *playbook.Message

	// LastContact is the latest day, on or before the follow-up's own, on which
	// another follow-up of the application was sent to the company; zero if none.
	LastContact playbook.Day

	// Sender is the name under which the message goes out, "" where it is not known.
	Sender string
}

// New makes a reviewer of rules that were read, for a playbook in which these
// companies occur. A rule that is off is left out. The rules of a language are
// made ready when the first message in it is looked at.
func New(rules []*playbook.Rule, companies []string) *Reviewer {
	r := &Reviewer{sets: make(map[string]func() *ruleSet), companies: named(companies),
		english: sync.OnceValue(func() *spelling.Dictionary { return spelling.New(corrected()) })}
	r.sets[""] = sync.OnceValue(func() *ruleSet { return newRuleSet(rules, "") })
	for _, one := range rules {
		if language := base(one.Language); r.sets[language] == nil {
			r.sets[language] = sync.OnceValue(func() *ruleSet { return newRuleSet(rules, language) })
		}
	}
	return r
}

// newRuleSet makes those of the rules ready that look at messages in a language.
func newRuleSet(rules []*playbook.Rule, language string) *ruleSet {
	s := new(ruleSet)
	var needs [][][]need
	var spelling *dictionary
	for _, one := range rules {
		if one.Level == playbook.LevelOff || one.Language != "" && base(one.Language) != language {
			continue
		}
		s.rules = append(s.rules, compile(one, &needs))
		if one.Extends == playbook.Spelling && spelling == nil {
			spelling = newDictionary()
		}
	}
	s.index = newIndex(needs, spelling)
	return s
}

// set is the rules that look at messages in a language; one that is not said is English.
func (r *Reviewer) set(language string) *ruleSet {
	if language == "" {
		language = "en"
	}
	if set := r.sets[base(strings.ToLower(language))]; set != nil {
		return set()
	}
	return r.sets[""]()
}

// base is a language without its country: "de-CH" is "de".
func base(language string) string {
	language, _, _ = strings.Cut(language, "-")
	return language
}

// Among is a reviewer with the same rules, for a playbook in which other companies
// occur.
func (r *Reviewer) Among(companies []string) *Reviewer {
	return &Reviewer{sets: r.sets, english: r.english, companies: named(companies)}
}

// Review returns what the rules have to say of a message, in the order of the
// rules, at most one remark for each.
func (r *Reviewer) Review(s Subject) []playbook.Remark {
	var remarks []playbook.Remark
	set := r.set(s.Message.Language)
	v, _ := set.views.Get().(*view)
	if v == nil {
		v = newView(set.index)
	}
	defer set.views.Put(v)
	v.look(s, r)
	for _, rule := range set.rules {
		if !rule.looksAt(v) {
			continue
		}
		if found, fires := rule.find(v); fires {
			remarks = append(remarks, rule.remark(found))
		}
	}
	return remarks
}

// finding is what a rule found in a message.
type finding struct {
	texts  []string
	said   string // how to speak of it; "" where the texts in quotation marks will do
	number int    // how many there are, where that is what is said
	amount bool   // it is
	better string // what to write instead of the first text
}

// looksAt reports whether the rule has anything to do with the message.
func (r *rule) looksAt(v *view) bool {
	if r.Language != "" && !speaks(v.language, r.Language) {
		return false
	}
	if len(r.Channels) > 0 && !slices.Contains(r.Channels, v.Message.Channel) || len(r.Channels) == 0 && v.Message.Channel == playbook.Task {
		return false
	}
	if r.Own && v.Message.Own == nil {
		return false // what the built-in words lack is told as a lift
	}
	play := v.FollowUp.Play.Name
	if len(r.Plays) > 0 && !slices.Contains(r.Plays, play) || slices.Contains(r.Except, play) {
		return false
	}
	return !slices.Contains(v.FollowUp.Interview.Silence, r.Name)
}

// speaks reports whether a message's language is the rule's: "en-gb" is "en".
// A message that does not say is English.
func speaks(message, rule string) bool {
	if message == "" {
		message = "en"
	}
	return message == rule || base(message) == rule
}

// remark puts what was found into the rule's message.
func (r *rule) remark(found finding) playbook.Remark {
	said, match := found.said, ""
	if len(found.texts) > 0 {
		match = found.texts[0]
	}
	switch {
	case found.amount:
		said = strconv.Itoa(found.number)
	case said == "":
		said = quoted(found.texts)
	}
	message := r.Message
	if found.better != "" && strings.Count(message, "%s") == 2 {
		message = strings.Replace(message, "%s", strconv.Quote(found.better), 1)
	}
	return playbook.Remark{Rule: r.Rule, Level: r.Level, Message: strings.Replace(message, "%s", said, 1), Match: match}
}

// quoted lists texts in quotation marks. Messages can hold anything, so what is
// no plain text is shown as its code.
func quoted(texts []string) string {
	list := make([]string, len(texts))
	for n, t := range texts {
		list[n] = `"` + strings.Map(visible, t) + `"`
	}
	return strings.Join(list, ", ")
}

func visible(r rune) rune {
	if r < ' ' || r == 0x7f {
		return -1
	}
	return r
}
