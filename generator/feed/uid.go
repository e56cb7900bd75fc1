package feed

import (
	"cmp"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"

	"followup/generator/playbook"

	"github.com/google/uuid"
)

// A calendar program knows an event again by its UID alone. The UID is made from
// a key that is the interview's own for ever: `key` in its front matter, which
// `new` and `import` write and `check --fix` adds. It outlives a new name of the
// file, another company or role, and other days. Without one the file's name
// stands in, and that is also what `check --fix` writes down, so that a key given
// late leaves every event what it was.

// keys gives each interview its key. A key is given once: where a file was copied,
// the one whose name comes first keeps it. A name that is another file's key by
// now, as that file was once called so, is told apart from it.
func keys(interviews []*playbook.Interview) map[*playbook.Interview]string {
	byName := slices.SortedFunc(slices.Values(interviews), func(a, b *playbook.Interview) int { return cmp.Compare(a.Name, b.Name) })
	keys := make(map[*playbook.Interview]string, len(byName))
	given := make(map[string]bool, len(byName))
	for _, i := range byName {
		if i.Key != "" && !given[i.Key] {
			keys[i], given[i.Key] = i.Key, true
		}
	}
	for _, i := range byName {
		switch {
		case keys[i] != "":
		case given[i.Name]:
			keys[i] = "/" + i.Name // no key has a slash
		default:
			keys[i] = i.Name
		}
	}
	return keys
}

// identities makes UIDs.
type identities struct {
	keys   map[*playbook.Interview]string
	secret string
	level  level
}

// of is the UID of an event: a UUIDv5, which says nothing by itself. Where the
// feed must not tell a company, somebody who guesses a file's name could try it
// against the UID, so there the person's secret goes in first.
func (d identities) of(e *entry) string { return d.uid(d.key(e)) }

// key is what the UID of an event is made from.
func (d identities) key(e *entry) string {
	if e.followUp == nil {
		return d.keys[e.interview] + "/"
	}
	return d.keys[e.interview] + "/" + e.followUp.Play.Name + "/" + strconv.Itoa(e.followUp.N)
}

func (d identities) uid(key string) string {
	if d.level.hidesCompany() {
		return d.hidden(key)
	}
	return fixed(key)
}

// hidden is a UUIDv5 that only those who know the secret can make.
func (d identities) hidden(key string) string {
	mac := hmac.New(sha256.New, []byte(d.secret))
	mac.Write([]byte(key))
	return fixed(hex.EncodeToString(mac.Sum(nil)))
}

func fixed(key string) string {
	space := uuid.UUID{0x6f, 0x2d, 0x91, 0x5c, 0x0e, 0x4b, 0x5a, 0x37, 0x9c, 0x68, 0xd1, 0xf4, 0x3a, 0x72, 0xbe, 0x05}
	return uuid.NewSHA1(space, []byte(key)).String()
}
