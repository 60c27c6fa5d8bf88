//! Prints: what is on paper when nothing else works.
//!
//! One folder for each print: what it shows, and the Typst template that shows it. A template prints what it is given and
//! decides nothing; every sentence comes from `wording`.

mod call_list;
mod engine;
mod paper;
mod picture;
mod qr;

pub use engine::{Document, Pages, Part, Unprintable};
pub use paper::{Paper, Stamp};
pub use picture::{Incident, picture};

use readiness::paper::event::{PrintKind, PrintedCopy};
use readiness::runbook::event::IncidentForm;

/// One print as a document of its own.
///
/// # Errors
///
/// A template is wrong.
pub fn print(paper: &Paper<'_>, print: PrintKind) -> Result<Document, Unprintable> {
    let title = paper.wording.word(print);
    Ok(Document { title, parts: parts(paper, print)?, ..Document::blank(paper) })
}

/// The runbook for a kind of incident, the organisation's own or ours, as a document of its own.
///
/// # Errors
///
/// A template is wrong.
pub fn runbook(paper: &Paper<'_>, form: IncidentForm) -> Result<Document, Unprintable> {
    let title = paper.wording.word(form);
    Ok(Document {
        title,
        parts: vec![call_list::part(paper, call_list::Extent::TwoPages)?],
        ..Document::blank(paper)
    })
}

/// A copy: a page that says what it is and which older ones to destroy, and everything that is in it.
///
/// # Errors
///
/// A template is wrong.
pub fn copy(paper: &Paper<'_>, number: u32, copy: &PrintedCopy) -> Result<Document, Unprintable> {
    let mut document = Document::blank(paper);
    document.title = paper.wording.format("print-copy-title", [("copy", number.to_string().into())]);
    for print in &copy.prints {
        document.parts.extend(parts(paper, *print)?);
    }
    for form in &copy.runbooks {
        document.parts.extend(runbook(paper, *form)?.parts);
    }
    Ok(document)
}

/// The parts of a print.
fn parts(paper: &Paper<'_>, print: PrintKind) -> Result<Vec<Part>, Unprintable> {
    Ok(match print {
        PrintKind::WholeCallList => vec![call_list::part(paper, call_list::Extent::Whole)?],
        _ => vec![call_list::part(paper, call_list::Extent::TwoPages)?],
    })
}
