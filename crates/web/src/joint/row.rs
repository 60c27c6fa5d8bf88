//! One fact as both say it.

use std::collections::BTreeSet;

use app::{Report, Shared};
use incident::fact::FactKey;
use incident::state::Statement;

use crate::facts::{Said, said};
use crate::room::Room;

/// One fact: what we say, and what they say.
pub(super) struct Row {
    pub(super) key: &'static str,
    pub(super) name: String,
    pub(super) href: String,
    pub(super) ours: Vec<Said>,
    pub(super) theirs: Vec<Theirs>,
    /// Whether there is nothing of theirs that we do not say too.
    pub(super) is_same: bool,
}

/// What they say of it.
pub(super) struct Theirs {
    pub(super) said: Said,
    /// Whether we can hold it too, for we do not yet.
    pub(super) is_new: bool,
}

/// Under which source a fact of theirs is held here.
pub(super) fn taken_source(name: &str, source: &str) -> String {
    let whole = format!("{name}: {source}");
    whole.chars().take(incident::command::NAME).collect()
}

/// Every fact that either holds, in the order of names.
pub(super) fn rows(room: &Room, name: &str, shared: &Shared) -> Vec<Row> {
    let keys: BTreeSet<FactKey> =
        room.state.facts.keys().copied().chain(shared.facts.iter().map(|(key, _)| *key)).collect();
    let of = |key: &FactKey| {
        let ours: Vec<&Statement> =
            room.state.facts.get(key).into_iter().flat_map(|statements| statements.current()).collect();
        let theirs: Vec<Theirs> = shared
            .facts
            .iter()
            .filter(|(of, _)| of == key)
            .map(|(_, statement)| Theirs {
                is_new: !is_held(&ours, statement, &taken_source(name, &statement.source)),
                said: said(room, *key, statement),
            })
            .collect();
        if ours.is_empty() && theirs.is_empty() {
            return None;
        }
        Some(Row {
            key: key.as_str(),
            name: room.wording().fact(*key),
            href: room.at(&format!("/facts/{}", key.as_str())),
            is_same: theirs.iter().all(|theirs| !theirs.is_new),
            ours: ours.iter().map(|statement| said(room, *key, statement)).collect(),
            theirs,
        })
    };
    keys.iter().filter_map(of).collect()
}

/// Whether we say it too, as sure, or took just this over.
fn is_held(ours: &[&Statement], theirs: &Statement, taken: &str) -> bool {
    ours.iter().any(|held| {
        held.value == theirs.value && (held.certainty == theirs.certainty || held.source == taken)
    })
}

/// How their reports to authorities stand.
pub(super) fn reports(room: &Room, shared: &Shared) -> Vec<String> {
    shared.reports.iter().filter_map(|report| sentence(room, report)).collect()
}

fn sentence(room: &Room, report: &Report) -> Option<String> {
    let (w, zone) = (room.wording(), room.site.zone());
    let rule = room.rulebook().rules().find(|rule| rule.id == report.rule)?;
    let what = w.order(room.rulebook(), rule, room.situation.country.as_deref());
    let (key, at) = match (report.filed_at, report.due_at) {
        (Some(filed), _) => ("joint-report-filed", w.start(filed, zone)),
        (None, Some(due)) => ("joint-report-due", w.moment(due, zone)),
        (None, None) => ("joint-report", String::new()),
    };
    let gaps = [("what", what.into()), ("standing", w.standing(report.standing).into()), ("at", at.into())];
    Some(w.format(key, gaps))
}
