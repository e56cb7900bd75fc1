package read

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gosimple/slug"

	"followup/generator/matter"
	"followup/generator/playbook"
	"followup/generator/problem"
)

// agreedSoon is the least number of days that should lie between an interview
// and the day agreed for a check-in (D: a week or two at a minimum).
const agreedSoon = 7

// Interview reads one interview from the text of its file, as a part of the book
// whose settings, plays and rules were read before. With errors there is none: what
// holds an interview need not ask whether its file is sound.
func Interview(file string, data []byte, book *playbook.Book) (*playbook.Interview, problem.List) {
	settings, plays := book.Settings, book.Named()
	doc, problems := matter.Parse(file, data)
	if doc.Root == nil {
		return nil, problems
	}
	f := begin(doc, "an interview", &problems)
	f.lacking = len(problems) > 0
	f.typed(doc)
	i := &playbook.Interview{Name: baseName(file), Path: file, Places: places(doc.Root)}
	i.Slug = Slug(i.Name)
	i.Key, i.Alias = f.key("key"), f.loose("alias")
	i.Company = f.needed("company", "Northwind")
	i.Role = f.needed("role", "Platform Engineer")
	i.Round = f.loose("round")
	i.Kind = f.meetingKind(i.Round)
	i.Agency, i.Internal = f.loose("agency"), f.flag("internal")
	f.zone = f.timezone(settings.Timezone)
	i.Timezone = f.zone
	f.moment(i)
	f.duration(i)
	i.Location = f.text("location")
	i.Contacts = f.contacts("contacts", settings.Country)
	whoMet(i)
	i.DecisionBy, i.DecisionClock = f.dayAndClock("decision_by")
	i.AgreedOn, i.AgreedClock = f.dayAndClock("agreed_on")
	i.DecideBy, i.DecideClock = f.dayAndClock("decide_by")
	i.Prefers = choice(f, "prefers", playbook.Preferences())
	i.Discussed, i.Strengths = f.texts("discussed"), f.texts("strengths")
	i.Clarify, i.Concerns = f.texts("clarify"), f.texts("concerns")
	i.Answers = f.answers()
	i.Materials, i.Attached = f.links("materials"), f.texts("attached")
	i.Questions = f.texts("questions")
	for _, text := range f.texts("asked") {
		i.Asked = append(i.Asked, parseAsked(text))
	}
	i.Research, i.News = f.texts("research"), f.texts("news")
	i.CheckInOK = f.flag("check_in_ok")
	i.Suggest = f.loose("suggest")
	i.Outcome = f.outcome()
	i.OutcomeOn, i.SignedOn = f.day("outcome_on"), f.day("signed_on")
	i.Ask, i.NeedsTime = f.texts("ask"), f.flag("needs_time")
	f.done(i, plays)
	i.Later = f.later(plays)
	i.Skip = f.skip(plays)
	i.Variants = f.variants(plays)
	i.Silence = f.silence(book.Rules)
	i.Tone = settings.Tone
	if tone := choice(f, "tone", playbook.Tones()); tone != "" {
		i.Tone = tone
	}
	i.Wordings = f.wordings(plays)
	i.Language = f.language(settings.Language, settings.Country, book)
	i.Application = f.loose("application")
	i.Pace = settings.Pace
	if pace := choice(f, "pace", playbook.Paces()); pace != "" {
		i.Pace = pace
	}
	i.Salary = f.loose("salary")
	i.Source = f.webAddress("source")
	i.Draft, i.Sample = f.flag("draft"), f.flag("sample")
	i.Invitation = f.invitation("invitation")
	f.notes(i, doc, plays)
	f.finish()
	if f.lacking {
		return nil, problems
	}
	if f.agreement(i); problems.Errors() > 0 {
		return nil, problems
	}
	return i, problems
}

// Slug is a text as it stands in the address of a page and in a file's name:
// small ASCII letters, digits and hyphens.
func Slug(text string) string {
	if playName.MatchString(text) {
		return text // of such letters alone, as the names of most files are
	}
	if s := slug.Make(text); s != "" {
		return s
	}
	return "interview"
}

func (f *fields) moment(i *playbook.Interview) {
	i.Clock = playbook.NoClock
	n := f.get("interview")
	if n == nil {
		f.missing("interview", "2026-11-10 14:00")
		return
	}
	if n.Kind != matter.Text && n.Kind != matter.Date && n.Kind != matter.Number {
		f.wrongType("interview", n, "a day, or a day and a time", "write `interview: 2026-11-10 14:00`")
		return
	}
	if i.Open = strings.EqualFold(strings.TrimSpace(n.Text), openDay); i.Open {
		return
	}
	var fault, hint string
	if i.Day, i.Clock, fault, hint = Moment(n.Text, f.zone); fault != "" {
		f.report(n.At, "bad-date", "`interview`: "+fault, hint)
	}
}

func (f *fields) timezone(otherwise string) string {
	zone := f.text("timezone")
	if zone == "" {
		return otherwise
	}
	if !ValidZone(zone) {
		f.report(f.place("timezone"), "bad-timezone", fmt.Sprintf("there is no time zone `%s`", zone), zoneHint(zone))
		return otherwise
	}
	return zone
}

func (f *fields) duration(i *playbook.Interview) {
	text := f.loose("duration")
	if text == "" {
		return
	}
	var ok bool
	if i.Duration, ok = parseDuration(text); !ok {
		f.report(f.place("duration"), "bad-duration", fmt.Sprintf("`%s` isn't a length of time", text), "write minutes, such as 45, or 1h30m; at most 31 days")
	}
}

// invitation reads what `followup import` wrote down.
func (f *fields) invitation(key string) playbook.Invitation {
	n := f.get(key)
	if n == nil {
		return playbook.Invitation{}
	}
	if n.Kind != matter.Map {
		f.wrongType(key, n, "a mapping", "let `followup import` write it, or delete it")
		return playbook.Invitation{}
	}
	in := f.inner(n, "`invitation`")
	said := playbook.Invitation{
		UID: in.loose("uid"), Version: in.count("version"), Interview: in.loose("interview"), Timezone: in.loose("timezone"),
		Duration: in.loose("duration"), Location: in.loose("location"), People: in.loose("people"),
	}
	if said.UID == "" {
		in.missing("uid", "the invitation's own number")
	}
	in.finish()
	return said
}

// variants reads the choice of other words: lines of `PLAY NAME`.
func (f *fields) variants(plays []*playbook.Play) []playbook.Variant {
	const hint = "below `variants:`, write each as `  - thank-you culture-fit`"
	var variants []playbook.Variant
	for _, line := range f.playLines("variants", "a list of plays with names", hint, plays) {
		item, name, variant := line.item, line.play, line.rest
		var known []string
		for _, p := range plays {
			for _, s := range p.Scripts {
				if p.Name == name && s.Variant != "" {
					known = append(known, s.Variant)
				}
			}
		}
		if !contains(known, variant) && broken(name, plays) {
			continue
		}
		if !contains(known, variant) {
			more := didYouMean(variant, known, "variants of "+name)
			if len(known) == 0 {
				more = name + " has only one wording; write your own below a heading `## " + name + "`"
			}
			f.report(item.At, "unknown-variant", fmt.Sprintf("%s has no variant `%s`", name, variant), more)
			continue
		}
		variants = append(variants, playbook.Variant{Play: name, Name: variant})
	}
	return variants
}

// silence reads the rules of the message check that leave this interview alone.
func (f *fields) silence(rules []*playbook.Rule) []string {
	var names []string
	for _, item := range f.items("silence", "below `silence:`, write each rule on its own line") {
		if !slices.ContainsFunc(rules, func(r *playbook.Rule) bool { return r.Name == item.Text }) {
			f.report(item.At, "unknown-rule", fmt.Sprintf("there is no rule `%s`", item.Text), didYouMean(item.Text, ruleNames(rules), "rules"))
			continue
		}
		names = append(names, item.Text)
	}
	return names
}

func ruleNames(rules []*playbook.Rule) []string {
	names := make([]string, len(rules))
	for n, r := range rules {
		names[n] = r.Name
	}
	return names
}

// answers reads what answers the concerns, in their order. An item left empty
// answers nothing.
func (f *fields) answers() []string {
	const hint = "write one answer for each item under `concerns`, in the same order, each on its own line"
	n := f.get("answers")
	if n == nil {
		return nil
	}
	if n.Kind != matter.List {
		f.wrongType("answers", n, "a list", hint)
		return nil
	}
	answers := make([]string, 0, len(n.Items))
	for _, item := range n.Items {
		switch {
		case item.Kind == matter.Map && len(item.Pairs) == 1 && item.Pairs[0].Value.Kind == matter.Text:
			answers = append(answers, item.Pairs[0].Key.Text+": "+strings.TrimSpace(item.Pairs[0].Value.Text))
		case item.Kind == matter.List || item.Kind == matter.Map:
			f.wrongType("answers", item, "a list of texts", "put the item in double quotes, because it has a colon in it")
		default:
			answers = append(answers, strings.TrimSpace(item.Text))
		}
	}
	return answers
}

// places notes where each key's value stands.
func places(root *matter.Node) map[string]playbook.Place {
	places := make(map[string]playbook.Place, len(root.Pairs))
	for _, p := range root.Pairs {
		places[p.Key.Text] = playbook.Place{Line: p.Key.At.Line, Column: p.Key.At.Column}
	}
	return places
}

// agreement reports keys that contradict each other.
func (f *fields) agreement(i *playbook.Interview) {
	if i.Outcome != playbook.Waiting && i.OutcomeOn.IsZero() && f.get("outcome_on") == nil {
		f.report(f.place("outcome"), "outcome-without-day", fmt.Sprintf("`outcome` is `%s`, but `outcome_on` doesn't say when you heard", i.Outcome),
			"add the day you heard, as `outcome_on: 2026-11-24`")
	}
	if i.Outcome == playbook.Waiting && f.get("outcome") == nil && !i.OutcomeOn.IsZero() {
		f.report(f.place("outcome_on"), "day-without-outcome", "`outcome_on` says when you heard, but `outcome` doesn't say what",
			"add a line such as `outcome: rejected`; the outcomes are: "+listed(playbook.Outcomes()))
	}
	if len(i.Answers) > len(i.Concerns) {
		f.warn(f.place("answers"), "answer-without-concern", fmt.Sprintf("there are more `answers` (%d) than `concerns` (%d)", len(i.Answers), len(i.Concerns)),
			"write one answer for each item under `concerns`, in the same order")
		i.Answers = i.Answers[:len(i.Concerns)]
	}
	if i.Day.IsZero() {
		return
	}
	if !i.DecisionBy.IsZero() && i.DecisionBy.Before(i.Day) {
		f.report(f.place("decision_by"), "day-before-interview", fmt.Sprintf("the decision is promised for %s, which is before the interview on %s", i.DecisionBy, i.Day),
			"fix one of the two days")
	}
	switch {
	case i.AgreedOn.IsZero():
	case i.AgreedOn.Before(i.Day):
		f.report(f.place("agreed_on"), "day-before-interview", fmt.Sprintf("the check-in is agreed for %s, which is before the interview on %s", i.AgreedOn, i.Day),
			"fix one of the two days")
	case i.AgreedOn.DaysSince(i.Day) < agreedSoon:
		f.warn(f.place("agreed_on"), "agreed-soon", "the check-in is agreed for less than a week after the interview",
			"keep it if they chose the day; otherwise wait at least a week or two")
	}
	if !i.DecideBy.IsZero() && !i.OutcomeOn.IsZero() && i.DecideBy.Before(i.OutcomeOn) {
		f.warn(f.place("decide_by"), "day-before-offer", fmt.Sprintf("the offer's deadline, %s, is before the day you got the offer, %s", i.DecideBy, i.OutcomeOn),
			"fix one of the two days")
	}
}
