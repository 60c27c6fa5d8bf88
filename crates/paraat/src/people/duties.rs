//! The duties, in buckets: dated, without a legal date, pending, possible, done; and the rules that make none.

use std::io;

use law::Obligation;

use super::View;
use crate::layout::Sheet;

/// Prints the duties.
pub(super) fn print(view: &View<'_>, sheet: &mut Sheet<'_>) -> io::Result<()> {
    let buckets = view.picture.buckets();
    bucket(view, sheet, "text-dated", &buckets.dated)?;
    bucket(view, sheet, "text-undated", &buckets.undated)?;
    bucket(view, sheet, "text-pending", &buckets.pending)?;
    bucket(view, sheet, "text-possible", &buckets.possible)?;
    bucket(view, sheet, "text-waived", &buckets.waived)?;
    bucket(view, sheet, "text-done", &buckets.met)
}

/// Prints the rules that were considered and make no duty.
pub(super) fn print_excused(view: &View<'_>, sheet: &mut Sheet<'_>) -> io::Result<()> {
    let excused = view.picture.assessment.not_applicable.iter();
    let excused: Vec<_> = excused.filter(|not| !not.is_for_others()).collect();
    if excused.is_empty() {
        return Ok(());
    }
    sheet.heading(&view.wording.text("text-excused"))?;
    excused.iter().try_for_each(|not| {
        let because = view.wording.why_not(view.rulebook, not);
        sheet.hanging(2, "- ", &format!("{} ({}): {because}.", not.rule.citation, not.rule.id))
    })
}

fn bucket(
    view: &View<'_>,
    sheet: &mut Sheet<'_>,
    heading: &str,
    duties: &[&Obligation<'_>],
) -> io::Result<()> {
    if duties.is_empty() {
        return Ok(());
    }
    sheet.heading(&view.wording.text(heading))?;
    duties.iter().try_for_each(|duty| print_duty(view, sheet, duty))
}

fn print_duty(view: &View<'_>, sheet: &mut Sheet<'_>, obligation: &Obligation<'_>) -> io::Result<()> {
    let (wording, rulebook, rule) = (view.wording, view.rulebook, obligation.rule);
    let duty = wording.order(rulebook, rule, view.situation.country.as_deref());
    let by_when = wording.by_when(rulebook, obligation, view.situation.at);
    sheet.hanging(2, "- ", &format!("{duty} — {by_when}"))?;
    sheet.line(4, &format!("{} · {}", wording.cited(&rule.citation, &rule.checked), rule.id))?;
    let reasons = wording.duty_reasons(rulebook, view.picture, obligation);
    reasons.iter().try_for_each(|reason| sheet.line(4, reason))
}
