package playbook

import "strings"

// ShellWord is a text as one word of a command line, quoted where it has to be.
func ShellWord(text string) string {
	plain := text != ""
	for _, r := range text {
		plain = plain && (r >= 0x80 || strings.ContainsRune("._/:@%+=,-", r) || '0' <= r && r <= '9' || 'A' <= r && r <= 'Z' || 'a' <= r && r <= 'z')
	}
	switch {
	case plain:
		return text
	case strings.ContainsAny(text, "\"$`\\!"):
		return "'" + strings.ReplaceAll(text, "'", `'\''`) + "'"
	}
	return `"` + text + `"`
}
