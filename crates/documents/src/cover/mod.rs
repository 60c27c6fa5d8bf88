//! The first page of a copy: what it is, who keeps it where, and which older copies are to be destroyed.

use readiness::paper::event::PrintedCopy;
use serde_json::json;

use crate::engine::{Part, Template};
use crate::paper::Paper;

const TEMPLATE: Template = Template { name: "cover", text: include_str!("template.typ") };

/// The first page of a copy. `replaced` are the older copies that it takes the place of, `old` those elsewhere that no longer
/// hold, in words.
pub(crate) fn part(
    paper: &Paper<'_>,
    number: u32,
    copy: &PrintedCopy,
    replaced: &[String],
    old: &[String],
) -> Part {
    let w = paper.wording;
    let prints = copy.prints.iter().map(|print| w.word(*print));
    let runbooks = copy.runbooks.iter().map(|form| {
        w.format("print-cover-runbook", [("title", super::runbook::of(paper, *form).title.into())])
    });
    let holder = paper.name(copy.holder).unwrap_or_default();
    let place =
        [holder, copy.place.clone()].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(", ");
    let keys = [
        "holds",
        "keep",
        "keep-lines",
        "destroy",
        "destroy-lead",
        "destroyed-by",
        "nothing",
        "old",
        "changed",
        "signed",
    ];
    let data = json!({
        "stamp": paper.stamp,
        "title": w.format("print-copy-title", [("copy", number.to_string().into())]),
        "for": w.format("print-cover-for", [("place", place.into())]),
        "words": paper.words("print-cover-", &keys),
        "holds": prints.chain(runbooks).collect::<Vec<_>>(),
        "keep": crate::paper::lines(&w.text("print-cover-keep-lines")),
        "replaced": replaced,
        "old": old,
    });
    Part { template: TEMPLATE, data }
}
