package matter

import (
	"errors"
	"unicode/utf8"

	"github.com/pelletier/go-toml/v2/unstable"

	"followup/generator/problem"
)

// tomlReader turns the library's syntax tree into nodes. The stable part of the
// library decodes into Go values and forgets where they stood, so the tree is
// taken from its parser.
type tomlReader struct {
	parser  unstable.Parser
	block   []byte
	offset  int // lines of the file before the block
	root    *Node
	current *Node // the table that key-value lines go into
}

func parseTOML(s *Source, block []byte, offset int) (*Node, problem.List) {
	r := &tomlReader{block: block, offset: offset}
	r.root = &Node{Kind: Map, At: top(offset)}
	r.current = r.root
	r.parser.Reset(block)
	for r.parser.NextExpression() {
		r.expression(r.parser.Expression())
	}
	if err := r.parser.Error(); err != nil {
		return nil, problem.List{r.fault(s, err)}
	}
	return r.root, nil
}

func (r *tomlReader) expression(n *unstable.Node) {
	switch n.Kind {
	case unstable.KeyValue:
		r.keyValue(r.current, n)
	case unstable.Table:
		r.current = r.descend(r.root, n.Key(), false)
	case unstable.ArrayTable:
		r.current = r.descend(r.root, n.Key(), true)
	}
}

// descend goes along a dotted key to its table and makes what is not there. A
// list of tables gets a new one at its end.
func (r *tomlReader) descend(from *Node, keys unstable.Iterator, list bool) *Node {
	table := from
	for keys.Next() {
		key := r.node(keys.Node(), Text)
		last := keys.IsLast()
		found := lookup(table, key.Text)
		switch {
		case found == nil && last && list:
			found = &Node{Kind: List, At: key.At}
			table.Pairs = append(table.Pairs, Pair{Key: key, Value: found})
		case found == nil || last && !list:
			found = &Node{Kind: Map, At: key.At}
			table.Pairs = append(table.Pairs, Pair{Key: key, Value: found})
		}
		if found.Kind == List {
			if last && list || len(found.Items) == 0 {
				found.Items = append(found.Items, &Node{Kind: Map, At: key.At})
			}
			found = found.Items[len(found.Items)-1]
		}
		table = found
	}
	return table
}

func lookup(table *Node, key string) *Node {
	for _, p := range table.Pairs {
		if p.Key.Text == key {
			return p.Value
		}
	}
	return nil
}

func (r *tomlReader) keyValue(table *Node, n *unstable.Node) {
	var keys []*Node
	for it := n.Key(); it.Next(); {
		keys = append(keys, r.node(it.Node(), Text))
	}
	for _, key := range keys[:len(keys)-1] {
		inner := &Node{Kind: Map, At: key.At}
		table.Pairs = append(table.Pairs, Pair{Key: key, Value: inner})
		table = inner
	}
	key := keys[len(keys)-1]
	value := r.value(n.Value())
	if value.At.Line == 0 {
		value.At = key.At
	}
	table.Pairs = append(table.Pairs, Pair{Key: key, Value: value})
}

func (r *tomlReader) value(n *unstable.Node) *Node {
	switch n.Kind {
	case unstable.Array:
		list := r.node(n, List)
		for it := n.Children(); it.Next(); {
			list.Items = append(list.Items, r.value(it.Node()))
		}
		if len(list.Items) > 0 && list.At.Line == 0 {
			list.At = list.Items[0].At
		}
		return list
	case unstable.InlineTable:
		table := r.node(n, Map)
		for it := n.Children(); it.Next(); {
			r.keyValue(table, it.Node())
		}
		if len(table.Pairs) > 0 && table.At.Line == 0 {
			table.At = table.Pairs[0].Key.At
		}
		return table
	case unstable.Bool:
		return r.node(n, Bool)
	case unstable.Integer, unstable.Float:
		return r.node(n, Number)
	case unstable.LocalDate, unstable.LocalDateTime, unstable.DateTime:
		return r.node(n, Date)
	}
	return r.node(n, Text)
}

func (r *tomlReader) node(n *unstable.Node, kind Kind) *Node {
	node := &Node{Kind: kind, Text: string(n.Data)}
	if n.Raw.Length > 0 {
		node.At = r.place(int(n.Raw.Offset), int(n.Raw.Length))
	}
	return node
}

func (r *tomlReader) place(offset, length int) Place {
	at := r.parser.Shape(unstable.Range{Offset: uint32(offset), Length: uint32(length)})
	lineStart := offset - (at.Start.Column - 1)
	return Place{
		Line:   at.Start.Line + r.offset,
		Column: utf8.RuneCount(r.block[max(lineStart, 0):offset]) + 1,
		Width:  max(utf8.RuneCount(r.block[offset:offset+length]), 1),
	}
}

func (r *tomlReader) fault(s *Source, err error) problem.Problem {
	at := Place{Line: r.offset + 1, Column: 1}
	var parse *unstable.ParserError
	message := err.Error()
	if errors.As(err, &parse) {
		message = parse.Message
		if len(parse.Highlight) > 0 {
			raw := r.parser.Range(parse.Highlight)
			at = r.place(int(raw.Offset), int(raw.Length))
		}
	}
	return s.Problem(at, "bad-toml", "this isn't valid TOML: "+message,
		"between lines of +++, write text in quotes and lists in square brackets: company = \"Northwind\"")
}
