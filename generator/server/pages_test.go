package server

import (
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"followup/generator/playbook"
	"followup/generator/problem"
)

// files makes a site of "path=content" words.
func files(words string) []playbook.File {
	var all []playbook.File
	for _, w := range strings.Fields(words) {
		name, content, _ := strings.Cut(w, "=")
		all = append(all, playbook.File{Path: name, Data: []byte(content)})
	}
	return all
}

// publish shows a site, and says of it what a comparison with the last one does.
func publish(s *Server, all []playbook.File) []string {
	var before map[string]*file
	if site := s.now.Load().site; site != nil {
		before = site.files
	}
	var artifacts []playbook.Artifact
	var changed []string
	stays := map[string]bool{}
	for _, f := range all {
		artifacts = append(artifacts, f.Artifact())
		stays[f.Path] = true
		if old := before[f.Path]; old == nil || old.ready() != nil || string(old.data) != string(f.Data) {
			changed = append(changed, f.Path)
		}
	}
	for path := range before {
		if !stays[path] {
			changed = append(changed, path)
		}
	}
	return s.Publish(artifacts, changed, nil, Wrong{})
}

const sample = "index.html=home 404.html=missing interviews/index.html=all interviews/x/index.html=x guide.html=guide " +
	"followups.ics=feed assets/a.css=css assets/a.js=js assets/a.svg=svg data.json={} site.webmanifest={} odd.bin=bin sp%20ce/é/index.html=accent"

// ask sends a request: "GET /path", then headers as "Name: value".
func ask(h http.Handler, request string, headers ...string) *http.Response {
	method, target, _ := strings.Cut(request, " ")
	r := httptest.NewRequest(method, "http://127.0.0.1:8080"+target, nil)
	for _, line := range headers {
		name, value, _ := strings.Cut(line, ": ")
		if name == "Host" {
			r.Host = value
		} else {
			r.Header.Set(name, value)
		}
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

func body(t *testing.T, r *http.Response) string {
	t.Helper()
	data, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestPages(t *testing.T) {
	for _, c := range []struct {
		base, request string
		status        int
		want          string // the body, or where it leads to
		kind          string
	}{
		{"/", "GET /", 200, "home", "text/html; charset=utf-8"},
		{"/", "GET /index.html", 200, "home", "text/html; charset=utf-8"},
		{"/", "GET /interviews/x/", 200, "x", "text/html; charset=utf-8"},
		{"/", "GET /interviews/x/?a=1", 200, "x", "text/html; charset=utf-8"},
		{"/", "GET /interviews/x", 301, "/interviews/x/", ""},
		{"/", "GET /interviews/x?a=1", 301, "/interviews/x/?a=1", ""},
		{"/", "GET /interviews//x/", 301, "/interviews/x/", ""},
		{"/", "GET /interviews/y/../x/", 301, "/interviews/x/", ""},
		{"/", "GET //evil.example/", 301, "/evil.example/", ""},
		{"/", "GET /guide", 200, "guide", "text/html; charset=utf-8"},
		{"/", "GET /guide/", 404, "missing", "text/html; charset=utf-8"},
		{"/", "GET /index.html/", 404, "missing", "text/html; charset=utf-8"},
		{"/", "GET /nothing", 404, "missing", "text/html; charset=utf-8"},
		{"/", "GET /..%2f..%2fetc/passwd", 301, "/etc/passwd", ""},
		{"/", "GET /etc/passwd", 404, "missing", "text/html; charset=utf-8"},
		{"/", "GET /followups.ics", 200, "feed", "text/calendar; charset=utf-8"},
		{"/", "GET /assets/a.css", 200, "css", "text/css; charset=utf-8"},
		{"/", "GET /assets/a.js", 200, "js", "text/javascript; charset=utf-8"},
		{"/", "GET /assets/a.svg", 200, "svg", "image/svg+xml"},
		{"/", "GET /data.json", 200, "{}", "application/json"},
		{"/", "GET /site.webmanifest", 200, "{}", "application/manifest+json"},
		{"/", "GET /odd.bin", 200, "bin", "application/octet-stream"},
		{"/", "GET /sp%2520ce/%C3%A9/", 200, "accent", "text/html; charset=utf-8"},
		{"/", "HEAD /interviews/x/", 200, "", "text/html; charset=utf-8"},
		{"/", "HEAD /nothing", 404, "", "text/html; charset=utf-8"},
		{"/", "POST /", 405, "This preview is read-only.\n", "text/plain; charset=utf-8"},
		{"/", "GET /_followup/other", 404, "404 page not found\n", "text/plain; charset=utf-8"},
		{"/playbook/", "GET /", 302, "/playbook/", ""},
		{"/playbook/", "GET /playbook", 301, "/playbook/", ""},
		{"/playbook/", "GET /playbook/", 200, "home", "text/html; charset=utf-8"},
		{"/playbook/", "GET /playbook/interviews/x", 301, "/playbook/interviews/x/", ""},
		{"/playbook/", "GET /playbook/interviews/x/", 200, "x", "text/html; charset=utf-8"},
		{"/playbook/", "GET /interviews/x/", 404, "missing", "text/html; charset=utf-8"},
		{"/playbook/", "GET /playbookish", 404, "missing", "text/html; charset=utf-8"},
	} {
		s := New(c.base, "127.0.0.1:8080")
		publish(s, files(sample))
		r := ask(s, c.request)
		got := body(t, r)
		if r.StatusCode/100 == 3 {
			got = r.Header.Get("Location")
		}
		if r.StatusCode != c.status || got != c.want || r.Header.Get("Content-Type") != c.kind {
			t.Errorf("%s under %s: %d %q %q, not %d %q %q", c.request, c.base, r.StatusCode, got, r.Header.Get("Content-Type"), c.status, c.want, c.kind)
		}
		if r.Header.Get("X-Content-Type-Options") != "nosniff" || r.Header.Get("Cache-Control") != "no-cache" {
			t.Errorf("%s: the headers are %v", c.request, r.Header)
		}
		html := strings.HasPrefix(c.kind, "text/html")
		if live := strings.HasPrefix(r.Header.Get("Server-Timing"), "followup-live"); live != html {
			t.Errorf("%s: marked as live is %v", c.request, live)
		}
		if r.StatusCode == 405 && r.Header.Get("Allow") != "GET, HEAD" {
			t.Errorf("%s allows %q", c.request, r.Header.Get("Allow"))
		}
	}
}

func TestETag(t *testing.T) {
	s := New("/", "")
	publish(s, files("index.html=1 a.css=1"))
	tag := ask(s, "GET /").Header.Get("ETag")
	if tag == "" {
		t.Fatal("no ETag")
	}
	if r := ask(s, "GET /", "If-None-Match: "+tag); r.StatusCode != 304 || body(t, r) != "" {
		t.Errorf("the same page again: %d", r.StatusCode)
	}
	publish(s, files("index.html=2 a.css=1"))
	if r := ask(s, "GET /", "If-None-Match: "+tag); r.StatusCode != 200 || body(t, r) != "2" {
		t.Errorf("a new page: %d", r.StatusCode)
	}
	publish(s, files("index.html=1 a.css=1"))
	if r := ask(s, "GET /", "If-None-Match: "+tag); r.StatusCode != 304 {
		t.Errorf("the old page again: %d", r.StatusCode)
	}
}

func TestPublishTellsWhatChanged(t *testing.T) {
	s := New("/playbook", "")
	for _, c := range []struct{ site, want string }{
		{"index.html=1 404.html=1 a/index.html=1 a.css=1 a b/é.html=1", "/playbook/ /playbook/404.html /playbook/a /playbook/a.css /playbook/a/ /playbook/b/%C3%A9.html"},
		{"index.html=1 404.html=1 a/index.html=1 a.css=1 a b/é.html=1", ""},
		{"index.html=2 404.html=1 a/index.html=1 a.css=1 a b/é.html=1", "/playbook/"},
		{"index.html=2 404.html=1 a.css=1 a c/index.html=1 myindex.html=1", "/playbook/a/ /playbook/b/%C3%A9.html /playbook/c/ /playbook/myindex.html"},
	} {
		changed := publish(s, files(c.site))
		if got := strings.Join(changed, " "); got != c.want || changed == nil {
			t.Errorf("changed are %q, not %q", got, c.want)
		}
		// A failed build in between is nothing to compare with.
		s.Fail(Wrong{Problems: problem.List{{File: "x.md", Severity: problem.Error, Code: "x"}}})
	}
}

func TestNothingBuiltYet(t *testing.T) {
	s := New("/playbook/", "")
	r := ask(s, "GET /")
	if text := body(t, r); r.StatusCode != 503 || !strings.Contains(text, "being built") || r.Header.Get("Refresh") != "1" {
		t.Errorf("before the first build: %d %s", r.StatusCode, text)
	}
	s.Fail(Wrong{Problems: problem.List{{File: "content/interviews/<x>.md", Line: 2, Column: 1, Width: 3, Severity: problem.Error, Code: "unknown-key", Message: "<script>alert(1)</script>", Source: "<img src=x onerror=alert(1)>", Hint: "write `company`"}}})
	r = ask(s, "GET /playbook/interviews/x/")
	text := body(t, r)
	if r.StatusCode != 503 || !strings.Contains(text, "content/interviews/&lt;x&gt;.md:2:1") || !strings.Contains(text, "^^^") || strings.Contains(text, "<script") || strings.Contains(text, "<img") {
		t.Errorf("after a failed build: %d %s", r.StatusCode, text)
	}
	if !strings.HasPrefix(r.Header.Get("Server-Timing"), "followup-live") || !strings.HasPrefix(r.Header.Get("Content-Security-Policy"), "default-src 'none'") {
		t.Errorf("the headers are %v", r.Header)
	}
	publish(s, files("index.html=home"))
	s.Fail(Wrong{Problems: problem.List{{File: "x.md", Severity: problem.Error}}})
	if r := ask(s, "GET /playbook/"); r.StatusCode != 200 || body(t, r) != "home" {
		t.Errorf("the last good site: %d", r.StatusCode)
	}
}

func TestGuards(t *testing.T) {
	for _, c := range []struct {
		addr, request string
		headers       string
		status        int
	}{
		{"127.0.0.1:8080", "GET /", "Host: 127.0.0.1:8080", 200},
		{"127.0.0.1:8080", "GET /", "Host: 127.8.9.1", 200},
		{"127.0.0.1:8080", "GET /", "Host: localhost:1234", 200},
		{"127.0.0.1:8080", "GET /", "Host: LOCALHOST.", 200},
		{"127.0.0.1:8080", "GET /", "Host: [::1]:8080", 200},
		{"127.0.0.1:8080", "GET /", "Host: [::1]", 200},
		{"127.0.0.1:8080", "GET /", "Host: evil.example", 421},
		{"127.0.0.1:8080", "GET /", "Host: evil.example:8080", 421},
		{"127.0.0.1:8080", "GET /", "Host: localhost.evil.example", 421},
		{"127.0.0.1:8080", "GET /", "Host: 127.0.0.1.evil.example", 421},
		{"127.0.0.1:8080", "GET /", "Host: 192.0.2.7:8080", 421},
		{"127.0.0.1:8080", "GET /", "Host: 0.0.0.0:8080", 421},
		{"127.0.0.1:8080", "GET /", "Host: ", 421},
		{"127.0.0.1:8080", "POST /", "Host: evil.example", 421},
		{"127.0.0.1:8080", "HEAD /_followup/live", "Host: evil.example", 421},
		{"192.0.2.7:8080", "GET /", "Host: 192.0.2.7:8080", 200},
		{"192.0.2.7:8080", "GET /", "Host: 192.0.2.8:8080", 421},
		{"desk.example:8080", "GET /", "Host: Desk.example:8080", 200},
		{":8080", "GET /", "Host: 192.0.2.7:8080", 200},
		{"0.0.0.0:8080", "GET /", "Host: 192.0.2.7:8080", 200},
		{"[::]:8080", "GET /", "Host: [2001:db8::1]:8080", 200},
		{":8080", "GET /", "Host: evil.example", 421},
		{"", "HEAD /_followup/live", "Host: localhost:8080", 200},
		{"", "HEAD /_followup/live", "Host: localhost:8080|Origin: http://localhost:8080", 200},
		{"", "HEAD /_followup/live", "Host: localhost:8080|Origin: http://localhost:3000", 403},
		{"", "HEAD /_followup/live", "Host: localhost:8080|Origin: https://evil.example", 403},
		{"", "HEAD /_followup/live", "Host: localhost:8080|Origin: null", 403},
		{"", "HEAD /_followup/live", "Host: localhost:8080|Sec-Fetch-Site: cross-site", 403},
		{"", "HEAD /_followup/live", "Host: localhost:8080|Sec-Fetch-Site: same-site", 403},
		{"", "HEAD /_followup/live", "Host: localhost:8080|Sec-Fetch-Site: same-origin", 200},
		{"", "HEAD /_followup/other", "Host: localhost:8080|Origin: https://evil.example", 403},
		{"", "POST /_followup/live", "Host: localhost:8080", 405},
	} {
		s := New("/", c.addr)
		publish(s, files("index.html=home"))
		if r := ask(s, c.request, strings.Split(c.headers, "|")...); r.StatusCode != c.status {
			t.Errorf("%s with %s on %q: %d, not %d", c.request, c.headers, c.addr, r.StatusCode, c.status)
		}
	}
}

// TestPretend: a day that was named is told to the pages, and to nothing else.
func TestPretend(t *testing.T) {
	s := New("/", "127.0.0.1:8080")
	s.Pretend("2026-11-22", "")
	publish(s, []playbook.File{{Path: "index.html", Data: []byte("<p>")}, {Path: "a.css", Data: []byte("p{}")}})
	for path, want := range map[string]bool{"/": true, "/a.css": false} {
		r := httptest.NewRequest("GET", path, nil)
		r.Host = "127.0.0.1:8080"
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		if got := strings.Contains(w.Header().Get("Server-Timing"), `followup-today;desc="2026-11-22"`); got != want || w.Code != 200 {
			t.Errorf("%s: %d %q", path, w.Code, w.Header().Get("Server-Timing"))
		}
	}
}

// TestNoFrames: no answer can be shown inside a page of another site, whatever was
// asked for.
func TestNoFrames(t *testing.T) {
	s := New("/playbook/", "127.0.0.1:8080")
	held := func(request string, headers ...string) {
		t.Helper()
		r := ask(s, request, headers...)
		policy := strings.Split(r.Header.Get("Content-Security-Policy"), "; ")
		if !slices.Contains(policy, "frame-ancestors 'none'") || r.Header.Get("X-Frame-Options") != "DENY" {
			t.Errorf("%s (%d): %q, %q", request, r.StatusCode, policy, r.Header.Get("X-Frame-Options"))
		}
	}
	held("GET /playbook/") // before the first build
	s.Fail(Wrong{Problems: problem.List{{File: "x.md"}}})
	held("GET /playbook/")
	publish(s, files(sample))
	for _, request := range []string{
		"GET /", "GET /playbook", "GET /playbook/", "HEAD /playbook/", "GET /playbook/interviews/x", "GET /playbook/interviews/x/", "GET /playbook/assets/a.js",
		"GET /playbook/nowhere", "GET /playbook//x", "POST /playbook/", "GET /_followup/done", "POST /_followup/done", "GET /_followup/x",
	} {
		held(request)
	}
	held("GET /playbook/", "Host: elsewhere.example")
	held("GET /_followup/live", "Origin: http://elsewhere.example")
}
