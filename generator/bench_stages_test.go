package generator_test

import (
	"testing"

	"followup/generator"
	"followup/generator/playbook"
)

// BenchmarkRead reads and plans a thousand interviews.
func BenchmarkRead(b *testing.B) {
	files := search(1000)
	for b.Loop() {
		if p, problems := generator.Read(files); len(p.FollowUps()) < 1000 {
			b.Fatal(problems)
		}
	}
}

// BenchmarkMessages fills and checks the messages of a thousand interviews.
func BenchmarkMessages(b *testing.B) {
	p, _ := generator.Read(search(1000))
	for b.Loop() {
		n := 0
		for _, f := range p.FollowUps() {
			messages, err := p.MessagesOn(f, playbook.Day{Year: 2026, Month: 11, Day: 22})
			if err != nil {
				b.Fatal(err)
			}
			n += len(messages)
		}
		if n < 1000 {
			b.Fatal(n)
		}
	}
}
