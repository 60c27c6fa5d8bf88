//! What would change if the proposals were law, for people.

use std::io::{self, Write};

use incident::picture::{Change, Picture, changes};
use incident::situation::Situation;
use law::{Obligation, Rulebook};
use wording::Wording;

use crate::layout::Sheet;

/// Prints the differences, each with the duty that it is about.
pub(crate) fn print(
    out: &mut impl Write,
    rulebook: &Rulebook,
    situation: &Situation,
    today: &Picture<'_>,
    proposed: &Picture<'_>,
    wording: &Wording,
) -> io::Result<()> {
    let mut sheet = Sheet::new(out, wording.glossary());
    sheet.heading(&wording.text("text-proposed"))?;
    sheet.hanging(2, "! ", &wording.text("text-proposed-no-law"))?;
    let said = |duty: &Obligation<'_>| {
        let order = wording.order(rulebook, duty.rule, situation.country.as_deref());
        let by_when = wording.by_when(rulebook, duty, situation.at);
        format!("{order} ({}): {by_when}", duty.rule.citation)
    };
    let changes = changes(today, proposed);
    if changes.is_empty() {
        return sheet.line(2, &wording.text("text-proposed-same"));
    }
    for change in changes {
        let line = match change {
            Change::Gone { duty, .. } => wording.format("text-proposed-gone", [("duty", said(duty).into())]),
            Change::New(duty) => wording.format("text-proposed-new", [("duty", said(duty).into())]),
            Change::Other { proposed, .. } => {
                wording.format("text-proposed-other", [("duty", said(proposed).into())])
            }
        };
        sheet.hanging(2, "- ", &line)?;
    }
    Ok(())
}
