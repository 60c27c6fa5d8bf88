//! The rulebook as a book, for a lawyer who checks it: the law, its cases, and what the organisation agreed itself.

use documents::{Document, Lawbook};
use incident::cases::{CasesProblem, ENDS, RuleCase};
use incident::situation::Reader;
use jiff::Timestamp;
use law::{Rulebook, SourceFile};
use wording::{Lang, Wording};

use crate::{App, AppProblem};

/// The cases beside the rules, in the order of their files; or the file that cannot be read, and why.
pub fn rule_cases<'a>(
    files: &'a [SourceFile],
    rulebook: &Rulebook,
    now: Timestamp,
) -> Result<Vec<RuleCase>, (&'a str, CasesProblem)> {
    let rules: Vec<&str> = rulebook.rules().map(|rule| rule.id.as_str()).collect();
    let events: Vec<&str> = rulebook.events().collect();
    let reader = Reader { now, zone: rulebook.calendar().zone(), rules: &rules, events: &events };
    let mut cases = Vec::new();
    for file in files.iter().filter(|file| file.path.ends_with(ENDS)) {
        let text = String::from_utf8_lossy(&file.bytes);
        let read = incident::cases::read(&file.path, &text, reader);
        cases.extend(read.map_err(|problem| (file.path.as_str(), problem))?);
    }
    Ok(cases)
}

impl App {
    /// The rules that conclusions are drawn from now, as a book.
    pub fn lawbook(&self, lang: Lang, now: Timestamp) -> Result<Document, AppProblem> {
        let rulebook = self.rulebook();
        let cases = rule_cases(&self.program, &rulebook, now)
            .map_err(|(file, problem)| AppProblem::Unprintable { what: format!("{file}: {problem:?}") })?;
        let wording = Wording::new(lang);
        let today = rulebook.day_of(calendar::Start::Moment(now));
        Ok(documents::lawbook(&Lawbook { wording: &wording, rulebook: &rulebook, cases: &cases, today }))
    }
}
