//! The rules of the organisation's own: its contracts and policies as rules, its pages, and pages that are wrong.

use law::Rule;
use readiness::agreement::page::{AGREEMENTS, sheet_of};

use super::{Entry, Group};
use crate::preparing::Preparing;
use crate::sheets;

/// What was agreed, and what of it does not hold because its page is wrong.
pub(super) fn groups(preparing: &Preparing) -> Vec<Group> {
    let w = preparing.wording();
    let rulebook = preparing.site.app.rulebook();
    let refused = preparing.site.app.refused_pages();
    let group = |heading: &str, lead: &str, entries| Group {
        heading: w.text(heading),
        lead: w.text(lead),
        entries,
        empty: w.text("own-rules-none"),
        add: Vec::new(),
    };
    let own = rulebook.own_rules().map(|rule| entry(preparing, &rulebook, rule)).collect();
    let mut groups = vec![group("own-rules-title", "own-rules-lead", own)];
    if !refused.is_empty() {
        let wrong = refused.iter().map(|problem| {
            let told = w.page_problem(problem);
            let mut lines = told.lines().map(|line| line.trim().to_owned());
            let first = lines.next().unwrap_or_default();
            lines.fold(Entry::new(first, "/prepare/rules#main".to_owned()), Entry::line)
        });
        groups.insert(0, group("own-rules-refused", "own-rules-refused-lead", wrong.collect()));
    }
    groups
}

fn entry(preparing: &Preparing, rulebook: &law::Rulebook, rule: &Rule) -> Entry {
    let w = preparing.wording();
    let name = rule.place.file.strip_prefix(AGREEMENTS).and_then(|name| name.strip_suffix(".md"));
    let href = name.and_then(sheet_of).map_or_else(|| "/prepare/rules#main".to_owned(), sheets::at);
    let within = match &rule.due {
        Some(due) => w.format("print-within", [("period", w.period(due.within).into())]),
        None => w.text("notice-immediately"),
    };
    let place = [("place", rule.place.to_string().into()), ("id", rule.id.clone().into())];
    Entry::new(w.order(rulebook, rule, Some(preparing.country())), href)
        .line(within)
        .line(rule.citation.to_string())
        .line(w.format("own-rules-place", place))
}
