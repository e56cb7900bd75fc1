package main

import (
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"followup/generator"
	"followup/generator/chromium"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/server"
)

// sampleServer serves the sample playbook. Where calls is given, the live channel
// says what the test says: each page that listens is one call.
func sampleServer(t *testing.T, calls chan<- chan string) (*server.Server, string) {
	t.Helper()
	s := server.New("/playbook/", "127.0.0.1:0")
	s.Pretend("2026-11-20", "")
	show(s, built(t, os.DirFS("../..")))
	h := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if calls == nil || r.URL.Path != "/_followup/live" {
			s.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/event-stream")
		w.(http.Flusher).Flush()
		news := make(chan string, 9)
		calls <- news
		for {
			select {
			case <-r.Context().Done():
				return
			case data := <-news:
				_, _ = io.WriteString(w, "data: "+data+"\n\n")
				w.(http.Flusher).Flush()
			}
		}
	}))
	t.Cleanup(h.Close)
	t.Cleanup(s.Close)
	return s, h.URL + "/playbook/"
}

// built is a playbook's site on one day.
func built(t *testing.T, files fs.FS) *generator.Site {
	t.Helper()
	day, err := playbook.ParseDay("2026-11-20")
	if err != nil {
		t.Fatal(err)
	}
	site, problems := generator.Build(files, day)
	if problems.Errors() > 0 {
		t.Fatal(problems)
	}
	return site
}

// show publishes a site as one of which every page is new.
func show(s *server.Server, site *generator.Site) {
	s.Publish(site.Files, site.Since(nil).Paths, nil, server.Wrong{})
}

// call waits for a page to listen.
func call(b chromium.Tab, calls <-chan chan string) chan<- string {
	b.T.Helper()
	select {
	case c := <-calls:
		return c
	case <-b.Ctx.Done():
		b.T.Fatal("the page does not listen")
		return nil
	}
}

// TestLiveSamePages: where everything may have changed and nothing has, no page
// changes by as much as an attribute.
func TestLiveSamePages(t *testing.T) {
	t.Parallel()
	calls := make(chan chan string, 99)
	_, address := sampleServer(t, calls)
	b := chromium.Start(t)
	for _, at := range []string{"", "interviews/", "interviews/2026-11-10-northwind-freight-platform-engineer/", "pipeline/", "calendar/", "insights/", "plays/", "guide/", "nowhere/"} {
		b.Open(address + at)
		b.Run(`window.seen = []; new MutationObserver((all) => seen.push(...all)).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })`)
		call(b, calls) <- `{"changed":["*"]}`
		b.Until(`performance.getEntriesByType("resource").some((e) => e.initiatorType === "fetch" && e.responseEnd > 0)`)
		got := chromium.Ask[[]string](b, `new Promise((done) => setTimeout(done, 100)).then(() => seen.map((m) => m.type + " " + m.attributeName + " " + (m.target.outerHTML ?? m.target.data).slice(0, 90)))`)
		if len(got) > 0 || !chromium.Ask[bool](b, `window.same`) {
			t.Errorf("%s: %d changes: %s", at, len(got), strings.Join(got[:min(len(got), 5)], "\n"))
		}
	}
}

// TestLiveLikeLoaded: a page that changed in place is what it would be if it were
// loaded, but for the folds and for the card that it began with.
func TestLiveLikeLoaded(t *testing.T) {
	t.Parallel()
	s, address := sampleServer(t, nil)
	dir := t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, "content/interviews"), os.DirFS("../../content/interviews")); err != nil {
		t.Fatal(err)
	}
	interview := func(name string) string { return filepath.Join(dir, "content/interviews", name+".md") }
	replaced(t, os.DirFS("../.."), "followup.yaml", dir, "name: Sam Rivera", "name: Sam Rivers")
	for _, gone := range []string{"2026-10-16-orchard-street-press-data-engineer", "2026-11-13-copperline-energy-cooperative-platform-engineer"} {
		if err := os.Remove(interview(gone)); err != nil {
			t.Fatal(err)
		}
	}
	write(t, interview("2026-11-19-globex"), notes("", 55))
	write(t, interview("2026-12-19-initech"), strings.ReplaceAll(notes("", 58), "2026-11-10", "2026-12-19"))
	before, after := built(t, os.DirFS("../..")), built(t, os.DirFS(dir))
	b := chromium.Start(t)
	const html = `document.title + document.body.outerHTML.replace(/ open=""/g, "").replace(/"card first"/g, '"card"')`
	for _, at := range []string{"", "interviews/", "interviews/2026-11-10-northwind-freight-platform-engineer/", "interviews/2026-11-13-copperline-energy-cooperative-platform-engineer/", "pipeline/", "calendar/", "calendar/2026-11/", "insights/"} {
		show(s, before)
		b.Open(address + at)
		show(s, after)
		b.Until(`document.body.textContent.includes("Sam Rivers")`)
		b.Holds(map[string]string{at: `window.same === true`})
		changed := chromium.Ask[string](b, html)
		b.Open(address + at)
		if loaded := chromium.Ask[string](b, html); changed != loaded {
			n := 0
			for n < min(len(changed), len(loaded)) && changed[n] == loaded[n] {
				n++
			}
			from := max(n-200, 0)
			t.Errorf("/%s changed in place:\n%s\nloaded:\n%s", at, changed[from:min(n+200, len(changed))], loaded[from:min(n+200, len(loaded))])
		}
	}
}

// TestLiveMoved: the page of an interview that was renamed goes to its new
// address, and the reader keeps their place.
func TestLiveMoved(t *testing.T) {
	t.Parallel()
	calls := make(chan chan string, 99)
	_, address := sampleServer(t, calls)
	const from, to = "/playbook/interviews/2026-11-10-northwind-freight-platform-engineer/", "/playbook/interviews/2026-11-05-larkspur-weather-data-engineer/"
	b := chromium.Start(t)
	b.Open(address + strings.TrimPrefix(from, "/playbook/") + "#the-notes")
	b.Run(`document.querySelectorAll("details.fold")[1].open = true; window.scrollTo({ top: 600, behavior: "instant" })`)
	length := chromium.Ask[int](b, `history.length`)
	call(b, calls) <- `{"changed":["` + to + `"],"moved":{"/a/":"/b/","` + from + `":"` + to + `"}}`
	b.Until(`location.pathname === "` + to + `" && document.readyState === "complete"`)
	b.Holds(map[string]string{
		"the #part":  `location.hash === "#the-notes"`,
		"the fold":   `document.querySelectorAll("details.fold")[1].open`,
		"the scroll": `scrollY > 300`,
	})
	if got := chromium.Ask[int](b, `history.length`); got != length {
		t.Errorf("the way back has %d steps, not %d", got, length)
	}
	news := call(b, calls)
	news <- `{"changed":[],"moved":{"` + to + `":"https://elsewhere.example/"}}`
	news <- `{"changed":[],"moved":{"` + to + `":"javascript:alert(1)"}}`
	news <- `{"errors":[{"file":"x.md","severity":"error","code":"x","message":"x"}]}`
	b.Until(`document.querySelector("#problems") !== null`)
	b.Holds(map[string]string{"still here": `location.pathname === "` + to + `"`})
}

// TestLiveLinks: no address that a problem brings along can run anything.
func TestLiveLinks(t *testing.T) {
	t.Parallel()
	s, address := sampleServer(t, nil)
	b := chromium.Start(t)
	b.Open(address)
	links := []string{"javascript:window.ran=1", " JavaScript:window.ran=1", "java\nscript:window.ran=1", "data:text/html,x", "vbscript:x", "blob:x", "nonsense", "myeditor://open?file=/x"}
	var list problem.List
	for range links {
		list = append(list, problem.Problem{File: "x.md", Line: 1, Column: 3, Width: 2, Severity: problem.Error, Code: "x", Message: "x", Source: "\tab"})
	}
	n := 0
	s.Fail(server.Wrong{Problems: list, Open: func(problem.Problem) string {
		n++
		return links[(n-1)%len(links)]
	}})
	b.Until(`document.querySelectorAll("#problems article").length === ` + "8")
	b.Holds(map[string]string{
		"one link":  `[...document.querySelectorAll("#problems a")].map((a) => a.href).join() === "myeditor://open?file=/x"`,
		"the caret": `document.querySelector("#problems pre").textContent === "\tab\n\ta^^"`,
	})
	b.Run(`document.querySelector("#problems button").click()`)
	b.Holds(map[string]string{"dismissed": `document.querySelector("#problems") === null`})
}
