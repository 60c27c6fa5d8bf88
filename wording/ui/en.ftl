# Every sentence that a person reads, in English. The keys are those of nl.ftl.
# A key starts with the concept that it belongs to.

## Time

weekday-monday = Mon
weekday-tuesday = Tue
weekday-wednesday = Wed
weekday-thursday = Thu
weekday-friday = Fri
weekday-saturday = Sat
weekday-sunday = Sun
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
day = { $weekday } { $day } { $month } { $year }
plain-day = { $day } { $month } { $year }
moment = { $day }, { $time }
moment-twice = { $moment } (UTC{ $offset })
deadline-end-of-day = { $day }, until the end of the day

span-moment = less than a minute
span-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
span-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
span-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
span-working-days = { $n ->
    [one] { $n } working day
   *[other] { $n } working days
}
span-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
span-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
span-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
span-both = { $large } and { $small }
span-left = { $span } left
span-late = { $span } late
span-ago = { $span } ago

## How a term was counted

counting-clock = clock hours: time never stops, weekends included
counting-eu-1182-71 = Regulation 1182/71: the hour of the event does not count
counting-eu-1182-71-two-working-days = Regulation 1182/71, with at least two working days
counting-nl-termijnenwet = the Dutch Algemene termijnenwet
counting-dora-noon = DORA: what falls on a day off moves to noon of the next working day

step-hour-unknown = The hour is not known. We count from 00:00 on { $day }, which is the strictest reading.
step-hour-of-event-left-out = The hour of the event does not count. We count from { $from }.
step-day-of-event-left-out = The day of the event does not count. The first day is { $day }.
step-clock-hours = From { $from } we count { $hours } hours on the clock.
step-days-added = { $n ->
    [one] { $n } day later
   *[other] { $n } days later
} it is { $to }.
step-working-days-added = { $n ->
    [one] The first working day
   *[other] { $n } working days later
} is { $to }.
step-weeks-added = { $n ->
    [one] { $n } week later
   *[other] { $n } weeks later
} it is { $to }.
step-months-added = { $n ->
    [one] { $n } month later
   *[other] { $n } months later
} it is { $to }.
step-years-added = { $n ->
    [one] { $n } year later
   *[other] { $n } years later
} it is { $to }.
step-month-clamped = That month has no day { $n }, so its last day counts: { $to }.
step-wall-time-skipped = The clock skips { $wanted } on that day, so it becomes { $to }.
step-clock-forward = Summer time begins: the clock jumps ahead. That does not make the term shorter.
step-clock-back = Summer time ends: the clock goes back. That does not make the term longer.
step-hours-not-extended = { $day } is a day off ({ $off }). A term in hours does not move.
step-long-period-not-extended = { $day } is a day off ({ $off }). A long term does not move.
step-last-day-off = The last day, { $day }, is a day off ({ $off }).
step-moved-to = So the term ends on { $day }.
step-two-working-days = { $found ->
    [0] No working day fell within the term.
   *[other] Only one working day fell within the term.
} It must hold two, so it runs until { $day }, that day included.
step-noon-of-next-working-day = So the term ends at noon on { $day }.
day-off-saturday = Saturday
day-off-sunday = Sunday

## Problems in general

problem-meant = did you mean "{ $nearest }"?

## Why something is not a situation

situation-line = line { $line }
situation-unreadable = this cannot be read; mend the notation ({ $message })
situation-not-text = this is not plain text; save the file as UTF-8
situation-empty = there is nothing here; docs/situation.md shows what a situation looks like
situation-cut-off = the text ends too early; close what is still open, such as a bracket or a quote
situation-key-twice = this key is here twice; keep one of the two
situation-unknown-fact = there is no such fact; { $mend }
situation-unknown-key = there is no such key; { $mend }
situation-see-keys = docs/situation.md lists them
situation-unknown-value = there is no value "{ $value }" here; { $mend }
situation-see-values = docs/situation.md lists the values
situation-form-table = a table of keys belongs here
situation-form-bool = true or false belongs here (or null if you do not know)
situation-form-number = a number belongs here, without quotes
situation-form-text = words between quotes belong here
situation-form-list = a list of words belongs here, such as ["C", "A"]
situation-form-moment = a moment between quotes belongs here, such as "2021-07-02T18:30:00+02:00"
situation-negative = this number is below zero; give 0 or more
situation-not-whole = this must be a whole number
situation-not-finite = this number is too large to be true; check the zeros
situation-not-a-number = this is not a number; write digits
situation-minimum-above-maximum = the minimum lies above the maximum; swap them
situation-not-a-moment = "{ $text }" is not a moment; write it as "2021-07-02T18:30:00+02:00" or "2021-07-02"
situation-impossible-moment = "{ $text }" does not exist; check the date, the time and the offset from UTC
situation-ambiguous-moment = "{ $text }" happens twice, because the clock goes back; add the offset from UTC, such as +02:00
situation-conflict = this differs from { $with }; make them the same, or leave one out
situation-unknown-rule = there is no such rule; { $mend }
situation-see-rules = `paraat rules` lists them all

## Where a situation comes from

input-stdin = standard input
input-missing = { $path }: this does not exist; check the name and the folder
input-forbidden = { $path }: this may not be read; check its permissions
input-folder = { $path }: this is a folder; name a file
input-no-folder = { $path }: this is not a folder; name the folder that holds the rules
input-unreadable = { $path }: this cannot be read ({ $message })
input-kind = { $path }: this kind of file is not known; use .toml, .json or .jsonl

## What is wrong with a page

page-hint = hint: { $hint }
page-not-text = from here on this is not plain text
page-not-text-hint = save the file as UTF-8
page-no-front-matter = the page does not open with front matter between lines of +++
page-no-front-matter-hint = start with +++, then act, article, in_force, source, force and checked, and close with +++
page-front-matter-open = the front matter never ends
page-front-matter-open-hint = put a line of +++ below it
page-toml = this block cannot be read: { $message }
page-toml-hint = check the quotes, brackets and commas
page-unknown-key = there is no key "{ $key }" here
page-unknown-key-hint = leave the key out
page-missing-key = "{ $key }" is missing
page-missing-key-hint = add "{ $key }"
page-unknown-block = there is no block "{ $kind }"
page-unknown-block-hint = a block is a rule, exception, indicator, reading, left_to_people, threshold, criteria or term
page-unknown-value = "{ $key }" does not know the value "{ $value }"
page-unknown-value-hint = see rules/conditions.md, or another page, for the values there are
page-words-not-quoted = the words "{ $words }" are not in the quoted article
page-words-not-quoted-hint = the article says "{ $clause }"
page-words-not-quoted-hint-none = not one of these words is in the quotation; quote the article first
page-nothing-quoted = the page says that it was compared word for word, but quotes nothing
page-nothing-quoted-hint = quote the article with > before each line, or write how = "secondary"
page-dates-reversed = "until" does not lie after "from"
page-dates-reversed-hint = "from" counts; "until" is the first day on which the page no longer holds
page-not-a-date = "{ $key }" is not a date
page-not-a-date-hint = write the date without quotes, such as 2018-05-25
page-half-alternative = or_within and or_after belong together, and one of them is missing
page-half-alternative-hint = give both, or leave both out
page-duplicate-id = "{ $id }" exists already for the same days
page-duplicate-id-hint = it also stands at { $first }; choose another name, or let the days follow each other
page-unknown-rule = "{ $key }" names "{ $id }", but there is no such rule
page-unknown-rule-hint = add that rule, or mend the name
page-not-pinned = this block names no words of the law, while the page says that it was compared word for word
page-not-pinned-hint = give in words the words of the article that this block rests on, or write how = "secondary"
page-displace-each-other = "{ $id }" and "{ $other }" each go before the other
page-displace-each-other-hint = let one go first: take the other out of displaces or displaced_by
page-follows-itself = the time of "{ $id }" runs from that rule itself
page-follows-itself-hint = choose something else to count from, such as "aware"
page-not-a-change = this line of the list of changes cannot be read: "{ $line }"
page-not-a-change-hint = see how those above it are written; each change has pages, and is explained in both languages
page-bad-id = "{ $id }" is not a good name
page-bad-id-hint = use small letters, digits and hyphens, such as avg-33-1

calendar-form = the calendar cannot be read at line { $line }: { $message }
calendar-form-hint = compare the line with another day off
calendar-unknown-zone = there is no time zone "{ $zone }", as line { $line } says
calendar-unknown-zone-hint = give a name from the time zone database, such as "Europe/Amsterdam"
calendar-no-such-date = the date at line { $line } does not exist
calendar-no-such-date-hint = check the month and the day
calendar-entry = { $name } (line { $line }): { $what }
calendar-not-fixed = it is not clear on which day this falls
calendar-not-fixed-hint = give a month and a day, or a number of days after Easter, or a list of dates
calendar-no-such-day = that month does not have this day
calendar-no-such-day-hint = check the month and the day
calendar-too-far = this is too far away: more than 100 days from Easter, or moved by more than 6 days
calendar-too-far-hint = check the number of days
calendar-until-before-from = the last day lies before the first
calendar-until-before-from-hint = swap from and until
calendar-unknown-counting = there is no way of counting "{ $counting }"
calendar-unknown-counting-hint = use clock, eu-1182-71, eu-1182-71-two-working-days, nl-termijnenwet or dora-noon

## What does not fit together

warning-aware-after-signal = There was a signal on { $other } already, but { $aware } is given as the moment of awareness. You may check briefly whether a signal is real, but the term does not wait for the investigation. See whether { $aware } still holds.
warning-aware-before-occurred = The moment of awareness ({ $aware }) lies before the incident itself ({ $other }). Check both moments.
warning-aware-when-investigated = The moment of awareness is given as { $aware }. By then the investigation was over ({ $other }). The term does not wait for the end of an investigation. See whether you knew with reasonable certainty before.
warning-in-the-future = { $path } lies in the future: { $moment }. Check this. What is still to happen does not count as done.
warning-filing-hour-unknown = Of the filing under { $rule } only the day is given: { $moment }. The term ended on that day too. The hour decides whether you were in time: fill it in.
warning-no-rules-that-day = On { $moment } none of the rules here was in force. That you see no duties here therefore says nothing. Check the moment of awareness.
warning-contradiction = These facts contradict each other: { $facts }. Find out which is right. Until then, what depends on them is unknown.

## Truth, standing and certainty

truth-yes = yes
truth-no = no
truth-unknown = unknown

standing-open = open
standing-possible = perhaps
standing-met = done
standing-missed = too late
standing-waived = decided not to act on

certainty-unconfirmed = unconfirmed
certainty-likely = likely
certainty-confirmed = confirmed
certainty-refuted = refuted
certainty-not_excludable = cannot be ruled out

risk-undetermined = too early to say
risk-unlikely = a risk is unlikely
risk-risk = a risk
risk-high = a high risk

band-low = low
band-medium = medium
band-high = high
band-very-high = very high
band-unknown = too early to say

force-law = law
force-guidance = guidance
force-consultation = consultation
force-proposed = proposal

checked-literal = word for word
checked-secondary = not verified (second hand)
checked-memory = not verified (from memory)
checked-not = not verified

phase-initial = first report
phase-update = addition
phase-final = final report
phase-withdrawal = withdrawal

capacity-controller = controller
capacity-processor = processor
capacity-glossed-controller = controller (whoever decides why and how the data are used)
capacity-glossed-processor = processor (whoever uses the data on behalf of somebody else)

role-privacy-officer = data protection officer
role-legal-lead = lawyer
role-spokesperson = spokesperson
role-incident-lead = incident lead
role-technical-lead = technical lead
role-director = director

anchor-aware = becoming aware
anchor-aware-under = awareness under { $regime }
anchor-classified = the classification
anchor-detected = the detection
anchor-occurred = the incident
anchor-asked = a request
anchor-filed = the filing under { $name }
anchor-missed = the end of the term of { $name }
anchor-event = the event "{ $name }"

## Duties

recipient-authority = the { $short }
recipient-data-protection-authority = the data protection authority
recipient-data-subjects = the persons concerned
recipient-controller = the controller
recipient-own-register = your own register

duty-file-with-authority = Report this to { $to }
duty-complete-filing = Complete the report to { $to }
duty-give-reasons-for-delay = Explain to { $to } why the report is late
duty-inform-controller = Tell { $to }
duty-inform-data-subjects = Tell { $to }
duty-inform-publicly = Reach { $to } with a public notice
duty-document = Write this down in { $to }

because-capacity = this binds a { $capacity }, and you are not one here
because-lacks = this is not so here: { $condition }
because-excused = this is established: { $condition }
because-displaced = { $by } goes before it
because-not-missed = the term of { $rule } was not missed

## Conditions

condition-personal-data-breach = there is a personal data breach
condition-risk-unlikely = a risk for people is unlikely
condition-high-risk = a high risk for people is likely
condition-data-unintelligible = the data are unreadable to others, and the key is safe
condition-high-risk-averted = later measures took the high risk away
condition-disproportionate-effort = telling each person would take disproportionate effort
condition-data-subjects-informed = the persons concerned know already
condition-filing-incomplete = the report is not complete yet
condition-netherlands = Dutch law applies
condition-wft-financial-undertaking = the organisation is a financial undertaking (Wft)
condition-silence-necessary = silence is necessary and proportionate (UAVG art. 41)
condition-journalistic-purposes = the data serve journalism, academia, art or literature only
condition-confidentiality-hit = somebody without permission could reach the data
condition-data-taken = somebody took the data
condition-confidentiality-spared = nobody without permission could reach the data
condition-integrity-or-availability-hit = data were changed, lost or out of use for a time
condition-data-intact = the data were not changed
condition-availability-alone = the data were only away or unusable for a time
condition-backup-where-needed = the data were not away, or there is a usable backup
condition-whole-again = what was changed or away has been put right
condition-lost-for-good = the data did not come back
condition-loss-short-and-restored = the data were away for a day at most, and are back
condition-loss-without-consequence = the loss had no consequences for people
condition-public-before = the data were public already
condition-recipient-trusted = the recipient can be trusted
condition-recipients-known = we know who got the data
condition-few-persons = twenty persons at most are concerned
condition-many-persons = more than a hundred persons are concerned
condition-large-scale = a thousand persons or more are concerned
condition-ordinary-data = the data say little, such as a name and contact data
condition-malicious = somebody meant harm
condition-no-malice = it was an accident or a mistake
condition-special-circumstance = something makes it worse: vulnerable people or children, harm, a national number or identity document, credentials, data on offences or money, data that anybody could see, that somebody took or that tell much about a person, or a sector that tells something by itself, such as healthcare
condition-vulnerable-persons = vulnerable people or children are among them
condition-harm-observed = people have come to harm already
condition-national-id = a citizen service number, or a number that leads to it, is among the data
condition-identity-documents = copies of identity documents are among the data
condition-reusable-credentials = passwords or other credentials that work are among the data
condition-special-categories = special categories of data, such as health, are among the data
condition-criminal-data = data on criminal offences are among the data
condition-care-data = data on which care or treatment depends are among the data
condition-insight-general-at-most = the data say something general about a person at most
condition-whereabouts-data = the data say where somebody lives or can be found
condition-payment-cards = payment cards that still work are among the data
condition-financial-details = data on income, payments or debts are among the data
condition-communications-content = the content of messages or calls is among the data
condition-identity-fraud-set = there is a name, with what identity fraud needs
condition-recipients-visible = recipients saw each other's address
condition-made-public = anybody could see the data

## Facts: the question to a director

question-avg_response_s = How many seconds did the service take to respond, on average?
question-aware = When did your organisation know with reasonable certainty that this was happening?
question-backup = Is there a usable backup of the data?
question-breach_at_processor = Did it go wrong at a supplier that processes data for you?
question-classified = When did you classify the incident?
question-clients_pct = What share of your clients is hit, in percent?
question-collectively_major = Are the recurring incidents serious enough together?
question-consequence_level = How serious are the consequences for people?
question-contact_data_missing_for = For how many people do you lack contact data?
question-cost_eur = What does the incident cost, in euro?
question-credentials = Are there passwords or other credentials among the data?
question-criminal_data = Are there data on convictions or offences?
question-critical_service = Is a critical service hit?
question-cyber = Are networks or computer systems involved?
question-data_categories = What kinds of data are involved?
question-data_loss_possible = May data have been lost?
question-data_recovered = Are the data back, or put right?
question-date = On which day do you ask this?
question-dimensions = What was hit: confidentiality (C), integrity (I) or availability (A)?
question-disproportionate_effort = Would telling each person take disproportionate effort?
question-disrupts_essential_service = Does this seriously disrupt an essential service?
question-downtime_hours = For how many hours was the service down?
question-duration_hours = How many hours did the incident last?
question-duration_minutes = How many minutes did the incident last?
question-encrypted = Were the data strongly encrypted?
question-entity = What kind of organisation are you under cyber or financial law?
question-essential_or_important = Are you an essential or important entity?
question-exfiltration = Were data taken?
question-exploited_vulnerability = Is a vulnerability in your product being exploited?
question-filing_complete = Does the report hold everything that is asked?
question-financial_data = Are there financial data?
question-financial_loss_eur = How much money was lost directly, in euro?
question-fix_available = Since when is there a fix?
question-harm_observed = Have people come to harm already?
question-high_risk = Did you decide that the risk is high?
question-high_risk_annex = Under which annex of the AI Act does the system fall?
question-hours_since_aware = How many hours ago did you know?
question-identifiability = How easily can people be recognised from the data?
question-incident_type = What happened?
question-initial_submitted = When did you submit the first DORA report?
question-insight = What do the data tell about a person: nothing, something general, something specific or everything?
question-journalistic_purposes = Do the data serve journalism, academia, art or literature only?
question-key_safe = Did the encryption key stay out of reach of others?
question-malicious = Did somebody mean harm?
question-malicious_access = Did somebody with bad intent really get in?
question-measures_averted_high_risk = Did later measures take the high risk away?
question-member_states = In how many EU countries are there effects?
question-minors = Are there data of children?
question-months_between = How many months lay between the incidents?
question-national_id = Is a national identification number or a copy of an identity document among the data?
question-nis2_entity = Do you fall under NIS2?
question-notification_submitted = When did you submit the report under the Cyberbeveiligingswet?
question-personal_data = Are personal data involved?
question-personal_data_breach = Did you establish that there is a personal data breach?
question-persons = How many people are concerned?
question-persons_approx = About how many people are concerned?
question-planned_maintenance = Was the outage planned maintenance?
question-public_before = Were the data public already?
question-publicly_exposed = Could anybody reach the data?
question-recipient = Who got the data, or could see them?
question-recipient_asked_to_delete = Did you ask the recipient to delete the data?
question-recipient_confirmed_deletion = Did the recipient confirm that everything is deleted?
question-recipient_trusted = Have you known the recipient for long, and can you show that they do what you ask?
question-recurring_same_cause = Does this happen more often, with the same cause?
question-reportable = Do you know that this incident with a medical device must be reported?
question-restored_hours = After how many hours were the data available again?
question-risk = Did you decide that there is a risk?
question-role = Do you decide what the data are for, or do you work for somebody else?
question-same_root_cause = Do the incidents have the same cause?
question-sector = In which sector do you work?
question-significant = Did you decide that the incident is significant?
question-significant_impact = Is a trust service seriously hit?
question-silence_necessary = Is silence necessary and proportionate, and did you write down why?
question-special_categories = Are there special data, such as on health, belief or origin?
question-subjects_already_informed = Do the persons concerned know everything already?
question-successful_access = Did somebody manage to get in without permission?
question-thresholds_met = Which thresholds of DORA are met?
question-trade_secret_exfiltrated = Were trade secrets taken?
question-turnover_eur = What is the annual turnover, in euro?
question-unavailable_hours = For how many hours were the data or the service away?
question-unavailable_minutes = For how many minutes were the data or the service away?
question-unlikely_risk = Did you decide that a risk is unlikely?
question-vulnerable = Are there data of vulnerable people?
question-wbni_report_made = Did you report this under the former Wbni?
question-country = In which country is your organisation established?
question-capacities = What kind of organisation are you before the law?
question-risk_decision = How high is the risk for people, in your judgement?

## Facts: the short word

fact-avg_response_s = average response time (seconds)
fact-aware = awareness
fact-backup = usable backup
fact-breach_at_processor = breach at a processor
fact-classified = moment of classification
fact-clients_pct = share of clients (percent)
fact-collectively_major = major together
fact-consequence_level = level of consequences
fact-contact_data_missing_for = persons without contact data
fact-cost_eur = cost (euro)
fact-credentials = passwords or credentials
fact-criminal_data = criminal data
fact-critical_service = critical service hit
fact-cyber = networks or systems
fact-data_categories = kinds of data
fact-data_loss_possible = data loss possible
fact-data_recovered = data back or put right
fact-date = date of the question
fact-dimensions = what was hit
fact-disproportionate_effort = disproportionate effort
fact-disrupts_essential_service = essential service disrupted
fact-downtime_hours = downtime (hours)
fact-duration_hours = duration (hours)
fact-duration_minutes = duration (minutes)
fact-encrypted = strongly encrypted
fact-entity = kind of organisation
fact-essential_or_important = essential or important entity
fact-exfiltration = data taken
fact-exploited_vulnerability = exploited vulnerability
fact-filing_complete = report complete
fact-financial_data = financial data
fact-financial_loss_eur = direct financial loss (euro)
fact-fix_available = fix available
fact-harm_observed = harm seen
fact-high_risk = decision: high risk
fact-high_risk_annex = annex of the AI Act
fact-hours_since_aware = hours since awareness
fact-identifiability = identifiability
fact-incident_type = what happened
fact-initial_submitted = first DORA report
fact-insight = what the data tell
fact-journalistic_purposes = journalism or art
fact-key_safe = key safe
fact-malicious = bad intent
fact-malicious_access = malicious access
fact-measures_averted_high_risk = high risk taken away
fact-member_states = number of EU countries
fact-minors = children
fact-months_between = months in between
fact-national_id = national number or identity document
fact-nis2_entity = falls under NIS2
fact-notification_submitted = Cyberbeveiligingswet report
fact-personal_data = personal data
fact-personal_data_breach = breach established
fact-persons = number of persons
fact-persons_approx = number of persons (about)
fact-planned_maintenance = planned maintenance
fact-public_before = public already
fact-publicly_exposed = visible to anybody
fact-recipient = recipient
fact-recipient_asked_to_delete = deletion asked
fact-recipient_confirmed_deletion = deletion confirmed
fact-recipient_trusted = trusted recipient
fact-recurring_same_cause = recurs, same cause
fact-reportable = reportable incident
fact-restored_hours = restored after (hours)
fact-risk = decision: risk
fact-role = role
fact-same_root_cause = same cause
fact-sector = sector
fact-significant = decision: significant
fact-significant_impact = trust service hit
fact-silence_necessary = silence necessary
fact-special_categories = special categories of data
fact-subjects_already_informed = persons know already
fact-successful_access = access succeeded
fact-thresholds_met = thresholds met
fact-trade_secret_exfiltrated = trade secrets taken
fact-turnover_eur = annual turnover (euro)
fact-unavailable_hours = unavailable (hours)
fact-unavailable_minutes = unavailable (minutes)
fact-unlikely_risk = decision: risk unlikely
fact-vulnerable = vulnerable people
fact-wbni_report_made = reported under the Wbni
fact-country = country
fact-capacities = capacity
fact-risk_decision = decision on the risk

fact-line = { $fact }: { $value } { $mark } { $certainty }
fact-line-unknown = { $fact }: unknown
value-empty-list = none
value-at-least = { $min } or more
value-between = { $min } to { $max }

## Facts: the words for values

value-very_limited_reversible = very limited and reversible
value-absence_rate = absence rate
value-address = address
value-administrative_offence = administrative offence
value-bank_account = bank account
value-basic = name and other basic data
value-billing = billing
value-birth_date = date of birth
value-booking = bookings
value-business_contact = business contact data
value-card_last4 = last four digits of a card
value-card_number = card number
value-child = data of a child
value-communications = messages or calls
value-confidential = confidential data
value-contact = contact data
value-contract = contract
value-court_documents = court documents
value-credentials = credentials
value-credit_rating = credit rating
value-criminal = criminal data
value-customer = customer data
value-customer_records = customer records
value-disability = disability
value-driving_licence = driving licence
value-education = education
value-email = e-mail address
value-employment = employment data
value-ethnic_origin = ethnic origin
value-financial = financial data
value-financial_no_payment_means = financial data, no means of payment
value-food_preferences = food preferences
value-garnishment = garnishment
value-gender = gender
value-health = health
value-health_medication = medication
value-health_psychotherapy = psychotherapy
value-health_quarantine = quarantine
value-health_ssr_codes = travel codes on health
value-iban = IBAN
value-id_card = identity card
value-id_card_number = identity card number
value-image = image
value-insurance = insurance
value-insurance_contract = insurance policy
value-insurance_rate = insurance rate
value-insurance_type_amount = kind and amount of an insurance
value-ip = IP address
value-land_register_number = land register number
value-licence_plate = licence plate
value-location = location
value-loyalty_card = loyalty card
value-minor_age = age of a minor
value-minors = data of minors
value-name = name
value-national_id = national identification number
value-passport = passport
value-password_hash = password hash
value-payment_card = payment card
value-payment_card_cvv = payment card with security code
value-phone = phone number
value-photo = photo
value-political_opinion = political opinion
value-purchase = purchase
value-purchase_history = purchase history
value-registration_date = date of registration
value-salary = salary
value-sensitive = sensitive data
value-sex_life = sex life
value-sex_offences = sex offences
value-sick_leave = sick leave
value-tax = tax data
value-tax_code = tax code
value-unspecified = not specified
value-username = user name
value-username_pseudonym = pseudonym
value-vehicle = vehicle
value-vetting_status = vetting outcome
value-A = availability
value-C = confidentiality
value-I = integrity
value-cdn = content delivery network (CDN)
value-cloud = cloud provider
value-credit_institution = credit institution
value-critical_entity = critical entity
value-data_centre = data centre
value-dns = DNS provider
value-energy_large = large energy company
value-financiele_onderneming_wft = financial undertaking (Wft)
value-gemeente = municipality
value-insurer = insurer
value-investment_firm = investment firm
value-micro_company = micro company
value-micro_financial = small financial company
value-msp = managed service provider
value-tsp = trust service provider
value-tsp_nonqualified = non-qualified trust service provider
value-III = III
value-negligible = negligible
value-limited = limited
value-significant = significant
value-maximum = maximum
value-accidental_deletion = accidental deletion
value-accidental_disclosure = accidental disclosure
value-account_lock = account locked
value-brute_force = brute force
value-business_email_compromise = business e-mail compromise
value-cc_instead_of_bcc = cc instead of bcc
value-credential_stuffing = credential stuffing
value-credential_theft = credential theft
value-cyberattack = cyberattack
value-data_loss = data loss
value-deliberate_disclosure = deliberate disclosure
value-design_flaw = design flaw
value-device_reassigned = device passed on without wiping
value-excessive_internal_access = excessive internal access
value-identity_mixup = identity mix-up
value-improper_disposal = improper disposal
value-insecure_transmission = insecure transmission
value-insider_access = insider access
value-insider_copy = insider copy
value-insider_disclosure = insider disclosure
value-insider_retention = insider retention
value-internal_exposure = internal exposure
value-lost_device = lost device
value-lost_paper = lost paper
value-lost_post = lost post
value-misdirected = misdirected
value-misdirected_document = misdirected document
value-misdirected_email = misdirected e-mail
value-misdirected_message = misdirected message
value-misdirected_post = misdirected letter
value-power_outage = power outage
value-ransomware = ransomware
value-social_engineering = social engineering
value-software_error = software error
value-sql_injection = SQL injection
value-stolen_device = stolen device
value-stolen_paper = stolen paper
value-test_environment = test environment with real data
value-vulnerability_exploited = vulnerability exploited
value-vulnerability_only = vulnerability, not exploited
value-web_compromise = website compromised
value-web_exposure = exposed on the web
value-wrong_data_upload = wrong data uploaded
value-insight-none = nothing
value-insight-general = something general
value-insight-specific = something specific
value-insight-full = everything
value-recipient-internal = somebody inside the organisation
value-recipient-known_several = several known recipients
value-recipient-known_single = one known recipient
value-recipient-many_unauthorised = many people without permission
value-recipient-none = nobody
value-recipient-public = anybody
value-recipient-unknown = unknown people
value-recipient-unknown_attacker = an unknown attacker
value-controller = controller
value-controller_and_processor = controller and processor
value-controller_non_eu = controller outside the EU
value-device_manufacturer = device manufacturer
value-manufacturer = manufacturer
value-processor = processor
value-provider = provider
value-adult = adult
value-agriculture = agriculture
value-ai_service = AI service
value-airline = airline
value-bank = bank
value-car_rental = car rental
value-childcare = childcare
value-cinema = cinema
value-company = company
value-consumer_credit = consumer credit
value-debt_advice = debt advice
value-drug_rehabilitation = drug rehabilitation
value-employment_agency = employment agency
value-energy = energy
value-finance_broker = finance broker
value-financial_entity = financial entity
value-gaming = gaming
value-government = government
value-healthcare = healthcare
value-hosting = hosting
value-housing = housing
value-ict = ICT
value-ict_healthcare = ICT for healthcare
value-judiciary_admin = judiciary
value-legal = legal services
value-leisure = leisure
value-loyalty = loyalty scheme
value-manufacturing = manufacturing
value-marketplace = online marketplace
value-media = media
value-media_telecom = media and telecom
value-ngo_health = NGO, health
value-ngo_legal_aid = NGO, legal aid
value-payments = payments
value-police = police
value-political_party = political party
value-public_employment = public employment service
value-public_transport = public transport
value-publishing = publishing
value-retail = retail
value-service_provider = service provider
value-small_business = small business
value-social_care = social care
value-social_media = social media
value-telecom = telecom
value-travel = travel
value-travel_platform = travel platform
value-waste_management = waste management
value-website_cooking = cooking website
value-youth_care = youth care
value-clients = clients
value-cost = cost
value-duration = duration
value-reputation = reputation
value-states = states

## The answer for people

text-top = as of { $at } (times: { $zone })
text-warnings = Mind this
text-adopted = The proposed risk counts as decided here (--adopt-proposed). That is for comparison only: in earnest a person decides.
text-now = Now
text-dated = Duties with a deadline
text-undated = Duties without a date in the law
text-pending = Duties that wait for something
text-possible = Perhaps: prepare this
text-done = Done
text-waived = Decided not to act on
text-risk = The risk for people
text-questions = Questions, the most important first
text-more-questions = { $n ->
    [one] And { $n } more question: --json shows them all.
   *[other] And { $n } more questions: --json shows them all.
}
text-excused = No duty here
text-explain = Why? Ask with --explain and the name of a rule.
text-dutch-words = Places (such as "AVG art. 33" or "EDPB 9/2022 risicobeoordeling"), the words of the law and the notes on its pages stay in Dutch: that is the text that the rules were compared with. AVG is the Dutch name of the GDPR.
term-data-subjects = the persons concerned
gloss-data-subjects = the persons concerned (data subjects)
term-avg = AVG
gloss-avg = AVG (GDPR)
term-awareness = becoming aware
gloss-awareness = becoming aware

next-missed-filing = { $duty }, although it is too late: the term ended { $due } ({ $late }). Say why it took longer.
next-missed = { $duty }, although it is too late: the term ended { $due } ({ $late }).
next-dated = { $duty }, by { $due } ({ $left }).
next-undated = { $duty }, as soon as possible.
next-aware = First set down when your organisation knew with reasonable certainty that this was happening. Without that moment no clock runs here, while for the law time may be running already. { $duties }
next-aware-duty = { $duty }: you have { $period } from that moment.
next-decide-risk = Decide how high the risk for people is. The proposal is: { $risk }.
next-decide-risk-later = After that, decide how high the risk for people is. Too little is known now for a proposal.
next-question = Find this out. { $question }
next-nothing = Nothing needs doing now: no duty follows from this.

due-dated = by { $due } ({ $left })
due-missed = the term ended { $due } ({ $late })
due-filed = done { $filed }
due-filed-late = done { $filed }, { $late }. Explain how that came about.
due-pending = time runs from { $anchor }
due-undated = as soon as possible; the law names no hours or days
due-undated-since = as soon as possible; the law names no hours or days. It is now { $age } after { $anchor }
due-reading = Another count, for information only: { $due } ({ $source }).

duty-is-because = This follows from what we know of: { $facts }.
duty-waits-for = It is not known yet whether this is so: { $conditions }.
duty-waits-for-capacity = It is not known yet whether this binds you: it is a duty of a { $capacity }.
duty-may-lapse = { $n ->
    [one] Lapses once this is established
   *[other] Lapses once one of these is established
}: { $conditions }.

risk-is-decided = Decided: { $decided }. The proposal is now: { $proposed }.
risk-is-proposed = Proposal: { $proposed }. A person decides.
risk-is-decided-without-proposal = Decided: { $decided }. Too little is known yet for a proposal.
risk-is-undetermined = Too little is known yet for a proposal. First find out the answers to the questions below; then a person decides.
risk-is-stale = Facts came in after the decision on the risk. Check whether the decision still stands.
risk-is-reopened = Facts came in after the decision on the risk, and the proposal is now higher. Decide again.
risk-is-below = The decision lies below the proposal. Write down why.
risk-could-change = This could still change the proposal: { $facts }.
risk-enisa = Score by ENISA's method, as advice only: between { $min } and { $max } ({ $band }).
risk-enisa-exact = Score by ENISA's method, as advice only: { $min } ({ $band }).

question-settles = Helps to settle { $rules }:
question-settles-before = Helps to settle { $rules }; best before { $before }:

## The explanation of one rule

explain-unknown = { $id }: there is no such rule; `paraat rules` lists them all
explain-unknown-nearest = { $id }: there is no such rule; did you mean "{ $nearest }"?
explain-no-batch = { $path }: one situation can be explained at a time; give a .json or .toml file
explain-since = { $force }, in force since { $from }
explain-since-until = { $force }, in force from { $from } until { $until }
explain-checked-literal = compared with its source word for word on { $on }
explain-checked-secondary = not verified: taken over second hand on { $on }
explain-checked-memory = not verified: written down from memory on { $on }
explain-place = stands in { $place }
explain-version = version { $version }
explain-rule-text = Rule { $rule }, version { $version }, in force since { $since }.
explain-article = The text
explain-not-quoted = The page quotes nothing. Read the source itself.
explain-left-to-people = What the rule leaves to people
explain-here = Here
explain-applies = Applies here: { $truth }.
explain-does-not-count = Does not count here: not in force on the day on which you became aware, or not law.
explain-no-duty = no duty, because { $because }
explain-not-in-force = does not count here (not in force on the day on which you became aware, or not law)
explain-capacity = Binds
explain-when = All of these must be so
explain-when-established = All of these must be established
explain-unless = Lapses if one of these is established
explain-silenced-by-suspicion = Falls silent as soon as one of these is suspected
explain-silenced-when-established = Falls silent only when one of these is established
explain-displaced-by = This goes first, where it applies
explain-exception = Takes these duties away here: { $rules }.
explain-exception-would = Would take these duties away: { $rules }. It does so only when everything below is established.
explain-indicator-speaks = Speaks here for this judgement: { $risk }.
explain-indicator-outweighed = Speaks here for this judgement: { $risk }. Something else weighs more: the proposal is now { $proposed }.
explain-indicator-silent = Would speak for this judgement: { $risk }. That does not count here now.
explain-cites = Sources: { $cites }
explain-ground = { $ground }: { $value }
explain-count = How the term was counted
explain-term = { $period } after { $anchor }, counted by { $counting }.
explain-due = By: { $due }.
explain-pending = Time runs from { $anchor }. That has not happened yet, or its moment is not known.
explain-undated = As soon as possible; the law names no hours or days. So there is no date here. The words of the law itself stand above.
explain-readings = Other counts, for information only

## The list of rules

rules-rule = rule
rules-exception = exception
rules-indicator = indicator
rules-from = since { $from }
rules-from-until = { $from } until { $until }
rules-checked = { $how }, { $on }
rules-count = { $rules } rules, { $exceptions } exceptions and { $indicators } indicators on { $pages } pages. All pages are in order.

## Why something is not recorded

refusal-not-opened = This incident has not been opened; nothing was recorded. Open it first.
refusal-already-opened = This incident is open already. Carry on with it, or choose another name for a new incident.
refusal-closed = This incident is closed; nothing was recorded. Reopen it first, with a reason.
refusal-not-closed = This incident is not closed. You can simply carry on.
refusal-already-escalated = This incident is a crisis already. There is nothing to do.
refusal-not-escalated = This incident is not a crisis. There is no need to scale it down.
refusal-empty = Something is missing: { $field }. Fill it in.
refusal-unknown = There is no "{ $word }" for { $field }. { $mend }
refusal-meant = Did you mean "{ $nearest }"?
refusal-bad-value = This was not recorded. { $problem }
refusal-in-the-future = This moment lies in the future: { $field }. Give a moment that has passed.
refusal-revised = By { $source } something holds already that you had not seen: { $fact }: { $value } ({ $certainty }, entry { $entry }). Your text was not recorded. If it is right all the same, record it as a revision of entry { $entry } (seen).
refusal-overtaken = Somebody else was just before you, in entry { $entry }. Your text was not recorded. First read what it says now, then record what still holds.
refusal-nothing-new = The same source says this already, in entry { $entry }. There is nothing to do.
refusal-no-such-entry = There is no entry { $entry }, or it cannot be changed like this. Look in the journal for the number you mean.
refusal-no-conflict = The sources do not contradict each other here: { $fact }. There is nothing to choose.
refusal-not-waived = Nobody decided not to act on the duty of { $rule }. So there is nothing to withdraw.
refusal-delay-needs-reason = The term of { $rule } had already passed; nothing has been recorded yet. Add why it came later (delay_reason), and record it again.
refusal-task-exists = There is a task { $task } already. Choose another name for the new task.
refusal-no-such-task = There is no task { $task }. Check what the task is called, or add it first.
refusal-task-finished = Task { $task } is finished already. If there is more work, add a new task.
refusal-contested = The incident cannot be closed yet. Sources contradict each other about: { $facts }. First choose, with a reason, whom you believe.
refusal-stale-risk = The incident cannot be closed yet. Facts changed after the decision on the risk. Look at them and decide on the risk again, even if it stays the same.
refusal-no-rules-that-day = The incident cannot be closed yet. Paraat has no rules of the day on which you became aware. That you see no duties therefore says nothing. Check that date.
refusal-reserved = "{ $word }" is the name of the program itself. Fill in the name of a person: { $field }.
refusal-other-command = This is not recorded as a fact here: { $fact }. Use { $command } for it.
refusal-hour-needed = The term of { $rule } ended on this day, so the hour counts; nothing has been recorded yet. Give the hour too. If you do not know it, add why (delay_reason).
refusal-opening-names-person = Name no people in the opening: if one is erased later, the whole incident goes. Record whom it is about in a note.
refusal-evidence-exists = There is evidence named { $evidence } already. Choose another name for the new evidence.
refusal-too-long = This text is too long: { $field }. It may have { $limit } characters. Make it shorter; nothing was recorded.
refusal-unreadable = There is a character in this that nobody can see: { $field }. Type the text again.
refusal-out-of-bounds = This number cannot be right: { $field }. Choose a number from { $from } to { $to }.
refusal-line-entered = This line from paper was entered already: { $place }. It stands in entry { $entry }; your text was not recorded. See on the sheet which line you mean.
refusal-undecided = The incident cannot be closed yet. Neither done nor decided: { $rules }. Do it, find out whether it applies here, or decide with a reason not to do it.

mend-rule = `paraat rules` lists all rules.
mend-fact = docs/situation.md lists all facts.
mend-role = docs/situation.md lists all roles.
mend-sector = docs/situation.md lists all sectors.
mend-certainty = Choose unconfirmed, likely, confirmed, refuted or not_excludable.
mend-level = Choose unlikely, risk or high.
mend-what = Choose significant or major.
mend-regime = Name a law, such as avg, cbw or dora.
mend-moment = Name a moment, such as occurred, detected or classified.
mend-country = Write two capital letters, such as NL.
mend-source = Choose one of the sources that contradict each other.
mend-digest = Write the SHA-256 of the file: 64 characters, digits and a to f.
mend-spelling = Check how it is written.

field-source = source
field-value = value
field-reason = reason
field-ground = ground
field-text = text
field-title = title
field-assignee = assignee
field-task = task
field-result = result
field-channel = channel
field-content = content
field-code_name = code name
field-what = what it is
field-actor = who records this
field-evidence = piece of evidence
field-name = name
field-criteria = criteria
field-happened_at = when it happened
field-known_at = when you knew
field-at = moment
field-fact = fact
field-rule = rule
field-regime = regime
field-moment = kind of moment
field-level = risk
field-certainty = certainty
field-role = role
field-sector = sector
field-country = country
field-digest = hash
field-sheet = sheet
field-line = line
field-by = by whom
field-mark = kind of line

## What goes wrong with the folder

store-problem-disk-full = The disk is full. Nothing new was recorded; everything that was confirmed before is still there. Free some space, but delete nothing from this folder. Then try again.
store-problem-read-only = This folder cannot be written: it is read-only. Nothing new was recorded; everything that was confirmed before is still there. Remove the write protection and try again.
store-problem-locked = Another program has this folder open. Nothing was changed; everything that was confirmed before is still there. Close the other program and try again.
store-problem-no-permission = I may not read or may not write in this folder. Nothing was changed. Check the permissions of the folder and of what is in it.
store-problem-missing = { $path } is not there. Check that this is the right folder and that the disk is connected.
store-problem-not-a-database = The file paraat.sqlite in this folder is not a database of this program. It was not changed. Check that this is the right folder. If the file is damaged, put a backup in its place.
store-problem-newer = This folder was written by a newer version of the program (tables of version { $found }; I know up to { $known }). Nothing was changed. Use the newest version.
store-problem-corrupt = The database holds something that this program does not write like that ({ $what }). I changed nothing and erased nothing. First make a copy of the whole folder. Then see with `paraat verify` what differs, and put a backup in its place if need be.
store-problem-source-unreadable = The attachment could not be read to its end ({ $kind }). It was not kept. Check the file and try again.
store-problem-io = { $path }: reading or writing failed ({ $kind }). Nothing new was confirmed; everything that was confirmed before is unchanged. Check the disk and try again.
store-problem-no-chance = The computer gave no random numbers, and these are needed to record anything. Nothing was recorded. Restart the computer.
store-problem-closed = A part of the program stopped unexpectedly. Everything that was confirmed before is still there. Start the program again and check whether your last entry is there.

app-problem-rulebook = The rules contain mistakes; nothing was recorded. Mend them first:
app-problem-rulebook-gone = The rules of then (version { $version }) were not kept. So I cannot show what held then.
app-problem-unreadable = I do not understand entry { $number } of { $stream }: a newer version wrote it, or it is damaged. Nothing was changed. Use the newest version, or see with `paraat verify` what differs.
app-problem-busy = Others are recording something at this moment too. This has not been recorded yet: try again.
app-problem-unprintable = I could not make this print. The mistake is Paraat's and not yours. Nothing is lost and nothing was changed. For now, print the page in your browser, and send this line to whoever makes Paraat: { $what }

## What differs in the folder

finding = { $place }: { $what }.
place-database = database
place-stream = journal { $stream } of { $organisation }
place-entry = journal { $stream } of { $organisation }, entry { $number }
place-table = table { $table }
place-row = table { $table }, row { $key }
place-file = file { $path }
fault-integrity = the database contradicts itself ({ $what })
fault-schema = the tables are not as this version of the program makes them
fault-unreadable = this cannot be read ({ $what })
fault-column = column { $column } holds something that this program does not write like that
fault-entry-missing = { $n ->
    [one] this entry is not here, and there are later ones: it was removed or moved
   *[other] this entry and those after it, through { $through }, are not here, and there are later ones: they were removed or moved
}
fault-entry-inserted = there is no place for this entry here: it was inserted
fault-previous = this entry names another previous entry than the one before it: one of the two was moved, inserted or replaced
fault-envelope = the envelope of this entry was changed (who wrote it, when, for whom, or a hash)
fault-payload = the content of this entry was changed
fault-event = the content of this entry is as it was written, but this program does not understand it: a newer version wrote it, or another program did
fault-erased-unannounced = the content of this entry is gone, and no entry says that it was erased
fault-announced-not-erased = entry { $by } says that the content of this entry was erased, but that is not so
fault-head = the journal ends at { $last }, but the last one on record is { $head }: it was cut off, lengthened or replaced
fault-head-none = the journal ends at { $last }, but nothing on record says what its last entry is
fault-head-empty = there is no entry in this journal, but the last one on record is { $head }
fault-known-head = { $known } was written down elsewhere, but that entry has the hash { $found } here. If what was written down is right, this journal was replaced or changed since
fault-known-head-none = { $known } was written down elsewhere, but that entry is not found here. If what was written down is right, this journal was cut off or changed since
fault-row-changed = this row was changed
fault-rows-incomplete = the rows are not complete, or there are too many
fault-file-missing = this file was kept as an attachment, and is no longer there
fault-file-strange = this file was never kept as an attachment
fault-file-changed = this file is no longer what was kept as an attachment (its hash is now { $found })

## The journal on the command line

journal-verified = Checked: { $streams ->
    [one] { $streams } journal
   *[other] { $streams } journals
}, { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
} and { $attachments ->
    [one] { $attachments } attachment
   *[other] { $attachments } attachments
}. Nothing differs.
journal-findings = { $n ->
    [one] { $n } difference was found
   *[other] { $n } differences were found
}. Change nothing in the folder, and make a copy of it first.
journal-heads-hint = Write these lines down elsewhere, for example on paper. Later `paraat verify --head FILE` shows with them whether anything from before this moment was changed.
journal-rebuilt = { $n ->
    [one] { $n } incident was computed again from the journal.
   *[other] { $n } incidents were computed again from the journal.
}
journal-demo-seeded = The example is in { $folder }: { $incident }.
journal-demo-exists = { $folder }: there is a journal in it already; choose an empty folder
journal-heads-held = { $n ->
    [one] The head that was written down elsewhere holds.
   *[other] The { $n } heads that were written down elsewhere hold.
}
journal-no-heads = There is nothing in the file at --head. So nothing was compared.
journal-exercise = EXERCISE. This is not a real incident; nothing goes out.
journal-not-yet = Incident { $incident } had not been opened at that moment. Choose a later moment.
journal-bad-organisation = The name of the organisation is empty or holds characters that do not belong in a name. Give an ordinary name with --organisation.
journal-no-incident = { $incident }: there is no such incident; known are: { $known }
program-panicked = Something went wrong in Paraat itself. What was there is kept. Report this to its makers:
journal-erased-colleague = { $n ->
    [one] One entry about this person is erased. Their access is ended.
   *[other] { $n } entries about this person are erased. Their access is ended.
}
journal-erased = { $n ->
    [one] The content of { $n } entry was erased. Entry { $number } says so.
   *[other] The content of { $n } entries was erased. Entry { $number } says so.
}
journal-erased-none = No entry is marked as being about { $person }. Nothing was erased.
journal-erased-mentioned = Note: "{ $person }" also stands in entry { $numbers }, which is not marked as being about this person. Look at it.
journal-bad-command = line { $line }: this command cannot be read; mend the notation ({ $message })
journal-bad-head = line { $line }: this cannot be read; copy the line as `paraat heads` wrote it
journal-conflicts = Sources contradict each other
journal-conflict = { $fact }: { $statements }

## The logbook

log-kind-fact = fact
log-kind-moment = moment
log-kind-decision = decision
log-kind-filing = report
log-kind-task = task
log-kind-note = note
log-kind-paper = from paper
log-kind-evidence = evidence
log-kind-correction = correction
log-kind-course = course
log-kind-erasure = erased
log-kind-receipt = what Paraat showed

log-source = Source: { $source }
log-reason = Reason: { $reason }
log-happened = This happened on { $at }.
log-evidence = Evidence: { $evidence }
log-supersedes = This replaces entry { $entry }.
log-incident-opened = Incident { $name } opened.
log-exercise-opened = Exercise { $name } opened. This is not a real incident.
log-profile = About the organisation: { $profile }.
log-profile-revised = What now holds for the organisation: { $profile }.
log-employees = number of employees
log-fact-recorded = Fact recorded: { $fact }.
log-fact-revised = Fact revised: { $fact }.
log-fact-withdrawn = Fact withdrawn: entry { $entry } no longer counts.
log-conflict-resolved = Decision: the sources contradicted each other here: { $fact }. What this source says now holds: { $source }
log-signal-recorded = Signal of { $at } recorded: { $what }
log-moment-recorded = Moment recorded: { $moment }, on { $at }.
log-investigated = the end of the investigation
log-awareness-set = Moment of becoming aware recorded for { $regime }: { $at }.
log-regime-avg = the AVG
log-regime-ai-act = the AI Act
log-regime-cbw = the Cyberbeveiligingswet (the Dutch Cybersecurity Act)
log-regime-cra = the CRA (the rules for products with software)
log-regime-dora = DORA (the rules for the financial sector)
log-regime-eidas = eIDAS (the rules for trust services)
log-regime-mdr = the MDR (the rules for medical devices)
log-regime-tw = the Telecommunicatiewet (the Dutch Telecommunications Act)
log-regime-wwke = the Wwke (the Dutch law on critical entities)
log-decided = Decision: { $decision }.
log-risk-unlikely = a risk for people is unlikely
log-risk-risk = there is a risk for people
log-risk-high = the risk for people is high
log-significant-yes = the incident is significant (Cyberbeveiligingswet)
log-significant-no = the incident is not significant (Cyberbeveiligingswet)
log-major-yes = the incident is major (DORA)
log-major-no = the incident is not major (DORA)
log-duty-waived = Decided not to act on this: { $rule }.
log-reopen-when = Look again if this changes: { $facts }.
log-waiver-withdrawn = The decision not to act on this was withdrawn: { $rule }.
log-filing-submitted = Report recorded: { $rule }, submitted on { $at } through { $channel }
log-reference = Reference: { $reference }
log-delay-reason = Why it took longer: { $reason }
log-task-added = Task { $task } added for { $assignee }: { $title }
log-task-due = It is due on { $due }.
log-task-rule = It belongs to this duty: { $rule }.
log-task-finished = Task { $task } is done: { $result }
log-note-written = Note: { $text }
log-note-written-later = Note about { $at }: { $text }
log-entry-corrected = Entry { $entry } corrected: { $text }
log-entry-withdrawn = Entry { $entry } withdrawn: it no longer counts.
log-evidence-kept = Evidence { $evidence } kept: { $name } ({ $bytes } bytes).
log-paper-line = From paper, { $place } ({ $mark }), by { $by }: { $text }
log-paper-photo = Photo of paper sheet { $sheet }: evidence { $evidence }
paper-place = sheet { $sheet }, line { $line }
paper-mark-note = note
paper-mark-fact = fact
paper-mark-assumption = assumption
paper-mark-decision = decision
paper-mark-action = action
log-incident-escalated = This is now a crisis: { $criteria }
log-incident-deescalated = The crisis is over; the incident goes on.
log-incident-closed = Incident closed.
log-incident-reopened = Incident reopened.
log-person-erased = Erased about one person: the content of entry { $entries }.
log-restricted-left-out = Left out of the emergency kit, for it is not for everybody: the content of entry { $entries }.
log-erased-superseded = What those had replaced or withdrawn does not count again: entry { $entries }.
log-rulebook-used = From here on the rules of version { $version } hold.
log-obligation-arose = Duty arose: { $rule }.
log-obligation-arose-due = Duty arose: { $rule }, by { $due }.
log-obligation-possible = Perhaps a duty: { $rule }.
log-obligation-possible-due = Perhaps a duty: { $rule }, by { $due }.
log-standing = It stands like this: { $standing }.
log-obligation-changed = Duty changed: { $rule }. Before: { $from }. Now: { $to }.
log-obligation-lapsed = Duty lapsed: { $rule }, for { $because }.
log-not-in-force = this rule was not in force then
log-depends-on = this decides it here: { $condition }
log-deadline-moved = Term changed: { $rule }. Before: { $from }. Now: { $to }.
log-no-date = no date
log-risk-proposed = Proposal for the risk: { $risk }. A person decides.
log-indicators = Indicators: { $indicators }.
