// Package scaffold writes the text of new files: an interview with every useful
// key explained, and the settings of a new playbook.
package scaffold

import (
	"embed"
	"strings"
	"text/template"

	"followup/generator/matter"
	"followup/generator/playbook"
)

//go:embed *.tmpl
var templates embed.FS

// Interview is what is known of an interview when its file is made.
type Interview struct {
	Company, Role, Round string
	Day                  playbook.Day
	Clock                playbook.Clock
	Key                  string // by which calendars will know its events

	// From an invitation; left out by hand.
	Timezone, Duration, Location     string
	Contacts                         []string // each as `Dana Whitfield <dana@northwind.example>`
	CompanyFrom, RoleFrom, RoundFrom string   // what each was guessed from, for a comment
	Invitation                       playbook.Invitation
	Told                             string // the invitation's own words, Markdown
}

// Settings is what is known of a person when their playbook is made.
type Settings struct {
	Name, Timezone string
	FeedSecret     string // by chance; the feed's address is made from it
}

// NewInterview is the text of a new interview's file.
func NewInterview(i Interview) ([]byte, error) { return fill("interview.md.tmpl", i) }

// SampleName is what the sample's file is called, behind its day.
const SampleName = "sample-interview"

// SampleInterview is the text of a new playbook's first interview, made up and marked
// as a sample: it took place on the day, and calendars know it by the key. Its company is
// one that nobody writes down as their own, so that it is never taken for a round of
// another interview.
func SampleInterview(day playbook.Day, key string) ([]byte, error) {
	return fill("sample.md.tmpl", Interview{
		Company: "Paper Kite Company", Role: "Workshop Manager", Round: "Phone screen", Day: day, Clock: playbook.Clock(14 * 60), Key: key})
}

// NewSettings is the text of a new playbook's followup.yaml.
func NewSettings(s Settings) ([]byte, error) { return fill("followup.yaml.tmpl", s) }

// WorkflowFile is where GitHub looks for what is to be run.
const WorkflowFile = ".github/workflows/playbook.yml"

// Workflow is the text of a workflow that publishes a private repository. The
// revision is the commit that the program was built from, or "" where that is not
// known.
func Workflow(revision string) ([]byte, error) {
	return fill("playbook.yml.tmpl", struct{ Revision string }{revision})
}

// GitIgnore is the text of a new playbook's .gitignore: the built site is made
// again from the files, and a public repository should not hold it by accident.
func GitIgnore() []byte {
	return []byte("# The built site is made from the files here.\n/public/\n/.cache/\n/.followup/\n")
}

// GitAttributes is the text of a new playbook's .gitattributes: a calendar wants
// its feed's line ends as they are, wherever git carries it.
func GitAttributes() []byte { return []byte("*.ics -text\n") }

func fill(name string, data any) ([]byte, error) {
	t, err := template.New(name).Funcs(template.FuncMap{"yaml": matter.Scalar}).ParseFS(templates, name)
	if err != nil {
		return nil, err
	}
	var b strings.Builder
	err = t.Execute(&b, data)
	return []byte(b.String()), err
}
