package markdown

import (
	"strings"
	"sync"
	"testing"
)

// TestTogether: one renderer serves several at once, and forgets each text.
func TestTogether(t *testing.T) {
	const src = "## Notes\n\nA note.[^1]\n\n| a |\n| - |\n| 1 |\n\n- [x] done\n\n[^1]: Here “it” is.\n"
	r := New(Options{Prefix: "p-", Top: 3})
	want := New(Options{Prefix: "p-", Top: 3}).Render(src)
	if !strings.Contains(want, "Table 1") {
		t.Fatal(want)
	}
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 50 {
				if got := r.Render(src); got != want {
					t.Errorf("got  %s\nwant %s", got, want)
					return
				}
			}
		})
	}
	group.Wait()
}
