package read

import (
	"cmp"
	"fmt"
	"io/fs"
	"slices"
	"strconv"

	"followup/generator/matter"
	"followup/generator/playbook"
	"followup/generator/problem"
)

// guide reads the articles of the guide, in the order that they name.
func guide(shared fs.FS, plays []*playbook.Play, problems *problem.List) []*playbook.Article {
	var articles []*playbook.Article
	documents(shared, GuideDir, "a page of the guide", problems, func(f *fields, doc matter.Document) {
		a := &playbook.Article{Name: Slug(baseName(doc.Source.Path)), Body: doc.Body}
		a.Title = f.needed("title", "When to follow up")
		a.Short = f.text("short")
		a.Order = f.count("order")
		for _, item := range f.items("plays", "write `plays: [check-in]`") {
			if f.knownPlay(item, item.Text, plays) {
				a.Plays = append(a.Plays, item.Text)
			}
		}
		f.finish()
		for _, other := range articles {
			if other.Name == a.Name {
				f.report(matter.Place{}, "same-page", "another guide file would become the same page, guide/"+a.Name+"/", "rename one of them")
			}
		}
		articles = append(articles, a)
	})
	slices.SortStableFunc(articles, func(a, b *playbook.Article) int {
		return cmp.Or(cmp.Compare(a.Order, b.Order), cmp.Compare(a.Name, b.Name))
	})
	return articles
}

func (f *fields) count(key string) int {
	n := f.get(key)
	if n == nil {
		return 0
	}
	count, err := strconv.Atoi(n.Text)
	if err != nil || n.Kind != matter.Number {
		f.wrongType(key, n, "a number", fmt.Sprintf("write `%s: 10`", key))
	}
	return count
}
