package wire

// LeftOut is a file with errors, of which nothing was used. Line and column are those
// of its first error, from 1.
type LeftOut struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Code    string `json:"code"`
	Message string `json:"message"`
	Hint    string `json:"hint"`
	Errors  int    `json:"errors"` // how many it has
}
