package read

import (
	"fmt"
	"net/url"
	"regexp"
	"strings"

	"followup/generator/matter"
	"followup/generator/playbook"
)

var bareAddress = regexp.MustCompile(`^[\w-]+(\.[\w-]+)+(/\S*)?$`)

// webAddress reads an address that a browser can open. One without its scheme
// is completed.
func (f *fields) webAddress(key string) string {
	text := f.text(key)
	if text == "" {
		return ""
	}
	address, ok := webAddress(text)
	if !ok {
		like := "https://northwind.example/jobs/1"
		if key == "url" {
			like = "https://you.example/playbook/"
		}
		f.report(f.place(key), "bad-address", fmt.Sprintf("`%s` isn't a web address", text), "write it as "+like)
	}
	f.scheme(f.place(key), text, address)
	return address
}

// scheme warns of an address that was typed without its scheme, which is added.
func (f *fields) scheme(at matter.Place, text, address string) {
	if address != "" && !strings.Contains(text, "://") {
		f.warn(f.within(at, text), "no-scheme", fmt.Sprintf("`%s` doesn't begin with https://, so it's read as %s", text, address), "write it in full: "+address)
	}
}

func webAddress(text string) (string, bool) {
	if bareAddress.MatchString(text) {
		text = "https://" + text
	}
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || strings.ContainsAny(text, " \t\"<>") {
		return "", false
	}
	return u.String(), true
}

// siteAddress reads the address of a folder: it always ends in a slash.
func (f *fields) siteAddress(key string) string {
	address := f.webAddress(key)
	if address == "" {
		return ""
	}
	u, _ := url.Parse(address)
	if u.RawQuery != "" || u.Fragment != "" {
		f.report(f.place(key), "bad-address", fmt.Sprintf("`%s` should be the address of a folder", key), "leave out the ? or # and everything after it")
		return ""
	}
	return strings.TrimSuffix(address, "/") + "/"
}

// links reads a list of titled addresses, each `Portfolio https://…` or a mapping
// with `title` and `address`; or one mapping of titles to addresses.
func (f *fields) links(key string) []playbook.Link {
	hint := "below `" + key + ":`, write each as `  - Portfolio https://sam.example/work`"
	var links []playbook.Link
	if n := f.get(key); n != nil && n.Kind == matter.Map {
		in := f.inner(n, "`"+key+"`")
		for _, p := range n.Pairs {
			if address := in.webAddress(p.Key.Text); address != "" {
				links = append(links, playbook.Link{Title: p.Key.Text, Address: address})
			}
		}
		in.finish()
		return links
	}
	for _, item := range f.items(key, hint) {
		switch item.Kind {
		case matter.Text:
			link, ok := parseLink(item.Text)
			if !ok {
				f.report(item.At, "bad-address", fmt.Sprintf("`%s` has no web address in it", item.Text), hint)
				continue
			}
			words := strings.Fields(item.Text)
			f.scheme(item.At, strings.Trim(words[len(words)-1], "<>()"), link.Address)
			links = append(links, link)
		case matter.Map:
			in := f.inner(item, "an entry of `"+key+"`")
			link := playbook.Link{Title: in.needed("title", "Portfolio"), Address: in.webAddress("address")}
			if link.Address == "" && in.get("address") == nil {
				in.missing("address", "https://sam.example/work")
			}
			in.finish()
			if link.Address != "" {
				links = append(links, link)
			}
		default:
			f.wrongType(key, item, "a list of titles with addresses", hint)
		}
	}
	return links
}

// parseLink takes the last word as the address and what stands before it as the
// title. Signs that people put between the two, or round the address, fall away.
func parseLink(text string) (playbook.Link, bool) {
	words := strings.Fields(text)
	if len(words) == 0 {
		return playbook.Link{}, false
	}
	address, ok := webAddress(strings.Trim(words[len(words)-1], "<>()"))
	if !ok {
		return playbook.Link{}, false
	}
	title := strings.TrimRight(strings.Join(words[:len(words)-1], " "), " :,-–—|")
	if title == "" {
		u, _ := url.Parse(address)
		title = strings.TrimPrefix(u.Host, "www.")
	}
	return playbook.Link{Title: title, Address: address}, true
}
