package audit

import (
	"bytes"
	"hash/maphash"
)

// look goes through one file: as it stands, and as it reads once what is encoded in
// it is decoded, three times over.
type look struct {
	words  *Words
	name   string
	ending string // which decides what everybody may read
	seen   map[*needle]bool
	told   map[place]bool
	found  []Finding

	packings []packing
	sums     map[uint64]bool // of the readings
	runs     map[run]bool    // that were decoded
	seed     maphash.Seed
	left     int // how many bytes may still be unpacked or looked at
}

// place is a text of the playbook: a name that is found whole and in parts is told
// once.
type place struct {
	kind  Kind
	field string
	from  string
	at    int
}

// run is a run of a packing's signs.
type run struct {
	of  *packing
	sum uint64
}

// isNew reports a run that is met for the first time. Most readings of a page differ
// in few places.
func (l *look) isNew(p *packing, signs []byte) bool {
	r := run{p, maphash.Bytes(l.seed, signs)}
	if l.runs[r] {
		return false
	}
	l.runs[r] = true
	return true
}

// view is one reading of a file.
type view struct {
	data []byte
	text bool
	how  []string
	at   func(at int) int // where in the file it comes from, roughly
}

const (
	deepest   = 3         // encodings inside each other
	mostBytes = 256 << 20 // of all readings of a file
)

// file looks at a file, and at each way to read it, the plainest first.
func (l *look) file(data []byte) {
	l.told, l.packings, l.sums, l.runs, l.seed = map[place]bool{}, packings(), map[uint64]bool{}, map[run]bool{}, maphash.MakeSeed()
	l.left = mostBytes
	round := []view{{data: data, text: isText(data), at: func(at int) int { return at }}}
	for range deepest + 1 {
		var next []view
		for _, v := range round {
			sum := maphash.Bytes(l.seed, v.data)
			if len(v.data) == 0 || l.sums[sum] {
				continue
			}
			l.sums[sum] = true
			if l.left -= len(v.data); l.left <= 0 {
				l.found = append(l.found, Finding{Path: l.name, Code: CodeOpaque, How: []string{"it unpacks to more than can be searched"}})
				return
			}
			for _, h := range l.words.find(v.data, l.ending, v.text, l.seen) {
				if l.told[h.place()] {
					continue
				}
				l.told[h.place()] = true
				l.found = append(l.found, h.finding(l.name, v.how))
				last := &l.found[len(l.found)-1]
				last.Offset = min(v.at(h.at), len(data))
				last.Line = 1 + bytes.Count(data[:last.Offset], []byte("\n"))
			}
			if len(v.how) < deepest {
				next = append(next, l.readings(v)...)
			}
		}
		round = next
	}
}

// readings are what a reading turns into when one encoding is taken off it.
func (l *look) readings(v view) []view {
	var all []view
	add := func(how string, data []byte, text bool, place func(int) int) {
		if len(data) > 0 {
			all = append(all, view{data, text, append(v.how[:len(v.how):len(v.how)], how), func(at int) int { return v.at(place(at)) }})
		}
	}
	if v.text {
		if len(v.how) == 0 {
			if data, back := untagged(v.data); data != nil {
				add("its words without markup", data, true, back)
			}
		}
		for _, e := range escapes() {
			if data, changed := e.take(v.data); changed {
				add(e.name, data, true, func(at int) int { return e.back(v.data, at) })
			}
		}
		for n := range l.packings {
			p := &l.packings[n]
			texts, rest := p.unpack(v.data, func(run []byte) bool { return l.isNew(p, run) })
			for offset := range p.offsets {
				add(p.name, texts[offset].data, true, texts[offset].back)
				add(p.name, rest[offset].data, false, rest[offset].back)
			}
		}
		return all
	}
	runs := textRuns(v.data)
	add("text between other bytes", runs.data, true, runs.back)
	for _, order := range wideOrders() {
		runs := wideRuns(v.data, order)
		add("UTF-16", runs.data, true, runs.back)
	}
	meta := described(l.name, v.data)
	add("an image's description", meta.data, true, meta.back)
	for _, m := range members(v.data, &l.left) {
		add(m.how, m.data, isText(m.data), func(int) int { return m.at })
	}
	return all
}

func (n *needle) place() place { return place{n.kind, n.field, n.from, n.at} }

func (n *needle) finding(name string, how []string) Finding {
	return Finding{Path: name, Code: CodeLeak, Kind: n.kind, Field: n.field, From: n.from, At: n.at, How: how}
}

// pieces are parts of some bytes, put one behind the other with a blank between
// them, and where each began.
type pieces struct {
	data  []byte
	marks []mark
}

type mark struct{ here, there int }

func (p *pieces) add(at int, data []byte) {
	p.marks = append(p.marks, mark{len(p.data), at})
	p.data = append(append(p.data, data...), ' ')
}

// back is where a piece began that holds a place.
func (p *pieces) back(at int) int {
	place := 0
	for _, m := range p.marks {
		if m.here > at {
			break
		}
		place = m.there
	}
	return place
}
