package page

import (
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"followup/generator/calendar"
	"followup/generator/playbook"
)

// The timeline's measures, in pixels.
const (
	dayWidth   = 16
	rowHeight  = 34
	laneTop    = 22 // the strip in which the interview itself stands
	laneBottom = 8
	axisHeight = 44
	letter     = 7 // a letter of a bar's words, at most

	quietLetter = 6 // a letter of the words of a silence
)

// How much the timeline shows, in days before and behind the day of the build.
// It goes back far enough for a lane for every interview, unless there are so
// many that nobody could find anything.
const (
	timelineBefore = 6 * 7
	timelineLong   = 366
	timelineBehind = 16 * 7
	manyInterviews = 60
)

type timelineView struct {
	From, To string // ISO, for the script
	Day      int    // pixels to a day
	Width    int
	Axis     int // height of the strip of dates
	Tall     int // height of what shades the days, more than any lane has
	Months   []tick
	Weeks    []tick
	Off      []span
	Lanes    []laneView
	Outside  []outside
	Legend   []sign
	FromText string
	ToText   string
}

// sign is a state's mark with what it says.
type sign struct{ Mark, Word string }

func legend() []sign {
	return []sign{
		{"upcoming", "coming up"}, {"open", "open now"}, {"due", "on its due day"},
		{"late", "past due, still in time"}, {"overdue", "late, still worth doing"}, {"done", "done"},
		{"planned", "waiting for an earlier step"}, {"lapsed", "too late now"},
	}
}

// outside is an interview that has nothing in these weeks.
type outside struct{ Company, Text, Href string }

type tick struct {
	X    int
	Text string
}

type span struct{ X, Width int }

type laneView struct {
	Company, Role, Round string
	Href                 string
	Joined               bool
	Quiet                *quietView
	Height               int
	Marks                []milestone
	Bars                 []barView
	Earlier, Later       int
}

// milestone is a day of the interview itself.
type milestone struct {
	Kind string // interview, decision, agreed, deadline
	Text string
	X    int
}

// quietView is a line above the bars, with its words in the middle where they fit.
type quietView struct {
	X, To, Middle int
	Text          string
}

type barView struct {
	link
	X, Width     int // of the window
	Y            int
	MarkX, MarkY int // of the sign on the due day
	LineY        int // of the bar
	Reach        int // width of what can be touched
	Until        date
}

func (b *builder) timeline(root string) timelineView {
	from, to := b.stretch()
	t := b.days().Timeline(from, to, func(f *playbook.FollowUp) int {
		return (utf8.RuneCountInString(f.Title())*letter+24)/dayWidth + 1
	})
	x := func(d playbook.Day) int { return d.DaysSince(from) * dayWidth }
	v := timelineView{
		From: playbook.ISO(from), To: playbook.ISO(to), FromText: b.date(from).Text, ToText: b.date(to).Text,
		Day: dayWidth, Width: x(to) + dayWidth, Axis: axisHeight, Tall: 2000, Legend: legend(),
	}
	for day := from; !day.After(to); day = day.AddDays(1) {
		if day == from && day.Day < 24 || day.Day == 1 {
			v.Months = append(v.Months, tick{x(day), month(day)})
		}
		if day.Weekday() == b.in.Book.Settings.WeekStart {
			v.Weeks = append(v.Weeks, tick{x(day), day.In(time.UTC).Format("2")})
		}
	}
	for _, day := range t.Off {
		if n := len(v.Off); n > 0 && v.Off[n-1].X+v.Off[n-1].Width == x(day) {
			v.Off[n-1].Width += dayWidth
		} else {
			v.Off = append(v.Off, span{x(day), dayWidth})
		}
	}
	for _, lane := range t.Lanes {
		v.Lanes = append(v.Lanes, b.lane(lane, t, x, root))
	}
	for _, i := range t.Outside {
		v.Outside = append(v.Outside, outside{i.Company, i.Role + ", " + b.date(i.Day).Text, root + i.Page()})
	}
	return v
}

func (b *builder) lane(lane calendar.Lane, t calendar.Timeline, x func(playbook.Day) int, root string) laneView {
	i := lane.Interview
	v := laneView{
		Company: i.Company, Role: i.Role, Round: i.Round, Href: root + i.Page(), Joined: lane.Joined,
		Height:  laneTop + max(lane.Rows, 1)*rowHeight + laneBottom,
		Earlier: lane.Earlier, Later: lane.Later,
	}
	mark := func(kind, text string, day playbook.Day, at playbook.Clock) {
		if !day.IsZero() && !day.Before(t.From) && !day.After(t.To) {
			v.Marks = append(v.Marks, milestone{kind, text + ": " + strings.TrimSpace(b.date(day).Text+" "+at.String()), x(day) + dayWidth/2})
		}
	}
	v.Quiet = quietOf(lane.Quiet, t, x)
	mark("interview", "Interview", i.Day, playbook.NoClock)
	mark("decision", "They promised an answer by", i.DecisionBy, i.DecisionClock)
	mark("agreed", "Check-in agreed for", i.AgreedOn, i.AgreedClock)
	mark("deadline", "The offer is open until", i.DecideBy, i.DecideClock)
	for _, bar := range lane.Bars {
		f := bar.FollowUp
		left := x(bar.From)
		width := x(bar.To) + dayWidth - left
		y := laneTop + bar.Row*rowHeight
		due := playbook.EarlierOf(playbook.LaterOf(f.Due, bar.From), bar.To)
		v.Bars = append(v.Bars, barView{
			link: b.link(f, root), X: left, Width: width, Y: y, LineY: y + 20, MarkX: x(due) + 1, MarkY: y + 16,
			Reach: max(width, utf8.RuneCountInString(f.Title())*letter+16), Until: b.date(f.Closes),
		})
	}
	return v
}

// quietOf is nil where the silence, or most of it, lies outside what is shown.
func quietOf(q calendar.Quiet, t calendar.Timeline, x func(playbook.Day) int) *quietView {
	from, to := playbook.LaterOf(q.From, t.From), playbook.EarlierOf(q.To, t.To)
	text := strconv.Itoa(q.Days) + " quiet days"
	left, right := x(from)+dayWidth, x(to)
	if q.Days == 0 || right-left < utf8.RuneCountInString(text)*quietLetter {
		return nil
	}
	return &quietView{left, right, (left + right) / 2, text}
}

// stretch is what the timeline shows: whole weeks around the day of the build,
// not more than there is anything in.
func (b *builder) stretch() (from, to playbook.Day) {
	today, start := b.in.Today, b.in.Book.Settings.WeekStart
	from, to = today.AddDays(-7), today.AddDays(4*7)
	for _, f := range b.in.FollowUps() {
		if f.Live() {
			from, to = playbook.EarlierOf(from, f.Opens), playbook.LaterOf(to, f.Closes)
		}
	}
	for _, i := range b.in.Book.Interviews {
		from, to = playbook.EarlierOf(from, i.Day), playbook.LaterOf(to, i.Day)
	}
	before := timelineLong
	if len(b.in.Book.Interviews) > manyInterviews {
		before = timelineBefore
	}
	from = playbook.LaterOf(from, today.AddDays(-before))
	to = playbook.EarlierOf(to, today.AddDays(timelineBehind))
	return calendar.WeekOf(from, start), calendar.WeekOf(to, start).AddDays(6)
}
