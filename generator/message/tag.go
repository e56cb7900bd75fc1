package message

import (
	"strings"

	"followup/generator/phrase"
	"followup/generator/playbook"
)

// A note in a view carries who reads the message behind its text, between signs that
// nobody types: a play's words are carried out without knowing the reader, and a
// sentence about "Jenna" has to say "you" to Jenna.
const tagBegin, tagField, tagName, tagEnd = "\x04", "\x05", "\x06", "\x07"

// readership is who reads a message, ready to be put behind a note.
type readership struct {
	to, others string
}

func readershipOf(to []playbook.Contact, i *playbook.Interview) readership {
	var r readership
	if len(to) == 0 {
		return r
	}
	r.to = to[0].Title + tagField + to[0].Name
	if to[0].Greet != "" {
		r.to += tagName + to[0].Greet
	}
	var others []string
	for _, c := range i.Contacts {
		if c.Name != to[0].Name {
			others = append(others, c.Name)
		}
	}
	r.others = strings.Join(others, tagName)
	return r
}

// tag puts the readers behind a note. theirs says that it is under the reader's name.
func (r readership) tag(note string, theirs bool) string {
	if r.to == "" {
		return note
	}
	whose := ""
	if theirs {
		whose = "theirs"
	}
	return note + tagBegin + whose + tagField + r.to + tagField + r.others + tagEnd
}

// pricedTag puts the sign of what is paid in behind a point about an offer, where a note
// has its readers.
func pricedTag(note, currency string) string {
	return note + tagBegin + tagField + tagField + tagField + tagField + currency + tagEnd
}

// untag takes the readers off a note.
func untag(note string, british bool) (string, phrase.Reader) {
	reader := phrase.Reader{British: british}
	text, rest, found := strings.Cut(note, tagBegin)
	if !found {
		return note, reader
	}
	fields := strings.Split(strings.TrimSuffix(rest, tagEnd), tagField)
	reader.Theirs = fields[0] != ""
	if reader.Title = fields[1]; fields[2] != "" {
		reader.To = strings.Split(fields[2], tagName)
	}
	if fields[3] != "" {
		reader.Others = strings.Split(fields[3], tagName)
	}
	if len(fields) > 4 {
		reader.Currency = fields[4]
	}
	return text, reader
}

// untagged is a text without the readers behind its notes.
func untagged(text string) string {
	for {
		at := strings.Index(text, tagBegin)
		if at < 0 {
			return text
		}
		end := strings.Index(text[at:], tagEnd)
		if end < 0 {
			return text[:at]
		}
		text = text[:at] + text[at+end+len(tagEnd):]
	}
}
