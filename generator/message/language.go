package message

import (
	"strconv"
	"strings"
	"time"

	"github.com/goodsign/monday"

	"followup/generator/playbook"
)

// date writes a day so that it stays true on whichever day it is read, with the
// year where it is not the year in which the message is due.
func date(d, due playbook.Day, language string) string {
	if d.IsZero() {
		return ""
	}
	day, month := strconv.Itoa(d.Day), named(d, "January", language)
	if language == american || language == native {
		if text := month + " " + day; d.Year == due.Year {
			return text
		}
		return month + " " + day + ", " + strconv.Itoa(d.Year)
	}
	space := " "
	switch base(language) {
	case "de", "da", "nb", "fi", "cs":
		day += "."
	case "es", "pt":
		space = " de "
	}
	text := day + space + month
	if d.Year != due.Year {
		text += space + strconv.Itoa(d.Year)
	}
	return text
}

// The two Englishes.
const american, british = "en-US", "en-GB"

func weekday(d playbook.Day, language string) string { return named(d, "Monday", language) }

// named writes a part of a day in a language.
func named(d playbook.Day, layout, language string) string {
	at := time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC)
	if base(language) == native {
		return at.Format(layout)
	}
	return monday.Format(at, layout, locale(language))
}

func base(language string) string {
	tag, _, _ := strings.Cut(strings.ToLower(language), "-")
	return tag
}

// locale is the first of the library's locales for a language, or English where
// it has none.
func locale(language string) monday.Locale {
	var found monday.Locale = monday.LocaleEnGB
	for _, l := range monday.ListLocales() {
		tag, _, _ := strings.Cut(string(l), "_")
		if tag == base(language) && (found == monday.LocaleEnGB || l < found) {
			found = l
		}
	}
	return found
}

// conjunction stands before the last of several in a language.
func conjunction(language string) string {
	switch language {
	case "en":
		return " and "
	case "de":
		return " und "
	case "fr":
		return " et "
	case "es":
		return " y "
	case "pt", "it":
		return " e "
	case "nl":
		return " en "
	case "da", "nb":
		return " og "
	case "sv":
		return " och "
	case "fi":
		return " ja "
	case "pl":
		return " i "
	case "cs":
		return " a "
	}
	return ", "
}

// lister joins texts as a sentence of the language does: "a, b and c".
func lister(language string) func([]string) string {
	and := conjunction(base(language))
	return func(items []string) string {
		switch n := len(items); n {
		case 0:
			return ""
		case 1:
			return items[0]
		default:
			if n > 2 && language == american {
				return strings.Join(items[:n-1], ", ") + "," + and + items[n-1]
			}
			return strings.Join(items[:n-1], ", ") + and + items[n-1]
		}
	}
}
