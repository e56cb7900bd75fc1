package message

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"followup/generator/phrase"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/render"
)

// Scripts holds the words of every play. It is for several goroutines at once.
type Scripts struct {
	sources map[scriptKey]source
	frames  map[string]phrase.Frames // by language
	words   sync.Map                 // scriptKey -> words, compiled for one language as it is spoken somewhere
	views   sync.Pool
}

type scriptKey struct {
	play     string
	language string
	channel  playbook.Channel
	variant  string
	tone     playbook.Tone
	wording  int // from 1
}

// source is a script with the file that it stands in.
type source struct {
	playbook.Script
	path string
}

// words is a script, compiled, with the keys of the points that it names.
type words struct {
	subject, body *render.Template
	keys          []string
}

// native is the language that the plays themselves are written in.
const native = "en"

// Compile prepares the words of every play, as they are written in the language of
// a playbook. What is wrong in them is reported with its place in the play's file.
func Compile(plays []*playbook.Play, frames map[string]phrase.Frames, language string) (*Scripts, problem.List) {
	s := &Scripts{frames: frames, sources: make(map[scriptKey]source)}
	for _, p := range plays {
		s.keep(p.Name, p.Path, native, p.Scripts)
		for language, t := range p.Translations {
			s.keep(p.Name, t.Path, language, t.Scripts)
		}
	}
	var problems problem.List
	for key, source := range s.sources {
		if spoken := key; base(language) == key.language {
			spoken.language = language
			s.words.Store(spoken, s.compileWords(key.play, language, source, &problems))
		} else {
			s.words.Store(key, s.compileWords(key.play, key.language, source, &problems))
		}
	}
	problems.Sort()
	return s, problems
}

func (s *Scripts) keep(play, path, language string, scripts []playbook.Script) {
	for _, script := range scripts {
		key := scriptKey{play, language, script.Channel, script.Variant, cmp.Or(script.Tone, playbook.Plain), max(script.Wording, 1)}
		s.sources[key] = source{script, path}
	}
}

func (s *Scripts) compileWords(play, language string, from source, problems *problem.List) words {
	c := &compiler{frames: s.frames, name: play, path: from.path, language: language, tone: cmp.Or(from.Tone, playbook.Plain), problems: problems}
	// A subject stands on a line above the body, which a blank line follows.
	subject := c.compile(spelled(from.Subject, language), max(from.Line-2, 1))
	body := c.compile(spelled(from.Body, language), from.Line)
	return words{subject, body, c.keys}
}

// spelled writes a play's words as a country does: Switzerland has no ß.
func spelled(text, language string) string {
	if language == "de-CH" {
		return strings.ReplaceAll(text, "ß", "ss")
	}
	return text
}

// choice is which of a play's words a message has.
type choice struct {
	scriptKey
	spoken   string // the language as it is spoken: "en-GB"
	wordings int    // how many there are of its tone
}

// choose finds the words of a follow-up: in its interview's language rather than in
// English, in the chosen variant rather than the standard one, in the wanted tone
// rather than plain. Of several wordings it takes the one that the person chose, or
// else the one whose turn it is.
func (s *Scripts) choose(f *playbook.FollowUp, c playbook.Channel, want Want, turn int) (words, choice) {
	i, play := f.Interview, f.Play.Name
	variant := ""
	for _, v := range i.Variants {
		if v.Play == play {
			variant = v.Name
		}
	}
	tone := cmp.Or(want.Tone, toneOf(i, play, c))
	spoken := cmp.Or(i.Language, native)
	for _, language := range []string{spoken, base(spoken), native} {
		for _, variant := range []string{variant, ""} {
			for _, tone := range []playbook.Tone{tone, playbook.Plain} {
				key := scriptKey{play, language, c, variant, tone, 1}
				if _, ok := s.sources[key]; !ok {
					continue
				}
				got := choice{scriptKey: key, spoken: language, wordings: s.wordings(key)}
				if base(spoken) == language {
					got.spoken = spoken
				}
				got.wording = turn%got.wordings + 1
				if n := cmp.Or(want.Wording, wordingOf(i, play)); n > 0 {
					got.wording = min(n, got.wordings)
				}
				return s.wordsOf(got), got
			}
		}
	}
	return words{}, choice{scriptKey: scriptKey{language: native, tone: playbook.Plain}, spoken: native}
}

// names reports whether the words of a follow-up's own channel name the points of a
// key, in any wording of their tone.
func (s *Scripts) names(f *playbook.FollowUp, key string) bool {
	_, c := s.choose(f, f.Channel, Want{}, 0)
	for c.wording = range c.wordings + 1 {
		if c.wording > 0 && slices.Contains(s.wordsOf(c).keys, key) {
			return true
		}
	}
	return false
}

// wordings is how many texts there are of a tone.
func (s *Scripts) wordings(key scriptKey) int {
	for {
		key.wording++
		if _, ok := s.sources[key]; !ok {
			return key.wording - 1
		}
	}
}

func (s *Scripts) wordsOf(c choice) words {
	spoken := c.scriptKey
	spoken.language = c.spoken
	if w, ok := s.words.Load(spoken); ok {
		return w.(words)
	}
	// What is wrong in it was told when it was compiled for another country.
	w, _ := s.words.LoadOrStore(spoken, s.compileWords(c.play, c.spoken, s.sources[c.scriptKey], new(problem.List)))
	return w.(words)
}

// toneOf is the tone of a play's message by a channel.
func toneOf(i *playbook.Interview, play string, c playbook.Channel) playbook.Tone {
	tone := cmp.Or(i.Tone, playbook.Plain)
	for _, t := range i.Tones {
		if t.Play == play && (t.Channel == "" || t.Channel == c) {
			tone = t.Tone
		}
	}
	return tone
}

// wordingOf is the wording that the person chose, or 0.
func wordingOf(i *playbook.Interview, play string) int {
	for _, w := range i.Wordings {
		if w.Play == play {
			return w.N
		}
	}
	return 0
}
