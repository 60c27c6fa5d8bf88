//! Prints: what is on paper when nothing else works.
//!
//! One folder for each print: what it shows, and the Typst template that shows it. A template prints what it is given and
//! decides nothing; every sentence comes from `wording`.

mod blank;
mod call_list;
mod call_tree;
mod card;
mod claim;
mod controller;
mod cover;
mod custody;
mod deadlines;
mod edition;
mod engine;
mod evaluation;
mod four_steps;
mod invitation;
mod lawbook;
mod letter;
mod paper;
mod picture;
mod plan;
mod qr;
mod register;
mod roles;
mod runbook;
mod seal;
mod sitrep;
mod timeline;

pub use blank::LOG_LINES;
pub use claim::{Claim, ClaimPart, claim};
pub use controller::{ControllerPage, controller};
pub use custody::{Piece, custody};
pub use edition::edition;
pub use engine::{Document, Pages, Part, Unprintable};
pub use evaluation::{Evaluation, evaluation, evaluation_page};
pub use invitation::{Invited, invitation};
pub use lawbook::{Lawbook, lawbook};
pub use letter::{Letter, letter};
pub use paper::{Paper, Stamp};
pub use picture::{Incident, picture};
pub use register::{Register, register};
pub use seal::sealed_code;

/// A text as a square code to scan, as SVG; none when it is longer than a code can be.
pub fn square_code(text: &str) -> Option<String> {
    qr::code(text).map(|code| code.svg)
}
pub use sitrep::{SituationReport, situation_report};
pub use timeline::{Timeline, TimelineLine, timeline};

use readiness::paper::event::{PrintKind, PrintedCopy};
use readiness::runbook::event::IncidentForm;

use call_list::Extent;

/// One print as a document of its own.
///
/// # Errors
///
/// A template is wrong.
pub fn print(paper: &Paper<'_>, print: PrintKind) -> Result<Document, Unprintable> {
    let title = paper.wording.word(print);
    Ok(Document { title, parts: vec![part(paper, print)?], ..Document::blank(paper) })
}

/// The runbook for a kind of incident, the organisation's own or ours, as a document of its own.
pub fn runbook(paper: &Paper<'_>, form: IncidentForm) -> Document {
    let title = runbook::of(paper, form).title;
    Document { title, parts: vec![runbook::part(paper, form)], ..Document::blank(paper) }
}

/// A copy: a page that says what it is, which older ones to destroy (`replaced`, in words) and which elsewhere are old (`old`,
/// in words), and everything that is in it.
///
/// # Errors
///
/// A template is wrong.
pub fn copy(
    paper: &Paper<'_>,
    number: u32,
    copy: &PrintedCopy,
    replaced: &[String],
    old: &[String],
) -> Result<Document, Unprintable> {
    let mut document = Document::blank(paper);
    document.title = paper.wording.format("print-copy-title", [("copy", number.to_string().into())]);
    document.parts.push(cover::part(paper, number, copy, replaced, old));
    for print in &copy.prints {
        document.parts.push(part(paper, *print)?);
    }
    document.parts.extend(copy.runbooks.iter().map(|form| runbook::part(paper, *form)));
    Ok(document)
}

/// A print as a part of a document.
fn part(paper: &Paper<'_>, print: PrintKind) -> Result<Part, Unprintable> {
    Ok(match print {
        PrintKind::CallList => call_list::part(paper, Extent::TwoPages)?,
        PrintKind::WholeCallList => call_list::part(paper, Extent::Whole)?,
        PrintKind::CrisisCard => card::folder(paper),
        PrintKind::Pocket => card::pocket(paper),
        PrintKind::WalletCard => card::wallet(paper),
        PrintKind::RoleCards => roles::part(paper),
        PrintKind::CallTree => call_tree::part(paper),
        PrintKind::ResponsePlan => plan::part(paper),
        PrintKind::FourSteps => four_steps::part(paper),
        PrintKind::LogSheets => blank::log(paper),
        PrintKind::MeetingSheet => blank::meeting(paper),
        PrintKind::RumourSheet => blank::rumours(paper),
        PrintKind::Poster => card::poster(paper),
    })
}
