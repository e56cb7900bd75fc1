package page_test

import (
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"followup/generator/chromium"
	"followup/generator/page"
)

// found is an entry of the texts, as the script reads it.
type found struct{ Kind, Title, Note, Path, Text string }

// texts makes what the search of a playbook looks through.
func texts(t *testing.T, in fixture) (data []byte, list []found) {
	t.Helper()
	input, problems := in.input()
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	pages := page.New(input)
	data, err := pages.Texts(func(n int) ([]byte, error) {
		return pages.Found(n, input.Book.Interviews[n].Notes)
	}).Make(nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &list); err != nil {
		t.Fatalf("%v in %s", err, data)
	}
	return data, list
}

// TestLeavings: what an interview's page leaves for the search is what the search
// would have found, and notes that changed since are read again.
func TestLeavings(t *testing.T) {
	t.Parallel()
	input, problems := sample(t).input()
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	pages, alone := page.New(input), page.New(input)
	gathered, single := pages.List()
	for _, p := range append(gathered, single...) {
		if _, err := p.Make(nil); err != nil {
			t.Fatal(err)
		}
	}
	for n, i := range input.Book.Interviews {
		want, err := alone.Found(n, i.Notes)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := pages.Found(n, i.Notes); err != nil || string(got) != string(want) {
			t.Errorf("%s: left %s, %v, found %s", i.Name, got, err, want)
		}
	}
	if _, err := pages.WithNotes(0, "These are *new*.").Make(nil); err != nil {
		t.Fatal(err)
	}
	for notes, word := range map[string]string{"These are *newer*.": "These are newer.", "These are *new*.": "These are new."} {
		if got, err := pages.Found(0, notes); err != nil || !strings.Contains(string(got), word) {
			t.Errorf("%s, %v holds no %q", got, err, word)
		}
	}
}

// TestTexts: every entry leads to a place that is there, and an empty playbook has
// a list too.
func TestTexts(t *testing.T) {
	t.Parallel()
	in := sample(t)
	_, list := texts(t, in)
	pages := render(t, in)
	kinds := map[string]int{}
	for _, f := range list {
		kinds[f.Kind]++
		if f.Title == "" || !stands(pages, f.Path) {
			t.Errorf("%+v leads nowhere", f)
		}
	}
	for _, kind := range []string{"Interview", "Email", "Guide", "Play"} {
		if kinds[kind] == 0 {
			t.Errorf("nothing of the kind %s: %v", kind, kinds)
		}
	}
	in.Book.Interviews, in.FollowUps, in.Book.Guide, in.Book.Plays = nil, nil, nil, nil
	if _, list := texts(t, in); len(list) > 0 {
		t.Errorf("an empty playbook has %v", list)
	}
}

// stands reports whether an address leads to a page, and to a place on it.
func stands(pages map[string]string, address string) bool {
	path, place, _ := strings.Cut(address, "#")
	html, ok := pages[path+"index.html"]
	return ok && (place == "" || strings.Contains(html, ` id="`+place+`"`))
}

// TestSearch types words and follows what is found.
func TestSearch(t *testing.T) {
	t.Parallel()
	in := sample(t)
	in.Book.Interviews[0].Notes += "\n\nThey don't hurry."
	data, _ := texts(t, in)
	address := site(t, in, func(files http.Handler) http.Handler {
		mux := http.NewServeMux()
		mux.Handle("/", files)
		mux.Handle("/playbook/"+page.TextsPath, http.StripPrefix("/playbook/", http.FileServerFS(fstest.MapFS{page.TextsPath: {Data: data}})))
		return mux
	})
	b := chromium.Start(t)
	b.Open(address + "guide/")
	b.Run(`document.dispatchEvent(new KeyboardEvent("keydown", { key: "/", bubbles: true, cancelable: true }))`)
	b.Until(`location.pathname.endsWith("/search/") && document.activeElement?.id === "words"`)
	typed := func(words string) {
		b.Run(`words.value = ` + strconv.Quote(words) + `; words.dispatchEvent(new Event("input"))`)
	}
	hits := `[...document.querySelectorAll("[data-results] a")].map((a) => a.textContent).join("\n")`
	typed("nguyen") // who wrote Nguyễn
	b.Until(hits + `.includes("Sông Xanh")`)
	b.Holds(map[string]string{
		"the mark":    `[...document.querySelectorAll("[data-results] mark")].some((m) => m.textContent === "Nguyễn")`,
		"the address": `new URLSearchParams(location.search).get("q") === "nguyen"`,
		"the rest":    `document.querySelector("[data-all]").hidden`,
	})
	typed("DESIGN went question") // of the notes, in any order
	b.Until(hits + `.includes("Northwind")`)
	typed(`don't`) // with the mark that a keyboard has; the page shows a round one
	b.Until(hits + `.includes("don’t hurry")`)
	typed("zzz")
	b.Until(`document.querySelector("[data-found]").textContent === "Nothing found."`)
	typed("northwind")
	b.Run(`words.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true }))`)
	b.Holds(map[string]string{"the arrow": `document.activeElement === document.querySelector("[data-results] a")`})
	b.Run(`words.focus(); words.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }))`)
	b.Until(`location.pathname.includes("/interviews/") && document.querySelector("h1").textContent.includes("Northwind")`)
	b.Run(`history.back()`)
	b.Until(`location.pathname.endsWith("/search/") && words.value === "northwind" && ` + hits + `.includes("Northwind")`)
}

// TestKeys walks by keyboard, copies, and turns the keys off.
func TestKeys(t *testing.T) {
	t.Parallel()
	address := site(t, sample(t), nil)
	b := chromium.Start(t)
	b.On("2026-11-22")
	b.Open(address)
	press := func(key string) {
		b.Run(`(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", { key: ` + strconv.Quote(key) + `, bubbles: true, cancelable: true }))`)
	}
	at := `[...document.querySelectorAll("main :is(.card:not(.to-meet), .line)")].filter((el) => el.checkVisibility()).findIndex((el) => el.contains(document.activeElement))`
	press("j")
	b.Holds(map[string]string{"the first": at + ` === 0`})
	press("j")
	b.Holds(map[string]string{"the next": at + ` === 1`})
	press("k")
	b.Holds(map[string]string{"back": at + ` === 0`})
	b.Run(`Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => void (window.copied = text) } })`)
	press("c")
	b.Until(`window.copied?.length > 0 && document.activeElement.closest(".card").querySelector("[data-body]").textContent === copied`)
	press("?")
	b.Holds(map[string]string{"the help": `document.querySelector("dialog.keys").open && document.querySelectorAll("dialog.keys kbd").length > 5`})
	press("t") // the dialog has the keys
	b.Holds(map[string]string{"still here": `!!document.querySelector("dialog.keys")`})
	b.Run(`document.querySelector("dialog.keys input").click(); document.querySelector("dialog.keys button").click()`)
	b.Until(`!document.querySelector("dialog")`)
	press("/")
	b.Holds(map[string]string{"off": `location.pathname === "/playbook/"`})
	press("?")
	b.Holds(map[string]string{"the way back": `!document.querySelector("dialog.keys input").checked`})
}

// TestCallMode goes through a call, turn by turn, with the notes beside it.
func TestCallMode(t *testing.T) {
	t.Parallel()
	address := site(t, sample(t), nil)
	b := chromium.Start(t)
	b.On("2026-11-22")
	b.Open(address + "interviews/2026-11-17-northwind/")
	b.Run(`window.lock = "none"; Object.defineProperty(navigator, "wakeLock", { value: { request: async (kind) => { lock = kind; return { release: async () => void (lock = "released") }; } } });
		document.querySelector("button[data-call]").click()`)
	b.Until(`!!document.querySelector("dialog.call-mode[open]")`)
	b.Until(`lock === "screen"`)
	turns := chromium.Ask[int](b, `document.querySelectorAll(".turn-name").length`)
	b.Holds(map[string]string{
		"who":       `document.querySelector(".call-mode h2").textContent.includes("Dana Whitfield")`,
		"the notes": `document.querySelector(".call-mode aside").textContent.includes("the design question")`,
		"the facts": `document.querySelector(".call-mode aside").textContent.includes("the move off cron")`,
		"no id":     `!document.querySelector(".call-mode [id]")`,
		"large":     `parseFloat(getComputedStyle(document.querySelector(".turn")).fontSize) >= 22`,
		"the words": `document.querySelector(".turn").textContent.trim().length > 0`,
		"the first": `document.querySelector(".turn-name").getAttribute("aria-current") === "step" && document.querySelector(".call-mode footer button").disabled`,
	})
	for range turns {
		b.Run(`document.querySelector(".call-mode footer .primary").click()`)
	}
	b.Holds(map[string]string{"the last": `[...document.querySelectorAll(".turn-name")].at(-1).getAttribute("aria-current") === "step" && document.querySelector(".call-mode footer .primary").disabled`})
	b.Run(`document.querySelector("dialog").close()`)
	b.Until(`lock === "released" && !document.querySelector("dialog")`)
}
