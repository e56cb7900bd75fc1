package invitation

import (
	"regexp"
	"sync"
)

// pattern is an expression that is compiled when it is first wanted. Most commands
// read no invitation, and to compile these would take each of them longer than all
// else that it does before it begins.
func pattern(source string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(source) })
}
