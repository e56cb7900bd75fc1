package feed

import (
	"strconv"

	"followup/generator/playbook"

	"github.com/google/uuid"
)

// uid is the identity of a follow-up's event: a UUIDv5, which says nothing about
// the person or the company and stays the same for as long as the interview's
// file, the play and its count do. A calendar program knows an event again by it
// alone, so the key below must never change.
func uid(f *playbook.FollowUp) string {
	space := uuid.UUID{0x6f, 0x2d, 0x91, 0x5c, 0x0e, 0x4b, 0x5a, 0x37, 0x9c, 0x68, 0xd1, 0xf4, 0x3a, 0x72, 0xbe, 0x05}
	key := f.Interview.Name + "/" + f.Play.Name + "/" + strconv.Itoa(f.N)
	return uuid.NewSHA1(space, []byte(key)).String()
}
