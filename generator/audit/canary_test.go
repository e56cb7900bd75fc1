package audit_test

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash/crc32"
	"html"
	"math/rand/v2"
	"mime/quotedprintable"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf16"

	"golang.org/x/text/unicode/norm"

	"followup/generator/audit"
)

const interviewFile = "content/interviews/2026-11-10-zephyrine-quarrylight-alchemist.md"

// search is a made-up playbook with something in every field that nobody else says.
const interview = `---
company: Möwenquell Kraftwerke
role: Lanternwright
round: Umbrella gauntlet
application: Obsidian ladder
interview: 2026-11-10 14:00
location: 12 Thistlewick Arcade
contacts:
  - name: Zelda Quibblethorpe
    as: hiring manager
    title: Grand Tabulator
    email: zelda.q@moewenquell.example
    phone: "+49 (0)30 555 01417"
    linkedin: https://www.linkedin.example/in/zelda-quibblethorpe-7731
    greet: Zeldi
  - Osric Vandermoot <osric@vandermoot.example>
decision_by: 2026-11-20
discussed:
  - the gondola timetable
  - Osric: velvet turbines
strengths: [patient soldering]
clarify: [the marzipan outage]
concerns: [nocturnal whistling duty]
questions: [Which penguin signs the budget first?]
asked: [Do you juggle? Only with three axes.]
research: [they bought Gribblefax]
materials: [Cartography https://sam.example/porcelain-map-9]
suggest: Thursday by the duck pond
salary: €148,250 plus 12% bonus
source: https://jobs.moewenquell.example/lanternwright-4411
key: obsidian-key-1771
alias: Bluebadger
invitation:
  uid: uid-hexagon-5521@calendar.example
  location: Zinc Pavilion
  people: umberto@tanglewood.example
fancy_new_key: tourmaline parasol
---
The director hummed a sea shanty while drawing the org chart.

- Told me about Project Wolverhampton and the spare key
`

const settings = `name: Fennimore Oakhurst
email: fennimore@oakhurst.example
phone: "+1 555 0177 238"
links: [Folio https://oakhurst.example/folio-of-lamps]
timezone: Europe/Berlin
feed_secret: hush7kestrel4marble
`

func playbookFiles() fstest.MapFS {
	return fstest.MapFS{
		"followup.yaml": {Data: []byte(settings)}, interviewFile: {Data: []byte(interview)},
		"content/interviews/2026-12-01-draft.md": {Data: []byte("---\ncompany: Secretissimo\nrole: Pilot\ninterview: 2026-12-01\ndraft: true\n---\n")},
	}
}

func private(t testing.TB) *audit.Words {
	t.Helper()
	w := audit.Private(playbookFiles(), interviewsOf(playbookFiles()), "followup.yaml")
	if len(w.Unread()) > 0 {
		t.Fatal(w.Unread())
	}
	return w
}

// leaks lists the kinds and fields that were found in a file.
func leaks(found []audit.Finding) string {
	var all []string
	for _, f := range found {
		if f.Code == audit.CodeLeak {
			all = append(all, string(f.Kind)+" "+f.Field)
		} else {
			all = append(all, string(f.Code))
		}
	}
	return strings.Join(all, ", ")
}

// TestEveryField plants a text of every private field, in the ways people write it.
func TestEveryField(t *testing.T) {
	t.Parallel()
	w := private(t)
	for _, tt := range []struct{ field, planted string }{
		{"companies company", "Möwenquell Kraftwerke"}, {"companies company", "moewenquell-kraftwerke"}, {"companies company", "MOWENQUELL"},
		{"companies company", "welcome@MöwenquellKraftwerke-AG"}, {"companies role", "lanternwright"}, {"companies company and role", "Möwenquell Kraftwerke, Lanternwright"},
		{"companies round", "umbrella gauntlet"}, {"companies application", "Obsidian Ladder"}, {"companies location", "12, Thistlewick Arcade"},
		{"companies source", "jobs.moewenquell.example/lanternwright-4411"}, {"companies key", "obsidian-key-1771"}, {"companies the file's name", "zephyrine_quarrylight_alchemist"},
		{"companies invitation.uid", "UID:uid-hexagon-5521@calendar.example"}, {"companies invitation.location", "zinc pavilion"},
		{"names contacts.name", "Quibblethorpe, Zelda"}, {"names contacts.name", "Dear Zelda"}, {"names contacts.name", "zeldaquibblethorpe"},
		{"names contacts.title", "grand tabulator"}, {"names contacts.linkedin", "/in/zelda-quibblethorpe-7731"}, {"names contacts.greet", "Hi Zeldi!"},
		{"names contacts", "Osric Vandermoot"}, {"mails contacts", "osric@vandermoot.example"}, {"mails contacts.email", "zelda.q@moewenquell.example"},
		{"phones contacts.phone", "030 55501417"}, {"phones contacts.phone", "tel:+493055501417"}, {"phones contacts.phone", "+49 30 / 555 - 01417"},
		{"pay salary", "€148,250"}, {"pay salary", "148250"}, {"pay salary", "148.250,00"}, {"pay salary", "148 250"},
		{"notes discussed", "the gondola timetable"}, {"names contacts", "Osric"}, {"notes discussed", "velvet turbines"}, {"notes strengths", "patient soldering"},
		{"notes clarify", "the marzipan outage"}, {"notes concerns", "nocturnal whistling duty"}, {"notes questions", "penguin signs the budget first"},
		{"notes asked", "juggle: only with three axes"}, {"notes research", "they bought gribblefax"}, {"notes materials", "porcelain map 9"},
		{"notes suggest", "on Thursday by the duck pond"}, {"mails invitation.people", "umberto@tanglewood.example"}, {"aliases alias", "Bluebadger: Check in"},
		{"notes fancy_new_key", "tourmaline parasol"}, {"notes notes", "hummed a sea shanty while"}, {"notes notes", "Wolverhampton"},
		{"yours name", "Fennimore Oakhurst"}, {"yours email", "fennimore@oakhurst.example"}, {"yours phone", "5550177238"}, {"yours links", "folio-of-lamps"},
		{"secrets feed_secret", "hush7kestrel4marble"}, {"companies company", "Secretissimo"},
	} {
		if found := leaks(w.File("index.html", []byte("<p>x "+tt.planted+" y</p>"))); !strings.Contains(", "+found+",", ", "+tt.field+",") {
			t.Errorf("%q: %s was not found, but: %s", tt.planted, tt.field, found)
		}
	}
}

// TestWhere: a finding says in which file and line, and where it comes from, and
// does not repeat what must not be read.
func TestWhere(t *testing.T) {
	t.Parallel()
	found := private(t).File("a/index.html", []byte("<p>\n<b>\n"+base64.StdEncoding.EncodeToString([]byte("to Zelda Quibblethorpe"))))
	if len(found) == 0 {
		t.Fatal("nothing")
	}
	f := found[0]
	if f.Line != 3 || f.Path != "a/index.html" || f.From != interviewFile || f.At != 9 || f.Offset != 8 || len(f.How) != 1 {
		t.Errorf("%+v", f)
	}
	if got, want := f.Message(), "`contacts.name` of "+interviewFile+":9 shows here, in base64"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	for _, f := range found {
		if strings.Contains(f.Message()+f.Hint(), "Quibble") {
			t.Errorf("it repeats the name: %s", f.Message())
		}
	}
}

const secret = "Zelda Quibblethorpe"

func pack(open func(*bytes.Buffer) interface {
	Write([]byte) (int, error)
	Close() error
}, text string) []byte {
	var b bytes.Buffer
	w := open(&b)
	_, _ = w.Write([]byte(text))
	_ = w.Close()
	return b.Bytes()
}

type closer = interface {
	Write([]byte) (int, error)
	Close() error
}

func gzipped(text string) []byte {
	return pack(func(b *bytes.Buffer) closer { return gzip.NewWriter(b) }, text)
}

func zlibbed(text string) []byte {
	return pack(func(b *bytes.Buffer) closer { return zlib.NewWriter(b) }, text)
}

func wide(text string, order binary.AppendByteOrder) []byte {
	var b []byte
	for _, u := range utf16.Encode([]rune(text)) {
		b = order.AppendUint16(b, u)
	}
	return b
}

func png(kind string, data []byte) []byte {
	b := []byte("\x89PNG\r\n\x1a\n")
	for _, c := range []struct {
		kind string
		data []byte
	}{{"IHDR", make([]byte, 13)}, {kind, data}, {"IDAT", noise(5000)}} {
		b = binary.BigEndian.AppendUint32(b, uint32(len(c.data)))
		body := append([]byte(c.kind), c.data...)
		b = binary.BigEndian.AppendUint32(append(b, body...), crc32.ChecksumIEEE(body))
	}
	return b
}

func jpeg(marker byte, data []byte) []byte {
	b := append([]byte{0xff, 0xd8, 0xff, marker}, binary.BigEndian.AppendUint16(nil, uint16(len(data)+2))...)
	return append(append(append(b, data...), 0xff, 0xda, 0, 2), noise(5000)...)
}

func noise(n int) []byte {
	b := make([]byte, n)
	r := rand.NewChaCha8([32]byte{7})
	_, _ = r.Read(b)
	return b
}

func each(text string, format string) string {
	var b strings.Builder
	for _, r := range text {
		fmt.Fprintf(&b, format, r)
	}
	return b.String()
}

func zipped(text string) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, _ := z.Create("a.txt")
	_, _ = w.Write([]byte(strings.Repeat("lorem ", 50) + text))
	_ = z.Close()
	return b.Bytes()
}

func qp(text string) []byte {
	return pack(func(b *bytes.Buffer) closer { return quotedprintable.NewWriter(b) }, strings.Repeat("é", 20)+text)
}

// planted is a name in every encoding that a word could hide in.
func planted() map[string]struct {
	file string
	data []byte
} {
	b64 := base64.StdEncoding.EncodeToString
	type plant = struct {
		file string
		data []byte
	}
	all := map[string]plant{
		"in the name": {"people/zelda-quibblethorpe.html", nil}, "in the name, percent": {"people/" + each("zelda", "%%%02x") + "%20quibblethorpe.html", nil},
		"UTF-16, in text": {"a.html", append([]byte("\xff\xfe"), wide(secret, binary.LittleEndian)...)},
		"UTF-16 LE":       {"a.png", append(noise(333), wide(secret, binary.LittleEndian)...)}, "UTF-16 BE": {"a.png", append(noise(332), wide(secret, binary.BigEndian)...)},
		"gzip": {"playbook.sealed", append(noise(777), gzipped(strings.Repeat("x ", 99)+secret)...)}, "zlib": {"a.woff2", append(noise(778), zlibbed(strings.Repeat("x ", 99)+secret)...)},
		"zip": {"a.ico", zipped(secret)}, "gzip, cut off": {"a.sealed", gzipped(secret + string(noise(9999)))[:5000]},
		"PNG tEXt": {"a.png", png("tEXt", []byte("Author\x00Zelda"))}, "PNG zTXt": {"a.png", png("zTXt", append([]byte("Author\x00\x00"), zlibbed("by "+secret)...))},
		"PNG iTXt": {"a.png", png("iTXt", []byte("Author\x00\x00\x00en\x00\x00Zelda"))}, "JPEG comment": {"a.jpg", jpeg(0xfe, []byte("Zelda"))},
		"JPEG Exif": {"a.jpeg", jpeg(0xe1, append([]byte("Exif\x00\x00II*\x00\x08"), secret...))}, "JPEG, wide": {"a.jpg", jpeg(0xe1, append([]byte("Exif\x00\x00"), wide(secret, binary.LittleEndian)...))},
		"base64 of gzip": {"a.js", []byte(`x="` + b64(gzipped(secret)) + `"`)}, "a source map": {"a.js", []byte("//# sourceMappingURL=data:application/json;base64," + b64([]byte(`{"sources":["content/interviews/x.md"],"sourcesContent":["name: `+secret+`"]}`)))},
		"a source map beside": {"a.js.map", []byte("{}")}, "percent, then HTML": {"a.html", []byte(`<a href="mailto:?body=Dear&#37;20Zelda&#37;20Quibblethorpe">`)},
		"HTML, then JSON": {"a.html", []byte(`<div data-x="{&quot;n&quot;:&quot;` + each("Zelda", `\u%04x`) + `&quot;}">`)},
		"a GIF's comment": {"a.gif", append(append([]byte("GIF89a\x01\x00\x01\x00\x00\x00\x00\x21\xfe\x05Zelda\x00"), 0x2c), noise(99)...)}, "behind a GIF": {"a.gif", append(append([]byte("GIF89a\x01\x00"), noise(99)...), "\x00\x3bZelda"...)},
		"a WebP's Exif": {"a.webp", append([]byte("RIFF\x20\x00\x00\x00WEBPEXIF\x06\x00\x00\x00Zelda "), noise(99)...)}, "behind a PNG": {"a.png", append(png("tEXt", []byte("A\x00b")), "\x00\x00\x00\x00IEND\xae\x42\x60\x82Zelda"...)},
		"behind a JPEG": {"a.jpg", append(jpeg(0xfe, []byte("none")), "\xff\xd9Zelda"...)}, "in the name, base64": {b64([]byte(secret)) + ".html", nil}, "in the name, hex": {hex.EncodeToString([]byte(secret)) + ".html", nil},
		"parted by markup": {"a.html", []byte("<p>Quib<wbr>ble<b class=\"x\">tho</b>rpe")}, "octal": {"a.js", []byte("'" + each("Zelda", "\\%o") + "'")},
		"folded": {"a.ics", []byte("BEGIN:VCALENDAR\r\nSUMMARY:With Zel\r\n da Quibble\r\n thorpe\r\n")}, "quoted-printable": {"a.ics", qp(secret)},
		"three deep": {"a.json", []byte(`{"a":"` + b64([]byte(hex.EncodeToString([]byte(each(secret, "%%%02X"))))) + `"}`)},
	}
	for name, text := range map[string]string{
		"plain": secret, "capitals": strings.ToUpper(secret), "percent": each(secret, "%%%02x"), "percent blanks": strings.ReplaceAll(secret, " ", "%20"), "plus": strings.ReplaceAll(secret, " ", "+"),
		"decimal entities": each(secret, "&#%d;"), "hex entities": each(secret, "&#x%X;"), "named": "Zelda&nbsp;Quibblethorpe", "\\u": each(secret, `\u%04X`), "\\u{}": each(secret, `\u{%x}`),
		"\\x": each(secret, `\x%02x`), "CSS": each(secret, `\%06x`), "CSS, short": each(secret, `\%x `), "hex": hex.EncodeToString([]byte(secret)), "HEX": strings.ToUpper(hex.EncodeToString([]byte("0" + secret))),
		"soft hyphen": "Zel\u00adda Quibblethorpe", "full width": "Ｚｅｌｄａ Ｑｕｉｂｂｌｅｔｈｏｒｐｅ", "NFD": norm.NFD.String("Zélda Quibblethörpe"), "in one": "xZeldaQuibblethorpeX",
		"base64 in an address": "/a/" + b64([]byte("to "+secret)), "base64, capitals": b64([]byte(strings.ToUpper("to " + secret))), "base64, short": b64([]byte("Zelda")),
		"base64url": base64.URLEncoding.EncodeToString([]byte("?>?>" + secret)), "base64, wrapped": b64(noise(46))[:60] + "x\r\n",
	} {
		all[name] = plant{"index.html", []byte("<p>" + text + "</p>")}
	}
	long := b64([]byte(strings.Repeat("lorem ipsum ", 5) + secret + strings.Repeat(" dolor", 9)))
	all["base64, wrapped"] = plant{"index.html", []byte(long[:76] + "\r\n" + long[76:])}
	for n := range 3 {
		all[fmt.Sprint("base64 at ", n)] = plant{"index.html", []byte("content " + b64([]byte("abc"[:n]+" "+secret)))}
	}
	return all
}

func TestEveryEncoding(t *testing.T) {
	t.Parallel()
	w := private(t)
	for name, p := range planted() {
		found := w.File(p.file, p.data)
		got := leaks(found)
		if name == "a source map beside" {
			if got != "source" {
				t.Errorf("%s: %s", name, got)
			}
			continue
		}
		if !strings.Contains(got, "names contacts.name") {
			t.Errorf("%s: not found in %q: %s", name, p.data[:min(len(p.data), 150)], got)
		}
		for _, f := range found {
			if f.Code == audit.CodeLeak && (f.Line < 0 || f.Offset > len(p.data) || p.data != nil && f.Line == 0) {
				t.Errorf("%s: at %d, line %d", name, f.Offset, f.Line)
			}
		}
	}
}

// TestNothing: a sealed site has no findings, however large the blob.
func TestNothing(t *testing.T) {
	t.Parallel()
	w := private(t)
	shell := []byte("<!doctype html><title>Playbook</title><p>Type the passphrase. Due 2026-11-24. Follow-up due. Europe/Berlin +1 555")
	for name, data := range map[string][]byte{
		"index.html": shell, "playbook.sealed": noise(4 << 20), ".nojekyll": []byte("# Files that followup made.\nindex.html\n"),
		"assets/main-0123abcdef.js": []byte(`const s="` + base64.StdEncoding.EncodeToString(noise(9999)) + `",h="` + hex.EncodeToString(noise(9999)) + `"`),
		"icon.png":                  png("tEXt", []byte("Software\x00ink")), "f/0b1c.ics": []byte("BEGIN:VCALENDAR\r\nSUMMARY:Follow-up due\r\nDTSTART:20261110T140000Z\r\n"),
	} {
		if found := w.File(name, data); len(found) > 0 {
			t.Errorf("%s: %s: %s, %v", name, leaks(found), found[0].Message(), found[0].How)
		}
	}
}

// encodings write a whole text in another way.
func encodings() []func(string) string {
	return []func(string) string{
		func(s string) string { return s },
		func(s string) string { return base64.StdEncoding.EncodeToString([]byte(s)) },
		func(s string) string { return base64.RawURLEncoding.EncodeToString([]byte("x" + s)) },
		func(s string) string { return hex.EncodeToString([]byte(s)) },
		func(s string) string { return each(s, "&#%d;") },
		func(s string) string { return each(s, `\u{%x}`) },
		url.PathEscape, url.QueryEscape, html.EscapeString,
		func(s string) string { return base64.StdEncoding.EncodeToString(gzipped(s)) },
		func(s string) string { return "<script>" + strconv.QuoteToASCII(s) + "</script>" },
	}
}
