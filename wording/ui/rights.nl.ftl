# Wie wat mag: rollen, gasten, en wat er staat als iets niet bij uw rol hoort.

rights-administrator = regelt de toegang
own-roles-given = Gaf { $who } toegang als: { $roles }.
own-roles-none = Nam { $who } alle rollen af.
own-roles-of-contact = wat { $name } in het crisisteam doet
own-guest-admitted = Liet { $who } binnen als gast ({ $kind }) bij { $incident }, voor: { $parts }. Tot { $until }.
own-guest-looked = Bekeek { $page }.
own-guest-stopped = Opende op één dag { $n } pagina's. Ziet er geen meer tot { $until }.
own-helper-admitted = Liet de mensen van { $name } ({ $organisation }) toe als: { $roles }.
own-helper-dismissed = Sloot de toegang van { $organisation } af: { $reason }
own-helper-entered = Kreeg een link van één minuut om binnen te komen.
own-helper-looked = Bekeek vanuit de eigen organisatie hoe het hier gaat.
denied-no-roles = Kies minstens één rol, of laat de toegang regelen.
denied-no-such-helper = Dit is geen naam van een andere organisatie.
own-access-ended = Sloot de toegang van { $who } af: { $reason }
refusal-not-yours = Dit hoort niet bij uw rol. U hebt hiervoor dit recht nodig: { $right }. Er is niets vastgelegd.
refusal-own-words = U schreef dit zelf. Laat een ander akkoord geven, of zeg waarom u het zelf doet.
not-prepared-not-yours = Dit hoort niet bij uw rol. U hebt hiervoor dit recht nodig: { $right }. Er is niets veranderd.
denied-not-yours = Dit hoort niet bij uw rol. Vraag wie de toegang regelt.
denied-no-such-incident = Dit incident is er niet.
denied-no-such-person = Deze persoon is er niet.
denied-nobody-left = Dan regelt niemand meer de toegang. Geef eerst iemand anders die taak.
denied-has-roles = Deze persoon heeft al een rol in uw organisatie, en kan geen gast zijn.
denied-no-parts = Kies minstens één onderdeel dat de gast mag zien.
denied-ends-too-soon = Dit moment is al voorbij. Kies een later einde.
denied-no-reason = Schrijf op waarom.
failure-not-yours-title = Dit hoort niet bij uw rol
failure-not-yours = U hebt hiervoor dit recht nodig: { $right }. Er is niets verloren, en niets vastgelegd.
failure-not-yours-who = Vraag het aan: { $names }.
failure-not-yours-nobody = Niemand heeft dit recht nu. Vraag wie de toegang regelt om het te geven.
form-others-may = Dit hoort niet bij uw rol. Wie mag { $right }, kan het wel: { $names }.
form-nobody-may = Dit hoort niet bij uw rol, en niemand heeft nu het recht om te { $right }. Vraag wie de toegang regelt.
form-guest = Als gast kunt u dit lezen, maar niet invullen.
guest-title = Welkom, { $name }
guest-lead = U bent hier te gast bij { $organisation }, tot { $until }. Wat u opent, komt in het logboek.
guest-parts = Dit is voor u opengesteld
guest-nothing = Het incident waarvoor u kwam, is er niet meer.
home-no-role-title = U bent binnen, maar u hebt nog geen rol
home-no-role = Zonder rol ziet u nog niets. Vraag om een rol aan: { $names }.
home-no-role-nobody = Zonder rol ziet u nog niets. Niemand regelt nu de toegang. Wie bij de computer met Paraat kan, geeft u een rol met paraat link.

## De pagina waarop staat wie wat mag

access-title = Toegang
access-lead = Wie binnenkomt, en wat iemand mag. Wat iemand mag, volgt uit de rollen in het crisisteam.
access-staff = Mensen van uw organisatie
access-none = Er is nog niemand.
access-invite = Nodig iemand uit
access-invite-lead = U krijgt een link die één keer werkt. Geef hem zelf aan deze persoon, niet via een systeem dat misschien is gehackt.
access-invite-guest = Nodig een gast uit
access-invite-guest-lead = U krijgt een link die één keer werkt. Daarna kiest u wat de gast mag zien, en tot wanneer.
access-invite-name = Naam
access-invite-name-hint = Staat deze naam zo in de bellijst? Dan krijgt iemand vanzelf de rollen uit het crisisteam.
access-invite-submit = Maak een link
access-guests = Gasten
access-guests-lead = Iemand van buiten: een advocaat, een onderzoeker, uw verzekeraar. Een gast ziet alleen wat u openstelt, en alles wat een gast opent komt in het logboek.
access-no-guests = Er zijn geen gasten.
access-gone = Niet meer binnen
access-gone-lead = Deze mensen hebben geen toegang meer. Hun naam blijft bij wat zij opschreven.
access-no-role = Heeft nog geen rol, en ziet dus nog niets.
access-may = Mag { $rights }.
access-now = Nu: { $roles }. { $rights }
access-guest-line = { $kind }, bij { $incident }. Ziet: { $parts }. Tot { $until }.
access-guest-over = De tijd van deze gast is voorbij.
access-person = Wat mag { $name }?
access-give = Leg vast
access-contact = Wie is dit in de bellijst?
access-contact-none = Staat er niet in
access-contact-hint = Wat deze persoon in het crisisteam doet, mag hij of zij hier dan ook.
access-roles = Welke rollen krijgt deze persoon erbij?
access-administers-title = Toegang
access-administers = Regelt de toegang
access-administers-hint = Bepaalt wie binnenkomt, wie welke rol heeft en wie in het crisisteam zit. Geef dit aan minstens twee mensen.
access-new-link = Maak een nieuwe link, voor wie niet meer binnenkomt
access-as-guest = Dit is een gast van buiten
access-end = Sluit de toegang af
access-end-title = Sluit de toegang van { $name } af
access-end-lead = Deze persoon is meteen overal uitgelogd en komt niet meer binnen. Wat hij of zij opschreef, blijft staan.
access-end-submit = Sluit af
access-link-title = Een nieuwe link voor { $name }
access-link-lead = De link werkt één keer, drie dagen lang. Oude links blijven werken tot ze gebruikt of verlopen zijn.
access-link-of = De link voor { $name }
access-link-print = Print als brief
access-link-file = uitnodiging
access-no-fixed-role = Helpt mee, zonder vaste rol
access-link-made = Dit ziet u maar één keer. Geef de link aan deze persoon zelf: in de hand, of over een kanaal dat de aanvaller niet leest.
access-next-guest = Kies nu wat deze gast mag zien
access-next-roles = Kijk wat deze persoon mag
access-guest-title = Wat mag { $name } zien?
access-guest-lead = Een gast komt in één incident, ziet alleen deze onderdelen, en niet langer dan tot het einde hieronder.
access-guest-incident = Bij welk incident?
access-guest-kind = Wat voor gast is dit?
access-guest-from = Van welk kantoor of bedrijf?
access-guest-parts = Wat stelt u open?
access-writes-title = Schrijven
access-writes = Mag daar ook opschrijven
access-guest-until = Tot wanneer?
access-guest-submit = Laat binnen
access-helpers = Andere organisaties die helpen
access-helpers-lead = Uw ICT-bedrijf bijvoorbeeld, als dat ook op deze Paraat werkt. De mensen daar komen binnen met hun eigen naam, en mogen wat u hier kiest. Wat zij bekijken en doen, staat in uw logboek.
access-no-helpers = Niemand van een andere organisatie komt hier binnen.
access-helper-add = Laat een andere organisatie toe
access-helper-id = Naam van die organisatie in Paraat
access-helper-id-hint = Vraag de organisatie zelf om deze naam. Hij bestaat uit kleine letters, cijfers en streepjes. Paraat zegt niet of hij klopt.
access-helper-name = Hoe noemt u deze organisatie?
access-helper-name-hint = Zo staat de organisatie in uw logboek, achter de naam van wie iets doet.
access-helper-roles = Welke rollen krijgen de mensen daar?
access-helper-end-lead = Iedereen van deze organisatie is meteen uitgelogd en komt niet meer binnen. Wat zij opschreven, blijft staan.
done-helper = Dit is vastgelegd. Klopt de naam, dan zien de mensen daar u nu bij hun klanten.
customers-title = Klanten
customers-lead = Wie het eerst hulp nodig heeft, staat bovenaan. Dat u kijkt, staat in het logboek van elke klant.
customers-incident = { $incident }: { $clock }. Laatste regel in het logboek: { $at }.
customers-crisis = Crisis: { $incident }. { $clock }. Laatste regel in het logboek: { $at }.
customers-no-term = geen termijn loopt
customers-quiet = Er loopt geen incident dat u mag zien.
customers-no-lead = Niemand leidt het crisisteam.
customers-kit = Laatste noodpakket: { $at }.
customers-no-kit = Er is geen noodpakket.
customers-enter = Ga naar binnen
customers-enter-title = Naar { $name }
customers-enter-lead = De link werkt één keer, één minuut lang, en alleen voor u. Wat u daar doet, staat onder uw naam in het logboek daar.
customers-enter-on = Ga verder
customers-back = Terug naar de klanten
done-roles = De rollen zijn vastgelegd.
done-guest = De gast is binnen, voor wat u openstelde.
person-erased = Iemand die gewist is
access-erase = Wis deze persoon helemaal
access-erase-title = { $name } wissen
access-erase-lead = De toegang eindigt meteen. Weg zijn de naam, de rollen, de passkeys en het wachtwoord. Weg is ook wanneer en waarmee deze persoon binnenkwam. Dit kan niet terug.
access-erase-stays = Wat deze persoon in een incident opschreef, blijft staan. Een telefoonnummer in de bellijst wist u apart.
access-erase-reason-hint = De reden blijft in het logboek staan. Noem hier geen naam.
access-erase-sure-title = Weet u het zeker?
access-erase-sure = Ja, dit kan niet terug
access-erase-unsure = Vink dit aan als u het zeker weet. Er is nog niets gewist.
access-erase-contact = Naar de bellijst
done-access-ended = De toegang is afgesloten.

## Wie iets mag zien

seen-by = Niet voor iedereen?
seen-by-who = Wie mag dit zien?
seen-by-hint = Wie het niet mag zien, vindt het nergens: niet in het logboek, niet bij zoeken, niet op papier.
seen-by-all = Iedereen die dit incident mag zien
seen-by-counsel = Alleen de advocatenlijn
seen-by-only = Alleen ik, en wie ik hieronder aanvink
seen-by-people = Wie nog meer?
refusal-does-not-see = { $name } mag deze taak niet zien. Geef de taak aan iemand die dat wel mag, of maak er een nieuwe taak van.
refusal-waits-for-unseen = Taak { $task } mag niet iedereen zien die deze taak ziet. Laat deze taak daar niet op wachten.
refusal-seen-by-others = Dit hoort bij iets wat andere mensen mogen zien. Kies opnieuw wie dit mag zien.
seen-by-is = Wie dit mag zien
seen-by-is-only = Alleen { $names }
seen-by-hint-task = Wie de taak doet, mag hem zien. Die hoeft u niet aan te vinken.

## Afgeschermd

shielded-something = Afgeschermd: hier volgt iets uit wat u niet mag zien. Wie beslist en wie meldt, zien wat het is.
shielded-duty = Afgeschermd: { $what } Waarom, mag u niet zien.
shielded-duty-by = Afgeschermd: { $what } Uiterlijk { $when }. Waarom, mag u niet zien.

## De advocatenlijn

counsel-title = Advocatenlijn
counsel-lead = Wat u de advocaat vraagt en wat de advocaat antwoordt. Alleen wie de advocatenlijn mag lezen, ziet dit. Het komt niet in het noodpakket.
counsel-add = Schrijf iets voor de advocatenlijn
counsel-text = Wat vraagt u, of wat is het advies?
counsel-text-hint = Schrijf dit alleen hier. Neem het niet over in een bericht of in het logboek.
counsel-written = Wat hier staat
counsel-none = Er staat nog niets. Schrijf hier uw eerste vraag aan de advocaat.
counsel-leaks-title = Woorden van hier staan ook ergens anders
counsel-leaks-lead = Wat buiten deze lijn staat, kan zijn bescherming verliezen. Kijk of het daar weg moet, en vraag de advocaat.
counsel-quoted = Regel { $entry } herhaalt regel { $of }: “{ $words }”
counsel-leaks = { $n ->
    [one] Eén regel herhaalt woorden van de advocatenlijn. Kijk in de advocatenlijn welke.
   *[other] { $n } regels herhalen woorden van de advocatenlijn. Kijk in de advocatenlijn welke.
}
