package feed

import (
	"bytes"
	"fmt"
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
	heard := map[string][]string{
		playbook.FeedDiscreet: {},
		playbook.FeedAlias:    {"I.Alias", "P.Title"},
		playbook.FeedStep:     {"I.Company", "I.Round", "P.Title"},
		playbook.FeedFull: {"I.Company", "I.Role", "I.Round", "I.Location", "I.Slug", "I.Contacts.Name", "S.Name", "P.Name", "P.Title",
			"F.Reason", "F.To.Name", "M.Subject", "M.Body"},
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
	seen := map[string]string{}
	for _, c := range []struct{ name, level, secret string }{{"full", playbook.FeedFull, "a"}, {"discreet", playbook.FeedDiscreet, "a"}, {"another secret", playbook.FeedDiscreet, "b"}} {
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
	step, full := New(sample(playbook.FeedStep)), New(sample(playbook.FeedFull))
	if step.Path() != "followups.ics" || full.Path() != "followups.ics" {
		t.Errorf("%s and %s", step.Path(), full.Path())
	}
}
