package seal_test

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"followup/generator/chromium"
	"followup/generator/seal"
)

// TestSecondReader opens files in Chromium with testdata/open.mjs, which knows of
// the format only what docs/sealed.md says.
func TestSecondReader(t *testing.T) {
	t.Parallel()
	p := phrase(t, "one two three")
	sealed, err := seal.Seal(site(), []seal.Passphrase{phrase(t, "another"), p}, nil)
	if err != nil {
		t.Fatal(err)
	}
	less, err := seal.Cheap{Rounds: 999_999}.Seal(site(), []seal.Passphrase{p}, nil)
	if err != nil {
		t.Fatal(err)
	}
	with := func(change func([]byte) []byte) []byte { return change(bytes.Clone(sealed)) }
	flip := func(at int) []byte { return with(func(b []byte) []byte { b[(at+len(b))%len(b)] ^= 1; return b }) }
	forge := func(at int) []byte { return seal.Checked(flip(at)) }
	step := 64 << 10
	blobs := map[string][]byte{
		"sealed": sealed, "less": less, "first": flip(0), "format": forge(8), "rounds": forge(13), "salt": forge(14), "index": flip(seal.HeaderLength(2)),
		"body": flip(-step), "padding": flip(-1), "header": flip(60), "cut": sealed[:len(sealed)-step], "short": sealed[:20],
		"forged cut": with(func(b []byte) []byte {
			b = b[:len(b)-step]
			b[50], b[51], b[52], b[53] = byte(len(b)>>24), byte(len(b)>>16), byte(len(b)>>8), byte(len(b))
			return seal.Checked(b)
		}),
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(r.URL.Path, "/")
		switch blob, ok := blobs[name]; {
		case ok:
			_, _ = w.Write(blob)
		case name == "open.mjs" || name == "known.sealed":
			w.Header().Set("Content-Type", map[string]string{"open.mjs": "text/javascript"}[name])
			data, err := os.ReadFile("testdata/" + name)
			if err != nil {
				t.Error(err)
			}
			_, _ = w.Write(data)
		default:
			_, _ = w.Write([]byte("<!doctype html><title>reader</title>"))
		}
	}))
	defer server.Close()

	lines := func(files []seal.File) string {
		var b strings.Builder
		for _, f := range files {
			fmt.Fprintf(&b, "%s %s %x\n", f.Path, f.Type, sha256.Sum256(f.Data))
		}
		return b.String()
	}
	read := reader(t, server.URL)
	for _, tt := range []struct{ blob, typed, want string }{
		{"sealed", "one two three", lines(site())},
		{"sealed", " one\\ttwo  three ", lines(site())},
		{"known.sealed", "  ﬁve grüne\u0301\\tÄpfel  Ⅷ\\n", lines(known())},
		{"sealed", "one two four", "wrong passphrase"}, {"sealed", "One two three", "wrong passphrase"}, {"sealed", " ", "no passphrase"},
		{"less", "one two three", "too few rounds"}, {"first", "one two three", "not sealed"}, {"format", "one two three", "older"},
		{"rounds", "one two three", "wrong passphrase"}, {"salt", "one two three", "damaged"}, {"index", "one two three", "damaged"},
		{"body", "one two three", "damaged"}, {"padding", "one two three", "damaged"}, {"header", "one two three", "damaged"},
		{"cut", "one two three", "damaged"}, {"short", "one two three", "damaged"}, {"forged cut", "one two three", "damaged"},
	} {
		if got := read(tt.blob, tt.typed); got != tt.want {
			t.Errorf("%s with %q: %q, want %q", tt.blob, tt.typed, got, tt.want)
		}
	}
}

// reader starts a browser and returns what reads a sealed file in it: a line for
// each file, or why it is refused.
func reader(t *testing.T, address string) func(blob, typed string) string {
	t.Helper()
	b := chromium.Start(t)
	b.Open(address + "/")
	const script = `(async () => {
		const { open } = await import("/open.mjs");
		const file = new Uint8Array(await (await fetch("/BLOB")).arrayBuffer());
		try {
			let lines = "";
			for (const f of await open(file, "TYPED")) {
				const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", f.bytes));
				lines += f.path + " " + f.type + " " + [...sum].map((b) => b.toString(16).padStart(2, "0")).join("") + "\n";
			}
			return lines;
		} catch (e) { return e.message; }
	})()`
	return func(blob, typed string) string {
		t.Helper()
		return chromium.Ask[string](b, strings.NewReplacer("BLOB", blob, "TYPED", typed).Replace(script))
	}
}
