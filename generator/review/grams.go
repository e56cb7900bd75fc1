package review

// grams is a small filter over a text: which letters, pairs and triples of
// letters it may hold. It tells most tokens absent without a look at the text.
// It errs on one side only: what the text holds is never denied.
type grams [512]uint64

const gramBits = 15 // 1 << 15 bits are the 512 words of 64

func (g *grams) add(text string) {
	for n := range len(text) {
		g.set(gram1(text[n]))
		if n+1 < len(text) {
			g.set(gram2(text[n], text[n+1]))
		}
		if n+2 < len(text) {
			g.set(gram3(text[n], text[n+1], text[n+2]))
		}
	}
}

// mayHold reports whether the text may hold a word.
func (g *grams) mayHold(word string) bool {
	switch len(word) {
	case 0:
		return true
	case 1:
		return g.has(gram1(word[0]))
	case 2:
		return g.has(gram2(word[0], word[1]))
	}
	for n := 2; n < len(word); n++ {
		if !g.has(gram3(word[n-2], word[n-1], word[n])) {
			return false
		}
	}
	return true
}

func (g *grams) set(n uint32)      { g[n>>6] |= 1 << (n & 63) }
func (g *grams) has(n uint32) bool { return g[n>>6]&(1<<(n&63)) != 0 }

func gram1(a byte) uint32       { return spread(uint32(a) | 1<<24) }
func gram2(a, b byte) uint32    { return spread(uint32(a) | uint32(b)<<8 | 2<<24) }
func gram3(a, b, c byte) uint32 { return spread(uint32(a) | uint32(b)<<8 | uint32(c)<<16 | 3<<24) }

// spread takes a number to one of the filter's bits (Fibonacci hashing).
func spread(n uint32) uint32 { return n * 2654435769 >> (32 - gramBits) }
