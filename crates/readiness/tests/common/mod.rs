//! Given, when, then: a preparation told by commands, without a database.

#![allow(dead_code, reason = "each test uses its part")]
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]
#![allow(clippy::needless_pass_by_value, reason = "a command is written where it is given")]

pub(crate) mod garage;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use readiness::access::FOUNDER;
use readiness::agreement::event::{Contract, Policy};
use readiness::command::{Command, Desk};
use readiness::contact::event::{Contact, ContactKind, Line, Mail, Number};
use readiness::event::{Event, PersonNamed, RolesGiven, Sheet, SheetKind};
use readiness::inventory::event::{DataSet, Service, System};
use readiness::paper::event::PrintedCopy;
use readiness::prepared::Prepared;
use readiness::prevention::event::{Measure, Risk, Training};
use readiness::refusal::Refusal;
use readiness::runbook::event::Runbook;
use readiness::team::event::{Plan, Profile, Role, RoleKind};

/// The day on which most tests play.
pub(crate) const TODAY: Date = jiff::civil::date(2026, 11, 22);

/// Something that was recorded: its number, who did it, when, and what.
pub(crate) type Recorded = (u64, String, Timestamp, Event);

/// A preparation as far as it was told.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    pub(crate) recorded: Vec<Recorded>,
    pub(crate) prepared: Prepared,
    pub(crate) now: Timestamp,
    by: String,
}

/// A preparation of which nothing was told yet. Whoever founded it speaks.
pub(crate) fn given() -> Told {
    Told {
        recorded: Vec::new(),
        prepared: Prepared::default(),
        now: "2026-11-22T12:00:00Z".parse().unwrap(),
        by: FOUNDER.to_owned(),
    }
}

impl Told {
    /// The next step is taken at this moment.
    pub(crate) fn at(mut self, moment: &str) -> Told {
        self.now = moment.parse().unwrap();
        self
    }

    /// The next step is taken by this person.
    pub(crate) fn by(mut self, person: &str) -> Told {
        person.clone_into(&mut self.by);
        self
    }

    /// Somebody does something that must not be refused.
    pub(crate) fn when(mut self, command: Command) -> Told {
        self.attempt(&command).unwrap_or_else(|refusal| panic!("{command:?} is refused: {refusal:?}"));
        self
    }

    /// Somebody writes a new sheet.
    pub(crate) fn keeps(self, sheet: impl IsSheet) -> Told {
        self.when(keep(sheet))
    }

    /// Somebody tries something that must be refused.
    pub(crate) fn refusal_of(&self, command: Command) -> Refusal {
        match self.clone().attempt(&command) {
            Err(refusal) => refusal,
            Ok(events) => panic!("{command:?} is not refused but becomes {events:?}"),
        }
    }

    /// Decides a command, and records what it becomes.
    pub(crate) fn attempt(&mut self, command: &Command) -> Result<Vec<Event>, Refusal> {
        let desk = Desk { actor: &self.by, now: self.now, today: self.today() };
        let events = command.decide(&self.prepared, desk)?;
        events.iter().for_each(|event| self.happens(event.clone()));
        Ok(events)
    }

    /// Something is in the journal, whoever decided it.
    pub(crate) fn happens(&mut self, event: Event) {
        let number = self.prepared.number + 1;
        self.prepared.happen(number, &self.by, self.now, event.clone());
        self.prepared.number = number;
        self.recorded.push((number, self.by.clone(), self.now, event));
    }

    pub(crate) fn today(&self) -> Date {
        self.now.to_zoned(TimeZone::UTC).date()
    }

    /// The number of the contact with this name, or this organisation.
    pub(crate) fn id(&self, title: &str) -> u32 {
        let found = self.prepared.contacts().find(|(_, contact)| contact.title() == title);
        found.unwrap_or_else(|| panic!("{title} is in the call list")).0
    }

    /// The contact with this name, or this organisation.
    pub(crate) fn contact(&self, title: &str) -> &Contact {
        self.prepared.contact(self.id(title)).unwrap()
    }

    /// The numbers of a contact; behind those that are private stands a star.
    pub(crate) fn numbers(&self, title: &str) -> Vec<String> {
        shown(self.contact(title))
    }

    /// The number of the role of a kind.
    pub(crate) fn role_id(&self, kind: RoleKind) -> u32 {
        self.prepared.role_of(kind).unwrap().0
    }

    /// The role of a kind.
    pub(crate) fn role(&self, kind: RoleKind) -> &Role {
        self.prepared.role_of(kind).unwrap().1
    }

    /// These people may see private numbers, beside whoever founded it.
    pub(crate) fn readers(self, readers: &[&str]) -> Told {
        readers.iter().fold(self, |told, reader| told.gives(reader, &[RoleKind::Logger]))
    }

    /// Somebody has a name, and these roles.
    pub(crate) fn gives(mut self, person: &str, roles: &[RoleKind]) -> Told {
        let (person, name) = (person.to_owned(), person.to_owned());
        self.happens(Event::PersonNamed(PersonNamed { person: person.clone(), name }));
        self.happens(Event::RolesGiven(RolesGiven {
            person,
            roles: roles.to_vec(),
            ..RolesGiven::default()
        }));
        self
    }
}

/// The numbers and mail addresses of a contact; behind those that are private stands a star.
pub(crate) fn shown(contact: &Contact) -> Vec<String> {
    let star = |text: &str, is_private: bool| format!("{text}{}", if is_private { "*" } else { "" });
    let numbers = contact.numbers.iter().map(|it| star(&it.number, it.is_private));
    numbers.chain(contact.mails.iter().map(|it| star(&it.address, it.is_private))).collect()
}

/// What a sheet holds, as the sheet that it is.
pub(crate) trait IsSheet {
    fn sheet(self) -> Sheet;
}

impl IsSheet for Sheet {
    fn sheet(self) -> Sheet {
        self
    }
}

macro_rules! sheets {
    ($($kind:ident)+) => {
        $(impl IsSheet for $kind {
            fn sheet(self) -> Sheet {
                Sheet::$kind(self)
            }
        })+
    };
}

sheets! { Profile Plan Contact Role Runbook Contract Policy DataSet Service System Measure Risk Training PrintedCopy }

/// Writes a new sheet.
pub(crate) fn keep(sheet: impl IsSheet) -> Command {
    Command::Keep { id: None, sheet: sheet.sheet(), seen: None }
}

/// Writes a sheet anew.
pub(crate) fn rewrite(id: u32, sheet: impl IsSheet) -> Command {
    Command::Keep { id: Some(id), sheet: sheet.sheet(), seen: None }
}

/// Takes a sheet out.
pub(crate) fn remove(kind: SheetKind, id: u32) -> Command {
    Command::Remove { id: (kind, id), reason: "niet meer nodig".to_owned(), seen: None }
}

/// Somebody who works here, or whose organisation nobody wrote down.
pub(crate) fn person(name: &str) -> Contact {
    Contact { name: name.to_owned(), ..Contact::default() }
}

/// Somebody who works elsewhere.
pub(crate) fn somebody_at(name: &str, organisation: &str) -> Contact {
    Contact { organisation: organisation.to_owned(), ..person(name) }
}

/// A desk of an organisation.
pub(crate) fn desk(organisation: &str, kind: ContactKind) -> Contact {
    Contact { organisation: organisation.to_owned(), kind, ..Contact::default() }
}

/// Makes a contact that can be called.
pub(crate) trait Called: Sized {
    fn called(self, number: &str) -> Self;
    fn called_at_home(self, number: &str) -> Self;
    fn mailed(self, address: &str) -> Self;
}

impl Called for Contact {
    fn called(mut self, number: &str) -> Contact {
        self.numbers.push(Number { number: number.to_owned(), ..Number::default() });
        self
    }

    /// The number is private.
    fn called_at_home(mut self, number: &str) -> Contact {
        let number = number.to_owned();
        self.numbers.push(Number { number, line: Line::Home, is_private: true, is_own: false });
        self
    }

    fn mailed(mut self, address: &str) -> Contact {
        self.mails.push(Mail { address: address.to_owned(), is_private: false });
        self
    }
}
