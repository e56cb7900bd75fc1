package feed

import (
	"cmp"
	"slices"

	"followup/generator/playbook"
)

// The rolling window: how far the feeds look back and ahead, in days, and how
// many events they hold. Google has been seen to lose what is more.
const (
	daysBack   = 120
	daysAhead  = 400
	mostEvents = 1000
	fewest     = 20 // of the latest, where nothing lies in the window: a feed is never empty
)

// near picks the events of the window, the nearest to a day first. What is still
// to come weighs more than what has been.
func near(all []*entry, today playbook.Day) []*entry {
	type place struct{ distance, n int }
	var inside, outside []place
	for n, e := range all {
		switch days := e.day.DaysSince(today); {
		case days > daysAhead:
			outside = append(outside, place{days, n})
		case days < -daysBack:
			outside = append(outside, place{-days, n})
		case days < 0:
			inside = append(inside, place{-3 * days, n})
		default:
			inside = append(inside, place{days, n})
		}
	}
	limit := mostEvents
	if len(inside) == 0 {
		inside, limit = outside, fewest
	}
	slices.SortFunc(inside, func(a, b place) int { return cmp.Or(a.distance-b.distance, a.n-b.n) })
	picked := make([]*entry, min(len(inside), limit))
	for n := range picked {
		picked[n] = all[inside[n].n]
	}
	return picked
}
