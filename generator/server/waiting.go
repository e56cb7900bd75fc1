package server

import (
	"html/template"
	"net/http"
	"strings"

	"followup/generator/problem"
)

// serveWaiting stands in for a site that was never built: it shows what is wrong
// and looks again by itself. It needs no script, as there may be none yet.
func (s *Server) serveWaiting(w http.ResponseWriter, r *http.Request, now *moment) {
	var report strings.Builder
	_ = now.wrong.Problems.Write(&report, problem.Style{}) // a Builder takes every write
	var page strings.Builder
	if err := waiting.Execute(&page, report.String()); err != nil {
		http.Error(w, report.String(), http.StatusServiceUnavailable)
		return
	}
	s.describe(w, now, "index.html")
	w.Header().Set("Refresh", "1")
	w.Header().Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "+noFrames)
	w.WriteHeader(http.StatusServiceUnavailable)
	if r.Method != http.MethodHead {
		w.Write([]byte(page.String()))
	}
}

var waiting = template.Must(template.New("waiting").Parse(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>followup</title>
<style>
body { max-width: 60rem; margin: 3rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark }
pre { overflow: auto; padding: 1rem; border: 1px solid; border-radius: .5rem; font: .9rem/1.4 ui-monospace, monospace }
</style>
{{if .}}<h1>Your playbook needs a small change</h1>
<p>As soon as you fix this, your playbook shows up here by itself.</p>
<pre>{{.}}</pre>
{{else}}<h1>One moment</h1>
<p>Your playbook is being built.</p>
{{end}}</html>
`))
