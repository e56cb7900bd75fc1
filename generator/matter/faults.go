package matter

import (
	"bytes"

	"go.yaml.in/yaml/v4"

	"followup/generator/problem"
)

// mostFaults is how many faults of one block are told.
const mostFaults = 10

// faults reads a block of YAML that begins after some lines of the file, and reports
// what stands in the way of that: one fault after the other, each time without the
// key that has it. ok is false where nothing could be read at last.
func (s *Source) faults(block []byte, offset int, doc *yaml.Node) (list problem.List, ok bool) {
	for {
		err := yaml.Unmarshal(block, doc)
		if err == nil {
			return list, true
		}
		fault, exact := yamlFault(s, err, block, offset)
		list = append(list, fault)
		if !exact || len(list) == mostFaults {
			return list, false // what came next might be this one's doing
		}
		if block, ok = blanked(block, fault.Line-offset); !ok {
			return list, false
		}
		*doc = yaml.Node{}
	}
}

// blanked puts blanks in the place of the key at the margin that holds a line, counted
// from 1, so that all
// others keep their places. ok is false where that is blank already.
func blanked(block []byte, line int) (rest []byte, ok bool) {
	lines := bytes.SplitAfter(bytes.Clone(block), []byte("\n"))
	if line < 1 || line > len(lines) {
		return nil, false
	}
	from := line - 1
	for from > 0 && !atMargin(lines[from]) {
		from--
	}
	for at := from; at < len(lines) && (at == from || !atMargin(lines[at])); at++ {
		for n, b := range lines[at] {
			if b != '\n' && b != '\r' && b != ' ' {
				lines[at][n], ok = ' ', true
			}
		}
	}
	return bytes.Join(lines, nil), ok
}

// atMargin reports a line on which a key begins.
func atMargin(line []byte) bool {
	return len(line) > 0 && !bytes.ContainsRune([]byte(" \t\r\n-#]}"), rune(line[0]))
}
