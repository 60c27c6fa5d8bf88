//! Prints: what is prepared, as its reader may see it, on paper.

use documents::{Document, Paper, Stamp, Unprintable};
use jiff::Timestamp;
use jiff::civil::Date;
use readiness::event::Word as _;
use readiness::paper::event::{PrintKind, PrintLanguage};
use readiness::paper::{Standing, trust_until};
use readiness::prepared::Prepared;
use readiness::runbook::event::IncidentForm;
use wording::{Lang, Wording};

use crate::{App, AppProblem};

/// The name of the organisation where nobody gave it one.
const NAMELESS: &str = "Paraat";

/// What somebody wants on paper, to look at first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// One of the prints.
    Print(PrintKind),
    /// The runbook for a kind of incident.
    Runbook(IncidentForm),
}

impl From<Unprintable> for AppProblem {
    fn from(unprintable: Unprintable) -> AppProblem {
        AppProblem::Unprintable { what: unprintable.to_string() }
    }
}

impl App {
    /// A print to look at first, without a number; nothing of it is registered. PDF.
    ///
    /// # Errors
    ///
    /// The journal cannot be read, or a template is wrong.
    pub fn print_trial(
        &self,
        reader: &str,
        wanted: Wanted,
        lang: Lang,
        now: Timestamp,
    ) -> Result<Vec<u8>, AppProblem> {
        let (wording, today) = (Wording::new(lang), self.today(now));
        let prepared = self.prepared()?;
        let gaps = [("version", prepared.number.to_string().into()), ("day", wording.day(today).into())];
        let stamp = Stamp {
            version: wording.format("print-trial", gaps),
            sheet_number: None,
            ..self.stamp(&prepared, reader, &wording, today, None)?
        };
        let seen = as_seen(&prepared, reader);
        let paper = self.paper(&seen, &wording, today, &stamp);
        let document = match wanted {
            Wanted::Print(kind) => documents::print(&paper, kind)?,
            Wanted::Runbook(form) => documents::runbook(&paper, form),
        };
        Ok(document.pdf()?)
    }

    /// A copy as it was printed, however often it is printed again: with what held then. PDF; nothing when there is no such
    /// copy.
    ///
    /// # Errors
    ///
    /// The journal cannot be read, or a template is wrong.
    pub fn print_copy(
        &self,
        reader: &str,
        number: u32,
        now: Timestamp,
    ) -> Result<Option<Vec<u8>>, AppProblem> {
        let prepared = self.prepared()?;
        let Some(standing) = prepared.copy(number) else { return Ok(None) };
        let lang: Lang = standing.copy.language.id().parse().unwrap_or_default();
        let wording = Wording::new(lang);
        let day = standing.copy.printed_on.unwrap_or_else(|| self.today(now));
        let gaps = [
            ("copy", number.to_string().into()),
            ("version", standing.version.to_string().into()),
            ("day", wording.day(day).into()),
        ];
        let then = prepared.as_of(standing.version);
        let stamp = Stamp {
            version: wording.format("print-copy", gaps),
            sheet_number: Some(number.to_string()),
            ..self.stamp(&then, reader, &wording, day, Some(number))?
        };
        let replaced = prepared.replaced_by(number);
        let replaced: Vec<String> =
            replaced.iter().map(|old| copy_in_words(&prepared, old, &wording)).collect();
        let seen = as_seen(&then, reader);
        let paper = self.paper(&seen, &wording, day, &stamp);
        Ok(Some(documents::copy(&paper, number, standing.copy, &replaced)?.pdf()?))
    }

    /// Issues a sealed code, as the sheet that goes into the envelope. PDF. The code is nowhere else.
    ///
    /// # Errors
    ///
    /// The place is missing, or the world fails.
    pub fn print_seal(
        &self,
        actor: &str,
        place: &str,
        lang: Lang,
        now: Timestamp,
    ) -> Result<Vec<u8>, crate::NotPrepared> {
        let (wording, today) = (Wording::new(lang), self.today(now));
        let code = self.issue_seal(actor, place, now)?;
        let prepared = self.prepared()?;
        let gaps = [("version", prepared.number.to_string().into()), ("day", wording.day(today).into())];
        let stamp = Stamp {
            version: wording.format("print-version", gaps),
            check_before: String::new(),
            confidential: wording.text("print-confidential"),
            kept: String::new(),
            sheet_number: None,
            organisation: self.named()?,
        };
        let paper = self.paper(&prepared, &wording, today, &stamp);
        let groups: Vec<String> = code.reveal().split('-').map(str::to_owned).collect();
        let sheet: Document = documents::sealed_code(&paper, &groups, &code.identity_text(), place);
        Ok(sheet.pdf().map_err(AppProblem::from)?)
    }

    pub(crate) fn paper<'a>(
        &'a self,
        prepared: &'a Prepared,
        wording: &'a Wording,
        today: Date,
        stamp: &'a Stamp,
    ) -> Paper<'a> {
        Paper { prepared, wording, rulebook: &self.rulebook, today, stamp }
    }

    fn named(&self) -> Result<String, AppProblem> {
        Ok(self.access()?.organisation.clone().unwrap_or_else(|| NAMELESS.to_owned()))
    }

    /// What stands on every page, but for the version.
    pub(crate) fn stamp(
        &self,
        prepared: &Prepared,
        reader: &str,
        wording: &Wording,
        day: Date,
        own: Option<u32>,
    ) -> Result<Stamp, AppProblem> {
        let copies = prepared.copies();
        let others = copies.iter().filter(|copy| Some(copy.number) != own);
        let others: Vec<String> =
            others.map(|copy| format!("{} {}", copy.number, place(prepared, copy))).collect();
        let is_whole = prepared.sees_private(reader) || !prepared.contacts().any(|(_, it)| it.has_private());
        let confidential = if is_whole { "print-confidential" } else { "print-confidential-without" };
        let kept = match others.is_empty() {
            true => wording.text("print-kept-nowhere"),
            false => wording.format("print-kept", [("places", others.join(", ").into())]),
        };
        let until = wording.day(trust_until(prepared, day));
        Ok(Stamp {
            organisation: self.named()?,
            check_before: wording.format("print-check-before", [("day", until.into())]),
            confidential: wording.text(confidential),
            kept,
            ..Stamp::default()
        })
    }
}

/// What is prepared, as somebody may see it.
fn as_seen(prepared: &Prepared, reader: &str) -> Prepared {
    if prepared.sees_private(reader) { prepared.clone() } else { prepared.without_private() }
}

/// Who keeps a copy, and where.
fn place(prepared: &Prepared, copy: &Standing<'_>) -> String {
    let holder =
        copy.copy.holder.and_then(|id| prepared.contact(id)).map(|contact| contact.title().to_owned());
    let place = Some(copy.copy.place.clone()).filter(|place| !place.is_empty());
    holder.into_iter().chain(place).collect::<Vec<_>>().join(", ")
}

/// A copy in words, for who must destroy it.
fn copy_in_words(prepared: &Prepared, copy: &Standing<'_>, wording: &Wording) -> String {
    let day = copy.copy.printed_on.map(|on| wording.day(on)).unwrap_or_default();
    let gaps = [
        ("copy", copy.number.to_string().into()),
        ("place", place(prepared, copy).into()),
        ("day", day.into()),
    ];
    wording.format("print-cover-replaced", gaps)
}

/// The language of a copy for somebody who reads in a language.
pub fn language(lang: Lang) -> PrintLanguage {
    match lang {
        Lang::Nl => PrintLanguage::Dutch,
        Lang::En => PrintLanguage::English,
    }
}
