package read

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"

	"followup/generator/playbook"
)

// branchName matches names of branches that need no thought: git takes all of
// them, and so does every host. Dots in a row and at an end it does not take.
var branchName = regexp.MustCompile(`^[A-Za-z0-9_][A-Za-z0-9_.+-]*(/[A-Za-z0-9_][A-Za-z0-9_.+-]*)*$`)

// publication reads where the site is published.
func (f *fields) publication(s *playbook.Settings) {
	if to := f.text("publish_to"); strings.HasPrefix(to, "-") || strings.ContainsFunc(to, unicode.IsControl) {
		f.report(f.place("publish_to"), "bad-publish-to", fmt.Sprintf("`%s` isn't a repository", to),
			"write a remote's name, such as origin, or an address, such as git@github.com:you/playbook.git")
	} else if to != "" {
		s.PublishTo = to
	}
	branch := f.text("publish_branch")
	switch {
	case branch == "":
	case !branchName.MatchString(branch), strings.Contains(branch, ".."), strings.HasSuffix(branch, "."), strings.HasSuffix(branch, ".lock"), branch == "HEAD":
		f.report(f.place("publish_branch"), "bad-publish-branch", fmt.Sprintf("`%s` can't be the name of a branch", branch), "write it as gh-pages")
	default:
		s.PublishBranch = branch
	}
}
