package phrase

import (
	_ "embed"
	"strings"
)

// lexicon holds common words, one a line in the order of bytes, each with the kinds
// that it may be. It is searched where it lies, so that nothing is loaded.
//
//go:embed words.txt
var lexicon string

// kind is a set of what a word may be.
type kind uint32

const (
	verb        kind = 1 << iota // in its base form
	count                        // a noun of which there is one or several
	mass                         // a noun without number
	adjective                    // "fluent"
	person                       // a noun for what somebody is: "nurse"
	asset                        // a noun for what somebody has and brings: "patience"
	determiner                   // "the", "your"
	preposition                  // "with"
	pronoun                      // as a subject: "they"
	auxiliary                    // "is", "has", "doesn't"
	modal                        // "can"
	asking                       // "how", "what"
	joining                      // "and", "because"
	adverb                       // "often"
	number                       // "8", "eight", "5,200"
	past                         // a verb in the past: "grew", "built", "managed"
	finite                       // in the past and no participle: "grew"
	ing                          // "moving"
	proper                       // a name or a code
	plural                       // a noun in the plural
	third                        // a verb as in "she runs"
	negative                     // "no", "never", "lack"
)

func (k kind) any(of kind) bool { return k&of != 0 }

// common looks a word up that is written small.
func common(word string) kind {
	low, high := 0, len(lexicon)
	for low < high {
		mid := int(uint(low+high) >> 1)
		start := strings.LastIndexByte(lexicon[:mid], '\n') + 1
		end := start + strings.IndexByte(lexicon[start:], '\n')
		entry := lexicon[start:end]
		blank := strings.IndexByte(entry, ' ')
		switch {
		case entry[:blank] == word:
			return marks(entry[blank+1:])
		case entry[:blank] < word:
			low = end + 1
		default:
			high = start
		}
	}
	return 0
}

func marks(letters string) kind {
	var k kind
	for n := range len(letters) {
		switch letters[n] {
		case 'v':
			k |= verb
		case 'n':
			k |= count
		case 'm':
			k |= mass
		case 'a':
			k |= adjective
		case 'p':
			k |= person | count
		case 'h':
			k |= asset
		}
	}
	return k
}

// closed tells of the words of which there are few.
func closed(word string) kind {
	switch word {
	case "the", "a", "an", "this", "these", "those", "my", "your", "our", "their", "its", "his", "some", "any", "all", "both", "each", "every", "another", "several", "many", "few", "more", "most", "other", "such", "enough":
		return determiner
	case "her":
		return determiner
	case "that":
		return determiner | joining
	case "no":
		return determiner | negative
	case "without":
		return preposition | negative
	case "not", "never", "lack", "lacking", "none", "nothing", "nor", "neither", "hardly":
		return negative
	case "of", "in", "for", "on", "with", "at", "from", "to", "between", "across", "off", "about", "after", "before", "by", "during", "since", "under", "over", "within", "via", "into", "onto", "against", "around", "behind", "as", "per", "than", "versus", "vs", "through", "throughout", "toward", "towards", "among", "amid", "beyond", "near", "outside", "inside", "above", "below", "despite", "until", "till", "along", "alongside", "upon", "out", "up", "down":
		return preposition
	case "like":
		return preposition | verb
	case "i", "we", "they", "he", "she", "it", "you", "there", "everyone", "everybody", "nobody", "someone", "somebody", "anyone", "me", "him", "them", "us", "myself":
		return pronoun
	case "is", "are", "was", "were", "am", "be", "been", "has", "had", "do", "does", "did", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", "don't", "doesn't", "didn't":
		return auxiliary
	case "have":
		return auxiliary | verb
	case "can", "could", "will", "would", "should", "may", "might", "must", "can't", "cannot", "couldn't", "won't", "wouldn't", "shouldn't":
		return modal
	case "how", "what", "why", "when", "where", "which", "who", "whether", "whose", "whom", "if", "what's", "how's", "who's":
		return asking
	case "and", "or", "but", "because", "so", "although", "though", "while", "unless", "plus":
		return joining
	case "very", "really", "quite", "too", "also", "always", "often", "usually", "just", "only", "still", "now", "soon", "even", "already", "again", "together", "well", "almost", "almost-daily", "ever", "once", "twice", "mostly", "sometimes", "here", "ago", "away", "back", "then", "currently", "recently", "much", "rather", "pretty", "super", "today", "tomorrow", "yesterday", "sooner", "later", "better", "alone", "else", "everywhere", "yet":
		return adverb
	case "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty", "forty", "fifty", "hundred", "thousand", "dozen", "half", "zero":
		return number
	}
	return 0
}

// kindOf tells what a word may be. The word is small, the text as it is written.
func kindOf(word, text string) kind {
	if word == "" {
		return 0
	}
	if k := closed(word); k != 0 {
		if text == "IT" || text == "US" || text == "OR" || text == "AM" {
			return proper
		}
		return k
	}
	if first := word[0]; first >= '0' && first <= '9' || (first == '$' || first == '#') && len(word) > 1 {
		if hasLetter(word) && strings.Contains(word, "-") {
			return adjective // "16-week"
		}
		return number
	}
	k := common(word)
	if base := irregular(word); base != "" {
		k |= past
		if isFinite(word) {
			k |= finite
		}
	}
	if stem := endings(word, k); stem != 0 {
		k |= stem
	}
	if k == 0 || k == adverb {
		if strings.HasSuffix(word, "n't") {
			return auxiliary
		}
	}
	if text == "Polish" {
		return proper
	}
	if isProper(text) && (k == 0 || hasInnerCapital(text)) {
		k |= proper
	}
	return k
}

// endings tells of the words that are made from others.
func endings(word string, known kind) kind {
	n := len(word)
	var k kind
	switch {
	case n > 4 && strings.HasSuffix(word, "ing"):
		if !isPlainIng(word) {
			if known&count == 0 || common(baseOfIng(word)).any(verb) {
				k |= ing
			}
		}
	case n > 3 && strings.HasSuffix(word, "ed"):
		if base := baseOfEd(word); base != "" {
			k |= past
		} else if known == 0 {
			k |= adjective
		}
	case n > 4 && strings.HasSuffix(word, "ly") && known == 0:
		k |= adverb
	case known.any(count | mass): // "news", "physics"
	case n > 2 && word[n-1] == 's' && !strings.HasSuffix(word, "ss") && !strings.HasSuffix(word, "us") && !strings.HasSuffix(word, "is") && !strings.HasSuffix(word, "'s"):
		one := singular(word)
		base := common(one)
		if base.any(verb) {
			k |= third
		}
		switch {
		case base.any(count | mass):
			k |= plural | base&(person|asset)
		case known == 0 && !base.any(verb|adjective):
			k |= plural
		case !base.any(verb):
			k |= plural
		}
		if strings.HasSuffix(word, "ics") && base == 0 {
			k = mass
		}
	}
	if known == 0 && k == 0 {
		switch {
		case hasSuffix(word, "tion", "sion", "ment", "ance", "ence", "ship", "ture", "ery"):
			k = count
		case hasSuffix(word, "ology", "omy", "ness", "ism", "ity", "graphy", "ware", "ingness", "cy"):
			k = mass
		case hasSuffix(word, "ful", "ous", "ible", "able", "less", "ive", "ical", "ary", "ish", "wide", "based", "level", "driven", "free"):
			k = adjective
		}
	}
	return k
}

func hasSuffix(word string, ends ...string) bool {
	for _, end := range ends {
		if len(word) > len(end)+1 && strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// isPlainIng reports whether a word in -ing is none of a verb.
func isPlainIng(word string) bool {
	switch word {
	case "morning", "evening", "spring", "string", "thing", "nothing", "something", "anything", "everything", "upcoming", "ongoing", "king", "ring", "wing", "sibling", "ceiling", "during", "outgoing", "easygoing", "hardworking", "good-looking", "interesting", "challenging", "encouraging", "exciting", "willing", "outstanding", "well-being", "wellbeing", "long-standing", "longstanding", "customer-facing", "client-facing", "patient-facing", "ping", "bring", "sting", "cling", "fling", "swing", "sing", "sling":
		return true
	}
	return false
}

// singular is a plural's noun, or a verb's base where the word may be that.
func singular(word string) string {
	n := len(word)
	switch {
	case word == "goes", word == "does":
		return word[:2]
	case strings.HasSuffix(word, "ies") && n > 4:
		return word[:n-3] + "y"
	case hasSuffix(word, "sses", "shes", "ches", "xes", "zes", "oes"):
		return word[:n-2]
	}
	return word[:n-1]
}
