# Work: tasks, experts, and the mail that Paraat sends, in English. The keys are those of work.nl.ftl.

## Lines in the log
log-kind-letter = mail
log-letter-sent = Mail sent to { $to } at { $at }, about entry { $entry }.
log-letter-failed = Mail to { $to } about entry { $entry }: { $why }
log-letter-said = Technical message: { $text }

## Letters that Paraat writes itself
letter-exercise = EXERCISE (OEFENING): { $subject }
letter-exercise-line = EXERCISE (OEFENING). This is not real.
letter-hello = Hello { $name },
letter-task-subject = Task { $task } goes to the deputy ({ $incident })
letter-task-to = This task is yours now: { $title }
letter-task-to-why = { $assignee } should have finished it on { $due }, and did not. You are the deputy.
letter-task-from = { $to } does this task now: { $title }
letter-task-from-why = You should have finished it on { $due }, so your deputy takes over. Had you finished it already? Say so in Paraat.
letter-incident = It belongs to { $incident }.
letter-look-subject = Look in Paraat ({ $incident })
letter-look = Look in Paraat, task { $task }.
letter-look-at = Look in Paraat: { $address }
letter-end = This mail comes from the program Paraat. Nobody reads what you answer.

## In the terminal: mail
mail-runs = Paraat sends mail through { $host }, from { $sender }.
mail-away = The mail server cannot be reached ({ $why }). Mail waits until it can; everything else goes on.
mail-back = The mail server is back.
mail-settings-unreadable = { $file }: { $message }
mail-one-password = "user" needs one of these two: "password_file" or "password_variable".
mail-no-variable = The variable { $variable } with the password for mail is empty or cannot be read.
mail-mistake-host = { $file }: "host" is no name or address of a mail server
mail-mistake-sender = { $file }: "sender" is no mail address
mail-mistake-not-private = { $file }: { $host } is another machine. Choose "starttls" or "tls", or add "readable_by_others = true": then whoever is on the network can read along.
mail-mistake-password-in-the-clear = { $file }: without "starttls" or "tls" whoever is on the network can read the password
mail-mistake-roots = { $file }: "roots_file" holds no certificate, or "host" is no name for one
