//! What of a fill-in sheet follows from what is known: which fact, sheet of the preparation or entry answers a field. What is
//! derived is a proposal: what a set may hold is not what leaked, so a person confirms it.

use calendar::Start;
use readiness::prepared::{ONLY, Prepared};
use readiness::team::event::RoleKind;
use readiness::words;

use crate::fact::{FactKey, Value};
use crate::filing::Filing;
use crate::impact::event::{Hit, ImpactOn};
use crate::situation::Situation;
use crate::stakeholder::Told;
use crate::stakeholder::event::StakeholderKind;
use crate::state::State;
use readiness::event::Word as _;

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
    /// Whether its term has passed, or the filing is already late.
    pub is_late: bool,
    /// Rules that are owed to other authorities than the one of this sheet.
    pub other_authorities: &'a [&'a str],
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
        /// Under which act: `avg`, `wpg`, `tw`.
        Act "act",
        /// Whether it was reported to other authorities.
        OtherAuthorities "other-authorities",
        /// To which, by rule.
        OtherAuthoritiesNames "other-authorities-names",
        /// Whether people in several countries are hit.
        SeveralCountries "several-countries",
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
        /// When it ended.
        Ended "ended",
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
        /// Whether the data were unintelligible.
        Encrypted "encrypted",
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
        /// What share of clients is hit.
        ClientsShare "clients-share",
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
            _ => None,
        }
    }

    /// Whether the answer is about the filing itself: after it went, the next one is another one.
    pub fn is_of_the_filing(self) -> bool {
        matches!(
            self,
            Source::FilingKind | Source::EarlierReference | Source::Completeness | Source::DelayReason
        )
    }
}

/// What answers a field, as far as it is known.
pub fn derive(source: Source, ground: &Ground<'_>) -> Option<Derived> {
    about_us(source, ground)
        .or_else(|| about_the_filing(source, ground))
        .or_else(|| about_what_happened(source, ground))
        .or_else(|| about_what_was_done(source, ground))
}

fn words(text: &str) -> Option<Derived> {
    let text = text.trim();
    (!text.is_empty()).then(|| Derived::Words(text.to_owned()))
}

fn many(lines: impl IntoIterator<Item = String>) -> Option<Derived> {
    let lines: Vec<String> = lines.into_iter().collect();
    words(&lines.join("\n"))
}

fn about_us(source: Source, ground: &Ground<'_>) -> Option<Derived> {
    let (prepared, situation) = (ground.prepared, ground.situation);
    let profile = prepared.profile(ONLY);
    let reporter = || {
        let kinds = [RoleKind::Privacy, RoleKind::Legal, RoleKind::Lead];
        let holder = |kind| prepared.role_of(kind)?.1.held.iter().find_map(|held| held.person);
        kinds.into_iter().find_map(holder).and_then(|id| prepared.contact(id))
    };
    match source {
        Source::OrganisationName => words(ground.organisation),
        Source::OrganisationAddress => words(&profile?.address),
        Source::RegisterNumber => words(&profile?.register_number),
        Source::OfficerNumber => words(&profile?.officer_number),
        Source::Country => Some(Derived::Ids(vec![situation.country.clone()?])),
        Source::Sector => fact(FactKey::Sector, situation),
        Source::Role => fact(FactKey::Role, situation),
        Source::Employees => situation.employees.map(|n| Derived::Number(n, n)),
        Source::Responsible => words(&prepared.contact(prepared.plan(ONLY)?.responsible?)?.name),
        Source::ReporterName => words(&reporter()?.name),
        Source::ReporterFunction => words(&reporter()?.function),
        Source::ReporterMail => words(&reporter()?.mails.first()?.address),
        Source::ReporterPhone => words(&reporter()?.numbers.first()?.number),
        _ => None,
    }
}

fn about_the_filing(source: Source, ground: &Ground<'_>) -> Option<Derived> {
    let state = ground.state;
    let earlier: Option<&Filing> = state.filings_of(ground.rule).find(|filing| filing.withdrawn.is_none());
    let others = || state.filings.iter().filter(|it| ground.other_authorities.contains(&it.rule.as_str()));
    let id = |id: &str| Some(Derived::Ids(vec![id.to_owned()]));
    match source {
        Source::FilingKind => id(if earlier.is_some() { "follow-up" } else { "first" }),
        Source::Completeness => match fact(FactKey::FilingComplete, ground.situation)? {
            Derived::Yes(true) => id("complete"),
            _ => id("incomplete"),
        },
        Source::EarlierReference => words(earlier?.known_as()?),
        Source::CodeName => words(&state.opened.as_ref()?.code_name),
        Source::Act => id("avg"),
        Source::OtherAuthorities => Some(Derived::Yes(others().next().is_some())),
        Source::OtherAuthoritiesNames => {
            let mut rules: Vec<String> = others().map(|filing| filing.rule.clone()).collect();
            rules.dedup();
            (!rules.is_empty()).then_some(Derived::Ids(rules))
        }
        Source::DelayReason if ground.is_late => {
            let said = earlier.and_then(|filing| filing.delay_reason.as_deref());
            let foreseen = state.desk.delays(ground.rule).last().map(|kept| kept.said.reason.as_str());
            words(said.or(foreseen)?)
        }
        _ => None,
    }
}

fn fact(key: FactKey, situation: &Situation) -> Option<Derived> {
    Some(match &situation.facts.get(key)?.value {
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

fn about_what_happened(source: Source, ground: &Ground<'_>) -> Option<Derived> {
    let (state, situation) = (ground.state, ground.situation);
    let moment = |start: Option<Start>| start.map(Derived::Moment);
    let ended = state.moments.get("investigated").map(|(_, at)| *at);
    match source {
        Source::Occurred => moment(situation.times.occurred),
        Source::Ended => moment(situation.times.events.get("ended").copied()),
        Source::Lasts => Some(Derived::Yes(situation.times.events.get("ended").or(ended.as_ref()).is_none())),
        Source::Detected => moment(situation.times.detected.or(situation.times.signals.first().copied())),
        Source::Aware => moment(situation.times.aware),
        Source::Classified => moment(situation.times.classified),
        Source::HowDetected => {
            let first = &state.signals.values().next()?.said;
            words(&format!("{} ({})", first.what.trim(), first.source.trim()))
        }
        Source::Dimensions => fact(FactKey::Dimensions, situation),
        Source::IncidentType => fact(FactKey::IncidentType, situation),
        Source::Malicious => fact(FactKey::Malicious, situation),
        Source::Description => many(state.speaking.as_ref()?.said.core.clone()),
        Source::DataCategories => fact(FactKey::DataCategories, situation),
        Source::Persons => fact(FactKey::Persons, situation),
        Source::Encrypted => fact(FactKey::Encrypted, situation),
        Source::Backup => fact(FactKey::Backup, situation),
        Source::Exfiltration => fact(FactKey::Exfiltration, situation),
        Source::Processor => fact(FactKey::BreachAtProcessor, situation),
        Source::MemberStates => fact(FactKey::MemberStates, situation),
        Source::SeveralCountries => match fact(FactKey::MemberStates, situation)? {
            Derived::Number(min, _) if min > 1.0 => Some(Derived::Yes(true)),
            Derived::Number(_, max) if max <= 1.0 => Some(Derived::Yes(false)),
            _ => None,
        },
        Source::Downtime => fact(FactKey::DowntimeHours, situation),
        Source::ClientsShare => fact(FactKey::ClientsPct, situation),
        Source::Costs => fact(FactKey::CostEur, situation),
        Source::Groups => groups(ground),
        Source::EffectsOnPersons => effects(situation),
        Source::OtherOrganisations => {
            let kinds =
                [StakeholderKind::Suppliers, StakeholderKind::ChainPartners, StakeholderKind::Controllers];
            let weighed = state.stakeholders.weighed().map(|(who, _)| who);
            let named = weighed.filter(|who| kinds.contains(&who.kind) && !who.of.is_empty());
            let joint = state.joint.partners().map(|partner| partner.joined.said.name.clone());
            many(named.map(|who| who.of.clone()).chain(joint))
        }
        _ => None,
    }
}

/// Whose data: those whom the law asks to tell, and those of whom a fact says that they are among them.
fn groups(ground: &Ground<'_>) -> Option<Derived> {
    let state = ground.state;
    let mut ids: Vec<String> = Vec::new();
    let people = [
        StakeholderKind::Staff,
        StakeholderKind::StaffVictims,
        StakeholderKind::Customers,
        StakeholderKind::FormerCustomers,
    ];
    let is_among = |kind: &StakeholderKind| {
        state.stakeholders.weighed().any(|(who, _)| who.kind == *kind)
            || state.told().iter().any(|told| told.stakeholder.kind == *kind)
    };
    ids.extend(people.iter().filter(|kind| is_among(kind)).map(|kind| kind.id().to_owned()));
    for key in [FactKey::Minors, FactKey::Vulnerable] {
        if fact(key, ground.situation) == Some(Derived::Yes(true)) {
            ids.push(key.as_str().to_owned());
        }
    }
    (!ids.is_empty()).then_some(Derived::Ids(ids))
}

/// What data of these kinds are misused for. Proposed, for what can happen depends on who has them.
fn effects(situation: &Situation) -> Option<Derived> {
    let Derived::Ids(kinds) = fact(FactKey::DataCategories, situation)? else { return None };
    let has = |wanted: &[&str]| kinds.iter().any(|kind| wanted.contains(&kind.as_str()));
    let all: [(&str, &[&str]); 5] = [
        (
            "identity-fraud",
            &["national_id", "passport", "id_card", "id_card_number", "driving_licence", "birth_date"],
        ),
        (
            "financial-loss",
            &["iban", "bank_account", "payment_card", "payment_card_cvv", "card_number", "financial"],
        ),
        (
            "discrimination",
            &["health", "ethnic_origin", "political_opinion", "sex_life", "criminal", "disability"],
        ),
        (
            "reputation",
            &["garnishment", "credit_rating", "sex_life", "criminal", "communications", "confidential"],
        ),
        ("secrecy", &["health", "health_medication", "health_psychotherapy", "court_documents"]),
    ];
    let mut ids: Vec<String> =
        all.iter().filter(|(_, wanted)| has(wanted)).map(|(id, _)| (*id).to_owned()).collect();
    let is_exposed = matches!(fact(FactKey::Dimensions, situation), Some(Derived::Ids(hit)) if hit.iter().any(|it| it == "C"));
    if is_exposed {
        ids.insert(0, "loss-of-control".to_owned());
    }
    (!ids.is_empty()).then_some(Derived::Ids(ids))
}

fn about_what_was_done(source: Source, ground: &Ground<'_>) -> Option<Derived> {
    let state = ground.state;
    let told = told_subjects(state);
    let decided = state.risk.as_ref();
    match source {
        Source::Severity => Some(Derived::Ids(vec![decided?.level.as_str().to_owned()])),
        Source::SeverityReason => words(&decided?.reason),
        Source::SubjectsTold => Some(Derived::Yes(!told.is_empty())),
        Source::SubjectsToldAt => Some(Derived::Moment(told.first()?.at)),
        Source::SubjectsCount => {
            let reached: f64 = told.iter().filter_map(|told| told.reached).map(|n| n as f64).sum();
            (reached > 0.0).then_some(Derived::Number(reached, reached))
        }
        Source::SubjectsChannels => {
            let mut ids: Vec<String> = told.iter().map(|told| told.channel.id().to_owned()).collect();
            ids.sort();
            ids.dedup();
            (!ids.is_empty()).then_some(Derived::Ids(ids))
        }
        Source::SubjectsText => {
            let message = state.messages.get(told.iter().find_map(|told| told.message)?)?;
            let sent = message.sent.last()?;
            words(&message.sent_text(sent)?.said.body)
        }
        Source::SubjectsNotTold => {
            let waived = state.waivers.get("avg-34-1")?;
            words(&waived.ground)
        }
        Source::Measures => many(state.containments.all().map(|(_, containment)| {
            let taken = &containment.taken.said;
            format!("{}: {}", taken.system.trim(), taken.what.trim()).trim_end_matches([':', ' ']).to_owned()
        })),
        Source::Decisions => {
            many(state.decisions.all().map(|(_, decision)| decision.taken.said.what.clone()))
        }
        Source::Systems => many(state.impacts.stated().filter_map(|kept| {
            let is_hit = kept.said.on == ImpactOn::System && kept.said.hit != Hit::Unaffected;
            is_hit.then(|| kept.said.name.clone())
        })),
        Source::Documents => many(state.evidence.values().map(|evidence| evidence.name.clone())),
        Source::Indicators => {
            many(state.indicators.all().map(|(_, indicator)| indicator.recorded.said.value.clone()))
        }
        Source::Police => {
            let is_told = state.told().iter().any(|told| told.stakeholder.kind == StakeholderKind::Police);
            Some(Derived::Yes(is_told))
        }
        Source::Demand => words(&state.ransom.demands.last()?.said.demand),
        _ => None,
    }
}

/// What went to those whose data it are, the first first.
fn told_subjects(state: &State) -> Vec<Told<'_>> {
    let kinds = [
        StakeholderKind::DataSubjects,
        StakeholderKind::StaffVictims,
        StakeholderKind::FormerCustomers,
        StakeholderKind::Customers,
    ];
    let mut told = state.told();
    told.retain(|told| kinds.contains(&told.stakeholder.kind));
    told
}
