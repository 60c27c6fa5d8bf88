//! The preparation, folded from events: every sheet in every version.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;
use journal::Entry;

use crate::access::Given;
use crate::agreement::event::{Contract, OwnRulesUsed, Policy};
use crate::contact::event::Contact;
use crate::contact::hide_as;
use crate::event::{
    ConfirmationAsked, ContactConfirmed, Event, Said, Sheet, SheetKept, SheetKind, SheetRemoved,
};
use crate::inventory::event::{DataSet, Service, System};
use crate::paper::event::PrintedCopy;
use crate::prevention::event::{Measure, Risk, Training};
use crate::runbook::event::Runbook;
use crate::team::event::{Plan, Profile, Role};

/// The number of the sheet of a kind of which there is one.
pub const ONLY: u32 = 1;

/// Which sheet: its kind, and its number among sheets of its kind.
pub type SheetId = (SheetKind, u32);

/// All that is prepared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prepared {
    sheets: BTreeMap<SheetId, Vec<Version>>,
    /// The order in which people are called, as somebody set it; see [`crate::contact::call_list`].
    pub call_order: Vec<u32>,
    /// Every order that was ever set, with the entry that did.
    call_orders: Vec<(u64, Vec<u32>)>,
    /// Personal links, by their hashes.
    pub(crate) asked: BTreeMap<String, Asked>,
    /// What people may do.
    pub(crate) given: Given,
    /// The pages of its own by which incidents were judged, by the version of all rules together.
    own_rules: BTreeMap<String, OwnRulesUsed>,
    /// Names that incidents proposed and somebody put aside.
    pub dismissed: BTreeSet<String>,
    /// The number of the last entry.
    pub number: u64,
}

/// One version of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The number of its entry.
    pub entry: u64,
    /// Who wrote it.
    pub by: String,
    /// Since when it holds.
    pub since: Timestamp,
    /// What it says; nothing when the sheet was taken out.
    pub sheet: Option<Arc<Sheet>>,
    /// The import that brought it, if one did.
    pub import: Option<String>,
}

/// Somebody was asked by a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) contact: u32,
    /// Who asked.
    pub(crate) by: String,
    pub(crate) expires_at: Timestamp,
    /// Whether it was used, or the entry became another one.
    pub(crate) is_dead: bool,
}

impl Prepared {
    /// Applies an entry. An erased one says nothing any more.
    ///
    /// # Errors
    ///
    /// The number of the entry, when its payload is no event that this program knows.
    pub fn apply(&mut self, entry: &Entry) -> Result<(), u64> {
        if let Some(payload) = &entry.payload {
            let said: Said = serde_json::from_str(&payload.event).map_err(|_| entry.number)?;
            self.happen(entry.number, &entry.actor, entry.recorded_at, said.event);
        }
        self.number = entry.number;
        Ok(())
    }

    /// Somebody's entry was found right: it is another version, which says so.
    fn confirm(&mut self, entry: u64, by: &str, since: Timestamp, confirmed: ContactConfirmed) {
        let id = (SheetKind::Contact, confirmed.contact);
        if let Some(Sheet::Contact(contact)) = self.get(id) {
            let mut contact = contact.clone();
            contact.verified_on = Some(confirmed.on);
            let sheet = Some(Arc::new(Sheet::Contact(contact)));
            let version = Version { entry, by: by.to_owned(), since, sheet, import: None };
            self.sheets.entry(id).or_default().push(version);
        }
        if let Some(asked) = confirmed.link.and_then(|link| self.asked.get_mut(&link)) {
            asked.is_dead = true;
        }
    }

    /// Applies an event.
    pub fn happen(&mut self, entry: u64, by: &str, at: Timestamp, event: Event) {
        self.given.happen(&event, at);
        let mut add = |id: SheetId, sheet: Option<Sheet>, import: Option<String>| {
            let version = Version { entry, by: by.to_owned(), since: at, sheet: sheet.map(Arc::new), import };
            self.sheets.entry(id).or_default().push(version);
        };
        match event {
            Event::SheetKept(SheetKept { id, sheet, import }) => add((sheet.kind(), id), Some(sheet), import),
            Event::SheetRemoved(SheetRemoved { kind, id, into, .. }) => {
                add((kind, id), None, None);
                // A link shows what its entry held, and not what it got from another one.
                let is_of_it = |asked: &&mut Asked| kind == SheetKind::Contact && Some(asked.contact) == into;
                self.asked.values_mut().filter(is_of_it).for_each(|asked| asked.is_dead = true);
            }
            Event::ContactConfirmed(confirmed) => self.confirm(entry, by, at, confirmed),
            Event::CallOrderSet(set) => {
                self.call_orders.push((entry, set.contacts.clone()));
                self.call_order = set.contacts;
            }
            Event::ConfirmationAsked(asked) => {
                let ConfirmationAsked { contact, link, expires_at } = asked;
                self.asked.insert(link, Asked { contact, by: by.to_owned(), expires_at, is_dead: false });
            }
            Event::OwnRulesUsed(used) => drop(self.own_rules.insert(used.rulebook.clone(), used)),
            Event::ProposalDismissed(dismissed) => drop(self.dismissed.insert(dismissed.name)),
            // Whoever took the old machine has the personal links too.
            Event::KitRestored(_) => self.asked.values_mut().for_each(|asked| asked.is_dead = true),
            // Who may enter is folded apart, and so are kits.
            Event::SealIssued(_)
            | Event::SealOpened(_)
            | Event::KitWritten(_)
            | Event::KitFailed(_)
            | Event::RestrictedLeftOut(_)
            | Event::OrganisationNamed(_)
            | Event::PersonNamed(_)
            | Event::LinkIssued(_)
            | Event::LinkUsed(_)
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
            | Event::SignInSlowed(_)
            | Event::SessionEnded(_)
            | Event::RolesGiven(_)
            | Event::GuestAdmitted(_)
            | Event::GuestLooked(_)
            | Event::GuestStopped(_)
            | Event::HelperAdmitted(_)
            | Event::HelperDismissed(_)
            | Event::HelperEntered(_)
            | Event::HelperLooked(_)
            | Event::AccessEnded(_)
            | Event::PersonErased(_) => {}
        }
    }

    /// The pages of the organisation's own in a version of all rules together, if an incident was judged by them.
    pub fn own_rules(&self, rulebook: &str) -> Option<&OwnRulesUsed> {
        self.own_rules.get(rulebook)
    }

    /// The version of a sheet that holds now, unless it was taken out.
    pub fn version(&self, id: SheetId) -> Option<&Version> {
        self.sheets.get(&id)?.last().filter(|version| version.sheet.is_some())
    }

    /// What a sheet says now.
    pub fn get(&self, id: SheetId) -> Option<&Sheet> {
        self.version(id)?.sheet.as_deref()
    }

    /// What a sheet said at a moment.
    pub fn at(&self, id: SheetId, moment: Timestamp) -> Option<&Sheet> {
        self.history(id).iter().rev().find(|version| version.since <= moment)?.sheet.as_deref()
    }

    /// Every version of a sheet, oldest first; what was erased is not among them.
    pub fn history(&self, id: SheetId) -> &[Version] {
        self.sheets.get(&id).map_or(&[], Vec::as_slice)
    }

    /// The entry that holds now for a sheet, also when it took the sheet out; 0 when there never was one.
    pub fn last_entry(&self, id: SheetId) -> u64 {
        self.history(id).last().map_or(0, |version| version.entry)
    }

    /// All sheets of a kind that hold now, by number.
    pub fn of(&self, kind: SheetKind) -> impl Iterator<Item = (u32, &Sheet)> {
        let range = self.sheets.range((kind, 0)..=(kind, u32::MAX));
        range.filter_map(|((_, id), versions)| Some((*id, versions.last()?.sheet.as_deref()?)))
    }

    /// The order in which people were called, as somebody had set it at an entry.
    pub(crate) fn call_order_at(&self, entry: u64) -> &[u32] {
        let order = self.call_orders.iter().rev().find(|(number, _)| *number <= entry);
        order.map_or(&[], |(_, order)| order.as_slice())
    }

    /// All that was prepared at an entry: what a print of then showed, as far as nobody was erased since.
    #[must_use]
    pub fn as_of(&self, entry: u64) -> Prepared {
        let mut then = self.clone();
        for versions in then.sheets.values_mut() {
            versions.retain(|version| version.entry <= entry);
        }
        then.sheets.retain(|_, versions| !versions.is_empty());
        then.call_order = self.call_order_at(entry).to_vec();
        then.call_orders.retain(|(number, _)| *number <= entry);
        then.number = entry.min(self.number);
        then
    }

    /// The same for somebody who may not see private numbers. A mark that was forgotten then opens nothing now: what is
    /// private in any version of a contact is left out.
    #[must_use]
    pub fn as_of_without_private(&self, entry: u64) -> Prepared {
        let mut then = self.as_of(entry);
        let contacts = then.sheets.range_mut((SheetKind::Contact, 0)..=(SheetKind::Contact, u32::MAX));
        for (id, versions) in contacts {
            let Some(last) = versions.last_mut() else { continue };
            let Some(Sheet::Contact(contact)) = last.sheet.as_deref() else { continue };
            let mut contact = contact.clone();
            for other in self.history(*id).iter().filter_map(|version| version.sheet.as_deref()) {
                if let Sheet::Contact(other) = other {
                    hide_as(&mut contact, other);
                }
            }
            last.sheet = Some(Arc::new(Sheet::Contact(contact.without_private())));
        }
        then
    }

    /// Every sheet there ever was.
    pub fn ids(&self) -> impl Iterator<Item = SheetId> {
        self.sheets.keys().copied()
    }

    /// The same without private numbers and addresses in what holds now.
    #[must_use]
    pub fn without_private(&self) -> Prepared {
        let mut seen = self.clone();
        let contacts = seen.sheets.range_mut((SheetKind::Contact, 0)..=(SheetKind::Contact, u32::MAX));
        for (_, versions) in contacts {
            let Some(last) = versions.last_mut() else { continue };
            if let Some(Sheet::Contact(contact)) = last.sheet.as_deref().filter(|sheet| sheet.has_private()) {
                last.sheet = Some(Arc::new(Sheet::Contact(contact.without_private())));
            }
        }
        seen
    }

    /// A number that no sheet of a kind ever had.
    pub fn free(&self, kind: SheetKind) -> u32 {
        let last = self.sheets.range((kind, 0)..=(kind, u32::MAX)).next_back();
        last.map_or(ONLY, |((_, id), _)| id.saturating_add(1))
    }

    /// Whether an import with this name ever brought anything.
    pub(crate) fn knows_import(&self, import: &str) -> bool {
        let mut versions = self.sheets.values().flatten();
        versions.any(|version| version.import.as_deref() == Some(import))
    }

    /// Sheets that an import brought and that nobody wrote since.
    pub fn imported(&self, import: &str) -> impl Iterator<Item = SheetId> {
        let of_import = move |versions: &Vec<Version>| {
            versions.last().is_some_and(|version| version.import.as_deref() == Some(import))
        };
        self.sheets.iter().filter(move |(_, versions)| of_import(versions)).map(|(id, _)| *id)
    }
}

/// Gives typed access to the sheets of each kind, and their kind to sheets.
macro_rules! kinds {
    ($($kind:ident $many:ident $one:ident;)+) => {
        impl Sheet {
            /// Its kind.
            pub fn kind(&self) -> SheetKind {
                match self { $(Sheet::$kind(_) => SheetKind::$kind,)+ }
            }

            /// Whether something of it is private.
            pub fn has_private(&self) -> bool {
                matches!(self, Sheet::Contact(contact) if contact.has_private())
            }

            /// A sheet of a kind on which nothing is filled in.
            pub fn blank(kind: SheetKind) -> Sheet {
                match kind { $(SheetKind::$kind => Sheet::$kind($kind::default()),)+ }
            }
        }

        impl Prepared {
            $(
                /// All sheets of this kind that hold now, by number.
                pub fn $many(&self) -> impl Iterator<Item = (u32, &$kind)> {
                    self.of(SheetKind::$kind).filter_map(|(id, sheet)| match sheet {
                        Sheet::$kind(content) => Some((id, content)),
                        _ => None,
                    })
                }

                /// The sheet of this kind with a number, if it holds now.
                pub fn $one(&self, id: u32) -> Option<&$kind> {
                    match self.get((SheetKind::$kind, id)) {
                        Some(Sheet::$kind(content)) => Some(content),
                        _ => None,
                    }
                }
            )+
        }
    };
}

kinds! {
    Profile profiles profile;
    Plan plans plan;
    Contact contacts contact;
    Role roles role;
    Runbook runbooks runbook;
    Contract contracts contract;
    Policy policies policy;
    DataSet data_sets data_set;
    Service services service;
    System systems system;
    Measure measures measure;
    Risk risks risk;
    Training trainings training;
    PrintedCopy printed_copies printed_copy;
}
