# Berichten, akkoord, verzenden en bellen, in het Nederlands. De sleutels zijn dezelfde als in message.en.ftl.

## De lijst
messages-title = Berichten
messages-lead = Hier staat wat u aan anderen schrijft. Wat op iemand wacht, staat bovenaan.
messages-none = Er zijn nog geen berichten. Hier komt wat u aan klanten, personeel, pers en anderen vertelt.
messages-asked = Wacht op akkoord
messages-drafts = In de maak
messages-ready = Kan weg
messages-sent = Is weg
messages-dropped = Gaat niet weg
messages-begin = Begin een bericht
messages-all = Alle berichten
messages-card-none = Er is nog geen bericht begonnen.
messages-card = { $waiting ->
    [0] { $sent ->
        [0] Er is nog niets verstuurd.
        [one] Eén bericht is weg. Niets wacht op akkoord.
       *[other] { $sent } berichten zijn weg. Niets wacht op akkoord.
    }
    [one] Eén bericht wacht op akkoord.
   *[other] { $waiting } berichten wachten op akkoord.
}
messages-next-stale = Een feit in { $message } is veranderd. Lees de tekst na en vraag opnieuw akkoord.
messages-verb-stale = Lees het bericht na
messages-next-asked = { $message } wacht op akkoord van { $of }: { $day }.
messages-verb-asked = Lees en beslis
messages-next-ready = Voor { $message } is akkoord. Verstuur het.
messages-verb-ready = Verstuur
messages-next-draft = Maak { $message } af.
messages-verb-draft = Schrijf verder
messages-next-first = Begin met een kort eerste bericht. U vult het later aan.
messages-next-more = Niets wacht. Wie moet nog iets horen?
message-named = Bericht { $number } ({ $who })
message-day = dag { $day }
message-mean = Een akkoord duurde hier gemiddeld { $age }.
message-waits-for = Wacht op akkoord van { $of }: { $day }.
message-refused = Geen akkoord van { $by }: { $reason }
message-went = Weg op { $at }, door { $by } ({ $channel })
message-does-not-go = Dit bericht gaat niet weg. { $reason }
message-stale-asked = Intussen veranderd: { $facts }. Het akkoord geldt niet meer. Lees de tekst na en vraag opnieuw akkoord.
message-stale-sent = Achterhaald: { $facts } is nu anders. Wie dit las, moet het weten.

## Beginnen
message-begin = Begin een bericht
message-begin-lead = Kies voor wie het is en met welke tekst u begint. Daarna past u de tekst aan. Er gaat nog niets weg.
message-begin-submit = Begin
message-who = Voor wie?
message-who-none = Kies
message-who-else = Of voor een ander: wie?
message-template = Met welke tekst begint u?
message-template-for = Voor: { $who }.
message-template-quick = Akkoord van één persoon is genoeg zolang u alleen feiten invult.
message-own = Een eigen tekst
message-own-hint = U begint met een leeg vel.
message-own-words = Schrijf hier wat u wilt zeggen.
message-channel = Hoe gaat het?
message-lang = In welke taal?
message-lang-nl = Nederlands
message-lang-en = Engels
done-message-begun = Het bericht is begonnen. Pas de tekst aan.

## Schrijven
message-subject = Onderwerp
message-subject-hint = Zeg waar het over gaat. Zo wordt de mail gelezen.
message-body = Tekst
message-body-hint = Een feit zet u tussen accolades. Dan staat er altijd wat u nu weet.
message-questions = Dit weet alleen u
message-questions-hint = Uw antwoord komt op zijn plek in de tekst. Hoort iets er niet in? Vul dan een streepje in.
message-question-gone = De tekst stelt deze vraag niet meer. Zet uw antwoord zelf in de tekst, of maak dit veld leeg.
message-open = Dit moet eerst nog:
message-words = De woorden zelf veranderen
message-reach = Zo hoort men meer
message-reach-hint = Dit komt in de tekst waar phone, contact, place of next_update tussen accolades staat.
message-reach-placed = Paraat zet dit op zijn plek in de tekst.
message-phone = Welk nummer kan men bellen?
message-contact = Wie krijgt men dan?
message-place = Waar staat meer?
message-next-at = Wanneer hoort men meer?
message-next-at-hint = Dit belooft u. Het wordt meteen een taak.
message-keep = Bewaar de tekst
message-check = Kijk na
message-citable = Feiten die u kunt noemen
message-citable-hint = Een knop zet het feit achter uw tekst. Bewaren moet u daarna zelf.
message-checked = Wat er nog aan schort
message-nothing-in-the-way = Niets houdt dit bericht tegen.
message-block = Dit kan zo niet weg
message-overrule = Het mag toch zo blijven
message-instead = Beter:
message-source = Bron:
message-overruled = { $by } laat dit zo. { $reason }
message-untrue = { $what } Kijk bij: { $fact }.
message-cite = noem het feit als { $fact }, of zeg dat u het nog niet weet.
message-conflicts = Dit zeiden wij eerder anders
message-now = Nu
message-advice = { $n ->
    [one] Eén advies
   *[other] { $n } adviezen
}
message-plain = Leesbaar: { $score } van 100. Vanaf { $plain } is een tekst makkelijk.
message-hard = Moeilijk te lezen: { $score } van 100. Vanaf { $plain } is een tekst makkelijk.
message-long-sentence = De langste zin heeft { $n } woorden. Maak er twee van: { $sentence }
message-passive = In { $n } zinnen staat niet wie het doet.
message-reads = Zo leest men het nu
message-basis = Hierop rust de tekst
message-no-basis = De tekst noemt geen feit tussen accolades. Dan waarschuwt Paraat niet als een feit verandert.
message-not-known = nog niet bekend
message-contested = bronnen spreken elkaar tegen
message-since = sinds
message-next-mend = { $n ->
    [one] Los eerst één punt op. Daarna vraagt u akkoord.
   *[other] Los eerst { $n } punten op. Daarna vraagt u akkoord.
}
message-next-ask = De tekst is klaar. Vraag akkoord.
message-next-send = Er is akkoord. Verstuur het bericht.
message-next-went = Dit bericht is weg. Schrijft u verder, dan begint een nieuwe versie.
message-to-checked = Bekijk de punten
message-to-questions = Vul in wat alleen u weet
message-to-asking = Vraag akkoord
message-to-approval = Lees en beslis
message-to-sending = Verstuur
message-to-letter = Bekijk als brief (PDF)
message-letter-file = brief
message-to-calls = Verdeel de telefoontjes
message-drop = Het gaat niet weg
message-back = Terug naar het bericht
message-look = Bekijk het
message-went-text = Lees wat er wegging
done-message-written = De tekst is bewaard.

## Een controle opzij zetten
message-overrule-title = Mag dit toch zo blijven?
message-overrule-by = Wie beslist dit?
message-overrule-hint = Dit komt in het logboek.
message-overrule-submit = Laat het zo
message-overrule-gone = Dit punt staat niet meer in de tekst.
done-message-overruled = Het is vastgelegd. Dit punt houdt het bericht niet meer tegen.

## Niet weg
message-drop-title = { $message } gaat niet weg
message-drop-lead = De tekst blijft bewaard. Wie verder schrijft, begint weer.
message-drop-submit = Het gaat niet weg
done-message-dropped = Vastgelegd: dit bericht gaat niet weg.

## Akkoord
message-ask = Vraag akkoord
message-ask-for = Vraag akkoord voor { $message }
message-ask-submit = Vraag akkoord op deze tekst
message-of = Wie geeft akkoord?
message-deputy = Plaatsvervanger
message-no-deputy = Niemand
message-speed = Hoeveel mensen
message-speed-first = Dit is een vaste tekst met alleen feiten erin. Akkoord van één persoon is genoeg.
message-speed-four = Iemand anders dan de schrijver leest het en geeft akkoord.
message-approval-of = Akkoord op { $message }
message-nothing-asked = Er is geen akkoord gevraagd, of de tekst is daarna veranderd.
message-many = Om hoeveel mensen het gaat
message-written-by = Geschreven door
message-approve = Akkoord
message-because = Waarom toch?
message-own-approval = U schreef dit zelf. Uw akkoord telt alleen als u zegt waarom er niemand anders is.
message-not-named = Dit akkoord is gevraagd aan { $of }. Zeg waarom u het geeft.
message-refuse = Nog niet, want …
message-refuse-hint = Wat moet er anders?
message-refuse-submit = Geen akkoord
message-approved-by = Akkoord van { $by }, { $at }.
done-message-asked = Akkoord is gevraagd op precies deze tekst. Stuur het adres van deze pagina door.
done-message-approved = Uw akkoord is vastgelegd. Het geldt voor precies deze tekst.
done-message-refused = Vastgelegd. De schrijver ziet wat er anders moet.

## Versturen
message-send = Verstuur
message-send-title = { $message } versturen
message-send-submit = Leg vast dat het weg is
message-how = Wie verstuurt het?
message-how-mail = Paraat mailt het
message-how-hint-mail = Ieder krijgt een eigen mail. Niemand ziet de anderen.
message-how-hand = Wij doen het zelf
message-how-hint-hand = U zet het op de website, doet het op de post of vertelt het. Paraat legt vast dat het weg is.
message-to = Aan wie?
message-to-hint = Eén naam of adres op elke regel. Een adres dat u niet mag tonen, staat straks als naam.
message-to-known = Bekende mensen
message-to-nobody = Noem minstens één adres.
message-mail-without-subject = Een mail heeft een onderwerp nodig. Schrijf dat eerst, en vraag opnieuw akkoord.
message-mail-red-because = De aanvaller leest misschien mee in de mail. Zeg waarom u toch mailt.
message-because-hint = Bijvoorbeeld: waarom anderen dit horen voor uw eigen mensen.
message-by-hand = Als u het zelf doet
message-where = Waar staat het?
message-where-hint = Bijvoorbeeld het adres van de pagina, of de krant.
message-reached = Hoeveel mensen bereikt het?
message-at = Wanneer ging het weg?
message-task = Vertel meer aan { $who } (bericht { $number })
message-not-approved = Er is nog geen akkoord op deze tekst.
message-not-asked = Voor deze tekst is nog geen akkoord. Vraag dat eerst.
message-staff-first = Uw eigen mensen weten het nog niet. Vertel het hun eerst, of zeg hieronder waarom dat niet kan.
message-went-before = Deze tekst is al eens weggegaan. Verstuur hem alleen aan wie hem nog niet kreeg.
done-message-sent = Vastgelegd: het bericht is weg.

## De pagina voor de website
website-export = Pagina voor uw website
website-file = berichten-website
website-title = Wat er is gebeurd
website-none = Er is nog geen bericht.
website-superseded = Dit bericht is vervangen. Lees het nieuwe bericht hierboven.

## Bellen
calls-title = Bellen
calls-none = Er zijn nog geen telefoontjes verdeeld. Vraag eerst akkoord op een belscript en verdeel dan wie wie belt.
calls-mine = Deze mensen belt u
calls-others = Anderen bellen
calls-ended = Klaar
calls-count = { $told } gesproken, nog { $open } te bellen
calls-next = Bel nu { $name }.
calls-call = Begin
calls-by = Belt: { $caller }
calls-place = Volgens de bellijst
calls-share = Verdeel de telefoontjes voor { $message }
calls-share-lead = Wie belt, leest de tekst voor waarop akkoord is. Ieder ziet zijn eigen lijst.
calls-share-submit = Verdeel
calls-list = Wie worden gebeld?
calls-list-hint = Eén mens op elke regel: naam; nummer; wie belt. Laat de beller weg, dan verdeelt Paraat.
calls-callers = Wie bellen er?
calls-callers-hint = Regels zonder beller gaan om de beurt naar hen.
calls-line-without = Deze regel mist een naam of een beller: { $line }
calls-too-many = Verdeel hoogstens { $limit } telefoontjes in één keer.
done-calls-shared = De telefoontjes zijn verdeeld.
call-result = Wat kwam eruit?
call-said = Wat zei of vroeg de ander?
call-said-hint = Schrijf het op in hun woorden.
call-rumour = Is het een gerucht?
call-rumour-yes = Ja, zet het bij de geruchten
call-heard = Hoorde u iets nieuws?
call-fact = Welk feit?
call-no-fact = Geen
call-value = Wat zeiden zij daarover?
call-value-hint = Ja of nee, een getal of enkele woorden. Paraat legt het vast als onbevestigd.
call-no-value = Dit past niet bij dit feit. Schrijf ja, nee, een getal of een van de antwoorden.
call-source = gebeld: { $name }
call-no-script = De tekst is intussen veranderd of er is geen akkoord meer op. Bel nog niet.
done-call-result = Vastgelegd.

## Snel ergens heen
place-begin-message = Bericht beginnen
place-begin-message-also = schrijven, mail, brief, pers, vertel, zeg
place-messages = Berichten
place-messages-also = akkoord, goedkeuring, verzonden, communicatie
place-calls = Bellen
place-calls-also = telefoon, bellijst, belscript, nabellen
