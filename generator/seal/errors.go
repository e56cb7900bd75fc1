package seal

import (
	"errors"
	"fmt"
)

// What can be wrong with a sealed file or a passphrase. No error holds a
// passphrase, or anything of what is sealed.
var (
	// ErrPassphrase: the passphrase opens nothing here.
	ErrPassphrase = errors.New("this passphrase does not open it")
	// ErrNoPassphrase: the passphrase is empty, or there is none to seal with.
	ErrNoPassphrase = errors.New("a passphrase is needed")
	// ErrNotText: the passphrase is no UTF-8, so that no browser could ever send it.
	ErrNotText = errors.New("the passphrase is no text in UTF-8\na terminal that is set to another encoding writes letters such as ü in its own way: set it to UTF-8, or take words without them")
	// ErrKnown: the passphrase that is to be added opens it already.
	ErrKnown = errors.New("this passphrase opens it already")
	// ErrTooMany: there are more passphrases than a sealed file can have.
	ErrTooMany = fmt.Errorf("it can have %d passphrases at most", mostWraps)
	// ErrNotSealed: the file is none of followup's sealed ones.
	ErrNotSealed = errors.New("this is no sealed playbook")
	// ErrDamaged: the file was changed since it was sealed, or is not whole.
	ErrDamaged = errors.New("the sealed playbook is damaged: it is not whole, or was changed")
	// ErrTooFewRounds: the file asks for less work at a guess than is safe.
	ErrTooFewRounds = errors.New("the sealed playbook was made, or changed, to be guessed easily, and is not opened")
	// ErrTooLarge: there is more than one file on a public host may hold.
	ErrTooLarge = fmt.Errorf("the sealed playbook would be larger than %d MB, the most that hosts take", mostBytes>>20)
	// ErrFiles: two of the files have one path, or one has none.
	ErrFiles = errors.New("the files to seal need a path of their own each")
)

// VersionError is a sealed file of a format that is not known here.
type VersionError struct{ Found int }

func (e *VersionError) Error() string {
	if e.Found > version {
		return fmt.Sprintf("the sealed playbook has format %d, made by a newer followup; this one reads format %d", e.Found, version)
	}
	return fmt.Sprintf("the sealed playbook has format %d, which is not read any more; build it again", e.Found)
}
