// Package read turns a playbook's folder into values: settings, interviews,
// plays and guide, typed and checked. It reads every file before it says
// anything, so that one bad file never hides what is wrong in the others.
package read

import (
	"errors"
	"io/fs"
	"path"
	"strings"

	"followup/generator/matter"
	"followup/generator/playbook"
	"followup/generator/problem"
)

// The places of a playbook's files in its folder.
const (
	SettingsFile  = "followup.yaml"
	otherSettings = "followup.yml" // read where the other is not there
	InterviewsDir = "content/interviews"
	PlaysDir      = "content/plays"
	GuideDir      = "content/guide"
)

// Playbook reads the person's folder. Plays and guide come from shared, which
// holds the built-in ones with the person's own laid over them; its paths are
// those of the person's folder. Drafts are checked and left out of the book.
// Where the list holds errors, the book is what could be read.
func Playbook(person, shared fs.FS) (*playbook.Book, problem.List) {
	book, problems := Common(person, shared)
	var all Interviews
	interviews, found := all.Read(person, book, 0, nil, false)
	book.Interviews, book.Open = interviews, all.Open()
	problems = append(problems, found...)
	problems.Sort()
	return book, problems
}

// CommonPaths are the files and folders that Common reads.
func CommonPaths() []string {
	return []string{SettingsFile, otherSettings, PlaysDir, RulesDir, FramesDir, GuideDir, LedgerFile}
}

// Common reads all of a playbook but its interviews, as Playbook does. leftOut are the
// paths of files that were found to have errors, and that shared does not show any
// more: a play that is named elsewhere may stand in one of them.
func Common(person, shared fs.FS, leftOut ...string) (*playbook.Book, problem.List) {
	book := &playbook.Book{}
	read, in, problems := settings(person)
	book.Settings = read
	book.Plays, book.Unread = plays(shared, leftOut, &problems)
	if in != nil {
		in.problems = &problems
		book.Settings.Language = in.language(localized("en", read.Country), read.Country, book)
	}
	book.Rules = rules(shared, book.Named(), &problems)
	book.Frames = frames(shared, &problems)
	book.Guide = guide(shared, book.Named(), &problems)
	book.Ledger = ledger(shared, &problems)
	problems.Sort()
	return book, problems
}

// markdownIn lists a folder's Markdown files in order. A folder that is not
// there holds none. What editors and the system leave behind is passed over.
func markdownIn(files fs.FS, dir string, problems *problem.List) []string {
	entries, err := fs.ReadDir(files, dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		*problems = append(*problems, unreadable(dir, err))
	}
	var names []string
	for _, e := range entries {
		name := e.Name()
		if passedOver(name) {
			continue
		}
		if path.Ext(name) == ".md" {
			names = append(names, path.Join(dir, name))
		}
	}
	return withoutConflicts(names, problems)
}

func unreadable(file string, err error) problem.Problem {
	reason, hint := err.Error(), "check whether another program is using it, then try again"
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		reason = pathError.Err.Error()
	}
	switch {
	case errors.Is(err, fs.ErrPermission):
		reason, hint = "you don't have permission to read it", "give yourself permission to read it"
	case errors.Is(err, fs.ErrNotExist):
		reason, hint = "it's a link to a file that doesn't exist", "delete the link, or put back the file it points to"
	case strings.Contains(reason, "is a directory"):
		reason, hint = "it's a folder", "give the folder another name, so that a file can have this name"
		if path.Ext(file) == ".md" {
			hint = "give the folder a name that doesn't end in .md"
		}
	}
	return problem.Problem{File: file, Line: 1, Column: 1, Width: 1, Severity: problem.Error, Code: "unreadable-file",
		Message: "the file can't be read: " + reason, Hint: hint}
}

// documents reads every Markdown file of a folder and gives each that can be read
// so far to take; what is wrong with the others is told.
func documents(files fs.FS, dir, what string, problems *problem.List, take func(*fields, matter.Document)) {
	for _, file := range markdownIn(files, dir, problems) {
		data, err := fs.ReadFile(files, file)
		if err != nil {
			*problems = append(*problems, unreadable(file, err))
			continue
		}
		doc, found := matter.Parse(file, data)
		*problems = append(*problems, found...)
		if len(found) == 0 {
			take(begin(doc, what, problems), doc)
		}
	}
}

// begin opens a document's mapping for reading.
func begin(doc matter.Document, what string, problems *problem.List) *fields {
	return &fields{source: doc.Source, node: doc.Root, what: what, problems: problems, note: doc.BodyLine > 0}
}

// baseName is a file's name without its ending.
func baseName(file string) string { return strings.TrimSuffix(path.Base(file), path.Ext(file)) }
