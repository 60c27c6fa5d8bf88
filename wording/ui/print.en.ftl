# The sentences on paper, in English. The keys are those of print.nl.ftl.

## On every page
print-version = Version { $version } of { $day }
print-copy = Copy { $copy }, version { $version } of { $day }
print-copy-title = Copy { $copy }
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
print-call-list-called = at
print-call-list-by = by
print-call-list-result = result
print-call-list-code = Code to put { $name } in a telephone
print-call-list-mute = No number known
print-call-list-deputy = Not reached? { $who }
print-call-list-stale = ▲ Not checked for over a year
print-call-list-more = { $n ->
    [one] { $n } more contact stands in the call list with everybody and in the emergency kit.
   *[other] { $n } more contacts stand in the call list with everybody and in the emergency kit.
}

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
