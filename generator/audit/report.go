package audit

import (
	"fmt"
	"slices"
	"strings"
)

// May leaves out the findings that the person agreed to: leaks of the kinds that a
// file may show. Secrets never are among them.
func May(found []Finding, shows func(path string) []Kind) []Finding {
	return slices.DeleteFunc(slices.Clone(found), func(f Finding) bool {
		return f.Code == CodeLeak && f.Kind != Secrets && slices.Contains(shows(f.Path), f.Kind)
	})
}

// Message tells what was found. It never repeats the private words: a report may
// end up in a log that others read.
func (f Finding) Message() string {
	switch f.Code {
	case CodeSource:
		return "this is one of your source files, which are private"
	case CodeUnknown:
		return "a site doesn't need a file of this kind"
	case CodeLink:
		return "links to other files aren't published"
	case CodeOpaque:
		return "it couldn't be searched: " + strings.Join(f.How, ", ")
	}
	where := "shows here"
	if f.inName {
		where = "shows in the file's name"
	}
	if len(f.How) > 0 {
		where += ", in " + strings.Join(f.How, " in ")
	}
	return fmt.Sprintf("`%s` of %s %s", f.Field, f.source(), where)
}

func (f Finding) source() string {
	if f.At == 0 {
		return f.From
	}
	return fmt.Sprintf("%s:%d", f.From, f.At)
}

// Hint tells the way out.
func (f Finding) Hint() string {
	switch f.Code {
	case CodeSource, CodeUnknown, CodeLink:
		return "take it out of the folder; followup didn't make it"
	case CodeOpaque:
		return "take it out of the folder, or replace it with a file that can be read"
	}
	if f.Kind == Secrets {
		return "this must never show; build again, and if it was ever published, change it in followup.yaml"
	}
	if strings.HasSuffix(f.Path, ".ics") {
		return "have the feed say less, with `feed` in followup.yaml, and build again; if it's a file of your own, take it out of the folder"
	}
	return "build again; if it's a file of your own, take it out of the folder"
}

// Sort puts findings in the order in which they are read: by file and place.
func Sort(found []Finding) {
	slices.SortStableFunc(found, func(a, b Finding) int {
		if a.Path != b.Path {
			return strings.Compare(a.Path, b.Path)
		}
		return a.Offset - b.Offset
	})
}
