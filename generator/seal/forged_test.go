package seal_test

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"slices"
	"testing"

	"followup/generator/seal"
)

// small is a sealed file of one step, and the passphrase for it.
func small(t testing.TB, files []seal.File) ([]byte, seal.Passphrase) {
	t.Helper()
	p := phrase(t, "one two three")
	sealed, err := seal.Cheap{Rounds: cheap}.Seal(files, []seal.Passphrase{p, phrase(t, "another")}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return sealed, p
}

// refused checks that a file is not opened.
func refused(t *testing.T, what string, at int, sealed []byte, p seal.Passphrase) {
	t.Helper()
	if files, err := (seal.Cheap{Rounds: cheap}).Open(sealed, p); err == nil || files != nil {
		t.Fatalf("%s %d: it was opened", what, at)
	}
}

// TestFlipped flips each bit of the header, with the check fixed as a forger would
// fix it and without, and bits all over the body.
func TestFlipped(t *testing.T) {
	t.Parallel()
	sealed, p := small(t, site()[:1])
	head := seal.HeaderLength(2)
	for bit := range head * 8 {
		flipped := bytes.Clone(sealed)
		flipped[bit/8] ^= 1 << (bit % 8)
		refused(t, "bit", bit, flipped, p)
		if rounds := binary.BigEndian.Uint32(flipped[10:]); rounds < 1000 { // more take a while, and are tried below
			if forged := seal.Checked(bytes.Clone(flipped)); !bytes.Equal(forged, sealed) {
				refused(t, "forged bit", bit, forged, p)
			}
		}
	}
	for at := head; at < len(sealed); at += 1 + at%13 {
		flipped := bytes.Clone(sealed)
		flipped[at] ^= 1 << (at % 8)
		if _, err := (seal.Cheap{Rounds: cheap}).Open(flipped, p); err != seal.ErrDamaged {
			t.Fatalf("byte %d: %v", at, err)
		}
	}
}

func TestRoundsChanged(t *testing.T) {
	t.Parallel()
	sealed, p := small(t, site())
	for rounds, want := range map[uint32]error{0: seal.ErrTooFewRounds, 1: seal.ErrTooFewRounds, cheap - 1: seal.ErrTooFewRounds,
		cheap + 1: seal.ErrPassphrase, 100_000: seal.ErrPassphrase, 10_000_001: seal.ErrDamaged, 1<<32 - 1: seal.ErrDamaged} {
		forged := bytes.Clone(sealed)
		binary.BigEndian.PutUint32(forged[10:], rounds)
		if _, err := (seal.Cheap{Rounds: cheap}).Open(seal.Checked(forged), p); err != want {
			t.Errorf("%d rounds: %v, want %v", rounds, err, want)
		}
	}
}

// TestCut takes bytes away at the end, and in between; and adds some.
func TestCut(t *testing.T) {
	t.Parallel()
	sealed, p := small(t, site())
	head, step := seal.HeaderLength(2), 64<<10
	var lengths []int
	for n := range head + 40 {
		lengths = append(lengths, n)
	}
	lengths = append(lengths, head+4096, head+4112, len(sealed)-1, len(sealed)-16, len(sealed)-17)
	for n := step; n < len(sealed); n += step {
		lengths = append(lengths, n-1, n, n+1)
	}
	for _, n := range lengths {
		refused(t, "cut at", n, bytes.Clone(sealed[:n]), p)
		cut := bytes.Clone(sealed[:n])
		if n >= 54 {
			binary.BigEndian.PutUint32(cut[50:], uint32(n)) // and says so
			refused(t, "cut and forged at", n, seal.Checked(cut), p)
		}
	}
	refused(t, "longer by", 1, append(bytes.Clone(sealed), 0), p)
	longer := append(bytes.Clone(sealed), make([]byte, step)...)
	refused(t, "longer by", step, longer, p)
	binary.BigEndian.PutUint32(longer[50:], uint32(len(longer)))
	refused(t, "longer and forged by", step, seal.Checked(longer), p)
	refused(t, "without its middle", step, slices.Concat(sealed[:head+5000], sealed[head+5000+step:]), p)
}

// TestSwapped puts parts of two files together that the same passphrases open.
func TestSwapped(t *testing.T) {
	t.Parallel()
	p, other := phrase(t, "one two three"), phrase(t, "another")
	c := seal.Cheap{Rounds: cheap}
	a, _ := small(t, site())
	fresh, _ := small(t, site())
	files := site()
	files[0].Data[0] = '!'
	again, changed, err := c.Again(a, files, p)
	if err != nil || !changed || len(again) != len(a) {
		t.Fatal(err, changed, len(again))
	}
	head := seal.HeaderLength(2)
	for name, b := range map[string][]byte{"sealed again": fresh, "with the same data key": again} {
		for _, at := range []int{head, 55, 14} { // body, passphrases and body, all but the first fields
			for _, mixed := range [][]byte{slices.Concat(a[:at], b[at:]), slices.Concat(b[:at], a[at:])} {
				if at == 14 {
					continue // the first fields are the same in all
				}
				if _, err := c.Open(seal.Checked(mixed), p); err != seal.ErrDamaged {
					t.Errorf("%s, swapped at %d: %v", name, at, err)
				}
			}
		}
	}
	// The passphrases in another order, and one taken out, by somebody without a key.
	turned := slices.Concat(a[:55], a[55+76:55+152], a[55:55+76], a[55+152:])
	if _, err := c.Open(seal.Checked(turned), p); err != seal.ErrDamaged {
		t.Errorf("turned: %v", err)
	}
	out := slices.Concat(a[:55], a[55+76:], make([]byte, 76))
	out[54] = 1
	if _, err := c.Open(seal.Checked(out), other); err != seal.ErrDamaged {
		t.Errorf("taken out: %v", err)
	}
}

func FuzzOpen(f *testing.F) {
	p := phrase(f, "one two three")
	// Each process of a fuzz test has to seal the same file, so chance is none here.
	sealed, err := seal.Cheap{Rounds: cheap}.Seal(site()[3:], []seal.Passphrase{p}, rand.NewChaCha8([32]byte{}))
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range [][]byte{sealed, sealed[:300], []byte("followup"), {}, append([]byte("followup\x01\x01"), make([]byte, 300)...)} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		data = bytes.Clone(data)
		if len(data) >= 14 {
			copy(data[10:14], sealed[10:14]) // more rounds would only take longer
		}
		data = seal.Checked(data)
		files, err := seal.Cheap{Rounds: cheap}.Open(data, p)
		if err == nil && !bytes.Equal(data, sealed) {
			t.Errorf("it was opened: %d files", len(files))
		}
	})
}

func FuzzUnpack(f *testing.F) {
	f.Add([]byte(`{"files":[{"path":"a","section":1,"offset":0,"size":5}]}`), []byte("hello"))
	f.Fuzz(func(t *testing.T, index, section []byte) {
		squeezed, err := seal.Squeeze(section)
		if err != nil {
			t.Fatal(err)
		}
		for _, sections := range [][][]byte{{squeezed}, {section}, {squeezed, section}} {
			_, _ = seal.Unpack(index, sections) // it must not panic, nor take all memory
		}
	})
}
