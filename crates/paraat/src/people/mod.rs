//! The answer for people: first what to do now, then the duties, the risk, the questions.

mod duties;
mod next;
mod proposed;
mod questions;
mod risk;

use std::io::{self, Write};

use incident::picture::{Options, Picture};
use incident::situation::Situation;
use jiff::tz::TimeZone;
use law::{Rulebook, Truth};
use wording::{Lang, Wording};

pub(crate) use self::proposed::print as print_proposed;
use crate::layout::Sheet;

/// What every part of the answer reads.
struct View<'a> {
    rulebook: &'a Rulebook,
    situation: &'a Situation,
    picture: &'a Picture<'a>,
    options: Options<'a>,
    wording: &'a Wording,
    zone: &'a TimeZone,
}

/// Prints the answer.
pub(crate) fn print(
    out: &mut impl Write,
    rulebook: &Rulebook,
    situation: &Situation,
    picture: &Picture<'_>,
    options: Options<'_>,
    wording: &Wording,
) -> io::Result<()> {
    let zone = rulebook.calendar().zone();
    let view = View { rulebook, situation, picture, options, wording, zone };
    let mut sheet = Sheet::new(out, wording.glossary());
    view.top(&mut sheet)?;
    view.warnings(&mut sheet)?;
    next::print(&view, &mut sheet)?;
    duties::print(&view, &mut sheet)?;
    view.advice(&mut sheet)?;
    risk::print(&view, &mut sheet)?;
    questions::print(&view, &mut sheet)?;
    duties::print_excused(&view, &mut sheet)?;
    view.foot(&mut sheet)
}

impl View<'_> {
    fn top(&self, sheet: &mut Sheet<'_>) -> io::Result<()> {
        let at = self.wording.moment(self.situation.at, self.zone);
        let zone = self.zone.iana_name().unwrap_or_default();
        let top = self.wording.format("text-top", [("at", at.into()), ("zone", zone.into())]);
        match &self.situation.id {
            Some(id) => sheet.line(0, &format!("{id} · {top}")),
            None => sheet.line(0, &top),
        }
    }

    fn warnings(&self, sheet: &mut Sheet<'_>) -> io::Result<()> {
        let risk = &self.picture.risk;
        let mut warnings = Vec::new();
        if self.options.adopt_proposed {
            warnings.push(self.wording.text("text-adopted"));
        }
        if risk.reopened {
            warnings.push(self.wording.text("risk-is-reopened"));
        } else if risk.stale {
            warnings.push(self.wording.text("risk-is-stale"));
        }
        let doubts = self.picture.warnings.iter();
        warnings.extend(doubts.map(|warning| self.wording.warning(warning, self.zone)));
        if warnings.is_empty() {
            return Ok(());
        }
        sheet.heading(&self.wording.text("text-warnings"))?;
        warnings.iter().try_for_each(|warning| sheet.hanging(2, "! ", warning))
    }

    /// What is wise and no duty.
    fn advice(&self, sheet: &mut Sheet<'_>) -> io::Result<()> {
        let speaks = self.picture.advice.iter().filter(|advice| advice.speaks == Truth::Yes);
        let country = self.situation.country.as_deref();
        let mut advice =
            speaks.map(|advice| self.wording.order(self.rulebook, advice.rule, country)).peekable();
        if advice.peek().is_none() {
            return Ok(());
        }
        sheet.heading(&self.wording.text("text-advice"))?;
        advice.try_for_each(|advice| sheet.hanging(2, "- ", &advice))
    }

    fn foot(&self, sheet: &mut Sheet<'_>) -> io::Result<()> {
        sheet.space()?;
        sheet.line(0, &self.wording.text("text-explain"))?;
        if self.wording.lang() != Lang::Nl {
            sheet.quote(0, &self.wording.text("text-dutch-words"))?;
        }
        Ok(())
    }
}
