package main

import (
	"crypto/sha256"
	"encoding/binary"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

const opensIt = "velvet anchor morsel drizzle quarry lantern"

// sealedHost publishes a small sealed playbook.
func sealedHost(t *testing.T) (h *host, file string) {
	t.Helper()
	t.Setenv("FOLLOWUP_PASSPHRASE", opensIt)
	dir := t.TempDir()
	write(t, filepath.Join(dir, "followup.yaml"), "name: Sam Rivera\ntimezone: UTC\nurl: https://sam.example/playbook/\nprivacy: sealed\nfeed_secret: 0123456789abcdef\n")
	file = filepath.Join(dir, "content/interviews/globex.md")
	write(t, file, dana+"key: one\n---\n\nThey keep bees on the roof.\n")
	write(t, filepath.Join(dir, "content/interviews/initech.md"), strings.ReplaceAll(dana, "Globex", "Initech")+"key: two\n---\n")
	return published(t, dir), file
}

const (
	asks  = `!!document.querySelector("form[data-unlock]:not([hidden])")`
	opens = `!!document.querySelector(".lock")`
)

// unlock types a passphrase.
func (b tab) unlock(typed string, stay bool) {
	b.t.Helper()
	b.until(asks)
	b.run(`document.querySelector("#passphrase").value = ` + strconv.Quote(typed) + `; document.querySelector("[data-stay]").checked = ` + strconv.FormatBool(stay) + `; document.querySelector("form[data-unlock]").requestSubmit()`)
}

func (b tab) shows(page string) {
	b.t.Helper()
	b.until(`document.documentElement.dataset.page === ` + strconv.Quote(page))
}

// TestSealed: unlocked, it is the same playbook; locked, nothing of it is left.
func TestSealed(t *testing.T) {
	site, file := sealedHost(t)
	b := chromium(t)
	b.on("2026-11-12")
	b.open(site.address)
	b.unlock("a wrong one altogether", false)
	b.until(`document.querySelector("[data-word]").textContent.startsWith("This passphrase does not open")`)
	b.unlock("Velvet  anchor morsel drizzle quarry lantern ", false) // as a phone's keyboard has it
	b.until(opens)
	b.shows("home")
	b.holds(map[string]string{
		"the day":      `document.querySelector("h1").textContent === "Thursday 12 November"`,
		"the words":    thankYouCard + `.querySelector("[data-body]").textContent.includes("Dana")`,
		"no plain key": `Object.keys(localStorage).length === 0`,
	})

	// Links, the way back, filters, search, a call's file, ticks.
	b.run(`document.querySelector(".top nav a[href$='interviews/']").click()`)
	b.shows("interviews")
	b.run(`{ const s = document.querySelector("[data-filter] [name=company]"); s.value = "Initech"; s.dispatchEvent(new Event("change", { bubbles: true })); }`)
	b.holds(map[string]string{
		"filtered":    `document.querySelectorAll("main tbody tr:not([hidden])").length === 1`,
		"the address": `location.hash === "#/interviews/?company=Initech" && location.search === ""`,
	})
	b.run(`history.back()`)
	b.until(`document.querySelectorAll("main tbody tr:not([hidden])").length === 2`)
	b.run(`document.querySelector("main tbody a[href*=globex]").click()`)
	b.shows("interview")
	b.holds(map[string]string{"the notes": `document.body.textContent.includes("bees on the roof")`, "the title": `document.title.startsWith("Globex")`})
	b.run(markThankYou + `.click()`)
	b.until(thankYouCard + `.dataset.state === "done"`)
	b.until(`Object.keys(localStorage).length === 1`)
	b.holds(map[string]string{"no name in the store": `!JSON.stringify({ ...localStorage }).toLowerCase().includes("globex")`})
	b.run(`history.back()`)
	b.shows("interviews")
	b.run(`document.querySelector(".top nav a[href*='search/']").click()`)
	b.shows("search")
	b.until(`!!document.querySelector("#words")?.isConnected && !document.querySelector("[data-search]").hidden`)
	b.run(`words.value = "bees"; words.dispatchEvent(new Event("input"))`)
	b.until(`document.querySelector("[data-results] a")?.getAttribute("href") === "#/interviews/globex/"`)
	b.run(`window.saved = []; const click = HTMLAnchorElement.prototype.click; HTMLAnchorElement.prototype.click = function () { this.download ? saved.push(this.download, this.href.slice(0, 5)) : click.call(this); };
		document.querySelector("main").insertAdjacentHTML("beforeend", "<a id=ics href='#/interviews/globex.ics'>x</a>"); document.querySelector("#ics").dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }))`)
	b.until(`saved.join() === "globex.ics,blob:"`)

	// Loaded again it is locked, and goes on where it was; so it does without a network.
	b.run(`location.hash = "#/interviews/globex/#the-notes"`)
	b.shows("interview")
	b.until(`navigator.serviceWorker.ready.then(() => true)`)
	site.gone.Store(true)
	b.do(chromedp.Reload())
	b.holds(map[string]string{"nothing is there": `!document.documentElement.outerHTML.includes("Globex")`})
	b.unlock(opensIt, true)
	b.until(opens)
	b.shows("interview")
	b.until(thankYouCard + `.dataset.state === "done"`)
	site.gone.Store(false)

	// A device that stays unlocked, with another build; and the button that locks.
	write(t, file, strings.Replace(dana, "Engineer", "Architect", 1)+"key: one\n---\n")
	site.build()
	b.do(chromedp.Reload())
	b.until(opens)
	b.until(`document.body.textContent.includes("Architect")`)
	b.run(`document.querySelector(".lock").click()`)
	b.until(asks)
	b.holds(map[string]string{
		"nothing is left": `!document.documentElement.outerHTML.includes("Globex") && document.title === "Follow-ups"`,
		"the address":     `location.hash === ""`,
	})
	b.do(chromedp.Reload())
	b.until(asks)

	// A week later.
	b.unlock(opensIt, true)
	b.until(opens)
	b.run(`localStorage.setItem("week", "1")`)
	b.on("2026-11-20")
	b.do(chromedp.Reload())
	b.until(asks)
	b.until(`new Promise((done) => { const o = indexedDB.open("followup /playbook/", 1); o.onsuccess = () => { const q = o.result.transaction("keys").objectStore("keys").count(); q.onsuccess = () => done(q.result === 0); }; })`)
}

// TestSealedLocksItself: out of sight, and untouched, for a while.
func TestSealedLocksItself(t *testing.T) {
	site, _ := sealedHost(t)
	b := chromium(t)
	b.on("2026-11-12")
	b.early(`{ const real = setTimeout; window.waits = []; window.setTimeout = (work, ms, ...rest) => ms >= 60000 && ms < 3600000 ? (waits.push([ms, work]), real(() => {}, 1e9)) : real(work, ms, ...rest); }`)
	b.open(site.address)
	b.unlock(opensIt, false)
	b.until(opens)
	b.holds(map[string]string{"it waits": `waits.at(-1)[0] === 20 * 60000`})
	b.run(`Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true }); document.dispatchEvent(new Event("visibilitychange"))`)
	b.holds(map[string]string{"out of sight": `waits.at(-1)[0] === 5 * 60000`})
	b.run(`waits.at(-1)[1]()`)
	b.until(asks)
	b.holds(map[string]string{"nothing is left": `!document.documentElement.outerHTML.includes("Globex")`})
}

// TestSealedRefused: each thing that is wrong has its word.
func TestSealedRefused(t *testing.T) {
	site, _ := sealedHost(t)
	whole, err := os.ReadFile(filepath.Join(site.out, "playbook.sealed"))
	if err != nil {
		t.Fatal(err)
	}
	changed := func(at int, with ...byte) []byte {
		data := append([]byte(nil), whole...)
		copy(data[at:], with)
		end := 55 + 76*int(data[54])
		sum := sha256.Sum256(data[:end])
		copy(data[end:], sum[:8])
		return data
	}
	fewer := binary.BigEndian.AppendUint32(nil, 999_999)
	b := chromium(t)
	b.on("2026-11-12")
	for name, c := range map[string]struct {
		data  []byte
		typed bool // it is told after the passphrase was typed
		want  string
	}{
		"missing":  {nil, false, "There is no sealed playbook"},
		"another":  {[]byte("<!doctype html>"), false, "There is no sealed playbook"},
		"newer":    {changed(8, 2), false, "This playbook was sealed by a newer followup"},
		"older":    {changed(8, 0), false, "This playbook was sealed by an older followup"},
		"header":   {append(append([]byte(nil), whole[:60]...), append([]byte{whole[60] ^ 1}, whole[61:]...)...), false, "The sealed file is damaged"},
		"cut":      {whole[:len(whole)-65536], false, "The sealed file is damaged"},
		"weakened": {changed(10, fewer...), false, "Somebody has changed the sealed file"},
		"rounds":   {changed(10, binary.BigEndian.AppendUint32(nil, 1_000_001)...), true, "This passphrase does not open"},
		"body":     {append(append([]byte(nil), whole[:len(whole)-9]...), append([]byte{whole[len(whole)-9] ^ 1}, whole[len(whole)-8:]...)...), true, "The sealed file is damaged"},
	} {
		if c.data == nil {
			if err := os.Remove(filepath.Join(site.out, "playbook.sealed")); err != nil {
				t.Fatal(err)
			}
		} else {
			write(t, filepath.Join(site.out, "playbook.sealed"), string(c.data))
		}
		b.open(site.address + "?" + name)
		b.until(asks)
		if c.typed {
			b.unlock(opensIt, false)
		} else {
			b.run(`document.querySelector("#passphrase").dispatchEvent(new Event("focus"))`)
		}
		b.until(`document.querySelector("[data-word]").textContent.startsWith(` + strconv.Quote(c.want) + `)`)
		b.holds(map[string]string{name: `!document.querySelector(".lock")`})
	}
	write(t, filepath.Join(site.out, "playbook.sealed"), string(whole))

	b.open(site.address + "assets/")
	b.run(`document.body.innerHTML = "<iframe src='../'></iframe>"`)
	b.until(`document.querySelector("iframe").contentDocument?.querySelector("[data-word]")?.textContent.startsWith("This page is shown inside another")`)
	b.holds(map[string]string{"framed": `document.querySelector("iframe").contentDocument.querySelector("form").hidden`})

	b.early(`Object.defineProperty(crypto, "subtle", { value: undefined })`)
	b.open(site.address)
	b.until(`document.querySelector("[data-word]").textContent.startsWith("This browser cannot unlock")`)
}
