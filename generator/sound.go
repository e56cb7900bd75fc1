package generator

import (
	"io/fs"
	"slices"
	"sync"

	"followup/assets"
	"followup/content"
	"followup/generator/asset"
	"followup/generator/message"
	"followup/generator/overlay"
	"followup/generator/page"
	"followup/generator/problem"
	"followup/generator/read"
	"followup/generator/review"
	"followup/generator/workday"
	"followup/layouts"
)

// An error concerns its own file. A file of the person's own that has errors is not
// there for the rest: an interview is left out, what replaces a built-in file gives
// way to that, and of followup.yaml what could be read holds. So what is laid, filled
// and shown comes from files without errors, whoever asks.

// readCommon reads all of a playbook but its interviews, from the files that have no
// errors. Its problems are those of all files.
func readCommon(person fs.FS, sum uint64) *common {
	var leftOut []string
	var problems problem.List
	for {
		shared := overlay.New(overlay.Without(person, leftOut), overlay.Under("content", content.FS))
		book, found := read.Common(person, shared, leftOut...)
		scripts, more := message.Compile(book.Plays, book.Frames, book.Settings.Language)
		found = append(found, more...)
		for _, p := range found {
			if !slices.Contains(problems, p) {
				problems = append(problems, p)
			}
		}
		before := len(leftOut)
		for _, file := range found.LeftOut() {
			if own(person, file.File) && !slices.Contains(leftOut, file.File) {
				leftOut = append(leftOut, file.File)
			}
		}
		if len(leftOut) > before { // one file less may be one mistake more: what counted from it
			continue
		}
		problems.Sort()
		s := book.Settings
		return &common{
			sum: sum, book: book, scripts: scripts, days: workday.New(s.Country, s.DaysOff, s.WorkingDays),
			rules:    sync.OnceValue(func() *review.Reviewer { return review.New(book.Rules, nil) }),
			problems: problems,
		}
	}
}

// own reports whether a file is the person's and can be left out.
func own(person fs.FS, file string) bool {
	if file == "" || file == read.SettingsIn(person) {
		return false
	}
	_, err := fs.ReadFile(person, file)
	return err == nil
}

// sound is what had no errors when it was last read.
type sound struct {
	common  *common
	bundle  *bundle
	layouts *parsed
}

// soundCommon is what was read, or, where that has errors and something is kept, what
// was read last without, with the problems that there are now.
func (b *Builder) soundCommon(now *common) *common {
	if now.problems.Errors() == 0 {
		b.sound.common = now
	}
	if !b.Keep || b.sound.common == nil || b.sound.common == now {
		return now
	}
	kept := *b.sound.common
	kept.problems = now.problems
	return &kept
}

// soundBundle is the bundle, or where it has errors the last without, or the
// built-in one.
func (b *Builder) soundBundle(now *bundle) *bundle {
	if now.problems.Errors() == 0 {
		b.sound.bundle = now
	}
	if b.sound.bundle == nil {
		made, _ := asset.Build(assets.FS)
		b.sound.bundle = &bundle{made, 0, nil}
	}
	return b.sound.bundle
}

// soundLayouts are the layouts, or where they have errors the last without, or the
// built-in ones.
func (b *Builder) soundLayouts(now *parsed) *parsed {
	if now.problems.Errors() == 0 {
		b.sound.layouts = now
	}
	if b.sound.layouts == nil {
		layouts, _ := page.ParseLayouts(layouts.FS)
		b.sound.layouts = &parsed{0, layouts, nil}
	}
	return b.sound.layouts
}
