//! What a letter to one supplier, or to one of those for whom we process data, holds of its reader and of nobody else.

use incident::stakeholder::event::{Stakeholder, StakeholderKind};
use wording::message::Own;
use wording::suppliers::supplier_questions;
use wording::{Lang, Wording};

use super::{called, clock, contract};
use crate::room::Room;

/// What is of the reader of a text.
pub(crate) fn own(room: &Room, who: &Stakeholder, lang: Lang) -> Own {
    let w = room.site.wording(lang);
    let Ok(prepared) = room.site.app.prepared() else { return Own::default() };
    let addressee = called(&prepared, who);
    if who.kind == StakeholderKind::Controllers {
        return Own { addressee, ..counted(room, who, w) };
    }
    let supplier = room.state.suppliers.get(who);
    let agreed = supplier.map(|supplier| clock::agreed(w, supplier, contract(&prepared, who)));
    // Whoever was never asked is asked everything.
    let all: Vec<&str> = supplier_questions().iter().map(|question| question.key.as_str()).collect();
    let keys = supplier.filter(|it| !it.asked().is_empty()).map_or(all, |it| in_order(it.unanswered()));
    Own {
        addressee,
        agreed_notice: agreed.unwrap_or_default(),
        unanswered: w.supplier_asks_all(&keys),
        ..Own::default()
    }
}

/// Keys in the order in which people ask.
pub(super) fn in_order(mut keys: Vec<&str>) -> Vec<&str> {
    let place = |key: &str| supplier_questions().iter().position(|known| known.key == key);
    keys.sort_by_key(|key| place(key).unwrap_or(usize::MAX));
    keys
}

fn counted(room: &Room, who: &Stakeholder, w: &Wording) -> Own {
    let Some(counted) = room.state.controllers.now(who) else { return Own::default() };
    let number = |between: Option<_>| between.map(|it| w.counted_between(counted, it)).unwrap_or_default();
    Own {
        people: number(counted.count.people),
        records: number(counted.count.records),
        kinds: w.counted_kinds(counted),
        ..Own::default()
    }
}
