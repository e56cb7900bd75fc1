package main

import (
	"encoding/json"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// markOn tells a preview that something was done, as its pages do.
func markOn(t *testing.T, address, body string) (status int, message, hint string) {
	t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	r, err := http.NewRequest("POST", "http://"+u.Host+"/_followup/done", strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Origin", "http://"+u.Host)
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("X-Followup", "done")
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	var told struct{ Error, Hint string }
	if answer.StatusCode != http.StatusNoContent {
		if err := json.NewDecoder(answer.Body).Decode(&told); err != nil {
			t.Error(err)
		}
	}
	return answer.StatusCode, told.Error, told.Hint
}

// TestMarkOnThePreview: what a page tells is written as `followup done` writes it,
// or refused in its words.
func TestMarkOnThePreview(t *testing.T) {
	t.Parallel()
	address, dir := preview(t)
	file := filepath.Join(dir, "content/interviews/globex.md")
	const before, after = "---\ncompany: Globex # the good one\nrole:   Engineer\ninterview: 2026-11-10\n", "---\n\nNotes.\n"
	write(t, file, before+after)
	write(t, filepath.Join(dir, "content/interviews/broken.md"), "---\ncompany: Initech\ninterview: 2026-11-10\n---\n")
	stands := func(want string) {
		t.Helper()
		if got, err := os.ReadFile(file); err != nil || string(got) != want {
			t.Errorf("the file holds %q, %v", got, err)
		}
	}
	for body, want := range map[string]string{
		`{"interview": "globex", "play": "thank-yu", "n": 1, "on": "2026-11-11"}`:      "globex has no follow-up `thank-yu`",
		`{"interview": "globex", "play": "thank-you", "n": 2, "on": "2026-11-11"}`:     "globex has 1 follow-up for thank-you",
		`{"interview": "globex", "play": "thank-you", "n": 1, "on": "tomorrow"}`:       "`tomorrow` isn't a day",
		`{"interview": "glob", "play": "thank-you", "n": 1, "on": "2026-11-11"}`:       "there is no interview `glob` anymore",
		`{"interview": "../x/globex", "play": "thank-you", "n": 1, "on": "2026-11-1"}`: "`2026-11-1` isn't a day",
		`{"interview": "../globex", "play": "thank-you", "n": 1, "on": "2026-11-11"}`:  "there is no interview `../globex` anymore",
		`{"interview": "broken", "play": "thank-you", "n": 1, "on": "2026-11-11"}`:     "content/interviews/broken.md",
	} {
		if status, message, hint := markOn(t, address, body); status != 422 || !strings.HasPrefix(message, want) || hint == "" {
			t.Errorf("%s: %d %s (%s)", body, status, message, hint)
		}
	}
	stands(before + after)
	const body = `{"interview": "globex", "play": "thank-you", "n": 1, "on": "2026-11-11"}`
	for range 2 { // the second time it stands there already
		if status, message, _ := markOn(t, address, body); status != http.StatusNoContent {
			t.Errorf("%d %s", status, message)
		}
	}
	stands(before + "done:\n  - thank-you 2026-11-11\n" + after)
	if status, message, hint := markOn(t, address, strings.Replace(body, "11-11", "11-12", 1)); status != 422 || !strings.Contains(message, "is already marked as done on 2026-11-11") || hint == "" {
		t.Errorf("on another day: %d %s (%s)", status, message, hint)
	}
}

// TestMarkInOrder: the nth line stands for the nth time, so the times are marked
// one after the other.
func TestMarkInOrder(t *testing.T) {
	t.Parallel()
	address, dir := preview(t)
	file := filepath.Join(dir, "content/interviews/globex.md")
	write(t, file, "---\ncompany: Globex\nrole: Engineer\ninterview: 2026-11-10\noutcome: rejected\noutcome_on: 2026-11-11\ncontacts: [{name: Dana Whitfield, email: dana@globex.example}]\n---\n")
	const second = `{"interview": "globex", "play": "stay-in-touch", "n": 2, "on": "2026-11-12"}`
	if status, message, _ := markOn(t, address, second); status != 422 || message != "the stay-in-touch before this one isn't marked as done yet" {
		t.Errorf("%d %s", status, message)
	}
	for _, body := range []string{strings.Replace(second, "2,", "1,", 1), second} {
		if status, message, _ := markOn(t, address, body); status != http.StatusNoContent {
			t.Errorf("%d %s", status, message)
		}
	}
	if got, _ := os.ReadFile(file); strings.Count(string(got), "- stay-in-touch 2026-11-12") != 2 {
		t.Errorf("the file holds %s", got)
	}
}
