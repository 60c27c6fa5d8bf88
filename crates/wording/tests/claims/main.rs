//! What texts claim, and what they contradict.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own data should stop")]

mod facts;
mod hostile;
mod tables;
mod templates;
#[allow(dead_code, reason = "these tests need less of it than those of messages")]
#[path = "../message/world.rs"]
mod world;

use jiff::ToSpan;
use jiff::civil::{Date, Time, date};
use law::Truth;
use wording::Lang;
use wording::claims::{Claim, Said, claims};

/// The day of every text here: a Monday.
const DAY: Date = date(2021, 7, 5);

fn read(text: &str, lang: Lang) -> Vec<Claim> {
    claims(text, lang, DAY)
}

/// A claim as the tables write it: `?people 484500..485500`.
fn shown(claim: &Claim) -> String {
    let sure = if claim.is_certain { "" } else { "?" };
    let said = match &claim.said {
        Said::Number { counted, min, max } => {
            let most = if max.is_infinite() { "inf".to_owned() } else { max.to_string() };
            format!("{} {min}..{most}", counted.as_str())
        }
        Said::Moment { of, from, until } => {
            let last = until.checked_sub(1.minute()).unwrap();
            let shown = if from.date() == last.date() && from.time() == Time::midnight() {
                from.date().to_string()
            } else if from.date() != last.date() {
                format!("{}..{}", from.date(), last.date())
            } else {
                from.strftime("%Y-%m-%dT%H:%M").to_string()
            };
            format!("{} {shown}", of.as_str())
        }
        Said::Data { kind, leaked, .. } => {
            let leaked = match leaked {
                Truth::Yes => "yes",
                Truth::No => "no",
                Truth::Unknown => "unknown",
            };
            format!("data {} {leaked}", kind.as_str())
        }
        Said::Cause { cause, holds } => format!("cause {}{}", if *holds { "" } else { "!" }, cause.as_str()),
    };
    format!("{sure}{said}")
}
