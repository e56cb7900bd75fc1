package matter

import (
	"strings"
	"unicode"
)

// plain reads front matter in the shape in which nearly all of it is written: a
// key and its value on a line, and below a key a list of values or of such
// mappings. It is there because the libraries take most of the time in which a long
// search is read. Whatever it is not sure of, and all that is wrong, is left to
// them, and a fuzz test holds it to their tree.
type plain struct {
	text   string // what was not read yet
	number int    // of the line that is read, from 1 in the block
	offset int    // lines of the file before the block
	spare  []Node
}

// line is one that says something, without the spaces round it.
type line struct {
	text   string
	indent int
	number int
}

// parsePlain returns nil for what it leaves to the libraries.
func parsePlain(block []byte, offset int) *Node {
	p := &plain{text: strings.ReplaceAll(string(block), "\r\n", "\n"), offset: offset}
	if strings.ContainsFunc(p.text, unusual) {
		return nil
	}
	root := p.node(Map, line{number: 1 - offset}, 0, "")
	if !p.mapping(root, 0, true) || len(root.Pairs) == 0 || p.peek().number > 0 {
		return nil
	}
	root.At = top(offset)
	return root
}

// unusual tells signs that YAML may take in a way of its own.
func unusual(r rune) bool {
	if r < unicode.MaxASCII {
		return r < ' ' && r != '\n'
	}
	return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsPunct(r)
}

// peek is the next line that is neither blank nor a comment; its number is 0
// where there is none.
func (p *plain) peek() line {
	for p.text != "" {
		whole, _, _ := strings.Cut(p.text, "\n")
		inner := strings.TrimLeft(whole, " ")
		if inner != "" && inner[0] != '#' {
			return line{strings.TrimRight(inner, " "), len(whole) - len(inner), p.number + 1}
		}
		p.next()
	}
	return line{}
}

func (p *plain) next() {
	_, p.text, _ = strings.Cut(p.text, "\n")
	p.number++
}

// mapping reads the entries that stand at an indent into a node. Lists stand in
// the outer mapping alone.
func (p *plain) mapping(m *Node, indent int, outer bool) bool {
	if outer {
		m.Pairs = make([]Pair, 0, 16)
	}
	for l := p.peek(); l.number > 0 && l.indent >= indent; l = p.peek() {
		if l.indent > indent || !p.entry(m, l, outer) {
			return false
		}
	}
	return true
}

func (p *plain) entry(m *Node, l line, outer bool) bool {
	key, value, ok := cutKey(l.text)
	if !ok {
		return false
	}
	p.next()
	at := l.indent + len(l.text) - len(value)
	pair := Pair{Key: p.node(Text, l, l.indent, key)}
	below := p.peek()
	switch {
	case value != "":
		pair.Value = p.scalar(l, at, value)
	case outer && isItem(below) && below.indent >= l.indent:
		pair.Value = p.list(below)
	default: // what is indented further is told by mapping
		pair.Value = p.node(Null, l, at, "")
	}
	m.Pairs = append(m.Pairs, pair)
	return pair.Value != nil
}

func isItem(l line) bool { return strings.HasPrefix(l.text, "- ") }

// list reads the items that stand at the indent of the first.
func (p *plain) list(first line) *Node {
	list := p.node(List, first, first.indent, "")
	l := first
	for ; isItem(l) && l.indent == first.indent; l = p.peek() {
		text := strings.TrimLeft(l.text[1:], " ")
		l.indent += len(l.text) - len(text)
		l.text = text
		if _, _, ok := cutKey(text); !ok {
			p.next()
			item := p.scalar(l, l.indent, text)
			if item == nil {
				return nil
			}
			list.Items = append(list.Items, item)
			continue
		}
		m := p.node(Map, l, l.indent, "")
		if !p.entry(m, l, false) || !p.mapping(m, l.indent, false) {
			return nil
		}
		list.Items = append(list.Items, m)
	}
	if l.number > 0 && l.indent > first.indent {
		return nil // it goes on from the last item
	}
	return list
}

// cutKey cuts a line behind its key, where it begins with one of plain letters.
func cutKey(text string) (key, value string, ok bool) {
	n := strings.IndexByte(text, ':')
	if n < 1 || n > 100 || n+1 < len(text) && text[n+1] != ' ' {
		return "", "", false
	}
	for i := range n {
		c := text[i]
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
		if !letter && (i == 0 || c != '-' && (c < '0' || c > '9')) {
			return "", "", false
		}
	}
	return text[:n], strings.TrimLeft(text[n+1:], " "), plainKind(text[:n]) == Text
}

// scalar reads a value on its line, or returns nil.
func (p *plain) scalar(l line, at int, text string) *Node {
	kind := Text
	if quote := text[:1]; quote == `"` || quote == "'" {
		inner, behind, closed := strings.Cut(text[1:], quote)
		if !closed || behind != "" || strings.Contains(inner, `\`) {
			return nil
		}
		return p.node(kind, l, at, inner)
	}
	if kind = plainKind(text); kind == Null || strings.Contains(text, ": ") || strings.HasSuffix(text, ":") || strings.Contains(text, " #") {
		return nil
	}
	return p.node(kind, l, at, text)
}

// plainKind is what a value without quotes is, or Null where that is hard to tell.
func plainKind(text string) Kind {
	switch c := rune(text[0]); {
	case text == "true", text == "false":
		return Bool
	case c >= '0' && c <= '9':
		return digitKind(text)
	case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c == '_':
		if lower := strings.ToLower(text); lower != "true" && lower != "false" && lower != "null" {
			return Text
		}
	}
	return Null
}

// digitKind tells days, moments and short numbers from each other.
func digitKind(text string) Kind {
	form := strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return '0'
		}
		return r
	}, text)
	switch {
	case form == "0000-00-00 00:00":
		return Text
	case form == "0000-00-00" && text[5:7] >= "01" && text[5:7] <= "12" && text[8:] >= "01" && text[8:] <= "28":
		return Date
	case strings.Trim(form, "0") == "" && text[0] != '0' && len(text) < 10:
		return Number
	}
	return Null
}

func (p *plain) node(kind Kind, l line, at int, text string) *Node {
	if len(p.spare) == 0 {
		p.spare = make([]Node, 16)
	}
	n := &p.spare[0]
	p.spare = p.spare[1:]
	*n = Node{Kind: kind, Text: text, At: place(l.number+p.offset, at+1, text)}
	return n
}
