//! What is worth asking: the unknown facts that would settle most, soonest.

use std::collections::BTreeMap;

use jiff::Timestamp;
use law::{Anchor, Assessment, Because, Capacity, Due, NotApplicable, Standing};

use super::due_at;
use crate::circumstances::Ground;
use crate::fact::FactKey;

/// An open question: a fact that nobody knows yet, and what knowing it would settle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question<'a> {
    /// The fact.
    pub ground: Ground,
    /// The rules it would settle, by id.
    pub settles: Vec<&'a str>,
    /// The earliest term among those rules, if any is dated.
    pub before: Option<Timestamp>,
}

/// What people should find out first among questions that settle equally much: what was hit and whose data,
/// then what happened to them, then what protected them; of a service, how long it was away and for whom.
const FIRST: [FactKey; 21] = [
    FactKey::Dimensions,
    FactKey::DataCategories,
    FactKey::Exfiltration,
    FactKey::Persons,
    FactKey::Malicious,
    FactKey::Recipient,
    FactKey::HarmObserved,
    FactKey::SpecialCategories,
    FactKey::NationalId,
    FactKey::Encrypted,
    FactKey::KeySafe,
    FactKey::Backup,
    FactKey::CriticalService,
    FactKey::UnavailableMinutes,
    FactKey::UnavailableHours,
    FactKey::DowntimeHours,
    FactKey::ClientsPct,
    FactKey::UsersLimitedPct,
    FactKey::MaliciousAccess,
    FactKey::FinancialLossEur,
    FactKey::CostEur,
];

/// Ranks the open questions: first what starts a clock, then what settles most, then what is due soonest, then what people should
/// find out first, then by name.
pub(super) fn questions<'a>(assessment: &Assessment<'a>) -> Vec<Question<'a>> {
    let mut open: BTreeMap<Ground, Question<'a>> = BTreeMap::new();
    for obligation in &assessment.obligations {
        if matches!(obligation.standing, Standing::Met | Standing::Waived) {
            continue;
        }
        // What may follow a report that was not made yet can wait; a clock without its start cannot.
        let start = match &obligation.due {
            Due::Pending(anchor) if anchor.is_filing() => continue,
            Due::Pending(Anchor::Aware) => Some(Ground::Fact(FactKey::Aware)),
            _ => None,
        };
        for ground in obligation.asks.iter().filter_map(Ground::from_number).chain(start) {
            let question =
                open.entry(ground).or_insert(Question { ground, settles: Vec::new(), before: None });
            question.settles.push(&obligation.rule.id);
            question.before = match (question.before, due_at(obligation)) {
                (Some(one), Some(other)) => Some(one.min(other)),
                (one, other) => one.or(other),
            };
        }
    }
    let mut questions: Vec<_> = open.into_values().collect();
    questions.sort_by(|a, b| {
        let soonest = |question: &Question<'_>| question.before.unwrap_or(Timestamp::MAX);
        let starts_a_clock = |question: &Question<'_>| question.ground == Ground::Fact(FactKey::Aware);
        (starts_a_clock(b).cmp(&starts_a_clock(a)))
            .then_with(|| b.settles.len().cmp(&a.settles.len()))
            .then_with(|| soonest(a).cmp(&soonest(b)))
            .then_with(|| place(a.ground).cmp(&place(b.ground)))
            .then_with(|| a.ground.as_str().cmp(b.ground.as_str()))
    });
    questions
}

/// Whether rules bind an organisation in a sector like this one, when nobody has said it: asked last, for who it is
/// does not change while the incident runs.
pub(super) fn who<'a>(assessment: &Assessment<'a>, unsaid: &[(Capacity, Ground)]) -> Vec<Question<'a>> {
    let ask = |(capacity, ground): &(Capacity, Ground)| {
        let binds = |not: &&NotApplicable<'a>| not.because == Because::Capacity && not.rule.on == *capacity;
        let settles =
            assessment.not_applicable.iter().filter(binds).map(|not| not.rule.id.as_str()).collect();
        Question { ground: *ground, settles, before: None }
    };
    unsaid.iter().map(ask).filter(|question| !question.settles.is_empty()).collect()
}

fn place(ground: Ground) -> usize {
    FIRST.iter().position(|key| Ground::Fact(*key) == ground).unwrap_or(FIRST.len())
}
