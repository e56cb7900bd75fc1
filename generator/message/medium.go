package message

import (
	"slices"
	"strings"

	"followup/generator/playbook"
)

// medium tells from the location and the round how the interview was held; none
// of the three where they do not say.
func medium(i *playbook.Interview) (phone, video, inPerson bool) {
	said := " " + strings.ToLower(i.Location+" "+i.Round) + " "
	switch {
	case says(said, "video", "zoom", "teams", "google meet", "webex", "skype", "facetime", "online", "virtual", "remote", "https://", "http://", "meet.google"):
		return false, true, false
	case says(said, "phone", "telefon", " call ", " tel:") || isNumber(i.Location):
		return true, false, false
	case says(said, "onsite", "on-site", "on site", "in person") || i.Location != "":
		return false, false, true
	}
	return false, false, false
}

func says(text string, words ...string) bool {
	return slices.ContainsFunc(words, func(word string) bool { return strings.Contains(text, word) })
}

// fewestDigits is how many a telephone's number has at least, its area's included.
const fewestDigits = 7

// isNumber reports whether a place is the number of a telephone and nothing else.
func isNumber(place string) bool { return len(playbook.TelLink(place)) >= len("tel:")+fewestDigits }
