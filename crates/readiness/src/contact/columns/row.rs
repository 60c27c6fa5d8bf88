//! What a row of a list says.

use jiff::civil::Date;

use super::Column;
use crate::contact::event::{Contact, ContactKind, Line, Mail, Number, Reference, ReferenceOf};
use crate::event::Word as _;

/// What is wrong with a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadCell {
    /// In which column, counted from 0.
    pub column: usize,
    /// What it should be.
    pub wanted: Column,
    /// What stands there.
    pub text: String,
}

/// How words and numbers of a file are read.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// Reads a telephone number, and gives it as it is dialled from anywhere.
    pub phone: &'a dyn Fn(&str) -> Option<String>,
    /// Reads the name of a kind of contact, in small letters.
    pub kind: &'a dyn Fn(&str) -> Option<ContactKind>,
}

/// What a row says.
///
/// # Errors
///
/// Every cell that cannot be read; a row without a name and without an organisation is one whose name is missing.
pub fn read(cells: &[String], columns: &[Column], reader: Reader<'_>) -> Result<Contact, Vec<BadCell>> {
    let mut row = Row::default();
    for (at, (text, column)) in cells.iter().zip(columns).enumerate() {
        let text = text.trim();
        if !text.is_empty() && !says_nothing(*column, text) {
            row.cell(at, *column, text, reader);
        }
    }
    row.finish(columns)
}

/// Whether a cell is as good as empty: people put a dash where a number should be.
fn says_nothing(column: Column, text: &str) -> bool {
    use Column as Is;
    let is_read = matches!(column, Is::Mobile | Is::Work | Is::Home | Is::Alarm | Is::Mail | Is::VerifiedOn);
    is_read && ["-", "–", "—", "n.v.t.", "nvt", "geen", "n/a", "none"].contains(&text.to_lowercase().as_str())
}

#[derive(Default)]
struct Row {
    contact: Contact,
    /// First name, what stands between, last name.
    name: [String; 3],
    /// Whether all its numbers are.
    is_private: bool,
    bad: Vec<BadCell>,
}

impl Row {
    fn cell(&mut self, at: usize, column: Column, text: &str, reader: Reader<'_>) {
        let phone = reader.phone;
        let contact = &mut self.contact;
        let reference = |of| Reference { of, number: text.to_owned() };
        let is_read = match column {
            Column::Mobile => add_numbers(contact, Line::Mobile, text, phone),
            Column::Work => add_numbers(contact, Line::Work, text, phone),
            Column::Alarm => add_numbers(contact, Line::Alarm, text, phone),
            Column::Mail => add_mails(contact, text),
            Column::Kind => kind(contact, text, reader),
            Column::AroundTheClock => yes_no(text).map(|is| contact.around_the_clock = Some(is)).is_some(),
            Column::Private => yes_no(text).map(|is| self.is_private |= is).is_some(),
            // Outlook calls it "Privé" when all of a contact is.
            Column::Home if yes_no(text).is_some() => {
                self.is_private |= yes_no(text) == Some(true);
                true
            }
            Column::Home => add_numbers(contact, Line::Home, text, phone),
            Column::VerifiedOn => day(text).map(|day| contact.verified_on = Some(day)).is_some(),
            Column::ContractNumber => add(&mut contact.references, reference(ReferenceOf::Contract)),
            Column::CustomerNumber => add(&mut contact.references, reference(ReferenceOf::Customer)),
            Column::PolicyNumber => add(&mut contact.references, reference(ReferenceOf::Policy)),
            Column::FirstName => join(&mut self.name[0], text, " "),
            Column::NamePrefix => join(&mut self.name[1], text, " "),
            Column::LastName => join(&mut self.name[2], text, " "),
            Column::Name => join(&mut contact.name, text, " "),
            Column::Organisation => join(&mut contact.organisation, text, ", "),
            Column::Function => join(&mut contact.function, text, ", "),
            Column::Hours => join(&mut contact.hours, text, ", "),
            Column::Technical => join(&mut contact.technical, text, "\n"),
            Column::CallFor => join(&mut contact.call_for, text, "\n"),
            Column::Source => join(&mut contact.source, text, ", "),
            Column::Note => join(&mut contact.note, text, "\n"),
            Column::Ignored => true,
        };
        if !is_read {
            self.bad.push(BadCell { column: at, wanted: column, text: text.chars().take(60).collect() });
        }
    }

    fn finish(mut self, columns: &[Column]) -> Result<Contact, Vec<BadCell>> {
        if self.contact.name.is_empty() {
            let parts: Vec<&str> =
                self.name.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
            self.contact.name = parts.join(" ");
        }
        if self.contact.name.is_empty() && self.contact.organisation.is_empty() {
            let column = columns.iter().position(|column| *column == Column::Name).unwrap_or_default();
            self.bad.push(BadCell { column, wanted: Column::Name, text: String::new() });
        }
        // Only now all numbers are there, in whatever order the columns stand.
        let is_private = self.is_private;
        self.contact.numbers.iter_mut().for_each(|number| number.is_private |= is_private);
        if self.bad.is_empty() { Ok(self.contact) } else { Err(self.bad) }
    }
}

fn add<T>(list: &mut Vec<T>, one: T) -> bool {
    list.push(one);
    true
}

fn join(text: &mut String, more: &str, between: &str) -> bool {
    if !text.is_empty() {
        text.push_str(between);
    }
    text.push_str(more);
    true
}

/// One cell may hold several numbers, with a bar, a comma, a semicolon, a stroke or a line between them.
fn add_numbers(
    contact: &mut Contact,
    line: Line,
    text: &str,
    phone: &dyn Fn(&str) -> Option<String>,
) -> bool {
    let mut numbers = Vec::new();
    for part in parts(text, &[";", "|", "\n", ",", GOOGLE]) {
        // A stroke may also stand within a number, behind its area.
        let read = phone(part).map(|number| vec![number]);
        let Some(read) = read.or_else(|| parts(part, &["/"]).map(phone).collect()) else { return false };
        numbers.extend(read);
    }
    let is_private = line == Line::Home;
    for number in numbers {
        match contact.numbers.iter_mut().find(|known| known.number == number) {
            Some(known) => {
                known.is_private |= is_private;
                known.line = known.line.min(line);
            }
            None => contact.numbers.push(Number { number, line, is_private, is_own: false }),
        }
    }
    true
}

/// What Google writes between several numbers or addresses.
const GOOGLE: &str = ":::";

/// The parts of a cell, without spaces around them.
fn parts<'a>(text: &'a str, between: &[&str]) -> impl Iterator<Item = &'a str> {
    let mut parts = vec![text];
    for sign in between {
        parts = parts.into_iter().flat_map(|part| part.split(sign)).collect();
    }
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty())
}

fn add_mails(contact: &mut Contact, text: &str) -> bool {
    let addresses: Vec<&str> = parts(text, &[";", "|", "\n", ",", " ", GOOGLE]).collect();
    if addresses.iter().any(|address| !is_address(address)) {
        return false;
    }
    for address in addresses {
        if contact.mails.iter().all(|known| known.address.to_lowercase() != address.to_lowercase()) {
            contact.mails.push(Mail { address: address.to_owned(), is_private: false });
        }
    }
    true
}

/// Whether something looks like an address for mail.
pub fn is_address(text: &str) -> bool {
    let parts = text.split_once('@');
    let is_plain = text.chars().all(|c| !c.is_whitespace() && !c.is_control() && !"<>\"(),;:\\".contains(c));
    is_plain && parts.is_some_and(|(who, at)| !who.is_empty() && at.contains('.') && !at.contains('@'))
}

/// A kind that is none of ours becomes one of one's own.
fn kind(contact: &mut Contact, text: &str, reader: Reader<'_>) -> bool {
    let small = text.to_lowercase();
    contact.kind =
        ContactKind::from_id(&small).or_else(|| (reader.kind)(&small)).unwrap_or(ContactKind::Other);
    contact.own_kind = if contact.kind.is_own() { text.to_owned() } else { String::new() };
    true
}

fn yes_no(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "ja" | "j" | "yes" | "y" | "true" | "waar" | "1" | "x" => Some(true),
        "nee" | "n" | "no" | "false" | "onwaar" | "0" | "-" => Some(false),
        _ => None,
    }
}

/// A day as files write it: `2026-11-22`, or as Dutch people do: `22-11-2026`, `22/11/2026`, `22.11.26`.
fn day(text: &str) -> Option<Date> {
    if let Ok(day) = text.parse() {
        return Some(day);
    }
    let parts: Vec<i16> = text.split(['-', '/', '.']).map(str::parse).collect::<Result<_, _>>().ok()?;
    let [day, month, year] = parts[..] else { return None };
    let year = match year {
        // Nobody looked up a number before telephones.
        0..=99 => year + 2000,
        1900.. => year,
        _ => return None,
    };
    Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()
}
