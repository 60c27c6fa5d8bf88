//! What of a fill-in sheet follows from what is known: which fact, sheet of the preparation or entry answers a field. What is
//! derived is a proposal: what a set may hold is not what leaked, so a person confirms it.

mod done;
mod filing;
mod happened;
mod us;

use calendar::Start;
use law::Regime;
use readiness::prepared::Prepared;
use readiness::words;

use crate::fact::{Certainty, FactKey, Value};
use crate::situation::Situation;
use crate::state::State;

/// On what a sheet is filled in.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// The incident.
    pub state: &'a State,
    /// The same as the engine reads it.
    pub situation: &'a Situation,
    /// What was prepared.
    pub prepared: &'a Prepared,
    /// What the organisation calls itself.
    pub organisation: &'a str,
    /// The duty for which it is filled in.
    pub rule: &'a str,
    /// The regime whose awareness counts for it, where that is a moment of its own.
    pub regime: Option<Regime>,
    /// Whether its term has passed, or the filing is already late.
    pub is_late: bool,
    /// Rules that are owed to other authorities than the one of this sheet, each with what that authority is called.
    pub other_authorities: &'a [(&'a str, String)],
}

/// An answer without a language.
#[derive(Clone, Debug, PartialEq)]
pub enum Derived {
    /// Ids: of values of facts, channels, groups.
    Ids(Vec<String>),
    /// Words as somebody wrote them.
    Words(String),
    /// A number, or a range of them.
    Number(f64, f64),
    /// A moment.
    Moment(Start),
    /// Yes or no.
    Yes(bool),
}

words! {
    /// Where the answer to a field comes from.
    Source "sheet-source" {
        /// Whether it is the first filing, or adds to one.
        FilingKind "filing-kind",
        /// Whether everything that is asked is known: `complete` or `incomplete`.
        Completeness "completeness",
        /// The reference of the first filing.
        EarlierReference "earlier-reference",
        /// Our own reference: the code name.
        CodeName "code-name",
        /// Which report of a row it is: `initial`, `intermediate`, `final`.
        Stage "stage",
        /// Under which act: `avg`, `wpg`, `tw`.
        Act "act",
        /// Whether it was reported to other authorities.
        OtherAuthorities "other-authorities",
        /// To which, by name, with the reference that they gave.
        OtherAuthoritiesNames "other-authorities-names",
        /// Whether people in several countries are hit.
        SeveralCountries "several-countries",
        /// In which countries they are.
        Countries "countries",
        /// In how many member states.
        MemberStates "member-states",
        /// The country of the organisation.
        Country "country",
        /// What the organisation is called.
        OrganisationName "organisation-name",
        /// Its address.
        OrganisationAddress "organisation-address",
        /// Its number in the trade register.
        RegisterNumber "register-number",
        /// The number of its data protection officer.
        OfficerNumber "officer-number",
        /// Its sector.
        Sector "sector",
        /// What kind of entity it is under financial or cyber law.
        Entity "entity",
        /// How many people work there.
        Employees "employees",
        /// Who is finally responsible.
        Responsible "responsible",
        /// Who reports: by name.
        ReporterName "reporter-name",
        /// By function.
        ReporterFunction "reporter-function",
        /// By mail.
        ReporterMail "reporter-mail",
        /// By phone and mail, in one line.
        ReporterContact "reporter-contact",
        /// By phone.
        ReporterPhone "reporter-phone",
        /// Whether a processor is involved.
        Processor "processor",
        /// Which other organisations are, by name.
        OtherOrganisations "other-organisations",
        /// In which role we stand.
        Role "role",
        /// When it began.
        Occurred "occurred",
        /// How much is known of when: `day`, `period` or `ongoing`.
        OccurredHow "occurred-how",
        /// When it ended.
        Ended "ended",
        /// When the activities were recovered.
        Recovered "recovered",
        /// Whether it lasts.
        Lasts "lasts",
        /// When it was detected.
        Detected "detected",
        /// When the organisation became aware.
        Aware "aware",
        /// When it was classified.
        Classified "classified",
        /// How it was detected.
        HowDetected "how-detected",
        /// Why the filing is late.
        DelayReason "delay-reason",
        /// Which of confidentiality, integrity and availability were hit.
        Dimensions "dimensions",
        /// What happened.
        IncidentType "incident-type",
        /// Whether somebody meant it.
        Malicious "malicious",
        /// What happened, in sentences.
        Description "description",
        /// Which files are evidence.
        Documents "documents",
        /// Which kinds of data.
        DataCategories "data-categories",
        /// Whose data, by kind of people.
        Groups "groups",
        /// How many people.
        Persons "persons",
        /// How well that is known: `exact`, `range` or `unknown`.
        PersonsHow "persons-how",
        /// How many records.
        Records "records",
        /// How well that is known: `exact`, `range` or `unknown`.
        RecordsHow "records-how",
        /// Whether the data were unintelligible.
        Encrypted "encrypted",
        /// Whether they could be read by who had no right to: `protected`, `weak` or `readable`.
        Intelligible "intelligible",
        /// Who caused it, and whether on purpose: `internal`, `internal-malicious` or `external-malicious`.
        Cause "cause",
        /// Whether there is a usable back-up.
        Backup "backup",
        /// Whether data were taken.
        Exfiltration "exfiltration",
        /// What it may do to people.
        EffectsOnPersons "effects-on-persons",
        /// How grave it is for them, as it was decided.
        Severity "severity",
        /// Why it was decided so.
        SeverityReason "severity-reason",
        /// Whether those whose data it are were told.
        SubjectsTold "subjects-told",
        /// When.
        SubjectsToldAt "subjects-told-at",
        /// How many.
        SubjectsCount "subjects-count",
        /// Whether that is everybody: `all` or `some`.
        SubjectsReach "subjects-reach",
        /// Through what.
        SubjectsChannels "subjects-channels",
        /// In which words.
        SubjectsText "subjects-text",
        /// Why not.
        SubjectsNotTold "subjects-not-told",
        /// What was done against it.
        Measures "measures",
        /// What was decided.
        Decisions "decisions",
        /// Which clues there are.
        Indicators "indicators",
        /// Whether a crime was reported to the police.
        Police "police",
        /// How long a service was down, in hours.
        Downtime "downtime",
        /// How long it lasted, in hours.
        Duration "duration",
        /// How many clients are hit.
        Clients "clients",
        /// What share of clients is hit.
        ClientsShare "clients-share",
        /// What share of counterparts is hit.
        CounterpartsShare "counterparts-share",
        /// What share of transactions is hit.
        TransactionsShare "transactions-share",
        /// Whether clients that count as relevant are hit.
        RelevantClients "relevant-clients",
        /// Whether the financial interests of clients are hit.
        ClientInterests "client-interests",
        /// Which criteria of DORA somebody said are met, by the ids of `thresholds_met` and `services`.
        Criteria "criteria",
        /// What it costs so far, in euro.
        Costs "costs",
        /// Which systems are hit.
        Systems "systems",
        /// What an attacker wants.
        Demand "demand",
    }
}

impl Source {
    /// The fact whose values its ids are, if they are.
    pub fn fact(self) -> Option<FactKey> {
        match self {
            Source::IncidentType => Some(FactKey::IncidentType),
            Source::DataCategories => Some(FactKey::DataCategories),
            Source::Dimensions => Some(FactKey::Dimensions),
            Source::Sector => Some(FactKey::Sector),
            Source::Role => Some(FactKey::Role),
            Source::Countries => Some(FactKey::Countries),
            Source::Entity => Some(FactKey::Entity),
            _ => None,
        }
    }

    /// The fact that answers it, if one does: recorded once, it answers every form.
    pub fn recorded_as(self) -> Option<FactKey> {
        match self {
            Source::Description => Some(FactKey::Account),
            Source::Persons => Some(FactKey::Persons),
            Source::Records => Some(FactKey::Records),
            Source::Encrypted => Some(FactKey::Encrypted),
            Source::Exfiltration => Some(FactKey::Exfiltration),
            Source::Malicious => Some(FactKey::Malicious),
            Source::Processor => Some(FactKey::BreachAtProcessor),
            Source::Clients => Some(FactKey::Clients),
            Source::ClientsShare => Some(FactKey::ClientsPct),
            Source::CounterpartsShare => Some(FactKey::CounterpartsPct),
            Source::TransactionsShare => Some(FactKey::TransactionsPct),
            Source::RelevantClients => Some(FactKey::RelevantClientsHit),
            Source::ClientInterests => Some(FactKey::ClientInterestsHit),
            Source::Duration => Some(FactKey::DurationHours),
            Source::Downtime => Some(FactKey::DowntimeHours),
            Source::Costs => Some(FactKey::CostEur),
            Source::Criteria => Some(FactKey::ThresholdsMet),
            Source::SeveralCountries => Some(FactKey::Countries),
            _ => self.fact(),
        }
    }

    /// Whether the answer is about the filing itself: after it went, the next one is another one.
    pub fn is_of_the_filing(self) -> bool {
        matches!(
            self,
            Source::FilingKind
                | Source::Stage
                | Source::EarlierReference
                | Source::Completeness
                | Source::DelayReason
        )
    }
}

/// What answers a field, as far as it is known.
pub fn derive(source: Source, ground: &Ground<'_>) -> Option<Derived> {
    us::about_us(source, ground)
        .or_else(|| filing::about_the_filing(source, ground))
        .or_else(|| happened::about_what_happened(source, ground))
        .or_else(|| done::about_what_was_done(source, ground))
}

pub(super) fn words(text: &str) -> Option<Derived> {
    let text = text.trim();
    (!text.is_empty()).then(|| Derived::Words(text.to_owned()))
}

pub(super) fn many(lines: impl IntoIterator<Item = String>) -> Option<Derived> {
    let lines: Vec<String> = lines.into_iter().collect();
    words(&lines.join("\n"))
}

pub(super) fn fact(key: FactKey, situation: &Situation) -> Option<Derived> {
    let held = situation.facts.get(key)?;
    if held.certainty == Certainty::Refuted {
        // Of a question that is answered with yes or no the contrary is known; of others only what it is not.
        return match held.value {
            Value::Bool(is_so) => Some(Derived::Yes(!is_so)),
            _ => None,
        };
    }
    Some(match &held.value {
        Value::Bool(is_so) => Derived::Yes(*is_so),
        Value::Number { min, max } => Derived::Number(*min, *max),
        Value::Numbers(all) => {
            let sum = all.iter().sum();
            Derived::Number(sum, sum)
        }
        Value::When(start) => Derived::Moment(*start),
        Value::Choice(one) => Derived::Ids(vec![(*one).to_owned()]),
        Value::Choices(all) => Derived::Ids(all.iter().map(|one| (*one).to_owned()).collect()),
        Value::Text(text) => Derived::Words(text.clone()),
    })
}
