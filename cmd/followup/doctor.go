package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"followup/generator/git"
	"followup/generator/playbook"
	"followup/generator/seal"
	"followup/generator/terminal"
)

// verdict is how one thing stands that publishing needs.
type verdict struct {
	word string // ok, warning or wrong
	what string
	said string
	fix  string
}

func ok(what, format string, args ...any) verdict {
	return verdict{"ok", what, fmt.Sprintf(format, args...), ""}
}

func warning(what, said, fix string) verdict { return verdict{"warning", what, said, fix} }

func faulty(what, said, fix string) verdict { return verdict{"wrong", what, said, fix} }

func (a *app) doctorCommand() *cobra.Command {
	var fd descriptor
	c := &cobra.Command{
		Use:   "doctor",
		Short: "Check everything that publishing needs, and say how to fix what's wrong",
		Long:  "Checks git, the repository, the branch, the settings, the address, the passphrase, the feed and what you last published.\nEach gets a line that says if it's fine, and if not, how to fix it. Nothing is changed, and nothing is pushed.",
		Args:  atMost(0),
		RunE: func(c *cobra.Command, _ []string) error {
			settings, err := a.settings()
			if err != nil {
				return err
			}
			p := &publication{app: a, settings: settings}
			list := append(p.examineGit(c.Context()), a.examineSources(c.Context(), settings)...)
			list = append(list, a.examineSettings(settings)...)
			list = append(list, p.examinePassphrase(c.Context(), fd))
			style := terminal.StyleFor(a.stdout)
			for _, v := range list {
				fmt.Fprintf(a.stdout, "%s  %-10s  %s\n", painted(style.Error, style.Warning, v.word), v.what, v.said)
				if v.fix != "" {
					fmt.Fprintf(a.stdout, "%21s  %s\n", "", v.fix)
				}
				if v.word == "wrong" {
					err = errReported
				}
			}
			return err
		},
	}
	descriptorOption(c, &fd)
	return c
}

func painted(wrong, warning func(string) string, word string) string {
	padded := fmt.Sprintf("%-7s", word)
	switch {
	case word == "wrong" && wrong != nil:
		return wrong(padded)
	case word == "warning" && warning != nil:
		return warning(padded)
	}
	return padded
}

// awaited is how long the doctor waits for a repository elsewhere.
const awaited = 20 * time.Second

// examineGit looks at git, where the site goes, and what is there.
func (p *publication) examineGit(ctx context.Context) []verdict {
	if err := p.find(ctx); err != nil {
		said, fix := split(err)
		if errors.Is(err, git.ErrMissing) {
			return []verdict{faulty("git", said, "install git from https://git-scm.com/ or with your system's package manager")}
		}
		return []verdict{ok("git", "found"), faulty("remote", said, fix)}
	}
	list := []verdict{ok("git", "found"), ok("remote", "%s", git.Shown(p.target.Address))}
	list = append(list, p.examineBranch(ctx)...)
	return append(list, p.examineAddress())
}

// examineBranch looks at what was published last.
func (p *publication) examineBranch(ctx context.Context) []verdict {
	folder, remove, err := git.Temporary()
	if err != nil {
		return []verdict{faulty("branch", err.Error(), "")}
	}
	defer remove()
	p.folder, p.target.Patient = folder, false
	ctx, cancel := context.WithTimeout(ctx, awaited)
	defer cancel()
	last, err := p.repository.Fetch(ctx, p.path("git"), p.target)
	if ctx.Err() != nil {
		return []verdict{warning("branch", "the repository didn't answer in time, so it wasn't checked", "try again when you're online")}
	}
	if err != nil {
		return []verdict{unseen(err)}
	}
	if last.Tip == "" {
		return []verdict{ok("branch", "%s doesn't exist yet; the first `followup publish` creates it", p.target.Branch), ok("published", "never")}
	}
	if p.standing, err = last.Read(ctx, seal.Path); err != nil {
		return []verdict{unseen(err)}
	}
	strange, err := foreign(ctx, last)
	if err != nil || len(strange) > 0 {
		return []verdict{faulty("branch", fmt.Sprintf("%s has files that followup didn't make: %s", p.target.Branch, few(strange)), "name another with `publish_branch` in followup.yaml")}
	}
	published := ok("published", "%s", last.When.UTC().Format("2 January 2006, 15:04 UTC"))
	const old = 7 * 24 * time.Hour
	if p.clock().Sub(last.When) > old {
		published = warning("published", published.said+": more than a week ago", "`followup publish` brings the site and the feed up to date")
	}
	return []verdict{ok("branch", "%s, %s", p.target.Branch, counted(len(last.Files), "file")), published}
}

// unseen is told of a branch that could not be looked at.
func unseen(err error) verdict {
	said, _ := split(err)
	said = "it couldn't be checked: " + said
	switch {
	case errors.Is(err, git.ErrNoSuch):
		return faulty("branch", said, "create the repository on the host first, or fix `publish_to` in followup.yaml")
	case errors.Is(err, git.ErrRights):
		return faulty("branch", said, "run `git ls-remote` with this address by hand to see if your key or token is accepted")
	}
	return warning("branch", said, "try again when you're online")
}

// examineAddress holds the settings' address to that of the repository's Pages.
func (p *publication) examineAddress() verdict {
	at, want := p.settings.URL, git.Pages(p.target.Address)
	switch {
	case at == "" && want == "":
		return warning("address", "followup.yaml has no `url`, so the feed has no address", "write the address where the site is published, such as `url: https://you.example/playbook/`")
	case at == "":
		return warning("address", "followup.yaml has no `url`, so the feed has no address", "write `url: "+want+"`")
	case isLocal(at):
		return warning("address", at+" is an address that only this machine or network can reach, so no phone can subscribe to it", "write the address where the site is published, such as `url: https://you.example/playbook/`")
	case isGitHubPages(at) && want != "" && at != want:
		return faulty("address", fmt.Sprintf("`url` says %s, but this repository is served at %s", at, want), "write `url: "+want+"`")
	}
	return ok("address", "%s", at)
}

// examineSettings looks at what followup.yaml says of publishing.
func (a *app) examineSettings(s playbook.Settings) []verdict {
	var list []verdict
	switch s.Privacy {
	case playbook.PrivacySealed:
		list = append(list, ok("privacy", "sealed: only people with the passphrase can read the site"))
	case playbook.PrivacyOpen:
		list = append(list, warning("privacy", "open: anyone can read the site", "write `privacy: sealed` if that's not what you want; `followup audit` lists what shows"))
	default:
		list = append(list, faulty("privacy", "followup.yaml doesn't say who may read the site", "write `privacy: sealed`, or `privacy: open`"))
	}
	feed := ok("feed", "%s", s.Feed)
	if s.Feed == playbook.FeedOff && s.FeedSecret == "" {
		feed = warning("feed", "off: no calendar can subscribe to your follow-ups", "`followup check --fix` writes the `feed_secret` that its address is made from; or leave the feed off")
	}
	if s.Privacy == playbook.PrivacySealed && (s.Feed == playbook.FeedStep || s.Feed == playbook.FeedFull) {
		feed = warning("feed", s.Feed+": the site is sealed, but the feed names companies, and a feed can't be encrypted", "write `feed: discreet`")
	}
	list = append(list, feed)
	if local := localZone(); s.Timezone != local {
		return append(list, warning("time zone", fmt.Sprintf("%s in followup.yaml, %s on this machine", s.Timezone, local), "fine if you're traveling; otherwise change `timezone`"))
	}
	return append(list, ok("time zone", "%s", s.Timezone))
}
