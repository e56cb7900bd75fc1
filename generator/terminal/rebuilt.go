package terminal

import (
	"fmt"
	"strings"
	"time"
)

// named is how many addresses are worth reading.
const named = 3

// Rebuilt says what a rebuild changed and how long it took.
func Rebuilt(changed []string, files int, took time.Duration) string {
	in := "in " + took.Round(time.Millisecond/10).String()
	if len(changed) == 0 {
		return "nothing changed, " + in
	}
	if len(changed) == files {
		return fmt.Sprintf("all %d files are new, %s", files, in)
	}
	list := strings.Join(changed[:min(len(changed), named)], " ")
	if more := len(changed) - named; more > 0 {
		list += fmt.Sprintf(" and %d more", more)
	}
	return fmt.Sprintf("%d of %d files changed, %s: %s", len(changed), files, in, list)
}
