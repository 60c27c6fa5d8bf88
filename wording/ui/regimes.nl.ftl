# Regelingen die alleen sommige organisaties binden: producten, diensten, markten, toezicht.

## Hoedanigheden

capacity-product-manufacturer = fabrikant van digitale producten
capacity-trust-service-provider = verlener van vertrouwensdiensten
capacity-qualified-trust-service-provider = gekwalificeerde verlener van vertrouwensdiensten
capacity-communications-provider = telecomaanbieder
capacity-device-manufacturer = fabrikant van medische hulpmiddelen
capacity-ai-provider = aanbieder van AI-systemen
capacity-issuer = uitgevende instelling
capacity-prudential-undertaking = onderneming onder toezicht van DNB
capacity-investment-firm = beleggingsonderneming
capacity-financial-service-provider = financiëledienstverlener
capacity-law-enforcement-authority = politiedienst
capacity-policyholder = verzekerde
capacity-organisation = organisatie
capacity-glossed-product-manufacturer = fabrikant van digitale producten (wie producten met software of een verbinding maakt en onder eigen naam verkoopt)
capacity-glossed-trust-service-provider = verlener van vertrouwensdiensten (wie een dienst levert om mee te tekenen of om te laten zien dat iets echt is)
capacity-glossed-qualified-trust-service-provider = gekwalificeerde verlener van vertrouwensdiensten (wie zo'n dienst levert en daarvoor op de lijst van de toezichthouder staat)
capacity-glossed-communications-provider = telecomaanbieder (wie iedereen laat bellen, mailen, of op het internet laat)
capacity-glossed-device-manufacturer = fabrikant van medische hulpmiddelen (ook software en tests kunnen dat zijn)
capacity-glossed-ai-provider = aanbieder van AI-systemen (wie een AI-systeem onder eigen naam op de markt brengt)
capacity-glossed-issuer = uitgevende instelling (wie aandelen of leningen heeft die op de beurs te koop zijn)
capacity-glossed-prudential-undertaking = onderneming onder toezicht van DNB (zoals een bank, verzekeraar of betaalinstelling)
capacity-glossed-investment-firm = beleggingsonderneming (wie voor klanten belegt of orders uitvoert, met een vergunning)
capacity-glossed-financial-service-provider = financiëledienstverlener (wie met een vergunning raad geeft over geld, of leningen of polissen verkoopt)
capacity-glossed-law-enforcement-authority = politiedienst (wie werkt met gegevens van de politie)
capacity-glossed-policyholder = verzekerde (wie een polis heeft die dit kan dekken)
capacity-glossed-organisation = organisatie

## Ontvangers, plichten en fasen

recipient-csirt-coordinator-and-enisa = het NCSC en ENISA, via het centrale meldplatform
recipient-product-users = de gebruikers van het product
recipient-trust-supervisor = de toezichthouder op vertrouwensdiensten
recipient-affected-persons = de mensen die getroffen zijn
recipient-public = het publiek
recipient-subscribers = de abonnees en andere mensen die het raakt
recipient-device-authority = de autoriteit voor medische hulpmiddelen
recipient-market-surveillance-authority = de markttoezichtautoriteit
recipient-ai-office = het AI-bureau van de Europese Commissie
recipient-market = de beleggers
recipient-conduct-supervisor = de toezichthouder op gedrag en markten
recipient-prudential-supervisor = de prudentiële toezichthouder
recipient-insurer = uw verzekeraar
recipient-police = de politie
recipient-single-entry-point = het centrale Europese loket
duty-inform-users = Vertel dit aan { $to }
duty-inform-affected-persons = Vertel dit aan { $to }
duty-inform-subscribers = Vertel dit aan { $to }
duty-disclose-to-market = Maak dit openbaar voor { $to }
duty-inform-insurer = Vertel dit aan { $to }
duty-consider-police-report = Overweeg aangifte bij { $to }

## Voorwaarden

condition-exploited-vulnerability = een zwakke plek in het product wordt actief misbruikt
condition-severe-product-incident = een ernstig incident raakt de beveiliging van het product
condition-information-given-already = de vorige melding bevatte al alles
condition-trust-service-hit = de gevolgen voor de vertrouwensdienst zijn aanzienlijk
condition-persons-identifiable = er zijn mensen getroffen van wie u weet wie zij zijn
condition-public-interest = het publiek heeft er belang bij om dit te weten
condition-public-notice-asked = de toezichthouder vraagt om het publiek in te lichten
condition-communications-service-breach = de inbreuk hangt samen met de communicatiedienst
condition-outside-communications-service = de inbreuk heeft niets te maken met de communicatiedienst
condition-subscribers-harmed = abonnees of andere mensen hebben er waarschijnlijk last van
condition-unintelligible-to-authority = de toezichthouder is ervan overtuigd dat de gegevens onleesbaar waren
condition-device-incident-not-reportable = zeker is dat het voorval niet gemeld hoeft te worden
condition-in-vitro-device = het hulpmiddel is voor in-vitrodiagnostiek (zoals een test op bloed)
condition-public-health-threat = de volksgezondheid loopt ernstig gevaar
condition-death-or-deterioration = iemand is overleden of onverwacht ernstig achteruitgegaan
condition-ai-annex-iii = het AI-systeem heeft een hoog risico (bijlage III)
condition-ai-annex-i = het AI-systeem heeft een hoog risico als product (bijlage I)
condition-ai-incident-not-serious = zeker is dat het incident met het AI-systeem niet ernstig is
condition-ai-widespread-or-infrastructure = de inbreuk is wijdverbreid, of kritieke infrastructuur is ernstig verstoord
condition-ai-death = iemand is overleden, mogelijk door het AI-systeem
condition-ai-limited-to-rights = voor dit AI-systeem telt alleen een incident met grondrechten
condition-ai-rights-not-infringed = zeker is dat er geen grondrechten zijn geschonden
condition-ai-office-competent = het AI-bureau is bevoegd voor dit systeem
condition-inside-information = het incident is voorwetenschap
condition-disclosure-delayed = besloten is om met publiceren te wachten, en dat mag
condition-integrity-incident = dit is een ernstig gevaar voor de integere bedrijfsuitoefening
condition-police-data = het gaat om politiegegevens
condition-insured-risk-realised = wat er gebeurde, is verzekerd
condition-crime-suspected = er lijkt een strafbaar feit te zijn gepleegd

## Vragen over feiten

question-ai_death = Is er iemand overleden, mogelijk door het AI-systeem?
question-ai_limited_to_rights = Gelden er voor het AI-systeem andere meldregels, zodat alleen incidenten met grondrechten tellen?
question-ai_office_competent = Is het AI-bureau van de Commissie bevoegd voor het AI-systeem?
question-ai_rights_infringed = Zijn door het AI-systeem grondrechten geschonden?
question-ai_serious_incident = Is het incident met het AI-systeem ernstig?
question-ai_widespread_or_infrastructure = Is de inbreuk met AI wijdverbreid, of is kritieke infrastructuur verstoord?
question-communications_service_breach = Ging dit mis in de dienst waarmee anderen bellen, mailen of op het internet gaan?
question-death_or_deterioration = Is er iemand overleden of onverwacht ernstig zieker geworden?
question-disclosure_delayed = Hebt u besloten om met publiceren te wachten, en mag dat?
question-in_vitro_device = Is het hulpmiddel bestemd voor in-vitrodiagnostiek?
question-information_given_already = Stond in de vorige melding al alles wat nu gevraagd wordt?
question-inside_information = Is dit voorwetenschap: concreet, nog geheim en van belang voor de koers?
question-insured_risk_realised = Kan een verzekering dekken wat er gebeurde?
question-integrity_incident = Is dit een ernstig gevaar voor de integere uitoefening van uw bedrijf?
question-persons_identifiable = Zijn er mensen getroffen van wie u weet wie zij zijn?
question-police_data = Gaat het om politiegegevens?
question-public_health_threat = Loopt de volksgezondheid ernstig gevaar?
question-public_interest = Heeft het publiek er belang bij om dit te weten?
question-public_notice_asked = Heeft de toezichthouder gevraagd om het publiek in te lichten?
question-severe_product_incident = Raakt een ernstig incident de beveiliging van uw product?
question-subscribers_harmed = Hebben abonnees of andere mensen hier waarschijnlijk last van?
question-unintelligible_to_authority = Is de toezichthouder ervan overtuigd dat de gegevens onleesbaar waren?

## Feiten als woord

fact-ai_death = overlijden door AI
fact-ai_limited_to_rights = AI: alleen grondrechten
fact-ai_office_competent = AI-bureau bevoegd
fact-ai_rights_infringed = grondrechten geschonden
fact-ai_serious_incident = ernstig AI-incident
fact-ai_widespread_or_infrastructure = AI: wijdverbreid of kritieke infrastructuur
fact-communications_service_breach = datalek in de communicatiedienst
fact-death_or_deterioration = overlijden of verslechtering
fact-disclosure_delayed = uitstel van publicatie
fact-in_vitro_device = in-vitrodiagnostiek
fact-information_given_already = alles al gemeld
fact-inside_information = voorwetenschap
fact-insured_risk_realised = verzekerde gebeurtenis
fact-integrity_incident = integriteitsincident
fact-persons_identifiable = getroffen mensen bekend
fact-police_data = politiegegevens
fact-public_health_threat = gevaar voor de volksgezondheid
fact-public_interest = algemeen belang
fact-public_notice_asked = verzoek om publiek in te lichten
fact-severe_product_incident = ernstig productincident
fact-subscribers_harmed = nadeel voor abonnees
fact-unintelligible_to_authority = onleesbaar volgens de toezichthouder
value-high_risk_annex-I = bijlage I
value-high_risk_annex-none = geen: het systeem heeft geen hoog risico

## Advies en voorstellen

text-advice = Advies, geen plicht
text-proposed = Als het voorstel wet was
text-proposed-no-law = Dit is een voorstel en geen recht. Handel er niet naar.
text-proposed-same = Er zou niets veranderen.
text-proposed-gone = Dit zou vervallen: { $duty }
text-proposed-new = Dit zou erbij komen: { $duty }
text-proposed-other = Dit zou anders worden: { $duty }

## Welke regels voor u gelden

scope-title = Welke regels gelden voor u
scope-lead = Beantwoord de vragen één keer, op een rustig moment. Elk incident dat u later opent, begint met deze antwoorden.
scope-lead-doubt = Dit is een hulpmiddel. Laat een jurist meekijken als er veel van afhangt.
scope-begin = Beantwoord de vragen
scope-lawbook = Alle regels met hun artikel, op papier voor uw jurist (PDF)
scope-lawbook-file = regelboek
scope-on = Ga verder met de vragen
scope-binds = Dit geldt voor u
scope-open = Dit weten we nog niet
scope-not = Dit geldt niet voor u
scope-none = Nog niets.
scope-because = Dat volgt uit: { $why }.
scope-waits = Dat hangt af van: { $why }.
scope-where = Waar het staat: { $citation }
scope-answered = { $question } { $reply }
scope-size = Hoe groot is de groep waar u bij hoort?
scope-size-hint = Tel de bedrijven mee waaraan u vastzit, zoals een moeder of een zuster. Laat leeg wat u nog niet weet.
scope-next = Leg vast en ga verder
scope-progress = Vraag { $n } van { $of }
scope-look = Bekijk welke regels voor u gelden
event-ended = het einde van het incident
event-corrective-measure-available = het moment waarop er een oplossing is (zoals een update)
event-inside-information-disclosed = de publicatie van de voorwetenschap
profile-capacities = Wat bent u ook?
profile-not-capacities = Wat bent u zeker niet?
profile-open-capacities = Wat weet u nog niet van uzelf
place-which-rules = Welke regels gelden voor u
place-which-rules-also = wetten, profiel, NIS2, DORA, sector, vergunning
word-scope-reply-unknown = Dat weet ik nog niet
word-scope-reply-yes = Ja
word-scope-reply-no = Nee
sheet-profile-reply = Uw antwoord
sheet-profile-question = Vraag
sheet-profile-scope = Antwoord over regels
sheet-profile-group_employees = Aantal medewerkers van de hele groep
sheet-profile-group_turnover_cents = Omzet van de groep in een jaar, in euro
sheet-profile-group_balance_cents = Balanstotaal van de groep, in euro
scope-ground-country = het land
scope-ground-role = uw rol bij gegevens van mensen
scope-ground-group-employees = hoeveel mensen er in de groep werken
scope-ground-group-turnover = de omzet van de groep
scope-ground-group-balance = de balans van de groep
scope-ground-insured = of u verzekerd bent
scope-more = { $n ->
    [one] en nog 1 vraag
   *[other] en nog { $n } vragen
 }
word-scope-question-decentral-body = Bent u een provincie, gemeente of waterschap?
word-scope-question-decentral-body-hint = Of een gemeenschappelijke regeling daarvan. Dan bent u een essentiële entiteit, hoe klein u ook bent.
word-scope-question-central-body = Bent u een ministerie, of een zelfstandig bestuursorgaan van het Rijk?
word-scope-question-annex-one = Werkt u in een zeer kritieke sector?
word-scope-question-annex-one-hint = De lijst staat in bijlage 1 van de wet. Het gaat om energie, vervoer, banken, de beurs, zorg, schoon water en vuil water. En om diensten waar het internet op draait, IT voor andere bedrijven, de overheid en de ruimte.
word-scope-question-annex-two = Werkt u in een andere kritieke sector?
word-scope-question-annex-two-hint = De lijst staat in bijlage 2 van de wet. Het gaat om post, afval, chemie, eten en onderzoek. En om wie op het internet verkoopt voor anderen, of machines, auto's, computers of medische hulpmiddelen maakt.
word-scope-question-domain-names = Zet u voor anderen namen van websites om in adressen (DNS), of beheert u een domein zoals .nl?
word-scope-question-digital-service = Levert u een dienst in de cloud, een datacentrum, IT-beheer voor anderen, een marktplaats, een zoekmachine of een sociaal netwerk?
word-scope-question-digital-service-hint = Dan gelden er vaste drempels voor wat ernstig is.
word-scope-question-communications = Kan iedereen bij u een telefoon-, internet- of berichtendienst afnemen?
word-scope-question-communications-hint = Dan gelden de regels voor telecom.
word-scope-question-qualified-trust = Staat u op de lijst van gekwalificeerde vertrouwensdiensten?
word-scope-question-qualified-trust-hint = Zoals voor handtekeningen, zegels of certificaten.
word-scope-question-other-trust = Levert u een andere vertrouwensdienst?
word-scope-question-other-trust-hint = Zoals een handtekening of certificaat zonder die lijst.
word-scope-question-designated = Heeft een minister u zelf onder de wet over cyberbeveiliging gebracht?
word-scope-question-designated-hint = Als essentiële of belangrijke entiteit. Daar hebt u dan een besluit van.
word-scope-question-critical-entity = Bent u aangewezen als kritieke entiteit?
word-scope-question-critical-entity-hint = Dat doet de minister van uw sector (Wet weerbaarheid kritieke entiteiten). Tien maanden later moet u ook andere storingen melden.
word-scope-question-licence = Hebt u een vergunning of registratie van DNB of de AFM?
word-scope-question-bank = Is dat een vergunning als bank?
word-scope-question-insurer = Is dat een vergunning als verzekeraar?
word-scope-question-other-financial = Is dat een vergunning voor betalen, elektronisch geld, pensioen, beurshandel of crypto?
word-scope-question-investment-firm = Is dat een vergunning als beleggingsonderneming?
word-scope-question-intermediary = Is dat een vergunning om te adviseren, te bemiddelen of krediet te geven?
word-scope-question-digital-products = Verkoopt u onder uw eigen naam producten met software of een verbinding?
word-scope-question-digital-products-hint = Ook losse programma's en apps tellen mee.
word-scope-question-medical-devices = Maakt u medische hulpmiddelen?
word-scope-question-medical-devices-hint = Ook software of een test kan een hulpmiddel zijn.
word-scope-question-high-risk-ai = Brengt u onder uw eigen naam AI op de markt die een hoog risico heeft?
word-scope-question-high-risk-ai-hint = Zoals voor werving, krediet, onderwijs of zorg. De plicht om te melden begint op 2 december 2027.
word-scope-question-listed = Zijn uw aandelen of leningen te koop op een beurs?
word-scope-question-police-data = Werkt u met gegevens van de politie, voor de taak van de politie?
word-regime-controller = AVG: u beslist zelf over gegevens van mensen
word-regime-controller-hint = Meld een datalek met een risico binnen 72 uur bij de Autoriteit Persoonsgegevens, en vertel het mensen bij een hoog risico.
word-regime-processor = AVG: u werkt met gegevens voor een ander
word-regime-processor-hint = Vertel een datalek meteen aan wie u het werk gaf.
word-regime-essential = Cyberbeveiligingswet: essentiële entiteit
word-regime-important = Cyberbeveiligingswet: belangrijke entiteit
word-regime-cbw = Cyberbeveiligingswet: ernstige incidenten melden
word-regime-cbw-hint = Waarschuw binnen 24 uur, meld binnen 72 uur, en sluit af na een maand.
word-regime-digital-thresholds = Vaste drempels voor digitale diensten
word-regime-digital-thresholds-hint = Een Europese verordening zegt met getallen wanneer het ernstig is.
word-regime-wwke = Kritieke entiteit: ook andere storingen melden
word-regime-wwke-hint = Binnen 24 uur, vanaf tien maanden na de aanwijzing.
word-regime-dora = DORA: ernstige ICT-incidenten in de financiële sector
word-regime-dora-hint = Binnen 4 uur na de inschaling, en binnen 24 uur nadat u ervan weet.
word-regime-no-article-34 = Geen brief aan betrokkenen op grond van de AVG
word-regime-no-article-34-hint = De melding aan de Autoriteit Persoonsgegevens blijft. Klanten inlichten kan op andere grond moeten.
word-regime-prudential = Integriteit: DNB inlichten
word-regime-investment-firm = Integriteit: de AFM inlichten, als beleggingsonderneming
word-regime-financial-service = Integriteit: de AFM inlichten, als financiëledienstverlener
word-regime-cra = Cyberweerbaarheid (CRA): misbruik van uw producten melden
word-regime-cra-hint = Waarschuw binnen 24 uur, en meld binnen 72 uur. Vertel het ook gebruikers.
word-regime-trust = Vertrouwensdienst: binnen 24 uur melden
word-regime-qualified-trust = Gekwalificeerde vertrouwensdienst: binnen 24 uur melden
word-regime-qualified-trust-hint = De tijd loopt vanaf het incident zelf.
word-regime-telecom = Telecom: elk datalek in de dienst melden
word-regime-telecom-hint = Binnen 24 uur, ook bij een klein risico. Dat komt dan in de plaats van de AVG.
word-regime-devices = Medische hulpmiddelen: ernstige voorvallen melden
word-regime-devices-hint = Binnen 15 dagen, en soms binnen 10 of 2. Weet u het niet zeker, meld dan toch.
word-regime-ai = AI met een hoog risico: ernstige incidenten melden
word-regime-ai-hint = Vanaf 2 december 2027, en voor AI in producten vanaf 2 augustus 2028.
word-regime-mar = Beurs: voorwetenschap publiceren
word-regime-mar-hint = Zo snel mogelijk, tenzij u mag wachten.
word-regime-police = Politiegegevens: binnen 72 uur melden
word-regime-police-hint = Voor die gegevens gelden eigen regels in plaats van de AVG.
word-regime-insurance = Verzekering: de verzekeraar inlichten
word-regime-insurance-hint = Zo snel als u kunt. Kijk ook in de polis.

## Eigen pagina's met regels
page-not-on-own = dit hoort niet op een eigen pagina: { $what }
page-not-on-own-hint = een eigen pagina voegt afspraken toe en verandert niets aan de wet; haal dit weg
page-too-long = de pagina is langer dan { $most } kB
page-too-long-hint = verdeel haar over meer pagina's
page-too-many = er zijn meer dan { $most } eigen pagina's
page-too-many-hint = voeg pagina's samen, of haal oude weg
force-agreed = afspraak
because-untouched = dit incident raakt niet waarover deze afspraak gaat
own-rules-used = Regels van uzelf gelden vanaf nu in een incident: { $n ->
    [one] 1 pagina
   *[other] { $n } pagina's
 }.
question-agreements = Raakt dit incident waarover uw contracten gaan?
fact-agreements = wat geraakt is
explain-impact = wat over uw contracten is gezegd
page-cannot-read = de pagina kan niet worden gelezen: { $message }
page-cannot-read-hint = kijk of Paraat het bestand mag lezen

own-rules-title = Wat u zelf hebt afgesproken
own-rules-lead = Contracten en polissen die u hebt opgeschreven, gelden vanzelf. Andere afspraken, zoals een protocol van uw sector, zet u als pagina in de map rules.d. Hoe dat gaat, staat in docs/own-rules.md.
own-rules-none = Hier is nog niets.
own-rules-refused = Deze pagina's gelden niet
own-rules-refused-lead = Er staat een fout in. Al het andere geldt wel.
own-rules-place = Staat in { $place }, als { $id }
serve-pages-refused = Pagina's in rules.d die niet gelden:
page-bad-name = zo mag een bestand niet heten
page-bad-name-hint = gebruik letters, cijfers, streepjes en punten
