package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"followup/generator"
	"followup/generator/nearest"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/read"
	"followup/generator/terminal"
)

// app is one run of the program: its streams, its clock and the options that
// every command has.
type app struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	clock          func() time.Time
	open           func(link string) error // in the program that the system has for it
	dir            string
	todayFlag      string
	leftOut        []problem.LeftOut // the files with errors, of which nothing was used
}

// errReported says that the content has errors which were told already.
var errReported = errors.New("the content has errors")

// usageError is a command line that cannot be carried out as it stands.
type usageError struct{ error }

// wrong makes a usageError, with what to write instead on a line of its own.
func wrong(hint, format string, args ...any) error {
	message := fmt.Sprintf(format, args...)
	if hint != "" {
		message += "\n" + hint
	}
	return usageError{errors.New(message)}
}

func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:           "followup",
		Short:         "What to send after a job interview, to whom, and on which day",
		Long:          "followup turns a folder of Markdown, one file for each interview, into a playbook:\nwhat to send, to whom, on which day, with the words filled in.",
		Version:       programVersion().String(),
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          a.noCommand,
		RunE:          func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	root.SetVersionTemplate("{{.Version}}\n")
	root.SetIn(a.stdin)
	root.SetOut(a.stdout)
	root.SetErr(a.stderr)
	root.PersistentFlags().StringVar(&a.dir, "dir", ".", "the playbook's folder")
	root.PersistentFlags().StringVar(&a.todayFlag, "today", "", "use this day as today (2026-11-24, or 2026-11-24T16:30 for an hour of it)")
	root.SetFlagErrorFunc(flagError)
	root.AddCommand(a.initCommand(), a.newCommand(), a.importCommand(), a.checkCommand(), a.planCommand(), a.todayCommand(),
		a.messageCommand(), a.buildCommand(), a.serveCommand(), a.doneCommand(), a.laterCommand(), a.heardCommand(), a.passphraseCommand(), a.auditCommand(), a.feedCommand(),
		a.publishCommand(), a.doctorCommand(), a.versionCommand())
	return root
}

// noCommand names the command that an unknown word is nearest to.
func (a *app) noCommand(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	var names []string
	for _, sub := range c.Commands() {
		if !sub.Hidden {
			names = append(names, sub.Name())
		}
	}
	hint := "the commands are: " + strings.Join(names, ", ")
	if near := nearest.Word(args[0], names); near != "" {
		hint = "did you mean `followup " + near + "`?"
	}
	if strings.Contains(args[0], " ") { // perhaps a passphrase, which is never repeated
		return wrong(hint, "that isn't a followup command")
	}
	return wrong(hint, "there is no command `%s`", args[0])
}

func flagError(c *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	if errors.As(err, &unknown) {
		var names []string
		c.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
		hint := "`" + c.CommandPath() + " --help` lists the options"
		if near := nearest.Word(unknown.GetSpecifiedName(), names); near != "" {
			hint = "did you mean `--" + near + "`?"
		}
		return wrong(hint, "`%s` has no option `--%s`", c.CommandPath(), unknown.GetSpecifiedName())
	}
	hint := "`" + c.CommandPath() + " --help` says how to use it"
	var value *pflag.InvalidValueError
	if errors.As(err, &value) { // which is not repeated: it may be a passphrase
		takes := "true or false"
		switch value.GetFlag().Value.Type() {
		case "int":
			takes = "a whole number"
		case descriptorType:
			takes = "the number of an open file, such as 0 or 3"
		}
		return wrong(hint, "`--%s` takes %s", value.GetFlag().Name, takes)
	}
	return wrong(hint, "%s", err)
}

// exactly takes this many arguments, named for the message.
func exactly(names ...string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) == len(names) {
			return nil
		}
		return wrong("write: "+c.CommandPath()+" "+strings.Join(names, " "), "`%s` takes %s, but you gave %d", c.CommandPath(), strings.Join(names, " and "), len(args))
	}
}

// atLeast takes these arguments, and more words of the last.
func atLeast(names ...string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) >= len(names) {
			return nil
		}
		return exactly(names...)(c, args)
	}
}

// atMost takes up to this many arguments.
func atMost(n int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		switch {
		case len(args) <= n:
			return nil
		case strings.Contains(args[n], " "): // perhaps a passphrase
			return wrong("write: "+c.UseLine(), "`%s` doesn't understand argument %d", c.CommandPath(), n+1)
		}
		return wrong("write: "+c.UseLine(), "`%s` doesn't understand `%s`", c.CommandPath(), args[n])
	}
}

// say tells an error on standard error, the hint below it.
func (a *app) say(err error) {
	lines := strings.Split(err.Error(), "\n")
	fmt.Fprintln(a.stderr, "followup: "+lines[0])
	for _, hint := range lines[1:] {
		fmt.Fprintln(a.stderr, "  "+hint)
	}
}

// files is the playbook's folder.
func (a *app) files() (fs.FS, error) {
	info, err := os.Stat(a.dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, wrong("name the playbook's folder with --dir", "there is no folder %s", a.dir)
	case err != nil:
		return nil, err
	case !info.IsDir():
		return nil, wrong("name the playbook's folder with --dir", "%s is not a folder", a.dir)
	}
	return os.DirFS(a.dir), nil
}

// load reads and plans the playbook. Files with errors are told and left out.
func (a *app) load() (*generator.Plan, playbook.Now, error) {
	if err := a.checkToday(); err != nil {
		return nil, playbook.Now{}, err
	}
	files, err := a.files()
	if err != nil {
		return nil, playbook.Now{}, err
	}
	plan, problems := generator.ReadOn(files, a.todayOf(files))
	if err := a.leave(problems); err != nil {
		return nil, playbook.Now{}, err
	}
	return plan, a.now(plan.Book.Settings.Timezone), nil
}

// settings reads followup.yaml alone.
func (a *app) settings() (playbook.Settings, error) {
	files, err := a.files()
	if err != nil {
		return playbook.Settings{}, err
	}
	settings, problems := read.Settings(files)
	return settings, a.tell(problems)
}

// tell reports problems on standard error; with errors among them it returns errReported.
func (a *app) tell(problems problem.List) error {
	if problems.Errors() == 0 {
		return nil
	}
	if err := problems.Write(a.stderr, terminal.StyleFor(a.stderr)); err != nil {
		return err
	}
	fmt.Fprintf(a.stderr, "\n%s\n", terminal.Summary(problems))
	return errReported
}

// leave tells on standard error, briefly, which files have errors and are left out,
// and keeps them for the exit code and for JSON. A folder that is no playbook has
// nothing else to go on with: that is an error, told in full.
func (a *app) leave(problems problem.List) error {
	if !read.IsPlaybook(problems) {
		return a.tell(problems)
	}
	a.leftOut = problems.LeftOut()
	return terminal.LeftOut(a.stderr, a.leftOut)
}

// path names a file of the playbook as the person can open it from where they are.
func (a *app) path(file string) string { return filepath.Join(a.dir, filepath.FromSlash(file)) }
