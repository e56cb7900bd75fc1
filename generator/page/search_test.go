package page_test

import (
	"regexp"
	"strings"
	"testing"

	"followup/generator/insight"
	"followup/generator/playbook"
)

const onsite = "interviews/2026-11-17-northwind/index.html"

// TestRemarks: errors first, each with its reason; the message can be sent all the same.
func TestRemarks(t *testing.T) {
	t.Parallel()
	html := render(t, sample(t))[onsite]
	_, message, _ := strings.Cut(html, `<summary>Read the email</summary>`)
	message, _, _ = strings.Cut(message, `class="actions"`)
	inOrder(t, message, "Before you send it", `data-level="error"`, "Please fix:", "&#34;Dan&#34; is greeted", "People forgive much.", "guide/checks/#rule-wrong-name",
		`data-level="warning"`, "Check this:", "sounds like an order", "<code>any news is welcome</code>", "guide/checks/#rule-pushy")
	if !strings.Contains(html, "Open in mail") {
		t.Error("the message cannot be sent")
	}
	slotted := render(t, sample(t))["interviews/2026-11-26-song-xanh/index.html"]
	if strings.Contains(slotted, "Before you send it") || strings.Contains(slotted, "Fill in `") {
		t.Error("a gap is told twice")
	}
	if !strings.Contains(slotted, "nothing from the talk is in it") {
		t.Error("what else stands in the way is not told")
	}
}

// TestWording: which words these are, and how to have others.
func TestWording(t *testing.T) {
	t.Parallel()
	pages := render(t, sample(t))
	inOrder(t, pages[onsite], "Wording: <b>culture fit</b>", "Other wordings: standard, feedback nudge", "instead of the <code>variants</code> line there",
		"<dt>standard</dt><dd><code>variants: [check-in short]</code>", "<dt>feedback nudge</dt><dd><code>variants: [check-in short, thank-you feedback-nudge]</code>")
	other := pages["interviews/2026-11-26-song-xanh/index.html"]
	inOrder(t, other, `<dd data-subject dir="auto" lang="de">`, `data-body dir="auto" lang="de">`, "Your own words, from your notes, in German.")
	if strings.Contains(pages[onsite], ` lang="en">`) {
		t.Error("the language of the page is said again")
	}
	if strings.Contains(main(t, "index.html", pages["index.html"]), "Other words") {
		t.Error("the first page offers other words")
	}
}

// TestDebriefFacts: what was learned stands where it is needed.
func TestDebriefFacts(t *testing.T) {
	t.Parallel()
	html := render(t, sample(t))[onsite]
	for _, want := range []string{
		"<dt>Check-in</dt><dd><bdi>welcome, they said</bdi>", "<dt>A time to offer</dt><dd><bdi>any weekday after three</bdi>", "the new depot",
		`<p dir="auto">Who decides?</p><p class="answer" dir="auto">The whole team.</p>`, `By when?</p><p class="answer">No answer noted</p>`,
		"By phone, because they prefer it.", "On LinkedIn, because this step has no text for a call, which they prefer.",
	} {
		if !strings.Contains(html, want) {
			t.Errorf("no %s", want)
		}
	}
	_, references, _ := strings.Cut(html, `id="the-references"`)
	inOrder(t, references, "Noor Siddiqui", "Told on", "Sun 15 Nov", "Contacted on", "Thu 19 Nov", "Elias Thornbury", "Not told yet", "No call noted yet")
}

// TestClosingQuestions: the card stands before the plan of an interview to come.
func TestClosingQuestions(t *testing.T) {
	t.Parallel()
	in := sample(t)
	ahead := in.Book.Interviews[2]
	ahead.DecisionBy = day("2026-12-04")
	pages := render(t, in)
	inOrder(t, pages[ahead.Page()+"index.html"], `data-until="2026-11-26"`, "Thu 26 Nov", "next steps", "They promised an answer by", "Fri 4 Dec", "<code>check_in_ok</code>", "<code>agreed_on</code>",
		"They prefer email.", "How many of you are there?", "guide/closing-questions/", `id="the-plan"`, `labelledby="the-questions" data-from="2026-11-27" hidden`)
	if strings.Contains(pages[onsite], "data-until") {
		t.Error("an interview of the past has closing questions")
	}
}

// TestPipeline: each application stands in one column.
func TestPipeline(t *testing.T) {
	t.Parallel()
	in := sample(t)
	in.Nudge = insight.Nudge{One: playbook.Applications(in.Book.Interviews)[0], From: day("2026-12-10")}
	html := render(t, in)["pipeline/index.html"]
	inOrder(t, html, "Northwind", "is the only application", `data-from="2026-12-10" hidden`, `data-column="coming"`, `data-meets="2026-11-26"`, "Sông Xanh", `data-followup="2026-11-26-song-xanh/prepare"`,
		`data-column="waiting"`, "Northwind", "Onsite</bdi>, 2 rounds", `data-since="2026-11-17"`, `data-column="next"`, `data-column="offer"`, `data-column="accepted"`, `data-column="closed"`)
	for _, c := range []struct {
		outcome playbook.Outcome
		column  string
	}{
		{playbook.Waiting, "waiting"}, {playbook.NextRound, "next"}, {playbook.Offer, "offer"}, {playbook.Accepted, "accepted"},
		{playbook.Declined, "closed"}, {playbook.Rejected, "closed"}, {playbook.Withdrawn, "closed"}, {playbook.NoReply, "closed"},
	} {
		in := sample(t)
		in.Book.Interviews[1].Outcome, in.Book.Interviews[1].OutcomeOn = c.outcome, day("2026-11-20")
		_, column, _ := strings.Cut(render(t, in)["pipeline/index.html"], `data-column="`+c.column+`">`)
		column, _, _ = strings.Cut(column, `<p class="none">`)
		if !strings.Contains(column, "Northwind") {
			t.Errorf("%s is not in %s", c.outcome, c.column)
		}
	}
}

// TestInsights says nothing of a handful of cases, and draws the rest.
func TestInsights(t *testing.T) {
	t.Parallel()
	in := sample(t)
	html := render(t, in)["insights/index.html"]
	inOrder(t, html, "too early to tell: you have 1 answer so far", "<b>6</b> done on time", "<b>1</b> done late", "<b>2</b> not done")
	if strings.Contains(html, "bar-drawn") {
		t.Error("a figure is drawn of one case")
	}
	i := in.Book.Interviews[0]
	in.Insight = insight.Insight{
		Waits:   []insight.Wait{{Interview: i, Days: 20}, {Interview: i, Days: 10}, {Interview: i, Days: 7}, {Interview: i, Days: 1}, {Interview: i, Days: 0}},
		ByRound: []insight.Median{{Name: "Onsite", Days: 7, Cases: 5}, {Name: "Panel", Days: 9, Cases: 4}}, Answers: 5,
		Plays: []insight.Answered{{Play: in.Book.Plays[0], Done: 5, Answered: 1}, {Play: in.Book.Plays[1], Done: 4, Answered: 1}},
	}
	html = render(t, in)["insights/index.html"]
	inOrder(t, html, "Half of your 5 answers came within 7 days.", "Nothing has been due yet", "Phone screen", `width="100"`, "20 days", `width="50"`, "10 days", `width="5"`, "1 day", `width="0"`, "0 days",
		"Onsite", "5 answers", `width="35"`, "Panel", "too early to tell", "plays/#play-check-in", "done 5 times", `class="bar-whole" width="100"`, `class="bar-part" width="20"`, "1 answer", "done 4 times", "too early to tell")
}

// TestLedger: what is there is a link, and what is gone is told without one.
func TestLedger(t *testing.T) {
	t.Parallel()
	html := render(t, sample(t))["guide/ledger/index.html"]
	inOrder(t, html, "Before and at the interview", "Ask when you will hear", `interviews/2026-11-26-song-xanh/">An interview</a>`, "<code>decision_by</code>", `guide/closing-questions/">What to ask</a>`, "</span> gone</li>",
		"Thank you", `plays/#play-thank-you.email.culture-fit">Thank you, email: culture fit</a>`, `plays/#play-check-in.call">Check in, call</a>`, `#play-prepare.task">Prepare</a>`, "</span> gone</li>",
		"What to leave out", `checks/#rule-pushy">pushy</a>`, `#rule-slang">slang</a>`, "</span> gone</li>", "<code>followup check: agreed-soon</code>", ">Home</a>", "pipeline/", "</span> gone</li>")
	in := sample(t)
	in.Book.Ledger, in.Book.Rules = nil, nil
	pages := render(t, in)
	for file, html := range pages {
		if regexp.MustCompile(`guide/(ledger|checks)/`).MatchString(file + html) {
			t.Errorf("%s leads to a page that has nothing to show", file)
		}
	}
	in = sample(t)
	in.Book.Guide = append(in.Book.Guide, &playbook.Article{Name: "ledger", Title: "My own ledger", Body: "Mine.\n"})
	if html := render(t, in)["guide/ledger/index.html"]; !strings.Contains(html, "My own ledger") {
		t.Error("an article of one's own does not come first")
	}
}

// TestPlays tells a play's days in words.
func TestPlays(t *testing.T) {
	t.Parallel()
	html := render(t, sample(t))["plays/index.html"]
	inOrder(t, html, "Whatever the outcome", `id="play-prepare"`, "due 1 day before, window from 7 days before to the day.", "A: ask informed questions", "guide/closing-questions/",
		"Waiting to hear", `id="play-thank-you"`, "hiring manager, recruiter (each gets their own)", "due 1 day after", `id="play-thank-you.email.culture-fit"`, "<code>thank-you culture-fit</code>",
		`id="play-check-in"`, "If they promised a day:</b> due 1 day after", "(patient: 7 days after)", "Counted from the interview:</b> due 10 days after", "(prompt: 7 days after, patient: 14 days after)",
		`id="play-second-check-in"`, "contact", "2 times", "Counted from “Check in”:</b> due 5 business days after")
}

// inOrder finds each text behind the one before it.
func inOrder(t *testing.T, html string, texts ...string) {
	t.Helper()
	before := ""
	for _, text := range texts {
		_, rest, found := strings.Cut(html, text)
		if !found {
			t.Fatalf("no %s behind %q:\n%.400s", text, before, html)
		}
		before, html = text, rest
	}
}
