//! The rulebook on paper, for a lawyer who checks it: each article as it is quoted, what Paraat makes of it, the cases, how it
//! was compared, and room to say whether that is right.

mod article;
mod chapter;

use std::collections::BTreeSet;

use incident::cases::RuleCase;
use jiff::civil::Date;
use law::{CheckedHow, Condition, Criterion, Rulebook};
use serde_json::{Value, json};
use wording::{Lang, Wording};

use crate::engine::{Document, Part, Template};
use crate::paper::Stamp;

const TEMPLATE: Template = Template { name: "lawbook", text: include_str!("template.typ") };

/// A rulebook to be printed.
pub struct Lawbook<'a> {
    /// The words of its language.
    pub wording: &'a Wording,
    /// The rules.
    pub rulebook: &'a Rulebook,
    /// The cases beside them, in the order of their files.
    pub cases: &'a [RuleCase],
    /// The day on which it is printed.
    pub today: Date,
}

/// The rulebook as a document.
pub fn lawbook(book: &Lawbook<'_>) -> Document {
    let w = book.wording;
    let title = w.text("lawbook-title");
    let version = book.rulebook.version();
    let gaps = [("version", version.short().into()), ("day", w.day(book.today).into())];
    let data = json!({
        "stamp": Stamp {
            organisation: "Paraat".to_owned(),
            version: w.format("lawbook-made", gaps),
            check_before: w.text("lawbook-check"),
            confidential: w.text("lawbook-for-review"),
            ..Stamp::default()
        },
        "title": title,
        "lead": lead(book),
        "words": words(w),
        "chapters": chapter::all(book),
        "conditions": conditions(book),
    });
    Document {
        title,
        lang: w.lang().as_str(),
        made_on: book.today,
        parts: vec![Part { template: TEMPLATE, data }],
    }
}

/// What the book is, how to read and to sign it, and how much of it there is.
fn lead(book: &Lawbook<'_>) -> Vec<String> {
    let (w, rulebook) = (book.wording, book.rulebook);
    let unverified = rulebook.pages().filter(|page| page.checked.how != CheckedHow::Literal).count();
    let counts = [
        ("rules", rulebook.rules().count().into()),
        ("exceptions", rulebook.exceptions().count().into()),
        ("indicators", rulebook.indicators().count().into()),
        ("pages", rulebook.pages().count().into()),
        ("cases", book.cases.len().into()),
        ("unverified", unverified.into()),
    ];
    let keys = ["lawbook-lead", "lawbook-how-to-read", "lawbook-how-to-sign", "lawbook-what-is-unverified"];
    let mut lead: Vec<String> = keys.iter().map(|key| w.text(key)).collect();
    if w.lang() != Lang::Nl {
        lead.push(w.text("lawbook-dutch"));
    }
    lead.push(w.format("lawbook-counts", counts));
    lead.push(w.format("lawbook-whole-version", [("version", rulebook.version().to_string().into())]));
    lead
}

/// The words of the template, by the ends of their keys.
fn words(w: &Wording) -> Value {
    let keys = [
        "contents",
        "text",
        "pinned",
        "thresholds",
        "criteria",
        "criterion",
        "id",
        "number",
        "bound",
        "words",
        "cases",
        "case",
        "case-numbers",
        "situation",
        "expected",
        "conditions",
        "conditions-lead",
        "condition",
        "meaning",
        "agree",
        "disagree",
        "name",
        "date",
        "initials",
        "remark",
    ];
    let word = |key: &&str| ((*key).to_owned(), w.text(&format!("lawbook-{key}")).into());
    keys.iter().map(word).collect::<serde_json::Map<_, _>>().into()
}

/// What each condition means.
fn conditions(book: &Lawbook<'_>) -> Vec<Value> {
    let row = |condition: &Condition| {
        json!({
            "id": condition.as_str(),
            "says": book.wording.condition(*condition),
            "means": book.rulebook.definition(*condition),
        })
    };
    let used = used(book.rulebook);
    used.iter().filter(|it| !book.rulebook.definition(**it).is_empty()).map(row).collect()
}

/// The conditions that something in the book rests on.
fn used(rulebook: &Rulebook) -> BTreeSet<Condition> {
    let mut used = BTreeSet::new();
    for rule in rulebook.rules() {
        used.extend(rule.when.iter().chain(&rule.unless));
        used.extend(rule.terms.iter().flat_map(|term| term.when.iter().chain(&term.unless)));
    }
    rulebook.exceptions().for_each(|exception| used.extend(&exception.when));
    rulebook.indicators().for_each(|indicator| used.extend(indicator.when.iter().chain(&indicator.unless)));
    for criteria in rulebook.criteria() {
        used.extend(criteria.settles.iter().chain(&criteria.for_whom));
        used.extend(criteria.of.iter().chain(&criteria.unless).filter_map(|line| match line {
            Criterion::Condition(condition) => Some(*condition),
            Criterion::Named(_) => None,
        }));
    }
    used
}
