//! Lists of contacts that people have elsewhere: which column is what, and what a row says.

use jiff::civil::Date;

use super::event::{Contact, ContactKind, Line, Mail, Number, Reference, ReferenceOf};
use crate::event::Word as _;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// Nothing that we take over.
    Ignored,
    /// The whole name.
    Name,
    /// The first name.
    FirstName,
    /// What stands between the first and the last name in Dutch.
    NamePrefix,
    /// The last name.
    LastName,
    /// Whom they work for.
    Organisation,
    /// What they do there.
    Function,
    /// What they are to us.
    Kind,
    /// A mobile number.
    Mobile,
    /// A number at work.
    Work,
    /// A number at home, which is private.
    Home,
    /// The number of an alarm centre.
    Alarm,
    /// An address for mail.
    Mail,
    /// Whether they answer day and night.
    AroundTheClock,
    /// When they answer.
    Hours,
    /// By which number of a contract they know us.
    ContractNumber,
    /// By which number of a customer they know us.
    CustomerNumber,
    /// By which number of a policy they know us.
    PolicyNumber,
    /// Version numbers and technical notes.
    Technical,
    /// What to call them for.
    CallFor,
    /// Where the entry comes from.
    Source,
    /// When somebody last found it right.
    VerifiedOn,
    /// Whether the numbers of the row are private.
    Private,
    /// Anything else.
    Note,
}

/// A column with the names that people give it, in small letters, with hyphens for whatever is no letter.
type Named = (Column, &'static str, &'static [&'static str]);

/// All columns, in the order in which we write them, with their ids and names.
const COLUMNS: [Named; 24] = [
    (Column::Ignored, "ignored", &[]),
    (
        Column::Name,
        "name",
        &[
            "naam",
            "name",
            "volledige-naam",
            "full-name",
            "display-name",
            "weergavenaam",
            "contactpersoon",
            "contact",
        ],
    ),
    (Column::FirstName, "first-name", &["voornaam", "first-name", "given-name", "roepnaam"]),
    (Column::NamePrefix, "name-prefix", &["tussenvoegsel", "voorvoegsel", "middle-name"]),
    (Column::LastName, "last-name", &["achternaam", "last-name", "family-name", "surname"]),
    (
        Column::Organisation,
        "organisation",
        &[
            "organisatie",
            "organisation",
            "organization",
            "bedrijf",
            "bedrijfsnaam",
            "company",
            "company-name",
            "werkgever",
            "leverancier",
        ],
    ),
    (
        Column::Function,
        "function",
        &["functie", "function", "job-title", "title", "titel", "rol", "functietitel"],
    ),
    (Column::Kind, "kind", &["soort", "kind", "type", "categorie", "category", "soort-contact"]),
    (
        Column::Mobile,
        "mobile",
        &[
            "mobiel",
            "mobile",
            "mobile-phone",
            "mobiele-telefoon",
            "gsm",
            "06",
            "mobiel-nummer",
            "telefoon",
            "phone",
            "telefoonnummer",
            "phone-number",
            "tel",
            "nummer",
        ],
    ),
    (
        Column::Work,
        "work",
        &[
            "werk",
            "work",
            "business-phone",
            "telefoon-werk",
            "werktelefoon",
            "kantoor",
            "telefoon-zakelijk",
            "vast",
            "work-phone",
        ],
    ),
    (
        Column::Home,
        "home",
        &[
            "thuis",
            "home",
            "prive",
            "privé",
            "telefoon-prive",
            "telefoon-privé",
            "home-phone",
            "telefoon-thuis",
            "private-number",
        ],
    ),
    (
        Column::Alarm,
        "alarm",
        &["alarmnummer", "alarm", "noodnummer", "alarm-number", "emergency-number", "storingsnummer"],
    ),
    (
        Column::Mail,
        "mail",
        &[
            "mail",
            "e-mail",
            "email",
            "e-mailadres",
            "emailadres",
            "mailadres",
            "email-address",
            "e-mail-address",
        ],
    ),
    (Column::AroundTheClock, "around-the-clock", &["24-7", "dag-en-nacht", "24-uur", "day-and-night"]),
    (Column::Hours, "hours", &["bereikbaar", "uren", "openingstijden", "hours", "bereikbaarheid"]),
    (Column::ContractNumber, "contract-number", &["contractnummer", "contract", "contract-number"]),
    (
        Column::CustomerNumber,
        "customer-number",
        &["klantnummer", "klantnr", "customer-number", "debiteurnummer"],
    ),
    (Column::PolicyNumber, "policy-number", &["polisnummer", "polis", "policy-number"]),
    (
        Column::Technical,
        "technical",
        &["techniek", "technische-gegevens", "versie", "versienummer", "technical", "version"],
    ),
    (Column::CallFor, "call-for", &["waarvoor-bellen", "bellen-voor", "call-for", "waarvoor"]),
    (Column::Source, "source", &["bron", "source"]),
    (
        Column::VerifiedOn,
        "verified-on",
        &["nagekeken-op", "gecontroleerd-op", "verified-on", "laatst-gecontroleerd"],
    ),
    (Column::Private, "private", &["prive-nummer", "is-prive", "private", "afgeschermd"]),
    (
        Column::Note,
        "note",
        &["opmerking", "opmerkingen", "notitie", "notities", "note", "notes", "toelichting"],
    ),
];

impl Column {
    /// All of them, in the order in which we write them.
    pub fn all() -> impl Iterator<Item = Column> {
        COLUMNS.into_iter().map(|(column, ..)| column)
    }

    /// Its id in kebab-case.
    pub fn id(self) -> &'static str {
        COLUMNS.iter().find(|(column, ..)| *column == self).map_or("", |(_, id, _)| id)
    }

    /// The one with this id.
    pub fn from_id(id: &str) -> Option<Column> {
        COLUMNS.iter().find(|(_, known, _)| *known == id).map(|(column, ..)| *column)
    }

    /// What a column of this name holds, by the names that people and programs give their columns. Numbers behind a
    /// name say nothing: "Telefoon 2" is a telephone.
    pub fn guess(name: &str) -> Column {
        let letters: String =
            name.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
        let words: Vec<&str> = letters.split_whitespace().collect();
        let find = |name: &str| COLUMNS.iter().find(|(_, id, names)| names.contains(&name) || *id == name);
        let whole = words.join("-");
        let without_number = || {
            let last_is_number = words.last().is_some_and(|word| word.parse::<u8>().is_ok());
            (last_is_number && words.len() > 1).then(|| words[..words.len() - 1].join("-"))
        };
        let found = find(&whole).or_else(|| without_number().and_then(|name| find(&name)));
        found.map_or(Column::Ignored, |(column, ..)| *column)
    }
}

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
    let mut row = Row { contact: Contact::default(), name: [const { String::new() }; 3], bad: Vec::new() };
    for (at, (text, column)) in cells.iter().zip(columns).enumerate() {
        let text = text.trim();
        if !text.is_empty() && *column != Column::Ignored {
            row.cell(at, *column, text, reader);
        }
    }
    row.finish(columns)
}

struct Row {
    contact: Contact,
    /// First name, what stands between, last name.
    name: [String; 3],
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
            Column::Home => add_numbers(contact, Line::Home, text, phone),
            Column::Mail => add_mails(contact, text),
            Column::Kind => kind(contact, text, reader),
            Column::AroundTheClock => yes_no(text).map(|is| contact.around_the_clock = Some(is)).is_some(),
            Column::Private => yes_no(text)
                .map(|is| contact.numbers.iter_mut().for_each(|number| number.is_private |= is))
                .is_some(),
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

/// One cell may hold several numbers, with a bar, a semicolon or a line between them.
fn add_numbers(
    contact: &mut Contact,
    line: Line,
    text: &str,
    phone: &dyn Fn(&str) -> Option<String>,
) -> bool {
    let parts = text.split([';', '|', '\n']).map(str::trim).filter(|part| !part.is_empty());
    let numbers: Option<Vec<String>> = parts.map(phone).collect();
    let Some(numbers) = numbers else { return false };
    for number in numbers {
        if contact.numbers.iter().all(|known| known.number != number) {
            let is_private = line == Line::Home;
            contact.numbers.push(Number { number, line, is_private, is_own: false });
        }
    }
    true
}

fn add_mails(contact: &mut Contact, text: &str) -> bool {
    let addresses: Vec<&str> =
        text.split([';', ',', '|', '\n', ' ']).filter(|address| !address.is_empty()).collect();
    if addresses.iter().any(|address| !is_address(address)) {
        return false;
    }
    let mails = addresses.into_iter().map(|address| Mail { address: address.to_owned(), is_private: false });
    contact.mails.extend(mails);
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
    match ContactKind::from_id(&small).or_else(|| (reader.kind)(&small)) {
        Some(kind) => contact.kind = kind,
        None => {
            contact.kind = ContactKind::Other;
            text.clone_into(&mut contact.own_kind);
        }
    }
    true
}

fn yes_no(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "ja" | "j" | "yes" | "y" | "true" | "waar" | "1" | "x" => Some(true),
        "nee" | "n" | "no" | "false" | "onwaar" | "0" | "-" => Some(false),
        _ => None,
    }
}

/// A day as files write it: `2026-11-22`, or as Dutch people do: `22-11-2026`, `22/11/2026`, `22.11.2026`.
fn day(text: &str) -> Option<Date> {
    if let Ok(day) = text.parse() {
        return Some(day);
    }
    let parts: Vec<i16> = text.split(['-', '/', '.']).map_while(|part| part.parse().ok()).collect();
    let [day, month, year] = parts[..] else { return None };
    Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()
}
