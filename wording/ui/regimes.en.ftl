# Regimes that bind only some organisations: products, services, markets, supervision.

## Capacities

capacity-product-manufacturer = manufacturer of digital products
capacity-trust-service-provider = trust service provider
capacity-qualified-trust-service-provider = qualified trust service provider
capacity-communications-provider = telecom provider
capacity-device-manufacturer = manufacturer of medical devices
capacity-ai-provider = provider of AI systems
capacity-issuer = listed issuer
capacity-prudential-undertaking = prudentially supervised undertaking
capacity-investment-firm = licensed investment firm
capacity-financial-service-provider = financial service provider
capacity-law-enforcement-authority = police service
capacity-policyholder = policyholder
capacity-organisation = organisation
capacity-glossed-product-manufacturer = manufacturer of digital products (whoever makes products with software or a connection and sells them under its own name)
capacity-glossed-trust-service-provider = trust service provider (whoever offers signatures, seals, time stamps or certificates)
capacity-glossed-qualified-trust-service-provider = qualified trust service provider (whoever is on the trusted list for it)
capacity-glossed-communications-provider = telecom provider (whoever offers a public telephone, internet or message service)
capacity-glossed-device-manufacturer = manufacturer of medical devices (software and tests may be devices too)
capacity-glossed-ai-provider = provider of AI systems (whoever puts an AI system on the market under its own name)
capacity-glossed-issuer = listed issuer (whoever has listed shares or bonds)
capacity-glossed-prudential-undertaking = prudentially supervised undertaking (such as a bank, insurer or payment institution)
capacity-glossed-investment-firm = licensed investment firm (whoever invests or carries out orders for clients, with a licence)
capacity-glossed-financial-service-provider = financial service provider (whoever advises, mediates or offers credit, with a licence)
capacity-glossed-law-enforcement-authority = police service (whoever works with police data)
capacity-glossed-policyholder = policyholder (whoever has a policy that may cover this)
capacity-glossed-organisation = organisation

## Recipients, duties and phases

recipient-csirt-coordinator-and-enisa = the coordinating CSIRT and ENISA, through the single reporting platform
recipient-product-users = the users of the product
recipient-trust-supervisor = the supervisory body for trust services
recipient-affected-persons = the persons who are affected
recipient-public = the public
recipient-subscribers = the subscribers and other persons concerned
recipient-device-authority = the authority for medical devices
recipient-market-surveillance-authority = the market surveillance authority
recipient-ai-office = the AI Office of the European Commission
recipient-market = the market
recipient-conduct-supervisor = the supervisor of conduct and markets
recipient-prudential-supervisor = the prudential supervisor
recipient-insurer = your insurer
recipient-police = the police
recipient-single-entry-point = the single European entry point
duty-inform-users = Tell { $to }
duty-inform-affected-persons = Tell { $to }
duty-inform-subscribers = Tell { $to }
duty-disclose-to-market = Disclose this to { $to }
duty-inform-insurer = Tell { $to }
duty-consider-police-report = Consider reporting this to { $to }
phase-early-warning = early warning

## Conditions

condition-exploited-vulnerability = a vulnerability in the product is actively exploited
condition-severe-product-incident = a severe incident affects the security of the product
condition-information-given-already = the earlier report gave everything already
condition-trust-service-hit = the impact on the trust service is significant
condition-persons-identifiable = persons are affected who can be identified
condition-public-interest = it is in the public interest to know
condition-public-notice-asked = the supervisory body asks that the public be told
condition-communications-service-breach = the breach is connected with the communications service
condition-outside-communications-service = the breach has nothing to do with the communications service
condition-subscribers-harmed = subscribers or others are likely to be adversely affected
condition-unintelligible-to-authority = the authority is satisfied that the data were unreadable
condition-device-incident-not-reportable = it is certain that the incident is not reportable
condition-in-vitro-device = the device is for in vitro diagnosis (such as a blood test)
condition-public-health-threat = there is a serious public health threat
condition-death-or-deterioration = somebody died, or their health got seriously and unexpectedly worse
condition-ai-annex-iii = the AI system is high-risk (Annex III)
condition-ai-annex-i = the AI system is high-risk as a product (Annex I)
condition-ai-incident-not-serious = it is certain that the incident with the AI system is not serious
condition-ai-widespread-or-infrastructure = the infringement is widespread, or critical infrastructure is disrupted
condition-ai-death = a person died, perhaps because of the AI system
condition-ai-limited-to-rights = for this AI system only incidents with fundamental rights count
condition-ai-rights-not-infringed = it is certain that no fundamental rights are infringed
condition-ai-office-competent = the AI Office is competent for this system
condition-inside-information = the incident is inside information
condition-disclosure-delayed = it was decided to delay disclosure, and that is allowed
condition-integrity-incident = this is a serious danger to the integrity of the business
condition-police-data = the data are police data
condition-insured-risk-realised = what happened is insured
condition-crime-suspected = a crime seems to have been committed

## Questions about facts

question-ai_death = Did somebody die, perhaps because of the AI system?
question-ai_limited_to_rights = Do other reporting rules apply to the AI system, so that only incidents with fundamental rights count?
question-ai_office_competent = Is the AI Office of the Commission competent for the AI system?
question-ai_rights_infringed = Were fundamental rights infringed through the AI system?
question-ai_serious_incident = Is the incident with the AI system serious?
question-ai_widespread_or_infrastructure = Is the infringement through AI widespread, or is critical infrastructure disrupted?
question-communications_service_breach = Is the breach connected with your public communications service?
question-death_or_deterioration = Did somebody die, or get seriously and unexpectedly worse?
question-disclosure_delayed = Did you decide to delay disclosure, and is that allowed?
question-in_vitro_device = Is the device meant for in vitro diagnosis?
question-information_given_already = Did the earlier report hold everything that is asked now?
question-inside_information = Is this inside information: precise, not public, and price-sensitive?
question-insured_risk_realised = May an insurance policy cover what happened?
question-integrity_incident = Is this a serious danger to the integrity of your business?
question-persons_identifiable = Are persons affected who can be identified?
question-police_data = Are the data police data?
question-public_health_threat = Is there a serious public health threat?
question-public_interest = Is it in the public interest to know this?
question-public_notice_asked = Did the supervisory body ask that the public be told?
question-severe_product_incident = Does a severe incident affect the security of your product?
question-subscribers_harmed = Are subscribers or others likely to be adversely affected?
question-unintelligible_to_authority = Is the authority satisfied that the data were unreadable?

## Facts as nouns

fact-ai_death = death through AI
fact-ai_limited_to_rights = AI: only fundamental rights
fact-ai_office_competent = AI Office competent
fact-ai_rights_infringed = fundamental rights infringed
fact-ai_serious_incident = serious AI incident
fact-ai_widespread_or_infrastructure = AI: widespread or critical infrastructure
fact-communications_service_breach = breach in the communications service
fact-death_or_deterioration = death or deterioration
fact-disclosure_delayed = delayed disclosure
fact-in_vitro_device = in vitro diagnosis
fact-information_given_already = everything reported already
fact-inside_information = inside information
fact-insured_risk_realised = insured event
fact-integrity_incident = integrity incident
fact-persons_identifiable = affected persons known
fact-police_data = police data
fact-public_health_threat = public health threat
fact-public_interest = public interest
fact-public_notice_asked = request to tell the public
fact-severe_product_incident = severe product incident
fact-subscribers_harmed = harm to subscribers
fact-unintelligible_to_authority = unreadable for the authority
value-high_risk_annex-I = Annex I
value-high_risk_annex-none = none: the system is not high-risk

## Advice and proposals

text-advice = Advice, no duty
text-proposed = If the proposal were law
text-proposed-no-law = This is a proposal and no law. Do not act on it.
text-proposed-same = Nothing would change.
text-proposed-gone = This would go: { $duty }
text-proposed-new = This would be new: { $duty }
text-proposed-other = This would be otherwise: { $duty }
