//! Whom to call: groups, order, age, duplicates.

mod call_list;
pub mod columns;
mod duplicates;
pub mod event;
mod import;
mod lines;
mod merging;

pub use call_list::{Group, STALE_AFTER_MONTHS, call_list, is_stale};
pub(crate) use duplicates::same_person;
pub use duplicates::{Found, duplicates_of, pairs};
pub(crate) use import::{bring_in, undo};
pub(crate) use lines::{hide_as, keep_hidden};
pub(crate) use merging::merge;
pub use merging::merged;

use event::{Contact, ContactKind, Number};

impl Contact {
    /// What people call it: the name, else the organisation.
    pub fn title(&self) -> &str {
        if self.name.is_empty() { &self.organisation } else { &self.name }
    }

    /// The number to call first that does not depend on our own telephony.
    pub fn outside_number(&self) -> Option<&Number> {
        self.numbers.iter().find(|number| !number.is_own && !number.number.is_empty())
    }

    /// The same contact as somebody sees it who may not see private numbers.
    pub fn without_private(&self) -> Contact {
        let mut shown = self.clone();
        shown.numbers.retain(|number| !number.is_private);
        shown.mails.retain(|mail| !mail.is_private);
        shown
    }

    /// Whether something of it is private.
    pub fn has_private(&self) -> bool {
        self.numbers.iter().any(|number| number.is_private) || self.mails.iter().any(|mail| mail.is_private)
    }
}

impl ContactKind {
    /// Whether it is a kind of our own, which has a name of its own.
    pub fn is_own(self) -> bool {
        self == ContactKind::Other
    }
}
