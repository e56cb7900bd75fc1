package page

import (
	"slices"
	"strings"

	"followup/generator/playbook"
)

// wording tells which words a message has, and which others it could have.
type wording struct {
	Own            bool   // the person wrote them
	Variant        string // "culture fit", "" for the standard words
	Language       string // "German", "" for English
	Others         []otherWords
	File, EditHref string // where they are chosen
	Replaces       bool   // there is a choice already
	Help           *neighbour
}

// otherWords is a further variant with the line that chooses it, which is ""
// where leaving the line out does.
type otherWords struct{ Name, Line string }

// wording is nil where there is nothing to say: a play's only words, in English.
func (b *builder) wording(f *playbook.FollowUp, m playbook.Message, root string) *wording {
	i := f.Interview
	w := wording{
		Own: m.Own != nil, Variant: spoken(m.Variant), File: i.Path, EditHref: b.editHref(i.Path),
		Replaces: len(i.Variants) > 0, Help: b.leads[root].ownWords,
	}
	if code := langOf(m); code != "" {
		w.Language = languageName(code)
	}
	if !w.Own {
		if m.Variant != "" {
			w.Others = append(w.Others, otherWords{"standard", variantLine(i.Variants, f.Play.Name, "")})
		}
		for _, name := range variantsIn(f.Play, m.Channel, m.Language) {
			if name != m.Variant {
				w.Others = append(w.Others, otherWords{spoken(name), variantLine(i.Variants, f.Play.Name, name)})
			}
		}
	}
	if !w.Own && w.Variant == "" && w.Language == "" && len(w.Others) == 0 {
		return nil
	}
	return &w
}

// alone says which words these are, and no more; nil where they are the usual ones.
func (w *wording) alone() *wording {
	if w == nil || !w.Own && w.Variant == "" && w.Language == "" {
		return nil
	}
	return &wording{Own: w.Own, Variant: w.Variant, Language: w.Language}
}

// variantsIn are the names of a play's other words in the language that is used.
func variantsIn(p *playbook.Play, c playbook.Channel, language string) []string {
	if t, ok := p.Translations[language]; ok {
		p = &playbook.Play{Scripts: t.Scripts}
	}
	return p.Variants(c)
}

// variantLine is the line that chooses a variant and keeps the choices for other plays.
func variantLine(chosen []playbook.Variant, play, name string) string {
	var list []string
	for _, v := range chosen {
		if v.Play != play {
			list = append(list, v.Play+" "+v.Name)
		}
	}
	if name != "" {
		list = append(list, play+" "+name)
	}
	if len(list) == 0 {
		return ""
	}
	slices.Sort(list)
	return "variants: [" + strings.Join(list, ", ") + "]"
}

// spoken is a name from a file as people say it: "culture fit" of "culture-fit".
func spoken(name string) string { return strings.ReplaceAll(name, "-", " ") }

// langOf is the language of a message where it is not that of the page.
func langOf(m playbook.Message) string {
	if m.Language == "en" || strings.HasPrefix(m.Language, "en-") {
		return ""
	}
	return m.Language
}

// languageName names a language in English, or else gives its code.
func languageName(code string) string {
	base, _, _ := strings.Cut(code, "-")
	switch base {
	case "ar":
		return "Arabic"
	case "da":
		return "Danish"
	case "de":
		return "German"
	case "en":
		return "English"
	case "es":
		return "Spanish"
	case "fr":
		return "French"
	case "it":
		return "Italian"
	case "ja":
		return "Japanese"
	case "nl":
		return "Dutch"
	case "pl":
		return "Polish"
	case "pt":
		return "Portuguese"
	case "sv":
		return "Swedish"
	case "vi":
		return "Vietnamese"
	}
	return "“" + code + "”"
}
