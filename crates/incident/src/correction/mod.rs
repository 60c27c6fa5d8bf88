//! What somebody was told and is not so any more: which fact, what it was then, what it is now, and what was done about it.

pub(crate) mod decide;
pub mod event;

use calendar::Start;

use self::event::CorrectionSettled;
use crate::fact::FactKey;
use crate::message::event::BasisFact;
use crate::stakeholder::event::Stakeholder;
use crate::state::{Kept, State};

/// An old value that went out.
#[derive(Clone, Debug, PartialEq)]
pub struct Outdated {
    /// The entry with which it went.
    pub entry: u64,
    /// With what.
    pub by: Went,
    /// When.
    pub at: Start,
    /// What was said then.
    pub then: BasisFact,
    /// What is so now.
    pub now: BasisFact,
    /// Which fact.
    pub fact: FactKey,
    /// The last entry about the fact.
    pub through: u64,
}

/// With what something went out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Went {
    /// A message, by number, and for whom it was.
    Message(u32, Stakeholder),
    /// A conversation with somebody.
    Conversation(Stakeholder),
    /// A filing, by the rule that asks it.
    Filing(String),
}

/// Everything that was settled, in the order in which it was recorded.
pub type Corrections = Vec<Kept<CorrectionSettled>>;

impl State {
    /// Every old value that went out and that nobody settled, oldest first.
    pub fn outdated(&self) -> Vec<Outdated> {
        self.every_outdated().into_iter().filter(|old| self.settlement(old).is_none()).collect()
    }

    /// What was decided about an old value, with everything that is known of the fact now.
    pub fn settlement(&self, old: &Outdated) -> Option<&Kept<CorrectionSettled>> {
        self.settled.iter().rev().find(|kept| {
            let said = &kept.said;
            said.entry == old.entry && said.fact == old.fact.as_str() && said.through >= old.through
        })
    }

    /// Every old value that went out, settled or not.
    pub fn every_outdated(&self) -> Vec<Outdated> {
        let messages = self.messages.all().flat_map(|(number, message)| {
            let who = message.stakeholder();
            message.sent.iter().flat_map(move |sent| {
                let basis = message.sent_text(sent).map(|asked| asked.said.basis.clone()).unwrap_or_default();
                let by = Went::Message(number, who.clone());
                self.old_of(sent.number, &by, sent.said.at.0, basis)
            })
        });
        let conversations = self.stakeholders.told().iter().flat_map(|told| {
            let by = Went::Conversation(told.said.stakeholder.clone());
            self.old_of(told.number, &by, told.said.at.0, self.basis_at(told.number))
        });
        let filings = self.filings.iter().flat_map(|filing| {
            let by = Went::Filing(filing.rule.clone());
            self.old_of(filing.number, &by, filing.at, self.basis_at(filing.number))
        });
        let mut all: Vec<Outdated> = messages.chain(conversations).chain(filings).collect();
        all.sort_by_key(|old| (old.entry, old.fact));
        all
    }

    fn old_of(&self, entry: u64, by: &Went, at: Start, basis: Vec<BasisFact>) -> Vec<Outdated> {
        let old = |then: BasisFact| {
            let fact = FactKey::parse(&then.fact)?;
            let now = self.basis(fact);
            let through = self.last_number(fact);
            (now != then).then(|| Outdated { entry, by: by.clone(), at, then, now, fact, through })
        };
        basis.into_iter().filter_map(old).collect()
    }
}
