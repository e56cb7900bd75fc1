package main

import (
	"cmp"
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"followup/generator/wire"
)

// version says which program this is: enough to find its source again.
type version struct {
	Version  string `json:"version"`  // of the module, such as v1.2.0; "(devel)" where it was built from a folder
	Commit   string `json:"commit"`   // in full; "" where it is not known
	Modified bool   `json:"modified"` // the folder held changes that were not committed
	Go       string `json:"go"`       // such as go1.26.0
}

// programVersion is what Go wrote into this program when it was built.
func programVersion() version {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		info = &debug.BuildInfo{}
	}
	return versionOf(info)
}

func versionOf(info *debug.BuildInfo) version {
	v := version{Version: cmp.Or(info.Main.Version, "(devel)"), Go: cmp.Or(info.GoVersion, runtime.Version())}
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			v.Commit = s.Value
		case "vcs.modified":
			v.Modified = s.Value == "true"
		}
	}
	return v
}

// shortCommit is how many characters of a commit are told to people.
const shortCommit = 12

// String is the version in one line.
func (v version) String() string {
	commit := ""
	if v.Commit != "" {
		commit = ", commit " + v.Commit[:min(shortCommit, len(v.Commit))]
		if v.Modified {
			commit += "+changes"
		}
	}
	return fmt.Sprintf("followup %s%s, %s", v.Version, commit, v.Go)
}

func (a *app) versionCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "version",
		Short: "Show which version of followup this is",
		Args:  atMost(0),
		RunE: func(*cobra.Command, []string) error {
			if asJSON {
				return wire.Write(a.stdout, programVersion())
			}
			_, err := fmt.Fprintln(a.stdout, programVersion())
			return err
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print JSON, for other programs")
	return c
}
