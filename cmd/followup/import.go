package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"

	"github.com/spf13/cobra"

	"followup/generator"
	"followup/generator/invitation"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/read"
)

// importing is one run of `followup import`.
type importing struct {
	*app
	book   *playbook.Book
	own    invitation.Own
	here   []invited
	events []int
	all    bool
	dryRun bool

	company, role string
}

func (a *app) importCommand() *cobra.Command {
	im := &importing{app: a}
	c := &cobra.Command{
		Use:   "import FILE",
		Short: "Write an interview's file from a calendar invitation, or update it",
		Long: "import reads an invitation (.ics) from Google, Outlook or Apple, or a calendar export, and writes the interview's file.\n" +
			"If you import a newer version of the invitation, only what is new there changes. What you wrote stays.",
		Example: "  followup import invite.ics\n  followup import invite.ics --role \"Platform Engineer\"\n  followup import calendar.ics --event 3",
		Args:    exactly("FILE"),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := a.checkToday(); err != nil {
				return err
			}
			if err := im.prepare(); err != nil {
				return err
			}
			data, err := a.readCalendar(args[0])
			if err != nil {
				return err
			}
			all, unreadable, err := invitation.Read(data, im.own)
			if fault := (*invitation.Fault)(nil); errors.As(err, &fault) {
				return fmt.Errorf("%s: %s\n%s", spoken(args[0]), fault.Message, fault.Hint)
			}
			if unreadable > 0 {
				fmt.Fprintf(a.stderr, "%s\n", left(unreadable))
			}
			chosen, err := im.choose(args[0], all)
			if err != nil {
				return err
			}
			return im.each(chosen)
		},
	}
	c.Flags().IntSliceVar(&im.events, "event", nil, "which event in the file, by its number in the list; several with commas")
	c.Flags().BoolVar(&im.all, "all", false, "every event in the file that looks like an interview")
	c.Flags().BoolVar(&im.dryRun, "dry-run", false, "show what would be written, without writing it")
	c.Flags().StringVar(&im.company, "company", "", "the company, instead of the guess")
	c.Flags().StringVar(&im.role, "role", "", "the role, instead of the guess")
	return c
}

// spoken is what messages call the file.
func spoken(name string) string {
	if name == "-" {
		return "standard input"
	}
	return name
}

func left(n int) string {
	if n == 1 {
		return "One event was left out because its day can't be read."
	}
	return fmt.Sprintf("%d events were left out because their days can't be read.", n)
}

// prepare reads the playbook. What is wrong in it does not stand in the way of an
// import, save in the settings: they hold the person's own zone and address.
func (im *importing) prepare() error {
	files, err := im.files()
	if err != nil {
		return err
	}
	p, problems := generator.Read(files)
	var settings problem.List
	for _, q := range problems {
		if slices.Contains(read.SettingsFiles(), q.File) {
			settings = append(settings, q)
		}
	}
	if err := im.tell(settings); err != nil {
		return err
	}
	im.book = p.Book
	s := p.Book.Settings
	im.own = invitation.Own{Name: s.Name, Email: s.Email, Timezone: s.Timezone}
	im.here, err = im.invited(files)
	return err
}

// readCalendar reads the file, or standard input for "-". More than a calendar
// can be is not read.
func (a *app) readCalendar(name string) ([]byte, error) {
	in := a.stdin
	if name != "-" {
		file, err := os.Open(name)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil, wrong("check the name, or drag the file into the terminal window", "there is no file %s", name)
		case errors.Is(err, fs.ErrPermission):
			return nil, wrong("give yourself permission to read it", "%s can't be read", name)
		case err != nil:
			return nil, err
		}
		defer file.Close()
		if info, err := file.Stat(); err == nil && info.IsDir() {
			return nil, wrong("name the .ics file in it", "%s is a folder", name)
		}
		in = file
	}
	return io.ReadAll(io.LimitReader(in, invitation.Limit+1))
}

// each imports one event after the other. What cannot be done for one does not
// keep the others back.
func (im *importing) each(chosen []*invitation.Invitation) error {
	var first error
	for n, i := range chosen {
		if n > 0 {
			fmt.Fprintln(im.stdout)
		}
		err := im.one(i)
		if err != nil && first != nil {
			im.say(err)
		}
		if first == nil {
			first = err
		}
	}
	return first
}

// one writes the file of an invitation, updates it, or says why there is nothing
// to be done.
func (im *importing) one(i *invitation.Invitation) error {
	there, err := im.find(i.UID)
	if err != nil {
		return err
	}
	switch i.Kind {
	case invitation.Reply:
		return wrong("import the invitation itself: the file that the organizer sent", "this is somebody's reply to an invitation; it changes nothing")
	case invitation.Proposal:
		return wrong("if the organizer agrees, they'll send a new invitation: import that one", "this only proposes another time; nothing was changed")
	case invitation.Cancelled:
		return im.cancelled(i, there)
	}
	if there != nil {
		return im.update(i, there)
	}
	return im.begin(i)
}

// cancelled says what a cancellation means. Nothing is deleted: only the person
// knows whether the interview is off, or will be given a new day.
func (im *importing) cancelled(i *invitation.Invitation, there *playbook.Interview) error {
	if there == nil {
		fmt.Fprintf(im.stdout, "This interview was canceled, and it isn't in your playbook. Nothing was imported.\n")
		return nil
	}
	fmt.Fprintf(im.stdout, "%s: the organizer canceled this interview (%s, %s). Your file stays as it is.\n", im.path(there.Path), there.Company, there.Day)
	if there.Draft {
		return nil
	}
	fmt.Fprintf(im.stdout, "  If they'll set a new day, write `draft: true`, and nothing comes due until then. Import the new invitation when you get it.\n"+
		"  If it's over, write the outcome, such as `outcome: withdrawn` or `outcome: rejected`, and its day as `outcome_on:`.\n")
	return nil
}
