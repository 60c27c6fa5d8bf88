//! What a file of contacts holds: a table, or cards.

use std::collections::BTreeSet;

use exchange::{Card, CardWhat, PhoneKind, Problem, Table};
use readiness::contact::event::{Contact, Line, Mail, Number};
use wording::Wording;

use super::dialled;

/// What a file holds.
pub(super) enum Rows {
    Table(Table),
    /// Cards need no columns.
    Cards(Vec<(usize, Contact)>, Vec<(usize, String)>),
}

/// Reads a file for what it is, whatever it is called.
pub(super) fn rows(bytes: &[u8], name: &str, country: &str) -> Result<Rows, Problem> {
    if !exchange::holds_cards(bytes) {
        return exchange::read_table(bytes, name).map(Rows::Table);
    }
    let (cards, problems) = exchange::read_cards(bytes)?;
    let mut contacts = Vec::new();
    let mut broken: Vec<(usize, String)> =
        problems.iter().map(|problem| (problem.card, problem.what.id().to_owned())).collect();
    // A card of which something was left out is not taken over by half.
    let half: BTreeSet<usize> = problems
        .iter()
        .filter(|problem| problem.what != CardWhat::OutsideCards)
        .map(|problem| problem.card)
        .collect();
    for card in cards.iter().filter(|card| !half.contains(&card.number)) {
        match of_card(card, country) {
            Ok(contact) => contacts.push((card.number, contact)),
            Err(id) => broken.push((card.number, id.to_owned())),
        }
    }
    broken.sort();
    Ok(Rows::Cards(contacts, broken))
}

/// A card as a contact; what is wrong with it when it is none.
fn of_card(card: &Card, country: &str) -> Result<Contact, &'static str> {
    let mut contact = Contact {
        name: card.name.clone(),
        organisation: card.organisation.clone(),
        function: card.title.clone(),
        note: card.note.clone(),
        ..Contact::default()
    };
    if contact.name.is_empty() && contact.organisation.is_empty() {
        return Err("no-name");
    }
    for (number, kind) in &card.phones {
        let line = match kind {
            PhoneKind::Mobile => Line::Mobile,
            PhoneKind::Work => Line::Work,
            PhoneKind::Home => Line::Home,
            PhoneKind::Other => Line::Other,
            // Nobody answers there.
            PhoneKind::Fax | PhoneKind::Pager => continue,
        };
        let number = dialled(number, country).ok_or("bad-phone")?;
        contact.numbers.push(Number { number, line, is_private: line == Line::Home, is_own: false });
    }
    let mails = card.mails.iter().map(|address| Mail { address: address.clone(), is_private: false });
    contact.mails = mails.collect();
    Ok(contact)
}

/// What a file may hold at most, as people read it.
pub(crate) fn limit(problem: &Problem, w: &Wording) -> String {
    let megabytes = |bytes: u64| format!("{} MB", bytes >> 20);
    match problem {
        Problem::FileTooLarge { limit_bytes } | Problem::TooMuchText { limit_bytes } => {
            megabytes(*limit_bytes as u64)
        }
        Problem::UnpacksTooLarge { limit_bytes } => megabytes(*limit_bytes),
        Problem::TooManyParts { limit }
        | Problem::TooManyRows { limit }
        | Problem::TooManyColumns { limit }
        | Problem::TooManyCards { limit }
        | Problem::CellTooLong { limit, .. } => w.whole(*limit as u64),
        _ => String::new(),
    }
}
