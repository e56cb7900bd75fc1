package watch

import (
	"errors"
	"strconv"
	"testing"

	"github.com/fsnotify/fsnotify"
)

// TestQueue: all that is told is taken while nobody reads, and read in order.
func TestQueue(t *testing.T) {
	t.Parallel()
	source := &fsnotify.Watcher{Events: make(chan fsnotify.Event), Errors: make(chan error)}
	notices := queue(t.Context(), source)
	const many = 1000
	for n := range many {
		source.Events <- fsnotify.Event{Name: strconv.Itoa(n)}
	}
	source.Errors <- errors.New("lost")
	for n := range many {
		if got := <-notices; got.event.Name != strconv.Itoa(n) || got.lost {
			t.Fatalf("%d: %+v", n, got)
		}
	}
	if got := <-notices; !got.lost {
		t.Errorf("%+v, and not that events were lost", got)
	}
	close(source.Events)
	if got, open := <-notices; open {
		t.Errorf("%+v after the end", got)
	}
}
