package seal

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Passphrase is a passphrase as it goes into the making of a key. However it is
// printed or marshalled, it does not tell itself.
type Passphrase struct{ text string }

// NewPassphrase makes a passphrase of what somebody typed. The same words give the
// same bytes from every keyboard: they are put into Unicode's NFKC, and blanks
// count once between words and not at all at the ends.
//
// Capitals stay capitals. Case is folded differently by different versions of
// Unicode, and in a browser otherwise than here, so a fold could lock its owner
// out. Against the phone that begins with a capital the unlocking page has better
// means: a field that asks for none, and a second try with a small first letter.
func NewPassphrase(typed string) (Passphrase, error) {
	if !utf8.ValidString(typed) {
		return Passphrase{}, ErrNotText
	}
	blank := func(r rune) bool { return r == ' ' || r >= '\t' && r <= '\r' }
	text := strings.Join(strings.FieldsFunc(norm.NFKC.String(typed), blank), " ")
	if text == "" {
		return Passphrase{}, ErrNoPassphrase
	}
	return Passphrase{text}, nil
}

// Reveal returns the words. It is for showing a passphrase to the person it
// belongs to, for keeping it in the system's keyring and for judging its strength.
func (p Passphrase) Reveal() string { return p.text }

// hidden stands for a passphrase wherever one is printed.
const hidden = "(a passphrase)"

// Format keeps a passphrase out of logs and errors, whichever verb prints it.
func (p Passphrase) Format(s fmt.State, _ rune) { _, _ = io.WriteString(s, hidden) }

// MarshalText keeps it out of JSON and the like.
func (p Passphrase) MarshalText() ([]byte, error) { return []byte(hidden), nil }
