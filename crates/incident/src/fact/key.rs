//! The closed list of facts that a situation can hold. Adding a fact is a change of the third kind:
//! it gets its word in `docs/situation.md`, a condition that reads it, and a case.

use super::values;

/// What a fact's value looks like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// True or false.
    Bool,
    /// A whole number from 0, or a range of them.
    Count,
    /// A number from 0, or a range of them.
    Amount,
    /// A number from 0, or a list of them: one for each of several incidents.
    Amounts,
    /// A moment, or a day.
    Moment,
    /// One of these values.
    Choice(&'static [&'static str]),
    /// Some of these values; the list is read as complete.
    Choices(&'static [&'static str]),
    /// Words.
    Text,
}

/// Declares the facts, each with its name in files and the form of its value.
macro_rules! facts {
    ($($(#[$doc:meta])* $variant:ident $name:literal $kind:expr;)+) => {
        /// One fact that can be held about an incident.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum FactKey { $($(#[$doc])* $variant,)+ }

        impl FactKey {
            /// Every fact, in alphabetical order of names.
            pub const ALL: &'static [FactKey] = &[$(FactKey::$variant),+];

            /// The name in files: snake_case.
            pub const fn as_str(self) -> &'static str {
                match self { $(FactKey::$variant => $name,)+ }
            }

            /// The fact with this name.
            pub fn parse(name: &str) -> Option<FactKey> {
                match name { $($name => Some(FactKey::$variant),)+ _ => None }
            }

            /// What its value looks like.
            pub const fn kind(self) -> Kind {
                match self { $(FactKey::$variant => $kind,)+ }
            }
        }
    };
}

facts! {
    /// What happened, in sentences, told once. No condition reads it: forms ask it.
    Account "account" Kind::Text;
    /// Whether a person died, where an AI system may have caused it (AI Act art. 73(4)).
    AiDeath "ai_death" Kind::Bool;
    /// Whether only incidents with fundamental rights are reported for this AI system (AI Act art. 73(9) and (10)).
    AiLimitedToRights "ai_limited_to_rights" Kind::Bool;
    /// Whether the AI Office is competent for the AI system (AI Act art. 75).
    AiOfficeCompetent "ai_office_competent" Kind::Bool;
    /// Whether obligations that protect fundamental rights are infringed (AI Act art. 3(49)(c)).
    AiRightsInfringed "ai_rights_infringed" Kind::Bool;
    /// Whether the incident with the AI system is serious (AI Act art. 3(49)).
    AiSeriousIncident "ai_serious_incident" Kind::Bool;
    /// Whether the infringement is widespread, or critical infrastructure is disrupted (AI Act art. 73(3)).
    AiWidespreadOrInfrastructure "ai_widespread_or_infrastructure" Kind::Bool;
    /// Average response time, in seconds (CIR 2024/2690 art. 5 and 6).
    AvgResponseS "avg_response_s" Kind::Amount;
    /// When the organisation became aware; read as `times.aware`.
    Aware "aware" Kind::Moment;
    /// Whether a usable backup of the affected data exists.
    Backup "backup" Kind::Bool;
    /// Whether the breach happened at a processor.
    BreachAtProcessor "breach_at_processor" Kind::Bool;
    /// Whether the financial consequences are more than the budget of a public body can bear (Stcrt. 2026, 27679 art. 6).
    BudgetExceeded "budget_exceeded" Kind::Bool;
    /// Whether the organisation knows that it cannot report within the term (RTS 2025/301 art. 5(3)).
    CannotMeetTerm "cannot_meet_term" Kind::Bool;
    /// Number of people who died or were seriously injured.
    Casualties "casualties" Kind::Count;
    /// When the incident was classified; read as `times.classified`.
    Classified "classified" Kind::Moment;
    /// Whether the financial interests of clients are hit (DORA art. 19(3)).
    ClientInterestsHit "client_interests_hit" Kind::Bool;
    /// Number of clients hit (RTS 2024/1772 art. 9(1)(b)).
    Clients "clients" Kind::Count;
    /// Share of clients hit, in percent (RTS 2024/1772 art. 9(1)).
    ClientsPct "clients_pct" Kind::Amount;
    /// Whether recurring incidents together reach the thresholds (RTS 2024/1772 art. 8(2)).
    CollectivelyMajor "collectively_major" Kind::Bool;
    /// Whether the breach is connected with a public communications service (Directive 2002/58 art. 4).
    CommunicationsServiceBreach "communications_service_breach" Kind::Bool;
    /// Whether the service was completely unavailable, however long (CIR 2024/2690 art. 6(a) and 8(a)).
    CompletelyUnavailable "completely_unavailable" Kind::Bool;
    /// The level of consequences for persons, where it is very limited and reversible.
    ConsequenceLevel "consequence_level" Kind::Choice(values::CONSEQUENCE_LEVEL);
    /// Number of persons for whom no contact data are held.
    ContactDataMissingFor "contact_data_missing_for" Kind::Count;
    /// Costs and losses, in euro, before recoveries (RTS 2024/1772 art. 7).
    CostEur "cost_eur" Kind::Amount;
    /// Share of financial counterparts hit, in percent (RTS 2024/1772 art. 9(1)(c)).
    CounterpartsPct "counterparts_pct" Kind::Amount;
    /// The countries of the European Economic Area in which people are hit (AVG art. 4(23)); the list is read as complete. No condition
    /// reads it: forms ask it.
    Countries "countries" Kind::Choices(values::COUNTRIES);
    /// Whether the set holds passwords or other credentials.
    Credentials "credentials" Kind::Bool;
    /// Whether the set holds data on criminal convictions or offences (AVG art. 10).
    CriminalData "criminal_data" Kind::Bool;
    /// Whether a critical service is hit (RTS 2024/1772 art. 6).
    CriticalService "critical_service" Kind::Bool;
    /// Whether network or information systems are involved.
    Cyber "cyber" Kind::Bool;
    /// The kinds of personal data in the set; the list is read as complete.
    DataCategories "data_categories" Kind::Choices(values::DATA_CATEGORIES);
    /// Whether loss of data harms business objectives or compliance (RTS 2024/1772 art. 9(5)(a)).
    DataLossAdverse "data_loss_adverse" Kind::Bool;
    /// Whether data losses may result (RTS 2024/1772 art. 9(5)(b)).
    DataLossPossible "data_loss_possible" Kind::Bool;
    /// Whether the data were got back or put right.
    DataRecovered "data_recovered" Kind::Bool;
    /// The day on which the question is asked, where a case gives one.
    Date "date" Kind::Moment;
    /// Whether somebody died, or their health got seriously worse in a way nobody expected (MDR art. 87(5)).
    DeathOrDeterioration "death_or_deterioration" Kind::Bool;
    /// Whether the incident caused or can cause a death (CIR 2024/2690 art. 3(1)(c)).
    DeathPossible "death_possible" Kind::Bool;
    /// When the organisation was designated as a critical entity (Wwke art. 6 and 17(7)).
    DesignatedOn "designated_on" Kind::Moment;
    /// Which of confidentiality (C), integrity (I) and availability (A) were hit; the list is read as complete.
    Dimensions "dimensions" Kind::Choices(values::DIMENSIONS);
    /// Whether the issuer decided to delay publication, and may (MAR art. 17(4)).
    DisclosureDelayed "disclosure_delayed" Kind::Bool;
    /// Whether telling each person would take disproportionate effort (AVG art. 34(3)(c)).
    DisproportionateEffort "disproportionate_effort" Kind::Bool;
    /// Whether an essential service is or may be significantly disrupted (CER art. 15).
    DisruptsEssentialService "disrupts_essential_service" Kind::Bool;
    /// Number of domain names with wrong data (CIR 2024/2690 art. 5(c)).
    Domains "domains" Kind::Count;
    /// Share of domain names with wrong data, in percent (CIR 2024/2690 art. 5(c)).
    DomainsPct "domains_pct" Kind::Amount;
    /// Downtime of the service, in hours (RTS 2024/1772 art. 9(3)).
    DowntimeHours "downtime_hours" Kind::Amount;
    /// Duration of the incident, in hours.
    DurationHours "duration_hours" Kind::Amount;
    /// Duration of the incident, in minutes.
    DurationMinutes "duration_minutes" Kind::Amount;
    /// Whether the data were made unintelligible by strong encryption or hashing.
    Encrypted "encrypted" Kind::Bool;
    /// What kind of entity the organisation is under cyber or financial law.
    Entity "entity" Kind::Choice(values::ENTITY);
    /// Whether it is an essential or important entity (Cbw art. 8 and 12).
    EssentialOrImportant "essential_or_important" Kind::Bool;
    /// Whether data were taken out.
    Exfiltration "exfiltration" Kind::Bool;
    /// Whether a vulnerability in its product is actively exploited (CRA art. 14(1)).
    ExploitedVulnerability "exploited_vulnerability" Kind::Bool;
    /// Whether the report to the authority holds everything that is asked (AVG art. 33(4)).
    FilingComplete "filing_complete" Kind::Bool;
    /// Whether the set holds financial data.
    FinancialData "financial_data" Kind::Bool;
    /// Direct financial loss, in euro; a list means one for each of several incidents.
    FinancialLossEur "financial_loss_eur" Kind::Amounts;
    /// When a corrective or mitigating measure became available (CRA art. 14(2)(c)).
    FixAvailable "fix_available" Kind::Moment;
    /// Whether harm to persons has been seen.
    HarmObserved "harm_observed" Kind::Bool;
    /// Whether the incident caused or can cause considerable damage to somebody's health (CIR 2024/2690 art. 3(1)(d)).
    HealthDamagePossible "health_damage_possible" Kind::Bool;
    /// A decision that the risk is high (or not); read as `decided.risk`.
    HighRisk "high_risk" Kind::Bool;
    /// Under which annex an AI system is high-risk (AI Act art. 6).
    HighRiskAnnex "high_risk_annex" Kind::Choice(values::HIGH_RISK_ANNEX);
    /// Hours since the organisation became aware; gives `times.aware`.
    HoursSinceAware "hours_since_aware" Kind::Amount;
    /// How easily persons can be identified from the set (ENISA 2013, EI).
    Identifiability "identifiability" Kind::Choice(values::IDENTIFIABILITY);
    /// Whether the medical device is for in vitro diagnosis (IVDR).
    InVitroDevice "in_vitro_device" Kind::Bool;
    /// What happened.
    IncidentType "incident_type" Kind::Choice(values::INCIDENT_TYPE);
    /// Whether the earlier report gave all relevant information (CRA art. 14(2) and (4)).
    InformationGivenAlready "information_given_already" Kind::Bool;
    /// When the initial DORA report was submitted; read as `filed`.
    InitialSubmitted "initial_submitted" Kind::Moment;
    /// Whether it is inside information of an issuer (MAR art. 7).
    InsideInformation "inside_information" Kind::Bool;
    /// What the set tells about a person (ENISA 2013, adjustments of the DPC).
    Insight "insight" Kind::Choice(values::INSIGHT);
    /// Whether what happened is insured (BW art. 7:941).
    InsuredRiskRealised "insured_risk_realised" Kind::Bool;
    /// Whether it seriously endangers the integrity of the business of a financial undertaking (Bpr art. 1, BGfo art. 1).
    IntegrityIncident "integrity_incident" Kind::Bool;
    /// Whether the data are processed for exclusively journalistic, academic, artistic or literary purposes (UAVG art. 43).
    JournalisticPurposes "journalistic_purposes" Kind::Bool;
    /// Whether the key (or salt) is out of reach of others.
    KeySafe "key_safe" Kind::Bool;
    /// How long availability was limited, in minutes (CIR 2024/2690 art. 7 to 10).
    LimitedMinutes "limited_minutes" Kind::Amount;
    /// Whether somebody acted with intent to harm or to profit.
    Malicious "malicious" Kind::Bool;
    /// Whether there was successful, malicious and unauthorised access (RTS 2024/1772 art. 6(c)).
    MaliciousAccess "malicious_access" Kind::Bool;
    /// Whether later measures took the high risk away (AVG art. 34(3)(b)).
    MeasuresAvertedHighRisk "measures_averted_high_risk" Kind::Bool;
    /// Number of Member States hit.
    MemberStates "member_states" Kind::Count;
    /// Whether children are among the persons concerned.
    Minors "minors" Kind::Bool;
    /// Whether wrong data come from a misconfiguration (CIR 2024/2690 art. 5(c)).
    Misconfiguration "misconfiguration" Kind::Bool;
    /// Months between two incidents with the same cause.
    MonthsBetween "months_between" Kind::Amount;
    /// Whether the set holds a national identification number or copies of identity documents.
    NationalId "national_id" Kind::Bool;
    /// Whether it is an essential or important entity under NIS2.
    Nis2Entity "nis2_entity" Kind::Bool;
    /// Whether the authority decided that the weekend rule does not hold for the organisation (RTS 2025/301 art. 5(6)).
    NoWeekendRelief "no_weekend_relief" Kind::Bool;
    /// When the Cbw notification was submitted; read as `filed`.
    NotificationSubmitted "notification_submitted" Kind::Moment;
    /// Whether personal data are affected.
    PersonalData "personal_data" Kind::Bool;
    /// A finding that there is (or is not) a breach in the sense of AVG art. 4(12).
    PersonalDataBreach "personal_data_breach" Kind::Bool;
    /// Number of data subjects.
    Persons "persons" Kind::Count;
    /// The number of data subjects in the words of a source.
    PersonsApprox "persons_approx" Kind::Text;
    /// Whether persons who are affected can be identified (eIDAS art. 19a).
    PersonsIdentifiable "persons_identifiable" Kind::Bool;
    /// Whether physical access was compromised (CIR 2024/2690 art. 8(d) and 14(d)).
    PhysicalAccessCompromised "physical_access_compromised" Kind::Bool;
    /// Whether the outage was scheduled maintenance (CIR 2024/2690 art. 3(2)).
    PlannedMaintenance "planned_maintenance" Kind::Bool;
    /// Whether the data are police data (Wpg art. 1).
    PoliceData "police_data" Kind::Bool;
    /// Whether the data were public before the breach.
    PublicBefore "public_before" Kind::Bool;
    /// Whether there is a serious public health threat (MDR art. 87(4)).
    PublicHealthThreat "public_health_threat" Kind::Bool;
    /// Whether telling the public is in the public interest (eIDAS art. 19a).
    PublicInterest "public_interest" Kind::Bool;
    /// Whether the supervisory body asked that the public be told (eIDAS art. 24(2)(fb)).
    PublicNoticeAsked "public_notice_asked" Kind::Bool;
    /// Whether anybody could reach the data.
    PubliclyExposed "publicly_exposed" Kind::Bool;
    /// Who got, or could see, the data.
    Recipient "recipient" Kind::Choice(values::RECIPIENT);
    /// Whether the recipient was asked to delete or return the data.
    RecipientAskedToDelete "recipient_asked_to_delete" Kind::Bool;
    /// Whether the recipient confirmed deletion.
    RecipientConfirmedDeletion "recipient_confirmed_deletion" Kind::Bool;
    /// Whether the recipient is trusted in the strict sense: a lasting relation with known safeguards, and the instruction followed.
    RecipientTrusted "recipient_trusted" Kind::Bool;
    /// Whether those who receive the service may be hit by a significant cyber threat (Cbw art. 30(2)).
    RecipientsThreatened "recipients_threatened" Kind::Bool;
    /// Number of records of personal data (AVG art. 33(3)(a)). No condition reads it: forms ask it.
    Records "records" Kind::Count;
    /// Whether incidents recur with the same apparent cause.
    RecurringSameCause "recurring_same_cause" Kind::Bool;
    /// Whether clients or counterparts that count as relevant are hit (RTS 2024/1772 art. 9(1)(f)).
    RelevantClientsHit "relevant_clients_hit" Kind::Bool;
    /// Whether it is operationally impossible to report within 24 hours (Wwke art. 17(1)).
    ReportImpossible "report_impossible" Kind::Bool;
    /// Whether an incident with a medical device is known to be reportable (MDR art. 87).
    Reportable "reportable" Kind::Bool;
    /// Whether one of the conditions of reputational impact is met (RTS 2024/1772 art. 2 and 9(2)).
    ReputationHit "reputation_hit" Kind::Bool;
    /// Hours until the data were available again.
    RestoredHours "restored_hours" Kind::Amount;
    /// A decision that there is a risk; read as `decided.risk`.
    Risk "risk" Kind::Bool;
    /// The role of the organisation; absent means controller.
    Role "role" Kind::Choice(values::ROLE);
    /// Whether two incidents have the same root cause (CIR 2024/2690 art. 4).
    SameRootCause "same_root_cause" Kind::Bool;
    /// The sector of the organisation.
    Sector "sector" Kind::Choice(values::SECTOR);
    /// Whether the incident may harm the service to those who receive it (Cbw art. 30(1)).
    ServiceRecipientsHit "service_recipients_hit" Kind::Bool;
    /// Whether the access can cause severe operational disruption (CIR 2024/2690 art. 3(1)(e)).
    SevereDisruptionPossible "severe_disruption_possible" Kind::Bool;
    /// Whether a severe incident affects the security of its product (CRA art. 14(5)).
    SevereProductIncident "severe_product_incident" Kind::Bool;
    /// A decision that the incident is significant; read as `decided.significant`.
    Significant "significant" Kind::Bool;
    /// Whether a trust service is significantly hit (eIDAS art. 19a and 24).
    SignificantImpact "significant_impact" Kind::Bool;
    /// Whether there is a significant cyber threat (DORA art. 19(2) and (3)).
    SignificantThreat "significant_threat" Kind::Bool;
    /// Whether silence towards data subjects is necessary and proportionate, with reasons on paper (UAVG art. 41).
    SilenceNecessary "silence_necessary" Kind::Bool;
    /// Whether the set holds special categories of personal data (AVG art. 9).
    SpecialCategories "special_categories" Kind::Bool;
    /// Whether the incident is still going on (Cbw art. 29(2)).
    StillOngoing "still_ongoing" Kind::Bool;
    /// Whether the persons concerned know already, in full.
    SubjectsAlreadyInformed "subjects_already_informed" Kind::Bool;
    /// Whether the breach is likely to adversely affect subscribers or other individuals (Directive 2002/58 art. 4(3)).
    SubscribersHarmed "subscribers_harmed" Kind::Bool;
    /// Whether unauthorised access succeeded.
    SuccessfulAccess "successful_access" Kind::Bool;
    /// Which thresholds of RTS 2024/1772 art. 9 are met.
    ThresholdsMet "thresholds_met" Kind::Choices(values::THRESHOLDS_MET);
    /// Whether trade secrets were taken (CIR 2024/2690 art. 3(1)(b)).
    TradeSecretExfiltrated "trade_secret_exfiltrated" Kind::Bool;
    /// Value of transactions hit, in percent of the daily average (RTS 2024/1772 art. 9(1)(e)).
    TransactionValuePct "transaction_value_pct" Kind::Amount;
    /// Number of transactions hit, in percent of the daily average (RTS 2024/1772 art. 9(1)(d)).
    TransactionsPct "transactions_pct" Kind::Amount;
    /// Whether the incident has consequences for the trust service (Cbw art. 27(2)).
    TrustServiceHit "trust_service_hit" Kind::Bool;
    /// Annual turnover, in euro.
    TurnoverEur "turnover_eur" Kind::Amount;
    /// How long the service or the data were unavailable, in hours.
    UnavailableHours "unavailable_hours" Kind::Amount;
    /// How long the service or the data were unavailable, in minutes.
    UnavailableMinutes "unavailable_minutes" Kind::Amount;
    /// How long the service was unavailable in one calendar week, in minutes (CIR 2024/2690 art. 14(b)).
    UnavailableWeekMinutes "unavailable_week_minutes" Kind::Amount;
    /// Whether the authority is satisfied that the data are unintelligible (Directive 2002/58 art. 4(3)).
    UnintelligibleToAuthority "unintelligible_to_authority" Kind::Bool;
    /// A decision that a risk is unlikely; read as `decided.risk`.
    UnlikelyRisk "unlikely_risk" Kind::Bool;
    /// Number of users in the Union hit by a compromise of data (CIR 2024/2690 art. 7 to 14).
    UsersCompromised "users_compromised" Kind::Count;
    /// Share of users in the Union hit by a compromise of data, in percent (CIR 2024/2690 art. 7 to 14).
    UsersCompromisedPct "users_compromised_pct" Kind::Amount;
    /// Number of users in the Union for whom availability was limited (CIR 2024/2690 art. 7 to 14).
    UsersLimited "users_limited" Kind::Count;
    /// Share of users in the Union for whom availability was limited, in percent (CIR 2024/2690 art. 7 to 14).
    UsersLimitedPct "users_limited_pct" Kind::Amount;
    /// Number of users in the Union for whom the service was away altogether (CIR 2024/2690 art. 11 to 13).
    UsersUnavailable "users_unavailable" Kind::Count;
    /// Share of users in the Union for whom the service was away altogether, in percent (CIR 2024/2690 art. 11 to 13).
    UsersUnavailablePct "users_unavailable_pct" Kind::Amount;
    /// Whether vulnerable persons are among the persons concerned.
    Vulnerable "vulnerable" Kind::Bool;
    /// Whether a report was made under the former Wbni (Cbw art. 95(2)).
    WbniReportMade "wbni_report_made" Kind::Bool;
}
