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
    /// What is of whoever reads it, and of nobody else.
    pub own: Own,
}

/// What is of whoever reads a text: one supplier, or one of those for whom we process data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Own {
    /// What they are called: `{addressee}`.
    pub addressee: String,
    /// The clause and the term by which they tell us: `{agreed_notice}`.
    pub agreed_notice: String,
    /// The questions that they did not answer in full, a line for each: `{unanswered}`.
    pub unanswered: String,
    /// How many people of theirs: `{own_people}`.
    pub people: String,
    /// How many records of theirs: `{own_records}`.
    pub records: String,
    /// Which kinds of data of theirs: `{own_kinds}`.
    pub kinds: String,
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
            own: Own::default(),
        }
    }
}
