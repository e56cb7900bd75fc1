package markdown

import "strings"

// writer takes the HTML of one text. It has what goldmark asks of a buffer, which
// would otherwise put one of its own in front.
type writer struct{ strings.Builder }

// Available is how much can be written before more room is made.
func (w *writer) Available() int { return w.Cap() - w.Len() }

// Buffered is what waits to be written out: nothing.
func (w *writer) Buffered() int { return 0 }

// Flush has nothing to do.
func (w *writer) Flush() error { return nil }
