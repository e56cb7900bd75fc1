package page

import (
	"followup/generator/playbook"
)

// closingView is the card for the last minutes of an interview: what to ask
// before leaving decides how easy the weeks after it are.
type closingView struct {
	Day   date
	Asks  []ask
	Open  []string // one's own questions
	Guide []neighbour
}

// ask is one thing to ask, with the key under which the answer is kept.
type ask struct {
	Question, Tip string
	Key           string
	Known         string // the answer, where it is known already
	KnownOn       date
}

// closing is nil once the interview has taken place on the day of the build;
// the script hides it on every later day.
func (b *builder) closing(i *playbook.Interview, root string) *closingView {
	if !b.ahead(i) {
		return nil
	}
	c := closingView{Day: b.date(i.Day), Open: b.open(i)}
	next := ask{Question: "What are the next steps, and when can I expect to hear?", Tip: "And who is part of the decision?", Key: "decision_by"}
	if !i.DecisionBy.IsZero() {
		next.Known, next.KnownOn = "They promised an answer by", b.date(i.DecisionBy)
	}
	welcome := ask{Question: "If you can’t say yet, may I check in with you?", Key: "check_in_ok"}
	if i.CheckInOK {
		welcome.Known = "A check-in is welcome"
	}
	agreed := ask{Question: "Which day would work for you?", Tip: "At least a week or two away.", Key: "agreed_on"}
	if !i.AgreedOn.IsZero() {
		agreed.Known, agreed.KnownOn = "Agreed for", b.date(i.AgreedOn)
	}
	by := ask{Question: "Would you rather have a call or an email?", Key: "prefers"}
	if i.Prefers != "" {
		by.Known = "They prefer " + preference(i.Prefers)
	}
	c.Asks = []ask{next, welcome, agreed, by}
	for _, name := range []string{"closing-questions", "question-bank"} {
		if a := b.articleNamed(name, root); a != nil {
			c.Guide = append(c.Guide, *a)
		}
	}
	return &c
}

// ahead reports whether an interview is still to come on the day of the build.
func (b *builder) ahead(i *playbook.Interview) bool {
	return !i.Day.Before(b.in.Today) && !i.Outcome.Closed() && !i.Outcome.NotHeld()
}

// open are the questions still to be asked: the interview's own, and those that
// earlier rounds of its application left open.
func (b *builder) open(i *playbook.Interview) []string {
	return b.in.ApplicationOf(i).StillToAsk(i)
}
