//! In which order the logbook stands, and which of its entries stand on a page.

use app::AppProblem;
use journal::Entry;

use crate::room::Room;

/// So many lines stand on a page.
const PAGE: usize = 100;

/// The two orders. Both have the newest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    /// As it was recorded: the order that the chain of hashes proves.
    Recorded,
    /// As it happened; what has no time of its own, when it was recorded.
    Happened,
}

/// A page of the logbook.
pub(super) struct Part {
    /// Its entries, newest first.
    pub(super) entries: Vec<Entry>,
    /// The entry that the page with older ones begins with, and that with newer ones.
    pub(super) older: Option<u64>,
    pub(super) newer: Option<u64>,
}

impl Order {
    /// The order that an address names; any other word is the first.
    pub(crate) fn named(name: Option<&str>) -> Order {
        match name {
            Some("happened") => Order::Happened,
            _ => Order::Recorded,
        }
    }

    /// The page that begins with an entry. It stays the same page when others record what happened later.
    pub(super) fn part(self, room: &Room, through: Option<u64>) -> Result<Part, AppProblem> {
        let stream = room.stream();
        let happening = match self {
            // Numbers are the order: entries are there without looking for them.
            Order::Recorded => return recorded(room, through.unwrap_or(room.state.number)),
            Order::Happened => room.seen().happening(&stream)?,
        };
        let order = happening.order();
        let from = through.and_then(|through| order.iter().position(|number| *number == through));
        let end = from.map_or(order.len(), |at| at + 1);
        let start = end.saturating_sub(PAGE);
        let newest_first: Vec<u64> = order[start..end].iter().rev().copied().collect();
        Ok(Part {
            entries: room.seen().entries_of(&stream, &newest_first)?,
            older: start.checked_sub(1).map(|at| order[at]),
            newer: order.get(end).map(|_| order[(end + PAGE).min(order.len()) - 1]),
        })
    }
}

fn recorded(room: &Room, through: u64) -> Result<Part, AppProblem> {
    let last = through.min(room.state.number);
    let after = last.saturating_sub(PAGE as u64);
    let mut entries = room.seen().entries_through(&room.stream(), after, last)?;
    entries.reverse();
    Ok(Part {
        entries,
        older: (after > 0).then_some(after),
        newer: (last < room.state.number).then(|| last + PAGE as u64),
    })
}
