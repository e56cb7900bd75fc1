package read

import "strings"

// bareKey is a key in the form in which it is compared with others.
func bareKey(key string) string {
	return strings.NewReplacer("-", "", "_", "", " ", "").Replace(strings.ToLower(strings.TrimSpace(key)))
}

// ofNoteApps reports whether a key is one that programs for notes write by themselves:
// Obsidian and its plugins, Logseq, Joplin, Zettlr, Dendron, Notion's export, and
// generators of sites. It says nothing of the interview.
func ofNoteApps(key string) bool {
	switch bare := bareKey(key); bare {
	case "tags", "tag", "keywords", "category", "categories", "aliases", "cssclass", "cssclasses", "publish", "permalink", "slug", "layout", "template",
		"title", "description", "desc", "summary", "image", "cover", "banner", "icon", "color", "colour", "author", "lang", "type", "id", "uid", "uuid", "guid", "zettelid",
		"date", "created", "createdat", "createdon", "createdtime", "createddate", "creationdate", "datecreated", "ctime",
		"modified", "modifiedat", "modifiedon", "modificationdate", "datemodified", "lastmodified", "lastmod", "lastedited", "lasteditedtime", "lasteditedby", "mtime",
		"updated", "updatedat", "updatedon", "dateupdated", "lastupdated", "createdby", "updatedby", "version", "revision",
		"linteryamltitlealias", "kanbanplugin", "excalidrawplugin", "obsidianuimode", "obsidianeditingmode", "position", "sticker", "collapsed",
		"up", "parent", "related", "stub", "navorder", "weight", "pinned", "starred", "favorite", "favourite", "archived", "latitude", "longitude", "altitude":
		return true
	default:
		return strings.HasPrefix(bare, "dg") && (strings.HasPrefix(key, "dg-") || strings.HasPrefix(key, "dg_")) // Digital Garden
	}
}

// sameMeaning is the key of an interview that another word stands for, or "".
func sameMeaning(key string) string {
	switch bareKey(key) {
	case "employer", "organization", "organisation", "firm", "companyname":
		return "company"
	case "position", "job", "jobtitle", "title", "opening", "vacancy":
		return "role"
	case "date", "day", "when", "datetime", "interviewdate", "interviewday", "interviewon":
		return "interview"
	case "status", "result":
		return "outcome"
	case "people", "interviewer", "interviewers", "persons":
		return "contacts"
	case "mail", "emailaddress":
		return "email"
	case "tel", "telephone", "mobile", "cell", "phonenumber":
		return "phone"
	case "tz", "zone":
		return "timezone"
	case "joburl", "jobposting", "posting", "url", "link":
		return "source"
	case "pay", "compensation":
		return "salary"
	}
	return ""
}
