package message

import (
	"strings"

	"followup/generator/playbook"
)

// Turn is where the texts of an interview begin to count at its company: how many
// interviews, and how many of their people, came before.
type Turn struct{ Interviews, People int }

// Turns counts, for each interview, those that came before it at its company or
// through its agency, so that no two messages there are the same. The interviews are
// in order of their days.
func Turns(interviews []*playbook.Interview) map[*playbook.Interview]Turn {
	seen := make(map[string]Turn)
	turns := make(map[*playbook.Interview]Turn, len(interviews))
	for _, i := range interviews {
		company, agency := fold(i.Company), fold(i.Agency)
		turn := seen[company]
		if agency != "" && seen[agency].Interviews > turn.Interviews {
			turn = seen[agency]
		}
		turns[i] = turn
		next := Turn{turn.Interviews + 1, turn.People + max(len(i.Contacts), 1)}
		if seen[company] = next; agency != "" {
			seen[agency] = next
		}
	}
	return turns
}

func fold(name string) string { return strings.ToLower(strings.Join(strings.Fields(name), " ")) }
