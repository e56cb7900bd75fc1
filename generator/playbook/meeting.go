package playbook

import (
	"slices"
	"strings"
)

// Meeting is an interview that is still to take place, with what to know on the way
// there, as its reader's day and clock have it.
type Meeting struct {
	Interview *Interview
	Day       Day   // on the reader's clock; zero where none is agreed yet
	Clock     Clock // likewise, or NoClock
	Over      bool  // it has ended, as far as the hour is known
	Elsewhere bool  // the clock where it takes place shows another day or time
	Ask       []string
	Prepare   *FollowUp // the follow-up that prepares for it, while that is to be done; or nil
}

// PreparePlay is the play whose list stands at a meeting.
const PreparePlay = "prepare"

// Where parts the interview's location into the place and the address to open.
// Either may be "".
func (i *Interview) Where() (place, link string) {
	var words []string
	for _, word := range strings.Fields(i.Location) {
		address := strings.Trim(word, "()<>,;")
		if link == "" && (strings.HasPrefix(address, "https://") || strings.HasPrefix(address, "http://")) {
			link = address
			continue
		}
		words = append(words, word)
	}
	return strings.TrimRight(strings.Join(words, " "), " :,-"), link
}

// With lists the people who were or will be in the meeting.
func (i *Interview) With() []Contact {
	var met []Contact
	for _, c := range i.Contacts {
		if c.Met {
			met = append(met, c)
		}
	}
	return met
}

// StepsBeyond are the steps of a list that say more than what to ask, which stands
// beside them.
func (m Meeting) StepsBeyond(steps []string) []string {
	return slices.DeleteFunc(slices.Clone(steps), func(step string) bool {
		return slices.ContainsFunc(m.Ask, func(question string) bool { return strings.HasSuffix(step, question) })
	})
}

// ZonePlace is the place that a time zone is named after: "New York".
func ZonePlace(zone string) string {
	return strings.ReplaceAll(zone[strings.LastIndex(zone, "/")+1:], "_", " ")
}

// StillToAsk lists the questions that are still to be asked in an interview: its own,
// and those that earlier rounds of its application left open.
func (a *Application) StillToAsk(i *Interview) []string {
	asked := func(question string) bool {
		return slices.ContainsFunc(a.Rounds, func(r *Interview) bool {
			return slices.ContainsFunc(r.Asked, func(a Asked) bool { return a.Question == question })
		})
	}
	var list []string
	add := func(r *Interview) {
		for _, q := range r.Questions {
			if !asked(q) && !slices.Contains(list, q) {
				list = append(list, q)
			}
		}
	}
	add(i)
	for _, r := range a.Rounds {
		if r.Day.Before(i.Day) {
			add(r)
		}
	}
	return list
}
