package memo

import (
	"testing"
	"testing/fstest"
)

// TestTable: what two builds did not ask for is made again.
func TestTable(t *testing.T) {
	var table Table[string, int]
	made := 0
	get := func(key string) int { return table.Get(key, func() int { made++; return len(key) }) }
	for n, c := range []struct {
		turn bool
		key  string
		made int
	}{
		{true, "a", 1}, {false, "a", 1}, {false, "bb", 2}, {true, "a", 2}, {true, "a", 2}, {false, "bb", 3}, {true, "c", 4}, {true, "a", 5},
	} {
		if c.turn {
			table.Turn()
		}
		if got := get(c.key); got != len(c.key) || made != c.made {
			t.Errorf("step %d: %d, made %d, want %d", n, got, made, c.made)
		}
	}
}

// TestLast remembers one result alone.
func TestLast(t *testing.T) {
	var last Last[int, int]
	made := 0
	for n, key := range []int{0, 0, 1, 1, 0} {
		last.Get(key, func() int { made++; return key })
		if want := []int{1, 1, 2, 2, 3}[n]; made != want {
			t.Errorf("step %d: made %d, want %d", n, made, want)
		}
	}
}

// TestSums: what differs has another sum.
func TestSums(t *testing.T) {
	h := NewHash()
	if h.Sum([]byte("ab"), []byte("c")) == h.Sum([]byte("a"), []byte("bc")) {
		t.Error("texts run into each other")
	}
	seen := map[uint64]int{}
	for n, files := range []fstest.MapFS{
		{}, {"a/x": {Data: []byte("1")}}, {"a/x": {Data: []byte("2")}}, {"a/y": {Data: []byte("1")}}, {"a/b/x": {Data: []byte("1")}}, {"a": {Data: []byte("1")}}, {"c/x": {Data: []byte("1")}, "a/x": {Data: []byte("1")}},
	} {
		sum := h.Files(files, "a")
		if other, taken := seen[sum]; taken && !(n == 6 && other == 1) { // c is not asked for
			t.Errorf("folders %d and %d have the same sum", other, n)
		}
		seen[sum] = n
	}
}
