package main

// modelPlay is a play as the tables of the reference have it.
type modelPlay struct {
	name     string
	channels []string
	outcomes []string // none: any
	needs    func(*modelBook, *modelInterview) bool
	to       []string
	each     bool
	latest   bool   // only on the application's latest interview
	visit    string // "last": only on the last interview of a visit; "once": once for each person
	rows     []modelRow
	repeat   []int // months
}

// modelRow is one line of a play's timing.
type modelRow struct {
	anchor  string
	after   string // the anchor has to lie after this; "" for always
	opens   span
	due     [3]span // prompt, balanced, patient
	closes  span
	lapses  int // days, or never
	forward bool
}

const never = -1

func always(s span) [3]span { return [3]span{s, s, s} }
func row(anchor string, opens span, due [3]span, closes span, lapses int, forward bool) modelRow {
	return modelRow{anchor, "", opens, due, closes, lapses, forward}
}

// where is the row, for an anchor that lies after another day.
func (r modelRow) where(after string) modelRow {
	r.after = after
	return r
}

// modelPlays is the whole table, written by hand.
func modelPlays() []modelPlay {
	const forward, fixed = true, false
	hires := []string{"hiring manager", "recruiter", "interviewer"}
	arranges := []string{"recruiter", "hiring manager", "interviewer"}
	email, emailOrCall := []string{"email"}, []string{"email", "call"}
	waiting := []string{"waiting"}
	met := []string{"waiting", "next round", "offer"}
	return []modelPlay{
		{name: "prepare", channels: []string{"task"}, outcomes: waiting, rows: []modelRow{
			row("interview", days(-7), always(days(-1)), days(0), 0, fixed),
		}},
		{name: "debrief", channels: []string{"task"}, rows: []modelRow{
			row("interview", days(0), always(days(0)), days(2), 7, fixed),
		}},
		{name: "thank-you", visit: "once", channels: []string{"email", "letter"}, outcomes: met, to: []string{"hiring manager", "interviewer", "recruiter"}, each: true, rows: []modelRow{
			row("interview", days(0), always(days(1)), days(2), 7, fixed),
		}},
		{name: "connect", visit: "once", channels: []string{"linkedin"}, outcomes: met, to: []string{"interviewer", "hiring manager", "recruiter"}, needs: hasContact, rows: []modelRow{
			row("interview", days(1), always(days(2)), days(14), 14, forward),
		}},
		{name: "extra-information", visit: "last", channels: email, outcomes: waiting, to: []string{"hiring manager", "interviewer", "recruiter"}, needs: hasMaterial, rows: []modelRow{
			row("interview", days(1), always(days(3)), days(7), 7, forward),
		}},
		{name: "check-in", visit: "last", channels: []string{"email", "call", "linkedin"}, outcomes: waiting, to: hires, rows: []modelRow{
			row("agreed_on", days(0), always(days(0)), days(0), 21, fixed),
			row("decision_by", days(1), [3]span{bd(1), bd(1), days(7)}, days(14), 42, forward),
			row("interview", days(7), [3]span{days(7), days(10), days(14)}, days(14), 42, forward),
		}},
		{name: "second-check-in", visit: "last", channels: []string{"email", "call"}, outcomes: waiting, to: hires, rows: []modelRow{
			row("agreed_on", days(0), always(days(0)), days(0), 21, fixed).where("check-in"),
			row("decision_by", days(1), [3]span{bd(1), bd(1), days(7)}, days(14), 42, forward).where("check-in"),
			row("check-in", days(7), [3]span{days(7), days(7), days(14)}, days(14), 42, forward),
		}},
		{name: "inside-contact", visit: "last", channels: []string{"email", "linkedin"}, outcomes: waiting, to: []string{"inside contact"}, needs: hasInside, rows: []modelRow{
			row("second-check-in", days(3), always(bd(3)), days(14), 14, forward),
		}},
		{name: "reference-check", visit: "last", channels: []string{"email", "call"}, outcomes: waiting, to: []string{"reference"}, needs: hasReference, rows: []modelRow{
			row("second-check-in", days(3), always(bd(3)), days(14), 14, forward),
		}},
		{name: "closing-note", visit: "last", channels: email, outcomes: waiting, to: hires, rows: []modelRow{
			row("second-check-in", days(14), always(days(14)), days(28), 60, forward),
		}},
		{name: "withdraw", visit: "last", channels: email, outcomes: waiting, to: hires, needs: acceptedElsewhere, latest: true, rows: []modelRow{
			row("its signed_on", days(0), always(bd(1)), days(5), never, forward),
			row("its outcome_on", days(0), always(bd(5)), days(14), never, forward),
		}},
		{name: "offer-elsewhere", channels: emailOrCall, outcomes: waiting, to: hires, needs: offerElsewhere, latest: true, rows: []modelRow{
			row("that offer's outcome_on", days(0), always(bd(1)), days(3), 7, forward),
		}},
		{name: "next-round", channels: emailOrCall, outcomes: []string{"next round"}, to: arranges, needs: noLaterInterview, visit: "last", rows: []modelRow{
			row("decision_by", days(1), [3]span{bd(1), bd(1), days(7)}, days(14), 42, forward).where("outcome_on"),
			row("outcome_on", days(3), [3]span{bd(5), bd(5), bd(8)}, days(14), 42, forward),
		}},
		{name: "missed-meeting", channels: emailOrCall, outcomes: []string{"no show"}, to: arranges, rows: []modelRow{
			row("outcome_on", days(0), always(days(0)), days(1), 7, fixed),
		}},
		{name: "rebook", channels: email, outcomes: []string{"cancelled", "postponed"}, to: arranges, needs: noLaterInterview, rows: []modelRow{
			row("outcome_on", days(0), always(bd(1)), days(5), 14, forward),
		}},
		{name: "still-open", channels: email, outcomes: []string{"on hold"}, to: hires, rows: []modelRow{
			row("outcome_on", days(21), [3]span{days(28), days(28), days(42)}, days(56), 90, forward),
		}},
		{name: "negotiate", channels: emailOrCall, outcomes: []string{"offer"}, to: hires, needs: raisesPoints, rows: []modelRow{
			row("outcome_on", days(0), always(bd(2)), days(4), never, forward),
		}},
		{name: "more-time", channels: emailOrCall, outcomes: []string{"offer"}, to: hires, needs: wantsTime, rows: []modelRow{
			row("decide_by", days(-7), always(bd(-2)), days(-1), 0, fixed),
		}},
		{name: "offer-reply", channels: []string{"email", "call"}, outcomes: []string{"offer"}, to: hires, rows: []modelRow{
			row("outcome_on", days(0), always(days(1)), days(2), never, fixed),
		}},
		{name: "offer-decision", channels: []string{"task"}, outcomes: []string{"offer"}, rows: []modelRow{
			row("decide_by", days(-3), always(bd(-1)), days(0), never, fixed),
			row("outcome_on", days(1), always(bd(3)), days(7), never, forward),
		}},
		{name: "acceptance", channels: email, outcomes: []string{"accepted"}, to: hires, rows: []modelRow{
			row("outcome_on", days(0), always(days(0)), days(1), never, fixed),
		}},
		{name: "thank-references", channels: email, outcomes: []string{"accepted"}, to: []string{"reference"}, each: true, needs: hasReference, rows: []modelRow{
			row("outcome_on", days(0), always(days(2)), days(7), 7, forward),
		}},
		{name: "decline", channels: email, outcomes: []string{"declined"}, to: hires, rows: []modelRow{
			row("outcome_on", days(0), always(days(1)), days(2), never, fixed),
		}},
		{name: "rejection-reply", channels: email, outcomes: []string{"rejected"}, to: hires, rows: []modelRow{
			row("outcome_on", days(0), always(days(1)), days(3), 14, forward),
		}},
		{name: "stay-in-touch", channels: []string{"email", "linkedin"}, outcomes: []string{"rejected", "no reply"}, to: hires, repeat: []int{0, 3, 6, 9}, rows: []modelRow{
			row("outcome_on", days(14), always(days(21)), days(42), 42, forward),
		}},
	}
}
