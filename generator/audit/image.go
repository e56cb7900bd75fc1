package audit

import (
	"bytes"
	"encoding/binary"
	"path"
	"strings"
)

// described are the parts of a picture or a font that are no pixels: description,
// author, place, and whatever was written behind its end. None where it is of no
// such kind.
func described(name string, src []byte) pieces {
	switch strings.ToLower(path.Ext(name)) {
	case ".png":
		return pngTexts(src)
	case ".jpg", ".jpeg":
		return jpegTexts(src)
	case ".gif":
		return gifTexts(src)
	case ".webp":
		return webpTexts(src)
	}
	return pieces{}
}

// pngTexts are all chunks of a PNG but its pixels.
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
		kind := string(src[at+4 : from])
		if kind != "IDAT" {
			p.add(from, readable(src[from:from+length]))
		}
		at = from + length + 4
		if kind == "IEND" && at < len(src) {
			p.add(at, readable(src[at:]))
			break
		}
	}
	return p
}

// jpegTexts are the segments of a JPEG in front of its pixels, and what stands behind
// its end.
func jpegTexts(src []byte) pieces {
	var p pieces
	if !bytes.HasPrefix(src, []byte("\xff\xd8")) {
		return p
	}
	const pixels = 0xda
	at := 2
	for at+4 <= len(src) && src[at] == 0xff && src[at+1] != pixels {
		length := int(binary.BigEndian.Uint16(src[at+2:]))
		if length < 2 || length > len(src)-at-2 {
			break
		}
		p.add(at+4, readable(src[at+4:at+2+length]))
		at += 2 + length
	}
	if end := bytes.Index(src[min(at, len(src)):], []byte("\xff\xd9")); end >= 0 && at+end+2 < len(src) {
		p.add(at+end+2, readable(src[at+end+2:]))
	}
	return p
}

// gifTexts are the comments and the notes of programs in a GIF: blocks that begin
// with a mark and are cut into pieces of up to 255 bytes.
func gifTexts(src []byte) pieces {
	var p pieces
	if !bytes.HasPrefix(src, []byte("GIF8")) {
		return p
	}
	for at := 0; at+2 < len(src); at++ {
		if src[at] != 0x21 || src[at+1] != 0xfe && src[at+1] != 0xff && src[at+1] != 0x01 {
			continue
		}
		var text []byte
		from := at + 2
		for from < len(src) && src[from] > 0 && from+1+int(src[from]) <= len(src) {
			text = append(text, src[from+1:from+1+int(src[from])]...)
			from += 1 + int(src[from])
		}
		p.add(at+2, readable(text))
	}
	if end := bytes.LastIndex(src, []byte("\x00\x3b")); end >= 0 && end+2 < len(src) {
		p.add(end+2, readable(src[end+2:]))
	}
	return p
}

// webpTexts are all chunks of a WebP but its pixels.
func webpTexts(src []byte) pieces {
	var p pieces
	if len(src) < 12 || string(src[:4]) != "RIFF" || string(src[8:12]) != "WEBP" {
		return p
	}
	at := 12
	for at+8 <= len(src) {
		length := int(binary.LittleEndian.Uint32(src[at+4:]))
		from := at + 8
		if length < 0 || length > len(src)-from {
			break
		}
		switch string(src[at : at+4]) {
		case "VP8 ", "VP8L", "ALPH", "ANMF":
		default:
			p.add(from, readable(src[from:from+length]))
		}
		at = from + length + length%2
	}
	if at < len(src) {
		p.add(at, readable(src[at:]))
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
