package message

import (
	"followup/generator/playbook"
	"followup/generator/render"
)

// Scripted visits all words of a follow-up's play, in each language, with what
// they are filled with.
func (s *Scripts) Scripted(f *playbook.FollowUp, settings playbook.Settings, visit func(where string, t *render.Template, view any)) {
	for key, w := range s.words {
		if key.play != f.Play.Name {
			continue
		}
		v := newView(f, f.To, alone(f, f.To), settings, key.language)
		where := key.play + " " + key.language + " " + string(key.channel) + " " + key.variant
		visit(where+", subject", w.subject, v)
		visit(where+", body", w.body, v)
	}
}
