package main

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"followup/generator"
	"followup/generator/matter"
	"followup/generator/playbook"
	"followup/generator/read"
	"followup/generator/save"
)

// newKey is a word that nobody has had and nobody can guess.
func newKey() string { return strings.ToLower(rand.Text()[:20]) }

// keyFrom is a key made from an invitation: whoever imports it once more, having
// lost the file, has the events that their calendar knows.
func keyFrom(uid string) string {
	if uid == "" {
		return newKey()
	}
	sum := sha256.Sum256([]byte(uid))
	return strings.ToLower(base32.StdEncoding.EncodeToString(sum[:])[:20])
}

// fix writes what only a program should write: keys of interviews, and the feed's
// secret. Each file gets one line, and keeps every other byte.
func (a *app) fix(files fs.FS) error {
	p, _ := generator.Read(files) // what is wrong is told by the check that follows
	var failed []error
	s := p.Book.Settings
	if s.FeedSecret == "" && (s.FeedHidesCompany() || s.Privacy == playbook.PrivacySealed) {
		file := read.SettingsIn(files)
		failed = append(failed, a.fixFile(file, "feed_secret", "added", func(was []byte) ([]byte, error) {
			return matter.SetYAML(file, was, newKey(), "feed_secret")
		}))
	}
	taken := map[string]bool{}
	for _, i := range p.Book.Interviews {
		taken[i.Key] = true
	}
	for _, i := range p.Rekey() {
		key := keyFor(i, taken)
		failed = append(failed, a.fixFile(i.Path, "key", "added", func(was []byte) ([]byte, error) { return matter.SetText(i.Path, was, key, "key") }))
	}
	return errors.Join(failed...)
}

// keyFor is the file's name where nobody else has it: by that the feed has known
// the interview until now.
func keyFor(i *playbook.Interview, taken map[string]bool) string {
	const most = 200
	if i.Key != "" || taken[i.Name] || len(i.Name) > most {
		return newKey()
	}
	return i.Name
}

// fixFile edits a file and tells what it did to a key.
func (a *app) fixFile(name, key, did string, edit func([]byte) ([]byte, error)) error {
	file := a.path(name)
	was, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	now, err := edit(was)
	if err != nil {
		return err
	}
	if err := save.Replace(file, was, now); err != nil {
		return err
	}
	_, err = fmt.Fprintf(a.stderr, "%s: `%s` was %s\n", file, key, did)
	return err
}
