package phrase

// typed is what people write short on a phone, or often misspell, as a letter has
// it, or "".
func typed(word string) string {
	switch word {
	case "w":
		return "with"
	case "wk":
		return "week"
	case "wks":
		return "weeks"
	case "mos", "mths":
		return "months"
	case "mth":
		return "month"
	case "qtr":
		return "quarter"
	case "wknd", "wkend":
		return "weekend"
	case "wknds", "wkends":
		return "weekends"
	case "min":
		return "minimum" // phoned knows "60 min"
	case "tmrw", "tmw", "2moro":
		return "tomorrow"
	case "tues", "tue":
		return "Tuesday"
	case "weds":
		return "Wednesday"
	case "thurs", "thur":
		return "Thursday"
	case "fri":
		return "Friday"
	case "xmas", "x-mas":
		return "Christmas"
	case "thanksgivng", "thanksgivin", "thanksgiveing":
		return "Thanksgiving"
	case "wensday", "wednsday":
		return "Wednesday"
	case "febuary":
		return "February"
	case "msg":
		return "message"
	case "msgs":
		return "messages"
	case "appt":
		return "appointment"
	case "appts":
		return "appointments"
	case "prob", "probs", "prolly":
		return "probably"
	case "def", "defo":
		return "definitely"
	case "approx":
		return "about"
	case "avg":
		return "average"
	case "esp":
		return "especially"
	case "incl":
		return "including"
	case "btwn":
		return "between"
	case "asst":
		return "assistant"
	case "bldg":
		return "building"
	case "db":
		return "database"
	case "dbs":
		return "databases"
	case "prod":
		return "production"
	case "pts":
		return "patients"
	case "reqs":
		return "requirements"
	case "appr":
		return "apprentice"
	case "equip":
		return "equipment"
	case "intl", "int'l":
		return "international"
	case "natl", "nat'l":
		return "national"
	case "pls", "plz":
		return "please"
	case "sq":
		return "square"
	case "ft":
		return "feet"
	case "wfh":
		return "working from home"
	case "thx", "thks":
		return "thanks"
	case "u":
		return "you"
	case "ur":
		return "your"
	case "alot":
		return "a lot"
	case "untill":
		return "until"
	case "accessability":
		return "accessibility"
	case "attendence":
		return "attendance"
	case "commitee", "comittee", "committe":
		return "committee"
	case "shedule":
		return "schedule"
	case "restaraunt", "resturant", "restaurent":
		return "restaurant"
	case "personel":
		return "personnel"
	case "equiptment", "equipement":
		return "equipment"
	case "goverment":
		return "government"
	case "beleive":
		return "believe"
	case "neccessary", "necesary":
		return "necessary"
	case "benifits":
		return "benefits"
	case "collegue", "colleage":
		return "colleague"
	case "collegues":
		return "colleagues"
	case "begining":
		return "beginning"
	case "supervison":
		return "supervision"
	case "liason":
		return "liaison"
	case "inventry":
		return "inventory"
	case "warehose":
		return "warehouse"
	case "assesment":
		return "assessment"
	case "assesments":
		return "assessments"
	case "curiculum":
		return "curriculum"
	case "garantee":
		return "guarantee"
	case "recomend":
		return "recommend"
	case "absense":
		return "absence"
	case "wouldnt":
		return "wouldn't"
	case "shouldnt":
		return "shouldn't"
	case "couldnt":
		return "couldn't"
	case "werent":
		return "weren't"
	case "theyd":
		return "they'd"
	case "theyll":
		return "they'll"
	case "shes":
		return "she's"
	case "hes":
		return "he's"
	case "youd":
		return "you'd"
	case "mo":
		return "month"
	case "hr":
		return "hour"
	case "incl.":
		return "including"
	case "approx.":
		return "about"
	case "depo":
		return "deposition"
	case "depos":
		return "depositions"
	case "apts":
		return "appointments"
	case "tix":
		return "tickets"
	case "acct":
		return "account"
	case "accts":
		return "accounts"
	case "mktg":
		return "marketing"
	case "hosp":
		return "hospital"
	case "uni":
		return "university"
	case "gov't":
		return "government"
	case "csat":
		return "CSAT"
	case "tho":
		return "though"
	case "coz":
		return "because"
	case "gonna":
		return "going to"
	case "wanna":
		return "want to"
	case "shouldve":
		return "should have"
	}
	return ""
}
