package server

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"testing"

	"followup/generator/playbook"
	"followup/generator/problem"
)

// event is one message as a browser would hear it.
type event struct {
	id      string
	Changed []string
	Errors  problem.List
}

func (e event) String() string {
	s := strings.Join(e.Changed, " ")
	for _, p := range e.Errors {
		s += " !" + p.Code
	}
	return strings.TrimSpace(s)
}

// listener is a page that listens.
type listener struct {
	t    *testing.T
	body *bufio.Scanner
	end  func()
}

// listen opens the live channel. It returns when the server has begun to answer,
// and so has it among those it tells.
func listen(t *testing.T, url, last string) *listener {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, url+livePath, nil)
	if err != nil {
		t.Fatal(err)
	}
	if last != "" {
		r.Header.Set("Last-Event-ID", last)
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	if answer.StatusCode != 200 || answer.Header.Get("Content-Type") != "text/event-stream; charset=utf-8" || answer.Header.Get("Cache-Control") != "no-store" {
		t.Errorf("the live channel answers %d with %v", answer.StatusCode, answer.Header)
	}
	l := &listener{t: t, body: bufio.NewScanner(answer.Body), end: func() { cancel(); answer.Body.Close() }}
	t.Cleanup(l.end)
	if !l.body.Scan() || l.body.Text() != "retry: 500" || !l.body.Scan() {
		t.Errorf("the channel begins with %q", l.body.Text())
	}
	return l
}

// next waits for the next message. Ok is false when the channel has ended.
func (l *listener) next() (e event, ok bool) {
	l.t.Helper()
	for l.body.Scan() {
		name, value, _ := strings.Cut(l.body.Text(), ": ")
		switch name {
		case "id":
			e.id = value
		case "data":
			if err := json.Unmarshal([]byte(value), &e); err != nil {
				l.t.Fatal(err)
			}
			if e.Changed == nil && len(e.Errors) == 0 {
				l.t.Errorf("neither changed nor errors in %s", value)
			}
		case "":
			if e.id != "" {
				return e, true
			}
		}
	}
	return e, false
}

func (l *listener) wants(want string) (id string) {
	l.t.Helper()
	e, ok := l.next()
	if !ok || e.String() != want {
		l.t.Fatalf("heard %q (%v), not %q", e, ok, want)
	}
	return e.id
}

// counted is a server that knows which requests it is still busy with.
func counted(t *testing.T, s *Server) (url string, idle func()) {
	var busy sync.WaitGroup
	h := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		busy.Add(1)
		defer busy.Done()
		s.ServeHTTP(w, r)
	}))
	t.Cleanup(h.Close)
	t.Cleanup(s.Close)
	return h.URL, busy.Wait
}

func fail(code string) problem.List {
	return problem.List{{File: "x.md", Line: 1, Column: 1, Severity: problem.Error, Code: code}}
}

func TestLive(t *testing.T) {
	s := New("/playbook/", "")
	url, _ := counted(t, s)
	publish(s, files("index.html=1 a/index.html=1 s.css=1"))
	l := listen(t, url, "")

	publish(s, files("index.html=2 a/index.html=1 s.css=1"))
	first := l.wants("/playbook/")
	publish(s, files("index.html=2 a/index.html=1 s.css=1"))
	l.wants("") // a build that changed nothing is told too
	s.Fail(Wrong{Problems: fail("bad")})
	broken := l.wants("!bad")
	s.Fail(Wrong{Problems: fail("worse")})
	l.wants("!worse")

	// One that comes now learns at once what is wrong.
	late := listen(t, url, "")
	late.wants("!worse")

	publish(s, files("index.html=2 a/index.html=3 s.css=3"))
	l.wants("/playbook/a/ /playbook/s.css")
	repaired := late.wants("/playbook/a/ /playbook/s.css")

	// Those that were away hear in one message what they missed.
	listen(t, url, first).wants("/playbook/a/ /playbook/s.css")
	listen(t, url, broken).wants("/playbook/a/ /playbook/s.css")
	listen(t, url, "another-3").wants("*")
	listen(t, url, s.run+"-999").wants("*")
	listen(t, url, s.run+"--1").wants("*")
	listen(t, url, "nonsense").wants("*")

	// One that missed nothing hears the next as the first.
	current := listen(t, url, repaired)
	publish(s, files("index.html=4 a/index.html=3 s.css=3"))
	current.wants("/playbook/")

	// The same by the address, as a page says it that was just loaded.
	mark := ask(s, "GET /playbook/").Header.Get("Server-Timing")
	_, since, _ := strings.Cut(strings.TrimSuffix(mark, `"`), `desc="`)
	publish(s, files("index.html=5 a/index.html=3 s.css=3"))
	r := httptest.NewRequest(http.MethodGet, "http://localhost"+livePath+"?since="+since, nil)
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r.WithContext(ended))
	if !strings.Contains(w.Body.String(), `{"changed":["/playbook/"]}`) {
		t.Errorf("a page loaded before the last change hears %q", w.Body)
	}
}

func TestLongAway(t *testing.T) {
	s := New("/", "")
	url, _ := counted(t, s)
	publish(s, files("a.html=0"))
	id := s.id(1)
	for i := range mostRecent {
		publish(s, files(fmt.Sprintf("a.html=%d", i+1)))
	}
	listen(t, url, id).wants("/a.html")
	publish(s, files("a.html=x"))
	listen(t, url, id).wants("*")
	if len(s.recent) != mostRecent {
		t.Errorf("%d messages are kept", len(s.recent))
	}
	// Of very many changes it is only said that there are any.
	var many []playbook.File
	for i := range mostAddresses + 1 {
		many = append(many, playbook.File{Path: strconv.Itoa(i)})
	}
	l := listen(t, url, "")
	if changed := publish(s, many); len(changed) != mostAddresses+2 {
		t.Errorf("%d changes are returned", len(changed))
	}
	l.wants("*")
}

// TestNewBeforeTold asks for the page as soon as its message comes, while builds
// follow each other, and looks that none is doubled or out of order.
func TestNewBeforeTold(t *testing.T) {
	s := New("/", "")
	url, idle := counted(t, s)
	publish(s, files("index.html=0"))
	const builds = 300
	var listeners sync.WaitGroup
	for range 4 {
		l := listen(t, url, "")
		listeners.Go(func() {
			last := 1
			for last <= builds {
				e, ok := l.next()
				if !ok {
					t.Error("the channel ended")
					return
				}
				count, err := strconv.Atoi(strings.TrimPrefix(e.id, s.run+"-"))
				if err != nil || count <= last {
					t.Errorf("message %s after %d", e.id, last)
				}
				last = count
				answer, err := http.Get(url + "/")
				if err != nil {
					t.Error(err)
					return
				}
				data, err := io.ReadAll(answer.Body)
				answer.Body.Close()
				if page, _ := strconv.Atoi(string(data)); err != nil || page < count-1 {
					t.Errorf("told of build %d the page is of %s", count-1, data)
				}
			}
			l.end()
		})
	}
	for i := range builds {
		publish(s, files(fmt.Sprintf("index.html=%d", i+1)))
	}
	listeners.Wait()
	idle() // every handler returns when its listener has gone
	if len(s.calls) != 0 {
		t.Errorf("%d listeners are left", len(s.calls))
	}
}

func TestCloseEndsListeners(t *testing.T) {
	s := New("/", "")
	url, idle := counted(t, s)
	a, b := listen(t, url, ""), listen(t, url, "")
	s.Close()
	s.Close()
	for _, l := range []*listener{a, b} {
		if e, ok := l.next(); ok {
			t.Errorf("heard %q after the end", e)
		}
	}
	idle()
}

func TestServe(t *testing.T) {
	s := New("/", "127.0.0.1:0")
	publish(s, files("index.html=home"))
	l, err := Listen("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error)
	go func() { ended <- s.Serve(ctx, l) }()
	url := "http://" + l.Addr().String()
	live := listen(t, url, "")
	answer, err := http.Get(url)
	if err != nil || answer.StatusCode != 200 {
		t.Fatal(answer, err)
	}
	answer.Body.Close()
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	if _, ok := live.next(); ok {
		t.Error("heard something after the end")
	}
	if err := s.Serve(t.Context(), l); !errors.Is(err, net.ErrClosed) {
		t.Errorf("serving on a closed listener: %v", err)
	}
}

func TestListen(t *testing.T) {
	first, err := Listen("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	port := first.Addr().(*net.TCPAddr).Port
	second, err := Listen(first.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close()
	if next := second.Addr().(*net.TCPAddr).Port; next <= port || next > port+mostPorts {
		t.Errorf("port %d after %d", next, port)
	}
	for _, addr := range []string{"0.0.0.0:0", "192.0.2.1:0", "[::]:0", "example.com:0", "127.0.0.1", "127.0.0.1:http", "127.0.0.1:99999", "192.0.2.1:0", ":-1"} {
		if l, err := Listen(addr); err == nil {
			l.Close()
			t.Errorf("it listens on %s", addr)
		}
	}
}

func BenchmarkPublish(b *testing.B) {
	page := []byte(strings.Repeat("<p>A page of the playbook.</p>\n", 1000))
	for _, n := range []int{10, 1000, 10000} {
		all := make([]playbook.File, n)
		for i := range all {
			all[i] = playbook.File{Path: fmt.Sprintf("interviews/2026-11-10-company-%05d/index.html", i), Data: page}
		}
		artifacts := make([]playbook.Artifact, n)
		for i, f := range all {
			artifacts[i] = f.Artifact()
		}
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			s := New("/", "")
			for i := 0; b.Loop(); i++ {
				s.Publish(artifacts, []string{all[i%n].Path}, nil, Wrong{})
			}
		})
	}
}
