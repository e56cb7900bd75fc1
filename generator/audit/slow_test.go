package audit_test

import (
	"bytes"
	"strings"
	"testing"

	"followup/generator/testenv"
)

// hostile is what a text may be made of to keep the look busy.
func hostile() map[string]string {
	return map[string]string{
		"ampersands": "&", "percents": "%", "backslashes": `\`, "base64": "QUJD", "zlib": "\x78\x9c\x03", "zlib, stored": "\x78\x01\x00\xff\xff\x00\x00", "gzip": "\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x00",
		"zip": "PK\x03\x04\x00\x00\x00\x00\x08\x00" + strings.Repeat("\x00", 20), "digits": "1 ", "escapes": `\u0041`, "names": "Zelda Quibblethorpe &amp; ", "deep": "%2525252541", "equals": "=\n", "wide": "a\x00", "marks": "e\u0301", "fixed": "\x78\x9c\x4b\x04",
	}
}

// TestNeverTired: behind a mass of anything, a name is still found, or it is told
// that the file could not be looked into.
func TestNeverTired(t *testing.T) {
	t.Parallel()
	w := private(t)
	size := testenv.Times(1<<18, 1<<20)
	for name, part := range hostile() {
		for _, file := range []string{"a.html", "a.json"} {
			data := append(bytes.Repeat([]byte(part), size/len(part)), "\n\nZelda Quibblethorpe\n"...)
			if len(w.File(file, data)) == 0 {
				t.Errorf("%s in %s: nothing was found", name, file)
			}
		}
	}
}

// BenchmarkHostile: no text takes more time than its length explains.
func BenchmarkHostile(b *testing.B) {
	w := private(b)
	for name, part := range hostile() {
		data := bytes.Repeat([]byte(part), 1<<20/len(part))
		for _, file := range []string{"a.html", "a.sealed"} {
			b.Run(name+"/"+file, func(b *testing.B) {
				b.SetBytes(int64(len(data)))
				for b.Loop() {
					w.File(file, data)
				}
			})
		}
	}
}
