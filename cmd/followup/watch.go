package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"followup/generator/playbook"
	"followup/generator/read"
	"followup/generator/snapshot"
	"followup/generator/watch"
)

// pollEvery is how often the folders are looked at where the system cannot tell
// of changes.
const pollEvery = time.Second

// rebuild makes the playbook again from its files, and reports whether it came to
// its end. further waits for so long and tells whether a file changed since the
// rebuild began: one that has nothing to show yet can stop there, and is begun again.
type rebuild func(files fs.FS, further func(time.Duration) bool) (done bool)

// follow rebuilds at once, after every change of the playbook's files, and when
// the day rolls over, until the context ends. It never rebuilds twice at once, and
// not for a save that left every file as it was.
func (a *app) follow(ctx context.Context, make rebuild) error {
	root, err := realPath(a.dir)
	if err != nil {
		return err
	}
	f := follower{app: a, root: root}
	f.paths = []string{a.path("content"), a.path("layouts"), a.path("assets")}
	for _, name := range read.SettingsFiles() {
		f.paths = append(f.paths, a.path(name))
	}
	f.watcher, err = watch.Start(ctx, f.paths...)
	if errors.Is(err, watch.ErrExhausted) {
		f.poll(ctx)
	} else if err != nil {
		return err
	}
	folder, err := a.files() // looked at only now that a change would be noticed
	if err != nil {
		return err
	}
	f.files = snapshot.New(folder, counts)
	for {
		day := a.todayOf(f.files)
		done := make(f.files, func(grace time.Duration) bool { return f.further(ctx, grace) })
		for changed := !done; !changed; changed = changed || a.todayOf(f.files) != day {
			if changed = f.wait(ctx); ctx.Err() != nil {
				return nil
			}
		}
	}
}

// counts reports whether a folder's entry can be a part of the playbook. Halves of
// a save, backups and locks cannot: none of them ends as a file of ours does.
func counts(e fs.DirEntry) bool {
	if strings.HasPrefix(e.Name(), ".") || strings.HasPrefix(e.Name(), "#") {
		return false
	}
	switch strings.ToLower(path.Ext(e.Name())) {
	case ".md", ".markdown", ".yaml", ".yml", ".html", ".ts", ".js", ".css", ".svg", ".png", ".jpg", ".webp", ".woff2":
		return true
	}
	return !e.Type().IsRegular()
}

// follower is what follow goes by.
type follower struct {
	*app
	root    string // the playbook's own path
	paths   []string
	files   *snapshot.FS
	watcher *watch.Watcher
}

// wait waits until something may have changed, or the day may have, and reports
// whether a file did. One save can make several signals, of which the last come
// when everything was read already.
func (f *follower) wait(ctx context.Context) (changed bool) {
	midnight := time.NewTimer(f.untilMidnight(f.files))
	defer midnight.Stop()
	select {
	case <-ctx.Done():
	case <-midnight.C:
	case _, ok := <-f.watcher.Changed():
		return f.look(ctx, ok)
	}
	return false
}

// further waits for a moment, or until a file has changed, and reports whether one did.
func (f *follower) further(ctx context.Context, grace time.Duration) bool {
	if grace == 0 {
		select {
		case _, ok := <-f.watcher.Changed():
			return f.look(ctx, ok)
		default:
			return false
		}
	}
	over := time.After(grace)
	for {
		select {
		case <-ctx.Done():
			return false
		case <-over:
			return false
		case _, ok := <-f.watcher.Changed():
			if f.look(ctx, ok) {
				return true
			}
		}
	}
}

// look looks again where something may have changed, and reports whether it did.
// signal is false where the watcher has ended. A file that is found empty is most
// likely being written, and the words follow with the next signal.
func (f *follower) look(ctx context.Context, signal bool) (changed bool) {
	patience := time.After(halfSaved)
	for signal {
		names, everywhere := f.places()
		if everywhere {
			return f.files.RefreshAll() || changed
		}
		changed = f.files.Refresh(names...) || changed
		if !slices.ContainsFunc(names, f.empty) {
			return changed
		}
		select {
		case <-ctx.Done():
			return changed
		case <-patience:
			return changed
		case _, signal = <-f.watcher.Changed():
		}
	}
	if ctx.Err() == nil {
		f.poll(ctx)
	}
	return f.files.RefreshAll()
}

// places are the names in the playbook at which something may have changed.
func (f *follower) places() (names []string, everywhere bool) {
	where := f.watcher.Take()
	names = make([]string, len(where.Paths))
	for n, p := range where.Paths {
		name, err := filepath.Rel(f.root, p)
		if err != nil || !filepath.IsLocal(name) {
			return nil, true
		}
		names[n] = filepath.ToSlash(name)
	}
	return names, where.Everywhere
}

// empty reports whether a file of the playbook has nothing in it.
func (f *follower) empty(name string) bool {
	if path.Ext(name) == "" {
		return false // a folder
	}
	data, err := fs.ReadFile(f.files, name)
	return err == nil && len(data) == 0
}

func (f *follower) poll(ctx context.Context) {
	fmt.Fprintf(f.stderr, "the system has run out of file watches; checking every %s instead\n", pollEvery)
	f.watcher = watch.Poll(ctx, pollEvery, f.paths...)
}

// realPath is a folder's own path, which no symbolic link is a part of.
func realPath(dir string) (string, error) {
	absolute, err := filepath.Abs(dir)
	if err != nil {
		return "", err
	}
	return filepath.EvalSymlinks(absolute)
}

// untilMidnight is how long today lasts in the playbook's zone. A day named by
// --today lasts for ever.
func (a *app) untilMidnight(files fs.FS) time.Duration {
	if a.todayFlag != "" {
		return 365 * 24 * time.Hour
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
		return wrong("choose a separate folder, such as --out public", "--out %s contains the playbook itself", out)
	}
	for part := range strings.SplitSeq(filepath.ToSlash(target), "/") {
		if strings.EqualFold(part, ".git") {
			return wrong("choose a separate folder, such as --out public", "--out %s is inside git's own folder", out)
		}
	}
	for _, own := range []string{"content", "layouts", "assets"} {
		if rest, err := filepath.Rel(filepath.Join(dir, own), target); err == nil && filepath.IsLocal(rest) {
			return wrong("choose a separate folder, such as --out public", "--out %s is inside the playbook's own folder %s", out, own)
		}
	}
	return nil
}
