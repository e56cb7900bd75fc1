package message

// isCommon reports whether a word with a capital, as a phone puts it at the begin of
// a line, is one of those that notes of interviews often begin with and that no
// product or company is known by. A dictionary would not do: it holds "Slack" and
// "Notion" as well.
func isCommon(word string) bool {
	switch word {
	case "Accessibility", "Analytics", "Architecture", "Automation", "Better", "Both", "Budget", "Budgets", "Building", "Career",
		"Careers", "Classroom", "Client", "Clients", "Code", "Collaboration", "Communication", "Community", "Cross-functional", "Culture",
		"Current", "Customer", "Customers", "Daily", "Data", "Database", "Databases", "Deployment", "Deployments", "Design", "Different",
		"Documentation", "Early", "Engineering", "Every", "Experience", "External", "Feedback", "Future", "Growth", "Hiring", "Improving",
		"Incident", "Incidents", "Infrastructure", "Internal", "Keeping", "Large", "Leadership", "Leading", "Learning", "Legacy",
		"Long-term", "Making", "Managing", "Many", "Marketing", "Mentoring", "Mentorship", "Migration", "Migrations", "Monitoring",
		"Monthly", "More", "Moving", "New", "Observability", "On-call", "Onboarding", "Open", "Operations", "Pair", "Pairing",
		"Performance", "Planning", "Process", "Processes", "Product", "Products", "Project", "Projects", "Public", "Quality", "Quarterly",
		"Recent", "Reducing", "Release", "Releases", "Reliability", "Remote", "Reporting", "Research", "Roadmap", "Running", "Sales",
		"Scaling", "Security", "Several", "Short-term", "Small", "Software", "Some", "Staff", "Stakeholder", "Stakeholders", "Strategy",
		"Student", "Students", "Support", "System", "Systems", "Teaching", "Team", "Technical", "Test", "Testing", "Tests", "Training",
		"User", "Users", "Weekly", "Work", "Working", "Years", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine",
		"Ten":
		return true
	}
	return false
}
