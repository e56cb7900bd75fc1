package playbook

import "slices"

// Play is one kind of follow-up: when, by which channel, to whom, in which
// words, and why. It is read from one Markdown file in content/plays.
type Play struct {
	Name     string // the file's name without .md
	Path     string
	Title    string
	Outcomes []Outcome // the outcomes in which it applies; none means any
	Needs    []Need    // all of them must hold
	Latest   bool      // laid only on its application's latest interview
	Visit    OfVisit   // on which interviews of a visit it is laid; "" for each
	Unless   Unless    // what drops it; "" for nothing of its own
	To       []Role    // whom it is addressed to, best first
	Each     bool      // every contact in To gets a message of their own, rather than the first alone
	Timings  []Timing  // the first whose anchor the interview has is used
	Repeat   []int     // months after the anchor; [0] for a play that comes once
	Uses     []Use     // how many points of the notes one of its messages may bring
	Why      string
	Sources  []string // letters of the articles
	Scripts  []Script // for each channel in the play's order, the standard words first; none where its file has errors

	Translations map[string]Translation // by language, such as "de"
}

// Translation is a play's words in another language. What it does not have is
// said in the play's own.
type Translation struct {
	Path    string
	Title   string
	Why     string
	Scripts []Script
}

// Use is how many points of one list of the notes a message may bring.
type Use struct {
	Key  string // one of PointKeys
	Most int    // to one recipient
}

// PointKeys lists the lists of the notes whose points messages bring. A point goes
// to one person in one message.
func PointKeys() []string {
	return []string{"discussed", "strengths", "clarify", "concerns", "questions", "asked", "research", "news", "materials", "attached"}
}

// Script is a play's words for one channel: text/template source.
type Script struct {
	Channel Channel
	Variant string // "" for the standard words; else the name by which an interview chooses these
	Tone    Tone
	Wording int    // from 1: which of several texts of a tone
	Subject string // only for email
	Body    string
	Line    int // line of the file on which the body begins, from 1
}

// Need is a further condition for a play to be laid on an interview.
type Need string

// The conditions a play can name under `needs`.
const (
	NeedContact         Need = "contact"
	NeedInsideContact   Need = "inside contact"
	NeedReference       Need = "reference"
	NeedMaterial        Need = "materials, clarify or concerns"
	NeedAcceptedAnother Need = "another application accepted"
	NeedOfferAnother    Need = "another application with an offer"
	NeedNoLater         Need = "no later interview"
	NeedAsk             Need = "ask"
	NeedTime            Need = "needs_time"
)

// Needs lists every condition.
func Needs() []Need {
	return []Need{NeedContact, NeedInsideContact, NeedReference, NeedMaterial, NeedAcceptedAnother, NeedOfferAnother, NeedNoLater, NeedAsk, NeedTime}
}

// OfVisit says on which of a visit's interviews a play is laid. A visit is the
// interviews of one application on one day.
type OfVisit string

// What a play can say under `visit`.
const (
	VisitLast OfVisit = "last" // on the last of them alone
	VisitOnce OfVisit = "once" // each person gets it once, on the last in which they stand
)

// Visits lists what a play can say of a visit.
func Visits() []OfVisit { return []OfVisit{VisitLast, VisitOnce} }

// Unless is what makes a play needless.
type Unless string

// UnlessBack: a later interview at the same company, for any role, is alive.
const UnlessBack Unless = "talking with them again"

// Unlesses lists what a play can say under `unless`.
func Unlesses() []Unless { return []Unless{UnlessBack} }

// Anchors of a timing that are days of the interview. Any other anchor is the
// name of a play.
const (
	AnchorInterview  = "interview"
	AnchorDecisionBy = "decision_by"
	AnchorAgreedOn   = "agreed_on"
	AnchorDecideBy   = "decide_by"
	AnchorOutcomeOn  = "outcome_on"
	AnchorSignedOn   = "signed_on"
)

// DayAnchors lists the anchors that are days of the interview.
func DayAnchors() []string {
	return []string{AnchorInterview, AnchorDecisionBy, AnchorAgreedOn, AnchorDecideBy, AnchorOutcomeOn, AnchorSignedOn}
}

// Timing is one row of a play's timing: four distances from an anchor.
type Timing struct {
	Anchor    string
	Elsewhere bool   // the anchor is of the other application that the play needs, not this interview's own
	After     string // the row counts only where its anchor lies after this one; "" for always
	Opens     Offset
	Due       map[Pace]Offset
	Closes    Offset
	Lapses    *Offset // nil: it never lapses
	Forward   bool    // a due day that is no business day moves to the next one
	Because   string  // what the articles say of this row, for the reason
}

// Anchors lists what the row looks at: what it counts from, and what that has to
// lie after.
func (t Timing) Anchors() []string {
	var names []string
	for _, name := range []string{t.Anchor, t.After} {
		if name != "" {
			names = append(names, name)
		}
	}
	return names
}

// Offset is a distance in days from an anchor, backward where N is negative.
type Offset struct {
	N        int
	Business bool // count business days alone
}

// Applies reports whether the play belongs to the outcome.
func (p *Play) Applies(o Outcome) bool {
	return len(p.Outcomes) == 0 || slices.Contains(p.Outcomes, o)
}

// Channels lists the play's channels in its own order.
func (p *Play) Channels() []Channel {
	var channels []Channel
	for _, s := range p.Scripts {
		if !slices.Contains(channels, s.Channel) {
			channels = append(channels, s.Channel)
		}
	}
	return channels
}

// Variants lists the names of the play's other words for a channel.
func (p *Play) Variants(c Channel) []string {
	var names []string
	for _, s := range p.Scripts {
		if s.Channel == c && s.Variant != "" && !slices.Contains(names, s.Variant) {
			names = append(names, s.Variant)
		}
	}
	return names
}

// Wordings is the number of texts that the play has of a tone, where it has most.
func (p *Play) Wordings() int {
	most := 1
	for _, s := range p.Scripts {
		most = max(most, s.Wording)
	}
	return most
}

// Channel chooses the channel for an interview: the one preferred where the
// play offers it, else the play's first (A and D: their preference decides).
// It is "" where the play has no words.
func (p *Play) Channel(prefers Channel) Channel {
	if slices.ContainsFunc(p.Scripts, func(s Script) bool { return s.Channel == prefers }) {
		return prefers
	}
	if len(p.Scripts) == 0 {
		return ""
	}
	return p.Scripts[0].Channel
}

// Recipients chooses whom a follow-up goes to: each of those the play names by
// role, or the first by the order of its roles. Somebody who can be reached by the
// channel comes before somebody who cannot (advice of D: the hiring manager, or
// HR). Nobody fits: none.
func (p *Play) Recipients(contacts []Contact, c Channel) []Contact {
	if !p.Each {
		return p.recipient(contacts, c)
	}
	var fitting []Contact
	for _, role := range p.To {
		for _, contact := range contacts {
			if contact.As.Fits(role) {
				fitting = append(fitting, contact)
			}
		}
	}
	return fitting
}

// recipient is the one contact that a follow-up goes to, as a part of the list,
// which nobody changes.
func (p *Play) recipient(contacts []Contact, c Channel) []Contact {
	var first []Contact
	for _, role := range p.To {
		for n := range contacts {
			if !contacts[n].As.Fits(role) {
				continue
			}
			if contacts[n].Reachable(c) {
				return contacts[n : n+1 : n+1]
			}
			if first == nil {
				first = contacts[n : n+1 : n+1]
			}
		}
	}
	return first
}
