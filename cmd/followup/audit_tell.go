package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"followup/generator/audit"
	"followup/generator/git"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/read"
)

// toProblems tells findings in the way in which all problems are told.
func toProblems(found []audit.Finding) problem.List {
	var list problem.List
	for _, f := range found {
		column := 0
		if f.Line > 0 {
			column = 1
		}
		code := string(f.Code)
		if f.Code == audit.CodeLeak {
			code += "-" + string(f.Kind)
		}
		list = append(list, problem.Problem{File: f.Path, Line: f.Line, Column: column, Severity: problem.Error, Code: code, Message: f.Message(), Hint: f.Hint(), Width: 1})
	}
	return list
}

// mostTold is how many findings of one file are told one by one.
const mostTold = 5

// shorter leaves of many findings in a file the first.
func shorter(list problem.List) problem.List {
	var short problem.List
	counts := map[string]int{}
	for _, p := range list {
		if counts[p.File]++; counts[p.File] <= mostTold {
			short = append(short, p)
		}
	}
	for n, p := range short {
		more := counts[p.File] - mostTold
		last := n+1 == len(short) || short[n+1].File != p.File
		if more > 0 && last {
			short[n].Hint += fmt.Sprintf("\nand %d more in this file; --json lists them all", more)
		}
	}
	return short
}

// sourcesElsewhere reports the remotes that the sources are pushed to, unless the
// person says that nobody else can read them.
func (a *app) sourcesElsewhere(ctx context.Context, s playbook.Settings) problem.List {
	if s.Repository == playbook.RepositoryPrivate {
		return nil
	}
	var list problem.List
	found, err := git.Elsewhere(ctx, a.dir, append(read.SettingsFiles(), "content")...)
	if err != nil {
		said, _ := split(err)
		list = append(list, problem.Problem{File: read.SettingsFile, Severity: problem.Error, Code: "sources-unknown", Width: 1,
			Message: "the playbook is in a git repository, but git couldn't say where its files are pushed: " + said,
			Hint:    "fix that; or, if only you can read that repository, write `repository: private` in followup.yaml"})
	}
	for _, r := range found {
		message := "git tracks this file, and pushes it to %s (%s)"
		if r.Earlier {
			message = "this file is in a commit or on another branch, and git pushes to %s (%s)"
		}
		list = append(list, problem.Problem{File: r.File, Severity: problem.Error, Code: "sources-pushed", Width: 1,
			Message: fmt.Sprintf(message, r.Host, r.Remote),
			Hint:    "if only you can read that repository, write `repository: private` in followup.yaml;\notherwise keep the playbook in a private one, and let `followup publish` put only the site into the public one"})
	}
	return list
}

// tellShown lists what the world reads on an open site, and what to write to agree.
func (a *app) tellShown(found, left []audit.Finding) {
	files := map[audit.Kind]map[string]bool{}
	for _, f := range found {
		if f.Code == audit.CodeLeak {
			if files[f.Kind] == nil {
				files[f.Kind] = map[string]bool{}
			}
			files[f.Kind][f.Path] = true
		}
	}
	if len(files) == 0 {
		fmt.Fprintln(a.stdout, "Nothing private shows.")
		return
	}
	fmt.Fprintln(a.stdout, "The site is open: anyone with its address can read it, and so can search engines. It shows")
	var shown []string
	for _, k := range audit.Kinds() {
		if len(files[k]) > 0 {
			fmt.Fprintf(a.stdout, "  %-10s %s, in %s\n", k, meaning(k), counted(len(files[k]), "file"))
			shown = append(shown, string(k))
		}
	}
	if !slices.ContainsFunc(left, func(f audit.Finding) bool { return f.Code == audit.CodeLeak }) {
		fmt.Fprintln(a.stdout, "You agreed to this with `shows` in followup.yaml.")
		return
	}
	fmt.Fprintf(a.stdout, "If anyone may read this, add this line to followup.yaml:\n\n  shows: [%s]\n", strings.Join(shown, ", "))
}

func counted(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// meaning says what a kind is.
func meaning(k audit.Kind) string {
	switch k {
	case audit.Companies:
		return "the companies you talk to, the roles and the places"
	case audit.Names:
		return "the people you met, with titles and profiles"
	case audit.Mails:
		return "their email addresses"
	case audit.Phones:
		return "their phone numbers"
	case audit.Pay:
		return "salary figures"
	case audit.Notes:
		return "your notes, and what was discussed"
	case audit.Yours:
		return "your own name, addresses and links"
	case audit.Aliases:
		return "your aliases for the companies"
	}
	return ""
}
