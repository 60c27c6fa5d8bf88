# The words of closed lists, and the measures, in English. The keys are the same as in lists.nl.ftl.
# A word is called word-<list>-<word>; where somebody may wonder, a -hint stands beside it.

## What somebody in the call list is to us

word-contact-kind-staff = Staff
word-contact-kind-customer = Customers
word-contact-kind-supplier = Suppliers
word-contact-kind-supplier-hint = Who supplies you with something else than IT.
word-contact-kind-it-office = Office IT
word-contact-kind-it-office-hint = Keeps computers, mail and the network running.
word-contact-kind-it-website = Website IT
word-contact-kind-it-cloud = Cloud services
word-contact-kind-it-cloud-hint = Programs and storage that you use over the internet.
word-contact-kind-it-telecom = Telephone and internet
word-contact-kind-incident-response = Help when attacked
word-contact-kind-incident-response-hint = Specialists who come when you are attacked.
word-contact-kind-data-protection-authority = Data protection authority
word-contact-kind-data-protection-authority-hint = In the Netherlands this is the Autoriteit Persoonsgegevens.
word-contact-kind-cyber-authority = Cyber incident authority
word-contact-kind-cyber-authority-hint = The NCSC, or the team of your sector, such as Z-CERT or the IBD.
word-contact-kind-sector-authority = Supervisor of your sector
word-contact-kind-sector-authority-hint = Such as DNB, AFM or RDI.
word-contact-kind-linked-partner = Parties with a digital connection
word-contact-kind-linked-partner-hint = Their systems and yours exchange data by themselves.
word-contact-kind-chain-partner = Chain partners
word-contact-kind-chain-partner-hint = Who works on the same thing before you or after you.
word-contact-kind-franchisee = Franchisees
word-contact-kind-franchisee-hint = Who works under your name.
word-contact-kind-police = Police
word-contact-kind-insurer = Insurer
word-contact-kind-insurer-hint = Also the alarm centre that answers day and night.
word-contact-kind-bank = Bank
word-contact-kind-accountant = Accountant
word-contact-kind-bookkeeper = Bookkeeper
word-contact-kind-lawyer = Lawyer
word-contact-kind-privacy-adviser = Privacy adviser
word-contact-kind-privacy-adviser-hint = Such as a data protection officer from outside.
word-contact-kind-communication-adviser = Communication adviser
word-contact-kind-network = Network
word-contact-kind-network-hint = A group whose members warn each other and share what they know.
word-contact-kind-trade-association = Trade association
word-contact-kind-former-customer = Others whose data you keep
word-contact-kind-former-customer-hint = Former customers, applicants and visitors.
word-contact-kind-press = Press
word-contact-kind-works-council = Works council or union
word-contact-kind-supervisory-board = Supervisory board
word-contact-kind-owner = Owner or shareholder
word-contact-kind-processor = Processors
word-contact-kind-processor-hint = They process personal data for you.
word-contact-kind-controller = Controllers
word-contact-kind-controller-hint = You process personal data for them.
word-contact-kind-other = Other

## Kinds of telephone lines

word-line-mobile = Mobile
word-line-work = Line at work
word-line-home = Line at home
word-line-alarm = Alarm centre
word-line-other = Another line

## What a reference is the number of

word-reference-of-customer = Customer number
word-reference-of-contract = Contract number
word-reference-of-policy = Policy number
word-reference-of-other = Another number

## How an entry of the call list was found right

word-confirmation-link = By the person, with a personal link
word-confirmation-slip = The person handed in a slip
word-confirmation-call = Somebody called the number
word-confirmation-source = Somebody looked it up with the source

## What wrote an emergency kit, and why it did not happen

word-kit-by-command = by a command
word-kit-by-nightly = by itself
word-kit-failure-other = What went wrong stands in the window in which Paraat runs.
word-kit-failure-disk-full = The disk or the stick is full.
word-kit-failure-no-folder = The folder in which the kit should come is not there. Is the stick plugged in?
word-kit-failure-no-permission = Paraat may not write there.
word-kit-failure-no-recipient = There is nobody for whom the kit would open.
word-kit-failure-damaged = Something is wrong in the data. See with paraat verify what. The previous kit is still there.

## Roles of the crisis team, and what the role does

word-role-kind-board = Board
word-role-kind-board-hint = Takes the large decisions, and stands above the team.
word-role-kind-lead = Crisis lead
word-role-kind-lead-hint = Chairs the team and sees that it decides.
word-role-kind-logger = Logger
word-role-kind-logger-hint = Writes down what is known, decided and done.
word-role-kind-communication = Communication
word-role-kind-communication-hint = Advises on what to say, and writes it.
word-role-kind-spokesperson = Spokesperson
word-role-kind-spokesperson-hint = Speaks to the press.
word-role-kind-technical-lead = Technical lead
word-role-kind-technical-lead-hint = Leads the work on the systems.
word-role-kind-information = Information coordinator
word-role-kind-information-hint = Gathers what is known, and keeps the picture complete.
word-role-kind-privacy = Privacy
word-role-kind-privacy-hint = Judges what the breach means for people, and what the AVG (GDPR) asks.
word-role-kind-legal = Legal
word-role-kind-legal-hint = Looks at the law, at contracts and at who pays for damage.
word-role-kind-operations = Operations
word-role-kind-operations-hint = Speaks for the work that stands still.
word-role-kind-staff = Staff
word-role-kind-staff-hint = Tells staff what is going on, and looks after them.
word-role-kind-finance = Finance
word-role-kind-finance-hint = Keeps track of the costs, and of what the policy asks.
word-role-kind-observer = Observer
word-role-kind-observer-hint = Watches how the team works, for the evaluation.
word-role-kind-other = A role of your own
word-role-kind-other-hint = A role that only you have.

## What somebody may do without asking

word-act-disconnect = Disconnect systems
word-act-disconnect-hint = Take a system off the network, even if work then stops.
word-act-spend = Spend money
word-act-spend-hint = Hire help or buy something, up to an amount.
word-act-press = Speak to the press
word-act-press-hint = Say something in the name of your organisation.
word-act-file = File with authorities
word-act-file-hint = Let an authority know what happened.
word-act-ransom = Decide on a ransom
word-act-ransom-hint = To pay or not to pay. Leave this to the board, after advice.

## The four tracks of an incident; they run side by side

word-track-containment = Contain and recover
word-track-containment-hint = Keep it from getting worse, and get things working again.
word-track-assessment = Find out
word-track-assessment-hint = Find out what happened, and what it means.
word-track-notification = Report and inform
word-track-notification-hint = Tell whoever must be told.
word-track-evaluation = Learn
word-track-evaluation-hint = Look back, and do better next time.

## What happened

word-incident-form-extortion = Locked files or extortion
word-incident-form-extortion-hint = Files no longer open, or somebody wants money from you.
word-incident-form-hacking = Somebody broke in
word-incident-form-hacking-hint = A stranger is in a system or a mailbox.
word-incident-form-malware = A virus or other harmful software
word-incident-form-malware-hint = A program does things that nobody asked for.
word-incident-form-phishing = Lured by a false page or invoice
word-incident-form-phishing-hint = Somebody typed a password on a false site, or paid a false invoice.
word-incident-form-ddos = Flooded with traffic (DDoS)
word-incident-form-ddos-hint = Your site is down because thousands of computers knock at once.
word-incident-form-spam = Unwanted mail
word-incident-form-spam-hint = Much mail comes in that nobody wants, or mail goes out in your name.
word-incident-form-crypto-theft = Crypto coins stolen
word-incident-form-crypto-theft-hint = Bitcoins or other digital coins are gone.
word-incident-form-botnet = Your computers work for criminals
word-incident-form-botnet-hint = Your devices attack others without your noticing.
word-incident-form-data-loss = Data of people lost or seen
word-incident-form-data-loss-hint = Personal data are gone, or somebody else saw them.
word-incident-form-misdirected = Sent to the wrong person
word-incident-form-misdirected-hint = A mail or letter with data went to somebody else.
word-incident-form-exposed-website = Open on a website
word-incident-form-exposed-website-hint = Data stood on the internet for everybody.
word-incident-form-lost-stick = Memory stick gone
word-incident-form-lost-stick-hint = A stick with data was lost or stolen.
word-incident-form-lost-phone = Phone gone
word-incident-form-lost-phone-hint = A phone for work was lost or stolen.
word-incident-form-lost-laptop = Laptop gone
word-incident-form-lost-laptop-hint = A laptop for work was lost or stolen.

## What the other party of a contract is to you

word-relation-processor = Processor
word-relation-processor-hint = They process personal data for you, such as a payroll office or a cloud service.
word-relation-controller = Controller
word-relation-controller-hint = You process personal data for them.
word-relation-supplier = Supplier
word-relation-supplier-hint = You buy from them.
word-relation-customer = Customer
word-relation-customer-hint = They buy from you.
word-relation-partner = Partner
word-relation-partner-hint = You work together, and neither works for the other.

## Who tells whom

word-direction-we-tell = You tell them
word-direction-they-tell = They tell you

## How a term in a contract is counted

word-term-immediately = At once
word-term-hours = Hours
word-term-working-days = Working days
word-term-days = Days

## What a contract settles, and what to look for in it

word-clause-notice = Notice within a day
word-clause-notice-hint = Look for a term. They report an incident at once, or within 24 hours.
word-clause-subject = What it is about
word-clause-subject-hint = Which data, what for and how long.
word-clause-instructions = Only what you say
word-clause-instructions-hint = They do nothing with your data but what you tell them.
word-clause-notice-content = What they tell you then
word-clause-notice-content-hint = Look for what the notice says: what happened, whose data, how many people, and what they do about it.
word-clause-contact-point = Whom you reach day and night
word-clause-contact-point-hint = Look for a number that also works at night and at weekends.
word-clause-security = How they secure things
word-clause-security-hint = Look for the measures that they take. The word "appropriate" alone says too little.
word-clause-audit = May look for yourself
word-clause-audit-hint = Look for whether you may check what they do, or get a report on it.
word-clause-sub-processors = Others whom they bring in
word-clause-sub-processors-hint = Look for whether they ask you first, and whether the same holds for those others.
word-clause-confidentiality = Confidentiality
word-clause-confidentiality-hint = Look for whether everybody who knows your data must keep silent.
word-clause-assistance = Help with questions and reports
word-clause-assistance-hint = Look for whether they help when people ask for their data, and when you must report.
word-clause-evidence = Keeping traces
word-clause-evidence-hint = Look for whether they keep traces in their systems, and whether you may have them examined.
word-clause-location = Where the data are
word-clause-location-hint = Look for the country. Outside the EEA (the EU, Norway, Iceland and Liechtenstein) more is asked.
word-clause-continuity = How soon it works again
word-clause-continuity-hint = Look for how soon they are up again, and how they make back-ups.
word-clause-liability = Who pays for what
word-clause-liability-hint = Look for up to which amount they pay, and for which damage they do not.
word-clause-exit = When the contract ends
word-clause-exit-hint = Look for whether they give everything back and erase it, copies too.

## Whether a policy covers something

word-covered-yes = Yes
word-covered-on-condition = Only on a condition
word-covered-no = No

## What policies cover

word-cover-liability = Liability
word-cover-liability-hint = Damage of others that you must pay, and your lawyer.
word-cover-fines = Inquiries and fines
word-cover-fines-hint = The costs when an authority investigates you. A fine only as far as the law allows.
word-cover-media = Claims over what you publish
word-cover-media-hint = Such as libel, or somebody else's photograph.
word-cover-extortion = Extortion
word-cover-extortion-hint = Help with extortion, and sometimes the ransom as well.
word-cover-phone-hacking = Misuse of your telephone exchange
word-cover-phone-hacking-hint = Calls that others made at your cost.
word-cover-interruption = Lost profit during standstill
word-cover-interruption-hint = Profit that you lose while your network is down. Often only after some hours.
word-cover-incident-response = Help with an incident
word-cover-incident-response-hint = Investigation, help from IT, words for the press and letters to customers.
word-cover-restoration = Restoring data and systems
word-cover-restoration-hint = Putting data back and getting systems to work again.
word-cover-improvement = Making it better than it was
word-cover-improvement-hint = Better systems than you had. Many policies do not pay for this.
word-cover-payment-fraud = Money that went to criminals
word-cover-payment-fraud-hint = You were talked into paying. Often this is insured separately.
word-cover-hardware = Broken devices
word-cover-hardware-hint = Computers and other devices that cannot be used any more.
word-cover-key-people = Replacing people
word-cover-key-people-hint = Hiring for people whom you cannot do without.

## Costs of an incident

word-cost-head-restoration = Restoring systems
word-cost-head-restoration-hint = Cleaning computers and putting data back.
word-cost-head-filing = Filing with authorities
word-cost-head-filing-hint = Time and advice for a report, such as to the data protection authority.
word-cost-head-fines = Fines
word-cost-head-fines-hint = What an authority makes you pay.
word-cost-head-communication = Press and crisis communication
word-cost-head-communication-hint = Help with what you say, and with who speaks for you.
word-cost-head-legal = Lawyers and courts
word-cost-head-legal-hint = Advice, defence and the costs of a court case.
word-cost-head-forensics = Investigating the cause
word-cost-head-forensics-hint = Specialists who look for traces and keep them.
word-cost-head-notices = Telling customers
word-cost-head-notices-hint = Letters, mails and a number for questions.
word-cost-head-standstill = Work that stands still
word-cost-head-standstill-hint = Wages that go on and turnover that you lose.
word-cost-head-trade-name = Damage to your name
word-cost-head-trade-name-hint = Your name is worth less. No usual insurance pays for this.
word-cost-head-secrets = Secrets that are lost
word-cost-head-secrets-hint = Somebody else now has your designs or plans. No usual insurance pays for this.
word-cost-head-lost-customers = Customers who leave
word-cost-head-lost-customers-hint = Customers choose somebody else and do not come back. No usual insurance pays for this.

## How bad it is when others see it

word-classification-public = Public
word-classification-public-hint = Everybody may see this.
word-classification-internal = Internal
word-classification-internal-hint = This is for your own people only.
word-classification-confidential = Confidential
word-classification-confidential-hint = If this gets out, it harms people or you.
word-classification-secret = Secret
word-classification-secret-hint = If this gets out, it harms people or you gravely.

## Kinds of information

word-information-kind-name = Names
word-information-kind-address = Addresses
word-information-kind-email = Email addresses
word-information-kind-phone = Telephone numbers
word-information-kind-birth-date = Dates of birth
word-information-kind-national-id = Citizen service numbers (BSN)
word-information-kind-id-document = Copies of passports and other identity documents
word-information-kind-credentials = Login details
word-information-kind-credentials-hint = Names and passwords with which people sign in.
word-information-kind-iban = Bank accounts (IBAN)
word-information-kind-payment-card = Payment cards
word-information-kind-financial = Money matters
word-information-kind-financial-hint = Income, debts and benefits.
word-information-kind-orders = Orders and questions
word-information-kind-orders-hint = What people bought, ordered or asked.
word-information-kind-employment = Work and pay
word-information-kind-location = Where people are or were
word-information-kind-images = Photographs and films
word-information-kind-communications = Messages and letters
word-information-kind-health = Health
word-information-kind-criminal = Convictions and offences
word-information-kind-special = Other special data
word-information-kind-special-hint = Where somebody comes from, what somebody believes or votes, whether somebody is in a union, sex, genes and fingerprints.
word-information-kind-children = Data of children
word-information-kind-contracts = Contracts, offers and prices
word-information-kind-secrets = Secrets of the business
word-information-kind-secrets-hint = Designs, recipes and plans.
word-information-kind-accounts = Accounts

## What you do with a risk

word-treatment-reduce = Reduce it
word-treatment-reduce-hint = You take measures.
word-treatment-avoid = Avoid it
word-treatment-avoid-hint = You stop doing what brings it.
word-treatment-transfer = Transfer it
word-treatment-transfer-hint = Somebody else pays for the damage, such as an insurer.
word-treatment-accept = Accept it
word-treatment-accept-hint = You leave it as it is, and know why.

## Kinds of training

word-training-kind-awareness = Notice and report
word-training-kind-awareness-hint = Everybody learns to see what is strange, and to report it.
word-training-kind-crisis-team = Crisis team
word-training-kind-crisis-team-hint = The team learns its work.
word-training-kind-spokesperson = Spokesperson
word-training-kind-spokesperson-hint = Whoever speaks to the press learns how.
word-training-kind-exercise = Exercise
word-training-kind-exercise-hint = You play an incident from beginning to end.
word-training-kind-technical = Technology
word-training-kind-technical-hint = Specialists learn more of their trade.
word-training-kind-board = Board
word-training-kind-board-hint = The board learns to see and weigh risks. The Dutch Cbw requires it of those it applies to.

## Parts of the preparation

word-sheet-kind-profile = Your organisation
word-sheet-kind-plan = Crisis plan
word-sheet-kind-contact = Contact
word-sheet-kind-role = Role
word-sheet-kind-runbook = Runbook
word-sheet-kind-contract = Contract
word-sheet-kind-policy = Insurance
word-sheet-kind-data-set = Kind of information
word-sheet-kind-service = Service
word-sheet-kind-system = System
word-sheet-kind-measure = Measure
word-sheet-kind-risk = Risk
word-sheet-kind-training = Training
word-sheet-kind-printed-copy = Copy on paper

## Where a measure comes from

word-origin-organisation = What you arrange
word-origin-organisation-hint = Techniek Nederland advises this in its brochure on cyber insurance.
word-origin-technology = What technology does
word-origin-technology-hint = Techniek Nederland advises this in its brochure on cyber insurance.
word-origin-behaviour = What everybody does
word-origin-behaviour-hint = Techniek Nederland advises this in its brochure on cyber insurance.
word-origin-cases = What real incidents taught
word-origin-cases-hint = Not from the brochure. This went wrong elsewhere.

## Sorts of measures

word-sort-administrative = Rules and agreements
word-sort-physical = Locks and walls
word-sort-technical = Technology

## The five basic principles of NCSC and DTC

word-principle-1 = Know the risks
word-principle-2 = Safe behaviour
word-principle-3 = Protect systems and devices
word-principle-4 = Manage access
word-principle-5 = Be prepared for incidents

## The duty of care of the Dutch Cbw (art. 21(3))

word-cbw-a = Policy on risks and security
word-cbw-b = Handling incidents
word-cbw-c = Going on in a crisis: back-ups and recovery
word-cbw-d = Suppliers and service providers
word-cbw-e = Acquiring, building and maintaining systems
word-cbw-f = Judging whether measures work
word-cbw-g = Good habits and training
word-cbw-h = Encrypting data
word-cbw-i = Personnel, access and assets
word-cbw-j = Multi-factor sign-in and secure communication

## How far a measure is

level-0 = Not at all
level-0-hint = Nothing has been done for this yet.
level-1 = Now and then
level-1-hint = It happens sometimes, but nobody has agreed on it.
level-2 = Agreed
level-2-hint = It is on paper. Whether it is done, you do not know yet.
level-3 = In place
level-3-hint = It is done wherever it is needed.
level-4 = Tested
level-4-hint = You have tried it. The proof has a date.

## The measures: what to do, why it matters on the night, and what proves level 4

measure-P01 = Make privacy and safety an ordinary part of the work
measure-P01-why = People who are used to it dare to report a mistake at once. On the night itself that saves hours.
measure-P01-proof = Minutes of a meeting that had this on its agenda.
measure-P02 = Make one person finally responsible
measure-P02-why = Somebody must be allowed to decide in the middle of the night. Without a name, everybody waits for everybody.
measure-P02-proof = A decision of the board with the name, the tasks and the deputy.
measure-P03 = Keep teaching staff what is strange
measure-P03-why = Staff are often the first to see an attack. They must know what is strange, and whom to call.
measure-P03-proof = A list of who took part, with the date and the result of a trial.
measure-P04 = Make watertight contracts with suppliers and customers
measure-P04-why = When it goes wrong with them, you need their help at once. What was not agreed you cannot demand that night.
measure-P04-proof = A list of contracts that you checked on every point, with the date.
measure-P05 = Find out which data you have and how sensitive they are
measure-P05-why = The first question is which data it is about. If you know that, you also know who must be told.
measure-P05-proof = A list of your data, with how sensitive they are and when you looked.
measure-P06 = Keep no more data than you need
measure-P06-why = What you do not have cannot leak. With fewer data, there are also fewer people to tell.
measure-P06-proof = A decision on what you keep and for how long, and a check that it is so.
measure-P07 = Check at set times whether your measures still work
measure-P07-why = A measure that nobody looks at is often broken when you need it.
measure-P07-proof = A report of the last check, with what you improved afterwards.
measure-P08 = Keep assessing which risks you run
measure-P08-why = You cannot do everything at once. A list of risks says what comes first.
measure-P08-proof = A list of risks with a date. With each stands what you do by agreements, locks and technology.
measure-P09 = Make a plan for incidents
measure-P09-why = In the first hour there is no time to find out who does what. The plan says so, also on paper.
measure-P09-proof = A report of an exercise with the plan, and what you changed afterwards.
measure-T01 = Put a firewall around your network and maintain it
measure-T01-why = A firewall is the fence around your network. One gate left open is enough for a break-in.
measure-T01-proof = A test from outside that shows what is open.
measure-T02 = Use antivirus that updates itself
measure-T02-why = Antivirus stops known viruses and raises the alarm early. Old antivirus does not know the new ones.
measure-T02-proof = A list of all your devices, with when each was last updated.
measure-T03 = Keep all your software up to date
measure-T03-why = Criminals come in through faults that were already mended. An update closes that door.
measure-T03-proof = A list of your software with version and date, without versions that are too old.
measure-G01 = Do not click on links and attachments just like that
measure-G01-why = Many attacks begin with one click. Calling first keeps the attack out.
measure-G01-proof = The result of a trial with a false mail, and how many people reported it.
measure-G02 = Report suspicious mail and keep it
measure-G02-why = One report warns all the others. And with the mail itself you find who else received it.
measure-G02-proof = A suspicious mail that somebody reported this year, and what you did with it.
measure-G02-corrected = The brochure says: delete suspicious mail at once. We no longer advise that. Whoever deletes the mail throws away evidence, and nobody is warned. So report the mail first.
measure-G03 = Use no memory stick that you do not know
measure-G03-why = A strange stick can bring a virus as soon as you plug it in. A firewall does not stop that.
measure-G03-proof = A test at a desk: a strange stick does not work there.
measure-G04 = Visit only sites that you trust
measure-G04-why = A bad site can take over a computer without your noticing. One computer is enough.
measure-G04-proof = A filter that stops bad sites, with a test that it works.
measure-G05 = Download only files that you trust
measure-G05-why = A program from a strange site sometimes brings an attacker along. Then you must find who else has it.
measure-G05-proof = A test at a desk: an unknown program does not start there.
measure-G06 = Use strong passwords and a password manager
measure-G06-why = A leaked password fits wherever else you use it. A password manager makes and remembers another one for each place.
measure-G06-proof = A list of who uses the manager, and a check for weak passwords.
measure-G06-corrected = The brochure says: change passwords regularly. The NCSC no longer advises that. People who must change often choose easy passwords. Change them when you suspect misuse, and turn on multi-factor sign-in.
measure-G07 = Keep a back-up that nobody can reach over the network
measure-G07-why = An attacker first looks for your back-ups and wipes them. A back-up out of reach is your way back.
measure-G07-proof = A test that shows that the back-up cannot be reached over the network.
measure-X01 = Turn on multi-factor sign-in
measure-X01-why = Then a code is needed beside the password, and a thief does not have it. Begin with mail, administration and access from outside.
measure-X01-proof = A list of accounts without multi-factor sign-in, and the list is empty.
measure-X02 = Update within days whatever faces the internet
measure-X02-why = A new hole is soon misused. What can be seen from outside is hit first.
measure-X02-proof = A scan from outside that shows no known hole any more, with the date.
measure-X03 = Divide your network into parts
measure-X03-why = Whoever gets in stays in one part. You close that part and work on with the rest.
measure-X03-proof = A test that shows that one part cannot be entered from another.
measure-X04 = Put back a back-up as a trial
measure-X04-why = Only then do you know whether the back-up works, and how long it takes. You want to know before that night.
measure-X04-proof = A report of the trial: what you put back, how long it took and whether all of it was there.
measure-X05 = Erase in time what is too old
measure-X05-why = In large breaches, data came out about people who had not been customers for years. There is no explaining that.
measure-X05-proof = A search that shows that you keep nothing that is too old.
measure-X06 = Teach the help desk what to do with a strange caller
measure-X06-why = A caller says he is a colleague, and asks for a password or a click. Calling back first stops that.
measure-X06-proof = The result of a trial with a false caller.
measure-X07 = Leave no copy of a database lying about
measure-X07-why = To a thief, a forgotten copy is as good as the real system. Often nobody watches it.
measure-X07-proof = A search through all your storage, with what you found and what you erased.
measure-X08 = Agree that suppliers report a breach within 24 hours
measure-X08-why = As long as you do not know, you can help nobody. One laboratory waited a month with its message.
measure-X08-proof = A list of contracts with their terms, and an exercise with such a report.
measure-X09 = Give every administrator their own account with a strong password
measure-X09-why = Whoever guesses the password of an administrator gets everywhere. One municipality stood still for weeks that way.
measure-X09-proof = A list of all administrators, and a test for weak and shared passwords.
measure-X10 = Shield the programs through which others manage your systems
measure-X10-why = Through one such program, hundreds of companies were locked in one evening. Also know how to turn it off.
measure-X10-proof = A test from outside: the program cannot be reached. And an exercise in turning it off.

## What can be on paper
word-print-call-list = Call list, two pages
word-print-call-list-hint = Whom you call first, with large numbers and room to write down what came of it.
word-print-whole-call-list = Call list with everybody
word-print-whole-call-list-hint = All contacts. It may be long.
word-print-crisis-card = Crisis card, folded
word-print-crisis-card-hint = Steering, handling and details, on four small pages. Print on both sides, flip on the long edge.
word-print-pocket = Crisis booklet for the pocket
word-print-pocket-hint = One sheet, one cut, then folded into eight pages.
word-print-wallet-card = Card for the wallet
word-print-wallet-card-hint = Four cards with five numbers and five steps. Cut out and fold in two.
word-print-role-cards = Role cards
word-print-role-cards-hint = A card on A5 for each role: who, what, and what may be done without asking.
word-print-call-tree = Call tree
word-print-call-tree-hint = Who calls whom. Nobody calls more than five people.
word-print-response-plan = Incident response plan
word-print-response-plan-hint = All in one: team, meetings, whom to tell, deadlines, insurance, systems.
word-print-four-steps = Four steps in a data breach
word-print-four-steps-hint = One page, for the wall or the folder.
word-print-log-sheets = Blank log sheets
word-print-log-sheets-hint = Five numbered sheets. Later you enter them in Paraat, line by line.
word-print-meeting-sheet = Blank meeting sheet
word-print-meeting-sheet-hint = For each meeting: picture, judgement, decision.
word-print-rumour-sheet = Blank rumour sheet
word-print-rumour-sheet-hint = What others say, and what you do about it.
word-print-poster = Poster for the crisis room
word-print-poster-hint = A3, with deadlines to fill in. An ordinary printer fits it on A4.
word-print-language-nl = Dutch
word-print-language-en = English

## The crisis room
word-stage-disruption = Disruption
word-stage-incident = Incident
word-stage-crisis = Crisis
word-call-outcome-reached = Reached
word-call-outcome-not-reached = Not reached
word-call-outcome-taken-over = Taken over by somebody else
word-channel-kind-mail = E-mail
word-channel-kind-chat = Chat and video
word-channel-kind-sign-in = Signing in (accounts)
word-channel-kind-telephony = Telephone system
word-channel-kind-files = Shared files
word-channel-kind-remote-access = Access from outside (VPN)
word-channel-kind-website = Website
word-channel-kind-other = Something else
word-channel-trust-untrusted = Reads along, or can
word-channel-trust-doubted = We do not know
word-channel-trust-trusted = Does not read along: somebody checked
word-expert-service-advise-on-authority = Advice: report to the data protection authority?
word-expert-service-advise-on-relations = Advice: tell customers, suppliers and others?
word-expert-service-advise-on-liability = Advice: when somebody holds you liable
word-expert-service-advise-on-disclosure = Advice: what you may tell others
word-expert-service-remove-cause = Find the virus or other cause and remove it
word-expert-service-restore-files = Restore files
word-expert-service-check-backup = Check the back-up
word-expert-service-secure-information = Secure traces and information
word-expert-service-bank-cards = Bank: block and replace cards
word-expert-service-bank-access = Bank: change access to internet banking
word-expert-service-bank-recall = Bank: recall a payment
word-expert-service-bank-watch = Bank: watch for unusual payments
word-service-stage-requested = Asked
word-service-stage-delivered = Delivered
word-service-stage-advised = Advice given
word-letter-failure-refused = the mail server refuses this mail
word-letter-failure-unknown = nobody knows whether this mail arrived
word-letter-failure-gave-up = it did not work for a whole day
word-letter-failure-no-address = this is no address that mail can go to
word-letter-failure-exercise = an exercise reaches nobody but your own team
word-containment-act-disconnect = Take off the network
word-containment-act-disconnect-hint = The system stays on: traces in memory are kept.
word-containment-act-switch-off = Switch off
word-containment-act-switch-off-hint = Traces in memory are lost.
word-containment-act-block-account = Block accounts
word-containment-act-block-account-hint = Nobody can sign in with them any more.
word-containment-act-reset-passwords = Replace passwords or keys
word-containment-act-reset-passwords-hint = Only when the attacker is out, else they read along.
word-containment-act-block-traffic = Block traffic
word-containment-act-block-traffic-hint = Addresses, ports or countries.
word-containment-act-take-offline = Take a website or service off the air
word-containment-act-take-offline-hint = Visitors see nothing, or a message.
word-containment-act-watch = Leave it and watch it
word-containment-act-watch-hint = To learn what the attacker does. Only with experts.
word-containment-act-other = Something else
word-containment-act-other-hint = Write below what.
word-impact-on-system = System
word-impact-on-service = Service
word-impact-on-data-set = Data
word-impact-on-stakeholder = People and organisations
word-impact-on-agreement = Agreement
word-hit-affected = Hit
word-hit-suspected = Perhaps hit
word-hit-unaffected = Not hit
word-point-kind-fact = Fact
word-point-kind-assumption = Assumption
word-point-kind-unknown = Unknown
word-point-kind-knot = Knot
word-point-kind-best-case = At best
word-point-kind-likely-case = Most likely
word-point-kind-worst-case = At worst
word-effect-works = It works
word-effect-partly = It works in part
word-effect-fails = It does not work
word-effect-too-early = Too early to say
word-tlp-red = TLP:RED
word-tlp-red-hint = Only for those who got it by name.
word-tlp-amber-strict = TLP:AMBER+STRICT
word-tlp-amber-strict-hint = Within your own organisation only, for those who need it.
word-tlp-amber = TLP:AMBER
word-tlp-amber-hint = Within the organisation and its clients, for those who need it.
word-tlp-green = TLP:GREEN
word-tlp-green-hint = Within the community, not in public.
word-tlp-clear = TLP:CLEAR
word-tlp-clear-hint = Everybody may know.
word-sitrep-part-summary = Summary
word-sitrep-part-changes = New since the last report
word-sitrep-part-happened = What happened
word-sitrep-part-unknown = What we do not know or assume
word-sitrep-part-affected = What is hit
word-sitrep-part-measures = What we did, and whether it works
word-sitrep-part-actions = What is being done
word-sitrep-part-filings = Reports to authorities and others
word-sitrep-part-communication = What we say and what others say
word-sitrep-part-outlook = How it may go on
word-sitrep-part-asked = What we ask of management
word-contact-direction-from-them = From the attacker
word-contact-direction-from-us = From us
word-ransom-ground-mandate = Mandate of the board
word-ransom-ground-mandate-hint = Who may decide on this? Usually only the board.
word-ransom-ground-police = Police spoken with
word-ransom-ground-police-hint = What do the police say? Do they know of a key, or of these attackers?
word-ransom-ground-insurer = Consent of the insurer
word-ransom-ground-insurer-hint = Without consent beforehand an insurer usually pays nothing.
word-ransom-ground-sanctions = Sanctions lists checked
word-ransom-ground-sanctions-hint = Paying somebody on a sanctions list is a crime. Have a lawyer look.
word-ransom-ground-alternatives = What else can be done
word-ransom-ground-alternatives-hint = Can you restore from a copy, or build everything anew?
word-ground-answer-clear = In order
word-ground-answer-objection = Stands in the way of paying
word-ground-answer-not-applicable = Does not apply
word-ransom-choice-do-not-pay = Do not pay
word-ransom-choice-pay = Pay
word-ransom-choice-negotiate = Talk first
word-shift-at-work = At work
word-shift-on-call = On call
word-shift-off = Resting
word-wellbeing-well = I am well
word-wellbeing-tired = Tired
word-wellbeing-unwell = I cannot go on
word-handover-part-direction = Aim and leader
word-handover-part-picture = What we know
word-handover-part-done = Done in this shift
word-handover-part-decisions = Decisions
word-handover-part-tasks = Tasks under way
word-handover-part-deadlines = Deadlines
word-handover-part-people = People
word-handover-part-added = What else you need to know
word-indicator-kind-ipv4 = IPv4 address
word-indicator-kind-ipv6 = IPv6 address
word-indicator-kind-domain = Domain name
word-indicator-kind-url = Web address (URL)
word-indicator-kind-email = E-mail address
word-indicator-kind-sha256 = SHA-256 of a file
word-indicator-kind-sha1 = SHA-1 of a file
word-indicator-kind-md5 = MD5 of a file
word-indicator-kind-file-name = Name of a file
word-indicator-kind-account = Name of an account
word-indicator-kind-registry-key = Windows registry key
word-indicator-kind-mutex = Mutex

# What is said to others.
word-stakeholder-staff = Staff
word-stakeholder-staff-hint = What is going on, and what you ask of them.
word-stakeholder-staff-victims = Staff whose data are hit
word-stakeholder-staff-victims-hint = They are victims themselves, and hear what it means for them.
word-stakeholder-customers = Customers
word-stakeholder-customers-hint = What they notice: deliveries, invoices, appointments, quotes.
word-stakeholder-data-subjects = People whose data are hit
word-stakeholder-data-subjects-hint = The GDPR calls them data subjects.
word-stakeholder-former-customers = Former customers
word-stakeholder-former-customers-hint = You still have their data.
word-stakeholder-suppliers = Suppliers
word-stakeholder-suppliers-hint = What it means for orders, contracts and quotes.
word-stakeholder-chain-partners = Partners with a digital link
word-stakeholder-chain-partners-hint = The attack can go through you to them, or the other way round.
word-stakeholder-controllers = Clients for whom you process data
word-stakeholder-controllers-hint = They must report it themselves, and need your facts for that.
word-stakeholder-partners = Contract parties, partners and franchisees
word-stakeholder-partners-hint = They have people of their own who ask them.
word-stakeholder-authority = Data protection authority
word-stakeholder-authority-hint = The supervisor for personal data.
word-stakeholder-sector-authority = Authority of your sector
word-stakeholder-sector-authority-hint = Such as a financial or health supervisor.
word-stakeholder-csirt = CSIRT
word-stakeholder-csirt-hint = They help, and warn others.
word-stakeholder-police = Police and prosecution
word-stakeholder-police-hint = For the report and for the evidence.
word-stakeholder-insurer = Insurer
word-stakeholder-insurer-hint = Often call first, before you hire anybody.
word-stakeholder-bank = Bank
word-stakeholder-bank-hint = Cards, access, odd payments.
word-stakeholder-advisers = Advisers
word-stakeholder-advisers-hint = Accountant, bookkeeper, lawyer.
word-stakeholder-networks = Networks and associations
word-stakeholder-networks-hint = What you see helps others.
word-stakeholder-press = Press
word-stakeholder-press-hint = One person speaks with the press.
word-stakeholder-public = Everybody
word-stakeholder-public-hint = What stands on your website.
word-stakeholder-board = Directors and supervisors
word-stakeholder-board-hint = They carry the responsibility.
word-stakeholder-own = Another
word-stakeholder-own-hint = With a name that you give.
word-necessity-must = Must
word-necessity-must-hint = Law or contract ask it.
word-necessity-should = Is wise
word-necessity-should-hint = It helps them or you.
word-necessity-may = May
word-necessity-may-hint = You choose.
word-necessity-not = Not
word-necessity-not-hint = You do not tell them, or it does not concern them.
word-message-channel-mail = Mail
word-message-channel-letter = Letter
word-message-channel-phone = Telephone
word-message-channel-sms = Text message
word-message-channel-meeting = Face to face
word-message-channel-website = Website
word-message-channel-intranet = Intranet
word-message-channel-portal = Portal
word-message-channel-chat = Chat
word-message-channel-social = Social media
word-message-channel-press = Press release
word-message-channel-advertisement = Advertisement
word-message-channel-form = Form
word-speed-first-notice = First notice
word-speed-first-notice-hint = One person is enough, or their deputy. That goes for a template.
word-speed-four-eyes = Four eyes
word-speed-four-eyes-hint = Somebody other than the writer reads it.
word-call-result-told = Told
word-call-result-no-answer = No answer
word-call-result-voicemail = Left a voicemail
word-call-result-wrong-number = Wrong number
word-call-result-refused = Does not want to be called
word-settlement-corrected = Was put right
word-settlement-corrected-hint = They heard what is so now.
word-settlement-not-needed = Not needed
word-settlement-not-needed-hint = With the reason why.
word-rumour-kind-fear = Fear
word-rumour-kind-uncertainty = Uncertainty
word-rumour-kind-doubt = Doubt about us
word-rumour-act-ignore = Do nothing
word-rumour-act-ignore-hint = It passes by itself.
word-rumour-act-watch = Watch it
word-rumour-act-watch-hint = See whether it grows.
word-rumour-act-answer-there = Answer where it goes round
word-rumour-act-answer-there-hint = First the fact, then the rumour, then the fact again.
word-rumour-act-put-right = Put it right ourselves
word-rumour-act-put-right-hint = Before anybody asks.
word-rumour-act-align = Agree with the partner
word-rumour-act-align-hint = So that you say the same.
word-rumour-act-legal = To the lawyer
word-rumour-act-legal-hint = When it does harm and is not true.
word-rumour-truth-true = It is true
word-rumour-truth-partly = It is partly true
word-rumour-truth-false = It is not true
word-responsibility-victim = It befell us
word-responsibility-victim-hint = There was little you could do.
word-responsibility-accidental = Something went wrong
word-responsibility-accidental-hint = A mistake, or something that broke.
word-responsibility-preventable = We could have prevented it
word-responsibility-preventable-hint = Then say sorry, and say what you put right.
word-preventable-weak-password = A weak password
word-preventable-no-second-factor = No second factor
word-preventable-unpatched = A known hole was not mended
word-preventable-exposed = It could be reached from outside without need
word-preventable-no-segmentation = Everything was in one network
word-preventable-no-backup = The back-up could be reached, or was never tested
word-preventable-kept-too-long = Data kept too long
word-preventable-told-late = Told late
word-preventable-warned = Somebody had warned

## What somebody may do

word-right-read = read
word-right-read-hint = Read everything that is for whoever has entered.
word-right-draft = write down
word-right-draft-hint = Keep facts, tasks and the log, and draft texts.
word-right-decide = decide
word-right-decide-hint = Decide on the risk, the course and what you do not report.
word-right-approve = approve
word-right-approve-hint = Approve the exact words that go out.
word-right-send = send
word-right-send-hint = Send approved messages and issue reports.
word-right-file = file
word-right-file-hint = Record what was submitted to an authority.
word-right-see-personal = see personal data
word-right-see-personal-hint = See private numbers, and files that may hold data of people.
word-right-read-counsel = read the counsel lane
word-right-read-counsel-hint = Read and write what is only for the lawyer and a few others.
word-right-export = take out
word-right-export-hint = Take lists and the log out of Paraat as files.
word-right-prepare = prepare
word-right-prepare-hint = Keep the call list, runbooks and the other sheets of the preparation.
word-right-administer = manage access
word-right-administer-hint = Decide who enters, who has which role and who is in the team.

## Guests

word-guest-kind-lawyer = Lawyer
word-guest-kind-forensics = Firm that investigates or restores
word-guest-kind-insurer = Insurer
word-guest-kind-authority = Authority or police
word-guest-kind-other = Somebody else
word-part-picture = What is going on
word-part-picture-hint = The first page of the incident.
word-part-facts = Facts
word-part-facts-hint = What is known, and how sure.
word-part-duties = Duties
word-part-duties-hint = What must be reported, and what was.
word-part-steering = Steering
word-part-steering-hint = Meetings, decisions, reports, shifts and ransom.
word-part-speaking = People and messages
word-part-speaking-hint = Who hears what, messages, rumours and questions.
word-part-work = Work
word-part-work-hint = Tasks and experts.
word-part-costs = Costs
word-part-costs-hint = What it costs, standstill, and what the insurer pays.
word-part-evidence = Evidence
word-part-evidence-hint = Files, traces, what is hit and what was cut off.
word-part-log = Log
word-part-log-hint = The log, the timeline and what stood on paper.
word-part-counsel = Counsel lane
word-part-counsel-hint = What is only for the lawyer and a few others.
word-cost-stage-estimated = Estimated
word-cost-stage-estimated-hint = It will be about this much.
word-cost-stage-committed = Will come
word-cost-stage-committed-hint = Ordered, agreed, or lost already.
word-cost-stage-paid = Paid
word-cost-stage-paid-hint = The money is gone.
word-vat-excluded = Without VAT
word-vat-included = With VAT
word-vat-not-charged = There is no VAT
word-consent-asked = Asked
word-consent-given = Agreed
word-consent-refused = Did not agree
word-cost-visibility-visible = Visible
word-cost-visibility-half = Half visible
word-cost-visibility-invisible = Invisible
word-veris-loss-asset-and-fraud = Money and goods
word-veris-loss-brand-damage = The name
word-veris-loss-business-disruption = Standstill
word-veris-loss-operating-costs = Running costs
word-veris-loss-legal-and-regulatory = Law and authorities
word-veris-loss-competitive-advantage = Head start
word-veris-loss-response-and-recovery = Response and recovery
word-cost-group-detection-and-escalation = Finding out and steering
word-cost-group-notification = Telling
word-cost-group-post-breach = Aftermath
word-cost-group-lost-business = Lost business

## The evaluation

word-how-well-well = Well
word-how-well-partly = In part
word-how-well-badly = Badly
word-how-well-not-mine = Does not apply to me
word-lesson-kind-went-well = Went well
word-lesson-kind-went-well-hint = Keep this.
word-lesson-kind-went-badly = Did not go well
word-lesson-kind-went-badly-hint = Say what went wrong, not who.
word-lesson-kind-do-otherwise = We would do otherwise now
word-lesson-kind-do-otherwise-hint = With what you know today.
word-improves-measure = A measure
word-improves-runbook = A runbook
word-improves-contract = A contract
word-improves-retention = How long we keep data
word-improves-other = Something else
word-improvement-end-done = Done
word-improvement-end-done-hint = Later we ask whether it worked.
word-improvement-end-dropped = Will not be done
word-improvement-end-dropped-hint = Say why not.
word-worked-yes = Yes
word-worked-partly = In part
word-worked-no = No
word-worked-too-early = Too early to tell
word-known-by-recorded = What stood in Paraat then
word-known-by-recorded-hint = Also if it proved wrong later.
word-known-by-learnt = What somebody knew then
word-known-by-learnt-hint = Also if it was typed in later.
word-signed-as-chair = Chair
word-signed-as-management = For management
word-signed-as-team = For the team
word-signed-as-present = Present
