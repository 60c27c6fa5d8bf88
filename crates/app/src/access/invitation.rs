//! Invitations: one secret, as a link or as a code that can be read from paper.

use documents::{Document, Invited};
use jiff::Timestamp;
use journal::Hash;
use kit::ShortCode;
use readiness::access::{Actor, LINK_LASTS};
use wording::Lang;

use super::{NotLetIn, Secret};
use crate::{App, AppProblem};

/// An invitation. Link and code are the same secret, so only one of them can be used, once.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// What comes behind `/link/`.
    pub link: Secret,
    /// The same to be typed at the door.
    pub code: ShortCode,
}

impl Invitation {
    /// A new one, which nobody recorded yet.
    ///
    /// # Errors
    ///
    /// The operating system gives no chance.
    pub fn new() -> Result<Invitation, AppProblem> {
        let code = ShortCode::new().map_err(|_| AppProblem::Store(store::StoreProblem::NoChance))?;
        Ok(Invitation { link: link_of(&code), code })
    }

    /// The groups of the code.
    pub fn groups(&self) -> Vec<String> {
        self.code.reveal().split('-').map(str::to_owned).collect()
    }
}

/// The secret of the link that a code stands for.
pub fn link_of(code: &ShortCode) -> Secret {
    let bytes: Vec<u8> = b"paraat invitation 1".iter().chain(code.bytes()).copied().collect();
    Secret(Hash::of(&bytes).to_string().chars().take(32).collect())
}

impl App {
    /// Invites somebody by name, on behalf of an actor: the same name is the same person. It can be used for three days.
    ///
    /// # Errors
    ///
    /// It is no name, or the world fails.
    pub fn invite(&self, actor: Actor<'_>, name: &str, now: Timestamp) -> Result<Invitation, NotLetIn> {
        let invitation = Invitation::new()?;
        self.issue_link(actor, name, &invitation.link.hash(), now)?;
        Ok(invitation)
    }

    /// An invitation as a letter; `address` is where people find the program. What it says is nowhere else.
    ///
    /// # Errors
    ///
    /// The world fails.
    pub fn print_invitation(
        &self,
        actor: &str,
        name: &str,
        invitation: &Invitation,
        address: &str,
        lang: Lang,
        now: Timestamp,
    ) -> Result<Document, AppProblem> {
        let groups = invitation.groups();
        self.print_once(actor, lang, now, |paper| {
            let until = paper.wording.moment(now + LINK_LASTS, self.law().calendar().zone());
            let invited = Invited { name, address, groups: &groups, until: &until };
            Ok(documents::invitation(paper, &invited))
        })
    }
}
