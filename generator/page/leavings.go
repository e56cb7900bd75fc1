package page

import (
	"sync"

	"followup/generator/playbook"
)

// leavings are what the making of interviews' pages leaves for the search, which
// wants it a moment later: notes are parsed and messages filled for both, and that is
// most of what either costs. What was taken is not kept.
type leavings struct {
	mu sync.Mutex
	of map[int]leaving // by the interview's number
}

type leaving struct {
	notes string // with which the page was made
	list  []byte // what can be found of the interview
}

func (l *leavings) take(n int, notes string) ([]byte, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	left, ok := l.of[n]
	delete(l.of, n)
	return left.list, ok && left.notes == notes
}

// leave leaves what can be found of the nth interview, whose page shows these
// notes and messages.
func (b *builder) leave(n int, notes, plain string, messages map[*playbook.FollowUp][]playbook.Message) error {
	list, err := b.found(n, plain, func(f *playbook.FollowUp) ([]playbook.Message, error) { return messages[f], nil })
	if err != nil {
		return err
	}
	b.left.mu.Lock()
	defer b.left.mu.Unlock()
	if b.left.of == nil {
		b.left.of = make(map[int]leaving)
	}
	b.left.of[n] = leaving{notes, list}
	return nil
}
