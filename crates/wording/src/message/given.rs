//! What is no fact, and what whoever sends a text gives with it.

use calendar::Start;
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// What a text is filled in with, besides facts. A text that stays empty was not given.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// The zone in which moments are told.
    pub zone: TimeZone,
    /// The moment of writing: `{now}`.
    pub now: Timestamp,
    /// When more will be told: `{next_update}`.
    pub next_update: Option<Start>,
    /// What the organisation is called: `{organisation}`.
    pub organisation: String,
    /// What the incident is called outside: `{incident}`.
    pub incident: String,
    /// The number to call: `{phone}`.
    pub phone: String,
    /// The person or desk to turn to: `{contact}`.
    pub contact: String,
    /// Who speaks with the press: `{spokesperson}`.
    pub spokesperson: String,
    /// Where more will be told: `{place}`.
    pub place: String,
}

impl Given {
    /// Nothing is given but the moment, and the zone in which to tell it.
    pub fn at(now: Timestamp, zone: TimeZone) -> Given {
        Given {
            zone,
            now,
            next_update: None,
            organisation: String::new(),
            incident: String::new(),
            phone: String::new(),
            contact: String::new(),
            spokesperson: String::new(),
            place: String::new(),
        }
    }
}
