package seal

import (
	"encoding/json"
	"io"
)

// Cheap seals and opens as the package does, with so little work at a guess that
// a test can do it a thousand times.
type Cheap struct{ Rounds uint32 }

func (c Cheap) Seal(files []File, p []Passphrase, random io.Reader) ([]byte, error) {
	return cost{c.Rounds}.seal(files, p, random)
}

func (c Cheap) Open(sealed []byte, p Passphrase) ([]File, error) {
	return cost{c.Rounds}.open(sealed, p)
}

func (c Cheap) Again(old []byte, files []File, p Passphrase) ([]byte, bool, error) {
	return cost{c.Rounds}.again(old, files, p, nil)
}

func (c Cheap) Add(old []byte, p, more Passphrase) ([]byte, error) {
	return cost{c.Rounds}.add(old, p, more, nil)
}

func (c Cheap) Only(old []byte, keep ...Passphrase) ([]byte, int, error) {
	return cost{c.Rounds}.only(old, keep, nil)
}

// HeaderLength is how long the header of a sealed file for n passphrases is.
func HeaderLength(n int) int { return header{wraps: make([]wrap, n)}.length() }

// Checked fixes the eight bytes that tell a damaged header, as a forger would.
func Checked(sealed []byte) []byte {
	if len(sealed) < fixed {
		return sealed
	}
	if end := fixed + int(sealed[54])*wrapLength; len(sealed) >= end+checkBytes {
		copy(sealed[end:], check(sealed[:end]))
	}
	return sealed
}

// Unpack unpacks sections by an index as its JSON has it.
func Unpack(i []byte, sections [][]byte) ([]File, error) {
	b := body{sections: sections}
	if err := json.Unmarshal(i, &b.index); err != nil {
		return nil, err
	}
	return b.unpack()
}

// Squeeze compresses as a section is.
func Squeeze(raw []byte) ([]byte, error) { return squeeze(raw) }
