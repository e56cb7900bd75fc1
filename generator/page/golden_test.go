package page_test

import (
	"flag"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"followup/generator/page"
	"followup/generator/playbook"
	"followup/layouts"
)

var update = flag.Bool("update", false, "write the goldens again")

// TestGolden compares what stands in the pages, and one page whole. A golden is
// a txtar archive: one file for each page.
func TestGolden(t *testing.T) {
	t.Parallel()
	for name, in := range map[string]fixture{
		"sample": sample(t),
		"empty": {
			Book:    &playbook.Book{Settings: playbook.Settings{Name: "Sam Rivera", WeekStart: time.Sunday}},
			Layouts: layouts.FS, Today: day("2026-11-22"),
			Assets: page.Assets{Style: "assets/main-1.css", Script: "assets/main-1.js", Icon: "assets/icon-1.svg", Live: "assets/live-1.js", LiveStyle: "assets/live-1.css", CallStyle: "assets/call-1.css", Find: "assets/find-1.js", Call: "assets/call-1.js", Unlock: "assets/unlock-1.js", Touch: "assets/icon-1.png"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			pages := render(t, in)
			var b strings.Builder
			for _, path := range slices.Sorted(maps.Keys(pages)) {
				html := pages[path]
				if path != "404.html" { // which is short, and shows the frame
					html = main(t, path, html)
				}
				b.WriteString("-- " + path + " --\n" + strings.TrimRight(html, "\n") + "\n")
			}
			golden := filepath.Join("testdata", name+".txtar")
			if *update {
				if err := os.MkdirAll("testdata", 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			compare(t, b.String(), string(want))
		})
	}
}

// compare names the first line that differs, and the page that it is on.
func compare(t *testing.T, got, want string) {
	t.Helper()
	if got == want {
		return
	}
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	where := ""
	for n := range max(len(g), len(w)) {
		a, b := "(nothing)", "(nothing)"
		if n < len(g) {
			a = g[n]
		}
		if n < len(w) {
			b = w[n]
		}
		if strings.HasPrefix(b, "-- ") {
			where = b
		}
		if a != b {
			t.Fatalf("%s, line %d:\n got %s\nwant %s\n(if that is meant: go test ./generator/page -update)", where, n+1, a, b)
		}
	}
}

// main is what stands in a page's main element.
func main(t *testing.T, path, html string) string {
	t.Helper()
	_, rest, found := strings.Cut(html, "<main ")
	inner, _, closed := strings.Cut(rest, "</main>")
	if !found || !closed {
		t.Fatalf("%s has no main element", path)
	}
	_, inner, _ = strings.Cut(inner, ">")
	return strings.TrimSpace(inner)
}
