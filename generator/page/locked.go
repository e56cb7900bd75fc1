package page

import "followup/generator/playbook"

// lockedView is the page that asks for the passphrase of a sealed site. It lies in
// public, and tells nothing of the playbook.
type lockedView struct {
	shell
	Sealed string // the address of the sealed file
}

// Locked lists the pages of a sealed site that lie in public: the one that asks for
// the passphrase, and the one for addresses that lead nowhere.
func (p *Pages) Locked() []playbook.Artifact {
	list := make([]playbook.Artifact, 0, 2)
	for _, s := range []struct{ path, layout, kind, title string }{
		{"index.html", "locked.html", "locked", "Follow-ups"},
		{"404.html", "404.html", "lost", "Page not found"},
	} {
		list = append(list, playbook.Artifact{Path: s.path, Make: func(dst []byte) ([]byte, error) {
			return p.in.Layouts.append(dst, s.layout, lockedView{p.public(s.kind, s.title, s.path), sealedFile})
		}})
	}
	return list
}

// sealedFile is the address of the sealed file from the page that asks for the
// passphrase.
const sealedFile = "playbook.sealed"

// public is a frame that tells nothing: no name, no day, no way to other pages.
func (b *builder) public(kind, title, file string) shell {
	whole := b.frame(kind, title, file)
	return shell{Kind: kind, Title: title, Root: whole.Root, Assets: whole.Assets, Manifest: whole.Manifest}
}
