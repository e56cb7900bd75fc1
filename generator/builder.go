package generator

import (
	"io/fs"
	"time"

	"followup/assets"
	"followup/generator/asset"
	"followup/generator/memo"
	"followup/generator/message"
	"followup/generator/overlay"
	"followup/generator/page"
	"followup/generator/playbook"
	"followup/generator/problem"
	"followup/generator/read"
	"followup/generator/review"
	"followup/generator/workday"
	"followup/layouts"
)

// Builder builds a playbook again and again. What did not change from one build to
// the next is not worked out again: it is looked up by the hash of what it was made
// from. The zero Builder is ready; it is for one goroutine at a time.
type Builder struct {
	// Published is the folder that holds the site as it was last published, or
	// nil: a feed keeps the stamps of what did not change since.
	Published fs.FS
	// Committed tells when the files of the playbook were last changed, by their
	// paths: what it does not name is new today. It may be nil, and is asked only
	// where no feed was published that would know better.
	Committed func() map[string]time.Time

	// Keep has Preview show what gets errors as it last was without them.
	Keep bool

	hash       memo.Hash
	folder     fs.FS // of the last build
	common     memo.Last[uint64, *common]
	sound      sound // what had no errors last
	interviews read.Interviews
	laid       memo.Table[uint64, [][]*playbook.FollowUp] // by application, for each of its rounds
	found      memo.Table[finding, findings]
	assets     memo.Last[uint64, *bundle]
	layouts    memo.Last[uint64, *parsed]
	ahead      map[*playbook.Interview]*playbook.Interview // those whose outcome does not count yet: as written, and as they count
	plan       *Plan                                       // the last
	site       *Site                                       // the last that was made again
}

// watched is a folder that knows what changed in it since it was last asked.
type watched interface {
	Changed() (paths []string, everything bool)
}

// changed asks a folder what changed since the last build.
func (b *Builder) changed(person fs.FS) (paths []string, known bool) {
	w, ok := person.(watched)
	if !ok {
		return nil, false
	}
	paths, everything := w.Changed()
	known = !everything && b.folder == person
	b.folder = person
	return paths, known
}

// common is a playbook without its interviews, and what is made of that alone.
type common struct {
	sum      uint64 // of the files that it was read from
	book     *playbook.Book
	scripts  *message.Scripts
	days     *workday.Calendar
	rules    func() *review.Reviewer // of the message check, ready; it knows no companies
	problems problem.List
}

// bundle is the site's scripts, style sheet and icons.
type bundle struct {
	asset.Bundle
	sum      uint64
	problems problem.List
}

// parsed are the pages' layouts.
type parsed struct {
	sum      uint64
	layouts  *page.Layouts
	problems problem.List
}

// ready begins the sums of a new Builder.
func (b *Builder) ready() {
	if b.hash == (memo.Hash{}) {
		b.hash = memo.NewHash()
	}
}

func (b *Builder) readCommon(person fs.FS) *common {
	sum := b.hash.Files(person, read.CommonPaths()...)
	return b.common.Get(sum, func() *common { return readCommon(person, sum) })
}

func (b *Builder) bundle(person fs.FS) *bundle {
	sum := b.hash.Files(person, "assets")
	return b.assets.Get(sum, func() *bundle {
		made, problems := asset.Build(layer(person, "assets", assets.FS))
		return &bundle{made, sum, problems}
	})
}

func (b *Builder) parse(person fs.FS) *parsed {
	sum := b.hash.Files(person, "layouts")
	return b.layouts.Get(sum, func() *parsed {
		layouts, problems := page.ParseLayouts(layer(person, "layouts", layouts.FS))
		return &parsed{sum, layouts, problems}
	})
}

// layer lays a folder of the person's over the built-in one.
func layer(person fs.FS, dir string, builtIn fs.FS) fs.FS {
	own, err := fs.Sub(person, dir)
	if err != nil {
		return builtIn
	}
	return overlay.New(own, builtIn)
}
