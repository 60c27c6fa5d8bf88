//! Whom we owe words to, in words.

use incident::stakeholder::event::{Stakeholder, StakeholderKind};

use crate::Wording;
use crate::problems::one_line;

impl Wording {
    /// A kind of people, and which of them when it is one of a kind: `Klanten`, `Contractpartijen (contract/3)`. One with a
    /// name of its own is called by that name. Whoever knows the sheet behind a key shows its title instead.
    pub fn stakeholder(&self, stakeholder: &Stakeholder) -> String {
        let of = one_line(&stakeholder.of);
        match (stakeholder.kind, of.is_empty()) {
            (_, true) => self.word(stakeholder.kind),
            (StakeholderKind::Own, false) => of,
            (kind, false) => format!("{} ({of})", self.word(kind)),
        }
    }
}
