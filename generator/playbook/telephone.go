package playbook

// Telephone is one number of a contact.
type Telephone struct {
	Text string // as it was typed, with the words about it
	Link string // calls it (RFC 3966), or "" where it is not certain whom that would call
}

// Tel is the link that calls a contact: that of the first number which has one, or "".
func (c Contact) Tel() string {
	for _, n := range c.Numbers {
		if n.Link != "" {
			return n.Link
		}
	}
	return ""
}
