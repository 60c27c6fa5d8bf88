//! The risk for people: what was decided, what is proposed and why, what could change it.

use std::io;

use law::Truth;

use super::View;
use crate::layout::Sheet;

/// Prints the risk, unless there is certainly no breach.
pub(super) fn print(view: &View<'_>, sheet: &mut Sheet<'_>) -> io::Result<()> {
    if view.picture.conditions.personal_data_breach.truth == Truth::No {
        return Ok(());
    }
    let (wording, risk) = (view.wording, &view.picture.risk);
    sheet.heading(&wording.text("text-risk"))?;
    let proposed = wording.risk(risk.proposal.level);
    match risk.decided {
        Some(decided) => {
            let decided = wording.risk(Some(decided));
            let told = match risk.proposal.level {
                Some(_) => wording
                    .format("risk-is-decided", [("decided", decided.into()), ("proposed", proposed.into())]),
                None => wording.format("risk-is-decided-without-proposal", [("decided", decided.into())]),
            };
            sheet.line(2, &told)?;
            if risk.decided < risk.proposal.level {
                sheet.line(2, &wording.text("risk-is-below"))?;
            }
        }
        None if risk.proposal.level.is_none() => sheet.line(2, &wording.text("risk-is-undetermined"))?,
        None => sheet.line(2, &wording.format("risk-is-proposed", [("proposed", proposed.into())]))?,
    }
    for (indicator, _) in &risk.proposal.because {
        let conditions = wording.conditions(&indicator.when);
        sheet.hanging(
            2,
            "- ",
            &format!("{conditions} ({})", wording.cited(&indicator.citation, &indicator.checked)),
        )?;
    }
    if !risk.proposal.awaits.is_empty() {
        let facts = wording.grounds(risk.proposal.awaits);
        sheet.line(2, &wording.format("risk-could-change", [("facts", facts.into())]))?;
    }
    print_enisa(view, sheet)
}

fn print_enisa(view: &View<'_>, sheet: &mut Sheet<'_>) -> io::Result<()> {
    let (wording, score) = (view.wording, view.picture.risk.enisa.score());
    let band = wording.band(score.band());
    let (min, max) = (wording.number(score.min()), wording.number(score.max()));
    let arguments = [("min", min.into()), ("max", max.into()), ("band", band.into())];
    sheet.line(
        2,
        &wording
            .format(if score.min() == score.max() { "risk-enisa-exact" } else { "risk-enisa" }, arguments),
    )
}
