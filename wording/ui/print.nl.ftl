# De zinnen op papier, in het Nederlands. De sleutels zijn dezelfde als in print.en.ftl.

## Op elke bladzijde
print-version = Versie { $version } van { $day }
print-copy = Exemplaar { $copy }, versie { $version } van { $day }
print-copy-title = Exemplaar { $copy }
print-of-kit = Uit het noodpakket, versie { $version } van { $day }
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
print-call-list-scan = Scan
print-call-list-called = om
print-call-list-by = door
print-call-list-result = resultaat
print-call-list-code = Code om { $name } in een telefoon te zetten
print-call-list-mute = Geen nummer bekend
print-call-list-own-only = ▲ Geen nummer dat werkt als uw eigen telefonie uitvalt
print-call-list-deputy = Niet bereikt? { $who }
print-call-list-stale = ▲ Langer dan een jaar niet nagekeken
print-call-list-more = { $n ->
    [one] Nog { $n } contact staat in de bellijst met iedereen en in het noodpakket.
   *[other] Nog { $n } contacten staan in de bellijst met iedereen en in het noodpakket.
}

## Wat op meer afdrukken staat
print-within = binnen { $period }
print-within-hours = binnen { $n } uur
print-tell = Bericht aan { $who }
print-by-contract = contract
print-by-policy = polis { $number }

## Crisiskaart
print-card-title = Crisiskaart
print-card-subtitle = Drie delen: sturen, afhandelen, gegevens. Naar de driedeling die het Digital Trust Center noemt.
print-card-is-it = Is dit een crisis?
print-card-is-it-then = Eén vinkje is genoeg. Roep het crisisteam bij elkaar.
print-card-criteria =
    Belangrijk werk ligt stil, en langer dan u kunt missen.
    Gegevens van mensen zijn weg, of anderen hebben ze gezien.
    Iemand vraagt om geld of dreigt.
    Klanten of de pers weten het al.
    Het bestuur moet beslissen.
print-card-steering = Sturen
print-card-handling = Afhandelen
print-card-details = Gegevens
print-card-numbers = Nummers
print-card-mandates = Wie mag dit zonder vragen?
print-card-first-hour = Het eerste uur
print-card-do = Doen
print-card-dont = Niet doen
print-card-since = Wij weten het sinds
print-card-deadlines = Termijnen
print-card-what = Wat
print-card-within = Termijn
print-card-day-hour = Uiterlijk op
print-card-phases = Vier sporen, naast elkaar
print-card-notes = Zelf invullen
print-card-fold = Knip uit langs de streepjes. Vouw in het midden dubbel en plak dicht.
print-card-cut = hier knippen
print-card-five-numbers = Vijf nummers
print-card-five-steps = Vijf stappen
print-card-found = Gevonden? Geef deze kaart terug, of vernietig hem.
print-card-open = nog niet ingevuld
print-card-ransom = alleen het bestuur, na politie, verzekeraar en jurist
print-card-deputy = Anders { $who }
print-card-leads = leidt de crisis
print-card-leads-deputy = leidt in de plaats
print-card-rhythm = Overleg
print-card-meets = Eerst binnen { $minutes } minuten, daarna elke { $hours } uur. Eerst beeld, dan oordeel, dan besluit.
print-card-policy = Polis
print-card-system = Systeem
print-card-paper = Papier ligt hier
print-card-dos =
    Maak getroffen computers los van het netwerk. Laat ze aan.
    Bel de verzekeraar en uw IT-hulp voordat u zelf iets herstelt.
    Schrijf op: wat, wanneer, wie zag het, sinds wanneer u het weet.
    Maak foto's van schermen en brieven. Bewaar alles.
    Praat buiten uw eigen mail en chat om: de aanvaller leest mee.
    Vertel het uw eigen mensen, en wie de pers te woord staat.
    Doe aangifte bij de politie: 0900 8844. Bij gevaar: 112.
print-card-donts =
    Betaal niet en antwoord niet.
    Wis, herstel of herstart niets.
    Zeg niet dat er niets gelekt is zolang u dat niet zeker weet.
    Wacht niet met melden tot het onderzoek klaar is.
print-card-steps =
    Los van het netwerk, laat aan.
    Bel: wie de crisis leidt, de verzekeraar, de IT-hulp.
    Schrijf op wat u ziet, en sinds wanneer.
    Niet betalen, niets wissen, niets mailen.
    Verwijs de pers naar de woordvoerder.
print-card-phase-containment = Los van het netwerk, toegang dicht, back-ups veilig.
print-card-phase-assessment = Welke gegevens, van wie, hoeveel, hoe zeker?
print-card-phase-notification = Wie moet het weten, binnen welke termijn?
print-card-phase-evaluation = Alles vastgelegd? Plan een gesprek om te leren.

## Taakkaarten
print-role-title = Taakkaart
print-role-holder = Wie
print-role-deputy = Vervanger
print-role-duties = Dit doe ik
print-role-mandates = Dit mag ik zonder vragen
print-role-none = Niets. Overleg met wie de crisis leidt.
print-role-notes = Aantekeningen
print-duties-board =
    Neem de besluiten die het team voorlegt, zoals over losgeld.
    Wees bereikbaar voor wie de crisis leidt, dag en nacht.
    Spreek met eigenaren en toezichthouders.
    Laat het team zijn werk doen.
print-duties-lead =
    Roep het team bij elkaar en zit het overleg voor.
    Zeg wat het doel is, en wat nu voorgaat.
    Houd de volgorde aan: beeld, oordeel, besluit.
    Kijk aan het begin van elk overleg of de vorige besluiten werkten.
    Leg grote besluiten voor aan het bestuur.
    Let op de mensen: wie werkt langer dan tien uur?
print-duties-logger =
    Schrijf op: tijd, wat, wie, feit of vermoeden, besluit of actie.
    Nummer elk blad en elke regel. Streep niets onleesbaar door.
    Schrijf bij elk besluit de reden op.
    Lees aan het eind van het overleg de acties voor.
print-duties-communication =
    Maak binnen twee uur een eerste bericht klaar.
    Vertel het eerst de eigen mensen, dan de buitenwereld.
    Houd bij wie wat te horen kreeg, en wanneer.
    Verzamel vragen en geruchten, en wat wij antwoorden.
print-duties-spokesperson =
    Spreek als enige met de pers.
    Zeg alleen wat zeker is. Zeg wat u nog niet weet.
    Zeg wanneer er nieuws komt, en houd u daaraan.
print-duties-technical-lead =
    Maak los wat getroffen is, en laat het aan.
    Stel back-ups veilig, zonder ze aan te sluiten.
    Bewaar sporen: logbestanden, schijven, tijden.
    Zeg bij elke maatregel wat hij stilzet.
    Zet niets terug voordat de oorzaak weg is.
print-duties-information =
    Houd één lijst bij van feiten, vermoedens en wat nog onbekend is.
    Zet bij elk feit wie het zegt en hoe zeker het is.
    Werk het bord bij vóór elk overleg.
print-duties-privacy =
    Zoek uit om welke gegevens en welke mensen het gaat.
    Schat het risico voor die mensen, en leg uit waarom.
    Bewaak de termijn van 72 uur, en vul de melding in.
print-duties-legal =
    Kijk wie het moet weten: wet, contracten, polis.
    Lees berichten vóór ze naar buiten gaan.
    Bewaak wat wij later moeten bewijzen.
print-duties-operations =
    Zeg wat stilligt, en hoe lang dat kan.
    Regel hoe het werk op papier doorgaat.
    Zeg in welke volgorde systemen terug moeten.
print-duties-staff =
    Vertel medewerkers wat zij doen en laten.
    Regel eten, slaap en aflossing.
    Help wie zelf slachtoffer is van het lek.
print-duties-finance =
    Bel de verzekeraar en vraag toestemming vóór kosten.
    Houd alle kosten en uren bij, met bewijs.
    Let op vreemde betalingen en bel de bank.
print-duties-observer =
    Kijk hoe het team werkt, en schrijf het op.
    Zeg niets tijdens het overleg, tenzij iemand gevaar loopt.

## Belboom
print-tree-title = Belboom
print-tree-lead = Wie gebeld is, belt zelf verder. Zeg alleen wat afgesproken is. Niemand belt meer dan vijf mensen.
print-tree-none = Er staat nog niemand in het team of bij de medewerkers.
print-tree-picture = Zo loopt het
print-tree-lists = Wie belt wie
print-tree-calls = belt
print-tree-instead = Niet bereikt? Bel
print-tree-pass-over = Niet bereikt? Bel dan zelf de mensen die onder deze naam staan.
print-tree-back = Wie klaar is met bellen, meldt dat terug aan wie hem belde. Zo weet de eerste wie er nog niets van weet.
print-tree-who = Wie
print-tree-phone = Telefoon
print-tree-reached = bereikt om

## Draaiboek
print-runbook-kind = Draaiboek
print-runbook-calls = Bel
print-runbook-done = Gedaan om
print-runbook-by = door

## Vier stappen
print-steps-title = Vier stappen bij een datalek
print-steps-lead = De stappen lopen door elkaar heen. Begin met de eerste, maar wacht niet tot hij af is.
print-steps-always = In elke stap
print-steps-always-lines =
    Leef mee: zeg dat het u spijt wat mensen hiervan merken.
    Neem verantwoordelijkheid. Weet u niet zeker wie schuld heeft? Neem dan liever te veel op u dan te weinig.
    Leg uit wat u doet, waarom, en hoe het wordt opgelost.
print-step-contain = Stoppen en herstellen
print-step-contain-aim = Zo snel mogelijk orde op zaken.
print-step-contain-lines =
    Roep het crisisteam bij elkaar. Wie waarover gaat, staat al vast.
    Start het plan en het draaiboek.
    Besluit wat op slot gaat, om gegevens te beschermen.
    Zoek uit wat er is gebeurd en wie het raakt.
    Begin het logboek.
print-step-assess = Uitzoeken
print-step-assess-aim = Feiten, en hoe zeker ze zijn.
print-step-assess-lines =
    Wie is getroffen? Zijn er kwetsbare mensen bij?
    Hoeveel mensen, en welke gegevens? Hoe gevoelig?
    Wat weten we zeker, wat denken we, wat weten we niet?
    Hoe hoog is het risico voor de mensen zelf?
    Wie is de woordvoerder? Vertel het eerst de eigen mensen.
    Houd geruchten bij, en zet er feiten tegenover.
print-step-notify = Melden en inlichten
print-step-notify-aim = Op tijd, ook als nog niet alles bekend is.
print-step-notify-lines =
    Autoriteit Persoonsgegevens: binnen 72 uur. Vul later aan.
    Partners en klanten met een afspraak in het contract.
    De mensen zelf: wat is er gebeurd, wat deden wij, wat kunt u doen?
    Verzekeraar, bank en politie.
    Houd bij wie wat te horen kreeg.
print-step-evaluate = Leren
print-step-evaluate-aim = Pas als alles is vastgelegd.
print-step-evaluate-lines =
    Bewaar alles wat later bewijs is.
    Praat erover met bestuur en team: wat ging goed, wat niet?
    Verbeter plan, draaiboeken en bellijst.
    Oefen opnieuw.

## Lege bladen
print-log-title = Logboekblad
print-log-lead = Eén regel voor elk ding dat gebeurt. Niets uitgummen: streep door en schrijf een nieuwe regel. F = feit, V = vermoeden. B = besluit, A = actie.
print-log-sheet = Blad
print-log-incident = Incident
print-log-day = Dag
print-log-line = Regel
print-log-time = Tijd
print-log-what = Wat
print-log-who = Wie
print-log-mark = F of V
print-log-kind = B of A
print-log-initials = Paraaf
print-log-page = Bladzijde
print-meeting-title = Overleg van het crisisteam
print-meeting-sheet = Blad
print-meeting-number = Nr.
print-meeting-day = Dag en tijd
print-meeting-present = Aanwezig
print-meeting-chair = Voorzitter
print-meeting-logger = Notulist
print-meeting-control = Eerst: wat spraken we af?
print-meeting-control-of = Besluit of actie van de vorige keer
print-meeting-effect = Is het gedaan? Werkte het?
print-meeting-picture = Beeld
print-meeting-facts = Feiten (wie zegt het?)
print-meeting-assumptions = Vermoedens
print-meeting-unknown = Weten we nog niet
print-meeting-judgement = Oordeel
print-meeting-aim = Wat willen we bereiken?
print-meeting-knots = Wat zit in de weg?
print-meeting-scenarios = Hoe kan het gaan?
print-meeting-best = Als het meezit
print-meeting-likely = Waarschijnlijk
print-meeting-worst = Als het tegenzit
print-meeting-option = Wat kunnen we doen?
print-meeting-for = Voor
print-meeting-against = Tegen
print-meeting-who-is-hit = Wie merkt het?
print-meeting-decision = Besluit
print-meeting-decided = Wat besluiten we?
print-meeting-because = Waarom?
print-meeting-mandate = Wie mag dat?
print-meeting-dissent = Wie was tegen?
print-meeting-actions = Acties
print-meeting-action = Wat
print-meeting-by-whom = Wie
print-meeting-by-when = Wanneer klaar
print-meeting-next = Volgende overleg om
print-rumour-title = Geruchtenblad
print-rumour-sheet = Blad
print-rumour-lead = Schrijf op wat anderen zeggen, ook als het niet klopt. Zeg het zelf niet na.
print-rumour-time = Tijd
print-rumour-what = Wat wordt er gezegd?
print-rumour-where = Waar, door wie?
print-rumour-reach = Bereik 1–5
print-rumour-harm = Schade 1–5
print-rumour-true = Waar? Bewijs?
print-rumour-do = Wat doen we?
print-rumour-answer = Ons antwoord
print-rumour-who = Wie
print-rumour-legend = Bereik keer schade zegt wat voorgaat. Wat doen we: niets, volgen, daar antwoorden, zelf rechtzetten, jurist. Blijkt een gerucht waar? Dan is het een feit: zeg het meteen in het team, want berichten en meldingen kunnen dan niet meer kloppen.

## Voorblad van een exemplaar
print-cover-for = Voor { $place }
print-cover-holds = Dit zit erin
print-cover-runbook = Draaiboek: { $title }
print-cover-keep = Zo bewaart u het
print-cover-keep-lines =
    Leg het waar u erbij kunt als de computers niet werken.
    Laat het niet liggen waar bezoekers het zien.
    Kopieer het niet. Ieder exemplaar heeft een nummer.
    Is het weg of door anderen gezien? Zeg het meteen: er staan gegevens van mensen in.
print-cover-destroy = Deze oude exemplaren moeten weg
print-cover-destroy-lead = Vernietig ze in de papierversnipperaar. Vink ze in Paraat af.
print-cover-destroyed-by = weg op, door
print-cover-nothing = Er zijn geen oude exemplaren die dit vervangt.
print-cover-old = Deze exemplaren liggen ergens anders en kloppen niet meer. Print daar ook nieuwe voor.
print-cover-changed = Verandert er iets, schrijf het er dan in, en zeg het ook aan wie de voorbereiding bijhoudt.
print-cover-signed = Ontvangen door
print-cover-replaced = Exemplaar { $copy }, van { $day }

## Code in een envelop
print-seal-title = Noodcode
print-seal-lead = Met deze code komt u in Paraat als niemand anders meer binnen kan. U opent er ook het noodpakket mee.
print-seal-lines =
    Paraat bewaart deze code niet. Dit vel is het enige.
    Wordt er een nieuwe gemaakt, dan opent deze Paraat niet meer. Pakketten van daarvóór nog wel.
    Wie hem gebruikt, staat in het logboek. Maak daarna een nieuwe.
print-seal-code = De code
print-seal-key = Hetzelfde voor een ander age-programma:
print-seal-alt = Sleutel voor age, als code om te scannen
print-seal-place = De envelop ligt hier: { $place }
print-seal-fold = Vouw het vel in drieën, met de code naar binnen. Doe het in een envelop, plak die dicht, en zet uw handtekening over de rand.
print-seal-opened = Geopend op
print-seal-opened-by = door

## Plan
print-plan-title = Plan voor incidenten
print-plan-hours = { $n } uur
print-plan-own = eigen draaiboek
print-plan-ours = draaiboek van Paraat, nog niet aangepast
print-plan-never-practised = Er is nog niet geoefend.
print-plan-nobody-may = Niemand mag dit zonder vragen: { $act }.
print-plan-insurance-none = Er staat geen polis in.
print-plan-head-role = Rol
print-plan-head-holder = Wie
print-plan-head-deputy = Vervanger
print-plan-head-reports-to = Meldt aan
print-plan-head-may = Mag zonder vragen
print-plan-head-kind = Wat
print-plan-head-step = Stap
print-plan-head-who = Wie
print-plan-head-what = Wat vertelt u?
print-plan-head-why = Waarom?
print-plan-head-within = Termijn
print-plan-head-ground = Grond
print-plan-head-system = Systeem
print-plan-head-services = Nodig voor
print-plan-head-tolerable = Kan gemist worden
print-plan-head-supplier = Wie helpt
print-plan-head-backup = Back-up
print-plan-head-disconnected = Als u het loskoppelt
print-plan-head-form = Soort incident
print-plan-head-runbook = Draaiboek
print-plan-purpose = Waarvoor dit plan is
print-plan-purpose-lead = Dit plan zegt wie wat doet bij een cyberincident of datalek. Het geldt vanaf het eerste teken, ook als nog niets zeker is. Leg het waar iedereen van het team erbij kan, ook zonder computer.
print-plan-crisis = Wanneer is het een crisis?
print-plan-crisis-lead = Een incident wordt een crisis als één van deze dingen waar is. Wie de crisis leidt, besluit dat, en schrijft op wanneer en waarom.
print-plan-team = Het crisisteam
print-plan-team-lead = Eerst de rol, dan de mens. Het bestuur zit niet in het team, maar heeft een vaste lijn met wie de crisis leidt.
print-plan-meeting = Bij elkaar komen
print-plan-meeting-lead = Begin buiten de eigen systemen om. Reken erop dat een aanvaller mail en chat leest.
print-plan-meeting-lines =
    Begin met de besluiten van de vorige keer: is het gedaan, en werkte het?
    Beeld: feiten, vermoedens, en wat we nog niet weten. Houd ze uit elkaar.
    Oordeel: wat kan er gebeuren, wat kunnen we doen, wat spreekt voor en tegen?
    Besluit: wat, waarom, wie mag dat, wie was tegen. Daarna: wie doet wat, wanneer klaar.
    Spreek het volgende overleg af.
print-plan-first-hour = Het eerste uur
print-plan-first-hour-lead = Wat altijd goed is, welk incident het ook is. Pak daarna het draaiboek erbij.
print-plan-stakeholders = Wie vertelt u het?
print-plan-stakeholders-lead = De ene móet u inlichten, de andere is wijs om in te lichten. Weeg bij elk: wat, aan wie, waarom, in welke toon, wanneer, hoe.
print-plan-terms = Termijnen
print-plan-terms-lead = De klok loopt vanaf het moment waarop u het redelijk zeker weet, en wacht niet op het onderzoek. Ook in het weekend.
print-plan-insurance = Verzekering
print-plan-insurance-lead = Bel eerst, en vraag toestemming vóór u iemand inhuurt.
print-plan-systems = Systemen
print-plan-systems-lead = In deze volgorde weer aan: bovenaan staat wat u het kortst kunt missen.
print-plan-evidence = Bewijs
print-plan-evidence-lead = Wat u nu bewaart, hebt u later nodig: voor de politie, de verzekeraar, de toezichthouder en de rechter.
print-plan-evidence-lines =
    Logbestanden van systemen, firewall en mail. Kijk hoe lang ze bewaard blijven.
    Foto's van schermen. Brieven en mails van de aanvaller, met alles eromheen.
    Schijven en computers zoals ze waren: niet opnieuw starten, niet schoonmaken.
    Wie had wat wanneer in handen: schrijf het op bij elk stuk.
    Het logboek van het team, op papier of in Paraat.
print-plan-runbooks = Draaiboeken
print-plan-runbooks-lead = Voor elk soort incident staan de stappen klaar.
print-plan-after = Daarna
print-plan-after-lead = Als het rustig is en alles vastligt, kijkt u terug met bestuur en team.
print-plan-after-lines =
    Hoe lang duurde het van eerste teken tot weten, tot het team, tot de melding, tot het bericht aan mensen?
    Welke berichten moesten we rechtzetten? Welk gerucht bleek waar?
    Wat kostte het, en wat betaalt de verzekering?
    Welke maatregelen nemen we, wie doet het, wanneer is het klaar?
print-plan-upkeep = Bijhouden
print-plan-upkeep-lead = Eén keer in het jaar, en na elk incident, wordt dit plan nagekeken en opnieuw geprint. Oude exemplaren gaan weg.

## Wie vertelt u wat
print-tell-staff = Personeel
print-tell-staff-what = Wat het voor hun werk betekent, wat u van hen vraagt, en of hun eigen gegevens erbij zitten. Verwijs vragen van buiten door.
print-tell-staff-why = Zij helpen herstellen en krijgen de vragen. Vertel het hun vóór of samen met de buitenwereld.
print-tell-customers = Klanten
print-tell-customers-what = Wat het doet met bestellingen, facturen, afspraken en offertes. En of hun gegevens zijn gelekt.
print-tell-customers-why = Vertrouwen. Bij een hoog risico voor mensen is het verplicht.
print-tell-suppliers = Leveranciers
print-tell-suppliers-what = Wat er even niet kan, welke orders of contracten bekend kunnen zijn, en of hun contactgegevens zijn gelekt.
print-tell-suppliers-why = Zij kunnen hun verbinding met u dichtzetten.
print-tell-authorities = Toezichthouders en overheid
print-tell-authorities-what = Wat er is gebeurd, om hoeveel mensen het gaat, wat u doet. Vul later aan.
print-tell-authorities-why = Vaak verplicht: de Autoriteit Persoonsgegevens, soms een toezichthouder van uw sector.
print-tell-contracts = Contractpartijen en ketenpartners
print-tell-contracts-what = Wat in het contract is afgesproken, en wat hun systemen kan raken.
print-tell-contracts-why = Het staat vaak in het contract, en het voorkomt dat het verder gaat.
print-tell-police = Politie
print-tell-police-what = Aangifte: welke systemen, welke sporen, welke schade. Neem een machtiging mee.
print-tell-police-why = Altijd doen: voor de opsporing, de schade en de verzekeraar.
print-tell-insurer = Verzekeraar en bank
print-tell-insurer-what = Wat er is, en wat u wilt laten doen. De bank: passen, toegang, vreemde betalingen.
print-tell-insurer-why = De polis vraagt het, en de bank kan geld tegenhouden.
print-tell-advisers = Adviseurs
print-tell-advisers-what = Wat u van de boekhouder, accountant of jurist wilt weten.
print-tell-advisers-why = Zij denken mee om de schade kleiner te maken.
print-tell-networks = Samenwerkingsverbanden
print-tell-networks-what = Wat anderen helpt om zich te beschermen, zonder namen.
print-tell-networks-why = Zo helpt u anderen, en zij u.
print-tell-former = Mensen die geen klant meer zijn
print-tell-former-what = Hetzelfde als aan klanten, als hun gegevens er nog waren.
print-tell-former-why = Ook oud-klanten, sollicitanten en bezoekers kunnen geraakt zijn.
print-tell-press = Pers en publiek
print-tell-press-what = Wat zeker is, wat nog niet, en wanneer er meer komt. Eén woordvoerder.
print-tell-press-why = Anders vertellen anderen het verhaal.
print-tell-board = Bestuur, ondernemingsraad, eigenaren
print-tell-board-what = Hoe erg, wat u doet, welke besluiten u van hen nodig hebt.
print-tell-board-why = Zij beslissen over wat groot is.

## Brief van een bericht
print-letter-title = Brief
print-letter-draft = Concept, nog niet versturen

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

## De versie voor elke browser
print-edition-title = Als niets werkt
print-edition-roles = Taakkaarten
print-edition-paper = Op papier verder
print-edition-call = Tik op een nummer om te bellen. Bel van boven naar beneden.
print-edition-search = Zoek op naam, taak of nummer
print-edition-none = Niemand gevonden.
print-edition-paper-lead = Naast dit bestand, in de map prints, staan alle bladen als PDF: bellijst, crisiskaart, taakkaarten en lege logboekbladen. En van elk open incident hoe het ervoor staat. Print ze op een computer die u vertrouwt. Wat u opschrijft, neemt u later regel voor regel over in Paraat.
print-edition-restore = Paraat weer aan de gang krijgen kan op elke schone computer waar Paraat op staat:
print-edition-file = noodpakket.kit
print-edition-folder = MAP
