package phrase_test

import (
	"fmt"
	"strings"
	"testing"

	"followup/generator/phrase"
)

// german is lines of notes as people write them, with the form that each takes:
// "about: …" and the like, or "" where none fits.
func german() []struct {
	use        phrase.Use
	note, want string
} {
	return []struct {
		use        phrase.Use
		note, want string
	}{
		// What was talked about: noun phrases, in the nominative.
		{phrase.Topic, "den Umbau der Elbhalle", "about: den Umbau der Elbhalle"},
		{phrase.Topic, "die Arbeit mit drei Subunternehmern", "about: die Arbeit mit drei Subunternehmern"},
		{phrase.Topic, "Umbau der Elbhalle", "about: den Umbau der Elbhalle"},
		{phrase.Topic, "der Umzug weg von Cron", "about: den Umzug weg von Cron"},
		{phrase.Topic, "Der neue Dienstplan.", "about: den neuen Dienstplan"},
		{phrase.Topic, "den neuen Fahrplan", "about: den neuen Fahrplan"},
		{phrase.Topic, "einen neuen Springerpool", "about: einen neuen Springerpool"},
		{phrase.Topic, "über die neue Kasse", "about: die neue Kasse"},
		{phrase.Topic, "neue Schichtpläne", "about: neue Schichtpläne"},
		{phrase.Topic, "Einarbeitung", "about: die Einarbeitung"},
		{phrase.Topic, "Wechsel auf SAP S/4HANA", "about: den Wechsel auf SAP S/4HANA"},
		{phrase.Topic, "Kubernetes", "about: Kubernetes"},
		{phrase.Topic, "CI/CD-Pipeline", "have: CI/CD-Pipeline"},
		{phrase.Topic, "das Projekt „Grüne Halle“", "about: das Projekt „Grüne Halle“"},
		{phrase.Topic, "Dienstplan und Springerpool", "about: Dienstplan und Springerpool"},
		{phrase.Topic, "Schichtplan, neue Kasse, Urlaubsregelung", "about: Schichtplan, neue Kasse und Urlaubsregelung"},
		{phrase.Topic, "die drei Standorte in Sachsen (Leipzig, Dresden, Görlitz)", "about: die drei Standorte in Sachsen (Leipzig, Dresden und Görlitz)"},
		{phrase.Topic, "euer Onboarding", "about: Ihr Onboarding"},
		{phrase.Topic, "eure Umstellung auf Elektrobusse", "about: Ihre Umstellung auf Elektrobusse"},
		{phrase.Topic, "ihr Umzug nach Altona", "about: Ihren Umzug nach Altona"},
		{phrase.Topic, "meine Abschlussarbeit", "about: meine Abschlussarbeit"},
		{phrase.Topic, "meinen Wechsel aus der Pflege", "about: meinen Wechsel aus der Pflege"},
		{phrase.Topic, "den Garten der Kita", "about: den Garten der Kita"},
		{phrase.Topic, "die Frage, wie man Störungen meldet", "have: die Frage, wie man Störungen meldet"},
		{phrase.Topic, "Personalmangel auf Station 3", "about: den Personalmangel auf Station 3"},
		{phrase.Topic, "- Digitalisierung der Akten", "about: die Digitalisierung der Akten"},
		{phrase.Topic, "der Umbau der Elbhalle", "about: den Umbau der Elbhalle"},
		{phrase.Topic, "ein Umbau im laufenden Betrieb", "about: einen Umbau im laufenden Betrieb"},
		{phrase.Topic, "der Umbau und die neue Kasse", "about: den Umbau und die neue Kasse"},
		{phrase.Topic, "der Umgang mit der Werkstatt und der Leitung", "have: der Umgang mit der Werkstatt und der Leitung"},
		{phrase.Topic, "der Kunde aus Lübeck", "have: der Kunde aus Lübeck"},
		{phrase.Topic, "neuer Dienstplan ab Januar", "about: den neuen Dienstplan ab Januar"},
		{phrase.Topic, "neues Lager in Leipzig", "about: das neue Lager in Leipzig"},
		{phrase.Topic, "Terraform", "have: Terraform"},
		{phrase.Strength, "Erfahrung mit Altbauten", "about: Erfahrung mit Altbauten"},
		{phrase.Strength, "Ausbildung zur Köchin", "about: eine Ausbildung zur Köchin"},
		{phrase.Strength, "gutes Auge für Details", "about: ein gutes Auge für Details"},
		{phrase.Strength, "langer Atem bei Verhandlungen", "about: einen langen Atem bei Verhandlungen"},
		{phrase.Topic, "4-Tage-Woche", "about: die 4-Tage-Woche"},
		// Clauses.
		{phrase.Topic, "wie das Team Störungen löst", "said: wie das Team Störungen löst"},
		{phrase.Topic, "Wie Sie die Rufbereitschaft organisieren", "said: wie Sie die Rufbereitschaft organisieren"},
		{phrase.Topic, "wie sie die Rufbereitschaft organisieren", "said: wie Sie die Rufbereitschaft organisieren"},
		{phrase.Topic, "warum Sie von Cron weg wollen", "said: warum Sie von Cron weg wollen"},
		{phrase.Topic, "dass das Team dieses Jahr doppelt so groß wird", "said: dass das Team dieses Jahr doppelt so groß wird"},
		{phrase.Topic, "das Team zieht im Mai um", "said: dass das Team im Mai umzieht"},
		{phrase.Topic, "Team ist überlastet", "said: dass das Team überlastet ist"},
		{phrase.Topic, "sie haben zwei neue Linien bekommen", "said: dass Sie zwei neue Linien bekommen haben"},
		{phrase.Topic, "Das neue Lager eröffnet im Herbst.", "said: dass das neue Lager im Herbst eröffnet"},
		// Whole sentences, and what can't be said.
		{phrase.Topic, "Ich fand Ihre Führung durch die Halle sehr spannend.", "sentence: Ich fand Ihre Führung durch die Halle sehr spannend."},
		{phrase.Topic, "Mir hat gefallen, wie offen das Team ist.", "sentence: Mir hat gefallen, wie offen das Team ist."},
		{phrase.Topic, "wie groß ist das Team?", ""},
		{phrase.Topic, "wie groß ist das Team", ""},
		{phrase.Topic, "wir stellen auf Elektrobusse um", ""},
		{phrase.Topic, "https://elbtal.example/umbau", ""},
		{phrase.Topic, "the migration off cron", ""},
		{phrase.Topic, "den Patienten", "about: den Patienten"},
		{phrase.Topic, "von Cron weg", ""},
		{phrase.Topic, "Prozesse aufräumen", ""},
		{phrase.Topic, "sehr nett", ""},
		{phrase.Topic, "...", ""},
		// What is new there.
		{phrase.Research, "das neue Werk in Leipzig", "about: das neue Werk in Leipzig"},
		{phrase.Research, "dass Sie ein Werk in Leipzig eröffnen", "said: dass Sie ein Werk in Leipzig eröffnen"},
		{phrase.Research, "Übernahme der Nordbahn", "have: Übernahme der Nordbahn"},
		// Strengths, answers and news.
		{phrase.Strength, "zehn Jahre Erfahrung im Bestandsbau", "about: zehn Jahre Erfahrung im Bestandsbau"},
		{phrase.Strength, "Zehn Jahre Erfahrung im Bestandsbau", "about: zehn Jahre Erfahrung im Bestandsbau"},
		{phrase.Strength, "12 Jahre Pflege", "about: 12 Jahre Pflege"},
		{phrase.Strength, "ein gutes Auge für Details", "about: ein gutes Auge für Details"},
		{phrase.Strength, "Führerschein Klasse B", "have: Führerschein Klasse B"},
		{phrase.Strength, "meine Erfahrung mit Altbauten", "about: meine Erfahrung mit Altbauten"},
		{phrase.Strength, "ruhige Nachtdienste, saubere Übergaben", "about: ruhige Nachtdienste und saubere Übergaben"},
		{phrase.Strength, "drei Umbauten geleitet", "did: Ich habe drei Umbauten geleitet"},
		{phrase.Strength, "habe ein Team von 12 Leuten geführt", "did: Ich habe ein Team von 12 Leuten geführt"},
		{phrase.Strength, "Team von 12 Leuten geführt", "did: Ich habe ein Team von 12 Leuten geführt"},
		{phrase.Strength, "Abteilung mit 20 Leuten aufgebaut", "did: Ich habe eine Abteilung mit 20 Leuten aufgebaut"},
		{phrase.Strength, "Einführung von SAP geleitet", "did: Ich habe eine Einführung von SAP geleitet"},
		{phrase.Strength, "Bauprojekte bis 20 Mio. Euro verantwortet", "did: Ich habe Bauprojekte bis 20 Mio. Euro verantwortet"},
		{phrase.Strength, "zuletzt ein Lager mit 40 Leuten geleitet", "did: Ich habe zuletzt ein Lager mit 40 Leuten geleitet"},
		{phrase.Strength, "In zwei Jahren drei Filialen eröffnet", "did: Ich habe in zwei Jahren drei Filialen eröffnet"},
		{phrase.Strength, "Ich leite seit 2019 eine Filiale.", "did: Ich leite seit 2019 eine Filiale"},
		{phrase.Strength, "leite seit 2019 eine Filiale", "did: Ich leite seit 2019 eine Filiale"},
		{phrase.Strength, "kann gut mit schwierigen Kunden umgehen", "did: Ich kann gut mit schwierigen Kunden umgehen"},
		{phrase.Strength, "bin es gewohnt, nachts zu arbeiten", "did: Ich bin es gewohnt, nachts zu arbeiten"},
		{phrase.Strength, "spreche Deutsch, Polnisch und Englisch", "did: Ich spreche Deutsch, Polnisch und Englisch"},
		{phrase.Strength, "fließend Polnisch", "did: Ich spreche fließend Polnisch"},
		{phrase.Strength, "fließend in Polnisch", "did: Ich spreche fließend Polnisch"},
		{phrase.Strength, "zuverlässig und pünktlich", "did: Ich bin zuverlässig und pünktlich"},
		{phrase.Strength, "Gut im Umgang mit Angehörigen", "did: Ich bin gut im Umgang mit Angehörigen"},
		{phrase.Strength, "wir haben im Team viel erreicht", ""},
		{phrase.Strength, "passt das so?", ""},
		{phrase.News, "habe meinen Meister gemacht", "did: Ich habe meinen Meister gemacht"},
		{phrase.News, "Meisterprüfung bestanden", "did: Ich habe die Meisterprüfung bestanden"},
		{phrase.News, "neues Zertifikat als Scrum Master", "about: ein neues Zertifikat als Scrum Master"},
		{phrase.Answer, "Ich lerne seit einem Jahr Polnisch", "did: Ich lerne seit einem Jahr Polnisch"},
		{phrase.Answer, "Seit einem Jahr baue ich mit einem Zimmerer einen Hof um", "sentence: Seit einem Jahr baue ich mit einem Zimmerer einen Hof um."},
		{phrase.Topic, "die Art, wie ich arbeite", "have: die Art, wie ich arbeite"},
		{phrase.Answer, "zwei Jahre Polnischkurs", "sentence: Dazu bringe ich zwei Jahre Polnischkurs mit."},
		// What is to be made clear, and doubts.
		{phrase.Clarify, "meine Kündigungsfrist", "about: meine Kündigungsfrist"},
		{phrase.Clarify, "wie ich den Ausfall behoben habe", "said: wie ich den Ausfall behoben habe"},
		{phrase.Clarify, "Ich kann schon im Januar anfangen.", "did: Ich kann schon im Januar anfangen"},
		{phrase.Concern, "keine Erfahrung mit Go", "about: meine Erfahrung mit Go"},
		{phrase.Concern, "zu wenig Führungserfahrung", "about: meine Führungserfahrung"},
		{phrase.Concern, "dass ich kein Polnisch spreche", ""},
		{phrase.Concern, "ob ich umziehen würde", "said: ob ich umziehen würde"},
		// Questions, and things to look at.
		{phrase.Asked, "Wie groß ist das Team?", "sentence: Wie groß ist das Team?"},
		{phrase.Asked, "wie groß ist das Team", "sentence: Wie groß ist das Team?"},
		{phrase.Asked, "wie groß das Team ist", "said: wie groß das Team ist"},
		{phrase.Asked, "Gibt es einen festen Dienstplan?", "sentence: Gibt es einen festen Dienstplan?"},
		{phrase.Asked, "Wie groß ist euer Team?", "sentence: Wie groß ist Ihr Team?"},
		{phrase.Asked, "Wie plant ihr die Schichten?", ""},
		{phrase.Material, "Ablaufplan Halle 3", ""},
		{phrase.Material, "meine Projektliste", "mine: meine Projektliste"},
		{phrase.Material, "arbeitsprobe.pdf", ""},
	}
}

// form is the first of an item's forms that there is.
func form(i phrase.Item) string {
	for _, f := range [][2]string{{"about", i.About}, {"said", i.Said}, {"did", i.Did}, {"have", i.Have}, {"mine", i.Mine}, {"sentence", i.Sentence}} {
		if f[1] != "" {
			return f[0] + ": " + f[1]
		}
	}
	return ""
}

func TestGerman(t *testing.T) {
	for _, tt := range german() {
		if got := form(phrase.ReadGerman(tt.note, tt.use)); got != tt.want {
			t.Errorf("%s %q: %q, want %q", tt.use, tt.note, got, tt.want)
		}
	}
}

func TestGermanKnowsHardSubjects(t *testing.T) {
	for note, want := range map[string]string{
		"Personalmangel auf Station 3": "heavy", "den Stellenabbau im letzten Jahr": "heavy", "meine Kündigungsfrist": "own",
		"die Gehaltsspanne": "money", "der Dienstwagen": "money", "der Umbau der Elbhalle": "",
	} {
		i, got := phrase.ReadGerman(note, phrase.Topic), ""
		for name, is := range map[string]bool{"heavy": i.Heavy, "money": i.Money, "own": i.Own} {
			if is {
				got += name
			}
		}
		if got != want {
			t.Errorf("%q: %q, want %q", note, got, want)
		}
	}
}

func FuzzReadGerman(f *testing.F) {
	for _, tt := range german() {
		f.Add(tt.note)
	}
	f.Fuzz(func(t *testing.T, note string) {
		for _, use := range phrase.Uses() {
			i := phrase.ReadGerman(note, use)
			for _, form := range []string{i.About, i.Said, i.Did, i.Have, i.Mine} {
				if strings.HasSuffix(form, ".") && !strings.Contains(note, ".") || strings.TrimSpace(form) != form {
					t.Errorf("%s", fmt.Sprintf("%s %q: %q", use, note, form))
				}
			}
		}
	})
}
