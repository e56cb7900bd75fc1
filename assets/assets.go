// Package assets holds the site's built-in script, style and icon. A file of the
// same path in a playbook's own assets folder replaces the one here.
package assets

import "embed"

// FS holds the sources, with paths from this folder: "main.ts", "main.css".
//
//go:embed *.ts *.css *.svg *.png
var FS embed.FS
