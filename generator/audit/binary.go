package audit

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"encoding/binary"
	"io"
	"unicode"
	"unicode/utf8"
)

// longRun is how many readable signs in a row are text and not chance.
const longRun = 16

// textRuns are the readable parts of bytes that are no text.
func textRuns(src []byte) pieces {
	var p pieces
	from := 0
	for at := 0; at <= len(src); {
		r, size := rune(0), 1
		if at < len(src) {
			r, size = utf8.DecodeRune(src[at:])
		}
		if r == utf8.RuneError || !unicode.IsPrint(r) {
			if at-from >= longRun {
				p.add(from, src[from:at])
			}
			from = at + size
		}
		at += size
	}
	return p
}

func wideOrders() []binary.ByteOrder {
	return []binary.ByteOrder{binary.LittleEndian, binary.BigEndian}
}

// wideRuns are the readable parts of bytes read as UTF-16, from even and from odd
// places on. Chance rarely makes five letters of it that scripts of Europe have.
func wideRuns(src []byte, order binary.ByteOrder) pieces {
	const least, last = 5, 0x24f
	var p pieces
	var run []byte
	for start := range 2 {
		from, letters := start, 0
		end := func(at int) {
			if letters >= least {
				p.add(from, run)
			}
			run, letters, from = run[:0], 0, at+2
		}
		for at := start; at+1 < len(src); at += 2 {
			r := rune(order.Uint16(src[at:]))
			if r > last || !unicode.IsPrint(r) {
				end(at)
				continue
			}
			run = utf8.AppendRune(run, r)
			letters++
		}
		end(len(src))
	}
	return p
}

// member is something that was compressed.
type member struct {
	how  string
	at   int
	data []byte
}

// members are the compressed parts of bytes, wherever they begin, as long as there
// is room left for them.
func members(src []byte, left *int) []member {
	var all []member
	inflate := flate.NewReader(nil) // one for all: it is a large thing
	add := func(how string, at, from int) {
		if inflate.(flate.Resetter).Reset(bytes.NewReader(src[from:]), nil) != nil {
			return
		}
		// What comes before an error was readable, so it is looked at.
		data, _ := io.ReadAll(io.LimitReader(inflate, int64(*left)))
		if len(data) >= leastWord {
			all = append(all, member{how, at, data})
			*left -= len(data)
		}
	}
	for at := 0; at+2 < len(src) && *left > 0; at++ {
		switch two := binary.BigEndian.Uint16(src[at:]); {
		case two == 0x1f8b && src[at+2] == 8:
			if from, ok := gzipped(src[at:]); ok {
				add("gzip", at, at+from)
			}
		case src[at]&0x8f == 8 && two%31 == 0 && src[at+1]&0x20 == 0:
			if mayInflate(src[at+2:]) {
				add("zlib", at, at+2)
			}
		case bytes.HasPrefix(src[at:], []byte("PK\x03\x04")):
			if from, ok := zipped(src[at:]); ok {
				add("a zip archive", at, at+from)
			}
		}
	}
	return all
}

// gzipped is where the compressed bytes behind the head of gzip begin.
func gzipped(src []byte) (from int, ok bool) {
	r := bytes.NewReader(src)
	if _, err := gzip.NewReader(r); err != nil {
		return 0, false
	}
	return len(src) - r.Len(), true // it has read its head, and nothing more yet
}

// mayInflate takes away most of the places that only look like zlib: an inflater is
// a large thing to begin in vain.
func mayInflate(src []byte) bool {
	if len(src) == 0 {
		return false
	}
	switch src[0] >> 1 & 3 {
	case 0: // stored: its length stands there twice
		return len(src) >= 5 && binary.LittleEndian.Uint16(src[1:]) == ^binary.LittleEndian.Uint16(src[3:])
	case 2: // a tree of its own has 286 codes at most
		return src[0]>>3 <= 29
	}
	return src[0]>>1&3 == 1
}

// zipped is where the bytes of an archive's file begin, told from its own head: the
// list at the archive's end may be missing. What is not compressed stands there as
// it is.
func zipped(src []byte) (from int, ok bool) {
	const head = 30
	if len(src) < head || binary.LittleEndian.Uint16(src[8:]) != zip.Deflate {
		return 0, false
	}
	from = head + int(binary.LittleEndian.Uint16(src[26:])) + int(binary.LittleEndian.Uint16(src[28:]))
	return from, from <= len(src)
}
