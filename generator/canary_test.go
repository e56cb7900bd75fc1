package generator_test

import (
	"html"
	"net/url"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"followup/generator"
	"followup/generator/playbook"
)

// canaries is a playbook with a word of its own in every field: what is private,
// and what somebody may have put a name into.
func canaries(level string) fstest.MapFS {
	const interview = `---
company: Zqcompany
role: Zqrole
round: Zqround
alias: Zqalias
key: zqkey
interview: 2026-11-10 14:00
location: Zqlocation
salary: Zqsalary
source: https://zqsource.example/
suggest: Zqsuggest
contacts:
  - {name: Zqgiven Zqfamily, as: hiring manager, title: Zqtitle, email: zqmail@zqhost.example, phone: "+1 555 0142 999", linkedin: "https://www.linkedin.com/in/zqprofile", greet: Zqgreet}
  - {name: Zqreferee Zqsecond, as: reference, email: zqreferee@zqthere.example, told: 2026-11-09}
discussed: [Zqdiscussed]
strengths: [Zqstrength]
clarify: [Zqclarify]
concerns: [Zqconcern]
questions: [Zqquestion]
research: [Zqresearch]
asked: ["Zqasked? Zqanswer."]
materials: ["Zqmaterial https://zqmaterial.example/"]
prefers: email
---
Zqnotes

## check-in: email

Hello Zqgreet, Zqownwords.
`
	return fstest.MapFS{
		"followup.yaml": {Data: []byte("name: Zqowner\ntimezone: America/New_York\nemail: zqmine@sam.example\nphone: \"+1 555 0199 888\"\nlinks: [\"Zqlink https://zqlink.example/\"]\nurl: https://sam.example/\n" +
			"edit_url: https://zqedit.example/\nfeed_secret: zqsecretzqsecret\nfeed: " + level + "\n")},
		"content/interviews/2026-11-10-zqfile.md": {Data: []byte(interview)},
	}
}

var canary = regexp.MustCompile(`(?i)zq[a-z]+|0142|0199`)

// TestCanaries looks for the words of every field in all feeds, their names and
// addresses, and on the page that shows what a calendar will show.
func TestCanaries(t *testing.T) {
	t.Parallel()
	may := map[string][]string{
		playbook.FeedDiscreet: {},
		playbook.FeedAlias:    {"zqalias"},
		playbook.FeedStep:     {"zqcompany", "zqround"},
	}
	never := []string{"zqsecretzqsecret", "zqkey", "zqsalary", "zqnotes", "zqsource", "zqedit", "zqasked", "zqanswer"} // at any level
	for _, level := range playbook.FeedLevels() {
		site, problems := generator.Build(canaries(level), playbook.Day{Year: 2026, Month: 11, Day: 16})
		if problems.Errors() > 0 {
			t.Fatal(problems)
		}
		files, feeds := map[string]string{}, 0
		var all strings.Builder
		for _, f := range site.Files {
			data, err := f.Make(nil)
			if err != nil {
				t.Fatal(err)
			}
			files[f.Path] = string(data)
		}
		for name, data := range files {
			said := ""
			switch {
			case path.Ext(name) == ".ics":
				feeds++
				said = name + "\n" + strings.ReplaceAll(data, "\r\n ", "")
			case name == "subscribe/index.html":
				_, said, _ = strings.Cut(data, "<main ")
				said, _, _ = strings.Cut(html.UnescapeString(said), "</main>")
				if level != playbook.FeedOff && !strings.Contains(said, "What you will see") {
					t.Errorf("%s: there is no example", level)
				}
			}
			all.WriteString(said)
			plain, err := url.PathUnescape(said)
			if err != nil {
				plain = said
			}
			for _, word := range canary.FindAllString(said+plain, -1) {
				word = strings.ToLower(word)
				if allowed, known := may[level]; known && !slices.Contains(allowed, word) || slices.Contains(never, word) {
					t.Errorf("%s: %s tells %s", level, name, word)
				}
			}
		}
		if (feeds == 0) != (level == playbook.FeedOff) {
			t.Errorf("%s: %d feeds", level, feeds)
		}
		if level == playbook.FeedFull && !(strings.Contains(files["subscribe/index.html"], "Zqcompany: ") && names(all.String(), "Zqownwords") && names(all.String(), "Zqgiven") && names(all.String(), "Zqlocation")) {
			t.Error("the test hears nothing")
		}
		// Every feed that a page leads to is there.
		for name, data := range files {
			for _, m := range regexp.MustCompile(`href="([^":]*\.ics)"`).FindAllStringSubmatch(data, -1) {
				if target := path.Join(path.Dir(name), m[1]); files[target] == "" {
					t.Errorf("%s: %s leads to %s, which is not there", level, name, target)
				}
			}
		}
		for _, name := range []string{"robots.txt", "sitemap.xml"} { // the one would shut Google out, the other tell where the feed is
			if files[name] != "" {
				t.Errorf("there is a %s", name)
			}
		}
	}
}
