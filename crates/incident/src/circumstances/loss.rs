//! What was lost: confidentiality, integrity, availability, and for how long.

use law::{Finding, Truth};

use crate::fact::{Ask, FactKey};

/// Disclosure or access.
pub(super) fn confidentiality_hit(ask: Ask<'_>) -> Finding {
    ask.has_one_of(FactKey::Dimensions, &["C"]).or(ask.is(FactKey::Exfiltration))
}

/// Somebody took the data. Ransomware locks data, and may or may not take them: there it is a question of its
/// own. In other breaches of confidentiality the data were in other hands by the breach itself.
pub(super) fn data_taken(ask: Ask<'_>) -> Finding {
    let taken = ask.is(FactKey::Exfiltration);
    match ask.is_one_of(FactKey::IncidentType, &["ransomware"]).truth {
        Truth::Yes => taken,
        _ => ask.has_one_of(FactKey::Dimensions, &["C"]).or(taken),
    }
}

/// Confidentiality is not among what was hit, and either nothing left the house or it was an accident in
/// which nobody got anything.
pub(super) fn confidentiality_spared(ask: Ask<'_>) -> Finding {
    let not_hit = ask.has_one_of(FactKey::Dimensions, &["C"]).negate();
    let nobody = ask.is_not(FactKey::Malicious).and(ask.is_one_of(FactKey::Recipient, &["none"]));
    not_hit.and(ask.is_not(FactKey::Exfiltration).or(nobody))
}

/// A backup is asked for only when availability was hit.
pub(super) fn backup_where_needed(ask: Ask<'_>) -> Finding {
    ask.has_one_of(FactKey::Dimensions, &["A"]).negate().or(ask.is(FactKey::Backup))
}

/// The loss lasted at most a day, by all of the ways in which somebody said how long it was.
pub(super) fn short_and_restored(ask: Ask<'_>) -> Finding {
    lasted_at_most(ask, 24.0)
}

/// No harm, by what was seen, by the level of consequences, or because it lasted no more than an hour.
pub(super) fn without_consequence(ask: Ask<'_>) -> Finding {
    Finding::any([
        ask.is_not(FactKey::HarmObserved),
        ask.is_one_of(FactKey::ConsequenceLevel, &["very_limited_reversible"]),
        lasted_at_most(ask, 1.0),
    ])
}

/// What was hit besides confidentiality is whole again: nothing was, or the data were got back or put right.
pub(super) fn whole_again(ask: Ask<'_>) -> Finding {
    ask.has_one_of(FactKey::Dimensions, &["A", "I"]).negate().or(ask.is(FactKey::DataRecovered))
}

/// Anybody could see it.
pub(super) fn made_public(ask: Ask<'_>) -> Finding {
    ask.is(FactKey::PubliclyExposed).or(ask.is_one_of(FactKey::Recipient, &["public"]))
}

/// The ways to say how long it lasted, with how many of each make an hour.
const DURATIONS: [(FactKey, f64); 6] = [
    (FactKey::RestoredHours, 1.0),
    (FactKey::UnavailableHours, 1.0),
    (FactKey::UnavailableMinutes, 60.0),
    (FactKey::DurationHours, 1.0),
    (FactKey::DurationMinutes, 60.0),
    (FactKey::DowntimeHours, 1.0),
];

/// By every way in which somebody said how long: the longest counts. They are not all asked for.
fn lasted_at_most(ask: Ask<'_>, hours: f64) -> Finding {
    let said = ask.held_or_first(&DURATIONS.map(|(key, _)| key));
    let ways = DURATIONS.iter().filter(|(key, _)| said.contains(key));
    Finding::all(ways.map(|(key, in_an_hour)| ask.at_most(*key, hours * in_an_hour)))
}
