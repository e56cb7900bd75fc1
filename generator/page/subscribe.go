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
}

func (b *builder) subscribe() sheet {
	const file = "subscribe/index.html"
	settings := b.in.Book.Settings
	v := subscribeView{shell: b.shell("subscribe", "Subscribe · "+settings.Name+"’s follow-ups", file)}
	if b.in.Feed != "" {
		v.Feed, v.Name = v.Root+b.in.Feed, b.in.Feed
		if address := webAddress(settings.Address(b.in.Feed)); address != "" {
			_, rest, _ := strings.Cut(address, "://")
			v.Address, v.Webcal = address, template.URL("webcal://"+rest)
			v.Outlook = "https://outlook.live.com/calendar/0/addfromweb?url=" + url.QueryEscape(address) +
				"&name=" + strings.ReplaceAll(url.QueryEscape("Follow-ups"), "+", "%20")
		}
	}
	return sheet{path: file, layout: "subscribe.html", view: v}
}

type lostView struct{ shell }

// lost is the page for addresses that lead nowhere.
func (b *builder) lost() sheet {
	const file = "404.html"
	return sheet{path: file, layout: "404.html", view: lostView{b.shell("lost", "Page not found", file)}}
}
