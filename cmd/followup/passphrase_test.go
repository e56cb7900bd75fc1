//go:build unix

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"followup/generator/seal"
)

// handed is a file descriptor from which a text can be read.
func handed(t *testing.T, text string) string {
	t.Helper()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.WriteString(text); err != nil {
		t.Fatal(err)
	}
	w.Close()
	defer r.Close()
	fd, err := syscall.Dup(int(r.Fd())) // whoever reads it will close it
	if err != nil {
		t.Fatal(err)
	}
	return strconv.Itoa(fd)
}

// TestPassphraseOnSite adds passphrases to a sealed site and removes them, and
// looks for them in everything that is told.
func TestPassphraseOnSite(t *testing.T) {
	t.Setenv("FOLLOWUP_PASSPHRASE", "")
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:") // no keyring
	const first, second, poor = "unwed poking jingle cranium dreamland vowel", "stoic gumdrop refurbish anyplace sulfate carnival", "swordfish tango"
	dir := t.TempDir()
	path := filepath.Join(dir, "public", seal.Path)
	p := func(text string) seal.Passphrase {
		p, err := seal.NewPassphrase(text)
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	sealed, err := seal.Seal([]seal.File{{Path: "index.html", Data: []byte("x")}}, []seal.Passphrase{p(first)}, nil)
	if err != nil {
		t.Fatal(err)
	}
	write(t, path, string(sealed))
	opens := func(texts ...string) {
		t.Helper()
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if n, err := seal.Passphrases(data); n != len(texts) || err != nil {
			t.Errorf("%d passphrases, %v", n, err)
		}
		for _, text := range texts {
			if _, err := seal.Open(data, p(text)); err != nil {
				t.Errorf("one of them does not open it: %v", err)
			}
		}
	}
	story := func(code int, said string, stdin string, args ...string) {
		t.Helper()
		var out bytes.Buffer
		if got := run(t.Context(), append([]string{"--dir", dir, "passphrase", "--passphrase-fd", "0"}, args...), strings.NewReader(stdin), &out, &out, time.Now); got != code {
			t.Errorf("%v: ended with %d, not with %d", args, got, code)
		}
		if !strings.Contains(out.String(), said) {
			t.Errorf("%v: %s", args, out.String())
		}
		for _, told := range []string{"jingle", "gumdrop", "swordfish"} {
			if strings.Contains(out.String(), told) {
				t.Errorf("%v: a passphrase is told: %s", args, out.String())
			}
		}
	}
	story(1, "doesn't open it", second, "--add", "--new-passphrase-fd", handed(t, second))
	story(1, "could be guessed", first, "--add", "--new-passphrase-fd", handed(t, poor))
	story(1, "already opens it", first, "--add", "--new-passphrase-fd", handed(t, first))
	opens(first)
	story(0, "2 passphrases open the site", first, "--add", "--new-passphrase-fd", handed(t, second))
	opens(first, second)
	story(1, "doesn't open it", poor, "--remove")
	opens(first, second)
	story(0, "1 removed. Anyone with a copy", second, "--remove")
	opens(second)
	write(t, path, "nonsense")
	story(1, "isn't a sealed playbook", second, "--add")
}
