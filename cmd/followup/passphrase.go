package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"followup/generator/passphrase"
	"followup/generator/playbook"
	"followup/generator/seal"
)

// passphraseJob is one run of `followup passphrase`.
type passphraseJob struct {
	*app
	source, fresh passphrase.Source // of the passphrase that is known, and of a new one
	out           string
	words         int
}

func (a *app) passphraseCommand() *cobra.Command {
	var fd, newFD descriptor
	var check, add, only, keep, forget bool
	j := passphraseJob{app: a}
	c := &cobra.Command{
		Use:   "passphrase",
		Short: "Make a good passphrase, check one, add and remove them",
		Long: "Makes a good passphrase and prints it to standard output. It isn't saved anywhere.\n" +
			"A passphrase can't be an argument. It's read from --passphrase-fd, FOLLOWUP_PASSPHRASE,\n" +
			"the system's keyring or the terminal, whichever has one first.",
		Example: "  followup passphrase\n  followup passphrase --check\n  followup passphrase --add",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 { // which may be a passphrase, so it is not repeated
				return wrong("leave it out, and you'll be asked for it; if that was a real passphrase, it's now in your shell's history: use another one", "a passphrase can't be an argument")
			}
			return nil
		},
		RunE: func(c *cobra.Command, _ []string) error {
			if !oneOf(check, add, only, keep, forget) {
				return wrong("use one of --check, --add, --remove, --keep and --forget, or none of them to make a passphrase", "these options can't be combined")
			}
			j.source, j.fresh = a.source(c.Context(), fd), a.source(c.Context(), newFD)
			if !filepath.IsAbs(j.out) {
				j.out = filepath.Join(a.dir, j.out)
			}
			switch {
			case check:
				return j.check()
			case add:
				return j.add()
			case only:
				return j.only()
			case keep:
				return j.keep()
			case forget:
				return j.forget()
			}
			return j.make()
		},
	}
	f := c.Flags()
	f.IntVar(&j.words, "words", passphrase.Words, "how many words to use")
	f.BoolVar(&check, "check", false, "say how strong a passphrase is")
	f.BoolVar(&add, "add", false, "let one more passphrase open the sealed site")
	f.BoolVar(&only, "remove", false, "remove every passphrase of the sealed site except the ones you type")
	f.BoolVar(&keep, "keep", false, "save a passphrase in the system's keyring")
	f.BoolVar(&forget, "forget", false, "remove it from the system's keyring")
	f.StringVar(&j.out, "out", "public", "the folder of the sealed site, relative to the playbook's folder")
	descriptorOption(c, &fd)
	f.Var(&newFD, "new-passphrase-fd", "with --add: read the new passphrase from this file descriptor")
	return c
}

// oneOf reports whether one is set at most.
func oneOf(set ...bool) bool {
	n := 0
	for _, s := range set {
		if s {
			n++
		}
	}
	return n < 2
}

func (j passphraseJob) make() error {
	if j.words < passphrase.Words || j.words > 20 {
		return wrong(fmt.Sprintf("write --words %d, or leave it out", passphrase.Words), "--words: a passphrase can have %d to 20 words", passphrase.Words)
	}
	p, strength, err := passphrase.Make(j.words, nil)
	if err != nil {
		return err
	}
	fmt.Fprintln(j.stdout, p.Reveal())
	fmt.Fprintf(j.stderr, "%s.\nWrite it down on paper, or put it into your password manager: without it nobody can read the sealed site, not even you.\n", strength)
	return nil
}

func (j passphraseJob) check() error {
	p, err := j.source.Read("Passphrase: ")
	if err != nil {
		return err
	}
	strength := passphrase.Judge(p, j.knownWords())
	fmt.Fprintf(j.stdout, "%s.\n", strength)
	if strength.Weak() {
		return weak()
	}
	fmt.Fprintln(j.stdout, "It's strong enough, unless it's a saying or a quotation: those are guessed faster than this estimate says.")
	return nil
}

func weak() error {
	return fmt.Errorf("%w by anyone who can read the site\n`followup passphrase` makes a good one", passphrase.ErrWeak)
}

// known are words of a playbook that stand in nobody else's.
func known(book *playbook.Book) []string {
	s := book.Settings
	list := []string{s.Name, s.Email, s.Phone}
	for _, i := range book.Interviews {
		list = append(list, i.Company, i.Role)
		for _, c := range i.Contacts {
			list = append(list, c.Name)
		}
	}
	return list
}

func (j passphraseJob) keep() error {
	j.source.Kept = nil
	p, err := j.source.Read("Passphrase to save: ")
	if err != nil {
		return err
	}
	if passphrase.Judge(p, j.knownWords()).Weak() {
		return weak()
	}
	if err := passphrase.Keep(j.playbookName(), p); err != nil {
		return err
	}
	fmt.Fprintln(j.stderr, "Saved in the system's keyring. `followup passphrase --forget` removes it.")
	return nil
}

func (j passphraseJob) forget() error {
	found, err := passphrase.Forget(j.playbookName())
	if err != nil {
		return err
	}
	if !found {
		fmt.Fprintln(j.stderr, "The system's keyring has no passphrase for this playbook.")
		return nil
	}
	fmt.Fprintln(j.stderr, "Removed from the system's keyring.")
	return nil
}

// sealed reads the sealed site that stands in the output folder.
func (j passphraseJob) sealed() (path string, data []byte, err error) {
	path = filepath.Join(j.out, seal.Path)
	data, err = os.ReadFile(path)
	if os.IsNotExist(err) {
		return path, nil, wrong("build one first, with `privacy: sealed` in followup.yaml; or name its folder with --out", "there is no sealed site in %s", j.out)
	}
	return path, data, err
}
