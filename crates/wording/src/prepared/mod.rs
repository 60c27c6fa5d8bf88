//! The preparation in words: what sheets are called, what does not hold, what is missing, and what happened to them.

mod agreements;
mod gaps;
mod own_access;
mod own_log;
mod steps;
mod team;

use readiness::event::{Sheet, Word as _};
use readiness::prepared::Prepared;
use readiness::prevention::level::{Lowered, Overdue};
use readiness::prevention::listed::ListedMeasure;
use readiness::refusal::Refusal;
use readiness::sheet::HIGHEST_SCORE;

use crate::Wording;
use crate::problems::one_line;

impl Wording {
    /// What a sheet is called in lists: `Bram Visser`, `Verwerker: Polder IT`.
    pub fn sheet_title(&self, sheet: &Sheet, prepared: &Prepared) -> String {
        let contact = |id: Option<u32>, name: &str| {
            let known = id.and_then(|id| prepared.contact(id)).map(|contact| contact.title().to_owned());
            if name.is_empty() { known.unwrap_or_default() } else { name.to_owned() }
        };
        let both = |one: &str, other: &str| {
            let parts: Vec<&str> = [one, other].into_iter().filter(|part| !part.is_empty()).collect();
            parts.join(", ")
        };
        let title = match sheet {
            Sheet::Profile(_) | Sheet::Plan(_) => String::new(),
            Sheet::Contact(contact) if contact.name.is_empty() => contact.organisation.clone(),
            Sheet::Contact(contact) => both(&contact.name, &contact.organisation),
            Sheet::Role(role) => self.role_title(role),
            Sheet::Runbook(runbook) => runbook.title.clone(),
            Sheet::Contract(contract) => both(&contact(contract.contact, &contract.party), &contract.subject),
            Sheet::Policy(policy) => both(&contact(policy.contact, &policy.insurer), &policy.number),
            Sheet::DataSet(set) => set.name.clone(),
            Sheet::Service(service) => service.name.clone(),
            Sheet::System(system) => system.name.clone(),
            Sheet::Measure(measure) => self.measure(measure),
            Sheet::Risk(risk) => risk.title.clone(),
            Sheet::Training(training) => training.title.clone(),
            Sheet::PrintedCopy(copy) => both(&contact(copy.holder, ""), &copy.place),
        };
        if title.is_empty() { self.word(sheet.kind()) } else { one_line(&title) }
    }

    /// Why a change of the preparation is refused, and how to go on.
    pub fn not_prepared(&self, refusal: &Refusal) -> String {
        let gaps = match refusal {
            Refusal::TooLong { limit, begin } => {
                vec![("limit", (*limit as f64).into()), ("begin", one_line(begin).into())]
            }
            Refusal::NotYours { right } => vec![("right", self.word(*right).into())],
            Refusal::Unshowable { text } => vec![("text", one_line(text).into())],
            Refusal::TooMany { limit } => vec![("limit", (*limit as f64).into())],
            Refusal::OutOfBounds { .. } => vec![("most", f64::from(HIGHEST_SCORE).into())],
            _ => Vec::new(),
        };
        self.format(&format!("not-prepared-{}", refusal.id()), gaps)
    }

    /// Why a level counts one lower than somebody said.
    pub fn lowered(&self, lowered: &Lowered) -> String {
        match lowered {
            Lowered::NoEvidence => self.text("lowered-no-evidence"),
            Lowered::EvidenceUndated => self.text("lowered-undated"),
            Lowered::EvidenceAhead => self.text("lowered-ahead"),
            Lowered::Stale { since } => self.format("lowered-stale", [("on", self.day(*since).into())]),
        }
    }

    /// Why a training is overdue.
    pub fn overdue_training(&self, overdue: &Overdue) -> String {
        match overdue {
            Overdue::NotHeld { planned_on } => {
                self.format("overdue-not-held", [("on", self.day(*planned_on).into())])
            }
            Overdue::NotRepeated { due_on } => {
                self.format("overdue-not-repeated", [("on", self.day(*due_on).into())])
            }
        }
    }

    /// Under which principle and which duty of care a measure of the list falls, and how sure that is.
    pub fn measure_framework(&self, listed: &ListedMeasure) -> String {
        let words = |key: &str, words: Vec<&str>| {
            let gaps = [("words", words.join(", ").into())];
            (!words.is_empty()).then(|| self.format(key, gaps))
        };
        let principles = words("framework-principles", listed.principles.iter().map(|it| it.id()).collect());
        let duties = words("framework-duties", listed.duties.iter().map(|it| it.id()).collect());
        let safeguards = words("framework-safeguards", listed.safeguards.to_vec());
        let checked =
            Some(self.format("framework-checked", [("how", self.checked_how(listed.checked).into())]));
        let all: Vec<String> =
            principles.into_iter().chain(duties).chain(safeguards).chain(checked).collect();
        all.join(" · ")
    }

    /// About how many people data are that a hit reaches.
    pub fn reached_persons(&self, counted: u64, uncounted: usize) -> String {
        let gaps = [("n", (counted as f64).into()), ("unknown", (uncounted as f64).into())];
        let key = match (counted, uncounted) {
            (0, 0) => return String::new(),
            (_, 0) => "reach-persons",
            (0, _) => "reach-persons-unknown",
            _ => "reach-persons-at-least",
        };
        self.format(key, gaps)
    }

    /// A whole number, as people of the language write it.
    pub fn whole(&self, number: u64) -> String {
        self.number(number as f64)
    }

    /// Euros, from cents: `€ 25.000`. Cents are told only when there are some.
    pub fn euros(&self, cents: u64) -> String {
        let whole = self.whole(cents / 100);
        let rest = cents % 100;
        let amount = if rest == 0 {
            whole
        } else {
            self.format("euros-and-cents", [("euros", whole.into()), ("cents", format!("{rest:02}").into())])
        };
        self.format("euros", [("amount", amount.into())])
    }

    /// Within how many minutes something is done, in the unit that people would use.
    pub fn within(&self, minutes: u32) -> String {
        let (key, number) = match minutes {
            0 => ("within-now", 0),
            minutes if minutes % (24 * 60) == 0 => ("within-days", minutes / (24 * 60)),
            minutes if minutes % 60 == 0 => ("within-hours", minutes / 60),
            minutes => ("within-minutes", minutes),
        };
        self.format(key, [("n", f64::from(number).into())])
    }

    /// What is wrong with a whole file of contacts, by the id of the problem.
    pub fn import_problem(&self, id: &str, limit: &str) -> String {
        self.format(&format!("import-problem-{id}"), [("limit", limit.to_owned().into())])
    }

    /// What is wrong with a row, by the id of the problem.
    pub fn row_problem(&self, id: &str, column: Option<&str>) -> String {
        self.format(&format!("row-problem-{id}"), [("column", one_line(column.unwrap_or_default()).into())])
    }
}
