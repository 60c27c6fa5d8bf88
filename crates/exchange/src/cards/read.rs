//! Cards from a file.

use std::borrow::Cow;

use encoding_rs::Encoding;

use super::line::{Line, Lines, Property, parts, unescape};
use super::{Card, CardProblem, CardWhat, PhoneKind};
use crate::clean::clean;
use crate::table::contained;
use crate::text::{Decoded, decode, likely};
use crate::{Problem, limits};

/// What the types of a telephone number mean, the one first that says most.
const KINDS: &[(&str, PhoneKind)] = &[
    ("FAX", PhoneKind::Fax),
    ("PAGER", PhoneKind::Pager),
    ("CELL", PhoneKind::Mobile),
    ("IPHONE", PhoneKind::Mobile),
    ("WORK", PhoneKind::Work),
    ("HOME", PhoneKind::Home),
];

/// The properties that we read.
const READ: &[&str] =
    &["FN", "N", "ORG", "TITLE", "ROLE", "TEL", "EMAIL", "NOTE", "CATEGORIES", "URL", "AGENT"];

/// Whether a file holds cards, rather than a table.
pub fn holds_cards(bytes: &[u8]) -> bool {
    let start = decode(&bytes[..bytes.len().min(1024)]).text;
    start.trim_start().get(..11).is_some_and(|it| it.eq_ignore_ascii_case("BEGIN:VCARD"))
}

/// Reads the cards of a file: vCard 2.1, 3.0 and 4.0. A card with something wrong in it is read as far as it goes.
///
/// # Errors
///
/// When the file as a whole is refused.
pub fn read_cards(bytes: &[u8]) -> Result<(Vec<Card>, Vec<CardProblem>), Problem> {
    if bytes.len() > limits::FILE_BYTES {
        return Err(Problem::FileTooLarge { limit_bytes: limits::FILE_BYTES });
    }
    contained(|| read(bytes))
}

fn read(bytes: &[u8]) -> Result<(Vec<Card>, Vec<CardProblem>), Problem> {
    let (bytes, lost) = match Encoding::for_bom(bytes) {
        Some(_) => {
            let Decoded { text, lost } = decode(bytes);
            (Cow::Owned(text.into_bytes()), lost)
        }
        None => (Cow::Borrowed(bytes), false),
    };
    if bytes.trim_ascii().is_empty() {
        return Err(Problem::Empty);
    }
    let mut reading = Reading::new(likely(&bytes), lost);
    for line in Lines::new(&bytes) {
        reading.line(&line)?;
    }
    reading.finish()
}

/// A file while it is read.
struct Reading {
    likely: &'static Encoding,
    /// Whether something was lost before the lines were read.
    lost: bool,
    cards: Vec<Card>,
    problems: Vec<CardProblem>,
    /// How many cards began.
    count: usize,
    open: Option<Open>,
    /// The number of the line that is read.
    number: usize,
    /// Whether the line before this one belonged to no card, which is said once.
    is_outside: bool,
}

/// A card of which the end did not come yet.
#[derive(Default)]
struct Open {
    card: Card,
    /// The name in its parts, for a card that gives no other.
    formal_name: String,
    /// What the person does, for a card that gives no title.
    role: String,
    /// How many characters its notes have together: to count them anew for each would take the square of their number.
    noted: usize,
    /// Version 2.1 may hold a card of who acts for the person. It is not ours.
    inner: Inner,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Inner {
    #[default]
    None,
    Announced,
    Open,
}

impl Reading {
    fn new(likely: &'static Encoding, lost: bool) -> Reading {
        let (cards, problems) = (Vec::new(), Vec::new());
        Reading { likely, lost, cards, problems, count: 0, open: None, number: 1, is_outside: false }
    }

    fn line(&mut self, line: &Line) -> Result<(), Problem> {
        self.number = line.number;
        let property = line.property();
        let border = property.as_ref().filter(|it| it.is_border()).map(|it| it.name.as_str());
        let inner = self.open.as_ref().map(|open| open.inner);
        let was_outside = std::mem::take(&mut self.is_outside);
        match (border, inner) {
            (Some("BEGIN"), Some(Inner::Announced)) => self.set_inner(Inner::Open),
            (Some("BEGIN"), _) => {
                self.close_unended()?;
                self.begin()?;
            }
            (Some("END"), Some(Inner::Open)) => self.set_inner(Inner::None),
            (Some("END"), Some(_)) => self.close()?,
            (_, Some(Inner::Open)) => {}
            (_, Some(_)) => self.property(property)?,
            (_, None) => {
                self.is_outside = true;
                if !was_outside {
                    self.complain(self.count + 1, CardWhat::OutsideCards)?;
                }
            }
        }
        Ok(())
    }

    fn finish(mut self) -> Result<(Vec<Card>, Vec<CardProblem>), Problem> {
        self.close_unended()?;
        if self.count == 0 { Err(Problem::NotCards) } else { Ok((self.cards, self.problems)) }
    }

    fn begin(&mut self) -> Result<(), Problem> {
        if self.count == limits::CARDS {
            return Err(Problem::TooManyCards { limit: limits::CARDS });
        }
        self.count += 1;
        let card = Card { number: self.count, ..Card::default() };
        self.open = Some(Open { card, ..Open::default() });
        Ok(())
    }

    fn set_inner(&mut self, inner: Inner) {
        if let Some(open) = &mut self.open {
            open.inner = inner;
        }
    }

    fn close_unended(&mut self) -> Result<(), Problem> {
        if self.open.is_some() {
            self.complain(self.count, CardWhat::EndMissing)?;
        }
        self.close()
    }

    fn close(&mut self) -> Result<(), Problem> {
        let Some(Open { mut card, formal_name, role, .. }) = self.open.take() else {
            return Ok(());
        };
        if card.name.is_empty() {
            card.name = formal_name;
        }
        if card.title.is_empty() {
            card.title = role;
        }
        if card.is_empty() {
            return self.complain(card.number, CardWhat::NothingOnIt);
        }
        self.cards.push(card);
        Ok(())
    }

    fn property(&mut self, property: Option<Property>) -> Result<(), Problem> {
        self.set_inner(Inner::None);
        let Some(property) = property else {
            return self.complain(self.count, CardWhat::LineNotUnderstood);
        };
        if !READ.contains(&property.name.as_str()) {
            return Ok(());
        }
        if property.is_bytes() {
            return self.complain(self.count, CardWhat::LineNotUnderstood);
        }
        let (value, lost) = property.text(self.likely);
        if lost || (self.lost && value.contains(char::REPLACEMENT_CHARACTER)) {
            self.complain(self.count, CardWhat::LostCharacters)?;
        }
        let noted = self.open.as_ref().filter(|_| property.name == "NOTE").map_or(0, |open| open.noted);
        let characters = noted + plain(&value).chars().count();
        if characters > limits::CELL_CHARACTERS {
            let what = CardWhat::ValueTooLong { characters, limit: limits::CELL_CHARACTERS };
            return self.complain(self.count, what);
        }
        if let Some(open) = &mut self.open {
            open.noted += if property.name == "NOTE" { characters - noted } else { 0 };
            open.take(&property, &value);
        }
        Ok(())
    }

    fn complain(&mut self, card: usize, what: CardWhat) -> Result<(), Problem> {
        // Problems take room: a file that wants to do harm may have one on every line.
        if self.problems.len() * size_of::<CardProblem>() > limits::TEXT_BYTES {
            return Err(Problem::TooMuchText { limit_bytes: limits::TEXT_BYTES });
        }
        self.problems.push(CardProblem { card, line: self.number, what });
        Ok(())
    }
}

impl Open {
    /// Takes over what a property says. Of what a card says twice the first counts, where there can be one only.
    fn take(&mut self, property: &Property, value: &str) {
        let first = |kept: &mut String, value: String| {
            if kept.is_empty() {
                *kept = value;
            }
        };
        let card = &mut self.card;
        match property.name.as_str() {
            "FN" => first(&mut card.name, plain(value)),
            "N" => first(&mut self.formal_name, spoken(value)),
            "ORG" => first(&mut card.organisation, joined(value, ';', ", ")),
            "TITLE" => first(&mut card.title, plain(value)),
            "ROLE" => first(&mut self.role, plain(value)),
            "TEL" => {
                let phone = without_scheme(plain(value), "tel:");
                let kind = KINDS.iter().find(|(kind, _)| property.has(kind)).map(|(_, kind)| *kind);
                card.phones.extend((!phone.is_empty()).then(|| (phone, kind.unwrap_or(PhoneKind::Other))));
            }
            "EMAIL" => {
                let mail = without_scheme(plain(value), "mailto:");
                card.mails.extend((!mail.is_empty()).then_some(mail));
            }
            "NOTE" if card.note.is_empty() => card.note = plain(value),
            "NOTE" => card.note = format!("{}\n{}", card.note, plain(value)).trim().to_owned(),
            "CATEGORIES" => card.categories.extend(filled(value, ',')),
            "URL" => card.url = card.url.take().or_else(|| Some(plain(value)).filter(|it| !it.is_empty())),
            "AGENT" if value.trim().is_empty() => self.inner = Inner::Announced,
            _ => {}
        }
    }
}

/// A value as people read it.
fn plain(value: &str) -> String {
    clean(&unescape(value)).trim().to_owned()
}

/// The parts of a value that hold something, as people read them.
fn filled(value: &str, mark: char) -> Vec<String> {
    parts(value, mark).into_iter().map(plain).filter(|part| !part.is_empty()).collect()
}

fn joined(value: &str, mark: char, between: &str) -> String {
    filled(value, mark).join(between)
}

/// A name in parts (family, given, more given, before, after) as it is said.
fn spoken(value: &str) -> String {
    let mut names: Vec<String> = parts(value, ';').into_iter().map(|part| joined(part, ',', " ")).collect();
    names.resize(5, String::new());
    let [family, given, more, before, after] = [0, 1, 2, 3, 4].map(|at| names[at].as_str());
    let said = [before, given, more, family, after].into_iter().filter(|name| !name.is_empty());
    said.collect::<Vec<_>>().join(" ")
}

/// An address without the word that says what kind it is.
fn without_scheme(text: String, scheme: &str) -> String {
    match text.get(..scheme.len()) {
        Some(start) if start.eq_ignore_ascii_case(scheme) => text[scheme.len()..].trim().to_owned(),
        _ => text,
    }
}
