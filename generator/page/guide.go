package page

import (
	"html/template"
	"slices"
	"strings"

	"followup/generator/markdown"
	"followup/generator/playbook"
)

type guideView struct {
	shell
	Articles []articleLink
	LookUp   []articleLink // pages made of what the playbook holds
}

type articleLink struct{ Title, Short, Href string }

type articleView struct {
	shell
	Name, Heading, Short string
	Body                 template.HTML
	Plays                []playLink
	Previous, Next       *neighbour
}

// playLink is a play that an article explains.
type playLink struct{ Title, Why, Href string }

func (b *builder) guideView(s shell) (any, error) {
	v := guideView{shell: s}
	for _, a := range b.in.Book.Guide {
		v.Articles = append(v.Articles, articleLink{a.Title, a.Short, v.Root + articlePath(a)})
	}
	for _, l := range []struct{ path, title, short string }{
		{playsPath, "All plays", "Every kind of follow-up: what it’s for, when it’s due, and which wordings it has."},
		{checksPath, "The message check", "What each message is checked for before you send it, and why."},
		{ledgerPath, "What the five articles say", "Their advice, row by row, and where to find it in this playbook."},
	} {
		if b.stands(l.path) {
			v.LookUp = append(v.LookUp, articleLink{l.title, l.short, v.Root + l.path})
		}
	}
	return v, nil
}

// articleNamed is nil where the guide has no such page.
func (b *builder) articleNamed(name, root string) *neighbour {
	for _, a := range b.in.Book.Guide {
		if a.Name == name {
			return &neighbour{a.Title, root + articlePath(a)}
		}
	}
	return nil
}

// explainedBy are the pages of the guide that explain a play.
func (b *builder) explainedBy(p *playbook.Play, root string) []neighbour {
	var list []neighbour
	for _, a := range b.in.Book.Guide {
		if slices.Contains(a.Plays, p.Name) {
			list = append(list, neighbour{a.Title, root + articlePath(a)})
		}
	}
	return list
}

func articlePath(a *playbook.Article) string { return "guide/" + a.Name + "/" }

func (b *builder) articleView(s shell, n int) (any, error) {
	list := b.in.Book.Guide
	a := list[n]
	v := articleView{shell: s, Name: a.Name, Heading: a.Title, Short: a.Short}
	v.Body = template.HTML(markdown.New(markdown.Options{Prefix: "guide-", Top: 2, Link: b.guideLink(v.Root)}).Render(a.Body))
	for _, name := range a.Plays {
		if p := b.in.Book.Play(name); p != nil {
			v.Plays = append(v.Plays, playLink{p.Title, p.Why, b.playHref(name, v.Root)})
		}
	}
	if n > 0 {
		v.Previous = &neighbour{list[n-1].Title, v.Root + articlePath(list[n-1])}
	}
	if n+1 < len(list) {
		v.Next = &neighbour{list[n+1].Title, v.Root + articlePath(list[n+1])}
	}
	return v, nil
}

// guideLink leads from one article to another: they name each other by file, as
// they do where the Markdown itself is read.
func (b *builder) guideLink(root string) func(string) string {
	return func(address string) string {
		name, fragment, _ := strings.Cut(strings.TrimPrefix(address, "./"), "#")
		name = strings.TrimSuffix(name, ".md")
		for _, a := range b.in.Book.Guide {
			if a.Name == name {
				if fragment != "" {
					fragment = "#guide-" + fragment
				}
				return root + articlePath(a) + fragment
			}
		}
		return ""
	}
}
