package main

import (
	"math"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// How memory is looked after by a program that builds once and ends. Each of these
// holds until the function that it returns is called.

// spareReading has the heap grow to three times what was found alive before it is
// collected, while a playbook is read: what is read stays, so that there is little
// to find.
func spareReading() (done func()) {
	before := debug.SetGCPercent(200)
	return func() { debug.SetGCPercent(before) }
}

// In bytes: the memory in which a search of a year or two is built, and what is
// alive before anything of a playbook is.
const (
	enough = 60 << 20
	empty  = 8 << 20
)

// boundMaking keeps the heap within bounds while pages are made. A few of them
// gather from all interviews, and take as much for a moment as all that was read:
// rather than grow for them, the heap is collected sooner. What was read decides how
// much there may be; it is something to strive for, and nothing fails beyond it.
func boundMaking() (done func()) {
	runtime.GC()
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	bound := int64(math.MaxInt64)
	if v := live[0].Value; v.Kind() == metrics.KindUint64 {
		bound = max(enough, 5*(int64(v.Uint64())-empty))
	}
	before := debug.SetMemoryLimit(bound)
	return func() { debug.SetMemoryLimit(before) }
}
