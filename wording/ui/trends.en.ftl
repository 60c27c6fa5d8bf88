# Trends over all incidents, in English. The keys are the same as in trends.nl.ftl.

trends-title = Trends over all incidents
trends-link = Trends over all incidents
trends-lead = Paraat counts this from the logs each time that you look. None of it is kept, and an exercise does not count.
trends-none-yet = There is no incident yet. After the first one you see here what happens how often, whether you report in time, and what it costs. What others counted is here already.
trends-none-picked = There was no incident in these years.
trends-count = { $n ->
    [one] One incident
   *[other] { $n } incidents
}
trends-partial = { $n ->
    [one] Of one incident you do not see everything. That part does not count here.
   *[other] Of { $n } incidents you do not see everything. That part does not count here.
}
trends-filter = Choose years
trends-filter-from = From
trends-filter-until = Until
trends-filter-step = By
trends-filter-all = all
trends-filter-submit = Show
trends-step-year = year
trends-step-quarter = quarter
trends-quarter = { $year }, quarter { $quarter }
trends-period = Period
trends-together = Together
trends-told = The table below says the same in numbers.
trends-caption = { $title }, in numbers
trends-bar-count = { $n ->
    [0] no incident
    [one] one incident
   *[other] { $n } incidents
}
trends-piece = { $what }: { $n }

## What happens
trends-kinds = What happens
trends-kinds-lead = An incident counts in the period in which you became aware of it.
trends-kind = Kind
trends-kind-post = Letter or parcel lost or misdirected
trends-kind-email = E-mail to the wrong person
trends-kind-attack = Hacking, malware or phishing
trends-kind-other = Something else
trends-kind-unknown = Not known

## Beside others
trends-beside = Beside what others counted
trends-beside-here = With you
trends-beside-share = { $n } ({ $percent }%)
trends-beside-percent = { $percent }%
trends-beside-absent = no number
trends-beside-column = { $source } { $year }
trends-beside-few = { $n ->
    [0] Of no incident is it known what it was. There is nothing to compare yet.
    [one] You have one incident of which it is known what it was. Then a share says nothing yet.
   *[other] You have { $n } incidents of which it is known what they were. With so few a share says little.
}
trends-beside-differs = Others count what was reported to the AP. You count all your incidents, also those that you need not report.
trends-beside-sources = Where the numbers come from
trends-source = { $what }. Source: { $source } { $year }
trends-source-secondary = read in an article about it
trends-source-memory = not compared with anything yet

## In time
trends-duties = Told in time
trends-duties-lead = Everything that you had to tell somebody else by law or contract.
trends-duty-in-time = in time
trends-duty-late = late
trends-duty-missed = not yet, and late
trends-duty-done = done, without a term
trends-duty-open = still to do
trends-duty-waived = decided not to
trends-duties-all = { $n ->
    [0] nothing to tell
    [one] once
   *[other] { $n } times
}
trends-times = How long it takes
trends-times-what = What
trends-times-here = With you
trends-times-there = Elsewhere
trends-times-lead = Half of your incidents were faster than this. Where only the day is known, it counts until midnight.
trends-time-to-awareness = From the first sign until you were aware
trends-time-to-filing = From awareness until the report to the AP
trends-time-to-people = From the first sign until the word to the people themselves
trends-time-filed = Reported to the AP
trends-time-attacks-told = Attacks of which the people heard
trends-times-law = The law asks it within 72 hours (GDPR Article 33).
trends-times-unknown = not known
trends-times-middle = { $n ->
    [one] { $span }, with one incident
   *[other] { $span }, with { $n } incidents
}
trends-times-of = { $n } of { $all }

## Money
trends-costs = What it costs
trends-costs-lead = In the bar an estimate counts for its highest amount. What a policy pays is computed, not promised.
trends-cost-paid = paid
trends-cost-committed = certain
trends-cost-estimated = estimated
trends-cost-total = All of it
trends-cost-covered = What policies would pay

## Taking along
trends-take = Taking along
trends-take-hint = For whoever counts the incidents of many organisations. The file holds no name of people or of you. Each incident does have its code name. Paraat sends nothing away: you decide who gets it.
trends-take-veris = VERIS (JSON), { $n ->
    [one] one incident
   *[other] { $n } incidents
}
trends-file = veris
evaluation-file-veris = VERIS (JSON), for counting incidents

place-trends = Trends over all incidents
place-trends-also = figures, statistics, average, AP, CBS, VERIS, chart, costs by year
