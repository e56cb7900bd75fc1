package phrase

import (
	"slices"
	"strings"
)

// split takes apart what is several: "on-call, the rewrite, hiring". A line without
// commas is one, even with an "and".
func split(words []word) [][]word {
	var list [][]word
	start, depth := 0, 0
	for n, w := range words {
		depth += strings.Count(w.text, "(") - strings.Count(w.text, ")")
		if depth > 0 || !strings.HasSuffix(w.text, ",") && !strings.HasSuffix(w.text, ";") && !(strings.HasSuffix(w.text, ".") && !isAbbreviation(w.low) && meridiem(w.low) == "") {
			continue
		}
		list = append(list, words[start:n+1])
		start = n + 1
	}
	if len(list) == 0 || start >= len(words) {
		return nil
	}
	last := words[start:]
	if last[0].low == "and" {
		last = last[1:]
	} else if len(list) >= 1 {
		for n := 1; n < len(last)-1; n++ {
			if last[n].low == "and" && (len(list) > 1 || n < 3 && len(last)-n < 4) {
				list = append(list, last[:n])
				last = last[n+1:]
				break
			}
		}
	}
	if len(last) == 0 {
		return nil
	}
	return append(list, last)
}

// several joins what each part of a topic gives.
func (r Reader) several(item *Item, list [][]word, use Use) bool {
	var about, said []string
	clauses := true
	for n, words := range list {
		words = bare(words)
		if len(words) == 0 {
			return false
		}
		var part Item
		if len(words) == 2 && words[0].low == "so" && words[1].low == "on" {
			about, said = append(about, "so on"), append(said, "so on")
			continue
		}
		if names := len(list) == 2 && len(words) == 1 && isProper(words[0].text) && !spelled(words[0].text); names {
			return false // "Dallas, Texas"
		}
		if words[0].kind.any(preposition|joining) || words[0].low == "which" || words[0].low == "who" || words[0].low == "where" {
			return false
		}
		if words[0].kind.any(number) && len(words) > 1 && isSpan(words[1].low) || len(words) > 2 && words[len(words)-2].low == "a" && words[0].kind.any(number) {
			return false // "3 days a week"
		}
		if n > 0 && len(words) > 1 && words[0].kind.any(third) && (words[1].kind.any(preposition|number|adverb|determiner)) || words[0].low == "maybe" || words[0].low == "perhaps" {
			return false // "rebrand of a ferry company, launches in May"
		}
		if n > 0 && len(words) > 1 && (words[len(words)-1].low == "one" || words[0].low == "one" && isPeriod(words[len(words)-1].low) || words[0].low == "all" || words[0].low == "everyone" || words[0].low == "everybody" || words[0].low == "any") {
			return false
		}
		if n == 1 && len(list) == 2 && len(about) == 1 && len(words) > 1 && words[0].kind.any(ing) && !words[0].kind.any(count) && (timeOf(words[1:]) != "" || words[1].low == "in" && len(words) == 3 && isDate(words[2:])) {
			about[0] += ", " + text(words) // "the program, restarting in January"
			continue
		}
		if amount(words) || r.unsettled(words) || len(words) > 1 && text(words) != text(r.completed(words)) {
			return false
		}
		r.one(&part, words, use, line{words: words})
		if len(words) == 1 && words[0].kind.any(ing) && !nominal(words[0].low) && !words[0].kind.any(count|mass) && len(about) > 0 {
			return false // "Saturdays, rotating"
		}
		if part.Class == Clause && (part.About == "" || strings.HasPrefix(part.About, "how you ")) || own(words) && words[0].low != "my" {
			return false
		}
		if part.Class == Noun && len(words) == 1 && words[0].kind.any(adjective) && !words[0].kind.any(count|mass) {
			return false
		}
		about, said = append(about, part.About), append(said, part.Said)
		if clauses = clauses && part.Class == Clause; part.Said == "" {
			said[len(said)-1] = part.About
		}
	}
	item.Class = Several
	item.About, item.Said = r.join(about), r.join(said)
	if !clauses {
		item.Said = item.About // no "the pages and that the team is worn out"
	}
	if item.Own {
		item.Said = ""
	}
	return item.About != "" || item.Said != ""
}

// bare is a part without the mark at its end.
func bare(words []word) []word {
	if len(words) == 0 {
		return nil
	}
	words = append([]word(nil), words...)
	w := &words[len(words)-1]
	if w.text = strings.TrimRight(w.text, ",;"); meridiem(w.low) == "" && !isAbbreviation(w.low) {
		w.text = strings.TrimRight(w.text, ".")
	}
	return words
}

// join writes a list, or "" where a part of it is.
func (r Reader) join(parts []string) string {
	if len(parts) == 0 {
		return ""
	}
	inner := false
	for _, part := range parts {
		if part == "" {
			return ""
		}
		inner = inner || strings.Contains(part, ",")
	}
	if inner && len(parts) > 2 {
		return ""
	}
	last := parts[len(parts)-1]
	if len(parts) == 1 {
		return last
	}
	if len(parts) == 2 {
		return parts[0] + " and " + last
	}
	comma := ","
	if r.British {
		comma = ""
	}
	return strings.Join(parts[:len(parts)-1], ", ") + comma + " and " + last
}

// parts are the pieces of a line, between its marks, that may fit alone.
func parts(note string) []string {
	note = strings.Join(slices.DeleteFunc(strings.Fields(note), func(w string) bool { return strings.Contains(w, "://") }), " ")
	list := strings.FieldsFunc(note, func(c rune) bool { return strings.ContainsRune(",;:.!?()[]|—–…", c) })
	var out []string
	for _, part := range list {
		for _, mark := range []string{" - ", " because ", " so ", " but ", " which ", " who ", " -- "} {
			part, _, _ = strings.Cut(part, mark)
		}
		if part = strings.TrimSpace(part); strings.Contains(part, " ") && !strings.ContainsAny(part, "/\\@") {
			out = append(out, part)
		}
	}
	return out
}
