package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"

	"github.com/cli/browser"

	"followup/generator/playbook"
)

// openLink opens a link in the program that the system has for it: mailto: in the
// mail program, tel: in the dialler. What that program prints is no result.
func openLink(link string) error {
	browser.Stdout = os.Stderr
	return browser.OpenURL(link)
}

// openMessage opens a message where it can be sent, and says what is left to do.
func (a *app) openMessage(f *playbook.FollowUp, m playbook.Message) error {
	link, where := m.Links.Mailto, "your mail program"
	switch m.Channel {
	case playbook.Call:
		link, where = m.Links.Tel, "your phone program"
	case playbook.LinkedIn:
		link, where = m.Links.Profile, "your browser; the note is yours to paste"
	case playbook.Letter, playbook.Task:
		return wrong("only an email, a call or a LinkedIn note can be opened", "a %s isn't sent by a program", m.Channel)
	}
	if link == "" {
		return errors.New(cannotOpen(f, m))
	}
	if err := a.open(link); err != nil {
		hint := "open the link above yourself"
		if errors.Is(err, exec.ErrNotFound) {
			hint = "no program for it was found on this machine; " + hint
		}
		return fmt.Errorf("the message can't be opened: %w\n%s", err, hint)
	}
	to := ""
	if f.Play.Each && len(f.To) > 1 && len(m.To) == 1 {
		to = " --to " + playbook.ShellWord(m.To[0].Name)
	}
	_, err := fmt.Fprintf(a.stderr, "\nOpened in %s. When it's done, run: %s\n", where, a.command("done", f.Interview.Name, f.Play.Name)+to)
	return err
}

// cannotOpen says why a message has no link, and what to do.
func cannotOpen(f *playbook.FollowUp, m playbook.Message) string {
	if len(m.Slots) > 0 {
		return fmt.Sprintf("the message isn't ready to be opened\nfill in `%s` in %s first", m.Slots[0], f.Interview.Path)
	}
	key := map[playbook.Channel]string{playbook.Email: "email", playbook.Call: "phone", playbook.LinkedIn: "linkedin"}[m.Channel]
	if len(m.To) == 0 {
		return fmt.Sprintf("there's nobody to send it to\nadd somebody with `%s` to `contacts` in %s", key, f.Interview.Path)
	}
	return fmt.Sprintf("there's no link to open for %s\nadd `%s` to the contact in %s, or check that it's complete", m.To[0].Name, key, f.Interview.Path)
}
