package render

import (
	"fmt"
	"reflect"
	"sync"
)

// Program is a template compiled for one type of view.
type Program struct {
	view   reflect.Type
	steps  []step
	slots  int
	frames sync.Pool
}

// Append appends what the template makes of the view to dst. The error says that
// it gave up: there is something in this view that the standard engine calls an
// error, or that was not foreseen. dst is as it was then.
func (p *Program) Append(dst []byte, view any) (made []byte, err error) {
	if reflect.TypeOf(view) != p.view {
		return dst, fmt.Errorf("the template was compiled for %v, not %T", p.view, view)
	}
	f, ok := p.frames.Get().(*frame)
	if !ok {
		f = newFrame(p)
	}
	// Whatever a method or a function of a view does, the standard engine turns
	// into an error with a place; here it is enough to stop.
	defer func() {
		if r := recover(); r != nil {
			made, err = dst, fmt.Errorf("gave up: %v", r)
		}
	}()
	f.begin(dst, view)
	f.run(p.steps)
	made = f.out
	f.end()
	p.frames.Put(f)
	return made, nil
}

// step is one node of a template, ready to be carried out, with the constant text in
// front of it. A text at the end has none of the two behind it.
type step struct {
	text string
	do   func(*frame)
	turn func(*frame) jump // of what may end a loop
}

// jump tells a loop what a step inside it asks for.
type jump int

const (
	onward   jump = iota
	nextTurn      // {{continue}}
	leave         // {{break}}
)

func (f *frame) run(steps []step) jump {
	for n := range steps {
		s := &steps[n]
		f.out = append(f.out, s.text...)
		if s.do != nil {
			s.do(f)
		} else if s.turn != nil {
			if j := s.turn(f); j != onward {
				return j
			}
		}
	}
	return onward
}

// stop ends the execution: the standard engine will find the same thing wrong,
// and say it well.
func stop(reason string) { panic(reason) }
