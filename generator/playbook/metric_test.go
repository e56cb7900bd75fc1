package playbook_test

import (
	"testing"

	"followup/generator/playbook"
)

func TestCondition(t *testing.T) {
	for text, want := range map[string][3]bool{ // for 1, 2 and 3
		"> 2": {false, false, true}, ">=2": {false, true, true}, " < 2 ": {true, false, false}, "<= 2": {true, true, false},
		"== 2": {false, true, false}, "!= 2.0": {true, false, true}, "> -1": {true, true, true}, ">= 2.5": {false, false, true},
	} {
		c, ok := playbook.ParseCondition(text)
		if !ok {
			t.Errorf("%q is not read", text)
		}
		for n, holds := range want {
			if c.Holds(float64(n+1)) != holds {
				t.Errorf("%q for %d: %v", text, n+1, !holds)
			}
		}
	}
	for _, text := range []string{"", ">", "2", "> two", "> 1 and < 3", "=> 2", "> 1e9", "> 99999999999"} {
		if _, ok := playbook.ParseCondition(text); ok {
			t.Errorf("%q is read", text)
		}
	}
}
