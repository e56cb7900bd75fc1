package invitation

import (
	"net/url"
	"strings"

	ics "github.com/arran4/golang-ical"

	"followup/generator/telephone"
)

// place is where it takes place: the room or the address, else the link of the
// video call, else the number to dial.
func (i *Invitation) place(e *ics.VEvent) {
	said := location(e)
	call := videoLink(e, said+"\n"+i.Description)
	i.video = call
	switch {
	case call == "":
		i.Location = said
	case said == "", strings.Contains(said, call), virtual().MatchString(said):
		i.Location = "Video call, " + call
	default:
		i.Location = said
	}
	if i.Location == "" {
		if number := dialIn().FindStringSubmatch(i.Description); number != nil {
			if typed := telephone.First(number[1]); typed != "" {
				i.Location = "Phone call, " + typed
			}
		}
	}
}

var (
	address = pattern(`https?://[^\s<>"'\\^` + "`" + `{}|]+`)
	virtual = pattern(`(?i)^(microsoft teams|teams|zoom|google meet|webex|skype|video|online|virtual|remote|hangout)\b[^,;]*$`)
	// meeting is a host that holds video calls, by one of the parts of its name.
	meeting = pattern(`(?i)(^|\.)(zoom|zoomgov|teams|meet|webex|whereby|gotomeeting|gotomeet|bluejeans|chime|jitsi|skype|livestorm|bigbluebutton)\.`)
	dialIn  = pattern(`(?im)^(?:dial[ -]?in|phone|telephone|call(?: me| us)?(?: at| on)?|join by phone)\s*[:–-]\s*([^\n]*\d[^\n]*)$`)
)

// location joins the lines of an address as a sentence would.
func location(e *ics.VEvent) string {
	var parts []string
	for line := range strings.SplitSeq(lines(value(e, "LOCATION")), "\n") {
		if line = strings.Trim(line, " ,;"); line != "" {
			parts = append(parts, line)
		}
	}
	return short(strings.Join(parts, ", "), longestLine)
}

// videoLink takes the link from the property that names it, else the first in
// the words whose host holds video calls.
func videoLink(e *ics.VEvent, words string) string {
	for _, name := range []string{"X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGCONFLINK", "X-ZOOM-MEETING-URL", "CONFERENCE"} {
		if link := webLink(value(e, name)); link != "" {
			return link
		}
	}
	for _, text := range []string{words, value(e, "URL")} {
		for _, found := range address().FindAllString(text, -1) {
			link := webLink(found)
			if u, err := url.Parse(link); err == nil && meeting().MatchString(u.Host) {
				return link
			}
		}
	}
	return ""
}

// webLink is a text as a link, or "".
func webLink(text string) string {
	text = strings.TrimRight(oneLine(text), ".,;:!?)]>")
	u, err := url.Parse(text)
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" || strings.ContainsAny(text, " \t<>\"") {
		return ""
	}
	return text
}
