# Wie er woorden van ons horen te krijgen: het overzicht, één rij, wat is rechtgezet.

## Waarom iemand in het overzicht staat.

why-duty = De wet vraagt het. { $order } ({ $cited }).
why-not-known = Misschien vraagt de wet het. { $order } ({ $cited }). Er ontbreken nog feiten.
why-clause = Het contract vraagt het: { $name }. { $clause }.
why-policy = De polis vraagt het: { $name }.
why-their-data = Hun gegevens zijn geraakt, of dat kan: { $name }.
why-service = Zij merken het: { $name } doet het niet of slecht.
why-documents = Er staan stukken van hen in: { $name }. Denk aan bestellingen, contracten, offertes en rekeningen.
why-kept-longer = Er staan ook gegevens in van mensen die al weg zijn: { $name }. U bewaart die { $n ->
    [one] { $n } maand
   *[other] { $n } maanden
}.
why-high-risk = Het risico voor mensen is hoog, of dat kan. Dan komen er vragen.
why-crisis = Het is een crisis.
why-crime = Iemand deed dit met opzet.
why-noticed = Er wordt al over gepraat.
why-listed = Denk elke keer aan hen. Zij staan op de lijst van het Digital Trust Center.

## Het overzicht.

nav-people = Mensen
people-lead = Wie moet het weten? Paraat stelt voor wie u iets moet vertellen, en waarom. U besluit.
people-to-tell = Vertel het nu: { $who }.
people-to-tell-again = Vertel opnieuw hoe het staat: { $who }.
people-to-find-out = Zoek uit of u dit moet vertellen: { $who }.
people-by-when = Uiterlijk { $at }.
people-next-tell = Vertel het
people-next-duty = Naar de melding
people-next-find-out = Zoek het uit
people-nothing-open = Iedereen voor wie dat moet of verstandig is, heeft het gehoord.
people-group-must = Dit moet
people-group-find-out = Zoek dit uit
people-group-should = Dit is verstandig
people-group-may = Dit kan
people-group-not = Niet nodig
people-count = { $n ->
    [one] { $n } rij
   *[other] { $n } rijen
}
people-through = Hoe: { $channels }.
people-channel-marked = { $channel } (▲ niet vertrouwd)
people-assignee = Dit doet { $who }.
people-not-told = Nog niet verteld
people-told-at = Verteld op { $at }
people-filed-at = Gemeld op { $at }
people-more-grounds = Waarom nog meer?
people-not-because = Niet: { $ground }
people-dismiss = Niet nodig
people-add = Iemand anders toevoegen
people-add-kind = Wat voor partij is het?
people-add-name = Hoe heet die?
people-add-name-hint = Bijvoorbeeld: wijkraad, vakbond, verhuurder.
people-add-submit = Zet erbij

## Waarschuwingen bij een rij.

people-look-again = Kijk opnieuw. Sinds u dit besloot, zijn er feiten bij gekomen.
people-look-again-law = Kijk opnieuw. De wet vraagt nu meer dan u besloot.
people-before-staff = Uw personeel weet nog niets. Vertel het hun eerst, of tegelijk.
people-intranet-only = Niet iedereen leest het intranet. Kies er een kanaal bij dat mensen bereikt: een gesprek, een sms of e-mail.
people-silent = Zij hebben { $span } niets gehoord. Vertel hoe het staat, ook als er niets nieuws is.
people-never-told = Zij hebben nog niets gehoord, en dat duurt al { $span }.
people-promise = U beloofde nieuws op { $at }. Dat moment is voorbij.

## Op de pagina Nu.

people-now-silent = { $n ->
    [one] Eén partij hoorde een week niets: { $who }.
   *[other] { $n } partijen hoorden een week niets: { $who }.
}
people-now-promise = Het moment waarop u nieuws beloofde, is voorbij. Voor: { $who }.
people-now-look = Bekijk wie
people-now-outdated = { $n ->
    [one] Eén keer vertelde u iets dat niet meer klopt.
   *[other] { $n } keer vertelde u iets dat niet meer klopt.
}
people-now-outdated-look = Zet het recht

## Eén rij.

people-all = Alle mensen en partijen
people-row-tell = Nog niemand vertelde hun iets.
people-row-told = Zij hoorden { $span } voor het laatst iets.
people-write = Schrijf een bericht
people-to-duty = Naar de plicht
people-why = Waarom?
people-own-row = Iemand zette deze partij erbij.
people-heard = Wat zij hoorden
people-heard-nothing = Nog niets. Leg hier vast wat u hun vertelt.
people-heard-said = { $at }, door { $by } ({ $channel })
people-heard-message = Bericht { $number }
people-heard-filed = Gemeld op { $at } ({ $channel })
people-heard-reached = { $n ->
    [one] { $n } persoon
   *[other] { $n } mensen
}
people-heard-next = Meer nieuws beloofd op { $at }
people-heard-answer = Antwoord
people-heard-to = Aan
people-decided = Wat u besloot
people-decided-by = Besloten door
people-waive = Afzien van de plicht

## Afwegen.

weigh-title = Weeg af en besluit
weigh-again = Besluit opnieuw
weigh-submit = Leg vast
weigh-necessity = Vertelt u het hun?
weigh-ground = Op welke grond?
weigh-ground-hint = Een artikel, een afspraak in een contract, of waarom het verstandig is.
weigh-for = Wat pleit ervoor?
weigh-against = Wat pleit ertegen?
weigh-expected = Hoe zullen zij reageren?
weigh-means = Wat betekent het voor hen?
weigh-channels = Hoe vertelt u het?
weigh-tell-at = Uiterlijk wanneer?
weigh-assignee = Wie doet het?
weigh-decided-by = Wie besloot dit?
weigh-decided-by-hint = Niet nodig als de wet of een contract het vraagt.
weigh-task = Taak
weigh-task-yes = Maak er ook een taak van
weigh-task-hint = De taak komt in het spoor melden en informeren.
weigh-task-title = Vertel het: { $who }
weigh-law-asks = De wet vraagt dit. Kies Moet, of leg vast dat u van de plicht afziet.
weigh-task-nobody = Zeg wie de taak doet.
dismiss-title = Niet nodig: { $who }
dismiss-lead = De rij blijft staan, met uw reden. U kunt later anders besluiten.
dismiss-ground = Waarom niet?
dismiss-submit = Zet weg
dismiss-not-here = De wet vraagt dit, of kan het vragen. U kunt de rij hier niet wegzetten.

## Vertellen.

tell-title = Leg vast wat u vertelde
tell-lead = Voor een gesprek of een telefoontje. Wat u schrijft en verstuurt, legt Paraat zelf vast.
tell-submit = Leg vast
tell-at = Wanneer?
tell-by = Wie vertelde het?
tell-channel = Hoe?
tell-to = Aan wie precies?
tell-text = Wat is er gezegd?
tell-text-hint = Ook getallen. Verandert een getal later, dan weet u wie het oude hoorde.
tell-reached = Hoeveel mensen?
tell-reached-wrong = Schrijf een heel getal.
tell-answer = Wat zeiden of vroegen zij?
tell-next-at = Wanneer horen zij meer?
tell-next-at-hint = Vul dit in als u nieuws beloofde. Paraat waarschuwt als dat moment voorbij is.

## Wat het voor hen betekent: waaraan u denkt.

people-content-staff = Wat werkt wel en niet? Wat vraagt u van hen bij het herstel? Wat zeggen zij tegen klanten, en wat niet?
people-content-staff-victims = Welke gegevens van hen zijn geraakt? Wat kunnen zij zelf doen? Bij wie kunnen zij terecht?
people-content-customers = Wat merken zij bij bestellingen, rekeningen, afspraken en offertes? Zijn ook hun gegevens geraakt?
people-content-data-subjects = Welke gegevens? Wat kan er gebeuren? Wat doet u, en wat kunnen zij zelf doen? Bij wie stellen zij vragen?
people-content-former-customers = Waarom hebt u hun gegevens nog? Welke zijn het, en wat kunnen zij zelf doen?
people-content-suppliers = Levert u later orders of betalingen? Zijn hun orders, contracten, offertes of gegevens op straat gekomen?
people-content-chain-partners = Welke koppeling loopt er? Moeten zij die dichtzetten? Waaraan herkennen zij de aanval?
people-content-controllers = Wat is er gebeurd met hun gegevens, om hoeveel mensen gaat het, en wat deed u al? Zij moeten zelf melden.
people-content-partners = Wat geldt er volgens het contract? Wat kunnen zij doorvertellen aan hun eigen klanten?
people-content-authority = Wat de melding vraagt staat bij de plicht.
people-content-sector-authority = Geldt er voor u een eigen meldplicht? Denk aan DNB, AFM, RDI of IGJ.
people-content-csirt = Wat ziet u technisch? Wat kan een ander ervan leren?
people-content-police = Doe altijd aangifte. Bewaar sporen, en vraag wat u beter niet aanraakt.
people-content-insurer = Welke hulp mag u inschakelen? Wat wordt vergoed, en wat moet u eerst vragen?
people-content-bank = Nieuwe passen? Andere toegang tot internetbankieren? Let de bank op vreemde betalingen?
people-content-advisers = Waarin kunnen zij meedenken? Denk aan accountant, boekhouder en advocaat.
people-content-networks = Wat kunnen andere ondernemers hiervan leren? Wat mag er niet verder?
people-content-press = Eén persoon spreekt. Wat zegt u altijd, en wat zegt u nooit?
people-content-public = Wat moet iedereen weten? Wanneer komt er nieuws, en waar?
people-content-board = Wat moeten zij besluiten? Wat horen zij vóór de buitenwereld?
people-content-own = Wat verandert er voor hen? Wat vraagt u van hen?

## Rechtzetten.

corrections-title = Rechtzetten
corrections-lead = Een feit veranderde nadat u het had verteld. Hier staat wie het oude hoorde. Zet het recht, of zeg waarom dat niet hoeft.
corrections-none = Alles wat u vertelde, klopt nog.
corrections-none-hint = Verandert een feit dat u vertelde? Dan staat hier wie het oude hoorde.
corrections-card = { $n ->
    [one] Eén keer klopt niet meer wat u vertelde.
   *[other] { $n } keer klopt niet meer wat u vertelde.
}
corrections-next = Zet dit eerst recht: { $fact }. Voor: { $who }.
corrections-next-look = Naar die regel
corrections-change = Toen: { $then }. Nu: { $now }.
corrections-unknown = niet bekend
corrections-contested = bronnen spreken elkaar tegen
corrections-went-message = Bericht { $number }: { $who }
corrections-went-conversation = Gesprek: { $who }
corrections-went-filing = Melding: { $order }
corrections-at = Verteld op { $at }
corrections-write = Schrijf een rechtzetting
corrections-update = Vul de melding aan
corrections-settle = Leg vast wat u doet
corrections-message = Met welk bericht?
corrections-no-message = Niet met een bericht
corrections-because = Hoe is het rechtgezet, of waarom hoeft het niet?
corrections-because-hint = Koos u een bericht dat weg is? Dan mag dit leeg blijven.
corrections-not-sent = Dit bericht is nog niet weg, of het klopt zelf niet meer.
corrections-settled = Afgehandeld
corrections-settled-none = Nog niets.
corrections-settled-by = { $at }, door { $who }
corrections-settled-through = Met bericht { $number }.

## Wat er net is gedaan.

done-weighed = Uw besluit is vastgelegd.
done-dismissed = De rij is weggezet, met uw reden.
done-told = Wat u vertelde, is vastgelegd.
done-settled = Vastgelegd. De regel staat nu bij wat is afgehandeld.

## Waar u snel heen wilt.

place-tell-people = Vertel het aan mensen
place-tell-people-also = wie informeren klanten personeel leveranciers belanghebbenden
place-corrections = Rechtzetten wat u vertelde
place-corrections-also = fout correctie oud getal bericht
