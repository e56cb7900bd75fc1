package page_test

import (
	"strings"
	"testing"

	"followup/generator/chromium"
	"followup/generator/playbook"
)

// TestDates: the pages and the script write days in the order of the settings.
func TestDates(t *testing.T) {
	t.Parallel()
	for order, want := range map[playbook.DateOrder]struct{ day, other, today string }{
		playbook.DayMonth:     {">Tue 17 Nov<", ">Tue 5 Jan 2027<", "Sunday 22 November"},
		playbook.MonthDay:     {">Tue, Nov 17<", ">Tue, Jan 5, 2027<", "Sunday, November 22"},
		playbook.YearMonthDay: {">Tue 2026-11-17<", ">Tue 2027-01-05<", "Sunday 2026-11-22"},
	} {
		in := sample(t)
		in.Book.Settings.Dates = order
		in.Book.Interviews[1].DecideBy = day("2027-01-05")
		html := render(t, in)["interviews/2026-11-17-northwind/index.html"]
		for _, text := range []string{want.day, want.other} {
			if !strings.Contains(html, text) {
				t.Errorf("%s: no %s", order, text)
			}
		}
		b := chromium.Start(t)
		b.On("2026-11-22")
		b.Open(site(t, in, nil))
		if got := chromium.Ask[string](b, `document.querySelector("h1").textContent`); got != want.today {
			t.Errorf("%s: today is %q, not %q", order, got, want.today)
		}
	}
}
