package page

// nudgeView is a gentle word about the search as a whole.
type nudgeView struct {
	One   *neighbour // all rests on this application
	From  date       // from this day on nothing new was begun for two weeks; the script shows it then
	Guide *neighbour
}

func (b *builder) nudges(root string) []nudgeView {
	var list []nudgeView
	if a := b.in.Nudge().One; a != nil {
		latest := a.Latest()
		list = append(list, nudgeView{One: &neighbour{latest.Company, root + latest.Page()}, Guide: b.articleNamed("silence", root)})
	}
	if from := b.in.Nudge().From; !from.IsZero() {
		list = append(list, nudgeView{From: b.date(from), Guide: b.articleNamed("moving-on", root)})
	}
	return list
}
