# Werk: taken, deskundigen, en de post die Paraat verstuurt, in het Nederlands. De sleutels zijn dezelfde als in work.en.ftl.

## Mijn taken
frame-mine = Mijn taken
frame-mine-count = Mijn taken ({ $n })
mine-none = U hebt geen taken open staan.
mine-to-incidents = Naar de incidenten
mine-late = Te laat
mine-now = Wat u nu doet
mine-others = Daarna
mine-passed = U doet dit voor { $from }, sinds { $since }.
mine-waits = { $n ->
    [one] Dit wacht op een andere taak.
   *[other] Dit wacht op { $n } andere taken.
}

## Taken
tasks-none = Er staan geen taken open. Voeg hieronder de eerste toe.
tasks-late = te laat
tasks-late-count = { $n ->
    [one] Eén taak is te laat.
   *[other] { $n } taken zijn te laat.
}
tasks-quiet = Hier staat niets open: { $tracks }
tasks-no-track = Zonder spoor
tasks-ended = Klaar of niet meer nodig ({ $n })
tasks-dropped = niet meer nodig,
tasks-by = klaar op { $due }
tasks-passed = bij plaatsvervanger { $to } sinds { $since }
tasks-waits = Wacht op { $task }: { $title }
tasks-step = { $title }, stap { $step }
tasks-add = Nieuwe taak
tasks-title = Wat moet er gebeuren?
tasks-assignee = Wie doet het?
tasks-somebody-else = Iemand anders
tasks-other-name = Staat de naam er niet bij? Vul die hier in
tasks-due = Wanneer moet het klaar zijn?
tasks-track = In welk spoor?
tasks-more = Meer: plaatsvervanger, waar het op wacht, uitleg, plicht
tasks-deputy = Wie is plaatsvervanger?
tasks-nobody = Niemand
tasks-deputy-hint = Is de taak te laat, dan gaat zij naar de plaatsvervanger. Staat die in de bellijst, dan krijgt die een mail.
tasks-deputy-hint-no-mail = Is de taak te laat, dan gaat zij naar de plaatsvervanger. Paraat stuurt geen mail: er is geen mailserver ingesteld. Bel zelf.
tasks-blocked-by = Wat moet er eerst klaar zijn?
tasks-details = Wat hoort erbij?
tasks-details-hint = Elk ding op een eigen regel.
tasks-rule = Hoort het bij een plicht?
tasks-no-rule = Nee
tasks-submit = Voeg toe
tasks-number = Taak { $task }
tasks-is-late = Deze taak is te laat.
tasks-is-finished = Klaar: { $result }
tasks-is-dropped = Niet meer nodig: { $reason }
tasks-finish-heading = Is het klaar?
tasks-result = Wat kwam eruit?
tasks-finish = Deze taak is klaar
tasks-who = Wie
tasks-was-of = Eerst van
tasks-deputy-is = Plaatsvervanger
tasks-due-is = Klaar op
tasks-track-is = Spoor
tasks-rule-is = Hoort bij deze plicht
tasks-step-is = Komt uit het draaiboek
tasks-meeting-is = Komt uit overleg
tasks-service-is = Gevraagd aan deskundigen
tasks-added-at = Toegevoegd op
tasks-revise = Verander deze taak
tasks-revising = Verander: { $title }
tasks-revise-submit = Leg vast
tasks-drop = Deze taak hoeft niet meer
tasks-dropping = Hoeft niet meer: { $title }
tasks-dropping-lead = De taak blijft in het logboek staan, met uw reden.
tasks-progress = Zeg hoe ver het is
tasks-progress-submit = Leg vast
tasks-stage = Hoe ver is het?
tasks-stage-by = Wie deed het, of wie gaf advies?
tasks-stage-at = Wanneer?
tasks-stage-text = Wat is er gedaan of gezegd?
tasks-stage-text-hint = Bij een vraag mag dit leeg blijven, of het kenmerk zijn.
letters-sent = Mail verstuurd aan { $to }.
letters-wait = Mail aan { $to } ligt klaar. Paraat probeert het steeds opnieuw, een dag lang.
letters-failed = Mail aan { $to }: { $why }. Bel zelf.
tasks-no-mail = Paraat heeft niemand gemaild: er is geen mailserver ingesteld. Bel zelf.
tasks-history = Wat er met deze taak gebeurde
tasks-back = Alle taken

## Deskundigen
done-asked = Vastgelegd dat u dit vraagt. Er is een taak bij gemaakt.
experts-title = Deskundigen
experts-lead = Dit kunt u vragen aan wie u helpt, en aan uw bank. Bel zelf. Paraat onthoudt wat u vroeg, en wat eruit kwam.
experts-law = Juristen
experts-technique = Techniek
experts-bank = Uw bank
experts-alarm = alarmnummer van de verzekeraar
experts-insurer = Is de verzekeraar gebeld? Vaak moet die het eerst goed vinden, anders betaalt u zelf.
experts-insurer-words = verzekeraar, verzekering
experts-insurer-task = Deze taak staat nog open:
experts-nobody = Wie dit voor u doet, staat nog niet in de bellijst.
experts-to-contacts = Naar de bellijst
experts-not-asked = Nog niet gevraagd.
experts-ask = Vraag dit
experts-again = Vraag dit nog eens
experts-ended = klaar
experts-requested = Gevraagd aan { $by } op { $at }
experts-delivered = Geleverd door { $by } op { $at }
experts-advised = Advies van { $by } op { $at }
experts-task = Deskundigen: { $service }
experts-by = Aan wie vraagt u dit?
experts-by-hint = De naam van de persoon of het bedrijf.
experts-at = Wanneer vroeg u het?
experts-reference = Kenmerk
experts-reference-hint = Het nummer dat u kreeg, als u er een kreeg.
experts-follows = Wie houdt dit in de gaten?
experts-due = Wanneer moet het er zijn?
experts-submit = Leg vast dat dit is gevraagd

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
