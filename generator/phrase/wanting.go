package phrase

import (
	"slices"
	"strings"
)

func hasYear(words []word) bool {
	return slices.ContainsFunc(words, func(w word) bool { return isYear(w.low) })
}

// timeless takes off since when there was none: "Xero since 2020", "manual in years".
func timeless(words []word) []word {
	for n := range words {
		switch words[n].low {
		case "since":
			return words[:n]
		case "in", "for":
			if n+1 < len(words) && (isSpan(words[n+1].low) || words[n+1].low == "ages" || words[n+1].low == "a" && n+2 < len(words) && (words[n+2].low == "while" || isSpan(words[n+2].low))) {
				return words[:n]
			}
		case "right", "so":
			if n+2 == len(words) && (words[n+1].low == "now" || words[n+1].low == "far") {
				return words[:n]
			}
		case "lately", "recently", "anymore", "myself", "yet", "before", "currently":
			if n+1 == len(words) {
				return words[:n]
			}
		}
	}
	return words
}

// wanting is the subject of which there is said to be too little.
func wanting(words []word) string {
	for len(words) > 1 && (words[0].low == "my" || words[0].low == "formal" || words[0].low == "direct" || words[0].low == "a" || words[0].low == "any" || words[0].low == "real" || words[0].low == "prior" || words[0].low == "recent") {
		words = words[1:]
	}
	for n, w := range words { // the subject ends where more is told
		if n > 0 && (w.low == "yet" || w.low == "but" || w.low == "because" || strings.HasSuffix(words[n-1].text, ",")) {
			words = words[:n]
			break
		}
	}
	words = timeless(words)
	if len(words) == 0 || hasNegative(words) || own(words) {
		return ""
	}
	if words[0].low == "experience" && len(words) > 1 && words[1].kind.any(ing) {
		return "my " + text(words)
	}
	n, ok := nounPhrase(words)
	if !ok {
		if words[0].kind.any(ing) && isGerund(words) {
			return text(words)
		}
		return ""
	}
	head := n.words[n.head].low
	switch head {
	case "background":
		return "my background"
	case "degree", "diploma", "bachelor's", "master's", "college":
		return "my education"
	case "portfolio":
		return "my portfolio"
	case "license", "licence", "certification", "certificate", "certifications", "certs", "cdl":
		if !n.led && !n.many {
			return "the " + text(n.words)
		}
		return n.definite(false)
	case "car", "transportation", "vehicle":
		return "getting to work"
	case "references", "reference", "confidence", "motivation", "passion", "interest", "personality", "fit", "culture", "energy", "enthusiasm", "visa", "sponsorship", "permit":
		return ""
	case "experience", "exp":
		if n.head == 0 && len(n.words) == 1 {
			return "my level of experience"
		}
		return "my " + text(n.words)
	case "skills", "knowledge", "training", "exposure", "expertise", "coursework", "publications", "english", "math":
		return "my " + text(n.words)
	}
	if isCredential(head) || head == "cpa" || head == "rn" {
		return "the " + text(n.words)
	}
	if isProper(n.words[n.head].text) && len(n.words) == 1 && !language(head) {
		return "my experience with " + text(n.words)
	}
	if language(head) || isProper(n.words[n.head].text) && len(n.words) == 1 {
		return "my " + text(n.words)
	}
	if n.many || n.words[n.head].kind.any(ing|mass) {
		return "my experience with " + text(n.words)
	}
	return ""
}
