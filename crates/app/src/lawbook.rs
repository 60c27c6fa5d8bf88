//! The rulebook as a book, for a lawyer who checks it: the law, its cases, and what the organisation agreed itself.

use documents::{Document, Lawbook};
use jiff::Timestamp;
use wording::{Lang, Wording};

use crate::{App, AppProblem};

impl App {
    /// The rules that conclusions are drawn from now, as a book.
    pub fn lawbook(&self, lang: Lang, now: Timestamp) -> Result<Document, AppProblem> {
        let rulebook = self.rulebook();
        let cases = incident::cases::beside(&self.program, &rulebook, now)
            .map_err(|(file, problem)| AppProblem::Unprintable { what: format!("{file}: {problem:?}") })?;
        let wording = Wording::new(lang);
        let today = rulebook.day_of(calendar::Start::Moment(now));
        Ok(documents::lawbook(&Lawbook { wording: &wording, rulebook: &rulebook, cases: &cases, today }))
    }
}
