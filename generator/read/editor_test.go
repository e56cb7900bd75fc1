package read

import (
	"testing"
	"testing/fstest"
)

func TestEditor(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ editor, want string }{
		{"vscode", "vscode://file/home/sam/my%20search/x.md:3:7"},
		{"Zed", "zed://file/home/sam/my%20search/x.md:3:7"},
		{"ed://open?file={file}&line={line}", "ed://open?file=/home/sam/my%20search/x.md&line=3"},
		{"javascript:alert('{file}')", ""},
		{"vscod", ""},
		{"https://example.com/", ""},
		{"", ""},
	} {
		settings, problems := Settings(fstest.MapFS{"followup.yaml": {Data: []byte("name: S\ntimezone: UTC\neditor: \"" + tt.editor + "\"\n")}})
		if got := settings.Open("/home/sam/my search/x.md", 3, 7); got != tt.want || (len(problems) > 0) != (tt.want == "" && tt.editor != "") {
			t.Errorf("%q: got %q, %v", tt.editor, got, problems)
		}
	}
}
