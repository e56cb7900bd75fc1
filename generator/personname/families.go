package personname

import "strings"

// isAsianFamily knows common family names of China, Korea and Japan, as they are
// written in Latin letters. There the family name comes first, and abroad last.
func isAsianFamily(key string) bool {
	switch key {
	case "li", "wang", "zhang", "liu", "chen", "yang", "zhao", "huang", "zhou", "wu", "xu", "sun", "hu", "zhu", "gao", "lin", "he", "guo", "ma", "luo", "liang", "song", "zheng", "xie", "tang", "feng", "deng", "cao", "peng", "zeng",
		"xiao", "tian", "dong", "pan", "yuan", "cai", "jiang", "yu", "du", "ye", "cheng", "wei", "su", "lu", "lv", "ding", "ren", "shen", "yao", "jin", "cui", "tan", "fan", "liao", "shi", "xiong", "meng", "qin", "bai", "jia", "xue", "hou", "lei", "duan", "hao", "kong", "shao", "mao", "wan", "gu", "lai", "qiu", "qiao", "zou", "xia", "fu", "fang", "qian",
		"chan", "wong", "cheung", "leung", "lam", "lau", "kwok", "tsang", "chow", "yip", "fung", "hsu", "hsieh", "tsai", "chang", "chiang", "chung", "ng", "ho", "koh", "goh", "ong", "teo", "chua", "tay", "toh", "chin", "chu", "chou", "kuo", "yeung", "poon", "tse", "mok",
		"kim", "lee", "park", "choi", "jung", "jeong", "kang", "cho", "yoon", "yun", "jang", "lim", "han", "oh", "seo", "shin", "kwon", "hwang", "ahn", "jeon", "hong", "moon", "bae", "baek", "nam", "noh", "ryu", "yoo", "yi", "ko":
		return true
	}
	return isJapaneseFamily(key)
}

func isJapaneseFamily(key string) bool {
	switch key {
	case "tanaka", "suzuki", "sato", "satou", "takahashi", "ito", "itou", "watanabe", "yamamoto", "nakamura", "kobayashi", "kato", "yoshida", "yamada", "sasaki", "yamaguchi", "matsumoto", "inoue", "kimura", "hayashi", "shimizu",
		"yamazaki", "ikeda", "hashimoto", "yamashita", "ishikawa", "nakajima", "maeda", "fujita", "ogawa", "goto", "okada", "hasegawa", "murakami", "kondo", "ishii", "saito", "saitou", "sakamoto", "endo", "aoki", "fujii", "nishimura",
		"fukuda", "ota", "miura", "fujiwara", "okamoto", "matsuda", "nakagawa", "nakano", "harada", "ono", "tamura", "takeuchi", "kaneko", "wada", "nakayama", "ishida", "ueda", "morita", "shibata", "sakai", "kudo", "yokoyama",
		"miyazaki", "miyamoto", "uchida", "takagi", "ando", "taniguchi", "maruyama", "imai", "takada", "fujimoto", "takeda", "murata", "ueno", "sugiyama", "masuda", "hirano", "otsuka", "kojima", "chiba", "kubo", "matsui", "iwasaki",
		"sakurai", "kinoshita", "noguchi", "matsuo", "nomura", "kikuchi", "sano", "onishi", "sugimoto", "arai", "hamada", "ohno":
		return true
	}
	return false
}

// isVietnameseFamily knows family names of Viet Nam that with their accents are
// nobody else's, and the few that are so without.
func isVietnameseFamily(w word) bool {
	switch w.key {
	case "nguyen", "pham", "huynh":
		return true
	case "tran", "le", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "duong", "ly", "hoang", "dinh", "truong", "trinh", "luong", "dao", "mai", "cao":
		return strings.ToLower(w.text) != w.key && !strings.Contains(w.text, ".")
	}
	return false
}

// maybeVietnamese reports whether words may begin with one of these families'
// names, written without accents: "Tran Anh", "Le Minh Duc".
func maybeVietnamese(words []word) bool {
	switch words[0].key {
	case "tran", "vo", "bui", "ngo", "dang", "phan", "truong", "trinh", "vu", "hoang":
		return !isGiven(words[1].key)
	case "le", "ly", "do", "duong", "dinh":
		if len(words) < 3 {
			return false
		}
		for _, w := range words {
			if len(w.key) > 5 || isGiven(w.key) {
				return false
			}
		}
		return true
	}
	return false
}

// isHungarianGiven knows given names that only Hungarian spells so. There the
// family name comes first.
func isHungarianGiven(w word) bool {
	switch strings.ToLower(w.text) {
	case "péter", "lászló", "istván", "józsef", "jános", "zoltán", "sándor", "ferenc", "gábor", "attila", "tamás", "györgy", "mihály", "balázs", "lajos", "károly", "csaba", "gergely", "mátyás", "béla", "imre", "árpád", "gyula", "zsolt",
		"bálint", "bence", "dániel", "levente", "máté", "szabolcs", "márton", "dénes", "ákos", "miklós", "katalin", "erzsébet", "ilona", "éva", "zsuzsanna", "zsuzsa", "ágnes", "judit", "ildikó", "krisztina", "anikó", "mária", "eszter", "réka", "zsófia", "tünde", "enikő", "piroska", "borbála", "dóra", "nóra", "emőke", "orsolya":
		return true
	}
	return false
}

// isSpanishFamily knows family names that stand in front of a second one:
// "García López". What ends in -ez is one.
func isSpanishFamily(key string) bool {
	switch key {
	case "garcia", "diaz", "cruz", "reyes", "torres", "flores", "morales", "ortiz", "ruiz", "romero", "castro", "rivera", "moreno", "munoz", "rojas", "vega", "mendoza", "herrera", "molina", "castillo", "navarro", "silva", "santos", "vargas", "soto", "ortega", "delgado", "pena", "rios", "salazar", "guerrero", "cabrera", "campos", "fuentes", "aguilar", "medina":
		return true
	}
	return len(key) > 4 && strings.HasSuffix(key, "ez")
}

// koreanSyllable knows what Korean given names are made of, in small letters.
func koreanSyllable(s string) bool {
	switch s {
	case "min", "jun", "joon", "ji", "young", "yeong", "hyun", "hyeon", "soo", "su", "seo", "yeon", "jin", "woo", "hye", "eun", "kyung", "sung", "seong", "seung", "tae", "dong", "ho", "hoon", "hun", "jae", "in", "won", "seok", "suk", "mi", "na", "ah", "yoon", "yun",
		"chul", "chan", "hee", "hwa", "ri", "bin", "gyu", "kyu", "sang", "byung", "yong", "kwang", "gi", "ki", "sik", "il", "jung", "jeong", "a", "ha", "han", "seon", "sun", "kyo", "rae", "bo", "so", "ye", "do", "yu":
		return true
	}
	return false
}

// koreanGiven reports whether a word is two such syllables: "Min-jun", "Jiyoung".
func koreanGiven(key string) bool {
	if head, tail, ok := strings.Cut(key, "-"); ok {
		return koreanSyllable(head) && koreanSyllable(tail)
	}
	for n := 1; n < len(key); n++ {
		if koreanSyllable(key[:n]) && koreanSyllable(key[n:]) {
			return true
		}
	}
	return false
}

// isRussianFamily and isPatronymic tell "Petrov Ivan Sergeyevich", as forms and
// passports have it.
func isRussianFamily(key string) bool {
	return endsIn(key, "ov", "ev", "ova", "eva", "sky", "skiy", "skaya", "enko", "ов", "ев", "ова", "ева", "ский", "скии", "ская", "енко", "ин", "ина")
}

func isPatronymic(key string) bool {
	return endsIn(key, "ovich", "evich", "ovna", "evna", "ович", "евич", "овна", "евна", "ична")
}

func endsIn(key string, ends ...string) bool {
	for _, end := range ends {
		if len(key) > len(end)+1 && strings.HasSuffix(key, end) {
			return true
		}
	}
	return false
}
