package phrase

import "strings"

// irregular is the base of a verb's past that has no -ed, or "".
func irregular(word string) string {
	switch word {
	case "became":
		return "become"
	case "ate", "eaten":
		return "eat"
	case "bent":
		return "bend"
	case "blew", "blown":
		return "blow"
	case "dug":
		return "dig"
	case "flew", "flown":
		return "fly"
	case "forgot", "forgotten":
		return "forget"
	case "froze", "frozen":
		return "freeze"
	case "hid", "hidden":
		return "hide"
	case "hung":
		return "hang"
	case "laid":
		return "lay"
	case "lent":
		return "lend"
	case "rode", "ridden":
		return "ride"
	case "rang", "rung":
		return "ring"
	case "sat":
		return "sit"
	case "shot":
		return "shoot"
	case "shook", "shaken":
		return "shake"
	case "slept":
		return "sleep"
	case "sought":
		return "seek"
	case "stuck":
		return "stick"
	case "swam", "swum":
		return "swim"
	case "swept":
		return "sweep"
	case "tore", "torn":
		return "tear"
	case "woke":
		return "wake"
	case "outsold", "resold", "upsold":
		return strings.TrimSuffix(word, "sold") + "sell"
	case "began", "begun":
		return "begin"
	case "bought":
		return "buy"
	case "broke", "broken":
		return "break"
	case "brought":
		return "bring"
	case "built", "rebuilt":
		return strings.TrimSuffix(word, "t") + "d"
	case "came":
		return "come"
	case "caught":
		return "catch"
	case "chose", "chosen":
		return "choose"
	case "cut", "hit", "put", "set", "let", "quit", "split", "beat", "read", "reset", "offset", "upset", "cost", "shut", "spread", "input", "bid", "shed":
		return word
	case "dealt":
		return "deal"
	case "did", "done":
		return "do"
	case "drew", "drawn":
		return "draw"
	case "drove", "driven":
		return "drive"
	case "fed":
		return "feed"
	case "fell", "fallen":
		return "fall"
	case "felt":
		return "feel"
	case "fought":
		return "fight"
	case "found":
		return "find"
	case "gave", "given":
		return "give"
	case "got", "gotten":
		return "get"
	case "grew", "grown":
		return "grow"
	case "held":
		return "hold"
	case "heard":
		return "hear"
	case "kept":
		return "keep"
	case "knew":
		return "know"
	case "led":
		return "lead"
	case "learnt":
		return "learn"
	case "left":
		return "leave"
	case "lost":
		return "lose"
	case "made":
		return "make"
	case "meant":
		return "mean"
	case "met":
		return "meet"
	case "oversaw", "overseen":
		return "oversee"
	case "overcame":
		return "overcome"
	case "paid":
		return "pay"
	case "ran":
		return "run"
	case "rose", "risen":
		return "rise"
	case "rewrote", "rewritten":
		return "rewrite"
	case "said":
		return "say"
	case "sang":
		return "sing"
	case "saw", "seen":
		return "see"
	case "sent":
		return "send"
	case "shrank", "shrunk":
		return "shrink"
	case "sold":
		return "sell"
	case "spent":
		return "spend"
	case "spoke", "spoken":
		return "speak"
	case "spun":
		return "spin"
	case "stood":
		return "stand"
	case "struck":
		return "strike"
	case "taught":
		return "teach"
	case "thought":
		return "think"
	case "threw":
		return "throw"
	case "told":
		return "tell"
	case "took", "taken":
		return "take"
	case "undertook":
		return "undertake"
	case "understood":
		return "understand"
	case "went", "gone":
		return "go"
	case "withdrew":
		return "withdraw"
	case "won":
		return "win"
	case "wore", "worn":
		return "wear"
	case "wrote", "written":
		return "write"
	}
	return ""
}

// isFinite reports whether a past is no participle, so that it has a subject.
func isFinite(word string) bool {
	switch word {
	case "became", "began", "broke", "came", "chose", "did", "drew", "drove", "fell", "gave", "grew", "knew", "oversaw", "overcame", "ran", "rose", "rewrote", "saw", "shrank", "spoke", "threw", "took", "undertook", "went", "withdrew", "wore", "wrote", "sang", "ate", "blew", "flew", "forgot", "froze", "rode", "rang", "shook", "swam", "woke":
		return true
	}
	return false
}

// isParticiple reports whether an irregular past is a participle alone.
func isParticiple(word string) bool {
	switch word {
	case "begun", "broken", "chosen", "done", "drawn", "driven", "fallen", "given", "gotten", "grown", "overseen", "risen", "rewritten", "seen", "shrunk", "spoken", "taken", "gone", "worn", "written", "been", "eaten", "blown", "flown", "forgotten", "frozen", "hidden", "ridden", "rung", "shaken", "swum", "torn":
		return true
	}
	return false
}

// participle is that of a past that has another one: "run" of "ran", or "".
func participle(word string) string {
	switch word {
	case "ran":
		return "run"
	case "wrote", "rewrote", "took", "undertook", "gave", "grew", "knew", "drew", "saw", "oversaw", "threw", "ate", "blew", "flew":
		base := irregular(word)
		if strings.HasSuffix(base, "e") {
			if strings.HasSuffix(base, "write") {
				return strings.TrimSuffix(base, "e") + "ten"
			}
			return base + "n"
		}
		if strings.HasSuffix(base, "eat") {
			return "eaten"
		}
		return base + "n"
	case "did":
		return "done"
	case "drove":
		return "driven"
	case "rode":
		return "ridden"
	case "spoke":
		return "spoken"
	case "chose":
		return "chosen"
	case "began":
		return "begun"
	case "sang":
		return "sung"
	case "swam":
		return "swum"
	}
	return ""
}

// stems lists what a word without -ed or -ing may come from.
func stems(stem string) [3]string {
	n := len(stem)
	list := [3]string{stem + "e", stem, ""}
	if n > 2 && stem[n-1] == stem[n-2] {
		list[2] = stem[:n-1] // "planned"
	}
	if n > 1 && stem[n-1] == 'i' {
		list[2] = stem[:n-1] + "y" // "carried"
	}
	return list
}

// baseOfEd is the verb of a past in -ed, where it is a common one.
func baseOfEd(word string) string {
	switch word {
	case "need", "speed", "feed", "seed", "exceed", "proceed", "embed", "bed", "red", "shed", "hundred", "led", "fed", "sled", "wed":
		return ""
	}
	for _, base := range stems(word[:len(word)-2]) {
		if base != "" && common(base).any(verb) {
			return base
		}
	}
	return ""
}

// baseOfIng is the verb of a word in -ing, where it is a common one.
func baseOfIng(word string) string {
	stem := strings.TrimSuffix(word, "ing")
	if stem == "ly" || stem == "dy" || stem == "ty" {
		return stem[:len(stem)-1] + "ie"
	}
	for _, base := range stems(stem) {
		if base != "" && common(base).any(verb) {
			return base
		}
	}
	return ""
}

// baseOfPast is the verb of a past, or "".
func baseOfPast(word string) string {
	if base := irregular(word); base != "" {
		return base
	}
	if strings.HasSuffix(word, "ed") {
		return baseOfEd(word)
	}
	return ""
}

// gerundOf is a verb with -ing.
func gerundOf(base string) string {
	n := len(base)
	switch {
	case base == "be":
		return "being"
	case strings.HasSuffix(base, "ie"):
		return base[:n-2] + "ying"
	case strings.HasSuffix(base, "ee"), strings.HasSuffix(base, "oe"), strings.HasSuffix(base, "ye"):
		return base + "ing"
	case strings.HasSuffix(base, "e"):
		return base[:n-1] + "ing"
	case doubles(base):
		return base + base[n-1:] + "ing"
	}
	return base + "ing"
}

// doubles reports whether a verb's last letter is doubled before -ing.
func doubles(base string) bool {
	switch base {
	case "begin", "admit", "commit", "refer", "transfer", "submit", "prefer", "upset", "reset", "rerun", "control", "enrol", "excel", "propel", "compel", "program", "format", "occur", "quit", "equip", "permit", "rewrap", "unplug", "debug", "forget", "upskill":
		return base != "upskill"
	}
	n := len(base)
	if n < 3 || n > 4 && !(n == 5 && !isVowel(base[0]) && !isVowel(base[1]) && !isVowel(base[2])) {
		return false
	}
	last, mid, before := base[n-1], base[n-2], base[n-3]
	if isVowel(last) || last == 'w' || last == 'x' || last == 'y' || !isVowel(mid) || isVowel(before) {
		return false
	}
	return n == 3 || !isVowel(base[0]) && !isVowel(base[1]) // "plan", and not "open"
}

func isVowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// plainOf is the verb of "she runs" as in "you run".
func plainOf(word string) string {
	switch word {
	case "is":
		return "are"
	case "was":
		return "were"
	case "has":
		return "have"
	case "does":
		return "do"
	case "isn't":
		return "aren't"
	case "wasn't":
		return "weren't"
	case "hasn't":
		return "haven't"
	case "doesn't":
		return "don't"
	}
	if strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss") {
		if base := singular(word); common(base).any(verb) {
			return base
		}
	}
	return ""
}
