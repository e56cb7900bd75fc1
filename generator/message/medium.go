package message

import (
	"slices"
	"strings"

	"followup/generator/playbook"
	"followup/generator/telephone"
)

// medium tells from the location and the round how the interview was held; none
// of the three where they do not say.
func medium(i *playbook.Interview) (phone, video, inPerson bool) {
	said := " " + strings.ToLower(i.Location+" "+i.Round) + " "
	switch {
	case says(said, "video", "zoom", "teams", "google meet", "webex", "skype", "facetime", "online", "virtual", "remote", "https://", "http://", "meet.google"):
		return false, true, false
	case says(said, "phone", "telefon", " call ", " tel:") || telephone.Is(i.Location):
		return true, false, false
	case says(said, "onsite", "on-site", "on site", "in person") || i.Location != "":
		return false, false, true
	}
	return false, false, false
}

func says(text string, words ...string) bool {
	return slices.ContainsFunc(words, func(word string) bool { return strings.Contains(text, word) })
}
