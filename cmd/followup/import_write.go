package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strconv"
	"strings"

	"followup/generator/invitation"
	"followup/generator/matter"
	"followup/generator/playbook"
	"followup/generator/read"
	"followup/generator/save"
	"followup/generator/scaffold"
	"followup/generator/terminal"
)

// begin writes the file of an interview that the playbook does not have yet.
func (im *importing) begin(i *invitation.Invitation) error {
	if im.company != "" {
		i.Company = invitation.Guess{Text: strings.TrimSpace(im.company)}
	}
	i.Recall(im.book.Interviews)
	if im.company != "" {
		i.Company = invitation.Guess{Text: strings.TrimSpace(im.company)}
	}
	if im.role != "" {
		i.Role = invitation.Guess{Text: strings.TrimSpace(im.role)}
	}
	if i.Company.Text == "" {
		return im.noCompany(i)
	}
	text, err := newFrom(i)
	if err != nil {
		return err
	}
	base := path.Join(read.InterviewsDir, i.Day.String()+"-"+read.Slug(i.Company.Text+" "+i.Role.Text))
	for n := 1; ; n++ {
		file := base + ".md"
		if n > 1 {
			file = base + "-" + strconv.Itoa(n) + ".md"
		}
		err := im.create(file, text)
		if save.Exists(err) {
			if err := im.taken(file, i); err != nil {
				return err
			}
			continue
		}
		if err != nil || im.dryRun {
			return err
		}
		fmt.Fprintf(im.stdout, "%s\n%s", im.path(file), terminal.Invited(i, im.own))
		im.advise(i)
		return im.reread(file)
	}
}

// create writes a new file, or with --dry-run shows it.
func (im *importing) create(file string, text []byte) error {
	if !im.dryRun {
		return save.Create(im.path(file), text)
	}
	if _, err := os.Lstat(im.path(file)); err == nil {
		return fs.ErrExist
	}
	_, err := fmt.Fprintf(im.stdout, "%s would contain:\n\n%s", im.path(file), text)
	return err
}

// reread takes a new file in, so that the next event of the same run finds it.
func (im *importing) reread(file string) error {
	data, err := os.ReadFile(im.path(file))
	if err != nil {
		return err
	}
	interview, problems := read.Interview(file, data, im.book)
	im.here = append(im.here, invited{interview, data, problems})
	return nil
}

// taken says what to do where a file of the same name is there. One from another
// invitation is another interview on the same day; one that the person began by
// hand may well be this interview.
func (im *importing) taken(file string, i *invitation.Invitation) error {
	for _, f := range im.here {
		if f.interview != nil && f.interview.Path == file && f.interview.Invitation.UID != "" {
			return nil
		}
	}
	uid, err := matter.Scalar(i.UID)
	if err != nil {
		return err
	}
	return wrong("if it's the same interview, add these two lines above the second --- in it, and import again:\n  invitation:\n    uid: "+uid,
		"%s already exists; nothing was changed", im.path(file))
}

// newFrom is the text of a new file.
func newFrom(i *invitation.Invitation) ([]byte, error) {
	s := scaffold.Interview{
		Company: i.Company.Text, CompanyFrom: i.Company.From, Role: i.Role.Text, RoleFrom: i.Role.From, Round: i.Round.Text, RoundFrom: i.Round.From,
		Day: i.Day, Clock: i.Clock, Timezone: i.Timezone, Duration: i.Length(), Location: i.Location,
		Invitation: i.Said(), Told: i.Quoted(), Key: keyFrom(i.UID),
	}
	if s.Role == "" {
		s.Role, s.RoleFrom = playbook.RoleToFill, "the invitation doesn't name the role; write it here"
	}
	for _, p := range i.People {
		s.Contacts = append(s.Contacts, p.Line())
	}
	return scaffold.NewInterview(s)
}

// advise says what the person should look at.
func (im *importing) advise(i *invitation.Invitation) {
	var lines []string
	if i.Assumed != "" {
		lines = append(lines, i.Assumed)
	}
	if i.Repeats != "" {
		lines = append(lines, "The event repeats "+i.Repeats+"; this is its first day.")
	}
	if strings.Contains(i.Company.From+i.Role.From+i.Round.From, "guessed") {
		lines = append(lines, "A guess can be wrong. If one is, change that line in the file.")
	}
	if im.own.Email == "" && len(i.People) > 0 {
		lines = append(lines, "If you're one of these people, take yourself out, and add your address as `email:` to followup.yaml.")
	}
	for _, line := range lines {
		fmt.Fprintf(im.stdout, "  %s\n", line)
	}
}

// noCompany asks for what the file of an interview cannot be without.
func (im *importing) noCompany(i *invitation.Invitation) error {
	const hint = "name the company, and the role if you know it: add --company Northwind --role \"Platform Engineer\""
	if !i.LooksLikeInterview() {
		return wrong("if it is one, "+hint, "%s on %s doesn't look like an interview; nothing was imported", title(i), i.Day)
	}
	return wrong(hint, "%s on %s doesn't say which company it's with; nothing was imported", title(i), i.Day)
}

func title(i *invitation.Invitation) string {
	if i.Summary == "" {
		return "the event"
	}
	return strconv.Quote(i.Summary)
}

// update brings a newer version of an invitation into the file that was made
// from it: all of the lines that must change, or none.
func (im *importing) update(i *invitation.Invitation, there *playbook.Interview) error {
	file := im.path(there.Path)
	u := i.Update(there, im.own)
	if u.Older {
		fmt.Fprintf(im.stdout, "%s: this is an older version of the invitation than the one you imported. Nothing was changed.\n", file)
		return nil
	}
	was, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	now := was
	for _, e := range u.Edits {
		if now, err = matter.SetText(there.Path, now, e.Text, e.Keys...); err != nil {
			return im.byHand(u, i, err)
		}
	}
	for _, p := range u.People {
		if now, err = matter.AppendToList(there.Path, now, "contacts", p.Line()); err != nil {
			return im.byHand(u, i, err)
		}
	}
	told := terminal.Changes(u, i, im.own)
	if told == "" {
		told = "  Already up to date.\n"
	}
	if im.dryRun {
		fmt.Fprintf(im.stdout, "%s would change:\n%s", file, told)
		return nil
	}
	if !bytes.Equal(now, was) {
		if err := save.Replace(file, was, now); err != nil {
			return err
		}
	}
	fmt.Fprintf(im.stdout, "%s\n%s", file, told)
	if i.Assumed != "" && len(u.Changes) > 0 {
		fmt.Fprintf(im.stdout, "  %s\n", i.Assumed)
	}
	return nil
}

// byHand tells all that the invitation changed where the file is written in a way
// that cannot be changed safely: the news matters more than the lines.
func (im *importing) byHand(u invitation.Update, i *invitation.Invitation, err error) error {
	return fmt.Errorf("nothing was written: %w\nThe invitation says:\n%s", err, strings.TrimRight(terminal.Changes(u, i, im.own), "\n"))
}
