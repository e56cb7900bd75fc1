package playbook

// File is one file of the built site.
type File struct {
	Path string // from the site's root, with slashes, without one in front
	Data []byte
}

// Artifact is a file of the site that is made when it is wanted.
type Artifact struct {
	Path string // from the site's root, with slashes, without one in front
	// Make appends the file's bytes to dst. It may be called from any goroutine,
	// and more than once.
	Make func(dst []byte) ([]byte, error)
}

// Artifact is the file as one that need not be made any more.
func (f File) Artifact() Artifact {
	return Artifact{Path: f.Path, Make: func(dst []byte) ([]byte, error) { return append(dst, f.Data...), nil }}
}
