package review

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"followup/generator/playbook"
)

// measure gives a number of the message and how to speak of it; applies is false
// where the message has no such number.
func (r *rule) measure(v *view) (n float64, found finding, applies bool) {
	switch r.Metric {
	case playbook.MetricWords:
		return number(len(v.words()))
	case playbook.MetricCharacters:
		return number(utf8.RuneCountInString(v.Message.Body))
	case playbook.MetricSubjectWords:
		if v.Message.Channel != playbook.Email {
			return 0, finding{}, false
		}
		return number(countWords(v.Message.Subject))
	case playbook.MetricSlots:
		return several(v.Message.Slots)
	case playbook.MetricEmoji:
		return several(emoji(v.Message.Subject, v.Message.Body))
	case playbook.MetricMaterials:
		if !strings.Contains(v.Message.Body, "http") {
			return number(0)
		}
		return number(addresses(v.parts().core))
	case playbook.MetricDiscussed:
		return discussed(v)
	case playbook.MetricDetails:
		return r.details(v)
	case playbook.MetricMisspelledNames:
		return misspelledNames(v)
	case playbook.MetricWrongGreeting:
		return several(wrongNames(v))
	case playbook.MetricOtherCompanies:
		return several(v.reviewer.companies.others(v))
	case playbook.MetricShareOfFirst, playbook.MetricSimilarity:
		return besides(r.Metric, v)
	case playbook.MetricDaysSinceContact:
		return sinceContact(v)
	}
	return 0, finding{}, false
}

func number(n int) (float64, finding, bool) {
	return float64(n), finding{amount: true}, true
}

func several(texts []string) (float64, finding, bool) {
	return float64(len(texts)), finding{texts: texts}, true
}

func countWords(text string) int {
	n := 0
	for range strings.FieldsSeq(text) {
		n++
	}
	return n
}

func addresses(text string) int {
	return strings.Count(text, "https://") + strings.Count(text, "http://")
}

// besides holds a message to the one before it.
func besides(m playbook.Metric, v *view) (float64, finding, bool) {
	if v.First == nil || v.First.Channel != v.Message.Channel {
		return 0, finding{}, false
	}
	if m == playbook.MetricShareOfFirst {
		own, first := len(v.words()), countWords(v.First.Body)
		if first == 0 {
			return 0, finding{}, false
		}
		return float64(own) / float64(first), finding{said: strconv.Itoa(own) + " words, after " + strconv.Itoa(first)}, true
	}
	first := part(body(v.First), v.First.Channel)
	share := similarity(v.parts().core, first.core)
	return share, finding{said: strconv.Itoa(int(share*100+0.5)) + " %"}, true
}

// firstDays are the days after an interview on which the thank-you and the note
// that connects go out. They ask for nothing, so they are no contact to wait after.
const firstDays = 3

// sinceContact counts the days from the last contact of the application. A day
// that both sides agreed on is kept whatever came before it (D).
func sinceContact(v *view) (float64, finding, bool) {
	f, last := v.FollowUp, v.LastContact
	on := f.Due
	if f.Settled == playbook.Done {
		on = f.DoneOn
	}
	if last.IsZero() || f.Anchor == playbook.AnchorAgreedOn || on.Before(last) || last.DaysSince(f.Interview.Day) <= firstDays && !last.Before(f.Interview.Day) {
		return 0, finding{}, false
	}
	return number(on.DaysSince(last))
}
