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

## Which rules apply to you

scope-title = Which rules apply to you
scope-lead = Answer the questions once, when it is quiet. Every incident that you open later begins with these answers.
scope-lead-doubt = This is an aid. Let a lawyer look at it when much depends on it.
scope-begin = Answer the questions
scope-lawbook = All rules with their article, on paper for your lawyer (PDF)
scope-lawbook-file = rulebook
scope-on = Go on with the questions
scope-binds = This applies to you
scope-open = This is not known yet
scope-not = This does not apply to you
scope-none = Nothing yet.
scope-because = This follows from: { $why }.
scope-waits = This depends on: { $why }.
scope-where = Where it stands: { $citation }
scope-answered = { $question } { $reply }
scope-size = How large is the group that you belong to?
scope-size-hint = Count the companies that you are tied to, such as a parent or a sister. Leave blank what you do not know yet.
scope-next = Keep it and go on
scope-progress = Question { $n } of { $of }
scope-look = See which rules apply to you
event-ended = the end of the incident
event-corrective-measure-available = the moment at which there is a remedy (such as an update)
event-inside-information-disclosed = the disclosure of the inside information
profile-capacities = What else are you?
profile-not-capacities = What are you certainly not?
profile-open-capacities = What you do not know of yourself yet
place-which-rules = Which rules apply to you
place-which-rules-also = laws, profile, NIS2, DORA, sector, licence
word-scope-reply-unknown = I don't know yet
word-scope-reply-yes = Yes
word-scope-reply-no = No
sheet-profile-reply = Your answer
sheet-profile-question = Question
sheet-profile-scope = Answer about rules
sheet-profile-group_employees = Number of people in the whole group
sheet-profile-group_turnover_cents = Turnover of the group in a year, in euro
sheet-profile-group_balance_cents = Balance sheet total of the group, in euro
scope-ground-country = the country
scope-ground-role = your role with data of people
scope-ground-group-employees = how many people work in the group
scope-ground-group-turnover = the turnover of the group
scope-ground-group-balance = the balance sheet of the group
scope-ground-insured = whether you are insured
scope-more = { $n ->
    [one] and 1 more question
   *[other] and { $n } more questions
 }
word-scope-question-decentral-body = Are you a province, municipality or water authority?
word-scope-question-decentral-body-hint = Or a body that they set up together. Then you are an essential entity, however small you are.
word-scope-question-central-body = Are you a ministry, or an independent body of central government?
word-scope-question-annex-one = Do you work in a highly critical sector?
word-scope-question-annex-one-hint = Energy, transport, banks, financial markets, health care, drinking water, waste water, digital infrastructure, IT management for businesses, government or space (Annex 1 to the Cbw).
word-scope-question-annex-two = Do you work in another critical sector?
word-scope-question-annex-two-hint = Post, waste, chemicals, food, research, digital providers, or making medical devices, electronics, machines or vehicles (Annex 2 to the Cbw).
word-scope-question-domain-names = Do you turn names of websites into addresses for others (DNS), or run a domain such as .nl?
word-scope-question-digital-service = Do you offer a cloud service, a data centre, IT management for others, a marketplace, a search engine or a social network?
word-scope-question-digital-service-hint = Then there are fixed thresholds for what is significant.
word-scope-question-communications = Can anybody get a telephone, internet or message service from you?
word-scope-question-communications-hint = Then the rules for telecoms apply.
word-scope-question-qualified-trust = Are you on the list of qualified trust services?
word-scope-question-qualified-trust-hint = Such as for signatures, seals or certificates.
word-scope-question-other-trust = Do you offer another trust service?
word-scope-question-other-trust-hint = Such as a signature or a certificate without that list.
word-scope-question-designated = Did a minister designate you as an essential or important entity?
word-scope-question-designated-hint = You then have a decision that says so.
word-scope-question-critical-entity = Are you designated as a critical entity?
word-scope-question-critical-entity-hint = The minister of your sector does that (Wwke). Ten months later you must report other disruptions too.
word-scope-question-licence = Do you have a licence or registration of DNB or the AFM?
word-scope-question-bank = Is it a licence as a bank?
word-scope-question-insurer = Is it a licence as an insurer?
word-scope-question-other-financial = Is it a licence for payments, electronic money, pensions, trading venues or crypto-assets?
word-scope-question-investment-firm = Is it a licence as an investment firm?
word-scope-question-intermediary = Is it a licence to advise, to mediate or to lend?
word-scope-question-digital-products = Do you sell products with software or a connection under your own name?
word-scope-question-digital-products-hint = Programs and apps count too.
word-scope-question-medical-devices = Do you make medical devices?
word-scope-question-medical-devices-hint = Software or a test may be a device too.
word-scope-question-high-risk-ai = Do you put AI on the market under your own name that is high-risk?
word-scope-question-high-risk-ai-hint = Such as for recruitment, credit, education or care. The duty to report begins on 2 December 2027.
word-scope-question-listed = Are your shares or bonds traded on an exchange?
word-scope-question-police-data = Do you work with police data, for the task of the police?
word-regime-controller = GDPR: you decide on data of people yourself
word-regime-controller-hint = Report a breach with a risk to the authority within 72 hours, and tell people when the risk is high.
word-regime-processor = GDPR: you use data for somebody else
word-regime-processor-hint = Tell whoever gave you the work of a breach at once.
word-regime-essential = Cyber security act (Cbw): essential entity
word-regime-important = Cyber security act (Cbw): important entity
word-regime-cbw = Cyber security act (Cbw): report serious incidents
word-regime-cbw-hint = Warn within 24 hours, report within 72 hours, and end after a month.
word-regime-digital-thresholds = Fixed thresholds for digital services
word-regime-digital-thresholds-hint = A European regulation says in numbers when it is serious.
word-regime-wwke = Critical entity: report other disruptions too
word-regime-wwke-hint = Within 24 hours, from ten months after designation.
word-regime-dora = DORA: major ICT incidents in finance
word-regime-dora-hint = Within 4 hours after classification, and within 24 hours after you know.
word-regime-no-article-34 = No letter to people on the ground of the GDPR
word-regime-no-article-34-hint = The report to the authority stays. You may have to tell clients on another ground.
word-regime-prudential = Integrity: telling DNB
word-regime-investment-firm = Integrity: telling the AFM, as an investment firm
word-regime-financial-service = Integrity: telling the AFM, as a financial service provider
word-regime-cra = Cyber Resilience Act: report abuse of your products
word-regime-cra-hint = Warn within 24 hours, and report within 72 hours. Tell users too.
word-regime-trust = Trust service: report within 24 hours
word-regime-qualified-trust = Qualified trust service: report within 24 hours
word-regime-qualified-trust-hint = Time runs from the incident itself.
word-regime-telecom = Telecoms: report every breach in the service
word-regime-telecom-hint = Within 24 hours, even when the risk is small. It then takes the place of the GDPR.
word-regime-devices = Medical devices: report serious incidents
word-regime-devices-hint = Within 15 days, and sometimes within 10 or 2. When in doubt, report.
word-regime-ai = High-risk AI: report serious incidents
word-regime-ai-hint = From 2 December 2027, and for AI in products from 2 August 2028.
word-regime-mar = Exchange: disclose inside information
word-regime-mar-hint = As soon as possible, unless you may wait.
word-regime-police = Police data: report within 72 hours
word-regime-police-hint = Those data have rules of their own instead of the GDPR.
word-regime-insurance = Insurance: telling the insurer
word-regime-insurance-hint = As soon as you can. Look in the policy too.

## Pages of one's own with rules
page-not-on-own = this does not belong on a page of your own: { $what }
page-not-on-own-hint = a page of your own adds agreements and changes nothing of the law; take this out
page-too-long = the page is longer than { $most } kB
page-too-long-hint = spread it over more pages
page-too-many = there are more than { $most } pages of your own
page-too-many-hint = join pages, or take old ones away
force-agreed = agreement
because-untouched = this incident does not touch what this agreement is about
own-rules-used = Rules of your own hold in an incident from now on: { $n ->
    [one] 1 page
   *[other] { $n } pages
 }.
question-agreements = Does this incident touch what your contracts are about?
fact-agreements = what is hit
explain-impact = what was said of your contracts
page-cannot-read = the page cannot be read: { $message }
page-cannot-read-hint = see whether Paraat may read the file

own-rules-title = What you agreed yourselves
own-rules-lead = Contracts and policies that you wrote down hold by themselves. Other agreements, such as a protocol of your sector, you put as a page in the folder rules.d. How to do so is in docs/own-rules.md.
own-rules-none = There is nothing here yet.
own-rules-refused = These pages do not hold
own-rules-refused-lead = There is a mistake in them. All the rest holds.
own-rules-place = Stands in { $place }, as { $id }
serve-pages-refused = Pages in rules.d that do not hold:
page-bad-name = a file may not be called so
page-bad-name-hint = use letters, digits, hyphens and dots
