package audit

import (
	"encoding/base64"
	"encoding/hex"
)

// packing is an encoding that writes bytes as letters and digits.
type packing struct {
	name    string
	offsets int       // at how many places a run of its signs could begin
	in      [256]bool // its signs
	decode  func(dst, src []byte) []byte
}

func packings() []packing {
	return []packing{
		{"base64", 4, signs(inBase64), fromBase64},
		{"hexadecimal", 2, signs(isHex), fromHex},
	}
}

func signs(in func(byte) bool) (table [256]bool) {
	for b := range table {
		table[b] = in(byte(b))
	}
	return table
}

// shortestPacked is how long a run of signs has to be to be looked at: a word of four
// letters in base64.
const shortestPacked = 6

// wrapped is how long a run has to be for the next line to belong to it.
const wrapped = 40

// unpack decodes every run of the packing's signs, from each place on at which it
// could begin: those that become text, and all others. A run that is not new was
// decoded in a plainer reading already.
func (p *packing) unpack(src []byte, isNew func(run []byte) bool) (texts, rest []pieces) {
	texts, rest = make([]pieces, p.offsets), make([]pieces, p.offsets)
	var run, plain []byte
	for at := 0; at < len(src); {
		if !p.in[src[at]] {
			at++
			continue
		}
		from := at
		if at, run = p.run(src, at, run[:0]); len(run) < shortestPacked || !isNew(run) {
			continue
		}
		for offset := range p.offsets {
			if plain = p.decode(plain[:0], run[offset:]); isText(plain) {
				texts[offset].add(from, plain)
			} else {
				rest[offset].add(from, plain)
			}
		}
	}
	return texts, rest
}

// run reads a run of the packing's signs, through the ends of lines that were
// wrapped.
func (p *packing) run(src []byte, at int, run []byte) (end int, signs []byte) {
	for {
		line := at
		for at < len(src) && p.in[src[at]] {
			at++
		}
		run = append(run, src[line:at]...)
		next := lineEnd(src, at)
		if next == at || at-line < wrapped || next >= len(src) || !p.in[src[next]] {
			return at, run
		}
		at = next
	}
}

// lineEnd is where the next line begins, if a line ends here, or else the same
// place. A calendar's long lines go on behind a blank.
func lineEnd(src []byte, at int) int {
	n := at
	if n < len(src) && src[n] == '\r' {
		n++
	}
	if n == len(src) || src[n] != '\n' {
		return at
	}
	if n++; n < len(src) && src[n] == ' ' {
		n++
	}
	return n
}

func inBase64(b byte) bool { return plain(b) != 0 || b == '+' || b == '/' || b == '-' || b == '_' }

// fromBase64 decodes either alphabet, as far as whole bytes go.
func fromBase64(dst, src []byte) []byte {
	signs := make([]byte, len(src))
	for n, b := range src {
		switch b {
		case '-':
			b = '+'
		case '_':
			b = '/'
		}
		signs[n] = b
	}
	if len(signs)%4 == 1 {
		signs = signs[:len(signs)-1]
	}
	dst, _ = base64.RawStdEncoding.AppendDecode(dst, signs)
	return dst
}

func fromHex(dst, src []byte) []byte {
	dst, _ = hex.AppendDecode(dst, src[:len(src)/2*2])
	return dst
}
