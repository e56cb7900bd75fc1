// Package testenv says how much the tests try, and which random numbers they take.
package testenv

import (
	"os"
	"strconv"
	"testing"
)

// Times is how often a test tries something, or how large it makes it: usual, or long where FOLLOWUP_TEST_LONG
// is set, as `bash .ci/test -long` does.
func Times(usual, long int) int {
	if os.Getenv("FOLLOWUP_TEST_LONG") != "" {
		return long
	}
	return usual
}

// Seed is the seed of a test's random numbers: 1, so that every run tries the same,
// or what FOLLOWUP_TEST_SEED says, a number from 0. It is written to the test's log,
// which is printed where the test fails.
func Seed(t testing.TB) uint64 {
	t.Helper()
	text := os.Getenv("FOLLOWUP_TEST_SEED")
	if text == "" {
		text = "1"
	}
	seed, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		t.Fatalf("FOLLOWUP_TEST_SEED is %q, and has to be a whole number from 0", text)
	}
	t.Logf("FOLLOWUP_TEST_SEED=%d", seed)
	return seed
}
