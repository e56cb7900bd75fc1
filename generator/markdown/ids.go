package markdown

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/yuin/goldmark/ast"
)

// ids names headings after their words, in any script, and never twice.
type ids struct {
	prefix string
	taken  map[string]bool
}

func newIDs(prefix string) *ids { return &ids{prefix, map[string]bool{}} }

// Generate makes the id of a heading.
func (s *ids) Generate(value []byte, _ ast.NodeKind) []byte {
	var b strings.Builder
	b.Grow(len(value))
	for _, r := range strings.ToLower(string(value)) {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsMark(r):
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	name := strings.TrimSuffix(b.String(), "-")
	if name == "" {
		name = "section"
	}
	name = s.prefix + name
	id := name
	for n := 2; s.taken[id]; n++ {
		id = name + "-" + strconv.Itoa(n)
	}
	s.taken[id] = true
	return []byte(id)
}

// Put keeps an id from being used again.
func (s *ids) Put(value []byte) { s.taken[string(value)] = true }
