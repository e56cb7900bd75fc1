package page

import (
	"slices"
	"strconv"
	"strings"

	"followup/generator/playbook"
)

// shell is what every page has: the head, the navigation, the foot. A page's own
// view embeds it, so that a layout reads {{.Title}} as well as {{.Messages}}.
type shell struct {
	Kind   string // home, calendar, month, …: what CSS and the script tell pages apart by
	Title  string // of the tab
	Root   string // from this page to the site's root: "./", "../", or the base path
	Nav    []navLink
	Owner  string // whose playbook it is
	Built  date
	Dates  string // the order in which the script writes days, where it is not the usual one
	Assets Assets
	Guide  string // the guide's address
	Search string // the search page's
	// Manifest is the address of the manifest by which a phone keeps the site.
	Manifest string
	Sample   *sampleNote // what on the page is made up
}

// sampleNote says that interviews on a page are samples.
type sampleNote struct {
	With    string // the companies; "" on the page of the one that it is
	Several bool
	Command bool // the page says how to remove it
}

// sampleNote is for a page that shows all interviews, or nil where none is a sample.
func (b *builder) sampleNote(kind string) *sampleNote {
	var with []string
	for _, i := range b.in.Book.Interviews {
		if i.Sample && !slices.Contains(with, i.Company) {
			with = append(with, i.Company)
		}
	}
	if with == nil {
		return nil
	}
	return &sampleNote{playbook.Listed(with), len(with) > 1, kind == "home"}
}

type navLink struct {
	Text, Href, Icon string
	Current          bool // this very page
	Within           bool // a page of that part of the site
}

// shell makes the frame of a page with a title that no other page has. file is
// the page's path from the site's root.
func (b *builder) shell(kind, title, file string) shell {
	if kind == "interview" {
		s := b.ofInterview
		s.Title = title
		return s
	}
	return b.frame(kind, title, file)
}

// frame is a shell that is made again.
func (b *builder) frame(kind, title, file string) shell {
	root := "./"
	if depth := strings.Count(file, "/"); depth > 0 {
		root = strings.Repeat("../", depth)
	}
	if kind == "lost" { // it is served for addresses of any depth
		root = b.in.Book.Settings.BasePath()
	}
	s := shell{Kind: kind, Root: root, Owner: b.in.Book.Settings.Name, Title: title, Built: b.built()}
	a := b.in.Assets
	for _, path := range []*string{&a.Style, &a.Script, &a.Live, &a.LiveStyle, &a.Find, &a.Call, &a.CallStyle, &a.Unlock, &a.Icon, &a.Touch} {
		if *path != "" {
			*path = root + *path
		}
	}
	s.Assets = a
	if Gathers(file) {
		s.Sample = b.sampleNote(kind)
	}
	if order := b.in.Book.Settings.Dates; order != playbook.DayMonth {
		s.Dates = string(order)
	}
	s.Guide, s.Search = root+"guide/", root+searchPath
	s.Manifest = root + b.in.Manifest
	for _, n := range []struct{ text, path, icon, place string }{
		{"Today", "", "today", ""},
		{"Calendar", "calendar/", "calendar", ""},
		{"Interviews", "interviews/", "people", ""},
		{"Subscribe", "subscribe/", "bell", ""},
		{"Search", searchPath, "search", "#words"}, // ready to type
	} {
		s.Nav = append(s.Nav, navLink{
			Text: n.text, Href: root + n.path + n.place, Icon: n.icon,
			Current: file == n.path+"index.html",
			Within:  n.path != "" && strings.HasPrefix(file, n.path) || belongsTo(file) == n.path && n.path != "",
		})
	}
	return s
}

// belongsTo is the entry of the navigation that a page without one of its own is
// reached from.
func belongsTo(file string) string {
	switch folder, _, _ := strings.Cut(file, "/"); folder + "/" {
	case pipelinePath, insightsPath:
		return interviewsPath
	case printPath:
		return "calendar/"
	}
	return ""
}

// titles keeps two pages from having the same title: it gives the nth page its own.
func titles(sheets []sheet) []string {
	list := make([]string, len(sheets))
	taken := make(map[string]bool, len(sheets))
	for n, s := range sheets {
		list[n] = s.title
		for more := 2; taken[list[n]]; more++ {
			list[n] = s.title + " (" + strconv.Itoa(more) + ")"
		}
		taken[list[n]] = true
	}
	return list
}
