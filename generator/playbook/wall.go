package playbook

import "time"

// OnClock is the moment at which the clocks of a zone show the day and time of wall,
// whatever zone that is in. Where they are put back and show it twice it is the first
// time; where they are put forward past it, the offset before that counts, as in RFC
// 5545, section 3.3.5. time.Date does not say which of two it takes.
func OnClock(wall time.Time, zone *time.Location) time.Time {
	asUTC := time.Date(wall.Year(), wall.Month(), wall.Day(), wall.Hour(), wall.Minute(), wall.Second(), 0, time.UTC)
	shown := func(near time.Time) (at time.Time, ok bool) {
		_, offset := near.In(zone).Zone()
		at = asUTC.Add(-time.Duration(offset) * time.Second).In(zone)
		_, then := at.Zone()
		return at, then == offset
	}
	const day = 24 * time.Hour
	first, ok := shown(asUTC.Add(-day))
	if ok {
		return first
	}
	if second, ok := shown(asUTC.Add(day)); ok {
		return second
	}
	return first
}
