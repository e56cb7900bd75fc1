// Package qr draws a text as a QR code: as a path of SVG, which a page can hold
// without a picture file.
package qr

import (
	"fmt"
	"strconv"

	"rsc.io/qr"
)

// Quiet is the free margin that a code needs around it to be found, in modules
// (ISO/IEC 18004).
const Quiet = 4

// Code is a QR code. Both numbers count modules, the small squares that it is made of.
type Code struct {
	Size int    // of the whole square, its quiet margin on every side included
	Path string // data of an SVG path: all dark modules, in a viewBox of Size by Size
}

// Draw draws a text. A seventh of the code may be dirty or torn and it still reads.
// A text that no code can hold, of more than about 2,300 bytes, is an error.
func Draw(text string) (Code, error) {
	c, err := qr.Encode(text, qr.M)
	if err != nil {
		return Code{}, fmt.Errorf("no QR code can hold %d bytes: %w", len(text), err)
	}
	// Each run of dark modules in a row is one rectangle: small, and without seams.
	var path []byte
	for y := range c.Size {
		for x := 0; x < c.Size; x++ {
			run := 0
			for x+run < c.Size && c.Black(x+run, y) {
				run++
			}
			if run == 0 {
				continue
			}
			path = append(path, 'M')
			path = strconv.AppendInt(path, int64(x+Quiet), 10)
			path = append(path, ' ')
			path = strconv.AppendInt(path, int64(y+Quiet), 10)
			path = append(path, 'h')
			path = strconv.AppendInt(path, int64(run), 10)
			path = append(path, "v1h-"...)
			path = strconv.AppendInt(path, int64(run), 10)
			path = append(path, 'z')
			x += run
		}
	}
	return Code{Size: c.Size + 2*Quiet, Path: string(path)}, nil
}
