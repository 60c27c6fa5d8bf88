//! Reports and other filings: what was answered on a fill-in sheet, what was submitted word for word and when, what the
//! authority said, what corrects or withdraws it, and that it will be late.

pub(crate) mod decide;
pub mod event;
pub mod source;

use std::collections::BTreeMap;

use calendar::Start;
use jiff::Timestamp;

use self::event::{AuthorityAnswered, DelayForeseen, FilingWithdrawn, SheetAnswered};
use crate::correction::Outdated;
use crate::event::{Event, RuleText};
use crate::state::{Kept, Recorded, State};

/// A report or message that was submitted.
#[derive(Clone, Debug, PartialEq)]
pub struct Filing {
    /// The rule that asks it.
    pub rule: String,
    /// When.
    pub at: Start,
    /// Through which channel.
    pub channel: String,
    /// The reference that the recipient gave.
    pub reference: Option<String>,
    /// Why it was late, if it was.
    pub delay_reason: Option<String>,
    /// The number of its entry.
    pub number: u64,
    /// The entry of the filing that it adds to or corrects.
    pub supersedes: Option<u64>,
    /// The fill-in sheet that it was made with, and the answers as they went.
    pub sheet: Option<(String, BTreeMap<String, String>)>,
    /// By when it was due, as it was concluded then.
    pub was_due_at: Option<Timestamp>,
    /// The text of the rule under which it was filed, where its entry says so.
    pub text: Option<RuleText>,
    /// What the authority said of it, in the order in which it was recorded.
    pub answers: Vec<Kept<AuthorityAnswered>>,
    /// That it was withdrawn, if it was.
    pub withdrawn: Option<Kept<FilingWithdrawn>>,
}

impl Filing {
    /// The reference under which it is known: the last one that anybody gave.
    pub fn known_as(&self) -> Option<&str> {
        let answered = self.answers.iter().rev().find_map(|kept| kept.said.reference.as_deref());
        answered.or(self.reference.as_deref())
    }
}

/// What was answered on fill-in sheets, and which terms will not be met.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilingDesk {
    answers: BTreeMap<(String, String), Kept<SheetAnswered>>,
    delays: BTreeMap<String, Vec<Kept<DelayForeseen>>>,
}

impl FilingDesk {
    /// The answer that holds for a field of a sheet; nothing when nobody gave one, or it was taken back.
    pub fn answer(&self, sheet: &str, field: &str) -> Option<&Kept<SheetAnswered>> {
        let kept = self.answers.get(&(sheet.to_owned(), field.to_owned()))?;
        (!kept.said.answer.is_empty()).then_some(kept)
    }

    /// The last entry about a field of a sheet; 0 when there is none.
    pub fn last_of(&self, sheet: &str, field: &str) -> u64 {
        self.answers.get(&(sheet.to_owned(), field.to_owned())).map_or(0, |kept| kept.number)
    }

    /// Whether anybody began a sheet.
    pub fn is_begun(&self, sheet: &str) -> bool {
        self.answers.iter().any(|((of, _), kept)| of == sheet && !kept.said.answer.is_empty())
    }

    /// What was said beforehand of a term that will not be met, the first first.
    pub fn delays(&self, rule: &str) -> &[Kept<DelayForeseen>] {
        self.delays.get(rule).map_or(&[], Vec::as_slice)
    }
}

impl State {
    /// The filing of an entry.
    pub fn filing(&self, entry: u64) -> Option<&Filing> {
        self.filings.iter().find(|filing| filing.number == entry)
    }

    /// The filings of a duty, in the order in which they were recorded.
    pub fn filings_of<'a>(&'a self, rule: &'a str) -> impl DoubleEndedIterator<Item = &'a Filing> {
        self.filings.iter().filter(move |filing| filing.rule == rule)
    }

    /// The filing that adds to or corrects another one, if there is one that stands.
    pub fn superseded_by(&self, entry: u64) -> Option<&Filing> {
        self.filings.iter().find(|filing| filing.supersedes == Some(entry) && filing.withdrawn.is_none())
    }

    /// What a filing rests on and is not so any more, while no later filing took its place. Whether anybody settled it
    /// otherwise stands with the corrections.
    pub fn changed_since(&self, filing: &Filing) -> Vec<Outdated> {
        if filing.withdrawn.is_some() || self.superseded_by(filing.number).is_some() {
            return Vec::new();
        }
        self.every_outdated().into_iter().filter(|old| old.entry == filing.number).collect()
    }

    pub(crate) fn apply_filing(&mut self, recorded: &Recorded) {
        match &recorded.event {
            Event::FilingSubmitted(e) => self.filings.push(Filing {
                rule: e.rule.clone(),
                at: e.at.0,
                channel: e.channel.clone(),
                reference: e.reference.clone(),
                delay_reason: e.delay_reason.clone(),
                number: recorded.number,
                supersedes: e.supersedes,
                sheet: e.sheet.clone().map(|sheet| (sheet, e.answers.clone())),
                was_due_at: e.was_due_at,
                text: e.text.clone(),
                answers: Vec::new(),
                withdrawn: None,
            }),
            Event::AuthorityAnswered(e) => {
                if let Some(filing) = self.filings.iter_mut().find(|filing| filing.number == e.filing) {
                    filing.answers.push(Kept::new(recorded, e));
                }
            }
            Event::FilingWithdrawn(e) => {
                if let Some(filing) = self.filings.iter_mut().find(|filing| filing.number == e.filing) {
                    filing.withdrawn = Some(Kept::new(recorded, e));
                }
            }
            Event::SheetAnswered(e) => {
                let key = (e.sheet.clone(), e.field.clone());
                self.desk.answers.insert(key, Kept::new(recorded, e));
            }
            Event::DelayForeseen(e) => {
                let delays = self.desk.delays.entry(e.rule.clone()).or_default();
                delays.push(Kept::new(recorded, e));
            }
            _ => {}
        }
    }
}
