package markdown

import (
	"encoding/xml"
	"regexp"
	"strings"
	"testing"
)

func TestRender(t *testing.T) {
	notes := Options{Prefix: "note-", Top: 3}
	guide := Options{Prefix: "guide-", Top: 2, Link: func(s string) string {
		if s == "tone.md" {
			return "../tone/"
		}
		return ""
	}}
	for _, c := range []struct {
		name string
		o    Options
		src  string
		want string
	}{
		{"nothing", notes, " \n\n", ""},
		{"the first heading stands at the top level", notes, "# A\n", `<h3 id="note-a">A</h3>`},
		{"whatever its level was", notes, "### A\n\n## B\n", "<h3 id=\"note-a\">A</h3>\n<h3 id=\"note-b\">B</h3>"},
		{"levels that were left out are closed up", guide, "# A\n\n#### B\n\n#### C\n\n# D\n", "<h2 id=\"guide-a\">A</h2>\n<h3 id=\"guide-b\">B</h3>\n<h3 id=\"guide-c\">C</h3>\n<h2 id=\"guide-d\">D</h2>"},
		{"ids are unique", notes, "# A\n\n# A\n\n# A 2\n", "<h3 id=\"note-a\">A</h3>\n<h3 id=\"note-a-2\">A</h3>\n<h3 id=\"note-a-2-2\">A 2</h3>"},
		{"ids in any script", notes, "# Việc đã làm!\n\n# 你好\n\n# ?\n", "<h3 id=\"note-việc-đã-làm\">Việc đã làm!</h3>\n<h3 id=\"note-你好\">你好</h3>\n<h3 id=\"note-section\">?</h3>"},
		{"tasks are words", notes, "- [ ] a\n- [x] b\n", "<ul>\n<li><span class=\"task\" aria-hidden=\"true\">☐</span><span class=\"visually-hidden\">To do: </span> a</li>\n<li><span class=\"task\" aria-hidden=\"true\">☑</span><span class=\"visually-hidden\">Done: </span> b</li>\n</ul>"},
		{"tables scroll by keyboard and carry no style", notes, "|a|b|\n|--|-:|\n|1|2|\n", "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table 1\">\n<table>\n<thead>\n<tr>\n<th>a</th>\n<th class=\"align-right\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td class=\"align-right\">2</td>\n</tr>\n</tbody>\n</table>\n</div>"},
		{"strikethrough and signs", notes, "~~a~~ \"b\" -- it's...", "<p><del>a</del> &ldquo;b&rdquo; &ndash; it&rsquo;s&hellip;</p>"},
		{"footnotes", notes, "a[^1]\n\n[^1]: b\n", "<p>a<sup id=\"note-fnref:1\"><a href=\"#note-fn:1\" class=\"footnote-ref\" role=\"doc-noteref\">1</a></sup></p>\n<div class=\"footnotes\" role=\"doc-endnotes\">\n<hr>\n<ol>\n<li id=\"note-fn:1\">\n<p>b&#160;<a href=\"#note-fnref:1\" class=\"footnote-backref\" role=\"doc-backlink\">↩\uFE0E</a></p>\n</li>\n</ol>\n</div>"},
		{"links out tell nothing", notes, "[a](https://a.example/?x=1&y=2) https://b.example c@d.example", `<p><a href="https://a.example/?x=1&amp;y=2" rel="noreferrer">a</a> <a href="https://b.example" rel="noreferrer">https://b.example</a> <a href="mailto:c@d.example">c@d.example</a></p>`},
		{"links to nowhere are words", notes, "[a *b*](other.md) [c](/x) [d](//e.example) [](x)", "<p>a <em>b</em> c d </p>"},
		{"links among the pages", guide, "[a](tone.md) [b](nothing.md)", `<p><a href="../tone/">a</a> b</p>`},
		{"links within the text", guide, "[a](#b)\n\n# B\n", "<p><a href=\"#guide-b\">a</a></p>\n<h2 id=\"guide-b\">B</h2>"},
		{"telephones", notes, "[call](tel:+15550100)", `<p><a href="tel:+15550100">call</a></p>`},
		{"pictures become links", notes, "![a *b*](https://c.example/d.png) ![e](f.png)", `<p><a href="https://c.example/d.png" rel="noreferrer">a <em>b</em></a> e</p>`},
		{"a picture in a link is its words", notes, "[![a](https://b.example/c.png)](https://d.example)", `<p><a href="https://d.example" rel="noreferrer">a</a></p>`},
	} {
		if got := strings.TrimSpace(New(c.o).Render(c.src)); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

// hostile are tries to get a script, a style or a foreign request into a page.
var hostile = []string{
	"<script>alert(1)</script>",
	"a <img src=x onerror=alert(1)> b",
	"<style>*{display:none}</style>",
	"<a href=\"javascript:alert(1)\">x</a>",
	"[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java\tscript:alert(1))", "[x](&#106;avascript:alert(1))",
	"[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](vbscript:x)", "[x](file:///etc/passwd)",
	"<javascript:alert(1)>", "<data:text/html,x>", "<vbscript:x>",
	"[x]: javascript:alert(1)\n\n[x]",
	"![x](javascript:alert(1))", "![x](data:image/svg+xml;base64,PHN2Zz4=)",
	"[x](https://a.example/\"onmouseover=\"alert(1))", "[x](https://a.example \"\\\" onclick=\\\"alert(1)\")",
	"# x {#id onclick=alert(1) style=color:red}",
	"```js\" onclick=\"alert(1)\nx\n```",
	"|a|\n|:-:|\n|<b style=x>|",
	"<!-- --><iframe src=https://a.example></iframe>",
	"\x00<script\x00>", "[x](\x01javascript:alert(1))", "[x](https:javascript)",
}

func TestHostile(t *testing.T) {
	for _, src := range hostile {
		checkSafe(t, src)
	}
}

var tag = regexp.MustCompile(`<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>`)
var attribute = regexp.MustCompile(`([a-zA-Z-]+)="([^"]*)"`)

// checkSafe holds a text's HTML to what may stand on a page.
func checkSafe(t *testing.T, src string) {
	t.Helper()
	got := New(Options{Prefix: "p-", Top: 3}).Render(src)
	for _, m := range tag.FindAllStringSubmatch(got, -1) {
		switch strings.ToLower(m[2]) {
		case "script", "style", "iframe", "img", "object", "embed", "form", "input", "base", "link", "meta", "svg", "h1", "h2":
			t.Errorf("%q: a %s in %q", src, m[2], got)
		}
		for _, a := range attribute.FindAllStringSubmatch(m[3], -1) {
			name, value := strings.ToLower(a[1]), strings.ToLower(a[2])
			if strings.HasPrefix(name, "on") || name == "style" || name == "src" {
				t.Errorf("%q: the attribute %s in %q", src, name, got)
			}
			if name == "href" && !regexp.MustCompile(`^(https?://|mailto:.|tel:.|#.)`).MatchString(value) {
				t.Errorf("%q: a link to %q in %q", src, value, got)
			}
			if name == "id" && !strings.HasPrefix(value, "p-") {
				t.Errorf("%q: the id %q has no prefix", src, value)
			}
		}
	}
}

func TestMuchIsPlain(t *testing.T) {
	for name, src := range map[string]string{
		"long":   strings.Repeat("words & more ", 6000),
		"nested": strings.Repeat("*a **b ", 3000),
	} {
		got := New(Options{}).Render(src)
		if !strings.HasPrefix(got, "<pre>") || strings.Contains(got, "& more") {
			t.Errorf("%s: %.60q…", name, got)
		}
	}
}

func FuzzRender(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	f.Add("# A\n\n- [x] b\n\n|a|\n|-|\n|1|\n\nc[^1]\n\n[^1]: d\n")
	f.Fuzz(func(t *testing.T, src string) {
		checkSafe(t, src)
		if a, b := New(Options{Top: 3}).Render(src), New(Options{Top: 3}).Render(src); a != b {
			t.Errorf("%q: two ways: %q, %q", src, a, b)
		}
		wellFormed(t, src)
	})
}

// wellFormed checks that every element is closed, so that no text can break out
// of its place on the page.
func wellFormed(t *testing.T, src string) {
	t.Helper()
	html := New(Options{Prefix: "p-"}).Render(src)
	d := xml.NewDecoder(strings.NewReader("<div>" + html + "</div>"))
	d.Strict = false
	d.AutoClose = []string{"br", "hr"}
	d.Entity = xml.HTMLEntity
	depth := 0
	for {
		token, err := d.Token()
		if err != nil {
			if err.Error() != "EOF" {
				t.Errorf("%q: %v in %q", src, err, html)
			}
			return
		}
		switch token.(type) {
		case xml.StartElement:
			depth++
		case xml.EndElement:
			depth--
			if depth == 0 && d.InputOffset() < int64(len(html)) {
				t.Errorf("%q: closes its own frame: %q", src, html)
			}
		}
	}
}
