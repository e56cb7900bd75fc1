package main

import (
	"runtime/debug"
	"testing"
)

// TestBounds: a build has room at least for a search of a year or two, and what held
// before it holds after it.
func TestBounds(t *testing.T) {
	limit, percent := debug.SetMemoryLimit(-1), debug.SetGCPercent(100)
	defer debug.SetGCPercent(percent)
	spared, bounded := spareReading(), boundMaking()
	if now := debug.SetMemoryLimit(-1); now < enough || now >= limit {
		t.Errorf("the bound is %d, and was %d", now, limit)
	}
	bounded()
	spared()
	if now := debug.SetMemoryLimit(-1); now != limit {
		t.Errorf("the bound is %d after it, and was %d", now, limit)
	}
	if now := debug.SetGCPercent(100); now != 100 {
		t.Errorf("the heap grows by %d %% after it", now)
	}
}
