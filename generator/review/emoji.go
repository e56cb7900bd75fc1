package review

import (
	"slices"
	"strings"

	"github.com/forPelevin/gomoji"
)

// emoji lists the emoji of some texts, each once.
func emoji(texts ...string) []string {
	var found []string
	for _, text := range texts {
		if !mayPicture(text) || strings.IndexFunc(text, pictorial) < 0 {
			continue
		}
		for _, e := range gomoji.CollectAll(text) {
			if strings.IndexFunc(e.Character, pictorial) >= 0 && !slices.Contains(found, e.Character) {
				found = append(found, e.Character)
			}
		}
	}
	return found
}

// mayPicture reports whether a text has the bytes with which the signs begin that
// are pictures. Dashes and quotation marks begin with others.
func mayPicture(text string) bool {
	for at := strings.IndexByte(text, 0xe2); at >= 0; {
		if at+1 < len(text) && text[at+1] >= 0x8c && text[at+1] <= 0xaf {
			return true
		}
		next := strings.IndexByte(text[at+1:], 0xe2)
		if next < 0 {
			break
		}
		at += 1 + next
	}
	return strings.IndexByte(text, 0xef) >= 0 || strings.IndexByte(text, 0xf0) >= 0
}

// presented asks for the picture of a sign that is a letter or a mark else.
const presented = '\ufe0f'

// pictorial reports whether a sign could belong to an emoji. The library counts
// ©, ™ and arrows too, which many a name and many a list hold.
func pictorial(r rune) bool {
	return r == presented || r >= 0x2300 && r <= 0x2bff || r >= 0x1f000 && r <= 0x1faff
}
