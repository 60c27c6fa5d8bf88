# Elke zin die een mens leest, in het Nederlands. De sleutels zijn dezelfde als in en.ftl.
# Een sleutel begint met het begrip waar hij bij hoort.

## Tijd

weekday-monday = ma
weekday-tuesday = di
weekday-wednesday = wo
weekday-thursday = do
weekday-friday = vr
weekday-saturday = za
weekday-sunday = zo
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
day = { $weekday } { $day } { $month } { $year }
plain-day = { $day } { $month } { $year }
moment = { $day }, { $time }
moment-twice = { $moment } (UTC{ $offset })
deadline-end-of-day = { $day }, tot het einde van de dag

span-moment = minder dan een minuut
span-minutes = { $n ->
    [one] { $n } minuut
   *[other] { $n } minuten
}
span-hours = { $n } uur
span-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dagen
}
span-working-days = { $n ->
    [one] { $n } werkdag
   *[other] { $n } werkdagen
}
span-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weken
}
span-months = { $n ->
    [one] { $n } maand
   *[other] { $n } maanden
}
span-years = { $n } jaar
span-both = { $large } en { $small }
span-left = nog { $span }
span-late = { $span } te laat
span-ago = { $span } geleden

## Hoe een termijn is geteld

counting-clock = klokuren: de tijd loopt altijd door, ook in het weekend
counting-eu-1182-71 = Verordening 1182/71: het uur van de gebeurtenis telt niet mee
counting-eu-1182-71-two-working-days = Verordening 1182/71, met ten minste twee werkdagen
counting-nl-termijnenwet = Algemene termijnenwet
counting-dora-noon = DORA: wat op een vrije dag valt, schuift naar 12:00 uur op de volgende werkdag

step-hour-unknown = Het uur is niet bekend. We tellen vanaf 00:00 uur op { $day }: dat is de strengste lezing.
step-hour-of-event-left-out = Het uur van de gebeurtenis telt niet mee. We tellen vanaf { $from }.
step-day-of-event-left-out = De dag van de gebeurtenis telt niet mee. De eerste dag is { $day }.
step-clock-hours = Vanaf { $from } tellen we { $hours } klokuren.
step-days-added = { $n ->
    [one] { $n } dag verder
   *[other] { $n } dagen verder
} is het { $to }.
step-working-days-added = { $n ->
    [one] De eerste werkdag
   *[other] { $n } werkdagen later
} is { $to }.
step-weeks-added = { $n ->
    [one] { $n } week verder
   *[other] { $n } weken verder
} is het { $to }.
step-months-added = { $n ->
    [one] { $n } maand verder
   *[other] { $n } maanden verder
} is het { $to }.
step-years-added = { $n } jaar verder is het { $to }.
step-month-clamped = Die maand heeft geen dag { $n }. Daarom telt de laatste dag: { $to }.
step-wall-time-skipped = De klok slaat { $wanted } uur die dag over. Daarom wordt het { $to }.
step-clock-forward = De zomertijd gaat in: de klok springt vooruit. De termijn wordt daar niet korter van.
step-clock-back = De zomertijd eindigt: de klok gaat terug. De termijn wordt daar niet langer van.
step-hours-not-extended = { $day } is een vrije dag ({ $off }). Een termijn in uren schuift niet op.
step-long-period-not-extended = { $day } is een vrije dag ({ $off }). Een lange termijn schuift niet op.
step-last-day-off = De laatste dag, { $day }, is een vrije dag ({ $off }).
step-moved-to = De termijn eindigt daarom op { $day }.
step-two-working-days = { $found ->
    [0] Er viel geen werkdag in de termijn.
   *[other] Er viel maar één werkdag in de termijn.
} Er horen er twee in: de termijn loopt tot en met { $day }.
step-noon-of-next-working-day = De termijn eindigt daarom om 12:00 uur op { $day }.
day-off-saturday = zaterdag
day-off-sunday = zondag

## Problemen in het algemeen

problem-meant = bedoelt u "{ $nearest }"?

## Waarom iets geen situatie is

situation-line = regel { $line }
situation-unreadable = dit kan ik niet lezen; verbeter de schrijfwijze ({ $message })
situation-not-text = dit is geen gewone tekst; bewaar het bestand als UTF-8
situation-empty = hier staat niets; kijk in docs/situation.md hoe het moet
situation-cut-off = de tekst houdt te vroeg op; sluit wat nog open staat, zoals een haak of aanhalingsteken
situation-key-twice = deze sleutel staat er twee keer; laat er één staan
situation-unknown-fact = dit gegeven bestaat niet; { $mend }
situation-unknown-key = deze sleutel bestaat niet; { $mend }
situation-see-keys = kijk in docs/situation.md welke er zijn
situation-unknown-value = de waarde "{ $value }" bestaat hier niet; { $mend }
situation-see-values = kijk in docs/situation.md welke waarden er zijn
situation-form-table = hier hoort een tabel met sleutels
situation-form-bool = hier hoort true of false (of null als u het niet weet)
situation-form-number = hier hoort een getal, zonder aanhalingstekens
situation-form-text = hier horen woorden tussen aanhalingstekens
situation-form-list = hier hoort een lijst met woorden, zoals ["C", "A"]
situation-form-moment = hier hoort een moment tussen aanhalingstekens, zoals "2021-07-02T18:30:00+02:00"
situation-negative = dit getal is kleiner dan nul; vul 0 of meer in
situation-not-whole = dit moet een heel getal zijn, zonder cijfers achter de komma
situation-not-finite = dit getal is te groot om waar te zijn; controleer de nullen
situation-not-a-number = dit is geen getal; schrijf cijfers
situation-minimum-above-maximum = het minimum ligt boven het maximum; draai ze om
situation-not-a-moment = "{ $text }" is geen moment; schrijf het als "2021-07-02T18:30:00+02:00" of "2021-07-02"
situation-impossible-moment = "{ $text }" bestaat niet; controleer de datum, de tijd en het verschil met UTC
situation-ambiguous-moment = "{ $text }" komt twee keer voor, want de klok gaat terug; zet het verschil met UTC erachter, zoals +02:00
situation-conflict = dit zegt iets anders dan { $with }; maak ze gelijk of laat er één weg
situation-unknown-rule = deze regel bestaat niet; { $mend }
situation-see-rules = `paraat rules` noemt alle regels

## Waar een situatie vandaan komt

input-stdin = standaardinvoer
input-missing = { $path }: dit bestaat niet; controleer de naam en de map
input-forbidden = { $path }: ik mag dit niet lezen; controleer de rechten
input-folder = { $path }: dit is een map; noem een bestand
input-no-folder = { $path }: dit is geen map; noem de map waarin de regels staan
input-unreadable = { $path }: dit kan ik niet lezen ({ $message })
input-kind = { $path }: dit soort bestand ken ik niet; gebruik .toml, .json of .jsonl

## Wat er mis is met een pagina

page-hint = hint: { $hint }
page-not-text = vanaf hier is dit geen gewone tekst
page-not-text-hint = bewaar het bestand als UTF-8
page-no-front-matter = de pagina begint niet met gegevens tussen regels met +++
page-no-front-matter-hint = zet bovenaan +++, dan act, article, in_force, source, force en checked, en sluit af met +++
page-front-matter-open = de gegevens bovenaan eindigen nergens
page-front-matter-open-hint = zet een regel met +++ onder de gegevens
page-toml = dit blok kan ik niet lezen: { $message }
page-toml-hint = controleer aanhalingstekens, haken en komma's
page-unknown-key = de sleutel "{ $key }" bestaat hier niet
page-unknown-key-hint = laat de sleutel weg
page-missing-key = "{ $key }" ontbreekt
page-missing-key-hint = voeg "{ $key }" toe
page-unknown-block = een blok "{ $kind }" bestaat niet
page-unknown-block-hint = een blok is rule, exception, indicator, reading, left_to_people, threshold, criteria of term
page-unknown-value = "{ $key }" kent de waarde "{ $value }" niet
page-unknown-value-hint = kijk in rules/conditions.md of op een andere pagina welke waarden er zijn
page-words-not-quoted = de woorden "{ $words }" staan niet in het geciteerde artikel
page-words-not-quoted-hint = het artikel zegt "{ $clause }"
page-words-not-quoted-hint-none = geen enkel woord ervan staat in het citaat; citeer eerst het artikel
page-nothing-quoted = de pagina zegt dat zij woord voor woord is gecontroleerd, maar citeert niets
page-nothing-quoted-hint = citeer het artikel met > ervoor, of schrijf how = "secondary"
page-dates-reversed = "until" ligt niet na "from"
page-dates-reversed-hint = "from" telt mee, "until" is de eerste dag waarop de pagina niet meer geldt
page-not-a-date = "{ $key }" is geen datum
page-not-a-date-hint = schrijf de datum zonder aanhalingstekens, zoals 2018-05-25
page-half-alternative = or_within en or_after horen bij elkaar, en een van de twee ontbreekt
page-half-alternative-hint = vul beide in of laat beide weg
page-duplicate-id = "{ $id }" bestaat al voor dezelfde dagen
page-duplicate-id-hint = het staat ook op { $first }; kies een andere naam of sluit de dagen op elkaar aan
page-unknown-rule = "{ $key }" noemt "{ $id }", maar die regel bestaat niet
page-unknown-rule-hint = voeg die regel toe of verbeter de naam
page-not-pinned = dit blok noemt geen woorden van de wet, terwijl de pagina zegt dat zij woord voor woord is gecontroleerd
page-not-pinned-hint = zet in words de woorden van het artikel waar dit blok op rust, of schrijf how = "secondary"
page-displace-each-other = "{ $id }" en "{ $other }" gaan elk voor de ander
page-displace-each-other-hint = laat er één voorgaan: haal de ander uit displaces of displaced_by
page-follows-itself = de tijd van "{ $id }" loopt vanaf die regel zelf
page-follows-itself-hint = kies iets anders om vanaf te tellen, zoals "aware"
page-not-a-change = deze regel van de lijst met wijzigingen is niet te lezen: "{ $line }"
page-not-a-change-hint = kijk hoe de regels erboven zijn geschreven; elke wijziging heeft pagina's, en uitleg in beide talen
page-bad-id = "{ $id }" is geen goede naam
page-bad-id-hint = gebruik kleine letters, cijfers en streepjes, zoals avg-33-1

calendar-form = de kalender kan ik op regel { $line } niet lezen: { $message }
calendar-form-hint = vergelijk de regel met een andere vrije dag
calendar-unknown-zone = de tijdzone "{ $zone }" op regel { $line } bestaat niet
calendar-unknown-zone-hint = schrijf een naam uit de tijdzonedatabank, zoals "Europe/Amsterdam"
calendar-no-such-date = de datum op regel { $line } bestaat niet
calendar-no-such-date-hint = controleer de maand en de dag
calendar-entry = { $name } (regel { $line }): { $what }
calendar-not-fixed = het is niet duidelijk op welke dag dit valt
calendar-not-fixed-hint = geef een maand en een dag, of een aantal dagen na Pasen, of een lijst met datums
calendar-no-such-day = die maand heeft deze dag niet
calendar-no-such-day-hint = controleer de maand en de dag
calendar-too-far = dit ligt te ver weg: meer dan 100 dagen van Pasen, of meer dan 6 dagen opgeschoven
calendar-too-far-hint = controleer het aantal dagen
calendar-until-before-from = de laatste dag ligt voor de eerste
calendar-until-before-from-hint = draai from en until om
calendar-unknown-counting = de telwijze "{ $counting }" bestaat niet
calendar-unknown-counting-hint = gebruik clock, eu-1182-71, eu-1182-71-two-working-days, nl-termijnenwet of dora-noon

## Wat niet bij elkaar past

warning-aware-after-signal = Er was al een signaal op { $other }, maar als moment van kennisneming (het moment waarop u het wist) staat { $aware }. U mag kort nagaan of een signaal klopt, maar de termijn wacht niet op het onderzoek. Kijk of { $aware } nog klopt.
warning-aware-before-occurred = Het moment van kennisneming ({ $aware }) ligt voor het incident zelf ({ $other }). Controleer beide momenten.
warning-aware-when-investigated = Als moment van kennisneming staat { $aware }. Toen was het onderzoek al klaar ({ $other }). De termijn wacht niet op het einde van een onderzoek. Kijk of u het al eerder met redelijke zekerheid wist.
warning-in-the-future = { $path } ligt in de toekomst: { $moment }. Controleer dit. Wat nog moet gebeuren, telt niet als gedaan.
warning-filing-hour-unknown = Van de melding volgens { $rule } staat er alleen een dag: { $moment }. Op die dag eindigde ook de termijn. Het uur beslist of u op tijd was: vul het in.
warning-no-rules-that-day = Op { $moment } gold geen enkele van de regels hier. Dat u hier geen plichten ziet, zegt dus niets. Controleer het moment van kennisneming.
warning-contradiction = Deze gegevens spreken elkaar tegen: { $facts }. Zoek uit wat klopt. Tot die tijd is onbekend wat ervan afhangt.

## Oordeel, stand en zekerheid

truth-yes = ja
truth-no = nee
truth-unknown = onbekend

standing-open = open
standing-possible = misschien
standing-met = gedaan
standing-missed = te laat
standing-waived = besloten om niet te doen

certainty-unconfirmed = onbevestigd
certainty-likely = waarschijnlijk
certainty-confirmed = bevestigd
certainty-refuted = weerlegd
certainty-not_excludable = niet uit te sluiten

risk-undetermined = nog niet te zeggen
risk-unlikely = een risico is niet waarschijnlijk
risk-risk = een risico
risk-high = een hoog risico

band-low = laag
band-medium = middel
band-high = hoog
band-very-high = zeer hoog
band-unknown = nog niet te zeggen

force-law = wet
force-guidance = richtsnoer
force-consultation = consultatie
force-proposed = voorstel

checked-literal = woord voor woord
checked-secondary = niet gecontroleerd (uit tweede hand)
checked-memory = niet gecontroleerd (uit het hoofd)
checked-not = niet gecontroleerd

phase-initial = eerste melding
phase-update = aanvulling
phase-final = eindverslag
phase-withdrawal = intrekking

capacity-controller = verwerkingsverantwoordelijke
capacity-processor = verwerker
capacity-glossed-controller = verwerkingsverantwoordelijke (wie bepaalt waar de gegevens voor zijn en hoe ze worden gebruikt)
capacity-glossed-processor = verwerker (wie de gegevens gebruikt in opdracht van een ander)

role-privacy-officer = functionaris gegevensbescherming
role-legal-lead = jurist
role-spokesperson = woordvoerder
role-incident-lead = crisisleider
role-technical-lead = technisch leider
role-director = bestuurder

anchor-aware = de kennisneming
anchor-aware-under = de kennisneming voor { $regime }
anchor-classified = de inschaling (classificatie)
anchor-detected = de ontdekking
anchor-occurred = het incident
anchor-asked = een verzoek
anchor-filed = de melding volgens { $name }
anchor-missed = het einde van de termijn van { $name }
anchor-event = de gebeurtenis "{ $name }"

## Plichten

recipient-authority = de { $short }
recipient-data-protection-authority = de privacytoezichthouder
recipient-data-subjects = de betrokkenen
recipient-controller = de verwerkingsverantwoordelijke
recipient-own-register = uw eigen register

duty-file-with-authority = Meld dit bij { $to }
duty-complete-filing = Vul de melding bij { $to } aan
duty-give-reasons-for-delay = Leg { $to } uit waarom de melding te laat is
duty-inform-controller = Vertel dit aan { $to }
duty-inform-data-subjects = Vertel dit aan { $to }
duty-inform-publicly = Bereik { $to } met een openbare mededeling
duty-document = Leg dit vast in { $to }

because-capacity = dit geldt voor een { $capacity }, en dat bent u hier niet
because-lacks = dit is hier niet zo: { $condition }
because-excused = dit staat vast: { $condition }
because-displaced = { $by } gaat voor
because-not-missed = de termijn van { $rule } is niet gemist

## Voorwaarden

condition-personal-data-breach = er is een inbreuk op persoonsgegevens (een datalek)
condition-risk-unlikely = een risico voor mensen is niet waarschijnlijk
condition-high-risk = het risico voor mensen is waarschijnlijk hoog
condition-data-unintelligible = de gegevens zijn onleesbaar voor anderen, en de sleutel is veilig
condition-high-risk-averted = maatregelen achteraf hebben het hoge risico weggenomen
condition-disproportionate-effort = iedereen apart inlichten kost onevenredig veel moeite
condition-data-subjects-informed = de betrokkenen weten het al
condition-filing-incomplete = de melding is nog niet compleet
condition-netherlands = Nederlands recht geldt
condition-wft-financial-undertaking = de organisatie is een financiële onderneming (Wft)
condition-silence-necessary = zwijgen is noodzakelijk en evenredig (UAVG art. 41)
condition-journalistic-purposes = de gegevens zijn er alleen voor journalistiek, wetenschap, kunst of literatuur
condition-confidentiality-hit = iemand die dat niet mocht, kon bij de gegevens
condition-data-taken = iemand heeft de gegevens meegenomen
condition-confidentiality-spared = niemand die dat niet mocht, kon bij de gegevens
condition-integrity-or-availability-hit = gegevens zijn veranderd, verloren of tijdelijk onbruikbaar
condition-data-intact = de gegevens zijn niet veranderd
condition-availability-alone = de gegevens waren alleen een tijd weg of onbruikbaar
condition-backup-where-needed = de gegevens waren niet weg, of er is een bruikbare reservekopie
condition-whole-again = wat was veranderd of weg, is hersteld
condition-lost-for-good = de gegevens zijn niet teruggekomen
condition-loss-short-and-restored = de gegevens waren hooguit een dag weg en zijn er weer
condition-loss-without-consequence = het verlies had geen gevolgen voor mensen
condition-public-before = de gegevens waren al openbaar
condition-recipient-trusted = de ontvanger is te vertrouwen
condition-recipients-known = we weten wie de gegevens kreeg
condition-few-persons = het gaat om hooguit twintig personen
condition-many-persons = het gaat om meer dan honderd personen
condition-large-scale = het gaat om duizend personen of meer
condition-ordinary-data = het zijn gegevens die weinig zeggen, zoals naam en contactgegevens
condition-malicious = iemand deed dit met kwade bedoelingen
condition-no-malice = het was een ongeluk of een vergissing
condition-special-circumstance = iets maakt het erger: kinderen of kwetsbare mensen, schade, een burgerservicenummer of een identiteitsbewijs, inloggegevens, gegevens over straf of geld, gegevens die iedereen kon zien, die iemand meenam of die veel over iemand zeggen, of een sector die op zich al iets zegt, zoals de zorg
condition-vulnerable-persons = er zijn kwetsbare mensen of kinderen bij
condition-harm-observed = mensen hebben al schade geleden
condition-national-id = er is een burgerservicenummer of een nummer dat daarnaar leidt bij
condition-identity-documents = er zijn kopieën van identiteitsbewijzen bij
condition-reusable-credentials = er zijn bruikbare wachtwoorden of inloggegevens bij
condition-special-categories = er zijn bijzondere persoonsgegevens bij, zoals over iemands gezondheid of geloof
condition-criminal-data = er zijn strafrechtelijke gegevens bij
condition-care-data = er zijn gegevens bij waar zorg of behandeling van afhangt
condition-insight-general-at-most = de gegevens zeggen hooguit iets algemeens over een persoon
condition-whereabouts-data = er staat bij waar iemand woont of te vinden is
condition-payment-cards = er zijn betaalkaarten bij die nog werken
condition-financial-details = er zijn gegevens over inkomen, betalingen of schulden bij
condition-communications-content = de inhoud van berichten of gesprekken is erbij
condition-identity-fraud-set = er is een naam bij, met wat nodig is voor identiteitsfraude
condition-recipients-visible = ontvangers zagen elkaars adres
condition-made-public = iedereen kon de gegevens zien

## Gegevens: de vraag aan een bestuurder

question-avg_response_s = Hoeveel seconden duurde het gemiddeld voor de dienst antwoordde?
question-aware = Wanneer wist uw organisatie met redelijke zekerheid dat dit speelde?
question-backup = Is er een bruikbare reservekopie van de gegevens?
question-breach_at_processor = Ging het mis bij een leverancier die gegevens voor u verwerkt?
question-classified = Wanneer hebt u het incident ingeschaald?
question-clients_pct = Welk deel van uw klanten is geraakt, in procenten?
question-collectively_major = Zijn de terugkerende incidenten samen ernstig genoeg?
question-consequence_level = Hoe erg zijn de gevolgen voor mensen?
question-contact_data_missing_for = Van hoeveel mensen hebt u geen contactgegevens?
question-cost_eur = Hoeveel kost het incident, in euro?
question-credentials = Zijn er wachtwoorden of andere inloggegevens bij?
question-criminal_data = Zijn er gegevens over straffen of strafbare feiten bij?
question-critical_service = Is een kritieke dienst geraakt?
question-cyber = Gaat het om netwerken of computersystemen?
question-data_categories = Om welke soorten gegevens gaat het?
question-data_loss_possible = Kunnen er gegevens verloren zijn?
question-data_recovered = Zijn de gegevens terug of hersteld?
question-date = Op welke dag stelt u deze vraag?
question-dimensions = Wat is er geraakt: geheimhouding (C), juistheid (I) of beschikbaarheid (A)?
question-disproportionate_effort = Kost het onevenredig veel moeite om iedereen apart in te lichten?
question-disrupts_essential_service = Raakt dit een essentiële dienst ernstig?
question-downtime_hours = Hoeveel uur lag de dienst stil?
question-duration_hours = Hoeveel uur duurde het incident?
question-duration_minutes = Hoeveel minuten duurde het incident?
question-encrypted = Waren de gegevens sterk versleuteld?
question-entity = Kijk naar de wetten over cyberbeveiliging en over financiën: wat voor organisatie bent u?
question-essential_or_important = Bent u een essentiële of belangrijke entiteit?
question-exfiltration = Zijn er gegevens buitgemaakt?
question-exploited_vulnerability = Wordt een zwakke plek in uw product actief misbruikt?
question-filing_complete = Staat alles wat gevraagd wordt al in de melding?
question-financial_data = Zijn er financiële gegevens bij?
question-financial_loss_eur = Hoeveel geld is er direct verloren, in euro?
question-fix_available = Sinds wanneer is er een oplossing beschikbaar?
question-harm_observed = Hebben mensen al schade gehad?
question-high_risk = Hebt u besloten dat het risico hoog is?
question-high_risk_annex = Onder welke bijlage van de AI-verordening valt het systeem?
question-hours_since_aware = Hoeveel uur geleden wist u dit?
question-identifiability = Hoe makkelijk zijn mensen in de gegevens te herkennen?
question-incident_type = Wat is er gebeurd?
question-initial_submitted = Wanneer hebt u de eerste DORA-melding gedaan?
question-insight = Wat vertellen de gegevens over een persoon: niets, iets algemeens, iets specifieks of alles?
question-journalistic_purposes = Zijn de gegevens er alleen voor journalistiek, wetenschap, kunst of literatuur?
question-key_safe = Bleef de sleutel van de versleuteling buiten bereik van anderen?
question-malicious = Deed iemand dit met kwade bedoelingen?
question-malicious_access = Is een kwaadwillende echt binnengekomen?
question-measures_averted_high_risk = Hebben maatregelen achteraf het hoge risico weggenomen?
question-member_states = In hoeveel EU-landen zijn er gevolgen?
question-minors = Zijn er gegevens van kinderen bij?
question-months_between = Hoeveel maanden zaten er tussen de incidenten?
question-national_id = Is er een burgerservicenummer of een kopie van een identiteitsbewijs bij?
question-nis2_entity = Valt u onder de NIS2-richtlijn?
question-notification_submitted = Wanneer hebt u dit gemeld volgens de Cyberbeveiligingswet?
question-personal_data = Gaat het om persoonsgegevens?
question-personal_data_breach = Hebt u vastgesteld dat er een datalek is?
question-persons = Om hoeveel mensen gaat het?
question-persons_approx = Om hoeveel mensen gaat het ongeveer?
question-planned_maintenance = Was de storing gepland onderhoud?
question-public_before = Waren de gegevens al openbaar?
question-publicly_exposed = Kon iedereen bij de gegevens?
question-recipient = Wie kreeg de gegevens, of kon ze zien?
question-recipient_asked_to_delete = Hebt u de ontvanger gevraagd om de gegevens te wissen?
question-recipient_confirmed_deletion = Heeft de ontvanger bevestigd dat alles is gewist?
question-recipient_trusted = Kent u de ontvanger al lang, en kunt u laten zien dat die doet wat u vraagt?
question-recurring_same_cause = Komt dit vaker voor, met dezelfde oorzaak?
question-reportable = Weet u dat dit voorval met een medisch hulpmiddel gemeld moet worden?
question-restored_hours = Na hoeveel uur waren de gegevens weer beschikbaar?
question-risk = Hebt u besloten dat er een risico is?
question-role = Bepaalt u zelf waarvoor de gegevens zijn, of werkt u voor een ander?
question-same_root_cause = Hebben de incidenten dezelfde oorzaak?
question-sector = In welke sector werkt u?
question-significant = Hebt u besloten dat het incident significant is?
question-significant_impact = Is een vertrouwensdienst ernstig geraakt?
question-silence_necessary = Is zwijgen nodig en evenredig, en hebt u de redenen vastgelegd?
question-special_categories = Zijn er bijzondere gegevens bij, zoals gezondheid, geloof of afkomst?
question-subjects_already_informed = Weten de mensen om wie het gaat het al helemaal?
question-successful_access = Is het iemand gelukt om zonder toestemming binnen te komen?
question-thresholds_met = Welke drempels van DORA zijn gehaald?
question-trade_secret_exfiltrated = Zijn er bedrijfsgeheimen buitgemaakt?
question-turnover_eur = Wat is de jaaromzet, in euro?
question-unavailable_hours = Hoeveel uur waren de gegevens of de dienst weg?
question-unavailable_minutes = Hoeveel minuten waren de gegevens of de dienst weg?
question-unlikely_risk = Hebt u besloten dat een risico niet waarschijnlijk is?
question-vulnerable = Zijn er gegevens van kwetsbare mensen bij?
question-wbni_report_made = Hebt u dit al gemeld onder de oude Wbni?
question-country = In welk land is uw organisatie gevestigd?
question-capacities = Wat voor organisatie bent u voor de wet?
question-risk_decision = Hoe hoog is het risico voor mensen, naar uw oordeel?

## Gegevens: het korte woord

fact-avg_response_s = gemiddelde antwoordtijd (seconden)
fact-aware = kennisneming
fact-backup = bruikbare reservekopie
fact-breach_at_processor = incident bij een verwerker
fact-classified = moment van inschaling
fact-clients_pct = deel van de klanten (procent)
fact-collectively_major = samen ernstig
fact-consequence_level = ernst van de gevolgen
fact-contact_data_missing_for = personen zonder contactgegevens
fact-cost_eur = kosten (euro)
fact-credentials = wachtwoorden of inloggegevens
fact-criminal_data = strafrechtelijke gegevens
fact-critical_service = kritieke dienst geraakt
fact-cyber = netwerken of systemen
fact-data_categories = soorten gegevens
fact-data_loss_possible = gegevensverlies mogelijk
fact-data_recovered = gegevens terug of hersteld
fact-date = datum van de vraag
fact-dimensions = wat is geraakt
fact-disproportionate_effort = onevenredige moeite
fact-disrupts_essential_service = essentiële dienst geraakt
fact-downtime_hours = stilstand (uren)
fact-duration_hours = duur (uren)
fact-duration_minutes = duur (minuten)
fact-encrypted = sterk versleuteld
fact-entity = soort organisatie
fact-essential_or_important = essentiële of belangrijke entiteit
fact-exfiltration = gegevens buitgemaakt
fact-exploited_vulnerability = misbruikte zwakke plek
fact-filing_complete = melding compleet
fact-financial_data = financiële gegevens
fact-financial_loss_eur = direct financieel verlies (euro)
fact-fix_available = oplossing beschikbaar
fact-harm_observed = schade gezien
fact-high_risk = besluit: hoog risico
fact-high_risk_annex = bijlage van de AI-verordening
fact-hours_since_aware = uren sinds kennisneming
fact-identifiability = herkenbaarheid
fact-incident_type = wat er gebeurde
fact-initial_submitted = eerste DORA-melding
fact-insight = wat de gegevens vertellen
fact-journalistic_purposes = journalistiek of kunst
fact-key_safe = sleutel veilig
fact-malicious = kwade bedoelingen
fact-malicious_access = kwaadwillige toegang
fact-measures_averted_high_risk = hoog risico weggenomen
fact-member_states = aantal EU-landen
fact-minors = kinderen
fact-months_between = maanden ertussen
fact-national_id = burgerservicenummer of identiteitsbewijs
fact-nis2_entity = valt onder NIS2
fact-notification_submitted = melding Cyberbeveiligingswet
fact-personal_data = persoonsgegevens
fact-personal_data_breach = datalek vastgesteld
fact-persons = aantal personen
fact-persons_approx = aantal personen (ongeveer)
fact-planned_maintenance = gepland onderhoud
fact-public_before = al openbaar
fact-publicly_exposed = voor iedereen zichtbaar
fact-recipient = ontvanger
fact-recipient_asked_to_delete = wissen gevraagd
fact-recipient_confirmed_deletion = wissen bevestigd
fact-recipient_trusted = betrouwbare ontvanger
fact-recurring_same_cause = komt terug, zelfde oorzaak
fact-reportable = meldplichtig voorval
fact-restored_hours = hersteld na (uren)
fact-risk = besluit: risico
fact-role = rol
fact-same_root_cause = zelfde oorzaak
fact-sector = sector
fact-significant = besluit: significant
fact-significant_impact = vertrouwensdienst geraakt
fact-silence_necessary = zwijgen noodzakelijk
fact-special_categories = bijzondere gegevens
fact-subjects_already_informed = betrokkenen weten het al
fact-successful_access = toegang gelukt
fact-thresholds_met = gehaalde drempels
fact-trade_secret_exfiltrated = bedrijfsgeheimen buitgemaakt
fact-turnover_eur = jaaromzet (euro)
fact-unavailable_hours = onbeschikbaar (uren)
fact-unavailable_minutes = onbeschikbaar (minuten)
fact-unlikely_risk = besluit: risico niet waarschijnlijk
fact-vulnerable = kwetsbare mensen
fact-wbni_report_made = gemeld onder de Wbni
fact-country = land
fact-capacities = hoedanigheid
fact-risk_decision = besluit over het risico

fact-line = { $fact }: { $value } { $mark } { $certainty }
fact-line-unknown = { $fact }: onbekend
value-empty-list = geen
value-at-least = { $min } of meer
value-between = { $min } tot { $max }

## Gegevens: de woorden voor waarden

value-very_limited_reversible = heel beperkt en te herstellen
value-absence_rate = verzuimcijfer
value-address = adres
value-administrative_offence = bestuurlijke overtreding
value-bank_account = bankrekening
value-basic = naam en andere basisgegevens
value-billing = facturen
value-birth_date = geboortedatum
value-booking = boekingen
value-business_contact = zakelijke contactgegevens
value-card_last4 = laatste vier cijfers van een kaart
value-card_number = kaartnummer
value-child = gegevens van een kind
value-communications = berichten of gesprekken
value-confidential = vertrouwelijke gegevens
value-contact = contactgegevens
value-contract = contract
value-court_documents = processtukken
value-credentials = inloggegevens
value-credit_rating = kredietscore
value-criminal = strafrechtelijke gegevens
value-customer = klantgegevens
value-customer_records = klantdossiers
value-disability = handicap
value-driving_licence = rijbewijs
value-education = onderwijs
value-email = e-mailadres
value-employment = gegevens over het werk
value-ethnic_origin = afkomst
value-financial = financiële gegevens
value-financial_no_payment_means = financiële gegevens, geen betaalmiddel
value-food_preferences = eetgewoonten
value-garnishment = loonbeslag
value-gender = geslacht
value-health = gezondheid
value-health_medication = medicijnen
value-health_psychotherapy = psychotherapie
value-health_quarantine = quarantaine
value-health_ssr_codes = reiscodes over gezondheid
value-iban = IBAN
value-id_card = identiteitskaart
value-id_card_number = nummer van een identiteitskaart
value-image = beeld
value-insurance = verzekering
value-insurance_contract = verzekeringspolis
value-insurance_rate = verzekeringspremie
value-insurance_type_amount = soort en bedrag van een verzekering
value-ip = IP-adres
value-land_register_number = kadasternummer
value-licence_plate = kenteken
value-location = locatie
value-loyalty_card = klantenkaart
value-minor_age = leeftijd van een minderjarige
value-minors = gegevens van minderjarigen
value-name = naam
value-national_id = burgerservicenummer of vergelijkbaar nummer
value-passport = paspoort
value-password_hash = versleuteld wachtwoord (hash)
value-payment_card = betaalkaart
value-payment_card_cvv = betaalkaart met beveiligingscode
value-phone = telefoonnummer
value-photo = foto
value-political_opinion = politieke voorkeur
value-purchase = aankoop
value-purchase_history = aankoopgeschiedenis
value-registration_date = datum van inschrijving
value-salary = salaris
value-sensitive = gevoelige gegevens
value-sex_life = seksleven
value-sex_offences = zedendelicten
value-sick_leave = ziekteverzuim
value-tax = belastinggegevens
value-tax_code = fiscaal nummer
value-unspecified = niet nader gezegd
value-username = gebruikersnaam
value-username_pseudonym = schuilnaam
value-vehicle = voertuig
value-vetting_status = uitslag van een screening
value-A = beschikbaarheid
value-C = geheimhouding
value-I = juistheid
value-cdn = netwerk voor contentlevering (CDN)
value-cloud = clouddienst
value-credit_institution = bank (kredietinstelling)
value-critical_entity = kritieke entiteit
value-data_centre = datacentrum
value-dns = DNS-dienst
value-energy_large = groot energiebedrijf
value-financiele_onderneming_wft = financiële onderneming (Wft)
value-gemeente = gemeente
value-insurer = verzekeraar
value-investment_firm = beleggingsonderneming
value-micro_company = micro-onderneming
value-micro_financial = kleine financiële onderneming
value-msp = beheerder van IT voor anderen (MSP)
value-tsp = vertrouwensdienst
value-tsp_nonqualified = niet-gekwalificeerde vertrouwensdienst
value-III = III
value-negligible = verwaarloosbaar
value-limited = beperkt
value-significant = flink
value-maximum = maximaal
value-accidental_deletion = per ongeluk gewist
value-accidental_disclosure = per ongeluk gedeeld
value-account_lock = account geblokkeerd
value-brute_force = wachtwoorden geraden
value-business_email_compromise = zakelijke mailbox overgenomen
value-cc_instead_of_bcc = cc in plaats van bcc
value-credential_stuffing = gestolen wachtwoorden elders geprobeerd
value-credential_theft = inloggegevens gestolen
value-cyberattack = cyberaanval
value-data_loss = gegevens verloren
value-deliberate_disclosure = met opzet gedeeld
value-design_flaw = fout in het ontwerp
value-device_reassigned = apparaat doorgegeven zonder te wissen
value-excessive_internal_access = te ruime toegang binnen de organisatie
value-identity_mixup = personen verwisseld
value-improper_disposal = verkeerd weggegooid
value-insecure_transmission = onveilig verstuurd
value-insider_access = medewerker keek zonder reden
value-insider_copy = medewerker kopieerde
value-insider_disclosure = medewerker deelde
value-insider_retention = medewerker hield gegevens
value-internal_exposure = intern voor te veel mensen zichtbaar
value-lost_device = apparaat verloren
value-lost_paper = papier verloren
value-lost_post = post verloren
value-misdirected = naar de verkeerde gestuurd
value-misdirected_document = document naar de verkeerde gestuurd
value-misdirected_email = e-mail naar de verkeerde gestuurd
value-misdirected_message = bericht naar de verkeerde gestuurd
value-misdirected_post = brief naar de verkeerde gestuurd
value-power_outage = stroomstoring
value-ransomware = gijzelsoftware (ransomware)
value-social_engineering = oplichting met een smoes
value-software_error = fout in software
value-sql_injection = SQL-injectie
value-stolen_device = apparaat gestolen
value-stolen_paper = papier gestolen
value-test_environment = testomgeving met echte gegevens
value-vulnerability_exploited = zwakke plek misbruikt
value-vulnerability_only = zwakke plek, niet misbruikt
value-web_compromise = website gehackt
value-web_exposure = zichtbaar op het web
value-wrong_data_upload = verkeerde gegevens geplaatst
value-insight-none = niets
value-insight-general = iets algemeens
value-insight-specific = iets specifieks
value-insight-full = alles
value-recipient-internal = iemand binnen de organisatie
value-recipient-known_several = enkele bekenden
value-recipient-known_single = één bekende
value-recipient-many_unauthorised = veel mensen zonder toestemming
value-recipient-none = niemand
value-recipient-public = iedereen
value-recipient-unknown = onbekenden
value-recipient-unknown_attacker = een onbekende aanvaller
value-controller = verwerkingsverantwoordelijke
value-controller_and_processor = verwerkingsverantwoordelijke en verwerker
value-controller_non_eu = verwerkingsverantwoordelijke buiten de EU
value-device_manufacturer = fabrikant van medische hulpmiddelen
value-manufacturer = fabrikant
value-processor = verwerker
value-provider = aanbieder
value-adult = erotiek
value-agriculture = landbouw
value-ai_service = AI-dienst
value-airline = luchtvaart
value-bank = bank
value-car_rental = autoverhuur
value-childcare = kinderopvang
value-cinema = bioscoop
value-company = bedrijf
value-consumer_credit = consumentenkrediet
value-debt_advice = schuldhulp
value-drug_rehabilitation = verslavingszorg
value-employment_agency = uitzendbureau
value-energy = energie
value-finance_broker = financiële bemiddeling
value-financial_entity = financiële instelling
value-gaming = games
value-government = overheid
value-healthcare = zorg
value-hosting = hosting
value-housing = wonen
value-ict = ICT
value-ict_healthcare = ICT voor de zorg
value-judiciary_admin = rechtspraak
value-legal = juridische dienst
value-leisure = vrije tijd
value-loyalty = klantenprogramma
value-manufacturing = industrie
value-marketplace = online marktplaats
value-media = media
value-media_telecom = media en telecom
value-ngo_health = maatschappelijke organisatie, zorg
value-ngo_legal_aid = maatschappelijke organisatie, rechtshulp
value-payments = betalingsverkeer
value-police = politie
value-political_party = politieke partij
value-public_employment = publieke arbeidsbemiddeling
value-public_transport = openbaar vervoer
value-publishing = uitgeverij
value-retail = winkel
value-service_provider = dienstverlener
value-small_business = klein bedrijf
value-social_care = maatschappelijke zorg
value-social_media = sociale media
value-telecom = telecom
value-travel = reizen
value-travel_platform = reisplatform
value-waste_management = afval
value-website_cooking = kookwebsite
value-youth_care = jeugdzorg
value-clients = klanten
value-cost = kosten
value-duration = duur
value-reputation = reputatie
value-states = landen

## Het antwoord voor mensen

text-top = stand op { $at } (tijden: { $zone })
text-warnings = Let op
text-adopted = Het voorgestelde risico geldt hier als besloten (--adopt-proposed). Dat is alleen om te vergelijken: in het echt besluit een mens.
text-now = Nu
text-dated = Plichten met een uiterste moment
text-undated = Plichten zonder datum in de wet
text-pending = Plichten die nog ergens op wachten
text-possible = Misschien: bereid dit voor
text-done = Gedaan
text-waived = Besloten om niet te doen
text-risk = Het risico voor mensen
text-questions = Vragen, de belangrijkste eerst
text-more-questions = { $n ->
    [one] En nog { $n } vraag: met --json ziet u ze allemaal.
   *[other] En nog { $n } vragen: met --json ziet u ze allemaal.
}
text-excused = Hier geen plicht
text-explain = Waarom? Vraag het met --explain en de naam van een regel.
text-dutch-words = Vindplaatsen en de woorden van de wet staan in het Nederlands: dat is de tekst waarmee de regels zijn vergeleken.
term-data-subjects = de betrokkenen
gloss-data-subjects = de betrokkenen (de mensen om wie het gaat)
term-avg = AVG
gloss-avg = AVG
term-awareness = de kennisneming
gloss-awareness = de kennisneming (het moment waarop u het wist)

next-missed-filing = { $duty }, ook al is het te laat: de termijn eindigde { $due } ({ $late }). Zeg erbij waarom het later werd.
next-missed = { $duty }, ook al is het te laat: de termijn eindigde { $due } ({ $late }).
next-dated = { $duty }, uiterlijk { $due } ({ $left }).
next-undated = { $duty }, zo snel mogelijk.
next-aware = Leg eerst vast wanneer uw organisatie met redelijke zekerheid wist dat dit speelde. Zonder dat moment loopt hier geen klok, terwijl de tijd voor de wet misschien al loopt. { $duties }
next-aware-duty = { $duty }: u hebt { $period } vanaf dat moment.
next-decide-risk = Besluit hoe hoog het risico voor mensen is. Het voorstel is: { $risk }.
next-decide-risk-later = Besluit daarna hoe hoog het risico voor mensen is. Er is nu nog te weinig bekend voor een voorstel.
next-question = Zoek dit uit. { $question }
next-nothing = Er hoeft nu niets: hier volgt geen plicht uit.

due-dated = uiterlijk { $due } ({ $left })
due-missed = de termijn eindigde { $due } ({ $late })
due-filed = gedaan { $filed }
due-filed-late = gedaan { $filed }, { $late }. Leg uit hoe dat kwam.
due-pending = de tijd loopt vanaf { $anchor }
due-undated = zo snel mogelijk; de wet noemt geen uren of dagen
due-undated-since = zo snel mogelijk; de wet noemt geen uren of dagen. Het is nu { $age } na { $anchor }
due-reading = Andere telling, alleen ter informatie: { $due } ({ $source }).

duty-is-because = Dit volgt uit wat we weten over: { $facts }.
duty-waits-for = Nog onbekend is of dit zo is: { $conditions }.
duty-waits-for-capacity = Nog onbekend is of dit voor u geldt: het is een plicht van een { $capacity }.
duty-may-lapse = { $n ->
    [one] Vervalt als dit vaststaat
   *[other] Vervalt als een hiervan vaststaat
}: { $conditions }.

risk-is-decided = Besloten is: { $decided }. Het voorstel is nu: { $proposed }.
risk-is-proposed = Voorstel: { $proposed }. Een mens besluit.
risk-is-decided-without-proposal = Besloten is: { $decided }. Er is nog te weinig bekend voor een voorstel.
risk-is-undetermined = Er is nog te weinig bekend voor een voorstel. Zoek eerst de vragen hieronder uit; daarna besluit een mens.
risk-is-stale = Na het besluit over het risico zijn er nieuwe feiten bij gekomen. Kijk of het besluit nog klopt.
risk-is-reopened = Na het besluit over het risico zijn er nieuwe feiten bij gekomen, en het voorstel is nu hoger. Besluit opnieuw.
risk-is-below = Het besluit ligt lager dan het voorstel. Leg vast waarom.
risk-could-change = Dit kan het voorstel nog veranderen: { $facts }.
risk-enisa = Score volgens de methode van ENISA, alleen als advies: tussen { $min } en { $max } ({ $band }).
risk-enisa-exact = Score volgens de methode van ENISA, alleen als advies: { $min } ({ $band }).

question-settles = Beslist mee over { $rules }:
question-settles-before = Beslist mee over { $rules }; graag voor { $before }:

## Uitleg van één regel

explain-unknown = { $id }: deze regel bestaat niet; `paraat rules` noemt alle regels
explain-unknown-nearest = { $id }: deze regel bestaat niet; bedoelt u "{ $nearest }"?
explain-no-batch = { $path }: uitleg kan maar over één situatie gaan; geef een .json of .toml
explain-since = { $force }, geldt sinds { $from }
explain-since-until = { $force }, gold vanaf { $from } tot { $until }
explain-checked-literal = woord voor woord vergeleken met de bron op { $on }
explain-checked-secondary = niet gecontroleerd: op { $on } uit tweede hand overgenomen
explain-checked-memory = niet gecontroleerd: op { $on } uit het hoofd opgeschreven
explain-place = staat in { $place }
explain-version = versie { $version }
explain-rule-text = Regel { $rule }, versie { $version }, geldt sinds { $since }.
explain-article = De tekst
explain-not-quoted = De pagina citeert niets. Lees de bron zelf na.
explain-left-to-people = Dit laat de regel aan mensen over
explain-here = Hier
explain-applies = Geldt hier: { $truth }.
explain-does-not-count = Telt hier niet mee: gold niet op de dag waarop u het wist, of is geen geldend recht.
explain-no-duty = geen plicht, want { $because }
explain-not-in-force = telt hier niet mee (gold niet op de dag waarop u het wist, of is geen geldend recht)
explain-capacity = Geldt voor
explain-when = Alles hiervan moet zo zijn
explain-when-established = Alles hiervan moet vaststaan
explain-unless = Vervalt als een hiervan vaststaat
explain-silenced-by-suspicion = Zwijgt al als iemand een hiervan vermoedt
explain-silenced-when-established = Zwijgt pas als een hiervan vaststaat
explain-displaced-by = Dit gaat voor, als het hier geldt
explain-exception = Neemt deze plichten hier weg: { $rules }.
explain-exception-would = Zou deze plichten wegnemen: { $rules }. Dat doet het pas als alles hieronder vaststaat.
explain-indicator-speaks = Spreekt hier voor dit oordeel: { $risk }.
explain-indicator-outweighed = Spreekt hier voor dit oordeel: { $risk }. Iets anders weegt zwaarder: het voorstel is nu { $proposed }.
explain-indicator-silent = Zou spreken voor dit oordeel: { $risk }. Dat telt hier nu niet mee.
explain-cites = Bronnen: { $cites }
explain-ground = { $ground }: { $value }
explain-count = Hoe de termijn is geteld
explain-term = { $period } na { $anchor }, geteld volgens { $counting }.
explain-due = Uiterlijk: { $due }.
explain-pending = De tijd loopt vanaf { $anchor }. Dat is nog niet gebeurd, of het moment is niet bekend.
explain-undated = Zo snel mogelijk; de wet noemt geen uren of dagen. Daarom staat hier geen datum. De woorden van de wet zelf staan hierboven.
explain-readings = Andere tellingen, alleen ter informatie

## De lijst van regels

rules-rule = regel
rules-exception = uitzondering
rules-indicator = aanwijzing
rules-from = sinds { $from }
rules-from-until = { $from } tot { $until }
rules-checked = { $how }, { $on }
rules-count = { $rules } regels, { $exceptions } uitzonderingen en { $indicators } aanwijzingen op { $pages } pagina's. Alle pagina's zijn in orde.

## Waarom iets niet wordt vastgelegd

refusal-not-opened = Dit incident is nog niet geopend; er is niets vastgelegd. Open het eerst.
refusal-already-opened = Dit incident is al geopend. Ga ermee verder, of kies een andere naam voor een nieuw incident.
refusal-closed = Dit incident is gesloten; er is niets vastgelegd. Heropen het eerst, met een reden.
refusal-not-closed = Dit incident is niet gesloten. U kunt gewoon verder.
refusal-already-escalated = Dit incident is al een crisis. U hoeft niets te doen.
refusal-not-escalated = Dit incident is geen crisis. Afschalen is niet nodig.
refusal-empty = Hier ontbreekt iets: { $field }. Vul dat in.
refusal-unknown = Bij { $field } bestaat "{ $word }" niet. { $mend }
refusal-meant = Bedoelt u "{ $nearest }"?
refusal-bad-value = Dit is niet vastgelegd. { $problem }
refusal-in-the-future = Dit moment ligt in de toekomst: { $field }. Vul een moment in dat al voorbij is.
refusal-revised = Volgens { $source } geldt nu al iets wat u nog niet zag: { $fact }: { $value } ({ $certainty }, logregel { $entry }). Uw tekst is niet vastgelegd. Klopt die toch, leg die dan vast als herziening van logregel { $entry } (seen).
refusal-overtaken = Iemand anders was u net voor, in logregel { $entry }. Uw tekst is niet vastgelegd. Lees eerst wat er nu staat, en leg daarna vast wat dan nog klopt.
refusal-nothing-new = Dezelfde bron zegt dit al, in logregel { $entry }. U hoeft niets te doen.
refusal-no-such-entry = Logregel { $entry } bestaat niet, of kan zo niet worden veranderd. Kijk in het logboek welk nummer u bedoelt.
refusal-no-conflict = De bronnen spreken elkaar hier niet tegen: { $fact }. U hoeft niet te kiezen.
refusal-not-waived = Bij { $rule } is niet besloten om de plicht niet te doen. U hoeft dus niets in te trekken.
refusal-delay-needs-reason = De termijn van { $rule } was al voorbij; er is nog niets vastgelegd. Zet erbij waarom het later werd (delay_reason), en leg het opnieuw vast.
refusal-task-exists = Er is al een taak { $task }. Kies een andere naam voor de nieuwe taak.
refusal-no-such-task = Er is geen taak { $task }. Kijk hoe de taak heet, of voeg haar eerst toe.
refusal-task-finished = Taak { $task } is al klaar. Is er nog werk, voeg dan een nieuwe taak toe.
refusal-contested = Het incident kan nog niet dicht. Bronnen spreken elkaar tegen over: { $facts }. Kies eerst, met een reden, wie u gelooft.
refusal-stale-risk = Het incident kan nog niet dicht. Na het besluit over het risico zijn gegevens veranderd. Kijk ernaar en besluit opnieuw over het risico, ook als het hetzelfde blijft.
refusal-no-rules-that-day = Het incident kan nog niet dicht. Van de dag sinds wanneer u ervan weet, heeft Paraat geen regels. Dat u geen plichten ziet, zegt dus niets. Kijk of die datum klopt.
refusal-reserved = "{ $word }" is de naam van het programma zelf. Vul de naam van een mens in: { $field }.
refusal-other-command = Dit wordt hier niet als gegeven vastgelegd: { $fact }. Gebruik daarvoor { $command }.
refusal-hour-needed = De termijn van { $rule } eindigde op deze dag, dus het uur telt; er is nog niets vastgelegd. Vul ook het uur in. Weet u dat niet, zet er dan bij waarom (delay_reason).
refusal-opening-names-person = Noem in de opening geen mensen: wordt iemand later gewist, dan verdwijnt het hele incident. Leg vast om wie het gaat in een aantekening.
refusal-evidence-exists = Er is al bewijs met de naam { $evidence }. Kies een andere naam voor het nieuwe bewijs.
refusal-too-long = Deze tekst is te lang: { $field }. Er passen { $limit } tekens in. Maak hem korter; er is niets vastgelegd.
refusal-unreadable = Hier staat een teken in dat niemand kan zien: { $field }. Typ de tekst opnieuw.
refusal-out-of-bounds = Dit getal kan niet: { $field }. Kies een getal van { $from } tot en met { $to }.
refusal-line-entered = Deze regel van papier is al ingevoerd: { $place }. Die staat in logregel { $entry }; uw tekst is niet vastgelegd. Kijk op het blad welke regel u bedoelt.
refusal-undecided = Het incident kan nog niet dicht. Niet gedaan en niet besloten: { $rules }. Doe het, zoek uit of het hier geldt, of besluit met een reden om het niet te doen.

mend-rule = `paraat rules` noemt alle regels.
mend-fact = docs/situation.md noemt alle gegevens.
mend-role = docs/situation.md noemt alle rollen.
mend-sector = docs/situation.md noemt alle sectoren.
mend-certainty = Kies unconfirmed, likely, confirmed, refuted of not_excludable.
mend-level = Kies unlikely, risk of high.
mend-what = Kies significant of major.
mend-regime = Noem een wet, zoals avg, cbw of dora.
mend-moment = Noem een moment, zoals occurred, detected of classified.
mend-country = Schrijf twee hoofdletters, zoals NL.
mend-source = Kies een van de bronnen die elkaar tegenspreken.
mend-digest = Schrijf de SHA-256 van het bestand: 64 tekens, cijfers en a tot en met f.
mend-spelling = Controleer hoe het is geschreven.

field-source = bron
field-value = waarde
field-reason = reden
field-ground = grond
field-text = tekst
field-title = titel
field-assignee = behandelaar
field-task = taak
field-result = resultaat
field-channel = kanaal
field-content = inhoud
field-code_name = codenaam
field-what = wat het is
field-actor = wie dit vastlegt
field-evidence = bewijsstuk
field-name = naam
field-criteria = criteria
field-happened_at = wanneer het gebeurde
field-known_at = wanneer u het wist
field-at = moment
field-fact = gegeven
field-rule = regel
field-regime = regime
field-moment = soort moment
field-level = risico
field-certainty = zekerheid
field-role = rol
field-sector = sector
field-country = land
field-digest = controlegetal
field-sheet = blad
field-line = regel
field-by = door wie
field-mark = soort regel

## Wat er misgaat met de map

store-problem-disk-full = De schijf is vol. Er is niets nieuws vastgelegd; alles wat al was bevestigd, staat er nog. Maak ruimte vrij, maar verwijder niets uit deze map. Probeer het daarna opnieuw.
store-problem-read-only = In deze map kan niet worden geschreven: zij is alleen te lezen. Er is niets nieuws vastgelegd; alles wat al was bevestigd, staat er nog. Haal de schrijfbeveiliging weg en probeer het opnieuw.
store-problem-locked = Een ander programma heeft deze map open. Er is niets veranderd; alles wat al was bevestigd, staat er nog. Sluit het andere programma en probeer het opnieuw.
store-problem-no-permission = Ik mag in deze map niet lezen of niet schrijven. Er is niets veranderd. Controleer de rechten op de map en op wat erin staat.
store-problem-missing = { $path } is er niet. Controleer of dit de goede map is en of de schijf is aangesloten.
store-problem-not-a-database = Het bestand paraat.sqlite in deze map is geen databank van dit programma. Er is niets aan veranderd. Controleer of dit de goede map is. Is het bestand beschadigd, zet dan een reservekopie terug.
store-problem-newer = Deze map is geschreven door een nieuwere versie van het programma (tabellen versie { $found }; ik ken tot en met { $known }). Er is niets veranderd. Gebruik de nieuwste versie.
store-problem-corrupt = In de databank staat iets wat dit programma niet zo schrijft ({ $what }). Ik heb niets veranderd en niets gewist. Maak eerst een kopie van de hele map. Kijk dan met `paraat verify` wat er afwijkt, en zet zo nodig een reservekopie terug.
store-problem-source-unreadable = De bijlage kon niet tot het einde worden gelezen ({ $kind }). Zij is niet bewaard. Controleer het bestand en probeer het opnieuw.
store-problem-io = { $path }: lezen of schrijven is mislukt ({ $kind }). Er is niets nieuws bevestigd; alles wat al was bevestigd, is niet veranderd. Controleer de schijf en probeer het opnieuw.
store-problem-no-chance = De computer gaf geen willekeurige getallen, en die zijn nodig om iets vast te leggen. Er is niets vastgelegd. Start de computer opnieuw.
store-problem-closed = Een deel van het programma is onverwacht gestopt. Alles wat al was bevestigd, staat er nog. Start het programma opnieuw en kijk of uw laatste regel er staat.

app-problem-rulebook = De regels bevatten fouten; er is niets vastgelegd. Verbeter ze eerst:
app-problem-rulebook-gone = De regels van toen (versie { $version }) zijn niet bewaard. Daarom kan ik niet laten zien wat toen gold.
app-problem-unreadable = Logregel { $number } van { $stream } begrijp ik niet: een nieuwere versie schreef die, of zij is beschadigd. Er is niets veranderd. Gebruik de nieuwste versie, of kijk met `paraat verify` wat er afwijkt.
app-problem-busy = Anderen leggen op dit moment ook iets vast. Dit is nog niet vastgelegd: probeer het opnieuw.
app-problem-unprintable = Deze afdruk kon ik niet maken. Dat is een fout van Paraat en niet van u. Er is niets kwijt en niets veranderd. Print voorlopig de bladzijde in de browser, en stuur deze regel naar wie Paraat maakt: { $what }

## Wat er afwijkt in de map

finding = { $place }: { $what }.
place-database = databank
place-stream = logboek { $stream } van { $organisation }
place-entry = logboek { $stream } van { $organisation }, logregel { $number }
place-table = tabel { $table }
place-row = tabel { $table }, rij { $key }
place-file = bestand { $path }
fault-integrity = de databank spreekt zichzelf tegen ({ $what })
fault-schema = de tabellen zijn niet zoals deze versie van het programma ze maakt
fault-unreadable = dit kan niet worden gelezen ({ $what })
fault-column = in kolom { $column } staat iets wat dit programma niet zo schrijft
fault-entry-missing = { $n ->
    [one] deze regel staat hier niet, en er zijn wel latere: hij is weggehaald of verplaatst
   *[other] deze regel en de volgende, tot en met { $through }, staan hier niet, en er zijn wel latere: zij zijn weggehaald of verplaatst
}
fault-entry-inserted = voor deze regel is hier geen plaats: hij is ertussen gezet
fault-previous = hiervoor staat een andere regel dan deze regel noemt: een van de twee is verplaatst, ertussen gezet of vervangen
fault-envelope = de omslag van deze regel is veranderd (wie het schreef, wanneer, voor wie, of een controlegetal)
fault-payload = de inhoud van deze regel is veranderd
fault-event = de inhoud van deze regel is niet veranderd, maar dit programma begrijpt hem niet: een nieuwere versie schreef hem, of een ander programma
fault-erased-unannounced = de inhoud van deze regel is weg, en geen logregel meldt dat die is gewist
fault-announced-not-erased = logregel { $by } meldt dat de inhoud van deze regel is gewist, maar dat is niet zo
fault-head = het logboek eindigt bij { $last }, maar als laatste is bijgehouden { $head }: het is ingekort, verlengd of vervangen
fault-head-none = het logboek eindigt bij { $last }, maar nergens is bijgehouden wat de laatste regel is
fault-head-empty = er staat geen regel in dit logboek, maar als laatste is bijgehouden { $head }
fault-known-head = elders staat { $known } opgeschreven, maar die regel heeft hier controlegetal { $found }. Klopt wat elders staat, dan is dit logboek daarna vervangen of veranderd
fault-known-head-none = elders staat { $known } opgeschreven, maar die regel is hier niet te vinden. Klopt wat elders staat, dan is dit logboek daarna ingekort of veranderd
fault-row-changed = deze rij is veranderd
fault-rows-incomplete = de rijen zijn niet compleet, of het zijn er te veel
fault-file-missing = dit bestand is als bijlage bewaard, en staat er niet meer
fault-file-strange = dit bestand is nooit als bijlage bewaard
fault-file-changed = dit bestand is niet meer wat als bijlage is bewaard (controlegetal nu: { $found })

## Het logboek op de opdrachtregel

journal-verified = Nagekeken: { $streams ->
    [one] { $streams } logboek
   *[other] { $streams } logboeken
}, { $entries ->
    [one] { $entries } logregel
   *[other] { $entries } logregels
} en { $attachments ->
    [one] { $attachments } bijlage
   *[other] { $attachments } bijlagen
}. Er wijkt niets af.
journal-findings = { $n ->
    [one] Er is { $n } afwijking gevonden
   *[other] Er zijn { $n } afwijkingen gevonden
}. Verander niets aan de map, en maak er eerst een kopie van.
journal-heads-hint = Schrijf deze regels ergens anders op, bijvoorbeeld op papier. Later laat `paraat verify --head BESTAND` daarmee zien of iets van voor dit moment is veranderd.
journal-rebuilt = { $n ->
    [one] { $n } incident is opnieuw berekend uit het logboek.
   *[other] { $n } incidenten zijn opnieuw berekend uit het logboek.
}
journal-demo-seeded = Het voorbeeld staat in { $folder }: { $incident }.
journal-demo-exists = { $folder }: hier staat al een logboek; kies een lege map
journal-heads-held = { $n ->
    [one] Het punt dat elders was opgeschreven klopt.
   *[other] De { $n } punten die elders waren opgeschreven kloppen.
}
journal-no-heads = In het bestand bij --head staat niets. Er is dus niets vergeleken.
journal-exercise = OEFENING. Dit is geen echt incident; er gaat niets naar buiten.
journal-not-yet = Incident { $incident } was op dat moment nog niet geopend. Kies een later moment.
journal-bad-organisation = De naam van de organisatie is leeg of bevat tekens die niet in een naam horen. Geef met --organisation een gewone naam.
journal-no-incident = { $incident }: dit incident bestaat niet; wel bekend: { $known }
program-panicked = Er ging iets mis in Paraat zelf. Wat er stond, is bewaard. Meld dit aan de makers:
journal-erased-colleague = { $n ->
    [one] Eén regel over deze persoon is gewist. De toegang is afgesloten.
   *[other] { $n } regels over deze persoon zijn gewist. De toegang is afgesloten.
}
journal-erased = { $n ->
    [one] De inhoud van { $n } logregel is gewist. Logregel { $number } meldt dat.
   *[other] De inhoud van { $n } logregels is gewist. Logregel { $number } meldt dat.
}
journal-erased-none = Bij geen enkele logregel staat dat die over { $person } gaat. Er is niets gewist.
journal-erased-mentioned = Let op: "{ $person }" staat ook in logregel { $numbers }, die niet als over deze persoon is gemerkt. Kijk die na.
journal-bad-command = regel { $line }: deze opdracht kan ik niet lezen; verbeter de schrijfwijze ({ $message })
journal-bad-head = regel { $line }: dit kan ik niet lezen; neem de regel over zoals `paraat heads` hem schreef
journal-conflicts = Bronnen spreken elkaar tegen
journal-conflict = { $fact }: { $statements }

## Het logboek

log-kind-fact = gegeven
log-kind-moment = moment
log-kind-decision = besluit
log-kind-filing = melding
log-kind-task = taak
log-kind-note = aantekening
log-kind-paper = van papier
log-kind-evidence = bewijs
log-kind-correction = verbetering
log-kind-course = verloop
log-kind-erasure = gewist
log-kind-receipt = wat Paraat liet zien

log-source = Bron: { $source }
log-reason = Reden: { $reason }
log-happened = Dit gebeurde op { $at }.
log-evidence = Bewijs: { $evidence }
log-supersedes = Dit vervangt logregel { $entry }.
log-incident-opened = Incident { $name } geopend.
log-exercise-opened = Oefening { $name } geopend. Dit is geen echt incident.
log-profile = Over de organisatie: { $profile }.
log-profile-revised = Over de organisatie geldt nu: { $profile }.
log-employees = aantal werknemers
log-fact-recorded = Gegeven vastgelegd: { $fact }.
log-fact-revised = Gegeven herzien: { $fact }.
log-fact-withdrawn = Gegeven ingetrokken: logregel { $entry } telt niet meer mee.
log-conflict-resolved = Besluit: de bronnen spraken elkaar hier tegen: { $fact }. Nu geldt wat deze bron zegt: { $source }
log-signal-recorded = Signaal vastgelegd van { $at }: { $what }
log-moment-recorded = Moment vastgelegd: { $moment }, op { $at }.
log-investigated = het einde van het onderzoek
log-awareness-set = Moment van kennisneming vastgelegd voor { $regime }: { $at }.
log-regime-avg = de AVG
log-regime-ai-act = de AI-verordening
log-regime-cbw = de Cyberbeveiligingswet
log-regime-cra = de CRA (de regels voor producten met software)
log-regime-dora = DORA (de regels voor de financiële sector)
log-regime-eidas = eIDAS (de regels voor vertrouwensdiensten)
log-regime-mdr = de MDR (de regels voor medische hulpmiddelen)
log-regime-tw = de Telecommunicatiewet
log-regime-wwke = de Wwke (de wet voor kritieke entiteiten)
log-decided = Besluit: { $decision }.
log-risk-unlikely = een risico voor mensen is niet waarschijnlijk
log-risk-risk = er is een risico voor mensen
log-risk-high = het risico voor mensen is hoog
log-significant-yes = het incident is significant (Cyberbeveiligingswet)
log-significant-no = het incident is niet significant (Cyberbeveiligingswet)
log-major-yes = het incident is ernstig (DORA)
log-major-no = het incident is niet ernstig (DORA)
log-duty-waived = Besloten om dit niet te doen: { $rule }.
log-reopen-when = Kijk opnieuw als dit verandert: { $facts }.
log-waiver-withdrawn = Het besluit om dit niet te doen is ingetrokken: { $rule }.
log-filing-submitted = Melding vastgelegd: { $rule }, ingediend op { $at } via { $channel }
log-reference = Kenmerk: { $reference }
log-delay-reason = Waarom het later werd: { $reason }
log-task-added = Taak { $task } toegevoegd voor { $assignee }: { $title }
log-task-due = Deze taak moet klaar zijn op { $due }.
log-task-rule = Zij hoort bij deze plicht: { $rule }.
log-task-finished = Taak { $task } is klaar: { $result }
log-note-written = Aantekening: { $text }
log-note-written-later = Aantekening over { $at }: { $text }
log-entry-corrected = Logregel { $entry } verbeterd: { $text }
log-entry-withdrawn = Logregel { $entry } ingetrokken: die telt niet meer mee.
log-evidence-kept = Bewijs { $evidence } bewaard: { $name } ({ $bytes } bytes).
log-paper-line = Van papier, { $place } ({ $mark }), door { $by }: { $text }
log-paper-photo = Foto van papieren blad { $sheet }: bewijs { $evidence }
paper-place = blad { $sheet }, regel { $line }
paper-mark-note = aantekening
paper-mark-fact = feit
paper-mark-assumption = aanname
paper-mark-decision = besluit
paper-mark-action = actie
log-incident-escalated = Dit is nu een crisis: { $criteria }
log-incident-deescalated = De crisis is voorbij; het incident gaat door.
log-incident-closed = Incident gesloten.
log-incident-reopened = Incident heropend.
log-person-erased = Over een persoon gewist: de inhoud van logregel { $entries }.
log-restricted-left-out = Niet meegegaan in het noodpakket, want niet voor iedereen: de inhoud van logregel { $entries }.
log-erased-superseded = Wat daardoor was vervangen of ingetrokken, telt niet opnieuw mee: logregel { $entries }.
log-rulebook-used = Vanaf hier gelden de regels van versie { $version }.
log-obligation-arose = Plicht ontstaan: { $rule }.
log-obligation-arose-due = Plicht ontstaan: { $rule }, uiterlijk { $due }.
log-obligation-possible = Misschien een plicht: { $rule }.
log-obligation-possible-due = Misschien een plicht: { $rule }, uiterlijk { $due }.
log-standing = Zo staat het ermee: { $standing }.
log-obligation-changed = Plicht veranderd: { $rule }. Eerst: { $from }. Nu: { $to }.
log-obligation-lapsed = Plicht vervallen: { $rule }, want { $because }.
log-not-in-force = deze regel gold toen niet
log-depends-on = dit is hier beslissend: { $condition }
log-deadline-moved = Termijn veranderd: { $rule }. Eerst: { $from }. Nu: { $to }.
log-no-date = geen datum
log-risk-proposed = Voorstel voor het risico: { $risk }. Een mens besluit.
log-indicators = Aanwijzingen: { $indicators }.
