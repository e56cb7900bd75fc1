package terminal

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"followup/generator/playbook"
)

// Plan writes every follow-up, interview by interview, with its reason below it.
func Plan(w io.Writer, all []*playbook.FollowUp, now playbook.Now) error {
	if len(all) == 0 {
		_, err := fmt.Fprintln(w, "There's nothing to plan yet. Start with: followup new COMPANY ROLE")
		return err
	}
	byInterview := slices.Clone(all)
	slices.SortStableFunc(byInterview, func(a, b *playbook.FollowUp) int {
		return cmp.Or(a.Interview.Day.Compare(b.Interview.Day), cmp.Compare(a.Interview.Name, b.Interview.Name))
	})
	var b strings.Builder
	var last *playbook.Interview
	for _, f := range byInterview {
		if f.Interview != last {
			if last != nil {
				b.WriteByte('\n')
			}
			last = f.Interview
			fmt.Fprintf(&b, "%s, %s%s: interview on %s\n%s\n\n", company(last), last.Role, round(last), long(last.Day), last.Name)
		}
		fmt.Fprintf(&b, "  %-10s %s  %s%s\n", f.StateAt(now), short(f.Due), f.Title(), by(f))
		fmt.Fprintf(&b, "             %s\n", f.Reason)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// company names an interview's company, and says where all of it is made up.
func company(i *playbook.Interview) string {
	if i.Sample {
		return i.Company + " (sample)"
	}
	return i.Company
}

func round(i *playbook.Interview) string {
	if i.Round == "" {
		return ""
	}
	return " (" + i.Round + ")"
}

// by says by which channel and to whom.
func by(f *playbook.FollowUp) string {
	if f.Channel == playbook.Task {
		return ""
	}
	text := ", " + way(f)
	if len(f.To) > 0 {
		text = strings.TrimSuffix(text, " ") + " to " + playbook.Names(f.To)
	}
	return strings.TrimSuffix(text, ", ")
}

// way says by which channel, where the title doesn't.
func way(f *playbook.FollowUp) string {
	switch f.Channel {
	case playbook.LinkedIn:
		if strings.Contains(f.Title(), "LinkedIn") {
			return ""
		}
		return "on LinkedIn"
	case playbook.Call:
		return "by phone"
	}
	return "by " + string(f.Channel)
}

func short(d playbook.Day) string {
	return fmt.Sprintf("%s %2d %s %d", d.Weekday().String()[:3], d.Day, d.Month.String()[:3], d.Year)
}

// shortDay is short within a sentence, where no column has to line up.
func shortDay(d playbook.Day) string { return strings.Replace(short(d), "  ", " ", 1) }

func long(d playbook.Day) string {
	return fmt.Sprintf("%s %d %s %d", d.Weekday(), d.Day, d.Month, d.Year)
}
