package playbook

// Meeting is an interview that is still to take place, as its reader's day and clock
// have it.
type Meeting struct {
	Interview *Interview
	Day       Day   // on the reader's clock
	Clock     Clock // likewise, or NoClock
	Elsewhere bool  // the clock where it takes place shows another day or time
}

// Quiet is an application from which nothing was heard, and for which nothing is
// left to be done.
type Quiet struct {
	Application *Application
	Last        *Interview // the latest that took place
	From        Day        // the first day on which it counts as quiet
}

// Answers lists what is asked about an application that has gone quiet.
func (q Quiet) Answers() []Outcome { return []Outcome{NoReply, Rejected, NextRound, Offer} }
