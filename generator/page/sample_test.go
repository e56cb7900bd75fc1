package page_test

import (
	"testing"
	"time"

	"followup/generator/page"
	"followup/generator/playbook"
	"followup/layouts"
)

func day(s string) playbook.Day {
	d, err := playbook.ParseDay(s)
	if err != nil {
		panic(err)
	}
	return d
}

// sample is a small playbook: two rounds at one company, a third interview that
// is still to come, one of every channel, and a message with a slot.
func sample(t *testing.T) page.Input {
	t.Helper()
	play := func(name, title string, channels ...playbook.Channel) *playbook.Play {
		p := &playbook.Play{Name: name, Title: title, Why: "Because it helps.", Sources: []string{"A", "E"}}
		for _, c := range channels {
			p.Scripts = append(p.Scripts, playbook.Script{Channel: c})
		}
		return p
	}
	prepare := play("prepare", "Prepare", playbook.Task)
	thanks := play("thank-you", "Thank you", playbook.Email, playbook.Letter)
	connect := play("connect", "Connect", playbook.LinkedIn)
	check := play("check-in", "Check in", playbook.Call, playbook.Email)
	second := play("second-check-in", "Second check-in", playbook.Email)

	dana := playbook.Contact{Name: "Dana Whitfield", As: playbook.HiringManager, Title: "Head of Platform", Email: "dana@northwind.example",
		Phone: "+1 555 0100", LinkedIn: "https://www.linkedin.com/in/dana-example", Timezone: "America/New_York"}
	linh := playbook.Contact{Name: "Linh Nguyễn", As: playbook.Recruiter, Email: "linh@songxanh.example"}

	screen := &playbook.Interview{Name: "2026-11-03-northwind", Slug: "2026-11-03-northwind", Path: "content/interviews/2026-11-03-northwind.md",
		Company: "Northwind", Role: "Platform Engineer", Round: "Phone screen", Day: day("2026-11-03"), Clock: playbook.NoClock,
		Outcome: playbook.NextRound, OutcomeOn: day("2026-11-05"), Contacts: []playbook.Contact{dana}}
	onsite := &playbook.Interview{Name: "2026-11-17-northwind", Slug: "2026-11-17-northwind", Path: "content/interviews/2026-11-17-northwind.md",
		Company: "Northwind", Role: "Platform Engineer", Round: "Onsite", Day: day("2026-11-17"), Clock: 14 * 60, Timezone: "Europe/Berlin", Duration: time.Hour,
		Location: "https://meet.example/onsite", DecisionBy: day("2026-11-24"), Prefers: playbook.Call, Outcome: playbook.Waiting, Contacts: []playbook.Contact{dana},
		Discussed: []string{"the move off cron"}, Strengths: []string{"calm under load"}, Questions: []string{"What does a day look like?"},
		Materials: []playbook.Link{{Title: "Write-up", Address: "https://sam.example/write-up/"}}, Salary: "€80,000", Source: "https://jobs.example/1",
		Notes: "## What went well\n\n- [x] the design question\n"}
	ahead := &playbook.Interview{Name: "2026-11-26-song-xanh", Slug: "2026-11-26-song-xanh", Path: "content/interviews/2026-11-26-song-xanh.md",
		Company: "Sông Xanh", Role: "Data Engineer", Day: day("2026-11-26"), Clock: playbook.NoClock, Outcome: playbook.Waiting, Contacts: []playbook.Contact{linh}}

	in := page.Input{
		Book: &playbook.Book{
			Settings: playbook.Settings{Name: "Sam Rivera", Timezone: "Europe/Berlin", WeekStart: time.Monday,
				URL: "https://sam.example/playbook/", EditURL: "https://code.example/edit/"},
			Interviews: []*playbook.Interview{screen, onsite, ahead},
			Plays:      []*playbook.Play{check, connect, prepare, second, thanks},
			Guide: []*playbook.Article{
				{Name: "timing", Title: "When to write", Short: "Neither too soon nor too late.", Plays: []string{"check-in"}, Body: "Read about [silence](silence.md).\n\n## Windows\n\nEach has one.\n"},
				{Name: "silence", Title: "Why nobody answers", Body: "There are many reasons.\n"},
			},
		},
		Messages: map[*playbook.FollowUp][]playbook.Message{},
		Layouts:  layouts.FS,
		Assets:   page.Assets{Style: "assets/main-1.css", Script: "assets/main-1.js", Icon: "assets/icon-1.svg"},
		Today:    day("2026-11-22"),
		DayOff:   func(d playbook.Day) bool { return d.Weekday() == time.Saturday || d.Weekday() == time.Sunday },
		Feed:     "followups.ics",
	}
	lay := func(i *playbook.Interview, p *playbook.Play, opens, due, closes, lapses string, settled playbook.State, words ...playbook.Message) {
		f := &playbook.FollowUp{Interview: i, Play: p, N: 1, Application: i.Company, Channel: p.Scripts[0].Channel, Settled: settled,
			Opens: day(opens), Due: day(due), Closes: day(closes), Reason: "Laid for the sake of the example."}
		if lapses != "" {
			f.Lapses = day(lapses)
		}
		if f.Channel != playbook.Task {
			f.To = i.Contacts
		}
		if settled == playbook.Done {
			f.DoneOn = f.Due
		}
		for n := range words {
			words[n].To = f.To
		}
		in.FollowUps = append(in.FollowUps, f)
		in.Messages[f] = words
	}
	mail := playbook.Message{Channel: playbook.Email, Subject: "Thank you, & more", Body: "Hello Dana,\n\nthank you for <b>showing</b> me the  floor.\n\nSam\n", Words: 10, Length: 60,
		Links: playbook.MessageLinks{Mailto: "mailto:dana@northwind.example?subject=Thank%20you%2C%20%26%20more&body=Hello%20Dana%2C%0D%0A%0D%0Athank", Gmail: "https://mail.google.com/mail/u/0/?to=dana@northwind.example&su=Thank%20you&tf=cm", Outlook: "https://outlook.office.com/mail/deeplink/compose?to=dana@northwind.example"}}
	letter := playbook.Message{Channel: playbook.Letter, Body: "Dear Dana,\nthank you.\n", Words: 4, Length: 22}
	note := playbook.Message{Channel: playbook.LinkedIn, Body: "Hello Dana, it was good to meet.", Words: 7, Length: 33, Links: playbook.MessageLinks{Profile: "https://www.linkedin.com/in/dana-example"}}
	call := playbook.Message{Channel: playbook.Call, Body: "Have your notes at hand.\n\n### They have decided\nThank you for telling me.\n- ask when\n- ask who\n\n### Voicemail\nHello, Sam Rivera here.\n", Words: 20, Length: 130, Links: playbook.MessageLinks{Tel: "tel:+15550100"}}
	slotted := playbook.Message{Channel: playbook.Email, Subject: "After our talk", Body: "Hello,\n\nI liked ⟪fill in: discussed⟫.\n\n⟪fill in: name⟫\n", Slots: []string{"discussed", "name"}, Warnings: []string{"nothing from the talk is in it"},
		Words: 5, Length: 30, Links: playbook.MessageLinks{Mailto: "mailto:linh@songxanh.example?subject=x"}}
	task := playbook.Message{Channel: playbook.Task, Body: "Before the day:\n\n- read about them\n- write down\n  three questions\n"}

	lay(screen, thanks, "2026-11-03", "2026-11-04", "2026-11-05", "2026-11-10", playbook.Done, mail, letter)
	lay(screen, check, "2026-11-10", "2026-11-13", "2026-11-17", "", playbook.Overtaken, call, mail)
	lay(onsite, thanks, "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-24", "", mail, letter)
	lay(onsite, connect, "2026-11-18", "2026-11-19", "2026-12-01", "2026-12-01", "", note)
	lay(ahead, prepare, "2026-11-19", "2026-11-25", "2026-11-26", "2026-11-26", "", task)
	lay(onsite, check, "2026-11-25", "2026-11-25", "2026-12-08", "", "", call, mail)
	lay(ahead, thanks, "2026-11-26", "2026-11-27", "2026-11-28", "2026-12-03", "", slotted)
	lay(onsite, second, "2026-12-02", "2026-12-02", "2026-12-09", "", playbook.Planned, mail)
	return in
}

// render renders a playbook that has nothing wrong with it.
func render(t *testing.T, in page.Input) map[string]string {
	t.Helper()
	files, problems := page.Render(in)
	if len(problems) > 0 {
		t.Fatalf("%+v", problems)
	}
	pages := map[string]string{}
	for _, f := range files {
		if _, twice := pages[f.Path]; twice {
			t.Errorf("%s is made twice", f.Path)
		}
		pages[f.Path] = string(f.Data)
	}
	return pages
}
