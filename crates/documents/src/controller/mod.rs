//! The page for one of those for whom we process data: their own numbers, and nothing of anybody else's. It leaves the house, so
//! neither the name of the incident nor how we call things inside stands on it.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::json;
use wording::Wording;

use crate::claim::ClaimPart;
use crate::engine::{Document, Part, Template};
use crate::paper::Stamp;

const TEMPLATE: Template = Template { name: "controller", text: include_str!("../claim/template.typ") };

/// A page for one of them, to be printed.
pub struct ControllerPage<'a> {
    /// The words of its language.
    pub wording: &'a Wording,
    /// The name of our organisation.
    pub organisation: &'a str,
    /// What they are called.
    pub name: &'a str,
    /// Whether it is an exercise.
    pub is_exercise: bool,
    /// The clock by which moments are told.
    pub zone: &'a TimeZone,
    /// When it was made.
    pub at: Timestamp,
    /// Its parts, in order.
    pub parts: Vec<ClaimPart>,
}

/// The page as a document.
pub fn controller(page: &ControllerPage<'_>) -> Document {
    let w = page.wording;
    let title = w.format("controller-print-title", [("name", page.name.to_owned().into())]);
    let exercise = page.is_exercise.then(|| w.text("bar-exercise"));
    let data = json!({
        "stamp": Stamp {
            organisation: page.organisation.to_owned(),
            version: w.format("register-print-made", [("at", w.moment(page.at, page.zone).into())]),
            check_before: w.text("controller-print-check"),
            confidential: w.text("controller-print-confidential"),
            ..Stamp::default()
        },
        "title": exercise.as_ref().map_or(title.clone(), |exercise| format!("{exercise} · {title}")),
        "exercise": exercise,
        "parts": page.parts,
    });
    Document {
        title,
        lang: w.lang().as_str(),
        made_on: page.at.to_zoned(page.zone.clone()).date(),
        parts: vec![Part { template: TEMPLATE, data }],
    }
}
