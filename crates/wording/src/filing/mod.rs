//! Fill-in sheets: the questions of an authority's form beside what is known, so that somebody copies answers in minutes that
//! would take hours. Nothing is ever submitted from here: each answer says where it comes from, what is derived waits until a
//! person confirms it, and what is missing is named.

mod file;
mod fill;
mod key;
mod model;
mod read;
mod written;

use std::sync::LazyLock;

pub use file::SheetFile;
pub use fill::{Answer, Filled, FilledChapter, FilledSheet, Origin, Problem};
pub use model::{Both, Chapter, Check, CheckKind, Choice, Field, FieldKind, Force, Shape, Sheet, When};
pub use read::{read_sheets, sheets};
pub use written::misread;

/// The sheets of this program. A test reads every file, so none is missing here.
static SHEETS: LazyLock<Vec<Sheet>> = LazyLock::new(|| sheets().unwrap_or_default());

/// The sheet with an id.
pub fn sheet(id: &str) -> Option<&'static Sheet> {
    SHEETS.iter().find(|sheet| sheet.id == id)
}

/// The sheets that serve a rule.
pub fn sheets_for(rule: &str) -> impl Iterator<Item = &'static Sheet> {
    SHEETS.iter().filter(move |sheet| sheet.rules.iter().any(|served| served == rule))
}
