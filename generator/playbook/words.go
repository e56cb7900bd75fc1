package playbook

// Outcome is how an interview's application stands, as the person wrote it.
type Outcome string

// The outcomes an interview can have. An interview without one is waiting.
const (
	Waiting   Outcome = "waiting"
	NextRound Outcome = "next round"
	Offer     Outcome = "offer"
	Accepted  Outcome = "accepted"
	Declined  Outcome = "declined"
	Rejected  Outcome = "rejected"
	Withdrawn Outcome = "withdrawn"
	NoReply   Outcome = "no reply"
	Cancelled Outcome = "cancelled"
	Postponed Outcome = "postponed"
	NoShow    Outcome = "no show" // they did not call or come
	OnHold    Outcome = "on hold"
)

// Outcomes lists every outcome, in the order in which a search goes through them,
// and then what gets in its way.
func Outcomes() []Outcome {
	return []Outcome{Waiting, NextRound, Offer, Accepted, Declined, Rejected, Withdrawn, NoReply, Cancelled, Postponed, NoShow, OnHold}
}

// NotHeld reports whether the outcome says that the interview did not take place.
func (o Outcome) NotHeld() bool { return o == Cancelled || o == Postponed || o == NoShow }

// Alive reports whether the company still has the application before it, or said yes.
func (o Outcome) Alive() bool {
	switch o {
	case Waiting, NextRound, Offer, Accepted:
		return true
	}
	return false
}

// Closed reports whether nothing more will be decided after this outcome.
func (o Outcome) Closed() bool {
	switch o {
	case Accepted, Declined, Rejected, Withdrawn, NoReply:
		return true
	}
	return false
}

// Channel is the way by which a message reaches its reader.
type Channel string

// The channels a play can offer. A task is done by the person alone and is
// sent to nobody.
const (
	Email    Channel = "email"
	Call     Channel = "call"
	LinkedIn Channel = "linkedin"
	Letter   Channel = "letter"
	Task     Channel = "task"
)

// Channels lists every channel.
func Channels() []Channel { return []Channel{Email, Call, LinkedIn, Letter, Task} }

// Preferences lists the channels that `prefers` may name: all that reach another person.
func Preferences() []Channel { return []Channel{Email, Call, LinkedIn, Letter} }

// Role is what a contact is to the person: their `as`.
type Role string

// The roles a contact can have. A contact without one is an interviewer.
const (
	HiringManager   Role = "hiring manager"
	Interviewer     Role = "interviewer"
	Recruiter       Role = "recruiter"
	AgencyRecruiter Role = "agency recruiter" // works for an agency, not for the employer
	HR              Role = "hr"
	Coordinator     Role = "coordinator" // arranges the interviews
	Reference       Role = "reference"
	InsideContact   Role = "inside contact"
)

// Roles lists every role.
func Roles() []Role {
	return []Role{HiringManager, Interviewer, Recruiter, AgencyRecruiter, HR, Coordinator, Reference, InsideContact}
}

// Fits reports whether a play that is addressed to a role may go to a contact of
// this one: whoever hires, arranges or recruits is a recruiter to a play.
func (r Role) Fits(asked Role) bool {
	if r == asked {
		return true
	}
	switch r {
	case AgencyRecruiter, HR, Coordinator:
		return asked == Recruiter
	}
	return false
}

// Kind is what sort of meeting an interview was.
type Kind string

// The kinds. An interview without one is an ordinary interview.
const (
	KindInterview     Kind = "interview"
	KindPhoneScreen   Kind = "phone screen"
	KindRecruiterCall Kind = "recruiter call"
	KindTakeHome      Kind = "take-home"
	KindPanel         Kind = "panel"
	KindPresentation  Kind = "presentation"
	KindTrialDay      Kind = "trial day"
	KindInformal      Kind = "informal"
)

// Kinds lists every kind.
func Kinds() []Kind {
	return []Kind{KindInterview, KindPhoneScreen, KindRecruiterCall, KindTakeHome, KindPanel, KindPresentation, KindTrialDay, KindInformal}
}

// Tone is how a message sounds.
type Tone string

// The three tones. Plain is what is used where none is named.
const (
	Plain  Tone = "plain"
	Warm   Tone = "warm"
	Formal Tone = "formal"
)

// Tones lists every tone.
func Tones() []Tone { return []Tone{Plain, Warm, Formal} }

// Pace says which of the articles' timings the person follows.
type Pace string

// The three paces. Balanced is what is used where none is named.
const (
	Prompt   Pace = "prompt"
	Balanced Pace = "balanced"
	Patient  Pace = "patient"
)

// Paces lists every pace, quickest first.
func Paces() []Pace { return []Pace{Prompt, Balanced, Patient} }
