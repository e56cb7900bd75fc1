package page

import (
	"strings"

	"followup/generator/playbook"
)

// piece is a run of a message's text: words, or a slot that is still empty.
type piece struct {
	Text string
	Slot bool
}

// pieces cuts a text at its slots. Together they are the text, without the
// slots' marks.
func pieces(s string) []piece { return appendPieces(nil, s) }

func appendPieces(list []piece, s string) []piece {
	for s != "" {
		before, rest, found := strings.Cut(s, playbook.SlotOpen)
		slot, after, closed := strings.Cut(rest, playbook.SlotClose)
		if !found || !closed {
			return append(list, piece{Text: s})
		}
		if before != "" {
			list = append(list, piece{Text: before})
		}
		list = append(list, piece{Text: slot, Slot: true})
		s = after
	}
	return list
}

// branch is one turn that a call can take.
type branch struct {
	Title string // "" for what comes before the first turn
	Lines []block
}

// branches cuts a call's script at its lines that begin with "### ".
func branches(body string) []branch {
	list := make([]branch, 0, 1+strings.Count(body, "\n### "))
	title, from, at := "", 0, 0
	flush := func() {
		if lines := blocks(body[from:at]); title != "" || len(lines) > 0 {
			list = append(list, branch{title, lines})
		}
	}
	for line := range strings.Lines(body) {
		if rest, ok := strings.CutPrefix(line, "### "); ok {
			flush()
			title, from = strings.TrimSpace(rest), at+len(line)
		}
		at += len(line)
	}
	flush()
	return list
}

// block is a paragraph, or a list.
type block struct {
	Text  []piece
	Items [][]piece
	Aside bool // it is not said, but done: "(Pause.)"
}

// blocks cuts a text into paragraphs and lists of the lines that begin with "- ".
func blocks(text string) []block {
	text = plainLines(text)
	gaps := strings.Count(text, "\n\n")
	list := make([]block, 0, 1+gaps)
	all := make([]piece, 0, 1+strings.Count(text, "\n")-gaps) // most texts have one: they lie side by side
	cut := func(s string) []piece {
		from := len(all)
		all = appendPieces(all, s)
		return all[from:len(all):len(all)]
	}
	from, to := 0, 0 // of the paragraph
	end := func() {
		if paragraph := text[from:to]; paragraph != "" {
			aside := strings.HasPrefix(paragraph, "(") && strings.HasSuffix(paragraph, ")")
			list = append(list, block{Text: cut(paragraph), Aside: aside})
		}
	}
	listing := false
	next := 0
	for line := range strings.Lines(text) {
		at := next
		next += len(line)
		line = strings.TrimSuffix(line, "\n")
		item, isItem := strings.CutPrefix(line, "- ")
		switch {
		case strings.TrimSpace(line) == "":
			end()
			from, to = next, next
			listing = false
		case isItem:
			end()
			from, to = next, next
			if !listing {
				list = append(list, block{})
			}
			listing = true
			last := &list[len(list)-1]
			last.Items = append(last.Items, cut(item))
		case listing && strings.HasPrefix(line, "  "): // the item goes on
			last := &list[len(list)-1]
			n := len(last.Items) - 1
			last.Items[n] = append(last.Items[n], pieces(" "+strings.TrimSpace(line))...)
			from, to = next, next
		default:
			listing = false
			to = at + len(line)
		}
	}
	end()
	return list
}

// plainLines is a text whose lines end in line feeds alone.
func plainLines(text string) string {
	if !strings.Contains(text, "\r") {
		return text
	}
	var b strings.Builder
	for line := range strings.Lines(text) {
		b.WriteString(strings.TrimRight(line, "\r\n"))
		b.WriteByte('\n')
	}
	return b.String()
}
