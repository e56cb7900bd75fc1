package invitation

import (
	"regexp"
	"strings"
	"unicode"
)

func notWord(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// round is what a round is called, and the words of a title that tell it.
type round struct{ words, name string }

// rounds lists them, the surest first.
func rounds() []round {
	return []round{
		{`final`, "Final"},
		{`on-?\s?site`, "Onsite"},
		{`panel`, "Panel"},
		{`technical|coding|system design|pair(ing)?( programming)?|whiteboard`, "Technical"},
		{`hiring manager`, "Hiring manager"},
		{`(phone|telephone|recruiter) (screen(ing)?|interview|call)`, "Phone screen"},
		{`screen(ing)?`, "Screening"},
		{`third|3rd`, "Third round"},
		{`second|2nd`, "Second round"},
		{`first|1st`, "First round"},
		{`intro(duction|ductory)?|get(ting)? to know`, "Introduction"},
	}
}

func (i *Invitation) guessRound() Guess {
	for _, r := range rounds() {
		if regexp.MustCompile(`(?i)\b(` + r.words + `)\b`).MatchString(i.Summary) {
			return Guess{r.name, "guessed from the title"}
		}
	}
	return Guess{}
}

var (
	aboutJobs = pattern(`(?i)\b(interviews?|interviewing|phone screen|screening|recruit(er|ing|ment)|hiring|candidates?|on-?site|technical round|final round|coding challenge|system design|job|vacancy|applica(nt|tion)|vorstellungsgespräch|bewerbungsgespräch|bewerbung|kennenlerngespräch|entretien|entrevista|colloquio|sollicitatiegesprek)`)

	// job is the word by which the name of a role is told.
	job = pattern(`(?i)\b(\w*engineer|developer|programmer|designer|analyst|scientist|architect|consultant|administrator|manager|director|lead|head of|nurse|teacher|assistant|specialist|coordinator|accountant|editor|writer|technician|officer|representative|associate|intern|researcher|librarian|operator|clerk|secretary|receptionist|electrician|mechanic|carpenter|driver|cook|chef|barista|cashier|doctor|physician|pharmacist|therapist|lawyer|paralegal|attorney|counsel|buyer|auditor|tutor|professor|lecturer|instructor|trainer|journalist|translator|planner|strategist|advisor|entwickler(in)?|ingenieur(in)?|berater(in)?|développeur|développeuse|ingénieure?)\b`)

	roleLine     = pattern(`(?im)^[ \t*-]*(?:role|position|job title|job|vacancy|stelle|poste)[ \t]*[:–-][ \t]*(\S.{1,80})$`)
	roleSentence = pattern(`(?i)\b(?:for|about) (?:the|our|an?) (?:open )?([^.,;:\n]{3,60}?) (?:role|position|opening|job|vacancy)\b`)

	separators = pattern(`(?i)\s*(?:<>|<->|↔|\||–|—|:|/|,|\(|\)|\s-\s|\s&\s|\s\+\s|\s@\s|\s(?:with|from|at|for|and|x|und|avec|chez|bei|mit)\s)\s*`)

	// aboutRounds is what a part of a title says of the meeting rather than of the company.
	aboutRounds = pattern(`(?i)\b(job|virtual|video|zoom|teams|google meet|remote|online|phone|telephone|recruiter|technical|coding|system design|panel|final|first|second|third|1st|2nd|3rd|round|stage|initial|intro(duction|ductory)?|hiring manager|on-?site|screen(ing)?|interviews?|call|chat|meeting|conversation|discussion|session|invitation|invite|candidate|your|the|vorstellungsgespräch|bewerbungsgespräch|kennenlerngespräch|entretien|entrevista|\d+ ?min(utes)?|minutes?)\b`)
)

// LooksLikeInterview reports whether the words of an event speak of one.
func (i *Invitation) LooksLikeInterview() bool {
	return aboutJobs().MatchString(i.Summary + "\n" + i.Description)
}

// guessRole finds the role where the title or the description names it.
func (i *Invitation) guessRole() Guess {
	if m := roleLine().FindStringSubmatch(i.Description); m != nil && !strings.Contains(m[1], "://") {
		return Guess{strings.TrimRight(m[1], " .,;"), "guessed from the description"}
	}
	for _, part := range separators().Split(i.Summary, -1) {
		part = strings.TrimSpace(aboutRounds().ReplaceAllString(part, " "))
		part = strings.Join(strings.Fields(part), " ")
		if rest := strings.Fields(part); len(rest) > 0 && len(rest) <= 6 && job().MatchString(part) {
			return Guess{strings.TrimSuffix(strings.TrimSuffix(part, " role"), " position"), "guessed from the title"}
		}
	}
	for _, text := range []struct{ words, name string }{{i.Summary, "guessed from the title"}, {i.Description, "guessed from the description"}} {
		if m := roleSentence().FindStringSubmatch(text.words); m != nil && job().MatchString(m[1]) {
			return Guess{strings.TrimSpace(m[1]), text.name}
		}
	}
	return Guess{}
}

// companyInTitle is what is left of a title without the round, the role and the
// people: "Globex" of "Sam <> Globex", of "Interview with Globex", of "Globex
// interview: Platform Engineer". A title that does not speak of an interview
// names no company.
func (i *Invitation) companyInTitle(own Own) string {
	if !aboutJobs().MatchString(i.Summary) && !strings.Contains(i.Summary, "<>") {
		return ""
	}
	for _, part := range separators().Split(i.Summary, -1) {
		part = strings.Join(strings.Fields(aboutRounds().ReplaceAllString(part, " ")), " ")
		if part == "" || len(strings.Fields(part)) > 5 || job().MatchString(part) || strings.ContainsAny(part, "@") || i.names(part, own) || squeezed(part) == "" {
			continue
		}
		return strings.Trim(part, " .,;!?'\"()[]")
	}
	return ""
}

// names reports whether words are the name of somebody, or a part of it.
func (i *Invitation) names(words string, own Own) bool {
	for _, p := range append([]Person{{Name: own.Name}, i.Organizer}, i.People...) {
		all := strings.FieldsFunc(strings.ToLower(p.Name), notWord)
		same := 0
		parts := strings.FieldsFunc(strings.ToLower(words), notWord)
		for _, w := range parts {
			for _, name := range all {
				if w == name {
					same++
					break
				}
			}
		}
		if len(parts) > 0 && same == len(parts) {
			return true
		}
	}
	return false
}
