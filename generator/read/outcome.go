package read

import (
	"strings"

	"followup/generator/playbook"
)

// Outcome is the outcome that somebody's word for it means: "rejected", "no-reply",
// "ghosted". ok is false where it means none; hint says then what there is.
func Outcome(text string) (o playbook.Outcome, hint string, ok bool) {
	if meant, near := nearOutcome(text); near {
		return meant, "", true
	}
	words := strings.Join(strings.Fields(strings.NewReplacer("-", " ", "_", " ").Replace(strings.ToLower(text))), " ")
	for _, o := range playbook.Outcomes() {
		if words == string(o) {
			return o, "", true
		}
	}
	return "", oneOf(words, playbook.Outcomes()), false
}
