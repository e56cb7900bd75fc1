package read_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"followup/content"
	"followup/generator/overlay"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/read"
)

// withRules reads a playbook whose folder holds rules of its own.
func withRules(t *testing.T, rules map[string]string) (*playbook.Book, problem.List) {
	t.Helper()
	person := fstest.MapFS{"followup.yaml": {Data: []byte("name: Sam Rivera\ntimezone: America/New_York\n")}}
	for name, text := range rules {
		person[read.RulesDir+"/"+name] = &fstest.MapFile{Data: []byte(text)}
	}
	return read.Playbook(person, overlay.New(person, overlay.Under("content", content.FS)))
}

const plainRule = "extends: existence\nmessage: \"%s is there\"\nreason: It is better so.\n"

func TestRuleOfOnesOwn(t *testing.T) {
	t.Parallel()
	book, problems := withRules(t, map[string]string{
		"slang.yaml":     "level: off\n",
		"pushy.yaml":     plainRule + "tokens: [no]\n",
		"my-words.yaml":  plainRule + "level: error\nplays: [check-in]\nexcept: [decline]\nchannels: [email, linkedin]\nscope: subject\nignorecase: false\nnonword: true\nlanguage: DE\nmends: discussed\nsources: [A]\ntokens:\n  - '\\bquite\\b'\n  - 1000\n",
		"better.yaml":    "extends: substitution\nmessage: \"%s, not %s\"\nreason: Shorter.\nswap:\n  utili[sz]e: use\n  big: 3\n",
		"seldom.yaml":    "extends: occurrence\nmessage: Too seldom\nreason: Once is needed.\ntokens: [thanks]\nmin: 1\n",
		"twice.yaml":     "extends: repetition\nmessage: \"%s\"\nreason: Once will do.\ntokens: [the]\n",
		"long.yaml":      "extends: metric\nmessage: \"%s words\"\nreason: Short is kind.\nmetric: words\ncondition: \">= 12.5\"\n",
		"spelled.yaml":   "extends: spelling\nmessage: \"%s\"\nreason: They will see it.\nignore: [recieve]\n",
		".hidden.yaml":   "nothing",
		"notes.md":       "nothing",
		"quiet.yaml":     "level: false\n",
		"misspelling.md": "",
	})
	for _, p := range problems {
		t.Errorf("%s:%d: %s", p.File, p.Line, p.Message)
	}
	rules := make(map[string]*playbook.Rule)
	last := ""
	for _, r := range book.Rules {
		if r.Name <= last {
			t.Errorf("%s stands after %s", r.Name, last)
		}
		rules[r.Name], last = r, r.Name
	}
	if r := rules["slang"]; r.Level != playbook.LevelOff {
		t.Errorf("slang is %s", r.Level)
	}
	if r := rules["quiet"]; r == nil || r.Level != playbook.LevelOff {
		t.Errorf("`level: false`, as an editor writes off, is not off: %+v", r)
	}
	if r := rules["pushy"]; len(r.Tokens) != 1 || r.Level != playbook.LevelWarning || r.Scope != playbook.ScopeText || !r.IgnoreCase {
		t.Errorf("the built-in rule is not replaced, or wrongly: %+v", r)
	}
	if r := rules["emoji"]; r == nil || r.Level != playbook.LevelError {
		t.Errorf("a built-in rule is gone: %+v", r)
	}
	r := rules["my-words"]
	if r.Level != playbook.LevelError || r.Plays[0] != "check-in" || r.Except[0] != "decline" || len(r.Channels) != 2 || r.Scope != playbook.ScopeSubject ||
		r.IgnoreCase || !r.NonWord || r.Language != "de" || r.Mends != "discussed" || strings.Join(r.Tokens, " ") != `\bquite\b 1000` {
		t.Errorf("%+v", r)
	}
	if r := rules["better"]; len(r.Swap) != 2 || r.Swap[0] != (playbook.Swap{From: "utili[sz]e", To: "use"}) || r.Swap[1].To != "3" {
		t.Errorf("%+v", r.Swap)
	}
	if r := rules["seldom"]; r.Min != 1 || r.Max >= 0 {
		t.Errorf("%+v", r)
	}
	if r := rules["long"]; r.Metric != playbook.MetricWords || r.Condition != ">= 12.5" {
		t.Errorf("%+v", r)
	}
	if r := rules["spelled"]; r.Ignore[0] != "recieve" {
		t.Errorf("%+v", r)
	}
}

func TestRuleProblems(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		file, text string
		code       string
		line       int
		hint       string // a part of it
	}{
		"no kind":                    {"x.yaml", "message: m\nreason: r\n", "missing-key", 1, "extends: existence"},
		"unknown kind":               {"x.yaml", "extends: existance\nmessage: m\nreason: r\ntokens: [a]\n", "bad-value", 1, "did you mean `existence`?"},
		"unknown key":                {"x.yaml", plainRule + "tokens: [a]\nchanels: [email]\n", "unknown-key", 5, "did you mean `channels`?"},
		"another's key":              {"x.yaml", plainRule + "tokens: [a]\nswap: {a: b}\n", "unknown-key", 5, "the keys are"},
		"no tokens":                  {"x.yaml", plainRule, "missing-key", 1, "tokens"},
		"tokens as text":             {"x.yaml", plainRule + "tokens: a\n", "wrong-type", 4, "on its own line"},
		"a mapping":                  {"x.yaml", plainRule + "tokens:\n  - (?: a|b)\n", "wrong-type", 5, "single quotes"},
		"broken expression":          {"x.yaml", plainRule + "tokens:\n  - fine\n  - '(fine'\n", "bad-expression", 6, `\(`},
		"looking ahead":              {"x.yaml", plainRule + "tokens: ['a(?=b)']\n", "bad-expression", 4, "supported"},
		"found everywhere":           {"x.yaml", plainRule + "tokens: ['a*']\n", "bad-expression", 4, "at least one character"},
		"broken swap":                {"x.yaml", "extends: substitution\nmessage: m\nreason: r\nswap:\n  '[a': b\n", "bad-expression", 5, ""},
		"empty swap":                 {"x.yaml", "extends: substitution\nmessage: m\nreason: r\nswap:\n  a:\n", "wrong-type", 5, "a: another word"},
		"unknown play":               {"x.yaml", plainRule + "tokens: [a]\nplays: [chek-in]\n", "unknown-play", 5, "did you mean `check-in`?"},
		"unknown exception":          {"x.yaml", plainRule + "tokens: [a]\nexcept: [thanks]\n", "unknown-play", 5, ""},
		"unknown channel":            {"x.yaml", plainRule + "tokens: [a]\nchannels: [fax]\n", "bad-value", 5, "email"},
		"unknown scope":              {"x.yaml", plainRule + "tokens: [a]\nscope: sentence\n", "bad-value", 5, "subject"},
		"unknown level":              {"x.yaml", plainRule + "tokens: [a]\nlevel: eror\n", "bad-value", 5, "did you mean `error`?"},
		"unknown metric":             {"x.yaml", "extends: metric\nmessage: m\nreason: r\nmetric: wrods\ncondition: '> 1'\n", "unknown-metric", 4, "did you mean `words`?"},
		"no condition":               {"x.yaml", "extends: metric\nmessage: m\nreason: r\nmetric: words\n", "missing-key", 1, "condition"},
		"bad condition":              {"x.yaml", "extends: metric\nmessage: m\nreason: r\nmetric: words\ncondition: more than 3\n", "bad-condition", 5, `"> 150"`},
		"no bounds":                  {"x.yaml", "extends: occurrence\nmessage: m\nreason: r\ntokens: [a]\n", "missing-key", 1, "max: 1"},
		"bounds the wrong way round": {"x.yaml", "extends: occurrence\nmessage: m\nreason: r\ntokens: [a]\nmin: 3\nmax: 1\n", "bad-value", 6, "fix"},
		"too many blanks":            {"x.yaml", "extends: existence\nmessage: \"%s %s\"\nreason: r\ntokens: [a]\n", "bad-value", 2, "%s"},
		"no message":                 {"x.yaml", "extends: existence\nreason: r\ntokens: [a]\n", "missing-key", 1, "message"},
		"no reason":                  {"x.yaml", "extends: existence\nmessage: m\ntokens: [a]\n", "missing-key", 1, "reason"},
		"unknown article":            {"x.yaml", plainRule + "tokens: [a]\nsources: [F]\n", "bad-value", 5, "A, B, C, D and E"},
		"a name with capitals":       {"My Rule.yaml", plainRule + "tokens: [a]\n", "bad-rule-name", 1, "lowercase letters"},
		"the other ending":           {"x.yml", plainRule + "tokens: [a]\n", "not-read", 1, "x.yaml"},
		"no YAML":                    {"x.yaml", "tokens: [a\n", "bad-yaml", 1, ""},
		"empty":                      {"x.yaml", "\n", "empty-file", 1, ""},
	} {
		t.Run(name, func(t *testing.T) {
			_, problems := withRules(t, map[string]string{c.file: c.text})
			if len(problems) != 1 {
				for _, p := range problems {
					t.Logf("%d: %s: %s (%s)", p.Line, p.Code, p.Message, p.Hint)
				}
				t.Fatalf("%d problems", len(problems))
			}
			p := problems[0]
			if p.File != read.RulesDir+"/"+c.file || p.Code != c.code || p.Line != c.line || !strings.Contains(p.Hint, c.hint) || p.Message == "" {
				t.Errorf("%s:%d: %s: %s (%s), want %s on line %d with %q", p.File, p.Line, p.Code, p.Message, p.Hint, c.code, c.line, c.hint)
			}
		})
	}
}

// FuzzRule: whatever stands in a rule's file, it is read or told of.
func FuzzRule(f *testing.F) {
	f.Add(plainRule + "tokens: [a]\n")
	f.Add("extends: substitution\nmessage: \"%s\"\nreason: r\nswap: {'\\Qa': b}\n")
	f.Add("level: off")
	f.Add("extends: metric\nmetric: words\ncondition: \"> 1\"\nlevel: [a]\nplays: {a: b}\n")
	f.Fuzz(func(t *testing.T, text string) {
		person := fstest.MapFS{read.RulesDir + "/x.yaml": {Data: []byte(text)}}
		book, problems := read.Playbook(person, person)
		if len(book.Rules) == 0 && problems.Errors() == 0 {
			t.Error("neither read nor told of")
		}
	})
}
