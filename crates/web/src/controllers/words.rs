//! One of those for whom we process data, in words.

use incident::controller::Counted;
use incident::controller::rows::{Heard, Row};
use incident::stakeholder::event::Stakeholder;
use readiness::agreement::watertight::we_tell;
use readiness::prepared::Prepared;
use wording::message::Own;

use crate::room::Room;
use crate::suppliers::own;

/// How many people, or that nobody knows.
pub(super) fn people(room: &Room, row: &Row<'_>) -> String {
    let w = room.wording();
    let known = row.count.and_then(|counted| Some(w.counted_between(counted, counted.count.people?)));
    match known {
        Some(known) => w.format("controller-people-number", [("text", known.into())]),
        None => w.text("controller-people-unknown"),
    }
}

/// What they know of it, and whether that still is so.
pub(super) fn heard(room: &Room, row: &Row<'_>) -> String {
    let (w, zone) = (room.wording(), room.site.zone());
    let last = row.told.iter().max_by_key(|told| told.entry).map(|told| w.start(told.at, zone));
    let at = |key: &str| w.format(key, [("at", last.clone().unwrap_or_default().into())]);
    match row.heard {
        Heard::Nothing => w.text("controller-not-told"),
        Heard::NoNumber => at("controller-told-no-number"),
        Heard::Now => at("controller-told-now"),
        Heard::Old(then) => {
            let number = old(room, then);
            let gaps = [("at", last.unwrap_or_default().into()), ("number", number.into())];
            w.format("controller-told-old", gaps)
        }
    }
}

/// What the numbers were.
fn old(room: &Room, then: &Counted) -> String {
    let w = room.wording();
    let people = then.count.people.or(then.count.records);
    people.map_or_else(|| w.text("controller-people-unknown"), |it| w.counted_between(then, it))
}

/// By when their contract asks it, and that this has passed.
pub(super) fn due(room: &Room, row: &Row<'_>) -> Option<String> {
    let (w, at) = (room.wording(), row.due_at?);
    let is_late = row.is_late(room.rulebook(), room.now);
    let key = match (is_late, row.is_told()) {
        (true, true) => "controller-due-told-late",
        (true, false) => "controller-due-late",
        (false, _) => "controller-due",
    };
    Some(w.format(key, [("at", w.moment(at, room.site.zone()).into())]))
}

/// The clauses by which we tell them, each with its term and channel.
pub(super) fn clauses(room: &Room, prepared: &Prepared, row: &Row<'_>) -> Vec<String> {
    let contract = row.contract.and_then(|id| prepared.contract(id));
    contract.map(|it| we_tell(it).map(|notice| room.wording().notice(notice)).collect()).unwrap_or_default()
}

/// Whom we call or write at theirs, as the preparation has it.
pub(super) fn contact(prepared: &Prepared, row: &Row<'_>) -> Option<String> {
    let contact = prepared.contact(prepared.contract(row.contract?)?.contact?)?;
    let number = contact.numbers.iter().find(|number| !number.is_private).map(|it| it.number.as_str());
    let mail = contact.mails.iter().find(|mail| !mail.is_private).map(|it| it.address.as_str());
    let parts = [Some(contact.title()), number, mail].into_iter().flatten();
    Some(parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "))
}

/// Their own numbers as sentences, word for word as they are told them.
pub(super) fn sentences(room: &Room, who: &Stakeholder) -> Vec<String> {
    let w = room.wording();
    let Own { people, records, kinds, .. } = own(room, who, w.lang());
    let said = |key: &str, text: String| (!text.is_empty()).then(|| w.format(key, [("text", text.into())]));
    let lines = [
        said("controller-said-people", people),
        said("controller-said-records", records),
        said("controller-said-kinds", kinds),
    ];
    lines.into_iter().flatten().collect()
}
