package read

import (
	"fmt"
	"strconv"
	"strings"

	"followup/generator/matter"
	"followup/generator/playbook"
)

// headings are the words of a section's heading of a play, taken apart: "email",
// "email, warm, 2", "email: culture-fit, formal".
type scriptHeading struct {
	channel playbook.Channel
	variant string
	tone    playbook.Tone
	wording int
}

// scriptHeading reads the heading of a play's section. ok is false where it names
// no channel; what else is wrong is reported.
func (f *fields) scriptHeading(heading string, at matter.Place) (h scriptHeading, ok bool) {
	h = scriptHeading{tone: playbook.Plain, wording: 1}
	parts := strings.Split(heading, ",")
	word, variant, named := strings.Cut(parts[0], ":")
	h.variant = strings.TrimSpace(variant)
	if named && h.variant != "" && !playName.MatchString(h.variant) {
		f.report(at, "bad-value", fmt.Sprintf("a variant can't be called `%s`", h.variant), "use lowercase letters, digits and hyphens: `## email: culture-fit`")
	}
	for _, part := range parts[1:] {
		part = strings.TrimSpace(part)
		if n, err := strconv.Atoi(part); err == nil && n > 0 && n < 10 {
			h.wording = n
		} else if tone, ok := pick(part, playbook.Tones()); ok {
			h.tone = tone
		} else {
			f.report(at, "bad-value", fmt.Sprintf("`%s` is neither a tone nor a number", part), "write `## email, warm` or `## email, warm, 2`; the tones are: "+listed(playbook.Tones()))
		}
	}
	if h.channel, ok = pick(word, playbook.Channels()); !ok {
		f.report(at, "bad-value", fmt.Sprintf("there is no channel `%s`", strings.TrimSpace(word)), oneOf(word, playbook.Channels()))
	}
	return h, ok
}

// wordings reads which of several texts is wanted: `PLAY N`, or a list of these.
func (f *fields) wordings(plays []*playbook.Play) []playbook.Wording {
	const hint = "write it as `wording: thank-you 2`, or as a list of such lines"
	var chosen []playbook.Wording
	for _, line := range f.playLines("wording", "a play and a number", hint, plays) {
		n, err := strconv.Atoi(line.rest)
		most := 0
		for _, p := range plays {
			if p.Name == line.play {
				most = p.Wordings()
			}
		}
		if err != nil || n < 1 || n > most {
			f.report(line.item.At, "bad-value", fmt.Sprintf("%s has no wording `%s`", line.play, line.rest), fmt.Sprintf("write a number from 1 to %d: `wording: %s 1`", most, line.play))
			continue
		}
		chosen = append(chosen, playbook.Wording{Play: line.play, N: n})
	}
	return chosen
}

// uses reads how many points of the notes a play's messages bring.
func (f *fields) uses(key string) []playbook.Use {
	n := f.get(key)
	if n == nil {
		return nil
	}
	const hint = "write `uses: {discussed: 1, strengths: 1}`"
	if n.Kind != matter.Map {
		f.wrongType(key, n, "a mapping of lists and numbers", hint)
		return nil
	}
	in := f.inner(n, "`uses`")
	var uses []playbook.Use
	for _, name := range playbook.PointKeys() {
		if in.get(name) != nil {
			uses = append(uses, playbook.Use{Key: name, Most: in.count(name)})
		}
	}
	in.finish()
	return uses
}
