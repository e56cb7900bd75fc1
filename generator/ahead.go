package generator

import "followup/generator/playbook"

// asOf is the interviews as they stand on a day: an outcome counts from its day on.
// One that lies ahead is the same value from one build to the next, and later lists
// these as they are written.
func (b *Builder) asOf(interviews []*playbook.Interview, today playbook.Day) (now, later []*playbook.Interview) {
	before := b.ahead
	b.ahead = nil
	var all []*playbook.Interview
	for n, i := range interviews {
		if !i.OutcomeOn.After(today) {
			continue
		}
		one, known := before[i]
		if !known {
			one = untilThen(i)
		}
		if all == nil {
			all = append(all, interviews...)
			b.ahead = make(map[*playbook.Interview]*playbook.Interview)
		}
		all[n], b.ahead[i] = one, one
		later = append(later, i)
	}
	if all == nil {
		return interviews, nil
	}
	return all, later
}

// untilThen is an interview without its outcome, and with a number of its own among
// the readings.
func untilThen(i *playbook.Interview) *playbook.Interview {
	waiting := *i
	waiting.Outcome, waiting.OutcomeOn, waiting.SignedOn = playbook.Waiting, playbook.Day{}, playbook.Day{}
	waiting.Reading |= 1 << 63
	return &waiting
}
