//! The sheet with the sealed code: printed once, folded, and put in an envelope.

use serde_json::json;

use crate::engine::{Document, Part, Template};
use crate::paper::{Paper, lines};
use crate::qr::code;

const TEMPLATE: Template = Template { name: "seal", text: include_str!("template.typ") };

/// A sheet with a sealed code. `groups` are the groups in which it is typed, `key` is the same for programs that open age
/// files (`AGE-SECRET-KEY-1…`), `place` where the envelope will be.
pub fn sealed_code(paper: &Paper<'_>, groups: &[String], key: &str, place: &str) -> Document {
    let w = paper.wording;
    let data = json!({
        "stamp": paper.stamp,
        "words": paper.words("print-seal-", &["title", "lead", "code", "key", "alt", "fold", "opened", "opened-by"]),
        "place": w.format("print-seal-place", [("place", place.to_owned().into())]),
        "uses": lines(&w.text("print-seal-lines")),
        "groups": groups,
        "key": key,
        "qr": code(key),
    });
    let part = Part { template: TEMPLATE, data };
    Document { title: w.text("print-seal-title"), parts: vec![part], ..Document::blank(paper) }
}
