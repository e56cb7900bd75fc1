package render_test

import (
	"errors"
	"fmt"
	htmltemplate "html/template"
	"reflect"
	"strings"
	"testing"
	texttemplate "text/template"
	"text/template/parse"

	"followup/generator/render"
)

type frame struct {
	Title string
	Root  string
}

type kind string

type level int

func (l level) String() string { return [...]string{"<low>", "high"}[l] }

type item struct {
	Name  string
	Count int
	Tags  []string
	Next  *item
}

func (i item) Loud() string   { return strings.ToUpper(i.Name) }
func (i *item) Quiet() string { return strings.ToLower(i.Name) }
func (i item) Fails() (string, error) {
	if i.Count > 2 {
		return "", errors.New("more than two")
	}
	return "fine", nil
}

type view struct {
	frame
	*item2
	Text   string
	Kind   kind
	Level  level
	N      int
	U      uint8
	F      float64
	Yes    bool
	Items  []item
	One    *item
	Two    [2]string
	Many   []int
	Own    item
	HTML   htmltemplate.HTML
	Attr   htmltemplate.HTMLAttr
	URL    htmltemplate.URL
	Links  []render.Encoded
	Any    any
	Map    map[string]string
	Weird  []string
	hidden string
}

type item2 struct{ Deep string }

func full() view {
	items := []item{{Name: "one<1>", Count: 1, Tags: []string{"a&b", "c"}}, {Name: "Two", Count: 2}, {Name: "three", Tags: []string{""}}}
	items[0].Next = &items[1]
	return view{
		frame: frame{"A \"title\"", "../"}, item2: &item2{"deep"}, Text: "x < y & 'z' + \x00 \xff é", Kind: "k'", Level: 1, N: -3, U: 7, F: 1e21, Yes: true,
		Items: items, One: &items[0], Two: [2]string{"p", "<q>"}, Own: item{Name: "Own", Count: 3},
		HTML: "<b title='x'>&amp; bold</b>", Attr: `data-x="1"`, URL: "tel:+1(2)", Any: 5, Map: map[string]string{"a": "b"}, Many: make([]int, 20), Weird: []string{"javascript:alert(1)", "a b?c=d&e='f'", "%4x%41"}, hidden: "h",
	}
}

func functions() texttemplate.FuncMap {
	return texttemplate.FuncMap{
		"join":  func(list []string) string { return strings.Join(list, "+") },
		"mark":  func(key string, x any) string { return fmt.Sprintf("%s=%v;", key, x) },
		"twice": func(n int) int { return 2 * n },
		"fail":  func(s string) (string, error) { return s, errors.New("it fails") },
		"any":   func() any { return 5 },
	}
}

// known lists templates that are compiled, for HTML too unless they use a
// function; left lists what the standard engine is for.
func known() []string {
	return []string{
		"", "plain\n", "{{/* nothing */}}a{{- /* trimmed */ -}} b",
		"{{.Text}} {{.Kind}} {{.Level}} {{.N}} {{.U}} {{.F}} {{.Yes}} {{.Two}} {{.Weird}}",
		"{{.Title}}{{.Deep}}{{.Own.Name}}{{.One.Name}}{{.One.Next.Name}}{{$.Text}}",
		"{{.Own.Loud}} {{.One.Quiet}} {{.One.Loud}} {{.One.Fails}} {{(index .Items 1).Name}} {{range .Items}}{{.Quiet}}{{.Loud}}{{end}}",
		"{{.Own.Fails}}", "{{.One.Next.Next.Name}}", "{{index .Items 7}}", "{{index .Items -1}}", "{{with .One.Next.Next}}{{.Name}}{{else}}no{{end}}",
		"{{1}} {{true}} {{\"<s>\"}} {{5 | printf \"%d\" | print}}",
		"{{if .Text}}a{{else if .N}}b{{else}}c{{end}}{{if not .Yes}}d{{end}}{{if .Own}}e{{end}}{{if .Two}}f{{end}}{{if .Map}}g{{end}}{{if .U}}h{{end}}",
		"{{if .One}}p{{end}}{{if .Items}}q{{end}}{{if and .Text .N .One}}r{{end}}{{if or (not .Text) (eq .Kind \"k'\")}}s{{end}}",
		"{{with .Text}}{{.}}{{end}}{{with $x := .One}}{{$x.Name}}{{.Count}}{{$.N}}{{else}}{{if $x}}{{end}}{{end}}",
		"{{with .Own}}{{.Name}}{{end}}{{with .Items}}{{len .}}{{else}}none{{end}}",
		"{{range .Items}}[{{.Name}}{{range .Tags}}({{.}}){{else}}-{{end}}]{{else}}none{{end}}",
		"{{range $i, $e := .Items}}{{if $i}}, {{end}}{{$i}}{{$e.Name}}{{.Count}}{{end}}{{range $e := .Two}}{{$e}}{{end}}",
		"{{range $i, $e := .Items}}{{if eq $i 1}}{{continue}}{{end}}{{.Name}}{{with .Tags}}{{break}}{{end}}{{end}}after",
		"{{range .Weird}}{{if eq . \"x\"}}{{break}}{{end}}{{end}}{{range .One.Tags}}{{.}}{{end}}",
		"{{$x := .Text}}{{$x}}{{if .Yes}}{{$x = \"new\"}}{{$x := 5}}{{$x}}{{end}}{{$x}}",
		"{{$n := 0}}{{range $i, $e := .Items}}{{$n = $i}}{{end}}{{$n}}{{$y := $}}{{$y.N}}",
		"{{$x := .One}}{{with $x}}{{$x = $.One.Next}}{{.Name}}{{$x.Name}}{{end}}", "{{$x := .Own}}{{with $x.Tags}}{{len .}}{{$x = $.Own}}{{len .}}{{end}}{{$x.Name}}",
		"{{$n := 0}}{{range $i, $e := .Many}}{{if eq $i 2 18}}{{$n = $i}}{{end}}{{end}}{{$n}}{{$s := .Own.Loud}}{{$s}}{{$s = .One.Quiet}}{{$s}}",
		"{{$k := .Many}}{{range .Items}}{{$t := .Tags}}{{range $t}}{{.}}{{end}}{{end}}{{index $k 19}}",
		"{{or .Text \"b\"}} {{and .Text \"b\"}} {{(or .One.Next.Next .One).Name}}",
		"{{or .Title .Root}} {{and .Yes true}} {{not .N}} {{len .Text}} {{len .Map}} {{len .Two}}",
		"{{eq .N -3}} {{ne .N 3}} {{lt .N 3}} {{le .N 3}} {{gt .N 3}} {{ge .N 3}} {{eq .Text \"a\" \"b\" .Text}} {{lt .Text \"b\"}} {{eq .Yes true}} {{ne .Yes true}}",
		"{{if gt (len .Items) 1}}many{{end}}{{index .Weird 1}}",
		"{{print .Text .N}} {{printf \"%q %d\" .Text .N}} {{println .N}} {{html .Text}} {{js .Text}} {{urlquery .Text}}",
		"{{define \"x\"}}<{{.}}>{{end}}{{define \"y\"}}{{$.Name}}{{template \"x\" .Name}}{{end}}{{define \"z\"}}static{{end}}{{template \"x\" .Text}}{{template \"x\" .N}}{{range .Items}}{{template \"y\" .}}{{end}}{{template \"y\" .One}}{{template \"z\"}}",
		"{{block \"b\" .Own}}{{.Name}}{{end}}", "{{.Text | printf \"%s\"}}", "{{\"a\" | eq \"a\"}}", "{{.Items}}{{.Map}}",
	}
}

func markup() []string {
	return []string{
		"<p>{{.HTML}}{{.URL}}{{.Attr}}</p><title>{{.Text}}{{.N}}</title><textarea>{{.Text}}</textarea>",
		"<a title=\"{{.Text}}{{.N}}{{.Yes}}{{.Level}}\" title='{{.Text}}'>x</a>",
		"<a href=\"{{.Text}}\">{{range .Weird}}<a href=\"{{.}}\" title='{{.}}'><a href=\"{{$.Root}}{{.}}\"><a href=\"/?q={{.}}\"><a href='#{{.}}'>{{end}}",
		"<a href=\"{{.URL}}\"><a href=\"mailto:{{.Text}}\"><a href=\"{{.N}}/{{.U}}\"><a href=\"{{.HTML}}\"><a href=\"{{.Kind}}{{.Level}}\">",
		"<a {{.Attr}} {{if .Yes}}hidden{{end}}{{define \"at\"}} lang=\"{{.}}\"{{end}}{{template \"at\" .Text}}{{define \"facts\"}}{{.Attr}}{{end}} {{template \"facts\" .}} x>",
		"a<!-- comment -->b <script src=\"{{.Root}}\" defer></script><style>a{}</style>{{if .Yes}}<b{{else}}<i{{end}} class=\"{{.Kind}}\">",
		"<p>{{.Text | html}}</p>", "{{define \"t\"}}{{.}}{{end}}<p title=\"{{template \"t\" .Text}}\">{{template \"t\" .Text}}</p>",
	}
}

func left() []string {
	return []string{
		"{{.Any}}", "{{if .Any}}a{{end}}", "{{.Map.a}}", "{{range .Map}}{{.}}{{end}}", "{{range 3}}{{.}}{{end}}", "{{.One}}", "{{.Nothing}}", "{{.hidden}}",
		"{{slice .Text 1}}", "{{range $i, $e = .Items}}{{end}}", "{{$ = .}}", "{{or .Text .N}}", "{{index .Map \"a\"}}", "{{1.5}}", "{{eq .N .U}}", "{{eq .Any 5}}",
		"{{define \"r\"}}{{if .Next}}{{template \"r\" .Next}}{{end}}{{.Name}}{{end}}{{template \"r\" .Own}}", "{{template \"gone\"}}", "{{define \"n\"}}{{.}}{{end}}{{template \"n\"}}",
		"{{with $x := .One}}{{$x = $.One.Next}}{{.Name}}{{$x.Name}}{{end}}", "{{range $e := .Items}}{{else}}{{$e}}{{end}}", "{{.Own.Tags.Name}}", "{{nil}}", "{{'a'}}", "{{010}}", "{{or .One .One}}",
	}
}

func views() []any {
	bare := view{item2: &item2{}}
	other := full()
	other.Items, other.Weird, other.One = nil, nil, nil
	return []any{full(), bare, other, new(full())}
}

// TestText holds text templates to text/template.
func TestText(t *testing.T) {
	each := func(source string, isKnown bool) {
		parsed := texttemplate.New("test").Funcs(functions())
		if _, err := parsed.Parse(source); err != nil {
			if isKnown {
				t.Errorf("%s: %v", source, err)
			}
			return
		}
		hold(t, source, render.Text(parsed, functions()), isKnown)
	}
	for _, source := range append(known(), "{{join .Weird}}{{mark \"a\" .Text}}{{.Items | mark \"b\"}}{{twice .N}}{{mark \"c\" 5}}", "{{fail .Text}}", "{{if join .Weird}}{{with join .Weird}}{{.}}{{end}}{{end}}{{len (join .Weird)}}") {
		each(source, true)
	}
	for _, source := range append(left(), "{{any}}", "{{twice .U}}", "{{mark .Kind 1}}", "{{mark \"a\" .One}}") {
		each(source, false)
	}
}

// TestHTML holds layouts to html/template.
func TestHTML(t *testing.T) {
	each := func(source string, isKnown bool) {
		parsed := htmltemplate.New("test").Option("missingkey=error")
		if _, err := parsed.Parse(source); err != nil {
			if isKnown {
				t.Errorf("%s: %v", source, err)
			}
			return
		}
		hold(t, source, html(parsed), isKnown)
	}
	for _, source := range known() {
		if !strings.Contains(source, "{{print ") && !strings.Contains(source, "| html") { // html/template will not have "html" in the midst
			each(source, true)
		}
	}
	for _, source := range markup() {
		each(source, true)
	}
	for _, source := range append(left(), "<a title=\"{{.HTML}}\">", "<script>x = {{.Text}}</script>", "<a {{.Text}}>", "<a title={{.Text}}>", "<a onclick=\"{{.Text}}\">",
		"<!-- {{.Text}} -->", "<img srcset=\"{{.Text}}\">", "<style>{{.Text}}</style>", "<title>{{.HTML}}</title>", "<a href=\"{{.Text}}>", "<a href=\"/?q={{.URL}}\">") {
		each(source, false)
	}
}

// html is a template with all that it is parsed with.
func html(t *htmltemplate.Template) *render.Template {
	find := func(name string) *parse.Tree {
		if t := t.Lookup(name); t != nil {
			return t.Tree
		}
		return nil
	}
	return render.HTML(find, t.Clone, t.Name())
}

// hold compares both engines on every view. What is known gives up only where
// there is an error.
func hold(t *testing.T, source string, template *render.Template, isKnown bool) {
	t.Helper()
	for n, v := range views() {
		program, unknown := template.Program(reflect.TypeOf(v))
		if isKnown != (unknown == nil) {
			t.Errorf("%s: known %t, %v", source, isKnown, unknown)
		}
		want, wantErr := template.Standard([]byte("before:"), v)
		got, err := template.Append([]byte("before:"), v)
		if string(got) != string(want) || fmt.Sprint(err) != fmt.Sprint(wantErr) {
			t.Errorf("%s, view %d:\n got %q, %v\nwant %q, %v", source, n, got, err, want, wantErr)
		}
		if unknown != nil {
			continue
		}
		got, gaveUp := program.Append([]byte("before:"), v)
		if string(got) != string(want) || (gaveUp == nil) != (wantErr == nil) {
			t.Errorf("%s, view %d, compiled:\n got %q, %v\nwant %q, %v", source, n, got, gaveUp, want, wantErr)
		}
	}
}
