package matter

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// TestCleanText: what programs put round words is taken off, and nothing else.
func TestCleanText(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"[[Dana Whitfield]]": "Dana Whitfield", "[[people/dana|Dana]]": "Dana", "[[people/Dana Whitfield]]": "Dana Whitfield", "[[people/dana.md]]": "dana", "the move off [[cron]]": "the move off cron",
		"[[Dana]] and [[people/ravi|Ravi Menon]]": "Dana and Ravi Menon", "[[Dana#Notes]]": "Dana", "[[#Notes]]": "Notes", "![[cron]]": "cron", "[[Dana|]]": "Dana", `[[a\|B]]`: "B",
		"“Growth team”": "Growth team", "‘Growth’": "Growth", "„Wachstum“": "Wachstum", "«Croissance»": "Croissance", "“ Growth ”": "Growth", "“Growth” and “Scale”": "“Growth” and “Scale”", "the “Growth” team": "the “Growth” team", "’90s rock": "’90s rock",
		"Café\u00a0Noir": "Café Noir", "on\u2011call": "on-call", "Dana\u200b Whitfield\ufeff": "Dana Whitfield", "\u202a+1 555 0100\u202c": "+1 555 0100", "re\u00adsume": "resume", "a\u2009b": "a b",
		"👩\u200d💻": "👩\u200d💻", "می\u200cخواهم": "می\u200cخواهم", "a\u200db": "ab", "[not a link]": "[not a link]", "[[": "[[", "[[]]": "[[]]", "plain": "plain", "": "",
	} {
		if got := CleanText(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestCleanTree: a link without quotation marks is a text, and a list of one where a
// list is wanted; blanks that only look plain do not keep YAML from being read.
func TestCleanTree(t *testing.T) {
	t.Parallel()
	doc, problems := Parse("x.md", []byte("---\ncompany:\u00a0[[Northwind]]\n\u200brole: [[a|Platform, Engineer]]\ncontacts:\n\u00a0\u00a0- [[Dana Whitfield]]\nplain: [a, [b]]\n---\n"))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	Clean(doc.Root)
	var got []string
	for _, p := range doc.Root.Pairs {
		got = append(got, p.Key.Text+"="+string(p.Value.Kind)+" "+p.Value.Text)
		for _, item := range p.Value.Items {
			got = append(got, string(item.Kind)+" "+item.Text)
		}
	}
	want := "company=text Northwind; text Northwind; role=text Platform, Engineer; text Platform, Engineer; contacts=a list ; text Dana Whitfield; plain=a list ; text a; a list "
	if strings.Join(got, "; ") != want {
		t.Errorf("%s\nwant %s", strings.Join(got, "; "), want)
	}
}

// TestLeftover: what templates leave is found, and what people write is not.
func TestLeftover(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"<% tp.file.title %>": "<% tp.file.title %>", "at {{company}} now": "{{company}}", "%COMPANY%": "%COMPANY%", "%role_name%": "%role_name%", "[Company]": "[Company]", "Dear [Hiring Manager's Name],": "[Hiring Manager's Name]",
		"[Insert role]": "[Insert role]", "[Your Name]": "[Your Name]", "${role}": "${role}", "<<Company>>": "<<Company>>", "{% if x %}": "{% if x %}", "{{company": "{{company", "tp.date %>": "%>", "[enter the date]": "[enter the date]",
		"20% of 50%": "", "10%to20%": "", "[sic]": "", "the migration [phase 2]": "", "C++ <vector>": "", "a {b} c": "", "⟪fill in: role⟫": "", "x << 2": "", "[Growth] team": "", "50% off, 100% on": "",
	} {
		if got := Leftover(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// FuzzCleanText: cleaning ends, gives text that is as good as cleaned again, and leaves
// plain text as it is.
func FuzzCleanText(f *testing.F) {
	for _, text := range []string{"[[a|b]]", "“[[a]]”", "[[[[a]]]]", "\u200b[\u200b[a]]", "‘’“”", "a\u200d\u200db", "[[a#b|c|]]"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		clean := CleanText(text)
		if strings.IndexFunc(clean, func(r rune) bool { return untidy(r) && r != '\u200c' && r != '\u200d' }) >= 0 {
			t.Errorf("%q: %q", text, clean)
		}
		if !utf8.ValidString(clean) || len(clean) > len(text) {
			t.Errorf("%q: %q", text, clean)
		}
		if again := CleanText(clean); again != clean && !strings.Contains(clean, "[[") {
			t.Errorf("%q: %q, and then %q", text, clean, again)
		}
		if !strings.ContainsAny(text, "[“”„‘’‚«»‹›") && strings.IndexFunc(text, untidy) < 0 && clean != text {
			t.Errorf("%q: %q", text, clean)
		}
	})
}
