package seal

import (
	"errors"
	"fmt"
)

// What can be wrong with a sealed file or a passphrase. No error holds a
// passphrase, or anything of what is sealed.
var (
	// ErrPassphrase: the passphrase opens nothing here.
	ErrPassphrase = errors.New("this passphrase doesn't open it")
	// ErrNoPassphrase: the passphrase is empty, or there is none to seal with.
	ErrNoPassphrase = errors.New("a passphrase is needed")
	// ErrNotText: the passphrase is no UTF-8, so that no browser could ever send it.
	ErrNotText = errors.New("the passphrase isn't UTF-8 text\na terminal set to another encoding writes letters such as ü differently: set it to UTF-8, or use words without them")
	// ErrKnown: the passphrase that is to be added opens it already.
	ErrKnown = errors.New("this passphrase already opens it")
	// ErrTooMany: there are more passphrases than a sealed file can have.
	ErrTooMany = fmt.Errorf("it can have %d passphrases at most", mostWraps)
	// ErrNotSealed: the file is none of followup's sealed ones.
	ErrNotSealed = errors.New("this isn't a sealed playbook")
	// ErrDamaged: the file was changed since it was sealed, or is not whole.
	ErrDamaged = errors.New("the sealed playbook is damaged: it's incomplete, or was changed")
	// ErrTooFewRounds: the file asks for less work at a guess than is safe.
	ErrTooFewRounds = errors.New("the sealed playbook was made, or changed, so that its passphrase is easy to guess; it wasn't opened")
	// ErrTooLarge: there is more than one file on a public host may hold.
	ErrTooLarge = fmt.Errorf("the sealed playbook would be larger than %d MB, the most that hosts accept", mostBytes>>20)
	// ErrFiles: two of the files have one path, or one has none.
	ErrFiles = errors.New("each file to seal needs a path of its own")
)

// VersionError is a sealed file of a format that is not known here.
type VersionError struct{ Found int }

func (e *VersionError) Error() string {
	if e.Found > version {
		return fmt.Sprintf("the sealed playbook has format %d, made by a newer followup; this one reads format %d", e.Found, version)
	}
	return fmt.Sprintf("the sealed playbook has format %d, which is no longer supported; build it again", e.Found)
}
