package audit

import (
	"encoding/binary"
	"slices"
	"strings"
	"unicode/utf8"
)

// needle is something that is sought, and where it comes from.
type needle struct {
	kind   Kind
	field  string
	from   string
	at     int
	length int // of its words in bytes
	text   string
	public []string // the endings of the files in which everybody reads it; Everywhere is all
}

const (
	mostWords  = 5 // of a needle; a longer text is as many needles as it has runs of five
	leastWord  = 4 // letters of a needle of one word
	leastBytes = 8 // of a needle that is sought in bytes that are no text, and inside words
)

// Words is what is sought. A library for seeking many words at once would give it
// fewer lines, but those there are give no places, or need the text as bytes, where
// here words are compared whatever stands between them. The sum of five words in a
// row fits a table, and so do eight letters.
type Words struct {
	byRun    map[uint64][]*needle                     // by the sum of its words
	byStart  map[uint64][]*needle                     // by its first eight bytes, written in one word
	byDigits [nationalDigits + 1]map[uint64][]*needle // by how many they are, and their value
	maybe    []uint64                                 // a bit for each sum that there may be
	problems []Finding
}

func newWords() *Words {
	return &Words{byRun: map[uint64][]*needle{}, byStart: map[uint64][]*needle{}, maybe: make([]uint64, 1<<maybeBits/64)}
}

const maybeBits = 22

// firstOfTheEast is where Unicode's Chinese, Japanese and Korean begin.
const firstOfTheEast = 0x2e80

// factor spreads sums; any odd number of this size would do.
const factor = 0x9e3779b97f4a7c15

func sumOf(word []byte) uint64 {
	const offset, prime = 14695981039346656037, 1099511628211 // FNV-1a
	h := uint64(offset)
	for _, b := range word {
		h = (h ^ uint64(b)) * prime
	}
	return h
}

// run adds words that are sought in a row.
func (w *Words) run(words []string, n needle) {
	if isShort(words) {
		return
	}
	n.text = strings.Join(words, " ")
	sum := uint64(0)
	for _, word := range words {
		sum = sum*factor + sumOf([]byte(word))
		n.length += len(word)
	}
	w.byRun[sum] = addOnce(w.byRun[sum], &n)
	w.maybe[sum>>(64-maybeBits)/64] |= 1 << (sum >> (64 - maybeBits) % 64)
}

// isShort reports words that stand everywhere, by themselves: less than four letters,
// or a number of less than five digits.
func isShort(words []string) bool {
	text, letters := strings.Join(words, " "), 0
	for _, r := range text {
		switch {
		case r >= firstOfTheEast:
			letters += 2 // two signs are a name there
		case r != ' ':
			letters++
		}
	}
	return letters < leastWord || isNumber(text) && letters < leastWord+1
}

// glued adds words that are sought written as one, and inside of others.
func (w *Words) glued(words []string, n needle) {
	n.text = strings.Join(words, "")
	if n.length = len(n.text); n.length < leastBytes || isNumber(n.text) {
		return
	}
	start := binary.LittleEndian.Uint64([]byte(n.text))
	w.byStart[start] = addOnce(w.byStart[start], &n)
}

// digits adds a number that is sought whatever stands between its digits.
func (w *Words) digits(text string, n needle) {
	n.text, n.length = text, len(text)
	value := uint64(0)
	for _, d := range []byte(text) {
		value = value*10 + uint64(d-'0')
	}
	if w.byDigits[n.length] == nil {
		w.byDigits[n.length] = map[uint64][]*needle{}
	}
	w.byDigits[n.length][value] = addOnce(w.byDigits[n.length][value], &n)
}

// addOnce keeps one needle of each text: which of a hundred files it comes from makes
// no difference, and what is a company's name is not a secret of the notes as well.
func addOnce(list []*needle, n *needle) []*needle {
	for at, other := range list {
		if other.text == n.text {
			if n.kind.before(other.kind) {
				list[at] = n
			}
			return list
		}
	}
	return append(list, n)
}

func isNumber(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return (r < '0' || r > '9') && r != ' ' })
}

// hit is a needle that was found, and where.
type hit struct {
	*needle
	at int
}

// find seeks everything in the bytes of a file with an ending. In bytes that are no
// text short words are passed over. What was seen before is not told again.
func (w *Words) find(src []byte, ending string, text bool, seen map[*needle]bool) []hit {
	var hits []hit
	tell := func(list []*needle, at int) {
		for _, n := range list {
			if !n.isPublic(ending) && (text || n.length >= leastBytes) && !seen[n] {
				hits = append(hits, hit{n, at})
				if seen != nil {
					seen[n] = true
				}
			}
		}
	}
	var sums [mostWords + 1]uint64 // of the last n words
	var from [mostWords + 1]int
	for t := (tokens{src: src}); t.next(); {
		sum := sumOf(t.word)
		for n := mostWords; n > 1; n-- {
			sums[n], from[n] = sums[n-1]*factor+sum, from[n-1]
		}
		sums[1], from[1] = sum, t.from
		for n := 1; n <= mostWords; n++ {
			if s := sums[n]; w.maybe[s>>(64-maybeBits)/64]&(1<<(s>>(64-maybeBits)%64)) != 0 {
				tell(w.byRun[s], from[n])
			}
		}
		for n := 0; n+leastBytes <= len(t.word); n++ {
			list := w.byStart[binary.LittleEndian.Uint64(t.word[n:])]
			for i, glued := range list {
				if strings.HasPrefix(string(t.word[n:]), glued.text) {
					tell(list[i:i+1], t.from)
				}
			}
		}
	}
	w.findDigits(src, tell)
	return hits
}

// widestGap is how many bytes of marks may stand between two digits: ") - (", or a
// blank or a dash of Unicode's.
const widestGap = 5

// findDigits seeks numbers.
func (w *Words) findDigits(src []byte, tell func([]*needle, int)) {
	value, count, gap := uint64(0), 0, 0
	for at, b := range src {
		switch {
		case '0' <= b && b <= '9':
			value, count, gap = (value*10+uint64(b-'0'))%1e9, count+1, 0
			for length, power := fewestDigits, uint64(1e7); length <= min(count, nationalDigits); length, power = length+1, power*10 {
				tell(w.byDigits[length][value%power], at)
			}
		case count > 0 && gap < widestGap && (strings.IndexByte(" -.()/_", b) >= 0 || b >= utf8.RuneSelf):
			gap++
		default:
			count = 0
		}
	}
}

// Everywhere is every file, and Named are the files' own names, where Known asks for
// an ending.
const (
	Everywhere = "*"
	Named      = "/"
)

// Known passes over from now on what a text says that everybody may read, in files
// with an ending such as .css.
func (w *Words) Known(ending string, public []byte) {
	for _, h := range w.find(public, ending, true, nil) {
		if h.kind != Secrets {
			h.public = append(h.public, ending)
		}
	}
}

func (n *needle) isPublic(ending string) bool {
	return len(n.public) > 0 && (slices.Contains(n.public, ending) || slices.Contains(n.public, Everywhere))
}
