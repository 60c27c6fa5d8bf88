//! What a browser sent.

use axum::Form as UrlEncoded;
use axum::extract::{FromRequest, Request};
use calendar::Start;
use incident::event::When;
use jiff::civil::{Date, Time};
use jiff::tz::{AmbiguousOffset, TimeZone};

use crate::failure::Failure;
use crate::visitor::Visitor;

/// The fields of a form of our own, as they were typed.
#[derive(Default)]
pub(crate) struct Posted(Vec<(String, String)>);

/// Why a moment cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MomentError {
    /// The day is missing.
    NoDay,
    /// The day or the hour is written otherwise, or does not exist.
    Unreadable,
    /// The clock skips that hour on that day.
    Skipped,
    /// The clock shows that hour twice on that day.
    Twice,
}

impl MomentError {
    /// The key of its sentence.
    pub(crate) fn key(self) -> &'static str {
        match self {
            MomentError::NoDay => "form-moment-no-day",
            MomentError::Unreadable => "form-moment-unreadable",
            MomentError::Skipped => "form-moment-skipped",
            MomentError::Twice => "form-moment-twice",
        }
    }
}

impl<S: Send + Sync> FromRequest<S> for Posted {
    type Rejection = Failure;

    /// Refuses a form that no page of ours made for this session.
    async fn from_request(request: Request, state: &S) -> Result<Posted, Failure> {
        let visitor = request.extensions().get::<Visitor>().cloned();
        let posted = UrlEncoded::<Vec<(String, String)>>::from_request(request, state).await;
        let UrlEncoded(fields) = posted.map_err(|_| Failure::BadForm)?;
        let posted = Posted(fields);
        match visitor {
            // What is open to everybody has no session to protect.
            Some(visitor) if posted.get("token") != visitor.form_token() => Err(Failure::Foreign),
            _ => Ok(posted),
        }
    }
}

impl Posted {
    /// Fields that came in another way than in a form of their own.
    pub(crate) fn of(fields: Vec<(String, String)>) -> Posted {
        Posted(fields)
    }

    /// What was typed, without the space around it; empty when nothing was.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
    }

    /// What was typed, if anything was.
    pub(crate) fn some(&self, name: &str) -> Option<String> {
        Some(self.get(name)).filter(|value| !value.is_empty()).map(str::to_owned)
    }

    /// Several answers of one name.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Everything but the fields with these names.
    pub(crate) fn others<'a>(&'a self, names: &'a [&str]) -> impl Iterator<Item = (&'a str, &'a str)> {
        let others = self.0.iter().filter(move |(name, _)| !names.contains(&name.as_str()));
        others.map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Whether an answer was chosen.
    pub(crate) fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|chosen| chosen == value)
    }

    /// The number of an entry that the form carried.
    pub(crate) fn number(&self, name: &str) -> Option<u64> {
        self.get(name).parse().ok()
    }

    /// A day, with its hour when that was given, on the clock of a zone. Nothing when neither was given.
    pub(crate) fn moment(&self, name: &str, zone: &TimeZone) -> Result<Option<When>, MomentError> {
        let part = |part: &str| self.get(&format!("{name}-{part}")).to_owned();
        let (date, time, fold) = (part("date"), part("time"), part("fold"));
        if date.is_empty() {
            return if time.is_empty() { Ok(None) } else { Err(MomentError::NoDay) };
        }
        let date: Date = date.parse().map_err(|_| MomentError::Unreadable)?;
        if time.is_empty() {
            return Ok(Some(When(Start::Day(date))));
        }
        let time: Time = time.parse().map_err(|_| MomentError::Unreadable)?;
        moment_of(date, time, &fold, zone).map(Some)
    }
}

/// An hour of a day on the clock of a zone; `fold` is `first` or `second` where the clock shows it twice.
pub(crate) fn moment_of(date: Date, time: Time, fold: &str, zone: &TimeZone) -> Result<When, MomentError> {
    let there = zone.to_ambiguous_timestamp(date.to_datetime(time));
    let at = match (there.offset(), fold) {
        (AmbiguousOffset::Unambiguous { .. }, _) | (AmbiguousOffset::Fold { .. }, "first") => there.earlier(),
        (AmbiguousOffset::Fold { .. }, "second") => there.later(),
        (AmbiguousOffset::Fold { .. }, _) => return Err(MomentError::Twice),
        (AmbiguousOffset::Gap { .. }, _) => return Err(MomentError::Skipped),
    };
    at.map(|at| When(Start::Moment(at))).map_err(|_| MomentError::Unreadable)
}
