# De zinnen van binnenkomen, in het Nederlands. De sleutels zijn dezelfde als in account.en.ftl.

## In het logboek van de organisatie
own-passkey-added = Maakte een passkey: { $name }.
own-passkey-used = Kwam binnen met een passkey.
own-passkey-refused = Een passkey is geweigerd: de teller liep terug. Misschien is de passkey gekopieerd.
own-passkey-removed = Verwijderde een passkey.
own-password-set = Stelde een wachtwoord in, met codes uit een app.
own-password-used = Kwam binnen met een wachtwoord en een code.
own-password-removed = Verwijderde het wachtwoord, met de codes.
own-recovery-codes-made = Maakte herstelcodes. Oudere herstelcodes werken niet meer.
own-recovery-code-used = Kwam binnen met een wachtwoord en een herstelcode.
own-sign-in-slowed-person = Iemand probeerde vaak met een verkeerd wachtwoord binnen te komen op de naam van { $name }. Wie het nu probeert, moet wachten.
own-sign-in-slowed-address = Vanaf { $address } probeerde iemand vaak met een verkeerd wachtwoord binnen te komen. Wie het van daar probeert, moet wachten.
own-seal-opened-by = Kwam binnen met de noodcode, en typte als naam: { $name }.

## Browsers
browser-on = { $browser } op { $system }
browser-unknown = Onbekende browser
word-browser-firefox = Firefox
word-browser-chrome = Chrome
word-browser-edge = Edge
word-browser-safari = Safari
word-browser-other = Een browser
word-system-kind-windows = Windows
word-system-kind-mac = een Mac
word-system-kind-linux = Linux
word-system-kind-android = Android
word-system-kind-ios = een iPhone of iPad
word-system-kind-other = een ander apparaat

## De deur
door-passkey = Kom binnen met een passkey
door-passkey-lead = U gebruikt uw vinger, uw gezicht, een pincode of een beveiligingssleutel. U typt geen naam.
door-passkey-needs-script = Een passkey werkt alleen als uw browser JavaScript uitvoert. Zet dat aan, of gebruik een wachtwoord.
door-passkey-needs-name = Een passkey werkt hier niet. Uw browser wil daarvoor een naam in de adresbalk en een beveiligde verbinding. Op deze computer zelf werkt localhost.
door-passkey-cannot = Deze browser kent geen passkeys. Gebruik een wachtwoord.
door-passkey-stopped = Er is geen passkey gebruikt. Probeer het opnieuw, of gebruik een wachtwoord.
door-passkey-refused = Deze passkey is niet geaccepteerd. Probeer het opnieuw, of kom op een andere manier binnen.
door-password = Kom binnen met een wachtwoord
door-name = Uw naam
door-name-hint = Zo heet u in Paraat. Hoofdletters tellen niet mee.
door-secret = Wachtwoord
door-code = Code
door-code-hint = De zes cijfers uit uw app, of een herstelcode.
door-submit = Kom binnen
door-refused = U komt zo niet binnen. Kijk of naam, wachtwoord en code kloppen. Na vaak proberen moet u even wachten.
door-busy = Er proberen nu veel mensen tegelijk binnen te komen. Wacht een halve minuut en probeer het opnieuw.
door-invited = Hebt u een uitnodiging op papier?
door-invitation = De code van uw uitnodiging
door-invitation-hint = Vijf groepjes van vier tekens. Kleine letters en spaties mogen.
door-invitation-submit = Ga verder
door-other = Lukt het niet?
door-on = Kom binnen
invitation-code = Of lees deze code voor. Typ hem bij de deur van Paraat:
invitation-length = De code van een uitnodiging heeft 20 tekens; hier staan er { $letters }. Typ alle vijf groepjes.

## Boven elke pagina
notice-return = Zo komt u straks weer binnen: maak een passkey of een wachtwoord.
notice-return-on = Regel het nu
notice-recovery = { $n ->
    [0] Er is een herstelcode van u gebruikt, op { $at }. Dit was de laatste.
    [one] Er is een herstelcode van u gebruikt, op { $at }. U hebt er nog { $n }.
   *[other] Er is een herstelcode van u gebruikt, op { $at }. U hebt er nog { $n }.
}
notice-recovery-on = Bekijk uw toegang
notice-sealed = U bent binnen met de noodcode, tot { $at }. Wat u doet, staat in het logboek op naam van wie de noodcode heeft.

## Uw toegang
account-title = Uw toegang
place-account = Uw toegang
place-account-also = wachtwoord, passkey, sessies, herstelcodes, afmelden
account-menu = Uw toegang
account-sealed = U kwam binnen met de noodcode. Daarbij horen geen passkey en geen wachtwoord. Vraag een beheerder om een uitnodiging op uw eigen naam.
account-none = U kunt nu alleen terugkomen met een nieuwe link. Maak een passkey, of een wachtwoord met codes.
account-passkeys = Passkeys
account-passkey-added = Gemaakt op { $at }, voor { $host }.
account-passkey-used = Het laatst gebruikt op { $at }.
account-passkey-never = Nog niet gebruikt.
account-passkey-refused = Geweigerd op { $at }: de teller liep terug. Misschien is deze passkey gekopieerd. Verwijder hem als u twijfelt.
account-passkey-name = Hoe noemt u deze passkey?
account-passkey-name-hint = Bijvoorbeeld de naam van uw laptop of telefoon.
account-passkey-make = Maak een passkey
account-passkey-stopped = Er is geen passkey gemaakt. Probeer het opnieuw.
account-passkey-remove = Verwijder
account-passkey-removing = Passkey verwijderen: { $name }
account-passkey-removing-lead = U komt er daarna niet meer mee binnen. Uw andere sessies eindigen.
account-password = Wachtwoord en codes
account-password-is = U hebt een wachtwoord met codes, sinds { $at }.
account-password-none = U hebt geen wachtwoord.
account-password-set = Stel een wachtwoord in
account-password-change = Stel een nieuw wachtwoord in
account-password-remove = Verwijder het wachtwoord
account-password-removing-lead = De codes en de herstelcodes werken daarna ook niet meer. Uw andere sessies eindigen.
account-recovery = { $n ->
    [0] U hebt geen herstelcodes meer.
    [one] U hebt nog { $n } herstelcode.
   *[other] U hebt nog { $n } herstelcodes.
}
account-recovery-used = De laatste is gebruikt op { $at }.
account-recovery-make = Maak nieuwe herstelcodes
account-sessions = Waar u binnen bent
account-session-this = Dit is deze browser.
account-session-since = Sinds { $at }, { $way }.
account-session-seen = Het laatst gezien op { $at }.
account-session-end = Beëindig
account-sessions-end = Beëindig alle andere sessies
account-way-link = met een link of een code op papier
account-way-passkey = met een passkey
account-way-password = met een wachtwoord en een code
account-way-recovery = met een wachtwoord en een herstelcode
account-way-sealed = met de noodcode
account-back = Terug naar uw toegang

## Een wachtwoord instellen
password-title = Stel een wachtwoord met codes in
password-lead = Een wachtwoord werkt alleen samen met een code uit een app op uw telefoon. Uw andere sessies eindigen.
password-app = Scan dit met een app voor codes, zoals Aegis, Google Authenticator of Microsoft Authenticator.
password-app-alt = Vierkante code om te scannen. Dezelfde sleutel staat ernaast als tekst.
password-app-typed = Kunt u niet scannen? Typ deze sleutel in de app:
password-new = Uw nieuwe wachtwoord
password-new-hint = Minstens twaalf tekens. Een zin is goed. Vreemde tekens hoeven niet.
password-again = Hetzelfde wachtwoord nog een keer
password-code = De code die de app nu toont
password-submit = Stel in
password-differs = Dit is niet hetzelfde wachtwoord.
weak-short = Dit wachtwoord is te kort. Neem minstens twaalf tekens.
weak-long = Dit wachtwoord is te lang. Neem hooguit 256 tekens.
weak-name = In dit wachtwoord staat vooral een naam. Dat probeert iemand het eerst.
weak-common = Dit wachtwoord probeert iemand het eerst. Neem een zin die alleen u bedenkt.
refused-sealed = Met de noodcode kunt u dit niet instellen.
refused-not-proved = Laat eerst opnieuw zien wie u bent.
refused-bad-name = Geef een naam van hooguit 80 tekens.
refused-too-many = U hebt het grootste aantal passkeys dat kan. Verwijder er eerst een.
refused-no-such-passkey = Deze passkey is er niet meer.
refused-no-password = U hebt geen wachtwoord.
refused-not-accepted = Dit is niet geaccepteerd, of het duurde te lang. Begin opnieuw.
refused-wrong-code = Deze code klopt niet of is niet meer geldig. Typ de code die de app nu toont.

## Herstelcodes
recovery-title = Uw herstelcodes
recovery-lead = Schrijf deze codes op of print deze pagina. U ziet ze maar één keer. Elke code werkt één keer, in plaats van de code uit de app. Bewaar ze niet bij uw telefoon.
recovery-making-lead = U krijgt tien nieuwe codes. De oude werken daarna niet meer.
recovery-done = Ik heb ze bewaard

## Opnieuw laten zien wie u bent
again-title = Laat opnieuw zien wie u bent
again-lead = U verandert hoe u binnenkomt. Daarom vraagt Paraat dit na tien minuten opnieuw.
again-lost = Lukt dit niet meer? Vraag een beheerder om een nieuwe link. Binnen tien minuten daarna kunt u hier alles opnieuw instellen.

## Gedaan
done-passkey-kept = De passkey is gemaakt.
done-passkey-removed = De passkey is verwijderd. Uw andere sessies zijn beëindigd.
done-password-removed = Het wachtwoord is verwijderd. Uw andere sessies zijn beëindigd.
done-session-ended = De sessie is beëindigd.
done-sessions-ended = Uw andere sessies zijn beëindigd.

## De uitnodiging op papier
print-invitation-title = Uitnodiging
print-invitation-lead = { $organisation } nodigt u uit in Paraat, het programma waarmee we een cyberincident leiden.
print-invitation-for = Voor { $name }
print-invitation-code = Uw code
print-invitation-until = De code werkt één keer, tot { $at }.
print-invitation-lines =
    Ga naar { $address }.
    Typ de code bij "Hebt u een uitnodiging op papier?".
    Maak daarna een passkey of een wachtwoord, zodat u later weer binnenkomt.
    Vernietig dit papier.
print-invitation-trust = Wie deze code heeft, komt binnen op uw naam. Geef hem aan niemand.
