package output

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"followup/generator/playbook"
)

// site makes files of "path=content" words.
func site(words string) []playbook.File {
	var files []playbook.File
	for _, w := range strings.Fields(words) {
		name, content, _ := strings.Cut(w, "=")
		files = append(files, playbook.File{Path: name, Data: []byte(content)})
	}
	return files
}

// artifacts are files that are to be made.
func artifacts(files []playbook.File) []playbook.Artifact {
	var list []playbook.Artifact
	for _, f := range files {
		list = append(list, f.Artifact())
	}
	return list
}

// put lays down what a person has in the folder.
func put(t *testing.T, dir, words string) {
	t.Helper()
	for _, f := range site(words) {
		name := filepath.Join(dir, filepath.FromSlash(f.Path))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// tree tells what lies in a folder as "path=content" words, folders with a slash
// at their end, without the list.
func tree(t *testing.T, dir string) string {
	t.Helper()
	var words []string
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case name == ".", name == List:
		case e.IsDir():
			words = append(words, name+"/")
		default:
			data, err := os.ReadFile(filepath.Join(dir, name))
			if err != nil {
				return err
			}
			words = append(words, name+"="+string(data))
		}
		return nil
	})
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	return strings.Join(words, " ")
}

func list(t *testing.T, dir string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, List))
	if err != nil {
		t.Fatal(err)
	}
	head, rest, _ := strings.Cut(string(data), "\n")
	if head != listHead {
		t.Errorf("the list begins with %q", head)
	}
	return strings.Join(strings.Fields(rest), " ")
}

func (r Report) String() string {
	return fmt.Sprintf("written %v unchanged %v removed %v", r.Written, r.Unchanged, r.Removed)
}

// snapshot is every file and folder with what shows that it was written.
func snapshot(t *testing.T, dir string) map[string]string {
	t.Helper()
	all := map[string]string{}
	err := filepath.WalkDir(dir, func(name string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := e.Info()
		if err != nil {
			return err
		}
		all[name] = fmt.Sprint(info.Mode(), info.ModTime().UnixNano())
		if info.Mode().IsRegular() {
			data, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			all[name] += fmt.Sprint(info.Size(), string(data))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}
