package page

import (
	"encoding/json"
	"slices"
	"strings"

	"followup/generator/playbook"
)

// The search page, and the texts that its script looks through.
const (
	searchPath = "search/"
	TextsPath  = searchPath + "texts.json"
)

type searchView struct {
	shell
	Texts  string // the address of the texts
	Groups []searchGroup
}

// searchGroup is a part of the site as a list of links: what can be found without
// the script, and what is shown before a word is typed.
type searchGroup struct {
	Title string
	Links []articleLink
}

func (b *builder) searchView(s shell) (any, error) {
	v := searchView{shell: s, Texts: s.Root + TextsPath}
	group := func(title string, n int, link func(int) articleLink) {
		if n == 0 {
			return
		}
		g := searchGroup{Title: title, Links: make([]articleLink, n)}
		for at := range n {
			g.Links[at] = link(at)
		}
		v.Groups = append(v.Groups, g)
	}
	interviews, book := b.in.Book.Interviews, b.in.Book
	group("Interviews", len(interviews), func(n int) articleLink {
		i := interviews[len(interviews)-1-n] // the latest first
		return articleLink{i.Company, i.Role + ", " + roundOf(i), v.Root + i.Page()}
	})
	group("Guide", len(book.Guide), func(n int) articleLink {
		a := book.Guide[n]
		return articleLink{a.Title, "", v.Root + articlePath(a)}
	})
	group("Plays", len(book.Plays), func(n int) articleLink {
		p := book.Plays[n]
		return articleLink{p.Title, "", b.playHref(p.Name, v.Root)}
	})
	return v, nil
}

// found is something that can be found: a page, or a place on one.
type found struct {
	Kind  string `json:"kind"`
	Title string `json:"title"`
	Note  string `json:"note,omitempty"`
	Path  string `json:"path"` // from the site's root
	Text  string `json:"text,omitempty"`
}

// Texts is what the search looks through. of is what can be found of the nth
// interview, as Found makes it.
func (p *Pages) Texts(of func(n int) ([]byte, error)) playbook.Artifact {
	return playbook.Artifact{Path: TextsPath, Make: func(dst []byte) ([]byte, error) {
		lists, length := make([][]byte, len(p.in.Book.Interviews)+1), 0
		for n := range lists {
			var err error
			if n < len(p.in.Book.Interviews) {
				lists[n], err = of(len(p.in.Book.Interviews) - 1 - n) // the latest first
			} else {
				lists[n], err = listed(p.general())
			}
			if err != nil {
				return dst, err
			}
			length += len(lists[n]) + len(",\n")
		}
		dst = append(slices.Grow(dst, length+len("\n]\n")), "["...)
		for n, list := range lists {
			if n > 0 && len(list) > 0 {
				dst = append(dst, ',')
			}
			dst = append(append(dst, '\n'), list...)
		}
		return append(dst, "\n]\n"...), nil
	}}
}

// Found is what can be found of the nth interview, with these notes: itself, and
// every message that was sent or still may be. Where the interview's page was made a
// moment ago, it was left there.
func (p *Pages) Found(n int, notes string) ([]byte, error) {
	if list, ok := p.left.take(n, notes); ok {
		return list, nil
	}
	return p.found(n, p.notes.Plain(notes), p.in.Words)
}

// found is Found with the notes' plain text, and where to get words from.
func (b *builder) found(n int, plain string, words func(*playbook.FollowUp) ([]playbook.Message, error)) ([]byte, error) {
	i := b.in.Book.Interviews[n]
	followUps := b.in.Of(i)
	list := make([]found, 1, 1+len(followUps))
	list[0] = found{
		Kind: "Interview", Title: i.Company, Note: i.Role + ", " + roundOf(i), Path: i.Page(),
		Text: strings.Join(append(about(i), plain), "\n"),
	}
	for _, f := range followUps {
		switch f.State(b.in.Today) {
		case playbook.Skipped, playbook.Dropped, playbook.Overtaken, playbook.Lapsed: // never sent
			continue
		}
		messages, err := words(f)
		if err != nil {
			return nil, err
		}
		entry := found{Kind: channelWord(f.Channel), Title: f.Title(), Note: i.Company, Path: i.Page() + "#" + f.ID()}
		if names := playbook.Names(f.To); names != "" {
			entry.Note += ", to " + names
		}
		if len(messages) > 0 {
			entry.Text = strings.TrimSpace(messages[0].Subject + "\n" + messages[0].Body)
		}
		list = append(list, entry)
	}
	return listed(list)
}

// about is what an interview's front matter holds to be found by.
func about(i *playbook.Interview) []string {
	var list []string
	for _, c := range i.Contacts {
		list = append(list, strings.TrimSpace(c.Name+" "+c.Title+" "+c.Email))
	}
	for _, fact := range factLists(i) {
		list = append(list, fact.Items...)
	}
	return append(list, i.Location)
}

// general is what every playbook has.
func (p *Pages) general() []found {
	list := []found{}
	for _, a := range p.in.Book.Guide {
		list = append(list, found{Kind: "Guide", Title: a.Title, Path: articlePath(a), Text: p.notes.Plain(a.Body)})
	}
	if p.stands(playsPath) {
		for _, play := range p.in.Book.Plays {
			list = append(list, found{Kind: "Play", Title: play.Title, Path: p.playHref(play.Name, ""), Text: play.Why})
		}
	}
	return list
}

// listed writes a list without its brackets.
func listed(list []found) ([]byte, error) {
	data, err := json.Marshal(list)
	if err != nil {
		return nil, err
	}
	return data[1 : len(data)-1], nil
}
