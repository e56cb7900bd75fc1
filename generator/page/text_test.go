package page

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"followup/generator/insight"
	"followup/generator/playbook"
)

func TestPieces(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ text, want string }{
		{"", "[]"},
		{"plain", "[{plain false}]"},
		{"a ⟪b⟫ c", "[{a  false} {b true} { c false}]"},
		{"⟪a⟫⟪b⟫", "[{a true} {b true}]"},
		{"a ⟪ b", "[{a ⟪ b false}]"},
		{"a ⟫ b ⟪c⟫", "[{a ⟫ b  false} {c true}]"},
	} {
		if got := fmt.Sprint(pieces(c.text)); got != c.want {
			t.Errorf("%q: got %s, want %s", c.text, got, c.want)
		}
	}
}

func FuzzPieces(f *testing.F) {
	f.Add("a ⟪b⟫ c ⟪")
	f.Fuzz(func(t *testing.T, text string) {
		var b strings.Builder
		for _, p := range pieces(text) {
			if p.Slot {
				b.WriteString(playbook.SlotOpen + p.Text + playbook.SlotClose)
			} else {
				b.WriteString(p.Text)
			}
		}
		if b.String() != text {
			t.Errorf("%q came back as %q", text, b.String())
		}
	})
}

func TestBranches(t *testing.T) {
	t.Parallel()
	if got := blocks("(Pause.)\n\nHello (again)."); len(got) != 2 || !got[0].Aside || got[1].Aside {
		t.Errorf("asides: %v", got)
	}
	got := fmt.Sprint(branches("First words.\n\n### Decided\nThank you.\nGood.\n- one\n- two\n  and more\n\nEnd.\n### Voicemail\n- x\n"))
	want := "[{ [{[{First words. false}] [] false}]} {Decided [{[{Thank you.\nGood. false}] [] false} {[] [[{one false}] [{two false} { and more false}]] false} {[{End. false}] [] false}]} {Voicemail [{[] [[{x false}]] false}]}]"
	if got != want {
		t.Errorf("\n got %s\nwant %s", got, want)
	}
	if got := branches("\n\n"); len(got) != 0 {
		t.Errorf("nothing has branches: %v", got)
	}
}

func TestDates(t *testing.T) {
	t.Parallel()
	b := newBuilder(Input{Book: &playbook.Book{}, Today: playbook.Day{Year: 2026, Month: time.November, Day: 22}})
	day := func(s string) playbook.Day {
		d, err := playbook.ParseDay(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for _, c := range []struct{ opens, closes, want string }{
		{"2026-11-13", "2026-11-20", "13 to Fri 20 Nov"},
		{"2026-11-28", "2026-12-05", "28 Nov to Sat 5 Dec"},
		{"2026-12-28", "2027-01-05", "Mon 28 Dec to Tue 5 Jan 2027"},
		{"2027-01-02", "2027-01-05", "2 to Tue 5 Jan 2027"},
	} {
		f := &playbook.FollowUp{Opens: day(c.opens), Closes: day(c.closes)}
		if got := b.opening(f).Text + " to " + b.date(f.Closes).Text; got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
}

func TestAddresses(t *testing.T) {
	t.Parallel()
	for s, want := range map[string]string{
		"https://a.example/x y": "https://a.example/x%20y", " http://a.example ": "http://a.example",
		"a.example": "", "javascript:alert(1)": "", "mailto:a@b.example": "", "//a.example": "", "": "", "https:": "", "Berlin": "",
	} {
		if got := webAddress(s); got != want {
			t.Errorf("web %q: got %q, want %q", s, got, want)
		}
	}
}

func TestRuns(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"": "[]", "plain": "[{plain false}]", "a `b` c": "[{a  false} {b true} { c false}]", "`a``b`": "[{a true} {b true}]", "a ` b": "[{a ` b false}]", "`a` `": "[{a true} { ` false}]",
	} {
		if got := fmt.Sprint(runs(text)); got != want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
	}
}

func TestVariantLine(t *testing.T) {
	t.Parallel()
	chosen := []playbook.Variant{{Play: "thank-you", Name: "culture-fit"}, {Play: "check-in", Name: "short"}}
	for _, c := range []struct {
		chosen     []playbook.Variant
		play, name string
		want       string
	}{
		{nil, "thank-you", "short", "variants: [thank-you short]"},
		{chosen, "thank-you", "short", "variants: [check-in short, thank-you short]"},
		{chosen, "thank-you", "", "variants: [check-in short]"},
		{chosen[:1], "thank-you", "", ""},
	} {
		if got := variantLine(c.chosen, c.play, c.name); got != c.want {
			t.Errorf("%s %s: got %q, want %q", c.play, c.name, got, c.want)
		}
	}
}

func TestShares(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		in   insight.Insight
		want string
	}{
		{insight.Insight{}, "[]"},
		{insight.Insight{Kept: 1, Late: 1, Missed: 1}, "[0+33 33+33 66+34]"},
		{insight.Insight{Missed: 4}, "[0+0 0+0 0+100]"},
	} {
		got := []string{}
		for _, s := range shares(c.in) {
			got = append(got, fmt.Sprintf("%d+%d", s.X, s.Width))
		}
		if fmt.Sprint(got) != c.want {
			t.Errorf("%+v: got %v, want %s", c.in, got, c.want)
		}
	}
}
