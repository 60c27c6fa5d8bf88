# The sentences of the preparation, in English. The keys are the same as in prepare.nl.ftl.

## Around the preparation
frame-prepare = Prepare
start-prepare = Nothing is wrong now. I want to prepare.
prepare-nav-overview = Overview
prepare-nav-contacts = Call list
prepare-nav-team = Crisis team
prepare-nav-runbooks = Runbooks
prepare-nav-agreements = Agreements
prepare-nav-inventory = What we have
prepare-nav-prevention = Prevention
prepare-nav-paper = Paper
prepare-nav-log = Log
prepare-title = Ready for a bad evening
prepare-next = Do this now
prepare-nothing-missing = Nothing is missing that Paraat can see. Look again in a month.
prepare-others = This is missing, too
prepare-rest = { $n ->
    [one] { $n } more point
   *[other] { $n } more points
}
prepare-there = What is there already
prepare-back = Back to the overview
prepare-mend = Put this right
prepare-review-due = Somebody was to look at this again before { $on }.
prepare-assignee = For: { $who }
prepare-proposals = { $n ->
    [one] An incident holds { $n } name that is not on the call list yet.
   *[other] Incidents hold { $n } names that are not on the call list yet.
}
prepare-proposals-look = Look
prepare-by-link = { $name } in person, by a personal link
done-sheet = Kept. It holds from now on.
done-removed = Taken out. What it said stays in the history.
done-put-back = The old version holds again.
done-imported = The contacts were taken over. At the end of this page you can undo that.
done-import-undone = The import was undone.
done-confirmed = Noted: this is right.
done-erased = This person was erased.
done-merged = Two became one.
done-adopted = This runbook is yours now. Change what is different with you.

## The first hour
hour-title = The first hour
hour-lead = Ten questions. After them you know on a bad evening whom to call and who may do what.
hour-done = { $n ->
    [0] No question was answered yet.
    [one] { $n } question was answered.
   *[other] { $n } questions were answered.
}
hour-begin = Begin
hour-on = Go on
hour-again = The { $n } questions of the first hour
hour-next = Keep this and go on
hour-skip = I don't know yet
hour-question-1 = Who are you?
hour-why-1 = Which rules apply depends on it.
hour-question-2 = Who takes the lead when it goes wrong?
hour-why-2 = Best not whoever repairs the computers: they will have no time.
hour-question-3 = Who leads when that person is away?
hour-why-3 = An attack often comes on a Friday evening or in the holidays.
hour-question-4 = Who writes down what happens?
hour-why-4 = Somebody else than whoever leads. Later the insurer, the court or the authority will ask for it.
hour-question-5 = Who tells staff and customers?
hour-why-5 = Choose somebody who stays calm and whom people believe.
hour-question-6 = Whom do you call when the computers fail?
hour-why-6 = Add by what they know you: your customer or contract number.
hour-question-7 = Are you insured against damage by an attack?
hour-why-7 = Insurers often have an alarm number that sends help day and night. Then call that first.
hour-question-8 = Who may disconnect systems and spend money?
hour-why-8 = On the evening itself there is no time to find out.
hour-question-9 = Where do you meet, and how do you talk?
hour-why-9 = The attacker may be reading your mail and chat.
hour-question-10 = Which data about people do you have, and is there a back-up?
hour-why-10 = Name the most important group and the most important system. The rest comes later.

## Forms of the preparation
form-none = none
form-more-rows = Some more rows
form-row-incomplete = Fill this in, or empty the whole row.
form-no-phone = Nobody can call this number. Write it as you dial it, such as 06 12345678 or +32 2 123 45 67.
form-no-such-name = Nobody is called so, or more than one. Write the name as it stands on the list.
form-no-mail = This is no email address. Write it as name@company.nl.
form-no-country = Write the country with two letters, such as NL or BE.
form-own-measure = a measure of your own
sheet-submit = Keep this
sheet-since = Holds since { $since }, by { $who }. Versions: { $n }.
sheet-remove = Take this out
sheet-removal-title = Take out: { $title }
sheet-removal-lead = It goes from all lists. What it said stays in the history, and you can put it back.
sheet-history-title = What it said before: { $title }
sheet-history-back = Back
sheet-version = Version { $n }, since { $since }, by { $who }
sheet-removed-then = Taken out then.
sheet-put-back = Put this version back
sheet-new-profile = Who we are
sheet-new-plan = How we steer a crisis
sheet-new-contact = New on the call list
sheet-new-role = New role
sheet-new-runbook = New runbook
sheet-new-contract = New contract
sheet-new-policy = New policy
sheet-new-data-set = New data
sheet-new-service = New service
sheet-new-system = New system
sheet-new-measure = Measure
sheet-new-risk = New risk
sheet-new-training = New training or exercise
sheet-new-printed-copy = Print a copy
sheet-lead-profile = A new incident begins with this.
sheet-lead-plan = You need this at once on the evening itself. Fill in what you know; the rest can wait.
sheet-lead-role = First choose the role, then the people. In another kind of incident it can be somebody else.
sheet-lead-contract = Look up above all who must tell what within which time. "I don't know yet" is an answer, too.
sheet-lead-policy = Take the policy at hand. So you see now what nobody pays.
sheet-lead-measure = Choose how far you are. Level 4 counts with proof only.
sheet-lead-printed-copy = Choose what is in it, who keeps it and where. Once it is kept you can print it. It gets a number.

## Fields: who we are
sheet-profile-country = Country
sheet-profile-country-hint = Two letters, such as NL.
sheet-profile-employees = Number of staff
sheet-profile-employees-hint = Do you work alone? Then fill in 1: you get advice instead of errors.
sheet-profile-role = Your role with data about people
sheet-profile-sector = Sector
sheet-profile-is_insured = Insured against damage by an attack or a data breach?
sheet-profile-register_number = Number in the trade register
sheet-profile-register_number-hint = Forms of authorities ask for it.
sheet-profile-address = Address
sheet-profile-officer_number = Number of your data protection officer
sheet-profile-officer_number-hint = Leave empty if you have none.

## Fields: how we steer a crisis
sheet-plan-responsible = Who is finally responsible for security and data?
sheet-plan-responsible-hint = One person.
sheet-plan-criteria = By what do you see that it is a crisis?
sheet-plan-criteria-hint = One on each line, such as: production stands still for more than 4 hours.
sheet-plan-room = Where does the team meet?
sheet-plan-fallback_room = And when that cannot be?
sheet-plan-channel = How do you talk when mail and chat cannot be trusted?
sheet-plan-channel-hint = Such as a group on private phones, or a conference line.
sheet-plan-code_word = Where is the code word by which callers prove who they are?
sheet-plan-code_word-hint = Do not write the word itself here.
sheet-plan-first_meeting_minutes = First meeting within how many minutes?
sheet-plan-meeting_every_hours = Then every how many hours?
sheet-plan-register_years = For how many years after closing do you keep an incident in the register?
sheet-plan-register_years-hint = Paraat proposes five years: for that long an authority can still impose a large fine, and somebody can still claim damages. The GDPR itself names no period. Ask whoever advises you on privacy.
sheet-plan-paper = Where is the paper when nothing works?
sheet-plan-paper-hint = The printed call list, the plan and blank sheets. Such as: the safe.

## Fields: call list
sheet-contact-name = Name
sheet-contact-name-hint = Of the person or the desk.
sheet-contact-organisation = Organisation
sheet-contact-organisation-hint = Leave empty for your own staff.
sheet-contact-function = Function
sheet-contact-kind = What are they to you?
sheet-contact-own_kind = A kind of your own
sheet-contact-own_kind-hint = Only if you chose "Other" above.
sheet-contact-numbers = Telephone number
sheet-contact-numbers-hint = The number that you call first comes on top.
sheet-contact-number = Number
sheet-contact-line = Kind of line
sheet-contact-is_private = Private number, not for everybody
sheet-contact-is_own = Runs over our own exchange or network
sheet-contact-mails = Mail address
sheet-contact-address = Address
sheet-contact-mail_is_private = Private address, not for everybody
sheet-contact-around_the_clock = Reachable day and night?
sheet-contact-hours = Reachable when?
sheet-contact-deputy = Who answers when this person cannot?
sheet-contact-call_for = What do you call for, and what was agreed?
sheet-contact-references = Reference
sheet-contact-references-hint = By what they know you: customer, contract or policy number.
sheet-contact-of = What kind of number?
sheet-contact-reference = The number
sheet-contact-technical = Versions and technology
sheet-contact-technical-hint = What a helper asks at once, such as the type of server. No passwords.
sheet-contact-source = Where does this come from?
sheet-contact-verified_on = When was this last checked?
sheet-contact-note = Anything else
sheet-contact-customer_number = Your customer number with them

## Fields: roles
sheet-role-role = Which role?
sheet-role-own_role = Own name of the role
sheet-role-own_role-hint = Only if you chose "Other" above.
sheet-role-held = Who does it
sheet-role-held-hint = The first row always holds. On a next row you choose for which kind of incident somebody else does it.
sheet-role-person = Who?
sheet-role-deputy = Deputy
sheet-role-forms = In this kind of incident only
sheet-role-forms-hint = If you choose nothing, it always holds.
sheet-role-trained_on = Last trained
sheet-role-credible_because = Why do people believe this person?
sheet-role-credible_because-hint = Above all for who speaks to the press.
sheet-role-may = This role may do this without asking
sheet-role-limit_cents = Up to how many euros?
sheet-role-condition = On which condition?
sheet-role-reports_to = To which role does it report?
sheet-role-informs = Which roles does it keep informed?
sheet-role-called_by = Which role calls it out?
sheet-role-responsible_for = What is this role responsible for?
sheet-role-duties = What does this role do?
sheet-role-duties-hint = One task on each line.
sheet-role-documents = Which documents are needed?
sheet-role-means = What else is needed?
sheet-role-who_may = Who may disconnect systems?

## Fields: runbooks
sheet-runbook-title = Name
sheet-runbook-forms = For which kind of incident?
sheet-runbook-when = How do you recognise this?
sheet-runbook-steps = Step
sheet-runbook-what = What must be done?
sheet-runbook-place = In which place?
sheet-runbook-place-hint = So you move a step. What stood there moves on.
sheet-runbook-track = Track
sheet-runbook-step_role = Who does it?
sheet-runbook-within_minutes = Within how many minutes?
sheet-runbook-when_insured = Only if you are insured
sheet-runbook-dos = Do this
sheet-runbook-donts = Leave this
sheet-runbook-evidence = Keep as evidence
sheet-runbook-mandate = Which mandate is needed?
sheet-runbook-filings = Which duties belong to it?
sheet-runbook-calls = Whom do you call?
sheet-runbook-messages = Who gets a message?
sheet-runbook-review_on = When do you look at this again?

## Fields: contracts
sheet-contract-party = With whom?
sheet-contract-contact = Are they on the call list?
sheet-contract-relation = What kind of contract is it?
sheet-contract-subject = What is it about?
sheet-contract-number = Contract number
sheet-contract-notices = Notice clause
sheet-contract-notices-hint = Who must tell the other when something goes wrong, and within which time?
sheet-contract-direction = Who tells whom?
sheet-contract-term = How is the term counted?
sheet-contract-amount = How many?
sheet-contract-counts_from = From when?
sheet-contract-counts_from-hint = As it is written, such as: after discovery.
sheet-contract-days_of = Working days of which country?
sheet-contract-days_of-hint = If the contract counts in working days, the holidays of this country count.
sheet-calendar-ours = The Netherlands
sheet-calendar-gone = This calendar is not there any more. Put it back in rules.d/calendars, or choose another one.
sheet-contract-article = Where does it stand?
sheet-contract-channel = How and to whom?
sheet-contract-data_sets = Which data is it about?
sheet-contract-starts_on = Since
sheet-contract-ends_on = Until
sheet-contract-review_on = When do you look at this again?

## Fields: policies
sheet-policy-is_insured = Insured?
sheet-policy-insurer = Insurer
sheet-policy-contact = Are they on the call list?
sheet-policy-number = Policy number
sheet-policy-alarm_number = Alarm number
sheet-policy-alarm_number-hint = Day and night. Call it first, before you hire anybody.
sheet-policy-broker = Broker
sheet-policy-notice_hours = Report within how many hours?
sheet-policy-needs_consent = Must the insurer agree before you hire somebody?
sheet-policy-has_panel = May you hire only firms that they choose?
sheet-policy-panel = Which firms are these?
sheet-policy-panel-hint = One name on each line.
sheet-policy-limit_cents = Insured amount in euros
sheet-policy-deductible_cents = Deductible in euros
sheet-policy-waiting_hours = Waiting time at standstill, in hours
sheet-policy-waiting_hours-hint = The policy pays nothing for the first hours.
sheet-policy-pays_own_staff = Does the policy pay for hours of your own people?
sheet-policy-covered = Covered?
sheet-policy-covered-none = not looked up yet
sheet-policy-cover_limit_cents = Up to how many euros?
sheet-policy-cover_deductible_cents = Deductible for this, if it is another one
sheet-policy-condition = On which condition?
sheet-policy-exclusions = What is excluded?
sheet-policy-exclusions-hint = One point on each line.
sheet-policy-conditions = What must you have in order?
sheet-policy-conditions-hint = Such as: updates within 14 days.
sheet-policy-starts_on = Since
sheet-policy-ends_on = Until
sheet-policy-retroactive_from = Counts for incidents from

## Fields: data, services and systems
sheet-data-set-name = What do you call these data?
sheet-data-set-kinds = What is in it?
sheet-data-set-classification = How bad is it when others see this?
sheet-data-set-of_whom = Whose data are they?
sheet-data-set-persons = Of about how many people?
sheet-data-set-purpose = What do you need it for?
sheet-data-set-minimised = What do you leave out or take away?
sheet-data-set-minimised-hint = What you do not have cannot leak.
sheet-data-set-retention_months = How many months do you keep it?
sheet-data-set-retention_because = Why so long?
sheet-data-set-cleaned_on = When was it last cleaned up?
sheet-data-set-review_on = When do you look at this again?
sheet-service-name = What do you call this service?
sheet-service-name-hint = What you do for others, such as ordering or repairs.
sheet-service-stakeholders = Who notices when this fails?
sheet-service-contacts = Whom do you tell first?
sheet-service-data_sets = Which data does it use?
sheet-service-tolerable_hours = After how many hours is it serious?
sheet-service-fallback = How does the work go on without it?
sheet-system-name = What do you call this system?
sheet-system-supplier = Who keeps it running?
sheet-system-technical = Where is it, and which version?
sheet-system-services = Which services stand on it?
sheet-system-data_sets = Which data are in it?
sheet-system-is_exposed = Reachable from the internet?
sheet-system-backup = How and where is the back-up?
sheet-system-is_backup_offline = Is there a back-up that an attacker cannot reach?
sheet-system-restored_on = When was a back-up last put back as a test?
sheet-system-when_disconnected = What happens when you disconnect it?
sheet-system-review_on = When do you look at this again?
sheet-system-set = Which data about people matter most?
sheet-system-set-hint = Such as: customer data.
sheet-system-of_whom = Whose are they?

## Fields: measures, risks and training
sheet-measure-listed = Which measure?
sheet-measure-title = Own name
sheet-measure-title-hint = Only for a measure of your own.
sheet-measure-level = How far are you?
sheet-measure-evidence = What proves it?
sheet-measure-evidence-hint = A test, a report, a picture of a screen. Policy on paper is no proof.
sheet-measure-evidence_on = From which day is the proof?
sheet-measure-assignee = Who sees to it?
sheet-measure-review_on = Until when does this count?
sheet-measure-review_on-hint = After that it counts one level lower, until somebody looks again.
sheet-measure-note = Anything else
sheet-risk-title = What may happen?
sheet-risk-scenario = How does it come about, and what does it do?
sheet-risk-likelihood = How likely?
sheet-risk-likelihood-hint = From 1 (rarely) to 5 (almost certainly).
sheet-risk-impact = How grave?
sheet-risk-impact-hint = From 1 (hardly) to 5 (we do not survive it).
sheet-risk-treatment = What do you do with it?
sheet-risk-administrative = Rules and agreements
sheet-risk-physical = Locks and walls
sheet-risk-technical = Technology
sheet-risk-systems = Which systems is it about?
sheet-risk-assignee = Who sees to it?
sheet-risk-assessed_on = When did you assess this?
sheet-risk-review_on = When do you look at this again?
sheet-training-title = What?
sheet-training-kind = What kind of training?
sheet-training-audience = For whom?
sheet-training-trainer = Who gives it?
sheet-training-planned_on = Planned on
sheet-training-held_on = Held on
sheet-training-attendees = How many people were there?
sheet-training-result = What came of it?
sheet-training-repeat_months = Again after how many months?
sheet-printed-copy-prints = What is in it?
sheet-printed-copy-runbooks = Which runbooks?
sheet-printed-copy-holder = Who keeps it?
sheet-printed-copy-place = Where is it?
sheet-printed-copy-place-hint = A place that works when the computers do not: the safe, at home, the car.
sheet-printed-copy-language = In which language?
sheet-printed-copy-printed_on = Printed on
sheet-printed-copy-destroyed_on = Destroyed on
sheet-printed-copy-destroyed_on-hint = Fill this in when the paper is gone. Old numbers must not lie around.
sheet-printed-copy-note = Remark

## The call list
contacts-lead = You call in this order. Print the list and keep it where you can reach it when nothing works.
contacts-none = Nobody is on the list yet. Begin with whom you call when the computers fail.
contacts-add = Add somebody
contacts-import = Import a list
contacts-search = Search by name or organisation
contacts-search-submit = Search
contacts-earlier = Call earlier
contacts-later = Call later
contacts-stale = { $n ->
    [one] { $n } contact was never checked, or more than a year ago.
   *[other] { $n } contacts were never checked, or more than a year ago.
}
contacts-slips = Make slips to check them
contacts-pairs = { $n ->
    [one] { $n } pair of contacts seems to be one.
   *[other] { $n } pairs of contacts seem to be one.
}
contacts-pairs-look = Look
contacts-no-private = You do not see private numbers. Who does stands under "How we steer a crisis".
contacts-hidden = { $n ->
    [one] There is { $n } more contact. Search by name.
   *[other] There are { $n } more contacts. Search by name.
}
contacts-export = Export the list
contacts-export-lead = The file holds names and numbers. Keep it with care.
contacts-imports = Imported lists
contacts-import-undo = Undo
contacts-back = Back to the call list
contact-roles = In the crisis team: { $roles }
contact-stands-in = deputy of { $role }
contact-private = private
contact-own-line = fails with our network
contact-hidden = There is also a private number, which you may not see.
contact-always = Reachable day and night
contact-not-always = Not reachable day and night
contact-call-for = Call for: { $text }
contact-technical = Technology: { $text }
contact-verified = Checked on { $on }. Source: { $source }.
contact-never-verified = Never checked yet.
contact-no-source = unknown
contact-deputy = No answer? Call
contact-look = Look at this contact
contact-edit = Change
contact-history = What it said before
contact-right = Is this still right?
contact-right-call = I called: it is right
contact-right-slip = A slip was handed in: it is right
contact-right-source = I looked it up: it is right
contact-ask-lead = Or ask them in person. By a personal link they see their own entry only.
contact-ask = Make a personal link
contact-erase = Erase this person altogether
call-group-team = First: our own crisis team
call-group-alarm = Alarm, and help when attacked
call-group-it = IT, website, cloud and telephone
call-group-bank = Bank
call-group-law = Law and privacy
call-group-authorities = Authorities and police
call-group-partners = Partners and chain
call-group-business = Customers and suppliers
call-group-advisers = Advisers and networks
call-group-others = Others
asked-title = A link for { $name }
asked-made = Give this link to that person. It works for thirty days and once. You see it only now.
asked-loopback = Paraat runs on this computer only, so the link works here only: let them look here, or use a slip.
confirm-title = Is this right, { $name }?
confirm-lead = You are on the call list for when something goes wrong with computers or data. See whether all is right. Change what is different.
confirm-what-for = Colleagues who work in Paraat see this list. You can mark a number private: then fewer people see it.
confirm-not-all = A private number that is known already is not shown here. It stays.
confirm-submit = This is right now
confirm-changed = A colleague changed your entry meanwhile. Open the link again and see whether it is right.
confirmed-title = Thank you
confirmed-thanks = Your entry is up to date. You can close this page.
erasure-title = Erase { $name }
erasure-lead = This contact is erased, old versions included. Nobody can undo that. That something was erased remains. See for yourself whether the name stands in other texts, such as a measure or an incident. Copies on paper or in files you throw away yourself.
erasure-submit = Erase this person
duplicates-title = Seem to be one
duplicates-lead = Choose which one stays. The numbers of the other are added to it.
duplicates-none = No contacts seem to be one.
duplicates-keep = Keep this one
duplicates-reason = Was there twice.
same-mail = They have the same email address.
same-number = They have the same telephone number.
same-name = Their names are nearly the same.
slips-title = Slips to be checked
slips-lead = Print this page and cut the slips apart. When a slip comes back, mark the contact as checked.
slips-none = All contacts were checked within the last year.
slips-hidden = { $n ->
    [one] There is { $n } more contact. It comes here when these slips are back.
   *[other] There are { $n } more contacts. They come here when these slips are back.
}
slips-right = This is right
slips-wrong = This is not right. It should be:
slips-signed = Date and signature:
export-file = call-list

## Bringing in a list
import-lead = Choose a file from Excel, Outlook, Google or your phone: CSV, XLSX, ODS or vCard. First you see what it holds. Nothing is added to the list yet.
import-hint = At most 16 MB and 50,000 rows. Paraat runs nothing that the file holds.
import-read = See what it holds
import-preview = This is what it holds
import-good = { $n ->
    [one] { $n } contact can come in.
   *[other] { $n } contacts can come in.
}
import-are-known = { $n ->
    [one] { $n } is there already.
   *[other] { $n } are there already.
}
import-mistakes = Rows that cannot come in
import-leave-out = Leave these rows out
import-has-mistakes = Nothing was taken over. Mend the file and bring it in again, or leave the wrong rows out.
import-nothing-new = Nothing was taken over: all of it was there already.
import-row = Row { $n }:
import-more-mistakes = And { $n } others.
import-how = How should it be imported?
import-take-over = Import all of it
import-again = Check again
import-gone = This file is no longer waiting. Bring it in again.
import-known = What about those who are on the list already?
import-known-complete = Add what is not there yet
import-known-skip = Skip them
import-known-add = Add them once more
import-column = Column "{ $name }"
import-head-row = Row
import-head-numbers = Numbers
import-head-known = There already?
import-brought = { $n ->
    [one] { $n } contact, on { $at } by { $who }
   *[other] { $n } contacts, on { $at } by { $who }
}
found-mail = same email address as { $title }
found-number = same number as { $title }
found-name = named nearly the same as { $title }
import-bad-mobile = Column "{ $column }" holds "{ $text }". That is no telephone number.
import-bad-work = Column "{ $column }" holds "{ $text }". That is no telephone number.
import-bad-home = Column "{ $column }" holds "{ $text }". That is no telephone number.
import-bad-alarm = Column "{ $column }" holds "{ $text }". That is no telephone number.
import-bad-name = There is no name and no organisation.
import-bad-mail = Column "{ $column }" holds "{ $text }". That is no email address.
import-bad-around-the-clock = Column "{ $column }" holds "{ $text }". Write yes or no.
import-bad-private = Column "{ $column }" holds "{ $text }". Write yes or no.
import-bad-verified-on = Column "{ $column }" holds "{ $text }". That is no date. Write 2026-11-22 or 22-11-2026.
import-card-no-name = There is no name and no organisation.
import-card-end-missing = The card ends halfway.
import-card-outside-cards = Before this stands text that belongs to no card.
import-card-line-not-understood = A line of the card cannot be read.
import-card-value-too-long = A text on the card is too long.
import-card-lost-characters = It holds characters that cannot be read.
import-card-nothing-on-it = There is nothing on this card.
import-card-bad-phone = One of the numbers is no telephone number.
column-ignored = leave out
column-name = Name
column-first-name = First name
column-name-prefix = Middle name
column-last-name = Last name
column-organisation = Organisation
column-function = Function
column-kind = Kind
column-mobile = Mobile
column-work = Work
column-home = Home
column-alarm = Alarm number
column-mail = Mail
column-around-the-clock = 24/7
column-hours = Hours
column-contract-number = Contract number
column-customer-number = Customer number
column-policy-number = Policy number
column-technical = Technical
column-call-for = Call for
column-source = Source
column-verified-on = Verified on
column-private = Private
column-note = Note
now-call-list = Call list
now-runbook = Runbook

## The crisis team
team-lead = First choose the roles, then the people. Everybody needs a deputy.
team-one-person = You work alone. So this is advice: agree with another entrepreneur or your IT firm who helps you.
team-roles = Roles, and who reports to whom
team-none = There are no roles yet.
team-add = Add a role
team-begin = { $n ->
    [one] Add the { $n } role that is missing
   *[other] Add the { $n } roles that are missing
}
team-nobody = Nobody yet
team-deputy = Deputy: { $who }
team-only-for = Only for: { $forms }
team-trained = Trained on { $on }
team-mandates = May without asking: { $mandates }
team-plan = How we steer a crisis
mandate-limit = up to { $limit }
doubt-nobody-is = Nobody has this role yet: { $role }.
doubt-no-deputy = There is no deputy for this role: { $role }.
doubt-own-deputy = The same person is their own deputy: { $role }.
doubt-both = One person cannot do both at once: { $one } and { $other }.
doubt-twice = This role is there twice: { $role }.
doubt-unreachable = There is no number for { $who } ({ $role }) that works when our network is down.
doubt-reports-to-nobody = This role reports to nobody: { $role }.
doubt-many-tops = { $n } roles report to nobody. One stands above all.
doubt-no-mandate-disconnect = Nobody may disconnect systems without asking first.
doubt-no-mandate-spend = Nobody may spend money without asking first.
doubt-no-mandate-press = It does not say who may speak to the press.
doubt-no-mandate-file = It does not say who may file with an authority.
doubt-no-mandate-ransom = It does not say who decides on a ransom.
doubt-no-limit = This role may spend money, but it does not say how much: { $role }.
doubt-ransom-below-board = The board decides on a ransom, not this role: { $role }.
doubt-untrained = Whoever speaks to the press was not trained for it yet.
doubt-not-credible = It does not say why people believe the spokesperson.
doubt-nobody-responsible = It does not say who is finally responsible for security and data.

## Runbooks
runbooks-lead = A runbook says who does what, and what to leave. Read one each month, and you know them on the evening itself.
runbooks-own = Your own runbooks
runbooks-none = You have no runbook of your own yet. Choose one below and take it over.
runbooks-add = Write a new runbook
runbooks-defaults = Runbooks of Paraat
runbooks-defaults-lead = These hold while you have no runbook of your own.
runbooks-all-own = You have a runbook of your own for everything.
runbooks-steps = { $n ->
    [one] { $n } step
   *[other] { $n } steps
}
runbooks-back = Back to the runbooks
runbook-not-reviewed = A runbook of Paraat; nobody with you has looked at it yet.
runbook-review-on = To be looked at again before { $on }.
runbook-no-review = It does not say when somebody looks at it again.
runbook-adopt-lead = Take it over, and then change what is different with you.
runbook-adopt = Take this runbook over
runbook-edit = Change
runbook-tracks = The steps overlap. There are four tracks:
runbook-when-insured = Only if you are insured.
runbook-mandate = Mandate needed: { $act }. Who may: { $who }.
runbook-mandate-nobody = Mandate needed: { $act }. Nobody may do this yet.
runbook-dos = Do this
runbook-donts = Leave this
runbook-evidence = Keep as evidence
runbook-filings = Duties
runbook-messages = A message to
runbook-calls = Call:
runbook-call-nobody = { $kind } (not on the call list yet)
within-now = at once
within-minutes = { $n ->
    [one] within { $n } minute
   *[other] within { $n } minutes
}
within-hours = { $n ->
    [one] within { $n } hour
   *[other] within { $n } hours
}
within-days = { $n ->
    [one] within { $n } day
   *[other] within { $n } days
}

## Agreements
agreements-lead = What was agreed with insurers, suppliers and partners? On the evening itself it matters most within which time, and whom to call.
agreements-policies = Policies
agreements-no-policies = There is no policy yet.
agreements-add-policy = Add a policy
agreements-contracts = Contracts
agreements-contracts-lead = Begin with who processes data for you, and for whom you do.
agreements-no-contracts = There is no contract yet.
agreements-add-contract = Add a contract
policy-alarm = Alarm number: { $number }
policy-number = Policy number: { $number }
policy-notice = Report within { $n } hours
policy-waiting = Waiting time: { $n } hours
policy-consent = Ask for consent before you hire somebody
policy-panel = Only firms that they choose
policy-no-alarm = There is no alarm number.
policy-ended = This policy is not in force today.
contract-slow = They need not tell you within a day that something went wrong.
contract-missing = It lacks: { $clauses }
contract-unread = Not looked up yet: { $clauses }
notice-we-tell = You tell them { $term }
notice-they-tell = They tell you { $term }
notice-immediately = at once
notice-term-unknown = within a time that nobody looked up yet
notice-in-hours = { $n ->
    [one] within { $n } hour
   *[other] within { $n } hours
}
notice-in-days = { $n ->
    [one] within { $n } day
   *[other] within { $n } days
}
notice-in-working-days = { $n ->
    [one] within { $n } working day
   *[other] within { $n } working days
}
notice-from = , { $text }
notice-article = {" "}(article { $text })
notice-channel = , by { $text }
heads-title = What does the insurance pay?
heads-lead = { $n ->
    [0] For every head of costs there is something, or something to look up.
    [one] { $n } of the eleven heads of costs you pay yourself.
   *[other] { $n } of the eleven heads of costs you pay yourself.
} Waiting time and deductible still come off.
heads-head = Head of costs
heads-insured = Insured?
heads-payers = Who pays
head-limit = up to { $limit }
insured-yes = yes
insured-on-condition = on conditions
insured-not-looked-up = not looked up yet
insured-by-nobody = no, nobody insures this
insured-without-policy = no, there is no policy
insured-by-none-of-these = no
euros = € { $amount }
euros-and-cents = { $euros }.{ $cents }

## What we have
inventory-lead = Know what stands on what, and you know at once whom to call when it fails.
inventory-systems = Systems
inventory-systems-lead = Choose a system and see whom it hits when it is hacked.
inventory-add-systems = Add a system
inventory-services = Services
inventory-services-lead = What you do for others with those systems.
inventory-add-services = Add a service
inventory-sets = Data
inventory-sets-lead = What you keep, of whom, and how long.
inventory-add-sets = Add data
inventory-none = There is nothing here yet.
system-supplier = Keeps it running: { $who }
system-restored = Back-up put back as a test on { $on }
system-never-restored = The back-up was never put back as a test.
system-backup-in-reach = An attacker can reach the back-up.
system-backup-unknown = Nobody knows whether an attacker can reach the back-up.
system-exposed = Reachable from the internet
service-tolerable = After { $n } hours without it is serious
set-persons = Number of people, about: { $n }
set-retention = { $n ->
    [one] Kept: { $n } month
   *[other] Kept: { $n } months
}
set-no-retention = It does not say how long you keep this.
reach-title = When this is hit: { $system }
reach-lead = This follows from what you wrote down. In an incident see for yourself whether it holds.
reach-disconnected = When you disconnect it: { $text }
reach-edit = Change this system
reach-back = Back to what we have
reach-services = Services that fail
reach-sets = Data that are in it
reach-people = People and organisations
reach-contacts = Whom to call
reach-contracts = Contracts
reach-none = Nothing written down.
reach-by = By: { $names }
reach-own-data = Their data are concerned.
reach-notice = They notice that it fails.
reach-persons = Number of people: at most { $n }. Whoever is in two lists counts twice.
reach-persons-unknown = Nobody wrote down how many people they are.
reach-persons-at-least = { $n } people, and { $unknown } kinds of data of which nobody wrote down the number.

## Prevention
prevention-lead = A measure really counts once somebody has tested it.
prevention-measures = Your measures
prevention-measures-lead = What lags most stands on top.
prevention-measures-none = You have looked at no measure yet. Begin at the end of this page.
prevention-risks = Risks
prevention-risks-lead = Look at them every half year, and after every incident.
prevention-risks-none = No risk was assessed yet.
prevention-trainings = Training and exercises
prevention-trainings-lead = Whoever has practised is less frightened.
prevention-trainings-none = Nothing is planned yet.
prevention-open = Not looked at yet
prevention-open-lead = Choose a measure and say how far you are.
prevention-open-none = You have looked at everything.
prevention-add-measure = Add a measure of your own
prevention-add-risk = Assess a risk
prevention-add-training = Plan a training
measure-has-proof = Proof: { $text }
risk-score = Likelihood times impact: { $n } of 25
risk-no-score = Likelihood or impact is not known yet.
training-held = Held on { $on }
training-planned = Planned on { $on }
training-not-planned = Not planned yet
overdue-not-held = Was planned on { $on }, but it does not say that it took place.
overdue-not-repeated = Was to be held again before { $on }.
lowered-no-evidence = Counts one level lower: there is no proof.
lowered-undated = Counts one level lower: the proof has no date.
lowered-ahead = Counts one level lower: the day of the proof is still to come.
lowered-stale = Counts one level lower: nobody looked again since { $on }.
framework-principles = Basic principle { $words }
framework-duties = Cbw { $words }
framework-safeguards = CIS { $words }
framework-checked = { $how }

## What is missing
gap-nobody-to-call-it = Nobody on the call list gets the computers going again.
gap-nobody-to-call-incident-response = Nobody on the call list helps when you are attacked.
gap-nobody-to-call-bank = The bank is not on the call list. It blocks cards and payments.
gap-nobody-to-call-law = No lawyer or privacy adviser is on the call list.
gap-nobody-to-call-authority = The data protection authority is not on the call list.
gap-nobody-to-call-police = The police are not on the call list.
gap-insurance-unknown = Nobody said whether you are insured. Sometimes a team stands ready without your knowing.
gap-no-policy = You are insured, but the policy is not here. Without an alarm number you cannot call.
gap-no-alarm-number = This policy lacks its alarm number: { $title }.
gap-policy-ended = This policy has ended: { $title }.
gap-no-channel = It does not say over what to talk when mail and chat cannot be trusted.
gap-no-room = It does not say where the team meets.
gap-no-criteria = It does not say by what you see that it is a crisis.
gap-no-paper = It does not say where the paper is when nothing works.
gap-nothing-printed = Nobody has a call list on paper. When the computers fail, the numbers are gone.
gap-copies-old = { $n ->
    [one] One copy on paper is no longer right. Print it again and destroy the old one.
   *[other] { $n } copies on paper are no longer right. Print them again and destroy the old ones.
}
gap-no-profile = It does not say who you are. Which rules apply depends on it.
gap-no-systems = No system is written down. Then nobody knows on the evening what stands on what.
gap-no-data-sets = It does not say which data you have. Then nobody knows who is hit.
gap-backup-in-reach = There is no back-up of this system out of an attacker's reach: { $title }.
gap-never-restored = The back-up of this system was never put back as a test: { $title }.
gap-slow-notice = This processor need not warn you within a day: { $title }.
gap-retention-unknown = It does not say how long you keep this: { $title }.
gap-no-number = This contact has no telephone number: { $title }.
gap-dangling = This points to something that is gone: { $title }.
gap-review-due = Somebody was to look at this again before { $on }: { $title }.
gap-no-measures = No measure was looked at yet.
gap-no-risks = No risk was assessed yet.
gap-never-practised = Nothing was practised yet.
gap-training-missed = This training is due, or due again: { $title }.
gap-nobody-helps = You work alone, and it does not say who helps when you cannot.
gap-no-numbers = { $n ->
    [one] { $n } contact has no telephone number.
   *[other] { $n } contacts have no telephone number.
}
gap-stale = { $n ->
    [one] { $n } contact on the call list was never checked, or more than a year ago.
   *[other] { $n } contacts on the call list were never checked, or more than a year ago.
}
gap-duplicates = In the call list two contacts seem to be one, { $n } times.
gap-default-runbooks = { $n ->
    [one] For { $n } kind of incident you have no runbook of your own yet.
   *[other] For { $n } kinds of incidents you have no runbook of your own yet.
}
count-contact = { $n ->
    [one] { $n } contact
   *[other] { $n } contacts
}
count-role = { $n ->
    [one] { $n } role
   *[other] { $n } roles
}
count-runbook = { $n ->
    [one] { $n } own runbook
   *[other] { $n } own runbooks
}
count-contract = { $n ->
    [one] { $n } contract
   *[other] { $n } contracts
}
count-policy = { $n ->
    [one] { $n } policy
   *[other] { $n } policies
}
count-data-set = { $n ->
    [one] { $n } kind of data
   *[other] { $n } kinds of data
}
count-service = { $n ->
    [one] { $n } service
   *[other] { $n } services
}
count-system = { $n ->
    [one] { $n } system
   *[other] { $n } systems
}
count-measure = { $n ->
    [one] { $n } measure looked at
   *[other] { $n } measures looked at
}
count-risk = { $n ->
    [one] { $n } risk assessed
   *[other] { $n } risks assessed
}
count-printed-copy = { $n ->
    [one] { $n } copy on paper
   *[other] { $n } copies on paper
}
count-training = { $n ->
    [one] { $n } training or exercise
   *[other] { $n } trainings or exercises
}

## To be looked at again
prepare-reviews = { $n ->
    [one] { $n } thing is due this month to be looked at again.
   *[other] { $n } things are due this month to be looked at again.
}
reviews-title = To be looked at again
reviews-lead = Everything with a date: what you check, what ends and what you practise.
reviews-calendar = Put these days in your own calendar
reviews-calendar-name = Staying ready
reviews-late = Was due already
reviews-coming = Coming
reviews-none = Nothing.
reviews-why-review = look at it again
reviews-why-ends = ends
reviews-why-verify = check whether it is right
reviews-why-planned = is planned
reviews-why-repeat = practise again
reviews-why-reprint = print again
removed-title = Taken out
removed-lead = Open something to see what it said, and to put it back.
removed-none = Nothing was taken out.
removed-by = { $kind }, taken out on { $at } by { $who }

## Proposals from incidents
proposals-title = What you typed in a crisis
proposals-lead = These names stand in incidents. Put those on the call list whom you may need again.
proposals-none = There are no new names.
proposals-from = Stands in incident { $incident }
proposals-contact = Put on the call list
proposals-dismiss = Not needed
proposals-profile = Who you are
proposals-profile-lead = This was filled in with an incident:
proposals-take = Take that over

## The log of the organisation
own-log-lead = All that was kept about the preparation and about access. Nobody can change it unnoticed.
own-organisation-named = The organisation is called { $name }.
own-person-named = Somebody is called { $name }.
own-link-issued = A link to enter was made.
own-link-used = Entered.
own-session-ended = Left.
own-sheet-kept = { $kind }: { $title }.
own-sheet-imported = { $kind }: { $title }, from a file.
own-sheet-removed = { $kind } taken out: { $title }. { $reason }
own-sheet-undone = { $kind } taken out, for the import was undone: { $title }.
own-sheet-only = { $kind }.
own-call-order-set = The order of the call list was changed.
own-confirmation-asked = A personal link was made for { $title }.
own-contact-confirmed = Checked and right: { $title }. { $how }.
own-proposal-dismissed = Not needed on the call list: { $name }.
own-person-erased = { $n ->
    [one] A person was erased, from { $n } line.
   *[other] A person was erased, from { $n } lines.
} { $reason }

## Refusals
not-prepared-empty = Fill this in.
not-prepared-too-long = This text is too long: "{ $begin }…". { $limit } characters fit.
not-prepared-unshowable = This holds a character that cannot be shown: "{ $text }". Type the text again.
not-prepared-too-many = { $limit } rows fit.
not-prepared-no-such-sheet = This was taken out meanwhile. Choose something else.
not-prepared-circle = This points to itself. Choose something else.
not-prepared-out-of-bounds = Choose a number from 1 to { $most }.
not-prepared-ends-before-it-begins = The end lies before the beginning.
not-prepared-in-the-future = This day lies in the future.
not-prepared-overtaken = Somebody else was just before you.
not-prepared-nothing-new = Nothing was changed, so nothing was kept.
not-prepared-gone = This was taken out meanwhile. Nothing was kept.
not-prepared-nothing-to-undo = There is nothing left to undo here.
not-prepared-link-dead = This link works no more. Ask for a new one.
import-problem-empty = The file is empty.
import-problem-not-a-table = Paraat cannot read this as a list. Choose CSV, XLSX, ODS or vCard.
import-problem-not-cards = These are no business cards (vCard).
import-problem-unreadable = The file is damaged or cut off. Save it again, or choose CSV.
import-problem-old-spreadsheet = This is an old Excel file (XLS). Save it as XLSX or CSV.
import-problem-protected = The file has a password. Save it without one.
import-problem-file-too-large = The file is too large. { $limit } fits.
import-problem-unpacks-too-large = Unpacked the file is too large. { $limit } fits.
import-problem-too-many-parts = The file has too many parts, more than { $limit }.
import-problem-too-many-rows = There are too many rows. { $limit } fit.
import-problem-too-many-columns = There are too many columns. { $limit } fit.
import-problem-too-many-cards = There are too many cards. { $limit } fit.
import-problem-too-much-text = It holds too much text. { $limit } fits.
import-problem-cell-too-long = A cell is too long. { $limit } characters fit.
row-problem-cell-too-long = The cell in column "{ $column }" is too long.
row-problem-more-cells-than-columns = There is text to the right of the last column.
row-problem-error-value = The cell in column "{ $column }" holds an error of the spreadsheet.
row-problem-formula-without-value = The cell in column "{ $column }" holds a formula without a value. Paraat computes nothing.
row-problem-quote-not-closed = There is a quotation mark that is never closed.
row-problem-lost-characters = Column "{ $column }" holds characters that cannot be read.

## Paper
prints-title = On paper
prints-lead = What is on paper works when no computer does. A copy has a number and a place, so that you know what there is and what is old.
prints-well = This is right
prints-safe = The safe
prints-first-lead = Nothing is on paper yet. Print a set for the safe: call list, crisis card, role cards, blank log sheets and the four steps.
prints-first = Make a set for the safe
prints-all-right = What is on paper is still right.
prints-another = Make another copy
prints-print-again-lead = { $copy }. This is no longer right. Print it again and destroy the old one.
prints-print-again = Print this again
prints-destroy-lead = Copy { $copy } is newer. Destroy the old paper: { $copies }.
prints-destroy-where = Go to the old copy
prints-now-print = Print this now: { $copy }
prints-open-copy = Open copy { $copy } (PDF)
prints-then-put = Then put it in its place.
prints-then-destroy = Then put it in its place, and destroy the old paper: { $copies }.
prints-no-private = You may not see private numbers. So they are not in what you print either.
prints-copies = What there is
prints-no-copies = Nothing yet.
prints-copy-at = Copy { $copy }: { $place }
prints-printed-on = Printed on { $day }. Version { $version }, { $language }.
prints-not-printed = Not printed yet. Version { $version }, { $language }.
prints-contents = In it: { $contents }
prints-runbook = runbook { $form }
prints-holds = Still right
prints-changed = { $n ->
    [one] { $n } thing has changed since.
   *[other] { $n } things have changed since.
}
prints-year-old = Older than a year. See whether it is still there, and print it again.
prints-replaces = Takes the place of older paper. Destroy: { $copies }.
prints-open = Open to print (PDF)
prints-destroy = Destroyed
prints-gone = { $n ->
    [one] { $n } destroyed copy
   *[other] { $n } destroyed copies
}
prints-gone-on = { $copy }. Destroyed on { $day }.
prints-trials = First look at what you can print
prints-trials-lead = These are trials in PDF, with what holds now. They have no number. Do you keep something on paper? Then make a copy.
prints-runbooks = Runbooks
prints-file-copy = copy
prints-file-trial = trial
done-destroyed = Recorded that this paper was destroyed.

## Emergency kit and sealed code
prints-kit = Emergency kit
prints-kit-lead = One encrypted file with all prints, an edition that opens in any browser, and all data. Put it on a stick and keep that elsewhere.
prints-kit-made = The kit
prints-kit-last = Made last: { $at }, { $ago }.
prints-kit-none = No kit was made yet.
prints-kit-how = To make it, on the computer that runs Paraat:
prints-kit-how-command = paraat kit --data FOLDER --out emergency.kit
prints-kit-nightly = Every night by itself, as long as Paraat runs:
prints-kit-nightly-command = paraat serve --kit emergency.kit
prints-kit-rehearse = To try whether it works, without touching anything:
prints-kit-rehearse-command = paraat rehearse emergency.kit
prints-seal-there = The envelope is kept here: { $place }. Made on { $at }.
prints-seal-none = There is no sealed code yet. Without one nobody gets in when everybody has lost their access.
seal-lead = The sheet is made once. Print it at once, put it in an envelope, and delete the file.
seal-replaces = There is a code already, in the envelope at { $place }, of { $at }. A new one makes it void.
seal-submit = Make the sealed code (PDF)
seal-place = Where will the envelope be?
seal-place-hint = Not beside the computer that runs Paraat.
