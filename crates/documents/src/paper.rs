//! What every print is made from: what is prepared, the words, and what stands at the top of each page.

use jiff::civil::Date;
use law::Rulebook;
use readiness::contact::event::{Contact, Number};
use readiness::prepared::{ONLY, Prepared};
use serde::Serialize;
use serde_json::{Map, Value};
use wording::Wording;

/// The country of numbers when nobody said where the organisation is.
const HOME: &str = "NL";

/// From so many digits in a row on a number is read wrong.
const LONGEST_GROUP: usize = 5;

/// What a print is made from, as its reader may see it.
#[derive(Clone, Copy)]
pub struct Paper<'a> {
    /// What is prepared.
    pub prepared: &'a Prepared,
    /// The words of its language.
    pub wording: &'a Wording,
    /// The rules in force.
    pub rulebook: &'a Rulebook,
    /// The day on which it is printed.
    pub today: Date,
    /// What stands on every page.
    pub stamp: &'a Stamp,
}

/// What stands on every page of a print: whose it is, which version, until when it can be trusted. Every text is whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Stamp {
    /// The name of the organisation.
    pub organisation: String,
    /// Which version it is, of which day, and which copy.
    pub version: String,
    /// Until when it can be trusted.
    pub check_before: String,
    /// That it is confidential.
    pub confidential: String,
    /// Where the other copies are.
    pub kept: String,
    /// With what the numbers of blank sheets begin: the number of the copy. Without one, there is room to write it.
    pub sheet_number: Option<String>,
}

/// A number as it stands on paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Dial {
    /// As people of the country dial it, in groups.
    pub(crate) shown: String,
    /// As it is dialled from abroad, in groups; empty when that is the same, or when there is no such form.
    pub(crate) abroad: String,
    /// As telephones want it.
    pub(crate) plain: String,
    /// What kind of line it is, and what to know of it.
    pub(crate) of: String,
}

impl Paper<'_> {
    /// The words of a print, by the end of their keys.
    pub(crate) fn words(&self, prefix: &str, keys: &[&str]) -> Value {
        let word =
            |key: &&str| ((*key).to_owned(), Value::String(self.wording.text(&format!("{prefix}{key}"))));
        Value::Object(keys.iter().map(word).collect::<Map<String, Value>>())
    }

    /// The country whose numbers are written without a country code.
    pub(crate) fn country(&self) -> &str {
        let country = self.prepared.profile(ONLY).map_or("", |profile| profile.country.as_str());
        if country.is_empty() { HOME } else { country }
    }

    /// A number as it stands on paper.
    pub(crate) fn dial(&self, number: &Number) -> Dial {
        let mut of = vec![self.wording.word(number.line)];
        of.extend(number.is_own.then(|| self.wording.text("contact-own-line")));
        Dial { of: of.join(", "), ..self.plain_dial(&number.number) }
    }

    /// The same for a number of which nobody said what kind of line it is.
    pub(crate) fn plain_dial(&self, number: &str) -> Dial {
        let read = |country| exchange::phone(number, country).map(|phone| grouped(&phone.grouped));
        let shown = read(self.country()).unwrap_or_else(|| grouped(number));
        // Seen from another country the number has the code of its own.
        let elsewhere = if self.country() == "BE" { "NL" } else { "BE" };
        let abroad = read(elsewhere).filter(|abroad| *abroad != shown && number.starts_with('+'));
        let plain = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        Dial { shown, abroad: abroad.unwrap_or_default(), plain, of: String::new() }
    }

    /// The number to call first: one that does not depend on our own telephony, if there is one.
    pub(crate) fn first_dial(&self, contact: &Contact) -> Option<Dial> {
        let first = contact.outside_number().or_else(|| contact.numbers.first());
        first.filter(|number| !number.number.is_empty()).map(|number| self.dial(number))
    }

    /// A contact with a number, on one line: `Sanne de Wit, 06 1234 5678`.
    pub(crate) fn person(&self, id: Option<u32>) -> Option<String> {
        let contact = self.prepared.contact(id?)?;
        // A number that is broken over two lines is dialled wrong.
        let number = self.first_dial(contact).map(|dial| format!(", {}", dial.shown.replace(' ', "\u{a0}")));
        Some(format!("{}{}", contact.title(), number.unwrap_or_default()))
    }

    /// The name of a contact.
    pub(crate) fn name(&self, id: Option<u32>) -> Option<String> {
        Some(self.prepared.contact(id?)?.title().to_owned())
    }
}

/// The lines of a text of which each says one thing.
pub(crate) fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// A number in groups that can be read and dialled without losing the place: `06 1234 5678`.
fn grouped(number: &str) -> String {
    let parts = number.split(' ').map(|part| {
        let is_long = part.len() > LONGEST_GROUP && part.bytes().all(|byte| byte.is_ascii_digit());
        if is_long { in_groups(part) } else { part.to_owned() }
    });
    parts.collect::<Vec<_>>().join(" ")
}

/// Groups of four from the right, of three where that leaves none of one.
fn in_groups(digits: &str) -> String {
    let size = if digits.len() % 4 == 1 || digits.len() == 6 { 3 } else { 4 };
    let (first, rest) = digits.split_at(match digits.len() % size {
        0 => size,
        short => short,
    });
    let rest = rest.as_bytes().chunks(size).map(|group| String::from_utf8_lossy(group).into_owned());
    std::iter::once(first.to_owned()).chain(rest).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn long_numbers_stand_in_groups_and_short_ones_stay_whole() {
        assert_eq!(grouped("06 12345678"), "06 1234 5678");
        assert_eq!(grouped("+31 6 12345678"), "+31 6 1234 5678");
        assert_eq!(grouped("088 123 4567"), "088 123 4567");
        assert_eq!(grouped("112"), "112");
        assert_eq!(grouped("0900 8844"), "0900 8844");
        assert_eq!(grouped("123456789"), "123 456 789");
        assert_eq!(grouped("123456"), "123 456");
        assert_eq!(grouped("1234567"), "123 4567");
    }
}
