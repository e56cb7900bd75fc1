package seal_test

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"followup/generator/seal"
)

// reseal is no -update: that is for files that may change, and this one holds what was published.
var reseal = flag.Bool("reseal", false, "seal the known file again, for a new format")

const cheap = 3

func phrase(t testing.TB, text string) seal.Passphrase {
	t.Helper()
	p, err := seal.NewPassphrase(text)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// site is made-up files that fill several sections.
func site() []seal.File {
	chance := rand.New(rand.NewPCG(1, 2))
	noise := make([]byte, 300<<10)
	for n := range noise {
		noise[n] = byte(chance.Uint32())
	}
	return []seal.File{
		{Path: "index.html", Type: "text/html", Data: []byte(strings.Repeat("<p>Northwind</p>", 9000))},
		{Path: "empty.txt", Type: "text/plain", Data: []byte{}},
		{Path: "noise.bin", Type: "application/octet-stream", Data: noise},
		{Path: "interviews/grüße/index.html", Type: "text/html", Data: []byte("Grüße")},
	}
}

// known is what the committed file holds: it needs no noise.
func known() []seal.File { return slices.Delete(site(), 2, 3) }

func TestRoundTrip(t *testing.T) {
	t.Parallel()
	c := seal.Cheap{Rounds: cheap}
	one, two := phrase(t, "one two three"), phrase(t, "four five six")
	for name, files := range map[string][]seal.File{"several": site(), "none": {}, "one": site()[3:]} {
		sealed, err := c.Seal(files, []seal.Passphrase{one, two, one}, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range []seal.Passphrase{one, two} {
			got, err := c.Open(sealed, p)
			if err != nil || len(got) != len(files) || len(files) > 0 && !reflect.DeepEqual(got, files) {
				t.Errorf("%s: %d files, %v", name, len(got), err)
			}
		}
		if _, err := c.Open(sealed, phrase(t, "one two four")); err != seal.ErrPassphrase {
			t.Errorf("%s: a wrong passphrase: %v", name, err)
		}
		if len(sealed)%(64<<10) != 0 {
			t.Errorf("%s: %d bytes", name, len(sealed))
		}
		if bytes.Contains(sealed, []byte("index.html")) || bytes.Contains(sealed, []byte("orthwind")) {
			t.Errorf("%s: something shows", name)
		}
	}
}

// TestNothingTwice: no two sealings have a salt, a nonce or a block in common.
func TestNothingTwice(t *testing.T) {
	t.Parallel()
	c := seal.Cheap{Rounds: cheap}
	p := phrase(t, "one two three")
	seen := map[string]int{}
	for n := range 3 {
		sealed, err := c.Seal(site(), []seal.Passphrase{p}, nil)
		if err != nil {
			t.Fatal(err)
		}
		blocks := sealed[14:]
		for len(blocks) >= 16 {
			if before, ok := seen[string(blocks[:16])]; ok && before != n {
				t.Fatalf("sealings %d and %d have 16 bytes in common", before, n)
			}
			seen[string(blocks[:16])] = n
			blocks = blocks[16:]
		}
	}
}

// TestTheUsualWork: what is sealed for real takes a million rounds, and less is not opened.
func TestTheUsualWork(t *testing.T) {
	t.Parallel()
	p := phrase(t, "one two three")
	sealed, err := seal.Seal(site()[:1], []seal.Passphrase{p}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if rounds := binary.BigEndian.Uint32(sealed[10:]); rounds != 1_000_000 {
		t.Errorf("%d rounds", rounds)
	}
	if got, err := seal.Open(sealed, p); err != nil || len(got) != 1 {
		t.Errorf("%d files, %v", len(got), err)
	}
	less, err := seal.Cheap{Rounds: 999_999}.Seal(site()[:1], []seal.Passphrase{p}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := seal.Open(less, p); err != seal.ErrTooFewRounds {
		t.Errorf("a round less than is safe: %v", err)
	}
}

// TestKnown opens a file that was sealed once for all: what was published stays
// readable. Its passphrase is typed in a way that NFKC changes.
func TestKnown(t *testing.T) {
	t.Parallel()
	const typed = "  ﬁve grüne\u0301\tÄpfel  Ⅷ\n"
	p := phrase(t, typed)
	if *reseal {
		sealed, err := seal.Seal(known(), []seal.Passphrase{phrase(t, "another one"), p}, nil)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile("testdata/known.sealed", sealed, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	sealed, err := os.ReadFile("testdata/known.sealed")
	if err != nil {
		t.Fatal(err)
	}
	for _, again := range []seal.Passphrase{p, phrase(t, "five grüné Äpfel VIII")} {
		files, err := seal.Open(sealed, again)
		if err != nil || !reflect.DeepEqual(files, known()) {
			t.Errorf("%d files, %v", len(files), err)
		}
	}
	if n, err := seal.Passphrases(sealed); n != 2 || err != nil {
		t.Errorf("%d passphrases, %v", n, err)
	}
}

func TestPassphrase(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]string{
		" a  b ": "a b", "a\t\r\nb": "a b", "Ａbc": "Abc", "a\u00a0b": "a b", "a\u3000b": "a b", "a\u0085b": "a\u0085b", "a\u2028b": "a\u2028b",
		"e\u0301": "é", "Straße": "Straße", "Correct Horse": "Correct Horse", "a\ufeffb": "a\ufeffb",
	} {
		if got := phrase(t, typed).Reveal(); got != want {
			t.Errorf("%q: %q, want %q", typed, got, want)
		}
	}
	for _, typed := range []string{"", " ", "\t\n", "\u00a0"} {
		if _, err := seal.NewPassphrase(typed); err != seal.ErrNoPassphrase {
			t.Errorf("%q: %v", typed, err)
		}
	}
}

// TestNeverTold: however a passphrase is printed, it is not told.
func TestNeverTold(t *testing.T) {
	t.Parallel()
	const secret = "swordfish"
	p := phrase(t, secret)
	var log bytes.Buffer
	slog.New(slog.NewJSONHandler(&log, nil)).Error("x", "p", p)
	slog.New(slog.NewTextHandler(&log, nil)).Error("x", "p", p)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d", "%T %v"} {
		fmt.Fprintf(&log, verb, p)
		fmt.Fprintf(&log, verb, struct{ P seal.Passphrase }{p})
		fmt.Fprintf(&log, verb, []seal.Passphrase{p})
		fmt.Fprintf(&log, verb, &p)
	}
	text, err := json.Marshal(map[string]any{"p": p})
	if err != nil {
		t.Fatal(err)
	}
	log.Write(text)
	_, err = seal.Cheap{Rounds: cheap}.Open([]byte("followup"), p)
	fmt.Fprint(&log, err)
	for _, told := range []string{secret, fmt.Sprintf("%x", secret), fmt.Sprintf("%X", secret), "c3dvcmRmaXNo"} {
		if strings.Contains(log.String(), told) {
			t.Errorf("%s is told", told)
		}
	}
}

func TestRefusedToSeal(t *testing.T) {
	t.Parallel()
	c := seal.Cheap{Rounds: cheap}
	p := phrase(t, "one")
	var nine []seal.Passphrase
	for n := range 9 {
		nine = append(nine, phrase(t, fmt.Sprint("p", n)))
	}
	for _, tt := range []struct {
		name  string
		files []seal.File
		with  []seal.Passphrase
		want  error
	}{
		{"no passphrase", site(), nil, seal.ErrNoPassphrase},
		{"an empty one", site(), []seal.Passphrase{{}}, seal.ErrNoPassphrase},
		{"nine", site(), nine, seal.ErrTooMany},
		{"a path twice", []seal.File{{Path: "a"}, {Path: "a"}}, []seal.Passphrase{p}, seal.ErrFiles},
		{"no path", []seal.File{{}}, []seal.Passphrase{p}, seal.ErrFiles},
	} {
		if _, err := c.Seal(tt.files, tt.with, nil); err != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, err, tt.want)
		}
	}
	if _, err := c.Seal(site(), []seal.Passphrase{p}, strings.NewReader("too little chance")); err == nil {
		t.Error("it was sealed without enough chance")
	}
	big := make([]byte, 100<<20)
	noise := rand.NewChaCha8([32]byte{})
	_, _ = noise.Read(big)
	if _, err := c.Seal([]seal.File{{Path: "big", Data: big}}, []seal.Passphrase{p}, nil); err != seal.ErrTooLarge {
		t.Errorf("100 MB of noise: %v", err)
	}
}

// TestUnpackForged: an index that somebody with the key made up is refused.
func TestUnpackForged(t *testing.T) {
	t.Parallel()
	section, err := seal.Squeeze([]byte("hello"))
	if err != nil {
		t.Fatal(err)
	}
	for entry, ok := range map[string]bool{
		`"section":1,"offset":0,"size":5`: true, `"section":1,"offset":0,"size":4`: false, `"section":1,"offset":1,"size":5`: false,
		`"section":0,"offset":0,"size":5`: false, `"section":2,"offset":0,"size":5`: false, `"section":1,"offset":-1,"size":6`: false,
		`"section":1,"offset":9,"size":-4`: false, `"section":1,"offset":9223372036854775807,"size":5`: false,
	} {
		if _, err := seal.Unpack([]byte(`{"files":[{"path":"a",`+entry+`}]}`), [][]byte{section}); (err == nil) != ok {
			t.Errorf("%s: %v", entry, err)
		}
	}
}

func TestVersion(t *testing.T) {
	t.Parallel()
	sealed, err := seal.Cheap{Rounds: cheap}.Seal(site(), []seal.Passphrase{phrase(t, "one")}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for found, word := range map[byte]string{0: "no longer supported", 2: "newer followup", 255: "newer followup"} {
		sealed[8] = found
		_, err := seal.Cheap{Rounds: cheap}.Open(seal.Checked(sealed), phrase(t, "one"))
		if v := (*seal.VersionError)(nil); !errors.As(err, &v) || v.Found != int(found) || !strings.Contains(err.Error(), word) || !utf8.ValidString(err.Error()) {
			t.Errorf("format %d: %v", found, err)
		}
	}
}
