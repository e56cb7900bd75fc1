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
func pieces(s string) []piece {
	var list []piece
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
	var list []branch
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
	var list []block
	var paragraph []string
	end := func() {
		if len(paragraph) > 0 {
			text := strings.Join(paragraph, "\n")
			aside := strings.HasPrefix(text, "(") && strings.HasSuffix(text, ")")
			list = append(list, block{Text: pieces(text), Aside: aside})
			paragraph = nil
		}
	}
	listing := false
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		item, isItem := strings.CutPrefix(line, "- ")
		switch {
		case strings.TrimSpace(line) == "":
			end()
			listing = false
		case isItem:
			end()
			if !listing {
				list = append(list, block{})
			}
			listing = true
			last := &list[len(list)-1]
			last.Items = append(last.Items, pieces(item))
		case listing && strings.HasPrefix(line, "  "): // the item goes on
			last := &list[len(list)-1]
			n := len(last.Items) - 1
			last.Items[n] = append(last.Items[n], pieces(" "+strings.TrimSpace(line))...)
		default:
			listing = false
			paragraph = append(paragraph, line)
		}
	}
	end()
	return list
}
