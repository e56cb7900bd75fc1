package personname

import "testing"

func TestIs(t *testing.T) {
	for entry, calls := range map[string]struct{ yes, no []string }{
		"Dr. Grace Okafor, PhD": {
			[]string{"Grace", "grace okafor", "GRACE", "Okafor", "Dr. Okafor", "Dr Okafor", "Dr. Grace Okafor", "Ms Okafor", "Okafor, Grace", "G. Okafor", "Grace O.", "Grace's", "Grace Okafor, PhD", "Grace (HR)"},
			[]string{"", "Gracie", "Race", "Graceful", "Grace Menon", "Dr.", "PhD", "G.", "Grace period", "Grace and Ravi", "the archive"},
		},
		"Dana Whitfield": {
			[]string{"dana", "Dana W.", "Dana W", "WHITFIELD Dana", "Ms. Whitfield", "Mr Whitfield"},
			[]string{"Ana", "Whit", "Dan", "Dana V."},
		},
		`Grace "Gracie" Okafor`:   {[]string{"Gracie", "Grace", "Gracie Okafor"}, []string{"Gra"}},
		"Ms. Grace Okafor":        {[]string{"Ms Okafor", "Mrs. Okafor", "Dr. Okafor", "Frau Okafor"}, []string{"Mr. Okafor", "Herr Okafor"}},
		"Anna van der Berg":       {[]string{"Berg", "van der Berg", "Anna Berg"}, []string{"van", "van der", "der"}},
		"José Núñez":              {[]string{"Jose", "Nunez", "José"}, []string{"Joe"}},
		"Søren Weiß":              {[]string{"Soren", "Weiss"}, nil},
		"Dana W.":                 {[]string{"Dana", "Dana Whitfield"}, []string{"W.", "Whitfield"}},
		"Nguyễn Văn An":           {[]string{"An", "nguyen van an"}, []string{"Ana"}},
		"Li Wei (David)":          {[]string{"David", "Li Wei", "Wei Li"}, []string{"Dave"}},
		"李伟":                      {[]string{"李伟", "李 伟"}, []string{"李"}},
		"Dean Winters":            {[]string{"Dean", "Winters"}, nil},
		"Dana & Ravi Menon":       {[]string{"Dana", "Ravi", "Dana and Ravi", "Ravi Menon"}, []string{"Dana and Joan", "Joan"}},
		"Talent Team":             {[]string{"talent team"}, []string{"Talent", "Team"}},
		"dana@globex.example":     {[]string{"Dana@globex.example"}, []string{"dana", "Dana"}},
		"Dr.":                     {nil, []string{"Dr. Okafor", "Okafor"}},
		"":                        {nil, []string{"", "Dana"}},
		"Van Morris":              {[]string{"Van", "Morris"}, nil},
		"Robert (Bob) Hale - PMO": {[]string{"Bob", "Robert", "Bob Hale"}, []string{"PMO", "Rob"}},
	} {
		n := Parse(entry)
		for _, called := range calls.yes {
			if !n.Is(called) {
				t.Errorf("%q is %q, and is not found to be", entry, called)
			}
		}
		for _, called := range calls.no {
			if n.Is(called) {
				t.Errorf("%q is not %q, and is found to be", entry, called)
			}
		}
	}
}

func TestParts(t *testing.T) {
	n := Parse(`Prof. Dr. Margaret "Maggie" van der Berg, PhD, MBE (she/her) - Chair`)
	if got := n.Titles; len(got) != 2 || got[0] != "Prof." || got[1] != "Dr." {
		t.Errorf("titles %q", got)
	}
	if n.Given != "Margaret" || n.Nickname != "Maggie" || n.Family != "van der Berg" || n.Full() != "Margaret van der Berg" {
		t.Errorf("%+v", n)
	}
	if got := n.PostNominals; len(got) != 2 || got[0] != "PhD" || got[1] != "MBE" {
		t.Errorf("post-nominals %q", got)
	}
	if n := Parse("Dana and Ravi Menon"); len(n.Several) != 2 || n.Several[0].Given != "Dana" || n.Several[1].Family != "Menon" || n.Desk {
		t.Errorf("%+v", n)
	}
	if n := Parse("Talent Team"); !n.Desk || n.Given+n.Family != "" {
		t.Errorf("%+v", n)
	}
	if n := Parse("<dana@globex.example>"); n.Address != "dana@globex.example" || n.Desk || n.Full() != "" {
		t.Errorf("%+v", n)
	}
}
