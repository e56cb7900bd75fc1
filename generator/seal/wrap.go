package seal

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	pbkdf "crypto/pbkdf2"
	"crypto/sha256"
	"io"
	"slices"

	"followup/generator/parallel"
)

// wrapAll seals the data key once for each passphrase.
func (c cost) wrapAll(key []byte, passphrases []Passphrase, random io.Reader) ([]wrap, error) {
	if len(passphrases) == 0 || slices.Contains(passphrases, Passphrase{}) {
		return nil, ErrNoPassphrase
	}
	var wraps []wrap
	for n, p := range passphrases {
		if slices.Contains(passphrases[:n], p) {
			continue
		}
		w, err := c.wrap(key, p, random)
		if err != nil {
			return nil, err
		}
		wraps = append(wraps, w)
	}
	if len(wraps) > mostWraps {
		return nil, ErrTooMany
	}
	return wraps, nil
}

func (c cost) wrap(key []byte, p Passphrase, random io.Reader) (wrap, error) {
	var w wrap
	if _, err := io.ReadFull(random, w.Salt[:]); err != nil {
		return w, err
	}
	if _, err := io.ReadFull(random, w.Nonce[:]); err != nil {
		return w, err
	}
	aead, err := c.stretch(p, w)
	if err != nil {
		return w, err
	}
	copy(w.Key[:], aead.Seal(nil, w.Nonce[:], key, c.head()))
	return w, nil
}

// stretch works out the cipher that a passphrase opens a wrap with. This is what
// takes a moment.
func (c cost) stretch(p Passphrase, w wrap) (cipher.AEAD, error) {
	key, err := pbkdf.Key(sha256.New, p.text, w.Salt[:], int(c.rounds), keyLength)
	if err != nil {
		return nil, err
	}
	return newGCM(key)
}

// unwrap finds the data key with a passphrase. All wraps are tried at once, for the
// sake of the person who waits.
func (h header) unwrap(p Passphrase) ([]byte, error) {
	if p == (Passphrase{}) {
		return nil, ErrNoPassphrase
	}
	c := cost{h.rounds}
	found := make([][]byte, len(h.wraps))
	errs := make([]error, len(h.wraps))
	parallel.Each(len(h.wraps), func(n int) {
		aead, err := c.stretch(p, h.wraps[n])
		if err != nil {
			errs[n] = err
			return
		}
		found[n], _ = aead.Open(nil, h.wraps[n].Nonce[:], h.wraps[n].Key[:], c.head())
	})
	for n, key := range found {
		if errs[n] != nil {
			return nil, errs[n]
		}
		if key != nil {
			return key, nil
		}
	}
	return nil, ErrPassphrase
}

// bodyCipher is the cipher of the index and the sections. Its key is made again
// with every sealing, so that a section's number is nonce enough.
func (h header) bodyCipher(key []byte) (cipher.AEAD, error) {
	derived, err := hkdf.Key(sha256.New, key, h.salt[:], "followup sealed body", keyLength)
	if err != nil {
		return nil, err
	}
	return newGCM(derived)
}

func newGCM(key []byte) (cipher.AEAD, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	return cipher.NewGCM(block)
}
