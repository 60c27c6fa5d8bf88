# De zinnen van de voorbereiding, in het Nederlands. De sleutels zijn dezelfde als in prepare.en.ftl.

## Rond de voorbereiding heen
frame-prepare = Voorbereiden
start-prepare = Er is nu niets aan de hand. Ik wil me voorbereiden.
prepare-nav-overview = Overzicht
prepare-nav-contacts = Bellijst
prepare-nav-team = Crisisteam
prepare-nav-runbooks = Draaiboeken
prepare-nav-agreements = Afspraken
prepare-nav-inventory = Wat we hebben
prepare-nav-prevention = Voorkomen
prepare-nav-paper = Papier
prepare-nav-log = Logboek
prepare-title = Voorbereid op een nare avond
prepare-next = Doe nu dit
prepare-nothing-missing = Er ontbreekt niets dat Paraat kan zien. Kijk over een maand weer.
prepare-others = Dit ontbreekt ook nog
prepare-rest = { $n ->
    [one] Nog { $n } punt
   *[other] Nog { $n } punten
}
prepare-there = Wat er al is
prepare-back = Terug naar het overzicht
prepare-mend = Regel dit
prepare-review-due = Iemand zou dit voor { $on } opnieuw bekijken.
prepare-assignee = Voor: { $who }
prepare-proposals = { $n ->
    [one] In een incident staat { $n } naam die nog niet op de bellijst staat.
   *[other] In incidenten staan { $n } namen die nog niet op de bellijst staan.
}
prepare-proposals-look = Bekijk
prepare-by-link = { $name } zelf, met een persoonlijke link
done-sheet = Vastgelegd. Dit geldt vanaf nu.
done-removed = Weggehaald. Wat er stond, blijft in de geschiedenis.
done-put-back = De oude versie geldt weer.
done-imported = De contacten zijn overgenomen. Onderaan deze pagina maakt u dat ongedaan.
done-import-undone = De overname is ongedaan gemaakt.
done-confirmed = Vastgelegd dat dit klopt.
done-erased = Deze persoon is gewist.
done-merged = Van twee is één gemaakt.
done-adopted = Dit draaiboek is nu van u. Pas aan wat bij u anders is.

## Het eerste uur
hour-title = Het eerste uur
hour-lead = Tien vragen. Daarna weet u op een nare avond wie u belt en wie wat mag.
hour-done = { $n ->
    [0] Er is nog geen vraag beantwoord.
    [one] { $n } vraag is beantwoord.
   *[other] { $n } vragen zijn beantwoord.
}
hour-begin = Begin
hour-on = Ga verder
hour-again = De { $n } vragen van het eerste uur
hour-next = Leg vast en ga verder
hour-skip = Dat weet ik nog niet
hour-question-1 = Wie bent u?
hour-why-1 = Hiervan hangt af welke regels gelden.
hour-question-2 = Wie neemt de leiding als het misgaat?
hour-why-2 = Liefst niet degene die de computers herstelt: die heeft dan geen tijd.
hour-question-3 = Wie leidt als die persoon er niet is?
hour-why-3 = Een aanval komt vaak op vrijdagavond of in de vakantie.
hour-question-4 = Wie schrijft op wat er gebeurt?
hour-why-4 = Iemand anders dan wie de leiding heeft. Later vraagt de verzekeraar, de rechter of de toezichthouder ernaar.
hour-question-5 = Wie vertelt het aan personeel en klanten?
hour-why-5 = Kies iemand die rustig blijft en die mensen geloven.
hour-question-6 = Wie belt u als de computers niet werken?
hour-why-6 = Zet erbij waaraan zij u herkennen: uw klantnummer of contractnummer.
hour-question-7 = Bent u verzekerd voor schade door een aanval?
hour-why-7 = Een verzekeraar heeft vaak een alarmnummer dat dag en nacht hulp stuurt. Bel dat dan eerst.
hour-question-8 = Wie mag systemen uitzetten en geld uitgeven?
hour-why-8 = Op de avond zelf is er geen tijd om dit uit te zoeken.
hour-question-9 = Waar komt u samen, en hoe praat u met elkaar?
hour-why-9 = De dader leest misschien uw mail en uw chat mee.
hour-question-10 = Welke gegevens van mensen hebt u, en is er een back-up?
hour-why-10 = Noem de belangrijkste groep en het belangrijkste systeem. De rest komt later.

## Formulieren van de voorbereiding
form-none = geen
form-more-rows = Nog een paar regels
form-row-incomplete = Vul dit in, of maak de hele regel leeg.
form-no-phone = Dit is geen telefoonnummer dat iemand kan bellen. Schrijf het zoals u het kiest, zoals 06 12345678 of +32 2 123 45 67.
form-no-such-name = Zo heet er niemand, of meer dan één. Schrijf de naam zoals die op de lijst staat.
form-no-mail = Dit is geen mailadres. Schrijf het zoals naam@bedrijf.nl.
form-no-country = Schrijf het land met twee letters, zoals NL of BE.
form-own-measure = een maatregel van uzelf
sheet-submit = Leg dit vast
sheet-since = Geldt sinds { $since }, door { $who }. Versies: { $n }.
sheet-remove = Haal dit weg
sheet-removal-title = Haal weg: { $title }
sheet-removal-lead = Het verdwijnt uit alle lijsten. In de geschiedenis blijft staan wat het zei, en u kunt het terugzetten.
sheet-history-title = Wat er eerder stond: { $title }
sheet-history-back = Terug
sheet-version = Versie { $n }, sinds { $since }, door { $who }
sheet-removed-then = Toen weggehaald.
sheet-put-back = Zet deze versie terug
sheet-new-profile = Wie wij zijn
sheet-new-plan = Hoe wij een crisis sturen
sheet-new-contact = Nieuw op de bellijst
sheet-new-role = Nieuwe rol
sheet-new-runbook = Nieuw draaiboek
sheet-new-contract = Nieuw contract
sheet-new-policy = Nieuwe polis
sheet-new-data-set = Nieuwe gegevens
sheet-new-service = Nieuwe dienst
sheet-new-system = Nieuw systeem
sheet-new-measure = Maatregel
sheet-new-risk = Nieuw risico
sheet-new-training = Nieuwe training of oefening
sheet-new-printed-copy = Een exemplaar printen
sheet-lead-profile = Een nieuw incident begint met deze gegevens.
sheet-lead-plan = Dit hebt u op de avond zelf meteen nodig. Vul in wat u weet; de rest kan later.
sheet-lead-role = Kies eerst de rol, dan de mensen. Bij een ander soort incident kan het iemand anders zijn.
sheet-lead-contract = Zoek vooral op wie wat binnen hoeveel tijd moet melden. "Dat weet ik nog niet" mag ook.
sheet-lead-policy = Neem de polis erbij. Zo ziet u nu al wat niemand betaalt.
sheet-lead-measure = Kies hoe ver u bent. Niveau 4 telt alleen met bewijs.
sheet-lead-printed-copy = Kies wat erin komt, wie het bewaart en waar. Na het bewaren kunt u het printen. Het krijgt een nummer.

## Velden: wie wij zijn
sheet-profile-country = Land
sheet-profile-country-hint = Twee letters, zoals NL.
sheet-profile-employees = Aantal medewerkers
sheet-profile-employees-hint = Werkt u alleen? Vul dan 1 in: u krijgt advies in plaats van fouten.
sheet-profile-role = Uw rol bij gegevens van mensen
sheet-profile-sector = Sector
sheet-profile-is_insured = Verzekerd voor schade door een aanval of datalek?
sheet-profile-register_number = Nummer van de Kamer van Koophandel
sheet-profile-register_number-hint = Formulieren van toezichthouders vragen ernaar.
sheet-profile-address = Adres
sheet-profile-officer_number = Nummer van uw functionaris gegevensbescherming
sheet-profile-officer_number-hint = Laat leeg als u er geen hebt.

## Velden: hoe wij een crisis sturen
sheet-plan-responsible = Wie is eindverantwoordelijk voor beveiliging en gegevens?
sheet-plan-responsible-hint = Eén persoon.
sheet-plan-criteria = Waaraan ziet u dat het een crisis is?
sheet-plan-criteria-hint = Een op elke regel, zoals: de productie ligt langer dan 4 uur stil.
sheet-plan-room = Waar komt het team samen?
sheet-plan-fallback_room = En als dat niet kan?
sheet-plan-channel = Hoe praat u met elkaar als mail en chat niet te vertrouwen zijn?
sheet-plan-channel-hint = Bijvoorbeeld een groep op privételefoons, of een belbrug.
sheet-plan-code_word = Waar ligt het codewoord waarmee een beller bewijst wie hij is?
sheet-plan-code_word-hint = Schrijf het woord zelf hier niet op.
sheet-plan-first_meeting_minutes = Eerste overleg binnen hoeveel minuten?
sheet-plan-meeting_every_hours = Daarna elke hoeveel uur?
sheet-plan-register_years = Hoeveel jaar na het sluiten bewaart u een incident in het register?
sheet-plan-register_years-hint = Paraat stelt vijf jaar voor: zo lang kan een toezichthouder nog een hoge boete opleggen, en kan iemand nog schade vragen. De AVG noemt zelf geen termijn. Overleg met uw privacyjurist.
sheet-plan-paper = Waar ligt het papier als niets meer werkt?
sheet-plan-paper-hint = De geprinte bellijst, het plan en lege vellen. Bijvoorbeeld: de kluis.

## Velden: bellijst
sheet-contact-name = Naam
sheet-contact-name-hint = Van de persoon of de balie.
sheet-contact-organisation = Organisatie
sheet-contact-organisation-hint = Laat leeg bij eigen medewerkers.
sheet-contact-function = Functie
sheet-contact-kind = Wat is dit voor u?
sheet-contact-own_kind = Eigen soort
sheet-contact-own_kind-hint = Alleen als u hierboven "Anders" koos.
sheet-contact-numbers = Telefoonnummer
sheet-contact-numbers-hint = Het nummer dat u het eerst belt, komt bovenaan.
sheet-contact-number = Nummer
sheet-contact-line = Soort lijn
sheet-contact-is_private = Privénummer, niet voor iedereen
sheet-contact-is_own = Loopt over onze eigen telefooncentrale of ons netwerk
sheet-contact-mails = Mailadres
sheet-contact-address = Adres
sheet-contact-mail_is_private = Privéadres, niet voor iedereen
sheet-contact-around_the_clock = Dag en nacht bereikbaar?
sheet-contact-hours = Wanneer bereikbaar?
sheet-contact-deputy = Wie neemt op als deze persoon niet kan?
sheet-contact-call_for = Waarvoor belt u, en wat is afgesproken?
sheet-contact-references = Kenmerk
sheet-contact-references-hint = Waaraan zij u herkennen: klantnummer, contractnummer, polisnummer.
sheet-contact-of = Wat voor nummer?
sheet-contact-reference = Het nummer
sheet-contact-technical = Versies en techniek
sheet-contact-technical-hint = Wat een helper meteen vraagt, zoals het type server. Geen wachtwoorden.
sheet-contact-source = Waar komt dit vandaan?
sheet-contact-verified_on = Wanneer is dit voor het laatst nagekeken?
sheet-contact-note = Verder nog iets
sheet-contact-customer_number = Uw klantnummer bij hen

## Velden: rollen
sheet-role-role = Welke rol?
sheet-role-own_role = Eigen naam van de rol
sheet-role-own_role-hint = Alleen als u hierboven "Anders" koos.
sheet-role-held = Wie doet het
sheet-role-held-hint = De eerste regel geldt altijd. Op een volgende regel kiest u voor welk soort incident iemand anders het doet.
sheet-role-person = Wie?
sheet-role-deputy = Vervanger
sheet-role-forms = Alleen bij dit soort incident
sheet-role-forms-hint = Kiest u niets, dan geldt het altijd.
sheet-role-trained_on = Voor het laatst getraind
sheet-role-credible_because = Waarom geloven mensen deze persoon?
sheet-role-credible_because-hint = Vooral bij wie met de pers praat.
sheet-role-may = Deze rol mag dit zonder te vragen
sheet-role-limit_cents = Tot hoeveel euro?
sheet-role-condition = Onder welke voorwaarde?
sheet-role-reports_to = Aan welke rol rapporteert deze rol?
sheet-role-informs = Welke rollen houdt deze rol op de hoogte?
sheet-role-called_by = Welke rol roept deze rol op?
sheet-role-responsible_for = Waarvoor is deze rol verantwoordelijk?
sheet-role-duties = Wat doet deze rol?
sheet-role-duties-hint = Een taak op elke regel.
sheet-role-documents = Welke documenten zijn nodig?
sheet-role-means = Wat is er verder nodig?
sheet-role-who_may = Wie mag systemen loskoppelen?

## Velden: draaiboeken
sheet-runbook-title = Naam
sheet-runbook-forms = Voor welk soort incident?
sheet-runbook-when = Hoe herkent u dit?
sheet-runbook-steps = Stap
sheet-runbook-what = Wat moet er gebeuren?
sheet-runbook-place = Op welke plaats?
sheet-runbook-place-hint = Zo verzet u een stap. Wat daar stond, schuift op.
sheet-runbook-track = Spoor
sheet-runbook-step_role = Wie doet het?
sheet-runbook-within_minutes = Binnen hoeveel minuten?
sheet-runbook-when_insured = Alleen als u verzekerd bent
sheet-runbook-dos = Doe dit
sheet-runbook-donts = Laat dit
sheet-runbook-evidence = Bewaar als bewijs
sheet-runbook-mandate = Welk mandaat is nodig?
sheet-runbook-filings = Welke plichten horen erbij?
sheet-runbook-calls = Wie belt u?
sheet-runbook-messages = Wie krijgt een bericht?
sheet-runbook-review_on = Wanneer kijkt u hier opnieuw naar?

## Velden: contracten
sheet-contract-party = Met wie?
sheet-contract-contact = Staat die op de bellijst?
sheet-contract-relation = Wat is dit voor contract?
sheet-contract-subject = Waarover gaat het?
sheet-contract-number = Contractnummer
sheet-contract-notices = Meldclausule
sheet-contract-notices-hint = Wie moet het de ander vertellen als er iets misgaat, en binnen hoeveel tijd?
sheet-contract-direction = Wie vertelt het wie?
sheet-contract-term = Hoe telt de termijn?
sheet-contract-amount = Hoeveel?
sheet-contract-counts_from = Vanaf wanneer?
sheet-contract-counts_from-hint = Zoals het er staat, bijvoorbeeld: na ontdekking.
sheet-contract-days_of = Werkdagen van welk land?
sheet-contract-days_of-hint = Telt het contract in werkdagen, dan tellen de feestdagen van dit land.
sheet-calendar-ours = Nederland
sheet-calendar-gone = Deze kalender is er niet meer. Zet haar terug in rules.d/calendars, of kies een andere.
sheet-contract-article = Waar staat het?
sheet-contract-channel = Hoe en aan wie?
sheet-contract-data_sets = Over welke gegevens gaat het?
sheet-contract-starts_on = Sinds
sheet-contract-ends_on = Tot en met
sheet-contract-review_on = Wanneer kijkt u hier opnieuw naar?

## Velden: polissen
sheet-policy-is_insured = Verzekerd?
sheet-policy-insurer = Verzekeraar
sheet-policy-contact = Staat die op de bellijst?
sheet-policy-number = Polisnummer
sheet-policy-alarm_number = Alarmnummer
sheet-policy-alarm_number-hint = Dag en nacht. Bel dit eerst, voordat u iemand inhuurt.
sheet-policy-broker = Tussenpersoon
sheet-policy-notice_hours = Melden binnen hoeveel uur?
sheet-policy-needs_consent = Moet de verzekeraar eerst akkoord zijn voordat u iemand inhuurt?
sheet-policy-has_panel = Mag u alleen bedrijven inhuren die zij kiezen?
sheet-policy-panel = Welke bedrijven zijn dat?
sheet-policy-panel-hint = Een naam op elke regel.
sheet-policy-limit_cents = Verzekerd bedrag in euro
sheet-policy-deductible_cents = Eigen risico in euro
sheet-policy-waiting_hours = Wachttijd bij stilstand, in uren
sheet-policy-waiting_hours-hint = Over de eerste uren betaalt de polis niets.
sheet-policy-pays_own_staff = Betaalt de polis uren van uw eigen mensen?
sheet-policy-covered = Gedekt?
sheet-policy-covered-none = nog niet opgezocht
sheet-policy-cover_limit_cents = Tot hoeveel euro?
sheet-policy-cover_deductible_cents = Eigen risico hiervoor, als dat anders is
sheet-policy-condition = Onder welke voorwaarde?
sheet-policy-exclusions = Wat is uitgesloten?
sheet-policy-exclusions-hint = Een punt op elke regel.
sheet-policy-conditions = Wat moet u op orde hebben?
sheet-policy-conditions-hint = Bijvoorbeeld: updates binnen 14 dagen.
sheet-policy-starts_on = Sinds
sheet-policy-ends_on = Tot en met
sheet-policy-retroactive_from = Telt voor incidenten vanaf

## Velden: gegevens, diensten en systemen
sheet-data-set-name = Hoe noemt u deze gegevens?
sheet-data-set-kinds = Wat zit erin?
sheet-data-set-classification = Hoe erg is het als anderen dit zien?
sheet-data-set-of_whom = Van wie zijn de gegevens?
sheet-data-set-persons = Van hoeveel mensen ongeveer?
sheet-data-set-purpose = Waarvoor hebt u het nodig?
sheet-data-set-minimised = Wat laat u weg of haalt u weg?
sheet-data-set-minimised-hint = Wat u niet hebt, kan niet lekken.
sheet-data-set-retention_months = Hoeveel maanden bewaart u het?
sheet-data-set-retention_because = Waarom zo lang?
sheet-data-set-cleaned_on = Wanneer is voor het laatst opgeruimd?
sheet-data-set-review_on = Wanneer kijkt u hier opnieuw naar?
sheet-service-name = Hoe noemt u deze dienst?
sheet-service-name-hint = Wat u voor anderen doet, zoals bestellen of storingsdienst.
sheet-service-stakeholders = Wie merkt het als dit niet werkt?
sheet-service-contacts = Wie vertelt u het eerst?
sheet-service-data_sets = Welke gegevens gebruikt het?
sheet-service-tolerable_hours = Na hoeveel uur wordt het ernstig?
sheet-service-fallback = Hoe gaat het werk door zonder?
sheet-system-name = Hoe noemt u dit systeem?
sheet-system-supplier = Wie houdt het draaiend?
sheet-system-technical = Waar staat het, en welke versie?
sheet-system-services = Welke diensten staan erop?
sheet-system-data_sets = Welke gegevens zitten erin?
sheet-system-is_exposed = Te bereiken vanaf internet?
sheet-system-backup = Hoe en waar is de back-up?
sheet-system-is_backup_offline = Is er een back-up waar een aanvaller niet bij kan?
sheet-system-restored_on = Wanneer is een back-up voor het laatst als proef teruggezet?
sheet-system-when_disconnected = Wat gebeurt er als u het loskoppelt?
sheet-system-review_on = Wanneer kijkt u hier opnieuw naar?
sheet-system-set = Welke gegevens van mensen zijn het belangrijkst?
sheet-system-set-hint = Bijvoorbeeld: klantgegevens.
sheet-system-of_whom = Van wie zijn die?

## Velden: maatregelen, risico's en training
sheet-measure-listed = Welke maatregel?
sheet-measure-title = Eigen naam
sheet-measure-title-hint = Alleen bij een maatregel van uzelf.
sheet-measure-level = Hoe ver bent u?
sheet-measure-evidence = Waaruit blijkt dat?
sheet-measure-evidence-hint = Een test, een verslag, een schermafdruk. Beleid op papier is geen bewijs.
sheet-measure-evidence_on = Van welke dag is het bewijs?
sheet-measure-assignee = Wie zorgt ervoor?
sheet-measure-review_on = Tot wanneer telt dit?
sheet-measure-review_on-hint = Daarna telt het één niveau lager, tot iemand weer kijkt.
sheet-measure-note = Verder nog iets
sheet-risk-title = Wat kan er gebeuren?
sheet-risk-scenario = Hoe gaat dat, en wat richt het aan?
sheet-risk-likelihood = Hoe waarschijnlijk?
sheet-risk-likelihood-hint = Van 1 (zelden) tot 5 (bijna zeker).
sheet-risk-impact = Hoe ernstig?
sheet-risk-impact-hint = Van 1 (nauwelijks) tot 5 (dat overleven we niet).
sheet-risk-treatment = Wat doet u ermee?
sheet-risk-administrative = Afspraken en regels
sheet-risk-physical = Sloten en muren
sheet-risk-technical = Techniek
sheet-risk-systems = Over welke systemen gaat het?
sheet-risk-assignee = Wie zorgt ervoor?
sheet-risk-assessed_on = Wanneer hebt u dit beoordeeld?
sheet-risk-review_on = Wanneer kijkt u hier opnieuw naar?
sheet-training-title = Wat?
sheet-training-kind = Wat voor training?
sheet-training-audience = Voor wie?
sheet-training-trainer = Wie geeft het?
sheet-training-planned_on = Gepland op
sheet-training-held_on = Gehouden op
sheet-training-attendees = Hoeveel mensen waren er?
sheet-training-result = Wat kwam eruit?
sheet-training-repeat_months = Na hoeveel maanden opnieuw?
sheet-printed-copy-prints = Wat komt erin?
sheet-printed-copy-runbooks = Welke draaiboeken?
sheet-printed-copy-holder = Wie bewaart het?
sheet-printed-copy-place = Waar ligt het?
sheet-printed-copy-place-hint = Een plek die ook werkt als de computers dat niet doen: de kluis, thuis, de auto.
sheet-printed-copy-language = In welke taal?
sheet-printed-copy-printed_on = Geprint op
sheet-printed-copy-destroyed_on = Vernietigd op
sheet-printed-copy-destroyed_on-hint = Vul dit in als het papier weg is. Oude nummers mogen niet blijven liggen.
sheet-printed-copy-note = Opmerking

## De bellijst
contacts-lead = In deze volgorde belt u. Print de lijst en leg hem waar u erbij kunt als niets meer werkt.
contacts-none = Er staat nog niemand op de lijst. Begin met wie u belt als de computers niet werken.
contacts-add = Zet iemand op de lijst
contacts-import = Haal een lijst binnen
contacts-search = Zoek op naam of organisatie
contacts-search-submit = Zoek
contacts-earlier = Eerder bellen
contacts-later = Later bellen
contacts-stale = { $n ->
    [one] { $n } contact is nooit of meer dan een jaar geleden nagekeken.
   *[other] { $n } contacten zijn nooit of meer dan een jaar geleden nagekeken.
}
contacts-slips = Maak briefjes om na te kijken
contacts-pairs = { $n ->
    [one] { $n } keer lijken twee contacten dezelfde.
   *[other] { $n } keer lijken twee contacten dezelfde.
}
contacts-pairs-look = Bekijk
contacts-no-private = U ziet geen privénummers. Wie ze wel mag zien, staat bij "Hoe wij een crisis sturen".
contacts-hidden = { $n ->
    [one] Er is nog { $n } contact. Zoek op naam.
   *[other] Er zijn nog { $n } contacten. Zoek op naam.
}
contacts-export = Neem de lijst mee
contacts-export-lead = Het bestand bevat namen en nummers. Bewaar het zorgvuldig.
contacts-imports = Binnengehaalde lijsten
contacts-import-undo = Maak ongedaan
contacts-back = Terug naar de bellijst
contact-roles = In het crisisteam: { $roles }
contact-stands-in = vervanger van { $role }
contact-private = privé
contact-own-line = valt uit met ons netwerk
contact-hidden = Er is ook een privénummer. Dat mag u niet zien.
contact-always = Dag en nacht bereikbaar
contact-not-always = Niet dag en nacht bereikbaar
contact-call-for = Bel voor: { $text }
contact-technical = Techniek: { $text }
contact-verified = Nagekeken op { $on }. Bron: { $source }.
contact-never-verified = Nog nooit nagekeken.
contact-no-source = onbekend
contact-deputy = Neemt niemand op? Bel
contact-look = Bekijk dit contact
contact-edit = Pas aan
contact-history = Wat er eerder stond
contact-right = Klopt dit nog?
contact-right-call = Ik heb gebeld: het klopt
contact-right-slip = Er is een briefje ingeleverd: het klopt
contact-right-source = Ik heb het opgezocht: het klopt
contact-ask-lead = Of vraag het de persoon zelf. Met een persoonlijke link kijkt die alleen naar de eigen gegevens.
contact-ask = Maak een persoonlijke link
contact-erase = Wis deze persoon helemaal
call-group-team = Eerst: het eigen crisisteam
call-group-alarm = Alarm en hulp bij een aanval
call-group-it = IT, website, cloud en telefoon
call-group-bank = Bank
call-group-law = Recht en privacy
call-group-authorities = Toezichthouders en politie
call-group-partners = Partners en keten
call-group-business = Klanten en leveranciers
call-group-advisers = Adviseurs en netwerken
call-group-others = Anderen
asked-title = Een link voor { $name }
asked-made = Geef deze link aan die persoon. Hij werkt dertig dagen en maar één keer. U ziet hem alleen nu.
asked-loopback = Paraat draait alleen op deze computer. De link werkt daarom alleen hier: laat de persoon hier kijken, of gebruik een briefje.
confirm-title = Klopt dit, { $name }?
confirm-lead = U staat op de bellijst voor als er iets misgaat met computers of gegevens. Kijk of alles klopt. Pas aan wat anders is.
confirm-what-for = Collega's die in Paraat werken zien deze lijst. Een privénummer kunt u afschermen: dan zien minder mensen het.
confirm-not-all = Een privénummer dat al bekend is, staat hier niet bij. Het blijft bewaard.
confirm-submit = Zo klopt het
confirm-changed = Intussen heeft een collega uw gegevens aangepast. Open de link opnieuw en kijk of het klopt.
confirmed-title = Dank u wel
confirmed-thanks = Uw gegevens zijn bijgewerkt. U kunt deze pagina sluiten.
erasure-title = Wis { $name }
erasure-lead = Dit contact wordt gewist, ook uit oude versies. Dat kan niemand terugdraaien. Dat er iets is gewist, blijft staan. Kijk zelf of de naam ook in andere teksten staat, zoals bij een maatregel of in een incident. Kopieën op papier of in bestanden gooit u zelf weg.
erasure-submit = Wis deze persoon
duplicates-title = Lijken dezelfde
duplicates-lead = Kies welke blijft. De nummers van de ander komen erbij.
duplicates-none = Er zijn geen contacten die dezelfde lijken.
duplicates-keep = Houd deze
duplicates-reason = Was dubbel.
same-mail = Zij hebben hetzelfde mailadres.
same-number = Zij hebben hetzelfde telefoonnummer.
same-name = Zij heten bijna hetzelfde.
slips-title = Briefjes om na te kijken
slips-lead = Print deze pagina en knip de briefjes los. Kreeg u een briefje terug, zet dan bij het contact dat het klopt.
slips-none = Alle contacten zijn het afgelopen jaar nagekeken.
slips-hidden = { $n ->
    [one] Er is nog { $n } contact. Het komt hier als deze briefjes terug zijn.
   *[other] Er zijn nog { $n } contacten. Ze komen hier als deze briefjes terug zijn.
}
slips-right = Dit klopt
slips-wrong = Dit klopt niet. Het moet zijn:
slips-signed = Datum en handtekening:
export-file = bellijst

## Een lijst binnenhalen
import-lead = Kies een bestand uit Excel, Outlook, Google of uw telefoon: CSV, XLSX, ODS of vCard. U ziet eerst wat erin staat. Er komt nog niets op de lijst.
import-hint = Hooguit 16 MB en 50.000 regels. Paraat voert niets uit dat in het bestand staat.
import-read = Bekijk wat erin staat
import-preview = Dit staat erin
import-good = { $n ->
    [one] { $n } contact kan mee.
   *[other] { $n } contacten kunnen mee.
}
import-are-known = { $n ->
    [one] { $n } staat er al.
   *[other] { $n } staan er al.
}
import-mistakes = Regels die niet mee kunnen
import-leave-out = Laat deze regels weg
import-has-mistakes = Er is niets overgenomen. Verbeter het bestand en haal het opnieuw binnen, of laat de foute regels weg.
import-nothing-new = Er is niets overgenomen: alles stond er al.
import-row = Regel { $n }:
import-more-mistakes = En nog { $n } andere.
import-how = Hoe neemt u dit over?
import-take-over = Neem alles over
import-again = Bekijk het opnieuw
import-gone = Dit bestand staat niet meer klaar. Haal het opnieuw binnen.
import-known = Wat doet u met wie al op de lijst staat?
import-known-complete = Vul aan wat er nog niet staat
import-known-skip = Sla hen over
import-known-add = Zet hen er nog een keer bij
import-column = Kolom "{ $name }"
import-head-row = Regel
import-head-numbers = Nummers
import-head-known = Staat er al?
import-brought = { $n ->
    [one] { $n } contact, op { $at } door { $who }
   *[other] { $n } contacten, op { $at } door { $who }
}
found-mail = zelfde mailadres als { $title }
found-number = zelfde nummer als { $title }
found-name = heet bijna hetzelfde als { $title }
import-bad-mobile = In kolom "{ $column }" staat "{ $text }". Dat is geen telefoonnummer.
import-bad-work = In kolom "{ $column }" staat "{ $text }". Dat is geen telefoonnummer.
import-bad-home = In kolom "{ $column }" staat "{ $text }". Dat is geen telefoonnummer.
import-bad-alarm = In kolom "{ $column }" staat "{ $text }". Dat is geen telefoonnummer.
import-bad-name = Er staat geen naam en geen organisatie.
import-bad-mail = In kolom "{ $column }" staat "{ $text }". Dat is geen mailadres.
import-bad-around-the-clock = In kolom "{ $column }" staat "{ $text }". Schrijf ja of nee.
import-bad-private = In kolom "{ $column }" staat "{ $text }". Schrijf ja of nee.
import-bad-verified-on = In kolom "{ $column }" staat "{ $text }". Dat is geen datum. Schrijf 2026-11-22 of 22-11-2026.
import-card-no-name = Er staat geen naam en geen organisatie.
import-card-end-missing = Het kaartje houdt halverwege op.
import-card-outside-cards = Hiervoor staat tekst die bij geen kaartje hoort.
import-card-line-not-understood = Een regel van het kaartje is niet te lezen.
import-card-value-too-long = Een tekst op het kaartje is te lang.
import-card-lost-characters = Er staan tekens op die niet te lezen zijn.
import-card-nothing-on-it = Er staat niets op dit kaartje.
import-card-bad-phone = Een van de nummers is geen telefoonnummer.
column-ignored = niet overnemen
column-name = Naam
column-first-name = Voornaam
column-name-prefix = Tussenvoegsel
column-last-name = Achternaam
column-organisation = Organisatie
column-function = Functie
column-kind = Soort
column-mobile = Mobiel
column-work = Werk
column-home = Thuis
column-alarm = Alarmnummer
column-mail = Mail
column-around-the-clock = 24/7
column-hours = Bereikbaar
column-contract-number = Contractnummer
column-customer-number = Klantnummer
column-policy-number = Polisnummer
column-technical = Techniek
column-call-for = Waarvoor bellen
column-source = Bron
column-verified-on = Nagekeken op
column-private = Privé
column-note = Opmerking
now-call-list = Bellijst
now-runbook = Draaiboek

## Het crisisteam
team-lead = Kies eerst de rollen, dan de mensen. Iedereen heeft een vervanger nodig.
team-one-person = U werkt alleen. Dan zijn dit adviezen: spreek met een collega-ondernemer of uw IT-bedrijf af wie u helpt.
team-roles = Rollen, en wie aan wie rapporteert
team-none = Er zijn nog geen rollen.
team-add = Voeg een rol toe
team-begin = { $n ->
    [one] Voeg de { $n } rol toe die nog ontbreekt
   *[other] Voeg de { $n } rollen toe die nog ontbreken
}
team-nobody = Nog niemand
team-deputy = Vervanger: { $who }
team-only-for = Alleen bij: { $forms }
team-trained = Getraind op { $on }
team-mandates = Mag zonder te vragen: { $mandates }
team-plan = Hoe wij een crisis sturen
mandate-limit = tot { $limit }
doubt-nobody-is = Nog niemand heeft deze rol: { $role }.
doubt-no-deputy = Er is geen vervanger voor deze rol: { $role }.
doubt-own-deputy = Dezelfde persoon is ook de eigen vervanger: { $role }.
doubt-both = Eén persoon kan dit niet tegelijk doen: { $one } en { $other }.
doubt-twice = Deze rol staat er twee keer: { $role }.
doubt-unreachable = Van { $who } ({ $role }) is er geen nummer dat werkt als ons netwerk plat ligt.
doubt-reports-to-nobody = Deze rol rapporteert aan niemand: { $role }.
doubt-many-tops = { $n } rollen rapporteren aan niemand. Boven iedereen staat er één.
doubt-no-mandate-disconnect = Niemand mag systemen loskoppelen zonder eerst te vragen.
doubt-no-mandate-spend = Niemand mag geld uitgeven zonder eerst te vragen.
doubt-no-mandate-press = Er staat niet wie met de pers mag praten.
doubt-no-mandate-file = Er staat niet wie een melding mag doen bij een toezichthouder.
doubt-no-mandate-ransom = Er staat niet wie over losgeld beslist.
doubt-no-limit = Deze rol mag geld uitgeven, maar er staat niet hoeveel: { $role }.
doubt-ransom-below-board = Over losgeld beslist het bestuur, niet deze rol: { $role }.
doubt-untrained = Wie met de pers praat, is daar nog niet voor getraind.
doubt-not-credible = Er staat niet waarom mensen de woordvoerder geloven.
doubt-nobody-responsible = Er staat niet wie eindverantwoordelijk is voor beveiliging en gegevens.

## Draaiboeken
runbooks-lead = Een draaiboek zegt wie wat doet, en wat u laat. Lees er elke maand een, dan kent u ze op de avond zelf.
runbooks-own = Uw eigen draaiboeken
runbooks-none = U hebt nog geen eigen draaiboek. Kies er hieronder een en neem het over.
runbooks-add = Schrijf een nieuw draaiboek
runbooks-defaults = Draaiboeken van Paraat
runbooks-defaults-lead = Deze gelden zolang u geen eigen draaiboek hebt.
runbooks-all-own = U hebt voor alles een eigen draaiboek.
runbooks-steps = { $n ->
    [one] { $n } stap
   *[other] { $n } stappen
}
runbooks-back = Terug naar de draaiboeken
runbook-not-reviewed = Een draaiboek van Paraat; niemand bij u heeft het nog bekeken.
runbook-review-on = Opnieuw bekijken voor { $on }.
runbook-no-review = Er staat niet wanneer iemand het opnieuw bekijkt.
runbook-adopt-lead = Neem het over, en pas daarna aan wat bij u anders is.
runbook-adopt = Neem dit draaiboek over
runbook-edit = Pas aan
runbook-tracks = De stappen lopen door elkaar. Er zijn vier sporen:
runbook-when-insured = Alleen als u verzekerd bent.
runbook-mandate = Mandaat nodig: { $act }. Wie dit mag: { $who }.
runbook-mandate-nobody = Mandaat nodig: { $act }. Nog niemand mag dit.
runbook-dos = Doe dit
runbook-donts = Laat dit
runbook-evidence = Bewaar als bewijs
runbook-filings = Plichten
runbook-messages = Een bericht aan
runbook-calls = Bel:
runbook-call-nobody = { $kind } (staat nog niet op de bellijst)
within-now = meteen
within-minutes = { $n ->
    [one] binnen { $n } minuut
   *[other] binnen { $n } minuten
}
within-hours = binnen { $n } uur
within-days = { $n ->
    [one] binnen { $n } dag
   *[other] binnen { $n } dagen
}

## Afspraken
agreements-lead = Wat is afgesproken met verzekeraars, leveranciers en partners? Op de avond zelf telt vooral: binnen hoeveel tijd, en wie belt u.
agreements-policies = Polissen
agreements-no-policies = Er staat nog geen polis.
agreements-add-policy = Voeg een polis toe
agreements-contracts = Contracten
agreements-contracts-lead = Begin met wie gegevens voor u verwerkt, en voor wie u dat doet.
agreements-no-contracts = Er staat nog geen contract.
agreements-add-contract = Voeg een contract toe
policy-alarm = Alarmnummer: { $number }
policy-number = Polisnummer: { $number }
policy-notice = Melden binnen { $n } uur
policy-waiting = Wachttijd: { $n } uur
policy-consent = Vraag eerst akkoord voordat u iemand inhuurt
policy-panel = Alleen bedrijven die zij kiezen
policy-no-alarm = Er is geen alarmnummer.
policy-ended = Deze polis geldt vandaag niet.
contract-slow = Zij hoeven u niet binnen een dag te vertellen dat er iets misging.
contract-missing = Staat er niet in: { $clauses }
contract-unread = Nog niet opgezocht: { $clauses }
notice-we-tell = U meldt het hun { $term }
notice-they-tell = Zij melden het u { $term }
notice-immediately = meteen
notice-term-unknown = binnen een tijd die nog niet is opgezocht
notice-in-hours = binnen { $n } uur
notice-in-days = { $n ->
    [one] binnen { $n } dag
   *[other] binnen { $n } dagen
}
notice-in-working-days = { $n ->
    [one] binnen { $n } werkdag
   *[other] binnen { $n } werkdagen
}
notice-from = , { $text }
notice-article = {" "}(artikel { $text })
notice-channel = , via { $text }
heads-title = Wat betaalt de verzekering?
heads-lead = { $n ->
    [0] Voor elke kostenpost is er iets geregeld of nog op te zoeken.
    [one] { $n } van de elf kostenposten betaalt u zelf.
   *[other] { $n } van de elf kostenposten betaalt u zelf.
} Wachttijd en eigen risico gaan er nog af.
heads-head = Kostenpost
heads-insured = Verzekerd?
heads-payers = Wie betaalt
head-limit = tot { $limit }
insured-yes = ja
insured-on-condition = onder voorwaarden
insured-not-looked-up = nog niet opgezocht
insured-by-nobody = nee, dit verzekert niemand
insured-without-policy = nee, er is geen polis
insured-by-none-of-these = nee
euros = € { $amount }
euros-and-cents = { $euros },{ $cents }

## Wat we hebben
inventory-lead = Weet u wat waarop staat, dan weet u bij een storing meteen wie u moet bellen.
inventory-systems = Systemen
inventory-systems-lead = Kies een systeem en zie wie het raakt als het wordt gehackt.
inventory-add-systems = Voeg een systeem toe
inventory-services = Diensten
inventory-services-lead = Wat u met die systemen voor anderen doet.
inventory-add-services = Voeg een dienst toe
inventory-sets = Gegevens
inventory-sets-lead = Wat u bewaart, van wie, en hoe lang.
inventory-add-sets = Voeg gegevens toe
inventory-none = Hier staat nog niets.
system-supplier = Houdt het draaiend: { $who }
system-restored = Back-up teruggezet als proef op { $on }
system-never-restored = De back-up is nog nooit als proef teruggezet.
system-backup-in-reach = Een aanvaller kan bij de back-up.
system-backup-unknown = Niemand weet of een aanvaller bij de back-up kan.
system-exposed = Te bereiken vanaf internet
service-tolerable = Na { $n } uur zonder wordt het ernstig
set-persons = Aantal mensen, ongeveer: { $n }
set-retention = { $n ->
    [one] Bewaard: { $n } maand
   *[other] Bewaard: { $n } maanden
}
set-no-retention = Er staat niet hoe lang u dit bewaart.
reach-title = Als dit wordt geraakt: { $system }
reach-lead = Dit volgt uit wat u hebt opgeschreven. Kijk bij een incident zelf of het klopt.
reach-disconnected = Als u het loskoppelt: { $text }
reach-edit = Pas dit systeem aan
reach-back = Terug naar wat we hebben
reach-services = Diensten die uitvallen
reach-sets = Gegevens die erin zitten
reach-people = Mensen en organisaties
reach-contacts = Wie u belt
reach-contracts = Contracten
reach-none = Niets opgeschreven.
reach-by = Door: { $names }
reach-own-data = Het gaat om hun gegevens.
reach-notice = Zij merken dat het niet werkt.
reach-persons = Aantal mensen: ten hoogste { $n }. Wie in twee lijsten staat, telt dubbel.
reach-persons-unknown = Hoeveel mensen het zijn, is niet opgeschreven.
reach-persons-at-least = { $n } mensen, en { $unknown } soorten gegevens waarvan niemand het aantal opschreef.

## Voorkomen
prevention-lead = Een maatregel telt pas echt als iemand hem heeft getest.
prevention-measures = Uw maatregelen
prevention-measures-lead = Wat het verst achterblijft, staat bovenaan.
prevention-measures-none = U hebt nog geen maatregel bekeken. Begin onderaan deze pagina.
prevention-risks = Risico's
prevention-risks-lead = Kijk er elk half jaar naar, en na elk incident.
prevention-risks-none = Er is nog geen risico beoordeeld.
prevention-trainings = Training en oefening
prevention-trainings-lead = Wie heeft geoefend, schrikt minder.
prevention-trainings-none = Er is nog niets gepland.
prevention-open = Nog niet bekeken
prevention-open-lead = Kies een maatregel en zeg hoe ver u bent.
prevention-open-none = U hebt alles bekeken.
prevention-add-measure = Voeg een eigen maatregel toe
prevention-add-risk = Beoordeel een risico
prevention-add-training = Plan een training
measure-has-proof = Bewijs: { $text }
risk-score = Kans maal gevolg: { $n } van 25
risk-no-score = Kans of gevolg is nog niet bekend.
training-held = Gehouden op { $on }
training-planned = Gepland op { $on }
training-not-planned = Nog niet gepland
overdue-not-held = Was gepland op { $on }, maar er staat niet dat het doorging.
overdue-not-repeated = Had voor { $on } opnieuw gemoeten.
lowered-no-evidence = Telt een niveau lager: er is geen bewijs.
lowered-undated = Telt een niveau lager: het bewijs heeft geen datum.
lowered-ahead = Telt een niveau lager: de datum van het bewijs moet nog komen.
lowered-stale = Telt een niveau lager: sinds { $on } keek niemand opnieuw.
framework-principles = Basisprincipe { $words }
framework-duties = Cbw { $words }
framework-safeguards = CIS { $words }
framework-checked = { $how }

## Wat ontbreekt
gap-nobody-to-call-it = Er staat niemand op de bellijst die de computers weer aan de praat krijgt.
gap-nobody-to-call-incident-response = Er staat niemand op de bellijst die helpt bij een aanval.
gap-nobody-to-call-bank = De bank staat niet op de bellijst. Die blokkeert passen en betalingen.
gap-nobody-to-call-law = Er staat geen jurist of privacyadviseur op de bellijst.
gap-nobody-to-call-authority = De privacytoezichthouder staat niet op de bellijst.
gap-nobody-to-call-police = De politie staat niet op de bellijst.
gap-insurance-unknown = Niemand heeft gezegd of u verzekerd bent. Soms staat er een team klaar zonder dat u het weet.
gap-no-policy = U bent verzekerd, maar de polis staat er niet. Zonder alarmnummer kunt u niet bellen.
gap-no-alarm-number = Bij deze polis ontbreekt het alarmnummer: { $title }.
gap-policy-ended = Deze polis is afgelopen: { $title }.
gap-no-channel = Er staat niet waarover u praat als mail en chat niet te vertrouwen zijn.
gap-no-room = Er staat niet waar het team samenkomt.
gap-no-criteria = Er staat niet waaraan u ziet dat het een crisis is.
gap-no-paper = Er staat niet waar het papier ligt als niets meer werkt.
gap-nothing-printed = Niemand heeft een bellijst op papier. Als de computers uitvallen, zijn de nummers weg.
gap-copies-old = { $n ->
    [one] Een exemplaar op papier klopt niet meer. Print het opnieuw en vernietig het oude.
   *[other] { $n } exemplaren op papier kloppen niet meer. Print ze opnieuw en vernietig de oude.
}
gap-no-profile = Er staat niet wie u bent. Daar hangt van af welke regels gelden.
gap-no-systems = Er staat geen enkel systeem. Dan weet op de avond niemand wat waarop staat.
gap-no-data-sets = Er staat niet welke gegevens u hebt. Dan weet niemand wie is geraakt.
gap-backup-in-reach = Van dit systeem is geen back-up waar een aanvaller niet bij kan: { $title }.
gap-never-restored = De back-up van dit systeem is nooit als proef teruggezet: { $title }.
gap-slow-notice = Deze verwerker hoeft u niet binnen een dag te waarschuwen: { $title }.
gap-retention-unknown = Er staat niet hoe lang u dit bewaart: { $title }.
gap-no-number = Dit contact heeft geen telefoonnummer: { $title }.
gap-dangling = Hier staat een verwijzing naar iets dat weg is: { $title }.
gap-review-due = Dit zou iemand voor { $on } opnieuw bekijken: { $title }.
gap-no-measures = Er is nog geen enkele maatregel bekeken.
gap-no-risks = Er is nog geen risico beoordeeld.
gap-never-practised = Er is nog nooit geoefend.
gap-training-missed = Deze training moet nog of opnieuw: { $title }.
gap-nobody-helps = U werkt alleen, en er staat niet wie u helpt als u niet kunt.
gap-no-numbers = { $n ->
    [one] { $n } contact heeft geen telefoonnummer.
   *[other] { $n } contacten hebben geen telefoonnummer.
}
gap-stale = { $n ->
    [one] { $n } contact op de bellijst is nooit of meer dan een jaar geleden nagekeken.
   *[other] { $n } contacten op de bellijst zijn nooit of meer dan een jaar geleden nagekeken.
}
gap-duplicates = Op de bellijst lijken { $n } keer twee contacten dezelfde.
gap-default-runbooks = { $n ->
    [one] Voor { $n } soort incident hebt u nog geen eigen draaiboek.
   *[other] Voor { $n } soorten incidenten hebt u nog geen eigen draaiboek.
}
count-contact = { $n ->
    [one] { $n } contact
   *[other] { $n } contacten
}
count-role = { $n ->
    [one] { $n } rol
   *[other] { $n } rollen
}
count-runbook = { $n ->
    [one] { $n } eigen draaiboek
   *[other] { $n } eigen draaiboeken
}
count-contract = { $n ->
    [one] { $n } contract
   *[other] { $n } contracten
}
count-policy = { $n ->
    [one] { $n } polis
   *[other] { $n } polissen
}
count-data-set = { $n ->
    [one] { $n } soort gegevens
   *[other] { $n } soorten gegevens
}
count-service = { $n ->
    [one] { $n } dienst
   *[other] { $n } diensten
}
count-system = { $n ->
    [one] { $n } systeem
   *[other] { $n } systemen
}
count-measure = { $n ->
    [one] { $n } maatregel bekeken
   *[other] { $n } maatregelen bekeken
}
count-risk = { $n ->
    [one] { $n } risico beoordeeld
   *[other] { $n } risico's beoordeeld
}
count-printed-copy = { $n ->
    [one] { $n } exemplaar op papier
   *[other] { $n } exemplaren op papier
}
count-training = { $n ->
    [one] { $n } training of oefening
   *[other] { $n } trainingen of oefeningen
}

## Opnieuw bekijken
prepare-reviews = { $n ->
    [one] { $n } ding is deze maand aan de beurt om opnieuw te bekijken.
   *[other] { $n } dingen zijn deze maand aan de beurt om opnieuw te bekijken.
}
reviews-title = Opnieuw te bekijken
reviews-lead = Alles met een datum: wat u nakijkt, wat afloopt en wat u oefent.
reviews-calendar = Zet deze dagen in uw eigen agenda
reviews-calendar-name = Voorbereid blijven
reviews-late = Had al gemoeten
reviews-coming = Komt eraan
reviews-none = Niets.
reviews-why-review = opnieuw bekijken
reviews-why-ends = loopt af
reviews-why-verify = nakijken of het klopt
reviews-why-planned = staat gepland
reviews-why-repeat = opnieuw oefenen
reviews-why-reprint = opnieuw printen
removed-title = Weggehaald
removed-lead = Open iets om te zien wat er stond, en om het terug te zetten.
removed-none = Er is niets weggehaald.
removed-by = { $kind }, weggehaald op { $at } door { $who }

## Voorstellen uit incidenten
proposals-title = Wat u in een crisis intypte
proposals-lead = Deze namen staan in incidenten. Zet op de bellijst wie u weer nodig kunt hebben.
proposals-none = Er zijn geen nieuwe namen.
proposals-from = Staat in incident { $incident }
proposals-contact = Zet op de bellijst
proposals-dismiss = Niet nodig
proposals-profile = Wie u bent
proposals-profile-lead = Dit is ingevuld bij een incident:
proposals-take = Neem dat over

## Het logboek van de organisatie
own-log-lead = Alles wat over de voorbereiding en de toegang is vastgelegd. Niemand kan dit ongemerkt veranderen.
own-organisation-named = De organisatie heet { $name }.
own-person-named = Iemand heet { $name }.
own-link-issued = Er is een link gemaakt om binnen te komen.
own-link-used = Kwam binnen.
own-session-ended = Meldde zich af.
own-sheet-kept = { $kind }: { $title }.
own-sheet-imported = { $kind }: { $title }, uit een bestand.
own-sheet-removed = { $kind } weggehaald: { $title }. { $reason }
own-sheet-undone = { $kind } weggehaald, omdat de lijst ongedaan werd gemaakt: { $title }.
own-sheet-only = { $kind }.
own-call-order-set = De volgorde van de bellijst is aangepast.
own-confirmation-asked = Er is een persoonlijke link gemaakt voor { $title }.
own-contact-confirmed = Nagekeken en klopt: { $title }. { $how }.
own-proposal-dismissed = Niet nodig op de bellijst: { $name }.
own-person-erased = { $n ->
    [one] Een persoon is gewist, uit { $n } regel.
   *[other] Een persoon is gewist, uit { $n } regels.
} { $reason }

## Weigeringen
not-prepared-empty = Vul dit in.
not-prepared-too-long = Deze tekst is te lang: "{ $begin }…". Er passen { $limit } tekens in.
not-prepared-unshowable = Hier staat een teken in dat niet te tonen is: "{ $text }". Typ de tekst opnieuw.
not-prepared-too-many = Er passen { $limit } regels in.
not-prepared-no-such-sheet = Dit is intussen weggehaald. Kies iets anders.
not-prepared-circle = Dit wijst naar zichzelf. Kies iets anders.
not-prepared-out-of-bounds = Kies een getal van 1 tot { $most }.
not-prepared-ends-before-it-begins = Het einde ligt voor het begin.
not-prepared-in-the-future = Deze dag ligt in de toekomst.
not-prepared-overtaken = Iemand anders was u net voor.
not-prepared-nothing-new = Er is niets veranderd, dus er is niets vastgelegd.
not-prepared-gone = Dit is intussen weggehaald. Er is niets vastgelegd.
not-prepared-nothing-to-undo = Hier is niets meer ongedaan te maken.
not-prepared-link-dead = Deze link werkt niet meer. Vraag om een nieuwe.
import-problem-empty = Het bestand is leeg.
import-problem-not-a-table = Dit is geen lijst die Paraat kan lezen. Kies CSV, XLSX, ODS of vCard.
import-problem-not-cards = Dit zijn geen visitekaartjes (vCard).
import-problem-unreadable = Het bestand is beschadigd of afgebroken. Bewaar het opnieuw, of kies CSV.
import-problem-old-spreadsheet = Dit is een oud Excel-bestand (XLS). Bewaar het als XLSX of CSV.
import-problem-protected = Het bestand heeft een wachtwoord. Bewaar het zonder wachtwoord.
import-problem-file-too-large = Het bestand is te groot. Er past { $limit } in.
import-problem-unpacks-too-large = Uitgepakt is het bestand te groot. Er past { $limit } in.
import-problem-too-many-parts = Het bestand heeft te veel onderdelen, meer dan { $limit }.
import-problem-too-many-rows = Er zijn te veel regels. Er passen er { $limit } in.
import-problem-too-many-columns = Er zijn te veel kolommen. Er passen er { $limit } in.
import-problem-too-many-cards = Er zijn te veel kaartjes. Er passen er { $limit } in.
import-problem-too-much-text = Er staat te veel tekst in. Er past { $limit } in.
import-problem-cell-too-long = Een cel is te lang. Er passen { $limit } tekens in.
row-problem-cell-too-long = De cel in kolom "{ $column }" is te lang.
row-problem-more-cells-than-columns = Er staat tekst rechts van de laatste kolom.
row-problem-error-value = De cel in kolom "{ $column }" bevat een fout uit het rekenblad.
row-problem-formula-without-value = De cel in kolom "{ $column }" bevat een formule zonder uitkomst. Paraat rekent niets uit.
row-problem-quote-not-closed = Er is een aanhalingsteken dat niet wordt gesloten.
row-problem-lost-characters = In kolom "{ $column }" staan tekens die niet te lezen zijn.

## Papier
prints-title = Op papier
prints-lead = Wat op papier staat, werkt ook als de computers niets doen. Een exemplaar heeft een nummer en een plek, zodat u weet wat er ligt en wat oud is.
prints-well = Dit klopt
prints-safe = De kluis
prints-first-lead = Er ligt nog niets op papier. Print een set voor de kluis: bellijst, crisiskaart, taakkaarten, lege logboekbladen en de vier stappen.
prints-first = Maak een set voor de kluis
prints-all-right = Wat op papier ligt, klopt nog.
prints-another = Maak nog een exemplaar
prints-print-again-lead = { $copy }. Dit klopt niet meer. Print het opnieuw en vernietig het oude.
prints-print-again = Print dit opnieuw
prints-destroy-lead = Exemplaar { $copy } is nieuwer. Vernietig het oude papier: { $copies }.
prints-destroy-where = Ga naar het oude exemplaar
prints-now-print = Print nu dit: { $copy }
prints-open-copy = Open exemplaar { $copy } (PDF)
prints-then-put = Leg het daarna op zijn plek.
prints-then-destroy = Leg het daarna op zijn plek en vernietig het oude papier: { $copies }.
prints-no-private = U mag geen privénummers zien. Daarom staan die ook niet in wat u print.
prints-copies = Wat er ligt
prints-no-copies = Nog niets.
prints-copy-at = Exemplaar { $copy }: { $place }
prints-printed-on = Geprint op { $day }. Versie { $version }, { $language }.
prints-not-printed = Nog niet geprint. Versie { $version }, { $language }.
prints-contents = Hierin: { $contents }
prints-runbook = draaiboek { $form }
prints-holds = Klopt nog
prints-changed = { $n ->
    [one] Sindsdien is { $n } ding veranderd.
   *[other] Sindsdien zijn { $n } dingen veranderd.
}
prints-year-old = Ouder dan een jaar. Kijk of het er nog ligt en print het opnieuw.
prints-replaces = Komt in de plaats van ouder papier. Vernietig: { $copies }.
prints-open = Open om te printen (PDF)
prints-destroy = Vernietigd
prints-gone = { $n ->
    [one] { $n } vernietigd exemplaar
   *[other] { $n } vernietigde exemplaren
}
prints-gone-on = { $copy }. Vernietigd op { $day }.
prints-trials = Bekijk eerst wat u kunt printen
prints-trials-lead = Dit zijn proeven in PDF, met wat nu geldt. Ze hebben geen nummer. Bewaart u iets op papier? Maak dan een exemplaar.
prints-runbooks = Draaiboeken
prints-file-copy = exemplaar
prints-file-trial = proef
done-destroyed = Vastgelegd dat dit papier vernietigd is.

## Noodpakket en noodcode
prints-kit = Noodpakket
prints-kit-lead = Eén versleuteld bestand met alle afdrukken, een versie die in elke browser opent, en alle gegevens. Zet het op een stick en bewaar die ergens anders.
prints-kit-made = Het pakket
prints-kit-last = Laatst gemaakt: { $at }, { $ago }.
prints-kit-none = Er is nog geen pakket gemaakt.
prints-kit-how = Maken, op de computer waar Paraat draait:
prints-kit-how-command = paraat kit --data MAP --out noodpakket.kit
prints-kit-nightly = Elke nacht vanzelf, zolang Paraat draait:
prints-kit-nightly-command = paraat serve --kit noodpakket.kit
prints-kit-rehearse = Proberen of het werkt, zonder iets aan te raken:
prints-kit-rehearse-command = paraat rehearse noodpakket.kit
prints-seal-there = De envelop ligt hier: { $place }. Gemaakt op { $at }.
prints-seal-none = Er is nog geen noodcode. Zonder code komt niemand binnen als iedereen zijn toegang kwijt is.
seal-lead = Het vel wordt één keer gemaakt. Print het meteen, doe het in een envelop, en wis het bestand.
seal-replaces = Er is al een code, in de envelop bij { $place }, van { $at }. Een nieuwe maakt die ongeldig.
seal-submit = Maak de noodcode (PDF)
seal-place = Waar komt de envelop te liggen?
seal-place-hint = Niet bij de computer waar Paraat op draait.
