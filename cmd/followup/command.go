package main

import "followup/generator/playbook"

// command is a line to run, for this playbook's folder.
func (a *app) command(words ...string) string {
	line := "followup"
	if a.dir != "." && a.dir != "" {
		line += " --dir " + playbook.ShellWord(a.dir)
	}
	for _, word := range words {
		line += " " + playbook.ShellWord(word)
	}
	return line
}
