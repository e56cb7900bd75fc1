package main

import (
	"path/filepath"
	"strings"
	"testing"

	"followup/generator/chromium"
)

// TestWideNotes: however wide something in the notes is, a phone shows the page
// without being pushed to and fro.
func TestWideNotes(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "followup.yaml"), "name: Sam Rivera\ntimezone: UTC\nprivacy: open\n")
	write(t, filepath.Join(dir, "content/interviews/globex.md"), dana+"---\n\n| a | b | c |\n|---|---|---|\n| "+
		strings.Repeat("long", 30)+" | "+strings.Repeat("wide", 30)+" | c |\n\nhttps://globex.example/"+strings.Repeat("path", 40)+"\n\n"+strings.Repeat("word", 60)+"\n")
	site := published(t, dir, "")
	b := chromium.Start(t)
	b.On("2026-11-12")
	b.Open(site.address + "interviews/globex/")
	b.Holds(map[string]string{
		"it fits":           `document.documentElement.scrollWidth <= innerWidth`,
		"the plan fits":     `document.querySelector(".card").getBoundingClientRect().right <= innerWidth`,
		"the table scrolls": `document.querySelector(".notes .scroll").scrollWidth > document.querySelector(".notes .scroll").clientWidth`,
	})
}
