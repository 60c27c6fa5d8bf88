//! Reading a scenario from a file, and what can be wrong with it.

use std::collections::BTreeSet;

use super::event::{Bilingual, Pattern, Scenario};
use crate::situation::nearest;

/// Kinds of entries that a scenario may expect: what people do, not what is concluded from it.
pub const EXPECTABLE: [&str; 36] = [
    "approval-asked",
    "attacker-contact-logged",
    "awareness-set",
    "callout-begun",
    "channel-judged",
    "consent-stated",
    "containment-taken",
    "cost-recorded",
    "decision-taken",
    "direction-set",
    "duty-waived",
    "evidence-kept",
    "extortion-recorded",
    "fact-recorded",
    "filing-submitted",
    "handover-drawn-up",
    "impact-stated",
    "incident-escalated",
    "indicator-recorded",
    "meeting-opened",
    "message-approved",
    "message-sent",
    "message-written",
    "moment-recorded",
    "note-written",
    "object-secured",
    "ransom-decided",
    "ransom-ground-stated",
    "risk-decided",
    "rumour-judged",
    "runbook-started",
    "signal-recorded",
    "situation-report-issued",
    "stakeholder-told",
    "supplier-asked",
    "task-added",
];

/// More of anything no exercise has.
const MOST: usize = 200;
/// Nobody reads more in one inject.
const LONGEST: usize = 4_000;
/// Nothing is exercised for more than a day at once, of the clock on the wall.
const LONGEST_MINUTES: u32 = 24 * 60;
/// A story does not take longer: sixty days, in minutes.
const LONGEST_STORY: u32 = 60 * 24 * 60;

/// What is wrong with a scenario: a key of a sentence, where, and the word that was probably meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Its id in kebab-case.
    pub kind: &'static str,
    /// Where: a line of the file, or the name of what is wrong.
    pub place: String,
    /// What stands there, or what was meant.
    pub word: String,
}

/// Reads a scenario.
///
/// # Errors
///
/// The first thing that is wrong with it.
pub fn read(text: &str) -> Result<Scenario, Fault> {
    let scenario: Scenario = toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| text[..span.start.min(text.len())].lines().count().max(1));
        new("unreadable", line.to_string(), error.message())
    })?;
    match fault(&scenario) {
        Some(fault) => Err(fault),
        None => Ok(scenario),
    }
}

/// A scenario as a file.
pub fn written(scenario: &Scenario) -> String {
    toml::to_string(scenario).expect("a scenario has nothing that TOML cannot hold")
}

fn new(kind: &'static str, place: impl Into<String>, word: impl Into<String>) -> Fault {
    Fault { kind, place: place.into(), word: word.into() }
}

/// What is wrong with a scenario, if anything is.
pub(super) fn fault(scenario: &Scenario) -> Option<Fault> {
    of_head(scenario).or_else(|| of_injects(scenario)).or_else(|| of_expectations(scenario))
}

fn of_head(scenario: &Scenario) -> Option<Fault> {
    if !is_id(&scenario.id) {
        return Some(new("no-id", "id", &scenario.id));
    }
    if let Some(fault) = silent("title", &scenario.title).or_else(|| silent("lead", &scenario.lead)) {
        return Some(fault);
    }
    if begins(&scenario.begins).is_none() {
        return Some(new("no-beginning", "begins", &scenario.begins));
    }
    if !(1..=LONGEST_MINUTES).contains(&scenario.minutes) {
        return Some(new("out-of-bounds", "minutes", scenario.minutes.to_string()));
    }
    if !(1..=super::decide::FASTEST).contains(&scenario.pace) {
        return Some(new("out-of-bounds", "pace", scenario.pace.to_string()));
    }
    None
}

fn of_injects(scenario: &Scenario) -> Option<Fault> {
    if scenario.injects.is_empty() || scenario.injects.len() > MOST {
        return Some(new("how-many", "injects", scenario.injects.len().to_string()));
    }
    let (mut seen, mut last) = (BTreeSet::new(), 0);
    for inject in &scenario.injects {
        if !is_id(&inject.id) || !seen.insert(inject.id.as_str()) {
            return Some(new("no-id", "injects", &inject.id));
        }
        if inject.after < last || inject.after > LONGEST_STORY {
            return Some(new("not-in-order", &inject.id, inject.after.to_string()));
        }
        last = inject.after;
        for (what, text) in [("from", &inject.from), ("text", &inject.text)] {
            if let Some(fault) = silent(&format!("{}.{what}", inject.id), text) {
                return Some(fault);
            }
        }
        if long(&inject.hint) {
            return Some(new("too-long", format!("{}.hint", inject.id), LONGEST.to_string()));
        }
    }
    None
}

fn of_expectations(scenario: &Scenario) -> Option<Fault> {
    if scenario.expectations.is_empty() || scenario.expectations.len() > MOST {
        return Some(new("how-many", "expectations", scenario.expectations.len().to_string()));
    }
    let mut seen = BTreeSet::new();
    let injects: Vec<&str> = scenario.injects.iter().map(|inject| inject.id.as_str()).collect();
    for expected in &scenario.expectations {
        if !is_id(&expected.id) || !seen.insert(expected.id.as_str()) {
            return Some(new("no-id", "expectations", &expected.id));
        }
        for (what, text) in [("text", &expected.text), ("why", &expected.why)] {
            if let Some(fault) = silent(&format!("{}.{what}", expected.id), text) {
                return Some(fault);
            }
        }
        if !expected.after.is_empty() && !injects.contains(&expected.after.as_str()) {
            let meant = nearest(&expected.after, injects.iter().copied());
            return Some(new("no-inject", &expected.id, meant.unwrap_or_default()));
        }
        if !expected.done.is_empty() && !expected.never.is_empty() {
            return Some(new("both", &expected.id, ""));
        }
        if let Some(fault) =
            expected.done.iter().chain(&expected.never).find_map(|one| of_pattern(&expected.id, one))
        {
            return Some(fault);
        }
    }
    None
}

fn of_pattern(id: &str, pattern: &Pattern) -> Option<Fault> {
    if EXPECTABLE.contains(&pattern.event.as_str()) {
        return None;
    }
    let meant = nearest(&pattern.event, EXPECTABLE.iter().copied());
    Some(new("no-kind", id, meant.unwrap_or_default()))
}

fn silent(place: &str, text: &Bilingual) -> Option<Fault> {
    if text.nl.trim().is_empty() && text.en.trim().is_empty() {
        return Some(new("silent", place, ""));
    }
    long(text).then(|| new("too-long", place, LONGEST.to_string()))
}

fn long(text: &Bilingual) -> bool {
    [&text.nl, &text.en].iter().any(|words| words.chars().count() > LONGEST)
}

fn is_id(id: &str) -> bool {
    let is_kebab = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !id.is_empty() && id.len() <= 60 && id.chars().all(is_kebab)
}

/// The day of the week and the hour at which a story begins.
fn begins(text: &str) -> Option<(jiff::civil::Weekday, jiff::civil::Time)> {
    use jiff::civil::Weekday;
    let (day, hour) = text.trim().split_once(' ')?;
    let day = match day.to_ascii_lowercase().as_str() {
        "monday" => Weekday::Monday,
        "tuesday" => Weekday::Tuesday,
        "wednesday" => Weekday::Wednesday,
        "thursday" => Weekday::Thursday,
        "friday" => Weekday::Friday,
        "saturday" => Weekday::Saturday,
        "sunday" => Weekday::Sunday,
        _ => return None,
    };
    Some((day, hour.trim().parse().ok()?))
}

impl Scenario {
    /// How many minutes the story takes: until what comes in last.
    pub fn story_minutes(&self) -> u32 {
        self.injects.last().map_or(0, |inject| inject.after)
    }

    /// The last moment at which the story can begin so that all of it lies before a moment: nothing in it is then in the
    /// future of the people who exercise.
    pub fn begins_before(&self, now: jiff::Timestamp, zone: &jiff::tz::TimeZone) -> Option<jiff::Timestamp> {
        let (weekday, hour) = begins(&self.begins)?;
        let latest =
            now.checked_sub(jiff::SignedDuration::from_mins(i64::from(self.story_minutes()))).ok()?;
        let day = zone.to_datetime(latest).date();
        let same_week = (0..=7).filter_map(|back| day.checked_sub(jiff::Span::new().days(back)).ok());
        let begins = same_week
            .filter(|day| day.weekday() == weekday)
            .filter_map(|day| day.to_datetime(hour).to_zoned(zone.clone()).ok())
            .map(|moment| moment.timestamp());
        begins.into_iter().find(|begins| *begins <= latest)
    }
}
