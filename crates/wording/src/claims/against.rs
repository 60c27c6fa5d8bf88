//! A text beside the facts: what it says otherwise than they do, or more surely.

use std::ops::Range;

use calendar::Start;
use incident::fact::{Certainty, Fact, FactKey, Facts, Value};
use incident::state::State;
use jiff::ToSpan;
use jiff::civil::{DateTime, Time};
use jiff::tz::TimeZone;
use law::Truth;

use super::contradict::{causes, disagree};
use super::kinds::VAGUE;
use super::{Cause, Claim, ContradictionKind, Counted, DataKind, Happening, Said};
use crate::message::{Cited, Told};

/// Something in a text that a fact contradicts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactContradiction {
    /// In what.
    pub kind: ContradictionKind,
    /// Where in the text.
    pub span: Range<usize>,
    /// What says otherwise, or does not say so.
    pub cited: Cited,
}

/// What claims say otherwise than the facts of an incident, or more surely. What is not recorded contradicts nothing,
/// but for data: that something did, or did not, come into other hands is claimed surely only when it is known.
pub fn against_facts(claims: &[Claim], state: &State, zone: &TimeZone) -> Vec<FactContradiction> {
    // The moment decides nothing here: facts are taken as they were stated.
    let facts = state.situation(jiff::Timestamp::UNIX_EPOCH).facts;
    let contested: Vec<FactKey> = state.conflicts().iter().map(|conflict| conflict.fact).collect();
    let stated = Stated { facts, contested }.claims(state, zone);
    let held: Vec<Claim> = stated.iter().map(|(_, claim)| claim.clone()).collect();
    let causes = [causes(claims), causes(&held)];
    let mut found = Vec::new();
    for claim in claims {
        let against = stated.iter().find_map(|(cited, fact)| {
            let kind = disagree(claim, fact, &causes)?;
            // To doubt what is known is careful; to be sure of what is not known is what must not be.
            let is_careful = kind == ContradictionKind::Certainty && !claim.is_certain;
            (!is_careful).then_some((kind, *cited))
        });
        found.extend(against.map(|(kind, cited)| FactContradiction {
            kind,
            span: claim.span.clone(),
            cited,
        }));
    }
    found.extend(refuted(claims, state));
    found.sort_by_key(|one| one.span.start);
    found
}

/// A number that was refuted, and is claimed all the same.
fn refuted(claims: &[Claim], state: &State) -> Vec<FactContradiction> {
    let fact = state.facts.get(&FactKey::Persons).and_then(|statements| statements.settled());
    let Some(Fact { value: Value::Number { min: low, max: high }, certainty: Certainty::Refuted, .. }) = fact
    else {
        return Vec::new();
    };
    let claimed = claims.iter().filter(|claim| {
        matches!(claim.said, Said::Number { counted: Counted::People, min, max } if min <= high && low <= max)
    });
    let cited = Cited::Fact(FactKey::Persons);
    claimed
        .map(|claim| FactContradiction { kind: ContradictionKind::Number, span: claim.span.clone(), cited })
        .collect()
}

/// The facts, as a text would claim them.
struct Stated {
    facts: Facts,
    contested: Vec<FactKey>,
}

impl Stated {
    fn claims(&self, state: &State, zone: &TimeZone) -> Vec<(Cited, Claim)> {
        let mut claims: Vec<(Cited, Claim)> = Vec::new();
        claims.extend(self.persons());
        claims.extend(self.moments(state, zone));
        claims.extend(DataKind::ALL.iter().filter_map(|kind| self.data(*kind)));
        claims.extend(self.cause());
        claims
    }

    /// A fact that says something: one that was refuted says so elsewhere.
    fn get(&self, key: FactKey) -> Option<&Fact> {
        self.facts.get(key).filter(|fact| fact.certainty != Certainty::Refuted)
    }

    fn is_certain(&self, key: FactKey, fact: &Fact) -> bool {
        fact.certainty == Certainty::Confirmed && !self.contested.contains(&key)
    }

    fn persons(&self) -> Option<(Cited, Claim)> {
        let fact = self.get(FactKey::Persons)?;
        let Value::Number { min, max } = fact.value else { return None };
        let said = Said::Number { counted: Counted::People, min, max };
        Some((Cited::Fact(FactKey::Persons), claimed(said, self.is_certain(FactKey::Persons, fact))))
    }

    fn moments(&self, state: &State, zone: &TimeZone) -> Vec<(Cited, Claim)> {
        let moment = |name: &str| state.moments.get(name).map(|(_, at)| *at);
        let reports = state.filings.iter().filter(|filing| filing.rule == crate::message::REPORT);
        let told = [
            (Told::Occurred, Happening::Occurred, moment("occurred")),
            (Told::Detected, Happening::Detected, moment("detected")),
            (Told::ReportedToAuthority, Happening::Reported, reports.map(|filing| filing.at).next()),
        ];
        let claim = |(told, of, at): (Told, Happening, Option<Start>)| {
            let (from, until) = bounds(at?, zone)?;
            Some((Cited::Told(told), claimed(Said::Moment { of, from, until }, true)))
        };
        told.into_iter().filter_map(claim).collect()
    }

    /// What is known of a kind of data. The list of kinds is read as complete, unless a word in it leaves it open.
    fn data(&self, kind: DataKind) -> Option<(Cited, Claim)> {
        if kind == DataKind::Any {
            return Some(self.theft());
        }
        let key = FactKey::DataCategories;
        // The list says what was hit; whether somebody took it is another fact.
        let affected = |leaked| Said::Data { kind, leaked, taken: false };
        let unknown = (Cited::Fact(key), claimed(affected(Truth::Unknown), false));
        let Some(fact) = self.get(key) else { return Some(unknown) };
        let Value::Choices(categories) = &fact.value else { return None };
        let is_certain = self.is_certain(key, fact);
        let leaked = if categories.iter().any(|category| kind.categories().contains(category)) {
            Truth::Yes
        } else if kind == DataKind::Contracts || categories.iter().any(|category| VAGUE.contains(category)) {
            // "Klantgegevens" may hold it or not: the text may know better. And the list is of data on people, so it
            // leaves out the papers of companies.
            return None;
        } else if is_certain {
            Truth::No
        } else {
            return Some(unknown);
        };
        Some((Cited::Fact(key), claimed(affected(leaked), is_certain)))
    }

    fn theft(&self) -> (Cited, Claim) {
        let key = FactKey::Exfiltration;
        let said = |leaked| Said::Data { kind: DataKind::Any, leaked, taken: true };
        let claim = match self.facts.get(key).filter(|_| !self.contested.contains(&key)) {
            Some(Fact { value: Value::Bool(value), certainty, .. }) => match (value, certainty) {
                (true, Certainty::Refuted) | (false, Certainty::Confirmed) => claimed(said(Truth::No), true),
                (true, certainty) => claimed(said(Truth::Yes), *certainty == Certainty::Confirmed),
                (false, _) => claimed(said(Truth::Unknown), false),
            },
            _ => claimed(said(Truth::Unknown), false),
        };
        (Cited::Fact(key), claim)
    }

    fn cause(&self) -> Option<(Cited, Claim)> {
        let key = FactKey::IncidentType;
        let fact = self.get(key)?;
        let Value::Choice(word) = fact.value else { return None };
        let said = Said::Cause { cause: cause_of(word)?, holds: true };
        Some((Cited::Fact(key), claimed(said, self.is_certain(key, fact))))
    }
}

fn claimed(said: Said, is_certain: bool) -> Claim {
    Claim { span: 0..0, said, is_certain }
}

/// A moment with its minute, or a whole day.
fn bounds(at: Start, zone: &TimeZone) -> Option<(DateTime, DateTime)> {
    match at {
        Start::Moment(at) => {
            let from = zone.to_datetime(at);
            Some((from, from.checked_add(1.minute()).ok()?))
        }
        Start::Day(day) => {
            let midnight = Time::midnight();
            Some((day.to_datetime(midnight), day.tomorrow().ok()?.to_datetime(midnight)))
        }
    }
}

/// The cause that a type of incident is in the words of a text; none for what has several names.
fn cause_of(incident_type: &str) -> Option<Cause> {
    match incident_type {
        "ransomware" => Some(Cause::Ransomware),
        "cyberattack"
        | "brute_force"
        | "credential_stuffing"
        | "sql_injection"
        | "vulnerability_exploited"
        | "web_compromise" => Some(Cause::Hack),
        "credential_theft" | "social_engineering" | "business_email_compromise" => Some(Cause::Phishing),
        "power_outage" | "software_error" => Some(Cause::Failure),
        "misdirected"
        | "misdirected_document"
        | "misdirected_email"
        | "misdirected_message"
        | "misdirected_post"
        | "cc_instead_of_bcc"
        | "accidental_disclosure"
        | "accidental_deletion"
        | "identity_mixup"
        | "wrong_data_upload"
        | "lost_device"
        | "lost_paper" => Some(Cause::Mistake),
        _ => None,
    }
}
