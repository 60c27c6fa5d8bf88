//! When a line or a sentence is said: because of what is known, or because of who is responsible.

use incident::containment::event::ContainmentAct;
use incident::fact::Kind;
use readiness::event::Word as _;

use super::known::Known;
use super::names::{Names, nearest};
use super::{Cited, ProblemKind, Responsibility, Told};

/// When something is said.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Condition {
    /// When the organisation bears this responsibility.
    Bears(Vec<Responsibility>),
    /// When this is so of something that is cited.
    Of(Cited, Test),
}

/// What is asked of something that is cited.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Test {
    /// Something can be said of it.
    Known,
    /// Nothing can be said of it.
    Unknown,
    /// It is so, or may well be.
    Is(Wanted),
    /// It is so, may well be, or nothing can be said of it.
    IsOrUnknown(Wanted),
    /// It was established that it is none of these.
    IsNone(Vec<&'static str>),
    /// It is more than this, or may be.
    Above(f64),
}

/// The value that is asked for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Wanted {
    Truth(bool),
    /// One of these.
    Words(Vec<&'static str>),
    Number(f64),
}

/// Reads `persons known`, `exfiltration is yes unknown`, `data_categories not iban bank_account`, `victim`.
pub(super) fn read(written: &str, names: &Names) -> Result<Condition, ProblemKind> {
    if let Some(borne) = written.split_whitespace().map(Responsibility::parse).collect::<Option<Vec<_>>>()
        && !borne.is_empty()
    {
        return Ok(Condition::Bears(borne));
    }
    let mut unknown = None;
    for (at, word) in words(written) {
        if !["known", "unknown", "is", "not", "above"].contains(&word) {
            continue;
        }
        let name = written[..at].trim();
        // A label may have such a word in it.
        match names.find(name) {
            Some(cited) => {
                let test = test(cited, word, written[at + word.len()..].trim())?;
                return Ok(Condition::Of(cited, test));
            }
            None => unknown = unknown.or(Some(name)),
        }
    }
    Err(unknown.filter(|name| !name.is_empty()).map_or(ProblemKind::NoCondition, |name| names.unknown(name)))
}

/// The words of a text, each with where it begins.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut next = 0;
    let parts = text.split_inclusive(char::is_whitespace).map(move |part| {
        let at = next;
        next += part.len();
        (at, part.trim_end())
    });
    parts.filter(|(_, word)| !word.is_empty())
}

fn test(cited: Cited, word: &str, values: &str) -> Result<Test, ProblemKind> {
    match (word, values.is_empty()) {
        ("known", true) => Ok(Test::Known),
        ("unknown", true) => Ok(Test::Unknown),
        ("is", false) => match values.strip_suffix(" unknown") {
            Some(values) => Ok(Test::IsOrUnknown(wanted(cited, values)?)),
            None => Ok(Test::Is(wanted(cited, values)?)),
        },
        ("not", false) => match wanted(cited, values)? {
            Wanted::Words(words) => Ok(Test::IsNone(words)),
            Wanted::Truth(truth) => Ok(Test::Is(Wanted::Truth(!truth))),
            Wanted::Number(_) => Err(ProblemKind::NoCondition),
        },
        ("above", false) => match wanted(cited, values)? {
            Wanted::Number(number) => Ok(Test::Above(number)),
            Wanted::Truth(_) | Wanted::Words(_) => Err(ProblemKind::NoCondition),
        },
        _ => Err(ProblemKind::NoCondition),
    }
}

fn wanted(cited: Cited, written: &str) -> Result<Wanted, ProblemKind> {
    let acts: Vec<&'static str>;
    let known: &[&'static str] = match cited {
        Cited::Fact(key) => match key.kind() {
            Kind::Bool => &["yes", "no"],
            Kind::Choice(words) | Kind::Choices(words) => words,
            Kind::Count | Kind::Amount => {
                let number = written.parse().map_err(|_| unknown(written, &[]))?;
                return Ok(Wanted::Number(number));
            }
            Kind::Amounts | Kind::Moment | Kind::Text => return Err(ProblemKind::NoCondition),
        },
        Cited::Told(Told::Measures) => {
            acts = ContainmentAct::ALL.iter().map(|act| act.id()).collect();
            &acts
        }
        Cited::Told(_) | Cited::Given(_) => return Err(ProblemKind::NoCondition),
    };
    let find =
        |word: &str| known.iter().copied().find(|one| *one == word).ok_or_else(|| unknown(word, known));
    let words: Vec<&'static str> = written.split_whitespace().map(find).collect::<Result<_, _>>()?;
    match (words.as_slice(), known) {
        (["yes"], ["yes", "no"]) => Ok(Wanted::Truth(true)),
        (["no"], ["yes", "no"]) => Ok(Wanted::Truth(false)),
        (_, ["yes", "no"]) => Err(ProblemKind::NoCondition),
        _ => Ok(Wanted::Words(words)),
    }
}

fn unknown(written: &str, known: &[&'static str]) -> ProblemKind {
    let nearest = nearest(written, known.iter().copied());
    ProblemKind::UnknownValue { written: written.to_owned(), nearest }
}

impl Test {
    /// Whether it holds of what is known.
    pub(super) fn holds(&self, known: &Known) -> bool {
        match self {
            Test::Known => known.can_be_said(),
            Test::Unknown => !known.can_be_said(),
            Test::Is(wanted) => wanted.is(known),
            Test::IsOrUnknown(wanted) => wanted.is(known) || !known.can_be_said(),
            Test::IsNone(words) => {
                known.is_complete() && !known.words().iter().any(|word| words.contains(word))
            }
            Test::Above(number) => known.range().is_some_and(|(_, most)| most > *number),
        }
    }
}

impl Wanted {
    fn is(&self, known: &Known) -> bool {
        match self {
            Wanted::Truth(truth) => known.truth() == Some(*truth),
            Wanted::Words(words) => known.words().iter().any(|word| words.contains(word)),
            Wanted::Number(number) => known.range() == Some((*number, *number)),
        }
    }
}
