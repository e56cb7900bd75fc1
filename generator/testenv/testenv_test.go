package testenv

import "testing"

func TestTimes(t *testing.T) {
	for value, want := range map[string]int{"": 3, "1": 9} {
		t.Setenv("FOLLOWUP_TEST_LONG", value)
		if got := Times(3, 9); got != want {
			t.Errorf("FOLLOWUP_TEST_LONG=%s: %d times, want %d", value, got, want)
		}
	}
}

func TestSeed(t *testing.T) {
	for value, want := range map[string]uint64{"": 1, "0": 0, "18446744073709551615": 1<<64 - 1} {
		t.Setenv("FOLLOWUP_TEST_SEED", value)
		if got := Seed(t); got != want {
			t.Errorf("FOLLOWUP_TEST_SEED=%s: %d, want %d", value, got, want)
		}
	}
}
