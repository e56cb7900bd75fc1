package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"followup/generator/chromium"
)

// TestHeardLive: under the preview one tap answers whether anything was heard, the
// page follows, and another tap takes it back.
func TestHeardLive(t *testing.T) {
	t.Parallel()
	address, dir := preview(t)
	file := filepath.Join(dir, "content/interviews/quillon.md")
	const before = "---\ncompany: Quillon # by phone\nrole:   Engineer\ninterview: 2026-09-20\n"
	write(t, file, before+"---\nNotes.\n")
	page(t, address)
	b := chromium.Start(t)
	b.Open(address)
	const question = `document.querySelector("[data-quiet=quillon]")`
	b.Until(`!!` + question + ` && ` + question + `.querySelector("[data-heard]").checkVisibility()`)
	b.Holds(map[string]string{
		"its answers":    `[...` + question + `.querySelectorAll("button")].map((b) => b.textContent).join() === "No reply,Rejected,Next round,Offer"`,
		"no line to run": `!` + question + `.querySelector(".told").checkVisibility()`,
	})
	b.Run(`window.same = true`)
	b.Click(`[data-quiet=quillon] [data-heard="no reply"]`)
	b.Until(`!` + question)
	b.Holds(map[string]string{
		"the page":  `window.same`,
		"the words": `document.querySelector("[data-toast]").textContent.startsWith("Written in your file: no reply")`,
	})
	if got, err := os.ReadFile(file); err != nil || string(got) != before+"outcome: no reply\noutcome_on: 2026-11-12\n---\nNotes.\n" {
		t.Errorf("the file holds %q, %v", got, err)
	}
	b.Run(`document.querySelector("[data-toast] button").click()`)
	b.Until(`!!` + question)
	if got, err := os.ReadFile(file); err != nil || string(got) != before+"---\nNotes.\n" {
		t.Errorf("taken back, the file holds %q, %v", got, err)
	}

	// What cannot be written is told, and the question stays.
	write(t, file, strings.Replace(before, "role:   Engineer\n", "", 1)+"---\n")
	b.Run(`document.querySelector("[data-heard=rejected]")?.click()`)
	b.Until(`document.querySelector("[data-toast]").textContent.startsWith("Nothing was written: content/interviews/quillon.md")`)
}

// TestUndoLive: a mark can be taken back where it was set.
func TestUndoLive(t *testing.T) {
	t.Parallel()
	address, dir := preview(t)
	file := filepath.Join(dir, "content/interviews/globex.md")
	write(t, file, dana+"---\n")
	page(t, address)
	b := chromium.Start(t)
	b.Open(address)
	b.Until(`!!` + thankYouCard)
	b.Run(markThankYou + `.click()`)
	b.Until(`!` + thankYouCard + ` && !!document.querySelector("[data-toast] button")`)
	b.Run(`document.querySelector("[data-toast] button").click()`)
	b.Until(`!!` + thankYouCard)
	if got, err := os.ReadFile(file); err != nil || string(got) != dana+"---\n" {
		t.Errorf("the file holds %q, %v", got, err)
	}
}
