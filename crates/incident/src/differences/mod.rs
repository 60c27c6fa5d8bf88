//! What changed between two pictures, as receipts: what was concluded and shown, from which rules.

pub mod event;

use std::collections::{BTreeMap, BTreeSet};

use calendar::Start;
use law::{Because, Due, Obligation};

use crate::event::{
    DeadlineMoved, Event, ObligationArose, ObligationChanged, ObligationLapsed, RiskProposed, When,
};
use crate::picture::Picture;

/// Why a rule says nothing any more that was not in force on the day that decides which rules apply.
const NOT_IN_FORCE: &str = "not-in-force";

/// The receipts for going from one picture to another; `None` is the blank before the first. In the order of
/// rule ids, the proposed risk last.
pub fn differences(before: Option<&Picture<'_>>, after: &Picture<'_>) -> Vec<Event> {
    let was = before.map_or_else(BTreeMap::new, by_rule);
    let is = by_rule(after);
    let rules: BTreeSet<&str> = was.keys().chain(is.keys()).copied().collect();
    let mut receipts = Vec::new();
    for rule in rules {
        match (was.get(rule), is.get(rule)) {
            (None, Some(now)) => receipts.push(arose(now)),
            (Some(_), None) => receipts.push(lapsed(after, rule)),
            (Some(then), Some(now)) => receipts.extend(changed(then, now)),
            (None, None) => {}
        }
    }
    let proposed = |picture: &Picture<'_>| level(picture);
    if before.map(proposed).as_deref() != Some(proposed(after).as_str()) {
        let because = after.risk.proposal.because.iter().map(|(indicator, _)| indicator.id.clone()).collect();
        receipts.push(Event::RiskProposed(RiskProposed { level: proposed(after), because }));
    }
    receipts
}

fn by_rule<'p>(picture: &'p Picture<'_>) -> BTreeMap<&'p str, &'p Obligation<'p>> {
    picture
        .assessment
        .obligations
        .iter()
        .map(|obligation| (obligation.rule.id.as_str(), obligation))
        .collect()
}

fn arose(now: &Obligation<'_>) -> Event {
    Event::ObligationArose(ObligationArose {
        rule: now.rule.id.clone(),
        version: now.rule.version.to_string(),
        standing: now.standing.as_str().to_owned(),
        due: due(now),
    })
}

fn lapsed(after: &Picture<'_>, rule: &str) -> Event {
    let not = after.assessment.not_applicable.iter().find(|not| not.rule.id == rule);
    let because = not.map_or_else(
        || NOT_IN_FORCE.to_owned(),
        |not| match not.because {
            Because::Capacity => not.rule.on.as_str().to_owned(),
            Because::Lacks(condition) | Because::Excused(condition) => condition.as_str().to_owned(),
            Because::Displaced(by) => by.to_owned(),
            Because::Untouched(agreement) => format!("untouched:{agreement}"),
            Because::NotMissed(of) => format!("missed:{of}"),
            Because::NoTerm(of) => format!("term:{of}"),
        },
    );
    Event::ObligationLapsed(ObligationLapsed { rule: rule.to_owned(), because })
}

fn changed(then: &Obligation<'_>, now: &Obligation<'_>) -> Vec<Event> {
    let rule = &now.rule.id;
    let mut receipts = Vec::new();
    if then.standing != now.standing {
        let [from, to] = [then, now].map(|obligation| obligation.standing.as_str().to_owned());
        receipts.push(Event::ObligationChanged(ObligationChanged { rule: rule.clone(), from, to }));
    }
    if due(then) != due(now) {
        let moved = DeadlineMoved { rule: rule.clone(), from: due(then), to: due(now) };
        receipts.push(Event::DeadlineMoved(moved));
    }
    receipts
}

fn due(obligation: &Obligation<'_>) -> Option<When> {
    match &obligation.due {
        Due::Dated(deadline) => Some(When(Start::Moment(deadline.at()))),
        Due::Pending(_) | Due::WithoutUndueDelay { .. } => None,
    }
}

fn level(picture: &Picture<'_>) -> String {
    picture.risk.proposal.level.map_or("undetermined", |level| level.as_str()).to_owned()
}
