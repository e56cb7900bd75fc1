package passphrase_test

import (
	"errors"
	"fmt"
	"math"
	"regexp"
	"strings"
	"testing"

	"github.com/zalando/go-keyring"

	"followup/generator/passphrase"
	"followup/generator/seal"
)

func phrase(t testing.TB, text string) seal.Passphrase {
	t.Helper()
	p, err := seal.NewPassphrase(text)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestMake(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	form := regexp.MustCompile(`^[a-z]+( [a-z]+)*$`)
	for n := range 300 {
		words := 6 + n%7
		p, strength, err := passphrase.Make(words, nil)
		if err != nil {
			t.Fatal(err)
		}
		text := p.Reveal()
		if !form.MatchString(text) || len(strings.Fields(text)) != words || seen[text] || strength.Words != words {
			t.Fatalf("%d words: %q", words, text)
		}
		if want := 12.9 * float64(words); math.Abs(strength.Bits-want) > 1 || strength.Weak() {
			t.Errorf("%d words: %v bits", words, strength.Bits)
		}
		if judged := passphrase.Judge(p, nil); judged.Weak() {
			t.Errorf("%q was made, and then called weak: %v", text, judged)
		}
		seen[text] = true
	}
	if _, _, err := passphrase.Make(6, strings.NewReader("")); err == nil {
		t.Error("it was made without chance")
	}
}

func TestJudge(t *testing.T) {
	t.Parallel()
	known := []string{"Sam Rivera", "Northwind Freight"}
	for text, weak := range map[string]bool{
		"password": true, "Tr0ub4dor&3": true, "correct horse battery staple": true, "to be or not to be that is the question": true,
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa": true, "Sam Rivera Northwind Freight": true, "qwertyuiop asdfghjkl": true, "2026-11-24 2026-11-25": true,
		"Möwensteg Grüße": true, "密码密码": true, "one two three four five six": true, "1234567890123456789012345678901234567890": true, "hunter2 hunter3 hunter4 hunter5 hunter6": true,
		"unwed poking jingle cranium dreamland vowel": false, "x8K!qpt2Zr7w$LmV": false, "Elchkuh Wandschrank Möwensteg Quittung Regenrinne Bohnerwachs": false,
	} {
		if got := passphrase.Judge(phrase(t, text), known); got.Weak() != weak {
			t.Errorf("%q: %v", text, got)
		}
	}
	known = nil
	if a, b := passphrase.Judge(phrase(t, "zubrowski quellbach tandori"), known), passphrase.Judge(phrase(t, "zubrowski quellbach tandori"), []string{"Zubrowski", "Quellbach"}); b.Bits >= a.Bits {
		t.Errorf("known words count as much as others: %v, %v", a, b)
	}
	long := passphrase.Judge(phrase(t, strings.Repeat("kq7 ", 2000)), nil)
	if math.IsNaN(long.Bits) || long.String() == "" {
		t.Error(long)
	}
}

func FuzzJudge(f *testing.F) {
	f.Add("correct horse", "Sam")
	f.Add("\xff\xfe 19.9.1999 ü", "")
	f.Fuzz(func(t *testing.T, text, known string) {
		p, err := seal.NewPassphrase(text)
		if err != nil {
			return
		}
		if s := passphrase.Judge(p, []string{known}); !(s.Bits >= 0) || s.Words < 1 {
			t.Errorf("%+v", s)
		}
	})
}

func TestStrengthInWords(t *testing.T) {
	t.Parallel()
	for bits, want := range map[float64]string{10: "less than a minute", 33: "minutes", 38: "hours", 44: "days", 52: "years", 62: "thousand years", 77: "million years", 90: "the sun"} {
		if got := (passphrase.Strength{Bits: bits, Words: 2}).String(); !strings.Contains(got, want) || !strings.HasPrefix(got, "2 words, about ") {
			t.Errorf("%v bits: %s", bits, got)
		}
	}
}

// TestSourceOrder: descriptor, variable, keyring, prompt; and what is typed there
// is in no error.
func TestSourceOrder(t *testing.T) {
	t.Parallel()
	const secret = "swordfish tango"
	told := func(text string) func(string) (string, error) {
		return func(string) (string, error) { return text, nil }
	}
	kept := func(text string, err error) func() (string, error) {
		return func() (string, error) { return text, err }
	}
	for _, tt := range []struct {
		name string
		from passphrase.Source
		want string
		err  error
	}{
		{"descriptor first", passphrase.Source{Descriptor: strings.NewReader("a\n"), Variable: "b", Kept: kept("c", nil), Prompt: told("d")}, "a", nil},
		{"then the variable", passphrase.Source{Variable: "b", Kept: kept("c", nil), Prompt: told("d")}, "b", nil},
		{"then the keyring", passphrase.Source{Kept: kept("c", nil), Prompt: told("d")}, "c", nil},
		{"none kept", passphrase.Source{Kept: kept("", nil), Prompt: told("d")}, "d", nil},
		{"no keyring", passphrase.Source{Kept: kept("", errors.New("locked")), Prompt: told("d")}, "d", nil},
		{"nobody to ask", passphrase.Source{Prompt: func(string) (string, error) { return "", passphrase.ErrNoTerminal }}, "", passphrase.ErrNone},
		{"nothing at all", passphrase.Source{}, "", passphrase.ErrNone},
		{"nothing typed", passphrase.Source{Prompt: told("")}, "", seal.ErrNoPassphrase},
		{"an empty descriptor", passphrase.Source{Descriptor: strings.NewReader("\n"), Prompt: told("d")}, "", errors.New("*")},
		{"a blank variable", passphrase.Source{Variable: " ", Prompt: told("d")}, "", errors.New("*")},
		{"a whole file", passphrase.Source{Descriptor: strings.NewReader(strings.Repeat(secret, 999))}, "", errors.New("*")},
	} {
		p, err := tt.from.Read("?")
		if tt.err == nil && (err != nil || p != phrase(t, tt.want)) || tt.err != nil && (err == nil || tt.err.Error() != "*" && !errors.Is(err, tt.err)) {
			t.Errorf("%s: %v, %v", tt.name, p.Reveal(), err)
		}
		if strings.Contains(fmt.Sprint(err), "swordfish") {
			t.Errorf("%s: it is told: %v", tt.name, err)
		}
	}
}

func TestNewTwice(t *testing.T) {
	t.Parallel()
	typed := []string{"one", "one", "one", "two"}
	s := passphrase.Source{Variable: "not this one", Prompt: func(string) (string, error) {
		first := typed[0]
		typed = typed[1:]
		return first, nil
	}}
	if p, err := s.New("?"); err != nil || p != phrase(t, "one") {
		t.Errorf("twice the same: %v", err)
	}
	if _, err := s.New("?"); err != passphrase.ErrDiffer {
		t.Errorf("two different ones: %v", err)
	}
}

func TestKeyring(t *testing.T) {
	t.Parallel()
	keyring.MockInit()
	if text, err := passphrase.Kept("a"); text != "" || err != nil {
		t.Errorf("before: %q, %v", text, err)
	}
	if err := passphrase.Keep("a", phrase(t, "one two")); err != nil {
		t.Fatal(err)
	}
	if text, err := passphrase.Kept("a"); text != "one two" || err != nil {
		t.Errorf("kept: %q, %v", text, err)
	}
	if text, _ := passphrase.Kept("b"); text != "" {
		t.Error("another playbook's")
	}
	for _, want := range []bool{true, false} {
		if found, err := passphrase.Forget("a"); found != want || err != nil {
			t.Errorf("forgotten: %v, %v", found, err)
		}
	}
	keyring.MockInitWithError(errors.New("locked"))
	if err := passphrase.Keep("a", phrase(t, "swordfish")); err == nil || strings.Contains(err.Error(), "swordfish") {
		t.Error(err)
	}
}
