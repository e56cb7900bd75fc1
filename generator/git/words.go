package git

import (
	"net/url"
	"regexp"
	"strings"
)

// reason finds out why git failed from its own words, which are English whatever
// the person's language is: run sees to that.
func reason(said string) error {
	for _, k := range []struct {
		err   error
		words []string
	}{
		{ErrNowhere, []string{"not a git repository (or any"}},
		{ErrOwner, []string{"detected dubious ownership"}},
		{ErrFull, []string{"no space left", "file too large", "disk quota", "unable to write file", "write error", "out of disk"}},
		{ErrRaced, []string{"stale info", "fetch first", "non-fast-forward", "cannot lock ref", "failed to lock", "reference already exists", "remote ref updated"}},
		{ErrRefused, []string{"protected branch", "hook declined", "gh006", "gh013", "refusing to update", "deny updating", "remote rejected] (branch"}},
		{ErrRights, []string{"permission denied", "authentication failed", "could not read username", "could not read password", "terminal prompts disabled",
			"write access", "returned error: 403", "denied to", "insufficient permission", "unpacker error", "read-only file system", "dubious ownership", "host key verification failed"}},
		{ErrNoSuch, []string{"repository not found", "does not appear to be a git repository", "no such file or directory", "' not found"}},
		{ErrUnreachable, []string{"could not resolve", "unable to connect", "failed to connect", "connection refused", "timed out", "network is unreachable",
			"could not read from remote", "unable to access", "hung up", "unexpectedly closed", "operation too slow"}},
	} {
		for _, w := range k.words {
			if strings.Contains(strings.ToLower(said), w) {
				return k.err
			}
		}
	}
	return nil
}

// address matches addresses with a user, and perhaps a password, in them.
var address = regexp.MustCompile(`([a-z][a-z0-9+.-]*://)[^/@\s'"]*@`)

// Shown is an address, or a text with addresses in it, without what may be a secret.
func Shown(text string) string { return address.ReplaceAllString(text, "$1") }

// lastLine is the last line that git said which tells something.
func lastLine(said string) string {
	last := ""
	for line := range strings.Lines(said) {
		line = strings.TrimSpace(line)
		switch {
		case line == "", line == "remote:", strings.HasPrefix(line, "hint:"), strings.HasPrefix(line, "error: failed to push some refs"),
			strings.HasPrefix(line, "and the repository exists"), strings.HasPrefix(line, "Please make sure you have"),
			last != "" && strings.HasPrefix(line, "fatal: Could not read from remote"):
		default:
			last = line
		}
	}
	return Shown(last)
}

// Pages is the address at which GitHub Pages serves a repository, or "" where it
// lies somewhere else.
func Pages(remote string) string {
	host, path := "", ""
	if u, err := url.Parse(remote); err == nil && u.Host != "" {
		host, path = u.Hostname(), u.Path
	} else if before, after, ok := strings.Cut(remote, ":"); ok { // git@github.com:owner/name
		host, path = before[strings.LastIndexByte(before, '@')+1:], after
	}
	if host = strings.ToLower(host); host != "github.com" && host != "ssh.github.com" && host != "www.github.com" {
		return ""
	}
	owner, name, ok := strings.Cut(strings.Trim(strings.TrimSuffix(strings.TrimSuffix(path, "/"), ".git"), "/"), "/")
	if !ok || owner == "" || name == "" || strings.Contains(name, "/") {
		return ""
	}
	root := "https://" + strings.ToLower(owner) + ".github.io/"
	if strings.EqualFold(name, strings.ToLower(owner)+".github.io") {
		return root
	}
	return root + name + "/"
}
