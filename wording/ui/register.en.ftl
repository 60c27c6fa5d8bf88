# The register of breaches, the calendar and reminders, in English. The keys are the same as in register.nl.ftl.

## The register
register-title = Register of data breaches
register-lead = All personal data breaches that you must document (GDPR Article 33(5)). Paraat draws this register from the logs of the incidents. You fill in nothing here: put a fact right in the incident itself.
register-none-yet = There is no data breach in the register.
register-none-picked = No incident fits this choice.
register-count = { $n ->
    [one] One incident
   *[other] { $n } incidents
}
register-column-name = Incident
register-column-breach = Is it a data breach?
register-column-occurred = Happened on
register-column-detected = Noticed on
register-column-aware = Aware since
register-column-nature = What happened
register-column-data = Kinds of data
register-column-persons = Number of people
register-column-effects = Effects
register-column-measures = Measures
register-column-risk = Risk for people
register-column-authority = Report to the authority
register-column-people = Word to the people themselves
register-column-processor = Processor
register-column-closed = Closed on
register-breach-yes = yes
register-breach-no = no
register-breach-unknown = not known yet
register-unknown = not known
register-none = none
register-open = still open
register-partial = { $name } (partly shielded: you do not see everything)
register-fact = { $value } ({ $certainty })
register-contested = sources contradict each other about { $fact }
register-effect = { $name }
register-effect-suspected = perhaps { $name }
register-effect-fact = { $fact }: { $value }
register-contained = { $system }: { $act } (since { $at })
register-decided = decision of { $at }: { $what }
register-risk = { $level }, decided by { $by } on { $at }. Reason: { $reason }
register-risk-open = not assessed yet
register-made = made on { $at }.
register-reference = Reference: { $text }.
register-late = Why it was later: { $text }
register-withdrawn = made on { $at } and withdrawn on { $until }. Reason: { $reason }
register-waived = not made. Ground: { $ground } Decided by { $by } on { $at }.
register-owed = must still be made, by { $due }
register-owed-undated = must still be made, as soon as possible
register-possible = perhaps needed: not enough is known yet
register-not-asked = not needed, by what is known now
register-not-asked-risk = not needed, by the decision on the risk
register-told = told on { $at }
register-we-are-processor = we are the processor. Report to the controller: { $reported }
register-at-processor = it happened at a processor: { $said }
register-no-processor = it did not happen at a processor
register-filter = Choose
register-filter-year = Year
register-filter-all = all
register-filter-kind = What happened
register-filter-reported = Report to the authority
register-filter-reported-yes = made
register-filter-reported-no = not made
register-filter-state = Open or closed
register-filter-state-open = open
register-filter-state-closed = closed
register-filter-state-past = kept too long
register-filter-text = Search for words
register-filter-others = Also show incidents that are no data breach
register-filter-submit = Show
register-export = Take it along
register-export-hint = Each file holds what you see now, with the same choice.
register-export-json = JSON with the words of W3C DPV
register-file = breach-register
register-keep-until = Keep through { $day }.
register-past = Kept too long since { $day }.
register-retention = How long you keep it
register-retention-years = { $n ->
    [one] You keep an incident for one year after it was closed.
   *[other] You keep an incident for { $n } years after it was closed.
}
register-retention-change = Change this in the plan
register-retention-past = { $n ->
    [0] No incident is kept too long.
    [one] One incident is kept too long.
   *[other] { $n } incidents are kept too long.
}
register-retention-honest = Paraat erases no incident by itself. Whoever manages access erases an incident that is past its time. Whoever manages the computer that Paraat runs on can also erase the data of one person in an incident.
register-print-made = Made on { $at }
register-print-picked = Chosen: { $filters }
register-print-all = All incidents that are a data breach, or may be one.
register-link = Register of data breaches
place-register = Register of data breaches
place-register-also = breach, article 33, list, keep

## The calendar
own-calendar-made = Calendar address made
own-calendar-ended = Calendar address ended
account-calendar = Deadlines in your calendar
account-calendar-why = Your calendar can fetch the deadlines of open incidents by itself. You see the code name and to whom you must report, and nothing else.
account-calendar-none = You have no calendar address.
account-calendar-since = You have had a calendar address since { $at }. You cannot see the address again: Paraat does not keep it.
account-calendar-make = Make a calendar address
account-calendar-again = Make a new address; the old one then stops working
account-calendar-end = End the address
account-calendar-address-title = Your calendar address
account-calendar-address = Put this address in your calendar, as a subscription. Whoever has it sees your deadlines without signing in. Give it to nobody. You see it only now.
account-calendar-back = Back to your access
done-calendar-ended = The calendar address works no more.
calendar-name = Paraat: deadlines
calendar-due = { $incident }: report to { $to }
calendar-due-exercise = EXERCISE { $incident }: report to { $to }

## Reminders
log-duty-reminded = Reminder to { $to }: the duty { $rule } must be done by { $due }.
letter-remind-subject = Reminder: a report must still be made ({ $incident })
letter-remind = This duty has not been done: { $duty }
letter-remind-due = It must be done by { $due }.
letter-remind-first = You get this mail because you do this, or because you lead.
letter-remind-deputy = The deputy gets this mail too, for nobody has done it yet.
letter-remind-look = Look in Paraat, at the duties.
mine-terms = Terms that end soon
mine-terms-why = You see this because you do it, lead, or are the deputy.
register-erase = Erase this incident
incident-erase-title = Erase { $name }
incident-erase-lead = Everything in this incident goes: facts, log, reports, messages, costs and files. It cannot come back.
incident-erase-stays = What stays: that there was something, who erased it, when and why. The chain can still be checked. Files and prints that you took along before you must destroy yourself.
incident-erase-reason-hint = This stays. Name nobody in it.
incident-erase-submit = Erase everything
done-incident-erased = The incident was erased.
log-incident-erased = Everything in this incident was erased: { $number } entries.
refusal-kept-until = You keep this incident until and including { $day }; nothing was erased. Wait until then, or shorten the time at Plan.
