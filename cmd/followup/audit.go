package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"followup/generator"
	"followup/generator/audit"
	"followup/generator/output"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/read"
	"followup/generator/seal"
	"followup/generator/terminal"
	"followup/generator/wire"
)

func (a *app) auditCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "audit [DIR]",
		Short: "Check the built site for anything private before you publish it",
		Long: "Searches every file and file name of the built site, through the encodings a word can hide in, for anything\n" +
			"private in the playbook. If the site is sealed, nothing may show. If it's open, you see what the world would\n" +
			"read, and whether you agreed to that in followup.yaml. DIR is the site's folder; the default is public.",
		Example: "  followup audit\n  followup audit ../site --json",
		Args:    atMost(1),
		RunE: func(c *cobra.Command, args []string) error {
			if err := a.checkToday(); err != nil {
				return err
			}
			dir := filepath.Join(a.dir, "public")
			if len(args) == 1 {
				dir = args[0]
			}
			if info, err := os.Stat(dir); err != nil || !info.IsDir() {
				return wrong("run `followup build` first, or name the site's folder", "there is no site in %s", dir)
			}
			site := os.DirFS(dir)
			if _, err := fs.Stat(site, "index.html"); errors.Is(err, fs.ErrNotExist) {
				return wrong("run `followup build` first, or name the site's folder", "there is no site in %s: it has no index.html", dir)
			}
			return a.audit(c.Context(), site, asJSON)
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print JSON, for other programs")
	return c
}

// audit looks at a site that is about to be published and tells what it found on
// standard output. The error is nil where all of it may go out, and errReported
// where something stands in the way.
func (a *app) audit(ctx context.Context, site fs.FS, asJSON bool) error {
	settings, err := a.settings()
	if err != nil {
		return err
	}
	files, err := a.files()
	if err != nil {
		return err
	}
	words, err := a.privateWords(files, settings, isSealed(site))
	if err != nil {
		return err
	}
	found := append(words.Unread(), words.Folder(site)...)
	return a.tellAudit(site, settings, found, a.sourcesElsewhere(ctx, settings), asJSON)
}

// privateWords gathers what is private in the playbook, without what the site of
// a playbook says that has no interviews: that says nothing of anybody. A sealed site
// says very little, so of it nearly everything is sought.
func (a *app) privateWords(files fs.FS, settings playbook.Settings, sealed bool) (*audit.Words, error) {
	var unread problem.List
	interviews := read.InterviewFiles(files, &unread)
	if err := a.tell(unread); err != nil {
		return nil, err
	}
	words := audit.Private(files, interviews, read.SettingsIn(files))
	words.Known(audit.Everywhere, []byte(settings.URL))
	words.Known(output.List, output.Listing(nil))
	words.Known(audit.Named, []byte(output.List))
	words.Known(path.Ext(seal.Path), []byte("followup")) // with which a sealed file begins
	open := audit.Everywhere
	if sealed {
		err := generator.BlankSealed(a.today(settings.Timezone), func(name string, data []byte) {
			words.Known(path.Ext(name), data)
			words.Known(audit.Named, []byte(name))
			words.Known(output.List, []byte(name))
			words.Known(".js", []byte(name)) // the service worker lists the files
		})
		if err != nil || len(agreed(settings, true, "feed.ics")) == 0 {
			return words, err
		}
		open = ".ics"
	}
	words.Known(open, []byte(publicWords))
	err := generator.Blank(a.today(settings.Timezone), func(data []byte) { words.Known(open, data) })
	return words, err
}

// publicWords are those of the feeds, which a blank playbook has not, and of forms
// of an interview that say nothing of it.
const publicWords = `Appointment. Follow-up due. Interview. Phone screen. Onsite. Video call. Final round. First round. Second round.
Hiring manager. Interviewer. Recruiter. Reference. Inside contact. Until. Open. Engineer. Manager. Developer.`

// tellAudit reports what was found, less what was agreed to.
func (a *app) tellAudit(site fs.FS, settings playbook.Settings, found []audit.Finding, sources problem.List, asJSON bool) error {
	sealed := isSealed(site)
	left := audit.May(found, func(path string) []audit.Kind { return agreed(settings, sealed, path) })
	audit.Sort(left)
	problems := append(sources, toProblems(left)...)
	if sealed {
		problems = append(problems, sealedWell(site)...)
	} else if settings.Privacy == playbook.PrivacySealed {
		sealed = true // so nobody is asked to agree to what shows
		problems = append(sources, problem.Problem{File: "index.html", Severity: problem.Error, Code: "not-sealed", Width: 1,
			Message: "followup.yaml says `privacy: sealed`, but this site is open", Hint: "run `followup build`, and publish the site it makes"})
	}
	if asJSON {
		if problems == nil {
			problems = problem.List{}
		}
		if err := wire.Write(a.stdout, problems); err != nil {
			return err
		}
	} else if err := a.tellFindings(problems, left, found, sealed); err != nil {
		return err
	}
	if len(problems) > 0 {
		return errReported
	}
	return nil
}

// tellFindings tells them to a person.
func (a *app) tellFindings(problems problem.List, left, found []audit.Finding, sealed bool) error {
	ask := !sealed && !hard(left)
	if ask { // one list of kinds says more than a thousand places
		problems = problems[:len(problems)-min(len(problems), len(left))]
	}
	if err := shorter(problems).Write(a.stdout, terminal.StyleFor(a.stdout)); err != nil {
		return err
	}
	if len(problems) > 0 {
		fmt.Fprintln(a.stdout)
	}
	switch {
	case sealed && len(problems) == 0 && len(found) > 0:
		fmt.Fprintln(a.stdout, "Nothing private shows, except what the feed says, as you set with `feed` in followup.yaml. The site is sealed.")
	case sealed && len(problems) == 0:
		fmt.Fprintln(a.stdout, "Nothing private shows. The site is sealed.")
	case sealed:
		fmt.Fprintln(a.stdout, "Fix this before you publish anything.")
	case ask:
		a.tellShown(found, left)
	}
	return nil
}

// hard reports findings that no agreement lets pass.
func hard(left []audit.Finding) bool {
	for _, f := range left {
		if f.Code != audit.CodeLeak || f.Kind == audit.Secrets {
			return true
		}
	}
	return false
}

// isSealed reports whether a site is a sealed one.
func isSealed(site fs.FS) bool {
	_, err := fs.Stat(site, seal.Path)
	return !errors.Is(err, fs.ErrNotExist)
}

// sealedWell reports a sealed file that is missing, or that is none: other bytes by
// its name would be a way out for anything.
func sealedWell(site fs.FS) problem.List {
	data, err := fs.ReadFile(site, seal.Path)
	if err == nil {
		_, err = seal.Passphrases(data)
	}
	if err == nil {
		return nil
	}
	return problem.List{{File: seal.Path, Severity: problem.Error, Code: string(audit.CodeOpaque), Width: 1, Message: err.Error(), Hint: "run `followup build` again"}}
}

// agreed is what a file may show: of a sealed site nothing but what the feed's level
// says, of an open one what followup.yaml lists.
func agreed(s playbook.Settings, sealed bool, path string) []audit.Kind {
	if !sealed {
		kinds := make([]audit.Kind, len(s.Shows))
		for n, k := range s.Shows {
			kinds[n] = audit.Kind(k)
		}
		return kinds
	}
	if !strings.HasSuffix(path, ".ics") {
		return nil
	}
	switch s.Feed {
	case playbook.FeedAlias:
		return []audit.Kind{audit.Aliases}
	case playbook.FeedStep:
		return []audit.Kind{audit.Aliases, audit.Companies}
	case playbook.FeedFull:
		return audit.Kinds()
	}
	return nil
}
