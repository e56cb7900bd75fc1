package main

import (
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"followup/generator"
	"followup/generator/audit"
	"followup/generator/playbook"
	"followup/generator/read"
)

// TestAuditOfBlank: what followup says to everybody is no leak of the sample
// playbook, whatever words that has in common with it.
func TestAuditOfBlank(t *testing.T) {
	t.Parallel()
	a := &app{stdout: io.Discard, stderr: io.Discard, clock: time.Now, dir: "../.."}
	files := os.DirFS("../..")
	settings, problems := read.Settings(files)
	if problems.Errors() > 0 {
		t.Fatal(problems)
	}
	words, err := a.privateWords(files, settings, false)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	err = generator.Blank(playbook.Day{Year: 2027, Month: 2, Day: 3}, func(data []byte) {
		n++
		for _, f := range words.File("index.html", data) {
			if f.Code == audit.CodeLeak { // an icon is no text, by whatever name it is looked at here
				t.Errorf("file %d, line %d: %s", n, f.Line, f.Message())
			}
		}
	})
	if err != nil || n < 50 {
		t.Errorf("%d files, %v", n, err)
	}
}

// TestAuditOfSealed: somebody whose companies and notes are all the words that a
// sealed site says of itself can publish it, and a company that the guide names is
// sought all the same.
func TestAuditOfSealed(t *testing.T) {
	t.Parallel()
	const settings = "name: Sam Rivera\ntimezone: UTC\nurl: https://sam.example/playbook/\nprivacy: sealed\nfeed_secret: 0123456789abcdef\n"
	dir := t.TempDir()
	write(t, filepath.Join(dir, "followup.yaml"), settings)
	write(t, filepath.Join(dir, "content/interviews/first.md"), "---\ncompany: Google\nrole: Qualm\ninterview: 2026-11-10 10:00\n---\n")
	tell := func(want int, args ...string) {
		t.Helper()
		c := program(t, append([]string{"--dir", dir, "--today", "2026-11-12"}, args...)...)
		c.Stdin = strings.NewReader(opensIt)
		if out, err := c.CombinedOutput(); c.ProcessState.ExitCode() != want {
			t.Errorf("%v: %v\n%s", args, err, out)
		}
	}
	tell(0, "build", "--passphrase-fd", "0")
	words := map[string]bool{}
	err := filepath.WalkDir(filepath.Join(dir, "public"), func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(name)
		if filepath.Ext(name) == ".sealed" || filepath.Ext(name) == ".png" {
			data = data[:8]
		}
		for word := range strings.FieldsFuncSeq(strings.TrimPrefix(name, dir)+" "+string(data), func(r rune) bool { return !unicode.IsLetter(r) }) {
			words[word] = true
		}
		return err
	})
	if err != nil || len(words) < 500 {
		t.Fatal(err, len(words))
	}
	for chunk := range slices.Chunk(slices.Sorted(maps.Keys(words)), 40) {
		write(t, filepath.Join(dir, fmt.Sprintf("content/interviews/word-%x.md", chunk[0])), fmt.Sprintf("---\ncompany: %q\nrole: Qualm\ninterview: 2026-10-01\nconcerns: [%q]\ncontacts: [\"%s\"]\n---\n\nThey spoke of %s.\n",
			chunk[1%len(chunk)], chunk[0], strings.Join(chunk, `", "`), strings.Join(chunk, " and ")))
	}
	for _, level := range []string{"discreet", "alias", "step", "full"} {
		write(t, filepath.Join(dir, "followup.yaml"), settings+"feed: "+level+"\n")
		tell(0, "build", "--passphrase-fd", "0")
		tell(0, "audit")
	}
	write(t, filepath.Join(dir, "public/left.html"), "<title>My interview at Google")
	tell(1, "audit")
}
