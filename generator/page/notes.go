package page

import "sync"

// plains are the words of notes that were shown on their page, without their
// marks: the search wants them a moment later, and most of what either costs is
// reading the marks. What was asked for is not kept.
type plains struct {
	mu sync.Mutex
	of map[int]plainNotes // by the interview's number
}

type plainNotes struct{ notes, plain string }

// shownNotes is the HTML of the nth interview's notes.
func (b *builder) shownNotes(n int, notes string) string {
	html, plain := b.notes.Both(notes)
	b.plain.mu.Lock()
	defer b.plain.mu.Unlock()
	if b.plain.of == nil {
		b.plain.of = make(map[int]plainNotes)
	}
	b.plain.of[n] = plainNotes{notes, plain}
	return html
}

// plainNotes are the nth interview's notes without their marks.
func (b *builder) plainNotes(n int, notes string) string {
	b.plain.mu.Lock()
	known, ok := b.plain.of[n]
	delete(b.plain.of, n)
	b.plain.mu.Unlock()
	if ok && known.notes == notes {
		return known.plain
	}
	return b.notes.Plain(notes)
}
