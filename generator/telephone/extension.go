package telephone

import (
	"regexp"
	"strings"
	"sync"
)

// marked is an extension behind the word for it in the languages in which people are
// hired, paused one behind the pauses in which a phone waits before it dials on.
var (
	marked = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i)^[ ,;:./-]*[(\[]? ?(?:` + strings.Join(words(), "|") + `)[ .:=#-]*(?:(?:no|nr|n°|nº)[ .:]*)?(\d+)#?(?: ?[)\]])?`)
	})
	paused = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^ ?([,;]{1,6}|[pwPW]) ?(\d+)(#?)`) })
	onward = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^(?: ?[./-]? ?\d|[A-Za-z])`) })
)

// words are the words for an extension, longest first where one begins another.
func words() []string {
	return []string{
		`extension`, `extensi[oó]n`, `extens[aã]o`, `extn`, `exten`, `ext`, `xtn`, `x`, `×`, `#`, `local`, `loc`, // English, Spanish, Portuguese
		`poste`, `interne`, `interno`, `internnr`, `interior`, `int`, // French, Italian, Argentine, Norwegian, Romanian
		`durchwahl`, `nebenstelle`, `apparat`, `app`, `klappe`, `dw`, `nst`, `kl`, // German
		`toestel`, `tst`, `anexo`, `ramal`, // Dutch, Chilean, Brazilian
		`wewn[eę]trzny`, `wewn`, `wew`, `linka`, `klapka`, `mell[eé]k`, // Polish, Czech, Hungarian
		`anknytning`, `ankn`, `lokalnummer`, `lokal`, `lok`, `alanumero`, `alanro`, // Swedish, Danish, Finnish
		`добавочный`, `добав`, `доб`, `внутренний`, `внутр`, `вн`, `dahili`, `εσωτερικό`, `εσωτ`, // Russian, Turkish, Greek
		`内線`, `内线`, `內線`, `分机`, `分機`, `转`, `轉`, `내선`, `שלוחה`, `تحويلة`,
	}
}

const (
	mostExtension = 7  // digits that a switchboard gives a person
	mostDialledOn = 12 // digits that a phone dials after a pause, such as a conference's number
)

// extension reads the extension that begins at a place of the text, and where it ends.
// doubtful is one that goes on in a way that no extension does.
func extension(text string, at int) (digits string, end int, doubtful bool) {
	rest := text[at:]
	if rest == "" {
		return "", at, false
	}
	most := mostExtension
	place := paused().FindStringSubmatchIndex(rest)
	if place != nil {
		marks, number, hash := rest[place[2]:place[3]], rest[place[4]:place[5]], place[6] < place[7]
		apart := rest[place[3]] == ' ' // "555 0100, 12" may be anything
		followed := onward().MatchString(rest[place[1]:])
		switch {
		case hash, len(marks) > 1:
			most = mostDialledOn
		case apart, followed, len(number) > mostExtension-1: // a second number
			return "", at, false
		}
	} else if place = marked().FindStringSubmatchIndex(rest); place != nil {
		place = []int{place[0], place[1], 0, 0, place[2], place[3]}
		if strings.HasPrefix(rest, ";ext=") {
			most = mostDigits
		}
	}
	if place == nil {
		return "", at, false
	}
	digits = rest[place[4]:place[5]]
	if len(digits) > most || onward().MatchString(rest[place[1]:]) {
		return "", at, true
	}
	return digits, at + place[1], false
}
