# The sentences of speaking, in English: how a fact comes to stand in a letter, and what is wrong there. The keys are
# those of speak.nl.ftl.

## How sure something is, within a sentence
bound-as-likely = probably { $value }
bound-as-unconfirmed = possibly { $value }
bound-as-not_excludable = perhaps { $value }
bound-not = not
bound-perhaps = perhaps
bound-perhaps-yes = yes
bound-answer-yes = yes
bound-answer-no = no
bound-answer-unknown = we do not know yet

## What a sentence adds
bound-doubt-unconfirmed = We are not sure of that yet.
bound-doubt-not-excludable = We cannot rule that out.
bound-doubt-unknown = We do not know that yet.
bound-aside-unconfirmed = (we are not sure of that yet)
bound-aside-not-excludable = (we cannot rule that out)
bound-aside-unknown = (we do not know that yet)

## What nobody knows yet
bound-unknown = not known yet
bound-unknown-number = an as yet unknown number of
bound-unknown-moment = a moment that we do not know yet
bound-unknown-data = data that we cannot name exactly yet

## Numbers, days and lists
bound-at-least = at least { $number }
bound-at-most = at most { $number }
bound-list = { $before } and { $last }
bound-moment = { $day } at { $hour }:{ $minute }
bound-day = { $weekday } { $day } { $month }
bound-day-of-year = { $weekday } { $day } { $month } { $year }
bound-weekday-monday = Monday
bound-weekday-tuesday = Tuesday
bound-weekday-wednesday = Wednesday
bound-weekday-thursday = Thursday
bound-weekday-friday = Friday
bound-weekday-saturday = Saturday
bound-weekday-sunday = Sunday
bound-word-unspecified = data that we are still looking into
bound-word-basic = name with address
bound-word-national_id = citizen service number (BSN)
bound-word-health = data about health
bound-word-image = images
bound-word-location = where somebody was
bound-word-education = data about school or training
bound-word-insurance = data about an insurance
bound-word-disability = data about a disability
bound-word-credentials = user name with password
bound-word-iban = bank account number
bound-word-ip = IP address

## What we did
bound-did-disconnect = taken systems off the network
bound-did-switch-off = switched systems off
bound-did-block-account = blocked accounts
bound-did-reset-passwords = set new passwords
bound-did-block-traffic = blocked suspicious traffic
bound-did-take-offline = taken a service offline

## Names of what may stand in braces
bound-told-occurred = moment of the incident
bound-told-detected = moment of discovery
bound-told-investigated = end of the investigation
bound-told-reported_to_authority = report to the authority
bound-told-measures = what we did
bound-given-organisation = our name
bound-given-incident = name of the incident
bound-given-now = this moment
bound-given-phone = number to call
bound-given-contact = contact
bound-given-spokesperson = spokesperson
bound-given-next_update = next message
bound-given-place = place of the news
bound-given-addressee = name of the reader
bound-given-agreed_notice = agreement on notice
bound-given-unanswered = questions without an answer
bound-given-own_people = own number of people
bound-given-own_records = own number of records
bound-given-own_kinds = own kinds of data

## What is wrong in the text
bound-missing = [{ $fact }]
bound-refuted = [{ $fact }: not so]
bound-contested = [{ $fact }: sources contradict each other]
bound-problem-name = We do not know "{ $written }". { $mend }
bound-problem-value = "{ $written }" cannot stand here. { $mend }
bound-problem-meant = Did you mean "{ $nearest }"?
bound-problem-brace = There is a brace too many or too few here.
bound-problem-condition = This begins with "if", but we do not understand when the line holds.
bound-problem-end = This says "end", but nothing begins that could end.
bound-problem-no-end = A part begins here that ends nowhere.
bound-problem-not-told = { $fact }: no letter tells that.
bound-problem-not-recorded = { $fact }: the log does not say so yet. Record it, or take the sentence out.
bound-problem-refuted = { $fact }: that was refuted. Write the sentence again.
bound-problem-contested = { $fact }: sources contradict each other. Choose first whom you believe.
bound-problem-not-given = { $fact }: not filled in yet.
bound-problem-unanswered = Fill this in yourself: { $question }

## What contradicts each other
contradiction-number = This number does not fit the other one.
contradiction-moment = Another moment stands here.
contradiction-data = Here these data leaked, and there they did not.
contradiction-certainty = One is certain, the other is not.
contradiction-cause = Another cause stands here.
