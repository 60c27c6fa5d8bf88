# Overleg, besluiten, situatierapporten en losgeld, in het Nederlands. De sleutels zijn dezelfde als in meeting.en.ftl.

## Wat er veranderde
share = { $percent } %
change-stage = Zo ernstig is het: { $stage }, sinds { $at }
change-fact = { $fact }: { $what }, volgens { $source }
change-fact-new = Nieuw: { $fact }: { $what }, volgens { $source }
change-fact-gone = Ingetrokken: { $fact }: { $what }
change-duty-arose = Nieuwe plicht: { $duty }, uiterlijk { $due }
change-duty-arose-undated = Nieuwe plicht: { $duty }
change-duty-may = Misschien een plicht: { $duty }
change-duty-moved = { $duty }: { $from } → { $to }
change-duty-dated = { $duty }: nu uiterlijk { $to }
change-duty-undated = { $duty }: er is geen uiterste moment meer
change-duty-missed = Te laat: { $duty }
change-duty-lapsed = Dit hoeft niet meer: { $duty }
change-filed = Gedaan op { $at }: { $duty }
change-waived = Besloten om niet te doen: { $duty }
change-risk = Risico voor mensen: { $risk }
change-decided = Besluit { $number }: { $what }
change-reviewed = Besluit { $number } ({ $what }): { $effect }
change-ransom = Losgeld: { $choice }
change-contained = { $act }: { $system }
change-lifted = Opgeheven: { $act }, { $system }
change-impact = { $name }: { $hit }
change-task = Klaar: { $title } ({ $result })
change-task-dropped = Hoeft niet meer: { $title }
log-meeting-task = Overleg { $meeting }, taak { $task }: { $text }

## Het ontwerp van een situatierapport
sitrep-more = En nog { $n }, zie Paraat.
sitrep-crisis = vanaf hier is het een crisis
sitrep-containment = { $act }: { $system }, sinds { $from }
sitrep-decision = Besluit { $number }: { $what } ({ $effect })
sitrep-due = uiterlijk { $due }
decision-not-reviewed = nog niet nagekeken
