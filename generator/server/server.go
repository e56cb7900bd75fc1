// Package server shows the site while it is being written. It keeps the last
// good site in memory and serves it as GitHub Pages would, under the same base
// path; and it tells open pages, over a live channel, what has changed or what is
// wrong. A site is replaced whole: no request ever sees half of one.
package server

import (
	"crypto/rand"
	"net/http"
	"path"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"followup/generator/playbook"
	"followup/generator/problem"
)

// Server is the preview's http.Handler.
type Server struct {
	base  string
	hosts hosts
	day   string // what pages take for today; "" for the day on the reader's clock
	at    string // what they take for now on that day; "" for the day as a whole
	now   atomic.Pointer[moment]

	changes map[string]writer // by path; none where nothing can be written
	writing sync.Mutex        // held while one writes

	mu     sync.Mutex // held while the moment changes and the listeners are told
	run    string     // tells this server's messages from those of one before it
	recent []message
	calls  map[chan struct{}]bool // one for each listener, to wake it
	done   chan struct{}
	closed bool
}

// moment is what a request sees: which message was the last, and what it said.
type moment struct {
	count int   // messages sent so far
	site  *site // nil until the first build
	wrong Wrong // as of the last build
}

// New makes a server for a site under the base path ("/", "/playbook/") that
// listens on the address. It answers only to the names of this machine and to the
// address's own, so that no other site's name can be pointed at it.
func New(base, addr string) *Server {
	s := &Server{
		base:    folder(base),
		hosts:   hostsOf(addr),
		run:     rand.Text()[:8],
		calls:   map[chan struct{}]bool{},
		changes: map[string]writer{},
		done:    make(chan struct{}),
	}
	s.now.Store(&moment{})
	return s
}

// folder writes a base path with a slash at both ends.
func folder(base string) string {
	base = path.Clean("/" + base)
	if base != "/" {
		base += "/"
	}
	return base
}

// Under puts the sites that are published from now on under another base path:
// then every page is new, and every old one moved there.
func (s *Server) Under(base string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.base = folder(base)
}

// Pretend makes pages take a day, written YYYY-MM-DD, for today, and an instant, as in
// RFC 3339, for now; "" for the day as a whole. It is to be
// called before the first request.
func (s *Server) Pretend(day, at string) { s.day, s.at = day, at }

// Wrong is what is wrong in the files. Shown says in a sentence what the site shows
// nevertheless. Open gives the address that opens a problem's place in the person's
// editor; it may be nil.
type Wrong struct {
	Problems problem.List
	Shown    string
	Open     func(problem.Problem) string
}

// Publish replaces the site and then tells the live channel what changed: the
// paths of the files that are new, different or gone, and those of pages that
// moved; and what is wrong beside that, until the next Publish or Fail. It returns the
// addresses that it told, sorted. A page is given as its folder's address:
// "/playbook/interviews/x/".
func (s *Server) Publish(files []playbook.Artifact, changed []string, moved map[string]string, wrong Wrong) (told []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	next := newSite(s.base, files)
	m := message{changed: make([]string, 0, len(changed)), moved: addresses(s.base, s.base, moved)}
	if last := s.now.Load().site; last != nil && last.base != s.base {
		everything := make(map[string]string, len(files))
		changed = nil
		for _, f := range files {
			everything[f.Path] = f.Path
			changed = append(changed, f.Path)
		}
		m.moved = addresses(last.base, s.base, everything)
	}
	for _, path := range changed {
		m.changed = append(m.changed, address(s.base, path))
	}
	slices.Sort(m.changed)
	s.tell(&moment{count: s.now.Load().count + 1, site: next, wrong: wrong}, m)
	return m.changed
}

// Fail keeps the site and tells the live channel what is wrong, until the next Publish.
func (s *Server) Fail(wrong Wrong) {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.now.Load()
	s.tell(&moment{count: now.count + 1, site: now.site, wrong: wrong}, message{})
}

// Close ends the live channel for every listener. The site is still served.
func (s *Server) Close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.closed {
		s.closed = true
		close(s.done)
	}
}

// noFrames keeps a page of another site from showing the preview inside itself, where
// a click that looks like one on that page could mark something as done. A page's own
// policy cannot ask for it: browsers heed it in a header alone (CSP level 3, 3.3).
const noFrames = "frame-ancestors 'none'"

// ServeHTTP answers a request.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	head := w.Header()
	head.Set("X-Content-Type-Options", "nosniff")
	head.Set("Cross-Origin-Resource-Policy", "same-origin")
	head.Set("Cache-Control", "no-cache")
	head.Set("Content-Security-Policy", noFrames)
	head.Set("X-Frame-Options", "DENY") // the same, for browsers that do not know the policy
	switch {
	case !s.hosts.allow(r.Host):
		http.Error(w, "This preview only answers to this machine's own name. Open it as http://localhost, with the port.", http.StatusMisdirectedRequest)
	case r.URL.Path == donePath || r.URL.Path == heardPath:
		s.serveChange(w, r)
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		head.Set("Allow", "GET, HEAD")
		http.Error(w, "This preview is read-only.", http.StatusMethodNotAllowed)
	case !strings.HasPrefix(r.URL.Path, "/_followup/"):
		s.serveSite(w, r)
	case !ownOrigin(r):
		http.Error(w, "Other sites can't listen here.", http.StatusForbidden)
	case r.URL.Path == livePath:
		s.serveLive(w, r)
	default:
		http.NotFound(w, r)
	}
}
