// Package seal puts files into one encrypted file that can lie on a public host:
// whoever has one of its passphrases reads them, nobody else learns more than
// roughly how much there is. Its format is described in docs/sealed.md, exactly
// enough to be written and read by another program; the page that unlocks a sealed
// site is one.
//
// The primitives are those of Go's crypto that browsers have too: AES-256-GCM,
// PBKDF2 and HKDF with SHA-256, deflate. A ready format such as age would be taken
// instead, had browsers its primitives.
package seal

import (
	"crypto/rand"
	"io"
)

// Path is where the sealed file lies, from the site's root.
const Path = "playbook.sealed"

// File is one file of what is sealed.
type File struct {
	Path string // from the site's root, with slashes, without one in front
	Type string // its media type, such as text/html
	Data []byte
}

// Seal seals files so that each of the passphrases opens them. The order of the
// files is kept, and those that a reader wants first should come first: files that
// stand next to each other are unpacked together. Chance is read from random, or
// from the system where that is nil. The same files sealed twice give files that
// have nothing in common; Again keeps one that need not change.
func Seal(files []File, passphrases []Passphrase, random io.Reader) ([]byte, error) {
	return usual().seal(files, passphrases, random)
}

// Open returns the sealed files. The error is ErrPassphrase, ErrDamaged,
// ErrNotSealed, ErrTooFewRounds, ErrTooLarge or a *VersionError.
func Open(sealed []byte, p Passphrase) ([]File, error) { return usual().open(sealed, p) }

// Passphrases tells how many passphrases open a sealed file, without needing one.
func Passphrases(sealed []byte) (int, error) {
	h, err := usual().parse(sealed)
	return len(h.wraps), err
}

// cost is how much work a guess at a passphrase takes. Tests alone have another
// than the usual one, which takes a moment each time.
type cost struct{ rounds uint32 }

// usual is what every sealed file is made with, and the least that is read. OWASP's
// advice for PBKDF2-HMAC-SHA-256 is 600,000 in 2026.
func usual() cost { return cost{rounds: 1_000_000} }

// mostRounds keeps a forged header from keeping a reader busy for ever.
const mostRounds = 10_000_000

func (c cost) seal(files []File, passphrases []Passphrase, random io.Reader) ([]byte, error) {
	b, err := pack(files)
	if err != nil {
		return nil, err
	}
	key, err := some(orSystem(random), keyLength)
	if err != nil {
		return nil, err
	}
	wraps, err := c.wrapAll(key, passphrases, orSystem(random))
	if err != nil {
		return nil, err
	}
	return c.write(b, key, wraps, orSystem(random))
}

func (c cost) open(sealed []byte, p Passphrase) ([]File, error) {
	o, err := c.unlock(sealed, p)
	if err != nil {
		return nil, err
	}
	b, err := o.body()
	if err != nil {
		return nil, err
	}
	return b.unpack()
}

func orSystem(random io.Reader) io.Reader {
	if random == nil {
		return rand.Reader
	}
	return random
}

// some reads n bytes of chance.
func some(random io.Reader, n int) ([]byte, error) {
	b := make([]byte, n)
	_, err := io.ReadFull(random, b)
	return b, err
}
