package main

import (
	"crypto/sha256"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"followup/generator"
	"followup/generator/git"
	"followup/generator/output"
	"followup/generator/overlay"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/read"
	"followup/generator/receipt"
	"followup/generator/terminal"
)

func (a *app) buildCommand() *cobra.Command {
	var out, published string
	var watching bool
	var fd descriptor
	c := &cobra.Command{
		Use:     "build",
		Short:   "Build the site",
		Example: "  followup build\n  followup build --out ../site --watch",
		Args:    atMost(0),
		RunE: func(c *cobra.Command, _ []string) error {
			if err := a.checkToday(); err != nil {
				return err
			}
			if !filepath.IsAbs(out) {
				out = filepath.Join(a.dir, out)
			}
			if err := a.outside(out); err != nil {
				return err
			}
			last := os.DirFS(out)
			if published != "" {
				if info, err := os.Stat(published); err != nil || !info.IsDir() {
					return wrong("name the folder with your copy of the published site", "--published: there is no folder %s", published)
				}
				last = overlay.New(os.DirFS(published), last)
			}
			b := site{out: out, last: last, once: !watching, force: published != "", sealer: a.newSealer(c.Context(), fd), builder: generator.Builder{
				Published: last,
				Committed: func() map[string]time.Time {
					return git.Committed(a.dir, append(read.SettingsFiles(), read.InterviewsDir, read.PlaysDir)...)
				},
			}}
			if !watching {
				files, err := a.files()
				if err != nil {
					return err
				}
				return a.build(&b, files)
			}
			return a.follow(c.Context(), func(files fs.FS, _ func(time.Duration) bool) bool {
				if err := a.build(&b, files); err != nil && err != errReported {
					a.say(err)
				}
				return true
			})
		},
	}
	c.Flags().StringVar(&out, "out", "public", "the folder to write the site to, relative to the playbook's folder")
	c.Flags().BoolVar(&watching, "watch", false, "build again whenever a file changes")
	c.Flags().StringVar(&published, "published", "", "a folder with a copy of the published site: its passphrases open the new site too, and unchanged feed events keep their timestamps")
	descriptorOption(c, &fd)
	return c
}

// site is what is built again and again into one folder.
type site struct {
	builder generator.Builder
	out     string
	last    fs.FS // what the site takes the place of
	once    bool  // the program ends with it
	force   bool  // also where nothing changed since the last build
	sealer
}

// build makes the site and writes what changed. With errors in the content
// nothing is written. Where nothing changed since the last build, nothing is made.
func (a *app) build(b *site, files fs.FS) error {
	out := b.out
	started := a.clock()
	done := func(files, written, removed int) {
		fmt.Fprintf(a.stderr, "%s: %d files, %d written, %d removed, in %s\n", out, files, written, removed, a.clock().Sub(started).Round(time.Millisecond))
	}
	today := a.todayOf(files)
	key, memory := a.remembered(files, today, out)
	if n, ok := receipt.Load(memory).Holds(key, out); ok && !b.force {
		done(n-1, 0, 0) // the list of what was made is no file of the site
		return nil
	}
	if b.once {
		defer spareReading()()
	}
	made, problems := b.builder.Build(files, today)
	if err := a.tell(problems); err != nil {
		return err
	}
	list, err := b.sealed(made, b.last, out)
	if err != nil {
		return err
	}
	if b.once {
		defer boundMaking()()
	}
	report, err := output.Write(out, list)
	if found := problem.In(err); err != nil && found[0].File != "" {
		return a.tell(append(problems, found...))
	}
	if err != nil {
		return err
	}
	if err := problems.Write(a.stderr, terminal.StyleFor(a.stderr)); err != nil {
		return err
	}
	done(len(list), len(report.Written), len(report.Removed))
	if len(problems) == 0 { // warnings are to be told again
		a.remember(key, memory, out, list)
	}
	return nil
}

// remembered gives the key of what a build is made from, and the file in which
// the last one into a folder is remembered. The key is "" where there is none.
func (a *app) remembered(files fs.FS, today playbook.Day, out string) (key, memory string) {
	program := ""
	if exe, err := os.Executable(); err == nil {
		if info, err := os.Stat(exe); err == nil {
			program = fmt.Sprintf("%s %d %d", exe, info.Size(), info.ModTime().UnixNano())
		}
	}
	absolute, err := filepath.Abs(out)
	if err != nil || program == "" {
		return "", ""
	}
	key, err = receipt.Key(files, append(read.SettingsFiles(), "content", "layouts", "assets"), today, program)
	if err != nil {
		return "", ""
	}
	name := fmt.Sprintf("build-%x", sha256.Sum256([]byte(absolute)))[:22]
	return key, a.path(".cache/followup/" + name)
}

// remember writes a build down for the next one. Where that cannot be done the
// next build takes its usual time, and that is all.
func (a *app) remember(key, memory, out string, site []playbook.Artifact) {
	if key == "" {
		return
	}
	paths := []string{output.List}
	for _, f := range site {
		paths = append(paths, f.Path)
	}
	if r, err := receipt.Take(key, out, paths); err == nil {
		_ = r.Save(memory)
	}
}
