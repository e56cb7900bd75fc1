package output

import (
	"fmt"
	"strings"
)

// Taken says that files which followup did not make stand where the site's would
// go. Nothing was changed.
type Taken struct {
	Dir   string
	Paths []string // inside Dir, sorted
}

// Error names the files, or the first few of many, and what to do.
func (t *Taken) Error() string {
	const most = 5
	names, more := t.Paths, ""
	if len(names) > most {
		names, more = names[:most], fmt.Sprintf(" and %d more", len(t.Paths)-most)
	}
	return fmt.Sprintf("%s has files that followup didn't make and won't overwrite: %s%s; move them, or build into another folder",
		t.Dir, strings.Join(names, ", "), more)
}
