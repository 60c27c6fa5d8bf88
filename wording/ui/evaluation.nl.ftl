# De evaluatie: het gesprek, de lessen, de verbeteringen, de zorg voor mensen, en wat wij wanneer wisten.
log-kind-evaluation = evaluatie
log-evaluation-planned = Evaluatie gepland op { $at }. Voorzitter: { $chair }
log-evaluation-management = Van de leiding: { $text }
log-evaluation-team = Van het team: { $text }
log-evaluation-agenda = Agenda: { $text }
log-evaluation-place = Waar: { $text }
log-evaluation-signed = { $by } tekende het verslag van de evaluatie ({ $role }), vingerafdruk { $digest }.
log-questionnaire = Vragenlijst ingevuld door { $person }
log-lesson = Les { $number } ({ $kind }): { $text }
log-lesson-entries = Rust op logregels { $text }
log-lesson-withdrawn = Les { $number } telt niet meer.
log-improvement = Verbetering { $number }: { $what } { $assignee } doet dit uiterlijk { $due }. Verandert: { $improves }. Of het werkte, vragen wij vanaf { $ask }.
log-improvement-lessons = Volgt uit les { $text }
log-improvement-ended = Verbetering { $number } ({ $end }, { $at }): { $text }
log-improvement-judged = Werkte verbetering { $number }? Volgens { $by }: { $worked } { $text }
log-ask-again = Opnieuw vragen vanaf { $day }.
log-care = Zorg { $number }: { $person } heeft nodig: { $needs } Daarvoor zorgt { $assignee }
log-care-ask = Opnieuw vragen op { $day }.
log-care-ended = Afgerond: { $text }
thing-lesson = les
thing-improvement = verbetering
thing-care = zorg
thing-signature = handtekening van
refusal-not-planned = Er is nog geen evaluatie gepland; er is niets vastgelegd. Plan die eerst, met leiding en team.
refusal-not-done = Verbetering { $improvement } is nog niet gedaan. Zeg eerst dat zij is gedaan. Daarna kunt u zeggen of zij werkte.
field-team = wie van het team
field-agenda = agenda
field-answers = antwoorden
field-entries = logregels
field-needs = wat nodig is
field-ended = hoe het afliep
field-due_on = uiterlijk op
field-ask_on = wanneer wij vragen of het werkte

## Het verslag

evaluation-report-title = Evaluatie { $name }
evaluation-report-opened = Geopend op { $at }.
evaluation-report-closed = Gesloten op { $at }.
evaluation-report-not-closed = Dit incident is nog niet gesloten.
evaluation-report-more = In dit exemplaar staat ook wat niet iedereen mag zien. Getekend wordt het verslag zonder dat.
evaluation-part-meeting = Het gesprek
evaluation-part-numbers = In cijfers
evaluation-part-lessons = Wat wij leerden
evaluation-part-improvements = Wat beter wordt
evaluation-part-questionnaire = De vragenlijst
evaluation-part-care = Zorg voor mensen
evaluation-part-signatures = Getekend
evaluation-part-since = Wat er sindsdien gebeurde
evaluation-column-number = Nr.
evaluation-column-measured = Wat
evaluation-column-says = Uitkomst
evaluation-column-entries = Logregels
evaluation-column-kind = Soort
evaluation-column-lesson = Les
evaluation-column-what = Wat
evaluation-column-lessons = Uit les
evaluation-column-assignee = Wie
evaluation-column-due = Uiterlijk
evaluation-column-improves = Verandert
evaluation-column-ask = Werkte het? Vragen vanaf
evaluation-column-question = Vraag
evaluation-column-well = Goed
evaluation-column-partly = Deels
evaluation-column-badly = Slecht
evaluation-column-not-mine = N.v.t.
evaluation-column-person = Voor wie
evaluation-column-needs = Wat nodig is
evaluation-column-ask-again = Opnieuw vragen op
evaluation-column-by = Wie
evaluation-column-role = Als
evaluation-column-at = Wanneer
evaluation-column-digest = Vingerafdruk
evaluation-column-same = Zelfde tekst?
evaluation-column-ended = Hoe het afliep
evaluation-column-worked = Werkte het?
evaluation-not-planned = Er is nog geen evaluatie gepland.
evaluation-line-at = Wanneer: { $text }
evaluation-line-place = Waar: { $text }
evaluation-line-chair = Voorzitter: { $text }
evaluation-line-management = Van de leiding: { $text }
evaluation-line-team = Van het team: { $text }
evaluation-line-agenda = Agenda, punt { $number }: { $text }
evaluation-numbers-lead = Elk cijfer volgt uit de logregels die erachter staan. Ontbreekt een moment, dan is het cijfer onbekend.
evaluation-no-lessons = Er zijn nog geen lessen opgeschreven.
evaluation-no-improvements = Er zijn nog geen verbeteringen afgesproken.
evaluation-answered = { $n ->
    [one] Eén persoon vulde de lijst in.
   *[other] { $n } mensen vulden de lijst in.
 }
evaluation-answer = { $question } { $person }: { $text }
evaluation-not-signed = Nog niemand tekende.
evaluation-signed-lead = De vingerafdruk is de SHA-256 van de tekst hierboven, zoals die werd gelezen. Wie het nakijkt, haalt het bestand met de getekende tekst op.
evaluation-same = Ja
evaluation-other = Nee, de tekst veranderde sindsdien
evaluation-ended = { $end } ({ $at }): { $text }
evaluation-care-ended = { $person }: { $text }

## De cijfers

measured-unknown = Onbekend: niemand legde dit moment vast.
measured-no-entries = geen
measured-signal = Eerste signaal
measured-aware = Van signaal tot kennisneming
measured-team = Van kennisneming tot oproep van het team
measured-first-word = Eerste woord aan: { $who }
measured-first-filing = Eerste melding aan: { $who }
measured-after = { $span } ({ $at })
measured-only = { $at }. Hoe lang dat duurde, is onbekend: het moment ervoor ontbreekt.
elapsed-before = { $span } eerder
elapsed-before-between = tussen { $least } en { $most } eerder
elapsed-at-most = hooguit { $most }; het uur is niet bekend
elapsed-between = tussen { $least } en { $most }; het uur is niet bekend
measured-terms = Plichten en termijnen
measured-terms-none = Er waren geen plichten.
measured-terms-in-time = { $n } op tijd
measured-terms-late = { $n } te laat
measured-terms-missed = { $n } gemist
measured-terms-done = { $n } gedaan zonder termijn
measured-terms-waived = { $n } met reden niet gedaan
measured-terms-open = { $n } nog open
measured-term-late = { $late }. De termijn eindigde op { $due }.
measured-term-missed = Niet gedaan. De termijn eindigde op { $due }.
measured-corrections = Rechtgezet
measured-corrections-none = Niets van wat wij vertelden, werd later anders.
measured-corrections-told = { $times ->
    [one] Eén keer vertelden wij iets wat later anders werd
   *[other] { $times } keer vertelden wij iets wat later anders werd
 } ({ $facts }). Geteld zijn { $people } mensen die de oude waarde hoorden.
measured-corrections-uncounted = { $n ->
    [one] Bij één keer is niet geteld hoeveel mensen.
   *[other] Bij { $n } keer is niet geteld hoeveel mensen.
 }
measured-corrections-open = { $n ->
    [one] Eén oude waarde is nog niet afgehandeld.
   *[other] { $n } oude waarden zijn nog niet afgehandeld.
 }
measured-corrections-sent = { $n ->
    [one] Eén bericht zette iets recht.
   *[other] { $n } berichten zetten iets recht.
 }
measured-rumours = Geruchten
measured-rumours-none = Er zijn geen geruchten opgeschreven.
measured-rumours-told = { $n } gehoord: { $true } waar, { $partly } deels waar, { $false } niet waar, { $open } niet uitgezocht.
measured-readability = Leesbaarheid van wat is verstuurd
measured-readability-none = Er is geen bericht verstuurd waarvan de tekst bekend is.
measured-readability-told = { $plain } van { $n } teksten is eenvoudig. De moeilijkste is bericht { $message }: { $score }. Vanaf 60 is een tekst eenvoudig.
measured-approval-median = Wachten op akkoord, in het midden
measured-approval-longest = Wachten op akkoord, het langst
measured-approval-waiting = Wacht nog op akkoord
measured-approval-none = Geen enkele tekst kreeg akkoord.
measured-approval-told = { $n ->
    [one] { $span }, bij één tekst
   *[other] { $span }, bij { $n } teksten
 }
measured-approval-longest-told = { $span }, bij bericht { $message }
measured-approval-waiting-told = { $n ->
    [one] Eén tekst
   *[other] { $n } teksten
 }
measured-money = Kosten en dekking
measured-money-none = Er zijn geen kosten opgeschreven.
measured-money-told = Samen { $total }. De verzekering betaalt daarvan naar verwachting { $covered }.

## De pagina's

nav-learn = Leren
evaluation-title = Evaluatie
evaluation-table = Tabel:
evaluation-change = Verander
evaluation-entries = Logregels:
evaluation-plan = Plan de evaluatie
evaluation-replan = Plan de evaluatie opnieuw
evaluation-plan-lead = De leiding en het team gaan samen zitten. Het team weet wat er gebeurde. De leiding beslist wat er verandert.
evaluation-plan-submit = Leg vast
evaluation-at = Wanneer?
evaluation-place = Waar?
evaluation-chair = Wie zit voor?
evaluation-chair-hint = Kies iemand die niet zelf de leiding had.
evaluation-management = Wie van de leiding?
evaluation-management-hint = Eén naam op elke regel.
evaluation-team = Wie van het team?
evaluation-team-hint = Eén naam op elke regel. Vraag ook wie van buiten hielp.
evaluation-agenda = Agenda
evaluation-agenda-hint = Eén punt op elke regel.
evaluation-agenda-begin =
    Wat gebeurde er, en wanneer wisten wij dat?
    Wat ging goed?
    Wat ging niet goed?
    Wat doen wij de volgende keer anders?
    Hoe gaat het met de mensen?
    Wie doet wat, en wanneer is het klaar?
evaluation-next-plan = Dit incident is gesloten, maar er is nog geen evaluatie gepland. Plan die nu iedereen het nog weet.
evaluation-verb-plan = Plan de evaluatie
evaluation-next-answer = De evaluatie is op { $at }. Vul vóór die tijd de vragenlijst in.
evaluation-verb-answer = Vul de vragenlijst in
evaluation-next-lesson = Schrijf op wat u leerde. Begin met wat goed ging.
evaluation-verb-lesson = Schrijf een les op
evaluation-next-improvement = Spreek af wat beter wordt, wie dat doet, en wanneer het klaar is.
evaluation-verb-improvement = Spreek iets af
evaluation-next-sign = Lees het verslag en teken het.
evaluation-verb-sign = Lees en teken
evaluation-next-late = Verbetering { $number } had klaar moeten zijn: { $what }
evaluation-verb-late = Zeg hoe het staat
evaluation-next-judge = Werkte verbetering { $number }? { $what }
evaluation-verb-judge = Zeg of het werkte
evaluation-card = Gepland op { $at }. Lessen: { $lessons }. Verbeteringen: { $improvements }.
evaluation-take = Neem het verslag mee
evaluation-file = evaluatie
evaluation-file-pdf = PDF
evaluation-file-html = HTML, voor elke browser
evaluation-file-md = Markdown
evaluation-file-signed = De getekende tekst, om de vingerafdruk na te rekenen
evaluation-sign = Lees het verslag en teken
evaluation-sign-lead = Lees alles. Wat hier staat, mag iedereen zien die dit incident mag zien. U tekent precies deze tekst.
evaluation-sign-here = Teken
evaluation-sign-as = Als wat tekent u?
evaluation-sign-submit = Ik heb dit gelezen en teken
evaluation-digest = Vingerafdruk (SHA-256) van deze tekst:
evaluation-changed = De tekst veranderde terwijl u las. Er is niet getekend. Lees hem opnieuw en teken daarna.
lesson-add = Schrijf een les op
lesson-lead = Zeg wat er gebeurde en waardoor. Het gaat niet om wie schuld heeft.
lesson-submit = Leg vast
lesson-kind = Wat voor les?
lesson-text = Wat leerden wij?
lesson-entries = Op welke logregels rust dit?
lesson-entries-hint = Nummers uit het logboek, zoals 3, 8 en 12. Mag leeg blijven.
lesson-entries-unread = Hier staat geen nummer. Typ nummers uit het logboek, of laat dit leeg.
lesson-revise = Verander les { $number }
lesson-withdraw = Trek in
lesson-withdrawing = Trek les { $number } in
lesson-withdraw-lead = Daarna telt de les niet meer. Zij blijft te lezen.
lesson-withdrawn = Telt niet meer. Reden: { $reason }
lesson-numbered = Les { $number } · { $kind }
improvement-add = Spreek een verbetering af
improvement-lead = Een verbetering heeft een naam en een dag. Later vragen wij of zij werkte.
improvement-submit = Leg vast
improvement-what = Wat wordt beter?
improvement-what-hint = Zeg wat er is als het klaar is. Zoals: de bellijst hangt op papier in de werkplaats.
improvement-lessons = Uit welke lessen volgt dit?
improvement-assignee = Wie doet dit?
improvement-due = Uiterlijk wanneer?
improvement-improves = Wat verandert hiermee?
improvement-sheet = Welk blad is dat?
improvement-sheet-hint = Dan staat op dat blad dat het van dit incident komt.
improvement-sheet-none = geen blad
improvement-sheet-other = Dit blad is iets anders dan u hierboven koos. Kies een blad van dezelfde soort.
improvement-ask = Vanaf wanneer vragen wij of het werkte?
improvement-ask-hint = Laat leeg voor drie maanden later.
improvement-revise = Verander verbetering { $number }
improvement-ending = Hoe liep verbetering { $number } af?
improvement-end = Is het gedaan?
improvement-end-text = Wat is er gedaan, of waarom niet?
improvement-end-at = Wanneer?
improvement-end-submit = Leg vast
improvement-judging = Werkte verbetering { $number }?
improvement-judge-lead = Kijk of het ook echt anders gaat, bij een oefening of een nieuw incident. Alleen dat het af is, zegt dat niet.
improvement-judge-submit = Leg vast
improvement-worked = Werkte het?
improvement-worked-text = Waaraan ziet u dat?
improvement-worked-hint = Een oefening, een meting, een nieuw incident.
improvement-again = Wanneer opnieuw vragen?
improvement-again-hint = Alleen als het nog te vroeg is.
improvement-by = { $who }, uiterlijk { $day }
improvement-from = Volgt uit les { $lessons }
improvement-changes = Verandert: { $what }
improvement-ended = { $end }: { $text }
improvement-judged = Werkte het? { $worked }: { $text } ({ $who })
improvement-to-end = Zeg hoe het afliep
improvement-to-judge = Zeg of het werkte
improvement-is-open = Wordt gedaan
improvement-is-late = Had klaar moeten zijn
improvement-is-done = Gedaan. Of het werkte, vragen wij vanaf { $day }.
improvement-is-ask = Gedaan. Werkte het?
improvement-is-worked = Gedaan, en het werkte
improvement-is-partly = Gedaan, en het werkte deels
improvement-is-failed = Gedaan, maar het werkte niet
improvement-is-dropped = Gaat niet door
improvements-title = Verbeteringen
improvements-lead = Wat na incidenten en oefeningen is afgesproken. Bovenaan staat wat op iemand wacht.
improvements-none = Er is nog niets afgesproken. Dat gebeurt bij de evaluatie van een incident.
improvements-link = Verbeteringen uit alle incidenten
improvements-late = Had klaar moeten zijn
improvements-ask = Werkte het?
improvements-open = Loopt
improvements-judged = Klaar
improvements-dropped = Gaat niet door
sheet-improved = Verbeterd na { $name }: { $what }
questionnaire-title = Vul de vragenlijst in
questionnaire-lead = { $n } korte vragen. Sla over wat u niet weet. Later kunt u uw antwoorden veranderen.
questionnaire-person = Uw naam
questionnaire-more = Meer hierover: { $question }
questionnaire-submit = Lever in
questionnaire-why = Iedereen die erbij was, vult dezelfde lijst in. Alleen de voorzitter leest mee, tenzij iemand anders kiest.
questionnaire-none = Er is nog niets ingevuld wat u mag zien.
care-add = Zeg wie zorg nodig heeft
care-why = Een crisis is zwaar. Vraag na een week en na een maand hoe het gaat.
care-lead = Schrijf alleen op wat nodig is. Kies hieronder wie dit mag lezen.
care-submit = Leg vast
care-person = Wie heeft zorg nodig?
care-needs = Wat is er nodig?
care-needs-hint = Zoals rust, een gesprek, of ander werk. Schrijf geen ziekte op.
care-assignee = Wie zorgt daarvoor?
care-ask = Wanneer vraagt u opnieuw hoe het gaat?
care-ended = Hoe liep het af?
care-ended-hint = Laat leeg zolang het nog nodig is.
care-revise = Zorg { $number }
care-by = { $who } zorgt hiervoor.
care-asked = Opnieuw vragen op { $day }.
care-was-ended = Afgerond: { $text }
as-of-title = Wat wisten wij toen?
as-of-lead = Kies een moment. U ziet de feiten, de plichten en wie wat had gehoord, zoals het toen stond.
as-of-at = Op welk moment?
as-of-at-hint = Zonder uur kijken wij aan het eind van die dag.
as-of-by = Wat telt?
as-of-submit = Laat zien
as-of-asked = Op { $at }. { $by }
as-of-not-opened = Toen was dit incident nog niet geopend.
as-of-partial = Van dit incident mag u niet alles zien. Wat daarop rust, staat hier niet.
as-of-facts = De feiten
as-of-no-facts = Er waren en zijn geen feiten.
as-of-fact = { $value } { $mark } { $certainty }, volgens { $source }, bekend { $at }
as-of-unknown = onbekend
as-of-duties = De plichten
as-of-no-duties = Er stonden toen geen plichten op het scherm.
as-of-duty = { $standing }: { $due }
as-of-no-duty = gold niet
as-of-told = Wie wat had gehoord
as-of-nobody = Er was nog niemand iets verteld.
as-of-now = Nu:
done-care = De zorg is vastgelegd.
done-closed = Het incident is gesloten. Kijk nu samen terug.
done-evaluation-planned = De evaluatie is gepland.
done-evaluation-signed = Uw handtekening staat eronder.
done-improvement = De verbetering is afgesproken.
done-improvement-ended = Vastgelegd hoe het afliep.
done-improvement-judged = Vastgelegd of het werkte.
done-lesson = De les is vastgelegd.
done-lesson-withdrawn = De les telt niet meer.
done-questionnaire = Uw antwoorden zijn vastgelegd.
place-write-lesson = Schrijf een les op
place-write-lesson-also = geleerd bevinding evaluatie
place-agree-improvement = Spreek een verbetering af
place-agree-improvement-also = actie maatregel verbeterpunt
place-as-of = Wat wisten wij toen?
place-as-of-also = dinsdag terugkijken moment stand
place-evaluation = Evaluatie
place-evaluation-also = leren terugkijken nazorg verslag lessen
place-improvements = Verbeteringen uit alle incidenten
place-improvements-also = verbeterpunten acties werkte het
