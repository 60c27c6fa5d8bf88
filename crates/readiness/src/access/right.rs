//! What people may do, and which roles give it.

use journal::Eyes;

use crate::event::{Word as _, words};
use crate::team::event::RoleKind;

words! {
    /// What somebody may do. Reading is the least; administering gives nothing but itself.
    Right "right" {
        /// Read what is for everybody who has entered.
        Read "read",
        /// Write down what is known, said and done, and draft what others approve.
        Draft "draft",
        /// Decide what the organisation does: the risk, a duty that is not acted on, the course, a crisis.
        Decide "decide",
        /// Approve the exact words that go out, and overrule a check of them.
        Approve "approve",
        /// Send what was approved, and issue reports.
        Send "send",
        /// Record what was submitted to an authority.
        File "file",
        /// See personal data: private numbers, files that may hold data of people.
        SeePersonal "see-personal",
        /// Read and write in the counsel lane.
        ReadCounsel "read-counsel",
        /// Take lists and records out of the program.
        Export "export",
        /// Write the preparation, apart from who holds which role.
        Prepare "prepare",
        /// Say who enters, which roles they have, and who holds which role in the team.
        Administer "administer",
    }
}

/// Several rights.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Rights(u16);

impl Rights {
    /// No right at all.
    pub const NONE: Rights = Rights(0);

    /// Every right: of whoever has the machine itself, or the sealed code.
    pub fn all() -> Rights {
        Right::ALL.iter().copied().collect()
    }

    /// Whether a right is among them.
    pub fn has(self, right: Right) -> bool {
        self.0 & bit(right) != 0
    }

    /// These and those.
    pub fn and(self, others: Rights) -> Rights {
        Rights(self.0 | others.0)
    }

    /// Each of them.
    pub fn each(self) -> impl Iterator<Item = Right> {
        Right::ALL.iter().copied().filter(move |right| self.has(*right))
    }
}

impl FromIterator<Right> for Rights {
    fn from_iter<I: IntoIterator<Item = Right>>(rights: I) -> Rights {
        Rights(rights.into_iter().map(bit).fold(0, |all, one| all | one))
    }
}

impl std::fmt::Debug for Rights {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.each()).finish()
    }
}

/// Who does something, and what they may do.
#[derive(Clone, Copy, Debug)]
pub struct Actor<'a> {
    /// The id of the person, which entries carry.
    pub id: &'a str,
    /// What they may do here and now.
    pub rights: Rights,
    /// Whether they are at the machine itself, where nothing is kept from them.
    pub is_at_the_machine: bool,
}

impl Actor<'_> {
    /// Somebody who entered, with these rights.
    pub fn entered(id: &str, rights: Rights) -> Actor<'_> {
        Actor { id, rights, is_at_the_machine: false }
    }

    /// Through whose eyes they look.
    pub fn eyes(&self) -> Eyes {
        if self.is_at_the_machine {
            return Eyes::All;
        }
        Eyes::Of { person: self.id.to_owned(), reads_counsel: self.rights.has(Right::ReadCounsel) }
    }

    /// Whoever works on the machine itself: who can write in the data folder owns the journal anyway, and asking them
    /// for a role would prove nothing.
    pub fn on_the_machine(id: &str) -> Actor<'_> {
        Actor { id, rights: Rights::all(), is_at_the_machine: true }
    }
}

fn bit(right: Right) -> u16 {
    1 << right as u16
}

/// What a role of the crisis team gives. Whoever repairs does not speak, whoever speaks does not approve, a lawyer advises
/// and does not decide, and who watches only reads; the lead of a small house does everything but let people in.
pub fn rights_of(role: RoleKind) -> Rights {
    use Right::{Approve, Decide, Draft, Export, File, Prepare, Read, ReadCounsel, SeePersonal, Send};
    let rights: &[Right] = match role {
        RoleKind::Board => &[Read, Decide, Approve, SeePersonal, ReadCounsel, Export],
        RoleKind::Lead => {
            &[Read, Draft, Decide, Approve, Send, File, SeePersonal, ReadCounsel, Export, Prepare]
        }
        RoleKind::Logger | RoleKind::Staff => &[Read, Draft, SeePersonal],
        RoleKind::Communication | RoleKind::Spokesperson => &[Read, Draft, Send],
        RoleKind::TechnicalLead => &[Read, Draft, Export, Prepare],
        RoleKind::Information => &[Read, Draft, Send, Export],
        RoleKind::Privacy => &[Read, Draft, Decide, Approve, File, SeePersonal, Export, Prepare],
        RoleKind::Legal => &[Read, Draft, Approve, File, SeePersonal, ReadCounsel, Export],
        RoleKind::Operations | RoleKind::Finance | RoleKind::Other => &[Read, Draft],
        RoleKind::Observer => &[Read],
    };
    rights.iter().copied().collect()
}

/// What it gives to administer: letting people in and preparing, and no say in an incident.
pub fn rights_of_administrator() -> Rights {
    [Right::Read, Right::Prepare, Right::Administer].into_iter().collect()
}
