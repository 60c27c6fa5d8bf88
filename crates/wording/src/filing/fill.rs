//! Filling in a sheet: what was answered, what follows from what is known, what is missing, and what does not go together.

use std::collections::BTreeMap;

use incident::filing::source::{Derived, Ground, Source, derive};
use jiff::tz::TimeZone;

use super::model::{Check, CheckKind, Choice, Field, FieldKind, Sheet, When};
use super::written;
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
    /// The questions that are not asked.
    hidden: Vec<Filled>,
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
    /// The options that may be chosen here and now.
    pub offered: Vec<&'static Choice>,
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

    /// A question by number, asked or not: what somebody typed while it was asked is kept.
    pub fn question(&self, id: &str) -> Option<&Filled> {
        self.fields().chain(&self.hidden).find(|filled| filled.field.id == id)
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

    /// The answers by field, as a filing freezes them.
    pub fn answers(&self) -> BTreeMap<String, String> {
        let answered =
            |filled: &Filled| Some((filled.field.id.clone(), filled.answer.as_ref()?.text.clone()));
        self.fields().filter_map(answered).collect()
    }
}

/// A sheet while it is filled in: whether a question is asked depends on the answers to others, which come first.
struct Filling<'a> {
    wording: &'a Wording,
    sheet: &'static Sheet,
    ground: &'a Ground<'a>,
    zone: &'a TimeZone,
    /// Each question with whether it is asked.
    done: BTreeMap<&'static str, (Filled, bool)>,
}

impl Filling<'_> {
    /// Fills in a question after those that it depends on. A sheet whose conditions go round does not load.
    fn fill(&mut self, field: &'static Field) {
        if self.done.contains_key(field.id.as_str()) {
            return;
        }
        for when in field.conditions() {
            if let Some(other) = self.sheet.fields().find(|other| other.id == when.field) {
                self.fill(other);
            }
        }
        let is_asked = field.when.iter().all(|when| self.holds(when));
        let offered = field.options.iter().filter(|option| option.when.iter().all(|when| self.holds(when)));
        let offered: Vec<&'static Choice> = offered.collect();
        let filled = self.answered(field, offered);
        self.done.insert(&field.id, (filled, is_asked));
    }

    /// Whether another answer, or that the filing is late, lets a question be asked.
    fn holds(&self, when: &When) -> bool {
        when.or.iter().any(|or| self.holds(or)) || self.is_answered_so(when)
    }

    fn is_answered_so(&self, when: &When) -> bool {
        if when.field == "late" {
            return self.ground.is_late == when.is.iter().any(|is| is == "yes");
        }
        let Some((other, true)) = self.done.get(when.field.as_str()) else { return false };
        let answer = other.answer.as_ref();
        answer.is_some_and(|answer| answer.values.iter().any(|value| when.is.contains(value)))
    }

    fn answered(&self, field: &'static Field, offered: Vec<&'static Choice>) -> Filled {
        let derived = field.source().and_then(|source| derive(source, self.ground));
        let derived =
            derived.and_then(|derived| self.wording.derived_answer(field, &offered, &derived, self.zone));
        let answer = |values| self.wording.answer(field, values);
        let (answer, origin) = if let Some((number, values)) = self.recorded(&self.sheet.id, field) {
            (Some(answer(values)), Origin::Recorded(number))
        } else if let Some(values) = self.carried(field, &offered) {
            (Some(answer(values)), Origin::Derived)
        } else {
            let origin = if derived.is_some() { Origin::Derived } else { Origin::Missing };
            (derived.clone(), origin)
        };
        let is_other = |derived: &Answer| answer.as_ref().is_some_and(|answer| answer.text != derived.text);
        Filled { field, says_otherwise: derived.filter(is_other), answer, origin, offered }
    }

    /// What a person answered. What is no answer of the list, or not any more, was never given.
    fn recorded(&self, sheet: &str, field: &Field) -> Option<(u64, Vec<String>)> {
        let kept = self.ground.state.desk.answer(sheet, &field.id)?;
        let mut values = kept.said.answer.clone();
        if field.is_list() {
            values.retain(|value| field.options.iter().any(|option| option.id == *value));
        }
        if field.kind == FieldKind::Choice {
            values.truncate(1);
        }
        (!values.is_empty()).then_some((kept.number, values))
    }

    /// What was answered on a sheet that this one continues, except what is about that filing.
    fn carried(&self, field: &Field, offered: &[&Choice]) -> Option<Vec<String>> {
        if field.source().is_some_and(Source::is_of_the_filing) {
            return None;
        }
        let mut earlier = self.sheet.earlier.iter();
        let (_, mut values) = earlier.find_map(|sheet| self.recorded(sheet, field))?;
        if field.is_list() {
            values.retain(|value| offered.iter().any(|option| option.id == *value));
        }
        (!values.is_empty()).then_some(values)
    }
}

impl Wording {
    /// Fills in a sheet from what is known. Moments are told on the clock of the zone.
    pub fn fill(&self, sheet: &'static Sheet, ground: &Ground<'_>, zone: &TimeZone) -> FilledSheet {
        let mut filling = Filling { wording: self, sheet, ground, zone, done: BTreeMap::new() };
        for field in sheet.fields() {
            filling.fill(field);
        }
        let of = |id: &str| filling.done.get(id).filter(|(_, is_asked)| *is_asked).map(|(filled, _)| filled);
        let problems =
            sheet.check.iter().filter_map(|check| self.problem(check, of(&check.a)?, of(&check.b)?));
        let misplaced = sheet.fields().filter_map(|field| self.misplaced(of(&field.id)?));
        let problems = problems.chain(misplaced).collect();
        let chapters = sheet.chapter.iter().map(|chapter| FilledChapter {
            id: &chapter.id,
            title: chapter.title.in_language(self.lang()).to_owned(),
            fields: chapter.field.iter().filter_map(|field| of(&field.id)).cloned().collect(),
        });
        let chapters = chapters.collect();
        let hidden = filling.done.into_values().filter(|(_, is_asked)| !is_asked).map(|(filled, _)| filled);
        FilledSheet { sheet, chapters, problems, hidden: hidden.collect() }
    }

    /// An answer that does not go with what was answered elsewhere.
    fn misplaced(&self, filled: &Filled) -> Option<Problem> {
        let values = &filled.answer.as_ref()?.values;
        let is_misplaced = |option: &&Choice| {
            values.contains(&option.id) && filled.offered.iter().all(|offered| offered.id != option.id)
        };
        let option = filled.field.options.iter().find(is_misplaced)?;
        let gaps = [
            ("field", filled.field.id.clone().into()),
            ("answer", option.label.in_language(self.lang()).to_owned().into()),
            ("other", option.when.first()?.field.clone().into()),
        ];
        let says = self.format("sheet-option-misplaced", gaps);
        Some(Problem { field: filled.field.id.clone(), says, is_warning: false })
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

    fn derived_answer(
        &self,
        field: &Field,
        offered: &[&Choice],
        derived: &Derived,
        zone: &TimeZone,
    ) -> Option<Answer> {
        if field.is_list() {
            return self.derived_choice(field, offered, derived);
        }
        let plain = written::number;
        let text = match derived {
            Derived::Words(words) if field.kind == FieldKind::Phone => written::phone(words)?,
            Derived::Words(words) => words.clone(),
            Derived::Moment(start) if field.kind == FieldKind::Day => written::day(*start, zone),
            Derived::Moment(start) => written::moment(*start, zone),
            // A form that asks for one duration gets the longest.
            Derived::Number(_, max) if field.kind == FieldKind::Duration => written::duration(*max)?,
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
    fn derived_choice(&self, field: &Field, offered: &[&Choice], derived: &Derived) -> Option<Answer> {
        let ids = match derived {
            Derived::Ids(ids) => ids.clone(),
            Derived::Yes(is_so) => vec![if *is_so { "yes" } else { "no" }.to_owned()],
            _ => return None,
        };
        let follows = |option: &&&Choice| ids.iter().any(|id| option.from.contains(id));
        let mut chosen: Vec<String> = offered.iter().filter(follows).map(|it| it.id.clone()).collect();
        if field.kind == FieldKind::Choice {
            chosen.truncate(1);
        }
        (!chosen.is_empty()).then(|| self.answer(field, chosen))
    }

    fn problem(&self, check: &Check, a: &Filled, b: &Filled) -> Option<Problem> {
        let (first, second) = (a.answer.as_ref()?, b.answer.as_ref()?);
        let is_wrong = match check.kind {
            CheckKind::AtMost => {
                let bounds = written::bounds;
                bounds(&first.text).zip(bounds(&second.text)).is_some_and(|(a, b)| a.0 > b.1)
            }
            CheckKind::NotAfter => {
                let read = |answer: &Answer| Some(written::read_moment(&answer.text)?.start());
                read(first).zip(read(second)).is_some_and(|(first, second)| first > second)
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
