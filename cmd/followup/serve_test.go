package main

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// preview runs `followup serve` on a playbook of one interview and gives its
// address and its folder. It ends with the test.
func preview(t *testing.T) (address, dir string) {
	t.Helper()
	dir = t.TempDir()
	write(t, filepath.Join(dir, "followup.yaml"), "name: Sam Rivera\ntimezone: UTC\nurl: https://sam.example/playbook/\n")
	write(t, filepath.Join(dir, "content/interviews/globex.md"), "---\ncompany: Globex\nrole: Engineer\ninterview: 2026-11-10\n---\n")
	address, stop := serving(t, dir, "127.0.0.1:0", time.Now, "--today", "2026-11-12")
	t.Cleanup(stop)
	return address, dir
}

// serving runs `followup serve` on a folder. stop waits for a clean exit.
func serving(t *testing.T, dir, addr string, clock func() time.Time, flags ...string) (address string, stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	out, in := io.Pipe()
	ended := make(chan int, 1)
	go func() {
		code := run(ctx, append(flags, "--dir", dir, "serve", "--addr", addr), nil, in, io.Discard, clock)
		in.Close()
		ended <- code
	}()
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	go io.Copy(io.Discard, out)
	return strings.TrimSpace(line), func() {
		cancel()
		if code := <-ended; code != 0 {
			t.Errorf("serve ended with %d", code)
		}
		if _, err := os.Stat(filepath.Join(dir, "public")); err == nil {
			t.Error("serve wrote public/")
		}
	}
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// page waits for the first build, and then reads a page.
func page(t *testing.T, address string) string {
	t.Helper()
	for t.Context().Err() == nil {
		r, err := http.Get(address)
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(r.Body)
		r.Body.Close()
		if err != nil {
			t.Fatal(err)
		}
		if r.StatusCode != http.StatusServiceUnavailable {
			return string(body)
		}
	}
	return ""
}

type news struct {
	Changed []string
	Moved   map[string]string
	Errors  []struct{ File, Code string }
	Shown   string
	count   int // of the message, from its id
}

// listen gives the messages of the live channel.
func listen(t *testing.T, address string) <-chan news {
	t.Helper()
	root, _, _ := strings.Cut(strings.TrimPrefix(address, "http://"), "/")
	r, err := http.Get("http://" + root + "/_followup/live")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Body.Close() })
	all := make(chan news, 100)
	go func() {
		defer close(all)
		lines := bufio.NewScanner(r.Body)
		lines.Buffer(nil, 1<<20)
		count := 0
		for lines.Scan() {
			if id, ok := strings.CutPrefix(lines.Text(), "id: "); ok {
				_, number, _ := strings.Cut(id, "-")
				count, _ = strconv.Atoi(number)
			}
			n := news{count: count}
			if data, ok := strings.CutPrefix(lines.Text(), "data: "); ok && json.Unmarshal([]byte(data), &n) == nil {
				all <- n
			}
		}
	}()
	return all
}

// until waits for a message that tells what is looked for.
func until(t *testing.T, all <-chan news, found func(news) bool) news {
	t.Helper()
	for n := range all {
		if found(n) {
			return n
		}
	}
	t.Fatal("the live channel ended")
	return news{}
}

// TestServeUnder: another `url` puts the preview under another path, without a restart.
func TestServeUnder(t *testing.T) {
	t.Parallel()
	address, dir := preview(t)
	page(t, address)
	all := listen(t, address)
	write(t, filepath.Join(dir, "followup.yaml"), "name: Sam Rivera\ntimezone: UTC\nurl: https://sam.example/search/\n")
	n := until(t, all, func(n news) bool {
		return slices.Contains(n.Changed, "/search/interviews/globex/") || slices.Contains(n.Changed, "/search/")
	})
	if n.Moved["/playbook/interviews/globex/"] != "/search/interviews/globex/" {
		t.Errorf("%+v", n)
	}
	if body := page(t, strings.Replace(address, "/playbook/", "/search/interviews/globex/", 1)); !strings.Contains(body, "Globex") {
		t.Error("the page is not there")
	}
}

// TestServeMoved: a file that is renamed takes its readers along.
func TestServeMoved(t *testing.T) {
	t.Parallel()
	address, dir := preview(t)
	page(t, address)
	all := listen(t, address)
	if err := os.Rename(filepath.Join(dir, "content/interviews/globex.md"), filepath.Join(dir, "content/interviews/globex-onsite.md")); err != nil {
		t.Fatal(err)
	}
	n := until(t, all, func(n news) bool { return slices.Contains(n.Changed, "/playbook/interviews/globex-onsite/") })
	if n.Moved["/playbook/interviews/globex/"] != "/playbook/interviews/globex-onsite/" || !slices.Contains(n.Changed, "/playbook/interviews/globex/") {
		t.Errorf("%+v", n)
	}
}

func TestServe(t *testing.T) {
	t.Parallel()
	address, dir := preview(t)
	if !strings.HasSuffix(address, "/playbook/") {
		t.Errorf("the address is %s", address)
	}
	if body := page(t, address+"interviews/globex/"); !strings.Contains(body, "Globex") {
		t.Fatalf("the page holds %q", body)
	}
	all := listen(t, address)
	file := filepath.Join(dir, "content/interviews/globex.md")

	write(t, file, "---\ncompany: Globex\nrole: Architect\ninterview: 2026-11-10\n---\n")
	const at = "/playbook/interviews/globex/"
	until(t, all, func(n news) bool { return slices.Contains(n.Changed, at) })
	if body := page(t, address+"interviews/globex/"); !strings.Contains(body, "Architect") {
		t.Error("the message came before the page was new")
	}

	write(t, file, "---\ncompny: Globex\nrole: Architect\ninterview: 2026-11-10\n---\n")
	n := until(t, all, func(n news) bool { return len(n.Errors) > 0 })
	if n.Errors[0].File != "content/interviews/globex.md" || n.Errors[0].Code != "missing-key" {
		t.Errorf("errors %+v", n.Errors)
	}
	if body := page(t, address+"interviews/globex/"); !strings.Contains(body, "Architect") {
		t.Error("the last good page is gone")
	}

	write(t, filepath.Join(dir, "content/interviews/initech.md"), "---\ncompany: Initech\nrole: Engineer\ninterview: 2026-11-11\n---\n")
	write(t, file, "---\ncompany: Globex\nrole: Architect\ninterview: 2026-11-10\n---\n")
	until(t, all, func(n news) bool { return slices.Contains(n.Changed, "/playbook/interviews/initech/") })
	until(t, all, func(n news) bool { return len(n.Errors) == 0 })
}

// TestServeBesideErrors: a first preview with a file that has errors shows the others,
// says so, and shows what is saved in them; a file that gets errors stays as it was.
func TestServeBesideErrors(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "followup.yaml"), "name: Sam Rivera\ntimezone: UTC\n")
	initech := filepath.Join(dir, "content/interviews/2026/Initech.MD")
	write(t, filepath.Join(dir, "content/interviews/globex.md"), "---\ncompany: Globex\nrole: Engineer\ninterview: 2026-02-30\n---\n")
	write(t, initech, "---\ncompany: Initech\nrole: Engineer\ninterview: 2026-11-11\n---\n")
	address, stop := serving(t, dir, "127.0.0.1:0", time.Now, "--today", "2026-11-12")
	defer stop()
	if body := page(t, address); !strings.Contains(body, "Initech") || strings.Contains(body, "Globex") {
		t.Error("the home page isn't that of the file without errors")
	}
	all := listen(t, address)
	n := until(t, all, func(n news) bool { return len(n.Errors) > 0 })
	if n.Errors[0].File != "content/interviews/globex.md" || n.Shown != "The site shows everything else." {
		t.Errorf("%+v", n)
	}
	write(t, initech, "---\ncompany: Initech\nrole: Architect\ninterview: 2026-11-11\n---\n")
	until(t, all, func(n news) bool { return slices.Contains(n.Changed, "/interviews/initech/") && len(n.Errors) > 0 })
	write(t, initech, "---\ncompany: Initech\nrole: Architect\ninterview: 2026-11-31\n---\n")
	n = until(t, all, func(n news) bool { return len(n.Errors) == 2 })
	if n.Shown != "The site shows everything else, and of these files what was right before." {
		t.Errorf("%+v", n)
	}
	if body := page(t, address+"interviews/initech/"); !strings.Contains(body, "Architect") {
		t.Error("the page of a file that got an error is gone")
	}
}

// TestBuildWatch: a save is followed by a build into the folder.
func TestBuildWatch(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "followup.yaml"), "name: Sam Rivera\ntimezone: UTC\n")
	file := filepath.Join(dir, "content/interviews/globex.md")
	write(t, file, "---\ncompany: Globex\nrole: Engineer\ninterview: 2026-11-10\n---\n")
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	out, in := io.Pipe()
	ended := make(chan int, 1)
	go func() {
		ended <- run(ctx, []string{"--dir", dir, "--today", "2026-11-12", "build", "--watch"}, nil, io.Discard, in, time.Now)
		in.Close()
	}()
	built := bufio.NewScanner(out)
	for role := ""; built.Scan(); {
		data, err := os.ReadFile(filepath.Join(dir, "public/interviews/globex/index.html"))
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(data), "Architect") {
			break
		}
		if role == "" {
			role = "Architect"
			write(t, file, "---\ncompany: Globex\nrole: Architect\ninterview: 2026-11-10\n---\n")
		}
	}
	go io.Copy(io.Discard, out)
	stop()
	if code := <-ended; code != 0 {
		t.Errorf("it ended with %d", code)
	}
}

// TestServeBrokenPlay: a play without a message that appears while the site is shown
// ends nothing; the last good site stays until the play is right.
func TestServeBrokenPlay(t *testing.T) {
	address, dir := preview(t)
	page(t, address)
	all := listen(t, address)
	const head = "---\ntitle: Note\nwhen: [waiting]\nto: [interviewer]\ntiming:\n  - {anchor: interview, opens: 1 day, due: 2 days, closes: 14 days}\nwhy: A note helps.\n---\n"
	file := filepath.Join(dir, "content/plays/note.md")
	for _, body := range []string{"Hello\n", "# email\n", "", "## e-mail\nHello\n"} {
		write(t, file, head+body)
		n := until(t, all, func(n news) bool { return len(n.Errors) > 0 })
		if n.Errors[0].File != "content/plays/note.md" {
			t.Errorf("%q: %+v", body, n.Errors)
		}
		if body := page(t, address+"interviews/globex/"); !strings.Contains(body, "Globex") {
			t.Error("the last good page is gone")
		}
	}
	write(t, file, head+"## Email\nSubject: Hello\n\nHello.\n")
	until(t, all, func(n news) bool { return len(n.Errors) == 0 && len(n.Changed) > 0 })
}
