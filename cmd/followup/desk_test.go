package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// desk is where people and programs work on a playbook, several at once.
type desk struct {
	dir     string // the playbook
	outside string // a folder that links lead to
	size    int    // how many interviews are worked on
}

func (d desk) path(name string) string { return filepath.Join(d.dir, filepath.FromSlash(name)) }

func interviewFile(n int) string { return fmt.Sprintf("content/interviews/desk-%02d.md", n) }

// interviewText is an interview that has nothing wrong with it.
func interviewText(n, version int, words string) string {
	companies := []string{"Globex", "Northwind", "Umbra", "Aldermoor"}
	return fmt.Sprintf("---\ncompany: %s\nrole: Engineer %d\ninterview: 2026-11-%02d\ncontacts:\n  - name: Dana Whitfield\n    email: dana@globex.example\n---\n\nVersion %d. %s\n",
		companies[(n+version/3)%len(companies)], n, 10+version%9, version, words)
}

// others are the files that are no interviews, each with a text that can be told
// from its other versions.
func others(version int) map[string]string {
	return map[string]string{
		"followup.yaml":              fmt.Sprintf("name: Sam Rivera\ntimezone: UTC\nurl: https://sam.example/playbook/\npace: %s\n", []string{"prompt", "balanced", "patient"}[version%3]),
		"content/guide/your-desk.md": fmt.Sprintf("---\ntitle: Your desk\norder: 90\n---\n\nVersion %d.\n", version),
		"content/plays/coffee.md":    fmt.Sprintf("---\ntitle: Coffee\nwhen: [waiting]\ntiming:\n  - anchor: interview\n    opens: 0 days\n    due: %d days\n    closes: 9 days\n    because: \"A: a while after\"\nwhy: It helps.\nsources: [A]\n---\n\n## task\n\nDrink %d cups.\n", 3+version%5, version),
		"layouts/404.html":           fmt.Sprintf("{{define \"main\"}}<h1>Not here</h1><p>Version %d</p>{{end}}\n", version),
		"assets/print.css":           fmt.Sprintf("@media print { body { orphans: %d } }\n", 2+version%7),
		"content/rules/desk.yaml":    fmt.Sprintf("extends: existence\nmessage: \"'%%s' is for the desk\"\nreason: \"Version %d.\"\nlevel: warning\nsources: [A]\ntokens: [desk]\n", version),
	}
}

// lay puts everything on the desk.
func (d desk) lay() error {
	for n := range d.size {
		if err := replace(d.path(interviewFile(n)), interviewText(n, 0, "")); err != nil {
			return err
		}
	}
	return nil
}

// repair leaves every file as it should be, with some words in the last one. It must
// not fail, whatever was done before.
func (d desk) repair(words string) error {
	for _, folder := range []string{"content", "layouts", "assets", "followup.yaml"} {
		os.RemoveAll(d.path(folder))
	}
	for name, text := range others(0) {
		if err := replace(d.path(name), text); err != nil {
			return err
		}
	}
	if err := d.lay(); err != nil {
		return err
	}
	return replace(d.path(interviewFile(0)), interviewText(0, 1, words))
}

func replace(file, text string) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, []byte(text), 0o644)
}

// save does one thing of all that can happen to a playbook. Others are at it too,
// so what it does may fail, as it may in life.
func (d desk) save(r *rand.Rand, version int) {
	n := r.IntN(d.size)
	file, text := d.path(interviewFile(n)), interviewText(n, version, "")
	way := r.IntN(14)
	switch r.IntN(60) {
	case 0, 1, 2, 3: // not an interview
		all := others(version)
		names := []string{"followup.yaml", "content/guide/your-desk.md", "content/plays/coffee.md", "layouts/404.html", "assets/print.css", "content/rules/desk.yaml"}
		name := names[r.IntN(len(names))]
		file, text = d.path(name), all[name]
		if way == 8 { // without its settings there is no playbook
			way = 0
		}
	case 4: // a typing mistake, which is seen a little later
		replace(file, strings.Replace(text, "company", "compny", 1))
		time.Sleep(time.Duration(r.IntN(20)) * time.Millisecond)
	}
	switch way {
	default: // in place: VS Code, nano, Notepad
		replace(file, text)
	case 1: // a new file in the old one's place: Emacs, Helix, Obsidian
		aside := filepath.Join(filepath.Dir(file), fmt.Sprintf(".%d.tmp", version))
		replace(aside, text)
		os.Rename(aside, file)
	case 2: // Vim, with its swap, backup and trial files
		os.WriteFile(filepath.Join(filepath.Dir(file), "."+filepath.Base(file)+".swp"), nil, 0o600)
		os.WriteFile(filepath.Join(filepath.Dir(file), "4913"), nil, 0o600)
		os.Remove(filepath.Join(filepath.Dir(file), "4913"))
		os.Rename(file, file+"~")
		replace(file, text)
		os.Remove(file + "~")
		os.Remove(filepath.Join(filepath.Dir(file), "."+filepath.Base(file)+".swp"))
	case 3: // sed -i
		aside := filepath.Join(filepath.Dir(file), fmt.Sprintf("sed%06d", version))
		replace(aside, text)
		os.Rename(aside, file)
	case 4: // emptied first, and written later
		if f, err := os.Create(file); err == nil {
			time.Sleep(time.Duration(r.IntN(5)) * time.Millisecond)
			f.WriteString(text)
			f.Close()
		}
	case 5: // in two goes
		if f, err := os.Create(file); err == nil {
			f.WriteString(text[:len(text)/2])
			f.Sync()
			f.WriteString(text[len(text)/2:])
			f.Close()
		}
	case 6: // through a link
		target := filepath.Join(d.outside, filepath.Base(file))
		replace(target, text)
		os.Remove(file)
		os.Symlink(target, file)
	case 7: // what the link leads to
		replace(filepath.Join(d.outside, filepath.Base(file)), text)
	case 8: // removed
		os.Remove(file)
	case 9: // under another name, and back
		os.Rename(file, file+".moved.md")
		os.Rename(file+".moved.md", file)
	case 10: // the whole folder away, and back
		folder := d.path("content/interviews")
		if os.Rename(folder, folder+"-away") == nil {
			os.Rename(folder+"-away", folder)
		}
	case 11: // another branch is checked out
		for k := range d.size {
			os.Remove(d.path(interviewFile(k)))
			replace(d.path(interviewFile(k)), interviewText(k, version, "of a branch"))
		}
	case 12: // the other machine's version comes through the cloud
		replace(strings.TrimSuffix(file, ".md")+fmt.Sprintf(" (conflicted copy %d).md", version%3), text)
	}
}
