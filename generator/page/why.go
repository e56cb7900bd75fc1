package page

import "followup/generator/playbook"

// channelWhy says why a follow-up goes the way it goes, where there is a choice.
func channelWhy(f *playbook.FollowUp) string {
	prefers := f.Interview.Prefers
	switch {
	case f.Channel == playbook.Task:
		return ""
	case prefers == f.Channel:
		return by(f.Channel) + ", because they prefer it."
	case prefers != "":
		return by(f.Channel) + ", because this step has no text for " + preference(prefers) + ", which they prefer."
	case f.Channel == playbook.Email && f.Anchor == playbook.AnchorDecisionBy:
		return "Email is usual once a promised date has passed."
	case len(f.Play.Channels()) > 1:
		return "You haven’t noted what they prefer, so it goes the usual way."
	}
	return ""
}

// by begins a sentence about the way a message goes.
func by(c playbook.Channel) string {
	switch c {
	case playbook.Call:
		return "By phone"
	case playbook.LinkedIn:
		return "On LinkedIn"
	}
	return "By " + string(c)
}
