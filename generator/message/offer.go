package message

import (
	"slices"
	"strconv"
	"strings"

	"followup/generator/playbook"
)

// offer puts into the view what is said about an offer alone: this one's points and its
// deadline, and when another one has to be answered. Whose that is is never said, and
// the points, which may name pay, are seen by the play that needs them and no other.
func (v *view) offer(f *playbook.FollowUp, s playbook.Settings) {
	i := f.Interview
	if slices.Contains(f.Play.Needs, playbook.NeedAsk) {
		sign := currency(s, v.Language)
		for _, point := range i.Ask {
			v.Ask = append(v.Ask, pricedTag(point, sign))
		}
		v.Notes.Ask = i.Ask
	}
	if !f.AskUntil.IsZero() {
		v.AskUntil, v.MoreTime = weekdayAndDate(f.AskUntil, f.Due, v.Language), moreTime(f.AskUntil.DaysSince(i.DecideBy), v.Language)
	}
	if !f.AnswerBy.IsZero() && !f.AnswerBy.Before(f.Due) {
		v.AnswerBy = dayAndHour(f.AnswerBy, f.AnswerClock, f.Due, v.Language)
	}
	v.Unsigned = unsigned(f)
}

// unsigned reports whether a follow-up waits for the signature on what was accepted
// elsewhere.
func unsigned(f *playbook.FollowUp) bool {
	return f.Anchor == playbook.AnchorOutcomeOn && slices.Contains(f.Play.Needs, playbook.NeedAcceptedAnother) &&
		slices.ContainsFunc(f.Play.Timings, func(row playbook.Timing) bool { return row.Anchor == playbook.AnchorSignedOn })
}

// moreTime is how much longer somebody asks for.
func moreTime(days int, language string) string {
	if base(language) == "de" {
		if days >= 7 {
			return "eine Woche"
		}
		return "ein paar Tage"
	}
	if days >= 7 {
		return "one more week"
	}
	return "a few more days"
}

// hour writes a time of day as it is said: "2 p.m.", "2:30 pm", "noon".
func hour(c playbook.Clock, language string) string {
	if c == playbook.NoClock {
		return ""
	}
	h, m := int(c)/60, int(c)%60
	minutes := ""
	if m > 0 {
		minutes = ":" + strconv.Itoa(m/10) + strconv.Itoa(m%10)
	}
	switch base(language) {
	case "de":
		return strconv.Itoa(h) + minutes + " Uhr"
	case native:
	default:
		return c.String()
	}
	half := "a.m."
	if h >= 12 {
		half = "p.m."
	}
	if language == british {
		half = strings.ReplaceAll(half, ".", "")
	}
	if h == 12 && m == 0 {
		return "noon"
	}
	return strconv.Itoa((h+11)%12+1) + minutes + " " + half
}

// dayAndHour writes a day with its hour where there is one, for behind "by": "noon on
// November 16", "16. November um 12 Uhr".
func dayAndHour(d playbook.Day, c playbook.Clock, due playbook.Day, language string) string {
	day, at := date(d, due, language), hour(c, language)
	switch {
	case day == "" || at == "":
		return day
	case base(language) == "de":
		return day + " um " + at
	case base(language) == native:
		return at + " on " + day
	}
	return day + ", " + at
}

// weekdayAndDate writes a day with its weekday: "Monday, November 23", "Montag,
// den 23. November".
func weekdayAndDate(d, due playbook.Day, language string) string {
	day := weekday(d, language)
	switch {
	case language == british:
		return day + " " + date(d, due, language)
	case base(language) == "de":
		return day + ", den " + date(d, due, language)
	}
	return day + ", " + date(d, due, language)
}

// currency is the sign of what is paid in: a country's own, or "" where it isn't known.
func currency(s playbook.Settings, language string) string {
	country, _, _ := strings.Cut(s.Country, "-")
	switch country {
	case "US", "CA", "AU", "NZ", "SG", "HK", "MX":
		return "$"
	case "GB":
		return "£"
	case "CH", "LI":
		return "CHF "
	case "IE", "DE", "AT", "FR", "ES", "IT", "NL", "BE", "LU", "FI", "PT", "GR", "EE", "LV", "LT", "SK", "SI", "MT", "CY", "HR":
		return "€"
	case "IN":
		return "₹"
	case "":
		switch {
		case strings.HasPrefix(s.Timezone, "America/") && language == american, s.Timezone == "":
			return "$"
		case s.Timezone == "Europe/London":
			return "£"
		}
	}
	return ""
}
