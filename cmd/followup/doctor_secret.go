package main

import (
	"context"
	"errors"

	"followup/generator"
	"followup/generator/passphrase"
	"followup/generator/playbook"
	"followup/generator/seal"
	"followup/generator/terminal"
)

// examineSources finds out whether the playbook's own files go where others may read
// them, which stops a publication.
func (a *app) examineSources(ctx context.Context, s playbook.Settings) []verdict {
	for _, p := range a.sourcesElsewhere(ctx, s) {
		said, fix := split(errors.New(p.Message + "\n" + p.Hint))
		return []verdict{faulty("sources", p.File+": "+said, fix)}
	}
	return []verdict{ok("sources", "as far as git can tell, your own files aren't pushed to anyone else")}
}

// examinePassphrase finds out whether there is one, without asking for it, and
// whether it opens what is published.
func (p *publication) examinePassphrase(ctx context.Context, fd descriptor) verdict {
	if p.settings.Privacy != playbook.PrivacySealed {
		return ok("passphrase", "not needed")
	}
	source := p.source(ctx, fd)
	source.Prompt = func(string) (string, error) { return "", passphrase.ErrNoTerminal }
	given, err := source.Read("")
	switch {
	case errors.Is(err, passphrase.ErrNone) && terminal.Is(p.stdin):
		return ok("passphrase", "you'll be asked for it")
	case errors.Is(err, passphrase.ErrNone):
		return faulty("passphrase", "there is none, and no terminal to ask for it in", "set FOLLOWUP_PASSPHRASE, or save it with `followup passphrase --keep`")
	case err != nil:
		said, fix := split(err)
		return faulty("passphrase", said, fix)
	case passphrase.Judge(given, p.knownWords()).Weak():
		return faulty("passphrase", "it could be guessed", "`followup passphrase` makes a good one")
	}
	if changed := p.pendingPassphrases(); changed != "" {
		return warning("passphrase", "the passphrases of the site in "+changed+" changed, but you haven't published that yet", "run `followup publish`")
	}
	if len(p.standing) > 0 {
		if _, err := seal.Open(p.standing, given); errors.Is(err, seal.ErrPassphrase) {
			return faulty("passphrase", "it doesn't open the published site", "use the one that does, or seal again with `followup publish --replace`")
		}
	}
	return ok("passphrase", "found, and it's strong")
}

// knownWords are words that somebody who wants to read just this playbook tries first.
func (a *app) knownWords() []string {
	files, err := a.files()
	if err != nil {
		return nil
	}
	p, _ := generator.Read(files)
	return known(p.Book)
}
