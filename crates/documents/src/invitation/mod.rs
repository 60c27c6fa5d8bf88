//! An invitation: the letter with which somebody enters for the first time, or again.

use serde_json::json;

use crate::engine::{Document, Part, Template};
use crate::paper::{Paper, lines};

const TEMPLATE: Template = Template { name: "invitation", text: include_str!("template.typ") };

/// What an invitation says.
#[derive(Clone, Copy, Debug)]
pub struct Invited<'a> {
    /// Whom it is for.
    pub name: &'a str,
    /// The address of the program.
    pub address: &'a str,
    /// The groups of the code.
    pub groups: &'a [String],
    /// Until when it works, in words.
    pub until: &'a str,
}

/// A letter of a small size with the code of an invitation, to be handed over in person.
pub fn invitation(paper: &Paper<'_>, invited: &Invited<'_>) -> Document {
    let w = paper.wording;
    let organisation = ("organisation", paper.stamp.organisation.clone().into());
    let data = json!({
        "stamp": paper.stamp,
        "words": paper.words("print-invitation-", &["title", "code", "trust"]),
        "lead": w.format("print-invitation-lead", [organisation]),
        "for": w.format("print-invitation-for", [("name", invited.name.to_owned().into())]),
        "until": w.format("print-invitation-until", [("at", invited.until.to_owned().into())]),
        "steps": lines(&w.format("print-invitation-lines", [("address", invited.address.to_owned().into())])),
        "groups": invited.groups,
    });
    let part = Part { template: TEMPLATE, data };
    Document { title: w.text("print-invitation-title"), parts: vec![part], ..Document::blank(paper) }
}
