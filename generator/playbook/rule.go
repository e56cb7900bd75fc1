package playbook

// Rule is one rule of the message check, read from one YAML file in
// content/rules. Its kinds are those of Vale.
type Rule struct {
	Name    string // the file's name without .yaml
	Path    string
	Extends RuleKind
	Level   Level
	Message string   // what is wrong; %s stands for what was found
	Reason  string   // why it matters, for the person
	Sources []string // letters of the articles
	Mends   string   // the key of the interview that would fix what the rule finds, "" where it is the words

	Plays    []string  // the plays it looks at; none means all
	Except   []string  // plays it leaves alone
	Own      bool      // it looks only at messages in the person's own words
	Channels []Channel // the channels it looks at; none means all that reach another person
	Language string    // the language of the messages it looks at; "" for every one
	Scope    Scope

	IgnoreCase bool
	NonWord    bool     // tokens are found inside words too, not at their boundaries alone
	Tokens     []string // existence, occurrence, repetition: regular expressions
	Swap       []Swap   // substitution
	Min, Max   int      // occurrence: how often tokens may be found; Max < 0 for no limit
	Metric     Metric   // metric: the name of a number
	Condition  string   // metric: "> 150"; where it holds, the rule fires
	Ignore     []string // spelling: words that are right
}

// Swap is an expression and what to write instead.
type Swap struct{ From, To string }

// RuleKind says how a rule looks at a message.
type RuleKind string

// The kinds of rule.
const (
	Existence    RuleKind = "existence"    // one of the tokens is there
	Substitution RuleKind = "substitution" // a word is there for which there is a better one
	Occurrence   RuleKind = "occurrence"   // the tokens are there too often or too seldom
	Repetition   RuleKind = "repetition"   // a token stands twice in a row
	Measure      RuleKind = "metric"       // a number of the message is out of bounds
	Spelling     RuleKind = "spelling"     // a word is misspelled
)

// RuleKinds lists every kind of rule.
func RuleKinds() []RuleKind {
	return []RuleKind{Existence, Substitution, Occurrence, Repetition, Measure, Spelling}
}

// Scope is the part of a message that a rule looks at.
type Scope string

// The scopes.
const (
	ScopeSubject Scope = "subject"
	ScopeBody    Scope = "body"
	ScopeText    Scope = "text" // both
)

// Scopes lists every scope.
func Scopes() []Scope { return []Scope{ScopeSubject, ScopeBody, ScopeText} }

// Level is how much a rule's remark weighs.
type Level string

// The levels. An error says that the message should not be sent as it is.
const (
	LevelError   Level = "error"
	LevelWarning Level = "warning"
	LevelOff     Level = "off"
)

// Levels lists every level.
func Levels() []Level { return []Level{LevelError, LevelWarning, LevelOff} }

// Remark is what a rule has to say of a message.
type Remark struct {
	Rule    *Rule
	Level   Level
	Message string // with what was found in it
	Match   string // the first of what was found, "" where it is about the whole
}
