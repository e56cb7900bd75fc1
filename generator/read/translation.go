package read

import (
	"fmt"
	"io/fs"
	"path"
	"regexp"

	"followup/generator/matter"
	"followup/generator/playbook"
	"followup/generator/problem"
)

var languageForm = regexp.MustCompile(`^[a-z]{2,3}(-[a-z0-9]+)*$`)

// translations reads the plays' words in other languages: a folder for each,
// named by its tag, with files named as the plays are. They hold words alone; the
// timing stands in the play.
func translations(shared fs.FS, plays []*playbook.Play, problems *problem.List) {
	entries, err := fs.ReadDir(shared, PlaysDir)
	if err != nil {
		return // told already, or there are none
	}
	for _, e := range entries {
		if !e.IsDir() || !languageForm.MatchString(e.Name()) {
			continue
		}
		documents(shared, path.Join(PlaysDir, e.Name()), "a translation", problems, func(f *fields, doc matter.Document) {
			f.translation(doc, e.Name(), plays)
		})
	}
}

func (f *fields) translation(doc matter.Document, language string, plays []*playbook.Play) {
	file := doc.Source.Path
	t := playbook.Translation{Path: file, Title: f.text("title"), Why: f.text("why")}
	f.finish()
	t.Scripts = f.scripts(doc)
	for _, p := range plays {
		if p.Name == baseName(file) {
			if p.Translations == nil {
				p.Translations = make(map[string]playbook.Translation)
			}
			p.Translations[language] = t
			return
		}
	}
	f.report(matter.Place{}, "unknown-play", fmt.Sprintf("there is no play `%s` to translate", baseName(file)), didYouMean(baseName(file), playNames(plays), "plays"))
}
