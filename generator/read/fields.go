package read

import (
	"fmt"
	"slices"
	"strings"

	"followup/generator/matter"
	"followup/generator/nearest"
	"followup/generator/playbook"
	"followup/generator/problem"
)

// fields reads a mapping strictly: it takes each key by name and type, and
// whatever was not asked for by the end is unknown. Every problem is collected,
// none ends the reading.
type fields struct {
	source   *matter.Source
	node     *matter.Node
	what     string // what the mapping is, for messages: "an interview"
	asked    []string
	absent   []absence
	problems *problem.List
	note     bool              // it is the front matter of a Markdown file, to which other programs add keys
	cut      map[string]string // what YAML took for a comment where a value should be, by key
	zone     string            // in which an instant is shown
	lacking  bool              // some of its keys could not be read, so none is missed
}

// absence is a key that is needed and was not found.
type absence struct{ key, example string }

func (f *fields) report(at matter.Place, code, message, hint string) {
	*f.problems = append(*f.problems, f.source.Problem(at, code, message, hint))
}

func (f *fields) warn(at matter.Place, code, message, hint string) {
	p := f.source.Problem(at, code, message, hint)
	p.Severity = problem.Warning
	*f.problems = append(*f.problems, p)
}

// get returns the value of a key, or nil where the key is missing or empty: an
// editor of properties leaves `key:` behind when a value is cleared.
func (f *fields) get(key string) *matter.Node {
	if f.asked == nil {
		f.asked = make([]string, 0, manyKeys)
	}
	f.asked = append(f.asked, key)
	return f.lookup(key)
}

// Room for the keys of an interview, whose files are the most, and of a contact.
const manyKeys, fewKeys = 48, 12

// lookup is get for a key that is asked for elsewhere.
func (f *fields) lookup(key string) *matter.Node {
	for _, p := range f.node.Pairs {
		if p.Key.Text == key {
			if p.Value.Kind == matter.Null {
				return nil
			}
			return p.Value
		}
	}
	return nil
}

// place is where a key's value stands, or the top of the file where it is missing.
func (f *fields) place(key string) matter.Place {
	for _, p := range f.node.Pairs {
		if p.Key.Text == key {
			if p.Value.Kind == matter.Null {
				return p.Key.At
			}
			return p.Value.At
		}
	}
	return f.node.At
}

func (f *fields) wrongType(key string, n *matter.Node, want, hint string) {
	got := string(n.Kind)
	if n.Text != "" && n.Kind != matter.Text {
		got = fmt.Sprintf("%s (%s)", n.Kind, n.Text)
	}
	f.report(n.At, "wrong-type", fmt.Sprintf("`%s` should be %s, but it's %s", key, want, got), hint)
}

// text reads a value that is text; a number in its place is a mistake.
func (f *fields) text(key string) string {
	n := f.get(key)
	if n == nil {
		return ""
	}
	if f.inBrackets(key, n) {
		return ""
	}
	if n.Kind != matter.Text {
		hint := fmt.Sprintf("write `%s: some text`", key)
		if n.Text != "" {
			hint = fmt.Sprintf("if it's meant as text, put it in quotes: `%s: \"%s\"`", key, n.Text)
		}
		f.wrongType(key, n, "text", hint)
		return ""
	}
	return strings.TrimSpace(n.Text)
}

// loose reads text for which a bare number is just as natural: a salary, a round.
func (f *fields) loose(key string) string {
	n := f.get(key)
	if n == nil {
		return ""
	}
	if f.inBrackets(key, n) {
		return ""
	}
	if n.Kind != matter.Text && n.Kind != matter.Number && n.Kind != matter.Date {
		f.wrongType(key, n, "text", fmt.Sprintf("write `%s: some text`", key))
		return ""
	}
	return strings.TrimSpace(n.Text)
}

// needed reads text that has to be there.
func (f *fields) needed(key, example string) string {
	before := len(*f.problems)
	value := f.text(key)
	if n := f.lookup(key); value == "" && len(*f.problems) == before && (n == nil || strings.TrimSpace(n.Text) == "") {
		f.missing(key, example)
	}
	return value
}

// missing notes that a needed key is not there. It is told by finish, unless a
// mistyped key turns out to be the one: one mistake is one problem.
func (f *fields) missing(key, example string) {
	f.absent = append(f.absent, absence{key, example})
}

func (f *fields) flag(key string) bool {
	n := f.get(key)
	if n == nil {
		return false
	}
	if n.Kind != matter.Bool {
		f.wrongType(key, n, "true or false", fmt.Sprintf("write `%s: true` or `%s: false`", key, key))
		return false
	}
	return strings.EqualFold(n.Text, "true")
}

// items returns a list's items that are not empty.
func (f *fields) items(key, hint string) []*matter.Node {
	n := f.get(key)
	if n == nil {
		return nil
	}
	if n.Kind != matter.List && len(n.Items) == 0 {
		f.wrongType(key, n, "a list", hint)
		return nil
	}
	null := func(item *matter.Node) bool { return item.Kind == matter.Null }
	if !slices.ContainsFunc(n.Items, null) {
		return n.Items
	}
	return slices.DeleteFunc(slices.Clone(n.Items), null)
}

// texts reads a list of texts.
func (f *fields) texts(key string) []string {
	n := f.lookup(key)
	if n == nil {
		f.get(key)
		return nil
	}
	hint := "write each item on its own line below `" + key + ":`, as `  - the item`"
	texts := make([]string, 0, len(n.Items))
	for _, item := range f.items(key, hint) {
		// `- Ravi: the on-call rota` is a mapping to YAML, and a text to everyone else.
		if item.Kind == matter.Map && len(item.Pairs) == 1 && item.Pairs[0].Value.Kind == matter.Text {
			texts = append(texts, item.Pairs[0].Key.Text+": "+strings.TrimSpace(item.Pairs[0].Value.Text))
			continue
		}
		if item.Kind != matter.Text && item.Kind != matter.Number && item.Kind != matter.Date {
			more := hint
			if item.Kind == matter.Map {
				more = "put the item in double quotes, because it has a colon in it"
			}
			f.wrongType(key, item, "a list of texts", more)
			continue
		}
		if text := strings.TrimSpace(item.Text); text != "" {
			texts = append(texts, text)
		}
	}
	if len(texts) == 0 {
		return nil
	}
	return texts
}

// inner reads a mapping inside this one.
func (f *fields) inner(n *matter.Node, what string) *fields {
	return &fields{source: f.source, node: n, what: what, zone: f.zone, problems: f.problems, asked: make([]string, 0, fewKeys)}
}

// finish warns of what was never asked for, and reports keys that stand twice, and
// needed keys that are not there.
func (f *fields) finish() {
	seen := make(map[string]int, len(f.node.Pairs))
	var mistyped map[string]*matter.Node // the key that stands for one that is needed
	for _, p := range f.node.Pairs {
		key := p.Key.Text
		if line, twice := seen[key]; twice {
			f.report(p.Key.At, "repeated-key", fmt.Sprintf("`%s` is set twice", key),
				fmt.Sprintf("it's already on line %d; keep one of the two", line))
			continue
		}
		seen[key] = p.Key.At.Line
		if contains(f.asked, key) || f.note && ofNoteApps(key) && f.meant(key) == "" {
			continue
		}
		meant := f.meant(key)
		hint := "it isn't read; if another program needs it, leave it"
		switch {
		case meant != "":
			hint = "did you mean `" + meant + "`?"
		case !f.note:
			hint = didYouMean("", f.asked, "keys")
		}
		f.warn(p.Key.At, "unknown-key", fmt.Sprintf("%s has no key `%s`", f.what, key), hint)
		if mistyped == nil {
			mistyped = make(map[string]*matter.Node)
		}
		mistyped[meant] = p.Key
	}
	for _, a := range f.absent {
		at, hint := f.place(a.key), fmt.Sprintf("add a line such as `%s: %s`", a.key, a.example)
		if cut := f.cut[a.key]; cut != "" {
			f.report(at, "missing-key", fmt.Sprintf("`%s` is empty, because a # begins a comment", a.key), "put the value in quotes: "+quotedLine(a.key, cut))
			continue
		}
		if f.lacking {
			continue
		}
		if key := mistyped[a.key]; key != nil {
			at, hint = key.At, fmt.Sprintf("write `%s` instead of `%s`", a.key, key.Text)
		}
		f.report(at, "missing-key", fmt.Sprintf("%s needs `%s`", f.what, a.key), hint)
	}
}

// meant is the key that an unknown one was probably meant to be, and that is not set:
// one that is nearly written so, or that has the same meaning. It is "" for none.
func (f *fields) meant(key string) string {
	near := nearest.Word(key, f.asked)
	if f.note && ofNoteApps(key) {
		near = ""
	}
	if near == "" {
		near = sameMeaning(key)
	}
	if !contains(f.asked, near) || f.lookup(near) != nil {
		return ""
	}
	return near
}

// choice reads a value that is one of a few words. Case, hyphens and underscores
// do not matter.
func choice[T ~string](f *fields, key string, options []T) T {
	n := f.get(key)
	if n == nil {
		return ""
	}
	if n.Kind != matter.Text {
		f.wrongType(key, n, "one of "+listed(options), "")
		return ""
	}
	value, ok := pick(n.Text, options)
	if !ok {
		f.report(n.At, "bad-value", fmt.Sprintf("`%s` can't be `%s`", key, n.Text), oneOf(n.Text, options))
	}
	return value
}

func pick[T ~string](text string, options []T) (T, bool) {
	for _, o := range options {
		if text == string(o) { // as it nearly always is
			return o, true
		}
	}
	word := strings.NewReplacer("-", " ", "_", " ").Replace(strings.ToLower(strings.Join(strings.Fields(text), " ")))
	for _, o := range options {
		if word == strings.ReplaceAll(string(o), "-", " ") {
			return o, true
		}
	}
	return "", false
}

// day reads a civil date. A time behind it, which editors add, changes nothing.
func (f *fields) day(key string) playbook.Day {
	n := f.get(key)
	if n == nil {
		return playbook.Day{}
	}
	if n.Kind != matter.Text && n.Kind != matter.Date && n.Kind != matter.Number {
		f.wrongType(key, n, "a date", fmt.Sprintf("write `%s: 2026-11-24`", key))
		return playbook.Day{}
	}
	day, _, fault, hint := Moment(n.Text, f.zone)
	if fault != "" {
		f.report(n.At, "bad-date", fmt.Sprintf("`%s`: %s", key, fault), strings.Replace(hint, "a day, or a day and a time: 2026-11-10 14:00", "the year, the month and the day: 2026-11-24", 1))
	}
	return day
}

// days reads a list of civil dates.
func (f *fields) days(key string) []playbook.Day {
	var days []playbook.Day
	for _, item := range f.items(key, fmt.Sprintf("write `%s: [2026-12-24, 2026-12-31]`", key)) {
		day, fault, hint := parseDay(item.Text)
		if fault != "" {
			f.report(item.At, "bad-date", fmt.Sprintf("`%s`: %s", key, fault), hint)
			continue
		}
		days = append(days, day)
	}
	return days
}
