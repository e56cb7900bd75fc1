package invitation

import (
	"strconv"
	"strings"
)

func itoa(n int) string { return strconv.Itoa(n) }

// Quoted is the invitation's own words as a quotation in Markdown, each line with
// its end: whatever they hold, it makes no heading and no list of the notes.
func (i *Invitation) Quoted() string {
	var text []string
	if i.Summary != "" {
		text = append(text, i.Summary)
	}
	if from := i.Organizer.Line(); from != "" {
		text = append(text, "From: "+from)
	}
	if i.Repeats != "" {
		text = append(text, "Repeats "+i.Repeats)
	}
	if i.video != "" && !strings.Contains(i.Location+i.Description, i.video) {
		text = append(text, "Video call: "+i.video)
	}
	if i.Description != "" {
		text = append(text, "", i.Description)
	}
	if len(text) == 0 {
		return ""
	}
	var b strings.Builder
	all := strings.Split(strings.Join(text, "\n"), "\n")
	for n, line := range all {
		b.WriteString(strings.TrimRight("> "+line, " "))
		if line != "" && n+1 < len(all) && all[n+1] != "" {
			b.WriteString("  ") // keeps the end of the line when it is shown
		}
		b.WriteByte('\n')
	}
	return b.String()
}
