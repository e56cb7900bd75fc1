package playbook

// File is one file of the built site.
type File struct {
	Path string // from the site's root, with slashes, without one in front
	Data []byte
}
