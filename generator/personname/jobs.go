package personname

// desk is what an entry names instead of a person.
type desk int

const (
	person desk = iota
	job         // "Recruiter", "Hiring Manager": one person, whose name may follow
	team        // "Talent Team", "HR", "Globex Ltd"
)

// deskOf tells a desk, a team or a job from somebody's name.
func deskOf(words []word) desk {
	for n := range words {
		if words[n].end == ',' && n+1 < len(words) {
			words = words[:n+1] // "Dana Whitfield, Globex Ltd"
			break
		}
	}
	first, last := words[0], words[len(words)-1]
	found, others := person, false
	for _, w := range words {
		switch {
		case isTeam(w.key) && !isDanish(w):
			found = team
		case isJob(w.key):
			found = max(found, job)
		case isField(w.key):
			if found == person && len(words) == 1 {
				found = team
			}
		case isGlue(w.key) || isTitle(w) && w.key != "dean":
		default:
			others = true
		}
	}
	fields := true // "Talent Acquisition", "Customer Success"
	for _, w := range words {
		fields = fields && (isField(w.key) || isTeam(w.key) || isGlue(w.key))
	}
	switch {
	case len(words) > 1 && isNobodys(first) && !isTitle(words[1]):
		return max(found, job) // "my future boss"
	case fields && !isGlue(last.key):
		return max(found, team)
	case found != person && !others && isJob(last.key):
		return job // "HR Manager"
	case found != person && !others:
		return found
	case len(words) > 2 && isGiven(first.key) && joins(words, 1):
		return person // "Dana and team"
	case isCompany(last.key) && len(words) > 1, endsTeam(last.key) && len(words) > 1:
		return team
	case isTeam(first.key) && len(words) > 1 && !isDanish(first) && !isGiven(last.key):
		return team
	case isTeam(last.key) && len(words) > 1 && !isGiven(words[leadingTitles(words)%len(words)].key) && len(words) < 3:
		return team // "Globex HR", but "Dana HR"
	}
	return person
}

// isNobodys reports whether a word in front says that no name follows.
func isNobodys(w word) bool {
	switch w.text {
	case "my", "our", "your", "the", "not", "no", "some":
		return true
	}
	return false
}

func isDanish(w word) bool { return w.key == "hr" && isTitle(w) && !shoutedDesk(w) }

// isTeam knows words for several people, or nobody.
func isTeam(key string) bool {
	switch key {
	case "recruiting", "recruitment", "hiring", "hr", "careers", "career", "jobs", "admissions", "acquisition", "resources", "people-ops", "helpdesk", "reception", "rh",
		"tbd", "tba", "tbc", "unknown", "anonymous", "somebody", "someone", "everyone", "everybody", "all", "nobody", "n/a", "none",
		"personal", "bewerbung", "bewerbungen", "rezeption", "empfang", "ressources", "recursos":
		return true
	}
	return endsTeam(key)
}

// endsTeam knows those that make a team of any words in front of them.
func endsTeam(key string) bool {
	switch key {
	case "team", "teams", "desk", "department", "dept", "office", "committee", "panel", "board", "recruiters", "interviewers", "managers",
		"personalabteilung", "abteilung", "sekretariat", "personalteam", "equipe", "equipo", "humanos", "humaines":
		return true
	}
	return false
}

// isCompany knows what only a company's name ends in.
func isCompany(key string) bool {
	switch key {
	case "inc", "llc", "ltd", "limited", "gmbh", "corp", "corporation", "plc", "llp", "company", "co", "sons", "partners", "associates", "group", "industries", "systems", "solutions", "technologies",
		"university", "hospital", "college", "institute", "foundation", "agency", "consulting", "staffing":
		return true
	}
	return false
}

// isJob knows words for one person's work that are nobody's name.
func isJob(key string) bool {
	switch key {
	case "recruiter", "interviewer", "manager", "coordinator", "director", "engineer", "developer", "designer", "analyst", "consultant", "specialist", "partner", "executive",
		"assistant", "associate", "administrator", "admin", "supervisor", "scientist", "researcher", "investigator", "architect", "lead", "head", "chief", "officer", "vp", "svp", "evp", "avp",
		"ceo", "cto", "cfo", "coo", "cmo", "cpo", "chro", "cio", "ciso", "pm", "em", "tl", "hrbp", "founder", "co-founder", "cofounder", "owner", "president", "teacher", "lecturer", "nurse", "principal",
		"headhunter", "sourcer", "generalist", "boss", "colleague", "contact", "reference", "referee", "host", "scheduler", "secretary", "receptionist", "buddy", "friend", "chair", "staff",
		"leiter", "leiterin", "personalleiter", "personalleiterin", "personalreferent", "personalreferentin", "geschaftsfuhrer", "geschaftsfuhrerin", "abteilungsleiter", "abteilungsleiterin", "recruiterin", "chefin":
		return true
	}
	return false
}

// isField knows what stands in front of a job or a team, and names one alone.
func isField(key string) bool {
	switch key {
	case "talent", "people", "human", "hiring", "recruiting", "technical", "tech", "software", "product", "engineering", "sales", "marketing", "data", "finance", "operations", "ops", "support",
		"customer", "contract", "contracts", "account", "accounts", "project", "program", "programme", "business", "service", "services", "success", "research", "development", "design", "security", "legal",
		"charge", "store", "office", "general", "client", "talents", "culture", "workforce", "payroll", "procurement", "infrastructure", "platform", "quality", "it":
		return true
	}
	return false
}

// isGlue knows small words between those.
func isGlue(key string) bool {
	switch key {
	case "the", "a", "an", "of", "for", "and", "&", "/", "my", "our", "your", "their", "senior", "junior", "global", "regional", "deputy", "interim", "acting", "new", "second", "other", "der", "die", "das", "de", "du", "und":
		return true
	}
	return false
}

// endsName reports whether the name stands in front of this word for certain:
// "Dana from HR", "Dana the recruiter".
func endsName(w word) bool {
	switch w.text {
	case "from", "at", "the", "with", "via", "in", "of", "for", "who", "formerly", "aus", "bei", "vom", "chez":
		return w.text != "vom" // which is a particle as well
	case "she", "he", "they", "her", "him", "them", "hers", "his", "theirs", "er", "sie", "ihr", "ella", "elle", "il", "xe", "ze", "any":
		return true
	}
	return false
}
