package audit

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// each calls do for every number below n, on all processors at once.
func each(n int, do func(n int)) {
	var group sync.WaitGroup
	var next atomic.Int64
	for range min(n, runtime.GOMAXPROCS(0)) {
		group.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				do(i)
			}
		})
	}
	group.Wait()
}
