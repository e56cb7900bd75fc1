package read

import (
	"errors"
	"fmt"
	"io/fs"
	"regexp"
	"strings"

	"followup/generator/matter"
	"followup/generator/playbook"
	"followup/generator/problem"
)

// LedgerFile lists what the articles ask for and where each thing is met.
const LedgerFile = "content/ledger.yaml"

var targetForm = regexp.MustCompile(`^(play|rule|guide|key|page|check):[a-z0-9_/ -]+$`)

// ledger reads the advice ledger. A folder without one has none.
func ledger(shared fs.FS, problems *problem.List) []playbook.Advice {
	data, err := fs.ReadFile(shared, LedgerFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		*problems = append(*problems, unreadable(LedgerFile, err))
		return nil
	}
	doc, found := matter.ParseYAML(LedgerFile, data)
	*problems = append(*problems, found...)
	if len(found) > 0 {
		return nil
	}
	var rows []playbook.Advice
	f := begin(doc, "the ledger", problems)
	for _, item := range f.items("rows", "write each row as a mapping with `row`, `advice`, `sources` and `met`") {
		if item.Kind != matter.Map {
			f.wrongType("rows", item, "a list of mappings", "write `- {row: 1, advice: …, sources: [A], met: [play:prepare]}`")
			continue
		}
		in := f.inner(item, "a row of the ledger")
		row := playbook.Advice{Row: in.count("row"), Text: in.needed("advice", "Ask about next steps"), Sources: in.texts("sources"), Met: in.texts("met")}
		for n, target := range row.Met {
			row.Met[n] = strings.ReplaceAll(target, ": ", ":") // `- play: x` is a mapping to YAML
			if !targetForm.MatchString(row.Met[n]) {
				in.report(in.place("met"), "bad-value", fmt.Sprintf("`%s` isn't a target", target), "write play:, rule:, guide:, key:, page: or check: and a name")
			}
		}
		in.finish()
		rows = append(rows, row)
	}
	f.finish()
	return rows
}
