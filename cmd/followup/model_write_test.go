package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// files are the playbook's files, by path.
func (b *modelBook) files() map[string]string {
	files := make(map[string]string)
	var s strings.Builder
	fmt.Fprintf(&s, "name: Sam Rivera\ntimezone: %s\n", b.zone)
	line(&s, "country", b.country)
	line(&s, "pace", b.pace)
	line(&s, "days_off", dayList(b.off))
	line(&s, "working_days", dayList(b.on))
	files["followup.yaml"] = s.String()
	for _, i := range b.interviews {
		files["content/interviews/"+i.file+".md"] = i.text()
	}
	return files
}

func line(s *strings.Builder, key, value string) {
	if value != "" {
		fmt.Fprintf(s, "%s: %s\n", key, value)
	}
}

func dayList(all []modelDay) string {
	if len(all) == 0 {
		return ""
	}
	var texts []string
	for _, d := range all {
		texts = append(texts, d.String())
	}
	return "[" + strings.Join(texts, ", ") + "]"
}

func (d modelDay) text() string {
	if d == noDay {
		return ""
	}
	return d.String()
}

// text is the interview's file.
func (i *modelInterview) text() string {
	var s strings.Builder
	s.WriteString("---\n")
	line(&s, "company", i.company)
	line(&s, "role", i.role)
	line(&s, "application", i.application)
	on := i.day.text()
	if i.clock != noClock {
		on += hour(i.clock)
	}
	if i.open {
		on = "open"
	}
	line(&s, "interview", on)
	line(&s, "timezone", i.zone)
	if i.duration > 0 {
		line(&s, "duration", fmt.Sprint(i.duration))
	}
	line(&s, "decision_by", i.decisionBy.text())
	line(&s, "agreed_on", i.agreedOn.text())
	decideBy := i.decideBy.text()
	if i.decideClock != noClock && i.decideBy != noDay {
		decideBy += hour(i.decideClock)
	}
	line(&s, "decide_by", decideBy)
	line(&s, "outcome", i.outcome)
	line(&s, "outcome_on", i.outcomeOn.text())
	line(&s, "signed_on", i.signedOn.text())
	if i.ask {
		line(&s, "ask", "[the start date, the salary]")
	}
	if i.needsTime {
		line(&s, "needs_time", "true")
	}
	line(&s, "prefers", i.prefers)
	line(&s, "pace", i.pace)
	if i.draft {
		line(&s, "draft", "true")
	}
	if i.points != "" {
		s.WriteString(i.points + "\n")
	}
	line(&s, "skip", flow(i.skip))
	line(&s, "done", flow(recorded(i.done)))
	line(&s, "later", flow(recorded(i.later)))
	if len(i.contacts) > 0 {
		s.WriteString("contacts:\n")
	}
	for _, c := range i.contacts {
		fmt.Fprintf(&s, "  - {name: %s, as: %s", c.name, c.as)
		for _, kv := range [][2]string{{"email", c.email}, {"phone", c.phone}, {"linkedin", c.linkedin}} {
			if kv[1] != "" {
				fmt.Fprintf(&s, ", %s: %q", kv[0], kv[1])
			}
		}
		s.WriteString("}\n")
	}
	s.WriteString("---\n")
	return s.String()
}

func hour(clock int) string { return fmt.Sprintf(" %02d:%02d", clock/60, clock%60) }

func recorded(all []modelDone) []string {
	var lines []string
	for _, d := range all {
		lines = append(lines, strings.TrimSpace(d.play+" "+d.on.String()+" "+d.who))
	}
	return lines
}

func flow(items []string) string {
	if len(items) == 0 {
		return ""
	}
	return "[" + strings.Join(items, ", ") + "]"
}

func (b *modelBook) write(t *testing.T, dir string) {
	t.Helper()
	for path, text := range b.files() {
		path = filepath.Join(dir, filepath.FromSlash(path))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
