// Package parallel does many like things on all processors at once.
package parallel

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// Each calls do for every number below n, on all processors at once, and returns
// when all are done.
func Each(n int, do func(n int)) {
	With(n, func(_ struct{}, n int) struct{} { do(n); return struct{}{} })
}

// With is Each with room to work in: what do returns is given to the next call on the
// same processor. The first is given a zero value.
func With[Room any](n int, do func(room Room, n int) Room) {
	var group sync.WaitGroup
	var next atomic.Int64
	for range min(n, runtime.GOMAXPROCS(0)) {
		group.Go(func() {
			var room Room
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				room = do(room, i)
			}
		})
	}
	group.Wait()
}
