package personname

import "strings"

// kind is what a title does to the name behind it when somebody is addressed.
type kind int

const (
	noTitle  kind = iota
	civil         // "Ms. Whitfield"
	academic      // "Dr. Whitfield"; of several the first is said
	rank          // "Lt. Col. Whitfield"; all are said
	forGiven      // "Sir Ravi"
	silent        // "Dipl.-Ing.": written, and not said
)

func isTitle(w word) bool { return titleKind(w) != noTitle }

// titleKind knows titles, ranks and forms of address, as they stand in front of
// a name. A short one that could be a name needs its full stop: "Col.", "Gen.".
func titleKind(w word) kind {
	switch w.key {
	case "mr", "mrs", "ms", "miss", "mx", "mister", "missus", "messrs", "herr", "herrn", "frau", "fraulein",
		"monsieur", "madame", "mme", "mmes", "mlle", "mademoiselle",
		"senor", "senora", "senorita", "sr", "sra", "srta", "senhor", "senhora", "dona",
		"signor", "signora", "sigra", "signa", "mevrouw", "meneer", "mevr", "dhr", "fru", "froken", "pani",
		"shri", "shrimati", "smt", "encik", "puan", "cik":
		return civil
	case "dr", "dr-ing", "dra", "doctor", "dres", "prof", "univ-prof", "profa", "professor", "professora", "profssa", "dott", "dottssa", "dottoressa",
		"mudr", "judr", "rndr", "phdr", "mvdr", "paeddr", "avv":
		return academic
	case "rev", "revd", "reverend", "pastor", "rabbi", "imam", "monsignor", "msgr", "bishop", "archbishop", "canon", "vicar", "deacon", "father",
		"dean", "judge", "justice", "magistrate", "sheriff", "marshal", "senator", "governor", "mayor", "ambassador", "councillor", "cllr", "congressman", "congresswoman",
		"president", "chancellor", "provost", "principal", "headmaster", "headmistress", "superintendent", "supt", "commissioner", "director", "minister",
		"chef", "coach", "nurse", "officer", "trooper", "detective", "inspector", "insp", "constable",
		"sgt", "sergeant", "ssgt", "tsgt", "msgt", "gysgt", "sfc", "csm", "cpl", "lcpl", "corporal", "pvt", "pfc", "private", "spc", "specialist",
		"lt", "ltc", "ltcol", "lieutenant", "capt", "cpt", "captain", "maj", "major", "colonel", "cmdr", "cdr", "lcdr", "commander", "commodore", "cmdre",
		"general", "admiral", "radm", "vadm", "brig", "brigadier", "ensign", "warrant", "petty", "staff", "vice", "rear", "chief", "airman", "flt", "wgcdr":
		return rank
	case "sir", "dame", "sister", "brother", "khun", "daw", "lady", "lord", "dato'", "datuk", "datin", "sheikh", "sheikha", "hajji", "haji", "ustadz", "swami":
		return forGiven
	case "honorable", "honourable", "the", "dipl-ing", "diplom-ingenieur", "dipl-inf", "dipl-kfm", "dipl-kffr", "dipl-psych", "dipl", "drs", "magister", "engr", "associate", "assistant", "adjunct":
		return silent
	}
	if w.key == "pd" && isShouted(w.text) {
		return silent // a German Privatdozent
	}
	if !strings.HasSuffix(w.text, ".") {
		return noTitle
	}
	switch w.key {
	case "col", "gen", "adm", "det", "pc", "pte", "ofc", "gov", "sen", "rep", "pres", "cons", "amb", "bro", "sen-lt":
		return rank
	case "hr", "fr", "sig", "mw", "don", "sra":
		return civil
	case "hon", "ing", "mag", "mgr", "bc", "ir", "eng", "arch", "arq", "lic", "adv", "rt", "rth", "mga", "inz", "phil", "rer", "nat", "jur", "iur", "habil", "pol", "oec", "theol", "dent", "vet", "hc", "mult", "dipl-oec", "assoc", "asst", "adj", "em":
		return silent
	}
	if w.text == "med." {
		return silent
	}
	return noTitle
}

// alsoGiven reports whether a title is a given name as well, so that two words
// are more likely to be somebody's given and family name: "Dean Winters". Earls,
// dukes and princes are given names alone: no contact is addressed as one.
func alsoGiven(key string) bool { return key == "dean" }

// leadingTitles counts the titles in front.
func leadingTitles(words []word) int {
	n := 0
	for n < len(words) && isTitle(words[n]) && !shoutedDesk(words[n]) {
		n++
	}
	return n
}

// shoutedDesk tells "HR." of the personnel department from the Danish "Hr.".
func shoutedDesk(w word) bool { return w.key == "hr" && isShouted(w.text) }

// inGerman turns a civil title into "Frau" or "Herr", as far as it says which.
func inGerman(key string) string {
	switch key {
	case "mr", "mister", "herr", "herrn", "monsieur", "senor", "sr", "senhor", "signor", "sig", "meneer", "dhr", "hr", "don", "shri", "encik":
		return "Herr"
	case "mrs", "ms", "miss", "missus", "frau", "fraulein", "madame", "mme", "mlle", "mademoiselle", "senora", "senorita", "sra", "srta", "senhora", "dona",
		"signora", "sigra", "signa", "mevrouw", "mevr", "mw", "fru", "froken", "pani", "shrimati", "smt", "puan", "cik":
		return "Frau"
	}
	return ""
}

// saidInAustria reports whether a title that is mostly silent is said behind
// "Frau" and "Herr".
func saidInAustria(key string) bool { return key == "mag" || key == "magister" }
