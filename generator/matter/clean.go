package matter

import (
	"path"
	"regexp"
	"strings"
)

// Clean reads what note programs and phones put round the words of a person: links
// between notes become their text, curly quotation marks round a whole value fall away,
// and so do signs that cannot be seen. It changes the tree.
func Clean(n *Node) {
	if n == nil {
		return
	}
	if n.Kind == List {
		unlink(n)
	}
	if n.Kind == Text {
		n.Text = CleanText(n.Text)
	}
	for _, item := range n.Items {
		Clean(item)
	}
	for _, p := range n.Pairs {
		p.Key.Text = strings.TrimSpace(tidy(p.Key.Text))
		Clean(p.Value)
	}
}

// CleanText is a text as Clean leaves it.
func CleanText(text string) string {
	text = tidy(text)
	if strings.Contains(text, "[[") {
		text = wikiLink.ReplaceAllStringFunc(text, func(link string) string {
			return linkText(strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(link, "!"), "[["), "]]"))
		})
	}
	for {
		bare, ok := unquoted(text)
		if !ok {
			return text
		}
		text = bare
	}
}

// wikiLink is a link between notes: [[Dana Whitfield]], [[people/dana|Dana]].
var wikiLink = regexp.MustCompile(`!?\[\[[^\[\]\n]+\]\]`)

// linkText is what a link shows: the text behind the last bar, or else the note's name
// without its folder and ending, or the heading in it.
func linkText(target string) string {
	if at := strings.LastIndexByte(target, '|'); at >= 0 && strings.TrimSpace(target[at+1:]) != "" {
		return strings.TrimSpace(target[at+1:])
	}
	target = strings.TrimRight(target, `|\`)
	note, heading, _ := strings.Cut(target, "#")
	if note = strings.TrimSpace(note); note == "" {
		return strings.TrimSpace(strings.TrimLeft(heading, "^#"))
	}
	note = path.Base(note)
	for _, ending := range []string{".md", ".markdown"} {
		note = strings.TrimSuffix(note, ending)
	}
	return note
}

// unlink turns the lists in a list that YAML makes of a link without quotation marks
// into its text. The list stays in it: under a key that takes a list it is one of one.
func unlink(n *Node) {
	if len(n.Items) != 1 || n.Items[0].Kind != List || len(n.Items[0].Items) == 0 {
		return
	}
	var words []string
	for _, word := range n.Items[0].Items {
		if word.Kind == List || word.Kind == Map {
			return
		}
		words = append(words, word.Text)
	}
	text := linkText(strings.Join(words, ", "))
	one := &Node{Kind: Text, Text: text, At: n.At}
	n.Kind, n.Text, n.Items = Text, text, []*Node{one}
}

// unquoted takes curly quotation marks, of whatever language, off a value that stands
// in them as a whole.
func unquoted(text string) (string, bool) {
	text = strings.TrimSpace(text)
	for _, pair := range []string{"“”", "„“", "„”", "””", "‘’", "‚‘", "’’", "«»", "»«", "‹›"} {
		marks := []rune(pair)
		open, closing := string(marks[0]), string(marks[1])
		inner, opens := strings.CutPrefix(text, open)
		inner, closes := strings.CutSuffix(inner, closing)
		if opens && closes && strings.TrimSpace(inner) != "" && !strings.ContainsAny(inner, open+closing) {
			return strings.TrimSpace(inner), true
		}
	}
	return text, false
}
