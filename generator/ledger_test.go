package generator_test

import (
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"followup/generator"
	"followup/generator/playbook"
	"followup/generator/problem"
)

// TestLedger goes through everything that the articles ask for, row by row, and
// sees that what is said to meet it is there.
func TestLedger(t *testing.T) {
	t.Parallel()
	today := playbook.Day{Year: 2026, Month: 11, Day: 22}
	sample := os.DirFS("..")
	p, problems := generator.Read(sample)
	site, more := generator.Build(sample, today)
	if problems.Errors()+more.Errors() > 0 {
		t.Fatal(problems, more)
	}
	l := ledger{book: p.Book, pages: make(map[string]bool)}
	for _, f := range site.Files {
		l.pages[f.Path] = true
	}
	if len(p.Book.Ledger) != 95 {
		t.Errorf("the ledger has %d rows, not 95", len(p.Book.Ledger))
	}
	for n, row := range p.Book.Ledger {
		if row.Row != n+1 || row.Text == "" || len(row.Sources) == 0 || len(row.Met) == 0 {
			t.Errorf("row %d: %+v", n+1, row)
		}
		for _, source := range row.Sources {
			if !strings.Contains("ABCDE", source) {
				t.Errorf("row %d names the article %s", row.Row, source)
			}
		}
		for _, target := range row.Met {
			if !l.has(target) {
				t.Errorf("row %d (%s): there is no %s", row.Row, row.Text, target)
			}
		}
	}
	for _, target := range []string{"play:no-such", "play:check-in/letter", "play:check-in/email/no-such", "rule:no-such", "guide:no-such", "key:no_such", "page:no-such", "check:no-such", "x"} {
		if l.has(target) {
			t.Errorf("%s is said to be there", target)
		}
	}
}

type ledger struct {
	book  *playbook.Book
	pages map[string]bool // files of the built sample
}

func (l ledger) has(target string) bool {
	kind, name, _ := strings.Cut(target, ":")
	switch kind {
	case "play":
		return l.hasPlay(strings.Split(name, "/"))
	case "rule":
		return slices.ContainsFunc(l.book.Rules, func(r *playbook.Rule) bool { return r.Name == name && r.Level != playbook.LevelOff })
	case "guide":
		return l.pages["guide/"+name+"/index.html"]
	case "key":
		return hasKey(name)
	case "page":
		switch name {
		case "today":
			return l.pages["index.html"]
		case "interview":
			return l.pages["interviews/2026-11-10-northwind-freight-platform-engineer/index.html"]
		case "ledger":
			return l.pages["guide/ledger/index.html"]
		}
		return l.pages[name+"/index.html"]
	case "check":
		return tells(name)
	}
	return false
}

func (l ledger) hasPlay(parts []string) bool {
	p := l.book.Play(parts[0])
	if p == nil {
		return false
	}
	return slices.ContainsFunc(p.Scripts, func(s playbook.Script) bool {
		return (len(parts) < 2 || string(s.Channel) == parts[1]) && (len(parts) < 3 || s.Variant == parts[2])
	})
}

// hasKey reports whether a key is read from interviews, contacts or settings.
func hasKey(key string) bool {
	unknown := func(settings, interview string) bool {
		files := fstest.MapFS{"followup.yaml": {Data: []byte("name: S\ntimezone: UTC\n" + settings)},
			"content/interviews/x.md": {Data: []byte("---\n" + interview + "\n---\n")}}
		_, problems := generator.Read(files)
		return slices.ContainsFunc(problems, func(p problem.Problem) bool { return p.Code == "unknown-key" })
	}
	return !unknown("", key+":") || !unknown("", "contacts: [{"+key+": x}]") || !unknown(key+":\n", "draft: true")
}

// tells reports whether a playbook with just this fault is told of it.
func tells(code string) bool {
	faults := map[string]string{
		"agreed-soon": "company: G\nrole: E\ninterview: 2026-11-10\nagreed_on: 2026-11-12",
	}
	fault, ok := faults[code]
	files := fstest.MapFS{"followup.yaml": {Data: []byte("name: S\ntimezone: UTC\n")}, "content/interviews/x.md": {Data: []byte("---\n" + fault + "\n---\n")}}
	_, problems := generator.Read(files)
	return ok && slices.ContainsFunc(problems, func(p problem.Problem) bool { return p.Code == code })
}
