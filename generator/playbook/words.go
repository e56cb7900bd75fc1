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
)

// Outcomes lists every outcome, in the order in which a search goes through them.
func Outcomes() []Outcome {
	return []Outcome{Waiting, NextRound, Offer, Accepted, Declined, Rejected, Withdrawn, NoReply}
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
	HiringManager Role = "hiring manager"
	Interviewer   Role = "interviewer"
	Recruiter     Role = "recruiter"
	Reference     Role = "reference"
	InsideContact Role = "inside contact"
)

// Roles lists every role.
func Roles() []Role {
	return []Role{HiringManager, Interviewer, Recruiter, Reference, InsideContact}
}

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
