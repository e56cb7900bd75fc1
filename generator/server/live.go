package server

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"followup/generator/problem"
)

// livePath is where pages listen, whatever the site's base path is.
const livePath = "/_followup/live"

// How much is remembered for a listener that was away, and how often one that
// has nothing to hear is shown that the server is still there.
const (
	mostRecent    = 64
	mostAddresses = 1000
	heartbeat     = 15 * time.Second
)

// everything stands for more addresses than are worth naming.
const everything = "*"

// message is what one build has to tell: the addresses that changed, and where
// pages went. What is wrong is told as it stands when the message is sent.
type message struct {
	changed []string // sorted
	moved   map[string]string
}

// tell makes the new moment seen, and only then wakes those who listen. It is
// called with the lock held.
func (s *Server) tell(next *moment, m message) {
	if len(m.changed) > mostAddresses {
		m.changed = []string{everything}
	}
	if len(s.recent) == mostRecent {
		s.recent = slices.Delete(s.recent, 0, 1)
	}
	s.recent = append(s.recent, m)
	s.now.Store(next)
	for call := range s.calls {
		select {
		case call <- struct{}{}:
		default: // it is awake already, and will find this too
		}
	}
}

// move joins further moves to those of a message: what moved on leads to where it
// is in the end.
func (m *message) move(moved map[string]string) {
	for from, to := range moved {
		if m.moved == nil {
			m.moved = map[string]string{}
		}
		for was, at := range m.moved {
			if at == from {
				m.moved[was] = to
			}
		}
		m.moved[from] = to
		delete(m.moved, to) // it is there again
	}
}

// id names a message, so that a page can say which it heard last.
func (s *Server) id(count int) string { return s.run + "-" + strconv.Itoa(count) }

// count reads an id. It is -1 for one of another server, or of none.
func (s *Server) count(id string) int {
	run, number, _ := strings.Cut(id, "-")
	n, err := strconv.Atoi(number)
	if run != s.run || err != nil || n < 0 || n > s.now.Load().count {
		return -1
	}
	return n
}

// since joins all messages after a count into one, and returns the moment they
// lead to.
func (s *Server) since(count int) (*moment, message) {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.now.Load()
	missed := now.count - count
	if count < 0 || missed > len(s.recent) {
		return now, message{changed: []string{everything}}
	}
	m := message{changed: []string{}}
	for _, one := range s.recent[len(s.recent)-missed:] {
		m.changed = append(m.changed, one.changed...)
		m.move(one.moved)
	}
	slices.Sort(m.changed)
	m.changed = slices.Compact(m.changed)
	if len(m.changed) > mostAddresses || slices.Contains(m.changed, everything) {
		m.changed = []string{everything}
	}
	return now, m
}

// serveLive is the channel: server-sent events, one for each build. A listener
// that says what it heard last, by the browser's own header or in the address,
// is told first what it missed; any other begins with the present. What is wrong
// at present is told at once.
func (s *Server) serveLive(w http.ResponseWriter, r *http.Request) {
	head := w.Header()
	head.Set("Content-Type", "text/event-stream; charset=utf-8")
	head.Set("Cache-Control", "no-store")
	if r.Method == http.MethodHead {
		return
	}
	call := make(chan struct{}, 1)
	s.mu.Lock()
	s.calls[call] = true
	heard := s.now.Load().count
	s.mu.Unlock()
	defer func() {
		s.mu.Lock()
		delete(s.calls, call)
		s.mu.Unlock()
	}()

	last := r.Header.Get("Last-Event-ID")
	if last == "" {
		last = r.URL.Query().Get("since")
	}
	if last != "" {
		heard = s.count(last)
	}
	out := http.NewResponseController(w)
	if _, err := fmt.Fprint(w, "retry: 500\n\n"); err != nil {
		return
	}
	now, m := s.since(heard)
	if now.count != heard || len(now.wrong.Problems) > 0 {
		if err := s.send(w, now, m); err != nil {
			return
		}
	}
	heard = now.count

	beat := time.NewTicker(heartbeat)
	defer beat.Stop()
	for {
		if err := out.Flush(); err != nil {
			return
		}
		select {
		case <-r.Context().Done():
			return
		case <-s.done:
			return
		case <-beat.C:
			if _, err := fmt.Fprint(w, ":\n\n"); err != nil {
				return
			}
		case <-call:
			now, m := s.since(heard)
			if now.count == heard {
				continue // what woke it was told already
			}
			if err := s.send(w, now, m); err != nil {
				return
			}
			heard = now.count
		}
	}
}

// told is a message as it is written: what changed and moved, or what is wrong, or
// both for a listener that was away.
type told struct {
	Changed *[]string         `json:"changed,omitempty"`
	Moved   map[string]string `json:"moved,omitempty"`
	Errors  []fault           `json:"errors,omitempty"`
	Shown   string            `json:"shown,omitempty"` // what the site shows in spite of them
}

// fault is a problem with the address that opens its place in an editor.
type fault struct {
	problem.Problem
	Open string `json:"open,omitempty"`
}

// send writes one message. JSON has no line breaks outside of its strings, and
// writes them as \n inside, so it takes one line.
func (s *Server) send(w http.ResponseWriter, now *moment, m message) error {
	t := told{Moved: m.moved}
	t.Shown = now.wrong.Shown
	if len(m.changed) > 0 || len(now.wrong.Problems) == 0 {
		t.Changed = &m.changed
	}
	for _, p := range now.wrong.Problems {
		f := fault{Problem: p}
		if now.wrong.Open != nil {
			f.Open = now.wrong.Open(p)
		}
		t.Errors = append(t.Errors, f)
	}
	data, err := json.Marshal(t)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "id: %s\ndata: %s\n\n", s.id(now.count), data)
	return err
}
