package message

import (
	"sync"

	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/render"
)

// Scripts holds the compiled words of every play.
type Scripts struct {
	words map[scriptKey]words
	views sync.Pool
}

type scriptKey struct {
	play     string
	language string
	channel  playbook.Channel
	variant  string
}

type words struct{ subject, body *render.Template }

// native is the language that the plays themselves are written in.
const native = "en"

// Compile prepares the words of every play. What is wrong in them is reported
// with its place in the play's file.
func Compile(plays []*playbook.Play) (*Scripts, problem.List) {
	s := &Scripts{words: make(map[scriptKey]words)}
	var problems problem.List
	for _, p := range plays {
		s.compile(p.Name, p.Path, native, p.Scripts, &problems)
		for language, t := range p.Translations {
			s.compile(p.Name, t.Path, language, t.Scripts, &problems)
		}
	}
	problems.Sort()
	return s, problems
}

func (s *Scripts) compile(play, path, language string, scripts []playbook.Script, problems *problem.List) {
	for _, script := range scripts {
		c := compiler{name: play, path: path, language: language, problems: problems}
		s.words[scriptKey{play, language, script.Channel, script.Variant}] = words{
			// A subject stands on a line above the body, which a blank line follows.
			subject: c.compile(script.Subject, max(script.Line-2, 1)),
			body:    c.compile(script.Body, script.Line),
		}
	}
}

// choose finds the words of a follow-up: in its interview's language rather than
// in English, in the chosen variant rather than the standard one.
func (s *Scripts) choose(f *playbook.FollowUp, c playbook.Channel) (w words, variant, language string) {
	for _, v := range f.Interview.Variants {
		if v.Play == f.Play.Name {
			variant = v.Name
		}
	}
	for _, language := range []string{f.Interview.Language, native} {
		for _, variant := range []string{variant, ""} {
			if w, ok := s.words[scriptKey{f.Play.Name, language, c, variant}]; ok {
				return w, variant, language
			}
		}
	}
	return words{}, "", native
}
