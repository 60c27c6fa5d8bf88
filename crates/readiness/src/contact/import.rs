//! Contacts from elsewhere: they come in together, and go back together.

use std::collections::BTreeMap;

use super::event::Contact;
use super::lines::{hide_as, keep_hidden};
use super::merged;
use crate::command::{Desk, MOST_IMPORTED};
use crate::event::{Event, Sheet, SheetKept, SheetKind, SheetRemoved};
use crate::prepared::{Prepared, SheetId};
use crate::refusal::Refusal;

/// Takes over contacts, all of them or none.
pub(crate) fn bring_in(
    prepared: &Prepared,
    desk: Desk<'_>,
    import: &str,
    contacts: &[(Option<u32>, Contact)],
) -> Result<Vec<Event>, Refusal> {
    if contacts.is_empty() {
        return Err(Refusal::Empty { field: "contacts" });
    }
    if contacts.len() > MOST_IMPORTED {
        return Err(Refusal::TooMany { limit: MOST_IMPORTED });
    }
    // Whoever presses twice does not bring everything in twice.
    if prepared.knows_import(import) {
        return Err(Refusal::NothingNew);
    }
    let mut bringing = Bringing { prepared, desk, completed: BTreeMap::new(), events: Vec::new() };
    let mut free = prepared.free(SheetKind::Contact);
    for (id, contact) in contacts {
        let sheet = match id {
            Some(id) => bringing.in_place_of(*id, contact)?,
            None => Some(Sheet::Contact(contact.clone())),
        };
        let Some(sheet) = sheet else { continue };
        sheet.check(*id, prepared, desk.today)?;
        let own = id.unwrap_or(free);
        free += u32::from(id.is_none());
        bringing.events.push(Event::SheetKept(SheetKept { id: own, sheet, import: Some(import.to_owned()) }));
    }
    if bringing.events.is_empty() { Err(Refusal::NothingNew) } else { Ok(bringing.events) }
}

struct Bringing<'a> {
    prepared: &'a Prepared,
    desk: Desk<'a>,
    /// What became of contacts that were there, by their numbers.
    completed: BTreeMap<u32, Contact>,
    events: Vec<Event>,
}

impl Bringing<'_> {
    /// What a contact says that takes the place of one that is there; nothing when that says it already. When several
    /// rows of a file are about one contact, none of them is lost.
    fn in_place_of(&mut self, id: u32, contact: &Contact) -> Result<Option<Sheet>, Refusal> {
        let held = self.prepared.contact(id).ok_or(Refusal::Gone)?;
        let before = self.completed.get(&id);
        let mut contact = before.map_or_else(|| contact.clone(), |before| merged(before, contact));
        if !self.prepared.sees_private(self.desk.actor) {
            keep_hidden(&mut contact, held);
        }
        if contact == *before.unwrap_or(held) {
            return Ok(None);
        }
        let mut sheet = Sheet::Contact(contact.clone());
        self.completed.insert(id, contact);
        sheet.let_go(self.prepared, &[&Sheet::Contact(held.clone())]);
        Ok(Some(sheet))
    }
}

/// Undoes an import, as far as nobody wrote since what it brought. What is private by now stays so, unless whoever undoes
/// it sees private numbers.
pub(crate) fn undo(prepared: &Prepared, desk: Desk<'_>, import: &str) -> Result<Vec<Event>, Refusal> {
    let events: Vec<Event> =
        prepared.imported(import).map(|id| as_before(prepared, desk, import, id)).collect();
    if events.is_empty() { Err(Refusal::NothingToUndo) } else { Ok(events) }
}

fn as_before(prepared: &Prepared, desk: Desk<'_>, import: &str, id: SheetId) -> Event {
    let history = prepared.history(id);
    let is_of_it = |version: &crate::prepared::Version| version.import.as_deref() == Some(import);
    let before = history.iter().take_while(|version| !is_of_it(version)).last();
    let Some((version, older)) = before.and_then(|version| Some((version, version.sheet.as_deref()?))) else {
        return Event::SheetRemoved(SheetRemoved {
            kind: id.0,
            id: id.1,
            reason: import.to_owned(),
            into: None,
        });
    };
    let mut sheet = older.clone();
    sheet.let_go(prepared, &[older]);
    if let (Sheet::Contact(contact), Some(held)) = (&mut sheet, prepared.contact(id.1))
        && !prepared.sees_private(desk.actor)
    {
        hide_as(contact, held);
    }
    // What an earlier import brought is of that import again, so that it can be undone, too.
    Event::SheetKept(SheetKept { id: id.1, sheet, import: version.import.clone() })
}
