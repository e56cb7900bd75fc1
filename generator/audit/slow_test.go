package audit_test

import (
	"bytes"
	"strings"
	"testing"
	"time"
)

// TestNeverSlow: no text makes the look take more than its length explains.
func TestNeverSlow(t *testing.T) {
	w := private(t)
	const size = 1 << 20
	for name, part := range map[string]string{
		"ampersands": "&", "percents": "%", "backslashes": `\`, "base64": "QUJD", "zlib": "\x78\x9c\x03", "zlib, stored": "\x78\x01\x00\xff\xff\x00\x00", "gzip": "\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x00",
		"zip": "PK\x03\x04\x00\x00\x00\x00\x08\x00" + strings.Repeat("\x00", 20), "digits": "1 ", "escapes": `\u0041`, "names": "Zelda Quibblethorpe &amp; ", "deep": "%2525252541", "equals": "=\n", "wide": "a\x00", "marks": "e\u0301", "fixed": "\x78\x9c\x4b\x04",
	} {
		for _, file := range []string{"a.html", "a.sealed"} {
			start := time.Now()
			w.File(file, bytes.Repeat([]byte(part), size/len(part)))
			if took := time.Since(start); took > 20*time.Second {
				t.Errorf("%s in %s: %s", name, file, took)
			}
		}
	}
}
