package watch

import (
	"context"

	"github.com/fsnotify/fsnotify"
)

// notice is an event, or that events were lost.
type notice struct {
	event fsnotify.Event
	lost  bool
}

// queue takes everything that fsnotify tells as it comes, and hands it on in order. On
// Windows, adding a folder waits for the goroutine that tells of events: whoever does
// both in turn would wait for ever as soon as fsnotify's channel is full.
func queue(ctx context.Context, source *fsnotify.Watcher) <-chan notice {
	out := make(chan notice)
	go func() {
		defer close(out)
		var waiting []notice
		for {
			var next chan<- notice
			var first notice
			if len(waiting) > 0 {
				next, first = out, waiting[0]
			}
			select {
			case <-ctx.Done():
				return
			case e, ok := <-source.Events:
				if !ok {
					return
				}
				waiting = append(waiting, notice{event: e})
			case _, ok := <-source.Errors:
				if !ok {
					return
				}
				waiting = append(waiting, notice{lost: true})
			case next <- first:
				waiting = waiting[1:]
			}
		}
	}()
	return out
}
