package watch

import "strings"

// passing reports whether a file's name is one of those that editors and systems
// lay down for a moment or beside the real file: backups, swap and lock files,
// halves of a save. Hidden files and folders are among them.
func passing(name string) bool {
	return strings.HasPrefix(name, ".") || // .x.md.swp, .#x.md, .goutputstream-x, .git, .DS_Store
		strings.HasSuffix(name, "~") ||
		strings.HasPrefix(name, "#") && strings.HasSuffix(name, "#") ||
		strings.HasSuffix(strings.ToLower(name), ".tmp") ||
		name == "4913" // Vim, trying out whether it may write here
}
