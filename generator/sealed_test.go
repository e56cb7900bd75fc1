package generator_test

import (
	"bytes"
	"slices"
	"testing"

	"followup/generator"
	"followup/generator/audit"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/read"
	"followup/generator/seal"
)

// TestSealedSite seals the site of a hundred interviews: how large it gets is what
// docs/sealed.md says, the leak check finds nothing in it, and it opens.
func TestSealedSite(t *testing.T) {
	t.Parallel()
	person := search(100)
	site, problems := generator.Build(person, playbook.Day{Year: 2026, Month: 11, Day: 22})
	if problems.Errors() > 0 {
		t.Fatal(problems)
	}
	var files []seal.File
	for _, f := range site.Files {
		data, err := f.Make(nil)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, seal.File{Path: f.Path, Type: "text/html", Data: data})
	}
	p, err := seal.NewPassphrase("unwed poking jingle cranium dreamland vowel")
	if err != nil {
		t.Fatal(err)
	}
	sealed, err := seal.Seal(files, []seal.Passphrase{p}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(sealed); n < 1_000_000 || n > 1_400_000 {
		t.Errorf("it has %d bytes: say so in docs/sealed.md", n)
	}
	words := audit.Private(person, read.InterviewFiles(person, new(problem.List)), "followup.yaml")
	for _, f := range words.File(seal.Path, sealed) {
		t.Error(f.Message())
	}
	home := slices.IndexFunc(files, func(f seal.File) bool { return f.Path == "index.html" })
	if found := words.File("index.html", files[home].Data); len(found) == 0 {
		t.Error("the check finds nothing in an open page either")
	}
	opened, err := seal.Open(sealed, p)
	if err != nil || len(opened) != len(files) {
		t.Fatalf("%d files, %v", len(opened), err)
	}
	for n, f := range files {
		if opened[n].Path != f.Path || !bytes.Equal(opened[n].Data, f.Data) {
			t.Errorf("%s is not what it was", f.Path)
		}
	}
}
