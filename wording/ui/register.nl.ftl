# Het register van datalekken, de agenda en de herinneringen, in het Nederlands. De sleutels zijn dezelfde als in register.en.ftl.

## Het register
register-title = Register van datalekken
register-lead = Alle datalekken die u moet bijhouden (AVG artikel 33, lid 5). Paraat maakt dit register uit de logboeken van de incidenten. U vult hier niets in: verbeter een gegeven in het incident zelf.
register-none-yet = Er staat geen datalek in het register.
register-none-picked = Geen enkel incident past bij deze keuze.
register-count = { $n ->
    [one] Eén incident
   *[other] { $n } incidenten
}
register-column-name = Incident
register-column-breach = Is het een datalek?
register-column-occurred = Gebeurd op
register-column-detected = Ontdekt op
register-column-aware = Kennis van gekregen op
register-column-nature = Wat er gebeurde
register-column-data = Soorten gegevens
register-column-persons = Aantal mensen
register-column-effects = Gevolgen
register-column-measures = Maatregelen
register-column-risk = Risico voor mensen
register-column-authority = Melding aan de toezichthouder
register-column-people = Bericht aan de mensen zelf
register-column-processor = Verwerker
register-column-closed = Gesloten op
register-breach-yes = ja
register-breach-no = nee
register-breach-unknown = nog niet bekend
register-unknown = niet bekend
register-none = geen
register-open = nog open
register-partial = { $name } (deels afgeschermd: u ziet niet alles)
register-fact = { $value } ({ $certainty })
register-contested = bronnen spreken elkaar tegen over { $fact }
register-effect = { $name }
register-effect-suspected = misschien { $name }
register-effect-fact = { $fact }: { $value }
register-contained = { $system }: { $act } (sinds { $at })
register-decided = besluit van { $at }: { $what }
register-risk = { $level }, besloten door { $by } op { $at }. Reden: { $reason }
register-risk-open = nog niet beoordeeld
register-made = gedaan op { $at }.
register-reference = Kenmerk: { $text }.
register-late = Waarom het later was: { $text }
register-withdrawn = gedaan op { $at } en ingetrokken op { $until }. Reden: { $reason }
register-waived = niet gedaan. Grond: { $ground } Besloten door { $by } op { $at }.
register-owed = moet nog, uiterlijk { $due }
register-owed-undated = moet nog, zo snel als kan
register-possible = misschien nodig: er is nog niet genoeg bekend
register-not-asked = volgens wat nu bekend is niet nodig
register-not-asked-risk = niet nodig, volgens het besluit over het risico
register-told = verteld op { $at }
register-we-are-processor = wij zijn verwerker. Melding aan de verantwoordelijke: { $reported }
register-at-processor = het gebeurde bij een verwerker: { $said }
register-no-processor = het gebeurde niet bij een verwerker
register-filter = Kies
register-filter-year = Jaar
register-filter-all = alles
register-filter-kind = Wat er gebeurde
register-filter-reported = Melding aan de toezichthouder
register-filter-reported-yes = gedaan
register-filter-reported-no = niet gedaan
register-filter-state = Open of gesloten
register-filter-state-open = open
register-filter-state-closed = gesloten
register-filter-state-past = over de bewaartermijn
register-filter-text = Zoek op woorden
register-filter-others = Toon ook incidenten die geen datalek zijn
register-filter-submit = Toon
register-export = Neem mee
register-export-hint = In elk bestand staat wat u nu ziet, met dezelfde keuze.
register-export-json = JSON met de woorden van W3C DPV
register-file = datalekregister
register-keep-until = Bewaren tot en met { $day }.
register-past = Over de bewaartermijn sinds { $day }.
register-retention = Bewaartermijn
register-retention-years = { $n ->
    [one] U bewaart een incident één jaar nadat het gesloten is.
   *[other] U bewaart een incident { $n } jaar nadat het gesloten is.
}
register-retention-change = Verander dit in het plan
register-retention-past = { $n ->
    [0] Geen enkel incident is over de bewaartermijn.
    [one] Eén incident is over de bewaartermijn.
   *[other] { $n } incidenten zijn over de bewaartermijn.
}
register-retention-honest = Paraat wist een incident niet uit zichzelf. Wie de toegang beheert, wist een incident dat voorbij zijn termijn is. Wie de computer beheert waarop Paraat draait, kan ook de gegevens van één persoon in een incident wissen.
register-print-made = Gemaakt op { $at }
register-print-picked = Keuze: { $filters }
register-print-all = Alle incidenten die een datalek zijn, of dat misschien zijn.
register-link = Register van datalekken
place-register = Register van datalekken
place-register-also = datalek, artikel 33, lijst, bewaren

## De agenda
own-calendar-made = Agenda-adres gemaakt
own-calendar-ended = Agenda-adres beëindigd
account-calendar = Termijnen in uw agenda
account-calendar-why = Uw agenda kan de termijnen van open incidenten zelf ophalen. U ziet de codenaam en aan wie u iets moet melden, en verder niets.
account-calendar-none = U hebt geen agenda-adres.
account-calendar-since = U hebt een agenda-adres sinds { $at }. Het adres zelf ziet u niet meer terug: Paraat bewaart het niet.
account-calendar-make = Maak een agenda-adres
account-calendar-again = Maak een nieuw adres; het oude werkt dan niet meer
account-calendar-end = Beëindig het adres
account-calendar-address-title = Uw agenda-adres
account-calendar-address = Zet dit adres in uw agenda, als abonnement. Wie het adres heeft, ziet uw termijnen zonder in te loggen. Geef het aan niemand. U ziet het alleen nu.
account-calendar-back = Terug naar uw toegang
done-calendar-ended = Het agenda-adres werkt niet meer.
calendar-name = Paraat: termijnen
calendar-due = { $incident }: melding aan { $to }
calendar-due-exercise = OEFENING { $incident }: melding aan { $to }

## Herinneringen
log-duty-reminded = Herinnering aan { $to }: de plicht { $rule } moet gedaan zijn op { $due }.
letter-remind-subject = Herinnering: een melding moet nog ({ $incident })
letter-remind = Deze plicht is nog niet gedaan: { $duty }
letter-remind-due = Zij moet gedaan zijn op { $due }.
letter-remind-first = U krijgt deze mail omdat u dit doet, of omdat u de leiding hebt.
letter-remind-deputy = Ook de plaatsvervanger krijgt deze mail, want niemand heeft het nog gedaan.
letter-remind-look = Kijk in Paraat, bij de plichten.
mine-terms = Termijnen die aflopen
mine-terms-why = U ziet dit omdat u het doet, de leiding hebt of plaatsvervanger bent.
register-erase = Wis dit incident
incident-erase-title = Wis { $name }
incident-erase-lead = Alles wat in dit incident staat gaat weg: de feiten, het logboek, de meldingen, de berichten, de kosten en de bestanden. Het kan niet terug.
incident-erase-stays = Wat blijft: dat er iets was, wie het wanneer wiste en waarom. De ketting blijft te controleren. Bestanden en afdrukken die u eerder meenam, moet u zelf vernietigen.
incident-erase-reason-hint = Dit blijft staan. Noem niemand bij naam.
incident-erase-submit = Wis alles
done-incident-erased = Het incident is gewist.
log-incident-erased = Alles in dit incident is gewist: { $number } logregels.
refusal-kept-until = Dit incident bewaart u tot en met { $day }; er is niets gewist. Wacht tot daarna, of kort de bewaartermijn in bij Plan.
