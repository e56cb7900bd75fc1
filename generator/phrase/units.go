package phrase

import "strings"

// timeUnit reports whether a word measures time: "years", "quarters", "minutes".
func timeUnit(low string) bool {
	switch low {
	case "minute", "minutes", "hour", "month", "week", "day", "quarter", "quarters", "season", "semester", "summer", "decade", "decades", "terms", "term", "nights":
		return true
	}
	return isSpan(low)
}

// sized reports whether a measure of people or things stands in brackets: "(250 staff,
// two quarters)".
func sized(low string) bool {
	switch low {
	case "staff", "people", "kids", "students", "children", "employees", "patients", "beds", "seats", "covers", "reps", "nurses", "engineers", "volunteers", "members", "guests", "customers", "clients", "residents", "teachers", "stores", "sites", "locations", "users", "trucks", "vans", "pupils", "boys", "girls", "adults", "families", "units", "rooms", "machines", "crew", "techs", "cooks", "drivers", "tables", "countries", "states", "languages", "pages", "classes", "horses", "dogs", "cats", "acres", "cows", "tons", "tonnes", "pallets", "miles", "homes", "houses", "chairs", "developers", "agents", "players", "singers", "delegates", "attendees", "principals", "teams", "parents", "campers", "households", "apartments", "animals", "desks", "lines", "carers", "aides", "assistants", "shops", "servers", "readers", "subscribers":
		return true
	}
	return false
}

// units writes out what is short beside a number or before a date: "40 min", "since
// Sept", and joins "no shows".
func (l *line) units() {
	for n := 1; n < len(l.words); n++ {
		before, w := l.words[n-1], &l.words[n]
		switch {
		case (w.low == "min" || w.low == "mins") && before.kind.any(number):
			w.write("minutes")
		case w.text == "1" && n+2 < len(l.words) && timeUnit(l.words[n+1].low) && l.words[n+2].low == "a":
			w.text, w.low = "one", "one"
		case w.low == "shows" && before.low == "no" && (n == 1 || !l.words[n-2].kind.any(auxiliary)):
			before.text = strings.Replace(before.text, "no", "no-"+w.text, 1)
			l.words[n-1] = word{before.text, "no-shows", plural | count}
			l.words = append(l.words[:n], l.words[n+1:]...)
		case datesNext(before.low) && (monthOf(w.low) != "" && (before.low != "in" || w.low != "mar" && w.low != "sep") || w.low == "may" || w.low == "march"):
			name := monthOf(w.low)
			if name == "" {
				name = capital(w.low)
			}
			if n+1 == len(l.words) || !l.words[n+1].kind.any(verb|count|plural|mass) || strings.ContainsAny(w.text, ",.") {
				w.write(name)
				w.kind = proper
			}
		case dayPart(w.low) && dayOf(before.low) != "":
			l.words[n-1].write(dayOf(before.low))
		case w.low == "media" && before.low == "social" && n > 2 && l.words[n-2].kind.any(plural) && isPlain(l.words[n-2].text) && l.words[n-3].kind.any(count|mass) && n > 3 && l.words[n-4].kind.any(determiner):
			one := singular(l.words[n-2].low) + "'s" // "the student radios social media"
			l.words[n-2] = word{one, one, count}
		}
	}
}

// pairs writes the second of two numbers as the first was: "from nine weeks to four".
func (l *line) pairs() {
	for n := 0; n+4 < len(l.words); n++ {
		if l.words[n].low != "from" || !l.words[n+1].kind.any(number) || hasDigit(l.words[n+1].low) || l.words[n+3].low != "to" {
			continue
		}
		if w := &l.words[n+4]; len(w.low) == 1 && strings.TrimRight(w.text, ",.;)") == w.low {
			name := digits(w.low)
			w.text, w.low = name+w.text[1:], name
		}
	}
}

func dayPart(low string) bool {
	switch low {
	case "morning", "mornings", "afternoon", "afternoons", "evening", "evenings", "night", "nights":
		return true
	}
	return false
}

func datesNext(low string) bool {
	switch low {
	case "in", "since", "until", "till", "by", "last", "this", "from", "early", "late", "mid", "next":
		return true
	}
	return false
}

// write puts another word in a word's place, with the marks around it.
func (w *word) write(to string) {
	core := strings.Trim(w.text, ".,;:!?\"'()[]“”")
	after := w.text[strings.Index(w.text, core)+len(core):]
	w.text = strings.Replace(w.text[:len(w.text)-len(after)], core, to, 1) + strings.TrimPrefix(after, ".")
	w.low = strings.ToLower(to)
	w.kind = kindOf(w.low, to)
}
