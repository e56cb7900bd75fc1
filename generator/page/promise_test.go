package page_test

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"net/url"
	"path"
	"regexp"
	"strings"
	"testing"

	"followup/generator/playbook"
)

var references = regexp.MustCompile(`\s(?:href|src)="([^"]*)"`)
var identifiers = regexp.MustCompile(`\sid="([^"]*)"`)

// TestLinks follows every link of the site: all of it works below any path and
// from a folder, but for the page that is served at any address.
func TestLinks(t *testing.T) {
	t.Parallel()
	pages := render(t, sample(t))
	ids := map[string]map[string]bool{}
	for file, html := range pages {
		ids[file] = map[string]bool{}
		for _, m := range identifiers.FindAllStringSubmatch(html, -1) {
			if ids[file][m[1]] {
				t.Errorf("%s: the id %q stands twice", file, m[1])
			}
			ids[file][m[1]] = true
		}
	}
	other := map[string]bool{"followups.ics": true, "calls.ics": true, "assets/main-1.css": true, "assets/main-1.js": true, "assets/icon-1.svg": true,
		"assets/icon-1.png": true, "site.webmanifest": true}
	for file, html := range pages {
		for _, m := range references.FindAllStringSubmatch(html, -1) {
			u, err := url.Parse(strings.ReplaceAll(m[1], "&amp;", "&"))
			if err != nil || m[1] == "" {
				t.Errorf("%s: no address: %q", file, m[1])
				continue
			}
			if u.Scheme != "" {
				continue
			}
			target := file
			switch {
			case file == "404.html" && u.Path != "":
				if !strings.HasPrefix(u.Path, "/playbook/") {
					t.Errorf("404.html: %q is not under the site's path", m[1])
				}
				target = strings.TrimPrefix(u.Path, "/playbook/")
			case u.Path != "":
				if strings.HasPrefix(u.Path, "/") {
					t.Errorf("%s: %q works at one address alone", file, m[1])
				}
				target = path.Join(path.Dir(file), u.Path)
			}
			if u.Path != "" && (strings.HasSuffix(u.Path, "/") || target == "." || target == "") {
				target = path.Join(target, "index.html")
			}
			folder, calendar := strings.CutSuffix(target, ".ics")
			if calendar && strings.HasPrefix(folder, "interviews/") {
				continue // the whole site's test follows these
			}
			if _, ok := pages[target]; !ok && !other[target] {
				t.Errorf("%s: %q leads to %s, which is not there", file, m[1], target)
			}
			if u.Fragment != "" && !ids[target][u.Fragment] {
				t.Errorf("%s: %q: no such place in %s", file, m[1], target)
			}
		}
	}
}

// TestHead holds each page to the site's policy.
func TestHead(t *testing.T) {
	t.Parallel()
	titles := map[string]string{}
	for file, html := range render(t, sample(t)) {
		policy := strings.Index(html, `<meta http-equiv="Content-Security-Policy" content="default-src 'none';`)
		for _, later := range []string{"<link", "<script"} {
			if at := strings.Index(html, later); policy < 0 || at < policy {
				t.Errorf("%s: the policy does not cover %s", file, later)
			}
		}
		for _, want := range []string{`<html lang="en"`, `name="viewport" content="width=device-width`, `name="referrer" content="no-referrer"`, `name="robots" content="noindex`, `rel="icon"`, `<main id="main"`, "Sunday 22 November 2026"} {
			if !strings.Contains(html, want) {
				t.Errorf("%s has no %s", file, want)
			}
		}
		for _, not := range []string{" style=", "<style", "ZgotmplZ", "<no value>", " onclick"} {
			if strings.Contains(html, not) {
				t.Errorf("%s has %s", file, not)
			}
		}
		if n := strings.Count(html, "<h1"); n != 1 {
			t.Errorf("%s has %d headings of the first level", file, n)
		}
		if n := strings.Count(html, "<script"); n != 1 {
			t.Errorf("%s has %d scripts", file, n)
		}
		title := regexp.MustCompile(`<title>(.*)</title>`).FindStringSubmatch(html)
		if title == nil || title[1] == "" || titles[title[1]] != "" {
			t.Errorf("%s: the title %q is also that of %s", file, title, titles[title[1]])
		} else {
			titles[title[1]] = file
		}
	}
}

// TestNothingGoesStale looks for words that are true on one day alone.
func TestNothingGoesStale(t *testing.T) {
	t.Parallel()
	relative := regexp.MustCompile(`(?i)\b(today|tomorrow|yesterday|overdue|ago|in \d+ (day|week|month)s?)\b`)
	tags := regexp.MustCompile(`<[^>]*>`)
	for file, html := range render(t, sample(t)) {
		text := tags.ReplaceAllString(main(t, file, html), " ")
		if m := relative.FindString(text); m != "" {
			t.Errorf("%s says %q", file, m)
		}
	}
}

// TestFollowUpsCarryTheirDays finds each follow-up where it must stand.
func TestFollowUpsCarryTheirDays(t *testing.T) {
	t.Parallel()
	in := sample(t)
	pages := render(t, in)
	for _, f := range in.FollowUps {
		lapses := ""
		if !f.Lapses.IsZero() {
			lapses = f.Lapses.String()
		}
		want := fmt.Sprintf(`data-followup="%s" data-n="%d" data-opens="%s" data-due="%s" data-closes="%s" data-lapses="%s" data-settled="%s"`,
			f.Key(), f.N, f.Opens, f.Due, f.Closes, lapses, f.Settled)
		own := f.Interview.Page() + "index.html"
		places := []string{own}
		if f.Live() {
			places = append(places, "calendar/index.html", "calendar/timeline/index.html", "calendar/"+f.Due.String()[:7]+"/index.html", "index.html")
		}
		for _, file := range places {
			if !strings.Contains(pages[file], want) {
				t.Errorf("%s has no %s", file, want)
			}
		}
		if !strings.Contains(pages[own], ` id="`+f.ID()+`"`) {
			t.Errorf("%s has no place called %s", own, f.ID())
		}
	}
}

// TestSlots: what is not ready cannot be sent.
func TestSlots(t *testing.T) {
	t.Parallel()
	html := render(t, sample(t))["interviews/2026-11-26-song-xanh/index.html"]
	_, message, _ := strings.Cut(html, `<summary>Read the email</summary>`)
	message, _, _ = strings.Cut(message, "</details>")
	for _, want := range []string{
		`<mark class="slot">fill in: discussed</mark>`, "Not ready to send",
		`Fill in <code>discussed</code> in <a href="https://code.example/edit/content/interviews/2026-11-26-song-xanh.md"`,
		`Fill in <code>name</code> in <a href="https://code.example/edit/followup.yaml"`,
	} {
		if !strings.Contains(message, want) {
			t.Errorf("no %s in %s", want, message)
		}
	}
	for _, not := range []string{"mailto:", "data-copy", "Open in mail", "⟪", "⟫"} {
		if strings.Contains(message, not) {
			t.Errorf("it has %s: %s", not, message)
		}
	}
}

// TestEachTheirOwn: where several people are written to, each letter says to whom.
func TestEachTheirOwn(t *testing.T) {
	t.Parallel()
	in := sample(t)
	for f, list := range in.Messages {
		if f.Key() == "2026-11-17-northwind/thank-you" {
			other := list[0]
			other.To = []playbook.Contact{{Name: "Omar Haddad", Email: "omar@northwind.example"}}
			in.Messages[f] = []playbook.Message{list[0], other, list[1]}
		}
	}
	pages := render(t, in)
	for file, want := range map[string]int{"index.html": 2, "interviews/2026-11-17-northwind/index.html": 3} {
		_, card, _ := strings.Cut(pages[file], `data-followup="2026-11-17-northwind/thank-you"`)
		card, _, _ = strings.Cut(card, "</article>")
		if n := strings.Count(card, `<details class="fold"`); n != want {
			t.Errorf("%s: %d messages, want %d", file, n, want)
		}
		for _, word := range []string{"<summary>Read the email to Dana Whitfield</summary>", "<summary>Read the email to Omar Haddad</summary>"} {
			if !strings.Contains(card, word) {
				t.Errorf("%s: no %s", file, word)
			}
		}
	}
}

// TestManyFollowUps: a crowded home page is still quick to load.
func TestManyFollowUps(t *testing.T) {
	t.Parallel()
	in := sample(t)
	f := in.FollowUps[2]
	for n := range 300 {
		i := *f.Interview
		i.Name = fmt.Sprintf("2026-11-17-company-%d", n)
		i.Slug, i.Company = i.Name, fmt.Sprintf("Company %d", n)
		more := *f
		more.Interview, more.Due = &i, f.Due.AddDays(n%9)
		in.FollowUps = append(in.FollowUps, &more)
		in.Messages[&more] = in.Messages[f]
		in.Book.Interviews = append(in.Book.Interviews, &i)
	}
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	if _, err := w.Write([]byte(render(t, in)["index.html"])); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if packed.Len() > 60<<10 {
		t.Errorf("%d bytes", packed.Len())
	}
	t.Logf("%d bytes", packed.Len())
}

// TestHostile: what a person wrote, or copied from a posting, is text.
func TestHostile(t *testing.T) {
	t.Parallel()
	in := sample(t)
	i := in.Book.Interviews[1]
	i.Company, i.Role, i.Round = `<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `{{.}}`
	i.Location, i.Source = "javascript:alert(1)", "javascript:alert(2)"
	i.Materials = []playbook.Link{{Title: "<b>x</b>", Address: "data:text/html,x"}}
	i.Contacts = []playbook.Contact{{Name: "</title><script>", Email: "a@b.example?bcc=c@d.example", LinkedIn: "vbscript:x", Phone: "javascript:1234567", Numbers: []playbook.Telephone{{Text: "javascript:1234567", Link: "javascript:1234567"}}}}
	i.Notes = "<script>alert(3)</script>\n\n[x](javascript:alert(4))"
	for f, list := range in.Messages {
		for n := range list {
			in.Messages[f][n].Body = "</div><script>alert(5)</script>"
			in.Messages[f][n].Links = playbook.MessageLinks{Mailto: "javascript:alert(6)", Gmail: "javascript:alert(7)", Tel: "javascript:alert(8)", Profile: "javascript:alert(9)"}
		}
	}
	links := regexp.MustCompile(`(?i)(href|src)="\s*(javascript|data|vbscript):`)
	for file, html := range render(t, in) {
		if n := strings.Count(html, "<script"); n != 1 {
			t.Errorf("%s has %d scripts", file, n)
		}
		if strings.Contains(html, "<img") {
			t.Errorf("%s has a picture", file)
		}
		html = strings.ReplaceAll(html, `href="data:text/vcard;`, "") // of a contact, and to be saved, never shown
		if m := links.FindString(html); m != "" {
			t.Errorf("%s has %s", file, m)
		}
	}
}

// TestSameBytes renders twice.
func TestSameBytes(t *testing.T) {
	t.Parallel()
	first, _ := sample(t).pages()
	second, _ := sample(t).pages()
	if len(first) != len(second) {
		t.Fatalf("%d pages, then %d", len(first), len(second))
	}
	for n := range first {
		if first[n].Path != second[n].Path || string(first[n].Data) != string(second[n].Data) {
			t.Errorf("%s differs", first[n].Path)
		}
	}
}
