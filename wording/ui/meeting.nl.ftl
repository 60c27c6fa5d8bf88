# Overleg, besluiten, situatierapporten en losgeld, in het Nederlands. De sleutels zijn dezelfde als in meeting.en.ftl.

## Wat er veranderde
share = { $percent } %
change-stage = Zo ernstig is het: { $stage }, sinds { $at }
change-fact = { $fact }: { $what }, volgens { $source }
change-fact-new = Nieuw: { $fact }: { $what }, volgens { $source }
change-fact-gone = Ingetrokken: { $fact }: { $what }
change-duty-arose = Nieuwe plicht: { $duty }, uiterlijk { $due }
change-duty-arose-undated = Nieuwe plicht: { $duty }
change-duty-may = Misschien een plicht: { $duty }
change-duty-moved = { $duty }: { $from } → { $to }
change-duty-dated = { $duty }: nu uiterlijk { $to }
change-duty-undated = { $duty }: er is geen uiterste moment meer
change-duty-missed = Te laat: { $duty }
change-duty-lapsed = Dit hoeft niet meer: { $duty }
change-filed = Gedaan op { $at }: { $duty }
change-waived = Besloten om niet te doen: { $duty }
change-risk = Risico voor mensen: { $risk }
change-decided = Besluit { $number }: { $what }
change-reviewed = Besluit { $number } ({ $what }): { $effect }
change-ransom = Losgeld: { $choice }
change-contained = { $act }: { $system }
change-lifted = Opgeheven: { $act }, { $system }
change-impact = { $name }: { $hit }
change-task = Klaar: { $title } ({ $result })
change-task-dropped = Hoeft niet meer: { $title }
log-meeting-task = Overleg { $meeting }, taak { $task }: { $text }

## Het ontwerp van een situatierapport
sitrep-more = En nog { $n }, zie Paraat.
sitrep-crisis = vanaf hier is het een crisis
sitrep-containment = { $act }: { $system }, sinds { $from }
sitrep-decision = Besluit { $number }: { $what } ({ $effect })
sitrep-due = uiterlijk { $due }
decision-not-reviewed = nog niet nagekeken
sitrep-named = Situatierapport { $number }
sitrep-at = Stand van
sitrep-by = Gemaakt door
sitrep-to = Voor
sitrep-to-nobody = nog niemand
sitrep-through = Weet van alles tot en met logregel
sitrep-next-at = Het volgende komt op
sitrep-knows = Tot en met logregel { $entry }
sitrep-rest = Wat hier niet past, staat in Paraat
sitrep-file = situatierapport
sitrep-pdf = Op één bladzijde (PDF)
span-ahead = over { $span }
beside-title = Hiernaast

## Wat net is gedaan
done-control = Vastgelegd wat het besluit deed.
done-decision = Het besluit is vastgelegd.
done-meeting = Het overleg is begonnen. Alles wat u vastlegt, is meteen bewaard.
done-meeting-closed = Het overleg is gesloten. Dit is het verslag.
done-point = Vastgelegd.
done-ransom = Vastgelegd in het dossier.
done-situation-report = Het rapport is uitgegeven. Het verandert niet meer.

## Overleg
meetings-title = Overleg
meetings-lead = Elk overleg gaat in dezelfde volgorde. Eerst: werkt wat we besloten? Dan wat we weten, wat dat betekent, wat we besluiten, en wie wat doet.
meetings-all = Alle overleggen
meetings-held = Tot nu toe
meetings-none = Er is nog niet overlegd.
meetings-no-next = Er is geen volgend overleg afgesproken.
meetings-next = Het volgende overleg is op { $at }, { $span }.
meetings-late = Het overleg van { $at } had { $span } moeten beginnen.
meetings-going-on = Overleg { $number } is bezig.
meetings-go-on = Overleg { $number } is bezig. Ga daar verder.
meetings-to = Naar het overleg
meetings-is-going-on = bezig
meetings-when = { $at }, voorzitter { $chair }
meetings-decided-nothing = Hier is niets besloten.
opening-title = Begin overleg { $number }
opening-chair = Voorzitter
opening-logger = Wie schrijft mee?
opening-present = Aanwezig
opening-present-hint = Deze mensen zijn bereikt. Haal weg wie er niet is.
opening-others = Wie zijn er nog meer?
opening-others-hint = Een naam op elke regel.
opening-at = Begonnen op
meeting-named = Overleg { $number }
meeting-when = Wanneer
meeting-from-until = { $from } tot { $until }
meeting-parts = Delen van dit overleg
meeting-to-part = Ga daarheen
meeting-step-control = Vraag of besluit { $number } werkt.
meeting-step-action = Vraag hoe het gaat met: { $title }
meeting-step-picture = Loop het beeld na. Wat weten we, wat denken we, wat weten we niet?
meeting-step-knot = Wat staat in de weg?
meeting-step-cases = Hoe kan het verder gaan? Zeg het beste, het waarschijnlijkste en het slechtste.
meeting-step-decision = Wat besluit u? Besluit u niets, verdeel dan het werk.
meeting-step-task = Wie doet wat, en wanneer is het klaar?
meeting-step-end = Sluit het overleg, met de tijd van het volgende.
meeting-skipped-judgement = Nog niemand zei wat in de weg staat. Wie meteen besluit, kiest vaak te snel.
meeting-skipped-ahead = Nog niemand keek vooruit. Hoe kan het verder gaan, en wie merkt dat?

## Deel 1: controle
control-title = Controle
control-lead = Eerst: wat spraken we af, en werkt het?
control-none = Er is geen eerder besluit dat u moet nakijken.
control-before = Tot nu toe:
following-title = Werk dat loopt
following-none = Er loopt geen werk van eerder.
following-ask = Hoe gaat het?
following-result = Wat kwam eruit, of hoe ver is het?
following-result-hint = Bij "klaar" schrijft u op wat eruit kwam. Noem getallen, zoals: 15.000 van 23.500.
following-done = Klaar
following-runs = Loopt nog
following-runs-said = Loopt nog.
following-done-said = Klaar: { $result }
following-dropped-said = Hoeft niet meer: { $reason }
following-all = Alle taken
following-more = En nog { $n } andere taken

## Deel 2: beeld
picturing-title = Beeld
picturing-since = Veranderd sinds het vorige overleg (na logregel { $entry })
picturing-unchanged = Er is sindsdien niets veranderd.
picturing-known = Wat we weten
picturing-nothing = Er staat nog niets vast.
picturing-facts = Alle feiten
picturing-more = nog { $n }
picturing-said = Gezegd in dit overleg
picturing-add = Leg vast wat iemand zegt
picturing-text = Wat wordt er gezegd?
picturing-hint = Kort. Wie zegt het, en hoe weet die persoon dat? Hier volgt geen plicht uit: leg wat vaststaat ook vast bij de feiten.
point-kind = Wat is het?
point-submit = Leg dit vast

## Deel 3: oordeel
judging-title = Oordeel
judging-lead = Kijk vooruit. Wie merkt dit, en wat gebeurt er als we niets doen?
judging-aim = Wat we willen bereiken:
judging-none = Hier is nog niets gezegd.
judging-add = Leg een oordeel vast
judging-text = Wat is het oordeel?
judging-hint = Een knelpunt, of hoe het verder kan gaan.

## Deel 4: besluit
deciding-title = Besluit
deciding-none = In dit overleg is niets besloten.

## Deel 5: acties
acting-title = Acties
acting-none = In dit overleg is geen werk verdeeld.
acting-add = Geef iemand een taak
acting-title-field = Wat moet er gebeuren?
acting-assignee = Wie doet het?
acting-due = Wanneer moet het klaar zijn?
acting-track = In welk spoor?
acting-no-track = nog niet gekozen
acting-submit = Voeg deze taak toe

## Het einde
closing-title = Sluit dit overleg
closing-next = Wanneer is het volgende?
closing-none = Of: waarom komt er geen volgend overleg?
closing-none-hint = Vult u dit in, dan telt de tijd hierboven niet.
closing-ask = Vraag wat besluit { $number } deed
closing-submit = Sluit het overleg
minutes-title = Verslag van overleg { $number }
minutes-print = U kunt deze pagina printen.
minutes-no-control = Er was niets om na te kijken.
minutes-no-picture = Over het beeld is niets apart vastgelegd.
minutes-next = Het volgende overleg is op { $at }.
minutes-no-next = Er komt geen volgend overleg: { $reason }

## Besluiten
decided-title = Besluiten
decided-lead = Wat is besloten, wat had ook gekund, wie mocht dat, en werkt het?
decided-none = Er is nog niets besloten.
decided-all = Alle besluiten
decided-card = { $n ->
    [one] { $n } besluit.
   *[other] { $n } besluiten.
} Nog na te kijken: { $open }.
decided-named = Besluit { $number }
decided-by = { $at }, vastgelegd door { $who }
decided-because = Waarom
decided-other = Ook mogelijk
decided-mandate = Op wiens gezag
decided-effect = Wat het deed
decided-no-review = Nog niemand keek of het werkt.
decided-add = Leg een besluit vast
decided-outside = Is dit in een overleg besloten? Leg het dan daar vast.
decided-what = Wat besluit u?
decided-what-hint = In één zin, zodat wie er niet bij was weet wat er gebeurt.
decided-alternatives-hint = Bedenk ten minste één andere mogelijkheid. Was die er niet? Zeg dan hieronder waarom.
decided-none-because = Er was niets anders, want
decided-reasons = Waarom kiest u dit?
decided-dissent = Wie was tegen, en waarom?
decided-dissent-hint = Laat leeg als niemand tegen was.
decided-against = Tegen
decided-look-at = Nakijken op
decided-review-at = Wanneer kijkt u of het werkt?
decided-submit = Leg dit besluit vast
decided-review = Werkt dit besluit?
decided-review-text = Waaraan ziet u dat?
decided-review-hint = Werkt het deels of niet, schrijf dan op wat er misgaat.
mandate-of = Op wiens gezag?
mandate-none = Kies, of schrijf het hieronder
mandate-line = Wie besluit dit?
mandate-line-hint = Een naam, en waarom die persoon dit mag.
mandate-more-hint = Alleen als het hierboven niet staat, of als u er iets bij wilt zeggen.
alternatives-legend = Wat had ook gekund?
alternatives-one = Mogelijkheid { $number }
alternatives-what = Wat?
alternatives-advantages = Wat is er goed aan?
alternatives-drawbacks = Wat is er slecht aan?
alternatives-for = Voor
alternatives-against = Tegen
alternatives-hit = Wie het merkt
alternatives-affects = Wie merkt het, en wat?

## Situatierapporten
sitreps-title = Situatierapporten
sitreps-lead = Een rapport is één bladzijde. Het krijgt een nummer en verandert daarna niet meer.
sitreps-all = Alle situatierapporten
sitreps-none = Er is nog geen situatierapport.
sitreps-step = Laat zien hoe het nu staat, aan wie er niet bij is.
sitreps-write = Schrijf situatierapport { $number }
sitreps-last = Het laatste is rapport { $number } van { $at }.
sitreps-next = Het volgende rapport komt op { $at }, { $span }.
sitreps-late = Het rapport van { $at } had er { $span } moeten zijn.
sitrep-draft-lead = Dit ontwerp weet van alles tot en met logregel { $entry }. Haal weg wat er niet in hoeft en pas aan wat anders is. Elke regel wordt een punt.
sitrep-mail-red = De dader kan de mail meelezen, of niemand weet dat zeker. Geef dit rapport dan op papier, of langs een andere weg.
sitrep-summary-hint = Dit moet u zelf schrijven. In drie regels: wat is er, wat doet u, wat komt er?
sitrep-communication-hint = Wat is er gezegd, tegen wie, en wat zeggen anderen?
sitrep-asked-hint = Wat moet de directie besluiten, en wanneer?
sitrep-tlp = Aan wie mag dit worden doorgegeven?
sitrep-tlp-hint = Dit zijn de kleuren van het Traffic Light Protocol. Ze staan op het rapport.
sitrep-to-team = Mensen van het team
sitrep-to-others = Wie nog meer?
sitrep-to-hint = Een naam of een adres op elke regel.
sitrep-next-at-hint = Maak dit leeg als er geen volgend rapport komt.
sitrep-too-many = Hier staan te veel regels. Er passen er { $limit }.
sitrep-submit = Geef dit rapport uit
sitrep-newer = Intussen is er meer veranderd
sitrep-newer-text = Uw ontwerp wist dit nog niet.
sitrep-newer-how = Uw tekst staat hieronder en is niet kwijt. Neem over wat erin hoort. Geef het rapport dan uit.
sitrep-entry = Logregel { $entry }

## Losgeld
ransom-title = Losgeld
ransom-advice = Betaal niet.
ransom-advice-first = Bel eerst de politie, uw verzekeraar en een jurist. Wie betaalt, weet niet of hij iets terugkrijgt. Antwoord de dader niet zelf.
ransom-none = Er is geen eis bekend.
ransom-missing = Nog te weten voordat iemand kan besluiten: { $n } van { $of } punten.
ransom-complete = Alles is nagegaan. De directie kan besluiten.
ransom-is-decided = Besloten: { $choice }.
ransom-step-demand = Leg vast wat de dader eist, in zijn woorden.
ransom-step-ground = Zoek dit uit: { $ground }
ransom-step-decide = Alles is nagegaan. Besluit nu, met ten minste twee mogelijkheden.
ransom-decision-title = Het besluit
ransom-not-yet = Besluiten kan nog niet. Dit moet u eerst weten:
ransom-decide = Besluit over het losgeld
ransom-again = Besluit opnieuw
ransom-alternatives-hint = Zet ten minste twee mogelijkheden naast elkaar, met wat ze betekenen voor wie. Zoals: alles opnieuw opbouwen, of een sleutel kopen.
ransom-choice = Wat besluit u?
ransom-option = Mogelijkheid
ransom-submit = Leg dit besluit vast
demand-title = Wat de dader wil
demand-none = Er is nog geen eis vastgelegd.
demand-otherwise = Anders, zegt de dader:
demand-names = De dader noemt { $at }. Dat moment is van de dader. Er volgt niets uit de wet.
demand-known = Gevonden of gehoord op { $at }, in: { $source }
demand-add = Leg een eis vast
demand-what = Wat eist de dader?
demand-what-hint = Woord voor woord, als dat kan. Open geen links.
demand-threat = Wat gebeurt er anders, volgens de dader?
demand-deadline = Welk moment noemt de dader?
demand-deadline-hint = Laat leeg als de dader geen moment noemt. Het komt niet bij uw termijnen.
demand-source = Waar staat of klonk dit?
demand-source-hint = Zoals: een bestand op de server, een mail, een telefoontje.
demand-at = Wanneer vond of hoorde u dit?
demand-submit = Leg dit vast
ground-title = Wat u eerst moet weten
ground-lead = Zonder deze vijf kan niemand over losgeld besluiten. Staat er iets in de weg, dan kan betalen niet.
ground-missing = Nog niet nagegaan
ground-state = Zeg hoe dit staat
ground-again = Verander dit
ground-answer = Hoe staat het?
ground-text = Waar blijkt dat uit?
ground-text-hint = Wie zei wat, of wat keek u na?
ground-by = Wie zegt dit?
ground-at = Wanneer?
ground-submit = Leg dit vast
contacted-title = Contact met de dader
contacted-lead = Deze teksten staan alleen hier en in het logboek. Paraat gebruikt ze nooit in een bericht.
contacted-none = Er is nog geen contact vastgelegd.
contacted-add = Leg contact vast
contacted-who = Wie zei het?
contacted-text = Wat werd er gezegd?
contacted-text-hint = Woord voor woord. Open geen links en geen bestanden.
contacted-channel = Via wat?
contacted-by = Wie van ons las of schreef dit?
contacted-at = Wanneer?
contacted-submit = Leg dit vast
