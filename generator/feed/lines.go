package feed

import ics "github.com/arran4/golang-ical"

// lines is a calendar while it is written, property by property.
type lines struct{ bytes []byte }

const lineEnd = "\r\n"

// lineLength is how many bytes a line can have before it is folded.
const lineLength = 75

// property writes a property. The library escapes and folds, and takes its time
// for it: what needs neither, as most of a calendar, is written as it stands.
func (l *lines) property(name, value string) {
	if len(name)+len(":")+len(value) <= lineLength && verbatim(value) {
		l.bytes = append(l.bytes, name...)
		l.bytes = append(l.bytes, ':')
		l.bytes = append(l.bytes, value...)
		l.bytes = append(l.bytes, lineEnd...)
		return
	}
	p := ics.BaseProperty{IANAToken: name, Value: value}
	// What is written here takes every write, and the library reports no other failure.
	_ = p.SerializeTo(l, &ics.SerializationConfiguration{MaxLength: lineLength, PropertyMaxLength: lineLength, NewLine: lineEnd})
}

// verbatim reports whether nothing in a value is escaped.
func verbatim(value string) bool {
	for n := range len(value) {
		switch value[n] {
		case '\\', '\n', ';', ',':
			return false
		}
	}
	return true
}

// Write takes in what the library has written.
func (l *lines) Write(p []byte) (int, error) {
	l.bytes = append(l.bytes, p...)
	return len(p), nil
}

// WriteString is Write of a string, without a copy of it.
func (l *lines) WriteString(s string) (int, error) {
	l.bytes = append(l.bytes, s...)
	return len(s), nil
}
