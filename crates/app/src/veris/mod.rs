//! Incidents in VERIS, the vocabulary in which many count incidents together: one object for each, without names of people
//! or organisations, and `Unknown` wherever nobody knows.
//!
//! VERIS: <https://github.com/vz-risk/veris>, version 1.4.1. `docs/decisions/0043` says why so, and `tests/schemas` against
//! what it is checked.

mod action;
mod attribute;
mod course;
mod impact;
mod victim;

use incident::cost::cover::{End, Settlement};
use incident::event::Kind;
use incident::fact::{Certainty, FactKey, Facts};
use incident::state::State;
use incident::trend::what_happened;
use jiff::Timestamp;
use journal::Hash;
use law::{Rulebook, Truth, Use};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{AppProblem, View};

/// The version of VERIS whose words these are.
const VERSION: &str = "1.4.1";

/// Ours: an incident has the same id each time that it leaves.
const NAMESPACE: Uuid = Uuid::from_u128(0x3f0c_77d1_9a54_4e6b_8d27_51be_04f9_c6a3);

impl View<'_> {
    /// An incident in VERIS, as far as it may be seen; nothing when there is none, or it is an exercise.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn incident_as_veris(&self, stream: &str, now: Timestamp) -> Result<Option<Value>, AppProblem> {
        let state = self.state(stream)?;
        let first = self.entries_through(stream, 0, 1)?;
        let Some(first) = first.first() else { return Ok(None) };
        let low = self.app.settlement(&state, End::Low, now)?;
        let high = self.app.settlement(&state, End::High, now)?;
        Ok(veris_incident(first.hash, &state, &self.app.rulebook(), (&low, &high), now))
    }

    /// Several incidents in VERIS, in the order in which they are given, as [`View::incident_as_veris`].
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn incidents_as_veris<'s>(
        &self,
        streams: impl IntoIterator<Item = &'s str>,
        now: Timestamp,
    ) -> Result<Vec<Value>, AppProblem> {
        let each = streams.into_iter().map(|stream| self.incident_as_veris(stream, now).transpose());
        each.flatten().collect()
    }
}

/// An incident in VERIS; nothing of an exercise, for it would be counted as something that happened. `origin` is what no other
/// incident has; `low` and `high` are its costs, settled with the least and the most of each estimate.
pub fn veris_incident(
    origin: Hash,
    state: &State,
    rulebook: &Rulebook,
    (low, high): (&Settlement, &Settlement),
    now: Timestamp,
) -> Option<Value> {
    let opened = state.opened.as_ref().filter(|opened| opened.kind != Kind::Exercise)?;
    let situation = state.situation(now);
    let facts = &situation.facts;
    let happened = what_happened(facts);
    let row = action::row_of(happened.map(|(kind, _)| kind));
    let (timeline, is_year_of_discovery) = course::timeline(state, &situation.times, facts, rulebook);
    let mut incident = json!({
        "schema_name": "verisc",
        "schema_version": VERSION,
        "incident_id": Uuid::new_v5(&NAMESPACE, format!("incident {origin}").as_bytes()).to_string(),
        "source_id": "paraat",
        "summary": opened.code_name,
        "security_incident": standing(happened, facts),
        "confidence": confidence(happened),
        "victim": victim::victim(state, facts),
        "actor": row.actor(facts),
        "action": row.action(),
        "asset": { "assets": [{ "variety": row.asset }], "cloud": [action::UNKNOWN] },
        "attribute": attribute::attribute(facts, row),
        "timeline": timeline,
        "targeted": row.targeted(),
        "discovery_method": { "unknown": true },
        "impact": impact::impact(low, high),
    });
    if is_year_of_discovery {
        incident["notes"] = "When it happened is not known. The year is that of discovery.".into();
    }
    Some(incident)
}

/// Whether it is established that something happened. That nothing did nobody records as such, so that no incident leaves as
/// a false alarm.
fn standing(happened: Option<(&'static str, Certainty)>, facts: &Facts) -> &'static str {
    let established = |key| facts.ask(Use::Excuses).is(key).truth == Truth::Yes;
    let is_certain = [FactKey::SuccessfulAccess, FactKey::Exfiltration, FactKey::PersonalDataBreach]
        .into_iter()
        .any(established);
    match happened {
        _ if is_certain => "Confirmed",
        Some(("vulnerability_only", Certainty::Confirmed)) => "Near miss",
        Some((_, Certainty::Confirmed)) => "Confirmed",
        _ => "Suspected",
    }
}

/// How sure it is what happened.
fn confidence(happened: Option<(&'static str, Certainty)>) -> &'static str {
    match happened {
        Some((_, Certainty::Confirmed)) => "High",
        Some((_, Certainty::Likely)) => "Medium",
        Some(_) => "Low",
        None => "None",
    }
}
