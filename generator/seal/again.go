package seal

import (
	"io"
	"slices"
)

// Again seals files in the place of what a sealed file holds. All its passphrases
// go on opening the new one, though only one of them is known, and so do devices
// that remember the data key. Where old holds just these files already it is
// returned as it is, and changed is false: nothing need be published.
func Again(old []byte, files []File, p Passphrase, random io.Reader) (sealed []byte, changed bool, err error) {
	return usual().again(old, files, p, random)
}

func (c cost) again(old []byte, files []File, p Passphrase, random io.Reader) ([]byte, bool, error) {
	o, err := c.unlock(old, p)
	if err != nil {
		return nil, false, err
	}
	// Every section is opened: a damaged file must not stay because its index is whole.
	was, err := o.body()
	if err != nil {
		return nil, false, err
	}
	if was.index.Digest == digest(files) {
		return old, false, nil
	}
	b, err := pack(files)
	if err != nil {
		return nil, false, err
	}
	sealed, err := cost{o.header.rounds}.write(b, o.key, o.header.wraps, orSystem(random))
	return sealed, true, err
}

// Same reports whether a sealed file holds just these files, in this order.
func Same(sealed []byte, files []File, p Passphrase) (bool, error) {
	o, err := usual().unlock(sealed, p)
	if err != nil {
		return false, err
	}
	b, err := o.body()
	return err == nil && b.index.Digest == digest(files), err
}

// Add lets one more passphrase open a sealed file. p is one that opens it already.
func Add(old []byte, p, more Passphrase, random io.Reader) ([]byte, error) {
	return usual().add(old, p, more, random)
}

func (c cost) add(old []byte, p, more Passphrase, random io.Reader) ([]byte, error) {
	o, err := c.unlock(old, p)
	if err != nil {
		return nil, err
	}
	b, err := o.body()
	if err != nil {
		return nil, err
	}
	switch _, err := o.header.unwrap(more); {
	case err == nil:
		return nil, ErrKnown
	case err != ErrPassphrase:
		return nil, err
	case len(o.header.wraps) == mostWraps:
		return nil, ErrTooMany
	}
	same := cost{o.header.rounds}
	w, err := same.wrap(o.key, more, orSystem(random))
	if err != nil {
		return nil, err
	}
	return same.write(b, o.key, append(slices.Clip(o.header.wraps), w), orSystem(random))
}

// Only leaves some passphrases, each of which must open the sealed file, and
// removes all others. The data key is a new one: whoever had a passphrase that was
// removed could have kept the old key, and a device that remembers it has to be
// told a passphrase again. removed counts the passphrases that are gone.
//
// A single passphrase cannot be taken out in any other way: to seal a new key for
// those that stay, they have to be known.
func Only(old []byte, keep []Passphrase, random io.Reader) (sealed []byte, removed int, err error) {
	return usual().only(old, keep, random)
}

func (c cost) only(old []byte, keep []Passphrase, random io.Reader) ([]byte, int, error) {
	if len(keep) == 0 {
		return nil, 0, ErrNoPassphrase
	}
	o, err := c.unlock(old, keep[0])
	if err != nil {
		return nil, 0, err
	}
	for _, p := range keep[1:] {
		if _, err := o.header.unwrap(p); err != nil {
			return nil, 0, err
		}
	}
	b, err := o.body()
	if err != nil {
		return nil, 0, err
	}
	key, err := some(orSystem(random), keyLength)
	if err != nil {
		return nil, 0, err
	}
	same := cost{o.header.rounds}
	wraps, err := same.wrapAll(key, keep, orSystem(random))
	if err != nil {
		return nil, 0, err
	}
	sealed, err := same.write(b, key, wraps, orSystem(random))
	return sealed, len(o.header.wraps) - len(wraps), err
}
