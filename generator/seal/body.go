package seal

import (
	"crypto/cipher"
	"encoding/binary"
	"encoding/json"
	"io"

	"followup/generator/parallel"
)

// indexStep is what the index is padded to, so that its length does not count the
// pages.
const indexStep = 4 << 10

// write seals a body under a data key, for the passphrases whose wraps are given.
func (c cost) write(b body, key []byte, wraps []wrap, random io.Reader) ([]byte, error) {
	h := header{rounds: c.rounds, wraps: wraps}
	if _, err := io.ReadFull(random, h.salt[:]); err != nil {
		return nil, err
	}
	index, padding, err := b.layOut(&h)
	if err != nil {
		return nil, err
	}
	aead, err := h.bodyCipher(key)
	if err != nil {
		return nil, err
	}
	head := h.bytes()
	out := append(make([]byte, 0, h.total), head...)
	out = aead.Seal(out, nonce(0), index, head)
	for n, section := range b.sections {
		out = aead.Seal(out, nonce(n+1), section, head)
	}
	return aead.Seal(out, nonce(len(b.sections)+1), make([]byte, padding), head), nil
}

// layOut works out every length: of the index, which holds those of the sections,
// of the file, and of the padding at its end. It returns the index as it is
// sealed.
func (b body) layOut(h *header) (index []byte, padding int, err error) {
	lengths := make([]uint32, 0, len(b.sections)+1)
	rest := 0
	for _, s := range b.sections {
		lengths = append(lengths, uint32(len(s)+tagLength))
		rest += len(s) + tagLength
		if rest > mostBytes {
			return nil, 0, ErrTooLarge
		}
	}
	// How long the padding is stands in the index, and how long the index is
	// decides on the padding. So room is left for the longest number.
	i := b.index
	i.Sections = append(lengths, step+tagLength)
	longest, err := i.bytes(0)
	if err != nil {
		return nil, 0, err
	}
	for length := len(longest); ; length += indexStep {
		before := h.length() + length + tagLength + rest + tagLength
		padding = (step - before%step) % step
		i.Sections[len(lengths)] = uint32(padding + tagLength)
		if index, err = i.bytes(length); err != nil {
			return nil, 0, err
		}
		if len(index) == length {
			h.index, h.total = uint32(length+tagLength), uint32(before+padding)
			if h.total > mostBytes {
				return nil, 0, ErrTooLarge
			}
			return index, padding, nil
		}
	}
}

// bytes is the index as it is sealed: the length of the compressed JSON in four
// bytes, the JSON, and zeros up to a step, or at least up to a length.
func (i index) bytes(least int) ([]byte, error) {
	text, err := json.Marshal(i)
	if err != nil {
		return nil, err
	}
	squeezed, err := squeeze(text)
	if err != nil {
		return nil, err
	}
	b := append(binary.BigEndian.AppendUint32(nil, uint32(len(squeezed))), squeezed...)
	padded := max((len(b)+indexStep-1)/indexStep*indexStep, least)
	return append(b, make([]byte, padded-len(b))...), nil
}

// nonce is a section's number, in twelve bytes.
func nonce(n int) []byte {
	return binary.BigEndian.AppendUint64(make([]byte, 4, nonceLength), uint64(n))
}

// opened is a sealed file whose data key is known.
type opened struct {
	header header
	head   []byte
	rest   []byte // behind the header
	key    []byte
	aead   cipher.AEAD
}

// unlock finds the data key of a sealed file. That none of its sections was changed
// is not known before they are opened.
func (c cost) unlock(sealed []byte, p Passphrase) (*opened, error) {
	h, err := c.parse(sealed)
	if err != nil {
		return nil, err
	}
	o := &opened{header: h, head: sealed[:h.length()], rest: sealed[h.length():]}
	if o.key, err = h.unwrap(p); err != nil {
		return nil, err
	}
	o.aead, err = h.bodyCipher(o.key)
	return o, err
}

// index opens the index alone.
func (o *opened) index() (index, error) {
	var i index
	b, err := o.aead.Open(nil, nonce(0), o.rest[:o.header.index], o.head)
	if err != nil || len(b) < 4 {
		return i, ErrDamaged
	}
	length := binary.BigEndian.Uint32(b)
	if uint64(length) > uint64(len(b)-4) {
		return i, ErrDamaged
	}
	text := unsqueezeAll(b[4 : 4+length])
	if text == nil || json.Unmarshal(text, &i) != nil {
		return i, ErrDamaged
	}
	return i, nil
}

// body opens every section, the padding included.
func (o *opened) body() (body, error) {
	i, err := o.index()
	if err != nil {
		return body{}, err
	}
	rest := o.rest[o.header.index:]
	var sealed [][]byte
	for _, length := range i.Sections {
		if uint64(length) > uint64(len(rest)) {
			return body{}, ErrDamaged
		}
		sealed, rest = append(sealed, rest[:length]), rest[length:]
	}
	if len(rest) > 0 || len(sealed) == 0 {
		return body{}, ErrDamaged
	}
	plain := make([][]byte, len(sealed))
	failed := make([]error, len(sealed))
	parallel.Each(len(sealed), func(n int) { plain[n], failed[n] = o.aead.Open(nil, nonce(n+1), sealed[n], o.head) })
	for _, err := range failed {
		if err != nil {
			return body{}, ErrDamaged
		}
	}
	return body{i, plain[:len(plain)-1]}, nil
}
