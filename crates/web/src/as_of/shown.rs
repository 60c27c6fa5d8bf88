//! Facts, duties and words to others as they stood, each beside how they stand now.

use std::collections::BTreeSet;

use app::Past;
use incident::fact::FactKey;
use incident::picture::Picture;
use incident::state::{State, Statements};
use jiff::Timestamp;
use law::Rulebook;

use crate::failure::Failure;
use crate::now::Ask;
use crate::room::Room;

/// Something as it stood.
pub(super) struct Row {
    pub(super) name: String,
    pub(super) href: String,
    pub(super) then: Vec<String>,
    /// How it stands now, when that is otherwise.
    pub(super) now: Option<Vec<String>>,
}

impl Row {
    fn new(name: String, href: String, then: Vec<String>, now: Vec<String>) -> Row {
        let now = (now != then).then_some(now);
        Row { name, href, then, now }
    }
}

/// Every fact of which something was known then, or is known now.
pub(super) fn facts(room: &Room, then: &Past) -> Vec<Row> {
    let w = room.wording();
    let known = |state: &State| -> Vec<FactKey> {
        let facts = state.facts.iter();
        facts.filter(|(_, said)| said.current().next().is_some()).map(|(key, _)| *key).collect()
    };
    let keys: BTreeSet<FactKey> = known(&then.state).into_iter().chain(known(&room.state)).collect();
    let row = |key: FactKey| {
        let href = room.at(&format!("/facts/{}", key.as_str()));
        let said = |state: &State| said(room, key, state.facts.get(&key));
        Row::new(w.fact(key), href, said(&then.state), said(&room.state))
    };
    keys.into_iter().map(row).collect()
}

/// What each source said: the value, how sure, who says so, and since when that was known.
fn said(room: &Room, key: FactKey, statements: Option<&Statements>) -> Vec<String> {
    let (w, zone) = (room.wording(), room.site.zone());
    let all = statements.into_iter().flat_map(Statements::current);
    let said: Vec<String> = all
        .map(|statement| {
            let gaps = [
                ("value", w.value(key, &statement.value, zone).into()),
                ("mark", w.certainty_mark(statement.certainty).to_string().into()),
                ("certainty", w.certainty(statement.certainty).into()),
                ("source", statement.source.clone().into()),
                ("at", w.start(statement.known_at, zone).into()),
            ];
            w.format("as-of-fact", gaps)
        })
        .collect();
    if said.is_empty() { vec![w.text("as-of-unknown")] } else { said }
}

/// Every duty that showed then, or shows now, as the page of then would have told it.
pub(super) fn duties(room: &Room, then: &Past) -> Vec<Row> {
    let (before, now) = (then.picture(), room.picture());
    let rules = |picture: &Picture<'_>| -> Vec<String> {
        picture.assessment.obligations.iter().map(|duty| duty.rule.id.clone()).collect()
    };
    let all: BTreeSet<String> = rules(&before).into_iter().chain(rules(&now)).collect();
    let row = |rule: &String| {
        let is = standing(room, room.rulebook(), &now, rule, room.now);
        let was = standing(room, &then.rulebook, &before, rule, then.at);
        let country = room.situation.country.as_deref();
        let known = room.rulebook().rule(rule).map(|found| (room.rulebook(), found));
        let known = known.or_else(|| then.rulebook.rule(rule).map(|found| (&*then.rulebook, found)));
        let name = known.map(|(rulebook, found)| room.wording().order(rulebook, found, country));
        let href = room.at(&format!("/duties/{rule}"));
        Row::new(name.unwrap_or_else(|| rule.clone()), href, vec![was], vec![is])
    };
    all.iter().map(row).collect()
}

/// How a duty stood, with its term as it was shown.
fn standing(room: &Room, rulebook: &Rulebook, picture: &Picture<'_>, rule: &str, at: Timestamp) -> String {
    let w = room.wording();
    match picture.obligation(rule) {
        Some(duty) => {
            let gaps = [
                ("standing", w.standing(duty.standing).into()),
                ("due", w.by_when(rulebook, duty, at).into()),
            ];
            w.format("as-of-duty", gaps)
        }
        None => w.text("as-of-no-duty"),
    }
}

/// Who had been told what, and what had been filed, in the order in which it was recorded, as the logbook tells it.
pub(super) fn told(room: &Room, then: &Past) -> Result<Vec<Ask>, Failure> {
    let told = then.state.told();
    let filed = then.state.filings.iter().map(|filing| filing.number);
    let entries: BTreeSet<u64> = told.iter().map(|told| told.entry).chain(filed).collect();
    let entries: Vec<u64> = entries.into_iter().collect();
    let recorded = room.seen().recorded(&room.stream(), 0)?;
    let of = |entry: &u64| {
        let found = recorded.iter().find(|recorded| recorded.number == *entry)?;
        Some(Ask { text: room.line(found), href: room.at(&format!("/log/{entry}")) })
    };
    Ok(entries.iter().filter_map(of).collect())
}
