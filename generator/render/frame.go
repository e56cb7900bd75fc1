package render

import "reflect"

// frame is what one execution works on.
type frame struct {
	slots []pointer     // to what dot and the variables stand for
	view  reflect.Value // as it was given
	copy  reflect.Value // of the view, in a place that can be pointed to

	numbers [16]int // each its own index
}

func newFrame(p *Program) *frame {
	f := &frame{slots: make([]pointer, p.slots), copy: reflect.New(p.view).Elem()}
	for n := range f.numbers {
		f.numbers[n] = n
	}
	f.slots[0] = f.copy.Addr().UnsafePointer()
	return f
}

// begin takes up a view.
func (f *frame) begin(view any) {
	f.view = reflect.ValueOf(view)
	f.copy.Set(f.view)
}

// end lets go of the view.
func (f *frame) end() {
	f.view = reflect.Value{}
	f.copy.SetZero()
	clear(f.slots[1:])
}
