//! Whether the insurer was told, by what is recorded already: a filing under a duty towards insurers, or a conversation or
//! message with them.

use calendar::Start;
use jiff::{SignedDuration, Timestamp};
use law::{Recipient, Rulebook};
use readiness::agreement::event::Policy;

use crate::stakeholder::event::StakeholderKind;
use crate::state::State;

/// That an insurer was told.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// When.
    pub at: Start,
    /// Under which reference, if they gave one.
    pub reference: Option<String>,
    /// The number of its entry.
    pub entry: u64,
}

/// Each time that an insurer was told, the first first.
pub fn notices(state: &State, rulebook: &Rulebook) -> Vec<Notice> {
    let to_insurer = |rule: &str| rulebook.rules().any(|it| it.id == rule && it.to == Recipient::Insurer);
    let standing = state.filings.iter().filter(|filing| filing.withdrawn.is_none());
    let filed = standing.filter(|filing| to_insurer(&filing.rule)).map(|filing| Notice {
        at: filing.at,
        reference: filing.known_as().map(str::to_owned),
        entry: filing.number,
    });
    let told = state.told().into_iter().filter(|told| told.stakeholder.kind == StakeholderKind::Insurer);
    let told = told.map(|told| Notice { at: told.at, reference: None, entry: told.entry });
    let mut notices: Vec<Notice> = filed.chain(told).collect();
    notices.sort_by_key(|notice| (rulebook.moment_of(notice.at), notice.entry));
    notices
}

/// Whether notice was given within the term of a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InTime {
    /// The policy names no term that anybody looked up, or nobody knows yet since when it runs.
    NoTerm,
    /// It runs until then.
    Runs(Timestamp),
    /// They were told before it ended.
    Told(Timestamp),
    /// It ended before they were told.
    Late(Timestamp),
}

/// How the term of a policy stands. It runs from the earliest moment at which the organisation was aware.
pub fn in_time(
    state: &State,
    rulebook: &Rulebook,
    policy: &Policy,
    notices: &[Notice],
    now: Timestamp,
) -> InTime {
    let aware = state.awareness.values().map(|aware| rulebook.moment_of(aware.at)).min();
    let (Some(aware), Some(hours)) = (aware, policy.notice_hours) else { return InTime::NoTerm };
    let Ok(ends) = aware.checked_add(SignedDuration::from_hours(i64::from(hours))) else {
        return InTime::NoTerm;
    };
    match notices.first().map(|notice| rulebook.moment_of(notice.at)) {
        Some(told) if told <= ends => InTime::Told(ends),
        None if now <= ends => InTime::Runs(ends),
        _ => InTime::Late(ends),
    }
}
