package message

import (
	"followup/generator/phrase"
	"followup/generator/playbook"
)

// Unclear is a note that no message can say in a sentence, so that it is left out.
type Unclear struct {
	Key, Note string
	Short     string // what could stand there instead, or ""
}

// UnclearNotes lists the notes of an interview that no message can say.
func UnclearNotes(i *playbook.Interview) []Unclear {
	if language := base(i.Language); language != native && language != "de" {
		return nil
	}
	read := readerOf(i.Language)
	var list []Unclear
	for _, notes := range []struct {
		key   string
		use   phrase.Use
		items []string
	}{
		{"discussed", phrase.Topic, i.Discussed}, {"strengths", phrase.Strength, i.Strengths}, {"clarify", phrase.Clarify, i.Clarify},
		{"answers", phrase.Answer, i.Answers}, {"questions", phrase.Asked, i.Questions}, {"research", phrase.Research, i.Research}, {"news", phrase.News, i.News},
	} {
		for _, note := range notes.items {
			_, text := person(note, i.Contacts)
			if text == "" {
				continue
			}
			if item := read(text, notes.use); !item.Fits() && item.Class != phrase.Foreign {
				list = append(list, Unclear{notes.key, note, item.Short})
			}
		}
	}
	return list
}

// bareNotes are the topics that only say a time, a size or a price: no message is
// better for them, and each would take the place of one that makes it better.
func bareNotes(i *playbook.Interview) []Unclear {
	read := readerOf(i.Language)
	var list []Unclear
	for _, note := range i.Discussed {
		if _, text := person(note, i.Contacts); text != "" && read(text, phrase.Topic).Bare {
			list = append(list, Unclear{Key: "discussed", Note: note})
		}
	}
	return list
}
