package phrase

import (
	"strings"
	"unicode"
)

// priced writes an amount of money with the reader's sign: "95k" as "$95k". What has a
// sign, and what is no price for certain, stays.
func (r Reader) priced(amount string, bare bool) string {
	low := strings.ToLower(amount)
	if len(low) > 1 && strings.HasSuffix(low, "k") && unicode.IsDigit(rune(low[len(low)-2])) {
		amount = low
	} else if !bare && !strings.ContainsAny(amount, ",.") && (len(amount) < 5 || !isDigits(amount)) {
		return amount
	}
	if isDigits(amount) && len(amount) > 3 && len(amount) < 7 {
		amount = amount[:len(amount)-3] + "," + amount[len(amount)-3:]
	}
	if strings.ContainsAny(amount, "$£€¥₹%") || r.Currency == "" || !unicode.IsDigit(rune(amount[0])) || strings.HasPrefix(low, "401k") || strings.HasPrefix(low, "403") {
		return amount
	}
	return r.Currency + amount
}

// isPrice reports whether a word is an amount: "95k", "$95,000", "92-95k".
func isPrice(w string) bool {
	w = strings.TrimPrefix(strings.TrimPrefix(strings.ToLower(w), "+"), "~")
	for _, sign := range []string{"$", "£", "€", "chf", "usd", "eur", "gbp"} {
		w = strings.TrimPrefix(w, sign)
	}
	w = strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(w, "€"), "k"), "+")
	return w != "" && unicode.IsDigit(rune(w[0])) && !strings.ContainsFunc(w, func(c rune) bool {
		return !unicode.IsDigit(c) && c != ',' && c != '.' && c != '-' && c != '–' && c != 'k'
	})
}

// pricedIn is words as a text, with the amounts of money in them signed.
func (r Reader) pricedIn(w []string) string {
	out := make([]string, len(w))
	for n, word := range w {
		out[n] = word
		next := ""
		if n+1 < len(w) {
			next = strings.ToLower(w[n+1])
		}
		if isPrice(word) && !isShares(next) {
			out[n] = r.priced(word, false)
		}
	}
	return joined(out)
}

// isShares reports whether what is counted is no money.
func isShares(low string) bool {
	switch low {
	case "shares", "options", "rsus", "units", "stock", "miles", "points", "match", "matching", "people", "plan", "contribution":
		return true
	}
	return false
}

// askPay reads a point about the base, a rate, a bonus or a grant with its amount.
func (r Reader) askPay(item *Item, w, was []string) bool {
	for len(w) > 1 && isRaising(strings.ToLower(w[0])) {
		w = w[1:]
	}
	for len(w) > 1 && (strings.EqualFold(w[0], "the") || strings.EqualFold(w[0], "my") || strings.EqualFold(w[0], "a") || strings.EqualFold(w[0], "on") || strings.EqualFold(w[0], "up")) {
		w = w[1:]
	}
	price := -1
	for n, word := range w {
		if isPrice(word) && (n == 0 || !strings.EqualFold(w[n-1], "after")) {
			price = n
			break
		}
	}
	percent := -1
	for n, word := range w {
		if strings.HasSuffix(word, "%") && len(word) > 1 {
			percent = n
		}
	}
	subject, verb := paySubject(w, price)
	if verb == "" || subject == "bonus" && percent < 0 {
		return r.askGrant(item, w, price)
	}
	switch {
	case percent >= 0 && (strings.HasPrefix(w[percent], "+") || percent+1 < len(w) && strings.EqualFold(w[percent+1], "more") || percent > 0 && strings.EqualFold(w[percent-1], "by")):
		item.Move = "the " + subject + " up by " + strings.TrimPrefix(w[percent], "+")
	case price < 0 && percent < 0:
		if len(w) > len(strings.Fields(subject))+1 {
			return false
		}
		item.Have = "a higher " + subject
	case percent >= 0:
		item.Move = "the " + subject + from(r, was, subject) + " to " + w[percent]
	default:
		amount := w[price]
		if price > 0 && strings.EqualFold(w[max(price-1, 0)], "by") || strings.HasPrefix(amount, "+") || price+1 < len(w) && strings.EqualFold(w[price+1], "more") {
			item.Move = "the " + subject + " up by " + r.payOf(strings.TrimPrefix(amount, "+"), subject)
			break
		}
		tail := ""
		if rest := w[price+1:]; len(rest) > 1 && (strings.EqualFold(rest[0], "a") || strings.EqualFold(rest[0], "an")) {
			tail = " " + rest[0] + " " + strings.ToLower(rest[1])
		} else if len(rest) > 0 && !strings.EqualFold(rest[0], "base") && !strings.EqualFold(rest[0], "salary") && !strings.EqualFold(rest[len(rest)-1], subject) {
			return false
		}
		item.Move = "the " + subject + from(r, was, subject) + " to " + r.payOf(amount, subject) + tail
	}
	return true
}

func from(r Reader, was []string, subject string) string {
	if len(was) == 0 || len(was) > 3 {
		return ""
	}
	return " from " + r.payOf(was[0], subject)
}

// payOf writes what is paid: of a yearly salary a bare "95" is in thousands.
func (r Reader) payOf(amount, subject string) string {
	if isDigits(amount) && len(amount) >= 2 && len(amount) <= 3 && !strings.Contains(subject, "rate") && !strings.Contains(subject, "wage") && (amount[0] >= '3' || len(amount) == 3) && r.Currency != "" {
		amount += "k"
	}
	low, high, found := strings.Cut(amount, "-")
	if found && high != "" {
		return "between " + r.priced(low+strings.TrimLeft(high, "0123456789,."), true) + " and " + r.priced(high, true)
	}
	return r.priced(amount, true)
}

func isRaising(low string) bool {
	switch low {
	case "raise", "increase", "bump", "move", "bring", "higher", "better", "more", "up", "improve", "lift":
		return true
	}
	return false
}

// paySubject finds what is paid, and whether it is what a salary is.
func paySubject(w []string, price int) (subject, verb string) {
	text := strings.ToLower(joined(w))
	for _, s := range [][2]string{
		{"total compensation", "total compensation"}, {"total comp", "total compensation"}, {"base salary", "base salary"}, {"base pay", "base pay"}, {"starting salary", "starting salary"}, {"hourly rate", "hourly rate"}, {"hourly wage", "hourly wage"}, {"day rate", "day rate"}, {"daily rate", "day rate"},
		{"annual bonus", "annual bonus"}, {"bonus target", "bonus target"}, {"target bonus", "target bonus"}, {"base", "base salary"}, {"salary", "salary"}, {"ote", "OTE"}, {"comp", "compensation"}, {"compensation", "compensation"}, {"wage", "wage"}, {"wages", "wage"}, {"rate", "rate"}, {"pay", "pay"}, {"package", "package"}, {"commission", "commission"}, {"money", "salary"}, {"bonus", "bonus"},
	} {
		at := strings.Index(" "+text+" ", " "+s[0]+" ")
		if at < 0 {
			continue
		}
		words := len(strings.Fields(s[0]))
		if at == 0 || price == 0 && strings.HasSuffix(text, s[0]) || words == len(w) || strings.HasPrefix(text, "% ") {
			return s[1], "move"
		}
		if price == 0 && strings.HasPrefix(text[len(w[0]):], " more "+s[0]) || strings.HasSuffix(w[0], "%") && strings.HasSuffix(text, s[0]) {
			return s[1], "move"
		}
	}
	return "", ""
}

// askGrant reads a sum that is given once, or for something: "10k sign-on", "relocation 5k".
func (r Reader) askGrant(item *Item, w []string, price int) bool {
	if price < 0 {
		return false
	}
	amount := r.priced(w[price], true)
	rest := append(append([]string(nil), w[:price]...), w[price+1:]...)
	for len(rest) > 0 && (strings.EqualFold(rest[0], "of") || strings.EqualFold(rest[0], "in") || strings.EqualFold(rest[0], "for") || strings.EqualFold(rest[0], "a")) {
		rest = rest[1:]
	}
	if price > 1 && strings.EqualFold(w[price-1], "of") {
		rest = append(append([]string(nil), w[:price-1]...), w[price+1:]...)
	}
	every := ""
	if len(rest) > 2 && strings.EqualFold(rest[len(rest)-2], "a") {
		every, rest = " "+joined(rest[len(rest)-2:]), rest[:len(rest)-2]
	}
	if len(rest) == 2 && strings.EqualFold(rest[0], "an") || len(rest) == 2 && strings.EqualFold(rest[0], "a") {
		every, rest = " "+joined(rest), nil
	}
	switch what := strings.ToLower(joined(rest)); what {
	case "":
		item.Have = amount + every
	case "sign-on", "signing", "sign-on bonus", "signing bonus", "joining bonus", "retention bonus", "relocation bonus", "bonus", "guaranteed bonus", "welcome bonus", "starting bonus":
		if what == "sign-on" || what == "signing" {
			what += " bonus"
		}
		item.Have = article(what) + " " + what + " of " + amount + every
	case "relocation", "relo", "moving", "moving costs", "relocation costs", "to relocate", "to move":
		item.Have = amount + " toward relocation"
		if r.British {
			item.Have = amount + " towards relocation"
		}
	case "equity", "stock":
		item.Have = amount + " in " + what
	case "more":
		item.Have = amount + " more"
	default:
		if strings.HasSuffix(what, "budget") || strings.HasSuffix(what, "allowance") || strings.HasSuffix(what, "stipend") {
			item.Have = article(what) + " " + joined(rest) + " of " + amount + every
		}
	}
	return item.Have != ""
}
