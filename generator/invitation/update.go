package invitation

import (
	"slices"
	"strings"

	"followup/generator/playbook"
)

// Update is what an invitation changes in the file of an interview that was
// imported from it before.
type Update struct {
	Older   bool // it is an older version of what was imported; nothing is to be done
	Changes []Change
	People  []Person // who is new and not among the contacts
	Edits   []Edit
}

// Change is something that the invitation now says otherwise. Where the person
// had changed the same thing themselves it is Kept: their line stays.
type Change struct {
	What     string // interview, duration or location
	Old, New string
	Kept     bool
}

// Edit is a new text of a key, or of a key inside another.
type Edit struct {
	Keys []string
	Text string
}

// Update compares three things, as a merge does: what the invitation said when it
// was imported, what it says now, and what stands in the file.
func (i *Invitation) Update(file *playbook.Interview, own Own) Update {
	was, now := file.Invitation, i.Said()
	if i.Version < was.Version {
		return Update{Older: true}
	}
	zone := file.Timezone
	if zone == own.Timezone {
		zone = ""
	}
	if was.Interview == "" && file.Clock == playbook.NoClock && file.Day == i.Day && zone == "" {
		was.Interview = file.Day.String() // begun by hand with the day alone: the time is new, and overrules nothing
	}
	length := (&Invitation{Duration: file.Duration}).Length()
	var u Update
	u.weigh("interview", []string{"interview", "timezone"},
		[]string{was.Interview, was.Timezone}, []string{now.Interview, now.Timezone}, []string{moment(file.Day, file.Clock), zone})
	u.weigh("duration", []string{"duration"}, []string{was.Duration}, []string{now.Duration}, []string{length})
	u.weigh("location", []string{"location"}, []string{was.Location}, []string{now.Location}, []string{file.Location})
	if now.Version != was.Version {
		u.Edits = append(u.Edits, Edit{[]string{"invitation", "version"}, itoa(now.Version)})
	}
	u.meet(i.People, was, file.Contacts)
	return u
}

// weigh compares values that only make sense together: a time and its zone.
func (u *Update) weigh(what string, keys, was, now, mine []string) {
	if slices.Equal(now, was) {
		return
	}
	for n, key := range keys {
		if now[n] != was[n] {
			u.Edits = append(u.Edits, Edit{[]string{"invitation", key}, now[n]})
		}
	}
	if slices.Equal(now, mine) {
		return
	}
	c := Change{What: what, Old: together(mine), New: together(now), Kept: !slices.Equal(mine, was)}
	u.Changes = append(u.Changes, c)
	for n, key := range keys {
		if !c.Kept && now[n] != mine[n] {
			u.Edits = append(u.Edits, Edit{[]string{key}, now[n]})
		}
	}
}

func together(texts []string) string { return strings.TrimSpace(strings.Join(texts, " ")) }

// meet finds who is new: neither invited before, so that a contact whom the person
// took out stays out, nor among the contacts.
func (u *Update) meet(invited []Person, was playbook.Invitation, contacts []playbook.Contact) {
	known := strings.Split(was.People, ", ")
	all := slices.Clone(known)
	for _, p := range invited {
		if slices.Contains(known, p.key()) {
			continue
		}
		all = append(all, p.key())
		there := func(c playbook.Contact) bool {
			return c.Email != "" && strings.EqualFold(c.Email, p.Email) || strings.EqualFold(c.Name, p.Name)
		}
		if !slices.ContainsFunc(contacts, there) {
			u.People = append(u.People, p)
		}
	}
	if len(all) > len(known) {
		u.Edits = append(u.Edits, Edit{[]string{"invitation", "people"}, strings.TrimPrefix(strings.Join(all, ", "), ", ")})
	}
}
