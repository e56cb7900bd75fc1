package seal

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
)

// The header stands in front, readable by everybody. All numbers are big-endian.
//
//	 0   8  "followup"
//	 8   1  format, 1
//	 9   1  way from passphrase to key: 1, PBKDF2-HMAC-SHA-256
//	10   4  its rounds
//	14  32  salt of the body's key
//	46   4  length of the sealed index
//	50   4  length of the whole file
//	54   1  number of passphrases, n
//	55  76n for each: salt (16), nonce (12), sealed data key (48)
//	     8  the first eight bytes of the SHA-256 of all the above
const (
	magic   = "followup"
	version = 1
	pbkdf2  = 1

	head       = 14 // of the header, what every passphrase's key is bound to
	fixed      = 55
	saltLength = 32
	checkBytes = 8
	mostWraps  = 8

	keyLength   = 32
	tagLength   = 16
	nonceLength = 12
	step        = 64 << 10 // the file's length is a multiple of it
	mostBytes   = 95 << 20 // GitHub refuses files of 100 MiB
)

// header is what a sealed file tells to everybody.
type header struct {
	rounds       uint32
	salt         [saltLength]byte
	index, total uint32
	wraps        []wrap
}

// wrap is the data key, sealed with the key of one passphrase.
type wrap struct {
	Salt  [16]byte
	Nonce [nonceLength]byte
	Key   [keyLength + tagLength]byte
}

const wrapLength = 16 + nonceLength + keyLength + tagLength

func (h header) length() int { return fixed + len(h.wraps)*wrapLength + checkBytes }

// head is the part of the header that is known before the body is.
func (c cost) head() []byte {
	return binary.BigEndian.AppendUint32(append([]byte(magic), version, pbkdf2), c.rounds)
}

// bytes writes the header down.
func (h header) bytes() []byte {
	b := cost{h.rounds}.head()
	b = append(b, h.salt[:]...)
	b = binary.BigEndian.AppendUint32(b, h.index)
	b = binary.BigEndian.AppendUint32(b, h.total)
	b = append(b, byte(len(h.wraps)))
	for _, w := range h.wraps {
		b = append(append(append(b, w.Salt[:]...), w.Nonce[:]...), w.Key[:]...)
	}
	return append(b, check(b)...)
}

// check tells a header that was damaged on its way from a wrong passphrase. It
// keeps nobody from changing one: that is up to the sealed sections.
func check(b []byte) []byte {
	sum := sha256.Sum256(b)
	return sum[:checkBytes]
}

// parse reads the header of a sealed file, and holds it to the file's length.
func (c cost) parse(sealed []byte) (header, error) {
	var h header
	if len(sealed) < len(magic) || string(sealed[:len(magic)]) != magic {
		return h, ErrNotSealed
	}
	if len(sealed) < fixed {
		return h, ErrDamaged
	}
	if found := int(sealed[8]); found != version {
		return h, &VersionError{found}
	}
	h.rounds = binary.BigEndian.Uint32(sealed[10:])
	copy(h.salt[:], sealed[14:])
	h.index, h.total = binary.BigEndian.Uint32(sealed[46:]), binary.BigEndian.Uint32(sealed[50:])
	n := int(sealed[54])
	length := fixed + n*wrapLength + checkBytes
	if n < 1 || n > mostWraps || len(sealed) < length || !bytes.Equal(check(sealed[:length-checkBytes]), sealed[length-checkBytes:length]) {
		return h, ErrDamaged
	}
	h.wraps = make([]wrap, n)
	if _, err := binary.Decode(sealed[fixed:], binary.BigEndian, h.wraps); err != nil {
		return h, ErrDamaged
	}
	switch {
	case sealed[9] != pbkdf2 || h.rounds > mostRounds:
		return h, ErrDamaged
	case h.rounds < c.rounds:
		return h, ErrTooFewRounds
	case len(sealed) > mostBytes || h.total > mostBytes:
		return h, ErrTooLarge
	case int(h.total) != len(sealed) || h.total%step != 0 || h.index < tagLength || int(h.index) > len(sealed)-length:
		return h, ErrDamaged
	}
	return h, nil
}
