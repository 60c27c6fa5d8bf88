//! Opening, escalating, closing.

use law::{Capacity, Standing};

use super::{Desk, NAME, maybe_not_in_the_future, needed, optional};
use crate::event::{Because, Event, IncidentEscalated, IncidentOpened, Profile};
use crate::fact::FactKey;
use crate::picture::{Options, Warning, picture};
use crate::refusal::Refusal;
use crate::situation::{choice, nearest};
use crate::state::State;

pub(super) fn open(state: &State, opened: &IncidentOpened) -> Result<Vec<Event>, Refusal> {
    if state.opened.is_some() || state.is_erased {
        return Err(Refusal::AlreadyOpened);
    }
    needed("code_name", &opened.code_name)?;
    profile(&opened.profile)?;
    Ok(vec![Event::IncidentOpened(opened.clone())])
}

/// Role and sector are words of a situation file; a country has two letters.
pub(crate) fn profile(profile: &Profile) -> Result<Event, Refusal> {
    let words = [
        ("entity", FactKey::Entity, &profile.entity),
        ("role", FactKey::Role, &profile.role),
        ("sector", FactKey::Sector, &profile.sector),
    ];
    for (field, key, word) in words {
        if let Some(word) = word
            && choice(key, word).is_none()
        {
            let known = match key.kind() {
                crate::fact::Kind::Choice(all) => nearest(word, all.iter().copied()),
                _ => None,
            };
            return Err(Refusal::Unknown { field, word: word.clone(), nearest: known });
        }
    }
    let capacities = profile.capacities.iter().chain(&profile.not_capacities).chain(&profile.open_capacities);
    for word in capacities {
        if Capacity::parse(word).is_none() {
            let nearest = nearest(word, Capacity::ALL.iter().map(|capacity| capacity.as_str()));
            return Err(Refusal::Unknown { field: "capacities", word: word.clone(), nearest });
        }
    }
    let country = profile.country.as_deref();
    if let Some(country) = country.filter(|c| c.len() != 2 || !c.chars().all(|c| c.is_ascii_uppercase())) {
        let nearest = Some("NL".to_owned());
        return Err(Refusal::Unknown { field: "country", word: country.to_owned(), nearest });
    }
    Ok(Event::ProfileRevised(profile.clone()))
}

pub(super) fn escalate(
    state: &State,
    escalated: &IncidentEscalated,
    desk: Desk<'_>,
) -> Result<Event, Refusal> {
    if state.escalated_at.is_some() {
        return Err(Refusal::AlreadyEscalated);
    }
    needed("reason", &escalated.reason)?;
    if escalated.criteria.iter().all(|criterion| criterion.trim().is_empty()) {
        return Err(Refusal::Empty { field: "criteria" });
    }
    maybe_not_in_the_future("at", escalated.at, desk)?;
    optional("leader", &escalated.leader, NAME)?;
    Ok(Event::IncidentEscalated(escalated.clone()))
}

pub(super) fn deescalate(state: &State, because: &Because, desk: Desk<'_>) -> Result<Event, Refusal> {
    if state.escalated_at.is_none() {
        return Err(Refusal::NotEscalated);
    }
    needed("reason", &because.reason)?;
    maybe_not_in_the_future("at", because.at, desk)?;
    Ok(Event::IncidentDeescalated(because.clone()))
}

/// An incident closes only when every duty is done or decided: met, waived, or established not to apply.
pub(super) fn close(state: &State, because: &Because, desk: Desk<'_>) -> Result<Event, Refusal> {
    needed("reason", &because.reason)?;
    let picture = picture(desk.rulebook, &state.situation(desk.now), Options::default());
    let undecided = |standing| matches!(standing, Standing::Open | Standing::Missed | Standing::Possible);
    let rules: Vec<String> = picture
        .assessment
        .obligations
        .iter()
        .filter(|obligation| undecided(obligation.standing))
        .map(|obligation| obligation.rule.id.clone())
        .collect();
    if !rules.is_empty() {
        return Err(Refusal::Undecided { rules });
    }
    // That no duty shows says something only when the rules could be seen and the facts agree.
    let blind = picture.warnings.iter().any(|warning| matches!(warning, Warning::NoRulesThatDay { .. }));
    let contested: Vec<FactKey> = state.conflicts().iter().map(|conflict| conflict.fact).collect();
    if blind {
        Err(Refusal::NoRulesThatDay)
    } else if !contested.is_empty() {
        Err(Refusal::Contested { facts: contested })
    } else if picture.risk.stale {
        Err(Refusal::StaleRisk)
    } else {
        Ok(Event::IncidentClosed(because.clone()))
    }
}

pub(super) fn reopen(state: &State, because: &Because) -> Result<Vec<Event>, Refusal> {
    if state.opened.is_none() {
        return Err(Refusal::NotOpened);
    }
    if state.closed_at.is_none() {
        return Err(Refusal::NotClosed);
    }
    needed("reason", &because.reason)?;
    Ok(vec![Event::IncidentReopened(because.clone())])
}
