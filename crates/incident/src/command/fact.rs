//! Stating facts, withdrawing statements, resolving conflicts.

use serde::Deserialize;

use super::{Desk, known_evidence, needed, not_in_the_future, one_of};
use crate::event::{ConflictResolved, Event, FactRecorded, FactRevised, FactWithdrawn, When};
use crate::fact::{Certainty, FactKey};
use crate::refusal::Refusal;
use crate::situation::read_value;
use crate::state::State;

/// See [`Command::RecordFact`].
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordFact {
    /// Which fact.
    pub fact: String,
    /// Its value, as in a situation file.
    pub value: serde_json::Value,
    /// How sure; absent means confirmed.
    #[serde(default)]
    pub certainty: Option<String>,
    /// Who or what says so.
    pub source: String,
    /// The evidence it rests on, by id.
    #[serde(default)]
    pub evidence: Option<String>,
    /// When it was so in the world.
    #[serde(default)]
    pub happened_at: Option<When>,
    /// When it was learnt; absent means now.
    #[serde(default)]
    pub known_at: Option<When>,
    /// The number of the entry that the writer saw and revises; absent means that they saw none.
    #[serde(default)]
    pub seen: Option<u64>,
}

/// A fact is recorded once by each source; what the same source says later revises it. Who revises must have
/// seen what holds now: else both texts are shown side by side.
pub(super) fn record(state: &State, command: &RecordFact, desk: Desk<'_>) -> Result<Event, Refusal> {
    let key = known_fact(&command.fact)?;
    if let Some(command) = key.recorded_by() {
        return Err(Refusal::OtherCommand { fact: key, command });
    }
    needed("source", &command.source)?;
    // A space behind a name makes no other source.
    let source = command.source.trim();
    command.evidence.as_deref().map_or(Ok(()), |evidence| known_evidence(state, evidence))?;
    let certainty = command.certainty.as_deref().unwrap_or(Certainty::Confirmed.as_str());
    one_of("certainty", certainty, &Certainty::ALL.map(Certainty::as_str))?;
    let value = read_value(key, &command.value)
        .map_err(Refusal::BadValue)?
        .ok_or(Refusal::Empty { field: "value" })?;
    for (field, when) in [("happened_at", command.happened_at), ("known_at", command.known_at)] {
        when.map_or(Ok(()), |when| not_in_the_future(field, when, desk))?;
    }
    let now = FactRecorded {
        fact: command.fact.clone(),
        value: command.value.clone(),
        certainty: certainty.to_owned(),
        source: source.to_owned(),
        evidence: command.evidence.clone(),
        happened_at: command.happened_at,
        known_at: command.known_at.unwrap_or(When(calendar::Start::Moment(desk.now))),
    };
    let current = state.facts.get(&key).and_then(|statements| statements.of_source(source));
    let Some(current) = current else {
        // Who revises a statement that does not hold any more must see that first.
        return match command.seen {
            Some(entry) => Err(Refusal::NoSuchEntry { entry }),
            None => Ok(Event::FactRecorded(now)),
        };
    };
    if command.seen != Some(current.number) {
        return Err(Refusal::Revised {
            fact: command.fact.clone(),
            entry: current.number,
            source: current.source.clone(),
            value: current.written.to_string(),
            certainty: current.certainty.as_str(),
        });
    }
    let same = current.value == value && current.certainty.as_str() == certainty;
    let same_times = current.happened_at == command.happened_at.map(|when| when.0)
        && command.known_at.is_none_or(|when| when.0 == current.known_at);
    if same && same_times && current.evidence == command.evidence {
        return Err(Refusal::NothingNew { entry: current.number });
    }
    Ok(Event::FactRevised(FactRevised { supersedes: current.number, now }))
}

/// A statement that was recorded by mistake is withdrawn, not removed.
pub(super) fn withdraw(state: &State, withdrawn: &FactWithdrawn) -> Result<Event, Refusal> {
    needed("reason", &withdrawn.reason)?;
    let statement = state.facts.values().find_map(|statements| statements.of_entry(withdrawn.entry));
    match statement {
        Some(statement) if !statement.superseded => Ok(Event::FactWithdrawn(withdrawn.clone())),
        _ => Err(Refusal::NoSuchEntry { entry: withdrawn.entry }),
    }
}

/// Somebody decides whom to believe, with the reason.
pub(super) fn resolve(state: &State, resolved: &ConflictResolved) -> Result<Event, Refusal> {
    let key = known_fact(&resolved.fact)?;
    needed("reason", &resolved.reason)?;
    let conflicts = state.conflicts();
    let conflict = conflicts
        .iter()
        .find(|conflict| conflict.fact == key)
        .ok_or_else(|| Refusal::NoConflict { fact: resolved.fact.clone() })?;
    let sources: Vec<&str> = conflict.statements.iter().map(|statement| statement.source.as_str()).collect();
    one_of("source", &resolved.source, &sources)?;
    Ok(Event::ConflictResolved(resolved.clone()))
}

pub(super) fn known_fact(name: &str) -> Result<FactKey, Refusal> {
    FactKey::parse(name).ok_or_else(|| {
        let nearest = crate::situation::nearest(name, FactKey::ALL.iter().map(|key| key.as_str()));
        Refusal::Unknown { field: "fact", word: name.to_owned(), nearest }
    })
}
