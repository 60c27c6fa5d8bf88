//! What to do now, and what after that.

use std::io;

use incident::circumstances::Ground;
use incident::fact::FactKey;
use law::{Anchor, Condition, Due, Duty, Obligation, Recipient, Standing};

use super::View;
use crate::layout::Sheet;
use crate::recipient;

/// Prints the next step, and the one after it.
pub(super) fn print(view: &View<'_>, sheet: &mut Sheet<'_>) -> io::Result<()> {
    let steps = steps(view);
    sheet.heading(&view.wording.text("text-now"))?;
    match steps.as_slice() {
        [] => sheet.line(2, &view.wording.text("next-nothing")),
        [only] => sheet.line(2, only),
        [first, second, ..] => {
            sheet.hanging(2, "1. ", first)?;
            sheet.hanging(2, "2. ", second)
        }
    }
}

/// Everything that asks for action, in the order in which it does: the moment without which no clock runs, what is
/// late, what is dated, what others wait for, the decision that most turns on, the question that settles most, and
/// one's own register.
fn steps(view: &View<'_>) -> Vec<String> {
    let of = |standing| view.picture.assessment.obligations.iter().filter(move |o| o.standing == standing);
    let mut missed: Vec<_> = of(Standing::Missed).collect();
    let mut dated: Vec<_> = of(Standing::Open).filter(|o| matches!(o.due, Due::Dated(_))).collect();
    missed.sort_by_key(|obligation| due_at(obligation));
    dated.sort_by_key(|obligation| due_at(obligation));
    let undated = || of(Standing::Open).filter(|o| matches!(o.due, Due::WithoutUndueDelay { .. }));
    // Whoever still has to file says why it is late in that filing.
    let said_there = |o: &Obligation<'_>| o.rule.duty == Duty::GiveReasonsForDelay && !missed.is_empty();
    let outward = undated().filter(|o| o.rule.to != Recipient::OwnRegister && !said_there(o));
    let outward: Vec<_> = outward.collect();
    let register = undated().filter(|o| o.rule.to == Recipient::OwnRegister);
    let mut steps: Vec<String> = become_aware(view).into_iter().collect();
    steps.extend(missed.into_iter().map(|o| missed_step(view, o)));
    steps.extend(dated.into_iter().map(|o| dated_step(view, o)));
    steps.extend(outward.into_iter().map(|o| step(view, o, "next-undated")));
    // Nobody can decide on what is too early to say: then the question goes first.
    match (decide_risk(view), view.picture.risk.proposal.level) {
        (Some(decide), None) => steps.extend(ask(view).into_iter().chain([decide])),
        (decide, _) => steps.extend(decide.into_iter().chain(ask(view))),
    }
    steps.extend(register.map(|o| step(view, o, "next-undated")));
    steps
}

/// The moment of awareness, while nobody has set it and the term of a duty that applies runs from it.
fn become_aware(view: &View<'_>) -> Option<String> {
    if view.situation.times.aware.is_some() {
        return None;
    }
    let duties: Vec<String> = view
        .picture
        .assessment
        .obligations
        .iter()
        .filter(|o| o.standing == Standing::Open && matches!(o.due, Due::Pending(Anchor::Aware)))
        .filter_map(|o| {
            let duty = recipient::order(view.rulebook, o.rule, view.situation, view.wording);
            let period = view.wording.period(o.rule.due.as_ref()?.within);
            Some(view.wording.format("next-aware-duty", [("duty", duty.into()), ("period", period.into())]))
        })
        .collect();
    if duties.is_empty() {
        return None;
    }
    Some(view.wording.format("next-aware", [("duties", duties.join(" ").into())]))
}

fn due_at(obligation: &Obligation<'_>) -> Option<jiff::Timestamp> {
    match &obligation.due {
        Due::Dated(deadline) => Some(deadline.at()),
        Due::Pending(_) | Due::WithoutUndueDelay { .. } => None,
    }
}

fn step(view: &View<'_>, obligation: &Obligation<'_>, key: &str) -> String {
    let duty = recipient::order(view.rulebook, obligation.rule, view.situation, view.wording);
    view.wording.format(key, [("duty", duty.into())])
}

fn missed_step(view: &View<'_>, obligation: &Obligation<'_>) -> String {
    let Due::Dated(deadline) = &obligation.due else { return step(view, obligation, "next-undated") };
    let duty = recipient::order(view.rulebook, obligation.rule, view.situation, view.wording);
    let due = view.wording.deadline(deadline, view.zone);
    let late = view.wording.late(view.situation.at.duration_since(deadline.at()));
    let key =
        if obligation.rule.duty == Duty::FileWithAuthority { "next-missed-filing" } else { "next-missed" };
    view.wording.format(key, [("duty", duty.into()), ("due", due.into()), ("late", late.into())])
}

fn dated_step(view: &View<'_>, obligation: &Obligation<'_>) -> String {
    let Due::Dated(deadline) = &obligation.due else { return step(view, obligation, "next-undated") };
    let duty = recipient::order(view.rulebook, obligation.rule, view.situation, view.wording);
    let due = view.wording.deadline(deadline, view.zone);
    let left = view.wording.left(deadline.at().duration_since(view.situation.at));
    view.wording.format("next-dated", [("duty", duty.into()), ("due", due.into()), ("left", left.into())])
}

/// The decision on the risk, when something waits for it.
fn decide_risk(view: &View<'_>) -> Option<String> {
    let risk = &view.picture.risk;
    let decided = view.options.adopt_proposed || (risk.decided.is_some() && !risk.reopened);
    let waits = |obligation: &Obligation<'_>| {
        obligation.awaits.iter().any(|c| matches!(c, Condition::RiskUnlikely | Condition::HighRisk))
    };
    if decided || !view.picture.assessment.obligations.iter().any(waits) {
        return None;
    }
    if risk.proposal.level.is_none() {
        return Some(view.wording.text("next-decide-risk-later"));
    }
    let proposed = view.wording.risk(risk.proposal.level);
    Some(view.wording.format("next-decide-risk", [("risk", proposed.into())]))
}

fn ask(view: &View<'_>) -> Option<String> {
    // The moment of awareness has a step of its own.
    let aware = Ground::Fact(FactKey::Aware);
    let question = view.picture.questions.iter().find(|question| question.ground != aware)?;
    let question = view.wording.question(question.ground);
    Some(view.wording.format("next-question", [("question", question.into())]))
}
