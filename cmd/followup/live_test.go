package main

import (
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"followup/assets"
	"followup/generator/chromium"
	"followup/layouts"
)

// notes is an interview's file with many paragraphs, each with its number.
func notes(before string, from int) string {
	var b strings.Builder
	b.WriteString("---\ncompany: Globex\nrole: Engineer\ninterview: 2026-11-10\ncontacts:\n  - name: Dana Whitfield\n    email: dana@globex.example\n---\n\n" + before)
	for n := from; n <= 60; n++ {
		fmt.Fprintf(&b, "Paragraph %d is about one thing that was said.\n\n", n)
	}
	return b.String()
}

// replaced puts a file of the program's own into the playbook, changed.
func replaced(t *testing.T, from fs.FS, file, in, old, new string) {
	t.Helper()
	data, err := fs.ReadFile(from, file)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(data), old) {
		t.Fatalf("%s does not hold %q", file, old)
	}
	write(t, filepath.Join(in, file), strings.Replace(string(data), old, new, 1))
}

// para finds a paragraph of the notes by how it begins.
func para(begin string) string {
	return `[...document.querySelectorAll(".notes p")].find((p) => p.textContent.startsWith("` + begin + `"))`
}

// settleIn gives the page something to lose: a place, two open folds, the focus
// and half a thought.
const settleIn = `
	for (const d of [...document.querySelectorAll("details.fold")].slice(1, 3)) d.open = true;
	const field = document.querySelector("textarea");
	field.value = "half a thought";
	field.focus();
	field.setSelectionRange(2, 6);
	PARA.scrollIntoView({ behavior: "instant" });
	window.at = PARA.getBoundingClientRect().top;
	sessionStorage.at = window.at;
	sessionStorage.open = [...document.querySelectorAll("details")].map((d) => d.open).join();`

// settled is what has to be so afterwards.
func settled() map[string]string {
	return map[string]string{
		"the place":     `Math.abs(` + para("Paragraph 30") + `.getBoundingClientRect().top - Number(sessionStorage.at)) <= 1`,
		"scrolled":      `scrollY > 500`,
		"the folds":     `[...document.querySelectorAll("details")].map((d) => d.open).join() === sessionStorage.open && sessionStorage.open.split("true").length === 3`,
		"the text":      `document.querySelector("textarea").value === "half a thought"`,
		"the focus":     `document.activeElement === document.querySelector("textarea")`,
		"the selection": `document.activeElement.selectionStart === 2 && document.activeElement.selectionEnd === 6`,
	}
}

// reader opens the interview's page with a field in it and settles in.
func reader(t *testing.T) (b chromium.Tab, address, dir string) {
	address, dir = preview(t)
	write(t, filepath.Join(dir, "content/interviews/globex.md"), notes("", 1))
	replaced(t, layouts.FS, "interview.html", filepath.Join(dir, "layouts"), `<div class="columns">`, `<textarea></textarea><div class="columns">`)
	b = chromium.Start(t)
	b.Open(address + "interviews/globex/")
	b.Until(`document.querySelector("textarea") !== null && !!` + para("Paragraph 60"))
	b.Run(`window.same = true;` + strings.ReplaceAll(settleIn, "PARA", para("Paragraph 30")))
	return b, address, dir
}

func TestLiveKeepsThePlace(t *testing.T) {
	t.Parallel()
	b, address, dir := reader(t)
	b.Holds(settled())
	// What others put into the page is left alone: extensions do.
	b.Run(`document.querySelector(".notes").insertAdjacentHTML("beforeend", "<input id=theirs>"); document.querySelector("#theirs").value = "x"; document.body.style.paddingBottom = "7px"`)
	file := filepath.Join(dir, "content/interviews/globex.md")
	write(t, file, notes("New above.\n\nAnd a second.\n\n- with\n- a list\n\n", 3))
	b.Until(`!!` + para("New above"))
	b.Holds(settled())
	b.Holds(map[string]string{"what is gone": `!` + para("Paragraph 2 "), "the page": `window.same`, "theirs": `document.querySelector(".notes #theirs").value === "x" && document.body.style.paddingBottom === "7px"`, "the order": para("Paragraph 3 ") + `.previousElementSibling.matches("ul")`})

	// Copying goes on working, once for each press.
	b.Run(`window.copied = []; navigator.clipboard.writeText = async (text) => void copied.push(text); document.querySelector("[data-copy=body]").click()`)
	b.Holds(map[string]string{"copied": `copied.length === 1 && copied[0].length > 20`})

	// The page is gone, and comes again.
	if err := os.Rename(file, file+".bak"); err != nil {
		t.Fatal(err)
	}
	b.Until(`document.querySelector("h1").textContent === "Page not found"`)
	if err := os.Rename(file+".bak", file); err != nil {
		t.Fatal(err)
	}
	b.Until(`!!` + para("New above"))
	_ = address
}

// TestLiveScript: another script needs a new page, and that one begins where the
// reader was.
func TestLiveScript(t *testing.T) {
	t.Parallel()
	b, _, dir := reader(t)
	replaced(t, assets.FS, "copy.ts", filepath.Join(dir, "assets"), `"Copied"`, `"Copied it"`)
	b.Until(`!window.same && document.readyState === "complete" && !!document.querySelector("textarea")`)
	b.Holds(settled())
}

// TestLiveStyle: a new style sheet changes how the page looks, and nothing else.
func TestLiveStyle(t *testing.T) {
	t.Parallel()
	b, _, dir := reader(t)
	b.Run(`window.seen = 0; new MutationObserver((all) => { seen += all.length; }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })`)
	replaced(t, assets.FS, "print.css", filepath.Join(dir, "assets"), "@media print {", ".notes p { color: rgb(1 2 3) }\n@media print {")
	b.Until(`getComputedStyle(` + para("Paragraph 30") + `).color === "rgb(1, 2, 3)"`)
	b.Until(`document.querySelectorAll("head > link[rel=stylesheet]").length === 1`)
	b.Holds(map[string]string{"the page": `window.same`, "no change in it": `seen === 0`})
	b.Holds(settled())
}

// TestLiveQuiet: a page that did not change asks for nothing.
func TestLiveQuiet(t *testing.T) {
	t.Parallel()
	address, dir := preview(t)
	page(t, address)
	b := chromium.Start(t)
	b.Open(address + "guide/")
	b.Run(`window.heard = new Promise((done) => {
		const source = new EventSource("/_followup/live");
		source.onopen = () => { window.listening = true; };
		source.onmessage = done;
	})`)
	b.Until(`window.listening === true`)
	write(t, filepath.Join(dir, "content/interviews/globex.md"), notes("", 50))
	asked := chromium.Ask[[]string](b, `heard.then(() => new Promise((done) => setTimeout(done, 200))).then(() =>
		performance.getEntriesByType("resource").map((e) => new URL(e.name).pathname).filter((p) => p.endsWith("/")))`)
	if len(asked) > 0 || !chromium.Ask[bool](b, `window.same`) {
		t.Errorf("a page that did not change asks for %v", asked)
	}
}

func TestLiveOverlay(t *testing.T) {
	t.Parallel()
	address, dir := preview(t)
	write(t, filepath.Join(dir, "followup.yaml"), "name: Sam Rivera\ntimezone: UTC\nurl: https://sam.example/playbook/\neditor: vscode\n")
	page(t, address)
	b := chromium.Start(t)
	b.Open(address + "interviews/globex/")
	b.Run(`const f = document.createElement("input"); f.id = "typing"; document.documentElement.append(f); f.focus()`)
	file := filepath.Join(dir, "content/interviews/globex.md")
	write(t, file, "---\ncompany: Globex\nrole: Engineer\ninterview: 2026-11-10\ncontacts: [{name: 東京 é👩🏽‍💻, as: interviewr}]\npace: slow\n---\n")
	b.Until(`document.querySelectorAll("#problems article").length === 2`)
	b.Holds(map[string]string{
		"every problem":  `document.querySelector("#problems h2").textContent === "2 things to fix"`,
		"the place":      `document.querySelector("#problems .spot").textContent === "content/interviews/globex.md:5:33"`,
		"the line":       `document.querySelector("#problems pre").textContent.startsWith("contacts: [{name: 東京 é👩🏽‍💻, as: interviewr}]\n")`,
		"what is meant":  `document.querySelector("#problems mark").textContent === "interviewr"`,
		"the caret":      `Math.abs(document.querySelector("#problems .caret").getBoundingClientRect().left - document.querySelector("#problems mark").getBoundingClientRect().left) < 1`,
		"its width":      `document.querySelector("#problems .caret").textContent === "^^^^^^^^^^"`,
		"the hint":       `document.querySelector("#problems .hint").textContent.includes("interviewer")`,
		"the editor":     `document.querySelector("#problems .spot a").href.startsWith("vscode://file/") && document.querySelector("#problems .spot a").href.endsWith("/content/interviews/globex.md:5:33")`,
		"the focus":      `document.activeElement.id === "typing"`,
		"the role":       `document.querySelector("#problems").getAttribute("role") === "alert"`,
		"the page below": `document.querySelector("main").textContent.includes("Globex")`,
	})
	b.Run(`document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }))`)
	b.Holds(map[string]string{"dismissed": `document.querySelector("#problems") === null`})

	write(t, file, "---\ncompany: Globex\nrole: Engineer\n\tinterview: 2026-11-10\n---\n")
	b.Until(`document.querySelectorAll("#problems article").length === 1`)
	write(t, file, "---\ncompany: Globex\nrole: Architect\ninterview: 2026-11-10\n---\n")
	b.Until(`document.querySelector("#problems") === null && document.querySelector("h1").textContent.includes("Architect")`)
	b.Holds(map[string]string{"the page": `window.same`})
}

// TestLiveMarkup: what stands in a file, or in its name, is only ever text.
func TestLiveMarkup(t *testing.T) {
	t.Parallel()
	address, dir := preview(t)
	page(t, address)
	b := chromium.Start(t)
	b.Open(address)
	const evil = `<img src=x onerror="window.ran=1"><script>window.ran=1</script>`
	name := `<img src=x onerror=ran=1>.md`
	write(t, filepath.Join(dir, "content/interviews", name), "---\ncompany: Globex\nrole: Engineer\ninterview: 2026-11-10\n'"+evil+"': x\npace: '"+evil+"'\n---\n")
	b.Until(`document.querySelectorAll("#problems article").length >= 2`)
	b.Holds(map[string]string{
		"the name":   `document.querySelector("#problems").innerText.includes("` + name + `")`,
		"the source": `document.querySelector("#problems pre").textContent.includes("<script>window.ran=1")`,
		"no markup":  `document.querySelectorAll("#problems :is(img, script)").length === 0`,
	})
	// In the notes, too, and in what takes the old page's place.
	if err := os.Remove(filepath.Join(dir, "content/interviews", name)); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, "content/interviews/globex.md"), "---\ncompany: '"+evil+"'\nrole: Engineer\ninterview: 2026-11-10\n---\n\n"+evil+"\n")
	b.Until(`document.querySelector("#problems") === null && document.querySelector("main").textContent.includes("onerror")`)
	b.Holds(map[string]string{"nothing ran": `new Promise((done) => setTimeout(done, 100)).then(() => window.ran === undefined)`, "the page": `window.same`})
}

// TestLiveRestart: a page finds the next server on its port, and learns what
// changed between them.
func TestLiveRestart(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "followup.yaml"), "name: Sam Rivera\ntimezone: UTC\n")
	file := filepath.Join(dir, "content/interviews/globex.md")
	write(t, file, notes("", 1))
	address, stop := serving(t, dir, "127.0.0.1:0", time.Now, "--today", "2026-11-12")
	page(t, address)
	b := chromium.Start(t)
	b.Open(address + "interviews/globex/")
	b.Run(`document.querySelectorAll("details.fold")[1].open = true`)
	stop()
	write(t, file, notes("While it was away.\n\n", 1))
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	again, stop := serving(t, dir, u.Host, time.Now, "--today", "2026-11-12")
	defer stop()
	if again != address {
		t.Fatalf("it is at %s now", again)
	}
	b.Until(`!!` + para("While it was away"))
	b.Holds(map[string]string{"the page": `window.same`, "the fold": `document.querySelectorAll("details.fold")[1].open`})
	write(t, file, notes("And after.\n\n", 1))
	b.Until(`!!` + para("And after"))
}

// TestLiveBack: a page that the browser kept aside catches up when it is shown
// again, as does one that slept.
func TestLiveBack(t *testing.T) {
	t.Parallel()
	address, dir := preview(t)
	file := filepath.Join(dir, "content/interviews/globex.md")
	page(t, address)
	b := chromium.Start(t)
	b.Open(address + "interviews/globex/")
	b.Open(address + "guide/")
	write(t, file, notes("While you read the guide.\n\n", 1))
	b.Until(`fetch("` + address + `interviews/globex/").then((r) => r.text()).then((text) => text.includes("While you read"))`)
	b.Run(`history.back()`)
	b.Until(`location.pathname.endsWith("/globex/") && !!` + para("While you read"))
	b.Run(`window.same = true`)
	write(t, file, notes("And after.\n\n", 1))
	b.Until(`!!` + para("And after"))
	b.Run(`dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }))`)
	write(t, file, notes("In its sleep.\n\n", 1))
	b.Until(`fetch("").then((r) => r.text()).then((text) => text.includes("In its sleep"))`)
	b.Holds(map[string]string{"asleep": `!` + para("In its sleep")})
	b.Run(`dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }))`)
	b.Until(`!!` + para("In its sleep"))
	b.Holds(map[string]string{"the page": `window.same`})
}

// TestLiveMidnight: on the open page today becomes the next day, and nothing that
// the reader did is lost.
func TestLiveMidnight(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "followup.yaml"), "name: Sam Rivera\ntimezone: UTC\n")
	write(t, filepath.Join(dir, "content/interviews/globex.md"), notes("", 1))
	write(t, filepath.Join(dir, "content/interviews/hooli.md"), "---\ncompany: Hooli\nrole: Engineer\ninterview: 2026-12-15\n---\n")
	noon := func() time.Time { return time.Date(2026, 11, 10, 12, 0, 0, 0, time.UTC) }
	address, stop := serving(t, dir, "127.0.0.1:0", noon)
	t.Cleanup(stop)
	page(t, address)
	b := chromium.Start(t)
	b.On("2026-11-10")
	b.Open(address)
	b.Run(`delete Element.prototype.moveBefore`) // which not every browser has
	b.Run(`document.querySelector("#group-later").open = true;
		window.card = document.querySelector("#group-soon .card"); // it opens tomorrow
		card.querySelector("details").open = true;
		card.querySelector("a").focus()`)
	before := chromium.Ask[string](b, `document.querySelector("h1").textContent`)
	b.Run(`shiftClock(24 * 3600e3); dispatchEvent(new Event("focus"))`)
	if after := chromium.Ask[string](b, `document.querySelector("h1").textContent`); before != "Tuesday 10 November" || after != "Wednesday 11 November" {
		t.Errorf("it says %s, and then %s", before, after)
	}
	b.Holds(map[string]string{
		"the page":  `window.same`,
		"the fold":  `document.querySelector("#group-later").open`,
		"the card":  `card.isConnected && card.querySelector("details").open && card.closest("[id^=group]").id === "group-open"`,
		"the focus": `document.activeElement === card.querySelector("a")`,
	})
	write(t, filepath.Join(dir, "content/interviews/initech.md"), "---\ncompany: Initech\nrole: Engineer\ninterview: 2026-11-09\n---\n")
	b.Until(`document.querySelector("main").textContent.includes("Initech")`)
	b.Holds(map[string]string{"the day": `document.querySelector("h1").textContent === "Wednesday 11 November"`, "the fold": `document.querySelector("#group-later").open`, "the card": `card.isConnected`})
}
