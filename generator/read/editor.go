package read

import (
	"fmt"
	"net/url"
	"slices"
	"strings"

	"followup/generator/nearest"
)

// editors are the addresses by which editors open a file at a line, by name.
func editors() map[string]string {
	return map[string]string{
		"vscode":   "vscode://file{file}:{line}:{column}",
		"vscodium": "vscodium://file{file}:{line}:{column}",
		"cursor":   "cursor://file{file}:{line}:{column}",
		"windsurf": "windsurf://file{file}:{line}:{column}",
		"zed":      "zed://file{file}:{line}:{column}",
		"sublime":  "subl://open?url=file://{file}&line={line}&column={column}",
		"idea":     "idea://open?file={file}&line={line}&column={column}",
		"textmate": "txmt://open?url=file://{file}&line={line}&column={column}",
		"obsidian": "obsidian://open?path={file}",
	}
}

// editor reads what opens a file at a line: the name of a known editor, or an
// address with {file} in it, and perhaps {line} and {column}.
func (f *fields) editor(key string) string {
	text := f.text(key)
	if text == "" {
		return ""
	}
	if address, ok := editors()[strings.ToLower(text)]; ok {
		return address
	}
	scheme, _, _ := strings.Cut(text, ":")
	u, err := url.Parse(strings.NewReplacer("{file}", "/x", "{line}", "1", "{column}", "1").Replace(text))
	if err == nil && u.Scheme != "" && strings.Contains(text, "{file}") && !slices.Contains([]string{"javascript", "data", "vbscript", "blob"}, strings.ToLower(scheme)) {
		return text
	}
	var names []string
	for name := range editors() {
		names = append(names, name)
	}
	slices.Sort(names)
	hint := "write one of " + strings.Join(names, ", ") + ", or an address such as myeditor://open?file={file}&line={line}"
	if near := nearest.Word(text, names); near != "" {
		hint = "did you mean `" + near + "`? " + hint
	}
	f.report(f.place(key), "bad-value", fmt.Sprintf("`%s` isn't an editor that followup knows", text), hint)
	return ""
}
