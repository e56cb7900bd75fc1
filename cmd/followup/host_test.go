package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"
)

// host serves a built site as a host of static files would.
type host struct {
	address string
	out     string      // the folder that is served
	build   func()      // builds the site again
	gone    atomic.Bool // nobody can reach it
}

// published builds a playbook and puts it on a host.
func published(t *testing.T, dir string) *host {
	t.Helper()
	out := filepath.Join(t.TempDir(), "out")
	h := &host{out: out, build: func() {
		t.Helper()
		if code := run(t.Context(), []string{"--dir", dir, "--today", "2026-11-12", "build", "--out", out}, nil, io.Discard, io.Discard, time.Now); code != 0 {
			t.Fatalf("the build ended with %d", code)
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
