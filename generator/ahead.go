package generator

import "followup/generator/playbook"

// ahead is an interview whose outcome lies ahead of the day that it is looked at.
type ahead struct {
	written *playbook.Interview // as its file has it
	until   *playbook.Interview // as it counts until then: waiting
}

// asOf is the interviews as they stand on a day: an outcome counts from its day on.
// One that lies ahead is the same value from one build to the next.
func (b *Builder) asOf(interviews []*playbook.Interview, today playbook.Day) []*playbook.Interview {
	before := b.ahead
	b.ahead = nil
	var all []*playbook.Interview
	for n, i := range interviews {
		if !i.OutcomeOn.After(today) {
			continue
		}
		one, known := before[i]
		if !known {
			one = ahead{i, untilThen(i)}
		}
		if all == nil {
			all = append(all, interviews...)
			b.ahead = make(map[*playbook.Interview]ahead)
		}
		all[n], b.ahead[i] = one.until, one
	}
	if all == nil {
		return interviews
	}
	return all
}

// untilThen is an interview without its outcome, and with a number of its own among
// the readings.
func untilThen(i *playbook.Interview) *playbook.Interview {
	waiting := *i
	waiting.Outcome, waiting.OutcomeOn, waiting.SignedOn = playbook.Waiting, playbook.Day{}, playbook.Day{}
	waiting.Reading |= 1 << 63
	return &waiting
}
