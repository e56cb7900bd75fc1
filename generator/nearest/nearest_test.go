package nearest

import "testing"

func TestWord(t *testing.T) {
	known := []string{"company", "role", "decision_by", "decide_by", "thank-you", "interview"}
	for word, want := range map[string]string{
		"compnay": "company", "Company": "company", "rol": "role", "decision-by": "decision_by", "DecideBy": "decide_by",
		"thankyou": "thank-you", "intervew": "interview", "zebra": "", "x": "", "": "",
	} {
		if got := Word(word, known); got != want {
			t.Errorf("%q: got %q, want %q", word, got, want)
		}
	}
}
