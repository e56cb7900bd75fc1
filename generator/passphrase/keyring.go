package passphrase

import (
	"errors"
	"fmt"

	"github.com/zalando/go-keyring"

	"followup/generator/seal"
)

// service is the name under which the system's keyring lists passphrases.
const service = "followup"

// Kept returns what the system's keyring holds for a playbook, or "".
func Kept(playbook string) (string, error) {
	text, err := keyring.Get(service, playbook)
	if errors.Is(err, keyring.ErrNotFound) {
		return "", nil
	}
	return text, err
}

// Keep puts a passphrase into the system's keyring.
func Keep(playbook string, p seal.Passphrase) error {
	if err := keyring.Set(service, playbook, p.Reveal()); err != nil {
		return fmt.Errorf("this system has no keyring, or it didn't accept the passphrase; put it into %s, or type it each time\nthe system said: %w", Variable, err)
	}
	return nil
}

// Forget takes a passphrase out of the system's keyring. found is false where
// there was none.
func Forget(playbook string) (found bool, err error) {
	switch err := keyring.Delete(service, playbook); {
	case errors.Is(err, keyring.ErrNotFound):
		return false, nil
	case err != nil:
		return false, fmt.Errorf("the system's keyring can't be reached: %w", err)
	}
	return true, nil
}
