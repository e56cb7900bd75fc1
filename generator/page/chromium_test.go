package page_test

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// tab is a page of a browser.
type tab struct {
	t   *testing.T
	ctx context.Context
}

// chromium starts a browser for one test, or fails: what the script does is part
// of the site.
func chromium(t *testing.T) tab {
	t.Helper()
	options := append(slices.Clone(chromedp.DefaultExecAllocatorOptions[:]),
		chromedp.NoSandbox, chromedp.DisableGPU, chromedp.WindowSize(390, 844),
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true),
	)
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, cancel := chromedp.NewContext(allocator)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("the site's script is tried in Chromium, which could not be started: %v", err)
	}
	limited, end := context.WithTimeout(ctx, time.Minute)
	t.Cleanup(func() { end(); cancel(); stop() })
	return tab{t, limited}
}

// open goes to an address and waits until it is loaded.
func (b tab) open(address string) {
	b.t.Helper()
	b.do(chromedp.Navigate(address))
}

// click presses what a selector finds, as a hand would: where it can be seen.
func (b tab) click(selector string) {
	b.t.Helper()
	b.run(`document.querySelector(` + strconv.Quote(selector) + `).scrollIntoView({ block: "center", behavior: "instant" })`)
	b.do(chromedp.Click(selector))
}

func (b tab) do(action chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	if err := chromedp.Do(b.ctx, action); err != nil {
		b.t.Fatal(err)
	}
}

// run runs a script in the page.
func (b tab) run(script string) {
	b.t.Helper()
	ask[bool](b, "{"+script+"}; true")
}

// until waits for a script to say true, through pages that come and go.
func (b tab) until(script string) {
	b.t.Helper()
	for {
		// An error is of a page that is just being left for another.
		so, err := chromedp.Run(b.ctx, chromedp.Evaluate[bool](script, chromedp.EvalAwaitPromise))
		switch {
		case b.ctx.Err() != nil:
			b.t.Fatalf("waiting for %s: %v", script, err)
		case err == nil && so:
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// holds checks that scripts say true, by what they are about.
func (b tab) holds(scripts map[string]string) {
	b.t.Helper()
	for what, script := range scripts {
		if !ask[bool](b, script) {
			b.t.Errorf("%s: not so: %s", what, script)
		}
	}
}

// ask is what a script says, or what it promises.
func ask[T any](b tab, script string) T {
	b.t.Helper()
	v, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](script, chromedp.EvalAwaitPromise))
	if err != nil {
		b.t.Fatalf("%s: %v", script, err)
	}
	return v
}

// tell sends the page a command of the browser's protocol.
func tell[P, R any](b tab, command cdp.Command[P, R], params P) {
	b.t.Helper()
	if _, err := chromedp.Call(b.ctx, command, params); err != nil {
		b.t.Fatal(err)
	}
}

// scripts allows or forbids the pages' own scripts.
func (b tab) scripts(allowed bool) {
	b.t.Helper()
	tell(b, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: !allowed})
}

// allowClipboard answers the question that the browser would ask its user.
func (b tab) allowClipboard() {
	b.t.Helper()
	for _, name := range []string{"clipboard-read", "clipboard-write"} {
		_, err := chromedp.CallBrowser(b.ctx, browser.SetPermission, browser.SetPermissionParams{
			Permission: &browser.PermissionDescriptor{Name: name}, Setting: browser.PermissionSettingGranted,
		})
		if err != nil {
			b.t.Fatal(err)
		}
	}
	tell(b, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true})
}

// on sets the clock of every page that is opened from now on to noon of a day.
func (b tab) on(day string) {
	b.t.Helper()
	b.at(day + "T12:00:00")
}

// at sets the clock of every page that is opened from now on to a moment, on the
// browser's clock or in UTC with a Z behind it, and lets a test move it with
// shiftClock.
func (b tab) at(moment string) {
	b.t.Helper()
	const clock = `{
		const Real = globalThis.RealDate ??= Date;
		let shift = Real.parse("MOMENT") - Real.now();
		window.shiftClock = (ms) => { shift += ms; };
		window.Date = class extends Real {
			constructor(...a) { a.length ? super(...a) : super(Real.now() + shift); }
			static now() { return Real.now() + shift; }
		};
	}`
	tell(b, cdppage.AddScriptToEvaluateOnNewDocument, cdppage.AddScriptToEvaluateOnNewDocumentParams{Source: strings.Replace(clock, "MOMENT", moment, 1)})
}
