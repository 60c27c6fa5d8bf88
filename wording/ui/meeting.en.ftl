# Meetings, decisions, situation reports and ransom, in English. The keys are those of meeting.nl.ftl.

## What changed
share = { $percent }%
change-stage = How grave it is: { $stage }, since { $at }
change-fact = { $fact }: { $what }, says { $source }
change-fact-new = New: { $fact }: { $what }, says { $source }
change-fact-gone = Withdrawn: { $fact }: { $what }
change-duty-arose = New duty: { $duty }, by { $due }
change-duty-arose-undated = New duty: { $duty }
change-duty-may = Perhaps a duty: { $duty }
change-duty-moved = { $duty }: { $from } → { $to }
change-duty-dated = { $duty }: now due by { $to }
change-duty-undated = { $duty }: there is no last moment any more
change-duty-missed = Too late: { $duty }
change-duty-lapsed = No longer needed: { $duty }
change-filed = Done on { $at }: { $duty }
change-waived = Decided not to do: { $duty }
change-risk = Risk for people: { $risk }
change-decided = Decision { $number }: { $what }
change-reviewed = Decision { $number } ({ $what }): { $effect }
change-ransom = Ransom: { $choice }
change-contained = { $act }: { $system }
change-lifted = Ended: { $act }, { $system }
change-impact = { $name }: { $hit }
change-task = Done: { $title } ({ $result })
change-task-dropped = No longer needed: { $title }
log-meeting-task = Meeting { $meeting }, task { $task }: { $text }

## The draft of a situation report
sitrep-more = And { $n } more, see Paraat.
sitrep-crisis = from here on it is a crisis
sitrep-containment = { $act }: { $system }, since { $from }
sitrep-decision = Decision { $number }: { $what } ({ $effect })
sitrep-due = by { $due }
decision-not-reviewed = not reviewed yet
