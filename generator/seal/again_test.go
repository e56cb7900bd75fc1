package seal_test

import (
	"bytes"
	"fmt"
	"reflect"
	"testing"

	"followup/generator/seal"
)

func TestAgain(t *testing.T) {
	t.Parallel()
	c := seal.Cheap{Rounds: cheap}
	one, two := phrase(t, "one"), phrase(t, "two")
	first, err := c.Seal(site(), []seal.Passphrase{one, two}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range []seal.Passphrase{one, two} {
		same, changed, err := c.Again(first, site(), p)
		if err != nil || changed || !bytes.Equal(same, first) {
			t.Errorf("the same files: %v, %v", changed, err)
		}
	}
	for name, files := range map[string][]seal.File{
		"fewer": site()[1:], "in another order": {site()[1], site()[0], site()[2], site()[3]},
		"another path": append([]seal.File{{Path: "x", Type: site()[0].Type, Data: site()[0].Data}}, site()[1:]...),
		"another type": append([]seal.File{{Path: site()[0].Path, Type: "x", Data: site()[0].Data}}, site()[1:]...),
	} {
		next, changed, err := c.Again(first, files, one)
		if err != nil || !changed {
			t.Errorf("%s: %v, %v", name, changed, err)
			continue
		}
		got, err := c.Open(next, two)
		if err != nil || !reflect.DeepEqual(got, files) {
			t.Errorf("%s: the other passphrase opens %d files, %v", name, len(got), err)
		}
	}
	if _, _, err := c.Again(first, site(), phrase(t, "three")); err != seal.ErrPassphrase {
		t.Errorf("with a wrong passphrase: %v", err)
	}
	damaged := bytes.Clone(first)
	damaged[len(damaged)-1] ^= 1
	if _, _, err := c.Again(damaged, site(), one); err != seal.ErrDamaged {
		t.Errorf("a damaged file would stay: %v", err)
	}
}

func TestAddAndOnly(t *testing.T) {
	t.Parallel()
	c := seal.Cheap{Rounds: cheap}
	phrases := make([]seal.Passphrase, 9)
	for n := range phrases {
		phrases[n] = phrase(t, fmt.Sprint("phrase ", n))
	}
	opens := func(sealed []byte) (n int) {
		for _, p := range phrases {
			if files, err := c.Open(sealed, p); err == nil && reflect.DeepEqual(files, site()) {
				n++
			}
		}
		return n
	}
	sealed, err := c.Seal(site(), phrases[:1], nil)
	if err != nil {
		t.Fatal(err)
	}
	for n := 1; n < 8; n++ {
		if sealed, err = c.Add(sealed, phrases[n-1], phrases[n]); err != nil || opens(sealed) != n+1 {
			t.Fatalf("%d added: %d open it, %v", n, opens(sealed), err)
		}
	}
	if _, err := c.Add(sealed, phrases[0], phrases[8]); err != seal.ErrTooMany {
		t.Errorf("a ninth: %v", err)
	}
	if _, err := c.Add(sealed, phrases[0], phrases[3]); err != seal.ErrKnown {
		t.Errorf("one twice: %v", err)
	}
	if _, err := c.Add(sealed, phrases[8], phrases[8]); err != seal.ErrPassphrase {
		t.Errorf("by somebody who has none: %v", err)
	}
	if _, _, err := c.Only(sealed, phrases[2], phrases[8]); err != seal.ErrPassphrase {
		t.Errorf("keeping one that it never had: %v", err)
	}
	fewer, removed, err := c.Only(sealed, phrases[2], phrases[5])
	if err != nil || removed != 6 || opens(fewer) != 2 {
		t.Errorf("%d removed, %d open it, %v", removed, opens(fewer), err)
	}
	// The data key is another: what one of those removed wrapped opens nothing.
	mixed := bytes.Clone(fewer)
	copy(mixed[55:55+76], sealed[55:55+76])
	if _, err := c.Open(seal.Checked(mixed), phrases[0]); err != seal.ErrDamaged {
		t.Errorf("with an old wrap: %v", err)
	}
}
