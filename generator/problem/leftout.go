package problem

// LeftOut is a file with errors. Nothing of it is shown until they are fixed; all
// other files are.
type LeftOut struct {
	File   string
	First  Problem // the first of its errors
	Errors int     // how many it has
}

// LeftOut lists the files that have errors, sorted. Errors without a file, which
// concern no single one, are listed under "".
func (l List) LeftOut() []LeftOut {
	sorted := make(List, 0, len(l))
	for _, p := range l {
		if p.Severity == Error {
			sorted = append(sorted, p)
		}
	}
	sorted.Sort()
	var files []LeftOut
	for _, p := range sorted {
		if last := len(files) - 1; last >= 0 && files[last].File == p.File {
			files[last].Errors++
			continue
		}
		files = append(files, LeftOut{File: p.File, First: p, Errors: 1})
	}
	return files
}
