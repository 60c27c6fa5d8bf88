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

/// How the line begins that says into which organisation.
const INTO: &str = "into ";

/// Whom somebody at the machine invites.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Invitation {
    pub(super) name: String,
    pub(super) roles: Vec<RoleKind>,
    pub(super) administers: bool,
    /// Into which organisation; without it, the one that the program was started with.
    pub(super) organisation: Option<String>,
}

impl Invitation {
    fn to_text(&self) -> String {
        let roles = self.roles.iter().map(|role| role.id());
        let administers = self.administers.then_some(ADMINISTERS);
        let into = self.organisation.as_ref().map(|organisation| format!("{INTO}{organisation}"));
        let lines = std::iter::once(self.name.trim()).chain(roles).chain(administers).chain(into.as_deref());
        lines.collect::<Vec<_>>().join("\n")
    }

    /// Reads what was left; a line that says nothing gives nothing.
    fn read(text: &str) -> Invitation {
        let mut lines = text.lines();
        let name = lines.next().unwrap_or_default().to_owned();
        let mut invitation = Invitation { name, roles: Vec::new(), administers: false, organisation: None };
        for line in lines {
            invitation.administers |= line == ADMINISTERS;
            invitation.roles.extend(RoleKind::from_id(line));
            if let Some(organisation) = line.strip_prefix(INTO) {
                invitation.organisation = Some(organisation.to_owned());
            }
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

/// Whether an organisation is the one that the program was started with, or one beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rank {
    /// The one it was started with.
    First,
    /// One beside it.
    Beside,
}

/// Records every invitation into an organisation.
pub(super) fn take(data: &Path, app: &App, rank: Rank, now: Timestamp) {
    notes::take(data, FOLDER, |link, text| {
        let Some(link) = Hash::parse(link) else { return Note::Stays };
        let invitation = Invitation::read(text);
        let is_theirs = match &invitation.organisation {
            Some(organisation) => organisation == app.organisation(),
            None => rank == Rank::First,
        };
        if !is_theirs {
            return Note::Stays;
        }
        match invitation.record(app, &link, now) {
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
            organisation: Some("garage".to_owned()),
        };
        assert_eq!(all.to_text(), "Noor Bakker\nlead\nprivacy\nadministers\ninto garage");
        assert_eq!(Invitation::read(&all.to_text()), all);
        let plain = Invitation::read("Noor Bakker\nnonsense");
        assert_eq!((plain.roles.len(), plain.administers), (0, false));
    }
}
