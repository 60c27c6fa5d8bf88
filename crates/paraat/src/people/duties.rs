//! The duties, in buckets: dated, without a legal date, pending, possible, done; and the rules that make none.

use std::io;

use law::{Anchor, Because, Due, NotApplicable, Obligation, Standing, Truth, Use};

use super::View;
use crate::layout::Sheet;
use crate::{due, recipient};

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
    // What may follow a report that was not made yet can wait until it is made.
    let follows = |o: &&Obligation<'_>| matches!(o.due, Due::Pending(Anchor::Filed(_)));
    let possible = duties().filter(|o| o.standing == Standing::Possible && !follows(o));
    bucket(view, sheet, "text-possible", possible.collect())?;
    bucket(view, sheet, "text-waived", duties().filter(|o| o.standing == Standing::Waived).collect())?;
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
        let because = why_not(view, not);
        sheet.hanging(2, "- ", &format!("{} ({}): {because}.", not.rule.citation, not.rule.id))
    })
}

/// Why a rule makes no duty; what goes before it is shown with its place.
fn why_not(view: &View<'_>, not: &NotApplicable<'_>) -> String {
    let because = view.wording.because(not.because, not.rule.on);
    let Because::Displaced(by) = not.because else { return because };
    let exception = view.rulebook.exception(by).map(|found| (&found.citation, &found.checked));
    match exception.or_else(|| view.rulebook.rule(by).map(|found| (&found.citation, &found.checked))) {
        Some((citation, checked)) => format!("{because} ({})", view.wording.cited(citation, checked)),
        None => because,
    }
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
    let by_when = due::by_when(view.rulebook, obligation, view.situation.at, wording);
    sheet.hanging(2, "- ", &format!("{duty} — {by_when}"))?;
    sheet.line(4, &format!("{} · {}", wording.cited(&rule.citation, &rule.checked), rule.id))?;
    if matches!(obligation.standing, Standing::Met | Standing::Waived) {
        return Ok(());
    }
    if !obligation.because.is_empty() {
        let facts = view.facts(obligation.because);
        sheet.line(4, &wording.format("duty-is-because", [("facts", facts.into())]))?;
    }
    print_awaits(view, sheet, obligation)?;
    print_readings(view, sheet, obligation)
}

/// What keeps a duty possible, or which of its own excuses could still take an open one away. The excuses of a duty
/// that is merely possible, and provisions that might go before it, are left to `--explain`.
fn print_awaits(view: &View<'_>, sheet: &mut Sheet<'_>, obligation: &Obligation<'_>) -> io::Result<()> {
    let (wording, rule) = (view.wording, obligation.rule);
    if obligation.standing != Standing::Possible {
        let own = obligation.awaits.iter().filter(|condition| rule.unless.contains(condition)).copied();
        let own: Vec<_> = own.collect();
        return match view.conditions(&own) {
            none if none.is_empty() => Ok(()),
            some => {
                let arguments = [("n", own.len().into()), ("conditions", some.into())];
                sheet.line(4, &wording.format("duty-may-lapse", arguments))
            }
        };
    }
    if view.picture.circumstances.capacity(rule.on, Use::Triggers).truth != Truth::Yes {
        let capacity = wording.capacity_glossed(rule.on);
        sheet.line(4, &wording.format("duty-waits-for-capacity", [("capacity", capacity.into())]))?;
    }
    let asked = obligation.awaits.iter().filter(|condition| rule.when.contains(condition)).copied();
    match view.conditions(&asked.collect::<Vec<_>>()) {
        none if none.is_empty() => Ok(()),
        some => sheet.line(4, &wording.format("duty-waits-for", [("conditions", some.into())])),
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
