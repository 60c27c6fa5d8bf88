//! A table that somebody pasted or sent: whose, how many people, how many records. A row that cannot be read is said with its
//! place and the mend, and then nothing of the table is taken over.

use std::collections::BTreeMap;

use exchange::read_table;
use incident::controller::event::{Between, ControllerCount};
use incident::controller::rows::sheet;
use incident::stakeholder::event::{Stakeholder, StakeholderKind};
use readiness::agreement::event::Relation;
use readiness::prepared::Prepared;
use wording::Wording;
use wording::suppliers::nearest_name;

use crate::form::whole;
use crate::room::Room;
use crate::suppliers::called;

/// Names that people give to the columns, in both languages.
const WHO: [&str; 8] =
    ["opdrachtgever", "opdrachtgevers", "naam", "klant", "organisatie", "controller", "client", "name"];
const PEOPLE: [&str; 7] = ["mensen", "personen", "aantal", "aantal mensen", "people", "persons", "number"];
const RECORDS: [&str; 3] = ["records", "regels", "aantal records"];

/// What people write where nobody knows.
const UNKNOWN: [&str; 6] = ["", "?", "-", "onbekend", "unknown", "nog niet bekend"];

/// So many mistakes are told at once; whoever mends these sees the others.
const TOLD: usize = 10;

/// More letters of a name tell nobody better which row it is.
const NAME: usize = 200;

/// A table that was read: the rows, or what is wrong with them.
pub(super) type Table = Result<Vec<ControllerCount>, String>;

/// Whether a name that nobody knows may be somebody new.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Strangers {
    /// They are added under that name.
    Added,
    /// They are a mistake.
    Refused,
}

/// Reads what was pasted.
pub(super) fn table(room: &Room, prepared: &Prepared, text: &str, strangers: Strangers) -> Table {
    let w = room.wording();
    let text = with_names(w, text);
    let read = read_table(text.as_bytes(), "")
        .map_err(|problem| w.import_problem(problem.id(), &crate::contacts::limit(&problem, w)))?;
    let place =
        |names: &[&str]| read.columns.iter().position(|it| names.contains(&it.to_lowercase().as_str()));
    let Some(who) = place(&WHO) else { return Err(w.text("controllers-no-names")) };
    let (people, records) = (place(&PEOPLE), place(&RECORDS));
    if people.is_none() && records.is_none() {
        return Err(w.text("controllers-no-numbers"));
    }
    let known = known(room, prepared);
    let mut rows: Vec<ControllerCount> = Vec::new();
    let mut wrong: Vec<String> = read
        .problems
        .iter()
        .map(|problem| in_row(w, problem.row, w.text("controllers-row-broken")))
        .collect();
    for row in &read.rows {
        let cell = |at: Option<usize>| at.and_then(|at| row.cells.get(at)).map_or("", |cell| cell.trim());
        match count(w, &known, [cell(Some(who)), cell(people), cell(records)], strangers) {
            Ok(count) if rows.iter().any(|before| before.controller == count.controller) => {
                let gaps = [("name", cell(Some(who)).to_owned().into())];
                wrong.push(in_row(w, row.number, w.format("controllers-row-twice", gaps)));
            }
            Ok(count) => rows.push(kept(room, count)),
            Err(why) => wrong.push(in_row(w, row.number, why)),
        }
    }
    if rows.is_empty() && wrong.is_empty() {
        return Err(w.text("controllers-no-rows"));
    }
    if wrong.is_empty() { Ok(rows) } else { Err(told(w, &wrong)) }
}

/// A table as it is pasted: a tab between cells, a line for each row.
pub(super) fn as_pasted(columns: &[String], rows: &[exchange::Row]) -> String {
    let line = |cells: &[String]| {
        let cells: Vec<String> = cells.iter().map(|cell| cell.replace(['\t', '\n', '\r'], " ")).collect();
        cells.join("\t")
    };
    std::iter::once(line(columns))
        .chain(rows.iter().map(|row| line(&row.cells)))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Whoever pastes without a row of names means the three columns in their order.
fn with_names(w: &Wording, text: &str) -> String {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let mark = ['\t', ';', ','].into_iter().find(|mark| first.contains(*mark)).unwrap_or('\t');
    let cells: Vec<String> =
        first.split(mark).map(|cell| cell.trim().trim_matches('"').to_lowercase()).collect();
    let has_names = cells.iter().any(|cell| WHO.contains(&cell.as_str()))
        || cells.iter().skip(1).any(|cell| number(w, cell).is_err());
    if has_names || cells.len() < 2 {
        return text.to_owned();
    }
    let names = [WHO[0], PEOPLE[0], RECORDS[0]];
    format!("{}\n{text}", names[..cells.len().min(names.len())].join(&mark.to_string()))
}

fn count(
    w: &Wording,
    known: &BTreeMap<String, Stakeholder>,
    [name, people, records]: [&str; 3],
    strangers: Strangers,
) -> Result<ControllerCount, String> {
    if name.is_empty() {
        return Err(w.text("controllers-row-nameless"));
    }
    let bad = |text: &str| {
        let gaps = [("text", wording::cut_short(text, NAME).into())];
        w.format("controllers-row-number", gaps)
    };
    Ok(ControllerCount {
        controller: controller(w, known, name, strangers)?,
        people: number(w, people).map_err(|()| bad(people))?,
        records: number(w, records).map_err(|()| bad(records))?,
        categories: Vec::new(),
    })
}

/// The one with this name: of a contract, else one that was counted before.
fn controller(
    w: &Wording,
    known: &BTreeMap<String, Stakeholder>,
    name: &str,
    strangers: Strangers,
) -> Result<Stakeholder, String> {
    let plain = plain(name);
    if let Some(who) = known.get(&plain) {
        return Ok(who.clone());
    }
    if strangers == Strangers::Added {
        return Ok(Stakeholder::one(StakeholderKind::Controllers, wording::cut_short(name, NAME)));
    }
    let nearest = nearest_name(&plain, known.keys().map(String::as_str));
    let name = wording::cut_short(name, NAME);
    Err(match nearest {
        Some(nearest) => {
            w.format("controllers-row-meant", [("name", name.into()), ("nearest", nearest.to_owned().into())])
        }
        None => w.format("controllers-row-stranger", [("name", name.into())]),
    })
}

/// Those that there are, by their names as people compare them.
fn known(room: &Room, prepared: &Prepared) -> BTreeMap<String, Stakeholder> {
    let contracts = prepared.contracts().filter(|(_, contract)| contract.relation == Relation::Controller);
    let contracts = contracts.map(|(id, _)| sheet(id));
    let counted = room.state.controllers.all().map(|(who, _)| who.clone());
    let named = |who: Stakeholder| (plain(&called(prepared, &who)), who);
    // A contract goes before somebody who was added under the same name.
    counted.chain(contracts).map(named).collect()
}

/// Without capitals, and with one space between words.
fn plain(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// `1.200`, `100-200`, `100 tot 200`; nothing where nobody knows.
pub(super) fn number(w: &Wording, text: &str) -> Result<Option<Between>, ()> {
    if UNKNOWN.contains(&text.trim().to_lowercase().as_str()) {
        return Ok(None);
    }
    let parts: Vec<&str> = [" tot ", " to ", "\u{2013}", "-"]
        .into_iter()
        .find(|mark| text.contains(mark))
        .map_or_else(|| vec![text], |mark| text.split(mark).collect());
    let one = |text: &str| match whole(text.trim(), w.lang()) {
        Ok(Some(number)) if number >= 0.0 => Ok(number as u64),
        _ => Err(()),
    };
    match parts.as_slice() {
        [exact] => one(exact).map(|exact| Some(Between { least: exact, most: exact })),
        [least, most] => match (one(least)?, one(most)?) {
            (least, most) if least <= most => Ok(Some(Between { least, most })),
            _ => Err(()),
        },
        _ => Err(()),
    }
}

/// What a table leaves out stays as it was counted before: it says nothing of it.
pub(super) fn kept(room: &Room, count: ControllerCount) -> ControllerCount {
    let Some(held) = room.state.controllers.now(&count.controller).map(|counted| &counted.count) else {
        return count;
    };
    ControllerCount {
        people: count.people.or(held.people),
        records: count.records.or(held.records),
        categories: if count.categories.is_empty() { held.categories.clone() } else { count.categories },
        controller: count.controller,
    }
}

fn in_row(w: &Wording, number: usize, why: String) -> String {
    w.format("controllers-in-row", [("row", number.to_string().into()), ("why", why.into())])
}

fn told(w: &Wording, wrong: &[String]) -> String {
    let more = wrong.len().saturating_sub(TOLD);
    let mut told: Vec<String> = wrong.iter().take(TOLD).cloned().collect();
    if more > 0 {
        told.push(w.format("controllers-more-wrong", [("n", (more as f64).into())]));
    }
    told.push(w.text("controllers-nothing-taken"));
    told.join(" ")
}
