package main
import ("fmt";"followup/generator/read";"followup/generator/playbook";"strings")
func main(){
 b := &playbook.Book{Settings: playbook.Settings{Timezone:"Europe/Paris",Language:"en"}, Plays: []*playbook.Play{{Name:"thank-you",Title:"Thank you",Scripts: []playbook.Script{{Channel:"email"}}}}}
 for _, s := range []string{"company: #1 Foods","role: @home","role: &pizza","role: #2","round: #2","location: Suite #4","company: [Company]","company: [Globex]","company: \"[Company Name]\"","role: [[Platform Engineer|PE II]]","contacts:\n  - [[Dana Whitfield]]\n  - name: \"[[people/dana|Dana]]\"\n    email: d@x","contacts: [[Dana Whitfield]]","discussed: [[cron]]","discussed:\n  - the move off [[cron]]\n  - \"[Topic]\"\n  - [Skill]","company: “Acme”","company: {{company}}","role: <% tp.file.title %>","role: %ROLE%","tags: [a]\naliases: [NW]\ncancelled: x\nstatus: x","compny: x","date: 2026-11-10","contacts: [dana@northwind]","source: northwind.example/jobs","salary: 90k # gross","round: 2 #x","company: Café\u00a0Noir\u200b"} {
  head := ""
  for _, k := range []string{"company: Northwind","role: Engineer","interview: 2026-11-10"} { if !strings.Contains("\n"+s, "\n"+strings.Split(k,":")[0]+":") { head += k+"\n" } }
  i, p := read.Interview("content/interviews/x.md", []byte("---\n"+head+s+"\n---\n"), b)
  fmt.Printf("%q\n", s)
  for _, q := range p { fmt.Println("   !", q.Severity, q.Code, q.Line, q.Column, q.Message, "|", q.Hint) }
  if i != nil { fmt.Printf("   %q %q %q %v\n", i.Company,i.Role,i.Round,i.Contacts); fmt.Println("   ", i.Discussed) }
 }
}
