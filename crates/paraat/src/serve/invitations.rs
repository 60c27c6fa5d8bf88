//! Invitations, as `paraat link` leaves them in the data folder for the running program to record. A note holds the
//! name of a person, and below it what they get; it stands under the hash of the link, and the link itself is nowhere.

use std::io;
use std::path::Path;

use app::{App, NotLetIn};
use jiff::Timestamp;
use journal::Hash;
use readiness::access::Actor;
use readiness::event::{RolesGiven, Word as _};
use readiness::team::event::RoleKind;

use crate::notes::{self, Note, TERMINAL};

const FOLDER: &str = "invitations";

/// The line of who manages access.
const ADMINISTERS: &str = "administers";

/// Whom somebody at the machine invites.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Invitation {
    pub(super) name: String,
    pub(super) roles: Vec<RoleKind>,
    pub(super) administers: bool,
}

impl Invitation {
    fn to_text(&self) -> String {
        let roles = self.roles.iter().map(|role| role.id());
        let administers = self.administers.then_some(ADMINISTERS);
        std::iter::once(self.name.trim()).chain(roles).chain(administers).collect::<Vec<_>>().join("\n")
    }

    /// Reads what was left; a line that says nothing gives nothing.
    fn read(text: &str) -> Invitation {
        let mut lines = text.lines();
        let name = lines.next().unwrap_or_default().to_owned();
        let mut invitation = Invitation { name, roles: Vec::new(), administers: false };
        for line in lines {
            invitation.administers |= line == ADMINISTERS;
            invitation.roles.extend(RoleKind::from_id(line));
        }
        invitation
    }

    /// Records it: the link, and what the person gets.
    fn record(&self, app: &App, link: &Hash, now: Timestamp) -> Result<(), NotLetIn> {
        let actor = Actor::on_the_machine(TERMINAL);
        app.issue_link(actor, &self.name, link, now)?;
        let person = app.access()?.link(link, now)?.to_owned();
        if self.roles.is_empty() && !self.administers {
            return app.give_what_fits(actor, &person, now);
        }
        let contact = app.prepared()?.given(&person).contact;
        let given = RolesGiven { person, roles: self.roles.clone(), administers: self.administers, contact };
        app.give_roles(actor, &given, now)
    }
}

/// Leaves an invitation.
pub(super) fn leave(data: &Path, invitation: &Invitation, link: &Hash) -> io::Result<()> {
    notes::leave(data, FOLDER, &link.to_string(), &invitation.to_text())
}

/// Records every invitation.
pub(super) fn take(data: &Path, app: &App, now: Timestamp) {
    notes::take(data, FOLDER, |link, text| {
        let Some(link) = Hash::parse(link) else { return Note::Stays };
        match Invitation::read(text).record(app, &link, now) {
            Ok(()) | Err(NotLetIn::Denied(_)) => Note::IsDone,
            Err(NotLetIn::Failed(_)) => Note::Stays,
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invitation_reads_back_as_it_was_left() {
        let all = Invitation {
            name: "Noor Bakker".to_owned(),
            roles: vec![RoleKind::Lead, RoleKind::Privacy],
            administers: true,
        };
        assert_eq!(all.to_text(), "Noor Bakker\nlead\nprivacy\nadministers");
        assert_eq!(Invitation::read(&all.to_text()), all);
        let plain = Invitation::read("Noor Bakker\nnonsense");
        assert_eq!((plain.roles.len(), plain.administers), (0, false));
    }
}
