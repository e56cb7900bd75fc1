package generator_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"
	"strings"
	"testing"
)

// may lists, for each package, which of ours it may import. Data goes one way:
// cmd, generator, the stages, the words. A stage does not know another.
func may() map[string][]string {
	words := []string{"generator/playbook", "generator/problem"}
	with := func(more ...string) []string { return append(slices.Clone(words), more...) }
	return map[string][]string{
		"assets": {}, "content": {}, "layouts": {}, "generator/chromium": {}, "generator/testenv": {}, "generator/personname": {}, "generator/phrase": {},
		"generator/playbook": {"generator/personname", "generator/phrase"}, "generator/problem": {}, "generator/nearest": {}, "generator/overlay": {}, "generator/save": {}, "generator/watch": {}, "generator/markdown": {}, "generator/memo": {}, "generator/parallel": {}, "generator/qr": {}, "generator/render": {}, "generator/snapshot": {}, "generator/git": {},
		"generator/matter":     with(),
		"generator/workday":    {"generator/playbook"},
		"generator/audit":      {"generator/matter", "generator/parallel"},
		"generator/read":       with("generator/personname", "generator/markdown", "generator/matter", "generator/memo", "generator/nearest", "generator/parallel", "generator/phrase", "generator/workday"),
		"generator/plan":       {"generator/playbook", "generator/workday"},
		"generator/message":    with("generator/personname", "generator/nearest", "generator/phrase", "generator/render"),
		"generator/asset":      with(),
		"generator/calendar":   {"generator/playbook"},
		"generator/contact":    {"generator/playbook"},
		"generator/feed":       {"generator/playbook"},
		"generator/page":       with("generator/calendar", "generator/contact", "generator/insight", "generator/markdown", "generator/qr", "generator/render"),
		"generator/output":     {"generator/parallel", "generator/playbook"},
		"generator/offline":    {"generator/playbook"},
		"generator/receipt":    {"generator/parallel", "generator/playbook"},
		"generator/server":     with(),
		"generator/insight":    {"generator/playbook"},
		"generator/review":     with("generator/nearest", "generator/spelling"),
		"generator/spelling":   {"generator/nearest"},
		"generator/wire":       with("generator/plan"),
		"generator/terminal":   with("generator/invitation", "generator/plan"),
		"generator/scaffold":   {"generator/playbook", "generator/matter"},
		"generator/invitation": {"generator/personname", "generator/playbook"},
		"generator/passphrase": {"generator/seal"},
		"generator/seal":       {"generator/parallel"},

		"cmd/screenshots": {"generator", "generator/playbook"},
		"generator": with("assets", "content", "layouts", "generator/asset", "generator/feed", "generator/insight", "generator/matter", "generator/memo", "generator/message", "generator/review", "generator/overlay",
			"generator/offline", "generator/page", "generator/parallel", "generator/plan", "generator/read", "generator/seal", "generator/workday"),
		"cmd/followup": with("generator", "generator/audit", "generator/git", "generator/insight", "generator/invitation", "generator/matter", "generator/nearest", "generator/output", "generator/overlay", "generator/passphrase", "generator/plan", "generator/read", "generator/receipt",
			"generator/save", "generator/scaffold", "generator/seal", "generator/server", "generator/snapshot", "generator/terminal", "generator/watch", "generator/wire"),
	}
}

// source is one Go file that is no test.
type source struct {
	pkg, file string
	ast       *ast.File
}

func sources(t *testing.T) []source {
	t.Helper()
	var all []source
	root := os.DirFS("..")
	err := fs.WalkDir(root, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(p, ".go") || strings.HasSuffix(p, "_test.go") {
			return err
		}
		data, err := fs.ReadFile(root, p)
		if err != nil {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), p, data, parser.SkipObjectResolution)
		all = append(all, source{path.Dir(p), p, file})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 50 {
		t.Fatalf("only %d files were found", len(all))
	}
	return all
}

func imports(s source) []string {
	var list []string
	for _, i := range s.ast.Imports {
		list = append(list, strings.Trim(i.Path.Value, `"`))
	}
	return list
}

func TestDirection(t *testing.T) {
	t.Parallel()
	allowed := may()
	for _, s := range sources(t) {
		rule, known := allowed[s.pkg]
		if !known {
			t.Errorf("%s is a package that this test does not know: say what it may import", s.pkg)
		}
		for _, i := range imports(s) {
			if ours, ok := strings.CutPrefix(i, "followup/"); ok && !slices.Contains(rule, ours) {
				t.Errorf("%s imports %s, which %s may not", s.file, ours, s.pkg)
			}
		}
	}
}

// TestLibraries: each outside library is known to one package alone, so that it
// can be replaced in one place. The standard library's sub-repositories are not
// counted, save by package. golang-ical is known to two that have nothing in
// common: feed writes a calendar, invitation reads other people's. The forms of
// Unicode, each a call of one line, are known to those that compare words.
func TestLibraries(t *testing.T) {
	t.Parallel()
	users := make(map[string]map[string]bool)
	for _, s := range sources(t) {
		for _, i := range imports(s) {
			first, _, _ := strings.Cut(i, "/")
			if !strings.Contains(first, ".") {
				continue
			}
			module := library(i)
			if users[module] == nil {
				users[module] = make(map[string]bool)
			}
			users[module][s.pkg] = true
		}
	}
	if len(users) < 10 {
		t.Fatalf("only %d libraries were found", len(users))
	}
	several := map[string][]string{
		"github.com/arran4/golang-ical": {"generator/feed", "generator/invitation"},
		"github.com/chromedp/chromedp":  {"cmd/screenshots", "generator/chromium"},
		"github.com/chromedp/cdproto":   {"cmd/screenshots", "generator/chromium"},
		"golang.org/x/text":             {"generator/audit", "generator/invitation", "generator/personname", "generator/playbook", "generator/seal"},
	}
	for module, by := range users {
		if names := slices.Sorted(maps.Keys(by)); len(names) > 1 && !slices.Equal(names, several[module]) {
			t.Errorf("%s is imported by %s", module, strings.Join(names, " and "))
		}
	}
}

// TestChecked: what goes around the type checks of the language stands in one file.
func TestChecked(t *testing.T) {
	t.Parallel()
	const alone = "generator/render/memory.go"
	for _, s := range sources(t) {
		if slices.Contains(imports(s), "unsafe") != strings.HasSuffix(s.file, alone) {
			t.Errorf("%s: only %s may import unsafe, and does", s.file, alone)
		}
	}
}

func library(i string) string {
	parts := strings.Split(i, "/")
	return strings.Join(parts[:min(3, len(parts))], "/")
}

// TestNoHiddenState: no init, no clock outside cmd.
func TestNoHiddenState(t *testing.T) {
	t.Parallel()
	for _, s := range sources(t) {
		ast.Inspect(s.ast, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDecl:
				if n.Recv == nil && n.Name.Name == "init" {
					t.Errorf("%s has an init", s.file)
				}
			case *ast.SelectorExpr:
				if x, ok := n.X.(*ast.Ident); ok && x.Name == "time" && n.Sel.Name == "Now" && !strings.HasPrefix(s.pkg, "cmd/") {
					t.Errorf("%s reads the clock", s.file)
				}
			}
			return true
		})
	}
}
