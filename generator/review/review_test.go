package review_test

import (
	"strings"
	"testing"

	"followup/generator/message"
	"followup/generator/playbook"
	"followup/generator/review"
)

// TestKinds holds each kind of rule to small cases of its own, so that a
// person's rules can lean on them.
func TestKinds(t *testing.T) {
	t.Parallel()
	existence := func(tokens ...string) playbook.Rule {
		return playbook.Rule{Extends: playbook.Existence, Message: "%s", IgnoreCase: true, Tokens: tokens, Max: -1}
	}
	with := func(r playbook.Rule, change func(*playbook.Rule)) playbook.Rule {
		change(&r)
		return r
	}
	occurrence := with(existence("thanks"), func(r *playbook.Rule) { r.Extends = playbook.Occurrence; r.Message = "how often" })
	repetition := with(existence("the|very"), func(r *playbook.Rule) { r.Extends = playbook.Repetition })
	swap := playbook.Rule{Extends: playbook.Substitution, Message: "%s, not %s", IgnoreCase: true, Swap: []playbook.Swap{{From: "e-?mail", To: "message"}, {From: "message", To: "message"}}}
	metric := func(m playbook.Metric, condition string) playbook.Rule {
		return playbook.Rule{Extends: playbook.Measure, Message: "%s", Metric: m, Condition: condition}
	}
	for name, c := range map[string]struct {
		rule          playbook.Rule
		subject, body string
		want          string // "" for nothing
	}{
		"found":                         {existence("bro"), "", "Hey, bro.", `"bro"`},
		"inside a word":                 {existence("bro"), "", "A broad brook in Ånbro", ""},
		"letters with marks":            {existence("über"), "", "Das ist über, Überall nicht: ÜBER", `"über"`},
		"behind a letter that is no a":  {existence("el"), "", "éel noël él", ""},
		"a mark that stands alone":      {existence("cafe"), "", "cafe\u0301", ""},
		"with an apostrophe":            {existence("can't"), "", "I can’t say", `"can't"`},
		"in the rule":                   {existence("can’t"), "", "I can't say", `"can't"`},
		"over a line end":               {existence("just checking"), "", "I am just\nchecking", `"just checking"`},
		"not over a paragraph":          {existence("just checking"), "", "It is just\n\nchecking", ""},
		"capitals":                      {with(existence("ASAP"), func(r *playbook.Rule) { r.IgnoreCase = false }), "", "asap, ASAP", `"ASAP"`},
		"inside words where wanted":     {with(existence("oo"), func(r *playbook.Rule) { r.NonWord = true }), "", "soon", `"oo"`},
		"signs":                         {with(existence(`\?\?+`), func(r *playbook.Rule) { r.NonWord = true }), "", "What???", `"???"`},
		"the subject alone":             {with(existence("hello"), func(r *playbook.Rule) { r.Scope = playbook.ScopeSubject }), "Fine", "hello", ""},
		"the body alone":                {with(existence("hello"), func(r *playbook.Rule) { r.Scope = playbook.ScopeBody }), "Hello", "fine", ""},
		"both":                          {existence("hello"), "Hello", "fine", `"Hello"`},
		"three at most, each once":      {existence("a|b|c|d"), "", "a A b b c d", `"a", "b", "c"`},
		"a phrase in another":           {existence("still waiting", "waiting for"), "", "still waiting for", `"still waiting"`},
		"neighbours share a blank":      {with(existence("so", "no"), func(r *playbook.Rule) { r.Extends, r.Max = playbook.Occurrence, 2 }), "", "so so so", `"so"`},
		"an open quotation of signs":    {existence(`\Qa+b`), "", "it is a+b, not ab", `"a+b"`},
		"an expression that is broken":  {existence(`(`), "", "(", ""},
		"slots are nobody's words":      {existence("fill"), "", "⟪fill in: discussed⟫", ""},
		"line begins":                   {existence("^cheers"), "", "Fine, cheers\n\nCheers, Sam", `"Cheers"`},
		"often enough":                  {with(occurrence, func(r *playbook.Rule) { r.Min = 1 }), "", "Thanks.", ""},
		"too seldom":                    {with(occurrence, func(r *playbook.Rule) { r.Min = 2 }), "", "Thanks.", "how often"},
		"too often":                     {with(occurrence, func(r *playbook.Rule) { r.Max = 1 }), "", "Thanks, thanks.", "how often"},
		"not too often":                 {with(occurrence, func(r *playbook.Rule) { r.Max = 2 }), "", "Thanks, thanks.", ""},
		"twice":                         {repetition, "", "It is the\nThe point.", `"the The"`},
		"twice with a sign between":     {repetition, "", "Very, very good: the. The point", ""},
		"twice, the second in a word":   {repetition, "", "the the-one", ""},
		"another word":                  {swap, "", "An E-mail and a message", `"message", not "E-mail"`},
		"the same word":                 {swap, "", "A Message", ""},
		"words":                         {metric(playbook.MetricWords, "> 3"), "", "one two  three\nfour", "4"},
		"words, few":                    {metric(playbook.MetricWords, "> 3"), "", "one two three", ""},
		"characters, not bytes":         {metric(playbook.MetricCharacters, "== 4"), "", "Đặng", "4"},
		"emoji":                         {metric(playbook.MetricEmoji, "> 0"), "👍🏽", "fine 🇩🇪 1️⃣ ❤️ ☺", `"👍🏽", "🇩🇪", "1️⃣", "❤", "☺"`},
		"no emoji":                      {metric(playbook.MetricEmoji, "> 0"), "", "Acme™ © 2026 → Linh Nguyễn, ليلى, 王, 1 # * ✓ ½ …", ""},
		"no first message to be beside": {metric(playbook.MetricShareOfFirst, ">= 0"), "", "one", ""},
		"no contact":                    {metric(playbook.MetricDaysSinceContact, ">= 0"), "", "one", ""},
		"a number nobody knows":         {metric("stars", ">= 0"), "", "one", ""},
		"spelling": {playbook.Rule{Extends: playbook.Spelling, Message: "%s"}, "Recieve", "I definately recieve it, Recieve; x/recieve recieve@a.example a.recieve",
			`"definately" (definitely), "recieve" (receive)`},
		"spelling, ignored": {playbook.Rule{Extends: playbook.Spelling, Message: "%s", Ignore: []string{"Recieve"}}, "", "recieve", ""},
	} {
		t.Run(name, func(t *testing.T) {
			rule := c.rule
			rule.Name = "r"
			m := playbook.Message{Channel: playbook.Email, Subject: c.subject, Body: c.body}
			f := &playbook.FollowUp{Interview: &playbook.Interview{}, Play: &playbook.Play{Name: "check-in"}}
			got := ""
			for _, remark := range review.New([]*playbook.Rule{&rule}, nil).Review(review.Subject{FollowUp: f, Message: m}) {
				got += remark.Message
			}
			if got != c.want {
				t.Errorf("said %q, want %q", got, c.want)
			}
		})
	}
}

// TestWhere: a rule looks at the plays, channels and languages that it names.
func TestWhere(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		change func(*playbook.Rule, *review.Subject)
		speaks bool
	}{
		"anywhere":             {func(*playbook.Rule, *review.Subject) {}, true},
		"off":                  {func(r *playbook.Rule, _ *review.Subject) { r.Level = playbook.LevelOff }, false},
		"silenced":             {func(_ *playbook.Rule, s *review.Subject) { s.FollowUp.Interview.Silence = []string{"r"} }, false},
		"another is silenced":  {func(_ *playbook.Rule, s *review.Subject) { s.FollowUp.Interview.Silence = []string{"s"} }, true},
		"its play":             {func(r *playbook.Rule, _ *review.Subject) { r.Plays = []string{"check-in"} }, true},
		"another play":         {func(r *playbook.Rule, _ *review.Subject) { r.Plays = []string{"decline"} }, false},
		"all plays but this":   {func(r *playbook.Rule, _ *review.Subject) { r.Except = []string{"check-in"} }, false},
		"its channel":          {func(r *playbook.Rule, _ *review.Subject) { r.Channels = []playbook.Channel{playbook.Email} }, true},
		"another channel":      {func(r *playbook.Rule, _ *review.Subject) { r.Channels = []playbook.Channel{playbook.Call} }, false},
		"a task is no message": {func(_ *playbook.Rule, s *review.Subject) { s.Message.Channel = playbook.Task }, false},
		"a task where wanted": {func(r *playbook.Rule, s *review.Subject) {
			s.Message.Channel, r.Channels = playbook.Task, []playbook.Channel{playbook.Task}
		}, true},
		"its language":          {func(r *playbook.Rule, s *review.Subject) { r.Language, s.Message.Language = "de", "de" }, true},
		"a form of it":          {func(r *playbook.Rule, s *review.Subject) { r.Language, s.Message.Language = "de", "de-CH" }, true},
		"another language":      {func(r *playbook.Rule, s *review.Subject) { r.Language, s.Message.Language = "en", "de" }, false},
		"English, where silent": {func(r *playbook.Rule, _ *review.Subject) { r.Language = "en" }, true},
	} {
		t.Run(name, func(t *testing.T) {
			rule := &playbook.Rule{Name: "r", Extends: playbook.Existence, Level: playbook.LevelWarning, Message: "%s", Tokens: []string{"word"}}
			s := review.Subject{
				FollowUp: &playbook.FollowUp{Interview: &playbook.Interview{}, Play: &playbook.Play{Name: "check-in"}},
				Message:  playbook.Message{Channel: playbook.Email, Body: "a word"},
			}
			c.change(rule, &s)
			if got := review.New([]*playbook.Rule{rule}, nil).Review(s); (len(got) == 1) != c.speaks {
				t.Errorf("%d remarks", len(got))
			}
		})
	}
}

// TestEveryWording fills the built-in plays in each of their variants, channels
// and times for interviews that know all and that know little, and holds the
// result to the check.
func TestEveryWording(t *testing.T) {
	t.Parallel()
	book := builtIn(t)
	scripts, problems := message.Compile(book.Plays, book.Frames, "en-GB")
	if problems.Errors() > 0 {
		t.Fatal(problems)
	}
	reviewer := review.New(book.Rules, companies())
	settings := playbook.Settings{Name: "Sam Rivera", Email: "sam@rivera.example", Phone: "+1 555 0100", Language: "en", Links: []playbook.Link{{Title: "Site", Address: "https://sam.rivera.example"}}}
	count := 0
	for _, language := range book.Languages() {
		for _, p := range book.Plays {
			for _, c := range p.Channels() {
				for _, variant := range append(p.Variants(c), "") {
					for n := range p.Repeat {
						for _, i := range []*playbook.Interview{full(), interview()} {
							i.Language = language
							if variant != "" {
								i.Variants = []playbook.Variant{{Play: p.Name, Name: variant}}
							}
							f := &playbook.FollowUp{Interview: i, Play: p, N: n + 1, Channel: c, Due: day(t, "2026-11-24"), Anchor: playbook.AnchorInterview}
							messages, err := scripts.Fill(f, c, settings)
							if err != nil {
								t.Fatal(err)
							}
							for _, m := range messages {
								count++
								for _, remark := range reviewer.Review(review.Subject{FollowUp: f, Message: m}) {
									if remark.Rule.Name != "unfilled-slot" && !farewell(remark) {
										t.Errorf("%s %s %s %s %d: %s: %s\n%s\n\n%s", language, p.Name, c, variant, n+1, remark.Rule.Name, remark.Message, m.Subject, m.Body)
									}
								}
							}
						}
					}
				}
			}
		}
	}
	if count < 100 {
		t.Errorf("only %d messages", count)
	}
}

// full is an interview of which everything is known.
func full() *playbook.Interview {
	i := interview()
	i.Round, i.Location, i.Timezone = "Onsite", "12 Quay Street", "America/New_York"
	i.Contacts = append(i.Contacts, playbook.Contact{Name: "Lena Brandt", As: playbook.InsideContact}, playbook.Contact{Name: "Noor Siddiqui", As: playbook.Reference},
		playbook.Contact{Name: "Priya Raman", As: playbook.Recruiter})
	i.Discussed = append(i.Discussed, "the pipeline for quiet releases")
	i.Strengths, i.Clarify, i.Concerns = []string{"calm incident reviews", "ten years of Postgres"}, []string{"how I handled the outage"}, []string{"the commute"}
	i.Questions = []string{"Which part would you hand over first?"}
	i.Materials = []playbook.Link{{Title: "Write-up", Address: "https://sam.rivera.example/outage"}}
	i.DecisionBy, i.DecideBy, i.OutcomeOn = playbook.Day{Year: 2026, Month: 11, Day: 20}, playbook.Day{Year: 2026, Month: 11, Day: 30}, playbook.Day{Year: 2026, Month: 11, Day: 21}
	i.CheckInOK, i.Suggest = true, "Thursday 26 November, 14:00"
	return i
}

// TestLong: a text of a hundred thousand characters, made of everything that the
// rules look for, is still a matter of a moment. What is counted is not time but
// that it ends and that no remark grows with the text.
func TestLong(t *testing.T) {
	t.Parallel()
	book := builtIn(t)
	reviewer := review.New(book.Rules, companies())
	for _, text := range longTexts(t, book) {
		s := review.Subject{
			FollowUp: &playbook.FollowUp{Interview: interview(), Play: book.Play("second-check-in"), Due: day(t, "2026-11-24")},
			Message:  playbook.Message{Channel: playbook.Email, Subject: text[:2000], Body: text},
			First:    &playbook.Message{Channel: playbook.Email, Body: text},
		}
		for _, remark := range reviewer.Review(s) {
			if len(remark.Message) > 4000 {
				t.Errorf("%s: a remark of %d bytes", remark.Rule.Name, len(remark.Message))
			}
		}
	}
}

func longTexts(t testing.TB, book *playbook.Book) []string {
	const long = 100_000
	var all strings.Builder
	for _, c := range cases(t, "testdata/bad.txtar", book.Plays) {
		all.WriteString(c.subject.Message.Body + "\n")
	}
	fill := func(s string) string { return strings.Repeat(s, long/len(s)+1)[:long] }
	return []string{
		fill(all.String()), fill(strings.ReplaceAll(all.String(), "\n", " ")),
		fill("a"), fill("a "), fill("!?"), fill("I am I was "), fill("asap "), fill("Hello Dana, "), fill("the the "), fill("Kestrel "), fill("⟪"), fill("🙂"), fill("\n"),
	}
}

// FuzzReview: no text brings the check to a halt, and the same text is judged
// the same way twice.
func FuzzReview(f *testing.F) {
	book := builtIn(f)
	reviewer := review.New(book.Rules, companies())
	for _, c := range cases(f, "testdata/bad.txtar", book.Plays) {
		f.Add(c.subject.Message.Subject, c.subject.Message.Body, c.subject.FollowUp.Play.Name, string(c.subject.Message.Channel))
	}
	f.Add("", "", "check-in", "letter")
	f.Add("\x00", ",", "thank-you", "email")
	f.Add("’", "Dear \n\n,\xff⟪", "thank-you", "linkedin")
	f.Fuzz(func(t *testing.T, subject, body, play, channel string) {
		p := book.Play(play)
		if p == nil {
			p = book.Play("second-check-in")
		}
		i := interview()
		m := playbook.Message{Channel: playbook.Channel(channel), Subject: subject, Body: body, To: i.Contacts[:1]}
		s := review.Subject{FollowUp: &playbook.FollowUp{Interview: i, Play: p, Due: playbook.Day{Year: 2026, Month: 11, Day: 24}}, Message: m, First: &m}
		first, second := reviewer.Review(s), reviewer.Review(s)
		if len(first) != len(second) {
			t.Fatalf("%d remarks, then %d", len(first), len(second))
		}
		for n := range first {
			if first[n] != second[n] {
				t.Fatalf("%q, then %q", first[n].Message, second[n].Message)
			}
		}
	})
}

func BenchmarkReview(b *testing.B) {
	book := builtIn(b)
	reviewer := review.New(book.Rules, companies())
	good := cases(b, "testdata/good.txtar", book.Plays)
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		reviewer.Review(good[n%len(good)].subject)
		n++
	}
}

// BenchmarkOwn looks at messages that are the person's own, for which the whole
// dictionary is asked and names are compared.
func BenchmarkOwn(b *testing.B) {
	book := builtIn(b)
	reviewer := review.New(book.Rules, companies())
	good := measures(b, "good.txt", book)
	reviewer.Review(good[0].subject)
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		reviewer.Review(good[n%len(good)].subject)
		n++
	}
}

func BenchmarkNew(b *testing.B) {
	book := builtIn(b)
	first := cases(b, "testdata/good.txtar", book.Plays)[0].subject
	for b.Loop() {
		review.New(book.Rules, companies()).Review(first) // the first message makes its language's rules ready
	}
}

func BenchmarkLong(b *testing.B) {
	book := builtIn(b)
	reviewer := review.New(book.Rules, companies())
	for n, text := range longTexts(b, book) {
		b.Run(string(rune('a'+n)), func(b *testing.B) {
			s := review.Subject{FollowUp: &playbook.FollowUp{Interview: interview(), Play: book.Play("second-check-in")},
				Message: playbook.Message{Channel: playbook.Email, Subject: text[:2000], Body: text}, First: &playbook.Message{Channel: playbook.Email, Body: text}}
			for b.Loop() {
				reviewer.Review(s)
			}
		})
	}
}
