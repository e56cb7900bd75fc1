package invitation

import (
	"slices"
	"strings"

	"golang.org/x/net/idna"
	"golang.org/x/net/publicsuffix"

	"followup/generator/playbook"
)

// guess fills in what the invitation does not say outright.
func (i *Invitation) guess(own Own) {
	i.Round = i.guessRound()
	i.Role = i.guessRole()
	i.Company = i.guessCompany(own)
}

// guessCompany takes the organiser's domain, then those of who is invited, then
// words of the title.
func (i *Invitation) guessCompany(own Own) Guess {
	mine := companyDomain(own.Email)
	for _, p := range append([]Person{i.Organizer}, i.People...) {
		domain := companyDomain(p.Email)
		if domain == "" || domain == mine || strings.EqualFold(p.Email, own.Email) {
			continue
		}
		name := domainName(domain)
		i.domain = domain
		return Guess{spelled(name, i.Summary+"\n"+i.Organizer.Name+"\n"+i.Description), "guessed from " + p.Email}
	}
	if name := i.companyInTitle(own); name != "" {
		return Guess{name, "guessed from the title"}
	}
	return Guess{}
}

// The domains of mail for everybody and of programs that plan interviews, which
// say nothing of a company. A list of all there are has thousands; these are
// what people write from.
var (
	everybodys = pattern(`^(gmail|googlemail|outlook|hotmail|yahoo|ymail|gmx|protonmail|fastmail|icloud|yandex|aol)\.|` +
		`^(live|msn|me|mac|mail|zoho|hey|qq|163|126)\.com$|^(proton|pm)\.me$|^(web|t-online)\.de$|^(orange|free|wanadoo|sfr)\.fr$|^laposte\.net$|^mail\.ru$|^tutanota\.|^tuta\.`)
	planners = pattern(`(^|\.)(calendly|greenhouse|greenhouse-mail|lever|ashbyhq|goodtime|modernloop|zoom|doodle|myworkday|workday|smartrecruiters|icims|jobvite|workable|workablemail|recruitee|teamtailor|teamtailor-mail|personio|savvycal|hackerrank|codesignal)\.|` +
		`(^|\.)cal\.com$|(^|\.)calendar\.google\.com$`)
)

// companyDomain is the domain that a company registered, of an address that is
// one of its own; else "".
func companyDomain(address string) string {
	_, host, ok := strings.Cut(strings.ToLower(address), "@")
	if !ok || planners().MatchString(host) {
		return ""
	}
	domain, err := publicsuffix.EffectiveTLDPlusOne(host)
	if err != nil || everybodys().MatchString(domain) {
		return ""
	}
	return domain
}

// domainName makes a name of a domain: northwind-freight.example is Northwind Freight.
func domainName(domain string) string {
	label, _, _ := strings.Cut(domain, ".")
	if readable, err := idna.ToUnicode(label); err == nil {
		label = readable
	}
	if len(label) <= 3 {
		return strings.ToUpper(label)
	}
	words := strings.FieldsFunc(label, func(r rune) bool { return r == '-' })
	for n, w := range words {
		words[n] = capital(w)
	}
	return strings.Join(words, " ")
}

// spelled finds a name as the invitation itself writes it: Globex, not globex;
// Northwind Freight for northwindfreight.
func spelled(name, text string) string {
	want := squeezed(name)
	for line := range strings.SplitSeq(text, "\n") {
		words := strings.Fields(line)
		for from := range words {
			for to := from + 1; to <= min(from+5, len(words)); to++ {
				written := strings.Trim(strings.Join(words[from:to], " "), " .,;:!?()[]'\"<>|/-–—")
				if squeezed(written) == want && !strings.Contains(written, "@") && written != strings.ToLower(written) {
					return strings.TrimSuffix(strings.TrimSuffix(written, "'s"), "’s")
				}
			}
		}
	}
	return name
}

// squeezed leaves a name's letters and digits, small.
func squeezed(name string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(name), notWord), "")
}

// Recall takes company and role from what the person wrote in earlier interviews
// with the same people or company: their own words are better than a guess.
func (i *Invitation) Recall(earlier []*playbook.Interview) {
	var last *playbook.Interview
	for _, e := range earlier {
		if i.sameCompany(e) && (last == nil || !e.Day.Before(last.Day)) {
			last = e
		}
	}
	if last == nil {
		return
	}
	i.Company = Guess{last.Company, "as in " + last.Name}
	if i.Role.Text == "" && last.Role != playbook.RoleToFill {
		i.Role = Guess{last.Role, "as in " + last.Name}
	}
}

func (i *Invitation) sameCompany(e *playbook.Interview) bool {
	if i.Company.Text != "" && squeezed(e.Company) == squeezed(i.Company.Text) {
		return true
	}
	return i.domain != "" && slices.ContainsFunc(e.Contacts, func(c playbook.Contact) bool { return companyDomain(c.Email) == i.domain })
}
