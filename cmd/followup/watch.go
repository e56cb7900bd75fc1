package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"time"

	"followup/generator/playbook"
	"followup/generator/read"
	"followup/generator/watch"
)

// pollEvery is how often the folders are looked at where the system cannot tell
// of changes.
const pollEvery = time.Second

// freshly is how long ago a file may have been saved for its content to be looked
// at, rather than the time of the save alone.
const freshly = 2 * time.Second

// follow calls rebuild at once, after every change of the playbook's files, and
// when the day rolls over, until the context ends. It never calls it twice at
// once. settled waits a moment and tells whether no further change came in it.
func (a *app) follow(ctx context.Context, rebuild func(settled func(time.Duration) bool)) error {
	paths := []string{a.path(read.SettingsFile), a.path("content"), a.path("layouts"), a.path("assets")}
	watcher, err := watch.Start(ctx, paths...)
	if errors.Is(err, watch.ErrExhausted) {
		watcher, err = a.poll(ctx, paths), nil
	}
	if err != nil {
		return err
	}
	pending := true // what changed before the watch began is built first
	var built uint64
	var day playbook.Day
	for {
		if pending {
			pending = false
		} else {
			midnight := time.NewTimer(a.untilMidnight())
			select {
			case <-ctx.Done():
				midnight.Stop()
				return nil
			case <-midnight.C:
			case _, ok := <-watcher.Changed():
				if !ok {
					if ctx.Err() != nil {
						return nil
					}
					watcher = a.poll(ctx, paths)
				}
			}
			midnight.Stop()
		}
		// One save can make several events, of which the last come when everything
		// was read already.
		if digest, today := watch.Digest(a.clock().Add(-freshly), paths...), a.todayNow(); digest != built || today != day {
			built, day = digest, today
		} else {
			continue
		}
		rebuild(func(grace time.Duration) bool {
			select {
			case <-ctx.Done():
			case <-time.After(grace):
			case <-watcher.Changed():
				pending = true
				return false
			}
			return true
		})
	}
}

func (a *app) poll(ctx context.Context, paths []string) *watch.Watcher {
	fmt.Fprintf(a.stderr, "the system has no more file watches to give; looking every %s instead\n", pollEvery)
	return watch.Poll(ctx, pollEvery, paths...)
}

// untilMidnight is how long today lasts in the playbook's zone. A day named by
// --today lasts for ever.
func (a *app) untilMidnight() time.Duration {
	if a.todayFlag != "" {
		return 365 * 24 * time.Hour
	}
	files, err := a.files()
	if err != nil {
		return time.Hour
	}
	settings, _ := read.Settings(files)
	zone, err := time.LoadLocation(settings.Timezone)
	if err != nil {
		zone = time.Local
	}
	now := a.clock()
	tomorrow := playbook.DayOf(now.In(zone)).AddDays(1).In(zone)
	return max(tomorrow.Sub(now), time.Second)
}

// todayNow is today in the playbook's zone.
func (a *app) todayNow() playbook.Day {
	files, err := a.files()
	if err != nil {
		return playbook.Day{}
	}
	return a.todayOf(files)
}

// todayOf is today in the zone of the playbook in a folder.
func (a *app) todayOf(files fs.FS) playbook.Day {
	settings, _ := read.Settings(files)
	return a.today(settings.Timezone)
}

// outside makes sure that a site is not written over the playbook itself.
func (a *app) outside(out string) error {
	dir, err := filepath.Abs(a.dir)
	if err != nil {
		return err
	}
	target, err := filepath.Abs(out)
	if err != nil {
		return err
	}
	if rest, err := filepath.Rel(target, dir); err == nil && filepath.IsLocal(rest) {
		return wrong("choose a folder of its own, such as --out public", "--out %s holds the playbook itself", out)
	}
	for _, own := range []string{"content", "layouts", "assets"} {
		if rest, err := filepath.Rel(filepath.Join(dir, own), target); err == nil && filepath.IsLocal(rest) {
			return wrong("choose a folder of its own, such as --out public", "--out %s lies in the playbook's own folder %s", out, own)
		}
	}
	return nil
}
