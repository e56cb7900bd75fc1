package invitation

import (
	"bytes"
	"unicode/utf8"
)

// Limit is the most bytes that a calendar file may have. Years of a busy
// calendar are less than a tenth of it.
const Limit = 16 << 20

const (
	saveAttachment = "save the attachment that ends in .ics, often named invite.ics, and import that file"
	saveFromMail   = "open the email, save the attachment that ends in .ics, often named invite.ics, and import that file"
)

// calendarText returns the bytes as text with a calendar in it, or says what
// they are instead: the file that a person saved is often the one beside it.
func calendarText(data []byte) ([]byte, *Fault) {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	head := bytes.ToLower(bytes.TrimSpace(data[:min(len(data), 4096)]))
	begin := len(data) // of the first calendar
	if at := beginsCalendar().FindIndex(data); at != nil {
		begin = at[0]
	}
	is := func(start string) bool { return bytes.HasPrefix(head, []byte(start)) }
	switch {
	case len(data) > Limit:
		return nil, &Fault{"the calendar file is larger than 16 MB", "export the one event instead of the whole calendar"}
	case len(head) == 0:
		return nil, &Fault{"the file is empty", "save the invitation again from your mail or calendar"}
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		return nil, &Fault{"the file is in UTF-16, which calendars don't use", "open it in an editor and save it as UTF-8"}
	case is("pk\x03\x04"):
		return nil, &Fault{"this is a zip file", "unpack it, and import the .ics file inside"}
	case is("%pdf"):
		return nil, &Fault{"this is a PDF, not an invitation", saveAttachment}
	case is("<!doctype html"), is("<html"):
		return nil, &Fault{"this is a web page, not an invitation", "download the .ics file itself; if the address begins with webcal:, replace that with https:"}
	case mailHeader(data[:begin]):
		// Also where the calendar can be seen in it: a mail's text is encoded in ways of its
		// own (RFC 2045 6), so that times, names and links would be read wrong.
		return nil, &Fault{"this is a saved email; the invitation is attached to it", saveFromMail}
	case begin < len(data):
		return decoded(wholeLetters(data)), nil
	case bytes.IndexByte(data, 0) >= 0 || !utf8.Valid(data):
		return nil, &Fault{"this isn't an invitation: the file has no text in it", saveAttachment}
	case bytes.Contains(head, []byte("begin:vcard")):
		return nil, &Fault{"this is a contact card, not an invitation", saveAttachment}
	}
	return nil, &Fault{"this isn't an invitation: it has no line BEGIN:VCALENDAR", saveAttachment}
}

// mailHeader reports whether a text begins as a mail does, with lines such as From:
// and Received: before its body.
func mailHeader(text []byte) bool {
	return headerLine().Match(text[:min(len(text), longestHeader)])
}

// longestHeader is how many bytes of a file are searched for a mail's header.
const longestHeader = 64 << 10

var headerLine = pattern(`(?im)^(received|return-path|delivered-to|from|message-id|mime-version|content-type|content-transfer-encoding):`)
