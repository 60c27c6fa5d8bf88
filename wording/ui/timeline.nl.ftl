# Tijdlijn, zoeken en snel ergens heen, in het Nederlands. De sleutels zijn dezelfde als in timeline.en.ftl.

## Regels
stretch = { $from } tot { $until }
stretch-lasting = { $from }, duurt nog
log-restricted = Deze regel is afgeschermd. U mag hem niet lezen.
note-until = Tot wanneer duurde het?
note-until-hint = Laat dit leeg als het één moment was.

short-day = { $weekday } { $day } { $month }

## Tijdlijn
timeline-title = Tijdlijn
timeline-to = Bekijk de tijdlijn
timeline-to-log = Schrijf iets op, in het logboek
timeline-write = Schrijf iets op
timeline-empty = Hier komt alles wat mensen vastleggen, in de volgorde waarin het gebeurde.
timeline-none = Er zijn geen regels die aan uw keuze voldoen.
timeline-lines = { $n ->
    [one] { $n } regel
   *[other] { $n } regels
}
timeline-shown = Regel { $from } tot en met { $to } van { $of }
timeline-earlier = Eerdere regels
timeline-later = Latere regels
timeline-restricted = { $n ->
    [one] Eén regel is afgeschermd. Die staat hier niet bij.
   *[other] { $n } regels zijn afgeschermd. Die staan hier niet bij.
}
timeline-star = Zet een ster bij regel { $number }
timeline-unstar = Haal de ster weg bij regel { $number }
timeline-no-track = Overig
timeline-crisis = Crisis
timeline-meeting = Overleg { $number }
timeline-now = Nu

## Tijdlijn: kiezen
timeline-filter = Kies welke regels u ziet
timeline-filter-submit = Laat zien
timeline-picked = U ziet alleen:
timeline-show-all = Laat alles zien
timeline-person = Wie
timeline-person-hint = Wie iets vastlegde of genoemd wordt. Een deel van de naam mag ook.
timeline-track = Spoor
timeline-any-track = alle sporen
timeline-kind = Soort regel
timeline-any-kind = alle soorten
timeline-from = Vanaf
timeline-until = Tot en met
timeline-starred = Alleen regels met een ster
timeline-all = Ook wat het programma zelf vastlegt
timeline-all-hint = Welke plicht er ontstond, welke termijn er verschoof, en wie een ster zette.
timeline-unreadable-day = Deze dag kunnen we niet lezen: { $day }. We laten alle dagen zien.
timeline-filter-person = wie: { $name }
timeline-filter-track = spoor: { $track }
timeline-filter-kind = soort: { $kind }
timeline-filter-starred = met een ster
timeline-filter-from = vanaf { $day }
timeline-filter-until = tot en met { $day }
timeline-filter-all = ook wat het programma zelf vastlegt

## Tijdlijn: tekening
timeline-graph = De regels op een tijdbalk
timeline-graph-all = Deze tekening toont { $lines }. De lijst eronder noemt ze één voor één.
timeline-graph-lane = { $track }: { $lines }.
timeline-legend = Een bolletje is één regel. Een hoge staaf is meer regels bij elkaar. Een balk duurde langer. Een ster hoort bij de samenvatting.
timeline-term = { $whom }: uiterlijk { $at }
timeline-term-met = { $whom }: uiterlijk { $at }, gedaan

## Tijdlijn: samenvatting en bestanden
timeline-summary = Samenvatting
timeline-summary-empty = Hier komen de regels met een ster. Zet eerst een ster bij de regels die ertoe doen.
timeline-summary-text = De regels met een ster
timeline-summary-hint = U kunt deze tekst overnemen in een bericht of verslag.
timeline-summary-heading = { $name }, samenvatting van { $at }
timeline-summary-line = { $at }: { $what } ({ $who }, regel { $number })
timeline-export = Neem de tijdlijn mee
timeline-export-lead = In elk bestand staan de regels die u hierboven ziet. Met JSON kan iemand anders nagaan dat er niets is veranderd.
timeline-file = tijdlijn
timeline-column-number = regel
timeline-column-happened = gebeurd ({ $zone })
timeline-column-until = duurde tot
timeline-column-recorded = vastgelegd
timeline-column-person = wie
timeline-column-kind = soort
timeline-column-track = spoor
timeline-column-paper = van papier
timeline-column-starred = ster
timeline-column-text = tekst
timeline-column-corrected = rechtgezet in regel
timeline-column-withdrawn = ingetrokken in regel
timeline-column-hash = hash

## Tijdlijn op papier
print-timeline-title = Tijdlijn
print-timeline-everything = Alles wat mensen vastlegden.
print-timeline-picked = Alleen: { $filters }.
print-timeline-order = { $count }, { $order }.
print-timeline-number = Regel
print-timeline-when = Wanneer
print-timeline-what = Wat
print-timeline-recorded = vastgelegd
print-timeline-star = samenvatting
print-timeline-none = Er zijn geen regels die aan deze keuze voldoen.

## Zoeken
search-title = Zoeken
search-label = Zoek in alles wat u mag zien
search-submit = Zoek
search-back = Terug naar
search-what = U vindt wat mensen bij een incident vastlegden, en alles wat is voorbereid: contacten, rollen, draaiboeken, afspraken, systemen en gegevens.
search-how = Elk woord moet erin staan. Het begin van een woord is genoeg. Vanaf drie letters mag het ook midden in een woord staan, zoals ‘lek’ in ‘datalek’.
search-nothing = Niets gevonden.
search-which = Pagina { $page } van { $pages }
search-before = Vorige pagina
search-next = Volgende pagina
search-count = { $n } gevonden
search-in-this = In { $name }
search-in-others = In andere incidenten
search-in-incidents = In incidenten
search-in-preparation = In de voorbereiding
search-entry = { $name }, regel { $number }
search-sheet = { $kind } · bijgewerkt { $on }

## Snel ergens heen
palette-title = Snel ergens heen
palette-label = Waar wilt u heen, of wat zoekt u?
palette-offers = Wat u kunt kiezen
palette-keys = Pijltjes om te kiezen, Enter om te gaan, Esc om te sluiten.
palette-count = { $n ->
    [0] Niets gevonden
    [one] { $n } keuze
   *[other] { $n } keuzes
}
palette-acts = Doen
palette-pages = Bekijken
palette-incidents = Incidenten
palette-people = Bellen
palette-found = Gevonden
palette-open = open sinds { $at }
palette-closed = gesloten, was open sinds { $at }
palette-call = Bel { $name }
palette-all = Bekijk alles wat is gevonden: { $n }

place-record-fact = Feit vastleggen
place-record-fact-also = gegeven, weten, aantal
place-add-task = Taak toevoegen
place-add-task-also = werk, opdracht, actie
place-write-note = Aantekening schrijven
place-write-note-also = logboek, notitie, vastleggen
place-open-meeting = Overleg openen
place-open-meeting-also = vergadering, BOB, beginnen, team
place-take-decision = Besluit vastleggen
place-take-decision-also = besluiten, kiezen, opties
place-report-situation = Situatierapport maken
place-report-situation-also = sitrap, stand van zaken, verslag
place-call-out = Het team oproepen
place-call-out-also = bellen, alarm, opkomst
place-make-crisis = Opschalen tot crisis
place-make-crisis-also = dit is een crisis, ernst
place-hand-over = Werk overdragen
place-hand-over-also = overdracht, dienst, wissel
place-steer = Sturen
place-steer-also = richting, doel, leiding
place-meetings = Overleggen
place-meetings-also = vergaderingen, verslag, BOB
place-decisions = Besluiten
place-decisions-also = besluitenlijst, opties, effect
place-situation-reports = Situatierapporten
place-situation-reports-also = sitrap, stand van zaken
place-ransom = Losgeld
place-ransom-also = eis, dader, betalen, afpersing
place-channels = Kan de dader meelezen?
place-channels-also = kanaal, mail, telefoon, vertrouwen
place-shifts = Wie is er aan het werk?
place-shifts-also = diensten, rooster, rust
place-handovers = Overdrachten
place-handovers-also = dienst, wissel, ondertekenen
place-board = Voor de directie
place-board-also = bestuur, overzicht, scherm
place-type-paper = Regels van papier invoeren
place-type-paper-also = blad, overtypen, foto
place-keep-file = Bestand bewaren
place-keep-file-also = bewijs, upload, schermafdruk
place-record-moment = Signaal of moment vastleggen
place-record-moment-also = ontdekking, wanneer, tijd
place-summarise = Samenvatting maken
place-summarise-also = ster, verslag, overnemen
place-take-timeline = Tijdlijn meenemen
place-take-timeline-also = export, downloaden, pdf, csv, json, excel
place-now = Nu: wat u eerst doet
place-now-also = volgende stap, overzicht, beeld
place-facts = Feiten
place-facts-also = gegevens, weten, zekerheid
place-duties = Plichten
place-duties-also = melden, termijn, AP, toezichthouder, deadline
place-tasks = Taken
place-tasks-also = werk, acties, opdrachten
place-log = Logboek
place-log-also = regels, aantekeningen
place-timeline = Tijdlijn
place-timeline-also = volgorde, grafiek, wanneer, gebeurd
place-risk = Risico voor mensen
place-risk-also = ernst, besluit
place-files = Bewaarde bestanden
place-files-also = bewijs, bijlagen
place-hurry = Wie nu bellen
place-hurry-also = haast, eerste uur, bellen
place-picture = Beeld op één pagina
place-picture-also = afdrukken, pdf, muur
place-start = Nieuw incident beginnen
place-start-also = openen, melden, er is iets mis
place-incidents = Alle incidenten
place-incidents-also = lijst, begin, home
place-prepare = Voorbereiden
place-prepare-also = voorbereiding, ontbreekt
place-contacts = Bellijst
place-contacts-also = contacten, telefoon, nummers, mensen
place-team = Crisisteam
place-team-also = rollen, vervangers, plan
place-runbooks = Draaiboeken
place-runbooks-also = stappen, scenario
place-agreements = Contracten en polissen
place-agreements-also = afspraken, verzekering, leverancier, verwerker
place-inventory = Systemen en gegevens
place-inventory-also = diensten, servers, back-up
place-prevention = Maatregelen en oefeningen
place-prevention-also = voorkomen, risico's, training
place-print = Afdrukken en kopieën op papier
place-print-also = kaart, print, envelop
