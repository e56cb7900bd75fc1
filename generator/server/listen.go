package server

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"syscall"
	"time"
)

// mostPorts is how many ports further on are tried.
const mostPorts = 20

// Listen listens on an address of this machine's own, or, where its port is taken,
// on the next one that is free. Port 0 leaves the choice to the system. Any other
// address is refused: the preview shows notes and names, and is for one person.
func Listen(addr string) (net.Listener, error) {
	host, service, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, fmt.Errorf("%q isn't an address to listen on; write it as 127.0.0.1:8080", addr)
	}
	if host == "" {
		host = "127.0.0.1"
	}
	if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return nil, fmt.Errorf("the preview is only for this machine, and %q isn't one of its own addresses; write it as 127.0.0.1:8080", host)
	}
	first, err := strconv.Atoi(service)
	if err != nil || first < 0 || first > 65535 {
		return nil, fmt.Errorf("%q isn't a port; write a number from 1 to 65535, or 0 for any free port", service)
	}
	last := min(first+mostPorts, 65535)
	if first == 0 {
		last = 0
	}
	for port := first; port <= last; port++ {
		l, err := net.Listen("tcp", net.JoinHostPort(host, strconv.Itoa(port)))
		if err == nil {
			return l, nil
		}
		if !taken(err) {
			return nil, fmt.Errorf("can't listen: %w", err)
		}
	}
	return nil, fmt.Errorf("the ports %d to %d are all in use", first, last)
}

func taken(err error) bool {
	const windows = syscall.Errno(10048) // what EADDRINUSE is called there
	return errors.Is(err, syscall.EADDRINUSE) || errors.Is(err, windows)
}

// Serve answers on the listener until the context ends, and then lets requests
// come to their end before it returns.
func (s *Server) Serve(ctx context.Context, l net.Listener) error {
	h := &http.Server{Handler: s, ReadHeaderTimeout: 10 * time.Second}
	ended := make(chan error, 1)
	go func() { ended <- h.Serve(l) }()
	select {
	case err := <-ended:
		s.Close()
		return err
	case <-ctx.Done():
	}
	s.Close()
	patience, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	if err := h.Shutdown(patience); err != nil {
		h.Close()
	}
	<-ended // always http.ErrServerClosed by now
	return nil
}
