package read

import (
	"fmt"
	"strings"
	"time"

	"followup/generator/playbook"
)

// Spoken reads days as people say them on the command line: today, tomorrow, yesterday,
// a weekday, 10 Nov, and every form that a file can have.
type Spoken struct {
	Today playbook.Day
	Zone  string // in which an instant is shown
	Last  bool   // of what has happened: a weekday is the last one, else the next
}

// Moment reads a day, or a day with a time behind it, as the function does.
func (s Spoken) Moment(text string) (day playbook.Day, clock playbook.Clock, fault, hint string) {
	text = strings.Join(strings.Fields(text), " ")
	words := strings.Fields(strings.ReplaceAll(text, ",", " "))
	for n := min(len(words), 3); n > 0; n-- {
		spoken, ok := s.day(strings.Join(words[:n], " "))
		if !ok {
			continue
		}
		rest := strings.Join(words[n:], " ")
		return Moment(strings.TrimSpace(spoken.String()+" "+strings.TrimPrefix(rest, "at ")), s.Zone)
	}
	if day, clock, fault, hint = Moment(text, s.Zone); fault != "" && !momentForm.MatchString(text) {
		hint = "write 2026-11-24, 24 Nov, a weekday, yesterday, today or tomorrow"
	}
	return day, clock, fault, hint
}

// Day reads a day alone.
func (s Spoken) Day(text string) (day playbook.Day, fault, hint string) {
	day, clock, fault, hint := s.Moment(text)
	if fault == "" && clock != playbook.NoClock {
		return playbook.Day{}, fmt.Sprintf("`%s` has a time of day", text), "write the day alone: " + day.String()
	}
	return day, fault, hint
}

// day reads a day without a time.
func (s Spoken) day(text string) (playbook.Day, bool) {
	switch text = strings.ToLower(text); text {
	case "today":
		return s.Today, true
	case "tomorrow":
		return s.Today.AddDays(1), true
	case "yesterday":
		return s.Today.AddDays(-1), true
	}
	if day, ok := s.weekday(text); ok {
		return day, true
	}
	return s.month(text)
}

// weekday is the next day of that name, from tomorrow on, or the last, up to today.
func (s Spoken) weekday(text string) (playbook.Day, bool) {
	last := s.Last
	if name, ok := strings.CutPrefix(text, "next "); ok {
		text, last = name, false
	} else if name, ok := strings.CutPrefix(text, "last "); ok {
		text, last = name, true
	}
	text = strings.TrimSuffix(text, ".")
	for name := time.Sunday; name <= time.Saturday; name++ {
		full := strings.ToLower(name.String())
		if len(text) < 3 || !strings.HasPrefix(full, text) && text != full[:3]+"s" {
			continue
		}
		ahead := (int(name) - int(s.Today.In(time.UTC).Weekday()) + 7) % 7
		switch {
		case last && ahead > 0:
			ahead -= 7
		case !last && ahead == 0:
			ahead = 7
		}
		return s.Today.AddDays(ahead), true
	}
	return playbook.Day{}, false
}

// month reads 10 Nov, Nov 10 and 10 November 2026. Without a year it is the nearest such
// day, and of what has happened the last.
func (s Spoken) month(text string) (playbook.Day, bool) {
	text = plainDate(text)
	for _, form := range []string{"2 Jan", "Jan 2", "2 January", "January 2"} {
		if at, err := time.Parse(form+" 2006", text); err == nil {
			return playbook.DayOf(at), true
		}
		at, err := time.Parse(form+" 2006", text+" 2024") // a year that has every day
		if err != nil {
			continue
		}
		best := playbook.Day{}
		for year := s.Today.Year - 1; year <= s.Today.Year+1; year++ {
			day := playbook.Day{Year: year, Month: at.Month(), Day: at.Day()}
			switch {
			case !day.IsValid() || s.Last && day.After(s.Today):
			case best.IsZero(), abs(day.DaysSince(s.Today)) < abs(best.DaysSince(s.Today)):
				best = day
			}
		}
		return best, !best.IsZero()
	}
	return playbook.Day{}, false
}

// written is a day that was written in words with its year, in the form that files have.
func (Spoken) written(text string) (iso string, ok bool) {
	text = plainDate(text)
	for _, form := range []string{"2 Jan 2006", "Jan 2 2006", "2 January 2006", "January 2 2006", "Mon 2 Jan 2006", "Monday 2 January 2006", "Monday January 2 2006"} {
		if at, err := time.Parse(form, text); err == nil {
			return playbook.DayOf(at).String(), true
		}
	}
	return "", false
}

// plainDate is a date in words without the signs that change nothing: Nov., 10th, Sept.
func plainDate(text string) string {
	words := strings.Fields(strings.ReplaceAll(text, ",", " "))
	for n, word := range words {
		word = strings.ToLower(strings.TrimSuffix(word, "."))
		if len(word) > 2 && word[0] >= '0' && word[0] <= '9' {
			for _, ending := range []string{"st", "nd", "rd", "th"} {
				word = strings.TrimSuffix(word, ending)
			}
		}
		if word == "sept" {
			word = "sep"
		}
		words[n] = word
	}
	return strings.Join(words, " ")
}

func abs(n int) int { return max(n, -n) }
