//! Everybody of the call tree as they are summoned, each once.

use std::collections::BTreeMap;

use incident::command::Command;
use incident::event::PersonSummoned;
use readiness::contact::event::ContactKind;
use readiness::paper::call_tree;

use crate::room::Room;
use crate::steer::{Holders, name_of, short};

/// The prefix of the ids of people who stand in the call list.
const CONTACT: &str = "contact/";

/// The id of a contact as somebody who is called out.
pub(crate) fn person_id(contact: u32) -> String {
    format!("{CONTACT}{contact}")
}

/// The contact that somebody who is called out is, if they are one.
pub(crate) fn contact_of(person: &str) -> Option<u32> {
    person.strip_prefix(CONTACT)?.parse().ok()
}

/// The summons of everybody in the call tree who was not summoned yet, in the order in which they are called.
pub(crate) fn summons(room: &Room, holders: &Holders) -> Vec<PersonSummoned> {
    let called = called_by(holders);
    let mut stands_in: BTreeMap<u32, u32> = BTreeMap::new();
    for (deputy, person) in holders.deputies() {
        // The first role that has them as its deputy counts.
        if called.iter().any(|(id, _)| *id == person) {
            stands_in.entry(deputy).or_insert(person);
        }
    }
    let is_new = |person: &PersonSummoned| {
        room.state.callout.as_ref().is_none_or(|callout| callout.person(&person.person).is_none())
    };
    let summoned = called.into_iter().filter_map(|(id, caller)| {
        let contact = holders.prepared.contact(id)?;
        let roles = room.wording().roles_of(id, &holders.prepared).join(", ");
        Some(PersonSummoned {
            person: person_id(id),
            name: name_of(contact)?,
            role: short(if roles.is_empty() { &contact.function } else { &roles }),
            called_by: caller.map(person_id),
            stands_in_for: stands_in.get(&id).copied().map(person_id),
        })
    });
    summoned.filter(is_new).collect()
}

/// The same as commands.
pub(crate) fn commands(room: &Room, holders: &Holders) -> impl Iterator<Item = Command> {
    summons(room, holders).into_iter().map(Command::SummonPerson)
}

/// Everybody in the call tree with who calls them; nobody calls the first.
fn called_by(holders: &Holders) -> Vec<(u32, Option<u32>)> {
    let tree = call_tree(&holders.prepared);
    let called = tree.calls.iter().flat_map(|call| call.called.iter().map(|id| (*id, Some(call.caller))));
    match tree.calls.first() {
        Some(call) => std::iter::once((call.caller, None)).chain(called).collect(),
        // Whoever is alone calls nobody, and so makes no tree.
        None => {
            let staff = holders.prepared.contacts().filter(|(_, it)| it.kind == ContactKind::Staff);
            let team = holders.prepared.team_members().into_iter();
            team.chain(staff.map(|(id, _)| id)).take(1).map(|id| (id, None)).collect()
        }
    }
}
