//! The blocks `threshold`, `criteria` and `term`.

use serde::Deserialize;

use super::blocks::{BlockReader, Mistake, RawDue};
use super::front::read_toml;
use super::problem::What;
use crate::Condition;
use crate::criteria::{Criteria, Criterion, Needs, Threshold};
use crate::measure::{Bound, Measure};
use crate::term::{Once, Term};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawThreshold {
    id: String,
    paragraph: Option<String>,
    of: String,
    more_than: Option<f64>,
    at_least: Option<f64>,
    less_than: Option<f64>,
    at_most: Option<f64>,
    #[serde(default)]
    words: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCriteria {
    id: String,
    paragraph: Option<String>,
    settles: Option<String>,
    #[serde(default, rename = "for")]
    for_whom: Vec<String>,
    all: Option<Vec<String>>,
    any: Option<Vec<String>>,
    needs: Option<usize>,
    of: Option<Vec<String>>,
    #[serde(default)]
    unless: Vec<String>,
    #[serde(default)]
    words: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTerm {
    id: String,
    paragraph: Option<String>,
    of: String,
    #[serde(default)]
    when: Vec<String>,
    #[serde(default)]
    unless: Vec<String>,
    once: Option<RawOnce>,
    due: Option<RawDue>,
    counted: Option<String>,
    #[serde(default)]
    words: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOnce {
    happened: String,
    later_than: String,
    after: String,
}

impl BlockReader<'_> {
    pub(super) fn threshold(&self) -> Result<Threshold, Mistake> {
        let raw: RawThreshold = read_toml(self.text())?;
        let bounds = [
            raw.more_than.map(Bound::MoreThan),
            raw.at_least.map(Bound::AtLeast),
            raw.less_than.map(Bound::LessThan),
            raw.at_most.map(Bound::AtMost),
        ];
        let mut said = bounds.into_iter().flatten();
        let (Some(bound), None) = (said.next(), said.next()) else {
            return Err((
                self.line("of"),
                What::NotOneOf { keys: &["more_than", "at_least", "less_than", "at_most"] },
            ));
        };
        Ok(Threshold {
            of: self.known("of", &raw.of, Measure::parse, Measure::ALL, Measure::as_str)?,
            bound,
            provision: self.provision(raw.id, raw.paragraph, raw.words)?,
        })
    }

    pub(super) fn criteria(&self) -> Result<Criteria, Mistake> {
        let raw: RawCriteria = read_toml(self.text())?;
        let (of, needs) = match (raw.all, raw.any, raw.needs, raw.of) {
            (Some(all), None, None, None) => (all, Needs::All),
            (None, Some(any), None, None) => (any, Needs::AtLeast(1)),
            (None, None, Some(needs), Some(of)) if (1..=of.len()).contains(&needs) => {
                (of, Needs::AtLeast(needs))
            }
            _ => return Err((self.line("id"), What::NotOneOf { keys: &["all", "any", "needs"] })),
        };
        if of.is_empty() {
            return Err((self.line("id"), What::NotOneOf { keys: &["all", "any", "needs"] }));
        }
        Ok(Criteria {
            named: Vec::new(),
            settles: match &raw.settles {
                Some(id) => Some(self.condition("settles", id)?),
                None => None,
            },
            for_whom: self.conditions("for", &raw.for_whom)?,
            of: of.into_iter().map(criterion).collect(),
            needs,
            unless: raw.unless.into_iter().map(criterion).collect(),
            provision: self.provision(raw.id, raw.paragraph, raw.words)?,
        })
    }

    pub(super) fn term(&self) -> Result<Term, Mistake> {
        let raw: RawTerm = read_toml(self.text())?;
        if raw.due.is_none() && raw.counted.is_none() {
            return Err((self.line("id"), What::NotOneOf { keys: &["due", "counted"] }));
        }
        Ok(Term {
            of: raw.of,
            when: self.conditions("when", &raw.when)?,
            unless: self.conditions("unless", &raw.unless)?,
            once: match &raw.once {
                Some(once) => Some(Once {
                    happened: self.anchor("happened", &once.happened)?,
                    later_than: self.period("later_than", &once.later_than)?,
                    after: self.anchor("after", &once.after)?,
                }),
                None => None,
            },
            due: raw.due.as_ref().map(|due| self.due(due)).transpose()?,
            counted: raw.counted.as_deref().map(|counted| self.counting(counted)).transpose()?,
            provision: self.provision(raw.id, raw.paragraph, raw.words)?,
        })
    }
}

/// A line of a list: a condition by its id, or else what the pages call so. Whether that exists is checked when
/// all pages are there.
fn criterion(id: String) -> Criterion {
    Condition::parse(&id).map_or(Criterion::Named(id), Criterion::Condition)
}
