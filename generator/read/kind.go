package read

import (
	"slices"
	"strings"

	"followup/generator/playbook"
)

// meetingKind is what sort of meeting it was: what the file says, else what its round
// says plainly, else an interview.
func (f *fields) meetingKind(round string) playbook.Kind {
	if kind := choice(f, "kind", playbook.Kinds()); kind != "" {
		return kind
	}
	return kindOfRound(round)
}

// kindOfRound takes a kind from the name of a round, where that holds the words
// that only such a meeting is called by.
func kindOfRound(round string) playbook.Kind {
	words := " " + strings.Join(strings.FieldsFunc(strings.ToLower(round), func(r rune) bool { return strings.ContainsRune(" -/,()", r) }), " ") + " "
	for _, k := range []struct {
		kind  playbook.Kind
		names []string
	}{
		{playbook.KindRecruiterCall, []string{"recruiter call", "recruiter screen", "recruiter screening", "call with recruiter", "hr call", "hr screen"}},
		{playbook.KindPhoneScreen, []string{"phone screen", "phone screening", "telephone screen", "screening call", "screening", "screen", "intro call", "introductory call"}},
		{playbook.KindTakeHome, []string{"take home", "takehome", "homework", "assignment", "coding exercise"}},
		{playbook.KindPanel, []string{"panel"}},
		{playbook.KindPresentation, []string{"presentation", "job talk", "demo lesson", "teaching demo", "teaching demonstration"}},
		{playbook.KindTrialDay, []string{"trial day", "trial shift", "working interview", "shadow day", "shadow shift", "probetag", "probearbeiten"}},
		{playbook.KindInformal, []string{"informal", "coffee", "coffee chat", "chat"}},
	} {
		if slices.ContainsFunc(k.names, func(name string) bool { return strings.Contains(words, " "+name+" ") }) {
			return k.kind
		}
	}
	return playbook.KindInterview
}

// whoMet settles who was in the meeting, where the file doesn't say: those who
// interview were; those who recruit or arrange were in a call of their own kind,
// or where nobody else could have been.
func whoMet(i *playbook.Interview) {
	hiring := 0
	for _, c := range i.Contacts {
		if c.Hires() {
			hiring++
		}
	}
	for n := range i.Contacts {
		c := &i.Contacts[n]
		if c.MetSaid {
			continue
		}
		switch c.As {
		case playbook.HiringManager, playbook.Interviewer:
			c.Met = !c.IsDesk()
		case playbook.Recruiter, playbook.AgencyRecruiter, playbook.HR, playbook.Coordinator:
			c.Met = i.Kind == playbook.KindPhoneScreen || i.Kind == playbook.KindRecruiterCall || hiring == 1
		}
	}
}
