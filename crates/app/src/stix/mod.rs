//! Indicators for whoever must look whether the same attacker was with them, as STIX 2.1: a bundle that their programs
//! read. It is our own, for it is five objects, and every value in it is text that somebody typed.
//!
//! STIX 2.1: <https://docs.oasis-open.org/cti/stix/v2.1/os/stix-v2.1-os.html>. The schemas that OASIS published are in
//! `tests/schemas`, and every bundle of the tests is checked against them.

mod object;
mod pattern;
mod tlp;

pub use object::Bundle;

use incident::event::Kind;
use incident::indicator::event::IndicatorKind;
use incident::indicator::{Indicator, harmless};
use incident::sitrep::event::Tlp;
use incident::state::State;
use jiff::Timestamp;
use journal::Hash;
use law::Rulebook;
use readiness::event::Event as OwnEvent;
use uuid::Uuid;

use self::object::{Identity, Object, StixIndicator};
use crate::{AppProblem, View};

/// The type under which a bundle is sent.
pub const STIX_MEDIA_TYPE: &str = "application/stix+json;version=2.1";

/// Ours: what we name has the same name each time that it leaves. The namespace of the standard itself is for observables
/// only, and never for what we make (section 2.9).
const NAMESPACE: Uuid = Uuid::from_u128(0x6d3e_9f0a_52c7_4b8e_a1d4_70c2_95be_38f1);

/// The version of the standard, of objects and of patterns.
const VERSION: &str = "2.1";

/// How indicators leave the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StixOrder {
    /// How far they may go.
    pub tlp: Tlp,
    /// Whether what people noted beside them goes along.
    pub with_notes: bool,
}

/// Who makes a bundle, and of what.
pub struct StixOrigin<'a> {
    /// The name of the organisation.
    pub organisation: &'a str,
    /// What no other installation has.
    pub installation: Hash,
    /// What no other incident has.
    pub incident: Hash,
    /// Since when the organisation is known here.
    pub created_at: Timestamp,
    /// When it was last given its name.
    pub named_at: Timestamp,
}

impl View<'_> {
    /// The indicators of an incident as STIX 2.1; nothing when there is no such incident. Those that were withdrawn are in
    /// it as revoked, for others may have them.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn indicators_as_stix(
        &self,
        stream: &str,
        organisation: &str,
        order: StixOrder,
    ) -> Result<Option<Bundle>, AppProblem> {
        let state = self.state(stream)?;
        let first = self.entries_through(stream, 0, 1)?;
        let (Some(first), Some(_)) = (first.first(), &state.opened) else { return Ok(None) };
        let last = self.app.access()?.number;
        let own = self.app.own_entries(last, last)?;
        let began = self.app.entries_through(readiness::STREAM, 0, 1)?;
        let named = own.iter().filter(|entry| matches!(entry.event, Some(OwnEvent::OrganisationNamed(_))));
        let created_at = began.first().map_or(first.recorded_at, |entry| entry.recorded_at);
        let origin = StixOrigin {
            organisation,
            installation: began.first().map_or(first.hash, |entry| entry.hash),
            incident: first.hash,
            created_at,
            named_at: named.map(|entry| entry.at).max().unwrap_or(created_at),
        };
        Ok(Some(stix_bundle(&origin, &state, &self.app.rulebook(), order)))
    }
}

/// The indicators of an incident as a bundle. Two of the same are the same, byte for byte.
pub fn stix_bundle(origin: &StixOrigin<'_>, state: &State, rulebook: &Rulebook, order: StixOrder) -> Bundle {
    let is_exercise = state.opened.as_ref().is_some_and(|opened| opened.kind == Kind::Exercise);
    let labels = if is_exercise { vec!["exercise".to_owned()] } else { Vec::new() };
    let making = Making { origin, rulebook, order, labels, by: origin.identity() };
    let mut objects = vec![tlp::marking(order.tlp), making.identity()];
    objects.extend(state.indicators.all().map(|(number, indicator)| making.indicator(number, indicator)));
    let content = serde_json::to_vec(&objects).unwrap_or_default();
    Bundle { id: name("bundle", &Uuid::new_v5(&NAMESPACE, &content)), objects }
}

impl StixOrigin<'_> {
    fn identity(&self) -> String {
        name("identity", &made_of(&format!("identity {}", self.installation)))
    }
}

/// What all objects of a bundle share.
struct Making<'a> {
    origin: &'a StixOrigin<'a>,
    rulebook: &'a Rulebook,
    order: StixOrder,
    labels: Vec<String>,
    /// The id of who makes it.
    by: String,
}

impl Making<'_> {
    fn identity(&self) -> Object {
        let created = self.origin.created_at;
        Object::Identity(Identity {
            spec_version: VERSION,
            id: self.by.clone(),
            created: written(created),
            modified: written(self.origin.named_at.max(created)),
            name: self.origin.organisation.to_owned(),
            identity_class: "organization",
            labels: self.labels.clone(),
            object_marking_refs: vec![tlp::id(self.order.tlp)],
        })
    }

    fn indicator(&self, number: u32, indicator: &Indicator) -> Object {
        let (recorded, said) = (&indicator.recorded, &indicator.recorded.said);
        let withdrawn_at = indicator.withdrawn.as_ref().map(|withdrawn| withdrawn.recorded_at);
        let seen_at = said.seen_at.map(|seen| self.rulebook.moment_of(seen.0));
        let id = made_of(&format!("indicator {} {number}", self.origin.incident));
        Object::Indicator(StixIndicator {
            spec_version: VERSION,
            id: name("indicator", &id),
            created_by_ref: self.by.clone(),
            created: written(recorded.recorded_at),
            modified: written(withdrawn_at.unwrap_or(recorded.recorded_at).max(recorded.recorded_at)),
            revoked: withdrawn_at.is_some(),
            name: harmless(said.kind, &said.value),
            description: if self.order.with_notes { said.note.clone() } else { String::new() },
            indicator_types: vec![indicator_type(said.kind)],
            pattern: pattern::of(said.kind, &said.value),
            pattern_type: "stix",
            pattern_version: VERSION,
            valid_from: written(seen_at.unwrap_or(recorded.recorded_at)),
            labels: self.labels.clone(),
            object_marking_refs: vec![tlp::id(self.order.tlp)],
        })
    }
}

/// A word of the standard's list for what an indicator shows.
fn indicator_type(kind: IndicatorKind) -> &'static str {
    match kind {
        // The account is somebody's own, and in the wrong hands.
        IndicatorKind::Account => "compromised",
        _ => "malicious-activity",
    }
}

fn name(kind: &str, id: &Uuid) -> String {
    format!("{kind}--{id}")
}

fn made_of(what: &str) -> Uuid {
    Uuid::new_v5(&NAMESPACE, what.as_bytes())
}

/// A moment as the standard writes it: in UTC, with three digits of a second, in years of four digits.
fn written(at: Timestamp) -> String {
    at.max(Timestamp::UNIX_EPOCH).strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string()
}
