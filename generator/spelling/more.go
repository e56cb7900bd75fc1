package spelling

// more are right words that the dictionary of the lemmatizer lacks: words without
// forms, and such as are young.
const more = `a aboard about above abroad accordingly across actually admittedly after afterwards again against ago ahead alas albeit alike all
almost alone along alongside already also although altogether always am amid among amongst an and another any anybody anyhow anymore anyone
anything anytime anyway anywhere apart apparently around as aside at away awhile back backwards barely basically because been before beforehand
behind being below beneath beside besides best better between beyond both briefly but by certainly clearly could currently daily dear definitely
despite did differently directly do does doing done downstairs due during each early easily either else elsewhere enough entirely especially
etc even evenly eventually ever every everybody everyday everyone everything everywhere exactly except extremely fairly far fewer finally first
firstly for forever formerly forth forward forwards fourth frankly from fully further furthermore generally gently gladly gradually greatly had
half happily hardly has have having he hello hence her here hereby hers herself hi highly him himself his honestly hopefully how however i if
immediately in inc indeed initially inside instead into is it its itself just lastly lately later latter least less lest let lightly likewise
literally little lots lovely luckily mainly many maybe me meantime meanwhile might mine more moreover most mostly much must my myself namely near
nearby nearly necessarily neither never nevertheless next nine no nobody nobody nonetheless nor normally not nothing notwithstanding now nowadays
nowhere obviously of off often oh ok okay on once one ones only onto openly or originally other others otherwise ought our ours ourselves out
outside over overall overnight own particularly partly past per perhaps personally plenty please possibly precisely presumably previously primarily
probably promptly properly quickly quietly quite rarely rather readily really recently regarding regardless regularly relatively respectively right
roughly same second secondly see seemingly seldom several shall she should shortly silently similarly simply since sincerely six slightly slowly
smoothly so solely some somebody somehow someone something sometime sometimes somewhat somewhere soon sooner specially specifically still straight
strictly strongly such suddenly supposedly surely ten than thanks that the their theirs them themselves then there thereafter thereby therefore
these they third this thorough thoroughly those though three through throughout thus till to today together tomorrow tonight too totally toward
towards truly twelve twice two typically under unfortunately unless unlike unlikely until up upon upstairs us usually various versus very via
was we well were what whatever when whenever where whereas whereby wherever whether which whichever while whilst who whoever whole wholly whom
whose why widely will with within without worldwide would yes yesterday yet you your yours yourself yourselves
eleven thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
app apps backend barista baristas blog blogs boutique café candid chatbot cloud clinician codebase confetti coworker coworkers cron dashboard dashboards
dataset datasets dev devs ecommerce email emails emailed emailing emoji emojis freelance freelancer frontend fullstack google hipaa hospitality https
inbox inboxes internship internships intranet laptop linkedin login logistics manager mentee mentees metadata microservice microservices middleware monolith
multilingual namespace neonatal offline onboard onboarded onboarding online onsite oncall optimize organize organization organizations organise organisation
organisations paediatric pager param payroll pediatric phlebotomy pipeline podcast podcasts postgres powerpoint practicum preschool programme programmes
proactive prototype prototypes python recruiter recruiters refactor refactored refactoring remote resume resumes retool rollout rollouts roadmap roadmaps rota rotas
runbook saas scalable smartphone software spreadsheet spreadsheets sql standup startup startups storyboard syllabus telehealth timeline timelines triage
triaged tutorial unionized upskill url username usernames venue vendor video videos voicemail voicemails vouch webhook webhooks webinar webinars website websites
wellbeing wifi workflow workflows workload workshop workshops yoga zoom artisan artisanal braise braised brunch catering chai chilli confit espresso garde manger
latte lattes matcha mise mocha pastry patisserie plating quiche risotto sauté sautéed sous vegan vegetarian tiramisu aquatic bathymetry bivalve coral plankton
hydrophone hydrophones transect transects mudflat mudflats fermentation greenhouse hydraulics pneumatics torque solder soldering weld welding forklift forklifts pallets
pallet racking warehousing accrual accruals audit audits ledger ledgers intercompany reconciliations spreadsheeting biochemistry dynamics economics electronics
ethics gymnastics linguistics mathematics maths mechanics physics politics robotics statistics thermodynamics
accurate adaptive additive agility attentive automagically automate cancelation complementary confident contiguous courteous credible deference delicate
delicious demeanour descriptive ergonomic eternally exhaustive expensive fractional generous horrible humility impatience indebted inexplicable inherent
instructive memoization miniseries monotonic mutually peace prone provably quine reliance significand supplementary terrible thunks tolerant unreasonable
usable whither analyse analyses analysed analysing apologise apologised behaviour behavioural behaviours cancelled centre centres centred colour colours coloured
cosy counselling counsellor defence dialled enrol enrolment endeavour favour favourite favourites fulfil fulfilment grey harbour honour honoured
humour instalment jewellery judgement kilometre kilometres labelled labelling labour learnt licence likeable litre litres manoeuvre metre metres
mould modelling modelled neighbour neighbours neighbourhood plough practise practised practising prioritise prioritised realise realised recognise recognised
rigour rumour sceptical signalling skilful specialise specialised specialising summarise summarised theatre travelled traveller travelling trialled tyre tyres
utilise whilst acknowledgement ageing aluminium apprenticeship archaeology arse axe`
