package main

import (
	"net"
	"net/url"
	"strings"
)

// split parts an error into what is wrong and what fixes it.
func split(err error) (said, fix string) {
	said, fix, _ = strings.Cut(err.Error(), "\n")
	return said, strings.ReplaceAll(fix, "\n", "; ")
}

// isLocal reports whether an address leads to this machine alone.
func isLocal(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	ip := net.ParseIP(u.Hostname())
	return u.Hostname() == "localhost" || strings.HasSuffix(u.Hostname(), ".localhost") || ip != nil && (ip.IsLoopback() || ip.IsUnspecified())
}

// isGitHubPages reports whether an address is one that GitHub gives: a domain of the
// person's own can serve any repository.
func isGitHubPages(address string) bool {
	u, err := url.Parse(address)
	return err == nil && strings.HasSuffix(strings.ToLower(u.Hostname()), ".github.io")
}
