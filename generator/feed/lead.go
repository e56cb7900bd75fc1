package feed

import "followup/generator/playbook"

// Path is where the whole feed lies, from the site's root, or "" where there is none.
func (s *Feeds) Path() string {
	if len(s.window) == 0 {
		return ""
	}
	return s.paths.whole()
}

// Calls is where the feed of the calls alone lies, or "".
func (s *Feeds) Calls() string {
	if len(s.calls) == 0 {
		return ""
	}
	return s.paths.calls()
}

// Interview is where an interview's own feed lies, or "".
func (s *Feeds) Interview(i *playbook.Interview) string {
	if len(s.own[i]) == 0 {
		return ""
	}
	return s.paths.interview(i)
}

// Single is where the file of a follow-up's one event lies, or "".
func (s *Feeds) Single(f *playbook.FollowUp) string {
	for _, e := range s.own[f.Interview] {
		if e.followUp == f && e.alone() {
			return s.paths.single(e)
		}
	}
	return ""
}

// Gathers reports whether a path is that of a feed of all interviews.
func (s *Feeds) Gathers(path string) bool {
	return len(s.window) > 0 && (path == s.paths.whole() || path == s.paths.calls())
}

// Alike reports whether an interview that did not change, nor its follow-ups, has
// the same files here and in the feeds before, with the same events: others may
// have come into the window in their place, or taken the key.
func (s *Feeds) Alike(before *Feeds, i *playbook.Interview) bool {
	now, then := s.own[i], before.own[i]
	if s.level != before.level || len(now) != len(then) || s.paths.keys[i] != before.paths.keys[i] {
		return false
	}
	for n := range now {
		if now[n].shared != then[n].shared {
			return false
		}
	}
	return true
}
