package message

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"text/template/parse"

	"followup/generator/playbook"
)

// slotFunc stands in every pipeline that prints something. It lets through what
// there is and marks what is missing with the key to fill; the mark is made of
// control characters, and becomes a slot when the text is done.
const slotFunc = "_slot"

const mark = "\x00"

func fillOrSlot(key string, value any, list func([]string) string) string {
	var text string
	switch v := value.(type) {
	case string:
		text = v
	case []string:
		text = list(v)
	case nil:
	default:
		if r := reflect.ValueOf(v); r.Kind() == reflect.Slice && r.Len() == 0 {
			break
		}
		text = fmt.Sprint(v)
	}
	if strings.TrimSpace(text) == "" && key != "" {
		return mark + key + mark
	}
	return strings.ReplaceAll(text, mark, "")
}

// markSlots puts slotFunc behind an action that prints, the way html/template
// adds its escapers.
func markSlots(n *parse.ActionNode) {
	if len(n.Pipe.Decl) > 0 {
		return
	}
	key := ""
	walk(n.Pipe, func(inner parse.Node) {
		if field, ok := inner.(*parse.FieldNode); ok && key == "" {
			key = keyOf(field.Ident)
		}
	})
	quoted := fmt.Sprintf("%q", key)
	n.Pipe.Cmds = append(n.Pipe.Cmds, &parse.CommandNode{NodeType: parse.NodeCommand, Pos: n.Pos, Args: []parse.Node{
		parse.NewIdentifier(slotFunc).SetPos(n.Pos),
		&parse.StringNode{NodeType: parse.NodeString, Pos: n.Pos, Quoted: quoted, Text: key},
	}})
}

// keyOf gives the key of a file that fills a field of the view.
func keyOf(ident []string) string {
	switch ident[0] {
	case "Me":
		switch ident[len(ident)-1] {
		case "Email":
			return "email"
		case "Phone":
			return "phone"
		}
		return "name"
	case "RoleAt":
		return "role"
	case "Hello", "TheRole", "WorkThere", "Talk", "On", "Close":
		return "" // whole as they are
	case "To", "Greeting", "HiringManager", "Reference", "InsideContact":
		return "contacts"
	case "Interview":
		if ident[len(ident)-1] == "Location" {
			return "location"
		}
		return "interview"
	case "CheckedIn":
		return "done"
	case "DecisionBy":
		return "decision_by"
	case "AgreedOn":
		return "agreed_on"
	case "DecideBy", "DecideDay":
		return "decide_by"
	case "OutcomeOn":
		return "outcome_on"
	case "Question", "Answer":
		return "asked"
	case "Title", "Address":
		return "materials"
	}
	return strings.ToLower(ident[0])
}

// showSlots turns the marks of a filled text into slots that a person can read,
// and notes their keys.
func showSlots(text string, slots *[]string) string {
	if !strings.Contains(text, mark) {
		return text
	}
	parts := strings.Split(text, mark)
	for n := 1; n < len(parts); n += 2 {
		key := parts[n]
		if !slices.Contains(*slots, key) {
			*slots = append(*slots, key)
		}
		parts[n] = playbook.SlotOpen + "fill in: " + key + playbook.SlotClose
	}
	return strings.Join(parts, "")
}

// fileOf names the file that holds a key.
func fileOf(key string, f *playbook.FollowUp) string {
	switch key {
	case "name", "email", "phone":
		return "followup.yaml"
	}
	return f.Interview.Path
}

// walk visits every node below one.
func walk(n parse.Node, visit func(parse.Node)) {
	if n == nil || reflect.ValueOf(n).IsNil() {
		return
	}
	visit(n)
	switch n := n.(type) {
	case *parse.ListNode:
		for _, inner := range n.Nodes {
			walk(inner, visit)
		}
	case *parse.ActionNode:
		walk(n.Pipe, visit)
	case *parse.PipeNode:
		for _, c := range n.Cmds {
			walk(c, visit)
		}
	case *parse.CommandNode:
		for _, arg := range n.Args {
			walk(arg, visit)
		}
	case *parse.ChainNode:
		walk(n.Node, visit)
	case *parse.IfNode:
		walkBranch(&n.BranchNode, visit)
	case *parse.WithNode:
		walkBranch(&n.BranchNode, visit)
	case *parse.RangeNode:
		walkBranch(&n.BranchNode, visit)
	case *parse.TemplateNode:
		walk(n.Pipe, visit)
	}
}

func walkBranch(n *parse.BranchNode, visit func(parse.Node)) {
	walk(n.Pipe, visit)
	walk(n.List, visit)
	walk(n.ElseList, visit)
}
