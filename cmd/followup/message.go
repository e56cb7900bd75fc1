package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"followup/generator"
	"followup/generator/nearest"
	"followup/generator/playbook"
	"followup/generator/terminal"
	"followup/generator/wire"
)

func (a *app) messageCommand() *cobra.Command {
	var channel, to, tone string
	var wording int
	var asJSON, open bool
	var n int
	c := &cobra.Command{
		Use:               "message INTERVIEW PLAY",
		Short:             "Show the filled-in message: recipient, subject, text, links",
		Example:           "  followup message northwind thank-you\n  followup message northwind check-in --channel call\n  followup message northwind thank-you --to Ravi --open",
		Args:              exactly("INTERVIEW", "PLAY"),
		ValidArgsFunction: a.completeInterviews,
		RunE: func(_ *cobra.Command, args []string) error {
			p, now, err := a.load()
			if err != nil {
				return err
			}
			name, err := a.findSound(p, args[0])
			if err != nil {
				return err
			}
			f, err := findFollowUp(p.FollowUps(), name, args[1], n, now.Day)
			if err != nil {
				return err
			}
			want, err := wanted(f, tone, wording)
			if err != nil {
				return err
			}
			by, err := channelOf(f, channel)
			if err != nil {
				return err
			}
			filled, err := p.MessagesOf(f, want)
			if err != nil {
				return err
			}
			filled = slices.DeleteFunc(filled, func(m playbook.Message) bool { return m.Channel != by })
			m, err := messageTo(filled, to)
			if err != nil {
				return err
			}
			if asJSON {
				err = wire.Write(a.stdout, wire.OfMessage(f, m))
			} else {
				err = terminal.Message(a.stdout, a.stderr, m)
			}
			if err != nil || !open {
				return err
			}
			return a.openMessage(f, m)
		},
	}
	c.Flags().StringVar(&channel, "channel", "", "email, call, linkedin, letter or task, if the play has it")
	c.Flags().StringVar(&to, "to", "", "which recipient, if each gets a message of their own")
	c.Flags().StringVar(&tone, "tone", "", "plain, warm or formal, instead of the interview's tone")
	c.Flags().IntVar(&wording, "wording", 0, "which wording, from 1")
	c.Flags().IntVar(&n, "n", 0, "which one, from 1, if the play comes several times")
	c.Flags().BoolVar(&asJSON, "json", false, "print JSON, for other programs")
	c.Flags().BoolVar(&open, "open", false, "open it in your mail program, or call the number")
	return c
}

// wanted is the tone and the wording that were asked for.
func wanted(f *playbook.FollowUp, tone string, wording int) (generator.Want, error) {
	want := generator.Want{Tone: playbook.Tone(strings.ToLower(tone)), Wording: wording}
	if tone != "" && !slices.Contains(playbook.Tones(), want.Tone) {
		return want, wrong("the tones are plain, warm and formal", "there is no tone `%s`", tone)
	}
	if most := f.Play.Wordings(); wording < 0 || wording > most {
		return want, wrong(fmt.Sprintf("write a number from 1 to %d", most), "%s has no wording %d", f.Play.Name, wording)
	}
	return want, nil
}

// channelOf is the channel that was asked for, or the follow-up's own.
func channelOf(f *playbook.FollowUp, asked string) (playbook.Channel, error) {
	if asked == "" {
		return f.Channel, nil
	}
	var offered []string
	for _, c := range f.Play.Channels() {
		if string(c) == strings.ToLower(asked) {
			return c, nil
		}
		offered = append(offered, string(c))
	}
	hint := "it has: " + strings.Join(offered, ", ")
	if near := nearest.Word(asked, offered); near != "" {
		hint = "did you mean `" + near + "`? " + hint
	}
	return "", wrong(hint, "%s has no words for `%s`", f.Play.Name, asked)
}

// messageTo is the message for the recipient whom a name means, or the first of them.
func messageTo(messages []playbook.Message, part string) (playbook.Message, error) {
	if part == "" {
		return messages[0], nil
	}
	var people []playbook.Contact
	for _, m := range messages {
		people = append(people, m.To...)
	}
	c, err := person(people, part)
	if err != nil {
		return playbook.Message{}, err
	}
	n := slices.IndexFunc(messages, func(m playbook.Message) bool {
		return slices.ContainsFunc(m.To, func(other playbook.Contact) bool { return other.Name == c.Name })
	})
	return messages[n], nil
}
