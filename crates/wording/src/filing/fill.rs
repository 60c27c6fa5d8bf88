//! Filling in a sheet: what was answered, what follows from what is known, what is missing, and what does not go together.

use std::collections::BTreeMap;

use calendar::Start;
use incident::filing::source::{Derived, Ground, Source, derive};
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::model::{Check, CheckKind, Field, FieldKind, Sheet};
use crate::Wording;

/// A sheet with what is known.
#[derive(Clone, Debug)]
pub struct FilledSheet {
    /// Which sheet.
    pub sheet: &'static Sheet,
    /// Its chapters, with what is asked in each.
    pub chapters: Vec<FilledChapter>,
    /// What does not go together.
    pub problems: Vec<Problem>,
}

/// A chapter with what is known.
#[derive(Clone, Debug)]
pub struct FilledChapter {
    /// Its number.
    pub id: &'static str,
    /// What it is called.
    pub title: String,
    /// The questions that are asked.
    pub fields: Vec<Filled>,
}

/// A question with what is known.
#[derive(Clone, Debug)]
pub struct Filled {
    /// Which question.
    pub field: &'static Field,
    /// The answer that counts, if there is one.
    pub answer: Option<Answer>,
    /// Where it comes from.
    pub origin: Origin,
    /// What follows from what is known now, where a person answered otherwise.
    pub says_otherwise: Option<Answer>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// As it is recorded: words, or ids of options.
    pub values: Vec<String>,
    /// As it is copied into the form.
    pub text: String,
}

/// Where an answer comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A person gave or confirmed it, with this entry.
    Recorded(u64),
    /// It follows from what is known, and nobody confirmed it.
    Derived,
    /// Nobody knows it, as far as we know.
    Missing,
}

/// Something that does not go together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The field where it is put right.
    pub field: String,
    /// What it is.
    pub says: String,
    /// Whether it is only said.
    pub is_warning: bool,
}

impl FilledSheet {
    /// Every question that is asked.
    pub fn fields(&self) -> impl Iterator<Item = &Filled> {
        self.chapters.iter().flat_map(|chapter| &chapter.fields)
    }

    /// What must be answered and is not.
    pub fn missing(&self) -> impl Iterator<Item = &Filled> {
        self.fields().filter(|filled| filled.field.needed && filled.origin == Origin::Missing)
    }

    /// What is derived and waits for a person.
    pub fn unconfirmed(&self) -> impl Iterator<Item = &Filled> {
        self.fields().filter(|filled| filled.origin == Origin::Derived)
    }

    /// Whether everything that is needed was answered by a person, and goes together.
    pub fn is_complete(&self) -> bool {
        let needed = |filled: &Filled| filled.field.needed && !matches!(filled.origin, Origin::Recorded(_));
        !self.fields().any(needed) && self.problems.iter().all(|problem| problem.is_warning)
    }

    /// The answers under the keys that the sheet gives them, as an object of objects; nothing when it gives none. Moments
    /// and numbers are words, as they were written: whoever reads the file checks them against the form.
    pub fn to_json(&self) -> Option<serde_json::Value> {
        let mut whole = serde_json::Map::new();
        for filled in self.fields() {
            let (Some(key), Some(answer)) = (&filled.field.key, &filled.answer) else { continue };
            let mut parts: Vec<&str> = key.split('.').collect();
            let Some(last) = parts.pop() else { continue };
            let mut place = &mut whole;
            for part in parts {
                let inner = place.entry(part).or_insert_with(|| serde_json::json!({}));
                // A key that is both an answer and holds others would be a mistake of the file, which a test finds.
                let Some(inner) = inner.as_object_mut() else { return None };
                place = inner;
            }
            place.insert(last.to_owned(), serde_json::Value::from(answer.text.clone()));
        }
        (!whole.is_empty()).then_some(serde_json::Value::Object(whole))
    }

    /// The answers by field, as a filing freezes them.
    pub fn answers(&self) -> BTreeMap<String, String> {
        let answered =
            |filled: &Filled| Some((filled.field.id.clone(), filled.answer.as_ref()?.text.clone()));
        self.fields().filter_map(answered).collect()
    }
}

impl Wording {
    /// Fills in a sheet from what is known. Moments are told on the clock of the zone.
    pub fn fill(&self, sheet: &'static Sheet, ground: &Ground<'_>, zone: &TimeZone) -> FilledSheet {
        let every: Vec<Filled> = sheet
            .chapter
            .iter()
            .flat_map(|chapter| &chapter.field)
            .map(|field| self.fill_field(sheet, field, ground, zone))
            .collect();
        let is_asked = |field: &Field| field.when.iter().all(|when| holds(when, &every, ground.is_late));
        let of = |id: &str| every.iter().find(|filled| filled.field.id == id && is_asked(filled.field));
        let problems =
            sheet.check.iter().filter_map(|check| self.problem(check, of(&check.a)?, of(&check.b)?));
        let problems = problems.collect();
        let chapters = sheet.chapter.iter().map(|chapter| FilledChapter {
            id: &chapter.id,
            title: chapter.title.in_language(self.lang()).to_owned(),
            fields: chapter.field.iter().filter_map(|field| of(&field.id)).cloned().collect(),
        });
        FilledSheet { sheet, chapters: chapters.collect(), problems }
    }

    fn fill_field(
        &self,
        sheet: &Sheet,
        field: &'static Field,
        ground: &Ground<'_>,
        zone: &TimeZone,
    ) -> Filled {
        let derived = field.source().and_then(|source| derive(source, ground));
        let derived = derived.and_then(|derived| self.derived_answer(field, &derived, zone));
        let recorded = ground.state.desk.answer(&sheet.id, &field.id);
        match recorded {
            Some(kept) => {
                let answer = self.answer(field, kept.said.answer.clone());
                let says_otherwise = derived.filter(|derived| derived.text != answer.text);
                let origin = Origin::Recorded(kept.number);
                Filled { field, answer: Some(answer), origin, says_otherwise }
            }
            None => {
                let origin = if derived.is_some() { Origin::Derived } else { Origin::Missing };
                Filled { field, answer: derived, origin, says_otherwise: None }
            }
        }
    }

    /// An answer from what is recorded, with the words of its options.
    fn answer(&self, field: &Field, values: Vec<String>) -> Answer {
        let words = |value: &String| {
            let option = field.options.iter().find(|option| option.id == *value);
            option.map_or_else(|| value.clone(), |option| option.label.in_language(self.lang()).to_owned())
        };
        let text = values.iter().map(words).collect::<Vec<_>>().join("; ");
        Answer { values, text }
    }

    fn derived_answer(&self, field: &Field, derived: &Derived, zone: &TimeZone) -> Option<Answer> {
        if matches!(field.kind, FieldKind::Choice | FieldKind::Choices) {
            return self.derived_choice(field, derived);
        }
        let text = match derived {
            Derived::Words(words) => words.clone(),
            Derived::Moment(start) => written_moment(*start, zone),
            Derived::Number(min, max) if min == max => plain(*min),
            Derived::Number(min, max) if *max == f64::INFINITY => plain(*min),
            Derived::Number(min, max) => format!("{}-{}", plain(*min), plain(*max)),
            Derived::Yes(is_so) => self.text(if *is_so { "sheet-yes" } else { "sheet-no" }),
            Derived::Ids(ids) => {
                let fact = field.source().and_then(Source::fact);
                let word = |id: &String| fact.map_or_else(|| id.clone(), |fact| self.choice(fact, id));
                ids.iter().map(word).collect::<Vec<_>>().join("; ")
            }
        };
        Some(Answer { values: vec![text.clone()], text })
    }

    /// Of a closed list only what an option says that it follows from; nothing when no option does.
    fn derived_choice(&self, field: &Field, derived: &Derived) -> Option<Answer> {
        let ids = match derived {
            Derived::Ids(ids) => ids.clone(),
            Derived::Yes(is_so) => vec![if *is_so { "yes" } else { "no" }.to_owned()],
            _ => return None,
        };
        let follows = |option: &&super::Choice| ids.iter().any(|id| option.from.contains(id));
        let mut chosen: Vec<String> = field.options.iter().filter(follows).map(|it| it.id.clone()).collect();
        if field.kind == FieldKind::Choice {
            chosen.truncate(1);
        }
        (!chosen.is_empty()).then(|| self.answer(field, chosen))
    }

    fn problem(&self, check: &Check, a: &Filled, b: &Filled) -> Option<Problem> {
        let (first, second) = (a.answer.as_ref()?, b.answer.as_ref()?);
        let is_wrong = match check.kind {
            CheckKind::AtMost => {
                bounds(&first.text).zip(bounds(&second.text)).is_some_and(|(a, b)| a.0 > b.1)
            }
            CheckKind::NotAfter => {
                let moments = read_moment(&first.text).zip(read_moment(&second.text));
                moments.is_some_and(|(first, second)| first > second)
            }
            CheckKind::Excludes => {
                let is_if = first.values.iter().any(|value| check.if_a.contains(value));
                is_if && second.values.iter().any(|value| check.not_b.contains(value))
            }
        };
        let says = check.says.in_language(self.lang()).to_owned();
        is_wrong.then(|| Problem { field: b.field.id.clone(), says, is_warning: check.is_warning })
    }
}

/// A moment as forms ask it, the same in both languages: `02-07-2021 18:30`, or a day without an hour.
fn written_moment(start: Start, zone: &TimeZone) -> String {
    match start {
        Start::Moment(at) => zone.to_datetime(at).strftime("%d-%m-%Y %H:%M").to_string(),
        Start::Day(day) => day.strftime("%d-%m-%Y").to_string(),
    }
}

/// A moment as it is written so; a day is its first minute.
fn read_moment(text: &str) -> Option<DateTime> {
    let text = text.trim();
    let moment = DateTime::strptime("%d-%m-%Y %H:%M", text);
    moment.or_else(|_| Date::strptime("%d-%m-%Y", text).map(|day| day.at(0, 0, 0, 0))).ok()
}

/// A number as forms ask it: digits and nothing else.
fn plain(number: f64) -> String {
    format!("{number}")
}

/// Whether another answer, or that the filing is late, lets a question be asked.
fn holds(when: &super::When, every: &[Filled], is_late: bool) -> bool {
    if when.field == "late" {
        return is_late == when.is.iter().any(|is| is == "yes");
    }
    let other = every.iter().find(|filled| filled.field.id == when.field);
    let answer = other.and_then(|other| other.answer.as_ref());
    answer.is_some_and(|answer| answer.values.iter().any(|value| when.is.contains(value)))
}

/// The bounds of a number as it is written: `940-941.000`.
fn bounds(text: &str) -> Option<(f64, f64)> {
    let number = |text: &str| {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        digits.parse::<f64>().ok()
    };
    match text.split_once('-') {
        Some((min, max)) => number(min).zip(number(max)),
        None => number(text).map(|number| (number, number)),
    }
}

/// Why an answer cannot be read as what is asked, as the key of a sentence; nothing when it can.
pub fn misread(kind: FieldKind, text: &str) -> Option<&'static str> {
    let is_number = |text: &str| {
        let digits: String = text.chars().filter(|c| !matches!(c, '.' | ' ')).collect();
        !digits.is_empty() && digits.len() <= 15 && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    match kind {
        FieldKind::Number if !text.splitn(2, '-').all(is_number) => Some("sheet-number-misread"),
        FieldKind::Moment if read_moment(text).is_none() => Some("sheet-moment-misread"),
        _ => None,
    }
}
