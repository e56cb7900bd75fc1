package git

import (
	"errors"
	"slices"
	"testing"
)

func TestPages(t *testing.T) {
	for remote, want := range map[string]string{
		"git@github.com:Sam/playbook.git":                    "https://sam.github.io/playbook/",
		"https://github.com/sam/playbook":                    "https://sam.github.io/playbook/",
		"https://token@github.com/sam/playbook.git/":         "https://sam.github.io/playbook/",
		"ssh://git@ssh.github.com:443/sam/sam.github.io.git": "https://sam.github.io/",
		"https://gitlab.example/sam/playbook.git":            "",
		"../site.git":                                      "",
		"/srv/github.com:sam/playbook":                     "",
		"https://github.com/sam":                           "",
		"https://github.com/sam/playbook/more":             "",
		"https://github.com.evil.example/sam/playbook.git": "",
	} {
		if got := Pages(remote); got != want {
			t.Errorf("%s: %q, not %q", remote, got, want)
		}
	}
}

func TestReason(t *testing.T) {
	for said, want := range map[string]error{
		"fatal: Could not resolve host: github.com":                                          ErrUnreachable,
		"git@github.com: Permission denied (publickey).\nfatal: Could not read":              ErrRights,
		"fatal: could not read Username for 'https://github.com': terminal prompts disabled": ErrRights,
		"fatal: detected dubious ownership in repository at '/srv/x'\nTo add an exception for this directory, call:\n\n\tgit config --global --add safe.directory /srv/x": ErrOwner,
		"remote: Repository not found.":                                                                  ErrNoSuch,
		"!\ta:refs/heads/gh-pages\t[rejected] (stale info)\nDone":                                        ErrRaced,
		"remote: fatal: write error: No space left on device":                                            ErrFull,
		"remote: error: GH006: Protected branch update failed":                                           ErrRefused,
		"fatal: unable to access 'https://github.com/sam/x.git/': The requested URL returned error: 403": ErrRights,
		"fatal: '/tmp/site-14037/nowhere.git' does not appear to be a git repository":                    ErrNoSuch,
		"something else": nil,
	} {
		if got := reason(said); !errors.Is(got, want) {
			t.Errorf("%s: %v, not %v", said, got, want)
		}
	}
}

func TestNothingSecretIsTold(t *testing.T) {
	said := "Cloning\nfatal: unable to access 'https://sam:hush@github.com/sam/x.git/': 403\nhint: hush\n"
	if got, want := lastLine(said), "fatal: unable to access 'https://github.com/sam/x.git/': 403"; got != want {
		t.Errorf("%q, not %q", got, want)
	}
	env := cleaned([]string{"HOME=/x", "FOLLOWUP_PASSPHRASE=hush", "GIT_DIR=/y", "GIT_SSH_COMMAND=ssh -i key", "GIT_TRACE_CURL=1"})
	if want := []string{"HOME=/x", "GIT_SSH_COMMAND=ssh -i key"}; !slices.Equal(env, want) {
		t.Errorf("%q", env)
	}
}
