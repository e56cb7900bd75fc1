package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"followup/generator/chromium"
)

const (
	thankYouCard = `document.querySelector("[data-followup='globex/thank-you'].card")`
	markThankYou = thankYouCard + `.querySelector("[data-done]")`
)

// dana is an interview with somebody to write to.
const dana = "---\ncompany: Globex\nrole: Engineer\ninterview: 2026-11-10\ncontacts:\n  - name: Dana Whitfield\n    email: dana@globex.example\n"

// TestMarkLive: on a page of the preview the button writes the file, and the page
// follows.
func TestMarkLive(t *testing.T) {
	t.Parallel()
	address, dir := preview(t)
	file := filepath.Join(dir, "content/interviews/globex.md")
	write(t, file, dana+"---\n")
	page(t, address)
	b := chromium.Start(t)
	b.Open(address + "interviews/globex/")
	b.Until(`!!` + thankYouCard + ` && document.querySelector("main").textContent.includes("Dana")`)
	b.Run(`window.same = true; window.said = []; new MutationObserver(() => said.push(document.querySelector("[data-toast]").textContent)).observe(document.querySelector("[data-toast]"), { childList: true, subtree: true });
		` + markThankYou + `.focus(); ` + markThankYou + `.click()`)
	b.Holds(map[string]string{
		"the tick at once": thankYouCard + `.dataset.state === "done"`,
		"the mark":         thankYouCard + `.querySelector("[data-mark]").getAttribute("href") === "#m-done"`,
		"the chip":         thankYouCard + `.querySelector("[data-chip]").textContent.startsWith("Done")`,
	})
	b.Until(thankYouCard + `.dataset.settled === "done"`)
	b.Holds(map[string]string{
		"the page":      `window.same`,
		"the day":       thankYouCard + `.querySelector("[data-chip]").textContent === "Done on Thu 12 Nov"`,
		"no button":     `!` + markThankYou,
		"the focus":     thankYouCard + `.contains(document.activeElement)`,
		"the words":     `said.some((s) => s.startsWith("Marked as done in your file"))`,
		"nothing kept":  `localStorage.length === 0`,
		"the next step": `!document.querySelector("[data-next]").textContent.includes("Thank")`,
	})
	if got, err := os.ReadFile(file); err != nil || string(got) != dana+"done:\n  - thank-you 2026-11-12\n---\n" {
		t.Errorf("the file holds %q, %v", got, err)
	}

	// What the file says counts, also where it is taken out again.
	write(t, file, dana+"---\n")
	b.Until(thankYouCard + `.dataset.state !== "done" && ` + markThankYou + `.textContent.startsWith("Mark as done: ")`)

	// On the first page the card goes, and the focus goes on in the next one.
	b.Open(address)
	b.Run(markThankYou + `.focus(); ` + markThankYou + `.click()`)
	b.Until(`!` + thankYouCard)
	b.Holds(map[string]string{"the page": `window.same`, "the focus": `!!document.activeElement.closest(".card")`})

	// What cannot be written is told.
	broken := strings.Replace(dana, "role: Engineer\n", "", 1) + "---\n"
	write(t, file, dana+"---\n")
	b.Until(`!!` + thankYouCard)
	write(t, file, broken)
	b.Until(`!!document.querySelector("#problems")`)
	b.Run(markThankYou + `.click()`)
	b.Until(`!!` + thankYouCard + `.querySelector(".marked [role=alert]")`)
	b.Holds(map[string]string{
		"why":     thankYouCard + `.querySelector(".marked").textContent.startsWith("Nothing was written: content/interviews/globex.md")`,
		"no tick": thankYouCard + `.dataset.state !== "done" && ` + markThankYou + `.textContent.startsWith("Mark as done: ")`,
	})
	if got, _ := os.ReadFile(file); string(got) != broken {
		t.Errorf("the file holds %q", got)
	}
	write(t, file, dana+"---\n")
	b.Until(`!document.querySelector(".marked")`)
}

// TestMarkPublished: on a published page a tick is kept on the device, until a
// build says the same.
func TestMarkPublished(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "followup.yaml"), "name: Sam Rivera\ntimezone: UTC\nurl: https://sam.example/playbook/\nedit_url: https://code.example/edit/\n")
	file := filepath.Join(dir, "content/interviews/globex.md")
	write(t, file, dana+"---\n")
	site := published(t, dir, "")
	address := site.address
	b := chromium.Start(t)
	b.On("2026-11-12")
	b.Open(address)
	b.Run(`Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => void (window.copied = text) } });
		window.group = ` + thankYouCard + `.closest("[id^=group]").id;
		` + markThankYou + `.focus(); ` + markThankYou + `.click()`)
	b.Holds(map[string]string{
		"done":         thankYouCard + `.dataset.state === "done" && ` + thankYouCard + `.querySelector("[data-mark]").getAttribute("href") === "#m-done"`,
		"the chip":     `getComputedStyle(` + thankYouCard + `.querySelector("[data-chip]")).display !== "none"`,
		"in its place": thankYouCard + `.closest("[id^=group]").id === group`,
		"the focus":    `document.activeElement === ` + markThankYou,
		"the name":     markThankYou + `.textContent.startsWith("Undo: Thank")`,
		"the line":     thankYouCard + `.querySelector("[data-line]").textContent === "followup done globex thank-you --on 2026-11-12"`,
		"the file":     thankYouCard + `.querySelector(".marked a").href === "https://code.example/edit/content/interviews/globex.md"`,
		"said":         `document.querySelector("[data-toast]").textContent === "Marked as done on this device"`,
		"one thing":    `localStorage.length === 1 && localStorage.key(0).endsWith("globex/thank-you/1")`,
		"nothing sent": `!performance.getEntriesByType("resource").some((e) => /fetch|xml|beacon/.test(e.initiatorType))`,
		"above a link": `(() => { const r = ` + markThankYou + `.getBoundingClientRect(); ` + markThankYou + `.scrollIntoView({ block: "center" }); const s = ` + markThankYou + `.getBoundingClientRect(); return document.elementFromPoint(s.x + 9, s.y + 9)?.closest("[data-done]") === ` + markThankYou + `; })()`,
	})
	b.Run(thankYouCard + `.querySelector("[data-copy=line]").click()`)
	b.Until(`window.copied === "followup done globex thank-you --on 2026-11-12"`)

	inGroup := map[string]string{
		"done":      thankYouCard + `.dataset.state === "done"`,
		"its group": thankYouCard + `.closest("[id^=group]").id === "group-done"`,
		"the line":  thankYouCard + `.querySelector("[data-line]").textContent.startsWith("followup done globex thank-you")`,
	}
	b.Open(address)
	b.Holds(inGroup)
	write(t, file, strings.Replace(dana, "Engineer", "Architect", 1)+"---\n")
	site.build() // which knows nothing of it
	b.Open(address)
	b.Holds(map[string]string{"the new build": `document.querySelector("main").textContent.includes("Architect")`})
	b.Holds(inGroup)
	b.Open(address + "interviews/globex/")
	b.Holds(map[string]string{"done": thankYouCard + `.dataset.state === "done"`, "the next step": `!document.querySelector("[data-next]").textContent.includes("Thank")`})

	// It can be taken back, here and on the page behind.
	b.Run(markThankYou + `.click()`)
	b.Holds(map[string]string{
		"taken back": thankYouCard + `.dataset.state !== "done" && !document.querySelector(".marked")`,
		"the name":   markThankYou + `.textContent.startsWith("Mark as done: ")`,
		"forgotten":  `localStorage.length === 0`,
	})
	b.Run(markThankYou + `.click()`)
	write(t, file, dana+"done:\n  - thank-you 2026-11-11\n---\n")
	site.build()
	b.Open(address + "interviews/globex/")
	b.Holds(map[string]string{
		"what the build says": thankYouCard + `.querySelector("[data-chip]").textContent === "Done on Wed 11 Nov"`,
		"forgotten":           `localStorage.length === 0`,
	})
	write(t, file, dana+"---\n")
	site.build()
	b.Open(address)
	b.Holds(map[string]string{"open again": thankYouCard + `.dataset.state !== "done"`})
}

// TestMarkPublishedBack: a page that the browser kept aside, and one in another
// window, know of the tick too; another site on the same host does not.
func TestMarkPublishedBack(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "followup.yaml"), "name: Sam Rivera\ntimezone: UTC\n")
	write(t, filepath.Join(dir, "content/interviews/globex.md"), dana+"---\n")
	write(t, filepath.Join(dir, "content/interviews/o'brien & co.md"), strings.Replace(dana, "Globex", "O'Brien", 1)+"---\n")
	address := published(t, dir, "").address
	b := chromium.Start(t)
	b.On("2026-11-12")
	b.Open(address)
	other := b.Another()
	other.On("2026-11-12")
	other.Open(address + "interviews/globex/")
	other.Run(markThankYou + `.click()`)
	b.Until(thankYouCard + `.dataset.state === "done"`)
	b.Holds(map[string]string{"no edit link": `!` + thankYouCard + `.querySelector(".marked a")`})
	b.Run(`document.querySelector("[data-followup^=o] [data-done]").click()`)
	b.Holds(map[string]string{"one word each": `document.querySelector("[data-followup^=o] [data-line]").textContent.startsWith("followup done 'o'\\''brien & co' ")`})
	b.Run(`document.querySelector("[data-followup^=o] [data-done]").click(); const key = localStorage.key(0); localStorage.setItem(key.replace("/playbook/", "/another/"), localStorage[key]); localStorage.removeItem(key)`)
	b.Open(address)
	b.Holds(map[string]string{"another site's": thankYouCard + `.dataset.state !== "done"`})
	b.Run(`Storage.prototype.setItem = () => { throw new Error("full") }; ` + markThankYou + `.click()`)
	b.Holds(map[string]string{"on the page at least": thankYouCard + `.dataset.state === "done"`})
}
