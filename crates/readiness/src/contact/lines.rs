//! Numbers and addresses of contacts: which are the same, and which stay hidden.

use super::event::{Contact, Mail, Number};

/// A number or an address.
trait Line: Clone {
    fn is_private(&self) -> bool;
    fn hide(&mut self);
    fn is_same(&self, other: &Self) -> bool;
}

impl Line for Number {
    fn is_private(&self) -> bool {
        self.is_private
    }

    fn hide(&mut self) {
        self.is_private = true;
    }

    fn is_same(&self, other: &Number) -> bool {
        self.number == other.number
    }
}

impl Line for Mail {
    fn is_private(&self) -> bool {
        self.is_private
    }

    fn hide(&mut self) {
        self.is_private = true;
    }

    fn is_same(&self, other: &Mail) -> bool {
        self.address.trim().to_lowercase() == other.address.trim().to_lowercase()
    }
}

/// Whoever may not see private numbers did not take them away by not sending them. Each stays where it stood, and one that
/// they typed themselves stays private.
pub(crate) fn keep_hidden(sent: &mut Contact, held: &Contact) {
    put_back(&mut sent.numbers, &held.numbers);
    put_back(&mut sent.mails, &held.mails);
}

fn put_back<T: Line>(sent: &mut Vec<T>, held: &[T]) {
    for (at, hidden) in held.iter().enumerate().filter(|(_, line)| line.is_private()) {
        sent.retain(|line| !line.is_same(hidden));
        sent.insert(at.min(sent.len()), hidden.clone());
    }
}

/// What is private in one is private in the other.
pub(crate) fn hide_as(contact: &mut Contact, other: &Contact) {
    hide(&mut contact.numbers, &other.numbers);
    hide(&mut contact.mails, &other.mails);
}

fn hide<T: Line>(lines: &mut [T], others: &[T]) {
    let is_hidden = |line: &T| others.iter().any(|other| other.is_private() && other.is_same(line));
    lines.iter_mut().filter(|line| is_hidden(line)).for_each(Line::hide);
}

/// The numbers and addresses of two contacts, each once; what is private in either is private.
pub(super) fn of_both(stays: &Contact, goes: &Contact) -> (Vec<Number>, Vec<Mail>) {
    (both(&stays.numbers, &goes.numbers), both(&stays.mails, &goes.mails))
}

fn both<T: Line>(stays: &[T], goes: &[T]) -> Vec<T> {
    let mut all = stays.to_vec();
    for line in goes {
        if all.iter().all(|known| !known.is_same(line)) {
            all.push(line.clone());
        }
    }
    hide(&mut all, goes);
    all
}
