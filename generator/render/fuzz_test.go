package render_test

import (
	"fmt"
	htmltemplate "html/template"
	"net/url"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	texttemplate "text/template"

	"followup/generator/render"
)

// FuzzEscape puts one text into every place that the layouts have.
func FuzzEscape(f *testing.F) {
	const source = "<title>{{.Text}}</title><p>{{.Text}}</p><p title=\"{{.Text}}\" data-x='{{.Text}}'><a href=\"{{.Text}}\">" +
		"<a href=\"mailto:{{.Text}}\"><a href=\"{{.Text}}guide/\"><a href=\"/?q={{.Text}}\"><use href=\"#m-{{.Text}}\"/>" +
		"<a href=\"{{.URL}}\">{{range .Links}}<a href=\"{{.}}\" title=\"{{.}}\">{{.}}{{end}}{{.HTML}}<b {{.Attr}} id=\"x-{{.Text}}\">{{range .Weird}}{{.}}{{end}}"
	parsed, err := htmltemplate.New("test").Parse(source)
	if err != nil {
		f.Fatal(err)
	}
	template := html(parsed)
	program, err := template.Program(reflect.TypeFor[view]())
	if err != nil {
		f.Fatal(err)
	}
	for _, s := range []string{"", "plain", "x < y & 'z' + \x00 \xff é \"q\" =`", "javascript:alert(1)", "HTTPS://a.example/b c?d=[e]&f=%41%4%zz#g", "a/b:c", "mailto:a+b@c.example?subject=d%20e", "\ufdd0\uffff\u2028"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		encoded := render.Encoded(strings.ReplaceAll(url.QueryEscape(s), "+", "%20"))
		links := []render.Encoded{"mailto:a,b@c.example?d=" + encoded + "&e=" + encoded + "&", encoded + ":&&", "https://c.example/#" + encoded}
		v := view{Text: s, Links: links, URL: htmltemplate.URL(s), HTML: htmltemplate.HTML(s), Attr: htmltemplate.HTMLAttr(s), Weird: []string{s, s}}
		want, err := template.Standard(nil, v)
		if err != nil {
			t.Fatal(err)
		}
		got, err := program.Append(nil, v)
		if string(got) != string(want) || err != nil {
			t.Errorf("%q: %v\n got %q\nwant %q", s, err, got, want)
		}
	})
}

// FuzzTemplate carries out whatever can be parsed, as text and as HTML.
func FuzzTemplate(f *testing.F) {
	for _, source := range slices.Concat(known(), markup(), left()) {
		f.Add(source)
	}
	long := regexp.MustCompile(`\d{4}|e\d\d`) // numbers that would only take time
	f.Fuzz(func(t *testing.T, source string) {
		if long.MatchString(source) {
			return
		}
		text := texttemplate.New("test").Funcs(functions())
		if _, err := text.Parse(source); err == nil {
			agree(t, source, render.Text(text, functions()))
		}
		page := htmltemplate.New("test").Option("missingkey=error")
		if _, err := page.Parse(source); err == nil {
			agree(t, source, html(page))
		}
	})
}

// agree compares both engines on every view. Unlike those who wrote a template
// themselves, it does not know what is compiled.
func agree(t *testing.T, source string, template *render.Template) {
	for n, v := range views() {
		got, err := template.Append(nil, v)
		want, wantErr := template.Standard(nil, v)
		if string(got) != string(want) || fmt.Sprint(err) != fmt.Sprint(wantErr) {
			t.Errorf("%s, view %d:\n got %q, %v\nwant %q, %v", source, n, got, err, want, wantErr)
		}
	}
}
