package feed

import (
	"strings"
	"testing"
	"time"

	"followup/generator/playbook"
)

func day(s string) playbook.Day {
	d, err := playbook.ParseDay(s)
	if err != nil {
		panic(err)
	}
	return d
}

// all is what a feed of these follow-ups is made of; their interviews come by day.
func all(settings playbook.Settings, today string, followUps ...*playbook.FollowUp) Input {
	in := Input{Settings: settings, Today: day(today)}
	of := map[*playbook.Interview][]*playbook.FollowUp{}
	for _, f := range followUps {
		if of[f.Interview] == nil {
			in.Interviews = append(in.Interviews, f.Interview)
		}
		of[f.Interview] = append(of[f.Interview], f)
	}
	in.FollowUps = func(i *playbook.Interview) []*playbook.FollowUp { return of[i] }
	in.Messages = func(f *playbook.FollowUp) ([]playbook.Message, error) {
		if f.Channel == playbook.Task {
			return []playbook.Message{{Channel: f.Channel, Body: "- Read the posting again"}}, nil
		}
		return []playbook.Message{{Channel: f.Channel, To: f.To, Subject: "About " + f.Interview.Role, Body: "Hello,\n\nthank you; it was good to talk.\n\nSam Rivera"}}, nil
	}
	return in
}

// steps are follow-ups of every kind.
func steps() []*playbook.FollowUp {
	northwind := &playbook.Interview{Name: "2026-11-10-northwind-platform-engineer", Slug: "2026-11-10-northwind-platform-engineer", Company: "Northwind", Role: "Platform Engineer",
		Alias: "Blue", Round: "Onsite", Day: day("2026-11-10"), Clock: 14 * 60, Timezone: "America/Chicago", Duration: 90 * time.Minute, Location: "12 Dock Street; 3rd floor, Chicago"}
	harbour := &playbook.Interview{Name: "2026-12-14-harbour-co-analyst", Slug: "2026-12-14-harbour-co-analyst", Company: "Harbour & Co; Sons, Ltd", Role: "Analyst",
		Day: day("2026-12-14"), Clock: playbook.NoClock, Timezone: "UTC"}
	dana := playbook.Contact{Name: "Dana Whitfield", As: playbook.HiringManager, Email: "dana@northwind.example"}
	lee := playbook.Contact{Name: "Lee Ortiz", As: playbook.Recruiter, Phone: "+1 555 0101"}
	northwind.Contacts = []playbook.Contact{dana, lee, // and who is not there:
		{Name: "Noor Haddad", As: playbook.Reference}, {Name: "Kim Sole", As: playbook.InsideContact}}
	play := func(name, title string) *playbook.Play { return &playbook.Play{Name: name, Title: title} }
	return []*playbook.FollowUp{
		{Interview: northwind, Play: play("thank-you", "Thank them"), N: 1, Channel: playbook.Email, To: []playbook.Contact{dana},
			Opens: day("2026-11-10"), Due: day("2026-11-11"), Closes: day("2026-11-12"), Settled: playbook.Done, DoneOn: day("2026-11-12"),
			Reason: "Within a day of the interview on 10 November (A, B)."},
		{Interview: northwind, Play: play("check-in", "Check in"), N: 1, Channel: playbook.Call, To: []playbook.Contact{dana, lee},
			Opens: day("2026-11-17"), Due: day("2026-11-20"), Closes: day("2026-11-24"), Reason: "Ten days after the interview (C, D)."},
		{Interview: northwind, Play: play("second-check-in", "Check in again"), N: 1, Channel: playbook.Email,
			Opens: day("2026-11-27"), Due: day("2026-11-27"), Closes: day("2026-12-04"), Settled: playbook.Planned, Reason: "Seven days after the first check-in (C)."},
		{Interview: harbour, Play: play("prepare", "Prepare"), N: 1, Channel: playbook.Task,
			Opens: day("2026-12-13"), Due: day("2026-12-13"), Closes: day("2026-12-13"), Reason: "The day before the interview."},
		{Interview: harbour, Play: play("connect", "Connect"), N: 2, Channel: playbook.LinkedIn, To: []playbook.Contact{lee},
			Opens: day("2026-12-28"), Due: day("2026-12-29"), Closes: day("2027-01-04"), Reason: "So that they remember your name (A)."},
		{Interview: harbour, Play: play("skipped", "Skipped"), N: 1, Channel: playbook.Email, Due: day("2026-12-13"), Settled: playbook.Skipped},
		{Interview: harbour, Play: play("dropped", "Dropped"), N: 1, Channel: playbook.Email, Due: day("2026-12-13"), Settled: playbook.Dropped},
		{Interview: harbour, Play: play("overtaken", "Overtaken"), N: 1, Channel: playbook.Email, Due: day("2026-12-13"), Settled: playbook.Overtaken},
	}
}

// settings have a secret where the level needs one.
func settings(level string) playbook.Settings {
	s := playbook.Settings{Name: "Sam Rivera", URL: "https://sam.example/playbook/", Feed: level, Timezone: "America/New_York"}
	if s.FeedHidesCompany() {
		s.FeedSecret = "correct horse battery"
	}
	return s
}

// sample is a feed with a follow-up of every kind.
func sample(level string) Input { return all(settings(level), "2026-11-16", steps()...) }

// nasty is a feed of all that the calendar library would let through.
func nasty() Input {
	own := settings(playbook.FeedFull)
	own.Name = "Sam\r\nX-EVIL:1 \\ Rivera\u2028"
	followUps := steps()
	for i, company := range []string{
		"\uFEFFNorth\rwind\x00\x1b[31m", "Nord\\new \u202Eltd\u202C, GmbH; Co", strings.Repeat("Étoile 👩🏽‍💻 du Nord ", 12),
		"  R&amp;amp;D <b>**Labs**</b> \xff\xfe", "\r\n\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n",
	} {
		f := *followUps[i]
		interview, play := *f.Interview, *f.Play
		interview.Name += strings.Repeat("x", i)
		interview.Company, interview.Location, interview.Round = company, company, company
		interview.Slug = "2026-11-10-nørd\"<" + strings.Repeat("x", i)
		play.Title = "Check\tin \u2029 again\u00a0"
		f.Interview, f.Play = &interview, &play
		f.Reason = "# Why\r\rBecause\vof " + company + "\n\n\n```go```   \nand [a link](https://x.example)"
		f.To = []playbook.Contact{{Name: company}, {Name: "\u200f"}, {Name: "\n"}}
		followUps[i] = &f
	}
	return all(own, "2026-11-16", followUps[:5]...)
}

// files makes all files of feeds.
func files(t testing.TB, in Input) map[string][]byte {
	t.Helper()
	made := map[string][]byte{}
	for _, a := range New(in).List() {
		data, err := a.Make(nil)
		if err != nil {
			t.Fatal(err)
		}
		if made[a.Path] != nil {
			t.Errorf("two files have the path %s", a.Path)
		}
		made[a.Path] = data
	}
	return made
}

// whole makes the whole feed.
func whole(t testing.TB, in Input) []byte {
	t.Helper()
	return files(t, in)[New(in).Path()]
}
