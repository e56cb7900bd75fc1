package read

import (
	"fmt"
	"strings"
	"testing"
)

// TestWholeSentences: an item that would not stand within a sentence is told, at
// its place, in the front matter and in the notes.
func TestWholeSentences(t *testing.T) {
	t.Parallel()
	const text = `---
company: Northwind
role: Platform Engineer
interview: 2026-11-10
contacts: [Ravi Patel]
discussed:
  - the rota
  - We talked about hiring
  - Ravi: I would lead it
  - IT security
strengths: ["I’ve led migrations.", I/O, We Are Social]
---
## Discussed

- [x] Ich habe gefragt
- Ravi: We ship
  on Fridays
- Their motto: We ship

## Research

* **They grow**

## Questions to ask

- We could meet?
`
	_, problems := Interview("content/interviews/x.md", []byte(text), bookForTest())
	var got []string
	for _, p := range problems {
		got = append(got, fmt.Sprintf("%s %d:%d %d %s", p.Code, p.Line, p.Column, p.Width, p.Severity))
	}
	want := []string{
		"whole-sentence 8:5 22 warning", "whole-sentence 9:11 15 warning", "whole-sentence 11:13 20 warning",
		"whole-sentence 15:7 16 warning", "whole-sentence 16:3 13 warning", "whole-sentence 20:1 11 warning",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
