package page_test

import (
	"fmt"
	"net/url"
	"testing"

	"github.com/chromedp/cdproto/emulation"

	"followup/generator/chromium"
	"followup/generator/playbook"
)

// busy is the sample with more to do at a third company: n times on one day.
func busy(t testing.TB, n int) fixture {
	in := sample(t)
	globex := &playbook.Interview{Name: "2026-11-20-globex", Slug: "2026-11-20-globex", Path: "content/interviews/2026-11-20-globex.md",
		Company: "Globex & “Sons”", Role: "Analyst", Day: day("2026-11-20"), Clock: playbook.NoClock, Outcome: playbook.Offer}
	in.Book.Interviews = append(in.Book.Interviews[:2:2], globex, in.Book.Interviews[2])
	var more []*playbook.FollowUp
	for k := range n {
		more = append(more, &playbook.FollowUp{Interview: globex, Play: in.Book.Plays[0], N: k + 1, Application: "globex", Channel: playbook.Email,
			Opens: day("2026-11-20"), Due: day("2026-11-24"), Closes: day("2026-11-30")})
	}
	in.FollowUps = append(in.FollowUps[:4:4], append(more, in.FollowUps[4:]...)...)
	return in
}

// What a filtered page says, and which follow-ups it shows.
const (
	said  = `document.querySelector("[data-shown]").textContent`
	shown = `[...new Set([...document.querySelectorAll("main [data-followup]")].filter((f) => f.checkVisibility()).map((f) => f.dataset.followup.slice(11)))].join(" ")`
	// choose takes a choice, as a hand would.
	choose = `{ const select = document.querySelector("[name=%s]"); select.value = %q; select.dispatchEvent(new Event("change", { bubbles: true })); }`
)

func TestFilter(t *testing.T) {
	t.Parallel()
	address := site(t, busy(t, 3), nil)
	b := chromium.Start(t)
	b.On("2026-11-22")
	b.Open(address + "calendar/agenda/")
	all := chromium.Ask[string](b, shown)
	if got := chromium.Ask[string](b, `[...document.querySelector("[name=company]").options].map((o) => o.label).join("|")`); got != "Company|Globex & “Sons”|Northwind|Sông Xanh" {
		t.Errorf("to choose from there is %q", got)
	}
	b.Run(fmt.Sprintf(choose, "company", "Northwind"))
	if got, want := chromium.Ask[string](b, said), "5 of 10 shown: Northwind"; got != want {
		t.Errorf("it says %q, want %q", got, want)
	}
	if got, want := chromium.Ask[string](b, shown), "northwind/check-in northwind/connect northwind/second-check-in"; got != want {
		t.Errorf("it shows %q, want %q", got, want)
	}
	if got := chromium.Ask[string](b, `location.search`); got != "?company=Northwind" {
		t.Errorf("the address says %q", got)
	}
	b.Run(fmt.Sprintf(choose, "channel", "linkedin"))
	if got, want := chromium.Ask[string](b, said), "1 of 10 shown: Northwind · on LinkedIn"; got != want {
		t.Errorf("it says %q, want %q", got, want)
	}
	if got := chromium.Ask[string](b, `document.querySelector(".tabs a[href*=timeline]").search`); got != "?company=Northwind&channel=linkedin" {
		t.Errorf("the next view would show %q", got)
	}
	b.Open(chromium.Ask[string](b, `location.href`))
	if got := chromium.Ask[string](b, `document.querySelector("[name=company]").value + " " + `+shown); got != "Northwind northwind/connect" {
		t.Errorf("loaded again, it shows %q", got)
	}
	b.Run(`history.back()`)
	b.Until(said + ` === "5 of 10 shown: Northwind"`)
	b.Run(`history.forward()`)
	b.Until(said + `.startsWith("1 of 10")`)
	b.Click("[type=reset]")
	if got := chromium.Ask[string](b, `location.search + `+said+` + `+shown); got != all {
		t.Errorf("after Show all: %q, want %q", got, all)
	}
	if chromium.Ask[bool](b, `document.querySelector("[type=reset]").checkVisibility()`) {
		t.Error("Show all stays when all is shown")
	}
}

// TestFilterByState: a state is that of the reader's day, also when the day changes
// under the reader.
func TestFilterByState(t *testing.T) {
	t.Parallel()
	address := site(t, busy(t, 3), nil)
	b := chromium.Start(t)
	b.On("2026-11-18")
	b.Open(address + "?state=due")
	const cards = `[...document.querySelectorAll("[data-groups] .card")].filter((c) => c.checkVisibility()).map((c) => c.dataset.followup.slice(11)).join(" ")`
	const groups = `[...document.querySelectorAll("[data-groups] > *")].filter((g) => g.checkVisibility()).map((g) => g.querySelector("h2").textContent).join()`
	if got := chromium.Ask[string](b, cards+` + "; " + `+groups); got != "northwind/thank-you; Due today 1" {
		t.Errorf("it shows %q", got)
	}
	b.Run(`shiftClock(24 * 3600e3); dispatchEvent(new Event("focus"))`)
	if got := chromium.Ask[string](b, cards+` + "; " + `+groups); got != "northwind/connect; Due today 1" {
		t.Errorf("a day on, it shows %q", got)
	}
	b.Run(fmt.Sprintf(choose, "state", ""))
	b.Run(fmt.Sprintf(choose, "channel", "task"))
	b.Run(`shiftClock(24 * 3600e3); dispatchEvent(new Event("focus"))`)
	b.Click("[type=reset]")
	if got := chromium.Ask[int](b, `[...document.querySelectorAll("[data-groups] .card")].filter((c) => c.hidden).length`); got != 0 {
		t.Errorf("%d cards stay hidden", got)
	}
	b.Open(address + "interviews/?state=due&company=Northwind")
	if got := chromium.Ask[string](b, `[...document.querySelectorAll("tbody tr")].filter((r) => r.checkVisibility()).map((r) => r.id).join()`); got != "row-2026-11-17-northwind" {
		t.Errorf("of the interviews it shows %q", got)
	}
}

// BenchmarkFilter filters three hundred follow-ups; a frame has 16 ms. What it
// takes to ask the browser is not counted.
func BenchmarkFilter(b *testing.B) {
	address := site(b, busy(b, 300), nil)
	tab := chromium.Start(b)
	tab.On("2026-11-22")
	tab.Open(address)
	channels, took := []string{"email", "call", "task"}, 0.0
	for i := 0; b.Loop(); i++ {
		took += chromium.Ask[float64](tab, fmt.Sprintf(`(() => { const from = performance.now(); `+choose+` return performance.now() - from; })()`, "channel", channels[i%3]))
	}
	b.ReportMetric(took/float64(b.N), "ms/filter")
}

func TestSort(t *testing.T) {
	t.Parallel()
	address := site(t, busy(t, 1), nil)
	b := chromium.Start(t)
	b.On("2026-11-22")
	const order = `[...document.querySelectorAll("tbody tr")].map((r) => r.id.slice(15)).join(" ") + " " + [...document.querySelectorAll("[aria-sort]")].map((th) => th.dataset.by + " " + th.ariaSort).join()`
	b.Open(address + "interviews/")
	if got, want := chromium.Ask[string](b, order), "song-xanh globex northwind date descending"; got != want {
		t.Errorf("as built: %q, want %q", got, want)
	}
	for _, c := range []struct{ press, want, sort string }{
		{"company", "globex northwind song-xanh company ascending", "?sort=company"},
		{"company", "song-xanh northwind globex company descending", "?sort=-company"},
		{"next", "northwind globex song-xanh next ascending", "?sort=next"},
		{"stage", "northwind song-xanh globex stage ascending", "?sort=stage"},
		{"date", "northwind globex song-xanh date ascending", "?sort=date"},
	} {
		b.Click(`[data-by=` + c.press + `] button`)
		if got := chromium.Ask[string](b, order); got != c.want {
			t.Errorf("by %s: %q, want %q", c.press, got, c.want)
		}
		if got := chromium.Ask[string](b, `location.search`); got != c.sort {
			t.Errorf("by %s, the address says %q", c.press, got)
		}
	}
	b.Run(`history.back()`)
	b.Until(order + ` === "northwind song-xanh globex stage ascending"`)
	b.Open(address + "interviews/?sort=-company")
	if got := chromium.Ask[string](b, order); got != "song-xanh northwind globex company descending" {
		t.Errorf("from its address: %q", got)
	}
}

// TestMonthUnfolds: a day with much on it shows some, and the rest at a press; and
// what belongs together lights up.
func TestMonthUnfolds(t *testing.T) {
	t.Parallel()
	address := site(t, busy(t, 7), nil)
	b := chromium.Start(t)
	b.On("2026-11-22")
	b.Open(address + "calendar/2026-11/")
	const there = `[...document.querySelectorAll("[data-day='2026-11-24'] .entry-line")].filter((e) => e.checkVisibility()).length`
	if got := chromium.Ask[int](b, there); got != 4 {
		t.Errorf("%d are shown before", got)
	}
	if got := chromium.Ask[string](b, `document.querySelector(".folded summary").textContent`); got != "3 more" {
		t.Errorf("it says %q", got)
	}
	b.Click(".folded summary")
	if got := chromium.Ask[int](b, there); got != 7 {
		t.Errorf("%d are shown after", got)
	}
	const lit = `[...document.querySelectorAll(".lit")].map((a) => a.dataset.of ?? a.dataset.followup.slice(11)).join(" ")`
	b.Run(`document.querySelector(".month [data-followup$='northwind/connect']").focus()`)
	if got, want := chromium.Ask[string](b, lit), "2026-11-17-northwind northwind/thank-you northwind/connect northwind/check-in"; got != want {
		t.Errorf("lit is %q, want %q", got, want)
	}
	b.Open(address + "calendar/timeline/")
	b.Run(`document.querySelector(".lane-days [data-followup$='song-xanh/thank-you']").focus()`)
	if got, want := chromium.Ask[string](b, lit), "song-xanh/prepare song-xanh/thank-you"; got != want {
		t.Errorf("lit is %q, want %q", got, want)
	}
	b.Run(`document.activeElement.blur(); document.querySelector("h1").dispatchEvent(new Event("pointerover", { bubbles: true }))`)
	if got := chromium.Ask[string](b, lit); got != "" {
		t.Errorf("lit stays %q", got)
	}
	const tap = `document.querySelector(".lane-days [data-followup$='song-xanh/prepare']").dispatchEvent(new PointerEvent("click", { bubbles: true, cancelable: true, pointerType: "touch" }))`
	if followed := chromium.Ask[bool](b, tap); followed || chromium.Ask[string](b, lit) != "song-xanh/prepare song-xanh/thank-you" {
		t.Errorf("a first tap follows the link: %t", followed)
	}
}

// TestZones: at one moment it is the 22nd here and the 23rd there.
func TestZones(t *testing.T) {
	t.Parallel()
	address := site(t, busy(t, 1), nil)
	b := chromium.Start(t)
	b.At("2026-11-24T11:00:00Z")
	for zone, want := range map[string]string{
		"Pacific/Pago_Pago":  "2026-11-24, today; past 6; line",
		"Pacific/Kiritimati": "2026-11-25, today; past 7; line",
	} {
		chromium.Tell(b, emulation.SetTimezoneOverride, emulation.SetTimezoneOverrideParams{TimezoneID: zone})
		b.Open(address + "calendar/agenda/")
		got := chromium.Ask[string](b, `[...document.querySelectorAll("[aria-current=date]")].map((d) => d.dataset.day + d.querySelector(".away").textContent).join() + "; past " + document.querySelector("[data-past]").children.length`)
		b.Open(address + "calendar/timeline/")
		got += chromium.Ask[string](b, `((x) => { const seen = document.querySelector(".timeline"); return x > 0 && x > seen.scrollLeft && x < seen.scrollLeft + seen.clientWidth ? "; line" : "; no line" })(Number(/^M(\d+)/.exec(document.querySelector("[data-now]").getAttribute("d"))[1]))`)
		if got != want {
			t.Errorf("in %s: %q, want %q", zone, got, want)
		}
	}
}

// TestWeek: the sheet holds this week and the next, and what is open from before.
func TestWeek(t *testing.T) {
	t.Parallel()
	address := site(t, busy(t, 1), nil)
	b := chromium.Start(t)
	const sheet = `[...document.querySelectorAll(".sheet > section")].filter((s) => s.checkVisibility()).map((s) => s.querySelector("h2").textContent + ": " +
		[...s.querySelectorAll("li")].filter((li) => li.checkVisibility()).map((li) => li.dataset.followup?.slice(11) ?? "interview").join(" ")).join("\n")`
	for day, want := range map[string]string{
		"2026-11-22": "Week of Mon 16 Nov: northwind/thank-you northwind/connect\nWeek of Mon 23 Nov: globex/check-in song-xanh/prepare northwind/check-in interview song-xanh/thank-you",
		"2026-12-01": "Week of Mon 16 Nov: northwind/connect\nWeek of Mon 23 Nov: globex/check-in northwind/check-in song-xanh/thank-you",
		"2026-10-01": "",
	} {
		b.On(day)
		b.Open(address + "print/")
		if got := chromium.Ask[string](b, sheet); got != want {
			t.Errorf("on %s:\n%s\nwant:\n%s", day, got, want)
		}
		if got := chromium.Ask[bool](b, `document.querySelector("[data-none]").checkVisibility()`); got != (want == "") {
			t.Errorf("on %s it says that nothing is due: %t", day, got)
		}
	}
}

// TestMonthTab: it leads to the reader's month, or to the nearest that has a page.
func TestMonthTab(t *testing.T) {
	t.Parallel()
	address := site(t, busy(t, 1), nil)
	b := chromium.Start(t)
	for day, want := range map[string]string{
		"2026-11-22": "../2026-11/ page", "2026-12-01": "../2026-12/ true", "2027-09-01": "../2026-12/ true", "2025-01-01": "../2026-11/ page",
	} {
		b.On(day)
		b.Open(address + "calendar/2026-11/")
		if got := chromium.Ask[string](b, `((a) => a.href.replace(/.*calendar/, "..") + " " + a.ariaCurrent)(document.querySelector("[data-months]"))`); got != want {
			t.Errorf("on %s: %s, want %s", day, got, want)
		}
	}
}

// TestEntry: the calendar shows what fits the screen, and leads to all views.
func TestEntry(t *testing.T) {
	t.Parallel()
	address := site(t, busy(t, 1), nil)
	b := chromium.Start(t)
	b.On("2026-11-22")
	for width, want := range map[int64]string{390: "Agenda", 1280: "Timeline"} {
		chromium.Tell(b, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: width, Height: 844, DeviceScaleFactor: 1})
		b.Open(address + "calendar/")
		got := chromium.Ask[string](b, `[...document.querySelectorAll("main .tabs a")].filter((a) => a.checkVisibility() && a.ariaCurrent).map((a) => a.textContent).join() +
			" " + document.querySelector("[data-ahead]").checkVisibility() + " " + document.querySelector(".timeline").checkVisibility()`)
		if got != want+map[string]string{"Agenda": " true false", "Timeline": " false true"}[want] {
			t.Errorf("at %d it shows %q", width, got)
		}
	}
	b.Scripts(false)
	b.Open(address + "calendar/agenda/?company=" + url.QueryEscape("Sông Xanh"))
	b.Scripts(true)
	if got := chromium.Ask[string](b, `String(!document.querySelector("[data-filter]").hidden) + [...document.querySelectorAll(".away")].map((s) => s.textContent).join("")`); got != "false" {
		t.Errorf("without the script it shows %q", got)
	}
}
