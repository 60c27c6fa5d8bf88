# De zinnen van de crisisruimte, in het Nederlands: het logboek ervan, weigeringen, en de pagina's. De sleutels zijn
# dezelfde als in crisis.en.ftl.

## Regels in het logboek
log-kind-call = mensen
log-kind-containment = inperken
log-kind-meeting = overleg
log-words = { $text }
log-mandate = Op wiens gezag: { $text }
log-dissent = Hier was iemand tegen: { $text }
log-place = Het origineel ligt hier: { $text }
log-stage-set = Zo ernstig is het nu: { $stage }.
log-direction-aim = Doel: { $aim }
log-direction-leader = De leiding heeft: { $leader }
log-direction-deputy = Plaatsvervanger: { $text }
log-direction-approach = Aanpak: { $text }
log-direction-priorities = Eerst: { $text }
log-direction-management = Tussen directie en team: { $text }
log-runbook-started = Draaiboek gestart: { $title }
log-callout-begun = Het team wordt opgeroepen. Wie na { $minutes } minuten niet is bereikt, krijgt een vervanger.
log-callout-meeting = Eerste overleg: { $at }.
log-callout-place = Plaats: { $text }
log-callout-channel = Kanaal: { $text }
log-person-summoned = Opgeroepen: { $name }.
log-person-summoned-as = Opgeroepen: { $name }, als { $role }
log-deputy-summoned = Plaatsvervanger op de lijst: { $name }.
log-deputy-summoned-as = Plaatsvervanger op de lijst: { $name }, voor { $role }
log-call-reached = { $by } belde { $person } op { $at }: bereikt.
log-call-not-reached = { $by } belde { $person } op { $at }: niet bereikt.
log-call-taken-over = { $by } belde { $person } op { $at }. Overgenomen door { $over }
log-call-note = Gezegd: { $text }
log-channel-judged = Kan de dader meelezen? { $channel }: { $trust }
log-channel-source = Volgens: { $text }
log-task-revised = Taak { $task } veranderd. Nu voor { $assignee }: { $title }
log-task-dropped = Taak { $task } hoeft niet meer.
log-task-passed-on = Taak { $task } moest klaar zijn op { $due }. Zij is nu voor de plaatsvervanger: { $to }
log-service-progressed = Taak { $task }, { $stage } op { $at }: { $by }
log-containment-taken = Maatregel { $number }: { $act }, { $system }, sinds { $from }, door { $by }
log-containment-service = Gevolg voor het werk: { $text }
log-containment-evidence = Gevolg voor de sporen: { $text }
log-containment-lifted = Maatregel { $number } is opgeheven op { $at }.
log-impact-stated = { $on } { $name }: { $hit }
log-meeting-opened = Overleg { $number } begonnen op { $at }. Voorzitter: { $chair }
log-meeting-logger = Schrijft mee: { $text }
log-meeting-present = Aanwezig: { $text }
log-meeting-point = Overleg { $meeting }, { $kind }: { $text }
log-meeting-closed = Overleg { $number } gesloten.
log-meeting-next = Het volgende is op { $at }.
log-meeting-no-next = Er komt geen volgend overleg: { $text }
log-decision-taken = Besluit { $number }: { $what }
log-decision-alternatives = Wat ook had gekund: { $text }
log-decision-none = Er was geen andere mogelijkheid: { $text }
log-decision-reviewed = Besluit { $number } nagekeken: { $effect }
log-situation-report = Situatierapport { $number } van { $at }, { $tlp }.
log-situation-report-to = Voor: { $text }
log-extortion = Eis van de dader: { $demand }
log-extortion-threat = Dreiging: { $text }
log-extortion-deadline = De dader noemt { $at }. Dat is geen termijn van de wet.
log-attacker-contact = Contact met de dader, { $direction }, via { $channel }, door { $by }, { $at }: { $text }
log-ransom-ground = Over het losgeld, { $ground }: { $answer } { $text } Gezegd door { $by }
log-ransom-decided = Besluit over het losgeld: { $choice }
log-shift = { $person }: { $shift }, sinds { $at }.
log-wellbeing = Zelf gezegd: { $wellbeing }
log-handover = Overdracht { $number } ({ $role }): van { $from } aan { $to }
log-handover-signed = Overdracht { $number } getekend door { $by }
log-object-secured = Bewijs { $evidence } veiliggesteld op { $at } door { $by }: { $what } Het ligt hier: { $place }
log-custody-passed = Bewijs { $evidence } ging op { $at } van { $from } naar { $to }.
log-image-made = Kopie (image) gemaakt van bewijs { $evidence }, op { $at } door { $by }: { $how }
log-image-digest = Controlegetal: { $text }
log-indicator = Spoor van de dader { $number }, { $kind }: { $value }.
log-indicator-withdrawn = Spoor { $number } van de dader ingetrokken.
log-entry-starred = Logregel { $entry } hoort in de samenvatting.
log-entry-unstarred = Logregel { $entry } hoort niet meer in de samenvatting.

## Weigeringen
thing-person = persoon
thing-containment = maatregel
thing-meeting = overleg
thing-decision = besluit
thing-situation-report = situatierapport
thing-handover = overdracht
thing-indicator = spoor
refusal-no-such = Dit is er niet: { $what } { $id }. Kijk welke u bedoelt.
refusal-exists = Dit is er al: { $what } { $id }. Er is niets vastgelegd.
refusal-ended = Dit is al afgerond: { $what } { $id }. Er is niets vastgelegd.
refusal-is-crisis = Dit is een crisis. Beëindig eerst de crisis, met een reden.
refusal-stage-is-so = Zo staat het er al. Er is niets vastgelegd.
refusal-not-called-out = Het team is nog niet opgeroepen. Doe dat eerst.
refusal-too-many = Dit is te veel: { $field }. Het mogen er hooguit { $limit } zijn. Kies de belangrijkste.
refusal-backwards = Dit ligt vóór het begin: { $field }. Kijk de dag en het uur na.
refusal-circle = Taak { $task } zou op zichzelf wachten. Kies een andere taak om op te wachten.
refusal-no-service = Met taak { $task } wordt niets van deskundigen gevraagd.
refusal-meeting-is-open = Overleg { $meeting } is nog niet gesloten. Sluit dat eerst.
refusal-not-controlled = Zeg eerst van elk eerder besluit of het werkt: { $decisions }. "Te vroeg om te zeggen" mag ook.
refusal-alternatives-needed = Schrijf op wat ook had gekund: ten minste { $least }. Was er niets anders? Zeg dan waarom.
refusal-dossier-incomplete = Over losgeld kan nog niemand besluiten. Dit ontbreekt: { $grounds }.
refusal-ground-objects = Betalen kan niet zolang dit in de weg staat: { $grounds }.
refusal-always-asked = Dit kan altijd worden nagekeken: { $ground }. Zeg wat daaruit kwam.
refusal-handover-to-self = Wie weggaat en wie doorgaat, zijn dezelfde. Kies iemand anders.
refusal-not-theirs = Deze overdracht tekenen alleen { $from } en { $to }.
refusal-no-indicator = Dit is geen { $kind }. Kijk of u het helemaal hebt overgenomen.
field-aim = doel
field-approach = aanpak
field-priorities = prioriteiten
field-leader = leiding
field-deputy = plaatsvervanger
field-management = tussen directie en team
field-deputy_after_minutes = minuten tot de plaatsvervanger
field-place = plaats
field-person = persoon
field-taken_over_by = overgenomen door
field-note = toelichting
field-stage = hoe ernstig
field-system = systeem
field-mandate = op wiens gezag
field-until = tot wanneer
field-service_effect = gevolg voor het werk
field-evidence_effect = gevolg voor de sporen
field-key = welke
field-because = waaruit dat blijkt
field-chair = voorzitter
field-logger = wie schrijft
field-present = aanwezig
field-no_next_because = waarom er geen volgend overleg is
field-next_at = volgende keer
field-alternatives = andere mogelijkheden
field-none_because = waarom er niets anders was
field-reasons = redenen
field-dissent = wie tegen was
field-to = voor wie
field-summary = samenvatting
field-parts = onderdelen
field-lang = taal
field-demand = eis
field-threat = dreiging
field-details = toelichting
field-why = waarom
field-how = hoe
field-original = waar het origineel is
field-seen_at = eerst gezien
field-last_seen_at = laatst gezien

## Hoe ernstig
bar-disruption = storing, sinds { $since }
stage-title = Hoe ernstig is het?
stage-criteria = Waaraan u dat ziet: { $criteria }
stage-leader = De leiding heeft: { $leader }
stage-change = { $at }: { $stage }. Vastgelegd door { $who }.
stage-reason = Reden: { $reason }
stage-hint-disruption = Iets werkt niet. Niemand denkt aan een aanval.
stage-hint-incident = Er is iets mis. Mensen moeten dat uitzoeken.
course-stage = Zeg hoe ernstig het is
course-lead-stage = Is het minder erg dan u dacht, of juist erger? Leg dat hier vast. Voor een crisis is er een eigen formulier.
course-since = Sinds wanneer?
course-over = Wat is niet meer zo?
course-over-said =
    { $reason }
    Dit is niet meer zo: { $criteria }

## Dit is een crisis
crisis-lead = U legt dit in één keer vast: de crisis, de oproep van het team en het draaiboek. Wat al is ingevuld, komt uit uw voorbereiding. Verander wat niet klopt.
crisis-criteria = Waaraan ziet u dat dit een crisis is?
crisis-criteria-other = Ziet u het aan iets anders?
crisis-criteria-other-hint = Een op elke regel.
crisis-criterion-work = Werk dat niet kan wachten, ligt te lang stil.
crisis-criterion-people = Gegevens van mensen zijn weg, of anderen hebben ze gezien.
crisis-criterion-threat = Iemand dreigt, of vraagt om geld.
crisis-criterion-known = Klanten of de pers weten ervan.
crisis-criterion-board = De directie moet hierover beslissen.
crisis-since = Sinds wanneer is het een crisis?
crisis-leader = Wie heeft de leiding?
crisis-aim = Wat wilt u bereiken?
crisis-aim-hint = In één zin, zoals: maandag om 7:00 uur werkt iedereen weer. U mag dit ook straks zeggen.
crisis-runbook = Met welk draaiboek begint u?
crisis-runbook-hint = Elke stap wordt een taak, met een naam en een tijd.
crisis-runbook-none = Nog geen draaiboek
crisis-callout = De oproep

## Sturen
nav-steer = Sturen
nav-more = Meer
steer-history = Hoe dat ging
steer-is-it-a-crisis = Kunt u dit niet meer op de gewone manier aan? Dan is het een crisis.
steer-channels = Zoek uit of de dader kan meelezen: { $channels }.
steer-verb-channels = Bekijk de kanalen
steer-call = { $n ->
    [one] Bel nu nog één mens.
   *[other] Bel nu { $n } mensen.
}
steer-verb-call = Ga bellen
steer-direction = Zeg wat u wilt bereiken, en wie de leiding heeft.
steer-verb-direction = Zeg waar u heen wilt
steer-meeting = Het volgende overleg is op { $at }.
steer-meeting-late = Het overleg van { $at } is nog niet begonnen.
steer-verb-meeting = Begin het overleg
steer-meeting-open = Overleg { $number } is nog bezig. Schrijf op wat u besluit, en wanneer u weer bij elkaar komt.
steer-verb-meeting-open = Ga naar het overleg
steer-relieve = { $leader } werkt te lang door. Spreek af wie het overneemt.
steer-verb-relieve = Kijk wie er werkt

## Waar het team heen wil
direction-title = Waar wilt u heen?
direction-lead = Dit staat daarna op elke pagina. Zo kan iedereen kiezen zonder te vragen.
direction-aim = Doel
direction-aim-hint = In één zin, zoals: maandag om 7:00 uur werkt iedereen weer.
direction-approach = Aanpak
direction-approach-hint = Bijvoorbeeld: eerst de sporen bewaren, dan pas herstellen.
direction-priorities = Wat gaat eerst
direction-priorities-hint = Een op elke regel, het belangrijkste bovenaan. Het mogen er hooguit tien zijn.
direction-leader = Leiding
direction-deputy = Plaatsvervanger
direction-management = Tussen directie en team
direction-management-hint = Wie spreekt met wie, en wanneer?
direction-management-hours = { $board } en { $leader } spreken elkaar elke { $hours } uur.
direction-management-meetings = { $board } en { $leader } spreken elkaar na elk overleg.
direction-submit = Leg dit vast
direction-change = Verander dit
direction-none = Nog niemand zei wat u wilt bereiken, en wie de leiding heeft.
direction-before = Wat er is gezegd, het laatste eerst
direction-set-by = { $at }, door { $who }
direction-bar-aim = Doel: { $text }
direction-bar-leader = Leiding: { $text }
direction-bar-management = Directie: { $text }

## Het team oproepen
callout-title = Het team oproepen
callout-begin = Roep het team op
callout-lead = Paraat laat dan zien wie u belt, met welk nummer, en wie al is bereikt. Dat kan ook als het nog geen crisis is.
callout-none = Er is nog niemand opgeroepen.
callout-look = Bekijk de oproep
callout-will-call = { $n ->
    [one] U roept één mens op, uit de bellijst.
   *[other] U roept { $n } mensen op, uit de bellijst.
}
callout-will-call-nobody = In de bellijst staat nog niemand van uzelf. U kunt straks mensen toevoegen.
callout-will-call-nobody-else = Iedereen uit de bellijst is al opgeroepen.
callout-deputy-after = Na hoeveel minuten belt u de plaatsvervanger?
callout-deputy-after-hint = Wie dan niet is bereikt, blijft ook zelf op de lijst.
callout-first-meeting = Wanneer is het eerste overleg?
callout-place = Waar?
callout-channel = Via welk kanaal praat het team?
callout-channel-hint = Kies iets buiten uw eigen systemen, zoals een groep op privételefoons.
callout-say = Zeg dit als u belt
callout-say-meeting = Overleg: { $text }
callout-say-place = Plaats: { $text }
callout-say-channel = Praat verder via: { $text }
callout-say-code-word = Het codewoord ligt hier: { $text }
callout-now = Bel nu
callout-done = Er is nu niemand om te bellen.
callout-more = { $n ->
    [one] Nog één mens om te bellen
   *[other] Nog { $n } mensen om te bellen
}
callout-not-this-one = Niet dit nummer: hier kan de dader bij.
callout-reached-title = Bereikt
callout-passed-title = Naar de plaatsvervanger
callout-waiting-title = Deze plaatsvervangers belt u nog niet
callout-tree = Wie belt wie
callout-tree-caller = { $name } belt:
callout-tree-leader = Wie de leiding heeft, belt:
callout-uncalled = Nog niet gebeld
callout-instead-of = In plaats van { $name }.
callout-you-call = U belt.
callout-called-by = { $name } belt.
callout-anybody-calls = Bel zelf, of vraag het iemand.
callout-tries = { $n ->
    [one] Eén keer geen gehoor.
   *[other] { $n } keer geen gehoor.
}
callout-deputy-from = Geen gehoor? Vanaf { $at } belt u ook de plaatsvervanger: { $deputy }.
callout-deputy-now = U belt nu ook de plaatsvervanger: { $deputy }.
callout-deputy-elsewhere = Geen gehoor? Vraag dan of { $deputy } het overneemt.
callout-not-listed = Staat niet in de bellijst. Hier is dus geen nummer.
callout-no-number = In de bellijst staat geen nummer.
callout-tap-self = Dat ben ik, ik ben er
callout-tap-reached = Bereikt
callout-tap-not-reached = Niet bereikt
callout-tap-more = Anders, of meer zeggen
callout-tap-over = Overgenomen door
callout-count = { $n } van { $all } bereikt.
callout-count-others = { $n ->
    [one] Voor één van hen komt een ander.
   *[other] Voor { $n } van hen komt een ander.
}
callout-count-before = { $n ->
    [one] Eén mens is bereikt vóór deze oproep, en weet hier misschien niets van. Bel nog een keer.
   *[other] { $n } mensen zijn bereikt vóór deze oproep, en weten hier misschien niets van. Bel hen nog een keer.
}
callout-reached = Bereikt op { $at }, door { $by }.
callout-not-reached = Geen gehoor op { $at }. Gebeld door { $by }.
callout-taken-over = Overgenomen door { $over }, op { $at }. Gebeld door { $by }.
callout-note = Gezegd: { $note }
callout-before = Dat was vóór deze oproep.
callout-passed = { $n ->
    [one] Na { $minutes } minuten niet bereikt, en één keer gebeld.
   *[other] Na { $minutes } minuten niet bereikt, en { $n } keer gebeld.
}
callout-passed-uncalled = Na { $minutes } minuten nog niet gebeld.
callout-deputy-reached = Plaatsvervanger { $deputy } is bereikt.
callout-deputy-not-reached = Plaatsvervanger { $deputy } nam niet op.
callout-deputy-uncalled = Bel nu { $deputy }.
callout-waits = Bellen vanaf { $at }, als { $name } dan niet is bereikt.
callout-call-of = Gebeld met { $name }
callout-call-submit = Leg dit gesprek vast
callout-outcome = Wat kwam eruit?
callout-over = Wie nam het over?
callout-over-deputy = De plaatsvervanger is { $deputy }.
callout-over-but-not = U schreef op wie het overnam. Kies dan "Overgenomen door een ander", of haal die naam weg.
callout-by = Wie belde?
callout-at = Wanneer?
callout-note-field = Wat werd er gezegd?
callout-add = Voeg iemand toe
callout-add-submit = Roep deze persoon op
callout-add-lead = Typ de naam zoals die in de bellijst staat. Dan staat het nummer er straks bij. Schrijf hier zelf geen nummers op, want dit logboek blijft bewaard.
callout-name = Naam
callout-role = Wat doet deze persoon in het team?
callout-role-hint = Bijvoorbeeld: jurist, of leverancier van de servers.
callout-stands-in-for = Voor wie valt deze persoon in?
callout-stands-in-for-nobody = Voor niemand

## Kan de dader meelezen?
channels-title = Kan de dader meelezen?
channels-lead = Beantwoord dit voordat u ergens over herstel praat. Weet u het niet? Zeg dat dan: ook dat is een antwoord.
channels-untrusted = De dader leest mee, of kan dat: { $channels }. Praat daar niet over herstel.
channels-doubted = Van deze kanalen weten we het niet: { $channels }. Praat daar nu niet over herstel.
channels-instead = Gebruik: { $text }
channels-no-other = Spreek een ander kanaal af, zoals een groep op privételefoons.
channels-trusted = Waar u keek, leest de dader niet mee.
channels-unjudged = Nog niemand keek of de dader kan meelezen.
channel-question = Kan de dader meelezen?
channel-submit = Leg dit vast
channel-reason = Waaruit blijkt dat?
channel-reason-hint = Bijvoorbeeld: de dader had het wachtwoord van de beheerder.
channel-name = Hoe heet dit kanaal?
channel-name-hint = Bijvoorbeeld: de portofoons, of de postbus info@.
channel-kind = Wat is het?
channel-another = Een ander kanaal
channel-unjudged = Nog niet bekeken
channel-because = { $reason } (volgens { $source }, { $at })
channel-mark-untrusted = De dader leest mee, of kan dat. Het gaat om: { $channel }. Praat daar niet over herstel.
channel-mark-doubted = Misschien leest de dader mee: dat weten we niet. Het gaat om: { $channel }. Praat daar nu niet over herstel.
channel-mark-look = Bekijk de kanalen

## Wat net is gedaan
done-call = Het gesprek is vastgelegd.
done-callout = Het team is opgeroepen. Bel nu wie hieronder staat.
done-channel = Uw antwoord is vastgelegd.
done-crisis = Dit is nu een crisis. Hieronder staat wat u eerst doet.
done-direction = Doel en leiding staan nu op elke pagina.
done-person = Deze persoon staat nu op de lijst.
steer-open = Naar: { $title }
