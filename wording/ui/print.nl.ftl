# De zinnen op papier, in het Nederlands. De sleutels zijn dezelfde als in print.en.ftl.

## Op elke bladzijde
print-version = Versie { $version } van { $day }
print-copy = Exemplaar { $copy }, versie { $version } van { $day }
print-copy-title = Exemplaar { $copy }
print-trial = Proef, geen exemplaar. Versie { $version } van { $day }
print-check-before = Controleer vóór { $day }
print-confidential = Vertrouwelijk: hier staan gegevens van mensen in
print-confidential-without = Vertrouwelijk. Zonder privénummers
print-kept = Ook op papier: { $places }
print-kept-more = en nog { $n }
print-kept-nowhere = Er is geen ander exemplaar

## Bellijst
print-call-list-title = Bellijst
print-call-list-whole = Bellijst, iedereen
print-call-list-lead = Bel van boven naar beneden. Vink af en schrijf op wat eruit kwam.
print-call-list-number = Nr.
print-call-list-who = Wie
print-call-list-phone = Telefoon
print-call-list-done = Gebeld
print-call-list-called = om
print-call-list-by = door
print-call-list-result = resultaat
print-call-list-code = Code om { $name } in een telefoon te zetten
print-call-list-mute = Geen nummer bekend
print-call-list-deputy = Niet bereikt? { $who }
print-call-list-stale = ▲ Langer dan een jaar niet nagekeken
print-call-list-more = { $n ->
    [one] Nog { $n } contact staat in de bellijst met iedereen en in het noodpakket.
   *[other] Nog { $n } contacten staan in de bellijst met iedereen en in het noodpakket.
}

## Beeld van een incident
print-picture-title = Beeld
print-picture-made = Gemaakt { $at }, tot en met logregel { $entry }
print-picture-check = Dit verandert. Kijk in Paraat wat nu geldt
print-picture-confidential = Vertrouwelijk
print-picture-warnings = Let op
print-picture-known = Wat we weten
print-picture-unknown = Wat we nog niet weten
print-picture-risk = Het risico voor mensen
print-picture-duties = Plichten
print-picture-steps = Doe nu dit
print-picture-tasks = Open taken
print-picture-decisions = Laatste besluiten
print-picture-none = Niets.
print-picture-more = en nog { $n }, zie Paraat
