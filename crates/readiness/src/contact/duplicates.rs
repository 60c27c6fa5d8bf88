//! Whether two contacts are one.

use std::collections::{BTreeMap, BTreeSet};

use strsim::jaro_winkler;

use super::event::Contact;
use crate::prepared::Prepared;

/// From here on two names are alike: one letter in ten may differ.
const ALIKE: f64 = 0.93;

/// Shorter names are alike by chance.
const SHORTEST_NAME: usize = 4;

/// A number or an address that more contacts have is a switchboard or a mailbox of many, and recognises nobody.
const MOST_SHARING: usize = 50;

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
    fn keys(&self) -> Vec<Key> {
        let numbers = self.contact.numbers.iter().map(|number| number.number.clone());
        let title = if self.name.is_empty() { &self.organisation } else { &self.name };
        let initials: String = title.split(' ').filter_map(|word| word.chars().next()).collect();
        let reached =
            self.mails.iter().cloned().chain(numbers).filter(|key| !key.is_empty()).map(Key::Reached);
        reached.chain([Key::Named(initials, digits(title))]).collect()
    }
}

/// Under what a contact is looked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    /// A number, or an address for mail.
    Reached(String),
    /// The first letters of a name, and its digits.
    Named(String, String),
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

/// A name as one compares it: lower case, single spaces, no points and no accents.
pub(super) fn plain(name: &str) -> String {
    let mut letters = String::with_capacity(name.len());
    for c in name.to_lowercase().chars() {
        match c {
            '\u{300}'..='\u{36f}' => {}
            c if c.is_alphanumeric() => push_bare(&mut letters, c),
            _ => letters.push(' '),
        }
    }
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Small letters of European languages, each with those that are written in its place where a keyboard has no accents.
const BARE: [(&str, &str); 22] = [
    ("a", "àáâãäåāăą"),
    ("ae", "æ"),
    ("c", "çćĉċč"),
    ("d", "ďđð"),
    ("e", "èéêëēĕėęě"),
    ("g", "ĝğġģ"),
    ("h", "ĥħ"),
    ("i", "ìíîïĩīĭįı"),
    ("ij", "ĳ"),
    ("k", "ķ"),
    ("l", "ĺļľł"),
    ("n", "ñńņňŋ"),
    ("o", "òóôõöøōŏő"),
    ("oe", "œ"),
    ("r", "ŕŗř"),
    ("s", "śŝşšș"),
    ("ss", "ß"),
    ("t", "ţťŧț"),
    ("th", "þ"),
    ("u", "ùúûüũūŭůűų"),
    ("y", "ýÿŷ"),
    ("z", "źżž"),
];

fn push_bare(letters: &mut String, c: char) {
    match BARE.iter().find(|(_, accented)| !c.is_ascii() && accented.contains(c)) {
        Some((bare, _)) => letters.push_str(bare),
        None => letters.push(c),
    }
}

/// Two names that differ by a number are two: "Balie 1" and "Balie 2".
fn digits(name: &str) -> String {
    name.chars().filter(char::is_ascii_digit).collect()
}

/// Contacts by what they could be recognised by, for finding duplicates among thousands.
struct Known<'a> {
    looks: Vec<(u32, Look<'a>)>,
    by_key: BTreeMap<Key, Vec<usize>>,
}

impl<'a> Known<'a> {
    fn of(prepared: &'a Prepared) -> Known<'a> {
        let looks: Vec<(u32, Look<'a>)> =
            prepared.contacts().map(|(id, contact)| (id, Look::of(contact))).collect();
        let mut by_key: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
        for (at, (_, look)) in looks.iter().enumerate() {
            for key in look.keys() {
                by_key.entry(key).or_default().push(at);
            }
        }
        by_key.retain(|key, sharing| matches!(key, Key::Named(..)) || sharing.len() <= MOST_SHARING);
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
        let all = near.filter_map(|(id, other)| Some((*id, other, other.found(&look)?)));
        // Of two namesakes it is rather the one at the same organisation.
        let surest =
            all.min_by_key(|(id, other, found)| (*found, other.organisation != look.organisation, *id));
        surest.map(|(id, _, found)| (id, found))
    };
    contacts.iter().map(surest).collect()
}

/// The contact of the call list that is this one for sure enough to write in it without asking: nearly the same name is not
/// enough, nor is the number of a desk. Of namesakes it is who is reached the same way, else who is at the same
/// organisation, else nobody.
pub(crate) fn same_person(prepared: &Prepared, contact: &Contact) -> Option<u32> {
    let look = Look::of(contact);
    let rank = |other: &Look<'_>| {
        let is_same = other.name == look.name
            && if look.name.is_empty() {
                !look.organisation.is_empty() && other.organisation == look.organisation
            } else {
                look.found(other).is_some()
            };
        is_same.then(|| (look.found(other).unwrap_or(Found::Name), other.organisation != look.organisation))
    };
    let others = prepared.contacts().map(|(id, other)| (id, Look::of(other)));
    let mut ranked: Vec<_> = others.filter_map(|(id, other)| Some((rank(&other)?, id, other))).collect();
    ranked.sort_by_key(|(rank, id, _)| (*rank, *id));
    let (best, id, first) = ranked.first()?;
    let mut as_good = ranked.iter().take_while(|(rank, ..)| rank == best);
    as_good.all(|(.., other)| other.organisation == first.organisation).then_some(*id)
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

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::contact::event::Number;
    use crate::event::{Event, Sheet, SheetKept};

    const MANY: u32 = 20_000;

    /// How many pairs are compared in a call list.
    fn compared(contact: impl Fn(u32) -> Contact) -> usize {
        let mut prepared = Prepared::default();
        for id in 1..=MANY {
            let sheet = Sheet::Contact(contact(id));
            let kept = Event::SheetKept(SheetKept { id, sheet, import: None });
            prepared.happen(id.into(), "founder", Timestamp::UNIX_EPOCH, kept);
        }
        let known = Known::of(&prepared);
        known.looks.iter().map(|(_, look)| known.near(look).len()).sum()
    }

    /// One of forty first names with one of a thousand last names, as names are made up of letters.
    fn name(id: u32) -> String {
        let letter = |number: u32| char::from(b'a' + u8::try_from(number % 26).unwrap_or_default());
        let (first, last) = (id % 40, id / 20);
        format!(
            "{}{}an de {}{}{}er",
            letter(first),
            letter(first / 26 + 3),
            letter(last * 7),
            letter(last / 26),
            letter(last)
        )
    }

    fn called(name: String, number: &str) -> Contact {
        let number = Number { number: number.to_owned(), ..Number::default() };
        Contact { name, numbers: vec![number], ..Contact::default() }
    }

    #[test]
    fn twenty_thousand_people_are_not_compared_each_with_each() {
        let pairs = compared(|id| called(name(id), &format!("+316{id:08}")));
        assert!(pairs < 100 * MANY as usize, "{pairs}");
    }

    #[test]
    fn a_switchboard_of_twenty_thousand_recognises_nobody() {
        let pairs = compared(|id| called(name(id), "+31201234567"));
        assert!(pairs < 100 * MANY as usize, "{pairs}");
    }

    #[test]
    fn twenty_thousand_desks_that_differ_by_a_number_are_not_compared() {
        let pairs = compared(|id| called(format!("Balie {id}"), ""));
        assert_eq!(pairs, MANY as usize, "each is near itself only");
    }
}
