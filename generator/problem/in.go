package problem

import (
	"errors"
	"slices"
)

// In finds the problems among errors, those that were joined included: each once,
// sorted. An error that is none becomes one without a place.
func In(failed ...error) List {
	var list List
	var add func(error)
	add = func(err error) {
		var p Problem
		if err == nil {
			return
		}
		if several, ok := err.(interface{ Unwrap() []error }); ok {
			for _, one := range several.Unwrap() {
				add(one)
			}
			return
		}
		if !errors.As(err, &p) {
			p = Problem{Severity: Error, Code: "failed", Message: err.Error(), Width: 1}
		}
		if !slices.Contains(list, p) {
			list = append(list, p)
		}
	}
	for _, err := range failed {
		add(err)
	}
	list.Sort()
	return list
}
