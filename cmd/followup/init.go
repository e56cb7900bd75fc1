package main

import (
	"fmt"
	"os"
	"os/user"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"followup/generator/git"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/read"
	"followup/generator/save"
	"followup/generator/scaffold"
)

func (a *app) initCommand() *cobra.Command {
	var name, zone string
	var removing bool
	c := &cobra.Command{
		Use:     "init [DIR]",
		Short:   "Start a playbook: settings, a sample interview, .gitignore",
		Example: "  followup init my-search --name \"Sam Rivera\" --timezone Europe/Paris\n  followup init --remove-sample",
		Args:    atMost(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := a.checkToday(); err != nil {
				return err
			}
			if len(args) == 1 && filepath.IsAbs(args[0]) {
				a.dir = args[0]
			} else if len(args) == 1 {
				a.dir = filepath.Join(a.dir, args[0])
			}
			if removing {
				return a.removeSample()
			}
			if zone == "" {
				zone = localZone()
			} else if !read.ValidZone(zone) {
				return wrong("write an IANA name such as Europe/Paris", "--timezone: there is no time zone `%s`", zone)
			}
			if name == "" {
				name = ownName()
			}
			files, err := a.newPlaybook(scaffold.Settings{Name: name, Timezone: zone, FeedSecret: newKey()})
			if err != nil {
				return err
			}
			return a.begin(files)
		},
	}
	c.Flags().StringVar(&name, "name", "", "your name, which signs every message")
	c.Flags().StringVar(&zone, "timezone", "", "your time zone, such as Europe/Paris")
	c.Flags().BoolVar(&removing, "remove-sample", false, "remove the sample interview, unless you changed it, and do nothing else")
	return c
}

// newFile is a file of a new playbook.
type newFile struct {
	path string
	text []byte
}

// newPlaybook makes the files in memory. The sample took place the day before,
// so that there is something to do at once; a folder that has interviews needs none.
func (a *app) newPlaybook(s scaffold.Settings) ([]newFile, error) {
	settings, err := scaffold.NewSettings(s)
	if err != nil {
		return nil, err
	}
	workflow, err := scaffold.Workflow(revision())
	if err != nil {
		return nil, err
	}
	files := []newFile{{read.SettingsIn(os.DirFS(a.dir)), settings}, {".gitignore", scaffold.GitIgnore()}, {".gitattributes", scaffold.GitAttributes()}}
	if top := git.Top(a.dir); top == "" || sameFolder(top, a.dir) {
		files = append(files, newFile{scaffold.WorkflowFile, workflow})
	} else {
		fmt.Fprintf(a.stderr, "No workflow was written: GitHub looks for it at the top of a repository, and this folder is inside %s.\n`followup publish` works from here.\n", top)
	}
	if own := read.InterviewFiles(os.DirFS(a.dir), new(problem.List)); len(own) > 0 {
		return files, nil
	}
	day := a.today(s.Timezone).AddDays(-1)
	sample, err := scaffold.SampleInterview(day, newKey())
	file := path.Join(read.InterviewsDir, day.String()+"-"+scaffold.SampleName+".md")
	return append(files, newFile{file, sample}), err
}

// begin writes the files that are not there yet and names them.
func (a *app) begin(files []newFile) error {
	for _, f := range files {
		err := save.Create(a.path(f.path), f.text)
		switch {
		case save.Exists(err):
			fmt.Fprintf(a.stderr, "%s already exists and stays as it is%s\n", a.path(f.path), a.lacks(f))
		case err != nil:
			return err
		default:
			fmt.Fprintln(a.stdout, a.path(f.path))
		}
	}
	in := ""
	if a.dir != "." {
		in = " --dir " + a.dir
		if strings.ContainsAny(a.dir, " \t'&()") {
			in = " --dir " + strconv.Quote(a.dir) // which every shell understands
		}
	}
	fmt.Fprintf(a.stderr, "\nCheck that your name and time zone in %s are right, then:\n\n", a.path(read.SettingsIn(os.DirFS(a.dir))))
	for _, next := range [][2]string{
		{"serve", "shows the playbook, only to you"},
		{"passphrase", "makes the passphrase that opens it once it's published"},
		{"doctor", "checks what publishing needs"},
		{"publish", "puts it on the web, sealed"},
	} {
		fmt.Fprintf(a.stderr, "  followup%s %-10s  %s\n", in, next[0], next[1])
	}
	return nil
}

// lacks tells the lines that a .gitignore should have and has not.
func (a *app) lacks(f newFile) string {
	if f.path != ".gitignore" {
		return ""
	}
	own, err := os.ReadFile(a.path(f.path))
	if err != nil {
		return ""
	}
	has := strings.Fields(string(own))
	var missing []string
	for line := range strings.Lines(string(f.text)) {
		line = strings.TrimSpace(line)
		bare := strings.Trim(line, "/")
		same := func(other string) bool { return strings.Trim(other, "/") == bare }
		if bare != "" && !strings.HasPrefix(line, "#") && !slices.ContainsFunc(has, same) {
			missing = append(missing, line)
		}
	}
	if missing == nil {
		return ""
	}
	return "; add to it: " + strings.Join(missing, " and ")
}

func sameFolder(a, b string) bool {
	one, err := os.Stat(a)
	other, err2 := os.Stat(b)
	return err == nil && err2 == nil && os.SameFile(one, other)
}

// revision is the commit that this program was built from, where it was built from
// just that.
func revision() string {
	if v := programVersion(); !v.Modified {
		return v.Commit
	}
	return ""
}

// ownName is the person's name as their system knows it. Nothing is asked: the
// file is there to be edited.
func ownName() string {
	if u, err := user.Current(); err == nil {
		if name, _, _ := strings.Cut(u.Name, ","); strings.Contains(strings.TrimSpace(name), " ") {
			return strings.TrimSpace(name)
		}
	}
	return playbook.SampleName
}

// localZone is the IANA name of this machine's zone, or UTC where it has none.
func localZone() string {
	if zone := os.Getenv("TZ"); read.ValidZone(zone) {
		return zone
	}
	if target, err := filepath.EvalSymlinks("/etc/localtime"); err == nil {
		if _, zone, ok := strings.Cut(filepath.ToSlash(target), "zoneinfo/"); ok && read.ValidZone(zone) {
			return zone
		}
	}
	if zone := time.Local.String(); read.ValidZone(zone) {
		return zone
	}
	return "UTC"
}
