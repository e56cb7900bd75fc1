package phrase

import "strings"

// hasNegative reports whether words deny something.
func hasNegative(words []word) bool {
	for _, w := range words {
		if w.kind.any(negative) || strings.HasSuffix(w.low, "n't") || w.low == "cannot" {
			return true
		}
	}
	return false
}

// admits reports whether words say something against the person.
func admits(words []word) bool {
	for _, w := range words {
		switch w.low {
		case "only", "too", "weak", "failed", "failing", "fired", "gap", "gaps", "bad", "badly", "worst", "poor", "poorly", "missing", "limited", "little", "rusty", "nervous", "trouble", "struggle", "struggled", "afraid", "rambled", "forgot", "blanked", "froze", "wrong", "mistake", "mistakes", "messed", "worried", "shaky", "unclear", "vague", "confused", "confusing", "bombed", "awkward", "stumbled", "less", "slow", "late", "dropped", "failure", "boring", "quit", "unprepared", "lost", "lied", "hate", "issue", "issues", "problem", "problems", "weakness", "weaknesses", "inexperience", "inexperienced", "unfamiliar", "fumbled", "junior", "sorry", "old", "age", "health", "baby", "pregnant", "disability", "fail", "overqualified", "disorganized", "few", "fewer", "short", "unfinished", "incomplete", "lapsed", "expired", "spotty", "patchy", "unproven", "untested", "unstable", "average", "mediocre", "low", "unemployed", "unsure", "uncertain", "dull", "messy", "sloppy", "stiff", "monotone", "quiet", "shy", "arrogant", "pushy", "outdated", "never":
			return true
		}
	}
	return false
}
