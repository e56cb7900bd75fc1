package seal

import (
	"bytes"
	"compress/flate"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"io"

	"followup/generator/parallel"
)

// body is what is sealed: the files, packed into sections of some length so that
// a reader need not unpack a whole playbook to show a page.
type body struct {
	index    index
	sections [][]byte // each compressed on its own
}

// index says where each file is. It is sealed as JSON.
type index struct {
	Digest   string   `json:"digest"`   // of the files, by which a build knows that nothing changed
	Sections []uint32 `json:"sections"` // their sealed lengths; the last is padding
	Files    []entry  `json:"files"`
}

// entry is where a file is: in a section, numbered from 1, at an offset in what
// that unpacks to.
type entry struct {
	Path    string `json:"path"`
	Type    string `json:"type"`
	Section int    `json:"section"`
	Offset  int    `json:"offset"`
	Size    int    `json:"size"`
}

// sectionLength is how many bytes of files fill a section. Smaller ones compress
// less, larger ones keep a phone busy for longer.
const sectionLength = 256 << 10

// pack packs the files in their order.
func pack(files []File) (body, error) {
	var b body
	var raw [][]byte
	seen := make(map[string]bool, len(files))
	for _, f := range files {
		if f.Path == "" || seen[f.Path] {
			return b, ErrFiles
		}
		seen[f.Path] = true
		if n := len(raw); n == 0 || len(raw[n-1])+len(f.Data) > sectionLength {
			raw = append(raw, make([]byte, 0, max(sectionLength, len(f.Data))))
		}
		last := &raw[len(raw)-1]
		b.index.Files = append(b.index.Files, entry{f.Path, f.Type, len(raw), len(*last), len(f.Data)})
		*last = append(*last, f.Data...)
	}
	b.index.Digest = digest(files)
	b.sections = make([][]byte, len(raw))
	errs := make([]error, len(raw))
	parallel.Each(len(raw), func(n int) { b.sections[n], errs[n] = squeeze(raw[n]) })
	for _, err := range errs {
		if err != nil {
			return b, err
		}
	}
	return b, nil
}

// unpack returns the files.
func (b body) unpack() ([]File, error) {
	lengths := make([]int, len(b.sections))
	for _, e := range b.index.Files {
		if e.Section < 1 || e.Section > len(b.sections) || e.Offset < 0 || e.Size < 0 || e.Offset > mostUnpacked || e.Size > mostUnpacked {
			return nil, ErrDamaged
		}
		lengths[e.Section-1] = max(lengths[e.Section-1], e.Offset+e.Size)
	}
	raw := make([][]byte, len(b.sections))
	parallel.Each(len(raw), func(n int) { raw[n] = unsqueeze(b.sections[n], lengths[n]) })
	files := make([]File, len(b.index.Files))
	for n, e := range b.index.Files {
		from := raw[e.Section-1]
		if from == nil {
			return nil, ErrDamaged
		}
		files[n] = File{e.Path, e.Type, from[e.Offset : e.Offset+e.Size : e.Offset+e.Size]}
	}
	return files, nil
}

// mostUnpacked is more than any section unpacks to.
const mostUnpacked = 1 << 30

func squeeze(raw []byte) ([]byte, error) {
	var b bytes.Buffer
	w, err := flate.NewWriter(&b, flate.DefaultCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(raw); err != nil {
		return nil, err
	}
	err = w.Close()
	return b.Bytes(), err
}

// unsqueeze returns what was compressed, if it is just so long, or else nil.
func unsqueeze(squeezed []byte, length int) []byte {
	raw := bytes.NewBuffer(make([]byte, 0, min(length, 64*len(squeezed))+bytes.MinRead))
	n, err := io.Copy(raw, io.LimitReader(flate.NewReader(bytes.NewReader(squeezed)), int64(length)+1))
	if err != nil || n != int64(length) {
		return nil
	}
	return raw.Bytes()
}

// digest tells files from any others. It is sealed with them, so it needs no key.
func digest(files []File) string {
	sum := sha256.New()
	part := func(length int, write func()) {
		sum.Write(binary.BigEndian.AppendUint64(nil, uint64(length)))
		write()
	}
	for _, f := range files {
		part(len(f.Path), func() { _, _ = io.WriteString(sum, f.Path) })
		part(len(f.Type), func() { _, _ = io.WriteString(sum, f.Type) })
		part(len(f.Data), func() { sum.Write(f.Data) })
	}
	return hex.EncodeToString(sum.Sum(nil))
}

// unsqueezeAll returns what was compressed, however long it is, or nil.
func unsqueezeAll(squeezed []byte) []byte {
	raw, err := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(squeezed)), mostIndex+1))
	if err != nil || len(raw) > mostIndex {
		return nil
	}
	return raw
}

// mostIndex is more than the index of any playbook unpacks to.
const mostIndex = 256 << 20
