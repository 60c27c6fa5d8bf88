# Inperken, gevolgen, bewijs en sporen van de dader, in het Nederlands. De sleutels zijn dezelfde als in contain.en.ftl.

done-containment = De maatregel is vastgelegd.
done-lifted = Vastgelegd dat de maatregel voorbij is.
done-impact = Uw antwoord is vastgelegd.
done-object = Het voorwerp is vastgelegd.
done-custody = De overdracht is vastgelegd.
done-image = De kopie is vastgelegd.
done-indicator = De sporen zijn vastgelegd.

## Inperken

contain-title = Schade beperken
contain-lead = Hier ziet u wat er nu is afgesloten of uitgezet. Ook ziet u wat dat kost: aan de dienst en aan de sporen.
contain-add = Leg een maatregel vast
contain-lasting = Dit geldt nu
contain-none = Er is nog niets afgesloten of uitgezet. Begin met het systeem waar de dader nu in zit.
contain-lifted = { $n ->
    [one] 1 maatregel is voorbij
   *[other] { $n } maatregelen zijn voorbij
 }
contain-overdue = Dit had al voorbij moeten zijn. Hef het op, of spreek een nieuw einde af.
contain-lift = Hef dit op
contain-lift-title = Hef op: { $act }, { $system }
contain-card-none = Er is niets afgesloten of uitgezet.
contain-card = { $n ->
    [one] Er geldt 1 maatregel.
   *[other] Er gelden { $n } maatregelen.
 }
contain-card-overdue = { $n ->
    [one] Er geldt 1 maatregel.
   *[other] Er gelden { $n } maatregelen.
 } Daarvan had { $overdue } al voorbij moeten zijn.
contain-sheet = Systeem
contain-sheet-hint = Kies een systeem van uw lijst. Staat het er niet bij? Vul dan hieronder de naam in.
contain-sheet-none = Een ander systeem
contain-look-up = Vul in wat er over dit systeem is opgeschreven
contain-system = Naam van een ander systeem
contain-system-hint = Alleen als het niet op uw lijst staat.
contain-act = Wat doet u?
contain-warns = Let op. { $hint }
contain-what = Wat precies
contain-what-hint = Bijvoorbeeld welke kabel, welke accounts of welke adressen.
contain-mandate = Wie vond dit goed?
contain-mandate-hint = Een naam met een rol, of het plan waar het in staat.
contain-mandate-plan = Het crisisplan
contain-mandate-role = { $role }: { $who }
contain-by = Wie doet het?
contain-from = Vanaf wanneer?
contain-until = Tot wanneer?
contain-until-hint = Laat dit leeg als u het nog niet weet.
contain-service = Wat werkt hierdoor niet meer?
contain-service-hint = Schrijf ook op wie dat merkt. Merkt niemand het? Schrijf dan ‘niets’.
contain-evidence = Wat doet dit met de sporen?
contain-evidence-hint = Wie een systeem uitzet, raakt sporen in het geheugen kwijt. Weet u het niet? Schrijf dat dan op.
contain-submit = Leg vast
contain-lifted-at = Opgeheven op
contain-lifted-because = Waarom het voorbij is

## Gevolgen

impact-title = Wat is er geraakt?
impact-lead = Zeg per systeem of het is geraakt. Paraat laat daarna zien waar dat toe leidt. Elk antwoord geeft u zelf.
impact-no-inventory = U hebt nog geen systemen opgeschreven. Daarom kan Paraat hier niets voorstellen. U kunt wel zelf toevoegen wat is geraakt.
impact-first-system = Schrijf uw eerste systeem op
impact-waiting = { $n ->
    [one] Nog 1 ding te bekijken.
   *[other] Nog { $n } dingen te bekijken.
 }
impact-first-open = Ga naar het eerste
impact-systems = Systemen
impact-services = Diensten
impact-sets = Gegevens
impact-people = Mensen en organisaties
impact-none-system = Hier komen de systemen die zijn geraakt.
impact-none-service = Hier komen de diensten die op een geraakt systeem draaien.
impact-none-data-set = Hier komen de gegevens die in een geraakt systeem zitten.
impact-none-stakeholder = Hier komt wie dit merkt, en van wie de gegevens zijn.
impact-none-agreement = Hier komen de contracten over wat is geraakt.
impact-open = Nog { $n } te bekijken
impact-clear = { $n } niet geraakt
impact-via = via { $way }
impact-own-data = Hun gegevens: { $via }
impact-notices = Zij merken dat het niet werkt: { $via }
impact-via-more = en nog langs een andere weg
impact-by = Volgens { $who }, { $at }
impact-doubt = Daarna bleek een ander systeem geraakt dat hier ook toe leidt. Kijk nog eens.
impact-contained = Maatregel:
impact-change = Wijzig
impact-contain = Beperk de schade
impact-tap-affected = Geraakt
impact-tap-suspected = Misschien
impact-tap-not = Niet geraakt, want …
impact-add = Voeg zelf iets toe
impact-add-system = Voeg een systeem toe
impact-add-service = Voeg een dienst toe
impact-add-data-set = Voeg gegevens toe
impact-add-stakeholder = Voeg mensen of een organisatie toe
impact-add-agreement = Voeg een contract toe
impact-asks = Is dit geraakt? { $name }
impact-name = Hoe heet het?
impact-hit = Is het geraakt?
impact-because = Waaruit blijkt dat?
impact-because-hint = Nodig als het niet is geraakt. Schrijf op wat iemand heeft gezien of getest.
impact-submit = Leg vast
impact-contracts = Wie u moet inlichten volgens een contract
impact-contract-about = Gaat over: { $names }
impact-no-notice = Er staat niet opgeschreven dat u iets moet melden.
impact-card-none = Nog niemand zei wat er is geraakt.
impact-card = { $n ->
    [one] 1 ding is geraakt, of misschien.
   *[other] { $n } dingen zijn geraakt, of misschien.
 }

## Bewijs

files-title = Bewijs en bestanden
files-lead = Bewaar hier wat later iets kan bewijzen. Schrijf steeds op wie het heeft. Dan kan niemand zeggen dat ermee is geknoeid.
files-none = Er is nog niets bewaard. Begin met een foto van het scherm, of met het logbestand van het systeem.
files-add = Bewaar een bestand
files-file = Bestand
files-hint = Paraat opent het bestand niet. Het komt er alleen weer uit als download. Een bestand mag 64 GB groot zijn.
files-none-chosen = Kies een bestand.
files-submit = Bewaar
files-download = Download
files-number = Nummer
files-kind = Soort
files-piece = Nummer { $id }, { $kind }
files-object = een voorwerp
files-holder = Nu bij
files-place = Laatst bekende plaats
files-place-hint = Zo precies dat een ander het vindt: een kluis, een kamer, een adres.
files-what = Wat is het?
files-what-hint = Noem ook waaraan u het herkent, zoals merk, kleur en serienummer.
files-by = Wie stelde het veilig?
files-at = Wanneer?
files-object-title = Iets wat geen bestand is
files-object-lead = Een laptop, een stick, een brief: schrijf op wat het is en waar het ligt.
files-object-add = Leg een voorwerp vast
files-object-submit = Leg vast
files-object-police = Wil de politie het apparaat hebben, en wilt u verder werken? Vraag of zij met een kopie (image) kunnen werken. Leg hier vast dat u die hebt gemaakt.
files-images = Kopieën (images)
files-no-image = Er is nog geen exacte kopie van gemaakt.
files-image-add = Leg vast dat er een kopie is gemaakt
files-image-title = Kopie van: { $name }
files-image-lead = Een image is een exacte kopie, ook van wat is gewist. Laat dit doen door iemand die het vaker deed.
files-image-submit = Leg vast
files-image-by = Wie maakte de kopie?
files-image-how = Hoe?
files-image-how-hint = Met welk programma? En hoe is voorkomen dat er op het origineel is geschreven?
files-image-file = Welk bestand is de kopie?
files-image-file-hint = Staat de kopie ook in Paraat? Kies het bestand. Dan hoort de code (hash) erbij die Paraat berekende.
files-image-elsewhere = De kopie ligt ergens anders
files-image-digest = Code (hash) van de kopie
files-image-digest-hint = Met de naam van de methode, zoals SHA-256. Alleen als de kopie ergens anders ligt.
files-image-is = De kopie is:
files-original = Waar is het origineel nu?
files-original-hint = Daar hoort niemand meer aan te komen.
files-card-none = Er is nog niets bewaard.
files-card = { $n ->
    [one] 1 stuk is bewaard.
   *[other] { $n } stukken zijn bewaard.
 }
files-card-gaps = { $n ->
    [one] 1 stuk is bewaard.
   *[other] { $n } stukken zijn bewaard.
 } Bij { $broken } mist een overdracht.

custody-title = Van hand tot hand (beheersketen)
custody-none = Het is nog niet overgedragen.
custody-passed = Van { $from } naar { $to }
custody-gap = Tussen { $from } en { $to } is niet gezegd hoe het ging.
custody-add = Leg een overdracht vast
custody-submit = Leg vast
custody-from = Wie gaf het?
custody-from-hint = Dit is wie het nu heeft. Gaf een ander het? Leg dan ook die overdracht vast, met de tijd van toen.
custody-to = Wie kreeg het?
custody-at = Wanneer?
custody-place = Waar ligt het vanaf nu?
custody-since = Sindsdien hier
custody-print = Beheersketen om te tekenen (PDF)

print-custody-file = Beheersketen-{ $piece }
print-custody-title = Beheersketen van stuk { $piece }
print-custody-made = { $name }, gemaakt { $at }, tot en met logregel { $entry }
print-custody-later = Latere overdrachten: zie Paraat
print-custody-what = Wat het is
print-custody-bytes = { $n } bytes
print-custody-size = Grootte
print-custody-digest = SHA-256
print-custody-secured = Veiliggesteld
print-custody-by = door { $who }, { $at }
print-custody-holder = Nu bij
print-custody-place = Laatst bekende plaats
print-custody-chain = Van hand tot hand
print-custody-none = Het is nog niet overgedragen.
print-custody-at = Wanneer
print-custody-from = Van
print-custody-to = Aan
print-custody-why = Waarom, en waar het sindsdien is
print-custody-signed = Handtekening
print-custody-next = Wie het overneemt, vult een lege regel in en tekent. Neem die regel daarna over in Paraat.
print-custody-images = Kopieën (images)
print-custody-maker = door
print-custody-image = Bestand
print-custody-hash = Hash
print-custody-original = Origineel
print-custody-check = Nagekeken
print-custody-checked-by = Naam en handtekening
print-custody-checked-on = Datum

## Sporen van de dader

indicators-title = Sporen van de dader
indicators-lead = Dit zijn kenmerken waaraan anderen zien of dezelfde dader bij hen was (indicators of compromise). Paraat toont ze zo, dat niemand er per ongeluk op klikt.
indicators-paste = Plak een lijst
indicators-add = Voeg één spoor toe
indicators-none = Er zijn nog geen sporen. Vraag wie het onderzoek doet om een lijst, en plak die hier.
indicators-standing = { $n ->
    [one] 1 spoor
   *[other] { $n } sporen
 }
indicators-withdrawn = { $n ->
    [one] 1 spoor is ingetrokken
   *[other] { $n } sporen zijn ingetrokken
 }
indicators-value = Spoor
indicators-value-hint = U mag het plakken zoals u het kreeg, ook als hxxp of met [.] erin.
indicators-about = Wat ervan bekend is
indicators-number = Nummer
indicators-kind = Wat is het?
indicators-kind-guess = Paraat kijkt zelf
indicators-kind-each = Paraat kijkt per regel
indicators-kind-hint = Kies alleen iets als alle regels hetzelfde zijn, zoals namen van accounts.
indicators-no-guess = Paraat kan niet zien wat dit is. Kies het zelf.
indicators-first-seen = Wanneer voor het eerst gezien?
indicators-last-seen = Wanneer voor het laatst gezien?
indicators-seen = Gezien
indicators-source = Volgens
indicators-note = Toelichting
indicators-note-hint = Waar het is gezien, en wat het doet.
indicators-state = Stand
indicators-stands = Geldt
indicators-taken-back = Ingetrokken: { $reason }
indicators-submit = Leg vast
indicators-lines = De lijst
indicators-lines-hint = Eén spoor per regel. Paraat ziet aan elke regel wat het is: een adres, een domein, een hash.
indicators-pasted = Vastgelegd: { $n }. Stond er al: { $known }.
indicators-rest = Er passen 1.000 regels in één keer. De andere { $n } staan nog hieronder: druk nog eens op de knop.
indicators-unread = Paraat kan niet zien wat dit is: { $lines }. Kies hieronder wat het is, of verbeter de regels.
indicators-unread-more = En zo nog { $n }.
indicators-line = regel { $number } ({ $line })
indicators-withdraw = Trek dit spoor in
indicators-withdraw-lead = Het blijft staan, met uw reden. Wie het al van u kreeg, hoort dit bij de volgende keer.
indicators-export = Geef ze door
indicators-export-lead = Voor de programma’s van anderen is er STIX 2.1. Uw naam gaat mee, en wat ingetrokken is ook.
indicators-tlp = Hoe ver mag dit gaan? (TLP)
indicators-notes = Neem de toelichting mee
indicators-notes-hint = Kijk eerst na of er niets in staat wat een ander niet mag weten.
indicators-stix = Download STIX 2.1
indicators-csv = Download als tabel (CSV)
indicators-file = sporen
indicators-card-none = Er zijn nog geen sporen.
indicators-card = { $n ->
    [one] Er is 1 spoor.
   *[other] Er zijn { $n } sporen.
 }
