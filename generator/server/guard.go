package server

import (
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
)

// hosts are the names that requests may give for this machine. A name of another
// site's that was made to lead here (DNS rebinding) is not among them, and so its
// pages cannot read the playbook.
type hosts struct {
	own string // the host that the server was told to listen on
	any bool   // it listens on every address of the machine
}

func hostsOf(addr string) hosts {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		host = addr
	}
	ip, err := netip.ParseAddr(host)
	return hosts{own: plainHost(host), any: host == "" || err == nil && ip.IsUnspecified()}
}

// allow reports whether a request's Host names this machine.
func (h hosts) allow(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	host = plainHost(host)
	if host == "" {
		return false
	}
	if host == "localhost" || host == h.own {
		return true
	}
	ip, err := netip.ParseAddr(host)
	// A number cannot be made to lead elsewhere, so each will do where every
	// address of the machine is listened on: that is how a phone finds it.
	return err == nil && (ip.Unmap().IsLoopback() || h.any)
}

func plainHost(host string) string {
	host = strings.TrimSuffix(strings.ToLower(host), ".")
	return strings.TrimSuffix(strings.TrimPrefix(host, "["), "]")
}

// ownOrigin reports whether a request comes from a page of this server, or from
// no page at all.
func ownOrigin(r *http.Request) bool {
	switch r.Header.Get("Sec-Fetch-Site") {
	case "", "same-origin", "none":
	default:
		return false
	}
	origin := r.Header.Get("Origin")
	if origin == "" {
		return true
	}
	u, err := url.Parse(origin)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && strings.EqualFold(u.Host, r.Host)
}
