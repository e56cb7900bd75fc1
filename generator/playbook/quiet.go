package playbook

// Quiet is an application from which nothing was heard, and for which nothing is
// left to be done.
type Quiet struct {
	Application *Application
	Last        *Interview // the latest that took place
	From        Day        // the first day on which it counts as quiet
}

// QuietAnswers lists what is asked about an application that has gone quiet.
func QuietAnswers() []Outcome { return []Outcome{NoReply, Rejected, NextRound, Offer} }
