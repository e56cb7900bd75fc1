package audit

import "bytes"

// untagged is what a page says without its tags, and where a place of it comes from;
// nil where there are none. A tag inside of a word, such as <wbr>, does not part it.
func untagged(src []byte) (out []byte, back func(int) int) {
	type cut struct{ here, wide int } // where in out, and how many bytes were left out there
	var cuts []cut
	rest := 0
	for rest < len(src) {
		open := bytes.IndexByte(src[rest:], '<')
		if open < 0 {
			break
		}
		open += rest
		end := bytes.IndexByte(src[open:], '>')
		if end < 0 {
			break
		}
		end += open + 1
		out = append(out, src[rest:open]...)
		wide := end - open
		if open == 0 || end == len(src) || !inWord(src[open-1]) || !inWord(src[end]) || !isInline(src[open:end]) {
			out = append(out, ' ')
			wide--
		}
		cuts = append(cuts, cut{len(out), wide})
		rest = end
	}
	if cuts == nil {
		return nil, nil
	}
	return append(out, src[rest:]...), func(at int) int {
		moved := 0
		for _, c := range cuts {
			if c.here > at {
				break
			}
			moved += c.wide
		}
		return at + moved
	}
}

func inWord(b byte) bool { return plain(b) != 0 || b >= 0x80 }

// isInline reports a tag that stands within a line: others part words.
func isInline(tag []byte) bool {
	name, _, _ := bytes.Cut(bytes.Trim(tag, "</>"), []byte(" "))
	switch string(bytes.ToLower(name)) {
	case "a", "abbr", "b", "bdi", "bdo", "code", "em", "font", "i", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr":
		return true
	}
	return bytes.HasPrefix(tag, []byte("<!--"))
}
