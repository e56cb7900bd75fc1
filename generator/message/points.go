package message

import (
	"strings"

	"followup/generator/phrase"
	"followup/generator/playbook"
)

// points writes the points to raise about an offer, each as a question of its own; what
// can't be read as one stands as it was typed. Somebody between the two, who is no part
// of the company, is asked what the company could do.
func (s speaker) points(to string, notes []string) []string {
	var said []string
	for _, note := range notes {
		text, reader := untag(note, false)
		tagged := strings.TrimPrefix(note, text)
		for _, point := range reader.Points(text) {
			item := s.read(point+tagged, phrase.Point)
			sentence := s.frames.Say("ask", string(s.tone), len(said), item)
			if sentence == "" && item.Sentence == "" {
				sentence = item.Have // a list of points, as in German
			}
			if sentence == "" {
				sentence = phrase.Listed(point)
			}
			if sentence == "" {
				continue
			}
			if to == string(playbook.AgencyRecruiter) {
				sentence = ofThem(sentence)
			}
			if reason := item.Because(string(s.tone)); reason != "" {
				sentence += " " + reason
			}
			said = append(said, sentence)
		}
	}
	return said
}

// liftsOfAsk says what would make the points about an offer better, and what of them
// stays with the person.
func liftsOfAsk(v *view) []playbook.Lift {
	const most = 3
	var list []playbook.Lift
	add := func(text string) { list = append(list, playbook.Lift{Key: "ask", Text: text}) }
	read := readerOf(v.Language)
	for _, note := range v.Ask {
		text, reader := untag(note, v.Language == british)
		for _, point := range reader.Points(text) {
			switch listed := phrase.Listed(point); {
			case listed == "":
				add("“" + point + "” is for you alone, so the message leaves it out.")
			case !read(point, phrase.Point).Fits():
				add("“" + point + "” stands in the message as you wrote it. As a question it reads better, such as `Could I start on February 1?`")
			}
		}
	}
	if len(v.Ask) > most {
		add("That's a lot to ask for at once. Keep the two or three points that matter most.")
	}
	return list
}

// ofThem asks a question about the company of somebody who passes it on.
func ofThem(question string) string {
	return strings.NewReplacer("Could you ", "Could they ", "Would you ", "Would they ", "Can you ", "Can they ", "think you could", "think they could", "for you to", "for them to", "Will you ", "Will they ", " your ", " their ").Replace(question)
}
