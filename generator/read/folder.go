package read

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"

	"followup/generator/nearest"
	"followup/generator/playbook"
	"followup/generator/problem"
)

// InterviewFiles lists the files of interviews in order of their paths, at any depth.
// What editors and the system leave behind is passed over; what was probably meant to
// be an interview and cannot be one by its name is told.
func InterviewFiles(person fs.FS, problems *problem.List) []string {
	w := walk{files: person, problems: problems}
	w.folder(InterviewsDir)
	slices.Sort(w.found)
	return withoutConflicts(w.found, problems)
}

// IsInterview reports whether a file is an interview's by its name: .md or .markdown,
// in capitals or not.
func IsInterview(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".md", ".markdown":
		return !passedOver(path.Base(name))
	}
	return false
}

// InterviewName is what an interview is called by: its file's name without the ending.
// It is "" for a file that is no interview's.
func InterviewName(file string) string {
	if !strings.HasPrefix(file, InterviewsDir+"/") || !IsInterview(file) {
		return ""
	}
	return baseName(file)
}

// passedOver reports whether an entry of a folder is none of the playbook's.
func passedOver(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "#")
}

// walk goes through a folder and all below it.
type walk struct {
	files    fs.FS
	problems *problem.List
	inside   []fs.FileInfo // the folders that it is in: a link may lead back into one
	found    []string
}

func (w *walk) folder(dir string) {
	info, err := fs.Stat(w.files, dir)
	if err == nil && slices.ContainsFunc(w.inside, func(outer fs.FileInfo) bool { return os.SameFile(outer, info) }) {
		return
	}
	entries, err := fs.ReadDir(w.files, dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		*w.problems = append(*w.problems, unreadable(dir, err))
	}
	w.inside = append(w.inside, info)
	for _, e := range entries {
		file := path.Join(dir, e.Name())
		switch {
		case passedOver(e.Name()):
		case w.isFolder(e, file):
			w.folder(file)
		case IsInterview(file):
			w.found = append(w.found, file)
		default:
			w.nearMiss(file)
		}
	}
	w.inside = w.inside[:len(w.inside)-1]
}

// isFolder reports whether an entry is a folder or a link to one.
func (w *walk) isFolder(e fs.DirEntry, file string) bool {
	if e.Type()&fs.ModeSymlink == 0 {
		return e.IsDir()
	}
	info, err := fs.Stat(w.files, file)
	return err == nil && info.IsDir()
}

// nearMiss tells of a file that was probably meant to be an interview: its name ends
// nearly as it should, or front matter stands in it.
func (w *walk) nearMiss(file string) {
	base := path.Base(file)
	ext := strings.ToLower(strings.TrimSpace(path.Ext(base)))
	stem := strings.TrimSuffix(base, path.Ext(base))
	switch inner := path.Ext(stem); {
	case IsInterview(stem) && slices.Contains([]string{".txt", ".text", ".html", ".rtf", ".doc", ".docx", ".yaml", ".yml"}, ext):
		stem = strings.TrimSuffix(stem, inner) // Windows hides the ending that Notepad adds
	case slices.Contains([]string{".mdown", ".mkdn", ".mkd", ".mdwn", ".mdtxt", ".mdtext", ".mdx", ".rmd", ".qmd", ".m", ".dm"}, ext),
		len(ext) > len(".mark") && nearest.Distance(ext, ".markdown", 2) <= 2:
	case slices.Contains([]string{"", ".txt", ".text", ".yaml", ".yml", ".toml"}, ext) && w.hasFrontMatter(file):
	case ext != "" && IsInterview(strings.TrimSpace(base)):
		stem = strings.TrimSuffix(strings.TrimSpace(base), strings.TrimSpace(path.Ext(base)))
	default:
		return
	}
	*w.problems = append(*w.problems, problem.Problem{File: file, Line: 1, Column: 1, Width: 1, Severity: problem.Warning, Code: "not-read",
		Message: "this file isn't read, because its name doesn't end in .md", Hint: "rename it to " + stem + ".md"})
}

func (w *walk) hasFrontMatter(file string) bool {
	const most = 1 << 20 // more than that is nothing that somebody wrote
	if info, err := fs.Stat(w.files, file); err != nil || info.Size() > most {
		return false
	}
	data, err := fs.ReadFile(w.files, file)
	if err != nil {
		return false
	}
	line, _, _ := strings.Cut(strings.TrimSpace(strings.TrimPrefix(string(data), "\ufeff")), "\n")
	line = strings.TrimSpace(line)
	return line == "---" || line == "+++"
}

// samePages reports files whose names come out as the same page, each of them. It
// returns them all.
func samePages(files []string, problems *problem.List) map[string]bool {
	pages := make(map[string][]string, len(files))
	slugs := make([]string, len(files))
	for n, file := range files {
		slugs[n] = Slug(baseName(file))
		pages[slugs[n]] = append(pages[slugs[n]], file)
	}
	alike := make(map[string]bool)
	for n, file := range files {
		same := pages[slugs[n]]
		if len(same) < 2 {
			continue
		}
		alike[file] = true
		others := slices.DeleteFunc(slices.Clone(same), func(other string) bool { return other == file })
		*problems = append(*problems, problem.Problem{File: file, Line: 1, Column: 1, Width: 1, Severity: problem.Error, Code: "same-page",
			Message: fmt.Sprintf("this file and %s would become the same page, %s", playbook.Listed(others), (&playbook.Interview{Slug: slugs[n]}).Page()),
			Hint:    "rename one of them; folders, capitals, spaces and punctuation make no difference"})
	}
	return alike
}
