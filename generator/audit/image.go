package audit

import (
	"bytes"
	"encoding/binary"
)

// pngTexts are all chunks of a PNG but its pixels: description, author, place.
func pngTexts(src []byte) pieces {
	var p pieces
	if !bytes.HasPrefix(src, []byte("\x89PNG\r\n\x1a\n")) {
		return p
	}
	for at := 8; at+8 <= len(src); {
		length := int(binary.BigEndian.Uint32(src[at:]))
		from := at + 8
		if length < 0 || length > len(src)-from {
			break
		}
		if kind := string(src[at+4 : from]); kind != "IDAT" {
			p.add(from, readable(src[from:from+length]))
		}
		at = from + length + 4
	}
	return p
}

// jpegTexts are the segments of a JPEG in front of its pixels.
func jpegTexts(src []byte) pieces {
	var p pieces
	if !bytes.HasPrefix(src, []byte("\xff\xd8")) {
		return p
	}
	const pixels = 0xda
	for at := 2; at+4 <= len(src) && src[at] == 0xff && src[at+1] != pixels; {
		length := int(binary.BigEndian.Uint16(src[at+2:]))
		if length < 2 || length > len(src)-at-2 {
			break
		}
		p.add(at+4, readable(src[at+4:at+2+length]))
		at += 2 + length
	}
	return p
}

// readable puts blanks in the place of what no text has.
func readable(src []byte) []byte {
	return bytes.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, src)
}
