//! What changed between two pictures, as receipts: what was concluded and shown, from which rules.

pub mod event;

use std::collections::{BTreeMap, BTreeSet};

use calendar::Start;
use law::{Because, Due, Obligation};

use crate::event::{
    DeadlineMoved, Event, ObligationArose, ObligationChanged, ObligationLapsed, RiskProposed, RuleText, When,
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
            (Some(then), None) => receipts.push(lapsed(after, then)),
            (Some(then), Some(now)) => receipts.extend(changed(then, now)),
            (None, None) => {}
        }
    }
    let proposed = |picture: &Picture<'_>| level(picture);
    if before.map(proposed).as_deref() != Some(proposed(after).as_str()) {
        let speaking = || after.risk.proposal.because.iter().map(|(indicator, _)| *indicator);
        receipts.push(Event::RiskProposed(RiskProposed {
            level: proposed(after),
            because: speaking().map(|indicator| indicator.id.clone()).collect(),
            texts: speaking().map(|indicator| RuleText::of(indicator)).collect(),
        }));
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
        since: Some(now.rule.in_force.from),
        standing: now.standing.as_str().to_owned(),
        due: due(now),
    })
}

fn lapsed(after: &Picture<'_>, then: &Obligation<'_>) -> Event {
    let rule = &then.rule.id;
    let not = after.assessment.not_applicable.iter().find(|not| not.rule.id == *rule);
    // Where no text of the rule holds any more, it is the one that made the duty.
    let text = Some(RuleText::of(not.map_or(then.rule, |not| not.rule)));
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
    Event::ObligationLapsed(ObligationLapsed { rule: rule.clone(), because, text })
}

fn changed(then: &Obligation<'_>, now: &Obligation<'_>) -> Vec<Event> {
    let rule = &now.rule.id;
    let mut receipts = Vec::new();
    if then.standing != now.standing {
        let [from, to] = [then, now].map(|obligation| obligation.standing.as_str().to_owned());
        receipts.push(Event::ObligationChanged(ObligationChanged {
            rule: rule.clone(),
            from,
            to,
            text: Some(RuleText::of(now.rule)),
        }));
    }
    if due(then) != due(now) {
        let moved = DeadlineMoved {
            rule: rule.clone(),
            from: due(then),
            to: due(now),
            text: Some(RuleText::of(now.rule)),
        };
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
