//! On paper: prints to look at first, and copies that somebody keeps, each with what stands at the top of its pages.

use documents::{Paper, Stamp};
use incident::state::State;
use jiff::Timestamp;
use jiff::civil::Date;
use readiness::access::FOUNDER;
use readiness::paper::event::{PrintKind, PrintLanguage};
use readiness::paper::{Standing, trust_until};
use readiness::prepared::Prepared;
use readiness::runbook::event::IncidentForm;
use wording::{Lang, Wording};

pub use documents::{Document, Letter as PaperLetter};

use crate::{App, AppProblem, NotPrepared};

/// So many letters about other copies fit at the foot of a page.
const FOOT: usize = 110;

/// More letters of a place tell nobody better where it is.
const PLACE: usize = 32;

/// Lines of an incident to be printed, as their reader may see them.
pub struct Timeline<'a> {
    /// The words of its language.
    pub wording: &'a Wording,
    /// The incident.
    pub state: &'a State,
    /// What was picked out, in words.
    pub filters: Vec<String>,
    /// In which order the lines stand, in words.
    pub order: String,
    /// The lines.
    pub lines: Vec<documents::TimelineLine>,
    /// When it is made.
    pub now: Timestamp,
}

/// What is printed for whom.
struct Printing<'a> {
    /// What is prepared now.
    prepared: &'a Prepared,
    reader: &'a str,
    lang: Lang,
    /// The entry that it is printed from.
    version: u64,
    /// The day that stands on it.
    day: Date,
    /// As what.
    edition: Edition,
}

/// As what something is printed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edition {
    /// To look at first.
    Trial,
    /// As the copy with this number.
    Copy(u32),
    /// For the emergency kit.
    Kit,
    /// As a sheet that is printed once.
    Once,
}

impl Edition {
    /// The number of the copy; nothing else has one.
    fn copy(self) -> Option<u32> {
        if let Edition::Copy(number) = self { Some(number) } else { None }
    }
}

impl App {
    /// A print to look at first, as it would be now.
    ///
    /// # Errors
    ///
    /// The journal cannot be read, or the print cannot be made.
    pub fn trial(
        &self,
        reader: &str,
        print: PrintKind,
        lang: Lang,
        now: Timestamp,
    ) -> Result<Document, AppProblem> {
        self.try_out(reader, lang, now, |paper| Ok(documents::print(paper, print)?))
    }

    /// The runbook for a kind of incident to look at first, as it would be now.
    ///
    /// # Errors
    ///
    /// As [`App::trial`].
    pub fn trial_runbook(
        &self,
        reader: &str,
        form: IncidentForm,
        lang: Lang,
        now: Timestamp,
    ) -> Result<Document, AppProblem> {
        self.try_out(reader, lang, now, |paper| Ok(documents::runbook(paper, form)))
    }

    /// A copy, as it was when somebody set it down: what changed since is not in it. Nothing when there is none.
    ///
    /// # Errors
    ///
    /// As [`App::trial`].
    pub fn print_copy(
        &self,
        reader: &str,
        number: u32,
        now: Timestamp,
    ) -> Result<Option<Document>, AppProblem> {
        let prepared = self.prepared()?;
        let Some(Standing { copy, version, .. }) = prepared.copy(number) else { return Ok(None) };
        let printing = Printing {
            prepared: &prepared,
            reader,
            lang: language(copy.language),
            version,
            day: copy.printed_on.unwrap_or_else(|| self.today(now)),
            edition: Edition::Copy(number),
        };
        let wording = Wording::new(printing.lang);
        let words = |copies: &[Standing<'_>]| -> Vec<String> {
            copies.iter().map(|copy| in_words(copy, &prepared, &wording)).collect()
        };
        let (replaced, old) = (words(&prepared.replaced_by(number)), words(&prepared.old_elsewhere(number)));
        self.print(&printing, |paper| Ok(documents::copy(paper, number, copy, &replaced, &old)?)).map(Some)
    }

    /// The timeline of an incident, with the lines that somebody picked.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn print_timeline(&self, timeline: Timeline<'_>) -> Result<Document, AppProblem> {
        let Timeline { wording, state, filters, order, lines, now } = timeline;
        Ok(documents::timeline(&documents::Timeline {
            wording,
            state,
            organisation: &self.named(wording)?,
            zone: self.law().calendar().zone(),
            at: now,
            filters,
            order,
            lines,
        }))
    }

    /// A message as a letter on paper, from the organisation whose house this is.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn print_message(&self, letter: PaperLetter<'_>) -> Result<Document, AppProblem> {
        let organisation = &self.named(letter.wording)?;
        Ok(documents::letter(&PaperLetter { organisation, ..letter }))
    }

    /// The name of the organisation, or of the program while nobody gave it one.
    pub(crate) fn named(&self, wording: &Wording) -> Result<String, AppProblem> {
        Ok(self.access()?.organisation.clone().unwrap_or_else(|| wording.text("frame-program")))
    }

    fn try_out(
        &self,
        reader: &str,
        lang: Lang,
        now: Timestamp,
        make: impl FnOnce(&Paper<'_>) -> Result<Document, AppProblem>,
    ) -> Result<Document, AppProblem> {
        let prepared = self.prepared()?;
        let (version, day) = (prepared.number, self.today(now));
        self.print(
            &Printing { prepared: &prepared, reader, lang, version, day, edition: Edition::Trial },
            make,
        )
    }

    /// What goes into a kit: with private numbers, for whoever opens it needs them, and has the key.
    pub(crate) fn print_for_kit<T>(
        &self,
        lang: Lang,
        now: Timestamp,
        make: impl FnOnce(&Paper<'_>) -> Result<T, AppProblem>,
    ) -> Result<T, AppProblem> {
        let prepared = self.prepared()?;
        let (version, day) = (prepared.number, self.today(now));
        let edition = Edition::Kit;
        self.print(&Printing { prepared: &prepared, reader: FOUNDER, lang, version, day, edition }, make)
    }

    /// Issues a sealed code, as the sheet that goes into the envelope; the code is nowhere else.
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
    ) -> Result<Document, NotPrepared> {
        let code = self.issue_seal(actor, place, now)?;
        let groups: Vec<String> = code.reveal().split('-').map(str::to_owned).collect();
        let sheet = |paper: &Paper<'_>| {
            Ok(documents::sealed_code(paper, &groups, &code.identity_text(), place.trim()))
        };
        Ok(self.print_once(actor, lang, now, sheet)?)
    }

    /// What is printed once, for it holds a secret that is nowhere else.
    pub(crate) fn print_once(
        &self,
        actor: &str,
        lang: Lang,
        now: Timestamp,
        make: impl FnOnce(&Paper<'_>) -> Result<Document, AppProblem>,
    ) -> Result<Document, AppProblem> {
        let prepared = self.prepared()?;
        let (version, day) = (prepared.number, self.today(now));
        let edition = Edition::Once;
        self.print(&Printing { prepared: &prepared, reader: actor, lang, version, day, edition }, make)
    }

    fn print<T>(
        &self,
        printing: &Printing<'_>,
        make: impl FnOnce(&Paper<'_>) -> Result<T, AppProblem>,
    ) -> Result<T, AppProblem> {
        let wording = Wording::new(printing.lang);
        let then = printing.shown();
        let stamp = printing.stamp(&wording, &then, self.named(&wording)?);
        make(&Paper {
            prepared: &then,
            wording: &wording,
            rulebook: &self.rulebook(),
            today: printing.day,
            stamp: &stamp,
        })
    }
}

/// The language of a copy.
fn language(language: PrintLanguage) -> Lang {
    match language {
        PrintLanguage::Dutch => Lang::Nl,
        PrintLanguage::English => Lang::En,
    }
}

impl Printing<'_> {
    fn sees_private(&self) -> bool {
        self.prepared.sees_private(self.reader)
    }

    /// What was prepared then, as the reader may see it now.
    fn shown(&self) -> Prepared {
        if self.sees_private() {
            self.prepared.as_of(self.version)
        } else {
            self.prepared.as_of_without_private(self.version)
        }
    }

    fn stamp(&self, w: &Wording, then: &Prepared, organisation: String) -> Stamp {
        let mut gaps = vec![("version", self.version.to_string().into()), ("day", w.day(self.day).into())];
        gaps.extend(self.edition.copy().map(|copy| ("copy", copy.to_string().into())));
        let check = w.day(trust_until(then, self.day));
        Stamp {
            organisation,
            version: w.format(
                match self.edition {
                    Edition::Trial => "print-trial",
                    Edition::Copy(_) => "print-copy",
                    Edition::Kit => "print-of-kit",
                    Edition::Once => "print-version",
                },
                gaps,
            ),
            check_before: w.format("print-check-before", [("day", check.into())]),
            confidential: w.text(if self.sees_private() {
                "print-confidential"
            } else {
                "print-confidential-without"
            }),
            kept: self.kept(w),
            sheet_number: self.edition.copy().map(|copy| copy.to_string()),
        }
    }

    /// Where the other copies are, as many as fit on a line.
    fn kept(&self, w: &Wording) -> String {
        let others: Vec<String> = self
            .prepared
            .copies()
            .iter()
            .filter(|other| Some(other.number) != self.edition.copy())
            .map(|other| where_is(other, self.prepared))
            .collect();
        if others.is_empty() {
            return w.text("print-kept-nowhere");
        }
        let mut length = 0;
        let fits = |place: &&String| {
            length += place.chars().count() + 2;
            length <= FOOT
        };
        let mut places = others.iter().take_while(fits).cloned().collect::<Vec<_>>();
        let hidden = others.len() - places.len();
        if hidden > 0 {
            places.push(w.format("print-kept-more", [("n", (hidden as f64).into())]));
        }
        w.format("print-kept", [("places", places.join("; ").into())])
    }
}

/// A copy with where it is and of when, for whoever must destroy it.
fn in_words(copy: &Standing<'_>, prepared: &Prepared, w: &Wording) -> String {
    let day = copy.copy.printed_on.map(|on| w.day(on)).unwrap_or_default();
    let gaps = [("copy", where_is(copy, prepared).into()), ("day", day.into())];
    w.format("print-cover-replaced", gaps)
}

/// A copy with where it is, or who has it: `2 De kluis`.
fn where_is(copy: &Standing<'_>, prepared: &Prepared) -> String {
    let holder = copy.copy.holder.and_then(|id| prepared.contact(id)).map(|contact| contact.title());
    let place = copy.copy.place.trim();
    let place = if place.is_empty() { holder.unwrap_or_default() } else { place };
    let short: String = place.chars().take(PLACE).collect();
    format!("{} {}{}", copy.number, short, if short.len() < place.len() { "…" } else { "" })
}
