package read

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"followup/generator/matter"
	"followup/generator/phrase"
	"followup/generator/problem"
)

// FramesDir is the folder of the sentences around a person's notes, a file for each
// language: en.yaml.
const FramesDir = "content/frames"

// frames reads the sentences around the notes, by language. A file of the person's
// own replaces the built-in one whole; a frame that it leaves out says nothing.
func frames(shared fs.FS, problems *problem.List) map[string]phrase.Frames {
	entries, err := fs.ReadDir(shared, FramesDir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		*problems = append(*problems, unreadable(FramesDir, err))
	}
	all := make(map[string]phrase.Frames)
	for _, e := range entries {
		language, isYAML := strings.CutSuffix(e.Name(), ".yaml")
		if !isYAML || strings.HasPrefix(e.Name(), ".") {
			continue
		}
		file := path.Join(FramesDir, e.Name())
		data, err := fs.ReadFile(shared, file)
		if err != nil {
			*problems = append(*problems, unreadable(file, err))
			continue
		}
		doc, found := matter.ParseYAML(file, data)
		*problems = append(*problems, found...)
		if len(found) == 0 {
			all[language] = begin(doc, "the frames", problems).frames()
		}
	}
	return all
}

// frames reads one language's frames: name, tone, form, sentences.
func (f *fields) frames() phrase.Frames {
	all := make(phrase.Frames)
	for _, name := range phrase.FrameNames() {
		tones := f.mapping(name, "a frame", "write the tones below it: plain, warm, formal")
		if tones == nil {
			continue
		}
		all[name] = make(map[string]map[string][]string)
		for _, tone := range phrase.Tones() {
			forms := tones.mapping(tone, "a tone of a frame", "write forms below it, each with a list: `about: [It was good to hear about {}.]`")
			if forms == nil {
				continue
			}
			all[name][tone] = make(map[string][]string)
			for _, form := range phrase.Forms() {
				if forms.get(form) != nil {
					all[name][tone][form] = forms.sentencesFor(name, form)
				}
			}
			forms.finish()
		}
		tones.finish()
	}
	f.finish()
	return all
}

// mapping reads a mapping within this one, or nil where there is none.
func (f *fields) mapping(key, what, hint string) *fields {
	n := f.get(key)
	if n == nil {
		return nil
	}
	if n.Kind != matter.Map {
		f.wrongType(key, n, "a mapping", hint)
		return nil
	}
	return f.inner(n, what)
}

// sentencesFor reads the sentences of a form, and checks the places in them.
func (f *fields) sentencesFor(frame, form string) []string {
	list := []string{}
	for _, item := range f.items(form, "write each sentence on its own line below it, as `  - It was good to hear about {}.`") {
		if item.Kind != matter.Text {
			f.wrongType(form, item, "a list of sentences", "a sentence that begins with { goes in quotes: `\"{}, and more.\"`")
			continue
		}
		if hint := badPlaces(item.Text, frame, form); hint != "" {
			f.report(item.At, "bad-frame", fmt.Sprintf("this sentence can't be filled: `%s`", item.Text), hint)
			continue
		}
		list = append(list, strings.TrimSpace(item.Text))
	}
	return list
}

// badPlaces says what to write where the places of a sentence are not as they
// should be, or "".
func badPlaces(sentence, frame, form string) string {
	want := 1
	if form == phrase.FormAny {
		want = 0
	}
	own := 0
	for rest := sentence; ; {
		at, end := strings.IndexByte(rest, '{'), strings.IndexByte(rest, '}')
		if at < 0 && end < 0 {
			break
		}
		if at < 0 || end < at {
			return "close each { with a }"
		}
		name := rest[at+1 : end]
		known := phrase.Blanks(frame)
		switch {
		case name == "":
			own++
		case !slices.Contains(known, name):
			if len(known) == 0 {
				return "the only place in this frame is {}"
			}
			return "the places in this frame are {} and {" + strings.Join(known, "}, {") + "}"
		}
		rest = rest[end+1:]
	}
	switch {
	case own == want:
		return ""
	case want == 0:
		return "under `any` there is no note: leave {} out"
	}
	return "put {} once where the note goes"
}
