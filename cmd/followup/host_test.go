package main

import (
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
)

// host serves a built site as a host of static files would.
type host struct {
	address string
	out     string      // the folder that is served
	build   func()      // builds the site again
	gone    atomic.Bool // nobody can reach it
}

// published builds a playbook, sealed where there is a passphrase, and puts it on a host.
func published(t *testing.T, dir, passphrase string) *host {
	t.Helper()
	out := filepath.Join(t.TempDir(), "out")
	h := &host{out: out, build: func() {
		t.Helper()
		c := program(t, "--dir", dir, "--today", "2026-11-12", "build", "--out", out, "--passphrase-fd", "0")
		c.Stdin = strings.NewReader(passphrase)
		if said, err := c.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, said)
		}
	}}
	h.build()
	files := http.StripPrefix("/playbook/", http.FileServer(http.Dir(out)))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if h.gone.Load() {
			panic(http.ErrAbortHandler)
		}
		w.Header().Set("Cache-Control", "no-store") // builds follow faster than times of files tell
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	h.address = server.URL + "/playbook/"
	return h
}
