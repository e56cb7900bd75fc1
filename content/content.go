// Package content holds the parts of a playbook that come with followup: the plays,
// the sentences around the notes, the guide, the rules of the message check, and the
// ledger of what the articles ask for. A person's own folder needs only
// followup.yaml and its interviews; a file of the same path there replaces the one
// in here.
package content

import "embed"

// FS holds the folders plays, frames, guide and rules, and ledger.yaml.
//
//go:embed plays frames guide rules ledger.yaml
var FS embed.FS
