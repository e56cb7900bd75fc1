package server

import (
	"bytes"
	"net/http"
	"net/url"
	"path"
	"strings"
	"time"
)

// serveSite answers as GitHub Pages would: a folder's index, a redirect to a
// folder's address, a page without its ".html", and the site's own 404 page.
func (s *Server) serveSite(w http.ResponseWriter, r *http.Request) {
	now := s.now.Load()
	if now.site == nil {
		s.serveWaiting(w, r, now)
		return
	}
	at := path.Clean("/" + r.URL.Path)
	if strings.HasSuffix(r.URL.Path, "/") && at != "/" {
		at += "/"
	}
	switch {
	case at != r.URL.Path:
		redirect(w, r, at, http.StatusMovedPermanently)
		return
	case at == "/" && now.site.base != "/":
		redirect(w, r, now.site.base, http.StatusFound) // another site may be previewed here tomorrow
		return
	case at+"/" == now.site.base:
		redirect(w, r, now.site.base, http.StatusMovedPermanently)
		return
	}

	name, inside := strings.CutPrefix(at, now.site.base)
	if inside {
		if name == "" || strings.HasSuffix(name, "/") {
			name += "index.html"
		}
		for _, n := range []string{name, name + ".html"} {
			if f := now.site.files[n]; f != nil {
				s.serveFile(w, r, now, n, f)
				return
			}
		}
		if now.site.files[name+"/index.html"] != nil {
			redirect(w, r, at+"/", http.StatusMovedPermanently)
			return
		}
	}
	s.serveMissing(w, r, now)
}

func (s *Server) serveFile(w http.ResponseWriter, r *http.Request, now *moment, name string, f *file) {
	if err := f.ready(); err != nil {
		http.Error(w, "This page can't be built: "+err.Error(), http.StatusInternalServerError)
		return
	}
	s.describe(w, now, name)
	w.Header().Set("ETag", f.tag)
	// No time: files have none. It answers If-None-Match, ranges and HEAD.
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(f.data))
}

func (s *Server) serveMissing(w http.ResponseWriter, r *http.Request, now *moment) {
	const name = "404.html"
	f := now.site.files[name]
	if f == nil || f.ready() != nil {
		http.NotFound(w, r)
		return
	}
	s.describe(w, now, name)
	w.WriteHeader(http.StatusNotFound)
	if r.Method != http.MethodHead {
		w.Write(f.data)
	}
}

// describe sets a file's type, and tells a page that it is a preview: where it
// finds this mark it opens the live channel, from the message on that it names.
func (s *Server) describe(w http.ResponseWriter, now *moment, name string) {
	kind := contentType(name)
	w.Header().Set("Content-Type", kind)
	if strings.HasPrefix(kind, "text/html") {
		timing := `followup-live;desc="` + s.id(now.count) + `"`
		if s.day != "" {
			timing += `, followup-today;desc="` + s.day + `"`
		}
		if s.at != "" {
			timing += `, followup-now;desc="` + s.at + `"`
		}
		w.Header().Set("Server-Timing", timing)
	}
}

func redirect(w http.ResponseWriter, r *http.Request, to string, status int) {
	u := url.URL{Path: to, RawQuery: r.URL.RawQuery}
	w.Header().Set("Location", u.String())
	w.WriteHeader(status)
}

// contentType is the type that Pages serves a file with. It does not ask the
// system, which may have been told otherwise.
func contentType(name string) string {
	switch strings.ToLower(path.Ext(name)) {
	case ".html":
		return "text/html; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".js", ".mjs":
		return "text/javascript; charset=utf-8"
	case ".svg":
		return "image/svg+xml"
	case ".ics":
		return "text/calendar; charset=utf-8"
	case ".json", ".map":
		return "application/json"
	case ".webmanifest":
		return "application/manifest+json"
	case ".txt":
		return "text/plain; charset=utf-8"
	case ".xml":
		return "application/xml"
	case ".png":
		return "image/png"
	case ".jpg", ".jpeg":
		return "image/jpeg"
	case ".webp":
		return "image/webp"
	case ".ico":
		return "image/x-icon"
	case ".woff2":
		return "font/woff2"
	case ".pdf":
		return "application/pdf"
	}
	return "application/octet-stream"
}
