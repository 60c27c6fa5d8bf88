//! From parts to a PDF, by Typst.
//!
//! What somebody typed reaches a template as a string of its data, never as markup: a name that looks like a command
//! stays a name. Templates see a closed set of files; there is no package, no network and no folder.

mod fonts;
mod glyphs;
mod world;

use jiff::civil::Date;
use serde_json::Value;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use self::glyphs::{showable, showable_in};
use self::world::Files;
use crate::paper::Paper;

/// How many compilations of the past are kept in mind: a batch of letters shares its template.
const REMEMBERED: usize = 3;

/// What is printed together.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its title, as programs that show it say it.
    pub title: String,
    /// The language of its text: `nl` or `en`.
    pub lang: &'static str,
    /// The day on which it was made.
    pub made_on: Date,
    /// Its parts, each beginning on a page of its own.
    pub parts: Vec<Part>,
}

/// One part of a document: a template with what it shows.
#[derive(Clone, Debug)]
pub struct Part {
    /// Which template.
    pub(crate) template: Template,
    /// What it shows.
    pub(crate) data: Value,
}

/// A template: its name, and its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Template {
    pub(crate) name: &'static str,
    pub(crate) text: &'static str,
}

/// A document could not be printed. It says something of our templates, and nothing of what people typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unprintable {
    /// What the engine says, a line for each error.
    pub what: Vec<String>,
}

impl std::fmt::Display for Unprintable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.what.join("; "))
    }
}

impl std::error::Error for Unprintable {}

/// A document that was laid out.
pub struct Pages {
    document: PagedDocument,
    made_on: Date,
}

impl Document {
    /// A document with nothing in it yet.
    pub(crate) fn blank(paper: &Paper<'_>) -> Document {
        Document {
            title: paper.stamp.organisation.clone(),
            lang: paper.wording.lang().as_str(),
            made_on: paper.today,
            parts: Vec::new(),
        }
    }

    /// Lays it out.
    ///
    /// # Errors
    ///
    /// A template is wrong.
    pub fn lay_out(&self) -> Result<Pages, Unprintable> {
        let files = Files::of(self);
        let compiled = typst::compile::<PagedDocument>(&files);
        comemo::evict(REMEMBERED);
        let document = compiled.output.map_err(|errors| unprintable(errors.as_slice()))?;
        Ok(Pages { document, made_on: self.made_on })
    }

    /// Lays it out, as PDF.
    ///
    /// # Errors
    ///
    /// As [`Document::lay_out`], and [`Pages::pdf`].
    pub fn pdf(&self) -> Result<Vec<u8>, Unprintable> {
        self.lay_out()?.pdf()
    }
}

impl Pages {
    /// How many pages there are.
    pub fn count(&self) -> usize {
        self.document.pages().len()
    }

    /// The pages as the engine knows them, for whoever looks at them in a test.
    pub fn laid_out(&self) -> &PagedDocument {
        &self.document
    }

    /// As PDF/A-2a and PDF/UA-1: whole without anything from elsewhere, and read aloud in the right order.
    ///
    /// # Errors
    ///
    /// Something in it breaks one of these standards.
    pub fn pdf(&self) -> Result<Vec<u8>, Unprintable> {
        let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]);
        let standards = standards.map_err(|error| Unprintable { what: vec![error.message().to_string()] })?;
        let day = typst::foundations::Datetime::from_ymd(
            self.made_on.year().into(),
            self.made_on.month().unsigned_abs(),
            self.made_on.day().unsigned_abs(),
        );
        let options = PdfOptions {
            timestamp: day.map(typst_pdf::Timestamp::new_utc),
            creator: typst::foundations::Smart::Custom(Some("Paraat".to_owned())),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&self.document, &options).map_err(|errors| unprintable(errors.as_slice()))
    }
}

fn unprintable(errors: &[typst::diag::SourceDiagnostic]) -> Unprintable {
    let line = |error: &typst::diag::SourceDiagnostic| {
        let hints = error.hints.iter().map(|hint| format!(" ({})", hint.v));
        format!("{}{}", error.message, hints.collect::<String>())
    };
    Unprintable { what: errors.iter().map(line).collect() }
}
