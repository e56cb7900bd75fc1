package page

import (
	"html/template"
	"net/url"
	"strconv"
	"strings"
	"time"

	"followup/generator/playbook"
	"followup/generator/render"
)

// clock writes when an interview begins, on the clock of the place.
func clock(i *playbook.Interview) string {
	s := i.Clock.String()
	if s != "" && i.Duration > 0 {
		end := int(i.Clock) + int(i.Duration/time.Minute)
		s += "–" + playbook.Clock(end%(24*60)).String()
	}
	return s
}

// place is the city in an IANA zone: "New York" of "America/New_York".
func place(zone string) string {
	return playbook.ZonePlace(zone)
}

// channelWord names a channel as a way of doing something.
func channelWord(c playbook.Channel) string {
	switch c {
	case playbook.Email:
		return "Email"
	case playbook.Call:
		return "Call"
	case playbook.LinkedIn:
		return "LinkedIn"
	case playbook.Letter:
		return "Letter"
	case playbook.Task:
		return "For you"
	}
	return string(c)
}

// preference names the channel that somebody likes best.
func preference(c playbook.Channel) string {
	switch c {
	case playbook.Call:
		return "a call"
	case playbook.Letter:
		return "a letter"
	case playbook.LinkedIn:
		return "LinkedIn"
	}
	return string(c)
}

// openWord says what unfolding a message is good for.
func openWord(c playbook.Channel) string {
	switch c {
	case playbook.Email:
		return "Read the email"
	case playbook.Call:
		return "Read the call script"
	case playbook.LinkedIn:
		return "Read the LinkedIn note"
	case playbook.Letter:
		return "Read the letter"
	}
	return "See the list"
}

// outcomeWord says where an application stands.
func outcomeWord(o playbook.Outcome) string {
	switch o {
	case playbook.Waiting, "":
		return "Waiting to hear"
	case playbook.NextRound:
		return "On to the next round"
	case playbook.Offer:
		return "Offer"
	case playbook.Accepted:
		return "Accepted"
	case playbook.Declined:
		return "You declined"
	case playbook.Rejected:
		return "They said no"
	case playbook.Withdrawn:
		return "You withdrew"
	case playbook.NoReply:
		return "No reply"
	case playbook.Cancelled:
		return "Called off"
	case playbook.Postponed:
		return "Postponed"
	case playbook.NoShow:
		return "They missed the meeting"
	case playbook.OnHold:
		return "On hold"
	}
	return string(o)
}

// settledWord says why a follow-up needs nothing, where that holds on every day.
func (b *builder) settledWord(f *playbook.FollowUp) string {
	switch f.Settled {
	case playbook.Done:
		if !f.DoneOn.IsZero() {
			return "Done on " + b.date(f.DoneOn).Text
		}
		return "Done"
	case playbook.Skipped:
		return "Skipped by you"
	case playbook.Dropped:
		return "No longer needed"
	case playbook.Overtaken:
		return "Overtaken by a later round"
	case playbook.Planned:
		return "Waiting for an earlier step"
	}
	return ""
}

// count writes a number with its noun.
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

// webAddress is the address if it is one of the web, else "": what a person
// wrote in a file is shown as words unless it can be followed.
func webAddress(s string) string {
	if s == "" {
		return ""
	}
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil || u.Host == "" || (u.Scheme != "https" && u.Scheme != "http") {
		return ""
	}
	return u.String()
}

// composing is the address of a page to compose a message on. It is long, and
// followup made it, so its beginning says enough.
func composing(s string) render.Encoded {
	for _, known := range []string{"https://mail.google.com/", "https://outlook.live.com/", "https://outlook.office.com/"} {
		if strings.HasPrefix(s, known) {
			return render.Encoded(s)
		}
	}
	return ""
}

// telURL is the link that calls a number, or "". html/template knows no such scheme,
// and TelLink makes nothing else.
func telURL(phone string) template.URL { return template.URL(playbook.TelLink(phone)) }
