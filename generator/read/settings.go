package read

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"time"

	"followup/generator/matter"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/workday"
)

// SettingsIn is the name of the settings' file in a playbook's folder: followup.yaml,
// or followup.yml where only that is there.
func SettingsIn(person fs.FS) string {
	if _, err := fs.ReadFile(person, SettingsFile); errors.Is(err, fs.ErrNotExist) {
		if _, err := fs.ReadFile(person, otherSettings); err == nil {
			return otherSettings
		}
	}
	return SettingsFile
}

// SettingsFiles are the names that the settings' file can have, the usual one first.
func SettingsFiles() []string { return []string{SettingsFile, otherSettings} }

// IsPlaybook reports whether a folder in which these problems were found holds a
// playbook.
func IsPlaybook(problems problem.List) bool {
	return !slices.ContainsFunc(problems, func(p problem.Problem) bool { return p.Code == "no-settings" })
}

// Settings reads followup.yaml. With errors among the problems, what could not
// be read has the value that it has when it is left out.
func Settings(person fs.FS) (playbook.Settings, problem.List) {
	s, _, problems := settings(person)
	return s, problems
}

// settings returns the settings with the fields that they were read from, or
// none where the file could not be read that far.
func settings(person fs.FS) (playbook.Settings, *fields, problem.List) {
	file := SettingsIn(person)
	data, err := fs.ReadFile(person, file)
	if errors.Is(err, fs.ErrNotExist) {
		hint := "run `followup init` to start a playbook here, or name its folder with --dir"
		if near := nearSettings(person); near != "" {
			hint = "rename " + near + " to " + SettingsFile
		}
		return defaults(), nil, problem.List{{File: SettingsFile, Line: 1, Column: 1, Width: 1, Severity: problem.Error, Code: "no-settings",
			Message: "there's no followup.yaml in this folder", Hint: hint}}
	}
	if err != nil {
		return defaults(), nil, problem.List{unreadable(file, err)}
	}
	s := defaults()
	doc, problems := matter.ParseTyped(file, data)
	if doc.Root == nil {
		return s, nil, problems
	}
	f := begin(doc, file, &problems)
	if _, err := fs.ReadFile(person, otherSettings); file == SettingsFile && err == nil {
		problems = append(problems, problem.Problem{File: otherSettings, Line: 1, Column: 1, Width: 1, Severity: problem.Warning, Code: "not-read",
			Message: "this file isn't read, because there's also a followup.yaml", Hint: "copy what you need to followup.yaml, and delete this file"})
	}
	f.lacking = len(problems) > 0
	f.typed(doc)
	s.Name = f.needed("name", "Your Name")
	if s.Name == playbook.SampleName {
		f.warn(f.place("name"), "sample-name", "this name is made up, but every message is signed with it", "write your own name")
	}
	s.Email = f.email("email")
	s.Phone = f.loose("phone")
	s.Links = f.links("links")
	s.Repository = choice(f, "repository", []string{playbook.RepositoryPublic, playbook.RepositoryPrivate})
	s.Shows = f.shows("shows")
	f.publication(&s)
	if zone := f.needed("timezone", "Europe/Paris"); zone != "" {
		if s.Timezone = zone; !ValidZone(zone) {
			f.report(f.place("timezone"), "bad-timezone", fmt.Sprintf("there is no time zone `%s`", zone), zoneHint(zone))
			s.Timezone = "UTC"
		}
	}
	s.Country = f.country("country")
	s.DaysOff = f.days("days_off")
	s.WorkingDays = f.days("working_days")
	if pace := choice(f, "pace", playbook.Paces()); pace != "" {
		s.Pace = pace
	}
	s.Language = localized(cmp.Or(f.text("language"), s.Language), s.Country)
	if tone := choice(f, "tone", playbook.Tones()); tone != "" {
		s.Tone = tone
	}
	switch choice(f, "week_start", []string{"monday", "saturday", "sunday"}) {
	case "saturday":
		s.WeekStart = time.Saturday
	case "sunday":
		s.WeekStart = time.Sunday
	}
	if s.Country == "US" {
		s.Dates = playbook.MonthDay
	}
	if order := choice(f, "dates", playbook.DateOrders()); order != "" {
		s.Dates = order
	}
	s.URL = f.siteAddress("url")
	s.EditURL = f.siteAddress("edit_url")
	s.Editor = f.editor("editor")
	s.Privacy = choice(f, "privacy", []playbook.Privacy{playbook.PrivacyOpen, playbook.PrivacySealed})
	if s.Privacy == playbook.PrivacySealed {
		s.Feed = playbook.FeedDiscreet
	}
	f.feedLevel(&s)
	if !f.lacking {
		f.feedAddress(s)
	}
	f.finish()
	return s, f, problems
}

// nearSettings is a file of the folder that was probably meant to be followup.yaml.
func nearSettings(person fs.FS) string {
	entries, _ := fs.ReadDir(person, ".")
	for _, e := range entries {
		name := strings.ToLower(e.Name())
		stem, _, _ := strings.Cut(name, ".")
		if !e.IsDir() && stem == "followup" && (strings.Contains(name, ".yaml") || strings.Contains(name, ".yml")) {
			return e.Name()
		}
	}
	return ""
}

// defaults is what holds where followup.yaml says nothing.
func defaults() playbook.Settings {
	return playbook.Settings{Timezone: "UTC", Pace: playbook.Balanced, WeekStart: time.Monday, Dates: playbook.DayMonth, Language: american, Tone: playbook.Plain, Feed: playbook.FeedFull, PublishTo: "origin", PublishBranch: "gh-pages"}
}

func (f *fields) country(key string) string {
	n := f.get(key)
	if n == nil {
		return ""
	}
	// YAML reads a bare NO as text, but people quote it all the same; either is fine.
	code := strings.ToUpper(strings.TrimSpace(n.Text))
	if n.Kind != matter.Text {
		f.wrongType(key, n, "a country code", "write it in quotes: `country: \"NO\"`")
		return ""
	}
	if code == "UK" {
		code = "GB"
	}
	if !workday.Known(code) {
		f.report(n.At, "bad-country", fmt.Sprintf("followup doesn't know the holidays of the country `%s`", n.Text),
			"write one of "+strings.Join(workday.Countries(), ", ")+",\nor delete the line and write the holidays by hand: `days_off: [2026-12-25, 2027-01-01]`")
		return ""
	}
	return code
}

// shows reads the kinds of what the person agreed to show the world.
func (f *fields) shows(key string) []string {
	var kinds []string
	for _, item := range f.items(key, "write `shows: [companies, names]`; `followup audit` says what to list") {
		kind, ok := pick(item.Text, playbook.ShownKinds())
		if !ok {
			f.report(item.At, "bad-value", fmt.Sprintf("`%s` can't be `%s`", key, item.Text), oneOf(item.Text, playbook.ShownKinds()))
			continue
		}
		kinds = append(kinds, kind)
	}
	return kinds
}
