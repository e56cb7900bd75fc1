package audit

import (
	"bytes"
	"path"
	"slices"
	"strings"
	"unicode/utf8"
)

// Kind is what sort of thing is private. The words are those of `shows` in
// followup.yaml, with which somebody agrees that the world may read it.
type Kind string

// The kinds. Secrets may never show.
const (
	Companies Kind = "companies" // and roles, places, postings
	Names     Kind = "names"     // of contacts, with titles and profiles
	Mails     Kind = "mails"
	Phones    Kind = "phones"
	Pay       Kind = "pay"
	Notes     Kind = "notes" // and what was discussed, asked, promised
	Yours     Kind = "yours" // your own name, addresses and links
	Aliases   Kind = "aliases"
	Secrets   Kind = "secrets"
)

// Kinds lists the kinds that somebody may agree to show.
func Kinds() []Kind { return []Kind{Companies, Names, Mails, Phones, Pay, Notes, Yours, Aliases} }

// before reports that a text which is of both kinds is told as this one: the name of
// a company stands in mail addresses and notes too, and is agreed to as a company.
func (k Kind) before(other Kind) bool {
	order := []Kind{Secrets, Aliases, Companies, Yours, Names, Pay, Phones, Mails, Notes}
	return slices.Index(order, k) < slices.Index(order, other)
}

// fileKind is a kind of file that a site needs.
type fileKind struct{ text bool }

// published lists the endings of files that may go out.
func published(name string) (kind fileKind, ok bool) {
	switch name {
	case ".nojekyll", "CNAME", "robots.txt":
		return fileKind{text: true}, true
	case "playbook.sealed":
		return fileKind{}, true
	}
	switch strings.ToLower(path.Ext(name)) {
	case ".html", ".css", ".js", ".json", ".webmanifest", ".svg", ".ics", ".xml", ".txt":
		return fileKind{text: true}, true
	case ".png", ".jpg", ".jpeg", ".gif", ".webp", ".ico", ".woff2":
		return fileKind{}, true
	}
	return fileKind{}, false
}

// kindOf reports a file that no site needs, and a text that is none: what cannot be
// read as text could not be looked through.
func kindOf(name string, data []byte) []Finding {
	base := path.Base(name)
	if isSource(base) || slices.ContainsFunc(strings.Split(path.Dir(name), "/"), isSourceFolder) {
		return []Finding{{Path: name, Code: CodeSource}}
	}
	kind, ok := published(base)
	switch {
	case !ok:
		return []Finding{{Path: name, Code: CodeUnknown}}
	case kind.text && !isText(data):
		return []Finding{{Path: name, Code: CodeOpaque, How: []string{"it should be text in UTF-8, but it isn't"}}}
	case !kind.text && !begins(base, data):
		return []Finding{{Path: name, Code: CodeOpaque, How: []string{"its content doesn't match its name"}}}
	}
	return nil
}

// begins reports whether a file that is no text begins as its kind does: other bytes by
// that name could hold anything.
func begins(base string, data []byte) bool {
	starts := map[string][]string{
		".png": {"\x89PNG\r\n\x1a\n"}, ".jpg": {"\xff\xd8\xff"}, ".jpeg": {"\xff\xd8\xff"}, ".gif": {"GIF87a", "GIF89a"},
		".webp": {"RIFF"}, ".ico": {"\x00\x00\x01\x00"}, ".woff2": {"wOF2"},
	}
	all, ok := starts[strings.ToLower(path.Ext(base))]
	return !ok || slices.ContainsFunc(all, func(start string) bool { return bytes.HasPrefix(data, []byte(start)) })
}

func isSource(base string) bool {
	switch strings.ToLower(path.Ext(base)) {
	case ".md", ".markdown", ".ts", ".tsx", ".map", ".go", ".yaml", ".yml", ".toml", ".eml", ".env", ".pem", ".key", ".bak", ".orig", ".swp", ".tmp":
		return true
	}
	return strings.HasPrefix(base, ".env") || strings.HasSuffix(base, "~") || base == ".DS_Store" || base == ".gitignore" || base == ".gitattributes"
}

func isSourceFolder(base string) bool {
	switch strings.ToLower(base) {
	case ".git", ".github", ".cache", ".obsidian", "node_modules", ".svn", ".hg":
		return true
	}
	return false
}

// isText reports whether bytes are text: UTF-8 without the signs that no text has.
func isText(data []byte) bool {
	return utf8.Valid(data) && !bytes.ContainsFunc(data, func(r rune) bool { return r < ' ' && r != '\n' && r != '\r' && r != '\t' && r != '\f' })
}
