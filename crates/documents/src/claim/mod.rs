//! The claim file: what an insurer asks for, in one document. Whoever fills it says it in words; here it gets its form.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;
use serde_json::json;
use wording::Wording;

use crate::engine::{Document, Part, Template};
use crate::paper::Stamp;

const TEMPLATE: Template = Template { name: "claim", text: include_str!("template.typ") };

/// A claim file to be printed.
pub struct Claim<'a> {
    /// The words of its language.
    pub wording: &'a Wording,
    /// The name of the organisation.
    pub organisation: &'a str,
    /// The name of the incident.
    pub code_name: &'a str,
    /// Whether it is an exercise.
    pub is_exercise: bool,
    /// The clock by which moments are told.
    pub zone: &'a TimeZone,
    /// When it was made.
    pub at: Timestamp,
    /// Its parts, in order.
    pub parts: Vec<ClaimPart>,
}

/// A part of it: lines, and a table below them if it has columns.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ClaimPart {
    /// What it is about.
    pub heading: String,
    /// What there is to say.
    pub lines: Vec<String>,
    /// The names of the columns.
    pub columns: Vec<String>,
    /// The rows, with as many cells as there are columns.
    pub rows: Vec<Vec<String>>,
}

/// The claim file as a document.
pub fn claim(claim: &Claim<'_>) -> Document {
    let w = claim.wording;
    let title = w.format("claim-title", [("name", claim.code_name.to_owned().into())]);
    let exercise = claim.is_exercise.then(|| w.text("bar-exercise"));
    let data = json!({
        "stamp": Stamp {
            organisation: claim.organisation.to_owned(),
            version: w.format("register-print-made", [("at", w.moment(claim.at, claim.zone).into())]),
            check_before: w.text("print-picture-check"),
            confidential: w.text("print-picture-confidential"),
            ..Stamp::default()
        },
        "title": exercise.as_ref().map_or(title.clone(), |exercise| format!("{exercise} · {title}")),
        "exercise": exercise,
        "parts": claim.parts,
    });
    Document {
        title,
        lang: w.lang().as_str(),
        made_on: claim.at.to_zoned(claim.zone.clone()).date(),
        parts: vec![Part { template: TEMPLATE, data }],
    }
}
