package nearest

import "testing"

func TestWord(t *testing.T) {
	known := []string{"company", "role", "decision_by", "decide_by", "thank-you", "interview"}
	for word, want := range map[string]string{
		"compnay": "company", "Company": "company", "rol": "role", "decision-by": "decision_by", "DecideBy": "decide_by",
		"thankyou": "thank-you", "intervew": "interview", "zebra": "", "decision": "decision_by", "deci": "", "aliases": "", "cancelled": "", "interveiw": "interview", "inetrview": "interview", "roel": "role", "roll": "role", "roles": "role", "no": "", "mole": "role", "mold": "", "x": "", "": "",
	} {
		if got := Word(word, known); got != want {
			t.Errorf("%q: got %q, want %q", word, got, want)
		}
	}
}

func TestDistance(t *testing.T) {
	for words, want := range map[[2]string]int{
		{"kitchen", "kitchen"}: 0, {"kichen", "kitchen"}: 1, {"woudl", "would"}: 1, {"Prak", "Park"}: 1, {"Tabel", "Table"}: 1,
		{"Harwich", "Harwick"}: 1, {"", ""}: 0, {"ab", "ba"}: 1, {"abcd", "badc"}: 3, {"a", "abcdef"}: 3,
	} {
		if got := Distance(words[0], words[1], 2); got != want {
			t.Errorf("%q: got %d, want %d", words, got, want)
		}
	}
}
