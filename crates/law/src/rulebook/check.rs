//! What can only be checked when all pages are there: ids and references.

use std::collections::BTreeMap;

use super::Draft;
use crate::page::{InForce, PageProblem, Place, What, nearest};
use crate::{Condition, Criteria, Criterion, Rule};

/// Finds ids that are used twice for the same days and references to rules that do not exist.
pub(super) fn references(draft: &Draft, problems: &mut Vec<PageProblem>) {
    duplicates(draft, problems);
    circles(draft, problems);
    criteria(draft, problems);
    calendars(draft, problems);
    let ids: Vec<&str> = provisions(draft).map(|(id, ..)| id).collect();
    let mut refer = |place: &Place, key: &'static str, id: &str| {
        if !ids.contains(&id) {
            problems.push(unknown_rule(place, key, id, ids.iter().copied()));
        }
    };
    for rule in &draft.blocks.rules {
        rule.displaces.iter().for_each(|id| refer(&rule.place, "displaces", id));
        rule.displaced_by.iter().for_each(|id| refer(&rule.place, "displaced_by", id));
        let first =
            rule.due.as_ref().map(|due| &due.after).filter(|after| Some(*after) != rule.after.as_ref());
        let second = rule.due.as_ref().and_then(|due| due.or.as_ref()).map(|(_, after)| after);
        let anchors = rule.after.iter().chain(first).chain(second);
        anchors.flat_map(|anchor| anchor.rules()).for_each(|id| refer(&rule.place, "after", id));
    }
    for exception in &draft.blocks.exceptions {
        exception.displaces.iter().for_each(|id| refer(&exception.place, "displaces", id));
    }
    for left in draft.pages.values().flat_map(|page| &page.left_to_people) {
        left.of.iter().for_each(|id| refer(&left.place, "of", id));
    }
}

/// Two provisions that go before each other would take both duties away; a rule cannot follow itself.
fn circles(draft: &Draft, problems: &mut Vec<PageProblem>) {
    let rules = &draft.blocks.rules;
    let before = |a: &Rule, b: &Rule| a.displaces.contains(&b.id) || b.displaced_by.contains(&a.id);
    for (at, rule) in rules.iter().enumerate() {
        let mut report = |what| problems.push(PageProblem { place: rule.place.clone(), what });
        if let Some(other) = rules[at..].iter().find(|other| before(rule, other) && before(other, rule)) {
            report(What::DisplaceEachOther { id: rule.id.clone(), other: other.id.clone() });
        }
        if rule.after.as_ref().is_some_and(|after| after.rules().contains(&rule.id)) {
            report(What::FollowsItself { id: rule.id.clone() });
        }
    }
}

/// Every line of a list must name something, and nothing may consist of itself.
fn criteria(draft: &Draft, problems: &mut Vec<PageProblem>) {
    let named = |criteria: &Criteria| -> Vec<String> {
        let lines = criteria.of.iter().chain(&criteria.unless);
        let name = |line: &Criterion| match line {
            Criterion::Named(id) => Some(id.clone()),
            Criterion::Condition(_) => None,
        };
        lines.filter_map(name).collect()
    };
    let thresholds = draft.blocks.thresholds.iter().map(|t| t.id.as_str());
    let all: Vec<&str> = thresholds.chain(draft.blocks.criteria.iter().map(|c| c.id.as_str())).collect();
    for block in &draft.blocks.criteria {
        for id in named(block).iter().filter(|id| !all.contains(&id.as_str())) {
            let conditions = Condition::ALL.iter().map(|condition| condition.as_str());
            let nearest = nearest(id, all.iter().copied().chain(conditions));
            let what = What::UnknownRule { key: "of", id: id.clone(), nearest };
            problems.push(PageProblem { place: block.place.clone(), what });
        }
        let (mut open, mut seen) = (named(block), Vec::new());
        while let Some(id) = open.pop() {
            if seen.contains(&id) {
                continue;
            }
            open.extend(draft.blocks.criteria.iter().filter(|c| c.id == id).flat_map(named));
            seen.push(id);
        }
        if seen.contains(&block.id) {
            let what = What::MadeOfItself { id: block.id.clone() };
            problems.push(PageProblem { place: block.place.clone(), what });
        }
    }
}

/// A term may name the days off of another place, if its calendar is there.
fn calendars(draft: &Draft, problems: &mut Vec<PageProblem>) {
    for rule in &draft.blocks.rules {
        let dues = rule.due.iter().chain(rule.terms.iter().filter_map(|term| term.due.as_ref()));
        for name in dues.filter_map(|due| due.calendar.as_ref()) {
            if name != "nl" && !draft.calendars.contains_key(name) {
                let known = draft.calendars.keys().map(String::as_str).chain(["nl"]);
                let nearest = nearest(name, known);
                let what = What::UnknownValue { key: "calendar", value: name.clone(), nearest };
                problems.push(PageProblem { place: rule.place.clone(), what });
            }
        }
    }
}

/// The problem of a reference to nothing.
pub(super) fn unknown_rule<'a>(
    place: &Place,
    key: &'static str,
    id: &str,
    ids: impl Iterator<Item = &'a str>,
) -> PageProblem {
    PageProblem {
        place: place.clone(),
        what: What::UnknownRule { key, id: id.to_owned(), nearest: nearest(id, ids) },
    }
}

/// Versions of one provision may share an id when no day has two of them.
fn duplicates(draft: &Draft, problems: &mut Vec<PageProblem>) {
    let mut seen: BTreeMap<&str, Vec<(InForce, &Place)>> = BTreeMap::new();
    let mut all: Vec<_> = provisions(draft).collect();
    all.sort_by(|a, b| a.2.cmp(b.2));
    for (id, in_force, place) in all {
        let earlier = seen.entry(id).or_default();
        if let Some((_, first)) = earlier.iter().find(|(other, at)| overlap(other, &in_force) && *at != place)
        {
            let what = What::DuplicateId { id: id.to_owned(), first: (*first).clone() };
            problems.push(PageProblem { place: place.clone(), what });
        }
        earlier.push((in_force, place));
    }
}

pub(super) fn provisions(draft: &Draft) -> impl Iterator<Item = (&str, InForce, &Place)> {
    let rules = draft.blocks.rules.iter().map(|r| (r.id.as_str(), r.in_force, &r.place));
    let exceptions = draft.blocks.exceptions.iter().map(|e| (e.id.as_str(), e.in_force, &e.place));
    let indicators = draft.blocks.indicators.iter().map(|i| (i.id.as_str(), i.in_force, &i.place));
    let thresholds = draft.blocks.thresholds.iter().map(|t| (t.id.as_str(), t.in_force, &t.place));
    let criteria = draft.blocks.criteria.iter().map(|c| (c.id.as_str(), c.in_force, &c.place));
    let terms = draft.blocks.rules.iter().flat_map(|rule| &rule.terms);
    let terms = terms.map(|t| (t.id.as_str(), t.in_force, &t.place));
    rules.chain(exceptions).chain(indicators).chain(thresholds).chain(criteria).chain(terms)
}

fn overlap(a: &InForce, b: &InForce) -> bool {
    a.until.is_none_or(|until| b.from < until) && b.until.is_none_or(|until| a.from < until)
}
