package read

import (
	"fmt"
	"strings"

	"followup/generator/matter"
	"followup/generator/playbook"
)

// scripts reads a play's words: a section for each channel, headed `## email` and
// the like, others for another tone or wording, headed `## email, warm, 2`, and for
// other words, headed `## email: culture-fit`. An email begins with a line `Subject: …`.
func (f *fields) scripts(doc matter.Document) []playbook.Script {
	var scripts []playbook.Script
	told := len(*f.problems)
	lines := strings.Split(doc.Body, "\n")
	for n := 0; n < len(lines); n++ {
		line, at := strings.TrimSpace(lines[n]), matter.Place{Line: doc.BodyLine + n, Column: 1, Width: len(lines[n])}
		heading, isHeading := sectionHeading(lines[n])
		if !isHeading {
			if line != "" {
				f.outside(line, at)
				n = endOfSection(lines, n) - 1
			}
			continue
		}
		end := endOfSection(lines, n+1)
		h, ok := f.scriptHeading(heading, at)
		if !ok {
			n = end - 1
			continue
		}
		script := f.script(h.channel, lines[n+1:end], doc.BodyLine+n+1, at)
		script.Variant, script.Tone, script.Wording = h.variant, h.tone, h.wording
		for _, other := range scripts {
			if other.Channel == h.channel && other.Variant == h.variant && other.Tone == h.tone && other.Wording == h.wording {
				f.report(at, "repeated-key", fmt.Sprintf("`## %s` is used twice", strings.TrimSpace(heading)), "keep one of the two")
			}
		}
		scripts = append(scripts, script)
		n = end - 1
	}
	if len(scripts) == 0 && len(*f.problems) == told {
		f.report(matter.Place{Line: max(doc.BodyLine-1, 1)}, "missing-key", "the play has no message", "below its last ---, write `## email`, a line `Subject: …`, and the message;\ninstead of `## email` it can be "+otherHeadings)
	}
	return scripts
}

// otherHeadings begin a section that needs no subject.
const otherHeadings = "`## call`, `## linkedin`, `## letter` or `## task`"

// outside reports text above the first heading of a channel: a heading with more or
// fewer signs than two, or a message without one.
func (f *fields) outside(line string, at matter.Place) {
	heading := strings.Trim(line, "# \t")
	word, _, _ := strings.Cut(heading, ":")
	if _, ok := pick(word, playbook.Channels()); ok && strings.HasPrefix(line, "#") {
		f.report(at, "text-outside", fmt.Sprintf("`%s` isn't the start of a section", line), "write `## "+heading+"`")
		return
	}
	f.report(at, "text-outside", "this text has no heading that says how it's sent",
		"above it, write `## email` and a line `Subject: …`; or "+otherHeadings)
}

// sectionHeading is what stands behind the two signs of a heading, which may be
// indented by up to three blanks, as in Markdown.
func sectionHeading(line string) (heading string, ok bool) {
	text := strings.TrimLeft(line, " ")
	if len(line)-len(text) > 3 {
		return "", false
	}
	heading, ok = strings.CutPrefix(text, "## ")
	return strings.TrimRight(strings.TrimSpace(heading), "# "), ok
}

func endOfSection(lines []string, from int) int {
	for n := from; n < len(lines); n++ {
		if _, ok := sectionHeading(lines[n]); ok {
			return n
		}
	}
	return len(lines)
}

// script takes one section; first is the line of the file on which it begins,
// heading the place of its heading.
func (f *fields) script(channel playbook.Channel, lines []string, first int, heading matter.Place) playbook.Script {
	for len(lines) > 0 && strings.TrimSpace(lines[0]) == "" {
		lines, first = lines[1:], first+1
	}
	script := playbook.Script{Channel: channel, Line: first}
	if channel == playbook.Email {
		subject, ok := "", false
		if len(lines) > 0 {
			subject, ok = strings.CutPrefix(lines[0], "Subject:")
		}
		if !ok || strings.TrimSpace(subject) == "" {
			f.report(heading, "missing-key", "an email needs a subject", "start the section with a line such as `Subject: The {{.Role}} interview`")
			ok = false
		}
		if ok {
			script.Subject = strings.TrimSpace(subject)
			lines, script.Line = lines[1:], first+1
			for len(lines) > 0 && strings.TrimSpace(lines[0]) == "" {
				lines, script.Line = lines[1:], script.Line+1
			}
		}
	}
	script.Body = strings.TrimRight(strings.Join(lines, "\n"), " \t\n")
	return script
}
