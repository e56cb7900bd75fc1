package personname

import (
	"os"
	"strings"
	"testing"
)

// row is one entry of testdata/names.txt and what is wanted of it.
type row struct {
	line                                int
	entry, familiar, formal, form, full string
}

func table(tb testing.TB) (rows []row, headings int) {
	tb.Helper()
	data, err := os.ReadFile("testdata/names.txt")
	if err != nil {
		tb.Fatal(err)
	}
	for n, line := range strings.Split(string(data), "\n") {
		if strings.HasPrefix(line, "# ") {
			headings++
		}
		entry, wanted, ok := strings.Cut(line, " => ")
		if !ok || headings == 0 {
			continue
		}
		columns := strings.Split(wanted, " | ")
		if len(columns) != 4 {
			tb.Fatalf("line %d has %d columns, not 4", n+1, len(columns))
		}
		for c, text := range columns {
			switch text {
			case "=":
				columns[c] = columns[3]
			case "-":
				columns[c] = ""
			}
		}
		rows = append(rows, row{n + 1, entry, columns[0], columns[1], columns[2], columns[3]})
	}
	return rows, headings
}

func TestTable(t *testing.T) {
	rows, headings := table(t)
	if len(rows) < 200 || headings < 35 {
		t.Fatalf("%d entries under %d headings: the table wants 200 from 30 countries", len(rows), headings)
	}
	for _, r := range rows {
		n := Parse(r.entry)
		for _, form := range []struct{ of, got, want string }{
			{"familiar", n.Familiar(), r.familiar}, {"formal en", n.Formal("en"), r.formal}, {"formal de", n.Formal("de"), r.form}, {"full", n.Full(), r.full},
		} {
			if form.got != form.want {
				t.Errorf("line %d, %q, %s: got %q, want %q", r.line, r.entry, form.of, form.got, form.want)
			}
		}
		if r.familiar != "" && (!n.Is(r.full) || !n.Is(r.entry) || !n.Is(r.familiar)) {
			t.Errorf("line %d, %q is not found by its own forms", r.line, r.entry)
		}
		if problem := broken(r.entry); problem != "" {
			t.Errorf("line %d, %q: %s", r.line, r.entry, problem)
		}
	}
}

// TestUnseen has what an editor of the table would not show.
func TestUnseen(t *testing.T) {
	for entry, want := range map[string][2]string{
		"Dana\u00a0Whitfield":          {"Dana", "Dana Whitfield"},
		"\ufeffDana\u200b Whitfield\t": {"Dana", "Dana Whitfield"},
		"Jose\u0301 Nu\u0301n\u0303ez": {"José", "José Núñez"},
		"Dana\u202fWhitfield\u200f":    {"Dana", "Dana Whitfield"},
		"Ja\u00adna Novak":             {"Jana", "Jana Novak"},
		"\xffDana":                     {"Dana", "Dana"},
		"DR. O'NEIL BRIEN":             {"Dr. Brien", "O'Neil Brien"},
		"WHITFIELD, ANNA-MARIA LOU":    {"Anna-Maria", "Anna-Maria Lou Whitfield"},
		"JP WHITFIELD":                 {"JP", "JP Whitfield"},
		"Dr. van Whitfield":            {"Dr. van Whitfield", "van Whitfield"},
		" , ":                          {"", ""},
		strings.Repeat("a", 1000):      {"", ""},
	} {
		if n := Parse(entry); n.Familiar() != want[0] || n.Full() != want[1] {
			t.Errorf("%q: got %q and %q, want %q", entry, n.Familiar(), n.Full(), want)
		}
	}
}
