package message

import (
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/render"
)

// Scripted visits all words of a follow-up's play, in each language, tone and
// wording, with what they are filled with.
func (s *Scripts) Scripted(f *playbook.FollowUp, settings playbook.Settings, visit func(where string, t *render.Template, view any)) {
	if f.Shares == nil {
		s.Deal([]*playbook.FollowUp{f}, Turn{})
	}
	for key, source := range s.sources {
		if key.play != f.Play.Name {
			continue
		}
		w := s.compileWords(key.play, key.language, source, new(problem.List))
		v := newView(f, f.To, 0, f.Shares[0], choice{scriptKey: key, spoken: key.language}, settings)
		where := key.play + " " + key.language + " " + string(key.channel) + " " + key.variant + " " + string(key.tone)
		visit(where+", subject", w.subject, v)
		visit(where+", body", w.body, v)
	}
}
