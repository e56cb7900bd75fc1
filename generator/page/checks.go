package page

import (
	"strings"

	"followup/generator/playbook"
)

type checksView struct {
	shell
	Groups []checkGroup
	Off    []checkView
}

type checkGroup struct {
	Title, ID, Level string
	Rules            []checkView
}

// checkView is a rule of the message check, for people.
type checkView struct {
	ID, Name    string
	Says        []run
	Reason      []run
	Where       string // "Thank you, Check in; email"
	Sources     []string
	SourcesHref string
}

// checksView is the page about what a message is held to before it is sent.
func (b *builder) checksView(s shell) (any, error) {
	v := checksView{shell: s}
	groups := map[playbook.Level]*checkGroup{
		playbook.LevelError:   {Title: "Fix before sending", ID: "errors", Level: "error"},
		playbook.LevelWarning: {Title: "Worth a second look", ID: "warnings", Level: "warning"},
	}
	for _, r := range b.in.Book.Rules {
		c := checkView{
			ID: ruleID(r.Name), Name: r.Name, Says: runs(strings.ReplaceAll(r.Message, "%s", "…")), Reason: runs(r.Reason),
			Where: b.looksAt(r), Sources: r.Sources, SourcesHref: b.sourcesHref(v.Root),
		}
		if g := groups[r.Level]; g != nil {
			g.Rules = append(g.Rules, c)
		} else {
			v.Off = append(v.Off, c)
		}
	}
	for _, level := range playbook.Levels() {
		if g := groups[level]; g != nil && len(g.Rules) > 0 {
			v.Groups = append(v.Groups, *g)
		}
	}
	return v, nil
}

func ruleID(name string) string { return "rule-" + name }

// looksAt says which messages a rule looks at, and "" for all of them.
func (b *builder) looksAt(r *playbook.Rule) string {
	var parts []string
	titles := func(names []string) string {
		var list []string
		for _, name := range names {
			if p := b.in.Book.Play(name); p != nil {
				name = p.Title
			}
			list = append(list, name)
		}
		return strings.Join(list, ", ")
	}
	if len(r.Plays) > 0 {
		parts = append(parts, titles(r.Plays))
	}
	if len(r.Except) > 0 {
		parts = append(parts, "all except "+titles(r.Except))
	}
	var channels []string
	for _, c := range r.Channels {
		channels = append(channels, channelWord(c))
	}
	if len(channels) > 0 {
		parts = append(parts, strings.Join(channels, ", "))
	}
	if r.Language != "" {
		parts = append(parts, "in "+languageName(r.Language))
	}
	if r.Scope == playbook.ScopeSubject {
		parts = append(parts, "only the subject")
	}
	return strings.Join(parts, "; ")
}
