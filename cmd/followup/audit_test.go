package main

import (
	"io"
	"os"
	"testing"
	"time"

	"followup/generator"
	"followup/generator/audit"
	"followup/generator/playbook"
	"followup/generator/read"
)

// TestAuditOfBlank: what followup says to everybody is no leak of the sample
// playbook, whatever words that has in common with it.
func TestAuditOfBlank(t *testing.T) {
	a := &app{stdout: io.Discard, stderr: io.Discard, clock: time.Now, dir: "../.."}
	files := os.DirFS("../..")
	settings, problems := read.Settings(files)
	if problems.Errors() > 0 {
		t.Fatal(problems)
	}
	words, err := a.privateWords(files, settings)
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
