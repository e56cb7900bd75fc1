package main

import (
	"crypto/sha256"
	"encoding/binary"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"followup/generator/chromium"
)

const opensIt = "velvet anchor morsel drizzle quarry lantern"

// sealedHost publishes a small sealed playbook.
func sealedHost(t *testing.T) (h *host, file string) {
	t.Helper()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "followup.yaml"), "name: Sam Rivera\ntimezone: UTC\nurl: https://sam.example/playbook/\nprivacy: sealed\nfeed_secret: 0123456789abcdef\n")
	file = filepath.Join(dir, "content/interviews/globex.md")
	write(t, file, dana+"key: one\n---\n\nThey keep bees on the roof.\n")
	write(t, filepath.Join(dir, "content/interviews/initech.md"), strings.ReplaceAll(dana, "Globex", "Initech")+"key: two\n---\n")
	return published(t, dir, opensIt), file
}

const (
	asks  = `!!document.querySelector("form[data-unlock]:not([hidden])")`
	opens = `!!document.querySelector(".lock")`
)

// unlock types a passphrase.
func unlock(b chromium.Tab, typed string, stay bool) {
	b.T.Helper()
	b.Until(asks)
	b.Run(`document.querySelector("#passphrase").value = ` + strconv.Quote(typed) + `; document.querySelector("[data-stay]").checked = ` + strconv.FormatBool(stay) + `; document.querySelector("form[data-unlock]").requestSubmit()`)
}

func shows(b chromium.Tab, page string) {
	b.T.Helper()
	b.Until(`document.documentElement.dataset.page === ` + strconv.Quote(page))
}

// TestSealed: unlocked, it is the same playbook; locked, nothing of it is left.
func TestSealed(t *testing.T) {
	t.Parallel()
	site, file := sealedHost(t)
	b := chromium.Start(t)
	b.On("2026-11-12")
	b.Open(site.address)
	unlock(b, "a wrong one altogether", false)
	b.Until(`document.querySelector("[data-word]").textContent.startsWith("This passphrase doesn’t open")`)
	unlock(b, "Velvet  anchor morsel drizzle quarry lantern ", false) // as a phone's keyboard has it
	b.Until(opens)
	shows(b, "home")
	b.Holds(map[string]string{
		"the day":      `document.querySelector("h1").textContent === "Thursday 12 November"`,
		"the words":    thankYouCard + `.querySelector("[data-body]").textContent.includes("Dana")`,
		"no plain key": `Object.keys(localStorage).length === 0`,
	})

	// Links, the way back, filters, search, a call's file, ticks.
	b.Run(`document.querySelector(".top nav a[href$='interviews/']").click()`)
	shows(b, "interviews")
	b.Run(`{ const s = document.querySelector("[data-filter] [name=company]"); s.value = "Initech"; s.dispatchEvent(new Event("change", { bubbles: true })); }`)
	b.Holds(map[string]string{
		"filtered":    `document.querySelectorAll("main tbody tr:not([hidden])").length === 1`,
		"the address": `location.hash === "#/interviews/?company=Initech" && location.search === ""`,
	})
	b.Run(`history.back()`)
	b.Until(`document.querySelectorAll("main tbody tr:not([hidden])").length === 2`)
	b.Run(`document.querySelector("main tbody a[href*=globex]").click()`)
	shows(b, "interview")
	b.Holds(map[string]string{"the notes": `document.body.textContent.includes("bees on the roof")`, "the title": `document.title.startsWith("Globex")`})
	b.Run(markThankYou + `.click()`)
	b.Until(thankYouCard + `.dataset.state === "done"`)
	b.Until(`Object.keys(localStorage).length === 1`)
	b.Holds(map[string]string{"no name in the store": `!JSON.stringify({ ...localStorage }).toLowerCase().includes("globex")`})
	b.Run(`history.back()`)
	shows(b, "interviews")
	b.Run(`document.querySelector(".top nav a[href*='search/']").click()`)
	shows(b, "search")
	b.Until(`!!document.querySelector("#words")?.isConnected && !document.querySelector("[data-search]").hidden`)
	b.Run(`words.value = "bees"; words.dispatchEvent(new Event("input"))`)
	b.Until(`document.querySelector("[data-results] a")?.getAttribute("href") === "#/interviews/globex/"`)
	b.Run(`window.saved = []; const click = HTMLAnchorElement.prototype.click; HTMLAnchorElement.prototype.click = function () { this.download ? saved.push(this.download, this.href.slice(0, 5)) : click.call(this); };
		document.querySelector("main").insertAdjacentHTML("beforeend", "<a id=ics href='#/interviews/globex.ics'>x</a>"); document.querySelector("#ics").dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }))`)
	b.Until(`saved.join() === "globex.ics,blob:"`)

	// Every page is there, each with its own title and with links that lead on.
	// In this order: the address that is shown already would bring no new page.
	for _, at := range [][2]string{
		{"", "home"}, {"calendar/", "calendar"}, {"calendar/agenda/", "agenda"}, {"calendar/timeline/", "timeline"}, {"calendar/2026-11/", "month"},
		{"interviews/", "interviews"}, {"interviews/initech/", "interview"}, {"pipeline/", "pipeline"}, {"insights/", "insights"}, {"plays/", "plays"},
		{"guide/", "guide"}, {"guide/timing/", "article"}, {"guide/checks/", "checks"}, {"guide/ledger/", "ledger"}, {"search/", "search"},
		{"print/", "print"}, {"subscribe/", "subscribe"}, {"nowhere/", "lost"},
	} {
		path, page := at[0], at[1]
		b.Run(`window.before = document.body; location.hash = "#/` + path + `"`)
		b.Until(`document.body !== before && document.documentElement.dataset.page === ` + strconv.Quote(page))
		b.Holds(map[string]string{path: `!!document.querySelector("main h1") && document.title !== "Follow-ups" && !!document.querySelector(".lock") &&
			[...document.querySelectorAll("a[href]")].every((a) => /^(#|mailto:|tel:|https?:|webcal|data:text)/.test(a.getAttribute("href")))`})
	}

	// Loaded again it is locked, and goes on where it was; so it does without a network.
	b.Run(`location.hash = "#/interviews/globex/#the-notes"`)
	shows(b, "interview")
	b.Until(`navigator.serviceWorker.ready.then(() => true)`)
	site.gone.Store(true)
	b.Reload()
	b.Holds(map[string]string{"nothing is there": `!document.documentElement.outerHTML.includes("Globex")`})
	unlock(b, opensIt, true)
	b.Until(opens)
	shows(b, "interview")
	b.Until(thankYouCard + `.dataset.state === "done"`)
	site.gone.Store(false)

	// A device that stays unlocked, with another build; and the button that locks.
	write(t, file, strings.Replace(dana, "Engineer", "Architect", 1)+"key: one\n---\n")
	site.build()
	b.Reload()
	b.Until(opens)
	b.Until(`document.body.textContent.includes("Architect")`)
	b.Run(`document.querySelector(".lock").click()`)
	b.Until(asks)
	b.Holds(map[string]string{
		"nothing is left": `!document.documentElement.outerHTML.includes("Globex") && document.title === "Follow-ups"`,
		"the address":     `location.hash === ""`,
	})
	b.Reload()
	b.Until(asks)

	// A week later.
	unlock(b, opensIt, true)
	b.Until(opens)
	b.Run(`localStorage.setItem("week", "1")`)
	b.On("2026-11-20")
	b.Reload()
	b.Until(asks)
	b.Until(`new Promise((done) => { const o = indexedDB.open("followup /playbook/", 1); o.onsuccess = () => { const q = o.result.transaction("keys").objectStore("keys").count(); q.onsuccess = () => done(q.result === 0); }; })`)
}

// TestSealedLocksItself: out of sight, and untouched, for a while.
func TestSealedLocksItself(t *testing.T) {
	t.Parallel()
	site, _ := sealedHost(t)
	b := chromium.Start(t)
	b.On("2026-11-12")
	b.Early(`{ const real = setTimeout; window.waits = []; window.setTimeout = (work, ms, ...rest) => ms >= 60000 && ms < 3600000 ? (waits.push([ms, work]), real(() => {}, 1e9)) : real(work, ms, ...rest); }`)
	b.Open(site.address)
	unlock(b, opensIt, false)
	b.Until(opens)
	b.Holds(map[string]string{"it waits": `waits.at(-1)[0] === 20 * 60000`})
	b.Run(`Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true }); document.dispatchEvent(new Event("visibilitychange"))`)
	b.Holds(map[string]string{"out of sight": `waits.at(-1)[0] === 5 * 60000`})
	b.Run(`waits.at(-1)[1]()`)
	b.Until(asks)
	b.Holds(map[string]string{"nothing is left": `!document.documentElement.outerHTML.includes("Globex")`})
}

// TestSealedLocksEveryTab: who presses the button means all of it.
func TestSealedLocksEveryTab(t *testing.T) {
	t.Parallel()
	site, _ := sealedHost(t)
	b := chromium.Start(t)
	b.On("2026-11-12")
	b.Open(site.address)
	unlock(b, opensIt, true)
	b.Until(opens)
	other := b.Another()
	other.On("2026-11-12")
	other.Open(site.address + "#/interviews/globex/")
	other.Until(opens)
	b.Run(`document.querySelector(".lock").click()`)
	b.Until(asks)
	other.Until(asks)
	other.Holds(map[string]string{"nothing is left": `!document.documentElement.outerHTML.includes("Globex")`})
}

// TestSealedRefused: each thing that is wrong has its word.
func TestSealedRefused(t *testing.T) {
	t.Parallel()
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
	b := chromium.Start(t)
	b.On("2026-11-12")
	for name, c := range map[string]struct {
		data  []byte
		typed bool // it is told after the passphrase was typed
		want  string
	}{
		"missing":  {nil, false, "The sealed playbook for this page"},
		"another":  {[]byte("<!doctype html>"), false, "The sealed playbook for this page"},
		"newer":    {changed(8, 2), false, "This playbook was sealed by a newer version"},
		"older":    {changed(8, 0), false, "This playbook was sealed by an older followup"},
		"header":   {append(append([]byte(nil), whole[:60]...), append([]byte{whole[60] ^ 1}, whole[61:]...)...), false, "The sealed file is damaged"},
		"cut":      {whole[:len(whole)-65536], false, "The sealed file is damaged"},
		"weakened": {changed(10, fewer...), false, "Somebody changed the sealed file"},
		"rounds":   {changed(10, binary.BigEndian.AppendUint32(nil, 1_000_001)...), true, "This passphrase doesn’t open"},
		"body":     {append(append([]byte(nil), whole[:len(whole)-9]...), append([]byte{whole[len(whole)-9] ^ 1}, whole[len(whole)-8:]...)...), true, "The sealed file is damaged"},
	} {
		if c.data == nil {
			if err := os.Remove(filepath.Join(site.out, "playbook.sealed")); err != nil {
				t.Fatal(err)
			}
		} else {
			write(t, filepath.Join(site.out, "playbook.sealed"), string(c.data))
		}
		b.Open(site.address + "?" + name)
		b.Until(asks)
		if c.typed {
			unlock(b, opensIt, false)
		} else {
			b.Run(`document.querySelector("#passphrase").dispatchEvent(new Event("focus"))`)
		}
		b.Until(`document.querySelector("[data-word]").textContent.startsWith(` + strconv.Quote(c.want) + `)`)
		b.Holds(map[string]string{name: `!document.querySelector(".lock")`})
	}
	write(t, filepath.Join(site.out, "playbook.sealed"), string(whole))

	b.Open(site.address + "assets/")
	b.Run(`document.body.innerHTML = "<iframe src='../'></iframe>"`)
	b.Until(`document.querySelector("iframe").contentDocument?.querySelector("[data-word]")?.textContent.startsWith("This page is shown inside another")`)
	b.Holds(map[string]string{"framed": `document.querySelector("iframe").contentDocument.querySelector("form").hidden`})

	b.Early(`Object.defineProperty(crypto, "subtle", { value: undefined })`)
	b.Open(site.address)
	b.Until(`document.querySelector("[data-word]").textContent.startsWith("This browser can’t unlock")`)
}
