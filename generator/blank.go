package generator

import (
	"fmt"
	"io/fs"
	"testing/fstest"

	"followup/assets"
	"followup/content"
	"followup/generator/playbook"
	"followup/layouts"
)

// Blank makes the site of a playbook that has no interviews and hands over each of
// its files, and the files that sites are made from: everything that followup says
// to everybody.
func Blank(today playbook.Day, each func(data []byte)) error {
	person := fstest.MapFS{"followup.yaml": {Data: []byte("name: " + playbook.SampleName + "\ntimezone: UTC\n")}}
	site, problems := Build(person, today)
	if problems.Errors() > 0 {
		return fmt.Errorf("the site of a blank playbook cannot be made: %w", problems[0])
	}
	for _, f := range site.Files {
		data, err := f.Make(nil)
		if err != nil {
			return err
		}
		each(data)
	}
	for _, from := range []fs.FS{content.FS, layouts.FS, assets.FS} {
		err := fs.WalkDir(from, ".", func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			data, err := fs.ReadFile(from, path)
			each(data)
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}
