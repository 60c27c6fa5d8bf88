# Werk: taken, deskundigen, en de post die Paraat verstuurt, in het Nederlands. De sleutels zijn dezelfde als in work.en.ftl.

## Regels in het logboek
log-kind-letter = mail
log-letter-sent = Mail verstuurd aan { $to } op { $at }, over regel { $entry }.
log-letter-failed = Mail aan { $to } over regel { $entry }: { $why }
log-letter-said = Technische melding: { $text }

## Brieven die Paraat zelf schrijft
letter-exercise = OEFENING (EXERCISE): { $subject }
letter-exercise-line = OEFENING (EXERCISE). Dit is niet echt.
letter-hello = Dag { $name },
letter-task-subject = Taak { $task } gaat naar de plaatsvervanger ({ $incident })
letter-task-to = Deze taak is nu voor u: { $title }
letter-task-to-why = De taak was van { $assignee } en moest klaar zijn op { $due }. Dat is niet gelukt. U bent de plaatsvervanger.
letter-task-from = Deze taak is nu voor { $to }: { $title }
letter-task-from-why = De taak was van u en moest klaar zijn op { $due }. Nu doet uw plaatsvervanger het. Was u al klaar? Zeg dat in Paraat.
letter-incident = De taak hoort bij { $incident }.
letter-look-subject = Kijk in Paraat ({ $incident })
letter-look = Kijk in Paraat, taak { $task }.
letter-look-at = Kijk in Paraat: { $address }
letter-end = Deze mail komt van het programma Paraat. Niemand leest uw antwoord.

## In de terminal: mail
mail-runs = Paraat stuurt mail via { $host }, van { $sender }.
mail-away = De mailserver is niet te bereiken ({ $why }). Mail die klaarligt, wacht. Alle andere dingen werken door.
mail-back = De mailserver is er weer.
mail-settings-unreadable = { $file }: { $message }
mail-one-password = Bij "user" hoort één van deze twee: "password_file" of "password_variable".
mail-no-variable = De variabele { $variable } met het wachtwoord voor de mail is leeg of onleesbaar.
mail-mistake-host = { $file }: "host" is geen naam of adres van een mailserver
mail-mistake-sender = { $file }: "sender" is geen mailadres
mail-mistake-not-private = { $file }: { $host } is een andere computer. Kies "starttls" of "tls", of zet erbij "readable_by_others = true": dan kan iedereen op het netwerk meelezen.
mail-mistake-password-in-the-clear = { $file }: zonder "starttls" of "tls" kan iedereen op het netwerk het wachtwoord lezen
mail-mistake-roots = { $file }: "roots_file" is geen certificaat, of "host" is geen naam voor een certificaat
