package main

import (
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"followup/generator"
	"followup/generator/playbook"
	"followup/generator/testenv"
)

// TestSoak lets several writers save in every way that editors, programs and people
// do, two thousand times with -long, while a reader fetches what it is told has changed and
// nothing else. In the end the reader's copy, what is served, and a build from
// nothing are byte for byte the same.
func TestSoak(t *testing.T) {
	const writers = 4
	seed, edits := testenv.Seed(t), testenv.Times(100, 500)
	if first, err := net.Listen("tcp", "127.0.0.1:0"); err == nil { // opens what all later connections share
		first.Close()
	}
	before := leftOpen(t)
	t.Run("saves", func(t *testing.T) {
		address, dir := preview(t)
		d := desk{dir: dir, outside: t.TempDir(), size: 12}
		page(t, address)
		copied := mirrorOf(t, address, dir)
		if err := d.lay(); err != nil {
			t.Fatal(err)
		}
		var group sync.WaitGroup
		for w := range writers {
			group.Go(func() {
				r := rand.New(rand.NewPCG(seed, uint64(w)))
				for n := range edits {
					d.save(r, w*edits+n)
					time.Sleep(time.Duration(r.IntN(12)) * time.Millisecond)
				}
			})
		}
		go func() {
			group.Wait()
			if err := d.repair("soaked to the end"); err != nil {
				t.Error(err)
			}
		}()
		copied.follow("soaked to the end")

		fresh, problems := generator.Build(os.DirFS(dir), playbook.Day{Year: 2026, Month: 11, Day: 12})
		if problems.Errors() > 0 {
			t.Fatal(problems)
		}
		for _, f := range fresh.Files {
			want, err := f.Make(nil)
			if err != nil {
				t.Fatal(err)
			}
			at := "/playbook/" + strings.TrimSuffix(f.Path, "index.html")
			if got := fetch(t, copied.host+at); got != string(want) {
				t.Errorf("%s: what is served is not what is built", at)
			}
			if got := copied.pages[at]; got != string(want) {
				t.Errorf("%s changed, and nobody was told", at)
			}
			delete(copied.pages, at)
		}
		for at := range copied.pages {
			t.Errorf("%s is gone, and nobody was told", at)
		}
	})
	for range 100 { // connections take a moment to close
		if http.DefaultClient.CloseIdleConnections(); leftOpen(t) <= before {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	stacks := make([]byte, 1<<20)
	t.Errorf("%d goroutines and files were left open, %d before:\n%s", leftOpen(t), before, stacks[:runtime.Stack(stacks, true)])
}

// leftOpen counts goroutines and, where the system tells, open files.
func leftOpen(t *testing.T) int {
	t.Helper()
	open, _ := os.ReadDir("/proc/self/fd")
	return runtime.NumGoroutine() + len(open)
}

func fetch(t *testing.T, address string) string {
	t.Helper()
	r, err := http.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	body, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	if r.StatusCode != http.StatusOK && !strings.HasSuffix(address, "/404.html") {
		return ""
	}
	return string(body)
}

// mirror is a copy of the site that is kept up to date by the messages alone.
type mirror struct {
	*testing.T
	host  string
	all   <-chan news
	pages map[string]string
}

func mirrorOf(t *testing.T, address, dir string) *mirror {
	host, _, _ := strings.Cut(strings.TrimPrefix(address, "http://"), "/")
	m := &mirror{t, "http://" + host, listen(t, address), map[string]string{}}
	site, problems := generator.Build(os.DirFS(dir), playbook.Day{Year: 2026, Month: 11, Day: 12})
	if problems.Errors() > 0 {
		t.Fatal(problems)
	}
	for _, f := range site.Files {
		at := "/playbook/" + strings.TrimSuffix(f.Path, "index.html")
		m.pages[at] = fetch(t, m.host+at)
	}
	return m
}

// follow copies what each message names until the copy holds some words, and then
// until there is nothing more to hear.
func (m *mirror) follow(words string) {
	m.Helper()
	found := false
	last, heard, wrong := 0, 0, 0
	defer func() { m.Logf("%d messages, %d of them of something wrong", heard, wrong) }()
	for quiet := time.NewTimer(time.Minute); ; {
		select {
		case n := <-m.all:
			if n.count <= last && last > 0 {
				m.Errorf("message %d comes after %d", n.count, last)
			}
			last = n.count
			if heard++; len(n.Errors) > 0 {
				wrong++
			}
			for _, at := range n.Changed {
				if at == "*" {
					m.Fatal("a small site is told of page by page")
				}
				if m.pages[at] = fetch(m.T, m.host+at); m.pages[at] == "" {
					delete(m.pages, at)
				}
				found = found || strings.Contains(m.pages[at], words)
			}
			if found {
				quiet.Reset(500 * time.Millisecond)
			}
		case <-quiet.C:
			if !found {
				m.Fatalf("nobody was told of %q", words)
			}
			return
		}
	}
}
