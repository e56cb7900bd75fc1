package read

import (
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"followup/generator/matter"
	"followup/generator/playbook"
	"followup/generator/problem"
)

var (
	playName   = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	offsetForm = regexp.MustCompile(`^(-?\d{1,4}) +(business +)?days?$`)
	monthsForm = regexp.MustCompile(`^(\d{1,3}) +months?$`)
	sourceForm = regexp.MustCompile(`^[A-E]$`)
)

// plays reads the plays, and the names of those that cannot be read. leftOut are the
// paths of files that have errors and are not to be read.
func plays(shared fs.FS, leftOut []string, problems *problem.List) (all []*playbook.Play, unread []string) {
	var read []*fields
	documents(shared, PlaysDir, "a play", problems, func(f *fields, doc matter.Document) {
		all, read = append(all, f.play(doc)), append(read, f)
	})
	for _, file := range markdownIn(shared, PlaysDir, new(problem.List)) {
		if !slices.ContainsFunc(all, func(p *playbook.Play) bool { return p.Path == file }) {
			unread = append(unread, baseName(file))
		}
	}
	for _, file := range leftOut {
		if path.Dir(file) == PlaysDir && !contains(unread, baseName(file)) {
			unread = append(unread, baseName(file))
		}
	}
	slices.Sort(unread)
	named := (&playbook.Book{Plays: all, Unread: unread}).Named()
	for n, f := range read {
		f.anchors(all[n], named)
	}
	translations(shared, named, problems)
	return all, unread
}

func (f *fields) play(doc matter.Document) *playbook.Play {
	p := &playbook.Play{Name: baseName(doc.Source.Path), Path: doc.Source.Path}
	if !playName.MatchString(p.Name) {
		f.report(matter.Place{}, "bad-play-name", fmt.Sprintf("a play can't be called `%s`", p.Name), "name the file with lowercase letters, digits and hyphens: portfolio-note.md")
	}
	p.Title = f.needed("title", "Check in")
	p.Outcomes = f.outcomes("when")
	p.Needs = f.needs("needs")
	p.Latest = f.flag("latest")
	p.Visit = choice(f, "visit", playbook.Visits())
	p.Unless = choice(f, "unless", playbook.Unlesses())
	p.To = f.roles("to")
	p.Each = f.flag("each")
	p.Timings = f.timings("timing")
	p.Repeat = f.months("repeat")
	p.Uses = f.uses("uses")
	p.Why = f.needed("why", "You keep to their timeline and still stay in mind.")
	for _, letter := range f.texts("sources") {
		if !sourceForm.MatchString(letter) {
			f.report(f.place("sources"), "bad-value", fmt.Sprintf("there is no article `%s`", letter), "the articles are A, B, C, D and E")
		}
		p.Sources = append(p.Sources, letter)
	}
	f.finish()
	p.Scripts = f.scripts(doc)
	return p
}

// outcomes reads the outcomes in which a play applies: a list, or the word any.
func (f *fields) outcomes(key string) []playbook.Outcome {
	n := f.get(key)
	if n == nil {
		f.missing(key, "[waiting]")
		return nil
	}
	if n.Kind == matter.Text && strings.EqualFold(strings.TrimSpace(n.Text), "any") {
		return nil
	}
	if n.Kind == matter.Text {
		return []playbook.Outcome{choice(f, key, playbook.Outcomes())}
	}
	return several(f, key, playbook.Outcomes())
}

func (f *fields) needs(key string) []playbook.Need {
	n := f.get(key)
	if n == nil {
		return nil
	}
	if n.Kind == matter.Text {
		return []playbook.Need{choice(f, key, playbook.Needs())}
	}
	return several(f, key, playbook.Needs())
}

func (f *fields) roles(key string) []playbook.Role { return several(f, key, playbook.Roles()) }

// several reads a list of known words.
func several[T ~string](f *fields, key string, options []T) []T {
	var values []T
	for _, item := range f.items(key, fmt.Sprintf("write `%s: [%s]`", key, options[0])) {
		value, ok := pick(item.Text, options)
		if !ok {
			f.report(item.At, "bad-value", fmt.Sprintf("`%s` can't contain `%s`", key, item.Text), oneOf(item.Text, options))
			continue
		}
		values = append(values, value)
	}
	return values
}

func (f *fields) timings(key string) []playbook.Timing {
	items := f.items(key, "below `timing:`, write each row as a mapping with `anchor`, `opens`, `due` and `closes`")
	if len(items) == 0 && f.get(key) == nil {
		f.missing(key, "[{anchor: interview, opens: 0 days, due: 1 day, closes: 2 days}]")
	}
	var rows []playbook.Timing
	for _, item := range items {
		if item.Kind != matter.Map {
			f.wrongType(key, item, "a list of mappings", "write `- {anchor: interview, opens: 0 days, due: 1 day, closes: 2 days}`")
			continue
		}
		in := f.inner(item, "a row of `timing`")
		row := playbook.Timing{Anchor: in.needed("anchor", "interview"), Elsewhere: in.flag("elsewhere"), After: in.text("after")}
		row.Opens = in.offset("opens")
		row.Due = in.due("due")
		row.Closes = in.offset("closes")
		if in.get("lapses") != nil {
			lapses := in.offset("lapses")
			row.Lapses = &lapses
		}
		row.Forward = choice(in, "moves", []string{"never", "forward"}) == "forward"
		row.Because = in.text("because")
		in.finish()
		rows = append(rows, row)
	}
	return rows
}

// due reads one distance for every pace, or a mapping with one for each.
func (f *fields) due(key string) map[playbook.Pace]playbook.Offset {
	due := make(map[playbook.Pace]playbook.Offset)
	n := f.get(key)
	if n == nil || n.Kind != matter.Map {
		one := f.offset(key)
		for _, pace := range playbook.Paces() {
			due[pace] = one
		}
		return due
	}
	in := f.inner(n, "`due`")
	for _, pace := range playbook.Paces() {
		due[pace] = in.offset(string(pace))
	}
	in.finish()
	return due
}

func (f *fields) offset(key string) playbook.Offset {
	n := f.get(key)
	if n == nil {
		f.missing(key, "1 day")
		return playbook.Offset{}
	}
	m := offsetForm.FindStringSubmatch(strings.TrimSpace(n.Text))
	if m == nil {
		f.report(n.At, "bad-offset", fmt.Sprintf("`%s` isn't a number of days", n.Text), "write `3 days`, `-1 day` or `1 business day`")
		return playbook.Offset{}
	}
	days, _ := strconv.Atoi(m[1])
	return playbook.Offset{N: days, Business: m[2] != ""}
}

func (f *fields) months(key string) []int {
	months := []int{}
	for _, item := range f.items(key, "write `repeat: [0 months, 3 months]`") {
		m := monthsForm.FindStringSubmatch(strings.TrimSpace(item.Text))
		if m == nil {
			f.report(item.At, "bad-offset", fmt.Sprintf("`%s` isn't a number of months", item.Text), "write `3 months`")
			continue
		}
		n, _ := strconv.Atoi(m[1])
		months = append(months, n)
	}
	if len(months) == 0 {
		return []int{0}
	}
	return months
}

// anchors checks that each row counts from a day of the interview or from
// another play, and that no play counts from itself in the end.
func (f *fields) anchors(p *playbook.Play, all []*playbook.Play) {
	days := playbook.DayAnchors()
	known := append([]string{}, days...)
	for _, other := range all {
		known = append(known, other.Name)
	}
	for _, row := range p.Timings {
		for _, anchor := range row.Anchors() {
			switch {
			case !contains(known, anchor):
				f.report(f.place("timing"), "unknown-anchor", fmt.Sprintf("`%s` is neither a date of the interview nor a play", anchor), didYouMean(anchor, known, "anchors"))
			case !contains(days, anchor) && reaches(anchor, p.Name, all, len(all)):
				f.report(f.place("timing"), "circular-anchor", fmt.Sprintf("%s counts from %s, which counts from %s", p.Name, anchor, p.Name), "let one of them count from a date of the interview")
			}
		}
	}
}

// reaches reports whether a chain of anchors leads from one play to another.
func reaches(from, to string, all []*playbook.Play, depth int) bool {
	if from == to {
		return true
	}
	if depth < 0 {
		return false
	}
	for _, p := range all {
		if p.Name != from {
			continue
		}
		for _, row := range p.Timings {
			for _, anchor := range row.Anchors() {
				if reaches(anchor, to, all, depth-1) {
					return true
				}
			}
		}
	}
	return false
}
