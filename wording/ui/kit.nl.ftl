# De zinnen van het noodpakket, in het Nederlands. De sleutels zijn dezelfde als in kit.en.ftl.

## In het logboek van de organisatie
own-seal-issued = Er is een noodcode geprint. Hier ligt hij: { $place }. Een oudere code laat niemand meer binnen.
own-seal-opened = Kwam binnen met de noodcode.
own-kit-written = Noodpakket geschreven, { $by }: van { $at }, { $size }. Het gaat open { $opens }.
own-kit-failed = Het noodpakket is niet geschreven. { $why }
own-kit-restored = Alles is teruggezet uit het noodpakket van { $at }, gemaakt met versie { $program }. Sessies en links van daarvoor werken niet meer.{ $n ->
    [0] {""}
    [one] { " " }{ $n } logregel ging niet mee, want die was niet voor iedereen.
   *[other] { " " }{ $n } logregels gingen niet mee, want die waren niet voor iedereen.
}
own-restricted-left-out = { $n ->
    [one] { $n } regel ging niet mee in het noodpakket, want die was niet voor iedereen.
   *[other] { $n } regels gingen niet mee in het noodpakket, want die waren niet voor iedereen.
}
kit-opens-passphrase = met een wachtzin
kit-opens-sealed = met de noodcode
kit-opens-sealed-and-others = { $n ->
    [one] met de noodcode en met nog { $n } sleutel
   *[other] met de noodcode en met nog { $n } sleutels
}
kit-opens-others = { $n ->
    [one] met { $n } sleutel
   *[other] met { $n } sleutels
}
size-kb = { $n } kB
size-mb = { $n } MB
size-gb = { $n } GB
person-sealed-code = Wie de noodcode heeft

## De deur met de noodcode
door-sealed = Niemand meer bereikbaar die u kan binnenlaten? Pak de envelop met de noodcode.
door-sealed-on = Kom binnen met de noodcode
sealed-title = Kom binnen met de noodcode
sealed-lead = De code zit in een gesloten envelop en bestaat uit zeven groepjes van vier tekens. In het logboek komt te staan dat iemand hem gebruikte, en iedereen ziet dat.
sealed-code = De noodcode
sealed-code-hint = Kleine letters en spaties mogen. Een O leest Paraat als nul, een I of L als één.
sealed-who = Wie bent u?
sealed-who-hint = Uw naam komt in het logboek te staan. Paraat kan niet nagaan of die klopt.
sealed-who-missing = Vul in wie u bent, met hooguit 80 letters.
sealed-submit = Kom binnen
sealed-opened = { $n ->
    [one] Iemand kwam binnen met de noodcode, op { $at }.
   *[other] { $n } keer kwam iemand binnen met de noodcode, het laatst op { $at }.
} Weet u niet wie dat was? Print dan een nieuwe code: de oude werkt daarna niet meer.
mistyped-length = Een code heeft 28 tekens; hier staan er { $letters }. Typ alle zeven groepjes.
mistyped-letter = Het teken "{ $letter }" komt in geen enkele code voor. Kijk op het papier en typ de code opnieuw.
mistyped-check = In de code zit een typefout. Kijk op het papier en typ hem opnieuw.
denied-not-the-seal = Dit is niet de noodcode van nu. Misschien is er later een nieuwe geprint.
kit-banner-failed = Het noodpakket van vannacht is niet geschreven. { $why }
kit-banner-old = De laatste noodpakket is van { $at }. Maak een nieuwe met paraat kit.
kit-banner-restored = Dit is teruggezet uit het noodpakket van { $at }. Wat daarna is vastgelegd, staat hier niet.

## Wat er mis kan zijn met een noodpakket
kit-problem-not-a-kit = { $file } is geen noodpakket van Paraat. Kies het bestand dat paraat kit maakte.
kit-problem-wrong-passphrase = Dit is niet de wachtzin van { $file }. Typ hem opnieuw: hoofdletters en spaties tellen mee.
kit-problem-wrong-key = { $file } gaat met deze sleutel of code niet open. Gebruik die van toen het noodpakket werd gemaakt. Lukt het dan nog niet, neem dan een andere kopie: deze kan zijn veranderd.
kit-problem-not-a-code = { $file } gaat open met een noodcode of een sleutel, en dit is geen code. { $why } Een sleutel geeft u met --identity.
kit-problem-needs-passphrase = { $file } gaat open met een wachtzin, niet met een sleutel. Laat --identity weg.
kit-problem-truncated = { $file } is niet compleet, of het einde is veranderd. Haal het bestand opnieuw op waar het vandaan kwam, of gebruik een andere kopie.
kit-problem-altered = { $file } is veranderd of beschadigd. Gebruik een andere kopie.
kit-problem-altered-member = { $file } is veranderd of beschadigd: { $member } klopt niet met de lijst. Gebruik een andere kopie.
kit-problem-newer = { $file } is gemaakt door een nieuwere versie van Paraat (vorm { $found }; deze versie kent vorm { $known }). Gebruik de nieuwste versie.
kit-problem-unknown-format = { $file } heeft een vorm die Paraat nooit heeft gemaakt ({ $found }). Gebruik een andere kopie.
kit-problem-missing-member = In { $file } ontbreekt { $member }. Gebruik een andere kopie.
kit-problem-strange-member = In { $file } zit iets wat er niet hoort: { $member }. Iemand anders kan dit bestand hebben gemaakt. Gebruik een andere kopie.
kit-problem-too-large = { $file } vraagt meer ruimte dan een noodpakket nodig heeft. Iemand anders kan dit bestand hebben gemaakt. Gebruik een andere kopie.
kit-problem-too-much = Er is meer dan in een noodpakket past: meer dan 200.000 bijlagen, of een databank van meer dan 64 GB. Het vorige noodpakket staat er nog. Maak in plaats daarvan een kopie van de hele map.
kit-problem-too-much-work = { $file } vraagt zoveel rekenwerk dat Paraat er niet aan begint. Iemand anders kan dit bestand hebben gemaakt. Gebruik een andere kopie.
kit-problem-source-changed = { $member } veranderde terwijl het noodpakket werd gemaakt. Het vorige noodpakket staat er nog. Probeer het opnieuw.
kit-problem-busy = Een ander programma schrijft op dit moment { $file }. Wacht tot dat klaar is.
kit-problem-bad-recipient = "{ $text }" is geen sleutel om een noodpakket voor te maken. Zo'n sleutel begint met age1, en komt van age-keygen of van de bladzijde met de noodcode.
kit-problem-no-recipient = Er is niemand voor wie het noodpakket open zou gaan. Geef een sleutel met --to.
kit-problem-no-key = Hier staat geen sleutel in. Een sleutel begint met AGE-SECRET-KEY-1.
kit-problem-empty-passphrase = Een lege wachtzin beveiligt niets. Kies vier woorden of meer.
kit-problem-missing = { $path } is er niet. Controleer de naam, en of de stick of schijf is aangesloten.
kit-problem-forbidden = Paraat mag { $path } niet lezen of niet schrijven. Controleer de rechten.
kit-problem-disk-full = De schijf of stick met { $path } is vol. Maak ruimte en probeer het opnieuw.
kit-problem-is-folder = { $path } is een map. Geef de naam van een bestand.
kit-problem-io = { $path }: lezen of schrijven is mislukt ({ $kind }). Controleer de schijf of de stick en probeer het opnieuw.
kit-problem-no-chance = De computer gaf geen willekeurige getallen, en zonder kan niets worden versleuteld. Start de computer opnieuw.
kit-problem-not-empty = In { $folder } staat al iets. Kies een map die er nog niet is, of een lege.
kit-problem-damaged = { $n ->
    [one] In de gegevens klopt iets niet, op { $n } plaats.
   *[other] In de gegevens klopt iets niet, op { $n } plaatsen.
} De eerste: { $first } Een noodpakket hiervan zou niet terug te zetten zijn; er is niets geschreven, en de vorige staat er nog. Kijk met paraat verify wat er afwijkt.
kit-problem-found = { $n ->
    [one] Wat uit { $file } komt, klopt niet: { $n } plaats wijkt af.
   *[other] Wat uit { $file } komt, klopt niet: { $n } plaatsen wijken af.
} De eerste: { $first } Het noodpakket is van versie { $program }; is dat een nieuwere, gebruik dan die. Er is niets teruggezet.

## paraat kit
kit-written = Het noodpakket staat in { $file }: { $size }. Het gaat open { $opens }.
kit-holds = { $attachments ->
    [0] Erin: de gegevens, zonder bijlagen.
    [one] Erin: de gegevens en { $attachments } bijlage.
   *[other] Erin: de gegevens en { $attachments } bijlagen.
}
kit-holds-prints = { $n ->
    [one] Ook erin: { $n } blad om te bekijken of te printen.
   *[other] Ook erin: { $n } bladen om te bekijken of te printen.
}
kit-left-out = { $entries ->
    [0] Niets is weggelaten.
    [one] Weggelaten: { $entries } logregel die niet voor iedereen is.
   *[other] Weggelaten: { $entries } logregels die niet voor iedereen zijn.
}
kit-left-out-attachments = { $n ->
    [one] Weggelaten: { $n } bijlage die geen andere regel noemt.
   *[other] Weggelaten: { $n } bijlagen die geen andere regel noemt.
}
kit-left-out-damaged = { $n ->
    [one] Let op: { $n } bijlage is beschadigd of weg, en zit er niet in. Kijk met paraat verify welke.
   *[other] Let op: { $n } bijlagen zijn beschadigd of weg, en zitten er niet in. Kijk met paraat verify welke.
}
kit-try-it = Bewijs nu dat het werkt: paraat rehearse { $file }
kit-no-note = Het noodpakket is goed, maar Paraat kon er in { $folder } geen aantekening van maken ({ $message }).
kit-ask-passphrase = Wachtzin voor het noodpakket:
kit-ask-again = Nog een keer:
kit-ask-code = Noodcode:
kit-ask-key = Wachtzin of noodcode van { $file }:
kit-not-the-same = De twee wachtzinnen zijn niet gelijk. Er is niets geschreven. Begin opnieuw.
kit-short-passphrase = Let op: deze wachtzin is kort. Wie het bestand vindt, kan hem raden. Vier losse woorden zijn beter.
kit-no-terminal = Er is geen venster om een wachtzin in te typen. Geef een sleutel met --to, print een noodcode, of zet de wachtzin in PARAAT_PASSPHRASE.
kit-no-key-terminal = Er is geen venster om een wachtzin of code in te typen. Geef een sleutel met --identity, of zet de wachtzin of code in PARAAT_PASSPHRASE.

## paraat restore en paraat rehearse
kit-restored = { $name } is terug uit het noodpakket van { $at }, in { $seconds } s. Wat na dat moment is vastgelegd, staat er niet in.
kit-restored-unnamed = Alles is terug uit het noodpakket van { $at }, in { $seconds } s. Wat na dat moment is vastgelegd, staat er niet in.
kit-restored-verified = { $entries ->
    [one] { $entries } logregel klopt
   *[other] { $entries } logregels kloppen
} met wat toen is vastgelegd, { $attachments ->
    [0] en er waren geen bijlagen.
    [one] en { $attachments } bijlage ook.
   *[other] en { $attachments } bijlagen ook.
}
kit-restored-pages = De bladen om te bekijken of te printen staan in { $folder }. Open daar paraat.html in een browser.
kit-restored-next = Start nu: paraat serve --data { $data }
kit-restored-enter = Oude links en sessies werken niet meer. Kom binnen met een nieuwe link: paraat link "uw naam" --data { $data }
kit-restored-sealed = Of open het adres dat Paraat toont, met /sealed erachter, en typ de noodcode.
kit-rehearsed = Het noodpakket werkt. Het is van { $at }: { $age } oud. Openen, nakijken en terugzetten kostte { $seconds } s.
kit-rehearsed-unchanged = Er is niets veranderd, en wat tijdelijk is uitgepakt, is gewist.
kit-rehearsed-holds = Erin: { $entries ->
    [one] { $entries } logregel
   *[other] { $entries } logregels
}, { $incidents ->
    [one] { $incidents } incident
   *[other] { $incidents } incidenten
}, { $contacts ->
    [one] { $contacts } contact
   *[other] { $contacts } contacten
}, { $attachments ->
    [one] { $attachments } bijlage
   *[other] { $attachments } bijlagen
}, { $pages ->
    [one] { $pages } blad
   *[other] { $pages } bladen
} om te bekijken.
kit-rehearsed-first = Zo begint de bellijst:
kit-rehearsed-nobody = Op de bellijst staat niemand.
kit-rehearsed-no-number = geen nummer
kit-rehearsed-old = Let op: dit noodpakket is oud. Maak een nieuwe met paraat kit.

## Het noodpakket van elke nacht
kit-nightly = Elke nacht om 3 uur schrijft Paraat een noodpakket naar { $file }.
kit-nightly-nobody = Het noodpakket zou voor niemand open gaan. Geef met --kit-to een sleutel, zet een wachtzin in PARAAT_PASSPHRASE, of start eerst zonder --kit en print een noodcode.
kit-nightly-failed = Het noodpakket van vannacht is niet geschreven: { $why } Paraat probeert het over een uur opnieuw.
