// Package chromium drives a browser for the tests of the other packages: what the
// pages' script does is part of the site, and is tried where it runs.
package chromium

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
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// Tab is a page of a browser that a test looks at. What goes wrong ends the test.
type Tab struct {
	T   testing.TB
	Ctx context.Context // of the browser's protocol; it ends after three minutes
}

// Start starts a browser of a phone's size for one test or benchmark, or fails it. Its pages
// have the focus, as under a hand.
func Start(t testing.TB) Tab {
	t.Helper()
	options := append(slices.Clone(chromedp.DefaultExecAllocatorOptions[:]),
		chromedp.NoSandbox, chromedp.DisableGPU, chromedp.WindowSize(390, 844),
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true),
	)
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, cancel := chromedp.NewContext(allocator)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("the site is tried in Chromium, which could not be started: %v", err)
	}
	limited, end := context.WithTimeout(ctx, 3*time.Minute)
	t.Cleanup(func() { end(); cancel(); stop() })
	b := Tab{t, limited}
	Tell(b, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true})
	return b
}

// Another is one more page of the same browser, until the test ends.
func (b Tab) Another() Tab {
	b.T.Helper()
	ctx, cancel := chromedp.NewContext(b.Ctx)
	b.T.Cleanup(cancel)
	return Tab{b.T, ctx}
}

// Open goes to an address, waits until it is loaded, and marks the page with
// window.same, to know it from one loaded later.
func (b Tab) Open(address string) {
	b.T.Helper()
	b.do(chromedp.Navigate(address))
	b.Run(`window.same = true`)
}

// Reload loads the page again.
func (b Tab) Reload() {
	b.T.Helper()
	b.do(chromedp.Reload())
}

// Back goes back to the page before.
func (b Tab) Back() {
	b.T.Helper()
	b.do(chromedp.NavigateBack())
}

// Click presses what a selector finds, as a hand would: where it can be seen.
func (b Tab) Click(selector string) {
	b.T.Helper()
	b.Run(`document.querySelector(` + strconv.Quote(selector) + `).scrollIntoView({ block: "center", behavior: "instant" })`)
	b.do(chromedp.Click(selector))
}

func (b Tab) do(action chromedp.Action[chromedp.Void]) {
	b.T.Helper()
	if err := chromedp.Do(b.Ctx, action); err != nil {
		b.T.Fatal(err)
	}
}

// Run runs a script in the page.
func (b Tab) Run(script string) {
	b.T.Helper()
	Ask[bool](b, "{"+script+"}; true")
}

// Until waits for a script to say true, through pages that come and go.
func (b Tab) Until(script string) {
	b.T.Helper()
	for {
		// An error is of a page that is just being left for another.
		so, err := chromedp.Run(b.Ctx, chromedp.Evaluate[bool](script, chromedp.EvalAwaitPromise))
		switch {
		case b.Ctx.Err() != nil:
			b.T.Fatalf("waiting for %s: %v", script, err)
		case err == nil && so:
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// Holds checks that scripts say true, by what they are about.
func (b Tab) Holds(scripts map[string]string) {
	b.T.Helper()
	for what, script := range scripts {
		if !Ask[bool](b, script) {
			b.T.Errorf("%s: not so: %s", what, script)
		}
	}
}

// Ask is what a script says, or what it promises.
func Ask[T any](b Tab, script string) T {
	b.T.Helper()
	v, err := chromedp.Run(b.Ctx, chromedp.Evaluate[T](script, chromedp.EvalAwaitPromise))
	if err != nil {
		b.T.Fatalf("%s: %v", script, err)
	}
	return v
}

// Tell sends the page a command of the browser's protocol.
func Tell[P, R any](b Tab, command cdp.Command[P, R], params P) {
	b.T.Helper()
	if _, err := chromedp.Call(b.Ctx, command, params); err != nil {
		b.T.Fatal(err)
	}
}

// Scripts allows or forbids the pages' own scripts.
func (b Tab) Scripts(allowed bool) {
	b.T.Helper()
	Tell(b, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: !allowed})
}

// AllowClipboard answers the question that the browser would ask its user.
func (b Tab) AllowClipboard() {
	b.T.Helper()
	for _, name := range []string{"clipboard-read", "clipboard-write"} {
		_, err := chromedp.CallBrowser(b.Ctx, browser.SetPermission, browser.SetPermissionParams{
			Permission: &browser.PermissionDescriptor{Name: name}, Setting: browser.PermissionSettingGranted,
		})
		if err != nil {
			b.T.Fatal(err)
		}
	}
}

// Early runs a script in every page that is opened from now on, before its own.
func (b Tab) Early(source string) {
	b.T.Helper()
	Tell(b, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: source})
}

// On sets the clock of every page that is opened from now on to noon of a day.
func (b Tab) On(day string) {
	b.T.Helper()
	b.At(day + "T12:00:00")
}

// At sets the clock of every page that is opened from now on to a moment, on the
// browser's clock or in UTC with a Z behind it, and lets a test move it with
// shiftClock.
func (b Tab) At(moment string) {
	b.T.Helper()
	const clock = `{
		const Real = globalThis.RealDate ??= Date;
		let shift = Real.parse("MOMENT") - Real.now();
		window.shiftClock = (ms) => { shift += ms; };
		window.Date = class extends Real {
			constructor(...a) { a.length ? super(...a) : super(Real.now() + shift); }
			static now() { return Real.now() + shift; }
		};
	}`
	b.Early(strings.Replace(clock, "MOMENT", moment, 1))
}
