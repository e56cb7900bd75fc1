// Package audit looks for what is private in what is about to be published, and
// fails closed: what it cannot look into is a finding too.
//
// What is sought. Every text of every interview's front matter, drafts included,
// but for a few keys that hold days and words of followup's own; so a key that is
// new counts as private. The notes, the files' names, and from followup.yaml the
// name, the ways to reach its owner, the links and the feed's secret. Of these:
//
//   - a text of up to five words as a whole; of a longer one every run of five;
//   - of names and companies also each word of four letters or more, names turned
//     round, umlauts written with an e, and everything written in one word;
//   - of mail addresses also what stands before the ending of the domain;
//   - phone numbers by their last nine digits, however they are grouped;
//   - of pay every figure, with and without marks between thousands, and as 150k;
//   - of the notes also words with a capital inside a sentence.
//
// How it is compared. As words of letters and digits: case, accents, the forms of
// Unicode and whatever stands between words do not count. So northwind-freight in
// an address is Northwind Freight. From eight letters on a word is also found
// inside a longer one.
//
// What is not sought. What the site says to everybody, in the kinds of files in which
// it says so: of an open one the guide, the plays, the layouts, the script and the
// style, so that a company called Guide or May does not set off an alarm on every
// page. It is sought where it stands with its role, and in its mail addresses. Words
// of fewer than four letters are sought only together with others, or with what
// stands before them on a page; and in bytes that are no text, where chance makes
// short words, only what has eight letters. Days are not sought.
package audit

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"followup/generator/parallel"
)

// Finding is something that must not be published, or that could not be looked at.
type Finding struct {
	Path   string // of the file that would be published, with slashes
	Line   int    // of that file, from 1; 0 where it is the file's name or the whole file
	Offset int    // in bytes, from the file's beginning
	Code   Code
	Kind   Kind     // of what leaks, with CodeLeak
	Field  string   // the key that it stands under, such as contacts.name
	From   string   // the file of the playbook that it comes from
	At     int      // the line there, or 0
	How    []string // how it is encoded, the outermost first; none where it stands as it is
	inName bool
}

// Code is what sort of finding it is.
type Code string

// The sorts of finding.
const (
	CodeLeak    Code = "leak"         // something private shows
	CodeSource  Code = "source"       // a file that sites are made from, or that tools leave behind
	CodeUnknown Code = "unknown-kind" // a kind of file that no site needs
	CodeOpaque  Code = "opaque"       // it could not be looked into
	CodeLink    Code = "link"         // a symbolic link, which leads somewhere else
)

// File looks at one file as it would be published: its name, its kind and every
// byte. Findings of what the file may show have to be left out by the caller.
func (w *Words) File(name string, data []byte) []Finding {
	found := kindOf(name, data)
	if len(found) > 0 && found[0].Code == CodeSource {
		return found // what a source says is private as a whole
	}
	found = append(found, w.name(name)...)
	l := look{words: w, name: name, ending: path.Ext(name), seen: make(map[*needle]bool)}
	l.file(data)
	return append(found, l.found...)
}

// name looks at what a file is called, through encodings too.
func (w *Words) name(name string) []Finding {
	l := look{words: w, name: name, ending: Named, seen: make(map[*needle]bool)}
	l.file([]byte(name))
	for n := range l.found {
		l.found[n].Line, l.found[n].Offset, l.found[n].inName = 0, 0, true
	}
	return l.found
}

// Folder looks at every file of a folder. Errors of reading are findings.
func (w *Words) Folder(site fs.FS) []Finding {
	var names, folders []string
	var found []Finding
	opaque := func(name string, err error) {
		found = append(found, Finding{Path: name, Code: CodeOpaque, How: []string{strings.TrimPrefix(err.Error(), "open "+name+": ")}})
	}
	_ = fs.WalkDir(site, ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			opaque(name, err)
		case d.IsDir() && isSourceFolder(path.Base(name)):
			found = append(found, Finding{Path: name, Code: CodeSource})
			return fs.SkipDir
		case d.Type()&fs.ModeSymlink != 0:
			found = append(found, Finding{Path: name, Code: CodeLink})
		case d.IsDir():
			folders = append(folders, name)
		case !d.Type().IsRegular():
			found = append(found, Finding{Path: name, Code: CodeUnknown})
		default:
			names = append(names, name)
		}
		return nil
	})
	lists := make([][]Finding, len(names))
	parallel.Each(len(names), func(n int) {
		data, err := fs.ReadFile(site, names[n])
		if err != nil {
			lists[n] = []Finding{{Path: names[n], Code: CodeOpaque, How: []string{fmt.Sprint(err)}}}
			return
		}
		lists[n] = w.File(names[n], data)
	})
	for _, folder := range folders {
		if !slices.ContainsFunc(names, func(name string) bool { return strings.HasPrefix(name, folder+"/") }) && folder != "." {
			found = append(found, w.name(folder)...) // that of a file is looked at with its own
		}
	}
	found = append(found, slices.Concat(lists...)...)
	slices.SortStableFunc(found, func(a, b Finding) int { return strings.Compare(a.Path, b.Path) })
	return found
}
