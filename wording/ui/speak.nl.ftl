# De zinnen van het spreken, in het Nederlands: hoe een feit in een brief komt te staan, en wat er dan niet klopt. De
# sleutels zijn dezelfde als in speak.en.ftl.

## Hoe zeker iets is, midden in een zin
bound-as-likely = waarschijnlijk { $value }
bound-as-unconfirmed = mogelijk { $value }
bound-as-not_excludable = misschien { $value }
bound-not = niet
bound-perhaps = misschien
bound-perhaps-yes = wel
bound-answer-yes = ja
bound-answer-no = nee
bound-answer-unknown = dat weten wij nog niet

## Wat een zin erbij zegt
bound-doubt-unconfirmed = Dat weten wij nog niet zeker.
bound-doubt-not-excludable = Wij kunnen dat niet uitsluiten.
bound-doubt-unknown = Dat weten wij nog niet.
bound-aside-unconfirmed = (dat weten wij nog niet zeker)
bound-aside-not-excludable = (wij kunnen dat niet uitsluiten)
bound-aside-unknown = (dat weten wij nog niet)

## Wat niemand nog weet
bound-unknown = nog niet bekend
bound-unknown-number = een nog onbekend aantal
bound-unknown-moment = een moment dat wij nog niet kennen
bound-unknown-data = gegevens die wij nog niet precies kennen

## Getallen, dagen en lijsten
bound-at-least = minstens { $number }
bound-at-most = hooguit { $number }
bound-list = { $before } en { $last }
bound-moment = { $day } om { $hour }.{ $minute } uur
bound-day = { $weekday } { $day } { $month }
bound-day-of-year = { $weekday } { $day } { $month } { $year }
bound-weekday-monday = maandag
bound-weekday-tuesday = dinsdag
bound-weekday-wednesday = woensdag
bound-weekday-thursday = donderdag
bound-weekday-friday = vrijdag
bound-weekday-saturday = zaterdag
bound-weekday-sunday = zondag
bound-word-unspecified = gegevens die wij nog uitzoeken
bound-word-basic = naam met adres
bound-word-national_id = burgerservicenummer (BSN)
bound-word-health = gegevens over de gezondheid
bound-word-image = beelden
bound-word-location = waar iemand was
bound-word-education = gegevens over school of opleiding
bound-word-insurance = gegevens over een verzekering
bound-word-disability = gegevens over een handicap
bound-word-credentials = inlognaam met wachtwoord
bound-word-iban = rekeningnummer
bound-word-ip = IP-adres

## Wat wij deden
bound-did-disconnect = systemen van het netwerk gehaald
bound-did-switch-off = systemen uitgezet
bound-did-block-account = accounts geblokkeerd
bound-did-reset-passwords = wachtwoorden vernieuwd
bound-did-block-traffic = verdacht verkeer tegengehouden
bound-did-take-offline = een dienst offline gehaald

## Namen van wat er tussen accolades kan staan
bound-told-occurred = moment van het incident
bound-told-detected = moment van ontdekking
bound-told-investigated = einde van het onderzoek
bound-told-reported_to_authority = melding bij de AP
bound-told-measures = wat wij deden
bound-given-organisation = onze naam
bound-given-incident = naam van het incident
bound-given-now = dit moment
bound-given-phone = telefoonnummer om te bellen
bound-given-contact = contact
bound-given-spokesperson = woordvoerder
bound-given-next_update = volgende bericht
bound-given-place = plek van het nieuws
bound-given-addressee = naam van wie dit leest
bound-given-agreed_notice = afspraak over melden
bound-given-unanswered = vragen zonder antwoord
bound-given-own_people = eigen aantal mensen
bound-given-own_records = eigen aantal records
bound-given-own_kinds = eigen soorten gegevens

## Wat er in de tekst niet klopt
bound-missing = [{ $fact }]
bound-refuted = [{ $fact }: klopt niet]
bound-contested = [{ $fact }: bronnen spreken elkaar tegen]
bound-problem-name = "{ $written }" kennen wij niet. { $mend }
bound-problem-value = "{ $written }" kan hier niet. { $mend }
bound-problem-meant = Bedoelt u "{ $nearest }"?
bound-problem-brace = Hier staat een accolade te veel of te weinig.
bound-problem-condition = Dit begint met "if", maar wij begrijpen niet wanneer deze regel geldt.
bound-problem-end = Hier staat "end", maar er begint niets dat kan eindigen.
bound-problem-no-end = Hier begint een deel dat nergens eindigt.
bound-problem-not-told = { $fact }: dat zetten wij in geen brief.
bound-problem-not-recorded = { $fact }: dat staat nog niet in het logboek. Leg het vast, of haal de zin weg.
bound-problem-refuted = { $fact }: dat is weerlegd. Schrijf de zin opnieuw.
bound-problem-contested = { $fact }: bronnen spreken elkaar tegen. Kies eerst wie u gelooft.
bound-problem-not-given = { $fact }: dat is nog niet ingevuld.
bound-problem-unanswered = Vul dit zelf in: { $question }

## Wat elkaar tegenspreekt
contradiction-number = Dit getal past niet bij het andere.
contradiction-moment = Hier staat een ander moment.
contradiction-data = Hier staat dat deze gegevens gelekt zijn, en daar dat het niet zo is.
contradiction-certainty = Het ene is zeker, het andere niet.
contradiction-cause = Hier staat een andere oorzaak.
