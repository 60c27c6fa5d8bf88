# Work: tasks, experts, and the mail that Paraat sends, in English. The keys are those of work.nl.ftl.

## Lines in the log
log-kind-letter = mail
log-letter-sent = Mail sent to { $to } at { $at }, about entry { $entry }.
log-letter-failed = Mail to { $to } about entry { $entry }: { $why }
log-letter-said = Technical message: { $text }
