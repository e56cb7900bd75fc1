package review

import (
	"slices"
	"strings"
)

// view is the message in the forms that rules ask for, each made when it is
// first wanted.
type view struct {
	Subject
	reviewer *Reviewer
	language string   // of the message, in small letters
	both     []*text  // the subject and the body
	parted   parts    // of the body
	chunks   []string // what stands between blanks in the body as it is
	made     struct{ texts, parts, words bool }
}

func newView(r *Reviewer) *view {
	return &view{reviewer: r, both: []*text{newText(r.index), newText(r.index)}}
}

// look turns the view to another message.
func (v *view) look(s Subject) {
	*v = view{Subject: s, reviewer: v.reviewer, language: strings.ToLower(s.Message.Language), both: v.both, chunks: v.chunks[:0]}
}

// texts are the subject and the body.
func (v *view) texts() []*text {
	if !v.made.texts {
		v.made.texts = true
		v.both[0].read(strings.TrimSpace(v.Message.Subject), v.reviewer.index)
		v.both[1].read(plain(&v.Message), v.reviewer.index)
	}
	return v.both
}

func (v *view) parts() *parts {
	if !v.made.parts {
		v.made.parts = true
		v.parted = part(&v.Message)
	}
	return &v.parted
}

func (v *view) words() []string {
	if !v.made.words {
		v.made.words = true
		v.chunks = slices.AppendSeq(v.chunks, strings.FieldsSeq(v.Message.Body))
	}
	return v.chunks
}
