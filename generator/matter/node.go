package matter

import "unicode/utf8"

// Kind is what a value was written as.
type Kind string

// The kinds of value that YAML and TOML have in common.
const (
	Null   Kind = "nothing"
	Text   Kind = "text"
	Number Kind = "a number"
	Bool   Kind = "true or false"
	Date   Kind = "a date"
	List   Kind = "a list"
	Map    Kind = "a mapping"
)

// Node is a value of the front matter with its place in the file. YAML and TOML
// are read into the same nodes, so that what reads them need not know which it was.
type Node struct {
	Kind  Kind
	Text  string  // a scalar as it was written, without quotes
	Items []*Node // of a list
	Pairs []Pair  // of a mapping, in the order of the file; keys may repeat
	At    Place
}

// Pair is a key with its value.
type Pair struct {
	Key   *Node
	Value *Node
}

// place is where a scalar stands. Its width is that of the text, which falls
// short of the quotes: the caret line shows where to look, not where to cut.
func place(line, column int, text string) Place {
	return Place{Line: line, Column: column, Width: max(utf8.RuneCountInString(text), 1)}
}
