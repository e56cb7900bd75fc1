package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"followup/generator"
	"followup/generator/git"
	"followup/generator/output"
	"followup/generator/playbook"
	"followup/generator/seal"
	"followup/generator/terminal"
)

// publication is one run of `followup publish`.
type publication struct {
	*app
	sealer
	settings playbook.Settings
	out      string // a folder of the person's to build into as well, or ""
	dry      bool
	replace  bool

	repository *git.Repository
	target     git.Target
	last       *git.Published
	standing   []byte // the sealed site that is published, where the doctor has looked
	folder     string // temporary: git, last and site lie in it
}

func (a *app) publishCommand() *cobra.Command {
	var fd descriptor
	p := publication{app: a}
	c := &cobra.Command{
		Use:   "publish",
		Short: "Publish the site: check, build, seal, look for leaks, push",
		Long: "Builds the site, seals it if followup.yaml says so, looks for anything private in it, and pushes it as one commit\n" +
			"without history to a branch of its own. Your own git pushes it, with your keys. Your repository, its branches\n" +
			"and your files stay as they are, whatever happens.",
		Example: "  followup publish --dry-run\n  followup publish",
		Args:    atMost(0),
		RunE: func(c *cobra.Command, _ []string) error {
			if err := a.checkToday(); err != nil {
				return err
			}
			if p.out != "" {
				if !filepath.IsAbs(p.out) {
					p.out = filepath.Join(a.dir, p.out)
				}
				if err := a.outside(p.out); err != nil {
					return err
				}
			}
			p.sealer = a.newSealer(c.Context(), fd)
			err := p.run(c.Context())
			if err != nil && c.Context().Err() != nil {
				return errors.New("stopped; what is published is either the old site or the new one, complete")
			}
			return err
		},
	}
	f := c.Flags()
	f.BoolVar(&p.dry, "dry-run", false, "list what would be published, and push nothing")
	f.BoolVar(&p.replace, "replace", false, "replace whatever is on the branch, and seal again")
	f.StringVar(&p.out, "out", "", "also build into this folder, and use the passphrases of the sealed site in it")
	descriptorOption(c, &fd)
	return c
}

// run goes through a publication. Nothing leaves the machine before its last step.
func (p *publication) run(ctx context.Context) error {
	var err error
	if p.settings, err = p.app.settings(); err != nil {
		return err
	}
	if p.settings.Privacy == "" {
		return errors.New("followup.yaml doesn't say who may read the site\n" +
			"`privacy: sealed` is only for you: what is published is encrypted, and a passphrase opens it\n" +
			"`privacy: open` is for everyone, search engines included: your notes, names and numbers\n" +
			"write one of the two in followup.yaml")
	}
	if err := p.find(ctx); err != nil {
		return err
	}
	folder, remove, err := git.Temporary()
	if err != nil {
		return err
	}
	defer remove()
	p.folder = folder
	for _, name := range []string{p.path("last"), p.path("site")} {
		if err := os.Mkdir(name, 0o700); err != nil {
			return err
		}
	}
	if err := p.fetch(ctx); err != nil {
		return err
	}
	site, err := p.build()
	if err != nil {
		return err
	}
	if err := p.audit(ctx, os.DirFS(p.path("site")), false); err != nil {
		return err
	}
	return p.push(ctx, site)
}

func (p *publication) path(name string) string { return filepath.Join(p.folder, name) }

// build makes the site in the temporary folder.
func (p *publication) build() (*generator.Site, error) {
	files, err := p.files()
	if err != nil {
		return nil, err
	}
	b := generator.Builder{Published: os.DirFS(p.path("last"))}
	made, problems := b.Build(files, p.today(p.settings.Timezone))
	if err := p.tell(problems); err != nil {
		return nil, err
	}
	if err := problems.Write(p.stderr, terminal.StyleFor(p.stderr)); err != nil {
		return nil, err
	}
	keys, whose := p.keys()
	list, err := p.over(made, os.DirFS(keys))
	if errors.Is(err, seal.ErrPassphrase) {
		return nil, fmt.Errorf("%s was sealed with another passphrase: %w\nuse that one, or seal again with `followup publish --replace`; after that only the new one opens it", whose, err)
	}
	if err != nil {
		return nil, err
	}
	if _, err := output.Write(p.path("site"), list); err != nil {
		return nil, err
	}
	if p.out != "" && !p.dry {
		if _, err := output.Write(p.out, list); err != nil {
			return nil, err
		}
	}
	return made, nil
}

// keys is the folder of the sealed site whose passphrases open this one too, and
// what to call it.
func (p *publication) keys() (folder, whose string) {
	if p.out != "" {
		if _, err := os.Stat(filepath.Join(p.out, seal.Path)); err == nil {
			return p.out, "the site in " + p.out
		}
	}
	if changed := p.pendingPassphrases(); changed != "" && !p.replace {
		return changed, "the site in " + changed + ", whose passphrases you changed,"
	}
	return p.path("last"), "the published site"
}

// push makes the commit and sends it, unless the branch holds just that.
func (p *publication) push(ctx context.Context, site *generator.Site) error {
	data, err := os.ReadFile(filepath.Join(p.path("site"), output.List))
	if err != nil {
		return err
	}
	paths, _ := output.Listed(data)
	paths = append(paths, output.List)
	if _, ok := p.last.Files[domain]; ok { // the host keeps the site's own domain in the branch
		data, err := p.last.Read(ctx, domain)
		if err != nil {
			return err
		}
		if hostName.Match(data) {
			if err := os.WriteFile(filepath.Join(p.path("site"), domain), data, 0o600); err != nil {
				return err
			}
			paths = append(paths, domain)
		}
	}
	slices.Sort(paths)
	made, err := p.last.Commit(ctx, p.path("site"), paths, p.clock())
	if err != nil {
		return err
	}
	if made.Tree == p.last.Tree {
		fmt.Fprintln(p.stdout, "Nothing has changed since you last published, so nothing was pushed.")
		p.addresses(site)
		return p.counts()
	}
	p.tellChanges(made)
	if p.dry {
		fmt.Fprintln(p.stdout, "This was a dry run: nothing was pushed.")
		return nil
	}
	if err := p.last.Push(ctx, made.Commit); err != nil {
		return p.notPushed(err)
	}
	fmt.Fprintf(p.stdout, "Published on %s.\n", p.where())
	p.addresses(site)
	return p.counts()
}

// counts is called once the site that was built is the one that is published.
func (p *publication) counts() error {
	if p.dry {
		return nil
	}
	return p.publishedPassphrases()
}
