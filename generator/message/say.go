package message

import (
	"strings"

	"followup/generator/playbook"
)

// say puts a point of the notes into a sentence of its own, through the frame of a
// name: "" where there is no such point, or it can't be said well.
func say(frame string, point any, language string, tone playbook.Tone) string {
	text := ""
	switch p := point.(type) {
	case string:
		text = p
	case []string:
		text = first(p)
	case concern:
		text = p.Answer
	case playbook.Link:
		text = strings.TrimSuffix(p.Title+": "+p.Address, ": ")
	case []playbook.Link:
		if len(p) > 0 {
			return say(frame, p[0], language, tone)
		}
	case []playbook.Asked:
		if len(p) > 0 {
			text = p[0].Question
		}
	}
	if text == "" {
		return ""
	}
	return "[" + frame + ": " + text + "]"
}
