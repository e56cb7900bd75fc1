package generator

import "followup/generator/playbook"

// texts is what the search looks through. What is found of an interview is kept
// from one build to the next.
func (s *Site) texts(b *Builder) playbook.Artifact {
	return s.pages.Texts(func(n int) ([]byte, error) {
		i, notes := s.plan.Book.Interviews[n], s.plan.notesOf(n)
		of := b.found.Get(finding{s.plan.sum, s.today, i, first(s.plan.laid[i]), notes}, func() findings {
			list, err := s.pages.Found(n, notes)
			return findings{list, err}
		})
		return of.list, of.err
	})
}

// finding is what the texts of an interview are made from.
type finding struct {
	common   uint64
	today    playbook.Day
	i        *playbook.Interview
	followUp *playbook.FollowUp // the first that was laid, which stands for all of them
	notes    string
}

// findings are an interview's entries among the texts.
type findings struct {
	list []byte
	err  error
}

func first(laid []*playbook.FollowUp) *playbook.FollowUp {
	if len(laid) == 0 {
		return nil
	}
	return laid[0]
}
