package personname

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// isPostNominal knows what is put behind names, as far as nobody is called so.
func isPostNominal(key string) bool {
	switch key {
	case "jr", "jnr", "snr", "ii", "iii", "esq", "esquire",
		"phd", "dphil", "edd", "psyd", "dba", "dnp", "dpt", "pharmd", "jd", "llm", "llb", "lld", "mba", "emba", "mpa", "mpp", "mph", "mha", "msw", "mfa",
		"msc", "bsc", "bba", "beng", "meng", "bs", "bsn", "msn", "mres", "mphil", "mlis", "mlitt", "mdiv", "thd", "scd", "dsc", "drph", "sjd", "bcom", "mcom", "btech", "mtech",
		"md", "mds", "dds", "dmd", "dvm", "dpm", "facs", "facp", "faap", "frcp", "frcs", "mrcp", "mbbs", "mbchb", "frcog",
		"rn", "lpn", "lvn", "aprn", "crna", "ccrn", "cnm", "cns", "cnor", "fnp", "fnp-c", "fnp-bc", "agnp", "pa-c", "np-c", "cna", "rdn", "rph", "rrt", "emt", "emt-p", "otr/l", "otr", "ccc-slp", "slp", "lcsw", "lmsw", "lmft", "lpc", "lmhc", "bcba", "nbct", "nea-bc", "ne-bc", "rnc-nic", "rnc", "faan", "faanp", "phn",
		"cpa", "cfa", "cma", "cisa", "cism", "cissp", "ccie", "ccna", "ccnp", "cfp", "cfe", "cgma", "acca", "fcca", "fca", "cima", "clu", "chfc", "frm", "fsa",
		"pmp", "pmi-acp", "csm", "cspo", "capm", "phr", "sphr", "gphr", "shrm-cp", "shrm-scp", "cipd", "mcipd", "fcipd", "assoccipd", "cebs", "ccp", "pcc", "mcc",
		"aia", "faia", "riba", "leedap", "aicp", "asla", "ceng", "ieng", "peng", "fieee", "mieee", "mbcs", "cphr", "cphq", "cpc", "csp", "cscp", "cpim", "ssbb", "oscp",
		"mbe", "obe", "cbe", "kbe", "dbe", "kc", "qc", "frs", "frsa", "mla", "usn", "usmc", "usaf", "oam":
		return true
	}
	return false
}

// mayBePostNominal knows those that are names as well, so that they have to be
// written in capitals, or behind a comma and a whole name: "MA", but "Zhang, Ma".
func mayBePostNominal(key string) bool {
	switch key {
	case "np", "rd", "cia", "aca", "asa", "acc", "cen", "mice", "mp", "ret", "ao", "cm", "oc", "ra", "pe", "leed",
		"ma", "ba", "ms", "do", "pa", "la", "lac", "ed", "med", "bed", "sr", "iv", "pt", "ot", "dc", "od", "sc", "bm", "mm", "aa", "as", "aas", "gc", "mas", "ll", "ap", "eit", "cp", "scp":
		return true
	}
	return false
}

// isCredential reports whether a word behind a comma looks like a credential that
// is not known here: "CPHIMS", "M.Arch.". What has a full stop inside is none if it
// could be initials.
func isCredential(w word) bool {
	if isPostNominal(w.key) {
		return true
	}
	letters := utf8.RuneCountInString(w.key)
	if letters < 2 || letters > 8 {
		return false
	}
	if strings.Contains(strings.TrimSuffix(w.text, "."), ".") {
		return strings.ContainsFunc(w.text, unicode.IsLower) || mayBePostNominal(w.key)
	}
	return isShouted(w.text)
}

// trailing counts the post-nominals at the end that stand there without a comma.
// One word at least is left for the name. In a name that is all in capitals only
// those count that nobody is called.
func trailing(words []word) int {
	loud := allShouted(words)
	n := 0
	for n+1 < len(words) {
		w := words[len(words)-1-n]
		if !isPostNominal(w.key) && (loud || !mayBePostNominal(w.key) || !marked(w)) {
			break
		}
		n++
	}
	return n
}

// marked reports whether a word is written as a post-nominal is and a name is
// not: "MA", "M.Ed.", "Sr.".
func marked(w word) bool {
	return isShouted(w.text) || strings.Contains(w.text, ".")
}

func allShouted(words []word) bool {
	for _, w := range words {
		if !isShouted(w.text) && !isLetter(w.text) {
			return false
		}
	}
	return true
}
