//! What follows from what people did: decided, told, contained, found.

use readiness::event::Word as _;

use super::{Derived, Ground, Source, fact, many, words};
use crate::fact::FactKey;
use crate::impact::event::{Hit, ImpactOn};
use crate::stakeholder::Told;
use crate::stakeholder::event::StakeholderKind;
use crate::state::State;

pub(super) fn about_what_was_done(source: Source, ground: &Ground<'_>) -> Option<Derived> {
    let state = ground.state;
    let told = told_subjects(state);
    let decided = state.risk.as_ref();
    match source {
        Source::Severity => Some(Derived::Ids(vec![decided?.level.as_str().to_owned()])),
        Source::SeverityReason => words(&decided?.reason),
        Source::SubjectsTold => Some(Derived::Yes(!told.is_empty())),
        Source::SubjectsToldAt => Some(Derived::Moment(told.first()?.at)),
        Source::SubjectsCount => reached(&told).map(|reached| Derived::Number(reached, reached)),
        Source::SubjectsReach => match (reached(&told)?, fact(FactKey::Persons, ground.situation)?) {
            (reached, Derived::Number(_, most)) if reached >= most => {
                Some(Derived::Ids(vec!["all".to_owned()]))
            }
            (reached, Derived::Number(least, _)) if reached < least => {
                Some(Derived::Ids(vec!["some".to_owned()]))
            }
            _ => None,
        },
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

/// How many people that reached; nothing when nobody counted.
fn reached(told: &[Told<'_>]) -> Option<f64> {
    let reached: f64 = told.iter().filter_map(|told| told.reached).map(|n| n as f64).sum();
    (reached > 0.0).then_some(reached)
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
