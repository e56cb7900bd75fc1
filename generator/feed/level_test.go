package feed

import (
	"bytes"
	"fmt"
	"maps"
	"reflect"
	"strings"
	"testing"
	"time"

	"followup/generator/playbook"
)

// canaries puts a word of its own into every text of a value.
func canaries(v reflect.Value, name string, all map[string]string) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			canaries(v.Elem(), name, all)
		}
	case reflect.Struct:
		for n := range v.NumField() {
			if v.Type().Field(n).IsExported() && v.Type() != reflect.TypeFor[playbook.Day]() {
				canaries(v.Field(n), name+"."+v.Type().Field(n).Name, all)
			}
		}
	case reflect.Slice:
		if v.Len() == 0 && v.Type().Elem().Kind() != reflect.Uint8 {
			v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		}
		for n := range v.Len() {
			canaries(v.Index(n), name, all)
		}
	case reflect.String:
		word := fmt.Sprintf("canary%04dbird", len(all))
		all[name] = word
		v.SetString(word)
	}
}

// TestLevels puts a canary into every text that an interview, a follow-up, a
// message and the settings have, and looks which of them can be heard in the
// feeds, their addresses included.
func TestLevels(t *testing.T) {
	t.Parallel()
	heard := map[string][]string{
		playbook.FeedDiscreet: {},
		playbook.FeedAlias:    {"I.Alias", "P.Title", "F.By"},
		playbook.FeedStep:     {"I.Company", "I.Round", "P.Title", "F.By"},
		playbook.FeedFull: {"I.Company", "I.Role", "I.Round", "I.Location", "I.Slug", "I.Contacts.Name", "S.Name", "P.Name", "P.Title",
			"F.Reason", "F.By", "F.To.Name", "M.Subject", "M.Body"},
	}
	for level, may := range heard {
		words := map[string]string{}
		var s playbook.Settings
		i, f, p, m := &playbook.Interview{}, &playbook.FollowUp{}, &playbook.Play{}, playbook.Message{}
		canaries(reflect.ValueOf(&s), "S", words)
		canaries(reflect.ValueOf(i), "I", words)
		canaries(reflect.ValueOf(f), "F", words)
		canaries(reflect.ValueOf(p), "P", words)
		canaries(reflect.ValueOf(&m), "M", words)
		s.Feed, s.URL, s.Timezone = level, "https://sam.example/", "UTC"
		i.Day, i.Clock, i.Timezone, i.Duration, i.Outcome = day("2026-11-20"), 600, "UTC", time.Hour, playbook.Waiting
		f.Interview, f.Play, f.N, f.Channel, f.Settled = i, p, 1, playbook.Email, ""
		f.Opens, f.Due, f.Closes = day("2026-11-21"), day("2026-11-21"), day("2026-11-22")
		in := all(s, "2026-11-16", f)
		in.Messages = func(*playbook.FollowUp) ([]playbook.Message, error) { return []playbook.Message{m}, nil }
		var everything bytes.Buffer
		for path, data := range files(t, in) {
			everything.WriteString(path + "\n")
			everything.Write(bytes.ReplaceAll(data, []byte("\r\n "), nil))
		}
		shown, err := New(in).Example()
		if err != nil || shown.Title == "" {
			t.Fatalf("%s: %+v (%v)", level, shown, err)
		}
		fmt.Fprintf(&everything, "%+v", shown)
		for name, word := range words {
			allowed := false
			for _, m := range may {
				allowed = allowed || m == name
			}
			if got := strings.Contains(everything.String(), word); got != allowed {
				t.Errorf("%s: %s is heard: %v, and should be: %v", level, name, got, allowed)
			}
		}
	}
}

// TestHiddenIdentity: where the company is hidden, nothing can be tried against
// UIDs and addresses without the secret.
func TestHiddenIdentity(t *testing.T) {
	t.Parallel()
	seen := map[string]string{}
	for _, c := range []struct{ name, level, secret string }{{"full", playbook.FeedFull, ""}, {"discreet", playbook.FeedDiscreet, "a"}, {"another secret", playbook.FeedDiscreet, "b"}} {
		in := sample(c.level)
		in.Settings.FeedSecret = c.secret
		s := New(in)
		events, err := s.fitting(s.window, new(lines))
		if err != nil {
			t.Fatal(err)
		}
		marks := []string{s.Path()}
		for _, e := range events {
			marks = append(marks, e.uid)
		}
		for _, m := range marks {
			if seen[m] != "" {
				t.Errorf("%s: %s was there with %s", c.name, m, seen[m])
			}
			seen[m] = c.name
		}
	}
}

// TestPaths: without a secret a feed that hides no company lies where it always
// lay. With one, nobody can guess any of its files; another secret gives all of
// them other names, whatever the level, and no event another UID where it tells
// the company anyway.
func TestPaths(t *testing.T) {
	t.Parallel()
	for _, level := range []string{playbook.FeedStep, playbook.FeedFull} {
		in := sample(level)
		in.Settings.FeedSecret = ""
		plain := New(in)
		if plain.Path() != "followups.ics" || plain.Calls() != "calls.ics" {
			t.Errorf("%s: %s and %s", level, plain.Path(), plain.Calls())
		}
		seen := files(t, in)
		before := whole(t, in)
		for _, secret := range []string{"correct horse battery", "another one for all"} {
			in.Settings.FeedSecret = secret
			now := files(t, in)
			for path := range now {
				if seen[path] != nil || !strings.HasPrefix(path, "feeds/") {
					t.Errorf("%s: %s", level, path)
				}
			}
			if !bytes.Equal(whole(t, in), before) {
				t.Errorf("%s: the secret changes the events", level)
			}
			maps.Copy(seen, now)
		}
	}
	for level, other := range map[string]string{playbook.FeedFull: playbook.FeedDiscreet, playbook.FeedAlias: playbook.FeedStep} {
		one, two := sample(level), sample(other)
		one.Settings.FeedSecret, two.Settings.FeedSecret = "correct horse battery", "correct horse battery"
		if a, b := New(one).Path(), New(two).Path(); a != b {
			t.Errorf("%s and %s: who changes the level has to subscribe again: %s, %s", level, other, a, b)
		}
	}
}

// TestLead: each file that a page leads to is there.
func TestLead(t *testing.T) {
	t.Parallel()
	for _, level := range playbook.FeedLevels() {
		for _, secret := range []string{"", "correct horse battery"} {
			in := sample(level)
			in.Settings.FeedSecret = secret
			s, left := New(in), map[string]bool{}
			for _, a := range s.List() {
				left[a.Path] = true
			}
			leads := []string{s.Path(), s.Calls()}
			for _, i := range in.Interviews {
				leads = append(leads, s.Interview(i))
				for _, f := range in.FollowUps(i) {
					leads = append(leads, s.Single(f))
				}
			}
			for _, path := range leads {
				if path != "" && !left[path] {
					t.Errorf("%s: %s is not there", level, path)
				}
				delete(left, path)
			}
			if len(left) > 0 {
				t.Errorf("%s: nothing leads to %v", level, left)
			}
		}
	}
}
