//! What to do now, and what after that.

use std::io;

use law::{Condition, Due, Duty, Obligation, Recipient, Standing};

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

/// Everything that asks for action, in the order in which it does: what is late, what is dated, what others wait
/// for, the decision that most turns on, the question that settles most, and one's own register.
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
    let mut steps: Vec<String> = missed.into_iter().map(|o| missed_step(view, o)).collect();
    steps.extend(dated.into_iter().map(|o| dated_step(view, o)));
    steps.extend(outward.into_iter().map(|o| step(view, o, "next-undated")));
    steps.extend(decide_risk(view));
    steps.extend(ask(view));
    steps.extend(register.map(|o| step(view, o, "next-undated")));
    steps
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
    let proposed = view.wording.risk(risk.proposal.level);
    Some(view.wording.format("next-decide-risk", [("risk", proposed.into())]))
}

fn ask(view: &View<'_>) -> Option<String> {
    let question = view.wording.question(view.picture.questions.first()?.ground);
    Some(view.wording.format("next-question", [("question", question.into())]))
}
