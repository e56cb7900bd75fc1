package read

import (
	"fmt"
	"path"
	"regexp"
	"strings"

	"followup/generator/playbook"
	"followup/generator/problem"
)

// conflictNames are how programs that keep folders alike on several machines name
// the second version of a file that was changed on two of them: Dropbox, Nextcloud
// and ownCloud ("a (Sam's conflicted copy 2026-11-22).md", "a_conflict-20261122-101500.md"),
// Syncthing ("a.sync-conflict-20261122-101500-ABCDEFG.md"), Resilio ("a.Conflict.md").
func conflictNames() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^(.+?)(?: \([^()]*(?:conflict(?:ed)? copy|konflikt)[^()]*\)|_conflict-\d{8}-\d{6}|\.sync-conflict-\d{8}-\d{6}-[a-z0-9]+|\.conflict)$`)
}

// withoutConflicts leaves out the second versions of files, and tells of them: they
// are no files of their own, and nothing that stands in them may be lost.
func withoutConflicts(files []string, problems *problem.List) []string {
	kept := files[:0]
	var names *regexp.Regexp
	for _, file := range files {
		if !strings.Contains(strings.ToLower(file), "konflikt") && !strings.Contains(strings.ToLower(file), "conflict") {
			kept = append(kept, file)
			continue
		}
		if names == nil {
			names = conflictNames()
		}
		ext := path.Ext(file)
		m := names.FindStringSubmatch(strings.TrimSuffix(path.Base(file), ext))
		if m == nil {
			kept = append(kept, file)
			continue
		}
		*problems = append(*problems, problem.Problem{File: file, Line: 1, Column: 1, Width: 1, Severity: problem.Warning, Code: "conflict-copy",
			Message: fmt.Sprintf("this is a second version of %s%s from another machine, and it isn't read", m[1], ext),
			Hint:    "compare the two, copy what you want to keep to " + m[1] + ext + ", and delete this one"})
	}
	return kept
}

// twins tells of two files that seem to be one interview, as a copy under another
// name would be.
func twins(interviews []*playbook.Interview, problems *problem.List) {
	type meeting struct {
		company, role, round string
		day                  playbook.Day
		clock                playbook.Clock
	}
	first := make(map[meeting]*playbook.Interview, len(interviews))
	for _, i := range interviews {
		key := meeting{i.Company, i.Role, i.Round, i.Day, i.Clock}
		other, taken := first[key]
		if !taken {
			first[key] = i
			continue
		}
		*problems = append(*problems, problem.Problem{File: i.Path, Line: 1, Column: 1, Width: 1, Severity: problem.Warning, Code: "same-interview",
			Message: "this looks like the same interview as " + other.Path + ": company, role, round and time are the same",
			Hint:    "delete the copy, or give each one its `round`"})
	}
}
