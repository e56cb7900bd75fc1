package phrase

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
	n, ok := nounPhrase(words)
	if !ok || hasComma(words) {
		return item
	}
	item.Class = Noun
	head := n.words[n.head]
	switch head.low {
	case "write-up", "writeup", "study", "studies", "portfolio", "talk", "notes", "slides", "sample", "samples", "plan", "plans", "article", "articles", "post", "posts", "paper", "papers", "deck", "certificate", "certificates", "certification", "transcript", "transcripts", "license", "licence", "résumé", "resume", "cv", "references", "statement", "report", "reports", "project", "projects", "repository", "repo", "case", "essay", "thesis", "dissertation", "presentation", "demo", "video", "reel", "showreel", "website", "site", "blog", "profile", "proposal", "letter", "letters", "summary", "handout", "rubric", "recipe", "menu", "photos", "photographs", "gallery", "publications", "publication", "chapter", "podcast", "interview", "analysis", "dashboard", "memo", "solution", "assignment", "recording", "book", "guide", "story", "stories", "clips", "drawings", "sketches", "designs", "prototype", "evaluation", "evaluations", "prize", "award":
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
