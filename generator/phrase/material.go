package phrase

import "strings"

// material reads the title of something to look at or of what is attached.
func (r Reader) material(l line) Item {
	item := Item{Class: Unknown}
	words := l.words
	if l.asks || l.parts > 0 {
		return item
	}
	if words[0].low == "my" && len(words) > 1 {
		words = words[1:]
	}
	if c := words[0]; len(words) == 1 && c.text != c.low && !hasInnerCapital(c.text) {
		words = []word{{c.low, c.low, kindOf(c.low, c.low)}}
	}
	n, ok := nounPhrase(words)
	if parts := pieces(words); len(parts) > 1 {
		return r.detailed(parts)
	}
	if !ok {
		return item
	}
	item.Class = Noun
	head := n.words[n.head]
	switch head.low {
	case "write-up", "writeup", "study", "studies", "portfolio", "talk", "notes", "slides", "sample", "samples", "plan", "plans", "article", "articles", "post", "posts", "paper", "papers", "deck", "certificate", "certificates", "certification", "transcript", "transcripts", "license", "licence", "résumé", "resume", "cv", "references", "statement", "report", "reports", "project", "projects", "repository", "repo", "case", "essay", "thesis", "dissertation", "presentation", "demo", "video", "reel", "showreel", "website", "site", "blog", "profile", "proposal", "letter", "letters", "summary", "handout", "rubric", "recipe", "menu", "photos", "photographs", "gallery", "publications", "publication", "chapter", "podcast", "interview", "analysis", "dashboard", "memo", "solution", "assignment", "recording", "book", "guide", "story", "stories", "clips", "drawings", "sketches", "designs", "prototype", "evaluation", "evaluations", "prize", "award", "exercise", "speech", "speeches", "lookbook", "judgment", "judgement", "translation", "translations", "template", "templates", "lesson", "checklist", "worksheet", "spreadsheet", "schedule", "brief", "contract", "script", "score", "map", "model", "chart", "charts", "poster", "flyer", "newsletter", "brochure", "syllabus", "curriculum", "permit", "diploma", "card", "cards", "film", "films", "reference", "log", "audit", "take-home", "app", "code", "notebook", "manuscript", "poem", "poems", "budget", "drawing", "photo", "playbook", "runbook", "postmortem", "tests", "test", "course", "scan", "copy", "form", "forms", "bio", "itinerary", "worksheets", "pitch", "quote", "estimate", "storyboard", "mockups", "wireframes", "illustration", "illustrations", "song", "songs", "documentation", "policy", "handbook", "tutorial", "headshot", "transcription", "clip", "record", "records", "invoice", "survey", "abstract", "teardown":
		if first := words[0].low; first == "sample" && !n.many && len(words) > 1 {
			item.Mine = "a " + text(words)
			return item
		}
		if n.led {
			item.Mine = text(words)
			if words[0].low == "the" || words[0].low == "a" || words[0].low == "an" {
				item.Mine = "my " + text(words[1:])
			}
			return item
		}
		item.Mine = "my " + text(words)
		if own(words) {
			item.Mine = "the " + text(words) // "slides from my talk"
		}
	}
	return item
}

// detailed reads a title with more about it: "Sample judgment, Polish to English, two
// pages, names removed".
func (r Reader) detailed(parts [][]word) Item {
	item := r.material(line{words: parts[0]})
	if item.Mine == "" || len(parts) > 5 || strings.Contains(item.Mine, "(") {
		return Item{Class: Unknown}
	}
	var more []string
	for _, part := range parts[1:] {
		if leansBack(part) {
			continue // "six of them"
		}
		for _, w := range part {
			if w.kind.any(pronoun|auxiliary|modal) || w.low == "my" {
				return Item{Class: Unknown}
			}
		}
		if part[0].kind.any(asking|joining|preposition) && part[0].low != "from" && part[0].low != "in" && part[0].low != "for" && part[0].low != "with" && part[0].low != "about" || strings.ContainsAny(text(part), "()\"") {
			return Item{Class: Unknown}
		}
		more = append(more, text(part))
	}
	if len(more) == 0 {
		return item
	}
	item.Mine += " (" + strings.Join(more, ", ") + ")"
	return item
}
