package audit

import (
	"errors"
	"io/fs"
	"path"
	"regexp"
	"strings"

	"followup/generator/matter"
)

// Private gathers what is private in a playbook's folder. interviews are the files of
// its interviews in there, settings its file of settings. A file that cannot be read
// is a finding, told by Unread.
func Private(person fs.FS, interviews []string, settings string) *Words {
	w := newWords()
	for _, file := range interviews {
		w.interview(person, file)
	}
	data, err := fs.ReadFile(person, settings)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		w.unread(settings)
	}
	if err == nil {
		doc, problems := matter.ParseTyped(settings, data)
		if len(problems) > 0 || doc.Root == nil {
			w.unread(settings)
		} else {
			s := source{w, settings}
			matter.Clean(doc.Root)
			for _, p := range doc.Root.Pairs {
				if kind := ofSettings(p.Key.Text); kind != "" {
					s.node(kind, p.Key.Text, p.Value)
				}
			}
		}
	}
	return w
}

// Unread lists the files of the playbook that could not be read, and so could not be
// sought.
func (w *Words) Unread() []Finding { return w.problems }

func (w *Words) unread(file string) {
	w.problems = append(w.problems, Finding{Path: file, Code: CodeOpaque, How: []string{"it can't be read, so followup doesn't know what's private in it; `followup check` says what's wrong"}})
}

// dated is the day that a file's name begins with.
var dated = regexp.MustCompile(`^\d{4}-\d\d-\d\d-?`)

func (w *Words) interview(person fs.FS, file string) {
	data, err := fs.ReadFile(person, file)
	if err != nil {
		w.unread(file)
		return
	}
	s := source{w, file}
	s.add(Companies, "the file's name", 0, dated.ReplaceAllString(strings.TrimSuffix(path.Base(file), path.Ext(file)), ""))
	doc, problems := matter.Parse(file, data)
	if len(problems) > 0 || doc.Root == nil {
		w.unread(file)
		return
	}
	matter.Clean(doc.Root)
	for _, p := range doc.Root.Pairs {
		if kind := ofInterview(p.Key.Text); kind != "" {
			s.node(kind, p.Key.Text, p.Value)
		}
	}
	s.together(doc.Root)
	for n, line := range strings.Split(doc.Body, "\n") {
		s.notes(doc.BodyLine+n, line)
		if clean := matter.CleanText(line); clean != line { // as messages say it
			s.notes(doc.BodyLine+n, clean)
		}
	}
}

// ofInterview is the kind of what stands under a key, or "" where it is a day or a
// word of followup's own. What is not known here is private.
func ofInterview(key string) Kind {
	switch key {
	case "tags", "tag", "aliases", "cssclass", "cssclasses", "created", "modified", "updated", "publish", // of note programs; nothing of theirs is published
		"interview", "timezone", "duration", "decision_by", "agreed_on", "check_in_ok", "decide_by", "prefers", "outcome", "outcome_on", "signed_on", "needs_time",
		"done", "later", "skip", "variants", "silence", "language", "pace", "draft",
		"contacts.as", "contacts.timezone", "contacts.told", "contacts.contacted",
		"invitation.version", "invitation.interview", "invitation.timezone", "invitation.duration":
		return ""
	case "company", "role", "application", "location", "source", "round", "key", "invitation", "invitation.uid", "invitation.location":
		return Companies
	case "alias":
		return Aliases
	case "contacts", "contacts.name", "contacts.greet", "contacts.title", "contacts.linkedin":
		return Names
	case "contacts.email", "invitation.people":
		return Mails
	case "contacts.phone":
		return Phones
	case "salary":
		return Pay
	}
	return Notes
}

func ofSettings(key string) Kind {
	switch key {
	case "name", "email", "phone", "links":
		return Yours
	case "feed_secret":
		return Secrets
	}
	return ""
}

// source is a file of the playbook whose private texts are gathered.
type source struct {
	words *Words
	file  string
}

// node adds every text below a key.
func (s source) node(kind Kind, field string, n *matter.Node) {
	for _, item := range n.Items {
		s.node(kind, field, item)
	}
	for _, p := range n.Pairs {
		below, inner := field+"."+p.Key.Text, kind
		if field == "contacts" || field == "invitation" {
			if inner = ofInterview(below); inner == "" {
				continue
			}
		}
		if kind == Notes && p.Value.Kind == matter.Text { // `- Ravi: the on-call rota` is a mapping to YAML
			s.add(kind, field, p.Key.At.Line, p.Key.Text+": "+p.Value.Text)
			below = field
		}
		s.node(inner, below, p.Value)
	}
	if n.Text != "" {
		s.add(kind, field, n.At.Line, n.Text)
	}
}

// together adds a company with its role: both may be words that are no secret.
func (s source) together(root *matter.Node) {
	values := map[string]*matter.Node{}
	for _, p := range root.Pairs {
		values[p.Key.Text] = p.Value
	}
	if c, r := values["company"], values["role"]; c != nil && r != nil {
		s.runs(wordsOf(c.Text+" "+r.Text), needle{kind: Companies, field: "company and role", from: s.file, at: c.At.Line})
	}
}
