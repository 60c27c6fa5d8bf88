# De woorden van gesloten lijsten, en de maatregelen, in het Nederlands. De sleutels zijn dezelfde als in lists.en.ftl.
# Een woord heet word-<lijst>-<woord>; waar iemand zich iets kan afvragen, staat er een -hint bij.

## Wat iemand op de bellijst voor u is

word-contact-kind-staff = Medewerkers
word-contact-kind-customer = Klanten
word-contact-kind-supplier = Leveranciers
word-contact-kind-supplier-hint = Wie u iets anders levert dan IT.
word-contact-kind-it-office = IT voor kantoor
word-contact-kind-it-office-hint = Houdt computers, mail en netwerk draaiend.
word-contact-kind-it-website = IT voor de website
word-contact-kind-it-cloud = Clouddiensten
word-contact-kind-it-cloud-hint = Programma's en opslag die u via internet gebruikt.
word-contact-kind-it-telecom = Telefoon en internet
word-contact-kind-incident-response = Hulp bij een aanval
word-contact-kind-incident-response-hint = Specialisten die komen als u bent aangevallen.
word-contact-kind-data-protection-authority = Privacytoezichthouder
word-contact-kind-data-protection-authority-hint = In Nederland is dat de Autoriteit Persoonsgegevens.
word-contact-kind-cyber-authority = Meldpunt voor cyberincidenten
word-contact-kind-cyber-authority-hint = Het NCSC, of het team van uw sector, zoals Z-CERT of de IBD.
word-contact-kind-sector-authority = Toezichthouder van uw sector
word-contact-kind-sector-authority-hint = Bijvoorbeeld DNB, de AFM of de RDI.
word-contact-kind-linked-partner = Partijen met een digitale koppeling
word-contact-kind-linked-partner-hint = Hun systemen en de uwe wisselen vanzelf gegevens uit.
word-contact-kind-chain-partner = Ketenpartners
word-contact-kind-chain-partner-hint = Wie voor of na u aan hetzelfde werkt.
word-contact-kind-franchisee = Franchisenemers
word-contact-kind-franchisee-hint = Wie onder uw naam werkt.
word-contact-kind-police = Politie
word-contact-kind-insurer = Verzekeraar
word-contact-kind-insurer-hint = Ook de alarmcentrale die dag en nacht opneemt.
word-contact-kind-bank = Bank
word-contact-kind-accountant = Accountant
word-contact-kind-bookkeeper = Boekhouder
word-contact-kind-lawyer = Jurist of advocaat
word-contact-kind-privacy-adviser = Adviseur voor privacy
word-contact-kind-privacy-adviser-hint = Bijvoorbeeld een functionaris gegevensbescherming van buiten.
word-contact-kind-communication-adviser = Adviseur voor communicatie
word-contact-kind-network = Samenwerkingsverband
word-contact-kind-network-hint = Een groep die elkaar waarschuwt en kennis deelt.
word-contact-kind-trade-association = Brancheorganisatie
word-contact-kind-former-customer = Anderen van wie u gegevens hebt
word-contact-kind-former-customer-hint = Oud-klanten, sollicitanten en bezoekers.
word-contact-kind-press = Pers
word-contact-kind-works-council = Ondernemingsraad of vakbond
word-contact-kind-supervisory-board = Raad van commissarissen of toezicht
word-contact-kind-owner = Eigenaar of aandeelhouder
word-contact-kind-processor = Verwerkers
word-contact-kind-processor-hint = Zij verwerken persoonsgegevens voor u.
word-contact-kind-controller = Verwerkingsverantwoordelijken
word-contact-kind-controller-hint = U verwerkt persoonsgegevens voor hen.
word-contact-kind-other = Anders

## Soorten telefoonlijnen

word-line-mobile = Mobiel
word-line-work = Vaste lijn op het werk
word-line-home = Vaste lijn thuis
word-line-alarm = Alarmcentrale
word-line-other = Andere lijn

## Waar een kenmerk het nummer van is

word-reference-of-customer = Klantnummer
word-reference-of-contract = Contractnummer
word-reference-of-policy = Polisnummer
word-reference-of-other = Ander nummer

## Hoe is nagekeken of iemand op de bellijst klopt

word-confirmation-link = De persoon zelf, met een persoonlijke link
word-confirmation-slip = De persoon leverde een briefje in
word-confirmation-call = Iemand belde het nummer
word-confirmation-source = Iemand zocht het op bij de bron

## Wat een noodpakket schreef, en waarom het niet lukte

word-kit-by-command = met een opdracht
word-kit-by-nightly = vanzelf
word-kit-failure-other = Wat er misging, staat in het venster waarin Paraat draait.
word-kit-failure-disk-full = De schijf of de stick is vol.
word-kit-failure-no-folder = De map waar het noodpakket moet komen, is er niet. Zit de stick erin?
word-kit-failure-no-permission = Paraat mag daar niet schrijven.
word-kit-failure-no-recipient = Er is niemand voor wie het noodpakket open zou gaan.
word-kit-failure-damaged = In de gegevens klopt iets niet. Kijk met paraat verify wat. Het vorige noodpakket staat er nog.

## Rollen in het crisisteam, en wat de rol doet

word-role-kind-board = Bestuur
word-role-kind-board-hint = Beslist over de grote keuzes, en staat boven het team.
word-role-kind-lead = Crisisleider
word-role-kind-lead-hint = Leidt het overleg en zorgt dat er besluiten komen.
word-role-kind-logger = Notulist (logger)
word-role-kind-logger-hint = Schrijft op wat u weet, besluit en doet.
word-role-kind-communication = Communicatie
word-role-kind-communication-hint = Adviseert wat u zegt, en schrijft het.
word-role-kind-spokesperson = Woordvoerder
word-role-kind-spokesperson-hint = Spreekt met de pers.
word-role-kind-technical-lead = Technisch leider
word-role-kind-technical-lead-hint = Leidt het werk aan de systemen.
word-role-kind-information = Informatiecoördinator
word-role-kind-information-hint = Verzamelt wat bekend is, en houdt het beeld compleet.
word-role-kind-privacy = Privacy
word-role-kind-privacy-hint = Beoordeelt wat het lek voor mensen betekent, en wat de AVG vraagt.
word-role-kind-legal = Jurist
word-role-kind-legal-hint = Kijkt naar de wet, contracten en wie de schade betaalt.
word-role-kind-operations = Bedrijfsvoering
word-role-kind-operations-hint = Spreekt voor het werk dat nu stilligt.
word-role-kind-staff = Personeel
word-role-kind-staff-hint = Vertelt medewerkers wat er is, en zorgt voor hen.
word-role-kind-finance = Financiën
word-role-kind-finance-hint = Houdt bij wat het kost, en wat de polis vraagt.
word-role-kind-observer = Waarnemer
word-role-kind-observer-hint = Kijkt hoe het team werkt, voor de evaluatie.
word-role-kind-other = Eigen rol
word-role-kind-other-hint = Een rol die alleen bij u bestaat.

## Wat iemand mag doen zonder het te vragen

word-act-disconnect = Systemen loskoppelen
word-act-disconnect-hint = Een systeem van het netwerk halen, ook als het werk dan stilvalt.
word-act-spend = Geld uitgeven
word-act-spend-hint = Hulp inhuren of iets kopen, tot een bedrag.
word-act-press = Met de pers spreken
word-act-press-hint = Iets zeggen namens uw organisatie.
word-act-file = Melden bij toezichthouders
word-act-file-hint = Een toezichthouder laten weten wat er is gebeurd.
word-act-ransom = Besluiten over losgeld
word-act-ransom-hint = Wel of niet betalen. Laat dit bij het bestuur, na advies van anderen.

## De vier sporen van een incident; zij lopen naast elkaar

word-track-containment = Stoppen en herstellen
word-track-containment-hint = Zorg dat het niet erger wordt, en laat alles weer werken.
word-track-assessment = Uitzoeken
word-track-assessment-hint = Zoek uit wat er is gebeurd, en wat dat betekent.
word-track-notification = Melden en inlichten
word-track-notification-hint = Vertel het aan wie het moet weten.
word-track-evaluation = Leren
word-track-evaluation-hint = Kijk terug, en doe het de volgende keer beter.

## Wat er is gebeurd

word-incident-form-extortion = Bestanden op slot of afpersing
word-incident-form-extortion-hint = Bestanden gaan niet meer open, of iemand wil geld van u.
word-incident-form-hacking = Iemand is binnengedrongen
word-incident-form-hacking-hint = Een vreemde zit in een systeem of een mailbox.
word-incident-form-malware = Virus of andere kwade software
word-incident-form-malware-hint = Een programma doet dingen die niemand heeft gevraagd.
word-incident-form-phishing = Gelokt met een valse pagina of rekening
word-incident-form-phishing-hint = Iemand vulde een wachtwoord in op een valse site, of betaalde een valse rekening.
word-incident-form-ddos = Overspoeld met verkeer (DDoS)
word-incident-form-ddos-hint = Uw site ligt plat omdat duizenden computers tegelijk aankloppen.
word-incident-form-spam = Ongewenste mail
word-incident-form-spam-hint = Er komt veel mail die niemand wil, of er gaat mail uit in uw naam.
word-incident-form-crypto-theft = Cryptomunten gestolen
word-incident-form-crypto-theft-hint = Bitcoins of andere digitale munten zijn weg.
word-incident-form-botnet = Uw computers werken voor criminelen
word-incident-form-botnet-hint = Uw apparaten vallen anderen aan zonder dat u het merkt.
word-incident-form-data-loss = Gegevens van mensen kwijt of gezien
word-incident-form-data-loss-hint = Persoonsgegevens zijn weg, of een ander heeft ze gezien.
word-incident-form-misdirected = Naar de verkeerde gestuurd
word-incident-form-misdirected-hint = Een mail of brief met gegevens kwam bij een ander.
word-incident-form-exposed-website = Open op een website
word-incident-form-exposed-website-hint = Gegevens stonden op internet, en iedereen kon erbij.
word-incident-form-lost-stick = USB-stick kwijt
word-incident-form-lost-stick-hint = Een stick met gegevens is verloren of gestolen.
word-incident-form-lost-phone = Telefoon kwijt
word-incident-form-lost-phone-hint = Een telefoon van het werk is verloren of gestolen.
word-incident-form-lost-laptop = Laptop kwijt
word-incident-form-lost-laptop-hint = Een laptop van het werk is verloren of gestolen.

## Wat de ander in een contract voor u is

word-relation-processor = Verwerker
word-relation-processor-hint = Zij verwerken persoonsgegevens voor u, zoals een salariskantoor of een clouddienst.
word-relation-controller = Verwerkingsverantwoordelijke
word-relation-controller-hint = U verwerkt persoonsgegevens voor hen.
word-relation-supplier = Leverancier
word-relation-supplier-hint = U koopt iets bij hen.
word-relation-customer = Klant
word-relation-customer-hint = Zij kopen iets bij u.
word-relation-partner = Partner
word-relation-partner-hint = U werkt samen, en de een werkt niet voor de ander.

## Wie wie inlicht

word-direction-we-tell = U vertelt het aan hen
word-direction-they-tell = Zij vertellen het aan u

## Hoe een termijn in een contract is geteld

word-term-immediately = Meteen
word-term-hours = Uren
word-term-working-days = Werkdagen
word-term-days = Dagen

## Wat een contract regelt, en wat u erin zoekt

word-clause-notice = Melden binnen een dag
word-clause-notice-hint = Zoek een termijn. Zij melden een incident meteen, of binnen 24 uur.
word-clause-subject = Waar het over gaat
word-clause-subject-hint = Welke gegevens, waarvoor en hoe lang.
word-clause-instructions = Alleen wat u zegt
word-clause-instructions-hint = Zij doen met uw gegevens niets anders dan u hun opdraagt.
word-clause-notice-content = Wat zij dan vertellen
word-clause-notice-content-hint = Zoek wat er in de melding staat: wat er is gebeurd, om wie het gaat, hoeveel mensen het zijn en wat zij eraan doen.
word-clause-contact-point = Wie u dag en nacht bereikt
word-clause-contact-point-hint = Zoek een nummer dat ook in de nacht en in het weekend werkt.
word-clause-security = Hoe zij alles beveiligen
word-clause-security-hint = Zoek welke maatregelen zij nemen. Het woord "passend" alleen zegt te weinig.
word-clause-audit = Zelf mogen controleren
word-clause-audit-hint = Zoek of u mag nagaan wat zij doen, of een rapport daarover krijgt.
word-clause-sub-processors = Anderen die zij inschakelen
word-clause-sub-processors-hint = Zoek of zij dat eerst aan u vragen, en of voor die anderen hetzelfde geldt.
word-clause-confidentiality = Geheimhouding
word-clause-confidentiality-hint = Zoek of iedereen die uw gegevens kent, moet zwijgen.
word-clause-assistance = Hulp bij vragen en meldingen
word-clause-assistance-hint = Zoek of zij helpen als mensen naar hun gegevens vragen, en als u iets moet melden.
word-clause-evidence = Sporen bewaren
word-clause-evidence-hint = Zoek of zij sporen in hun systemen bewaren, en of u die mag laten onderzoeken.
word-clause-location = Waar de gegevens staan
word-clause-location-hint = Zoek het land. Buiten de EER (de EU, Noorwegen, IJsland en Liechtenstein) gelden extra eisen.
word-clause-continuity = Hoe snel het weer werkt
word-clause-continuity-hint = Zoek hoe snel zij weer draaien, en hoe zij back-ups maken.
word-clause-liability = Wie welke schade betaalt
word-clause-liability-hint = Zoek tot welk bedrag zij betalen, en voor welke schade niet.
word-clause-exit = Als het contract stopt
word-clause-exit-hint = Zoek of zij alles teruggeven en wissen, ook de kopieën.

## Of een polis iets dekt

word-covered-yes = Ja
word-covered-on-condition = Alleen als u aan een voorwaarde voldoet
word-covered-no = Nee

## Wat polissen dekken

word-cover-liability = Aansprakelijkheid
word-cover-liability-hint = Schade van anderen die u moet betalen, en uw advocaat.
word-cover-fines = Onderzoek en boetes
word-cover-fines-hint = De kosten als een toezichthouder u onderzoekt. Een boete alleen als de wet dat toelaat.
word-cover-media = Claims over wat u publiceert
word-cover-media-hint = Bijvoorbeeld smaad, of een foto van een ander.
word-cover-extortion = Afpersing
word-cover-extortion-hint = Hulp bij afpersing, en soms ook het losgeld.
word-cover-phone-hacking = Misbruik van uw telefooncentrale
word-cover-phone-hacking-hint = Gesprekken die anderen op uw kosten voerden.
word-cover-interruption = Gemiste winst bij stilstand
word-cover-interruption-hint = Winst die u misloopt als uw netwerk stilligt. Vaak pas na een aantal uren.
word-cover-incident-response = Hulp bij een incident
word-cover-incident-response-hint = Onderzoek, hulp van IT, woorden voor de pers en brieven aan klanten.
word-cover-restoration = Herstel van gegevens en systemen
word-cover-restoration-hint = Gegevens terugzetten en systemen weer laten werken.
word-cover-improvement = Beter maken dan het was
word-cover-improvement-hint = Betere systemen dan u had. Veel polissen betalen dit niet.
word-cover-payment-fraud = Geld dat naar criminelen ging
word-cover-payment-fraud-hint = U bent met een smoes overgehaald om te betalen. Vaak moet u dit apart verzekeren.
word-cover-hardware = Apparaten die stuk zijn
word-cover-hardware-hint = Computers en andere apparaten die u niet meer kunt gebruiken.
word-cover-key-people = Vervanging van mensen
word-cover-key-people-hint = Inhuur voor mensen die u niet kunt missen.

## Kosten van een incident

word-cost-head-restoration = Systemen herstellen
word-cost-head-restoration-hint = Computers schoonmaken en gegevens terugzetten.
word-cost-head-filing = Melden bij toezichthouders
word-cost-head-filing-hint = Tijd en advies voor een melding, bijvoorbeeld bij de Autoriteit Persoonsgegevens.
word-cost-head-fines = Boetes
word-cost-head-fines-hint = Wat een toezichthouder u laat betalen.
word-cost-head-communication = Pers en crisiscommunicatie
word-cost-head-communication-hint = Hulp bij wat u zegt, en bij wie er voor u spreekt.
word-cost-head-legal = Advocaten en rechtszaken
word-cost-head-legal-hint = Advies, verweer en de kosten van een rechtszaak.
word-cost-head-forensics = Onderzoek naar de oorzaak
word-cost-head-forensics-hint = Specialisten die sporen zoeken en bewaren.
word-cost-head-notices = Klanten inlichten
word-cost-head-notices-hint = Brieven, mails en een nummer voor vragen.
word-cost-head-standstill = Werk dat stilligt
word-cost-head-standstill-hint = Loon dat doorloopt en omzet die u misloopt.
word-cost-head-trade-name = Schade aan uw naam
word-cost-head-trade-name-hint = Uw naam is minder waard. Geen gewone verzekering betaalt dit.
word-cost-head-secrets = Geheimen die weg zijn
word-cost-head-secrets-hint = Een ander heeft nu uw ontwerpen of plannen. Geen gewone verzekering betaalt dit.
word-cost-head-lost-customers = Klanten die weglopen
word-cost-head-lost-customers-hint = Klanten kiezen een ander en komen niet terug. Geen gewone verzekering betaalt dit.

## Hoe erg het is als anderen het zien

word-classification-public = Openbaar
word-classification-public-hint = Iedereen mag dit zien.
word-classification-internal = Intern
word-classification-internal-hint = Dit is alleen voor uw eigen mensen.
word-classification-confidential = Vertrouwelijk
word-classification-confidential-hint = Komt dit naar buiten, dan is er schade voor mensen of voor u.
word-classification-secret = Geheim
word-classification-secret-hint = Komt dit naar buiten, dan is de schade voor mensen of voor u groot.

## Soorten gegevens

word-information-kind-name = Namen
word-information-kind-address = Adressen
word-information-kind-email = E-mailadressen
word-information-kind-phone = Telefoonnummers
word-information-kind-birth-date = Geboortedatums
word-information-kind-national-id = Burgerservicenummers (BSN)
word-information-kind-id-document = Kopieën van paspoorten en andere identiteitsbewijzen
word-information-kind-credentials = Inloggegevens
word-information-kind-credentials-hint = Namen en wachtwoorden waarmee mensen inloggen.
word-information-kind-iban = Bankrekeningen (IBAN)
word-information-kind-payment-card = Betaalkaarten
word-information-kind-financial = Geldzaken
word-information-kind-financial-hint = Inkomen, schulden en uitkeringen.
word-information-kind-orders = Bestellingen en vragen
word-information-kind-orders-hint = Wat mensen kochten, bestelden of vroegen.
word-information-kind-employment = Werk en loon
word-information-kind-location = Waar mensen zijn of waren
word-information-kind-images = Foto's en films
word-information-kind-communications = Berichten en brieven
word-information-kind-health = Gezondheid
word-information-kind-criminal = Straffen en strafbare feiten
word-information-kind-special = Andere bijzondere gegevens
word-information-kind-special-hint = Waar iemand vandaan komt, wat iemand gelooft of stemt, of iemand bij een vakbond zit, seks, genen en vingerafdrukken.
word-information-kind-children = Gegevens van kinderen
word-information-kind-contracts = Contracten, offertes en prijzen
word-information-kind-secrets = Geheimen van het bedrijf
word-information-kind-secrets-hint = Ontwerpen, recepten en plannen.
word-information-kind-accounts = Boekhouding

## Wat u met een risico doet

word-treatment-reduce = Kleiner maken
word-treatment-reduce-hint = U neemt maatregelen.
word-treatment-avoid = Vermijden
word-treatment-avoid-hint = U stopt met wat het risico geeft.
word-treatment-transfer = Overdragen
word-treatment-transfer-hint = Een ander betaalt de schade, zoals een verzekeraar.
word-treatment-accept = Aanvaarden
word-treatment-accept-hint = U laat het zo, en weet waarom.

## Soorten trainingen

word-training-kind-awareness = Herkennen en melden
word-training-kind-awareness-hint = Iedereen leert te zien wat vreemd is, en dat te melden.
word-training-kind-crisis-team = Crisisteam
word-training-kind-crisis-team-hint = Het team leert zijn werk.
word-training-kind-spokesperson = Woordvoerder
word-training-kind-spokesperson-hint = Wie met de pers spreekt, leert hoe dat gaat.
word-training-kind-exercise = Oefening
word-training-kind-exercise-hint = U speelt een incident na, van begin tot eind.
word-training-kind-technical = Techniek
word-training-kind-technical-hint = Specialisten leren hun vak bij.
word-training-kind-board = Bestuur
word-training-kind-board-hint = Het bestuur leert risico's te zien en te wegen. De Cyberbeveiligingswet eist dat van wie eronder valt.

## Onderdelen van de voorbereiding

word-sheet-kind-profile = Uw organisatie
word-sheet-kind-plan = Crisisplan
word-sheet-kind-contact = Contact
word-sheet-kind-role = Rol
word-sheet-kind-runbook = Draaiboek
word-sheet-kind-contract = Contract
word-sheet-kind-policy = Verzekering
word-sheet-kind-data-set = Soort gegevens
word-sheet-kind-service = Dienst
word-sheet-kind-system = Systeem
word-sheet-kind-measure = Maatregel
word-sheet-kind-risk = Risico
word-sheet-kind-training = Training
word-sheet-kind-printed-copy = Exemplaar op papier

## Waar een maatregel vandaan komt

word-origin-organisation = Wat u regelt
word-origin-organisation-hint = Dit raadt Techniek Nederland aan, in zijn brochure over de cyberverzekering.
word-origin-technology = Wat techniek doet
word-origin-technology-hint = Dit raadt Techniek Nederland aan, in zijn brochure over de cyberverzekering.
word-origin-behaviour = Wat iedereen doet
word-origin-behaviour-hint = Dit raadt Techniek Nederland aan, in zijn brochure over de cyberverzekering.
word-origin-cases = Wat echte incidenten leerden
word-origin-cases-hint = Niet uit de brochure. Dit ging mis bij anderen.

## Soorten maatregelen

word-sort-administrative = Afspraken en regels
word-sort-physical = Sloten en muren
word-sort-technical = Techniek

## De vijf basisprincipes van NCSC en DTC

word-principle-1 = Risico's kennen
word-principle-2 = Veilig gedrag
word-principle-3 = Systemen en apparaten beschermen
word-principle-4 = Toegang beheren
word-principle-5 = Voorbereid op incidenten

## De zorgplicht van de Cyberbeveiligingswet (art. 21, derde lid)

word-cbw-a = Beleid voor risico's en beveiliging
word-cbw-b = Incidenten afhandelen
word-cbw-c = Doorgaan bij een crisis: back-ups en herstel
word-cbw-d = Leveranciers en dienstverleners
word-cbw-e = Systemen kopen, bouwen en bijhouden
word-cbw-f = Nagaan of maatregelen werken
word-cbw-g = Goede gewoonten en training
word-cbw-h = Gegevens versleutelen
word-cbw-i = Personeel, toegang en middelen
word-cbw-j = Meervoudig inloggen en veilig overleg

## Hoe ver een maatregel is

level-0 = Niet
level-0-hint = Hier is nog niets voor gedaan.
level-1 = Af en toe
level-1-hint = Het gebeurt soms, maar niemand heeft het afgesproken.
level-2 = Afgesproken
level-2-hint = Het staat op papier. Of het ook gebeurt, weet u nog niet.
level-3 = Ingevoerd
level-3-hint = Het gebeurt overal waar het nodig is.
level-4 = Getest
level-4-hint = U hebt het geprobeerd. Het bewijs heeft een datum.

## De maatregelen: wat u doet, waarom dat op de avond zelf telt, en wat niveau 4 bewijst

measure-P01 = Maak privacy en veiligheid een gewoon deel van het werk
measure-P01-why = Wie eraan gewend is, durft een fout meteen te melden. Dat scheelt op de avond zelf uren.
measure-P01-proof = Een verslag van een overleg waarin dit op de agenda stond.
measure-P02 = Maak één persoon eindverantwoordelijk
measure-P02-why = Iemand moet midden in de nacht mogen besluiten. Zonder naam wacht iedereen op elkaar.
measure-P02-proof = Een besluit van het bestuur met de naam, de taken en wie er vervangt.
measure-P03 = Blijf medewerkers leren wat vreemd is
measure-P03-why = Een medewerker ziet een aanval vaak als eerste. Die moet weten wat vreemd is, en wie er dan gebeld wordt.
measure-P03-proof = Een lijst van wie meedeed, met de datum en de uitslag van een proef.
measure-P04 = Maak waterdichte contracten met leveranciers en klanten
measure-P04-why = Gaat het bij hen mis, dan hebt u meteen hun hulp nodig. Wat niet is afgesproken, kunt u die nacht niet eisen.
measure-P04-proof = Een lijst van contracten die u op elk punt hebt nagekeken, met de datum.
measure-P05 = Zoek uit welke gegevens u hebt en hoe gevoelig ze zijn
measure-P05-why = De eerste vraag is om welke gegevens het gaat. Wie dat weet, weet ook wie het moet horen.
measure-P05-proof = Een lijst van uw gegevens, met hoe gevoelig ze zijn en wanneer u dat hebt nagekeken.
measure-P06 = Bewaar niet meer gegevens dan u nodig hebt
measure-P06-why = Wat u niet hebt, kan niet lekken. Met minder gegevens hoeft u ook minder mensen in te lichten.
measure-P06-proof = Een besluit over wat u bewaart en hoe lang, en een controle dat het zo gaat.
measure-P07 = Kijk op vaste momenten of uw maatregelen nog werken
measure-P07-why = Een maatregel die niemand nakijkt, is vaak stuk als u hem nodig hebt.
measure-P07-proof = Een verslag van de laatste controle, met wat u daarna hebt verbeterd.
measure-P08 = Blijf nagaan welke risico's u loopt
measure-P08-why = U kunt niet alles tegelijk doen. Een lijst van risico's zegt wat eerst moet.
measure-P08-proof = Een lijst van risico's met een datum. Bij elk risico staat wat u doet met afspraken, sloten en techniek.
measure-P09 = Maak een plan voor incidenten
measure-P09-why = In het eerste uur is er geen tijd om uit te zoeken wie wat doet. Het plan zegt dat, ook op papier.
measure-P09-proof = Een verslag van een oefening met het plan, en wat u daarna hebt veranderd.
measure-T01 = Zet een firewall om uw netwerk en houd die bij
measure-T01-why = Een firewall is het hek om uw netwerk. Eén poort die open blijft staan, is genoeg voor een inbraak.
measure-T01-proof = Een test van buitenaf die laat zien wat er open staat.
measure-T02 = Gebruik antivirus die zichzelf bijwerkt
measure-T02-why = Antivirus houdt bekende virussen tegen en slaat vroeg alarm. Oude antivirus kent de nieuwe niet.
measure-T02-proof = Een lijst van al uw apparaten, met wanneer ze voor het laatst zijn bijgewerkt.
measure-T03 = Houd al uw software bij
measure-T03-why = Criminelen komen binnen door fouten die al zijn opgelost. Een update doet die deur dicht.
measure-T03-proof = Een lijst van uw software met versie en datum, zonder versies die te oud zijn.
measure-G01 = Klik niet zomaar op links en bijlagen
measure-G01-why = Veel aanvallen beginnen met één klik. Wie eerst even belt, houdt de aanval buiten.
measure-G01-proof = De uitslag van een proef met een valse mail, en hoeveel mensen die hebben gemeld.
measure-G02 = Meld verdachte mail en bewaar die
measure-G02-why = Eén melding waarschuwt alle anderen. En met de mail zelf vindt u wie hem nog meer kreeg.
measure-G02-proof = Een verdachte mail die iemand dit jaar heeft gemeld, en wat u ermee deed.
measure-G02-corrected = De brochure zegt: wis verdachte mail meteen. Dat raden we niet meer aan. Wie de mail wist, gooit bewijs weg, en dan is niemand gewaarschuwd. Meld de mail dus eerst.
measure-G03 = Gebruik geen USB-stick die u niet kent
measure-G03-why = Een vreemde stick kan een virus brengen zodra u hem erin steekt. Een firewall houdt dat niet tegen.
measure-G03-proof = Een test op een werkplek: een vreemde stick werkt daar niet.
measure-G04 = Bezoek alleen sites die u vertrouwt
measure-G04-why = Een foute site kan een computer overnemen zonder dat u het merkt. Eén computer is genoeg.
measure-G04-proof = Een filter dat foute sites tegenhoudt, met een test dat het werkt.
measure-G05 = Download alleen bestanden die u vertrouwt
measure-G05-why = Een programma van een vreemde site brengt soms een aanvaller mee. Dan moet u zoeken wie het nog meer heeft.
measure-G05-proof = Een test op een werkplek: een onbekend programma start daar niet.
measure-G06 = Gebruik sterke wachtwoorden en een wachtwoordkluis
measure-G06-why = Een gelekt wachtwoord past overal waar u het nog meer gebruikt. Een kluis maakt en onthoudt voor elke plek een ander.
measure-G06-proof = Een lijst van wie de kluis gebruikt, en een controle op zwakke wachtwoorden.
measure-G06-corrected = De brochure zegt: wijzig wachtwoorden regelmatig. Dat raadt het NCSC niet meer aan. Wie vaak moet wijzigen, kiest makkelijke wachtwoorden. Wijzig ze als u misbruik vermoedt, en zet meervoudig inloggen aan.
measure-G07 = Bewaar een back-up waar niemand via het netwerk bij kan
measure-G07-why = Een aanvaller zoekt eerst uw back-ups en wist ze. Een back-up buiten bereik is uw weg terug.
measure-G07-proof = Een test die laat zien dat u via het netwerk niet bij de back-up komt.
measure-X01 = Zet meervoudig inloggen aan
measure-X01-why = Dan is er naast het wachtwoord nog een code nodig, en die heeft een dief niet. Begin bij mail, beheer en toegang van buiten.
measure-X01-proof = Een lijst van accounts zonder meervoudig inloggen, en die lijst is leeg.
measure-X02 = Werk binnen enkele dagen bij wat aan internet hangt
measure-X02-why = Een nieuw lek wordt snel misbruikt. Wat van buiten te zien is, wordt het eerst geraakt.
measure-X02-proof = Een scan van buitenaf waarin geen bekend lek meer staat, met de datum.
measure-X03 = Verdeel uw netwerk in delen
measure-X03-why = Komt er iemand binnen, dan blijft die in één deel. U sluit dat deel af en werkt door met de rest.
measure-X03-proof = Een test die laat zien dat u vanuit het ene deel niet in het andere komt.
measure-X04 = Zet als proef een back-up terug
measure-X04-why = Pas dan weet u of de back-up werkt, en hoe lang het duurt. Dat wilt u weten vóór die nacht.
measure-X04-proof = Een verslag van de proef: wat u terugzette, hoe lang het duurde en of alles er was.
measure-X05 = Wis op tijd wat te oud is
measure-X05-why = Bij grote lekken kwamen gegevens vrij van mensen die al jaren geen klant meer waren. Dat is niet uit te leggen.
measure-X05-proof = Een zoekopdracht die laat zien dat u niets bewaart dat te oud is.
measure-X06 = Leer de klantenservice wat te doen bij een vreemde beller
measure-X06-why = Een beller zegt dat hij een collega is, en vraagt om een wachtwoord of een klik. Wie eerst terugbelt, stopt dat.
measure-X06-proof = De uitslag van een proef met een valse beller.
measure-X07 = Laat geen kopie van een database liggen
measure-X07-why = Een vergeten kopie is voor een dief net zo goed als het echte systeem. Vaak let niemand erop.
measure-X07-proof = Een zoektocht door al uw opslag, met wat u vond en wat u wiste.
measure-X08 = Spreek af dat leveranciers een lek binnen 24 uur melden
measure-X08-why = Zolang u het niet weet, kunt u niemand helpen. Eén laboratorium wachtte een maand met zijn bericht.
measure-X08-proof = Een lijst van contracten met de termijn, en een oefening met zo'n melding.
measure-X09 = Geef elke beheerder een eigen account met een sterk wachtwoord
measure-X09-why = Wie het wachtwoord van een beheerder raadt, kan overal bij. Een gemeente lag zo weken stil.
measure-X09-proof = Een lijst van alle beheerders, en een test op zwakke en gedeelde wachtwoorden.
measure-X10 = Scherm programma's af waarmee anderen uw systemen beheren
measure-X10-why = Via één zo'n programma gingen in één avond honderden bedrijven op slot. Weet ook hoe u het uitzet.
measure-X10-proof = Een test van buitenaf: het programma is niet te bereiken. En een oefening met het uitzetten.

## Wat op papier kan
word-print-call-list = Bellijst, twee bladzijden
word-print-call-list-hint = Wie u het eerst belt, met grote nummers en ruimte om op te schrijven wat eruit kwam.
word-print-whole-call-list = Bellijst met iedereen
word-print-whole-call-list-hint = Alle contacten. Kan lang zijn.
word-print-crisis-card = Crisiskaart, gevouwen
word-print-crisis-card-hint = Sturen, afhandelen en gegevens, op vier kleine bladzijden. Print dubbelzijdig, omslaan over de lange zijde.
word-print-pocket = Crisisboekje voor in de zak
word-print-pocket-hint = Eén vel, één knip, en dan vouwen tot acht bladzijden.
word-print-wallet-card = Pasje voor in de portemonnee
word-print-wallet-card-hint = Vier pasjes met vijf nummers en vijf stappen. Uitknippen en dubbelvouwen.
word-print-role-cards = Taakkaarten
word-print-role-cards-hint = Voor elke rol een kaart op A5: wie, wat, en wat zonder vragen mag.
word-print-call-tree = Belboom
word-print-call-tree-hint = Wie belt wie. Niemand belt meer dan vijf mensen.
word-print-response-plan = Plan voor incidenten
word-print-response-plan-hint = Alles bij elkaar: team, overleg, wie u inlicht, termijnen, verzekering, systemen.
word-print-four-steps = Vier stappen bij een datalek
word-print-four-steps-hint = Eén bladzijde, voor aan de muur of in de map.
word-print-log-sheets = Lege logboekbladen
word-print-log-sheets-hint = Vijf genummerde bladen. Later neemt u ze regel voor regel over in Paraat.
word-print-meeting-sheet = Leeg overlegblad
word-print-meeting-sheet-hint = Voor elk overleg: beeld, oordeel, besluit.
word-print-rumour-sheet = Leeg geruchtenblad
word-print-rumour-sheet-hint = Wat anderen zeggen, en wat u ermee doet.
word-print-poster = Poster voor de crisisruimte
word-print-poster-hint = A3, met termijnen om in te vullen. Op een gewone printer past hij op A4.
word-print-language-nl = Nederlands
word-print-language-en = Engels

## De crisisruimte
word-stage-disruption = Storing
word-stage-incident = Incident
word-stage-crisis = Crisis
word-call-outcome-reached = Bereikt
word-call-outcome-not-reached = Niet bereikt
word-call-outcome-taken-over = Overgenomen door een ander
word-channel-kind-mail = E-mail
word-channel-kind-chat = Chat en videobellen
word-channel-kind-sign-in = Aanmelden (accounts)
word-channel-kind-telephony = Telefooncentrale
word-channel-kind-files = Gedeelde bestanden
word-channel-kind-remote-access = Toegang van buiten (VPN)
word-channel-kind-website = Website
word-channel-kind-other = Iets anders
word-channel-trust-untrusted = Leest mee, of kan meelezen
word-channel-trust-doubted = Dat weten we niet
word-channel-trust-trusted = Leest niet mee: dat is nagekeken
word-expert-service-advise-on-authority = Advies: melden bij de Autoriteit Persoonsgegevens?
word-expert-service-advise-on-relations = Advies: klanten, leveranciers en anderen inlichten?
word-expert-service-advise-on-liability = Advies: als iemand u aansprakelijk stelt
word-expert-service-advise-on-disclosure = Advies: wat u anderen mag vertellen
word-expert-service-remove-cause = Virus of andere oorzaak zoeken en weghalen
word-expert-service-restore-files = Bestanden herstellen
word-expert-service-check-backup = Reservekopie (back-up) nakijken
word-expert-service-secure-information = Sporen en informatie veiligstellen
word-expert-service-bank-cards = Bank: passen blokkeren en vervangen
word-expert-service-bank-access = Bank: toegang tot internetbankieren veranderen
word-expert-service-bank-recall = Bank: betaling terughalen
word-expert-service-bank-watch = Bank: op vreemde betalingen letten
word-service-stage-requested = Gevraagd
word-service-stage-delivered = Geleverd
word-service-stage-advised = Advies gegeven
word-letter-failure-refused = de mailserver weigert deze mail
word-letter-failure-unknown = niemand weet of deze mail is aangekomen
word-letter-failure-gave-up = het lukte een dag lang niet
word-letter-failure-no-address = dit is geen adres waar mail heen kan
word-letter-failure-exercise = een oefening bereikt alleen het eigen team
word-containment-act-disconnect = Van het netwerk halen
word-containment-act-disconnect-hint = Het systeem blijft aan: sporen in het geheugen blijven bewaard.
word-containment-act-switch-off = Uitzetten
word-containment-act-switch-off-hint = Sporen in het geheugen gaan verloren.
word-containment-act-block-account = Accounts blokkeren
word-containment-act-block-account-hint = Niemand kan er meer mee aanmelden.
word-containment-act-reset-passwords = Wachtwoorden of sleutels vervangen
word-containment-act-reset-passwords-hint = Doe dit pas als de dader eruit is, anders leest hij mee.
word-containment-act-block-traffic = Verkeer tegenhouden
word-containment-act-block-traffic-hint = Adressen, poorten of landen.
word-containment-act-take-offline = Website of dienst uit de lucht halen
word-containment-act-take-offline-hint = Bezoekers zien niets meer, of een bericht.
word-containment-act-watch = Laten staan en in de gaten houden
word-containment-act-watch-hint = Om te leren wat de dader doet. Doe dit alleen met deskundigen.
word-containment-act-other = Iets anders
word-containment-act-other-hint = Schrijf hieronder wat.
word-impact-on-system = Systeem
word-impact-on-service = Dienst
word-impact-on-data-set = Gegevens
word-impact-on-stakeholder = Mensen en organisaties
word-impact-on-agreement = Afspraak
word-hit-affected = Geraakt
word-hit-suspected = Misschien geraakt
word-hit-unaffected = Niet geraakt
word-point-kind-fact = Feit
word-point-kind-assumption = Aanname
word-point-kind-unknown = Onbekend
word-point-kind-knot = Knelpunt
word-point-kind-best-case = Als het meezit
word-point-kind-likely-case = Het waarschijnlijkst
word-point-kind-worst-case = Als het tegenzit
word-effect-works = Het werkt
word-effect-partly = Het werkt deels
word-effect-fails = Het werkt niet
word-effect-too-early = Te vroeg om te zeggen
word-tlp-red = TLP:RED
word-tlp-red-hint = Alleen voor wie het op naam kreeg.
word-tlp-amber-strict = TLP:AMBER+STRICT
word-tlp-amber-strict-hint = Alleen binnen de eigen organisatie, voor wie het nodig heeft.
word-tlp-amber = TLP:AMBER
word-tlp-amber-hint = Binnen de organisatie en haar klanten, voor wie het nodig heeft.
word-tlp-green = TLP:GREEN
word-tlp-green-hint = Binnen de eigen kring, niet openbaar.
word-tlp-clear = TLP:CLEAR
word-tlp-clear-hint = Iedereen mag het weten.
word-sitrep-part-summary = Samenvatting
word-sitrep-part-changes = Nieuw sinds het vorige beeld
word-sitrep-part-happened = Wat er is gebeurd
word-sitrep-part-unknown = Wat we niet weten of aannemen
word-sitrep-part-affected = Wat is geraakt
word-sitrep-part-measures = Wat we deden, en of het werkt
word-sitrep-part-actions = Wat nu loopt
word-sitrep-part-filings = Meldingen
word-sitrep-part-communication = Wat we zeggen en wat anderen zeggen
word-sitrep-part-outlook = Hoe het verder kan gaan
word-sitrep-part-asked = Wat we van de directie vragen
word-contact-direction-from-them = Van de dader
word-contact-direction-from-us = Van ons
word-ransom-ground-mandate = Mandaat van de directie
word-ransom-ground-mandate-hint = Wie mag hierover besluiten? Meestal alleen de directie.
word-ransom-ground-police = Politie gesproken
word-ransom-ground-police-hint = Wat zegt de politie? Weet zij van een sleutel of van deze daders?
word-ransom-ground-insurer = Toestemming van de verzekeraar
word-ransom-ground-insurer-hint = Zonder toestemming vooraf vergoedt een verzekeraar meestal niets.
word-ransom-ground-sanctions = Sanctielijsten nagekeken
word-ransom-ground-sanctions-hint = Betalen aan wie op een sanctielijst staat, is strafbaar. Laat een jurist kijken.
word-ransom-ground-alternatives = Wat anders kan
word-ransom-ground-alternatives-hint = Kunt u herstellen met een kopie, of alles opnieuw opbouwen?
word-ground-answer-clear = In orde
word-ground-answer-objection = Staat betalen in de weg
word-ground-answer-not-applicable = Niet van toepassing
word-ransom-choice-do-not-pay = Niet betalen
word-ransom-choice-pay = Betalen
word-ransom-choice-negotiate = Eerst praten
word-shift-at-work = Aan het werk
word-shift-on-call = Oproepbaar
word-shift-off = Rust
word-wellbeing-well = Het gaat goed
word-wellbeing-tired = Moe
word-wellbeing-unwell = Het gaat niet
word-handover-part-direction = Doel en leiding
word-handover-part-picture = Wat we weten
word-handover-part-done = Gedaan in deze dienst
word-handover-part-decisions = Besluiten
word-handover-part-tasks = Taken die lopen
word-handover-part-deadlines = Termijnen
word-handover-part-people = Mensen
word-handover-part-added = Wat u nog moet weten
word-indicator-kind-ipv4 = IPv4-adres
word-indicator-kind-ipv6 = IPv6-adres
word-indicator-kind-domain = Domeinnaam
word-indicator-kind-url = Webadres (URL)
word-indicator-kind-email = E-mailadres
word-indicator-kind-sha256 = SHA-256 van een bestand
word-indicator-kind-sha1 = SHA-1 van een bestand
word-indicator-kind-md5 = MD5 van een bestand
word-indicator-kind-file-name = Naam van een bestand
word-indicator-kind-account = Naam van een account
word-indicator-kind-registry-key = Sleutel in het Windows-register
word-indicator-kind-mutex = Mutex

# What is said to others.
word-stakeholder-staff = Personeel
word-stakeholder-staff-hint = Wat er is en wat u van hen vraagt.
word-stakeholder-staff-victims = Personeel van wie gegevens zijn geraakt
word-stakeholder-staff-victims-hint = Zij zijn zelf slachtoffer en horen wat dat voor hen betekent.
word-stakeholder-customers = Klanten
word-stakeholder-customers-hint = Wat zij merken: leveringen, facturen, afspraken, offertes.
word-stakeholder-data-subjects = Mensen van wie gegevens zijn geraakt
word-stakeholder-data-subjects-hint = De AVG noemt hen betrokkenen.
word-stakeholder-former-customers = Oud-klanten
word-stakeholder-former-customers-hint = U hebt hun gegevens nog.
word-stakeholder-suppliers = Leveranciers
word-stakeholder-suppliers-hint = Wat het betekent voor bestellingen, contracten en offertes.
word-stakeholder-chain-partners = Partners met een digitale link
word-stakeholder-chain-partners-hint = De aanval kan via u naar hen gaan, of andersom.
word-stakeholder-controllers = Opdrachtgevers voor wie u gegevens verwerkt
word-stakeholder-controllers-hint = Zij moeten het zelf melden en hebben daar uw feiten voor nodig.
word-stakeholder-partners = Contractpartijen, partners en franchisenemers
word-stakeholder-partners-hint = Zij hebben zelf mensen die hun vragen stellen.
word-stakeholder-authority = Autoriteit Persoonsgegevens
word-stakeholder-authority-hint = De toezichthouder voor persoonsgegevens.
word-stakeholder-sector-authority = Toezichthouder van uw branche
word-stakeholder-sector-authority-hint = Bijvoorbeeld DNB, AFM, RDI of IGJ.
word-stakeholder-csirt = CSIRT of NCSC
word-stakeholder-csirt-hint = Zij helpen en waarschuwen anderen.
word-stakeholder-police = Politie en justitie
word-stakeholder-police-hint = Voor de aangifte en voor het bewijs.
word-stakeholder-insurer = Verzekeraar
word-stakeholder-insurer-hint = Vaak eerst bellen, voor u iemand inhuurt.
word-stakeholder-bank = Bank
word-stakeholder-bank-hint = Passen, toegang, vreemde betalingen.
word-stakeholder-advisers = Adviseurs
word-stakeholder-advisers-hint = Accountant, boekhouder, jurist.
word-stakeholder-networks = Netwerken en verenigingen
word-stakeholder-networks-hint = Wat u ziet, helpt een ander.
word-stakeholder-press = Pers
word-stakeholder-press-hint = Eén persoon spreekt met de pers.
word-stakeholder-public = Iedereen
word-stakeholder-public-hint = Wat op uw website staat.
word-stakeholder-board = Directie en commissarissen
word-stakeholder-board-hint = Zij dragen de verantwoordelijkheid.
word-stakeholder-own = Een ander
word-stakeholder-own-hint = Met een naam die u zelf geeft.
word-necessity-must = Moet
word-necessity-must-hint = De wet of een contract vraagt het.
word-necessity-should = Is verstandig
word-necessity-should-hint = Het helpt hen of u.
word-necessity-may = Kan
word-necessity-may-hint = U kiest.
word-necessity-not = Niet
word-necessity-not-hint = U vertelt het hun niet, of het gaat hun niet aan.
word-message-channel-mail = E-mail
word-message-channel-letter = Brief
word-message-channel-phone = Telefoon
word-message-channel-sms = Sms
word-message-channel-meeting = Gesprek
word-message-channel-website = Website
word-message-channel-intranet = Intranet
word-message-channel-portal = Portaal
word-message-channel-chat = Chat
word-message-channel-social = Sociale media
word-message-channel-press = Persbericht
word-message-channel-advertisement = Advertentie
word-message-channel-form = Formulier
word-speed-first-notice = Eerste bericht
word-speed-first-notice-hint = Eén persoon is genoeg, of de plaatsvervanger. Dat kan bij een vaste tekst.
word-speed-four-eyes = Vier ogen
word-speed-four-eyes-hint = Iemand anders dan de schrijver leest het.
word-call-result-told = Verteld
word-call-result-no-answer = Nam niet op
word-call-result-voicemail = Voicemail ingesproken
word-call-result-wrong-number = Verkeerd nummer
word-call-result-refused = Wil niet gebeld worden
word-settlement-corrected = Is rechtgezet
word-settlement-corrected-hint = Zij hebben de nieuwe gegevens gehoord.
word-settlement-not-needed = Hoeft niet
word-settlement-not-needed-hint = Met de reden waarom.
word-rumour-kind-fear = Angst
word-rumour-kind-uncertainty = Onzekerheid
word-rumour-kind-doubt = Twijfel aan ons
word-rumour-act-ignore = Niets doen
word-rumour-act-ignore-hint = Het gaat vanzelf over.
word-rumour-act-watch = In de gaten houden
word-rumour-act-watch-hint = Kijk of het groter wordt.
word-rumour-act-answer-there = Antwoorden waar het rondgaat
word-rumour-act-answer-there-hint = Eerst het feit, dan het gerucht, dan weer het feit.
word-rumour-act-put-right = Zelf rechtzetten
word-rumour-act-put-right-hint = Voor iemand het vraagt.
word-rumour-act-align = Afstemmen met de partner
word-rumour-act-align-hint = Zodat u hetzelfde zegt.
word-rumour-act-legal = Naar de jurist
word-rumour-act-legal-hint = Als het schade doet en niet waar is.
word-rumour-truth-true = Het is waar
word-rumour-truth-partly = Het is deels waar
word-rumour-truth-false = Het is niet waar
word-responsibility-victim = Het overkwam ons
word-responsibility-victim-hint = U kon er weinig aan doen.
word-responsibility-accidental = Er ging iets mis
word-responsibility-accidental-hint = Een vergissing, of iets wat stukging.
word-responsibility-preventable = We hadden het kunnen voorkomen
word-responsibility-preventable-hint = Zeg dan sorry, en zeg wat u herstelt.
word-preventable-weak-password = Een zwak wachtwoord
word-preventable-no-second-factor = Inloggen zonder tweede stap
word-preventable-unpatched = Een bekend gat was niet gedicht
word-preventable-exposed = Het was onnodig van buiten te bereiken
word-preventable-no-segmentation = Alles zat in één netwerk
word-preventable-no-backup = De reservekopie was te bereiken of nooit getest
word-preventable-kept-too-long = Gegevens te lang bewaard
word-preventable-told-late = Te laat verteld
word-preventable-warned = Iemand had gewaarschuwd

## Wat iemand mag

word-right-read = lezen
word-right-read-hint = Alles lezen wat voor iedereen binnen is.
word-right-draft = opschrijven
word-right-draft-hint = Feiten, taken en het logboek bijhouden, en teksten voorbereiden.
word-right-decide = beslissen
word-right-decide-hint = Beslissen over het risico, de koers en wat u niet meldt.
word-right-approve = goedkeuren
word-right-approve-hint = De precieze woorden goedkeuren die naar buiten gaan.
word-right-send = versturen
word-right-send-hint = Goedgekeurde berichten versturen en overzichten uitgeven.
word-right-file = melden
word-right-file-hint = Vastleggen wat bij een toezichthouder is ingediend.
word-right-see-personal = persoonsgegevens zien
word-right-see-personal-hint = Privénummers zien, en bestanden waarin gegevens van mensen kunnen staan.
word-right-read-counsel = de advocatenlijn lezen
word-right-read-counsel-hint = Lezen en schrijven wat alleen voor de advocaat en een paar anderen is.
word-right-export = meenemen
word-right-export-hint = Lijsten en het logboek als bestand uit Paraat halen.
word-right-prepare = voorbereiden
word-right-prepare-hint = De bellijst, draaiboeken en de andere bladen van de voorbereiding bijhouden.
word-right-administer = toegang regelen
word-right-administer-hint = Bepalen wie binnenkomt, wie welke rol heeft en wie in het team zit.

## Gasten

word-guest-kind-lawyer = Advocaat
word-guest-kind-forensics = Onderzoeks- of herstelbureau
word-guest-kind-insurer = Verzekeraar
word-guest-kind-authority = Toezichthouder of politie
word-guest-kind-other = Iemand anders
word-part-picture = Wat er speelt
word-part-picture-hint = De voorpagina van het incident.
word-part-facts = Feiten
word-part-facts-hint = Wat bekend is, en hoe zeker.
word-part-duties = Plichten
word-part-duties-hint = Wat gemeld moet worden, en wat gemeld is.
word-part-steering = Sturing
word-part-steering-hint = Overleg, besluiten, overzichten, diensten en losgeld.
word-part-speaking = Mensen en berichten
word-part-speaking-hint = Wie wat te horen krijgt, berichten, geruchten en vragen.
word-part-work = Werk
word-part-work-hint = Taken en deskundigen.
word-part-costs = Kosten
word-part-costs-hint = Wat het kost, stilstand, en wat de verzekeraar betaalt.
word-part-evidence = Bewijs
word-part-evidence-hint = Bestanden, sporen, wat geraakt is en wat is afgesloten.
word-part-log = Logboek
word-part-log-hint = Het logboek, de tijdlijn en wat op papier stond.
word-part-counsel = Advocatenlijn
word-part-counsel-hint = Wat alleen voor de advocaat en een paar anderen is.
word-cost-stage-estimated = Geschat
word-cost-stage-estimated-hint = Zo veel zal het ongeveer zijn.
word-cost-stage-committed = Komt vast
word-cost-stage-committed-hint = Besteld, afgesproken, of al verloren.
word-cost-stage-paid = Betaald
word-cost-stage-paid-hint = Het geld is weg.
word-vat-excluded = Zonder btw
word-vat-included = Met btw
word-vat-not-charged = Er is geen btw
word-consent-asked = Gevraagd
word-consent-given = Akkoord
word-consent-refused = Niet akkoord
word-cost-visibility-visible = Zichtbaar
word-cost-visibility-half = Half zichtbaar
word-cost-visibility-invisible = Onzichtbaar
word-veris-loss-asset-and-fraud = Geld en goederen
word-veris-loss-brand-damage = De naam
word-veris-loss-business-disruption = Stilstand
word-veris-loss-operating-costs = Lopende kosten
word-veris-loss-legal-and-regulatory = Recht en toezicht
word-veris-loss-competitive-advantage = Voorsprong
word-veris-loss-response-and-recovery = Ingrijpen en herstel
word-cost-group-detection-and-escalation = Ontdekken en sturen
word-cost-group-notification = Melden
word-cost-group-post-breach = Nasleep
word-cost-group-lost-business = Gemiste omzet

## De evaluatie

word-how-well-well = Goed
word-how-well-partly = Deels
word-how-well-badly = Slecht
word-how-well-not-mine = Niet van toepassing voor mij
word-lesson-kind-went-well = Ging goed
word-lesson-kind-went-well-hint = Houd dit zo.
word-lesson-kind-went-badly = Ging niet goed
word-lesson-kind-went-badly-hint = Zeg wat er misging, niet wie.
word-lesson-kind-do-otherwise = Zouden wij nu anders doen
word-lesson-kind-do-otherwise-hint = Met wat u nu weet.
word-improves-measure = Een maatregel
word-improves-runbook = Een draaiboek
word-improves-contract = Een contract
word-improves-retention = Hoe lang wij gegevens bewaren
word-improves-other = Iets anders
word-improvement-end-done = Gedaan
word-improvement-end-done-hint = Later vragen wij of het werkte.
word-improvement-end-dropped = Gaat niet door
word-improvement-end-dropped-hint = Zeg waarom niet.
word-worked-yes = Ja
word-worked-partly = Deels
word-worked-no = Nee
word-worked-too-early = Te vroeg om te zeggen
word-known-by-recorded = Wat toen in Paraat stond
word-known-by-recorded-hint = Ook als het later onjuist bleek.
word-known-by-learnt = Wat iemand toen wist
word-known-by-learnt-hint = Ook als het pas later is ingevoerd.
word-signed-as-chair = Voorzitter
word-signed-as-management = Namens de leiding
word-signed-as-team = Namens het team
word-signed-as-present = Aanwezig
