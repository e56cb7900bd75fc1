package terminal

import (
	"strings"

	"followup/generator/playbook"
)

// Feed is what there is to say of the calendar feed's address.
type Feed struct {
	Level   string
	Path    string // of the file, from the site's root; "" where there is none
	Address string // in full, "" where the site has none
	Page    string // the address of the page to subscribe on, or ""
	First   bool   // it had an address that could be guessed until now
}

// Where says where the feed is and who can read it.
func (f Feed) Where() string {
	if f.Level == playbook.FeedOff {
		return "There's no feed: followup.yaml says `feed: off`.\n"
	}
	var b strings.Builder
	if f.Path == "" {
		b.WriteString("There's no feed yet. It starts with your first interview.\n")
	} else {
		b.WriteString("The feed is at\n\n" + f.place() + "\n\nand anyone who has that address can read it, at the level `feed: " + f.Level + "`.\n")
	}
	if f.Page != "" {
		b.WriteString("To subscribe, open " + f.Page + "\n")
	} else {
		b.WriteString(unpublished)
	}
	return b.String()
}

const unpublished = "No calendar can subscribe to it yet. First add `url` to followup.yaml, with the address where the site is published.\n"

// Moved says what to do when the feed has got a new address.
func (f Feed) Moved() string {
	var b strings.Builder
	if f.Path == "" {
		b.WriteString("The feed will get its new address with your first interview.\n")
		return b.String()
	}
	b.WriteString("The feed’s new address is\n\n" + f.place() + "\n\n")
	if f.First {
		b.WriteString("Until now, anyone could guess it. All calendar files of the site now have names that can't be guessed.\nWithout the line `feed_secret` they would get their old names back.\n\n")
	}
	subscribe := "on your site’s Subscribe page"
	if f.Page != "" {
		subscribe = "on " + f.Page
	}
	b.WriteString(`What to do now:

  1. Run ` + "`followup build`" + `, and publish as usual. The old address then stops working.
  2. On your phone, and wherever else you have it, remove the old calendar: nothing
     in it will change anymore. On an iPhone: Calendar, Calendars, the (i) next to
     it, Delete Calendar. In Google: its settings, Unsubscribe. In Outlook: Remove.
  3. Subscribe again ` + subscribe + `,
     with the button for your calendar or your phone’s camera.

Anyone who can open that page can find the new address there.
`)
	if f.Page == "" {
		b.WriteString(unpublished)
	}
	return b.String()
}

// place is the address, or the file where the site has none.
func (f Feed) place() string {
	if f.Address != "" {
		return "  " + f.Address
	}
	return "  " + f.Path + ", in the built site"
}
