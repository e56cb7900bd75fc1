package main

import (
	"runtime/debug"
	"testing"
)

// TestVersion: what is known is told, and what is not leaves no gap.
func TestVersion(t *testing.T) {
	const commit = "0123456789abcdef0123456789abcdef01234567"
	settings := func(modified string) []debug.BuildSetting {
		return []debug.BuildSetting{{Key: "vcs", Value: "git"}, {Key: "vcs.revision", Value: commit}, {Key: "vcs.modified", Value: modified}}
	}
	for want, info := range map[string]debug.BuildInfo{
		"followup v1.2.0, go1.26.0":                                  {GoVersion: "go1.26.0", Main: debug.Module{Version: "v1.2.0"}},
		"followup (devel), go1.26.0":                                 {GoVersion: "go1.26.0"},
		"followup (devel), commit 0123456789ab, go1.26.0":            {GoVersion: "go1.26.0", Main: debug.Module{Version: "(devel)"}, Settings: settings("false")},
		"followup v1.2.1-pre, commit 0123456789ab+changes, go1.26.0": {GoVersion: "go1.26.0", Main: debug.Module{Version: "v1.2.1-pre"}, Settings: settings("true")},
		"followup (devel), commit 012, go1.26.0":                     {GoVersion: "go1.26.0", Settings: []debug.BuildSetting{{Key: "vcs.revision", Value: "012"}}},
	} {
		if got := versionOf(&info).String(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	if v := programVersion(); v.Version == "" || v.Go == "" {
		t.Errorf("%+v", v)
	}
}
