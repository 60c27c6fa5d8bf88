//! By when a duty is due, in words: absolute first, relative second.

use jiff::Timestamp;
use law::{Due, Obligation, Rulebook};
use wording::Wording;

/// By when, or when it was done, or what it waits for.
pub(crate) fn by_when(
    rulebook: &Rulebook,
    obligation: &Obligation<'_>,
    now: Timestamp,
    wording: &Wording,
) -> String {
    let zone = rulebook.calendar().zone();
    if let Some(filed) = obligation.filed {
        let filed = wording.start(filed.at, zone);
        return match obligation.late {
            Some(late) => {
                let late = wording.late(late);
                wording.format("due-filed-late", [("filed", filed.into()), ("late", late.into())])
            }
            None => wording.format("due-filed", [("filed", filed.into())]),
        };
    }
    match &obligation.due {
        Due::Dated(deadline) => {
            let due = wording.deadline(deadline, zone);
            if deadline.is_past(now) {
                let late = wording.late(now.duration_since(deadline.at()));
                wording.format("due-missed", [("due", due.into()), ("late", late.into())])
            } else {
                let left = wording.left(deadline.at().duration_since(now));
                wording.format("due-dated", [("due", due.into()), ("left", left.into())])
            }
        }
        Due::Pending(anchor) => wording.format("due-pending", [("anchor", wording.anchor(anchor).into())]),
        Due::WithoutUndueDelay { since } => match (since, &obligation.rule.after) {
            (Some(since), Some(anchor)) if rulebook.moment_of(*since) <= now => {
                let age = wording.age(now.duration_since(rulebook.moment_of(*since)));
                let anchor = wording.anchor(anchor);
                wording.format("due-undated-since", [("age", age.into()), ("anchor", anchor.into())])
            }
            _ => wording.text("due-undated"),
        },
    }
}
