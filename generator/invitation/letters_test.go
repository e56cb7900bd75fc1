package invitation

import (
	"bytes"
	"strings"
	"testing"
)

// TestFoldedLetters: a fold that falls within the bytes of a letter leaves the letter
// whole, and the lines their numbers.
func TestFoldedLetters(t *testing.T) {
	const text = "Müller € Co, 面接 🙂"
	for at := 1; at < len(text); at++ {
		for _, fold := range []string{"\r\n ", "\n ", "\n\t"} {
			i := event(t, noon, "SUMMARY:Interview: Clerk", "LOCATION:"+text[:at]+fold+text[at:])
			if i.Location != text {
				t.Errorf("folded at byte %d: %q", at, i.Location)
			}
		}
	}
	i := event(t, noon, "LOCATION:\xe2\n \x82\r\n \xac") // one fold behind the other
	if i.Location != "€" {
		t.Errorf("%q", i.Location)
	}
}

func FuzzWholeLetters(f *testing.F) {
	f.Add([]byte("X:M\xc3\r\n \xbcller\r\nY:\xe2\n\t\x82\n \xac\r\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		bare := func(b []byte) []byte {
			for _, fold := range []string{"\r\n ", "\n ", "\r\n\t", "\n\t"} {
				b = bytes.ReplaceAll(b, []byte(fold), nil)
			}
			return b
		}
		whole := wholeLetters(data)
		if len(whole) != len(data) || bytes.Count(whole, []byte("\n")) != bytes.Count(data, []byte("\n")) {
			t.Errorf("%q became %q", data, whole)
		}
		if !strings.Contains(string(data), "\n\n") && !bytes.Equal(bare(whole), bare(data)) {
			t.Errorf("%q became %q", data, whole)
		}
	})
}

// TestOldLetters: a file in the letters of Western Windows is read as that; one in
// UTF-8 with a damaged byte is not.
func TestOldLetters(t *testing.T) {
	for line, want := range map[string]string{
		"LOCATION:Caf\xe9 \x80 5": "Café € 5", "LOCATION:Café \xe9": "Café \ufffd", "LOCATION:plain": "plain",
	} {
		if i := event(t, noon, line); i.Location != want {
			t.Errorf("%q is read as %q", line, i.Location)
		}
	}
}

// TestFrames: BEGIN and END in small letters, or with a blank behind them.
func TestFrames(t *testing.T) {
	for _, file := range []string{
		"begin:vcalendar\nbegin:vevent\nUID:x\n" + noon + "\nend:vevent\nend:vcalendar\n",
		"BEGIN:VCALENDAR \r\nBEGIN:VEVENT \r\nUID:x\r\n" + noon + "\r\nEND:VEVENT\t\r\nEND:VCALENDAR\r\n",
	} {
		if all, _, err := Read([]byte(file), own()); err != nil || len(all) != 1 {
			t.Errorf("%q: %v", file, err)
		}
	}
}

// TestUTF16 names what is wrong.
func TestUTF16(t *testing.T) {
	for _, mark := range []string{"\xff\xfe", "\xfe\xff"} {
		if _, _, err := Read([]byte(mark+"B\x00E\x00"), own()); err == nil || !strings.Contains(err.Error(), "UTF-16") {
			t.Errorf("%v", err)
		}
	}
}
