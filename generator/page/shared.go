package page

import "followup/generator/playbook"

// shared is what the pages of all interviews, and the cards on them, have in
// common: it is worked out once, because there are a great many of them.
type shared struct {
	ofInterview shell             // of an interview's page, but for its title
	leads       map[string]*leads // by the root that a page has
}

// leads are the addresses of pages that follow-ups name.
type leads struct {
	read     map[*playbook.Play][]neighbour // about a play, and the first pages that explain it
	sources  string
	ownWords *neighbour // how to write one's own words
	checks   string     // "" where there is no such page
}

// cardArticles is how many pages of the guide a card names; the play's own page
// names them all.
const cardArticles = 2

func (b *builder) share() shared {
	s := shared{ofInterview: b.frame("interview", "", interviewsPath+"-/index.html"), leads: map[string]*leads{}}
	for _, root := range []string{"./", "../", "../../"} {
		s.leads[root] = b.leadsFrom(root)
	}
	return s
}

func (b *builder) leadsFrom(root string) *leads {
	l := &leads{read: map[*playbook.Play][]neighbour{}, sources: b.sourcesHref(root), ownWords: b.articleNamed("your-own-words", root)}
	if b.stands(checksPath) {
		l.checks = root + checksPath
	}
	for _, p := range b.in.Book.Plays {
		var read []neighbour
		if href := b.playHref(p.Name, root); href != "" {
			read = append(read, neighbour{"About this step", href})
		}
		guide := b.explainedBy(p, root)
		l.read[p] = append(read, guide[:min(len(guide), cardArticles)]...)
	}
	return l
}
