package generator_test

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/tools/txtar"

	"followup/generator"
	"followup/generator/playbook"
)

var update = flag.Bool("update", false, "write the messages into the situations")

// TestSituations reads the messages of situations that people are in. Each file
// of testdata/situations is a playbook with the messages that come out of it,
// there to be read aloud. A message is named INTERVIEW/PLAY/CHANNEL, with #N for
// the nth time and @NAME for a recipient.
func TestSituations(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/situations/*.txtar")
	if err != nil || len(files) < 12 {
		t.Fatalf("%d situations: %v", len(files), err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			p := planOf(t, archive)
			for n, f := range archive.Files {
				name, ok := strings.CutPrefix(f.Name, "messages/")
				if !ok {
					continue
				}
				got := written(t, p, strings.TrimSuffix(name, ".txt"))
				if *update {
					archive.Files[n].Data = []byte(got)
				} else if got != string(f.Data) {
					t.Errorf("%s\ngot:\n%s\nwant:\n%s", name, got, f.Data)
				}
			}
			if *update {
				if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

func planOf(t *testing.T, archive *txtar.Archive) *generator.Plan {
	t.Helper()
	return planBy(t, new(generator.Builder), archive)
}

func planBy(t *testing.T, b *generator.Builder, archive *txtar.Archive) *generator.Plan {
	t.Helper()
	files := fstest.MapFS{}
	for _, f := range archive.Files {
		files[f.Name] = &fstest.MapFile{Data: f.Data, Mode: fs.ModePerm}
	}
	p, problems := b.Read(files)
	for _, q := range problems {
		if q.Severity == "error" {
			t.Fatalf("%s: %s", q.Place(), q.Message)
		}
	}
	return p
}

// written is a message with everything that is said about it.
func written(t *testing.T, p *generator.Plan, name string) string {
	t.Helper()
	name, to, _ := strings.Cut(name, "@")
	name, count, _ := strings.Cut(name, "#")
	n, _ := strconv.Atoi(count)
	parts := strings.Split(name, "/")
	for _, f := range p.FollowUps() {
		if f.Interview.Name != parts[0] || f.Play.Name != parts[1] || f.N != max(n, 1) {
			continue
		}
		messages, err := p.MessagesOf(f, generator.Want{})
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range messages {
			if m.Channel == playbook.Channel(parts[2]) && (to == "" || strings.Contains(m.To[0].Name, to)) {
				return text(m)
			}
		}
	}
	t.Fatalf("there is no message %s", name)
	return ""
}

func text(m playbook.Message) string {
	var b strings.Builder
	for _, c := range m.To {
		fmt.Fprintf(&b, "To: %s\n", c.Name)
	}
	if m.Subject != "" {
		fmt.Fprintf(&b, "Subject: %s\n", m.Subject)
	}
	fmt.Fprintf(&b, "\n%s\n\n%d words, %d characters\n", m.Plain(), m.Words, m.Length)
	for _, w := range m.Warnings {
		fmt.Fprintf(&b, "note: %s\n", w)
	}
	for _, r := range m.Remarks {
		fmt.Fprintf(&b, "%s: %s: %s\n", r.Level, r.Rule.Name, r.Message)
	}
	return b.String()
}
