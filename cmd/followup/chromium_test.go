package main

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// tab is a page of a browser that shows the preview.
type tab struct {
	t   *testing.T
	ctx context.Context
}

// chromium starts a browser for one test, or fails: what the preview does in it is
// most of what the preview is.
func chromium(t *testing.T) tab {
	t.Helper()
	options := append(slices.Clone(chromedp.DefaultExecAllocatorOptions[:]),
		chromedp.NoSandbox, chromedp.DisableGPU, chromedp.WindowSize(390, 844),
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true),
	)
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, cancel := chromedp.NewContext(allocator)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("the preview is tried in Chromium, which could not be started: %v", err)
	}
	limited, end := context.WithTimeout(ctx, time.Minute)
	t.Cleanup(func() { end(); cancel(); stop() })
	b := tab{t, limited}
	if _, err := chromedp.Call(b.ctx, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true}); err != nil {
		t.Fatal(err)
	}
	return b
}

// open goes to an address and marks the page, to know it from one loaded later.
func (b tab) open(address string) {
	b.t.Helper()
	b.do(chromedp.Navigate(address))
	b.run(`window.same = true`)
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

// on sets the clock of every page that is opened from now on to noon of a day,
// and lets a test move it with shiftClock.
func (b tab) on(day string) {
	b.t.Helper()
	const clock = `{
		const Real = globalThis.RealDate ??= Date;
		let shift = Real.parse("DAYT12:00:00") - Real.now();
		window.shiftClock = (ms) => { shift += ms; };
		window.Date = class extends Real {
			constructor(...a) { a.length ? super(...a) : super(Real.now() + shift); }
			static now() { return Real.now() + shift; }
		};
	}`
	b.early(strings.Replace(clock, "DAY", day, 1))
}

// early runs a script in every page that is opened from now on, before its own.
func (b tab) early(source string) {
	b.t.Helper()
	if _, err := chromedp.Call(b.ctx, cdppage.AddScriptToEvaluateOnNewDocument, cdppage.AddScriptToEvaluateOnNewDocumentParams{Source: source}); err != nil {
		b.t.Fatal(err)
	}
}
