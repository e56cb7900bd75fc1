package main

import (
	"bytes"
	"fmt"
	"os"
	"regexp"

	"followup/generator"
	"followup/generator/problem"
	"followup/generator/read"
	"followup/generator/scaffold"
)

var (
	sampleLine = regexp.MustCompile(`(?m)^sample: *true *\r?$`)
	doneLines  = regexp.MustCompile(`(?m)^done:\n(?:  - [a-z0-9-]+ \d{4}-\d\d-\d\d\n)+`)
)

// removeSample deletes the interview that `followup init` made up. One that the
// person has written in is theirs, and stays.
func (a *app) removeSample() error {
	files, err := a.files()
	if err != nil {
		return err
	}
	p, _ := generator.Read(files)
	found := false
	for _, file := range read.InterviewFiles(files, new(problem.List)) {
		name := a.path(file)
		data, err := os.ReadFile(name)
		if err != nil || !sampleLine.Match(data) {
			continue
		}
		found = true
		data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
		i, _ := read.Interview(file, data, p.Book)
		if i == nil {
			return changedSample(name)
		}
		made, err := scaffold.SampleInterview(i.Day, i.Key)
		if err != nil {
			return err
		}
		if !bytes.Equal(doneLines.ReplaceAll(data, nil), made) { // to mark something as done is to try it out
			return changedSample(name)
		}
		if err := os.Remove(name); err != nil {
			return err
		}
		fmt.Fprintf(a.stdout, "%s was removed.\n", name)
	}
	if !found {
		fmt.Fprintln(a.stderr, "There is no sample interview here.")
	}
	return nil
}

func changedSample(name string) error {
	return fmt.Errorf("%s is the sample, but it was changed, so it wasn't removed\n"+
		"to keep it, delete the line `sample: true`; otherwise delete the file", name)
}
