# The sentences on paper, in English. The keys are those of print.nl.ftl.

## On every page
print-version = Version { $version } of { $day }
print-copy = Copy { $copy }, version { $version } of { $day }
print-copy-title = Copy { $copy }
print-of-kit = From the emergency kit, version { $version } of { $day }
print-trial = Trial, not a copy. Version { $version } of { $day }
print-check-before = Check before { $day }
print-confidential = Confidential: holds personal data
print-confidential-without = Confidential. Without private numbers
print-kept = Also on paper: { $places }
print-kept-more = and { $n } more
print-kept-nowhere = There is no other copy

## Call list
print-call-list-title = Call list
print-call-list-whole = Call list, everybody
print-call-list-lead = Call from top to bottom. Tick off and write down what came of it.
print-call-list-number = No.
print-call-list-who = Who
print-call-list-phone = Telephone
print-call-list-done = Called
print-call-list-scan = Scan
print-call-list-called = at
print-call-list-by = by
print-call-list-result = result
print-call-list-code = Code to put { $name } in a telephone
print-call-list-mute = No number known
print-call-list-own-only = ▲ No number that works when your own telephones fail
print-call-list-deputy = Not reached? { $who }
print-call-list-stale = ▲ Not checked for over a year
print-call-list-more = { $n ->
    [one] { $n } more contact stands in the call list with everybody and in the emergency kit.
   *[other] { $n } more contacts stand in the call list with everybody and in the emergency kit.
}

## What stands on several prints
print-within = within { $period }
print-within-hours = within { $n } hours
print-tell = Notice to { $who }
print-by-contract = contract
print-by-policy = policy { $number }

## Crisis card
print-card-title = Crisis card
print-card-subtitle = Three parts: steering, handling, details. After the three parts that the Digital Trust Center names.
print-card-is-it = Is this a crisis?
print-card-is-it-then = One tick is enough. Call the crisis team together.
print-card-criteria =
    Important work stands still, for longer than you can do without.
    People's data are gone, or others have seen them.
    Somebody asks for money or threatens.
    Customers or the press know already.
    The board must decide.
print-card-steering = Steering
print-card-handling = Handling
print-card-details = Details
print-card-numbers = Numbers
print-card-mandates = Who may do this without asking?
print-card-first-hour = The first hour
print-card-do = Do
print-card-dont = Do not
print-card-since = We have known since
print-card-deadlines = Deadlines
print-card-what = What
print-card-within = Term
print-card-day-hour = No later than
print-card-phases = Four tracks, side by side
print-card-notes = For you to fill in
print-card-fold = Cut along the marks. Fold in the middle and glue shut.
print-card-cut = cut here
print-card-five-numbers = Five numbers
print-card-five-steps = Five steps
print-card-found = Found this? Give it back, or destroy it.
print-card-open = not filled in yet
print-card-ransom = the board only, after police, insurer and lawyer
print-card-deputy = Else { $who }
print-card-leads = leads the crisis
print-card-leads-deputy = leads in their place
print-card-rhythm = Meetings
print-card-meets = First within { $minutes } minutes, then every { $hours } hours. First picture, then judgement, then decision.
print-card-policy = Policy
print-card-system = System
print-card-paper = Paper is kept here
print-card-dos =
    Disconnect affected computers from the network. Leave them on.
    Call the insurer and your IT help before you repair anything yourself.
    Write down: what, when, who saw it, since when you know.
    Photograph screens and letters. Keep everything.
    Talk outside your own mail and chat: the attacker reads along.
    Tell your own people, and say who speaks to the press.
    Report it to the police: 0900 8844. In danger: 112.
print-card-donts =
    Do not pay and do not answer.
    Do not wipe, repair or restart anything.
    Do not say that nothing leaked while you are not sure.
    Do not wait with reporting until the investigation is done.
print-card-steps =
    Off the network, leave it on.
    Call: whoever leads, the insurer, IT help.
    Write down what you see, and since when.
    Do not pay, wipe or mail anything.
    Send the press to the spokesperson.
print-card-phase-containment = Off the network, access closed, back-ups safe.
print-card-phase-assessment = Which data, whose, how many, how sure?
print-card-phase-notification = Who must know, within which term?
print-card-phase-evaluation = Everything recorded? Plan a talk to learn.

## Role cards
print-role-title = Role card
print-role-holder = Who
print-role-deputy = Deputy
print-role-duties = What I do
print-role-mandates = What I may do without asking
print-role-none = Nothing. Talk to whoever leads the crisis.
print-role-notes = Notes
print-duties-board =
    Take the decisions that the team puts before you, such as on a ransom.
    Be there for whoever leads the crisis, day and night.
    Speak with owners and supervisors.
    Let the team do its work.
print-duties-lead =
    Call the team together and chair the meeting.
    Say what the aim is, and what comes first now.
    Keep the order: picture, judgement, decision.
    Look at the start of every meeting whether earlier decisions worked.
    Put large decisions before the board.
    Mind the people: who has worked more than ten hours?
print-duties-logger =
    Write down: time, what, who, fact or assumption, decision or action.
    Number every sheet and line. Never make anything unreadable.
    Write the reason with every decision.
    Read out the actions at the end of the meeting.
print-duties-communication =
    Have a first message ready within two hours.
    Tell your own people first, then the outside world.
    Keep track of who was told what, and when.
    Collect questions and rumours, and what we answer.
print-duties-spokesperson =
    Be the only one who speaks to the press.
    Say only what is certain. Say what you do not know yet.
    Say when there will be news, and keep to it.
print-duties-technical-lead =
    Disconnect what is affected, and leave it on.
    Make back-ups safe, without connecting them.
    Keep traces: log files, disks, times.
    Say of every measure what it stops.
    Restore nothing before the cause is gone.
print-duties-information =
    Keep one list of facts, assumptions and what is unknown.
    Put with every fact who says it and how sure it is.
    Bring the board up to date before every meeting.
print-duties-privacy =
    Find out which data and which people it is about.
    Estimate the risk for those people, and explain why.
    Watch the 72 hours, and fill in the report.
print-duties-legal =
    See who must know: law, contracts, policy.
    Read messages before they leave the house.
    Watch over what we must prove later.
print-duties-operations =
    Say what stands still, and how long that can last.
    See to it that work goes on on paper.
    Say in which order systems must come back.
print-duties-staff =
    Tell staff what to do and what to leave.
    See to food, sleep and relief.
    Help those who are victims of the breach themselves.
print-duties-finance =
    Call the insurer and ask consent before spending.
    Keep all costs and hours, with proof.
    Watch for strange payments and call the bank.
print-duties-observer =
    Watch how the team works, and write it down.
    Say nothing in the meeting, unless somebody is in danger.

## Call tree
print-tree-title = Call tree
print-tree-lead = Whoever was called calls on. Say only what was agreed. Nobody calls more than five people.
print-tree-none = Nobody is in the team or among the staff yet.
print-tree-picture = How it runs
print-tree-lists = Who calls whom
print-tree-calls = calls
print-tree-instead = Not reached? Call
print-tree-pass-over = Not reached? Then call the people below this name yourself.
print-tree-back = Whoever is done calling says so to who called them. So the first knows who does not know yet.
print-tree-who = Who
print-tree-phone = Telephone
print-tree-reached = reached at

## Runbook
print-runbook-kind = Runbook
print-runbook-calls = Call
print-runbook-done = Done at
print-runbook-by = by

## Four steps
print-steps-title = Four steps in a data breach
print-steps-lead = The steps overlap. Begin with the first, but do not wait until it is finished.
print-steps-always = In every step
print-steps-always-lines =
    Feel with people: say that you are sorry for what they notice of it.
    Take responsibility. Not sure who is liable? Rather take too much than too little.
    Explain what you do, why, and how it will be resolved.
print-step-contain = Contain and recover
print-step-contain-aim = Put things in order as soon as possible.
print-step-contain-lines =
    Call the crisis team together. Who decides what was settled before.
    Start the plan and the runbook.
    Decide what is locked down, to protect data.
    Find out what happened and whom it affects.
    Begin the log.
print-step-assess = Find out
print-step-assess-aim = Facts, and how sure they are.
print-step-assess-lines =
    Who is affected? Are there vulnerable people among them?
    How many people, and which data? How sensitive?
    What do we know, what do we think, what do we not know?
    How high is the risk for the people themselves?
    Who speaks for us? Tell your own people first.
    Keep track of rumours, and put facts beside them.
print-step-notify = Report and tell
print-step-notify-aim = In time, also when not everything is known.
print-step-notify-lines =
    The data protection authority: within 72 hours. Add later.
    Partners and customers with a clause in their contract.
    The people themselves: what happened, what did we do, what can you do?
    Insurer, bank and police.
    Keep track of who was told what.
print-step-evaluate = Learn
print-step-evaluate-aim = Only when everything is recorded.
print-step-evaluate-lines =
    Keep everything that is proof later.
    Talk about it with board and team: what went well, what did not?
    Improve plan, runbooks and call list.
    Practise again.

## Blank sheets
print-log-title = Log sheet
print-log-lead = One line for each thing that happens. Rub nothing out: strike through and write a new line. F = fact, A = assumption. D = decision, T = task.
print-log-sheet = Sheet
print-log-incident = Incident
print-log-day = Day
print-log-line = Line
print-log-time = Time
print-log-what = What
print-log-who = Who
print-log-mark = F or A
print-log-kind = D or T
print-log-initials = Initials
print-log-page = Page
print-meeting-title = Meeting of the crisis team
print-meeting-sheet = Sheet
print-meeting-number = No.
print-meeting-day = Day and time
print-meeting-present = Present
print-meeting-chair = Chair
print-meeting-logger = Logger
print-meeting-control = First: what did we agree?
print-meeting-control-of = Decision or action of last time
print-meeting-effect = Was it done? Did it work?
print-meeting-picture = Picture
print-meeting-facts = Facts (who says so?)
print-meeting-assumptions = Assumptions
print-meeting-unknown = Not known yet
print-meeting-judgement = Judgement
print-meeting-aim = What do we want to reach?
print-meeting-knots = What is in the way?
print-meeting-scenarios = How can it go?
print-meeting-best = At best
print-meeting-likely = Most likely
print-meeting-worst = At worst
print-meeting-option = What can we do?
print-meeting-for = For
print-meeting-against = Against
print-meeting-who-is-hit = Who notices?
print-meeting-decision = Decision
print-meeting-decided = What do we decide?
print-meeting-because = Why?
print-meeting-mandate = Who may do that?
print-meeting-dissent = Who was against?
print-meeting-actions = Actions
print-meeting-action = What
print-meeting-by-whom = Who
print-meeting-by-when = Done when
print-meeting-next = Next meeting at
print-rumour-title = Rumour sheet
print-rumour-sheet = Sheet
print-rumour-lead = Write down what others say, also when it is wrong. Do not repeat it yourself.
print-rumour-time = Time
print-rumour-what = What is said?
print-rumour-where = Where, by whom?
print-rumour-reach = Reach 1–5
print-rumour-harm = Harm 1–5
print-rumour-true = True? Proof?
print-rumour-do = What do we do?
print-rumour-answer = Our answer
print-rumour-who = Who
print-rumour-legend = Reach times harm says what comes first. What we do: nothing, follow, answer there, put right ourselves, lawyer. Does a rumour prove true? Then it is a fact: tell the team at once, for messages and reports may no longer be right.

## First page of a copy
print-cover-for = For { $place }
print-cover-holds = What is in it
print-cover-runbook = Runbook: { $title }
print-cover-keep = How to keep it
print-cover-keep-lines =
    Keep it where you can reach it when the computers do not work.
    Do not leave it where visitors see it.
    Do not copy it. Each copy has a number.
    Is it lost, or did others see it? Say so at once: it holds personal data.
print-cover-destroy = These old copies must go
print-cover-destroy-lead = Destroy them in the shredder. Tick them off in Paraat.
print-cover-destroyed-by = gone on, by
print-cover-nothing = There are no old copies that this one replaces.
print-cover-old = These copies are elsewhere and no longer right. Print new ones for there, too.
print-cover-changed = Does anything change, then write it in, and tell whoever keeps the preparation.
print-cover-signed = Received by
print-cover-replaced = Copy { $copy }, of { $day }

## A code in an envelope
print-seal-title = Sealed code
print-seal-lead = With this code you get into Paraat when nobody else can. It opens the emergency kit, too.
print-seal-lines =
    Paraat does not keep this code. This sheet is the only one.
    When a new one is made, this one no longer opens Paraat. It still opens kits of before.
    Whoever uses it stands in the log. Make a new one afterwards.
print-seal-code = The code
print-seal-key = The same for another age program:
print-seal-alt = Key for age, as a code to scan
print-seal-place = The envelope is kept here: { $place }
print-seal-fold = Fold the sheet in three, with the code inside. Put it in an envelope, seal it, and sign across the edge.
print-seal-opened = Opened on
print-seal-opened-by = by

## Plan
print-plan-title = Incident response plan
print-plan-hours = { $n } hours
print-plan-own = own runbook
print-plan-ours = runbook of Paraat, not adapted yet
print-plan-never-practised = Nothing was practised yet.
print-plan-nobody-may = Nobody may do this without asking: { $act }.
print-plan-insurance-none = No policy is written down.
print-plan-head-role = Role
print-plan-head-holder = Who
print-plan-head-deputy = Deputy
print-plan-head-reports-to = Reports to
print-plan-head-may = May do without asking
print-plan-head-kind = What
print-plan-head-step = Step
print-plan-head-who = Who
print-plan-head-what = What do you tell them?
print-plan-head-why = Why?
print-plan-head-within = Term
print-plan-head-ground = Ground
print-plan-head-system = System
print-plan-head-services = Needed for
print-plan-head-tolerable = Can be missed for
print-plan-head-supplier = Who helps
print-plan-head-backup = Back-up
print-plan-head-disconnected = When disconnected
print-plan-head-form = Kind of incident
print-plan-head-runbook = Runbook
print-plan-purpose = What this plan is for
print-plan-purpose-lead = This plan says who does what in a cyber incident or data breach. It holds from the first sign, also when nothing is certain yet. Keep it where the whole team can reach it, also without a computer.
print-plan-crisis = When is it a crisis?
print-plan-crisis-lead = An incident becomes a crisis when one of these is true. Whoever leads decides that, and writes down when and why.
print-plan-team = The crisis team
print-plan-team-lead = First the role, then the person. The board is not in the team, but has a fixed line with whoever leads.
print-plan-meeting = Coming together
print-plan-meeting-lead = Begin outside your own systems. Count on an attacker reading mail and chat.
print-plan-meeting-lines =
    Begin with the decisions of last time: was it done, and did it work?
    Picture: facts, assumptions, and what we do not know. Keep them apart.
    Judgement: what can happen, what can we do, what speaks for and against?
    Decision: what, why, who may do that, who was against. Then: who does what, done when.
    Agree on the next meeting.
print-plan-first-hour = The first hour
print-plan-first-hour-lead = What is always right, whatever the incident. Then take the runbook.
print-plan-stakeholders = Whom do you tell?
print-plan-stakeholders-lead = Some you must tell, others it is wise to tell. Weigh for each: what, to whom, why, in which tone, when, how.
print-plan-terms = Deadlines
print-plan-terms-lead = The clock runs from the moment at which you are reasonably certain, and does not wait for the investigation. At weekends, too.
print-plan-insurance = Insurance
print-plan-insurance-lead = Call first, and ask consent before you hire anybody.
print-plan-systems = Systems
print-plan-systems-lead = Bring them back in this order: on top is what you can miss for the shortest time.
print-plan-evidence = Evidence
print-plan-evidence-lead = What you keep now you will need later: for the police, the insurer, the authority and the court.
print-plan-evidence-lines =
    Log files of systems, firewall and mail. See how long they are kept.
    Photographs of screens. Letters and mails of the attacker, with everything around them.
    Disks and computers as they were: not restarted, not cleaned.
    Who had what in hand when: write it down with each piece.
    The log of the team, on paper or in Paraat.
print-plan-runbooks = Runbooks
print-plan-runbooks-lead = For each kind of incident the steps are ready.
print-plan-after = Afterwards
print-plan-after-lead = When it is quiet and everything is recorded, look back with board and team.
print-plan-after-lines =
    How long did it take from first sign to knowing, to the team, to the report, to the message to people?
    Which messages did we have to put right? Which rumour proved true?
    What did it cost, and what does the insurance pay?
    Which measures do we take, who does it, when is it done?
print-plan-upkeep = Upkeep
print-plan-upkeep-lead = Once a year, and after every incident, this plan is checked and printed again. Old copies are destroyed.

## Whom to tell what
print-tell-staff = Staff
print-tell-staff-what = What it means for their work, what you ask of them, and whether their own data are in it. Pass on questions from outside.
print-tell-staff-why = They help recover and get the questions. Tell them before or together with the outside world.
print-tell-customers = Customers
print-tell-customers-what = What it does to orders, invoices, appointments and offers. And whether their data leaked.
print-tell-customers-why = Trust. With a high risk for people it is a duty.
print-tell-suppliers = Suppliers
print-tell-suppliers-what = What cannot be done for a while, which orders or contracts may be known, and whether their contact data leaked.
print-tell-suppliers-why = They can close their connection with you.
print-tell-authorities = Authorities and government
print-tell-authorities-what = What happened, how many people it is about, what you do. Add later.
print-tell-authorities-why = Often a duty: the data protection authority, sometimes the authority of your sector.
print-tell-contracts = Contract and chain partners
print-tell-contracts-what = What the contract says, and what may affect their systems.
print-tell-contracts-why = It is often in the contract, and it keeps the trouble from spreading.
print-tell-police = Police
print-tell-police-what = A report: which systems, which traces, which damage. Bring an authorisation.
print-tell-police-why = Always: for the investigation, the damage and the insurer.
print-tell-insurer = Insurer and bank
print-tell-insurer-what = What there is, and what you want done. The bank: cards, access, strange payments.
print-tell-insurer-why = The policy asks it, and the bank can hold money back.
print-tell-advisers = Advisers
print-tell-advisers-what = What you want to know from the bookkeeper, accountant or lawyer.
print-tell-advisers-why = They help to keep the damage small.
print-tell-networks = Networks
print-tell-networks-what = What helps others to protect themselves, without names.
print-tell-networks-why = So you help others, and they you.
print-tell-former = People who are no longer customers
print-tell-former-what = The same as to customers, if their data were still there.
print-tell-former-why = Former customers, applicants and visitors may be affected, too.
print-tell-press = Press and public
print-tell-press-what = What is certain, what is not yet, and when there will be more. One spokesperson.
print-tell-press-why = Otherwise others tell the story.
print-tell-board = Board, works council, owners
print-tell-board-what = How bad, what you do, which decisions you need from them.
print-tell-board-why = They decide on what is large.

## The letter of a message
print-letter-title = Letter
print-letter-draft = Draft, not to be sent yet

## Picture of an incident
print-picture-title = Picture
print-picture-made = Made { $at }, up to log entry { $entry }
print-picture-check = This changes. See in Paraat what holds now
print-picture-confidential = Confidential
print-picture-warnings = Note
print-picture-known = What we know
print-picture-unknown = What we do not know yet
print-picture-risk = The risk to people
print-picture-duties = Duties
print-picture-steps = Do this now
print-picture-tasks = Open tasks
print-picture-decisions = Last decisions
print-picture-none = Nothing.
print-picture-more = and { $n } more, see Paraat

## The edition for any browser
print-edition-title = When nothing works
print-edition-roles = Role cards
print-edition-paper = Going on on paper
print-edition-call = Tap a number to call. Call from top to bottom.
print-edition-search = Look for a name, a task or a number
print-edition-none = Nobody found.
print-edition-paper-lead = Beside this file, in the folder prints, are all sheets as PDF: call list, crisis card, role cards and blank log sheets. And of each open incident how it stands. Print them on a computer that you trust. What you write down you enter in Paraat later, line by line.
print-edition-restore = Paraat can be started again on any clean computer that has it:
print-edition-file = emergency.kit
print-edition-folder = FOLDER
