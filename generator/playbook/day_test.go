package playbook_test

import (
	"testing"

	"followup/generator/playbook"
)

// TestISO holds the short way to the long one, for days that there are and for
// days that there are not.
func TestISO(t *testing.T) {
	for _, d := range []playbook.Day{{}, {Year: 2026, Month: 1, Day: 9}, {Year: 987, Month: 12, Day: 31}, {Year: 9999, Month: 10, Day: 10}, {Year: 10000, Month: 1, Day: 1}, {Year: -5, Month: 2, Day: 3}, {Year: 1, Month: 100, Day: -1}} {
		if got := playbook.ISO(d); got != d.String() {
			t.Errorf("%q, want %q", got, d.String())
		}
	}
}
