package message

import (
	"strings"

	"followup/generator/playbook"
)

// talk is what a meeting is called by those who were there, as a noun; somebody who
// wasn't hears of "my interview".
func talk(kind playbook.Kind, v view, language string) string {
	if base(language) == "de" {
		return talkGerman(kind, v)
	}
	if kind == playbook.KindTakeHome {
		return "the take-home exercise"
	}
	if !v.Met {
		return "my interview"
	}
	switch kind {
	case playbook.KindPhoneScreen, playbook.KindRecruiterCall:
		return "our call"
	case playbook.KindPanel:
		return "the panel interview"
	case playbook.KindPresentation:
		return "the presentation"
	case playbook.KindTrialDay:
		return "the trial day"
	}
	switch {
	case v.ByPhone:
		return "our call"
	case v.InPerson && kind != playbook.KindInformal:
		return "our meeting"
	}
	return "our conversation"
}

// talkGerman is talk in German, in words whose nominative is their accusative.
func talkGerman(kind playbook.Kind, v view) string {
	switch kind {
	case playbook.KindTakeHome:
		return "die Probeaufgabe"
	case playbook.KindPresentation:
		return "die Präsentation"
	case playbook.KindTrialDay:
		return "das Probearbeiten"
	}
	switch {
	case !v.Met:
		return "mein Vorstellungsgespräch"
	case v.ByPhone || kind == playbook.KindPhoneScreen || kind == playbook.KindRecruiterCall:
		return "unser Telefonat"
	}
	return "unser Gespräch"
}

// theRole names a role within a sentence, without what a posting adds to it in brackets
// or behind a comma: "Project Engineer, Stormwater (m/f/d)".
func theRole(role, language string) string {
	if short, _, found := strings.Cut(role, "("); found && strings.TrimSpace(short) != "" {
		role = strings.TrimSpace(short)
	}
	if short, _, found := strings.Cut(role, ","); found && strings.TrimSpace(short) != "" {
		role = strings.TrimSpace(short)
	}
	if base(language) == "de" {
		if role == "" {
			return "die Stelle"
		}
		return "die Stelle als " + role
	}
	if role == "" {
		return "the role"
	}
	for _, word := range []string{"role", "position", "job"} {
		if strings.EqualFold(role, word) || strings.HasSuffix(strings.ToLower(role), " "+word) {
			return "the " + role
		}
	}
	return "the " + role + " role"
}

// workThere is what the person would like to do, in English.
func workThere(i *playbook.Interview) string {
	if i.Internal {
		return "do this job"
	}
	switch kind, _, _ := strings.Cut(i.Company, " of "); kind {
	case "University", "City", "County", "Town", "Department", "Ministry", "Office", "Borough", "Diocese", "Archdiocese":
		return "work at the " + i.Company
	}
	return "work at " + i.Company
}

// at says where a role is.
func at(company, language string) string {
	if base(language) == "de" {
		return " bei " + company
	}
	return " at " + company
}

// onDay says when the interview was: by its weekday as long as that is plain.
func onDay(day, due playbook.Day, language string, m meeting) string {
	near := due.DaysSince(day) <= sameWeek
	switch base(language) {
	case "de":
		if near {
			return "am " + m.Weekday
		}
		return "am " + m.Day
	case native:
		if near {
			return "on " + m.Weekday
		}
		return "on " + m.Day
	}
	return m.Day
}
