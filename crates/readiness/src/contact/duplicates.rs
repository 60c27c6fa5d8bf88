//! Whether two contacts are one.

use std::collections::{BTreeMap, BTreeSet};

use strsim::jaro_winkler;

use super::event::Contact;
use crate::prepared::Prepared;

/// From here on two names are alike: one letter in ten may differ.
const ALIKE: f64 = 0.93;

/// Shorter names are alike by chance.
const SHORTEST_NAME: usize = 4;

/// Why two contacts seem to be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Found {
    /// The same address for mail.
    Mail,
    /// The same number, and names that do not contradict it.
    Number,
    /// The same name, or nearly, and organisations that do not contradict it.
    Name,
}

impl Found {
    /// Its id in kebab-case.
    pub fn id(self) -> &'static str {
        match self {
            Found::Mail => "mail",
            Found::Number => "number",
            Found::Name => "name",
        }
    }
}

/// What a contact is recognised by, made plain once.
struct Look<'a> {
    contact: &'a Contact,
    name: String,
    organisation: String,
    mails: Vec<String>,
}

impl<'a> Look<'a> {
    fn of(contact: &'a Contact) -> Look<'a> {
        let mails = contact.mails.iter().map(|mail| mail.address.trim().to_lowercase());
        Look {
            contact,
            name: plain(&contact.name),
            organisation: plain(&contact.organisation),
            mails: mails.filter(|mail| !mail.is_empty()).collect(),
        }
    }

    /// By what two contacts seem to be one; nothing when they do not. Colleagues share a mailbox and a switchboard, so
    /// names must agree too.
    fn found(&self, other: &Look<'_>) -> Option<Found> {
        let names_agree = agree(&self.name, &other.name);
        if !names_agree {
            return None;
        }
        if self.mails.iter().any(|mail| other.mails.contains(mail)) {
            return Some(Found::Mail);
        }
        let organisations_agree = agree(&self.organisation, &other.organisation);
        let shares = |number: &str| other.contact.numbers.iter().any(|known| known.number == number);
        let mut numbers = self.contact.numbers.iter().filter(|number| !number.number.is_empty());
        if organisations_agree && numbers.any(|number| shares(&number.number)) {
            return Some(Found::Number);
        }
        let both_named = !self.name.is_empty() && !other.name.is_empty();
        let both_nameless = self.name.is_empty() && other.name.is_empty();
        let both_desks = both_nameless
            && self.contact.kind == other.contact.kind
            && !self.organisation.is_empty()
            && !other.organisation.is_empty();
        (organisations_agree && (both_named || both_desks)).then_some(Found::Name)
    }

    /// Under what others look for it: whoever shares none of these is not compared.
    fn keys(&self) -> Vec<String> {
        let numbers = self.contact.numbers.iter().map(|number| number.number.clone());
        let title = if self.name.is_empty() { &self.organisation } else { &self.name };
        let initials: String = title.split(' ').filter_map(|word| word.chars().next()).collect();
        self.mails.iter().cloned().chain(numbers).chain([initials]).filter(|key| !key.is_empty()).collect()
    }
}

/// Whether two plain names may be of the same: one of them is not given, or they are alike.
fn agree(one: &str, other: &str) -> bool {
    let is_long = |name: &str| name.chars().count() >= SHORTEST_NAME;
    one.is_empty()
        || other.is_empty()
        || one == other
        || (is_long(one)
            && is_long(other)
            && digits(one) == digits(other)
            && jaro_winkler(one, other) >= ALIKE)
}

/// A name as one compares it: lower case, single spaces, no points.
fn plain(name: &str) -> String {
    let letters: String =
        name.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Two names that differ by a number are two: "Balie 1" and "Balie 2".
fn digits(name: &str) -> String {
    name.chars().filter(char::is_ascii_digit).collect()
}

/// Contacts by what they could be recognised by, for finding duplicates among thousands.
struct Known<'a> {
    looks: Vec<(u32, Look<'a>)>,
    by_key: BTreeMap<String, Vec<usize>>,
}

impl<'a> Known<'a> {
    fn of(prepared: &'a Prepared) -> Known<'a> {
        let looks: Vec<(u32, Look<'a>)> =
            prepared.contacts().map(|(id, contact)| (id, Look::of(contact))).collect();
        let mut by_key: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, (_, look)) in looks.iter().enumerate() {
            for key in look.keys() {
                by_key.entry(key).or_default().push(at);
            }
        }
        Known { looks, by_key }
    }

    fn near(&self, look: &Look<'_>) -> BTreeSet<usize> {
        look.keys().iter().filter_map(|key| self.by_key.get(key)).flatten().copied().collect()
    }
}

/// For each of some new contacts the known one that it seems to be, the surest first.
pub fn duplicates_of(prepared: &Prepared, contacts: &[Contact]) -> Vec<Option<(u32, Found)>> {
    let known = Known::of(prepared);
    let surest = |contact: &Contact| {
        let look = Look::of(contact);
        let near = known.near(&look).into_iter().map(|at| &known.looks[at]);
        let all = near.filter_map(|(id, other)| Some((*id, other.found(&look)?)));
        all.min_by_key(|(id, found)| (*found, *id))
    };
    contacts.iter().map(surest).collect()
}

/// Pairs of contacts in the call list that seem to be one.
pub fn pairs(prepared: &Prepared) -> Vec<(u32, u32, Found)> {
    let known = Known::of(prepared);
    let mut pairs = Vec::new();
    for (at, (id, look)) in known.looks.iter().enumerate() {
        for other in known.near(look).into_iter().filter(|other| *other > at) {
            let (other_id, other) = &known.looks[other];
            if let Some(found) = look.found(other) {
                pairs.push((*id, *other_id, found));
            }
        }
    }
    pairs
}

/// One contact of two: what the first says, and what it leaves open from the second; the numbers of both.
pub fn merged(stays: &Contact, goes: &Contact) -> Contact {
    let text = |one: &str, other: &str| if one.is_empty() { other.to_owned() } else { one.to_owned() };
    let mut numbers = stays.numbers.clone();
    numbers.extend(
        goes.numbers.iter().filter(|new| stays.numbers.iter().all(|it| it.number != new.number)).cloned(),
    );
    let mut mails = stays.mails.clone();
    let has_mail = |address: &str| stays.mails.iter().any(|it| it.address.eq_ignore_ascii_case(address));
    mails.extend(goes.mails.iter().filter(|new| !has_mail(&new.address)).cloned());
    let mut references = stays.references.clone();
    references.extend(goes.references.iter().filter(|new| !stays.references.contains(new)).cloned());
    Contact {
        name: text(&stays.name, &goes.name),
        organisation: text(&stays.organisation, &goes.organisation),
        function: text(&stays.function, &goes.function),
        kind: stays.kind,
        own_kind: text(&stays.own_kind, &goes.own_kind),
        numbers,
        mails,
        around_the_clock: stays.around_the_clock.or(goes.around_the_clock),
        hours: text(&stays.hours, &goes.hours),
        deputy: stays.deputy.or(goes.deputy),
        references,
        technical: text(&stays.technical, &goes.technical),
        call_for: text(&stays.call_for, &goes.call_for),
        source: text(&stays.source, &goes.source),
        // What came from elsewhere was not found right by that.
        verified_on: stays.verified_on,
        note: text(&stays.note, &goes.note),
    }
}
