package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// properName is how a name or an abbreviation is written that people type small, or "".
func properName(word string) string {
	switch word {
	case "instagram", "linkedin", "facebook", "twitter", "youtube", "tiktok", "google", "microsoft", "amazon", "salesforce", "hubspot", "quickbooks", "photoshop", "figma", "github", "gitlab", "kubernetes", "docker", "terraform", "postgres", "javascript", "typescript", "python", "java", "kafka", "jira", "confluence", "powerpoint", "wordpress", "shopify", "zendesk", "tableau", "powerbi", "airtable", "asana", "trello", "netsuite", "workday", "canva", "blender", "autocad", "revit", "solidworks", "matlab", "linux", "unix", "android", "windows", "redis", "mongodb", "mysql", "postgresql", "graphql", "elasticsearch", "snowflake", "databricks", "airflow", "django", "rails", "kotlin", "scala", "sharepoint", "outlook", "gmail", "whatsapp", "datadog", "pagerduty", "jenkins", "ansible", "nginx", "stripe", "paypal", "indesign", "lightroom", "duolingo", "montessori", "toyota", "walmart", "costco", "starbucks":
		return brand(word)
	case "sql", "aws", "gcp", "api", "seo", "crm", "erp", "gdpr", "hipaa", "iep", "esl", "ell", "gpa", "mba", "cpa", "nclex", "icu", "nicu", "picu", "er", "cna", "lpn", "rn", "ehr", "emr", "cpr", "acls", "ux", "ui", "hr", "qa", "ai", "ml", "ci", "okr", "kpi", "sla", "roi", "b2b", "b2c", "pto", "ceo", "cto", "cfo", "coo", "vp", "nhs", "cdl", "hvac", "osha", "pmp", "rfp", "pos", "gis", "cad", "cnc", "html", "css", "php", "aml", "kyc", "ipo", "ap", "ib", "stem", "sel", "adhd", "pdf", "crna", "msn", "bsn", "lcsw", "tefl", "toefl", "ielts", "gcse", "uk", "usa", "eu", "nyc", "la", "sf", "dc", "vpn", "sdk", "ios", "sre", "etl", "llm", "nlp", "phd", "saas", "haccp", "servsafe", "pals", "bls", "adp", "sap", "dei", "sox", "gaap", "ifrs", "fda", "gmp", "hplc", "pcr", "crispr", "nsf", "nih", "nasa", "ngo", "pta", "ymca", "sop", "edi", "3pl", "wms", "cogs", "arr", "mrr", "sdr", "bdr", "nps":
		return abbreviation(word)
	case "apis", "okrs", "kpis", "slas", "ieps", "sops", "rfps", "crms", "rns", "cnas", "lpns", "sdrs", "llms", "ells", "pdfs", "gcses":
		return strings.ToUpper(word[:len(word)-1]) + "s"
	case "asl":
		return "ASL"
	case "mcdonalds", "mcdonald's":
		return "McDonald's"
	}
	if isPlaceOrDay(word) || isCity(word) {
		return strings.ToUpper(word[:1]) + word[1:]
	}
	return ""
}

func brand(word string) string {
	switch word {
	case "linkedin":
		return "LinkedIn"
	case "youtube":
		return "YouTube"
	case "tiktok":
		return "TikTok"
	case "hubspot":
		return "HubSpot"
	case "quickbooks":
		return "QuickBooks"
	case "github":
		return "GitHub"
	case "gitlab":
		return "GitLab"
	case "javascript":
		return "JavaScript"
	case "typescript":
		return "TypeScript"
	case "powerpoint":
		return "PowerPoint"
	case "wordpress":
		return "WordPress"
	case "powerbi":
		return "Power BI"
	case "netsuite":
		return "NetSuite"
	case "autocad":
		return "AutoCAD"
	case "solidworks":
		return "SolidWorks"
	case "matlab":
		return "MATLAB"
	case "mongodb":
		return "MongoDB"
	case "mysql":
		return "MySQL"
	case "postgresql":
		return "PostgreSQL"
	case "graphql":
		return "GraphQL"
	case "sharepoint":
		return "SharePoint"
	case "whatsapp":
		return "WhatsApp"
	case "pagerduty":
		return "PagerDuty"
	case "paypal":
		return "PayPal"
	case "indesign":
		return "InDesign"
	}
	return strings.ToUpper(word[:1]) + word[1:]
}

func abbreviation(word string) string {
	switch word {
	case "phd":
		return "PhD"
	case "saas":
		return "SaaS"
	case "ios":
		return "iOS"
	case "servsafe":
		return "ServSafe"
	}
	return strings.ToUpper(word)
}

// expanded is an abbreviation of notes, or a slip in a small word, as it is written
// in a letter, or "".
func expanded(word string) string {
	switch word {
	case "w/":
		return "with"
	case "w/o":
		return "without"
	case "b4":
		return "before"
	case "xray":
		return "X-ray"
	case "xrays":
		return "X-rays"
	case "btls":
		return "bottles"
	case "voc":
		return "VOC"
	case "simliar":
		return "similar"
	case "b/c", "bc", "cuz":
		return "because"
	case "yrs":
		return "years"
	case "yr":
		return "year"
	case "hrs":
		return "hours"
	case "mins":
		return "minutes"
	case "mgmt":
		return "management"
	case "mgr":
		return "manager"
	case "mgrs":
		return "managers"
	case "exp":
		return "experience"
	case "dept":
		return "department"
	case "depts":
		return "departments"
	case "mtg":
		return "meeting"
	case "mtgs":
		return "meetings"
	case "abt":
		return "about"
	case "ppl":
		return "people"
	case "govt":
		return "government"
	case "thru":
		return "through"
	case "cert":
		return "certificate"
	case "certs":
		return "certificates"
	case "cust":
		return "customer"
	case "svc":
		return "service"
	case "eng":
		return "engineering"
	case "kinda":
		return "kind of"
	case "infra":
		return "infrastructure"
	case "ig":
		return "Instagram"
	case "teh", "hte", "thr":
		return "the"
	case "adn", "nad":
		return "and"
	case "recieve":
		return "receive"
	case "recieved":
		return "received"
	case "experiance", "expirience", "experence", "expereince", "experince":
		return "experience"
	case "managment", "managament", "mangement":
		return "management"
	case "enviroment", "enviornment":
		return "environment"
	case "seperate":
		return "separate"
	case "definately":
		return "definitely"
	case "tommorow", "tommorrow":
		return "tomorrow"
	case "calender":
		return "calendar"
	case "oppertunity", "oportunity":
		return "opportunity"
	case "sucess":
		return "success"
	case "sucessful":
		return "successful"
	case "accomodate":
		return "accommodate"
	case "buisness", "bussiness":
		return "business"
	case "custmer", "costumer":
		return "customer"
	case "custmers", "costumers":
		return "customers"
	case "sceduling", "scheduleing":
		return "scheduling"
	case "maintenence", "maintainence":
		return "maintenance"
	case "proccess":
		return "process"
	case "comunication", "communcation":
		return "communication"
	case "langauge", "languge":
		return "language"
	case "responsable":
		return "responsible"
	case "devloper":
		return "developer"
	case "knowlege", "knowledg":
		return "knowledge"
	case "planing":
		return "planning"
	case "truely":
		return "truly"
	case "wich":
		return "which"
	case "thier":
		return "their"
	case "beacuse", "becuase":
		return "because"
	case "leason":
		return "lesson"
	case "i":
		return "I"
	case "i'm", "im":
		return "I'm"
	case "i've", "ive":
		return "I've"
	case "i'd":
		return "I'd"
	case "i'll":
		return "I'll"
	case "dont":
		return "don't"
	case "doesnt":
		return "doesn't"
	case "didnt":
		return "didn't"
	case "isnt":
		return "isn't"
	case "arent":
		return "aren't"
	case "wasnt":
		return "wasn't"
	case "havent":
		return "haven't"
	case "hasnt":
		return "hasn't"
	case "cant":
		return "can't"
	case "wont":
		return "won't"
	case "theyre":
		return "they're"
	case "theyve":
		return "they've"
	case "youre":
		return "you're"
	case "weve":
		return "we've"
	case "thats":
		return "that's"
	case "whats":
		return "what's"
	case "hows":
		return "how's"
	}
	return typed(word)
}

// isProper reports whether a word is written as a name or a code.
func isProper(text string) bool {
	first, size := utf8.DecodeRuneInString(text)
	if unicode.IsUpper(first) {
		return true
	}
	return strings.ContainsFunc(text[size:], unicode.IsUpper) || hasDigit(text)
}

// hasInnerCapital reports whether a word has a capital behind its first letter:
// "GraphQL", "ICU".
func hasInnerCapital(text string) bool {
	_, size := utf8.DecodeRuneInString(text)
	return strings.ContainsFunc(text[size:], unicode.IsUpper)
}

func hasDigit(text string) bool  { return strings.ContainsAny(text, "0123456789") }
func hasLetter(text string) bool { return strings.ContainsFunc(text, unicode.IsLetter) }
