// Package content holds the parts of a playbook that come with followup: the
// plays and the guide. A person's own folder needs only followup.yaml and its
// interviews; a file of the same path there replaces the one in here.
package content

import "embed"

// FS holds the folders plays and guide.
//
//go:embed plays guide
var FS embed.FS
