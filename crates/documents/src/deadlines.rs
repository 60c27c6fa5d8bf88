//! By when whom must be told: by law, by contract, by the policy. As terms, for on paper nobody knows yet from when.

use law::{Capacity, Force, Rule, Truth};
use readiness::agreement::event::Direction;
use readiness::agreement::page::AGREEMENTS;
use serde::Serialize;

use crate::paper::Paper;

/// Something that must be done within a term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Deadline {
    /// What, and to whom.
    pub(crate) what: String,
    /// Within which term.
    pub(crate) within: String,
    /// On what ground.
    pub(crate) ground: String,
}

/// Every term that is known before anything happens: the law first, then contracts, insurers, and pages of the
/// organisation's own.
pub(crate) fn deadlines(paper: &Paper<'_>) -> Vec<Deadline> {
    by_law(paper)
        .into_iter()
        .chain(by_contract(paper))
        .chain(by_policy(paper))
        .chain(by_own_page(paper))
        .collect()
}

fn by_law(paper: &Paper<'_>) -> Vec<Deadline> {
    let w = paper.wording;
    // A card has room for what this house must do, and not for what telecom providers and makers of devices must.
    let capacities = readiness::scope::capacities(paper.prepared);
    let is_ours = |rule: &Rule| match rule.on {
        Capacity::Controller | Capacity::Processor => true,
        other => capacities.contains(&(other, Truth::Yes)),
    };
    let holds = |rule: &&Rule| rule.in_force.on(paper.today) && rule.force == Force::Law && is_ours(rule);
    let rules = paper.rulebook.rules().filter(holds);
    let deadline = |rule: &Rule| {
        let term = rule.due.as_ref()?;
        let gaps = [("period", w.period(term.within).into())];
        Some(Deadline {
            what: w.order(paper.rulebook, rule, Some(paper.country())),
            within: w.format("print-within", gaps),
            ground: w.cited(&rule.citation, &rule.checked),
        })
    };
    rules.filter_map(deadline).collect()
}

/// What stands on pages of the organisation's own. Contracts and policies that it wrote down have their own lines.
fn by_own_page(paper: &Paper<'_>) -> Vec<Deadline> {
    let w = paper.wording;
    let is_sheet = |rule: &Rule| rule.place.file.starts_with(AGREEMENTS);
    let holds =
        |rule: &&Rule| rule.in_force.on(paper.today) && rule.force == Force::Agreed && !is_sheet(rule);
    let deadline = |rule: &Rule| Deadline {
        what: w.order(paper.rulebook, rule, Some(paper.country())),
        within: match &rule.due {
            Some(due) => w.format("print-within", [("period", w.period(due.within).into())]),
            None => w.text("notice-immediately"),
        },
        ground: w.cited(&rule.citation, &rule.checked),
    };
    paper.rulebook.own_rules().filter(holds).map(deadline).collect()
}

fn by_contract(paper: &Paper<'_>) -> Vec<Deadline> {
    let w = paper.wording;
    let mut deadlines = Vec::new();
    for (_, contract) in paper.prepared.contracts() {
        let known = paper.prepared.contact(contract.contact.unwrap_or_default());
        let party = known.map_or(contract.party.as_str(), |contact| contact.title());
        for notice in contract.notices.iter().filter(|notice| notice.direction == Direction::WeTell) {
            deadlines.push(Deadline {
                what: w.format("print-tell", [("who", party.to_owned().into())]),
                within: w.notice(notice),
                ground: w.text("print-by-contract"),
            });
        }
    }
    deadlines
}

fn by_policy(paper: &Paper<'_>) -> Vec<Deadline> {
    let w = paper.wording;
    let policies = paper.prepared.policies().filter_map(|(_, policy)| Some((policy, policy.notice_hours?)));
    let deadline = |(policy, hours): (&readiness::agreement::event::Policy, u32)| Deadline {
        what: w.format("print-tell", [("who", policy.insurer.clone().into())]),
        within: w.format("print-within-hours", [("n", f64::from(hours).into())]),
        ground: w.format("print-by-policy", [("number", policy.number.clone().into())]),
    };
    policies.map(deadline).collect()
}
