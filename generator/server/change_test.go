package server

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

const (
	thankYou = `{"interview": "globex", "play": "thank-you", "n": 1, "on": "2026-11-11"}`
	rejected = `{"interview": "globex", "outcome": "rejected", "on": "2026-11-11"}`
)

// tellDone is a page's own way to say that something was done, save for some headers.
// One without a value is left out.
func tellDone(s *Server, method, body string, other ...string) *http.Response {
	return tell(s, donePath, method, body, other...)
}

func tell(s *Server, path, method, body string, other ...string) *http.Response {
	r := httptest.NewRequest(method, "http://127.0.0.1:8080"+path, strings.NewReader(body))
	own := []string{"Origin: http://127.0.0.1:8080", "Content-Type: application/json", "X-Followup: done", "Sec-Fetch-Site: same-origin"}
	for _, line := range append(own, other...) {
		name, value, _ := strings.Cut(line, ": ")
		switch {
		case name == "Host":
			r.Host = value
		case value == "":
			r.Header.Del(name)
		default:
			r.Header.Set(name, value)
		}
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w.Result()
}

func TestDone(t *testing.T) {
	s := New("/", "127.0.0.1:8080")
	var got []Done
	s.OnDone(func(_ context.Context, d Done) error { got = append(got, d); return nil })
	if r := tellDone(s, "POST", thankYou); r.StatusCode != http.StatusNoContent || body(t, r) != "" {
		t.Errorf("it answers %s", r.Status)
	}
	if r := tellDone(s, "POST", thankYou, "Host: localhost:8080", "Origin: http://localhost:8080", "Content-Type: application/json; charset=utf-8"); r.StatusCode != http.StatusNoContent {
		t.Errorf("by another of its names it answers %s", r.Status)
	}
	want := Done{Interview: "globex", Play: "thank-you", N: 1, On: "2026-11-11"}
	if len(got) != 2 || got[0] != want || got[1] != want {
		t.Errorf("written: %v", got)
	}
}

// TestChanged: one person of several, a mark taken back, and what was heard.
func TestChanged(t *testing.T) {
	s := New("/", "127.0.0.1:8080")
	var done []Done
	var heard []Heard
	s.OnDone(func(_ context.Context, d Done) error { done = append(done, d); return nil })
	s.OnHeard(func(_ context.Context, h Heard) error { heard = append(heard, h); return nil })
	undone := strings.Replace(thankYou, "{", `{"to": "Dana Whitfield", "undo": true, `, 1)
	if r := tellDone(s, "POST", undone); r.StatusCode != http.StatusNoContent {
		t.Errorf("it answers %s", r.Status)
	}
	if r := tell(s, heardPath, "POST", rejected); r.StatusCode != http.StatusNoContent {
		t.Errorf("it answers %s", r.Status)
	}
	if len(done) != 1 || done[0] != (Done{"globex", "thank-you", 1, "2026-11-11", "Dana Whitfield", true}) {
		t.Errorf("done: %v", done)
	}
	if len(heard) != 1 || heard[0] != (Heard{"globex", "rejected", "2026-11-11"}) {
		t.Errorf("heard: %v", heard)
	}
	for name, body := range map[string]string{"no outcome": `{"interview": "globex", "on": "2026-11-11"}`, "something done": thankYou} {
		if r := tell(s, heardPath, "POST", body); r.StatusCode != http.StatusBadRequest {
			t.Errorf("%s: %s", name, r.Status)
		}
	}
	if r := tell(s, heardPath, "POST", rejected, "Origin: https://evil.example"); r.StatusCode != http.StatusForbidden || len(heard) != 1 {
		t.Errorf("another site: %s", r.Status)
	}
}

// TestDoneRefused: nobody but a page of this preview can change a file.
func TestDoneRefused(t *testing.T) {
	s := New("/", "127.0.0.1:8080")
	s.OnDone(func(context.Context, Done) error { t.Error("it was written"); return nil })
	for name, c := range map[string]struct {
		method, body string
		headers      []string
		status       int
	}{
		"another site":         {"POST", thankYou, []string{"Origin: https://evil.example"}, 403},
		"another port":         {"POST", thankYou, []string{"Origin: http://127.0.0.1:3000"}, 403},
		"another of its names": {"POST", thankYou, []string{"Origin: http://localhost:8080"}, 403},
		"https":                {"POST", thankYou, []string{"Origin: https://127.0.0.1:8080"}, 403},
		"a path behind it":     {"POST", thankYou, []string{"Origin: http://127.0.0.1:8080/"}, 403},
		"from nowhere":         {"POST", thankYou, []string{"Origin: null"}, 403},
		"no origin":            {"POST", thankYou, []string{"Origin"}, 403},
		"across sites":         {"POST", thankYou, []string{"Sec-Fetch-Site: cross-site"}, 403},
		"a name led here":      {"POST", thankYou, []string{"Host: evil.example:8080", "Origin: http://evil.example:8080"}, 421},
		"no header":            {"POST", thankYou, []string{"X-Followup"}, 403},
		"a form":               {"POST", "interview=globex", []string{"Content-Type: application/x-www-form-urlencoded"}, 415},
		"a form of text":       {"POST", thankYou, []string{"Content-Type: text/plain"}, 415},
		"no type":              {"POST", thankYou, []string{"Content-Type"}, 415},
		"GET":                  {"GET", "", nil, 405},
		"PUT":                  {"PUT", thankYou, nil, 405},
		"OPTIONS":              {"OPTIONS", "", []string{"Access-Control-Request-Method: POST"}, 405},
		"too large":            {"POST", thankYou + strings.Repeat(" ", mostSaid), nil, 413},
		"no JSON":              {"POST", "globex", nil, 400},
		"nothing":              {"POST", "", nil, 400},
		"two":                  {"POST", thankYou + thankYou, nil, 400},
		"a key too many":       {"POST", `{"file": "/etc/passwd", ` + thankYou[1:], nil, 400},
		"no play":              {"POST", `{"interview": "globex", "n": 1, "on": "2026-11-11"}`, nil, 400},
		"no time":              {"POST", `{"interview": "globex", "play": "thank-you", "on": "2026-11-11"}`, nil, 400},
	} {
		r := tellDone(s, c.method, c.body, c.headers...)
		if r.StatusCode != c.status {
			t.Errorf("%s: %s", name, r.Status)
		}
		if r.Header.Get("Access-Control-Allow-Origin") != "" {
			t.Errorf("%s: others are let in", name)
		}
		var told struct{ Error, Hint string }
		if err := json.Unmarshal([]byte(body(t, r)), &told); c.status != 421 && (err != nil || told.Error == "") {
			t.Errorf("%s: it says %+v, %v", name, told, err)
		}
	}
}

func TestDoneNotWritten(t *testing.T) {
	s := New("/", "127.0.0.1:8080")
	if r := tellDone(s, "POST", thankYou); r.StatusCode != http.StatusNotFound {
		t.Errorf("where nothing can be written: %s", r.Status)
	}
	s.OnDone(func(context.Context, Done) error { return errors.New("no <such> play\nit has: a\nand b") })
	r := tellDone(s, "POST", thankYou)
	var told struct{ Error, Hint string }
	if err := json.Unmarshal([]byte(body(t, r)), &told); err != nil || r.StatusCode != 422 || told.Error != "no <such> play" || told.Hint != "it has: a\nand b" {
		t.Errorf("it answers %s: %+v, %v", r.Status, told, err)
	}
}
