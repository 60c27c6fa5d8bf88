//! The duties, in buckets: dated, without a legal date, pending, possible, done; and the rules that make none.

use std::io;

use law::{CheckedHow, Due, Obligation, Standing};

use super::View;
use crate::layout::Sheet;
use crate::recipient;

/// Prints the duties.
pub(super) fn print(view: &View<'_>, sheet: &mut Sheet<'_>) -> io::Result<()> {
    let duties = || view.picture.assessment.obligations.iter();
    let current = || duties().filter(|o| matches!(o.standing, Standing::Open | Standing::Missed));
    let mut dated: Vec<_> = current().filter(|o| matches!(o.due, Due::Dated(_))).collect();
    dated.sort_by_key(|o| match &o.due {
        Due::Dated(deadline) => Some(deadline.at()),
        _ => None,
    });
    bucket(view, sheet, "text-dated", dated)?;
    let undated = current().filter(|o| matches!(o.due, Due::WithoutUndueDelay { .. }));
    bucket(view, sheet, "text-undated", undated.collect())?;
    let pending = current().filter(|o| matches!(o.due, Due::Pending(_)));
    bucket(view, sheet, "text-pending", pending.collect())?;
    let possible = duties().filter(|o| o.standing == Standing::Possible);
    bucket(view, sheet, "text-possible", possible.collect())?;
    bucket(view, sheet, "text-done", duties().filter(|o| o.standing == Standing::Met).collect())
}

/// Prints the rules that were considered and make no duty.
pub(super) fn print_excused(view: &View<'_>, sheet: &mut Sheet<'_>) -> io::Result<()> {
    let excused = &view.picture.assessment.not_applicable;
    if excused.is_empty() {
        return Ok(());
    }
    sheet.heading(&view.wording.text("text-excused"))?;
    excused.iter().try_for_each(|not| {
        let because = view.wording.because(not.because, not.rule.on);
        sheet.hanging(2, "- ", &format!("{} ({}): {because}.", not.rule.citation, not.rule.id))
    })
}

fn bucket(
    view: &View<'_>,
    sheet: &mut Sheet<'_>,
    heading: &str,
    duties: Vec<&Obligation<'_>>,
) -> io::Result<()> {
    if duties.is_empty() {
        return Ok(());
    }
    sheet.heading(&view.wording.text(heading))?;
    duties.into_iter().try_for_each(|duty| print_duty(view, sheet, duty))
}

fn print_duty(view: &View<'_>, sheet: &mut Sheet<'_>, obligation: &Obligation<'_>) -> io::Result<()> {
    let wording = view.wording;
    let rule = obligation.rule;
    let duty = recipient::order(view.rulebook, rule, view.situation, wording);
    sheet.hanging(2, "- ", &format!("{duty} — {}", by_when(view, obligation)))?;
    let mut source = format!("{} · {}", rule.citation, rule.id);
    if rule.checked.how != CheckedHow::Literal {
        source = format!("{source} · {}", wording.checked_how(rule.checked.how));
    }
    sheet.line(4, &source)?;
    if obligation.standing == Standing::Met {
        return Ok(());
    }
    if !obligation.because.is_empty() {
        let facts = view.facts(obligation.because);
        sheet.line(4, &wording.format("duty-is-because", [("facts", facts.into())]))?;
    }
    if !obligation.awaits.is_empty() {
        let possible = obligation.standing == Standing::Possible;
        let key = if possible { "duty-waits-for" } else { "duty-lapses-if" };
        let conditions = view.conditions(&obligation.awaits);
        sheet.line(4, &wording.format(key, [("conditions", conditions.into())]))?;
    }
    print_readings(view, sheet, obligation)
}

/// By when, absolute first and relative second.
fn by_when(view: &View<'_>, obligation: &Obligation<'_>) -> String {
    let (wording, zone, now) = (view.wording, view.zone, view.situation.at);
    if let Some(filed) = obligation.filed {
        let filed = wording.start(filed.at, zone);
        return match obligation.late {
            Some(late) => {
                let late = wording.late(late);
                wording.format("due-filed-late", [("filed", filed.into()), ("late", late.into())])
            }
            None => wording.format("due-filed", [("filed", filed.into())]),
        };
    }
    match &obligation.due {
        Due::Dated(deadline) => {
            let due = wording.deadline(deadline, zone);
            if deadline.is_past(now) {
                let late = wording.late(now.duration_since(deadline.at()));
                wording.format("due-missed", [("due", due.into()), ("late", late.into())])
            } else {
                let left = wording.left(deadline.at().duration_since(now));
                wording.format("due-dated", [("due", due.into()), ("left", left.into())])
            }
        }
        Due::Pending(anchor) => wording.format("due-pending", [("anchor", wording.anchor(anchor).into())]),
        Due::WithoutUndueDelay { since } => match (since, &obligation.rule.after) {
            (Some(since), Some(anchor)) if view.rulebook.moment_of(*since) <= now => {
                let age = wording.length(now.duration_since(view.rulebook.moment_of(*since)));
                let anchor = wording.anchor(anchor);
                wording.format("due-undated-since", [("age", age.into()), ("anchor", anchor.into())])
            }
            _ => wording.text("due-undated"),
        },
    }
}

/// Other counts of the term, where they end at another moment. For information: the strict one is kept.
fn print_readings(view: &View<'_>, sheet: &mut Sheet<'_>, obligation: &Obligation<'_>) -> io::Result<()> {
    let Due::Dated(strict) = &obligation.due else { return Ok(()) };
    let mut shown = vec![strict.at()];
    for counted in &obligation.readings {
        if !shown.contains(&counted.deadline.at()) {
            shown.push(counted.deadline.at());
            let due = view.wording.deadline(&counted.deadline, view.zone);
            let source = counted.reading.source.as_str();
            let arguments = [("due", due.into()), ("source", source.into())];
            sheet.line(4, &view.wording.format("due-reading", arguments))?;
        }
    }
    Ok(())
}
