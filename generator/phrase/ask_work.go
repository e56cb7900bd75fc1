package phrase

import (
	"slices"
	"strings"
)

// askRemote reads a point about where the work is done: "remote 2 days", "wfh Fridays".
func (r Reader) askRemote(item *Item, w, was []string) bool {
	low := strings.ToLower(joined(w))
	how := ""
	for _, words := range []string{"working from home", "work from home", "from home", "wfh", "remotely", "working remotely", "work remotely", "remote work", "remote working", "remote", "home office", "at home"} {
		if at := strings.Index(" "+low+" ", " "+words+" "); at >= 0 {
			how = "work remotely"
			if strings.Contains(words, "home") || words == "wfh" {
				how = "work from home"
			}
			low = strings.TrimSpace(low[:at] + low[min(at+len(words), len(low)):])
			break
		}
	}
	office := ""
	if how == "" {
		for _, words := range []string{"in the office", "in office", "in-office", "on site", "on-site", "onsite"} {
			if at := strings.Index(" "+low+" ", " "+words+" "); at >= 0 {
				office, how = "come in", "come in"
				low = strings.TrimSpace(low[:at] + low[min(at+len(words), len(low)):])
				break
			}
		}
	}
	if how == "" {
		return false
	}
	rest := strings.Fields(strings.TrimPrefix(strings.TrimPrefix(strings.Trim(low, " ,"), "be "), "on "))
	switch text := joined(rest); {
	case text == "" && office == "":
		item.Do = how
	case text == "fully" || text == "full" || text == "100%" || text == "full time" || text == "full-time":
		item.Do = "work fully remotely"
	case text == "some" || text == "more" || text == "some days" || text == "hybrid" || text == "partly" || text == "part":
		item.Do = how + " some of the time"
	case text == "days" || text == "option" || text == "schedule" || text == "arrangement":
		item.Do = how + " some of the time"
	default:
		rest = slices.DeleteFunc(rest, func(word string) bool { return word == "on" || word == "for" || word == "of" || word == "at" })
		days := weekdays(rest)
		if days != "" {
			item.Do = how + " on " + days
			return true
		}
		if len(rest) < 2 || !strings.HasPrefix(rest[1], "day") && !strings.HasPrefix(rest[1], "week") && !strings.HasPrefix(rest[1], "month") {
			return false
		}
		rest = inWords(rest)
		if len(rest) == 2 && strings.HasPrefix(rest[1], "day") {
			rest = append(rest, "a", "week")
		}
		item.Do = how + " " + joined(rest)
		if len(was) > 0 && len(was) <= 3 && hasDigit(was[0]) {
			item.Do += " instead of " + inWords(was)[0]
		}
	}
	return true
}

// weekdays reads one day of the week or two: "Fridays", "Mon and Fri".
func weekdays(w []string) string {
	var days []string
	for _, word := range w {
		low := strings.ToLower(strings.Trim(word, ",/"))
		if low == "and" || low == "or" {
			continue
		}
		name := dayOf(strings.TrimSuffix(low, "s"))
		if name == "" && isDay(strings.TrimSuffix(low, "s")) {
			name = capital(strings.TrimSuffix(low, "s"))
		}
		if name == "" {
			return ""
		}
		days = append(days, strings.TrimSuffix(name, "s")+"s")
	}
	return strings.Join(days, " and ")
}

// askHours reads a point about how much is worked, and when.
func (r Reader) askHours(item *Item, w, was []string) bool {
	low := strings.ToLower(joined(w))
	switch low {
	case "4 day week", "4-day week", "four day week", "four-day week", "4 days a week", "4 days", "four days a week":
		item.Have = "a four-day week"
	case "part time", "part-time":
		item.Do = "work part-time"
	case "flexible hours", "flex hours", "flexible schedule", "flex time", "flextime", "flexitime", "flexible working", "flexible working hours":
		item.Have = low
		if low == "flexible schedule" {
			item.Have = "a flexible schedule"
		}
		if low == "flex hours" || low == "flex time" {
			item.Have = "flexible hours"
		}
	case "no weekends", "weekends off", "no weekend work", "no weekend shifts":
		item.Do = "have weekends off"
	case "no nights", "no night shifts", "days only", "day shift", "day shifts", "day shifts only", "no night shift":
		item.Do = "work day shifts only"
	case "no on-call", "no on call", "no oncall":
		item.Have = "a schedule without on-call"
	case "less travel", "less traveling", "less travelling", "no travel":
		item.Have = strings.Replace(low, "no travel", "a role without travel", 1)
	case "no non-compete", "no noncompete", "non-compete", "noncompete", "non compete", "remove non-compete", "drop non-compete", "drop the non-compete":
		item.Have = "a contract without the non-compete"
	default:
		rest := inWords(w)
		if len(rest) >= 2 && (strings.HasPrefix(strings.ToLower(rest[1]), "hour") || strings.EqualFold(rest[1], "hrs")) && hasDigit(rest[0]) {
			item.Do = "work " + rest[0] + " hours a week"
			if len(was) > 0 && len(was) < 3 {
				item.Do += " instead of " + was[0]
			}
			return len(rest) == 2 || strings.HasPrefix(joined(rest[2:]), "a week") || strings.EqualFold(rest[2], "week")
		}
		if k := len(w) - 1; k > 0 && strings.EqualFold(w[k], "off") && weekdays(w[:k]) != "" {
			item.Do = "have " + weekdays(w[:k]) + " off"
			return true
		}
		if k := len(w) - 1; k > 0 && strings.EqualFold(w[0], "no") && weekdays(w[1:]) != "" {
			item.Do = "have " + weekdays(w[1:]) + " off"
			return true
		}
		return false
	}
	return true
}

// askLeave reads a point about vacation.
func (r Reader) askLeave(item *Item, w, was []string) bool {
	kinds := []string{"annual leave", "paid leave", "parental leave", "vacation days", "vacation", "holidays", "holiday", "paid time off", "pto", "leave", "time off"}
	low := strings.ToLower(joined(w))
	for _, kind := range kinds {
		at := strings.Index(" "+low+" ", " "+kind+" ")
		if at < 0 {
			continue
		}
		name := kind
		switch kind {
		case "pto":
			name = "PTO"
		case "vacation days":
			name = "vacation"
		case "holidays":
			name = "holiday"
		}
		before := strings.Fields(low[:at])
		after := strings.Fields(low[min(at+len(kind), len(low)):])
		rest := slices.DeleteFunc(append(before, after...), func(word string) bool {
			return word == "of" || word == "a" && len(before) == 0 || word == "year" || word == "allowance"
		})
		if k := len(rest); k > 1 && rest[k-1] == "a" {
			rest = rest[:k-1]
		}
		switch text := joined(rest); {
		case text == "" && (kind == "pto" || kind == "vacation" || kind == "holiday" || kind == "annual leave"), text == "more", text == "extra":
			item.Have = "more " + name
			return true
		case text == "unlimited" || text == "paid" || text == "unpaid":
			item.Have = text + " " + name
			return true
		case text == "extra week" || text == "additional week":
			item.Have = "an " + text + " of " + name
			return true
		case len(rest) >= 1 && isDigits(rest[0]):
			rest = inWords(rest)
			if len(rest) == 1 {
				rest = append(rest, "days")
			}
			if len(rest) > 3 {
				return false
			}
			for n, word := range rest {
				if word == "wks" || word == "wk" {
					rest[n] = "weeks"
				}
			}
			item.Have = joined(rest) + " of " + name
			if len(was) > 0 && len(was) <= 4 && isDigits(was[0]) {
				item.Have += " instead of " + inWords(was)[0]
			}
			return true
		}
		return false
	}
	return false
}

// askTitle reads a point about what the job is called.
func (r Reader) askTitle(item *Item, w, was []string) bool {
	for len(w) > 1 && (strings.EqualFold(w[0], "job") || strings.EqualFold(w[0], "the") || strings.EqualFold(w[0], "change")) {
		w = w[1:]
	}
	if !strings.EqualFold(w[0], "title") {
		if k := len(w) - 1; k > 0 && strings.EqualFold(w[k], "title") && k <= 3 {
			name := joined(w[:k])
			switch strings.ToLower(name) {
			case "senior":
				item.Have = "a more senior title"
			case "better", "higher", "different", "new", "more senior":
				item.Have = article(name) + " " + strings.ToLower(name) + " title"
			default:
				item.Be = "the title be " + titled(name)
			}
			return true
		}
		return false
	}
	rest := w[1:]
	for len(rest) > 1 && (strings.EqualFold(rest[0], "to") || strings.EqualFold(rest[0], "of") || strings.EqualFold(rest[0], "should") || strings.EqualFold(rest[0], "be")) {
		rest = rest[1:]
	}
	switch strings.ToLower(joined(rest)) {
	case "":
		item.Have = "a different title"
	case "bump", "change", "upgrade":
		item.Have = "a more senior title"
	default:
		if len(rest) > 5 {
			return false
		}
		item.Be = "the title be " + titled(joined(rest))
		if len(was) > 0 && len(was) < 5 {
			item.Be += " instead of " + titled(joined(was))
		}
	}
	return true
}

// titled writes a title with capitals, as a contract does.
func titled(name string) string {
	words := strings.Fields(name)
	for n, w := range words {
		switch strings.ToLower(w) {
		case "of", "and", "for", "the", "in":
		default:
			words[n] = capital(w)
		}
	}
	return joined(words)
}
