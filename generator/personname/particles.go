package personname

// isParticle knows the small words that belong to the family name behind them.
func isParticle(key string) bool {
	switch key {
	case "van", "von", "vom", "zu", "zum", "zur", "der", "den", "ter", "ten", "te", "het", "'t", "op", "af", "av",
		"de", "del", "della", "delle", "dello", "degli", "dei", "di", "da", "das", "do", "dos", "du", "des", "d'", "la", "le", "las", "los", "lo",
		"al", "el", "bin", "bint", "ibn", "ben", "st", "ste", "santa", "san", "mac", "mc", "dela", "delos", "y", "e", "i",
		"graf", "grafin", "freiherr", "freifrau", "a/l", "a/p", "s/o", "d/o":
		return true
	}
	return false
}

// startsFamily reports whether a word in the middle of a name begins the family's.
// Those that are given names or initials as well have to be small.
func startsFamily(w word) bool {
	switch w.key {
	case "ben", "y", "e", "i", "do", "te", "lo", "mac", "san", "santa", "das":
		return w.text == w.key
	}
	return isParticle(w.key)
}

// joinsNext reports whether a given name is half of one with the word behind it:
// "Abdul Rahman", "Mary Ann", "Juan Carlos". Who is called by the first alone will
// not mind both.
func joinsNext(first, second string) bool {
	switch first {
	case "abdul", "abdel", "abd", "abu", "umm":
		return true
	case "mary", "lee", "jo", "sue", "billy", "bobby", "peggy", "betty":
		switch second {
		case "ann", "anne", "anna", "beth", "kate", "jo", "lou", "ellen", "jane", "sue", "bob", "joe", "ray", "grace":
			return true
		}
	case "jean", "marie", "anne":
		switch second {
		case "paul", "pierre", "luc", "marc", "claude", "michel", "francois", "jacques", "louis", "claire", "laure", "sophie", "helene", "marie":
			return true
		}
	case "juan", "jose", "luis", "ana", "maria", "carlos", "joao", "luiz":
		switch second {
		case "carlos", "pablo", "jose", "luis", "maria", "antonio", "manuel", "miguel", "luisa", "alberto", "pedro", "paulo", "fernanda", "clara", "isabel", "ignacio", "eduardo", "angel":
			return true
		}
	}
	return false
}
