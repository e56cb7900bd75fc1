package output

import (
	"path/filepath"
	"strings"
	"testing"
)

// FuzzPath shows that no path which is let through, from a site or from a list
// that somebody changed, leads out of the folder or breaks the list.
func FuzzPath(f *testing.F) {
	for _, name := range []string{"a/b.html", "../a", "a/../../b", "/etc", "C:x", "a\nb", "NUL", "a/./b", ".nojekyll"} {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		if checkPath(name) != nil {
			return
		}
		top := string(filepath.Separator) + "site"
		full := filepath.Join(top, filepath.FromSlash(name))
		if !strings.HasPrefix(full, top+string(filepath.Separator)) || filepath.ToSlash(full[len(top)+1:]) != name {
			t.Errorf("%q leads to %s", name, full)
		}
		if strings.ContainsAny(name, "\r\n") || name != strings.Trim(name, "\x00") {
			t.Errorf("%q breaks the list", name)
		}
	})
}
