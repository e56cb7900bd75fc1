package plan_test

import (
	"slices"
	"strings"
	"testing"

	"followup/generator/playbook"
)

// The turns that a search takes, each with the variants of its kind: what stands on a
// day, as INTERVIEW/PLAY STATE, for all that can be done on it.
type turn struct {
	name, settings string
	interviews     map[string]string
	on             string
	want           string // what stands, by due day; "" for nothing
}

func (tt turn) run(t *testing.T) {
	t.Helper()
	t.Run(tt.name, func(t *testing.T) {
		t.Parallel()
		if got := standing(t, search{settings: tt.settings, interviews: tt.interviews}, tt.on); got != tt.want {
			t.Errorf("on %s: got %q, want %q", tt.on, got, tt.want)
		}
	})
}

func standing(t *testing.T, s search, on string) string {
	t.Helper()
	day, err := playbook.ParseDay(on)
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, f := range s.lay(t) {
		switch state := f.State(day); state {
		case playbook.Open, playbook.Due, playbook.Late, playbook.Overdue:
			all = append(all, f.Key()+" "+string(state))
		}
	}
	return strings.Join(all, ", ")
}

// one is a playbook of one interview with somebody to write to, on 10 November 2026.
func one(front ...string) map[string]string {
	lines := append([]string{"interview: 2026-11-10 14:00", "contacts: [Dana Whitfield <dana@northwind.example>]", "skip: [connect, debrief]"}, front...)
	return map[string]string{"a": strings.Join(lines, "\n")}
}

// TestNewDecisionDayAfterCheckIn: once they name another day, nothing asks before it.
func TestNewDecisionDayAfterCheckIn(t *testing.T) {
	t.Parallel()
	const done = "done: [thank-you 2026-11-11, check-in 2026-11-23]"
	for _, tt := range []turn{
		{"a new promised day", "", one("decision_by: 2026-12-15", done), "2026-11-30", ""},
		{"still on the day itself", "", one("decision_by: 2026-12-15", done), "2026-12-15", ""},
		{"the day after it", "", one("decision_by: 2026-12-15", done), "2026-12-16", "a/second-check-in due"},
		{"a new agreed day", "", one("agreed_on: 2026-12-14", done), "2026-11-30", ""},
		{"that day", "", one("agreed_on: 2026-12-14", done), "2026-12-14", "a/second-check-in due"},
		{"the agreed day before the promised one", "", one("agreed_on: 2026-12-12", "decision_by: 2026-12-15", done), "2026-12-12", "a/second-check-in due"},
		{"a promised day that the check-in came after", "", one("decision_by: 2026-11-20", done), "2026-11-30", "a/second-check-in due"},
		{"patient people wait a week longer", "pace: patient", one("decision_by: 2026-12-15", done), "2026-12-21", "a/second-check-in open"},
		{"a day that moves before the check-in moves it", "", one("decision_by: 2026-12-15", "done: [thank-you 2026-11-11]"), "2026-12-15", ""},
		{"and is asked after then", "", one("decision_by: 2026-12-15", "done: [thank-you 2026-11-11]"), "2026-12-16", "a/check-in due"},
	} {
		tt.run(t)
	}
}

// TestNextRoundNobodyCalls: a next round without a day is asked after.
func TestNextRoundNobodyCalls(t *testing.T) {
	t.Parallel()
	next := func(front ...string) map[string]string {
		return one(append(front, "outcome: next round\noutcome_on: 2026-11-12", "done: [thank-you 2026-11-11]")...)
	}
	with := func(all map[string]string, name, front string) map[string]string { all[name] = front; return all }
	for _, tt := range []turn{
		{"nobody calls", "", next(), "2026-11-19", "a/next-round due"},
		{"nor three weeks later", "", next(), "2026-12-05", "a/next-round overdue"},
		{"they named a day for it", "", next("decision_by: 2026-11-27"), "2026-11-27", ""},
		{"which has passed", "", next("decision_by: 2026-11-27"), "2026-11-30", "a/next-round due"},
		{"the day that they had promised before", "", next("decision_by: 2026-11-12"), "2026-11-19", "a/next-round due"},
		{"the next interview is set", "", with(next(), "b", "interview: 2026-12-10"), "2026-11-30", ""},
		{"it is agreed, and has no day", "", with(next(), "b", "interview: open"), "2026-11-25", "a/next-round late"},
	} {
		tt.run(t)
	}
}

// TestNoShow: nobody is thanked for a meeting that they missed.
func TestNoShow(t *testing.T) {
	t.Parallel()
	for _, tt := range []turn{
		{"the same day", "", one("outcome: no show\noutcome_on: 2026-11-10"), "2026-11-10", "a/missed-meeting due"},
		{"the day after", "", one("outcome: no-show\noutcome_on: 2026-11-10"), "2026-11-11", "a/missed-meeting late"},
		{"two weeks later", "", one("outcome: no show\noutcome_on: 2026-11-10", "decision_by: 2026-11-20"), "2026-11-24", ""},
		{"one of two on a day", "", map[string]string{
			"a": "interview: 2026-11-10 10:00\ncontacts: [Ada Byrd]\nskip: [connect, debrief]", "b": "interview: 2026-11-10 14:00\ncontacts: [Ben Cole]\noutcome: no show\noutcome_on: 2026-11-10",
		}, "2026-11-20", "a/check-in due"},
	} {
		tt.run(t)
	}
}

// TestCancelled: an interview that does not take place is followed by nothing but the
// question for a new time.
func TestCancelled(t *testing.T) {
	t.Parallel()
	with := func(all map[string]string, name, front string) map[string]string { all[name] = front; return all }
	for _, tt := range []turn{
		{"cancelled", "", one("outcome: cancelled\noutcome_on: 2026-11-10"), "2026-11-11", "a/rebook due"},
		{"in the American way", "", one("outcome: canceled\noutcome_on: 2026-11-10"), "2026-11-11", "a/rebook due"},
		{"postponed before its day", "", one("outcome: postponed\noutcome_on: 2026-11-06"), "2026-11-09", "a/rebook due"},
		{"nothing hangs on it", "", one("outcome: cancelled\noutcome_on: 2026-11-10", "decision_by: 2026-11-24\nagreed_on: 2026-11-20"), "2026-11-30", ""},
		{"with a new day", "", with(one("outcome: postponed\noutcome_on: 2026-11-10"), "b", "interview: 2026-11-17"), "2026-11-11", "b/prepare open"},
		{"after a visit that went on without it", "", map[string]string{
			"a": "interview: 2026-11-10 10:00\ncontacts: [Ada Byrd, Rita Marlowe]\nskip: [connect, debrief]",
			"b": "interview: 2026-11-10 14:00\ncontacts: [Rita Marlowe]\noutcome: cancelled\noutcome_on: 2026-11-09",
		}, "2026-11-11", "b/rebook late, a/thank-you due"},
	} {
		tt.run(t)
	}
}

// TestOnHold: what is on hold is asked after once, weeks later.
func TestOnHold(t *testing.T) {
	t.Parallel()
	hold := one("outcome: on hold\noutcome_on: 2026-11-12", "done: [thank-you 2026-11-11]")
	for _, tt := range []turn{
		{"nothing soon", "", hold, "2026-11-24", ""},
		{"from three weeks on", "", hold, "2026-12-03", "a/still-open open"},
		{"four weeks later", "", hold, "2026-12-10", "a/still-open due"},
		{"patient people wait six", "pace: patient", hold, "2026-12-23", "a/still-open open"},
	} {
		tt.run(t)
	}
}

// TestDeadlineIsNeverSilent: an offer is to be decided on until its outcome changes.
func TestDeadlineIsNeverSilent(t *testing.T) {
	t.Parallel()
	offer := func(front ...string) map[string]string {
		return one(append(front, "done: [thank-you 2026-11-11, offer-reply 2026-11-13]")...)
	}
	const on = "outcome: offer\noutcome_on: 2026-11-12\ndecide_by: 2026-11-18"
	for _, tt := range []turn{
		{"the day before", "", offer(on), "2026-11-17", "a/offer-decision due"},
		{"the last day", "", offer(on), "2026-11-18", "a/offer-decision late"},
		{"the day after", "", offer(on), "2026-11-19", "a/offer-decision overdue"},
		{"half a year later", "", offer(on), "2027-05-18", "a/offer-decision overdue"},
		{"with an hour", "", offer(on + " 12:00"), "2026-11-19", "a/offer-decision overdue"},
		{"once it was declined", "", offer("outcome: declined\noutcome_on: 2026-11-18\ndecide_by: 2026-11-18", "skip: [decline, debrief]"), "2026-11-19", "a/decline due"},
	} {
		if strings.Contains(tt.name, "declined") {
			tt.interviews = map[string]string{"a": "interview: 2026-11-10\noutcome: declined\noutcome_on: 2026-11-18\ndecide_by: 2026-11-18\nskip: [debrief]\ndone: [thank-you 2026-11-11]"}
		}
		tt.run(t)
	}
}

// TestDeadlineHour: an hour stands in the title and the reason.
func TestDeadlineHour(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ settings, front, title, reason string }{
		{"", "decide_by: 2026-11-16 12:00", "Decide on the offer by 12:00 on 16 November", "One business day before the offer's deadline on 16 November at 12:00 (A"},
		{"country: US", "decide_by: 2026-11-16T17:30", "Decide on the offer by 17:30 on November 16", "deadline on November 16 at 17:30 (A"},
		{"", "decide_by: 2026-11-16 12:00\ntimezone: America/New_York", "Decide on the offer by 12:00 on 16 November", "on 16 November at 12:00 (America/New_York) (A"},
		{"", "decide_by: 2026-11-16", "Decide on the offer", "deadline on 16 November (A"},
	} {
		f := search{settings: tt.settings, interviews: one(tt.front, "outcome: offer\noutcome_on: 2026-11-12")}.find(t, "a", "offer-decision", 1)
		if f.Title() != tt.title || !strings.Contains(f.Reason, tt.reason) {
			t.Errorf("%s: %q, %q", tt.front, f.Title(), f.Reason)
		}
	}
}

// TestVisit: of a day's interviews, what goes to the company is laid on the last, and
// each person is thanked once, in the last in which they stand.
func TestVisit(t *testing.T) {
	t.Parallel()
	slots := func(hours ...string) map[string]string {
		all := map[string]string{}
		for n, hour := range hours {
			name := "s" + string(rune('1'+n))
			all[name] = strings.TrimSpace("interview: 2026-11-10 "+hour) + "\ncontacts: [Rita Marlowe <rita@northwind.example>, Person " + string(rune('A'+n)) + "]"
		}
		return all
	}
	for _, tt := range []struct {
		name       string
		interviews map[string]string
		thanks     string // INTERVIEW: PEOPLE
		connect    string
		checkIn    string // the interviews on which it is laid
	}{
		{"three slots", slots("11:00", "12:00", "13:00"), "s1: Person A; s2: Person B; s3: Rita Marlowe and Person C", "s1: Person A; s2: Person B; s3: Rita Marlowe", "s3"},
		{"in another order than their files", slots("13:00", "11:00", "12:00"), "s1: Rita Marlowe and Person A; s2: Person B; s3: Person C", "s1: Rita Marlowe; s2: Person B; s3: Person C", "s1"},
		{"without hours", slots("", ""), "s1: Person A; s2: Rita Marlowe and Person B", "s1: Person A; s2: Rita Marlowe", "s2"},
		{"in two zones", map[string]string{
			"s1": "interview: 2026-11-10 10:00\ntimezone: America/New_York\ncontacts: [Rita Marlowe]", "s2": "interview: 2026-11-10 11:00\ntimezone: Europe/Paris\ncontacts: [rita marlowe]",
		}, "s1: Rita Marlowe", "s1: Rita Marlowe", "s1"},
		{"on two days", map[string]string{
			"s1": "interview: 2026-11-10\ncontacts: [Rita Marlowe]", "s2": "interview: 2026-11-11\ncontacts: [Rita Marlowe]",
		}, "s1: Rita Marlowe; s2: Rita Marlowe", "s1: Rita Marlowe; s2: Rita Marlowe", "s1 s2"},
		{"of two applications", map[string]string{
			"s1": "interview: 2026-11-10\ncontacts: [Rita Marlowe]", "s2": "role: Manager\ninterview: 2026-11-10\ncontacts: [Rita Marlowe]",
		}, "s1: Rita Marlowe; s2: Rita Marlowe", "s1: Rita Marlowe; s2: Rita Marlowe", "s1 s2"},
		{"the last called off", map[string]string{
			"s1": "interview: 2026-11-10 10:00\ncontacts: [Rita Marlowe]", "s2": "interview: 2026-11-10 11:00\ncontacts: [Rita Marlowe]\noutcome: cancelled\noutcome_on: 2026-11-10",
		}, "s1: Rita Marlowe", "s1: Rita Marlowe", "s1"},
		{"one address, two people", map[string]string{
			"s1": "interview: 2026-11-10 10:00\ncontacts: [Ada Byrd <hiring@northwind.example>]", "s2": "interview: 2026-11-10 11:00\ncontacts: [Ben Cole <hiring@northwind.example>]",
		}, "s1: Ada Byrd; s2: Ben Cole", "s1: Ada Byrd; s2: Ben Cole", "s2"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			to := map[string][]string{}
			for _, f := range (search{interviews: tt.interviews}).lay(t) {
				at := f.Interview.Name
				if len(f.To) > 0 && f.Play.Name != "check-in" {
					at += ": " + playbook.Names(f.To)
				}
				to[f.Play.Name] = append(to[f.Play.Name], at)
			}
			for _, of := range to {
				slices.Sort(of)
			}
			got := []string{strings.Join(to["thank-you"], "; "), strings.Join(to["connect"], "; "), strings.Join(to["check-in"], " ")}
			if want := []string{tt.thanks, tt.connect, tt.checkIn}; !slices.Equal(got, want) {
				t.Errorf("got  %q\nwant %q", got, want)
			}
		})
	}
}

// TestDoneByName: what goes to several people is done when it is for all of them.
func TestDoneByName(t *testing.T) {
	t.Parallel()
	const people = "interview: 2026-11-10\ncontacts: [Ada Byrd, Ben Cole]\n"
	for _, tt := range []struct{ front, play, want string }{
		{"done: [thank-you 2026-11-11]", "thank-you", "done 2026-11-11"},
		{"done: [thank-you 2026-11-11 Ada Byrd]", "thank-you", ""},
		{"done: [thank-you 2026-11-11 Ada, thank-you 2026-11-12 Ben]", "thank-you", "done 2026-11-12"},
		{"done: [thank-you 2026-11-12 Ben, thank-you 2026-11-11]", "thank-you", "done 2026-11-12"},
		{"done: [check-in 2026-11-20 Ben]", "check-in", "done 2026-11-20"}, // it goes to one, whoever that was
	} {
		f := search{interviews: map[string]string{"a": people + tt.front}}.find(t, "a", tt.play, 1)
		got := string(f.Settled)
		if f.Settled == playbook.Done {
			got += " " + f.DoneOn.String()
		}
		if got != tt.want {
			t.Errorf("%s: %q, want %q", tt.front, got, tt.want)
		}
	}
}

// TestLater: what is put off is due that day, within what its days allow.
func TestLater(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, front, play string
		n                 int
		want, reason      string
	}{
		{"within its window", "later: [check-in 2026-11-23]", "check-in", 1, "2026-11-17 2026-11-23 2026-11-24 2026-12-22", "10 November (A says one week, or one to two; C says one to two weeks; D says 7 to 14 days; E says about two weeks). You put it off to 23 November."},
		{"beyond its close, to a Sunday", "later: check-in 2026-11-29", "check-in", 1, "2026-11-17 2026-11-29 2026-11-29 2026-12-22", "You put it off to 29 November."},
		{"beyond its end", "later: [check-in 2027-01-15]", "check-in", 1, "2026-11-17 2026-12-22 2026-12-22 2026-12-22", "You put it off to 15 January 2027, but it lapses on 22 December."},
		{"twice: the last counts", "later: [check-in 2026-11-23, check-in 2026-11-24]", "check-in", 1, "2026-11-17 2026-11-24 2026-11-24 2026-12-22", "24 November."},
		{"to a day before its own", "later: [check-in 2026-11-16]", "check-in", 1, "2026-11-16 2026-11-16 2026-11-24 2026-12-22", "16 November."},
		{"what is counted from it moves too", "later: [check-in 2026-11-23]", "second-check-in", 1, "2026-11-30 2026-11-30 2026-12-07 2027-01-04", "due on 23 November"},
		{"what never lapses", "outcome: offer\noutcome_on: 2026-11-12\nlater: [offer-reply 2026-12-01]", "offer-reply", 1, "2026-11-12 2026-12-01 2026-12-01 -", "1 December."},
		{"the next time of several", "outcome: rejected\noutcome_on: 2026-11-12\ndone: [stay-in-touch 2026-12-03]\nlater: [stay-in-touch 2027-03-15]", "stay-in-touch", 2, "2027-02-26 2027-03-15 2027-03-26 2027-03-26", "15 March."},
		{"not a time that comes after", "outcome: rejected\noutcome_on: 2026-11-12\ndone: [stay-in-touch 2026-12-20]\nlater: [stay-in-touch 2026-12-20]", "stay-in-touch", 2, "2027-02-26 2027-03-05 2027-03-26 2027-03-26", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := search{interviews: map[string]string{"a": "interview: 2026-11-10\n" + tt.front}}.find(t, "a", tt.play, tt.n)
			if got := window(f); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
			if !strings.Contains(f.Reason, tt.reason) || tt.reason == "" && strings.Contains(f.Reason, "put it off") {
				t.Errorf("reason %q", f.Reason)
			}
		})
	}
}

// TestElsewhere: an offer elsewhere is told once, where it may help; withdrawing waits
// for the signature; nobody stays in touch with those they are talking with.
func TestElsewhere(t *testing.T) {
	t.Parallel()
	const offer, accepted = "company: Globex\ninterview: 2026-11-01\noutcome: offer\noutcome_on: 2026-11-19", "company: Globex\ninterview: 2026-11-01\noutcome: accepted\noutcome_on: 2026-11-19"
	const rejected = "interview: 2026-11-10\noutcome: rejected\noutcome_on: 2026-11-12"
	for _, tt := range []struct {
		name       string
		interviews map[string]string
		play       string
		want       string // INTERVIEW DUE SETTLED of each
	}{
		{"an offer elsewhere", map[string]string{"a": "interview: 2026-11-10", "b": offer}, "offer-elsewhere", "a 2026-11-20 "},
		{"on the latest interview alone", map[string]string{"a": "interview: 2026-11-10", "a2": "interview: 2026-11-12 10:00", "a3": "interview: 2026-11-12 09:00", "b": offer}, "offer-elsewhere", "a2 2026-11-20 "},
		{"the earliest of two", map[string]string{"a": "interview: 2026-11-10", "b": offer, "c": "company: Initech\ninterview: 2026-11-02\noutcome: offer\noutcome_on: 2026-11-16"}, "offer-elsewhere", "a 2026-11-17 , b 2026-11-17 dropped, c 2026-11-20 dropped"},
		{"no offer but its own", map[string]string{"b": offer}, "offer-elsewhere", ""},
		{"an offer that was taken", map[string]string{"a": "interview: 2026-11-10", "b": accepted}, "offer-elsewhere", ""},
		{"accepted, and not signed", map[string]string{"a": "interview: 2026-11-10", "b": accepted}, "withdraw", "a 2026-11-26 "},
		{"signed", map[string]string{"a": "interview: 2026-11-10", "b": accepted + "\nsigned_on: 2026-11-24"}, "withdraw", "a 2026-11-25 "},
		{"of a visit, where its last took place", map[string]string{"a1": "interview: 2026-11-10 10:00", "a2": "interview: 2026-11-10 12:00\noutcome: no show\noutcome_on: 2026-11-10", "b": accepted}, "withdraw", "a1 2026-11-26 "},
		{"in touch", map[string]string{"a": rejected}, "stay-in-touch", "a 2026-12-03 , a 2027-03-05 , a 2027-06-02 , a 2027-09-02 "},
		{"talking again, for another role", map[string]string{"a": rejected, "b": "company: north wind\nrole: Manager\ninterview: 2026-12-10"}, "stay-in-touch",
			"a 2026-12-03 dropped, a 2027-03-05 dropped, a 2027-06-02 dropped, a 2027-09-02 dropped"},
		{"agreed again, and no day yet", map[string]string{"a": rejected, "b": "role: Manager\ninterview: open"}, "stay-in-touch",
			"a 2026-12-03 dropped, a 2027-03-05 dropped, a 2027-06-02 dropped, a 2027-09-02 dropped"},
		{"an earlier interview there", map[string]string{"a": rejected, "b": "role: Manager\ninterview: 2026-11-02"}, "stay-in-touch", "a 2026-12-03 , a 2027-03-05 , a 2027-06-02 , a 2027-09-02 "},
		{"a later one that came to nothing", map[string]string{"a": rejected, "b": "role: Manager\ninterview: 2026-11-20\noutcome: withdrawn\noutcome_on: 2026-11-21"}, "stay-in-touch", "a 2026-12-03 , a 2027-03-05 , a 2027-06-02 , a 2027-09-02 "},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, f := range (search{interviews: tt.interviews}).lay(t) {
				if f.Play.Name == tt.play {
					got = append(got, f.Interview.Name+" "+f.Due.String()+" "+string(f.Settled))
				}
			}
			if list := strings.Join(got, ", "); list != tt.want {
				t.Errorf("got %q, want %q", list, tt.want)
			}
		})
	}
}
