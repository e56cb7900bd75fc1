// Package layouts holds the site's built-in pages and partials: html/template
// source. A file of the same path in a playbook's own layouts folder replaces
// the one here.
package layouts

import "embed"

// FS holds the layouts, with paths from this folder: "base.html", "partials/card.html".
//
//go:embed *.html partials/*.html
var FS embed.FS
