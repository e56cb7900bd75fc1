package render

import (
	"bytes"
	htmltemplate "html/template"
	"reflect"
	"strings"
	"testing"
	"text/template"
)

type person struct {
	Name string
	Age  int
}

// Loud is a method with a value to stand on.
func (p person) Loud() string { return strings.ToUpper(p.Name) }

type frame struct{ Title, Root string }

type view struct {
	frame
	One, Other string
	Yes, No    bool
	None       []string
	Few        []string
	People     []person
	Boss       *person
	Nobody     *person
	Deep       [][]person
	Count      int
	Kind       kind
	HTML       htmltemplate.HTML
	Attr       htmltemplate.HTMLAttr
	URL        htmltemplate.URL
	Any        any
}

type kind string

func sample(text string) view {
	ann, bob := person{"Ann <" + text + ">", 41}, person{text, 0}
	return view{frame: frame{"T & " + text, "../"}, One: text, Other: "plain", Yes: true, Few: []string{"a", text, ""}, People: []person{ann, bob},
		Boss: &ann, Deep: [][]person{{ann}, nil, {bob, ann}}, Count: 3, Kind: "k+" + kind(text), HTML: "<b>&amp;</b>", Attr: `data-x="1"`, URL: "tel:+1555", Any: text}
}

// snippets are all that the language is used for, known here or not.
func snippets() []string {
	return []string{
		"", "text & <b>more</b>", "{{.One}}", "<p title=\"{{.One}}\">{{.Title}}</p>", "<title>{{.One}}</title>", "<a href=\"{{.One}}\">x</a>", "<a href=\"{{.Root}}a/{{.One}}/\">x</a>",
		"<a href=\"#{{.One}}\">x</a>", "<a href=\"?q={{.One}}\">x</a>", "<a href='{{.One}}'>x</a>", "<p {{.Attr}}>{{.HTML}}</p>", "<a href=\"{{.URL}}\">{{.URL}}</a>", "<p class={{.Other}}>x</p>",
		"<script>let x = {{.One}}</script>", "<p style=\"width: {{.Count}}px\">x</p>", "<!-- {{.One}} -->", "<rect x=\"{{.Count}}\" d=\"M{{.Count}} 0\"/>", "{{.Kind}}", "<p data-k=\"{{.Kind}}\">",
		"{{if .Yes}}a{{else}}b{{end}}{{if .No}}a{{else if .None}}c{{else}}d{{end}}", "{{if and .Yes .Few}}1{{end}}{{if or .No .None}}2{{end}}{{if not .No}}3{{end}}{{if not (or .No .Nobody)}}4{{end}}",
		"{{if eq .Other \"plain\"}}1{{end}}{{if ne .Other \"x\"}}2{{end}}{{if gt .Count 2}}3{{end}}{{if lt (len .Few) 3}}4{{end}}{{if eq .Count 3}}5{{end}}{{if le .Count 3}}6{{end}}{{if ge .Count 4}}7{{end}}",
		"{{range .Few}}[{{.}}]{{end}}{{range .None}}x{{else}}none{{end}}", "{{range $n, $p := .People}}{{if $n}}, {{end}}{{$p.Name}} {{.Age}}{{end}}", "{{range $p := .People}}{{$p.Loud}}{{$.One}}{{end}}",
		"{{range .Deep}}<ul>{{range .}}<li>{{.Name}}</li>{{else}}-{{end}}</ul>{{end}}", "{{with .Boss}}{{.Name}}{{.Loud}}{{end}}{{with .Nobody}}x{{else}}nobody{{end}}", "{{with $b := .Boss}}{{$b.Age}}{{end}}",
		"{{$x := .One}}{{$x}}{{range .Few}}{{$x}}{{end}}{{$y := len .Few}}{{$y}}", "{{$x := .One}}{{$x = .Other}}{{$x}}", "{{or .None .Few}}", "{{or .Title \"x\"}}{{and .One .Other}}", "{{index .Few 1}}", "{{index .Few 9}}",
		"{{.Boss.Name}}", "{{.Nobody.Name}}", "{{.Any}}", "{{printf \"%q\" .One}}", "{{.Missing}}", "{{len .People}} {{(index .People 0).Name}}", "{{range .People}}{{if .Age}}{{break}}{{end}}{{end}}", "{{/* nothing */}}",
		`{{define "sub"}}<i>{{.}}</i>{{end}}{{template "sub" .One}}{{range .Few}}{{template "sub" .}}{{end}}`, `{{define "still"}}<hr>{{end}}{{template "still"}}`,
		`{{define "deep"}}{{range .}}{{.Name}}{{len $}}{{end}}{{end}}{{range .Deep}}{{template "deep" .}}{{end}}{{.One}}`, `{{define "vars"}}{{$a := .}}{{$b := $a}}{{$b}}{{end}}{{$a := .Other}}{{template "vars" .One}}{{$a}}`,
		`{{define "attr"}} lang="{{.}}"{{end}}<p{{template "attr" .One}}>`, `{{define "self"}}{{if .}}{{template "self" .Nobody}}{{end}}{{end}}x`,
	}
}

func texts() []string {
	return []string{"", "plain", `<script>"'&+=`, "javascript:alert(1)", "mailto:a@b.example?x=1&y=%20 +", "https://x.example/ä?q=a b#c", "100%", "%zz%41", "a:b", "a/b:c", "HTTP://X", "\x00\xff\ufdd0\uffff日本", "?&#", "'();!*"}
}

// TestHTML: the bytes are those of html/template, and whatever is known is not
// left to it.
func TestHTML(t *testing.T) {
	known := 0
	for _, snippet := range snippets() {
		for _, text := range texts() {
			if same(t, snippet, text) {
				known++
			}
		}
	}
	if all := len(snippets()) * len(texts()); known < all*2/3 || known == all {
		t.Errorf("%d of %d were carried out here", known, all)
	}
}

func same(t *testing.T, snippet, text string) (known bool) {
	t.Helper()
	set, err := htmltemplate.New("x").Parse(snippet)
	if err != nil {
		t.Fatal(err)
	}
	var want bytes.Buffer
	wantErr := htmltemplate.Must(set.Clone()).Execute(&want, sample(text))
	p, err := HTML(set, "x", reflect.TypeFor[view]())
	if err != nil {
		return false
	}
	got, ok := p.Append([]byte("before "), sample(text))
	if !ok {
		if string(got) != "before " {
			t.Errorf("%s: it was given up, and left %q", snippet, got)
		}
		return false
	}
	if wantErr != nil || string(got) != "before "+want.String() {
		t.Errorf("%s with %q:\n got %q\nwant %q, %v", snippet, text, got, want.String(), wantErr)
	}
	return true
}

// TestText: the bytes are those of text/template.
func TestText(t *testing.T) {
	functions := template.FuncMap{
		"list": func(all []string) string { return strings.Join(all, " and ") },
		"slot": func(key string, of any) string { return key + strings.Repeat("!", reflect.ValueOf(of).Len()) },
		"odd":  func(n int) bool { return n%2 == 1 },
	}
	known := 0
	all := append(snippets(), "{{list .Few | slot \"x\"}}", "{{.One | slot \"key\"}}", "{{if odd .Count}}odd{{end}}")
	for _, snippet := range all {
		for _, text := range texts() {
			tt := template.Must(template.New("x").Funcs(functions).Parse(snippet))
			p, err := Text(tt.Tree, functions, reflect.TypeFor[view]())
			if err != nil {
				continue
			}
			got, ok := p.Append(nil, sample(text))
			if !ok {
				continue
			}
			known++
			var want bytes.Buffer
			if err := tt.Execute(&want, sample(text)); err != nil || string(got) != want.String() {
				t.Errorf("%s with %q:\n got %q\nwant %q, %v", snippet, text, got, want.String(), err)
			}
		}
	}
	if all := len(all) * len(texts()); known < all/2 || known == all {
		t.Errorf("%d of %d were carried out here", known, all)
	}
}

// FuzzHTML tries texts in every place where a layout can have one.
func FuzzHTML(f *testing.F) {
	for _, text := range texts() {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, snippet := range snippets() {
			same(t, snippet, text)
		}
	})
}

// TestOtherView: a view of another type is left to the standard library.
func TestOtherView(t *testing.T) {
	p, err := HTML(htmltemplate.Must(htmltemplate.New("x").Parse("{{.Name}}")), "x", reflect.TypeFor[person]())
	if err != nil {
		t.Fatal(err)
	}
	for _, other := range []any{nil, view{}, &person{}} {
		if _, ok := p.Append(nil, other); ok {
			t.Errorf("%T was shown", other)
		}
	}
	if _, err := HTML(htmltemplate.Must(htmltemplate.New("x").Parse("<a href='{{.Name}}>")), "x", reflect.TypeFor[person]()); err == nil || err == ErrUnknown {
		t.Errorf("a layout that cannot be escaped: %v", err)
	}
}
