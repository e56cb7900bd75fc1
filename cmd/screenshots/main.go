// Screenshots takes the pictures that README.md opens with: the sample playbook on
// the day that README shows it on, in Chromium. Run it in the repository's root, with
// `go run ./cmd/screenshots`, after a change that can be seen.
package main

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"strings"
	"time"

	"github.com/chromedp/cdproto/emulation"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"followup/generator"
	"followup/generator/playbook"
)

// shot is one picture.
type shot struct {
	file, page    string
	width, height int64 // of the window, in CSS pixels
	phone, dark   bool
}

func shots() []shot {
	return []shot{
		{"docs/today.webp", "", 390, 844, true, false},
		{"docs/timeline.webp", "calendar/timeline/", 1280, 844, false, false},
	}
}

// The day of the sample, as in README.
const day = "2026-11-22"

func main() {
	if err := take(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, "screenshots:", err)
		os.Exit(1)
	}
}

func take(ctx context.Context) error {
	today, err := playbook.ParseDay(day)
	if err != nil {
		return err
	}
	site, problems := generator.Build(os.DirFS("."), today)
	if problems.Errors() > 0 {
		return fmt.Errorf("the sample has %d errors: see `followup check`", problems.Errors())
	}
	host := httptest.NewServer(http.StripPrefix("/playbook/", serving(site)))
	defer host.Close()
	ctx, stop := chromedp.NewExecAllocator(ctx, append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox)...)
	defer stop()
	ctx, end := chromedp.NewContext(ctx)
	defer end()
	if err := chromedp.Do(ctx); err != nil {
		return err
	}
	if _, err := chromedp.Call(ctx, cdppage.AddScriptToEvaluateOnNewDocument, cdppage.AddScriptToEvaluateOnNewDocumentParams{Source: clock()}); err != nil {
		return err
	}
	for _, s := range shots() {
		if err := s.take(ctx, host.URL+"/playbook/"); err != nil {
			return fmt.Errorf("%s: %w", s.file, err)
		}
	}
	return nil
}

// clock makes it noon of the day in every page.
func clock() string {
	return `{ const Real = Date, shift = Real.parse("` + day + `T12:00:00") - Real.now();
		window.Date = class extends Real {
			constructor(...a) { a.length ? super(...a) : super(Real.now() + shift); }
			static now() { return Real.now() + shift; }
		}; }`
}

// serving serves a site as a host of static files does.
func serving(site *generator.Site) http.Handler {
	files := map[string]playbook.Artifact{}
	for _, f := range site.Files {
		files[f.Path] = f
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := r.URL.Path
		if name == "" || strings.HasSuffix(name, "/") {
			name += "index.html"
		}
		f, ok := files[name]
		if !ok {
			http.NotFound(w, r)
			return
		}
		data, err := f.Make(nil)
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		http.ServeContent(w, r, path.Base(name), time.Time{}, strings.NewReader(string(data)))
	})
}

func (s shot) take(ctx context.Context, root string) error {
	scheme := "light"
	if s.dark {
		scheme = "dark"
	}
	media := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}}
	if _, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, media); err != nil {
		return err
	}
	device := emulation.SetDeviceMetricsOverrideParams{Width: s.width, Height: s.height, DeviceScaleFactor: 2, Mobile: s.phone}
	if _, err := chromedp.Call(ctx, emulation.SetDeviceMetricsOverride, device); err != nil {
		return err
	}
	if err := chromedp.Do(ctx, chromedp.Navigate(root+s.page)); err != nil {
		return err
	}
	if _, err := chromedp.Run(ctx, chromedp.Evaluate[bool](`document.fonts.ready.then(() => true)`, chromedp.EvalAwaitPromise)); err != nil {
		return err
	}
	quality := int64(80)
	picture, err := chromedp.Call(ctx, cdppage.CaptureScreenshot, cdppage.CaptureScreenshotParams{Format: "webp", Quality: &quality})
	if err != nil {
		return err
	}
	return os.WriteFile(s.file, picture.Data, 0o644)
}
