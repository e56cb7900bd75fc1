package matter

import (
	"bytes"
	"errors"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"

	"followup/generator/problem"
)

func itoa(n int) string { return strconv.Itoa(n) }

// parseYAML reads a block that begins after the given number of lines of the file.
// With problems the root is what can be read beside them, or nil.
func parseYAML(s *Source, block []byte, offset int) (*Node, problem.List) {
	var doc yaml.Node
	faults, ok := s.faults(block, offset, &doc)
	if !ok {
		return nil, faults
	}
	if doc.Kind == 0 || len(doc.Content) == 0 {
		return &Node{Kind: Map, At: top(offset)}, faults
	}
	t := tree{source: s, offset: offset, spare: make([]Node, size(doc.Content[0]))}
	root := t.node(doc.Content[0])
	if root.Kind == Null {
		root.Kind = Map
	}
	if root.Kind != Map && len(t.problems) == 0 {
		t.problems = append(t.problems, s.Problem(root.At, "bad-yaml", "expected lines of `key: value`, not "+string(root.Kind),
			"write a key, a colon, a space and its value, such as `company: Northwind`"))
	}
	if len(t.problems) > 0 {
		return nil, append(append(faults, t.faults...), t.problems...)
	}
	root.At = top(offset)
	return root, append(append(faults, t.faults...), s.openQuotes(faults, block, offset)...)
}

// openQuotes tells of a quotation mark that swallowed the keys below it, up to the next
// mark, without a fault of the YAML.
func (s *Source) openQuotes(faults problem.List, block []byte, offset int) problem.List {
	if len(faults) > 0 || !bytes.ContainsAny(block, `"'`) {
		return nil
	}
	fault, found := quotes(block, offset)
	if !found || fault.behind {
		return nil
	}
	return problem.List{s.Problem(fault.at, "bad-yaml", neverClosed, closeIt)}
}

// What is said of a quotation mark that opens a value.
const (
	neverClosed = "a quotation mark is never closed"
	closeIt     = "close it with the same mark on the same line"
)

// top is where a mapping as a whole is pointed at: the line that opens the front
// matter, or the first line of a file that has none.
func top(offset int) Place { return Place{Line: max(offset, 1), Column: 1, Width: len(YAML)} }

// tree turns the library's nodes into ours.
type tree struct {
	source   *Source
	offset   int          // lines of the file before the block
	problems problem.List // after which nothing can be read
	faults   problem.List // of single values
	spare    []Node       // as many as there are to make, in one piece
}

// size counts a node and all that lie in it.
func size(n *yaml.Node) int {
	count := 1
	for _, inner := range n.Content {
		count += size(inner)
	}
	return count
}

func (t *tree) node(n *yaml.Node) *Node {
	node := &t.spare[0]
	t.spare = t.spare[1:]
	*node = Node{Text: n.Value, At: place(n.Line+t.offset, n.Column, n.Value)}
	t.sign(n, node.At)
	switch n.Kind {
	case yaml.MappingNode:
		if text, ok := braces(n); ok {
			node.Kind, node.Text = Text, text
			node.At.Width = len(text)
			return node
		}
		node.Kind, node.At.Width = Map, 1
		node.Pairs = make([]Pair, 0, len(n.Content)/2)
		for i := 0; i+1 < len(n.Content); i += 2 {
			node.Pairs = append(node.Pairs, Pair{Key: t.node(n.Content[i]), Value: t.node(n.Content[i+1])})
		}
	case yaml.SequenceNode:
		node.Kind, node.At.Width = List, 1
		node.Items = make([]*Node, 0, len(n.Content))
		for _, item := range n.Content {
			node.Items = append(node.Items, t.node(item))
		}
	case yaml.AliasNode:
		// An alias can stand for a tree that holds itself, or for millions of nodes.
		node.Kind = Null
		t.problems = append(t.problems, t.source.Problem(node.At, "bad-yaml", "a value that begins with * repeats another one, and followup doesn't read that",
			"write the value in full, or put it in quotes"))
	default:
		node.Kind = scalarKind(n)
	}
	return node
}

// sign tells of a value that begins with & or !, which YAML takes as a name or a type
// and leaves out.
func (t *tree) sign(n *yaml.Node, at Place) {
	sign, word := "", ""
	switch {
	case n.Kind != yaml.ScalarNode:
		return
	case n.Anchor != "":
		sign, word = "&", n.Anchor
	case strings.HasPrefix(n.Tag, "!") && !strings.HasPrefix(n.Tag, "!!"):
		sign, word = "!", strings.TrimPrefix(n.Tag, "!")
	default:
		return
	}
	lines := t.source.Lines()
	line := []rune(lines[min(at.Line, len(lines))-1])
	for column := min(at.Column, len(line)); column > 0; column-- { // the value begins behind it
		if string(line[column-1]) == sign {
			at.Column = column
			break
		}
	}
	whole := strings.TrimSpace(sign + word + " " + n.Value)
	at.Width = len([]rune(whole))
	hint := quoteHint(string(line))
	t.faults = append(t.faults, t.source.Problem(at, "bad-yaml", "a value can't begin with "+sign, hint))
}

// inQuotes is a text as a value in double quotes.
func inQuotes(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(text) + `"`
}

// braces is the text {{…}} of a template, which YAML takes as a mapping of a mapping.
func braces(n *yaml.Node) (text string, ok bool) {
	if len(n.Content) != 2 || n.Content[0].Kind != yaml.MappingNode {
		return "", false
	}
	var words []string
	for _, word := range n.Content[0].Content {
		if word.Value != "" {
			words = append(words, word.Value)
		}
	}
	return "{{" + strings.Join(words, " ") + "}}", true
}

func scalarKind(n *yaml.Node) Kind {
	switch n.ShortTag() {
	case "!!null":
		return Null
	case "!!bool":
		return Bool
	case "!!int", "!!float":
		return Number
	case "!!timestamp":
		return Date
	}
	return Text
}

// yamlFault puts the library's error into words and finds the place that the
// person has to look at, which is not always where the parser gave up. exact says
// that the fault is certain to lie there.
func yamlFault(s *Source, err error, block []byte, offset int) (fault problem.Problem, exact bool) {
	var load *yaml.LoadError
	if !errors.As(err, &load) {
		return s.Problem(Place{Line: offset + 1, Column: 1}, "bad-yaml", "this isn't valid YAML: "+err.Error(), ""), false
	}
	exact = true
	at := Place{Line: load.Mark.Line + offset, Column: load.Mark.Column, Width: 1}
	at.Line = min(max(at.Line, offset+1), len(s.Lines()))
	at.Column = max(at.Column, 1)
	line := s.Lines()[at.Line-1]
	message, hint := load.Message, "put the value in double quotes if it has a character such as : # [ { @ * & ! % ` in it"
	quote, open := quotes(block, offset)
	switch {
	case open && quote.at.Line <= at.Line && !quote.behind:
		return s.Problem(quote.at, "bad-yaml", neverClosed, closeIt), true
	case open && quote.at.Line == at.Line:
		return s.Problem(at, "bad-yaml", "the text goes on behind its closing quotation mark",
			"put the whole value in double quotes; inside '...' write '' for an apostrophe"), true
	case Leftover(line) != "":
		return s.leftover(at, line), true
	case strings.Contains(line, "[[") && !strings.Contains(load.Message, "',' or"):
		return s.Problem(at, "bad-yaml", "a value that begins with a link between notes and goes on behind it needs quotation marks", quoteHint(line)), true
	}
	switch {
	case strings.Contains(load.Message, "mapping values are not allowed"):
		message = "this value has a second colon"
		hint = "put the whole value in double quotes"
		if strings.HasPrefix(line, " ") {
			message = "there's a colon where none can be; the line may be indented too far"
			hint = "indent the line like the keys above it, or put the value in double quotes"
		}
	case strings.Contains(line, "\t") && strings.Contains(load.Message, "cannot start any token"):
		message, hint = "the line is indented with a tab", "indent it with spaces"
		at.Column = strings.Index(line, "\t") + 1
	case strings.Contains(load.Message, "cannot start any token"):
		message = "a value can't begin with this character"
		hint = quoteHint(line)
	case strings.Contains(load.Message, "unexpected end of stream"), strings.Contains(load.Message, "unexpected document indicator"):
		message, hint = "a quotation mark is never closed", "close it with the same mark on the same line"
		at = unclosedQuote(s, offset, at)
	case strings.Contains(load.Message, "',' or ']'"):
		message, hint = "a list that opens with [ is never closed", "close it with ]"
		at = lastOpening(s, offset, at, "[")
	case strings.Contains(load.Message, "',' or '}'"):
		message, hint = "a mapping that opens with { is never closed", "close it with }"
		at = lastOpening(s, offset, at, "{")
	case strings.Contains(load.Message, "expected node content"):
		exact = false
		message, hint = "something that opens here is never closed", "close [ with ], { with }, or put the value in double quotes"
		at = lastOpening(s, offset, lastOpening(s, offset, at, "{"), "[")
	case strings.Contains(load.Message, "could not find expected ':'"):
		exact = false
		message, hint = "this key has no colon", "write `key: value`, or indent the line if it continues the one above"
		at = lastWithout(s, offset, at, ":")
	case strings.Contains(load.Message, "did not find expected key"):
		exact = false
		message, hint = "this doesn't fit the lines above", "check the quotation marks in this line, and that the keys line up; inside '...' write '' for an apostrophe"
	case strings.Contains(load.Message, "unknown anchor"):
		message, hint = "a value that begins with * repeats another one, but there's none with that name", quoteHint(line)
	default:
		exact = false
	}
	return s.Problem(at, "bad-yaml", message, hint), exact
}

// leftover tells of a place on a line that a template left to be filled.
func (s *Source) leftover(at Place, line string) problem.Problem {
	left := Leftover(line)
	at.Column, at.Width = len([]rune(line[:strings.Index(line, left)]))+1, len([]rune(left))
	return s.Problem(at, "template-leftover", LeftoverMessage(left), LeftoverHint)
}

// quoteHint shows the line with its value in quotes.
func quoteHint(line string) string {
	key, value, ok := strings.Cut(strings.TrimSpace(line), ": ")
	value = strings.TrimSpace(value)
	if !ok || value == "" || strings.ContainsAny(key, `"'[{`) {
		return "put the value in double quotes"
	}
	return "put it in quotes: `" + key + ": " + inQuotes(value) + "`"
}

// unclosedQuote goes back from the end of the block to the line on which a
// value opens a quotation mark that the line does not close.
func unclosedQuote(s *Source, offset int, at Place) Place {
	for i := min(at.Line, len(s.Lines())); i > offset; i-- {
		line := s.Lines()[i-1]
		for _, mark := range []string{`"`, `'`} {
			if strings.Count(line, mark)%2 == 1 {
				return Place{Line: i, Column: len([]rune(line[:strings.Index(line, mark)])) + 1, Width: 1}
			}
		}
	}
	return at
}

// lastWithout goes back from where the parser gave up to the line that lacks a sign.
func lastWithout(s *Source, offset int, at Place, sign string) Place {
	for i := at.Line - 1; i > offset; i-- {
		if line := s.Lines()[i-1]; strings.TrimSpace(line) != "" && !strings.Contains(line, sign) {
			return place(i, 1, line)
		}
	}
	return at
}

func lastOpening(s *Source, offset int, at Place, sign string) Place {
	for i := min(at.Line, len(s.Lines())); i > offset; i-- {
		line := s.Lines()[i-1]
		closing := map[string]string{"[": "]", "{": "}"}[sign]
		if strings.Count(line, sign) > strings.Count(line, closing) {
			return Place{Line: i, Column: len([]rune(line[:strings.LastIndex(line, sign)])) + 1, Width: 1}
		}
	}
	return at
}

// Scalar writes a text as a YAML value on one line, in quotes where it needs them.
func Scalar(text string) (string, error) {
	text = strings.Join(strings.Fields(text), " ")
	node := yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: text}
	out, err := yaml.Dump(&node, yaml.WithLineWidth(-1))
	return strings.TrimSpace(string(out)), err
}
