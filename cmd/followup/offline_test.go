package main

import (
	"path/filepath"
	"strings"
	"testing"

	"followup/generator/chromium"
)

// TestOffline: after one visit every page of a published site is there without a
// network, another build is taken over while there is one, and a feed is never kept.
func TestOffline(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "followup.yaml"), "name: Sam Rivera\ntimezone: UTC\nurl: https://sam.example/playbook/\n")
	file := filepath.Join(dir, "content/interviews/globex.md")
	write(t, file, dana+"---\n")
	site := published(t, dir, "")
	b := chromium.Start(t)
	b.On("2026-11-12")
	b.Open(site.address)
	kept := `navigator.serviceWorker.ready.then(() => true)`
	b.Until(kept)

	site.gone.Store(true)
	for _, path := range []string{"", "calendar/", "interviews/globex/", "interviews/globex/?from=here#plan", "guide/", "subscribe/index.html"} {
		b.Open(site.address + path)
		b.Holds(map[string]string{"offline, " + path: `!!document.querySelector("main h1") && [...document.styleSheets].some((sheet) => sheet.cssRules.length > 9) && !!window.followup`})
	}
	b.Open(site.address + "interviews/nobody/")
	b.Holds(map[string]string{"a page that is nowhere": `document.documentElement.dataset.page === "lost"`})
	b.Holds(map[string]string{
		"no feed":     `fetch("` + site.address + `followups.ics").then(() => false, () => true)`,
		"nothing ics": `caches.keys().then(async (names) => (await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map((r) => r.url)))).flat().every((url) => !url.endsWith(".ics")))`,
	})

	// Online again, a visit to one page brings the others of the new build too.
	site.gone.Store(false)
	write(t, file, strings.Replace(dana, "Engineer", "Architect", 1)+"---\n")
	write(t, filepath.Join(dir, "content/interviews/initech.md"), strings.ReplaceAll(dana, "Globex", "Initech")+"---\n")
	site.build()
	b.Open(site.address)
	b.Until(`document.querySelector("main").textContent.includes("Initech")`)
	b.Until(`caches.match("` + site.address + `interviews/initech/").then((page) => !!page)`)
	b.Until(`caches.keys().then((names) => names.length === 1)`)
	site.gone.Store(true)
	b.Open(site.address + "interviews/globex/")
	b.Until(`document.querySelector("main").textContent.includes("Architect")`)
	b.Open(site.address + "interviews/initech/")
	b.Until(`document.querySelector("h1").textContent.includes("Initech")`)
}
