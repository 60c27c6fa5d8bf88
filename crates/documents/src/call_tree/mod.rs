//! The call tree on paper: a picture of who calls whom, and below it the calls of each, to be ticked off.

use readiness::paper::{Call, CallTree, call_tree};
use serde::Serialize;
use serde_json::{Value, json};

use crate::engine::{Part, Template};
use crate::paper::Paper;

const TEMPLATE: Template = Template { name: "call-tree", text: include_str!("template.typ") };

/// The picture shows so many levels; a deeper one is a list.
const LEVELS: usize = 3;

/// More people than these make no picture.
const DRAWN: usize = 31;

/// Somebody to call.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Callee {
    pub(crate) name: String,
    pub(crate) number: String,
    /// As telephones want it.
    pub(crate) plain: String,
    /// Who stands in for them, with a number.
    pub(crate) instead: String,
    /// Whether they call others, so that their people must be called when they cannot be reached.
    pub(crate) calls_others: bool,
}

/// One caller, with whom they call.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Caller {
    pub(crate) name: String,
    pub(crate) called: Vec<Callee>,
}

/// The call tree as a part of a document.
pub(crate) fn part(paper: &Paper<'_>) -> Part {
    let tree = call_tree(paper.prepared);
    let keys = [
        "title",
        "lead",
        "none",
        "picture",
        "lists",
        "calls",
        "instead",
        "pass-over",
        "back",
        "reached",
        "who",
        "phone",
    ];
    let people: usize = 1 + tree.calls.iter().map(|call| call.called.len()).sum::<usize>();
    let drawn =
        tree.calls.first().filter(|_| people <= DRAWN).map(|call| branch(paper, &tree, call.caller, 0));
    let data = json!({
        "stamp": paper.stamp,
        "words": paper.words("print-tree-", &keys),
        "tree": drawn,
        "callers": callers(paper, &tree),
    });
    Part { template: TEMPLATE, data }
}

pub(crate) fn callers(paper: &Paper<'_>, tree: &CallTree) -> Vec<Caller> {
    let caller = |call: &Call| Caller {
        name: paper.name(Some(call.caller)).unwrap_or_default(),
        called: call.called.iter().map(|id| callee(paper, tree, call.caller, *id)).collect(),
    };
    tree.calls.iter().map(caller).collect()
}

fn callee(paper: &Paper<'_>, tree: &CallTree, caller: u32, id: u32) -> Callee {
    let contact = paper.prepared.contact(id);
    let dial = contact.and_then(|contact| paper.first_dial(contact));
    // Who stands in: as their entry says, else as their role does.
    let of_role = || {
        let mut held = paper.prepared.roles().flat_map(|(_, role)| &role.held);
        held.find(|held| held.person == Some(id))?.deputy
    };
    let deputy = contact.and_then(|contact| contact.deputy).or_else(of_role);
    // Whoever calls knows already, and cannot ring themselves.
    let deputy = deputy.filter(|deputy| *deputy != id && *deputy != caller);
    Callee {
        name: paper.name(Some(id)).unwrap_or_default(),
        number: dial.as_ref().map(|dial| dial.shown.clone()).unwrap_or_default(),
        plain: dial.map(|dial| dial.plain).unwrap_or_default(),
        instead: paper.person(deputy).unwrap_or_default(),
        calls_others: !tree.called_by(id).is_empty(),
    }
}

/// Somebody with those below them, for the picture.
fn branch(paper: &Paper<'_>, tree: &CallTree, id: u32, level: usize) -> Value {
    let below = if level + 1 < LEVELS { tree.called_by(id) } else { &[] };
    let below: Vec<Value> = below.iter().map(|id| branch(paper, tree, *id, level + 1)).collect();
    json!({ "name": paper.name(Some(id)).unwrap_or_default(), "below": below })
}
