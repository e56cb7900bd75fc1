package message

import (
	"strings"

	"followup/generator/playbook"
)

// view is what a play's words can name. Everything is text, lists of text or
// yes and no; what is not known is empty.
type view struct {
	Company, Role, Round       string
	Me                         me
	Language                   string
	Greeting                   string    // the names to greet the recipients by: "Dana"
	To                         recipient // the first recipient
	Nth, Recipients            int       // which of how many recipients, where each gets a message
	Others                     []string  // the names of the others
	Interview                  meeting
	DaysSince                  int  // days from the interview to the follow-up's due day
	ByPhone, ByVideo, InPerson bool // how it was held; none of them where that is not known

	DecisionBy, AgreedOn, DecideBy, OutcomeOn string
	DecisionPassed                            bool // the promised day lies before the follow-up's due day

	Discussed, Strengths, Clarify, Concerns, Questions, Research []string
	Asked                                                        []playbook.Asked
	Materials                                                    []playbook.Link
	CheckInOK                                                    bool   // they said that a check-in is welcome
	Suggest                                                      string // a time to offer for the next talk

	HiringManager, Reference, InsideContact string
	CheckedIn                               string // the day on which the check-in was done
	N                                       int    // which time the play comes, from 1
}

type me struct{ Name, Email, Phone, Signature string }

type recipient struct{ Name, FirstName, Title string }

type meeting struct{ Day, Weekday, Clock, Location string }

func newView(f *playbook.FollowUp, to []playbook.Contact, mine share, s playbook.Settings, language string) view {
	i := f.Interview
	day := func(d playbook.Day) string { return date(d, f.Due, language) }
	v := view{
		Company: i.Company, Role: i.Role, Round: i.Round,
		Me:       me{Name: s.Name, Email: s.Email, Phone: s.Phone, Signature: signature(s)},
		Greeting: greeting(to, language),
		Nth:      mine.nth, Recipients: mine.of, Others: mine.others,
		Interview: meeting{Day: day(i.Day), Weekday: weekday(i.Day, language), Clock: i.Clock.String(), Location: i.Location},
		DaysSince: f.Due.DaysSince(i.Day), Language: language,

		DecisionBy: day(i.DecisionBy), AgreedOn: day(i.AgreedOn), DecideBy: day(i.DecideBy), OutcomeOn: day(i.OutcomeOn),
		DecisionPassed: !i.DecisionBy.IsZero() && i.DecisionBy.Before(f.Due),

		Discussed: phrases(mine.discussed, language), Strengths: phrases(i.Strengths, language), Clarify: phrases(i.Clarify, language), Concerns: phrases(i.Concerns, language),
		Questions: sentences(i.Questions), Asked: i.Asked, Research: phrases(i.Research, language), Materials: i.Materials, CheckInOK: i.CheckInOK, Suggest: i.Suggest,

		HiringManager: contactAs(i, playbook.HiringManager), Reference: contactAs(i, playbook.Reference), InsideContact: contactAs(i, playbook.InsideContact),
		N: f.N,
	}
	if i.Role == playbook.RoleToFill {
		v.Role = "" // a slot, like all that is missing
	}
	v.ByPhone, v.ByVideo, v.InPerson = medium(i)
	if len(to) > 0 {
		v.To = recipient{Name: to[0].Name, FirstName: greeting(to[:1], language), Title: to[0].Title}
	}
	if on, ok := i.DonePlay("check-in", 1); ok {
		v.CheckedIn = day(on)
	}
	return v
}

// greeting lists the names to greet people by, or is nameless where one of them has none.
func greeting(to []playbook.Contact, language string) string {
	names := make([]string, len(to))
	for n, c := range to {
		if names[n] = c.FirstName(); names[n] == "" && c.Name != "" {
			return nameless
		}
	}
	return lister(language)(names)
}

// nameless stands in a text for the name of somebody who has none to be greeted by: a
// control character, and bareGreeting takes it out when the text is done.
const nameless = "\x01"

// bareGreeting greets without a name where there is none: "Hello,".
func bareGreeting(text string) string {
	if !strings.Contains(text, nameless) {
		return text
	}
	return strings.NewReplacer("Dear "+nameless, "Hello", " "+nameless, "", nameless, "").Replace(text)
}

func signature(s playbook.Settings) string {
	lines := []string{s.Name}
	if s.Phone != "" {
		lines = append(lines, s.Phone)
	}
	for _, l := range s.Links {
		lines = append(lines, l.Address)
	}
	return strings.Join(lines, "\n")
}

func contactAs(i *playbook.Interview, role playbook.Role) string {
	for _, c := range i.Contacts {
		if c.As == role {
			return c.Name
		}
	}
	return ""
}
