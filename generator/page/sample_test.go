package page_test

import (
	"testing"
	"time"

	"followup/generator/insight"
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
func sample(t testing.TB) fixture {
	t.Helper()
	play := func(name, title string, channels ...playbook.Channel) *playbook.Play {
		p := &playbook.Play{Name: name, Title: title, Why: "Because it helps.", Sources: []string{"A", "E"}}
		for _, c := range channels {
			p.Scripts = append(p.Scripts, playbook.Script{Channel: c})
		}
		return p
	}
	prepare := play("prepare", "Prepare", playbook.Task)
	prepare.Timings = []playbook.Timing{{Anchor: playbook.AnchorInterview, Opens: playbook.Offset{N: -7}, Due: paces(-1, -1, -1), Because: "A: ask informed questions"}}
	thanks := play("thank-you", "Thank you", playbook.Email, playbook.Letter)
	thanks.Outcomes, thanks.To, thanks.Each = []playbook.Outcome{playbook.Waiting}, []playbook.Role{playbook.HiringManager, playbook.Recruiter}, true
	thanks.Timings = []playbook.Timing{{Anchor: playbook.AnchorInterview, Due: paces(1, 1, 1), Closes: playbook.Offset{N: 2}}}
	thanks.Scripts = append(thanks.Scripts, playbook.Script{Channel: playbook.Email, Variant: "culture-fit"}, playbook.Script{Channel: playbook.Email, Variant: "feedback-nudge"})
	connect := play("connect", "Connect", playbook.LinkedIn)
	check := play("check-in", "Check in", playbook.Call, playbook.Email)
	check.Outcomes, check.To = []playbook.Outcome{playbook.Waiting}, []playbook.Role{playbook.HiringManager}
	check.Timings = []playbook.Timing{
		{Anchor: playbook.AnchorDecisionBy, Opens: playbook.Offset{N: 1}, Due: paces(1, 1, 7), Closes: playbook.Offset{N: 14}},
		{Anchor: playbook.AnchorInterview, Opens: playbook.Offset{N: 7}, Due: paces(7, 10, 14), Closes: playbook.Offset{N: 14}},
	}
	second := play("second-check-in", "Second check-in", playbook.Email)
	second.Outcomes, second.Needs, second.Repeat = []playbook.Outcome{playbook.Waiting}, []playbook.Need{playbook.NeedContact}, []int{0, 1}
	second.Timings = []playbook.Timing{{Anchor: "check-in", Due: map[playbook.Pace]playbook.Offset{playbook.Balanced: {N: 5, Business: true}}, Opens: playbook.Offset{N: 7}, Closes: playbook.Offset{N: 14}}}

	dana := playbook.Contact{Name: "Dana Whitfield", As: playbook.HiringManager, Title: "Head of Platform", Email: "dana@northwind.example",
		Phone: "+1 555 0100", LinkedIn: "https://www.linkedin.com/in/dana-example", Timezone: "America/New_York"}
	noor := playbook.Contact{Name: "Noor Siddiqui", As: playbook.Reference, Email: "noor@aldermoor.example", Told: day("2026-11-15"), Contacted: day("2026-11-19")}
	elias := playbook.Contact{Name: "Elias Thornbury", As: playbook.Reference, Email: "elias@aldermoor.example"}
	linh := playbook.Contact{Name: "Linh Nguyễn", As: playbook.Recruiter, Email: "linh@songxanh.example"}

	screen := &playbook.Interview{Name: "2026-11-03-northwind", Slug: "2026-11-03-northwind", Path: "content/interviews/2026-11-03-northwind.md",
		Company: "Northwind", Role: "Platform Engineer", Round: "Phone screen", Day: day("2026-11-03"), Clock: playbook.NoClock,
		Outcome: playbook.NextRound, OutcomeOn: day("2026-11-05"), Contacts: []playbook.Contact{dana}}
	onsite := &playbook.Interview{Name: "2026-11-17-northwind", Slug: "2026-11-17-northwind", Path: "content/interviews/2026-11-17-northwind.md",
		Company: "Northwind", Role: "Platform Engineer", Round: "Onsite", Day: day("2026-11-17"), Clock: 14 * 60, Timezone: "Europe/Berlin", Duration: time.Hour,
		Location: "https://meet.example/onsite", DecisionBy: day("2026-11-24"), DecisionClock: playbook.NoClock, AgreedClock: playbook.NoClock, DecideClock: playbook.NoClock, Prefers: playbook.Call, Outcome: playbook.Waiting, Contacts: []playbook.Contact{dana, noor, elias},
		Discussed: []string{"the move off cron"}, Strengths: []string{"calm under load"}, Questions: []string{"What does a day look like?"},
		Asked: []playbook.Asked{{Question: "Who decides?", Answer: "The whole team."}, {Question: "By when?"}}, Research: []string{"the new depot"}, CheckInOK: true, Suggest: "any weekday after three",
		Variants:  []playbook.Variant{{Play: "check-in", Name: "short"}, {Play: "thank-you", Name: "culture-fit"}},
		Materials: []playbook.Link{{Title: "Write-up", Address: "https://sam.example/write-up/"}}, Salary: "€80,000", Source: "https://jobs.example/1",
		Notes: "## What went well\n\n- [x] the design question\n"}
	ahead := &playbook.Interview{Name: "2026-11-26-song-xanh", Slug: "2026-11-26-song-xanh", Path: "content/interviews/2026-11-26-song-xanh.md",
		Company: "Sông Xanh", Role: "Data Engineer", Day: day("2026-11-26"), Clock: playbook.NoClock, Outcome: playbook.Waiting, Contacts: []playbook.Contact{linh},
		Questions: []string{"How many of you are there?"}, Prefers: playbook.Email, Language: "de"}

	agreed := &playbook.Interview{Name: "pinewood", Path: "content/interviews/pinewood.md", Company: "Pinewood", Role: "Engineer", Open: true}
	umbra := &playbook.Interview{Name: "umbra & co", Slug: screen.Slug, Path: "content/interviews/umbra & co.md", Company: "Umbra", Role: "Archivist", Day: day("2026-10-13")}

	in := fixture{
		Book: &playbook.Book{
			Settings: playbook.Settings{Name: "Sam Rivera", Timezone: "Europe/Berlin", WeekStart: time.Monday,
				Feed: playbook.FeedFull, URL: "https://sam.example/playbook/", EditURL: "https://code.example/edit/"},
			Interviews: []*playbook.Interview{screen, onsite, ahead},
			Plays:      []*playbook.Play{check, connect, prepare, second, thanks},
			Guide: []*playbook.Article{
				{Name: "timing", Title: "When to write", Short: "Neither too soon nor too late.", Plays: []string{"check-in"}, Body: "Read about [silence](silence.md).\n\n## Windows\n\nEach has one.\n"},
				{Name: "closing-questions", Title: "What to ask", Plays: []string{"prepare"}, Body: "Ask when.\n"},
				{Name: "silence", Title: "Why nobody answers", Body: "There are many reasons.\n"},
			},
		},
		Messages: map[*playbook.FollowUp][]playbook.Message{},
		Insight:  insight.Insight{Kept: 6, Late: 1, Missed: 2, Answers: 1, TooEarly: true},
		Nudge:    insight.Nudge{From: day("2026-12-10")},
		Layouts:  layouts.FS,
		Assets:   page.Assets{Style: "assets/main-1.css", Script: "assets/main-1.js", Icon: "assets/icon-1.svg", Live: "assets/live-1.js", LiveStyle: "assets/live-1.css", CallStyle: "assets/call-1.css", Find: "assets/find-1.js", Call: "assets/call-1.js", Unlock: "assets/unlock-1.js", Touch: "assets/icon-1.png"},
		Today:    day("2026-11-22"),
		DayOff:   func(d playbook.Day) bool { return d.Weekday() == time.Saturday || d.Weekday() == time.Sunday },
		Feed:     "followups.ics",
		Event: playbook.Event{Calendar: "Follow-ups: Sam Rivera", Title: "Northwind: Check in", Day: day("2026-11-25"), Clock: playbook.NoClock, Reminds: true, Reminder: 9 * time.Hour,
			Text: "Laid for the sake of the example.\n\nBy phone to Dana Whitfield.\nCall between 25 November and 8 December.\n\nHello <b>Dana</b>,\nis there\nnews\n?\n1\n2"},
	}
	pushy := &playbook.Rule{Name: "pushy", Extends: playbook.Existence, Level: playbook.LevelWarning, Message: `"%s" sounds like an order`, Reason: "Write `any news is welcome` instead.", Sources: []string{"A", "C"}, Channels: []playbook.Channel{playbook.Email}}
	name := &playbook.Rule{Name: "wrong-name", Extends: playbook.Measure, Level: playbook.LevelError, Message: `"%s" is greeted`, Reason: "People forgive much.", Sources: []string{"A"}, Plays: []string{"thank-you"}}
	gap := &playbook.Rule{Name: "unfilled-slot", Extends: playbook.Measure, Metric: playbook.MetricSlots, Level: playbook.LevelError, Message: "Still to be filled in: %s", Reason: "A gap shows."}
	off := &playbook.Rule{Name: "slang", Level: playbook.LevelOff}
	in.Book.Rules = []*playbook.Rule{pushy, off, gap, name}
	in.Book.Ledger = []playbook.Advice{
		{Row: 2, Text: "Ask when you will hear", Sources: []string{"A", "D"}, Met: []string{"page:interview", "key:decision_by", "guide:closing-questions", "guide:gone"}},
		{Row: 15, Text: "Say thank you within a day", Sources: []string{"A"}, Met: []string{"play:thank-you/email/culture-fit", "play:check-in/call", "play:prepare/task", "play:gone"}},
		{Row: 81, Text: "Do not push", Sources: []string{"A"}, Met: []string{"rule:pushy", "rule:slang", "rule:gone", "check:agreed-soon", "page:today", "page:pipeline", "page:gone"}},
	}
	lay := func(i *playbook.Interview, p *playbook.Play, opens, due, closes, lapses string, settled playbook.State, words ...playbook.Message) {
		f := &playbook.FollowUp{Interview: i, Play: p, N: 1, Application: i.Company, Channel: p.Scripts[0].Channel, Settled: settled,
			Opens: day(opens), Due: day(due), Closes: day(closes), Reason: "Laid for the sake of the example."}
		if lapses != "" {
			f.Lapses = day(lapses)
		}
		if f.Channel != playbook.Task {
			f.To = i.Contacts[:1]
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
	mail.Language, mail.Variant = "en", "culture-fit"
	mail.Remarks = []playbook.Remark{{Rule: pushy, Level: pushy.Level, Message: `"at once" sounds like an order`, Match: "at once"}, {Rule: name, Level: name.Level, Message: `"Dan" is greeted`, Match: "Dan"}}
	letter := playbook.Message{Channel: playbook.Letter, Body: "Dear Dana,\nthank you.\n", Words: 4, Length: 22}
	note := playbook.Message{Channel: playbook.LinkedIn, Body: "Hello Dana, it was good to meet.", Words: 7, Length: 33, Links: playbook.MessageLinks{Profile: "https://www.linkedin.com/in/dana-example"}}
	call := playbook.Message{Channel: playbook.Call, Body: "Have your notes at hand.\n\n### They have decided\nThank you for telling me.\n- ask when\n- ask who\n\n### Voicemail\nHello, Sam Rivera here.\n", Words: 20, Length: 130, Links: playbook.MessageLinks{Tel: "tel:+15550100"}}
	slotted := playbook.Message{Channel: playbook.Email, Subject: "After our talk", Body: "Hello,\n\nI liked ⟪fill in: discussed⟫.\n\n⟪fill in: name⟫\n", Slots: []string{"discussed", "name"}, Warnings: []string{"nothing from the talk is in it", "Fill in `discussed` in a.md before you send this."},
		Words: 5, Length: 30, Links: playbook.MessageLinks{Mailto: "mailto:linh@songxanh.example?subject=x"}}
	slotted.Language, slotted.Own = "de", &playbook.OwnWords{Play: "thank-you"}
	slotted.Remarks = []playbook.Remark{{Rule: gap, Level: gap.Level, Message: "Still to be filled in: discussed"}}
	task := playbook.Message{Channel: playbook.Task, Body: "Before the day:\n\n- read about them\n- write down\n  three questions\n"}

	lay(screen, thanks, "2026-11-03", "2026-11-04", "2026-11-05", "2026-11-10", playbook.Done, mail, letter)
	lay(screen, check, "2026-11-10", "2026-11-13", "2026-11-17", "", playbook.Overtaken, call, mail)
	lay(onsite, thanks, "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-24", "", mail, letter)
	lay(onsite, connect, "2026-11-18", "2026-11-19", "2026-12-01", "2026-12-01", "", note)
	lay(ahead, prepare, "2026-11-19", "2026-11-25", "2026-11-26", "2026-11-26", "", task)
	lay(onsite, check, "2026-11-25", "2026-11-25", "2026-12-08", "", "", call, mail)
	lay(ahead, thanks, "2026-11-26", "2026-11-27", "2026-11-28", "2026-12-03", "", slotted)
	in.Meetings = []playbook.Meeting{
		{Interview: ahead, Day: ahead.Day, Clock: playbook.NoClock, Ask: ahead.Questions, Prepare: in.FollowUps[4]},
		{Interview: agreed, Clock: playbook.NoClock},
	}
	in.Quiet = []playbook.Quiet{{Application: &playbook.Application{Title: "Umbra, Archivist", Rounds: []*playbook.Interview{umbra}}, Last: umbra, From: day("2026-11-24")}}
	lay(onsite, second, "2026-12-02", "2026-12-02", "2026-12-09", "", playbook.Planned, mail)
	return in
}

// paces is a due day for each pace.
func paces(prompt, balanced, patient int) map[playbook.Pace]playbook.Offset {
	return map[playbook.Pace]playbook.Offset{playbook.Prompt: {N: prompt}, playbook.Balanced: {N: balanced}, playbook.Patient: {N: patient}}
}
