package review

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// similarity is how much of a text another has too: the share of its runs of
// three words. 0 where it has fewer than three.
func similarity(text, other string) float64 {
	own, theirs := runs(text), runs(other)
	if len(own) == 0 {
		return 0
	}
	both := 0
	for run := range own {
		if theirs[run] {
			both++
		}
	}
	return float64(both) / float64(len(own))
}

type run [3]string

func runs(text string) map[run]bool {
	list := make(map[run]bool)
	var last run
	n := 0
	words(strings.ToLower(text), func(word string) bool {
		last[0], last[1], last[2] = last[1], last[2], word
		if n++; n >= len(last) {
			list[last] = true
		}
		return true
	})
	return list
}

// discussed counts the items of what was discussed that the body names. It does
// not apply where their place in the message is still empty, which is told as it
// is.
func discussed(v *view) (float64, finding, bool) {
	for _, slot := range v.Message.Slots {
		if slot == "discussed" {
			return 0, finding{}, false
		}
	}
	said := strings.ToLower(apostrophes.Replace(v.Message.Body))
	i := v.FollowUp.Interview
	var everywhere []string // words that stand in any message of this interview
	for _, name := range append(contactsOf(i), i.Company, i.Role) {
		everywhere = append(everywhere, nameWords(strings.ToLower(name))...)
	}
	n := 0
	for _, item := range i.Discussed {
		if name, rest, ok := strings.Cut(item, ": "); ok && isName(name) {
			item = rest // "Ravi: the on-call rota"
		}
		if names(said, item, everywhere) {
			n++
		}
	}
	return number(n)
}

// names reports whether a text names an item, in these words or in some of
// them: half of those that carry its meaning, whatever their endings.
func names(said, item string, everywhere []string) bool {
	item = strings.TrimRight(strings.ToLower(apostrophes.Replace(item)), ".;, ") // within a sentence it has no full stop
	if item != "" && strings.Contains(said, item) {
		return true
	}
	all, there := 0, 0
	words(item, func(word string) bool {
		if stem := stem(word); stem != "" && !slices.Contains(everywhere, strings.TrimSuffix(word, "'s")) {
			all++
			if holdsWord(said, stem) {
				there++
			}
		}
		return true
	})
	return all > 0 && 2*there >= all
}

// stem is the front of a word that carries meaning, or "" for a word that
// carries none, which short ones seldom do.
func stem(word string) string {
	n := utf8.RuneCountInString(word)
	if n < 4 || slight(word) {
		return ""
	}
	if n <= 5 {
		return word
	}
	return string([]rune(word)[:max(5, n-3)])
}

// holdsWord reports whether a word of the text begins so.
func holdsWord(text, front string) bool {
	for at := 0; ; {
		n := strings.Index(text[at:], front)
		if n < 0 {
			return false
		}
		before, _ := utf8.DecodeLastRuneInString(text[:at+n])
		if at+n == 0 || !unicode.IsLetter(before) {
			return true
		}
		at += n + len(front)
	}
}

// slight reports whether a word says little about what a text is about.
func slight(word string) bool {
	switch word {
	case "about", "after", "also", "between", "from", "have", "into", "more", "over", "some", "than", "that", "their", "them", "then", "there", "they",
		"this", "what", "when", "where", "which", "will", "with", "would", "your", "team", "work", "role":
		return true
	}
	return false
}
