package page_test

import (
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"followup/generator/chromium"
)

// TestLive plays `followup serve`: problems come up as text, go with the next
// good build, and a change of the page is shown without loading it again.
func TestLive(t *testing.T) {
	t.Parallel()
	news := make(chan string)
	style := regexp.MustCompile(`main-[0-9a-f]{10}\.css`)
	var restyled, rewritten atomic.Bool // what the next build made
	address := site(t, sample(t), func(files http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path != "/_followup/live" {
				w.Header().Set("Server-Timing", "followup-live")
				if r.URL.Path != "/playbook/" {
					files.ServeHTTP(w, r)
					return
				}
				page := httptest.NewRecorder()
				files.ServeHTTP(page, r)
				html := page.Body.String()
				if restyled.Load() {
					html = style.ReplaceAllString(html, "main-0000000000.css")
				}
				if rewritten.Load() {
					html = strings.ReplaceAll(html, "Northwind", "Southwind")
				}
				w.Header().Set("Content-Type", "text/html; charset=utf-8")
				_, _ = w.Write([]byte(html))
				return
			}
			w.Header().Set("Content-Type", "text/event-stream")
			w.(http.Flusher).Flush()
			for {
				select {
				case <-r.Context().Done():
					return
				case data, more := <-news:
					if !more {
						return
					}
					_, _ = w.Write([]byte("data: " + data + "\n\n"))
					w.(http.Flusher).Flush()
				}
			}
		})
	})
	t.Cleanup(func() { close(news) })
	b := chromium.Start(t)
	send := func(data string) {
		select {
		case news <- data:
		case <-b.Ctx.Done():
			t.Fatal("the page does not listen")
		}
	}
	b.Open(address)
	b.Run(`window.same = true`)
	send(`{"errors":[{"file":"content/interviews/a.md","line":2,"column":3,"severity":"error","code":"unknown-key","message":"there is no key <img src=x onerror=alert(1)>","hint":"did you mean company?","source":"ab<b>c","width":2}]}`)
	b.Until(`document.getElementById("problems") !== null`)
	overlay := chromium.Ask[string](b, `document.getElementById("problems").innerText`)
	for _, want := range []string{"One thing to fix", "error[unknown-key]", "<img src=x", "content/interviews/a.md:2:3", "ab<b>c\n^^", "did you mean company?"} {
		if !strings.Contains(overlay, want) {
			t.Errorf("no %q in %q", want, overlay)
		}
	}
	if n := chromium.Ask[int](b, `document.querySelectorAll("#problems img, #problems b").length`); n != 0 {
		t.Error("a problem's text became markup")
	}
	restyled.Store(true)
	send(`{"changed":["/playbook/","/playbook/guide/","/playbook/assets/main-0000000000.css"]}`)
	b.Until(`document.getElementById("problems") === null`)
	b.Until(`document.querySelector("link[rel=stylesheet]").href.endsWith("/playbook/assets/main-0000000000.css")`)
	if !chromium.Ask[bool](b, `window.same === true`) {
		t.Error("a change of the style alone loaded the page again")
	}
	rewritten.Store(true)
	send(`{"changed":["/playbook/"]}`)
	b.Until(`document.body.innerText.includes("Southwind") && !document.body.innerText.includes("Northwind")`)
	if !chromium.Ask[bool](b, `window.same === true`) {
		t.Error("a change of the text loaded the page again")
	}
}

// TestQuiet: a published page asks for its style, its script, its icons and what
// keeps it on a phone.
func TestQuiet(t *testing.T) {
	t.Parallel()
	var asked []string
	var lock sync.Mutex
	address := site(t, sample(t), func(files http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			lock.Lock()
			asked = append(asked, r.URL.Path)
			lock.Unlock()
			files.ServeHTTP(w, r)
		})
	})
	b := chromium.Start(t)
	b.Open(address)
	chromium.Ask[bool](b, `new Promise((done) => requestIdleCallback(() => done(true)))`)
	lock.Lock()
	defer lock.Unlock()
	for _, path := range asked {
		if path != "/playbook/" && !strings.HasPrefix(path, "/playbook/assets/") && path != "/playbook/site.webmanifest" && path != "/playbook/sw.js" {
			t.Errorf("it asks for %s", path)
		}
	}
}
