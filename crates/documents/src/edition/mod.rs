//! The edition in HTML: everything for the first night in one file, which opens from a stick in any browser, without a
//! network and without Paraat.

use askama::Template;
use readiness::contact::call_list;
use readiness::event::Word as _;
use readiness::paper::call_tree;
use readiness::runbook::event::IncidentForm;
use sha2::{Digest as _, Sha256};

use crate::call_list::{Entry, entries};
use crate::call_tree::{Caller, callers};
use crate::card::{Card, card};
use crate::four_steps::{Step as FourStep, steps};
use crate::paper::{Paper, Stamp, lines};
use crate::roles::{RoleCard, cards};
use crate::runbook::{self, Step};

const STYLE: &str = include_str!("edition.css");
const SCRIPT: &str = include_str!("edition.js");

#[derive(Template)]
#[template(path = "edition/page.html")]
struct EditionPage<'a> {
    paper: &'a Paper<'a>,
    stamp: &'a Stamp,
    lang: &'static str,
    /// What a browser may do with the page: apply this style, run this script, and nothing else.
    policy: String,
    style: &'static str,
    script: &'static str,
    card: Card,
    /// The call list in its groups.
    groups: Vec<(String, Vec<Entry>)>,
    roles: Vec<RoleCard>,
    callers: Vec<Caller>,
    runbooks: Vec<Runbook>,
    steps: Vec<FourStep>,
    always: Vec<String>,
}

/// A runbook with its steps.
struct Runbook {
    title: String,
    when: String,
    steps: Vec<Step>,
}

impl EditionPage<'_> {
    fn t(&self, key: &str) -> String {
        self.paper.wording.text(key)
    }
}

/// The edition in HTML. What people typed is text in it, whatever it looks like.
///
/// # Errors
///
/// The template is wrong.
pub fn edition(paper: &Paper<'_>) -> Result<String, crate::Unprintable> {
    let book = |form: &IncidentForm| {
        let runbook = runbook::of(paper, *form);
        let steps = runbook.steps.iter().map(|step| runbook::step(paper, step)).collect();
        Runbook { title: runbook.title, when: runbook.when, steps }
    };
    let page = EditionPage {
        paper,
        stamp: paper.stamp,
        lang: paper.wording.lang().as_str(),
        policy: format!(
            "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
            hash(STYLE),
            hash(SCRIPT)
        ),
        style: STYLE,
        script: SCRIPT,
        card: card(paper),
        groups: groups(paper),
        roles: cards(paper),
        callers: callers(paper, &call_tree(paper.prepared)),
        runbooks: IncidentForm::ALL.iter().map(book).collect(),
        steps: steps(paper),
        always: lines(&paper.wording.text("print-steps-always-lines")),
    };
    let html = page.render().map_err(|error| crate::Unprintable { what: vec![error.to_string()] })?;
    Ok(html.replace(steers, ""))
}

/// The call list in its groups, each under its heading.
fn groups(paper: &Paper<'_>) -> Vec<(String, Vec<Entry>)> {
    let mut groups: Vec<(String, Vec<Entry>)> = Vec::new();
    for entry in entries(paper, &call_list(paper.prepared), false) {
        match groups.last_mut().filter(|_| entry.group.is_empty()) {
            Some((_, group)) => group.push(entry),
            None => groups.push((entry.group.clone(), vec![entry])),
        }
    }
    groups
}

/// Marks that turn the direction of writing could turn the figures of a number around.
pub(crate) fn steers(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// SHA-256 in base 64, as a content security policy names a text (W3C CSP 3, section 2.3.1).
pub(crate) fn hash(text: &str) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut written = String::new();
    for three in Sha256::digest(text.as_bytes()).chunks(3) {
        let bits =
            three.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        for at in 0..4 {
            let letter = char::from(LETTERS[(bits >> (18 - 6 * at) & 63) as usize]);
            written.push(if at > three.len() { '=' } else { letter });
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::hash;

    #[test]
    fn the_hash_of_nothing_is_the_one_that_everybody_knows() {
        assert_eq!(hash(""), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }
}
