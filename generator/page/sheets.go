package page

import "strings"

// sheets lists every page there is, in the order in which titles are given away.
// The pages of the interviews stand one after the other from first on.
func (b *builder) sheets() (list []sheet, first int) {
	of := " · " + b.in.Book.Settings.Name + "’s follow-ups"
	list = []sheet{
		{"index.html", "home.html", "home", "Today" + of, b.homeView},
		{"calendar/index.html", "calendar.html", "calendar", "Calendar" + of, b.calendarView},
		{agendaPath + "index.html", "agenda.html", "agenda", "Agenda · Calendar", b.agendaView},
		{timelinePath + "index.html", "timeline.html", "timeline", "Timeline · Calendar", b.timelineView},
		{printPath + "index.html", "print.html", "print", "The week" + of, b.weekView},
	}
	for _, m := range b.months() {
		list = append(list, sheet{monthPath(m) + "index.html", "month.html", "month", month(m) + " · Calendar",
			func(s shell) (any, error) { return b.monthPageView(s, m) }})
	}
	list = append(list, sheet{interviewsPath + "index.html", "interviews.html", "interviews", "Interviews" + of, b.interviewsView})
	for _, s := range []sheet{
		{pipelinePath, "pipeline.html", "pipeline", "Pipeline" + of, b.pipelineView},
		{insightsPath, "insights.html", "insights", "Insights" + of, b.insightsView},
		{playsPath, "plays.html", "plays", "All plays" + of, b.playsView},
		{checksPath, "checks.html", "checks", "The message check · Guide", b.checksView},
		{ledgerPath, "ledger.html", "ledger", "What the articles say · Guide", b.ledgerView},
	} {
		if b.stands(s.path) {
			s.path += "index.html"
			list = append(list, s)
		}
	}
	first = len(list)
	for n, i := range b.in.Book.Interviews {
		list = append(list, sheet{i.Page() + "index.html", "interview.html", "interview", interviewTitle(i),
			func(s shell) (any, error) { return b.interviewView(s, n, i.Notes) }})
	}
	list = append(list, sheet{"guide/index.html", "guide.html", "guide", "Guide" + of, b.guideView})
	for n, a := range b.in.Book.Guide {
		list = append(list, sheet{articlePath(a) + "index.html", "article.html", "article", a.Title + " · Guide",
			func(s shell) (any, error) { return b.articleView(s, n) }})
	}
	return append(list,
		sheet{subscribePath + "index.html", "subscribe.html", "subscribe", "Subscribe" + of, b.subscribeView},
		sheet{searchPath + "index.html", "search.html", "search", "Search" + of, b.searchView},
		sheet{"404.html", "404.html", "lost", "Page not found", b.lostView}), first
}

// The folders of pages that others lead to.
const (
	agendaPath     = "calendar/agenda/"
	timelinePath   = "calendar/timeline/"
	printPath      = "print/"
	interviewsPath = "interviews/"
	pipelinePath   = "pipeline/"
	insightsPath   = "insights/"
	playsPath      = "plays/"
	checksPath     = "guide/checks/"
	ledgerPath     = "guide/ledger/"
	subscribePath  = "subscribe/"
)

// stands reports whether there is a page: some have nothing to show in a
// playbook that is still empty, and an article of the guide comes before a page
// that would take its place.
func (b *builder) stands(path string) bool {
	switch path {
	case pipelinePath, insightsPath:
		return len(b.in.Book.Interviews) > 0
	case playsPath:
		return len(b.in.Book.Plays) > 0
	case checksPath:
		return len(b.in.Book.Rules) > 0 && b.articleNamed("checks", "") == nil
	case ledgerPath:
		return len(b.in.Book.Ledger) > 0 && b.articleNamed("ledger", "") == nil
	}
	return true
}

// Gathers reports whether the file at a path is made from all interviews. Any
// other shows one interview and what is near it, or none.
func Gathers(path string) bool {
	folder, rest, _ := strings.Cut(path, "/")
	switch folder + "/" {
	case interviewsPath:
		return rest == "index.html"
	case "index.html/", "calendar/", pipelinePath, insightsPath, printPath, searchPath, subscribePath: // the last shows an event
		return true
	}
	return false
}
