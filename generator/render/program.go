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
	f.begin(view)
	made, _ = f.run(p.steps, dst)
	f.end()
	p.frames.Put(f)
	return made, nil
}

// step is one node of a template, ready to be carried out, with the constant text in
// front of it. At most one of the functions is there.
type step struct {
	text  string
	print printing
	put   func(*frame)
	turn  turn
}

// turn is a step that holds others, or says how to go on.
type turn func(f *frame, out []byte) ([]byte, jump)

// jump tells a loop what a step inside it asks for.
type jump int

const (
	onward   jump = iota
	nextTurn      // {{continue}}
	leave         // {{break}}
)

// run carries out steps and appends what they print to out.
func (f *frame) run(steps []step, out []byte) ([]byte, jump) {
	for n := range steps {
		s := &steps[n]
		out = append(out, s.text...)
		switch {
		case s.print != nil:
			out = s.print(f, out)
		case s.put != nil:
			s.put(f)
		case s.turn != nil:
			var j jump
			if out, j = s.turn(f, out); j != onward {
				return out, j
			}
		}
	}
	return out, onward
}

// stop ends the execution: the standard engine will find the same thing wrong,
// and say it well.
func stop(reason string) { panic(reason) }
