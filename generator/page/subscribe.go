package page

import (
	"html/template"
	"net/url"
	"strings"
)

type subscribeView struct {
	shell
	Feed    string       // relative, for a download
	Name    string       // of the feed's file
	Address string       // https, to copy
	Webcal  template.URL // opens the calendar program; html/template does not know the scheme
	Outlook string
	More    *neighbour // on publishing, or nil
}

func (b *builder) subscribeView(s shell) (any, error) {
	settings := b.in.Book.Settings
	v := subscribeView{shell: s, More: b.articleNamed("publishing", s.Root)}
	if b.in.Feed != "" {
		v.Feed, v.Name = v.Root+b.in.Feed, b.in.Feed
		if address := webAddress(settings.Address(b.in.Feed)); address != "" {
			_, rest, _ := strings.Cut(address, "://")
			v.Address, v.Webcal = address, template.URL("webcal://"+rest)
			v.Outlook = "https://outlook.live.com/calendar/0/addfromweb?url=" + url.QueryEscape(address) +
				"&name=" + strings.ReplaceAll(url.QueryEscape("Follow-ups"), "+", "%20")
		}
	}
	return v, nil
}

type lostView struct{ shell }

// lostView is the page for addresses that lead nowhere.
func (b *builder) lostView(s shell) (any, error) {
	return lostView{s}, nil
}
