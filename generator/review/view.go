package review

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"followup/generator/playbook"
)

// view is the message in the forms that rules ask for, each made when it is
// first wanted.
type view struct {
	Subject
	reviewer *Reviewer
	index    *index
	language string  // of the message, in small letters
	both     []*text // the subject and the body
	parted   parts   // of the body
	straight string  // the body without slots, with plain apostrophes
	greeted  []greeting
	chunks   []string // what stands between blanks in the body as it is
	titled   []string // and in the subject
	made     struct{ texts, parts, words, body bool }
}

func newView(x *index) *view {
	return &view{index: x, both: []*text{newText(x), newText(x)}}
}

// look turns the view to another message.
func (v *view) look(s Subject, r *Reviewer) {
	*v = view{Subject: s, reviewer: r, index: v.index, language: strings.ToLower(s.Message.Language), both: v.both, greeted: v.greeted[:0], chunks: v.chunks[:0], titled: v.titled[:0]}
}

// texts are the subject and the body.
func (v *view) texts() []*text {
	if !v.made.texts {
		v.made.texts = true
		v.both[0].line(strings.TrimSpace(v.Message.Subject), v.index)
		v.both[1].body(v.body(), v.Message.Channel, v.index)
	}
	return v.both
}

func (v *view) body() string {
	if !v.made.body {
		v.made.body = true
		v.straight = body(&v.Message)
	}
	return v.straight
}

func (v *view) parts() *parts {
	if !v.made.parts {
		v.made.parts = true
		v.parted = part(v.body(), v.Message.Channel)
	}
	return &v.parted
}

// greetings are the lines of the body that greet somebody. All but a letter's are
// found without taking it apart.
func (v *view) greetings() []greeting {
	if v.Message.Channel == playbook.Letter {
		return v.parts().greetings
	}
	v.greeted = greetings(v.greeted[:0], v.body(), v.Message.Channel)
	return v.greeted
}

func (v *view) subjectWords() []string {
	v.titled = appendFields(v.titled[:0], v.Message.Subject)
	return v.titled
}

func (v *view) words() []string {
	if !v.made.words {
		v.made.words = true
		v.chunks = appendFields(v.chunks, v.Message.Body)
	}
	return v.chunks
}

// appendFields is strings.Fields in memory that is there. Every message of a long
// search comes by here, and FieldsSeq takes three times as long.
func appendFields(list []string, text string) []string {
	start := 0
	for n := 0; n < len(text); n++ {
		c, size := text[n], 1
		if c > ' ' && c < utf8.RuneSelf {
			continue
		}
		r := rune(c)
		if c >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[n:])
		}
		if unicode.IsSpace(r) {
			if n > start {
				list = append(list, text[start:n])
			}
			start = n + size
		}
		n += size - 1
	}
	if len(text) > start {
		list = append(list, text[start:])
	}
	return list
}
