package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"followup/generator"
	"followup/generator/git"
)

// tellChanges says what goes out.
func (p *publication) tellChanges(made git.Made) {
	var list []string
	size := int64(0)
	for name, hash := range made.Files {
		if info, err := os.Stat(filepath.Join(p.path("site"), filepath.FromSlash(name))); err == nil {
			size += info.Size()
		}
		switch last := p.last.Files[name]; last {
		case hash:
		case "":
			list = append(list, "new      "+name)
		default:
			list = append(list, "changed  "+name)
		}
	}
	for name := range p.last.Files {
		if made.Files[name] == "" {
			list = append(list, "removed  "+name)
		}
	}
	slices.Sort(list)
	const most = 20
	more := 0
	if !p.dry && len(list) > most {
		list, more = list[:most], len(list)-most
	}
	fmt.Fprintf(p.stdout, "To %s: %s, %d KB\n", p.where(), counted(len(made.Files), "file"), (size+1023)/1024)
	for _, line := range list {
		fmt.Fprintln(p.stdout, "  "+line)
	}
	if more > 0 {
		fmt.Fprintf(p.stdout, "  and %d more\n", more)
	}
}

// addresses says where the site is to be found, and what is to be done once.
func (p *publication) addresses(site *generator.Site) {
	at, guessed := p.settings.URL, git.Pages(p.target.Address)
	if at == "" {
		at = guessed
	}
	if at == "" {
		fmt.Fprintln(p.stdout, "Your host can tell you the site's address. Add it as `url` to followup.yaml so that the feed has an address.")
	} else {
		fmt.Fprintf(p.stdout, "\nThe site  %s\n", at)
		if feed := site.Feed(); feed != "" {
			fmt.Fprintf(p.stdout, "The feed  %s%s\n", at, feed)
		}
		if p.settings.URL == "" {
			fmt.Fprintf(p.stdout, "\nAdd `url: %s` to followup.yaml so that the site knows its address.\n", at)
		}
	}
	if p.last.Tip == "" {
		fmt.Fprintf(p.stdout, "\nDo this once: on GitHub, in the repository's Settings, under Pages, choose the source \"Deploy from a branch\", the branch %s and the folder / (root).\n"+
			"The site appears after a minute or two; a change can take up to ten.\n", p.target.Branch)
	}
}
