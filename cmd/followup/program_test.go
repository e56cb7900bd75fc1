package main

import (
	"os"
	"os/exec"
	"testing"
)

// program is followup as a process of its own, not yet started. It is the test's own
// binary, which is the program under that name.
func program(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	return &exec.Cmd{Path: self, Args: append([]string{"followup"}, args...)}
}
