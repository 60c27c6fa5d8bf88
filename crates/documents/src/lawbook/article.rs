//! One page of the rulebook: the article, and under it what is encoded, in the order of the page.

use law::{Criteria, Force, Page, Provision, Threshold};
use serde_json::{Value, json};
use wording::Told;

use super::Lawbook;
use super::chapter::Numbered;

/// An article with everything that rests on it.
pub(super) fn article(book: &Lawbook<'_>, page: &Page, cases: &[Numbered<'_>]) -> Value {
    let w = book.wording;
    let paragraphs = page.quotations.iter().flat_map(|quotation| &quotation.paragraphs);
    let quoted: Vec<&String> = paragraphs.collect();
    json!({
        "title": page.subject(),
        "place": page.citation.to_string(),
        "marks": marks(book, page),
        "why": (page.force == Force::Proposed).then(|| w.text("lawbook-proposal-why")),
        "facts": facts(book, page),
        "quoted": quoted,
        "unquoted": quoted.is_empty().then(|| w.text("explain-not-quoted")),
        "parts": parts(book, page, cases),
        "thresholds": thresholds(book, page),
        "criteria": criteria(book, page),
    })
}

/// What nobody may overlook: that it is no law, or not now, or not verified.
fn marks(book: &Lawbook<'_>, page: &Page) -> Vec<String> {
    let force = match page.force {
        Force::Proposed => Some("lawbook-proposal"),
        Force::Consultation => Some("lawbook-consultation"),
        Force::Guidance => Some("lawbook-guidance"),
        Force::Law | Force::Agreed if page.in_force.from > book.today => Some("lawbook-not-yet"),
        Force::Law | Force::Agreed if !page.in_force.on(book.today) => Some("lawbook-no-longer"),
        Force::Agreed => Some("lawbook-agreed"),
        Force::Law => None,
    };
    let unverified = (page.checked.how != law::CheckedHow::Literal).then_some("lawbook-not-verified");
    force.into_iter().chain(unverified).map(|key| book.wording.text(key)).collect()
}

/// Since when it holds, where its text stands, and how and by whom it was compared.
fn facts(book: &Lawbook<'_>, page: &Page) -> Vec<Value> {
    let w = book.wording;
    let by = match &page.checked_by {
        Some(by) => w.format("lawbook-checked-by", [("by", by.as_str().into())]),
        None => w.text("lawbook-checked-by-nobody"),
    };
    let checked = format!("{}; {by}", w.checked_on(page.checked.how, &w.day(page.checked.on)));
    let version = format!("{} · {}", w.version(&page.version), page.file);
    let line = |says: String| json!({ "what": "", "says": says });
    vec![
        line(page.citation.act.clone()),
        line(since(book, page)),
        json!({ "what": w.text("lawbook-source"), "says": page.citation.source }),
        json!({ "what": w.text("lawbook-checked"), "says": checked }),
        line(version),
    ]
}

/// Since when it holds, will hold, or would.
fn since(book: &Lawbook<'_>, page: &Page) -> String {
    let w = book.wording;
    let from = ("from", w.day(page.in_force.from).into());
    let force = ("force", w.force(page.force).into());
    match (page.force, page.in_force.until) {
        (Force::Proposed | Force::Consultation, _) => w.format("lawbook-would-hold", [force, from]),
        (_, None) if page.in_force.from > book.today => w.format("lawbook-will-hold", [force, from]),
        (_, None) => w.format("explain-since", [force, from]),
        (_, Some(until)) => w.format("explain-since-until", [force, from, ("until", w.day(until).into())]),
    }
}

/// Rules, exceptions, indicators, prose and open norms as they follow each other on the page.
fn parts(book: &Lawbook<'_>, page: &Page, cases: &[Numbered<'_>]) -> Vec<Value> {
    let (w, rulebook) = (book.wording, book.rulebook);
    let mut parts: Vec<(usize, Value)> = Vec::new();
    for rule in rulebook.rules().filter(|rule| rule.place.file == page.file) {
        let told = w.rule_told(rulebook, rule);
        parts.push((rule.place.line, provision(book, "lawbook-rule", rule, told, cases)));
    }
    for exception in rulebook.exceptions().filter(|it| it.place.file == page.file) {
        let told = w.exception_told(exception);
        parts.push((exception.place.line, provision(book, "lawbook-exception", exception, told, cases)));
    }
    for indicator in rulebook.indicators().filter(|it| it.place.file == page.file) {
        let told = w.indicator_told(indicator);
        parts.push((indicator.place.line, provision(book, "lawbook-indicator", indicator, told, cases)));
    }
    let prose = page.prose.iter();
    parts.extend(prose.map(|it| (it.line, json!({ "kind": "prose", "text": it.text }))));
    let asked = w.text("explain-left-to-people");
    parts.extend(page.left_to_people.iter().map(|left| {
        let text = format!("{}: {}", w.role(&left.asks), left.what);
        (left.place.line, json!({ "kind": "asked", "head": asked, "text": text }))
    }));
    parts.sort_by_key(|(line, _)| *line);
    parts.into_iter().map(|(_, part)| part).collect()
}

fn provision(
    book: &Lawbook<'_>,
    kind: &str,
    provision: &Provision,
    told: Vec<Told>,
    cases: &[Numbered<'_>],
) -> Value {
    let w = book.wording;
    let speaks = |it: &&Numbered<'_>| it.case.expect.contains_key(&provision.id);
    let mut names: Vec<&str> = cases.iter().filter(speaks).map(|it| it.name.as_str()).collect();
    let none = w.text("lawbook-cases-none");
    // An exception has no standing of its own: its cases are those in which it goes before a rule.
    if names.is_empty() && kind == "lawbook-exception" {
        let why = format!("not_applicable:{}", provision.id);
        let displaced = |it: &&Numbered<'_>| it.case.expect.values().any(|found| *found == why);
        names = cases.iter().filter(displaced).map(|it| it.name.as_str()).collect();
    }
    // Indicators have published cases of their own, and what only a proposal takes away is taken from nobody.
    let shows_cases =
        kind == "lawbook-rule" || (kind == "lawbook-exception" && provision.force == Force::Law);
    json!({
        "kind": "provision",
        "head": format!("{} {}", w.text(kind), provision.id),
        "place": provision.citation.to_string(),
        "version": w.version(&provision.version),
        "pinned": provision.words,
        "told": rows(told),
        "cases": shows_cases.then(|| if names.is_empty() { none } else { names.join(", ") }),
    })
}

fn rows(told: Vec<Told>) -> Vec<Value> {
    told.into_iter().map(|told| json!({ "what": told.what, "says": told.says })).collect()
}

fn thresholds(book: &Lawbook<'_>, page: &Page) -> Vec<Value> {
    let on_page = book.rulebook.thresholds().filter(|it| it.place.file == page.file);
    let row = |it: &Threshold| {
        let told = book.wording.threshold_told(it);
        json!({
            "id": it.id,
            "place": it.citation.to_string(),
            "number": told.what,
            "bound": told.says.concat(),
            "words": it.words,
            "version": it.version.short(),
        })
    };
    in_order_of_lines(on_page.map(|it| (it.place.line, row(it))))
}

fn criteria(book: &Lawbook<'_>, page: &Page) -> Vec<Value> {
    let on_page = book.rulebook.criteria().filter(|it| it.place.file == page.file);
    let row = |it: &Criteria| {
        json!({
            "id": it.id,
            "place": it.citation.to_string(),
            "told": rows(book.wording.criteria_told(book.rulebook, it)),
            "words": it.words,
            "version": it.version.short(),
        })
    };
    in_order_of_lines(on_page.map(|it| (it.place.line, row(it))))
}

fn in_order_of_lines(rows: impl Iterator<Item = (usize, Value)>) -> Vec<Value> {
    let mut rows: Vec<(usize, Value)> = rows.collect();
    rows.sort_by_key(|(line, _)| *line);
    rows.into_iter().map(|(_, row)| row).collect()
}
