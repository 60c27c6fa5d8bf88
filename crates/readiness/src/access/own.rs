//! Whose coming and going an event tells of: so that it can be erased with them, and so that the envelope of an entry, which
//! nobody can erase, does not say who it was.

use std::collections::{BTreeMap, BTreeSet};

use journal::Entry;

use super::Access;
use crate::event::{Event, Said};

impl Event {
    /// Whether it tells of nothing but what somebody did about their own coming in, or looked at as a guest. It is written in
    /// the name of the program; whose it is stands in what it says.
    pub fn is_of_oneself(&self) -> bool {
        matches!(
            self,
            Event::LinkUsed(_)
                | Event::SessionEnded(_)
                | Event::PasskeyAdded(_)
                | Event::PasskeyUsed(_)
                | Event::PasskeyRefused(_)
                | Event::PasskeyRemoved(_)
                | Event::PasswordSet(_)
                | Event::PasswordUsed(_)
                | Event::PasswordRemoved(_)
                | Event::RecoveryCodesMade(_)
                | Event::RecoveryCodeUsed(_)
                | Event::CalendarMade(_)
                | Event::CalendarEnded(_)
                | Event::GuestLooked(_)
                | Event::GuestStopped(_)
        )
    }

    /// The session that it begins, with whose that is where it says so.
    fn begins(&self) -> Option<(&str, Option<&str>)> {
        match self {
            Event::LinkUsed(used) => Some((&used.session, None)),
            Event::PasskeyUsed(used) => Some((&used.began.session, Some(&used.person))),
            Event::PasswordUsed(used) => Some((&used.began.session, Some(&used.person))),
            Event::RecoveryCodeUsed(used) => Some((&used.began.session, Some(&used.person))),
            _ => None,
        }
    }
}

impl Access {
    /// Whose link or session an event names by its hash alone.
    pub fn whose(&self, event: &Event) -> Option<&str> {
        match event {
            Event::LinkUsed(used) => self.links.get(&used.link).map(|link| link.person.as_str()),
            Event::SessionEnded(ended) => {
                self.sessions.get(&ended.session).map(|session| session.person.as_str())
            }
            _ => None,
        }
    }

    /// Whether somebody's access was ended and their name is gone: they were erased.
    pub fn is_erased(&self, person: &str) -> bool {
        self.ended.contains(person) && !self.people.contains_key(person)
    }
}

/// The numbers of entries that tell of a person, also of those that were written before they were marked as being about them,
/// but for the one that ended their access last: it stays, so that nobody else ever gets their id.
pub fn about(entries: &[Entry], person: &str) -> BTreeSet<u64> {
    let (mut links, mut sessions) = (BTreeMap::new(), BTreeMap::new());
    let (mut about, mut ended) = (BTreeSet::new(), None);
    for entry in entries {
        let Some(Said { subjects, event }) = said(entry) else { continue };
        let mut is_theirs = subjects.iter().any(|subject| subject == person);
        match &event {
            Event::LinkIssued(issued) => {
                links.insert(issued.link.clone(), issued.person.clone());
                is_theirs |= issued.person == person;
            }
            Event::LinkUsed(used) => is_theirs |= links.get(&used.link).is_some_and(|whose| whose == person),
            Event::SessionEnded(over) => {
                is_theirs |= sessions.get(&over.session).is_some_and(|whose| whose == person);
            }
            Event::AccessEnded(over) if over.person == person => ended = Some(entry.number),
            _ => {}
        }
        if let Some((session, whose)) = event.begins() {
            let of_link = match &event {
                Event::LinkUsed(used) => links.get(&used.link).cloned(),
                _ => None,
            };
            let whose = whose.map(str::to_owned).or(of_link);
            sessions.extend(whose.map(|whose| (session.to_owned(), whose)));
        }
        if is_theirs {
            about.insert(entry.number);
        }
    }
    if let Some(ended) = ended {
        about.remove(&ended);
    }
    about
}

fn said(entry: &Entry) -> Option<Said> {
    entry.payload.as_ref().and_then(|payload| serde_json::from_str(&payload.event).ok())
}
