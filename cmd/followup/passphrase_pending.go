package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"followup/generator/save"
	"followup/generator/seal"
)

// pendingFile remembers the folder of a sealed site whose passphrases were changed,
// until they are published. Without it a publication would go by the passphrases
// that are published, and a passphrase that was removed would open the site on.
const pendingFile = ".cache/followup/passphrases"

// changedPassphrases writes down that the passphrases of the site in a folder wait
// to be published.
func (a *app) changedPassphrases(out string) error {
	folder, err := filepath.Abs(out)
	if err != nil {
		return err
	}
	path := a.path(pendingFile)
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return save.Create(path, []byte(folder+"\n"))
}

// pendingPassphrases is the folder whose passphrases wait to be published, or "".
func (a *app) pendingPassphrases() string {
	data, err := os.ReadFile(a.path(pendingFile))
	folder := strings.TrimSpace(string(data))
	if err != nil || folder == "" {
		return ""
	}
	if _, err := os.Stat(filepath.Join(folder, seal.Path)); err != nil {
		return ""
	}
	return folder
}

// publishedPassphrases forgets them: they count now.
func (a *app) publishedPassphrases() error {
	err := os.Remove(a.path(pendingFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}
