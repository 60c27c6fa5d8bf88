# Leveranciers twee kanten op: onze leverancier is geraakt, en wij zijn de leverancier van anderen.
log-supplier-named = { $who }: { $hit }.
log-supplier-told-us = Zij vertelden het ons op { $at }.
log-supplier-told-by = Wie het vertelde: { $text }
log-supplier-contact = Contact: { $text }
log-supplier-clause = Afspraak: { $text }
log-supplier-hours = Binnen { $n } uur.
log-supplier-because = Waaruit dat blijkt: { $text }
log-supplier-asked = Gevraagd aan { $who } op { $at }, door { $by } ({ $channel }): { $topics }.
log-supplier-answer-by = Antwoord graag vóór { $at }.
log-supplier-message = Met bericht { $number }.
log-supplier-answered = Antwoord van { $who } op { $at }, door { $by }, op de vraag “{ $topic }” ({ $outcome }): { $text }
log-supplier-aware = Zij zeggen dat zij het wisten op { $at }.
log-supplier-next = Zij beloven meer op { $at }.
log-controllers-counted = Aantallen van opdrachtgevers geteld ({ $n }), volgens { $source }, bekend sinds { $at }. { $rows }.
thing-supplier = leverancier
refusal-twice = { $word } staat er twee keer in; er is niets vastgelegd. Haal er één weg, bij { $field }.
field-rows = tabel
field-topics = vragen
field-topic = vraag
field-controller = opdrachtgever
field-people = mensen
field-records = records
field-categories = soorten gegevens
field-clause = afspraak
field-notice_hours = aantal uren
field-told_at = wanneer zij het vertelden
field-told_by = wie het vertelde
field-answer_by = wanneer het antwoord er moet zijn
field-aware_at = wanneer zij het wisten
word-supplier-reply-full = Helemaal beantwoord
word-supplier-reply-partial = Voor een deel
word-supplier-reply-not-known = Weten ze nog niet
word-supplier-reply-refused = Willen ze niet zeggen
between = { $low } tot { $high }
between-sure = { $number } ({ $sure })

done-supplier = Vastgelegd hoe het met deze leverancier staat.
done-supplier-asked = Vastgelegd wat u vroeg.
done-supplier-answered = Het antwoord is vastgelegd.
done-controllers-counted = De aantallen zijn vastgelegd.
done-controllers-told = Vastgelegd wie u het vertelde, elk met het eigen aantal.

place-name-supplier = Een leverancier is geraakt
place-name-supplier-also = verwerker, leverancier belt, hack bij leverancier
place-count-controllers = Aantallen per opdrachtgever
place-count-controllers-also = tabel, aantallen, betrokkenen per klant
place-suppliers = Leveranciers die geraakt zijn
place-suppliers-also = verwerker, ingebrekestelling, vragen aan leverancier
place-controllers = Opdrachtgevers van wie gegevens geraakt zijn
place-controllers-also = verwerkingsverantwoordelijken, klanten voor wie wij verwerken

duties-both-ways = Leveranciers en opdrachtgevers

suppliers-title = Leveranciers die geraakt zijn
suppliers-all = Alle leveranciers
suppliers-lead = Is er iets mis bij een leverancier met gegevens of systemen van u? Schrijf op wie het is. Paraat laat zien wat u vraagt, wat zij beloofden en wat er nog niet is.
suppliers-none = Er staat nog geen leverancier op de lijst.
suppliers-proposed = Misschien ook geraakt
suppliers-card =
    { $n ->
        [one] Eén leverancier is geraakt of misschien geraakt.
       *[other] { $n } leveranciers zijn geraakt of misschien geraakt.
    } Vragen zonder volledig antwoord: { $out }.
supplier-add = Zet een leverancier op de lijst
supplier-add-lead = Weet u nog weinig? Vul alleen de naam in. De rest kan later.
supplier-add-submit = Zet op de lijst
supplier-revise = Hoe staat het met { $who }?
supplier-revise-submit = Leg vast
supplier-who = Wie is het?
supplier-who-needed = Kies wie het is, of schrijf de naam op.
supplier-none-of-these = Iemand die hier niet bij staat
supplier-name = Naam
supplier-name-hint = Alleen als u hierboven niemand koos.
supplier-hit = Zijn zij geraakt?
supplier-told = Wanneer vertelden zij het u?
supplier-told-hint = Laat leeg als zij niets zeiden, of als u het niet weet. Weet u het uur niet? Vul dan alleen de dag in.
supplier-told-by = Wie van hen vertelde het?
supplier-contact = Met wie spreekt u daar?
supplier-contact-hint = Naam en nummer.
supplier-because = Waaruit blijkt dat?
supplier-because-hint = Wat zag of hoorde u? Zegt u dat zij niet geraakt zijn? Dan is dit nodig.
supplier-clause = Wat staat er in het contract over melden?
supplier-clause-hint = Alleen nodig als het contract niet in Paraat staat. Noem het artikel.
supplier-hours = Binnen hoeveel uur moeten zij het melden?
supplier-within-hours =
    { $n ->
        [0] meteen
       *[other] binnen { $n } uur
    }
supplier-agreed = Wat u met hen afsprak
supplier-nothing-agreed = Er staat geen afspraak over melden in Paraat. Kijk in het contract.
supplier-unknown = onbekend
supplier-aware-at = Zij wisten het op: { $at }
supplier-told-at = Zij vertelden het u op: { $at }
supplier-took = Daartussen zat { $span }.
supplier-no-term = Er is geen termijn bekend. Volgens de AVG moeten zij het zonder onnodige vertraging vertellen.
supplier-at-once = Zij moeten het meteen vertellen.
supplier-term-unread = Er is een afspraak, maar niemand zocht de termijn op.
supplier-aware-unknown = Of zij op tijd waren is onbekend: zij zeiden nog niet wanneer zij het wisten.
supplier-runs = Zij hebben tot { $at } om het te vertellen.
supplier-missed = Zij hadden het vóór { $at } moeten vertellen. Dat deden zij niet.
supplier-in-time = Zij waren op tijd: het moest vóór { $at }.
supplier-late = Zij waren { $span } te laat: het moest vóór { $at }.
supplier-hour-decides = Of zij op tijd waren hangt van het uur af. Het moest vóór { $at }.
supplier-late-own = Dat zij te laat waren, geeft u geen extra tijd. Uw eigen termijn begint wanneer u het wist.
supplier-aware-from = Uw eigen termijn begint wanneer u het wist. Dat is meestal toen zij het u vertelden: { $at }. Niemand legde dat nog vast.
supplier-aware-open = Uw eigen termijn begint wanneer u het wist. Niemand legde dat nog vast.
supplier-set-aware = Leg vast wanneer u het wist
supplier-questions = Vragen en antwoorden
supplier-asked-times =
    { $n ->
        [0] Nog niet gevraagd
        [one] 1 keer gevraagd
       *[other] { $n } keer gevraagd
    }
supplier-answer-by = { $by }, op { $at }.
supplier-answered-before =
    { $n ->
        [one] Eerder antwoordden zij 1 keer anders.
       *[other] Eerder antwoordden zij { $n } keer anders.
    }
supplier-as-fact = Vastgelegd als feit:
supplier-write-answer = Schrijf het antwoord op
supplier-not-asked = U vroeg hun nog niets.
supplier-stays-out =
    { $n ->
        [0] Op elke vraag is antwoord.
        [one] Op 1 vraag is nog geen volledig antwoord.
       *[other] Op { $n } vragen is nog geen volledig antwoord.
    }
supplier-ask-again-now = Vraag het nu opnieuw.
supplier-step-who = Er ging iets mis bij een leverancier. Schrijf op wie dat is.
supplier-verb-who = Naar de leveranciers
supplier-step-ask = Vraag { $who } wat er gebeurde en om hoeveel mensen van u het gaat.
supplier-verb-ask = Naar de vragen
supplier-step-again =
    { $n ->
        [one] { $who } gaf op 1 vraag nog geen volledig antwoord. U vroeg het { $times } keer. Vraag het opnieuw.
       *[other] { $who } gaf op { $n } vragen nog geen volledig antwoord. U vroeg het { $times } keer. Vraag het opnieuw.
    }
supplier-verb-again = Vraag opnieuw
supplier-step-wait = Zij hebben tot { $at } om te antwoorden. Kwam er al iets? Schrijf het op.
supplier-verb-answer = Schrijf een antwoord op
supplier-to-ask = Stel vragen
supplier-to-letter = Schrijf een brief met de vragen
supplier-to-revise = Verander wat hier staat
supplier-in-default = De termijn is voorbij en er ontbreken antwoorden. U kunt hen in gebreke stellen. Laat eerst een jurist meekijken.
supplier-to-notice = Begin de ingebrekestelling
supplier-letters = Brieven aan hen
supplier-letter-notice = Ingebrekestelling
supplier-letter-questions = Brief met de vragen
supplier-letter-other = Bericht { $number }
supplier-letter-sent = verstuurd op { $at }
supplier-letter-waits = nog niet verstuurd
supplier-letter-dropped = gaat niet door
supplier-asking = Vragen aan { $who }
supplier-ask-lead = Belt u? Lees de vragen voor en vink af wat u vroeg. Schrijf daarna elk antwoord op, ook als dat "weten we niet" is.
supplier-ask-own = Vraag steeds naar het aantal van u. Een getal van al hun klanten samen helpt u niet.
supplier-ask-submit = Leg vast wat u vroeg
supplier-topics = Wat vroeg u?
supplier-channel = Waarmee?
supplier-ask-at = Wanneer?
supplier-ask-by = Wie vroeg het?
supplier-ask-to = Aan wie van hen?
supplier-answer-by-when = Wanneer wilt u antwoord?
supplier-answer-by-hint = Zei u niets? Laat dit leeg. Dan vraagt Paraat het na een dag opnieuw.
supplier-again-who = Wie vraagt het opnieuw als er niets komt?
supplier-again-nobody = Niemand: maak geen taak
supplier-task-again = Vraag { $who } opnieuw om antwoord
supplier-task-asked = Er is opnieuw gevraagd.
supplier-task-answered = Alles is beantwoord.
supplier-answering = Antwoord van { $who }
supplier-answer-submit = Leg het antwoord vast
supplier-answer-text = Wat zeiden zij?
supplier-answer-text-hint = In hun eigen woorden. Dit blijft zo staan.
supplier-outcome = Is de vraag nu beantwoord?
supplier-answer-at = Wanneer kwam het antwoord?
supplier-answer-who = Wie van hen zei het?
supplier-aware = Wanneer wisten zij het?
supplier-aware-hint = Wat zij zelf zeggen. Hieruit volgt of zij op tijd waren. Uw eigen termijn verandert hier niet door.
supplier-next = Wanneer hoort u meer?
supplier-next-hint = Alleen als zij dat beloofden.
supplier-fact-hint = Wat betekent dit antwoord? Het wordt een feit, met deze leverancier als bron. Laat leeg als het niets zegt.
supplier-certainty-hint = Een leverancier die iets zegt, heeft het nog niet bewezen.

controllers-title = Opdrachtgevers
controllers-all = Alle opdrachtgevers
controllers-lead = Voor hen verwerkt u gegevens. Zij moeten het van u horen, zonder onnodige vertraging, ook als u nog weinig weet. Zij melden het zelf bij de toezichthouder, tenzij u iets anders afsprak.
controllers-none = Er staat nog geen opdrachtgever in Paraat. Plak hieronder een lijst, of zet de contracten in de voorbereiding.
controllers-told =
    { $n ->
        [one] 1 opdrachtgever. Verteld: { $told }.
       *[other] { $n } opdrachtgevers. Verteld: { $told }.
    }
controllers-people =
    { $n ->
        [one] Mensen: { $people }, geteld bij 1 opdrachtgever.
       *[other] Mensen samen: { $people }, geteld bij { $n } opdrachtgevers.
    }
controllers-must = Moet het nu horen
controllers-wise = Is verstandig
controllers-later = Weet wat wij weten
controllers-count =
    { $n ->
        [one] 1 opdrachtgever
       *[other] { $n } opdrachtgevers
    }
controllers-next = Vertel het { $who }.
controllers-next-new = { $who } kreeg een aantal dat niet meer klopt. Vertel het nieuwe.
controllers-next-record = Iedereen weet ervan. Leg vast dat u uw plicht deed.
controllers-verb = Naar deze opdrachtgever
controllers-step =
    { $n ->
        [one] 1 opdrachtgever moet nu van u horen.
       *[other] { $n } opdrachtgevers moeten nu van u horen.
    }
controllers-verb-all = Naar de opdrachtgevers
controllers-to-numbers = Vul aantallen in
controllers-to-telling = Leg vast wie u het vertelde
controllers-to-message = Schrijf één bericht voor allemaal
controllers-find = Zoek op naam
controllers-show = Wie wilt u zien?
controllers-show-all = Allemaal
controllers-show-untold = Wie nog niets hoorde
controllers-show-old = Wie een oud aantal kreeg
controllers-show-uncounted = Van wie geen aantal bekend is
controllers-filter = Laat zien
controllers-left-out =
    { $n ->
        [one] 1 opdrachtgever staat hier nu niet bij.
       *[other] { $n } opdrachtgevers staan hier nu niet bij.
    }
controllers-numbers = Aantallen per opdrachtgever
controllers-numbers-lead = Plak een tabel uit uw rekenprogramma. Paraat kijkt elke regel na. Is er iets mis, dan legt Paraat niets vast en blijft staan wat u plakte.
controllers-rows = De tabel
controllers-rows-hint = Kolommen: opdrachtgever, mensen, records. Eén regel per opdrachtgever. Weet u een aantal niet? Laat het leeg. Van tot mag ook: 100-200.
controllers-strangers = Namen die Paraat niet kent
controllers-strangers-yes = Zet ze op de lijst
controllers-strangers-hint = Kijk eerst of het geen tikfout is.
controllers-kinds-hint = Kies alleen wat u zeker weet. Kiest u niets, dan blijft staan wat er stond.
controllers-known-at = Sinds wanneer weet u dit?
controllers-reason = Waarom zijn de aantallen anders?
controllers-reason-hint = Mag leeg blijven. Dit staat bij het aantal, voor wie het later leest.
controllers-submit = Kijk na en leg vast
controllers-file = Of lees een bestand in
controllers-file-hint = Een Excel- of CSV-bestand. Het komt in de tabel hierboven te staan. Er wordt nog niets vastgelegd.
controllers-in-row = Regel { $row }: { $why }
controllers-row-broken = deze regel is niet te lezen.
controllers-row-nameless = hier ontbreekt de naam.
controllers-row-number = "{ $text }" is geen aantal. Schrijf een heel getal, of twee met een streepje ertussen.
controllers-row-meant = "{ $name }" kent Paraat niet. Bedoelt u "{ $nearest }"?
controllers-row-stranger = "{ $name }" kent Paraat niet. Verbeter de naam, of kies hieronder dat nieuwe namen op de lijst komen.
controllers-row-twice = "{ $name }" staat er twee keer in.
controllers-more-wrong =
    { $n ->
        [one] En nog 1 regel.
       *[other] En nog { $n } regels.
    }
controllers-nothing-taken = Er is niets vastgelegd.
controllers-no-names = Er is geen kolom met de naam van de opdrachtgever. Noem die kolom "opdrachtgever".
controllers-no-numbers = Er is geen kolom met aantallen. Noem die kolom "mensen" of "records".
controllers-no-rows = Er staat nog geen regel in de tabel.
controllers-telling = Vastleggen wie u het vertelde
controllers-telling-lead = Kies wie u het vertelde. Bij elk van hen wordt het eigen aantal bewaard, zoals het nu is.
controllers-tell-text = Wat vertelde u aan allemaal?
controllers-tell-text-hint = Het eigen aantal komt er vanzelf achter.
controllers-tell-who = Aan wie?
controllers-tell-submit = Leg vast
controllers-tell-message = Bericht { $number }, zoals het is goedgekeurd.
controllers-nobody-chosen = Kies minstens één opdrachtgever.
controller-numbers = Uw aantallen
controller-people-number = Mensen: { $text }
controller-own = Hun aantallen, zoals u ze vertelt
controller-people-unknown = Aantal nog onbekend
controller-not-told = Weet nog van niets.
controller-told-no-number = Weet ervan sinds { $at }, maar kreeg nog geen eigen aantal.
controller-told-now = Kreeg dit aantal op { $at }.
controller-told-old = Kreeg op { $at } een ander aantal: { $number }. Dat klopt niet meer.
controller-told-this = Dit aantal vertelde u op { $at }.
controller-due = Volgens het contract vóór { $at }.
controller-due-late = Volgens het contract moest dit vóór { $at }. Dat is voorbij.
controller-due-told-late = Volgens het contract moest dit vóór { $at }. U vertelde het later.
controller-known = Bekend sinds { $at }, volgens { $source }.
controller-not-counted = Er is nog niets geteld.
controller-history = Hoe het aantal veranderde
controller-agreed = Wat u met hen afsprak
controller-no-clause = Er staat geen afspraak over melden in Paraat. De AVG zegt: zonder onnodige vertraging.
controller-contact = Contact
controller-heard = Wat zij hoorden
controller-heard-nothing = Nog niets.
controller-step-tell = Vertel het hun nu, ook als het aantal nog niet bekend is.
controller-step-new = Het aantal is veranderd. Vertel hun het nieuwe.
controller-step-count = Zoek uit om hoeveel mensen van hen het gaat.
controller-step-number = Zij weten ervan. Geef hun nu hun eigen aantal.
controller-step-spared = Van hen is niets geraakt. Vertel dat: zij vragen zich dat af.
controller-verb-write = Schrijf het bericht
controller-verb-count = Vul het aantal in
controller-count = Aantallen van deze opdrachtgever
controller-people = Hoeveel mensen?
controller-records = Hoeveel records?
controller-number-hint = Een getal, of van tot: 100-200. Leeg is onbekend.
controller-submit = Leg de aantallen vast
controller-nothing-counted = Vul een aantal in, of kies een soort gegevens.
controller-said-people = Mensen van u: { $text }.
controller-said-records = Records van u: { $text }.
controller-said-kinds = Soorten gegevens: { $text }.
controller-to-write = Schrijf hun een bericht
controller-to-talk = Leg een gesprek vast
controller-to-pdf = Maak het blad om mee te sturen (PDF)
controller-print-title = Wat wij weten over uw gegevens: { $name }
controller-print-name = uw-gegevens
controller-print-check = Kijk bij ons na of dit nog klopt.
controller-print-confidential = Alleen voor de opdrachtgever die erop staat.
controller-print-unknown = Hoeveel mensen van u het zijn, weten wij nog niet.
controller-print-told = Wat wij u schreven
controller-print-own = Alleen van u
controller-print-own-text = De aantallen op dit blad gaan over u en over niemand anders. Verandert er iets, dan hoort u het van ons.
controller-column-at = bekend sinds
controller-column-people = mensen
controller-column-records = records
controller-column-kinds = soorten gegevens
