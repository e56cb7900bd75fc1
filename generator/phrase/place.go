package phrase

// isCity reports whether a word is a place that people type small. Words that may be
// another thing are left out: mobile, reading, orange.
func isCity(low string) bool {
	switch low {
	case "columbus", "cleveland", "cincinnati", "pittsburgh", "philadelphia", "philly", "baltimore", "nashville", "memphis", "louisville", "charlotte", "raleigh", "durham", "richmond", "norfolk", "orlando", "tampa", "miami", "jacksonville", "birmingham", "minneapolis", "milwaukee", "detroit", "indianapolis", "omaha", "tulsa", "wichita", "albuquerque", "phoenix", "tucson", "boise", "spokane", "tacoma", "sacramento", "oakland", "fresno", "anchorage", "honolulu", "albany", "hartford", "worcester", "newark", "trenton", "dayton", "toledo", "akron", "duluth", "fargo", "topeka",
		"ottawa", "montreal", "vancouver", "calgary", "edmonton", "winnipeg", "halifax",
		"glasgow", "edinburgh", "cardiff", "belfast", "bristol", "liverpool", "sheffield", "nottingham", "leicester", "coventry", "norwich", "swansea", "aberdeen", "dundee", "plymouth", "brighton", "southampton", "portsmouth", "oxford", "cambridge", "galway", "limerick",
		"sydney", "melbourne", "brisbane", "auckland", "singapore", "tokyo", "munich", "hamburg", "vienna", "zurich", "geneva", "amsterdam", "brussels", "rome", "milan", "barcelona", "prague", "warsaw", "stockholm", "copenhagen", "oslo", "helsinki",
		"oregon", "washington", "idaho", "nevada", "utah", "colorado", "arizona", "wyoming", "montana", "nebraska", "kansas", "oklahoma", "missouri", "iowa", "minnesota", "wisconsin", "michigan", "indiana", "kentucky", "tennessee", "georgia", "alabama", "mississippi", "louisiana", "arkansas", "virginia", "maryland", "delaware", "pennsylvania", "vermont", "connecticut", "massachusetts", "alaska", "hawaii", "ontario", "quebec", "wales":
		return true
	}
	return false
}

// isPlaceOrDay reports whether a word is a language, a people, a day, a month or a place.
func isPlaceOrDay(word string) bool {
	switch word {
	case "spanish", "english", "french", "german", "italian", "portuguese", "mandarin", "cantonese", "japanese", "korean", "arabic", "russian", "hindi", "urdu", "tagalog", "vietnamese", "dutch", "swedish", "ukrainian", "turkish", "hebrew", "american", "british", "canadian", "european", "mexican", "indian", "chinese", "african", "latin", "midwest",
		"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays",
		"january", "february", "april", "june", "july", "september", "october", "november", "december", "christmas", "thanksgiving", "easter", "ramadan",
		"chicago", "boston", "london", "berlin", "paris", "dallas", "denver", "seattle", "atlanta", "houston", "portland", "austin", "brooklyn", "manhattan", "texas", "california", "florida", "ohio", "canada", "mexico", "europe", "asia", "africa", "india", "china", "japan", "germany", "france", "spain", "italy", "america", "australia", "ireland", "scotland", "england", "toronto", "dublin", "manchester", "leeds", "lisbon", "madrid", "poland", "brazil", "nigeria", "kenya", "philippines":
		return true
	}
	return false
}
