package main

import (
	"context"
	"errors"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"

	"followup/generator/git"
	"followup/generator/output"
	"followup/generator/read"
	"followup/generator/seal"
	"followup/generator/terminal"
)

// domain is the file in which GitHub Pages keeps a site's own domain.
const domain = "CNAME"

// hostName matches what may stand in it: one host, and nothing that could tell more.
var hostName = regexp.MustCompile(`^[A-Za-z0-9]([A-Za-z0-9.-]{0,252})\s*$`)

// find finds out where the site goes, without asking anybody elsewhere.
func (p *publication) find(ctx context.Context) error {
	var err error
	if p.repository, err = git.Look(ctx, p.dir); err != nil {
		return err
	}
	p.target, err = p.goal(ctx, p.repository)
	return err
}

// goal is the branch that the settings name.
func (p *publication) goal(ctx context.Context, r *git.Repository) (git.Target, error) {
	to, branch := p.settings.PublishTo, p.settings.PublishBranch
	if to == "origin" && !r.HasRemote(ctx, to) {
		what := "this repository has no remote `origin`"
		if !r.Here {
			what = "this folder isn't in a git repository"
		}
		return git.Target{}, fmt.Errorf("%s\nin followup.yaml, name the repository to publish the site to: `publish_to: git@github.com:you/playbook.git`", what)
	}
	address, own, err := r.Address(ctx, to)
	if err != nil {
		return git.Target{}, err
	}
	if own && branch == r.Branch {
		return git.Target{}, fmt.Errorf("`%s` is the branch that your files are on, and publishing would replace it\nname another with `publish_branch` in followup.yaml, such as gh-pages", branch)
	}
	return git.Target{Address: address, Branch: branch, Patient: terminal.Is(p.stdin)}, nil
}

// fetch looks at what is published now, and refuses to take the place of what
// followup did not make.
func (p *publication) fetch(ctx context.Context) error {
	var err error
	if p.last, err = p.repository.Fetch(ctx, p.path("git"), p.target); err != nil {
		return fmt.Errorf("%s couldn't be checked: %w", p.where(), err)
	}
	strange, err := foreign(ctx, p.last)
	if err != nil {
		return err
	}
	if len(strange) > 0 {
		const another = "name another with `publish_branch` in followup.yaml"
		hint := ""
		switch {
		case p.last.Default == p.target.Branch:
			hint = "it's the main branch there, which is never replaced: " + another + ", such as gh-pages"
		case slices.ContainsFunc(strange, isPlaybook) || p.repository.Holds(ctx, p.last.Tip):
			hint = "these are files that you write, and those are never replaced: " + another + ", such as gh-pages"
		case !p.replace:
			hint = another + "; or, if you don't need any of it, run `followup publish --replace`"
		}
		if hint != "" {
			return fmt.Errorf("%s has files that followup didn't make: %s\n%s", p.where(), few(strange), hint)
		}
	}
	return p.last.Extract(ctx, p.path("last"), func(name string) bool {
		return name == seal.Path && !p.replace || path.Ext(name) == ".ics"
	})
}

// foreign lists the files of a branch that followup did not make.
func foreign(ctx context.Context, p *git.Published) ([]string, error) {
	data, err := p.Read(ctx, output.List)
	if err != nil {
		return nil, err
	}
	made, _ := output.Listed(data)
	strange := slices.Clone(p.Others)
	for name := range p.Files {
		if _, ours := slices.BinarySearch(made, name); !ours && name != output.List && name != domain {
			strange = append(strange, name)
		}
	}
	slices.Sort(strange)
	return strange, nil
}

// isPlaybook reports a file that somebody's own playbook is made of.
func isPlaybook(name string) bool {
	return slices.Contains(read.SettingsFiles(), path.Base(name)) || strings.Contains("/"+name, "/"+read.InterviewsDir+"/")
}

func few(names []string) string {
	if len(names) > 3 {
		return strings.Join(names[:3], ", ") + fmt.Sprintf(" and %d more", len(names)-3)
	}
	return strings.Join(names, ", ")
}

func (p *publication) where() string {
	return fmt.Sprintf("branch %s of %s", p.target.Branch, git.Shown(p.target.Address))
}

// notPushed tells why nothing was pushed, and what that means.
func (p *publication) notPushed(err error) error {
	hint := "what was published before is still there"
	switch {
	case errors.Is(err, git.ErrRaced):
		hint += "; run `followup publish` again to replace it with yours"
	case errors.Is(err, git.ErrRights):
		hint += "; run `git push` by hand to see if your key or token is accepted"
	}
	return fmt.Errorf("%s: %w\n%s", p.where(), err, hint)
}
