package playbook

import (
	"regexp"
	"strconv"
)

// Metric is a number that a rule of the message check can hold to a condition.
// One that does not apply to a message, such as the days since the last contact
// where there was none, meets no condition.
type Metric string

// The metrics.
const (
	MetricWords            Metric = "words"              // of the body
	MetricCharacters       Metric = "characters"         // of the body
	MetricSubjectWords     Metric = "subject_words"      // of an email's subject
	MetricSlots            Metric = "slots"              // keys still to be filled in
	MetricEmoji            Metric = "emoji"              // in subject and body
	MetricMaterials        Metric = "materials"          // addresses in the body, the signature aside
	MetricDiscussed        Metric = "discussed"          // of what was discussed, how much the body names
	MetricDetails          Metric = "details"            // sentences that name what was discussed or hold words of their own
	MetricMisspelledNames  Metric = "misspelled_names"   // names of this interview that are nearly right
	MetricWrongGreeting    Metric = "wrong_greeting"     // names greeted that are no recipient's
	MetricOtherCompanies   Metric = "other_companies"    // companies of other applications that are named
	MetricShareOfFirst     Metric = "share_of_first"     // the body's words to the check-in's: 0.5 is half as many
	MetricSimilarity       Metric = "similarity"         // how much of the body the check-in said too, from 0 to 1
	MetricDaysSinceContact Metric = "days_since_contact" // from the last contact of the application to the follow-up's day
)

// Metrics lists every metric.
func Metrics() []Metric {
	return []Metric{MetricWords, MetricCharacters, MetricSubjectWords, MetricSlots, MetricEmoji, MetricMaterials, MetricDiscussed, MetricDetails, MetricMisspelledNames,
		MetricWrongGreeting, MetricOtherCompanies, MetricShareOfFirst, MetricSimilarity, MetricDaysSinceContact}
}

// Condition compares a metric with a number.
type Condition struct {
	Sign   string // ">", ">=", "<", "<=", "==" or "!="
	Number float64
}

var conditionForm = regexp.MustCompile(`^\s*(>=|<=|==|!=|>|<)\s*(-?\d{1,6}(?:\.\d{1,6})?)\s*$`)

// ParseCondition reads a condition such as "> 150".
func ParseCondition(text string) (c Condition, ok bool) {
	m := conditionForm.FindStringSubmatch(text)
	if m == nil {
		return Condition{}, false
	}
	number, err := strconv.ParseFloat(m[2], 64)
	return Condition{Sign: m[1], Number: number}, err == nil
}

// Holds reports whether a number meets the condition.
func (c Condition) Holds(n float64) bool {
	switch c.Sign {
	case ">":
		return n > c.Number
	case ">=":
		return n >= c.Number
	case "<":
		return n < c.Number
	case "<=":
		return n <= c.Number
	case "==":
		return n == c.Number
	case "!=":
		return n != c.Number
	}
	return false
}
