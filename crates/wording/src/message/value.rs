//! What is known, as people read it: as surely as it is known, and no surer.

use calendar::Start;
use incident::fact::{Certainty, FactKey, Kind, Value as FactValue};
use jiff::civil::{Date, Weekday};
use readiness::event::Word as _;

use super::known::{Held, Known};
use super::{Cited, Given, GivenName, ProblemKind, Told};
use crate::problems::one_line;
use crate::{Value, Wording};

/// Something that is cited, written out.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Spoken {
    pub(super) text: String,
    /// What the sentence has to add.
    pub(super) doubt: Option<Doubt>,
    /// Why it cannot be said.
    pub(super) problem: Option<ProblemKind>,
}

/// Why a sentence has to say more than its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doubt {
    Unconfirmed,
    NotExcludable,
    Unknown,
}

/// Where in a sentence something is cited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// It begins the sentence.
    Start,
    /// It answers what stands before a colon.
    Answer,
    Inside,
}

/// Writes out what is known.
pub(super) struct Speech<'a> {
    pub(super) wording: &'a Wording,
    pub(super) given: &'a Given,
}

impl Speech<'_> {
    /// Something that is cited, as it is written in a sentence.
    pub(super) fn speak(&self, cited: Cited, known: &Known, place: Place) -> Spoken {
        if let Some((key, kind)) = obstacle(cited, known, place) {
            let label = self.wording.cited_label(cited);
            let text = self.wording.format(key, [("fact", label.into())]);
            return Spoken { text, doubt: None, problem: Some(kind) };
        }
        let spoken = match (&known.held, cited) {
            // A list of questions keeps its lines; whoever gives it made each of them one.
            (Held::Words(words), Cited::Given(GivenName::Unanswered)) => {
                Spoken { text: words.clone(), doubt: None, problem: None }
            }
            (Held::Words(words), _) => Spoken { text: one_line(words), doubt: None, problem: None },
            (Held::Value(FactValue::Bool(value)), _) => match known.certainty {
                Certainty::Refuted => self.truth(!value, Certainty::Confirmed, place),
                certainty => self.truth(*value, certainty, place),
            },
            (Held::Nothing, _) if place == Place::Answer => self.unanswered(),
            (Held::Nothing, Cited::Fact(key)) if key.kind() == Kind::Bool => Spoken {
                text: self.wording.text("bound-perhaps"),
                doubt: Some(Doubt::Unknown),
                problem: None,
            },
            (Held::Nothing, _) => self.unknown(cited),
            (Held::Value(_) | Held::Acts(_), _) => {
                self.qualified(known.certainty, &self.plain(cited, known).unwrap_or_default())
            }
        };
        match (place, cited) {
            (Place::Start, Cited::Fact(_) | Cited::Told(_)) => {
                Spoken { text: with_a_capital(&spoken.text), ..spoken }
            }
            _ => spoken,
        }
    }

    /// How sure something is that the sentence says itself: nothing when it is established. It is said only where a
    /// condition found it known.
    pub(super) fn perhaps(&self, cited: Cited, known: &Known) -> Spoken {
        match known.can_be_said() {
            true if known.certainty == Certainty::Refuted => self.qualified(Certainty::Confirmed, ""),
            true => self.qualified(known.certainty, ""),
            false => self.speak(cited, known, Place::Inside),
        }
    }

    /// The value without how sure it is; nothing when nothing is held.
    pub(super) fn plain(&self, cited: Cited, known: &Known) -> Option<String> {
        let text = match (&known.held, cited) {
            (Held::Nothing, _) => return None,
            (Held::Words(words), _) => one_line(words),
            (Held::Acts(acts), _) => {
                let acts = acts.iter().map(|act| self.wording.text(&format!("bound-did-{}", act.id())));
                self.wording.list(&acts.collect::<Vec<_>>())
            }
            (Held::Value(value), Cited::Fact(key)) => self.value(key, value),
            (Held::Value(FactValue::When(at)), _) => self.start(*at),
            (Held::Value(_), _) => return None,
        };
        Some(text)
    }

    fn value(&self, key: FactKey, value: &FactValue) -> String {
        match value {
            FactValue::Number { min, max } => self.range(*min, *max),
            FactValue::When(at) => self.start(*at),
            FactValue::Choice(word) => self.word(key, word),
            FactValue::Choices(words) if !words.is_empty() => {
                let words: Vec<String> = words.iter().map(|word| self.word(key, word)).collect();
                self.wording.list(&words)
            }
            FactValue::Text(text) => one_line(text),
            FactValue::Bool(_) | FactValue::Numbers(_) | FactValue::Choices(_) => {
                self.wording.value(key, value, &self.given.zone)
            }
        }
    }

    /// A word for outsiders where the general one is for who works on the incident.
    fn word(&self, key: FactKey, word: &str) -> String {
        let own = self.wording.find(&format!("bound-word-{word}"), []);
        own.unwrap_or_else(|| self.wording.choice(key, word))
    }

    fn range(&self, min: f64, max: f64) -> String {
        let number = |number: f64| self.wording.number(number);
        if min == max {
            number(min)
        } else if max.is_infinite() {
            self.wording.format("bound-at-least", [("number", number(min).into())])
        } else if min == 0.0 {
            self.wording.format("bound-at-most", [("number", number(max).into())])
        } else {
            self.wording.format("value-between", [("min", number(min).into()), ("max", number(max).into())])
        }
    }

    /// A value as surely as it is known.
    fn qualified(&self, certainty: Certainty, value: &str) -> Spoken {
        let doubt = match certainty {
            Certainty::Unconfirmed => Some(Doubt::Unconfirmed),
            Certainty::NotExcludable => Some(Doubt::NotExcludable),
            Certainty::Confirmed | Certainty::Likely | Certainty::Refuted => None,
        };
        let text = match certainty {
            Certainty::Confirmed | Certainty::Refuted => value.to_owned(),
            uncertain => {
                let key = format!("bound-as-{}", uncertain.as_str());
                self.wording.format(&key, [("value", value.into())]).trim_end().to_owned()
            }
        };
        Spoken { text, doubt, problem: None }
    }

    /// Yes and no: in a sentence as the adverb that its verb needs, after a colon as an answer.
    fn truth(&self, value: bool, certainty: Certainty, place: Place) -> Spoken {
        let word = match (value, certainty, place) {
            (true, Certainty::Confirmed, Place::Answer) => "bound-answer-yes",
            (false, Certainty::Confirmed, Place::Answer) => "bound-answer-no",
            (true, _, Place::Answer) => "bound-perhaps-yes",
            (true, ..) => return self.qualified(certainty, ""),
            (false, ..) => "bound-not",
        };
        self.qualified(certainty, &self.wording.text(word))
    }

    /// The answer that nobody knows.
    fn unanswered(&self) -> Spoken {
        Spoken { text: self.wording.text("bound-answer-unknown"), doubt: None, problem: None }
    }

    /// What stands in place of a value that nobody knows.
    fn unknown(&self, cited: Cited) -> Spoken {
        let kind = match cited {
            Cited::Fact(FactKey::DataCategories) => "bound-unknown-data",
            Cited::Fact(key) => match key.kind() {
                Kind::Count | Kind::Amount | Kind::Amounts => "bound-unknown-number",
                Kind::Moment => "bound-unknown-moment",
                Kind::Bool | Kind::Choice(_) | Kind::Choices(_) | Kind::Text => "bound-unknown",
            },
            Cited::Told(_) | Cited::Given(_) => "bound-unknown-moment",
        };
        Spoken { text: self.wording.text(kind), doubt: None, problem: None }
    }

    /// A moment as one says it: `vrijdag 2 juli om 18.30 uur`; the year only when it is another one.
    fn start(&self, start: Start) -> String {
        let zone = &self.given.zone;
        match start {
            Start::Day(day) => self.day(day),
            Start::Moment(at) => {
                let local = zone.to_datetime(at);
                let (hour, minute) = (format!("{:02}", local.hour()), format!("{:02}", local.minute()));
                let gaps: [(&'static str, Value<'_>); 3] = [
                    ("day", self.day(local.date()).into()),
                    ("hour", hour.into()),
                    ("minute", minute.into()),
                ];
                self.wording.format("bound-moment", gaps)
            }
        }
    }

    fn day(&self, day: Date) -> String {
        let weekday = self.wording.text(&format!("bound-weekday-{}", weekday(day.weekday())));
        let month = self.wording.text(&format!("month-{}", day.month()));
        let this_year = self.given.zone.to_datetime(self.given.now).year();
        let key = if day.year() == this_year { "bound-day" } else { "bound-day-of-year" };
        let gaps: [(&'static str, Value<'_>); 4] = [
            ("weekday", weekday.into()),
            ("day", day.day().to_string().into()),
            ("month", month.into()),
            ("year", day.year().to_string().into()),
        ];
        self.wording.format(key, gaps)
    }
}

/// Why something cannot be said, with the sentence that stands in its place.
fn obstacle(cited: Cited, known: &Known, place: Place) -> Option<(&'static str, ProblemKind)> {
    // "Gegevens gestolen: nee" is what a refutation establishes; a sentence was written in the belief that it is so.
    let is_answered = place == Place::Answer && known.truth().is_some();
    match (&known.held, cited) {
        _ if known.contested => Some(("bound-contested", ProblemKind::Contested(cited))),
        _ if known.certainty == Certainty::Refuted && !is_answered => {
            Some(("bound-refuted", ProblemKind::Refuted(cited)))
        }
        (Held::Nothing, Cited::Given(name)) => Some(("bound-missing", ProblemKind::NotGiven(name))),
        (Held::Words(words), Cited::Given(name)) if words.is_empty() => {
            Some(("bound-missing", ProblemKind::NotGiven(name)))
        }
        (Held::Nothing, Cited::Told(Told::Measures | Told::ReportedToAuthority)) => {
            Some(("bound-missing", ProblemKind::NotRecorded(cited)))
        }
        _ => None,
    }
}

impl Wording {
    /// Things that belong together, as a sentence names them: `naam, adres en IBAN`.
    fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [before @ .., last] => {
                let gaps: [(&'static str, Value<'_>); 2] =
                    [("before", before.join(", ").into()), ("last", last.as_str().into())];
                self.format("bound-list", gaps)
            }
        }
    }
}

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    }
}

fn with_a_capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
