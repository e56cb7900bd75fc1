package page

import (
	"html/template"
	"net/netip"
	"net/url"
	"strings"

	"followup/generator/playbook"
	"followup/generator/qr"
)

type subscribeView struct {
	shell
	Level, Tells string      // how much the feed tells
	Levels       []feedLevel // all there are
	Whole, Calls *subscription
	Code         *qr.Code // of the whole feed's address, where it has one
	Example      *eventView
	Off          bool
	Sealed       bool       // the pages are, which the feed cannot be
	More         *neighbour // on publishing, or nil
}

// subscription is a feed as it is subscribed to.
type subscription struct {
	File    string // relative, for a download
	Address string // to copy, "" where the site has none that a phone can reach
	Site    string // "sam.example": where the address leads
	Origin  string // "https://sam.example": that of the page there
	// Webcal opens the calendar program, and Webcals one that would otherwise ask
	// without encryption; html/template does not know the schemes.
	Webcal, Webcals      template.URL
	Outlook, OutlookWork string
}

func (b *builder) subscribeView(s shell) (any, error) {
	level := b.in.Book.Settings.Feed
	v := subscribeView{shell: s, Level: level, Levels: feedLevels(level), Off: b.in.Feed.Off,
		Sealed: b.in.Book.Settings.Privacy == playbook.PrivacySealed, More: b.articleNamed("publishing", s.Root)}
	for _, l := range v.Levels {
		if l.Current {
			v.Tells = l.Tells
		}
	}
	if b.in.Feed.Path == "" {
		return v, nil
	}
	v.Whole = b.subscription(b.in.Feed.Path, s.Root, "Follow-ups")
	if b.in.Feed.Calls != "" {
		v.Calls = b.subscription(b.in.Feed.Calls, s.Root, "Calls")
	}
	if v.Whole.Address != "" {
		// webcal:, because a camera that is given https: loads the file once, and no
		// change would ever arrive.
		code, err := qr.Draw(string(v.Whole.Webcal))
		if err == nil { // without one the address is still there to be copied
			v.Code = &code
		}
	}
	example, err := b.in.Feed.Example()
	if err != nil {
		return nil, err
	}
	v.Example = b.eventView(example)
	return v, nil
}

// subscription is the feed at a path from the site's root.
func (b *builder) subscription(file, root, name string) *subscription {
	s := &subscription{File: root + file}
	address := webAddress(b.in.Book.Settings.Address(file))
	u, err := url.Parse(address)
	if err != nil || address == "" || within(u.Hostname()) {
		return s
	}
	_, rest, _ := strings.Cut(address, "://")
	s.Address, s.Site, s.Origin = address, u.Host, u.Scheme+"://"+u.Host
	s.Webcal, s.Webcals = template.URL("webcal://"+rest), template.URL("webcal://"+rest)
	if u.Scheme == "https" {
		s.Webcals = template.URL("webcals://" + rest)
	}
	query := "/calendar/0/addfromweb?url=" + url.QueryEscape(address) + "&name=" + url.QueryEscape(name)
	s.Outlook, s.OutlookWork = "https://outlook.live.com"+query, "https://outlook.office.com"+query
	return s
}

// within reports whether a host is this machine, or one that only its neighbours
// reach: no calendar on the web could subscribe there.
func within(host string) bool {
	if host == "localhost" || strings.HasSuffix(host, ".localhost") || strings.HasSuffix(host, ".local") {
		return true
	}
	ip, err := netip.ParseAddr(host)
	return err == nil && (ip.IsLoopback() || ip.IsPrivate() || ip.IsUnspecified() || ip.IsLinkLocalUnicast())
}

type lostView struct{ shell }

// lostView is the page for addresses that lead nowhere.
func (b *builder) lostView(s shell) (any, error) {
	return lostView{s}, nil
}
