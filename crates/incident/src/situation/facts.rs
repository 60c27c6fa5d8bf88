//! Fact values as people write them: plain, or with a certainty and the moment they were learnt.

use calendar::Start;

use super::approximate::approximate;
use super::moment::{read_start, shorten};
use super::problem::{Form, SituationProblem, Wrong};
use super::read::Reader;
use super::tree::Tree;
use crate::fact::{Certainty, Fact, FactKey, Facts, Kind, Value};

/// More than this many of anything is a slip of the keyboard.
const TOO_MANY: f64 = 1e15;

/// Reads `facts`.
pub(super) fn read(reader: &Reader<'_>, tree: Option<&Tree>) -> Result<Facts, SituationProblem> {
    let mut facts = Facts::default();
    for (name, value) in table(tree, "facts")? {
        let path = format!("facts.{name}");
        let Some(key) = FactKey::parse(name) else {
            let nearest = nearest(name, FactKey::ALL.iter().map(|key| key.as_str()));
            return Err(SituationProblem::at(path, Wrong::UnknownKey { nearest }));
        };
        if let Some(fact) = read_fact(reader, &path, key, value)? {
            facts.hold(key, fact);
        }
    }
    Ok(facts)
}

/// The entries of a table that may be absent or null.
pub(super) fn table<'a>(
    tree: Option<&'a Tree>,
    path: &str,
) -> Result<&'a [(String, Tree)], SituationProblem> {
    match tree {
        None | Some(Tree::Null) => Ok(&[]),
        Some(Tree::Table(entries)) => Ok(entries),
        Some(_) => Err(SituationProblem::at(path, Wrong::WrongForm { expected: Form::Table })),
    }
}

/// The candidate that looks most like what was written, if any looks like it at all.
pub(crate) fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let written = shorten(written);
    candidates
        .into_iter()
        .map(|candidate| {
            let distance = strsim::damerau_levenshtein(&written.to_lowercase(), &candidate.to_lowercase());
            (distance, candidate)
        })
        .filter(|(distance, candidate)| *distance <= candidate.len().max(written.len()) / 2)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate.to_owned())
}

fn read_fact(
    reader: &Reader<'_>,
    path: &str,
    key: FactKey,
    tree: &Tree,
) -> Result<Option<Fact>, SituationProblem> {
    let mut fact = Fact { value: Value::Bool(false), certainty: Certainty::default(), known_at: None };
    let mut inner = tree;
    let mut range = Vec::new();
    if let Tree::Table(entries) = tree {
        inner = &Tree::Null;
        for (name, value) in entries {
            let path = format!("{path}.{name}");
            match name.as_str() {
                "value" => inner = value,
                "min" | "max" => range.push((name.clone(), value.clone())),
                "certainty" => fact.certainty = certainty(&path, value)?,
                "known_at" => {
                    fact.known_at = Slot::new(&path, value).start(reader)?.map(|at| reader.moment(at));
                }
                "source" => Slot::new(&path, value).text().map(drop)?,
                other => {
                    let nearest = nearest(other, ["value", "certainty", "known_at", "source", "min", "max"]);
                    return Err(SituationProblem::at(path, Wrong::UnknownKey { nearest }));
                }
            }
        }
    }
    let range = Tree::Table(range);
    if matches!(&range, Tree::Table(bounds) if !bounds.is_empty()) {
        if *inner != Tree::Null {
            let with = format!("{path}.value");
            return Err(SituationProblem::at(format!("{path}.min"), Wrong::Conflict { with }));
        }
        inner = &range;
    }
    let Some(value) = Slot::new(path, inner).value(reader, key.kind())? else { return Ok(None) };
    fact.value = value;
    if key == FactKey::PersonsApprox
        && let Value::Text(text) = &fact.value
        && let Some((min, max)) = approximate(text)
    {
        // An approximation in somebody's words is never established.
        fact.value = Value::Number { min, max };
        if fact.certainty == Certainty::Confirmed {
            fact.certainty = Certainty::Likely;
        }
    }
    Ok(Some(fact))
}

fn certainty(path: &str, tree: &Tree) -> Result<Certainty, SituationProblem> {
    let Some(text) = Slot::new(path, tree).text()? else { return Ok(Certainty::default()) };
    Certainty::parse(text).ok_or_else(|| {
        let nearest = nearest(text, Certainty::ALL.iter().map(|certainty| certainty.as_str()));
        SituationProblem::at(path, Wrong::UnknownValue { value: shorten(text), nearest })
    })
}

/// A value at a path.
pub(super) struct Slot<'a> {
    path: &'a str,
    tree: &'a Tree,
}

impl<'a> Slot<'a> {
    pub(super) fn new(path: &'a str, tree: &'a Tree) -> Slot<'a> {
        Slot { path, tree }
    }

    /// Words, or nothing for null.
    pub(super) fn text(&self) -> Result<Option<&'a str>, SituationProblem> {
        match self.tree {
            Tree::Null => Ok(None),
            Tree::Text(text) => Ok(Some(text)),
            _ => Err(self.wrong_form(Form::Text)),
        }
    }

    /// A moment or a day, or nothing for null.
    pub(super) fn start(&self, reader: &Reader<'_>) -> Result<Option<Start>, SituationProblem> {
        match self.tree {
            Tree::Null => Ok(None),
            Tree::Text(text) => read_start(text, reader.zone).map(Some).map_err(|wrong| self.problem(wrong)),
            _ => Err(self.wrong_form(Form::Moment)),
        }
    }

    /// A number from 0, or nothing for null.
    pub(super) fn number(&self) -> Result<Option<f64>, SituationProblem> {
        match self.tree {
            Tree::Null => Ok(None),
            Tree::Number(number) => self.checked(*number).map(Some),
            _ => Err(self.wrong_form(Form::Number)),
        }
    }

    /// One word of a closed list, or nothing for null.
    pub(super) fn choice(
        &self,
        all: &'static [&'static str],
    ) -> Result<Option<&'static str>, SituationProblem> {
        self.text()?.map(|text| self.known(text, all)).transpose()
    }

    /// Some words of a closed list, or nothing for null.
    pub(super) fn choices(
        &self,
        all: &'static [&'static str],
    ) -> Result<Option<Vec<&'static str>>, SituationProblem> {
        match self.tree {
            Tree::Null => Ok(None),
            Tree::List(items) => items
                .iter()
                .map(|item| match item {
                    Tree::Text(text) => self.known(text, all),
                    _ => Err(self.wrong_form(Form::ListOfText)),
                })
                .collect::<Result<Vec<_>, _>>()
                .map(Some),
            _ => Err(self.wrong_form(Form::ListOfText)),
        }
    }

    /// A value of this kind, or nothing for null.
    pub(super) fn value(&self, reader: &Reader<'_>, kind: Kind) -> Result<Option<Value>, SituationProblem> {
        Ok(match kind {
            Kind::Bool => match self.tree {
                Tree::Null => None,
                Tree::Bool(value) => Some(Value::Bool(*value)),
                _ => return Err(self.wrong_form(Form::Bool)),
            },
            Kind::Count => self.range(true)?,
            Kind::Amount => self.range(false)?,
            Kind::Amounts => match self.tree {
                Tree::List(items) => Some(Value::Numbers(self.amounts(items)?)),
                _ => self.range(false)?,
            },
            Kind::Moment => self.start(reader)?.map(Value::When),
            Kind::Choice(all) => self.choice(all)?.map(Value::Choice),
            Kind::Choices(all) => self.choices(all)?.map(Value::Choices),
            Kind::Text => self.text()?.map(|text| Value::Text(text.to_owned())),
        })
    }

    fn amounts(&self, items: &[Tree]) -> Result<Vec<f64>, SituationProblem> {
        let mut numbers = Vec::with_capacity(items.len());
        for item in items {
            let number = Slot { path: self.path, tree: item }.number()?;
            numbers.push(number.ok_or_else(|| self.wrong_form(Form::Number))?);
        }
        Ok(numbers)
    }

    fn range(&self, whole: bool) -> Result<Option<Value>, SituationProblem> {
        let check_whole = |number: f64| {
            if whole && number.is_finite() && number.fract() != 0.0 {
                return Err(self.problem(Wrong::NotWhole));
            }
            Ok(number)
        };
        let Tree::Table(entries) = self.tree else {
            let number = self.number()?.map(check_whole).transpose()?;
            return Ok(number.map(|number| Value::Number { min: number, max: number }));
        };
        let (mut min, mut max) = (0.0, f64::INFINITY);
        for (name, value) in entries {
            let path = format!("{}.{name}", self.path);
            let number = Slot::new(&path, value).number()?.map(check_whole).transpose()?;
            match (name.as_str(), number) {
                ("min", Some(number)) => min = number,
                ("max", Some(number)) => max = number,
                ("min" | "max", None) => {}
                (other, _) => {
                    let nearest = nearest(other, ["min", "max"]);
                    return Err(SituationProblem::at(path, Wrong::UnknownKey { nearest }));
                }
            }
        }
        if min > max {
            return Err(self.problem(Wrong::MinimumAboveMaximum));
        }
        Ok(Some(Value::Number { min, max }))
    }

    fn checked(&self, number: f64) -> Result<f64, SituationProblem> {
        match number {
            number if number.is_nan() => Err(self.problem(Wrong::NotANumber)),
            number if !number.is_finite() || number > TOO_MANY => Err(self.problem(Wrong::NotFinite)),
            number if number < 0.0 => Err(self.problem(Wrong::Negative)),
            number => Ok(number),
        }
    }

    fn known(&self, text: &str, all: &'static [&'static str]) -> Result<&'static str, SituationProblem> {
        all.iter().copied().find(|known| *known == text).ok_or_else(|| {
            let nearest = nearest(text, all.iter().copied());
            self.problem(Wrong::UnknownValue { value: shorten(text), nearest })
        })
    }

    fn wrong_form(&self, expected: Form) -> SituationProblem {
        self.problem(Wrong::WrongForm { expected })
    }

    fn problem(&self, what: Wrong) -> SituationProblem {
        SituationProblem::at(self.path, what)
    }
}
