//! What was agreed with a supplier, and whether they kept to it, in sentences. What is not known is said to be unknown.

use incident::supplier::Supplier;
use incident::supplier::clock::{Agreed, Noticed, TheirClock};
use jiff::Timestamp;
use readiness::agreement::event::Contract;
use readiness::agreement::watertight::{TheirNotice, their_notice};
use wording::Wording;

use crate::room::Room;

/// The clause with its term, for a page and for a letter; empty when nobody knows of one.
pub(super) fn agreed(w: &Wording, supplier: &Supplier, contract: Option<&Contract>) -> String {
    let said = &supplier.now().said;
    let read = match (said.clause.trim(), said.notice_hours) {
        ("", None) => None,
        (clause, None) => Some(clause.to_owned()),
        (clause, Some(hours)) => {
            let hours = w.format("supplier-within-hours", [("n", f64::from(hours).into())]);
            Some(if clause.is_empty() { hours } else { format!("{clause}: {hours}") })
        }
    };
    let of_sheet = || match contract.map(their_notice) {
        Some(
            TheirNotice::InTime(notice) | TheirNotice::TooLate(notice) | TheirNotice::Unnumbered(notice),
        ) => w.notice(notice),
        Some(TheirNotice::NotLookedUp) | None => String::new(),
    };
    read.unwrap_or_else(of_sheet)
}

/// The clock, line by line: the term, both moments, how long it took, and whether that was in time.
pub(super) fn lines(room: &Room, clock: &TheirClock) -> Vec<String> {
    let (w, zone) = (room.wording(), room.site.zone());
    let unknown = || w.text("supplier-unknown");
    let moment = |at: Option<calendar::Start>| at.map_or_else(unknown, |at| w.start(at, zone));
    let mut lines = vec![
        w.format("supplier-aware-at", [("at", moment(clock.aware_at).into())]),
        w.format("supplier-told-at", [("at", moment(clock.told_at).into())]),
    ];
    lines.extend(
        clock
            .took
            .filter(|took| !took.is_negative())
            .map(|took| w.format("supplier-took", [("span", w.age(took).into())])),
    );
    lines.push(verdict(room, clock));
    lines
}

/// Whether they told us in time.
pub(super) fn verdict(room: &Room, clock: &TheirClock) -> String {
    let (w, zone) = (room.wording(), room.site.zone());
    let at = |key: &str, at: Timestamp| w.format(key, [("at", w.moment(at, zone).into())]);
    match clock.noticed {
        Noticed::NoTerm => w.text(match clock.agreed {
            Agreed::AtOnce => "supplier-at-once",
            Agreed::Unread => "supplier-term-unread",
            Agreed::Within(_) | Agreed::Nothing => "supplier-no-term",
        }),
        Noticed::AwareUnknown => w.text("supplier-aware-unknown"),
        Noticed::Runs(due) => at("supplier-runs", due),
        Noticed::Missed(due) => at("supplier-missed", due),
        Noticed::InTime(due) => at("supplier-in-time", due),
        Noticed::HourDecides(due) => at("supplier-hour-decides", due),
        Noticed::Late(due, late) => {
            let gaps = [("at", w.moment(due, zone).into()), ("span", w.age(late).into())];
            w.format("supplier-late", gaps)
        }
    }
}
