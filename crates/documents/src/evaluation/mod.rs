//! The report of an evaluation: as a document, and as one page that opens in any browser. `wording` says what is in it.

use askama::Template as _;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::json;
use wording::{EvaluationPart, EvaluationReport, Wording};

use crate::edition::{hash, steers};
use crate::engine::{Document, Part, Template};
use crate::paper::Stamp;

const TEMPLATE: Template = Template { name: "evaluation", text: include_str!("template.typ") };

const STYLE: &str = include_str!("page.css");

/// A report to be printed.
pub struct Evaluation<'a> {
    /// The words of its language.
    pub wording: &'a Wording,
    /// The name of the organisation.
    pub organisation: &'a str,
    /// The clock by which moments are told.
    pub zone: &'a TimeZone,
    /// When it was made.
    pub at: Timestamp,
    /// What it says.
    pub report: &'a EvaluationReport,
}

#[derive(askama::Template)]
#[template(path = "evaluation/page.html")]
struct Page<'a> {
    report: &'a EvaluationReport,
    lang: &'static str,
    organisation: &'a str,
    made: String,
    /// What a browser may do with the page: apply this style, and nothing else.
    policy: String,
    style: &'static str,
}

/// The report as a document.
pub fn evaluation(evaluation: &Evaluation<'_>) -> Document {
    let (w, report) = (evaluation.wording, evaluation.report);
    let title = match &report.exercise {
        Some(exercise) => format!("{exercise} · {}", report.title),
        None => report.title.clone(),
    };
    let part = |part: &EvaluationPart| json!({ "heading": part.heading, "lines": part.lines, "columns": part.columns, "rows": part.rows });
    let data = json!({
        "stamp": Stamp {
            organisation: evaluation.organisation.to_owned(),
            version: made(evaluation),
            check_before: w.text("print-picture-check"),
            confidential: w.text("print-picture-confidential"),
            ..Stamp::default()
        },
        "title": title,
        "heading": report.title,
        "exercise": report.exercise,
        "lead": report.lead,
        "parts": report.every_part().map(part).collect::<Vec<_>>(),
    });
    Document {
        title,
        lang: w.lang().as_str(),
        made_on: evaluation.at.to_zoned(evaluation.zone.clone()).date(),
        parts: vec![Part { template: TEMPLATE, data }],
    }
}

/// The report as one page without a script. What people typed is text in it, whatever it looks like.
///
/// # Errors
///
/// The template is wrong.
pub fn evaluation_page(evaluation: &Evaluation<'_>) -> Result<String, crate::Unprintable> {
    let page = Page {
        report: evaluation.report,
        lang: evaluation.wording.lang().as_str(),
        organisation: evaluation.organisation,
        made: made(evaluation),
        policy: format!(
            "default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
            hash(STYLE)
        ),
        style: STYLE,
    };
    let html = page.render().map_err(|error| crate::Unprintable { what: vec![error.to_string()] })?;
    Ok(html.replace(steers, ""))
}

fn made(evaluation: &Evaluation<'_>) -> String {
    let at = evaluation.wording.moment(evaluation.at, evaluation.zone);
    evaluation.wording.format("register-print-made", [("at", at.into())])
}
