package read

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"

	"followup/generator/matter"
	"followup/generator/playbook"
	"followup/generator/problem"
)

// RulesDir is the folder of the message check's rules in a playbook's folder.
const RulesDir = "content/rules"

// rules reads the rules of the message check, by name. A file that says no more
// than `level: off` silences the built-in rule of the same name.
func rules(shared fs.FS, plays []*playbook.Play, problems *problem.List) []*playbook.Rule {
	var all []*playbook.Rule
	for _, file := range rulesIn(shared, problems) {
		data, err := fs.ReadFile(shared, file)
		if err != nil {
			*problems = append(*problems, unreadable(file, err))
			continue
		}
		doc, found := matter.ParseYAML(file, data)
		*problems = append(*problems, found...)
		if len(found) > 0 {
			continue
		}
		all = append(all, begin(doc, "a rule", problems).rule(doc, plays))
	}
	slices.SortFunc(all, func(a, b *playbook.Rule) int { return cmp.Compare(a.Name, b.Name) })
	return all
}

// rulesIn lists the rules' files in order.
func rulesIn(files fs.FS, problems *problem.List) []string {
	entries, err := fs.ReadDir(files, RulesDir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		*problems = append(*problems, unreadable(RulesDir, err))
	}
	var names []string
	for _, e := range entries {
		switch file := path.Join(RulesDir, e.Name()); {
		case strings.HasPrefix(e.Name(), ".") || strings.HasPrefix(e.Name(), "#"):
		case path.Ext(file) == ".yaml":
			names = append(names, file)
		case path.Ext(file) == ".yml":
			*problems = append(*problems, problem.Problem{File: file, Line: 1, Column: 1, Width: 1, Severity: problem.Warning, Code: "not-read",
				Message: "this file isn't read: a rule's file name ends in .yaml", Hint: "rename it to " + strings.TrimSuffix(e.Name(), ".yml") + ".yaml"})
		}
	}
	return withoutConflicts(names, problems)
}

func (f *fields) rule(doc matter.Document, plays []*playbook.Play) *playbook.Rule {
	file := doc.Source.Path
	r := &playbook.Rule{Name: strings.TrimSuffix(path.Base(file), ".yaml"), Path: file, Max: -1}
	if !playName.MatchString(r.Name) {
		f.report(matter.Place{}, "bad-rule-name", fmt.Sprintf("a rule can't be called `%s`", r.Name), "name the file with lowercase letters, digits and hyphens: my-own-words.yaml")
	}
	r.Level = f.level("level")
	if r.Level == playbook.LevelOff {
		return r // nothing else about it matters
	}
	r.Extends = choice(f, "extends", playbook.RuleKinds())
	if f.get("extends") == nil {
		f.missing("extends", "existence")
	}
	r.Message = f.needed("message", `"%s is slang"`)
	f.blanks(r)
	r.Reason = f.needed("reason", "Plain words are understood by everybody.")
	for _, letter := range f.texts("sources") {
		if !sourceForm.MatchString(letter) {
			f.report(f.place("sources"), "bad-value", fmt.Sprintf("there is no article `%s`", letter), "the articles are A, B, C, D and E")
		}
		r.Sources = append(r.Sources, letter)
	}
	r.Mends = f.text("mends")
	r.Plays, r.Except = f.plays("plays", plays), f.plays("except", plays)
	r.Channels = several(f, "channels", playbook.Channels())
	r.Language = strings.ToLower(f.text("language"))
	if r.Scope = choice(f, "scope", playbook.Scopes()); r.Scope == "" {
		r.Scope = playbook.ScopeText
	}
	r.IgnoreCase = f.get("ignorecase") == nil || f.flag("ignorecase")
	r.NonWord, r.Own = f.flag("nonword"), f.flag("own")
	f.kind(r)
	f.finish()
	return r
}

// kind reads the keys that belong to the rule's kind; those of another kind are
// unknown to it.
func (f *fields) kind(r *playbook.Rule) {
	switch r.Extends {
	case playbook.Existence, playbook.Repetition, playbook.Occurrence:
		r.Tokens = f.expressions("tokens", f.slots())
		if r.Extends == playbook.Occurrence {
			f.bounds(r)
		}
	case playbook.Substitution:
		r.Swap = f.swap("swap")
	case playbook.Measure:
		f.metric(r)
		if r.Metric == playbook.MetricDetails {
			r.Ignore = f.texts("ignore")
		}
	case playbook.Spelling:
		r.Ignore = f.texts("ignore")
	default: // it was told that the kind is wrong; what else stands there cannot be judged
		for _, p := range f.node.Pairs {
			f.asked = append(f.asked, p.Key.Text)
		}
		return
	}
	f.what = fmt.Sprintf("a rule that extends %s", r.Extends)
}

// level reads the word, and the false that some editors make of `off`.
func (f *fields) level(key string) playbook.Level {
	if n := f.get(key); n != nil && n.Kind == matter.Bool && !strings.EqualFold(n.Text, "true") {
		return playbook.LevelOff
	}
	if level := choice(f, key, playbook.Levels()); level != "" {
		return level
	}
	return playbook.LevelWarning
}

// blanks counts the places that the rule's message leaves for what was found.
func (f *fields) blanks(r *playbook.Rule) {
	allowed, hint := 1, "write %s once, for what was found, and use no other % in the message"
	if r.Extends == playbook.Substitution {
		allowed, hint = 2, "write %s once for what was found, or twice: first for what to write instead, then for what was found"
	}
	if n := strings.Count(r.Message, "%s"); n > allowed {
		f.report(f.place("message"), "bad-value", fmt.Sprintf("the message has %%s %d times", n), hint)
	}
}

func (f *fields) plays(key string, plays []*playbook.Play) []string {
	var names []string
	for _, item := range f.items(key, fmt.Sprintf("write `%s: [check-in]`", key)) {
		if f.knownPlay(item, item.Text, plays) {
			names = append(names, item.Text)
		}
	}
	return names
}

// expressions reads a list of regular expressions.
func (f *fields) expressions(key string, slots map[string]string) []string {
	items := f.items(key, fmt.Sprintf("write each on its own line below `%s:`, in single quotes", key))
	if len(items) == 0 && f.get(key) == nil {
		f.missing(key, "['gonna', 'wanna']")
	}
	var list []string
	for _, item := range items {
		if item.Kind == matter.List || item.Kind == matter.Map {
			f.wrongType(key, item, "a list of texts", "put the expression in single quotes")
			continue
		}
		whole := *item
		whole.Text = f.filled(item, slots)
		if f.expression(&whole) {
			list = append(list, whole.Text)
		}
	}
	return list
}

// slots reads the parts of expressions that have a name of their own.
func (f *fields) slots() map[string]string {
	n := f.get("slots")
	if n == nil {
		return nil
	}
	if n.Kind != matter.Map {
		f.wrongType("slots", n, "a mapping", "below `slots:`, write lines such as `  day: Monday|Tuesday`")
		return nil
	}
	slots := make(map[string]string)
	for _, p := range n.Pairs {
		switch {
		case !slotForm.MatchString("{" + p.Key.Text + "}"):
			f.report(p.Key.At, "bad-value", fmt.Sprintf("a slot can't be called `%s`", p.Key.Text), "use lowercase letters and spaces")
		case p.Value.Kind == matter.List || p.Value.Kind == matter.Map:
			f.wrongType(p.Key.Text, p.Value, "an expression", fmt.Sprintf("write `%s: one|two|three`", p.Key.Text))
		case f.expression(p.Value):
			slots[p.Key.Text] = "(?:" + p.Value.Text + ")"
		}
	}
	return slots
}

// filled is an expression with its slots filled.
func (f *fields) filled(item *matter.Node, slots map[string]string) string {
	return slotForm.ReplaceAllStringFunc(item.Text, func(name string) string {
		slot, ok := slots[strings.Trim(name, "{}")]
		if !ok {
			f.report(item.At, "unknown-slot", fmt.Sprintf("there is no slot `%s` in this rule", strings.Trim(name, "{}")), "add it below `slots:`, or write \\{ for a literal brace")
		}
		return slot
	})
}

// slotForm is how an expression names a slot. A count, such as {0,3}, has no letters.
var slotForm = regexp.MustCompile(`\{[a-z][a-z ]*\}`)

// expression checks that a text can be looked for.
func (f *fields) expression(n *matter.Node) bool {
	re, err := regexp.Compile(n.Text)
	if err != nil {
		message := err.Error()
		var fault *syntax.Error
		if errors.As(err, &fault) {
			message = fmt.Sprintf("%s: `%s`", fault.Code, fault.Expr)
		}
		hint := `put \ before a character that is meant literally, such as \( or \?`
		if strings.Contains(message, "invalid or unsupported Perl syntax") {
			hint = "lookahead (?=…) and lookbehind (?<…) aren't supported; write the expression without them"
		}
		f.report(n.At, "bad-expression", "this expression can't be read: "+message, hint)
		return false
	}
	if re.MatchString("") {
		f.report(n.At, "bad-expression", fmt.Sprintf("`%s` matches every text, even an empty one", n.Text), "have it match at least one character")
		return false
	}
	return true
}

func (f *fields) swap(key string) []playbook.Swap {
	n := f.get(key)
	if n == nil {
		f.missing(key, "{utilize: use}")
		return nil
	}
	if n.Kind != matter.Map {
		f.wrongType(key, n, "a mapping", "below `swap:`, write lines such as `  utilize: use`")
		return nil
	}
	var list []playbook.Swap
	seen := make(map[string]bool)
	for _, p := range n.Pairs {
		switch {
		case seen[p.Key.Text]:
			f.report(p.Key.At, "repeated-key", fmt.Sprintf("`%s` is set twice", p.Key.Text), "keep one of the two")
		case p.Value.Kind == matter.List || p.Value.Kind == matter.Map || p.Value.Kind == matter.Null:
			f.wrongType(p.Key.Text, p.Value, "what to write instead", fmt.Sprintf("write `%s: another word`", p.Key.Text))
		case f.expression(p.Key):
			list = append(list, playbook.Swap{From: p.Key.Text, To: p.Value.Text})
		}
		seen[p.Key.Text] = true
	}
	return list
}

func (f *fields) bounds(r *playbook.Rule) {
	r.Min = f.count("min")
	if f.get("max") != nil {
		r.Max = f.count("max")
	}
	if r.Min == 0 && r.Max < 0 {
		f.missing("max", "1")
	}
	if r.Max >= 0 && r.Min > r.Max {
		f.report(f.place("max"), "bad-value", "`max` is smaller than `min`", "fix one of the two")
	}
}

func (f *fields) metric(r *playbook.Rule) {
	n := f.get("metric")
	switch {
	case n == nil:
		f.missing("metric", "words")
	case n.Kind != matter.Text || !slices.Contains(playbook.Metrics(), playbook.Metric(n.Text)):
		known := make([]string, 0, len(playbook.Metrics()))
		for _, m := range playbook.Metrics() {
			known = append(known, string(m))
		}
		f.report(n.At, "unknown-metric", fmt.Sprintf("there is no metric `%s`", n.Text), didYouMean(n.Text, known, "metrics"))
	default:
		r.Metric = playbook.Metric(n.Text)
	}
	r.Condition = f.needed("condition", `"> 150"`)
	if _, ok := playbook.ParseCondition(r.Condition); !ok && r.Condition != "" {
		f.report(f.place("condition"), "bad-condition", fmt.Sprintf("`%s` isn't a condition", r.Condition), `write an operator and a number in quotes: "> 150", ">= 2", "< 1", "== 0"`)
	}
}
