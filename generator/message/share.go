package message

import (
	"strings"

	"followup/generator/playbook"
)

// brings counts the points of a key in a share.
func brings(share *playbook.Share, key string) int {
	switch key {
	case "discussed":
		return len(share.Discussed)
	case "strengths":
		return len(share.Strengths)
	case "clarify":
		return len(share.Clarify)
	case "concerns":
		return len(share.Concerns)
	case "questions":
		return len(share.Questions)
	case "asked":
		return len(share.Asked)
	case "research":
		return len(share.Research)
	case "news":
		return len(share.News)
	case "attached":
		return len(share.Attached)
	}
	return len(share.Materials)
}

func give(share *playbook.Share, key string, p point) {
	switch key {
	case "discussed":
		share.Discussed = append(share.Discussed, p.text)
	case "strengths":
		share.Strengths = append(share.Strengths, p.text)
	case "clarify":
		share.Clarify = append(share.Clarify, p.text)
	case "concerns":
		share.Concerns, share.Answers = append(share.Concerns, p.text), append(share.Answers, p.answer)
	case "questions":
		share.Questions = append(share.Questions, p.text)
	case "asked":
		share.Asked = append(share.Asked, p.asked)
	case "research":
		share.Research = append(share.Research, p.text)
	case "attached":
		share.Attached = append(share.Attached, p.text)
	case "news":
		share.News = append(share.News, p.text)
	case "materials":
		share.Materials = append(share.Materials, p.link)
	}
}

// forOne takes the names off items, and leaves out what is somebody else's than the
// recipient's.
func forOne(items []string, recipient string, contacts []playbook.Contact, readers readership, clean func(string) string) []string {
	var own []string
	for _, item := range items {
		whose, text := person(item, contacts)
		if whose == nil || whose.Name == recipient {
			own = append(own, readers.tag(clean(text), whose != nil))
		}
	}
	return own
}

// person takes the name off an item such as "Ravi: the on-call rota". Words
// before a colon that are nobody's name belong to the item.
func person(item string, contacts []playbook.Contact) (*playbook.Contact, string) {
	name, text, ok := strings.Cut(item, ":")
	if !ok {
		return nil, item
	}
	for n := range contacts {
		if contacts[n].Is(strings.TrimSpace(name)) {
			return &contacts[n], strings.TrimSpace(text)
		}
	}
	return nil, item
}
