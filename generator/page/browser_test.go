package page_test

import (
	"encoding/json"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"followup/assets"
	"followup/generator/asset"
	"followup/generator/chromium"
	"followup/generator/page"
	"followup/generator/playbook"
)

// site serves a playbook below /playbook/, as a host of static files would.
func site(t testing.TB, in fixture, wrap func(http.Handler) http.Handler) string {
	t.Helper()
	made, problems := asset.Build(assets.FS)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	in.Assets = page.Assets(made.Names)
	files := fstest.MapFS{}
	for _, f := range made.Files {
		files[f.Path] = &fstest.MapFile{Data: f.Data}
	}
	for path, html := range render(t, in) {
		files[path] = &fstest.MapFile{Data: []byte(html)}
	}
	return serve(t, files, wrap)
}

func serve(t testing.TB, files fs.FS, wrap func(http.Handler) http.Handler) string {
	t.Helper()
	var handler http.Handler = http.StripPrefix("/playbook/", http.FileServerFS(files))
	if wrap != nil {
		handler = wrap(handler)
	}
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	return server.URL + "/playbook/"
}

// TestStatesInTheBrowser holds the script's rule to the table that Go is held to.
func TestStatesInTheBrowser(t *testing.T) {
	t.Parallel()
	table, err := os.ReadFile("../playbook/testdata/states.json")
	if err != nil {
		t.Fatal(err)
	}
	rule, err := fs.ReadFile(assets.FS, "state.ts")
	if err != nil {
		t.Fatal(err)
	}
	made, problems := asset.Build(fstest.MapFS{
		"state.ts": {Data: rule}, "live.ts": {}, "find.ts": {}, "call.ts": {}, "unlock.ts": {}, "worker.ts": {}, "icon.png": {}, "main.css": {}, "icon.svg": {Data: []byte("<svg/>")},
		"main.ts": {Data: []byte(`import { groupOf, stateOn } from "./state"; Object.assign(window, { groupOf, stateOn });`)},
	})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	served := fstest.MapFS{"index.html": {Data: []byte(`<!doctype html><title>States</title><script src="` + made.Script + `"></script>`)}}
	for _, f := range made.Files {
		served[f.Path] = &fstest.MapFile{Data: f.Data}
	}
	b := chromium.Start(t)
	b.Open(serve(t, served, nil))
	got := chromium.Ask[[]string](b, `(`+string(table)+`).map((c) => {
		const f = { ...c, opensAt: c.opens_at };
		const state = stateOn(f, c.today, c.now ? Date.parse(c.now) : undefined);
		return state + " " + groupOf(f, state, c.today);
	})`)
	var cases []map[string]string
	if err := json.Unmarshal(table, &cases); err != nil {
		t.Fatal(err)
	}
	if len(got) != len(cases) || len(cases) == 0 {
		t.Fatalf("%d answers to %d cases", len(got), len(cases))
	}
	for n, c := range cases {
		if got[n] != c["want"]+" "+c["group"] {
			t.Errorf("%v: state and group are %s", c, got[n])
		}
	}
}

// groups are the home page's headings, with the follow-ups below each.
const groups = `[document.querySelector("h1").textContent, document.querySelector("[data-summary]").textContent,
	...[...document.querySelectorAll("[data-groups] > *")].map((g) =>
		g.querySelector("h2").textContent.trim() + ": " + [...g.querySelectorAll(".card")].map((c) => c.dataset.followup.slice(11)).join(" "))].join("\n")`

func TestHomeByDay(t *testing.T) {
	t.Parallel()
	address := site(t, sample(t), nil)
	b := chromium.Start(t)
	for day, want := range map[string]string{
		"2026-11-10": `Tuesday 10 November
Nothing to send. Next: Tue 17 Nov, Northwind.
In the next seven days 1: northwind/thank-you
Later 4: song-xanh/prepare song-xanh/thank-you northwind/connect northwind/check-in`,
		"2026-11-17": `Tuesday 17 November
One thing to do.
Open now, and can wait 1: northwind/thank-you
In the next seven days 2: song-xanh/prepare northwind/connect
Later 2: song-xanh/thank-you northwind/check-in`,
		"2026-11-18": `Wednesday 18 November
2 things to do. Start with the first.
Due today 1: northwind/thank-you
Open now, and can wait 1: northwind/connect
In the next seven days 2: song-xanh/prepare northwind/check-in
Later 1: song-xanh/thank-you`,
		"2026-11-19": `Thursday 19 November
3 things to do. Start with the first.
Last day today 1: northwind/thank-you
Due today 1: northwind/connect
Open now, and can wait 1: song-xanh/prepare
In the next seven days 2: song-xanh/thank-you northwind/check-in`,
		"2026-11-22": `Sunday 22 November
3 things to do. Start with the first.
Late, but still worth doing 1: northwind/thank-you
Still in time 1: northwind/connect
Open now, and can wait 1: song-xanh/prepare
In the next seven days 2: song-xanh/thank-you northwind/check-in`,
		"2027-03-01": `Monday 1 March
One thing to do.
Late, but still worth doing 1: northwind/check-in
You can let these go 4: northwind/thank-you song-xanh/prepare song-xanh/thank-you northwind/connect`,
	} {
		b.On(day)
		b.Open(address)
		if got := chromium.Ask[string](b, groups); got != want {
			t.Errorf("on %s:\n%s\nwant:\n%s", day, got, want)
		}
	}
}

// TestMeetingsByDay: the page shows the interviews of the reader's day and the next,
// and asks about an application from the day on which it has gone quiet.
func TestMeetingsByDay(t *testing.T) {
	t.Parallel()
	address := site(t, sample(t), nil)
	b := chromium.Start(t)
	const shown = `[...document.querySelectorAll(".meetings .card, .asks .card")].filter((el) => el.checkVisibility()).map((el) =>
		el.querySelector(".company, h3 bdi").textContent + " " + (el.querySelector(".chip")?.textContent ?? el.querySelector("[data-since]").textContent)).join("; ")`
	for day, want := range map[string]string{
		"2026-11-23": "Pinewood No day yet",
		"2026-11-24": "Pinewood No day yet; Umbra , 42 days ago",
		"2026-11-25": "Sông Xanh tomorrow; Pinewood No day yet; Umbra , 43 days ago",
		"2026-11-26": "Sông Xanh today; Pinewood No day yet; Umbra , 44 days ago",
		"2026-11-27": "Pinewood No day yet; Umbra , 45 days ago",
	} {
		b.On(day)
		b.Open(address)
		if got := chromium.Ask[string](b, shown); got != want {
			t.Errorf("on %s: %s, want %s", day, got, want)
		}
	}
	b.Holds(map[string]string{
		"no button that does nothing": `!document.querySelector(".answers").checkVisibility()`,
		"the line to run":             `document.querySelector(".told").innerText.startsWith('Write it down with followup heard "umbra & co" no reply')`,
	})
}

// TestDeadlineByHour: an offer with a deadline comes first, and its hour counts.
func TestDeadlineByHour(t *testing.T) {
	t.Parallel()
	in := sample(t)
	f := in.FollowUps[2]
	f.Anchor, f.Closes, f.Lapses = playbook.AnchorDecideBy, day("2026-11-24"), playbook.Day{}
	f.Interview.Outcome, f.Interview.DecideBy, f.Interview.DecideClock = playbook.Offer, day("2026-11-24"), 12*60 // in Berlin: 11:00 in UTC
	address := site(t, in, nil)
	b := chromium.Start(t)
	for moment, want := range map[string]string{
		"2026-11-24T10:30:00Z": "The deadline is today. Answer now, or ask for more time.",
		"2026-11-24T11:30:00Z": "The deadline was today. Call them today, and ask if the offer still stands.",
		"2026-11-27T11:30:00Z": "The deadline was 3 days ago. Call them today, and ask if the offer still stands.",
	} {
		b.At(moment)
		b.Open(address)
		if got := chromium.Ask[string](b, `document.querySelector(".group-offer .card.first [data-says]").textContent`); got != want {
			t.Errorf("at %s it says %q", moment, got)
		}
	}
}

// TestMidnight: a page that stays open says what holds on the next day.
func TestMidnight(t *testing.T) {
	t.Parallel()
	address := site(t, sample(t), nil)
	b := chromium.Start(t)
	b.On("2026-11-18")
	b.Open(address)
	if !chromium.Ask[bool](b, `document.querySelector(".card.first details").open`) {
		t.Error("the first message is not open")
	}
	b.Run(`shiftClock(24 * 3600e3); dispatchEvent(new Event("focus"))`)
	if after := chromium.Ask[string](b, groups); !strings.HasPrefix(after, "Thursday 19 November\n3 things") {
		t.Errorf("the day after:\n%s", after)
	}
	if chip := chromium.Ask[string](b, `document.querySelector('[data-followup$="/connect"] [data-chip]').textContent`); chip != "Due today" {
		t.Errorf("a day on, it says %q", chip)
	}
}

// TestInterviewByDay: the next step, the message that a link leads to, and the
// signs in the calendar.
func TestInterviewByDay(t *testing.T) {
	t.Parallel()
	address := site(t, sample(t), nil)
	b := chromium.Start(t)
	b.On("2026-11-22")
	b.Open(address + "interviews/2026-11-17-northwind/#check-in")
	if got := chromium.Ask[string](b, `document.querySelector("[data-next]").textContent`); got != "Next: Thank you to Dana Whitfield, due Wed 18 Nov" {
		t.Errorf("it says %q", got)
	}
	if got := chromium.Ask[string](b, `[...document.querySelectorAll("details[open]")].map((d) => d.closest(".card").id).join()`); got != "check-in" {
		t.Errorf("open is %q", got)
	}
	if got := chromium.Ask[string](b, `document.querySelector("#thank-you [data-says]").textContent`); !strings.Contains(got, "closed 3 days ago") || !strings.Contains(got, "Send it anyway") {
		t.Errorf("a late message says %q", got)
	}
	b.Open(address + "calendar/2026-11/")
	if got := chromium.Ask[string](b, `[...document.querySelectorAll("td[aria-current=date]")].map((d) => d.dataset.day).join()`); got != "2026-11-22" {
		t.Errorf("the day in the month is %q", got)
	}
	b.Open(address + "calendar/timeline/")
	if got := chromium.Ask[string](b, `[...document.querySelectorAll('.timeline [data-followup$="/connect"]')].map((e) => e.dataset.state + " " + e.querySelector("use").getAttribute("href")).join()`); got != "late #m-late" {
		t.Errorf("in the timeline it is %q", got)
	}
	if got := chromium.Ask[string](b, `document.querySelector("[data-now]").getAttribute("d")`); !strings.HasPrefix(got, "M") || got == "M0 0" {
		t.Errorf("the line for the day is %q", got)
	}
}

// TestSearchByDay: what the pipeline, the nudges and the closing questions say
// as the days go by.
func TestSearchByDay(t *testing.T) {
	t.Parallel()
	address := site(t, sample(t), nil)
	b := chromium.Start(t)
	const board = `[...document.querySelectorAll("[data-column]")].filter((c) => c.children.length).map((c) =>
		c.dataset.column + " " + c.closest("section").querySelector("[data-tally]").textContent + ": " + [...c.children].map((li) =>
			li.querySelector("h3").textContent + li.querySelector("[data-since]").textContent + ", " + [...li.querySelectorAll(".lines > li:not([hidden]) .line-title")].map((l) => l.textContent)).join("; ")).join("\n")`
	for day, want := range map[string]string{
		"2026-11-22": "coming 1: Sông Xanh, in 4 days, Prepare\nwaiting 1: Northwind, 5 days ago, Thank you",
		"2026-11-26": "coming 1: Sông Xanh, today, Prepare\nwaiting 1: Northwind, 9 days ago, Connect",
		"2026-11-27": "waiting 2: Sông Xanh, yesterday, Thank you; Northwind, 10 days ago, Connect",
		"2026-12-07": "waiting 2: Sông Xanh, 11 days ago, ; Northwind, 20 days ago, Check in",
	} {
		b.On(day)
		b.Open(address + "pipeline/")
		if got := chromium.Ask[string](b, board); got != want {
			t.Errorf("on %s:\n%s\nwant:\n%s", day, got, want)
		}
	}
	for day, want := range map[string]string{"2026-11-26": "card", "2026-11-27": "list"} {
		b.On(day)
		b.Open(address + "interviews/2026-11-26-song-xanh/")
		if got := chromium.Ask[string](b, `document.querySelector(".closing").hidden ? "list" : "card"`); got != want {
			t.Errorf("on %s the closing questions are a %s", day, got)
		}
		if got := chromium.Ask[string](b, `document.querySelector("section:has(> #the-questions)").hidden ? "card" : "list"`); got != want {
			t.Errorf("on %s the open questions are a %s", day, got)
		}
	}
	for day, want := range map[string]bool{"2026-12-09": true, "2026-12-10": false} {
		b.On(day)
		b.Open(address)
		if got := chromium.Ask[bool](b, `document.querySelector(".nudge").hidden`); got != want {
			t.Errorf("on %s the nudge is hidden: %t", day, got)
		}
	}
}

func TestCopy(t *testing.T) {
	t.Parallel()
	address := site(t, sample(t), nil)
	b := chromium.Start(t)
	b.AllowClipboard()
	b.Open(address + "interviews/2026-11-17-northwind/#thank-you")
	copied := func(what string) string {
		b.Run(`document.querySelector("[data-toast]").textContent = ""`)
		b.Click(`#thank-you .message[data-channel=email] [data-copy=` + what + `]`)
		b.Until(`document.querySelector("[data-toast]").textContent !== ""`)
		return chromium.Ask[string](b, `navigator.clipboard.readText()`)
	}
	if got := copied("subject"); got != "Thank you, & more" {
		t.Errorf("the subject is %q", got)
	}
	if got, want := copied("body"), "Hello Dana,\n\nthank you for <b>showing</b> me the  floor.\n\nSam\n"; got != want {
		t.Errorf("the text is %q, want %q", got, want)
	}
	if got := chromium.Ask[string](b, `document.querySelector("[role=status][aria-live]").textContent`); got != "Copied" {
		t.Errorf("it says %q", got)
	}
}

// TestWithoutScript: no button that does nothing, and every message in reach.
func TestWithoutScript(t *testing.T) {
	t.Parallel()
	address := site(t, sample(t), nil)
	b := chromium.Start(t)
	b.Scripts(false)
	b.Open(address + "interviews/2026-11-17-northwind/")
	b.Scripts(true)
	b.Run(`document.querySelectorAll("details").forEach((d) => { d.open = true; })`)
	for what, want := range map[string]int{"button": 0, ".card .message": 6, "[data-chip]": 1, "[data-says]": 0} {
		if got := chromium.Ask[int](b, `[...document.querySelectorAll("`+what+`")].filter((e) => e.checkVisibility()).length`); got != want {
			t.Errorf("%s: %d can be seen, want %d", what, got, want)
		}
	}
}
