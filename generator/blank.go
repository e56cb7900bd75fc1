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

// BlankSealed makes the sealed site of a playbook that has one interview of nobody,
// and hands over each file that lies in public: everything that a sealed site says of
// itself. The feed is as discreet as a feed can be.
func BlankSealed(today playbook.Day, each func(path string, data []byte)) error {
	person := fstest.MapFS{
		"followup.yaml":                   {Data: []byte("name: " + playbook.SampleName + "\ntimezone: UTC\nprivacy: sealed\nfeed: discreet\nfeed_secret: known to everybody\n")},
		"content/interviews/interview.md": {Data: []byte("---\ncompany: Follow-up\nrole: Interview\ninterview: " + today.String() + " 10:00\n---\n")},
	}
	site, problems := Build(person, today)
	if problems.Errors() > 0 {
		return fmt.Errorf("the sealed site of a blank playbook can't be made: %w", problems[0])
	}
	for _, f := range site.outer(nil) {
		data, err := f.Make(nil)
		if err != nil {
			return err
		}
		each(f.Path, data)
	}
	return nil
}

// Blank makes the site of a playbook that has no interviews and hands over each of
// its files, and the files that sites are made from: everything that followup says
// to everybody.
func Blank(today playbook.Day, each func(data []byte)) error {
	person := fstest.MapFS{"followup.yaml": {Data: []byte("name: " + playbook.SampleName + "\ntimezone: UTC\n")}}
	site, problems := Build(person, today)
	if problems.Errors() > 0 {
		return fmt.Errorf("the site of a blank playbook can't be made: %w", problems[0])
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
