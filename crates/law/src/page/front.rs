//! Front matter: which provision the page quotes, since when, and how it was checked.

use jiff::civil::Date;
use serde::Deserialize;

use super::problem::{What, nearest};
use crate::vocabulary::{Regime, vocabulary};

vocabulary! {
    /// What force the page has. Only `law` and `agreed` make duties and only `law` and `guidance` feed proposals;
    /// the others load and can be looked up, but never fire.
    Force {
        /// In force, or it was on the dates that `in_force` names.
        Law = "law",
        /// What an organisation agreed itself: a contract, a policy, a protocol of its sector. Makes duties.
        Agreed = "agreed",
        /// Guidance or a decision of an authority or court.
        Guidance = "guidance",
        /// A text under consultation.
        Consultation = "consultation",
        /// A proposal of law.
        Proposed = "proposed",
    }
}

vocabulary! {
    /// How the words were compared with their source.
    CheckedHow {
        /// Copied from a copy of the official text.
        Literal = "literal",
        /// From a text that quotes or describes it.
        Secondary = "secondary",
        /// From memory.
        Memory = "memory",
    }
}

impl Force {
    /// Whether its rules make duties.
    pub fn binds(self) -> bool {
        matches!(self, Force::Law | Force::Agreed)
    }
}

/// The day on which somebody last compared the page with its source, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Checked {
    /// The day.
    pub on: Date,
    /// How. Whatever is not literal is shown as "not verified".
    pub how: CheckedHow,
}

/// From when until when a page holds: `from` included, `until` not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InForce {
    /// The first day.
    pub from: Date,
    /// The day from which it no longer holds.
    pub until: Option<Date>,
}

impl InForce {
    /// Whether the page holds on this day.
    pub fn on(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day < until)
    }
}

/// Where a provision stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The act, with its abbreviation in brackets at the end.
    pub act: String,
    /// The article, or the place in a decision or guideline.
    pub article: String,
    /// The paragraph, if the block names one.
    pub paragraph: Option<String>,
    /// Where the text can be read.
    pub source: String,
}

impl Citation {
    /// The abbreviation of the act, or the whole of it.
    pub fn short(&self) -> &str {
        match (self.act.rfind('('), self.act.ends_with(')')) {
            (Some(open), true) => &self.act[open + 1..self.act.len() - 1],
            _ => &self.act,
        }
    }
}

impl std::fmt::Display for Citation {
    /// The form that needs no language: `AVG art. 33(1)`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ", self.short())?;
        if self.article.starts_with(|c: char| c.is_ascii_digit()) {
            f.write_str("art. ")?;
        }
        f.write_str(&self.article)?;
        match &self.paragraph {
            Some(paragraph) if paragraph.starts_with('(') => f.write_str(paragraph),
            Some(paragraph) => write!(f, "({paragraph})"),
            None => Ok(()),
        }
    }
}

/// The front matter of a page.
#[derive(Clone, Debug)]
pub(crate) struct Front {
    pub(crate) act: String,
    pub(crate) article: String,
    pub(crate) in_force: InForce,
    pub(crate) source: String,
    pub(crate) force: Force,
    pub(crate) checked: Checked,
    pub(crate) checked_by: Option<String>,
    pub(crate) regime: Option<Regime>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFront {
    act: String,
    article: String,
    in_force: RawInForce,
    source: String,
    force: String,
    checked: RawChecked,
    regime: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawInForce {
    from: toml::value::Datetime,
    until: Option<toml::value::Datetime>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawChecked {
    on: toml::value::Datetime,
    how: String,
    by: Option<String>,
}

impl Front {
    /// Reads front matter; the line in an error counts from the first line of the text.
    pub(crate) fn read(text: &str) -> Result<Front, (usize, What)> {
        let raw: RawFront = read_toml(text)?;
        let on = |key: &str| line_of_key(text, key);
        let in_force = InForce {
            from: date(&raw.in_force.from, "from").map_err(|what| (on("in_force"), what))?,
            until: raw
                .in_force
                .until
                .map(|until| date(&until, "until"))
                .transpose()
                .map_err(|what| (on("in_force"), what))?,
        };
        if in_force.until.is_some_and(|until| until <= in_force.from) {
            return Err((on("in_force"), What::DatesReversed));
        }
        let checked = Checked {
            on: date(&raw.checked.on, "on").map_err(|what| (on("checked"), what))?,
            how: known(
                "how",
                &raw.checked.how,
                CheckedHow::parse,
                names(CheckedHow::ALL, CheckedHow::as_str),
            )
            .map_err(|what| (on("checked"), what))?,
        };
        let force = known("force", &raw.force, Force::parse, names(Force::ALL, Force::as_str))
            .map_err(|what| (on("force"), what))?;
        let regime = raw
            .regime
            .map(|name| known("regime", &name, Regime::parse, names(Regime::ALL, Regime::as_str)))
            .transpose()
            .map_err(|what| (on("regime"), what))?;
        Ok(Front {
            act: raw.act,
            article: raw.article,
            in_force,
            source: raw.source,
            force,
            checked,
            checked_by: raw.checked.by,
            regime,
        })
    }

    /// The citation of one paragraph of the page.
    pub(crate) fn cite(&self, paragraph: Option<String>) -> Citation {
        Citation {
            act: self.act.clone(),
            article: self.article.clone(),
            paragraph,
            source: self.source.clone(),
        }
    }
}

/// The ids of a closed vocabulary, for a hint.
pub(crate) fn names<T: Copy>(
    all: &'static [T],
    as_str: fn(T) -> &'static str,
) -> impl Iterator<Item = &'static str> {
    all.iter().map(move |value| as_str(*value))
}

/// A value of a closed vocabulary, or the problem that names the nearest one.
pub(crate) fn known<'a, T>(
    key: &'static str,
    value: &str,
    parse: impl Fn(&str) -> Option<T>,
    all: impl Iterator<Item = &'a str>,
) -> Result<T, What> {
    parse(value).ok_or_else(|| What::UnknownValue {
        key,
        value: value.to_owned(),
        nearest: nearest(value, all),
    })
}

/// Reads TOML into a type that denies unknown fields, turning serde's complaints into ours.
pub(crate) fn read_toml<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, (usize, What)> {
    toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| line_at(text, span.start));
        let message = error.message();
        let what = match quoted(message, "unknown field `") {
            Some(key) => What::UnknownKey {
                key: key.to_owned(),
                nearest: nearest(key, message.split('`').skip(3).step_by(2)),
            },
            None => match quoted(message, "missing field `") {
                Some(key) => What::MissingKey { key: key.to_owned() },
                None => What::Toml { message: message.to_owned() },
            },
        };
        (line, what)
    })
}

fn quoted<'a>(message: &'a str, prefix: &str) -> Option<&'a str> {
    message.strip_prefix(prefix)?.split('`').next()
}

fn line_at(text: &str, offset: usize) -> usize {
    text.as_bytes().iter().take(offset).filter(|byte| **byte == b'\n').count() + 1
}

/// The line on which a key of the top level is set; the first line when it cannot be found.
pub(crate) fn line_of_key(text: &str, key: &str) -> usize {
    text.lines()
        .position(|line| {
            line.trim_start().strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with(['=', '.']))
        })
        .map_or(1, |index| index + 1)
}

fn date(value: &toml::value::Datetime, key: &'static str) -> Result<Date, What> {
    let problem = || What::NotADate { key };
    let (Some(date), None) = (value.date, value.time) else { return Err(problem()) };
    Date::new(date.year.cast_signed(), date.month.cast_signed(), date.day.cast_signed())
        .map_err(|_| problem())
}
