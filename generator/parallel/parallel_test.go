package parallel_test

import (
	"runtime"
	"sync/atomic"
	"testing"

	"followup/generator/parallel"
)

// TestEach: everything is done once, and nothing where there is nothing.
func TestEach(t *testing.T) {
	for _, n := range []int{0, 1, 2, 1000} {
		done := make([]int, n)
		parallel.Each(n, func(n int) { done[n]++ })
		for i, times := range done {
			if times != 1 {
				t.Errorf("%d of %d was done %d times", i, n, times)
			}
		}
	}
}

// TestWith: room goes from one to the next, and no two share it.
func TestWith(t *testing.T) {
	const n = 1000
	var rooms, all atomic.Int64
	parallel.With(n, func(room *int, _ int) *int {
		if room == nil {
			rooms.Add(1)
			room = new(int)
		}
		*room++
		all.Add(1)
		return room
	})
	if most := int64(runtime.GOMAXPROCS(0)); rooms.Load() < 1 || rooms.Load() > most || all.Load() != n {
		t.Errorf("%d calls in %d rooms on %d processors", all.Load(), rooms.Load(), most)
	}
}
