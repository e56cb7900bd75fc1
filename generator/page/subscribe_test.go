package page_test

import (
	"image"
	"image/color"
	"image/draw"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"followup/generator/chromium"
	"followup/generator/playbook"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/qrcode"
)

const subscribePage = "subscribe/index.html"

// TestSubscribe: what the page offers depends on where the site stands.
func TestSubscribe(t *testing.T) {
	t.Parallel()
	unreachable := []string{"webcal", "addbyurl", "outlook", "<svg class=\"code\"", "data-away", "data-copy"}
	for _, c := range []struct {
		name, url, feed, level string
		has, not               []string
	}{
		{"published", "https://sam.example/playbook/", "followups.ics", playbook.FeedFull,
			[]string{`href="webcal://sam.example/playbook/followups.ics"`, "https://sam.example/playbook/followups.ics</code>", `href="../followups.ics"`, "settings/addbyurl",
				`href="https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fsam.example%2Fplaybook%2Ffollowups.ics&amp;name=Follow-ups"`, `href="https://outlook.office.com/calendar/0/addfromweb?`,
				`href="webcals://sam.example/playbook/followups.ics"`, `href="webcal://sam.example/playbook/calls.ics"`, `data-away="https://sam.example" hidden`,
				"Northwind: Check in", "Reminder at 09:00 that day", "Hello &lt;b&gt;Dana&lt;/b&gt;", "…</p>", `feed: full</code> <span class="badge">now`},
			[]string{"It needs an address"}},
		{"without https", "http://sam.example/", "feeds/x.ics", playbook.FeedAlias,
			[]string{`href="webcal://sam.example/feeds/x.ics"`, `data-away="http://sam.example" hidden`, `feed: alias</code>. They would read the step`}, []string{"webcals:"}},
		{"without an address", "", "followups.ics", playbook.FeedStep,
			[]string{`href="../followups.ics" download`, "<code>url:</code>", "Northwind: Check in", "Only calls", "Once it has an address"}, unreachable},
		{"on this machine", "http://localhost:8080/", "followups.ics", playbook.FeedFull,
			[]string{`href="../followups.ics" download`, "<code>url:</code>"}, unreachable},
		{"on a neighbour", "http://192.168.1.7/", "followups.ics", playbook.FeedFull,
			[]string{`href="../followups.ics" download`, "<code>url:</code>"}, unreachable},
		{"off", "https://sam.example/playbook/", "", playbook.FeedOff,
			[]string{"doesn’t publish a calendar feed", `feed: off</code> <span class="badge">now`}, append([]string{".ics", "They would read", "What you will see"}, unreachable...)},
		{"without an interview", "https://sam.example/playbook/", "", playbook.FeedFull,
			[]string{"starts with your first interview"}, append([]string{".ics", "They would read", "What you will see"}, unreachable...)},
	} {
		in := sample(t)
		in.Book.Settings.URL, in.Feed, in.Book.Settings.Feed = c.url, c.feed, c.level
		html := main(t, subscribePage, render(t, in)[subscribePage])
		for _, want := range c.has {
			if !strings.Contains(html, want) {
				t.Errorf("%s: no %s", c.name, want)
			}
		}
		for _, not := range c.not {
			if strings.Contains(html, not) {
				t.Errorf("%s: it has %s", c.name, not)
			}
		}
	}
}

// TestCode holds a camera to the page's QR code: it reads the address that the
// button has, however long that is.
func TestCode(t *testing.T) {
	t.Parallel()
	for _, url := range []string{"https://a.example/", "https://sam.example/playbook/", "https://sam.example/" + strings.Repeat("deep/", 38)} {
		in := sample(t)
		in.Book.Settings.URL, in.Feed = url, "feeds/483b78b3-fbb7-5f80-b089-5e7eb07044f9.ics"
		html := render(t, in)[subscribePage]
		for _, dark := range []bool{false, true} {
			got := scan(t, html, dark)
			if want := "webcal" + strings.TrimPrefix(url, "https") + in.Feed; got != want {
				t.Errorf("the code says %q, not %q", got, want)
			}
		}
		if got := regexp.MustCompile(`<svg class="code" role="img" aria-labelledby="the-code".*<title id="the-code">(.*)</title>`).FindStringSubmatch(html); got == nil || got[1] == "" {
			t.Error("the code has no name for those who cannot see it")
		}
	}
}

// scan draws the page's code on a page, light or dark, and reads it.
func scan(t *testing.T, html string, dark bool) string {
	t.Helper()
	svg := regexp.MustCompile(`viewBox="0 0 (\d+) (\d+)"[^>]*><title[^>]*>[^<]*</title><rect width="(\d+)" height="(\d+)" fill="#fff"/><path fill="#000" d="([^"]*)"/>`).FindStringSubmatch(html)
	if svg == nil {
		t.Fatal("there is no code, dark on white")
	}
	number := func(s string) int {
		n, err := strconv.Atoi(s)
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	const scale, around = 5, 20
	size := number(svg[1])
	if svg[2] != svg[1] || svg[3] != svg[1] || svg[4] != svg[1] {
		t.Fatalf("the white square is not all of the code: %v", svg[1:5])
	}
	picture := image.NewGray(image.Rect(0, 0, size*scale+2*around, size*scale+2*around))
	if !dark {
		draw.Draw(picture, picture.Rect, image.White, image.Point{}, draw.Src)
	}
	fill := func(x, y, wide, high int, c color.Color) {
		draw.Draw(picture, image.Rect(x*scale, y*scale, (x+wide)*scale, (y+high)*scale).Add(image.Pt(around, around)), image.NewUniform(c), image.Point{}, draw.Src)
	}
	fill(0, 0, size, size, color.White)
	runs := regexp.MustCompile(`M(\d+) (\d+)h(\d+)v1h-(\d+)z`).FindAllStringSubmatch(svg[5], -1)
	length := 0
	for _, r := range runs {
		x, y, wide := number(r[1]), number(r[2]), number(r[3])
		if length += len(r[0]); r[3] != r[4] || x < 4 || y < 4 || x+wide > size-4 || y >= size-4 {
			t.Fatalf("%s leaves its square, or the quiet margin", r[0])
		}
		fill(x, y, wide, 1, color.Black)
	}
	if length != len(svg[5]) {
		t.Fatalf("the path holds more than runs: %s", svg[5])
	}
	bits, err := gozxing.NewBinaryBitmapFromImage(picture)
	if err != nil {
		t.Fatal(err)
	}
	read, err := qrcode.NewQRCodeReader().Decode(bits, nil)
	if err != nil {
		t.Fatalf("no scanner reads it: %v", err)
	}
	return read.GetText()
}

// TestAway: open from elsewhere, the page says that its address is another's.
func TestAway(t *testing.T) {
	t.Parallel()
	const shown = `!document.querySelector("[data-away]").hidden`
	var published bool
	address := site(t, sample(t), func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			page := httptest.NewRecorder()
			next.ServeHTTP(page, r)
			body := page.Body.String()
			if published {
				body = strings.Replace(body, `data-away="https://sam.example"`, `data-away="http://`+r.Host+`"`, 1)
			}
			w.Header().Set("Content-Type", page.Header().Get("Content-Type"))
			_, _ = io.WriteString(w, body)
		})
	}) + "subscribe/"
	b := chromium.Start(t)
	published = true
	b.Open(address)
	if chromium.Ask[bool](b, shown) {
		t.Error("the published page says that it is none")
	}
	published = false
	b.Open(address)
	if !chromium.Ask[bool](b, shown) {
		t.Error("a preview passes for the published page")
	}
	if n := chromium.Ask[int](b, `document.querySelectorAll("[data-copy]:not([hidden])").length`); n < 5 {
		t.Errorf("%d buttons copy the address", n)
	}
	b.Click(`details[name=client]:nth-of-type(3) > summary`)
	b.Click(`details[name=client]:nth-of-type(3) [data-copy]`)
	if got := chromium.Ask[int](b, `document.querySelectorAll("details[name=client][open]").length`); got != 1 {
		t.Errorf("%d calendars are unfolded", got)
	}
}
