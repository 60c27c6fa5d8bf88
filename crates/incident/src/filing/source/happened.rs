//! What follows from the facts and moments of the incident.

use calendar::Start;
use readiness::event::Word as _;

use super::{Derived, Ground, Source, fact, many, words};
use crate::fact::{Certainty, FactKey};
use crate::situation::Situation;
use crate::stakeholder::event::StakeholderKind;

pub(super) fn about_what_happened(source: Source, ground: &Ground<'_>) -> Option<Derived> {
    let (state, situation) = (ground.state, ground.situation);
    let moment = |start: Option<Start>| start.map(Derived::Moment);
    match source {
        Source::Occurred => moment(situation.times.occurred),
        Source::Ended => moment(situation.times.events.get("ended").copied()),
        Source::Recovered => moment(situation.times.events.get("activities-recovered").copied()),
        Source::Lasts => lasts(situation),
        Source::Detected => moment(situation.times.detected.or(situation.times.signals.first().copied())),
        Source::Aware => moment(situation.times.aware_of(ground.regime)),
        Source::Classified => moment(situation.times.classified),
        Source::HowDetected => {
            let first = &state.signals.values().next()?.said;
            words(&format!("{} ({})", first.what.trim(), first.source.trim()))
        }
        Source::Dimensions => fact(FactKey::Dimensions, situation),
        Source::IncidentType => fact(FactKey::IncidentType, situation),
        Source::Malicious => fact(FactKey::Malicious, situation),
        Source::Description => fact(FactKey::Account, situation),
        Source::OccurredHow => occurred(situation),
        Source::DataCategories => fact(FactKey::DataCategories, situation),
        Source::Persons => fact(FactKey::Persons, situation),
        Source::PersonsHow => Some(how_well(FactKey::Persons, situation)),
        Source::Records => fact(FactKey::Records, situation),
        Source::RecordsHow => Some(how_well(FactKey::Records, situation)),
        Source::Intelligible => intelligible(situation),
        Source::Cause => cause(situation),
        Source::Encrypted => fact(FactKey::Encrypted, situation),
        Source::Backup => fact(FactKey::Backup, situation),
        Source::Exfiltration => fact(FactKey::Exfiltration, situation),
        Source::Processor => fact(FactKey::BreachAtProcessor, situation),
        Source::Countries => fact(FactKey::Countries, situation),
        Source::MemberStates => fact(FactKey::MemberStates, situation),
        Source::SeveralCountries => several_countries(situation),
        Source::Duration => fact(FactKey::DurationHours, situation),
        Source::Downtime => fact(FactKey::DowntimeHours, situation),
        Source::Clients => fact(FactKey::Clients, situation),
        Source::CounterpartsShare => fact(FactKey::CounterpartsPct, situation),
        Source::TransactionsShare => fact(FactKey::TransactionsPct, situation),
        Source::RelevantClients => fact(FactKey::RelevantClientsHit, situation),
        Source::ClientInterests => fact(FactKey::ClientInterestsHit, situation),
        Source::Criteria => criteria(situation),
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

fn one(id: &str) -> Option<Derived> {
    Some(Derived::Ids(vec![id.to_owned()]))
}

fn is(key: FactKey, situation: &Situation) -> Option<bool> {
    match fact(key, situation)? {
        Derived::Yes(is_so) => Some(is_so),
        _ => None,
    }
}

/// A list of countries says it; else the number of them.
fn several_countries(situation: &Situation) -> Option<Derived> {
    if let Some(Derived::Ids(countries)) = fact(FactKey::Countries, situation) {
        return Some(Derived::Yes(countries.len() > 1));
    }
    match fact(FactKey::MemberStates, situation)? {
        Derived::Number(min, _) if min > 1.0 => Some(Derived::Yes(true)),
        Derived::Number(_, max) if max <= 1.0 => Some(Derived::Yes(false)),
        _ => None,
    }
}

/// An end says that it does not last; without one somebody has to say so.
fn lasts(situation: &Situation) -> Option<Derived> {
    let is_over = ["ended", "incident-handled"].iter().any(|end| situation.times.events.contains_key(*end));
    if is_over { Some(Derived::Yes(false)) } else { fact(FactKey::StillOngoing, situation) }
}

/// That it lasts is only said when somebody said so: without an end nobody knows.
fn occurred(situation: &Situation) -> Option<Derived> {
    let began = situation.times.occurred?;
    match situation.times.events.get("ended") {
        Some(ended) if *ended == began => one("day"),
        Some(_) => one("period"),
        None if is(FactKey::StillOngoing, situation) == Some(true) => one("ongoing"),
        None => None,
    }
}

/// A number that nobody gave is still to be determined, and a form may ask for just that. Only what is confirmed is exact.
fn how_well(key: FactKey, situation: &Situation) -> Derived {
    let is_sure = situation.facts.get(key).is_some_and(|fact| fact.certainty == Certainty::Confirmed);
    let id = match fact(key, situation) {
        Some(Derived::Number(min, max)) if min == max && is_sure => "exact",
        Some(Derived::Number(..)) => "range",
        _ => "unknown",
    };
    Derived::Ids(vec![id.to_owned()])
}

/// Encryption of which the key is gone protects nobody.
fn intelligible(situation: &Situation) -> Option<Derived> {
    match (is(FactKey::Encrypted, situation)?, is(FactKey::KeySafe, situation)) {
        (true, Some(true)) => one("protected"),
        (true, Some(false)) => one("weak"),
        (false, _) => one("readable"),
        (true, None) => None,
    }
}

/// Only where what happened leaves no doubt of who, and somebody said of intent.
fn cause(situation: &Situation) -> Option<Derived> {
    let Derived::Ids(kinds) = fact(FactKey::IncidentType, situation)? else { return None };
    let is_by = |kinds_of: &[&str]| kinds.iter().any(|kind| kinds_of.contains(&kind.as_str()));
    let is_inside = is_by(&["insider_access", "insider_copy", "insider_disclosure", "insider_retention"]);
    let is_attack = is_by(&[
        "brute_force",
        "business_email_compromise",
        "credential_stuffing",
        "credential_theft",
        "cyberattack",
        "ransomware",
        "social_engineering",
        "sql_injection",
        "web_compromise",
    ]);
    let is_slip = is_by(&[
        "accidental_deletion",
        "accidental_disclosure",
        "cc_instead_of_bcc",
        "identity_mixup",
        "misdirected",
        "misdirected_document",
        "misdirected_email",
        "misdirected_message",
        "misdirected_post",
        "wrong_data_upload",
    ]);
    match is(FactKey::Malicious, situation) {
        Some(true) if is_inside => one("internal-malicious"),
        Some(true) if is_attack => one("external-malicious"),
        Some(false) if is_inside || is_slip => one("internal"),
        _ => None,
    }
}

/// What somebody said is met. What follows from numbers stands with the duty, and is confirmed by who classifies.
fn criteria(situation: &Situation) -> Option<Derived> {
    let mut ids = match fact(FactKey::ThresholdsMet, situation) {
        Some(Derived::Ids(ids)) => ids,
        _ => Vec::new(),
    };
    let said = [
        (FactKey::CriticalService, "services"),
        (FactKey::DataLossAdverse, "data"),
        (FactKey::RelevantClientsHit, "clients"),
        (FactKey::ReputationHit, "reputation"),
    ];
    ids.extend(
        said.iter().filter(|(key, _)| is(*key, situation) == Some(true)).map(|(_, id)| (*id).to_owned()),
    );
    ids.sort();
    ids.dedup();
    (!ids.is_empty()).then_some(Derived::Ids(ids))
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
