//! `paraat rules changes`: what changed in the law, and in our pages, since a day.

use std::io::{self, Write};
use std::process::ExitCode;

use jiff::Timestamp;
use wording::Wording;

use crate::arguments::Changes;
use crate::layout::Sheet;
use crate::rulebook;

/// Tells what changed, or what is wrong with the pages.
pub(crate) fn run(asked: &Changes, now: Timestamp) -> anyhow::Result<ExitCode> {
    let wording = Wording::new(asked.common.lang.into());
    let rulebook = match rulebook::load(asked.common.rules.as_deref(), &wording)? {
        Ok(rulebook) => rulebook,
        Err(problems) => {
            rulebook::print_problems(&problems, &wording)?;
            return Ok(ExitCode::FAILURE);
        }
    };
    let today = rulebook.day_of(calendar::Start::Moment(now));
    let told = wording.changes_told(&rulebook, asked.since, today);
    let mut out = io::stdout().lock();
    let mut sheet = Sheet::new(&mut out, Vec::new());
    sheet.line(0, &wording.format("changes-since", [("since", wording.day(asked.since).into())]))?;
    sheet.heading(&wording.text("changes-law"))?;
    if told.law.is_empty() {
        sheet.line(2, &wording.text("changes-law-none"))?;
    }
    told.law.iter().try_for_each(|line| sheet.hanging(2, "- ", line))?;
    sheet.heading(&wording.text("changes-pages"))?;
    if told.pages.is_empty() {
        sheet.line(2, &wording.text("changes-pages-none"))?;
    }
    for change in &told.pages {
        sheet.hanging(2, "- ", &change.heading)?;
        change.details.iter().try_for_each(|line| sheet.line(4, line))?;
        change.pages.iter().try_for_each(|page| sheet.hanging(4, "· ", page))?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
