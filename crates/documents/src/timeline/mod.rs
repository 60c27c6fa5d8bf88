//! The timeline of an incident: every line that somebody picked, with when it happened and when it was recorded.

use incident::event::Kind;
use incident::state::State;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;
use serde_json::json;
use wording::Wording;

use crate::engine::{Document, Part, Template};
use crate::paper::Stamp;

const TEMPLATE: Template = Template { name: "timeline", text: include_str!("template.typ") };

/// A timeline to be printed.
pub struct Timeline<'a> {
    /// The words of its language.
    pub wording: &'a Wording,
    /// The incident.
    pub state: &'a State,
    /// The name of the organisation.
    pub organisation: &'a str,
    /// The clock by which moments are told.
    pub zone: &'a TimeZone,
    /// When it was made.
    pub at: Timestamp,
    /// What was picked out, in words; nothing when that is everything.
    pub filters: Vec<String>,
    /// In which order the lines stand, in words.
    pub order: String,
    /// The lines.
    pub lines: Vec<TimelineLine>,
}

/// A line on paper: every text is whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TimelineLine {
    /// Its number.
    pub number: u64,
    /// When it happened; empty when that is when it was recorded.
    pub happened: String,
    /// When it was recorded.
    pub recorded: String,
    /// Who recorded it.
    pub who: String,
    /// What kind of line it is.
    pub kind: String,
    /// In which track it stands; empty for none.
    pub track: String,
    /// Whether it is for the summary.
    pub is_starred: bool,
    /// What it says.
    pub text: String,
    /// What was corrected or withdrawn about it.
    pub notes: Vec<String>,
}

/// The timeline of an incident as a document.
pub fn timeline(timeline: &Timeline<'_>) -> Document {
    let w = timeline.wording;
    let (name, is_exercise) = match &timeline.state.opened {
        Some(opened) => (opened.code_name.clone(), opened.kind == Kind::Exercise),
        None => (String::new(), false),
    };
    let title = format!("{} {name}", w.text("print-timeline-title"));
    let exercise = is_exercise.then(|| w.text("bar-exercise"));
    let data = json!({
        "stamp": stamp(timeline),
        // It stands on every page, also on one that gets loose from the first.
        "title": exercise.as_ref().map_or(title.clone(), |exercise| format!("{exercise} · {title}")),
        "heading": title,
        "exercise": exercise,
        "phase": w.incident_phase(timeline.state, timeline.zone),
        "picked": picked(timeline),
        "lines": timeline.lines,
        "words": words(w),
    });
    Document {
        title,
        lang: w.lang().as_str(),
        made_on: timeline.at.to_zoned(timeline.zone.clone()).date(),
        parts: vec![Part { template: TEMPLATE, data }],
    }
}

/// Which lines these are, how many, and in which order.
fn picked(timeline: &Timeline<'_>) -> Vec<String> {
    let w = timeline.wording;
    let count = w.format("timeline-lines", [("n", (timeline.lines.len() as f64).into())]);
    let filters = if timeline.filters.is_empty() {
        w.text("print-timeline-everything")
    } else {
        w.format("print-timeline-picked", [("filters", timeline.filters.join("; ").into())])
    };
    let gaps = [("count", count.into()), ("order", timeline.order.clone().into())];
    vec![filters, w.format("print-timeline-order", gaps)]
}

fn words(w: &Wording) -> serde_json::Value {
    let keys = ["number", "when", "what", "recorded", "star", "none"];
    let word = |key: &&str| ((*key).to_owned(), w.text(&format!("print-timeline-{key}")).into());
    keys.iter().map(word).collect::<serde_json::Map<_, _>>().into()
}

fn stamp(timeline: &Timeline<'_>) -> Stamp {
    let w = timeline.wording;
    let at = w.moment(timeline.at, timeline.zone);
    let entry = timeline.state.number.to_string();
    Stamp {
        organisation: timeline.organisation.to_owned(),
        version: w.format("print-picture-made", [("at", at.into()), ("entry", entry.into())]),
        check_before: w.text("print-picture-check"),
        confidential: w.text("print-picture-confidential"),
        ..Stamp::default()
    }
}
