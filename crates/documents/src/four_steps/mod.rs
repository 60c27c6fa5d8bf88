//! The four steps of a data breach on one page, after the four phases of the second seed: they are no sequence.

use serde::Serialize;
use serde_json::json;

use crate::engine::{Part, Template};
use crate::paper::{Paper, lines};

const TEMPLATE: Template = Template { name: "four-steps", text: include_str!("template.typ") };

/// The steps, by the ends of the keys of their words.
const STEPS: [&str; 4] = ["contain", "assess", "notify", "evaluate"];

/// The four steps as a part of a document.
pub(crate) fn part(paper: &Paper<'_>) -> Part {
    let w = paper.wording;
    let data = json!({
        "stamp": paper.stamp,
        "words": paper.words("print-steps-", &["title", "lead", "always"]),
        "always": lines(&w.text("print-steps-always-lines")),
        "steps": steps(paper),
    });
    Part { template: TEMPLATE, data }
}

/// One step, with what it is for and what belongs to it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Step {
    pub(crate) title: String,
    pub(crate) aim: String,
    pub(crate) lines: Vec<String>,
}

pub(crate) fn steps(paper: &Paper<'_>) -> Vec<Step> {
    let w = paper.wording;
    let step = |name: &&str| Step {
        title: w.text(&format!("print-step-{name}")),
        aim: w.text(&format!("print-step-{name}-aim")),
        lines: lines(&w.text(&format!("print-step-{name}-lines"))),
    };
    STEPS.iter().map(step).collect()
}
