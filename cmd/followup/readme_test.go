package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// TestReadme: README's short file is right, and what it shows of the terminal is what
// the terminal shows. Its other commands are those of first_minutes.txtar.
func TestReadme(t *testing.T) {
	data, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	readme := strings.ReplaceAll(string(data), "\r\n", "\n")
	block := func(kind string) string {
		m := regexp.MustCompile("(?s)```" + kind + "\n(.*?)```").FindStringSubmatch(readme)
		if m == nil {
			t.Fatalf("README has no block of %s", kind)
		}
		return m[1]
	}
	dir := t.TempDir()
	write(t, filepath.Join(dir, "followup.yaml"), "name: Your Name\ntimezone: Europe/Paris\n")
	write(t, filepath.Join(dir, "content/interviews/2026-11-10-northwind-platform-engineer.md"), block("markdown"))
	command, want, _ := strings.Cut(block("console"), "\n")
	args := strings.Fields(strings.TrimPrefix(command, "$ followup "))
	var out, problems bytes.Buffer
	if code := run(t.Context(), append([]string{"--dir", dir}, args...), nil, &out, &problems, time.Now); code != 0 {
		t.Fatalf("%s ended with %d: %s", command, code, problems.String())
	}
	if got := out.String(); !strings.HasPrefix(got, want) {
		t.Errorf("%s prints\n%s\nand README says\n%s", command, got, want)
	}
	if code := run(t.Context(), []string{"--dir", dir, "--today", "2026-11-11", "check"}, nil, &out, io.Discard, time.Now); code != 0 {
		t.Errorf("the file in README has errors:\n%s", out.String())
	}
	story, err := os.ReadFile("testdata/script/first_minutes.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{
		"followup init my-search --name \"Your Name\" --timezone Europe/Paris", "cd my-search", "followup new Northwind \"Platform Engineer\" --on yesterday",
	} {
		told := strings.NewReplacer(`"Your Name"`, `'Sam Rivera'`, `"`, `'`).Replace(line)
		if !strings.Contains(readme, "    "+line+"\n") || !strings.Contains(string(story), told+"\n") {
			t.Errorf("README and its story do not both say: %s", line)
		}
	}
}
