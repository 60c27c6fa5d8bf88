//! Work that follows from a rumour.

use std::collections::BTreeSet;

use incident::event::{RumourJudged, TaskAdded, When};
use incident::rumour::Rumour;
use incident::rumour::event::RumourAct;
use incident::stakeholder::event::Stakeholder;
use readiness::runbook::event::Track;

use super::shown::named;
use crate::room::Room;

/// What is to be done when a rumour is true, to be ticked: its value on the form, its title, and the duty that it is for.
pub(super) struct Proposed {
    pub(super) value: String,
    pub(super) title: String,
    rule: Option<String>,
}

/// The task of a decision: whoever aligns calls the one who tells another story.
pub(super) fn of_decision(
    room: &Room,
    number: u32,
    rumour: &Rumour,
    judged: &RumourJudged,
    due_at: Option<When>,
) -> TaskAdded {
    let w = room.wording();
    let rumour_named = named(room, number, rumour);
    let title = if judged.act == RumourAct::Align {
        let said = &rumour.heard.said;
        let who = if said.source.is_empty() { &said.place } else { &said.source };
        w.format("rumour-task-align", [("who", who.clone().into()), ("rumour", rumour_named.into())])
    } else {
        format!("{}: {rumour_named}", w.word(judged.act))
    };
    let assignee =
        if judged.assignee.is_empty() { room.visitor.name.clone() } else { judged.assignee.clone() };
    added(title, assignee, due_at, None, judged.reason.clone())
}

/// What is to be put right when it is true: every filing that was made, and everybody who was told something.
pub(super) fn to_put_right(room: &Room, number: u32) -> Vec<Proposed> {
    let w = room.wording();
    let country = room.situation.country.as_deref();
    let filed: BTreeSet<&String> = room.state.filings.iter().map(|filing| &filing.rule).collect();
    let filed = filed.into_iter().map(|id| {
        let to = room.rulebook().rule(id).map(|rule| w.order(room.rulebook(), rule, country));
        let gaps = [("duty", to.unwrap_or_else(|| id.clone()).into()), ("number", number.to_string().into())];
        Proposed {
            value: format!("filing:{id}"),
            title: w.format("rumour-task-filing", gaps),
            rule: Some(id.clone()),
        }
    });
    let told: BTreeSet<Stakeholder> =
        room.state.told().into_iter().map(|told| told.stakeholder.clone()).collect();
    let told = told.into_iter().map(|who| {
        let gaps = [("who", w.stakeholder(&who).into()), ("number", number.to_string().into())];
        Proposed {
            value: format!("told:{}", who.key()),
            title: w.format("rumour-task-told", gaps),
            rule: None,
        }
    });
    filed.chain(told).collect()
}

pub(super) fn of_proposal(
    proposed: &Proposed,
    assignee: &str,
    due_at: Option<When>,
    because: &str,
) -> TaskAdded {
    added(proposed.title.clone(), assignee.to_owned(), due_at, proposed.rule.clone(), because.to_owned())
}

fn added(
    title: String,
    assignee: String,
    due_at: Option<When>,
    rule: Option<String>,
    details: String,
) -> TaskAdded {
    TaskAdded {
        title,
        assignee,
        due_at,
        rule,
        track: Some(Track::Notification),
        details,
        ..TaskAdded::default()
    }
}
