//! To whom a letter is, as far as that is prepared.

use readiness::contact::event::Contact;
use readiness::prepared::Prepared;

/// Whether an address is that of somebody in the crisis team.
pub(crate) fn is_of_the_team(prepared: &Prepared, address: &str) -> bool {
    let members = prepared.team_members();
    members.iter().filter_map(|id| prepared.contact(*id)).any(|contact| has(contact, address))
}

/// What entries say of an address, and the id under which whoever has it can be erased: a private address stays out of
/// entries, for everybody reads those.
pub(crate) fn shown(prepared: &Prepared, address: &str) -> (String, Option<String>) {
    let Some((id, contact)) = prepared.contacts().find(|(_, contact)| has(contact, address)) else {
        return (address.to_owned(), None);
    };
    let is_private = contact.mails.iter().any(|mail| mail.is_private && is_same(&mail.address, address));
    let shown = if is_private { contact.title().to_owned() } else { address.to_owned() };
    (shown, Some(format!("contact/{id}")))
}

/// The address of somebody by name: of a contact in the team, else of another one. A private address only where there is
/// no other.
pub(crate) fn mail_of(prepared: &Prepared, name: &str) -> Option<String> {
    let team = prepared.team_members();
    let mut named: Vec<(u32, &Contact)> = prepared
        .contacts()
        .filter(|(_, contact)| is_same(&contact.name, name) || is_same(contact.title(), name))
        .collect();
    named.sort_by_key(|(id, _)| (!team.contains(id), *id));
    named.iter().find_map(|(_, contact)| {
        let mut mails: Vec<_> =
            contact.mails.iter().filter(|mail| mail::address(&mail.address).is_some()).collect();
        mails.sort_by_key(|mail| mail.is_private);
        mails.first().map(|mail| mail.address.clone())
    })
}

fn has(contact: &Contact, address: &str) -> bool {
    contact.mails.iter().any(|mail| is_same(&mail.address, address))
}

fn is_same(one: &str, other: &str) -> bool {
    !one.trim().is_empty() && one.trim().to_lowercase() == other.trim().to_lowercase()
}
