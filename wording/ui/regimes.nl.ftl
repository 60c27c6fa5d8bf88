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
phase-early-warning = vroegtijdige waarschuwing

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
