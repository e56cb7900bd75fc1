package watch

import (
	"os"
	"path/filepath"
	"testing"
	"time"
)

// TestDigest: whatever is saved makes another digest, even if the file's time and
// length stay the same.
func TestDigest(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "a.md")
	at := time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	save := func(name, text string, at time.Time) {
		t.Helper()
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(name, at, at); err != nil {
			t.Fatal(err)
		}
	}
	fresh, old := at.Add(-time.Second), at.Add(time.Second)
	save(file, "one", at)
	one, oneOld := Digest(fresh, dir), Digest(old, dir)
	if Digest(fresh, dir) != one {
		t.Error("nothing was saved, and the digest is another")
	}
	save(file, "two", at)
	if Digest(fresh, dir) == one {
		t.Error("a save within one tick of the clock was missed")
	}
	if Digest(old, dir) != oneOld {
		t.Error("the content of an old file was read")
	}
	save(file, "two", at.Add(time.Minute))
	if Digest(old.Add(time.Hour), dir) == oneOld {
		t.Error("another time was missed")
	}
	before := Digest(fresh, dir)
	save(filepath.Join(dir, "b.md"), "", at)
	if Digest(fresh, dir) == before {
		t.Error("a new file was missed")
	}
	save(filepath.Join(dir, ".b.md.swp"), "x", at)
	with := Digest(fresh, dir)
	os.Remove(filepath.Join(dir, ".b.md.swp"))
	if Digest(fresh, dir) != with {
		t.Error("an editor's swap file counts")
	}
}
