//! What the insurer knows and allowed, policy by policy, and what is left of each.

use incident::cost::cover::PolicyLeft;
use incident::cost::notice::{InTime, in_time, notices};
use readiness::agreement::event::Policy;

use super::Beside;
use crate::now::Ask;
use crate::room::Room;

/// A policy as a page shows it.
pub(super) struct PolicyShown {
    pub(super) name: String,
    pub(super) lines: Vec<String>,
    pub(super) warnings: Vec<String>,
}

pub(super) fn policies(room: &Room, beside: &Beside) -> Vec<PolicyShown> {
    beside.policies().into_iter().map(|(id, policy)| one(room, beside, id, policy)).collect()
}

/// Each time that they were told, as a link to where it stands.
pub(super) fn told(room: &Room) -> Vec<Ask> {
    let w = room.wording();
    let told = notices(&room.state, room.rulebook()).into_iter().map(|notice| {
        let at = w.start(notice.at, room.site.zone());
        let text = match notice.reference {
            Some(reference) => {
                w.format("insurer-told-as", [("at", at.into()), ("reference", reference.into())])
            }
            None => w.format("insurer-told", [("at", at.into())]),
        };
        Ask { href: room.at(&format!("/log/{}", notice.entry)), text }
    });
    told.collect()
}

/// What they said of hiring people, the last first.
pub(super) fn consents(room: &Room) -> Vec<Ask> {
    let line = |kept: &incident::state::Kept<incident::event::ConsentStated>| Ask {
        href: room.at(&format!("/log/{}", kept.number)),
        text: room.sentence(&incident::event::Event::ConsentStated(kept.said.clone())),
    };
    room.state.costs.consents().iter().rev().map(line).collect()
}

fn one(room: &Room, beside: &Beside, id: u32, policy: &Policy) -> PolicyShown {
    let (w, zone) = (room.wording(), room.site.zone());
    let (mut lines, mut warnings) = (Vec::new(), Vec::new());
    let notices = notices(&room.state, room.rulebook());
    let at = |key: &str, at| w.format(key, [("at", w.moment(at, zone).into())]);
    match in_time(&room.state, room.rulebook(), policy, &notices, room.now) {
        InTime::NoTerm if notices.is_empty() => warnings.push(w.text("insurer-not-told")),
        InTime::NoTerm => {}
        InTime::Runs(ends) => warnings.push(at("insurer-tell-by", ends)),
        InTime::Told(ends) => lines.push(at("insurer-in-time", ends)),
        InTime::Late(ends) => warnings.push(at("insurer-late", ends)),
    }
    match policy.needs_consent {
        Some(true) => lines.push(w.text("policy-consent")),
        Some(false) => {}
        None => lines.push(w.text("insurer-consent-unread")),
    }
    if let Some(left) = beside.high.policies.get(&id) {
        lines.extend(remains(room, policy, left));
        warnings.extend(left.is_before_retroactive.then(|| w.text("cover-why-before-retroactive")));
    }
    PolicyShown { name: beside.name(room, id), lines, warnings }
}

/// What is left of it, and what nobody looked up.
fn remains(room: &Room, policy: &Policy, left: &PolicyLeft) -> Vec<String> {
    let w = room.wording();
    let amount = |key: &str, cents: u64| w.format(key, [("amount", w.euros(cents).into())]);
    let mut lines = vec![match left.limit_cents {
        Some(cents) => amount("insurer-limit-left", cents),
        None => w.text("insurer-limit-unread"),
    }];
    let covers = left.covers.iter().filter_map(|(cover, limit)| Some((*cover, (*limit)?)));
    lines.extend(covers.map(|(cover, cents)| {
        let gaps = [("cover", w.word(cover).into()), ("amount", w.euros(cents).into())];
        w.format("insurer-cover-left", gaps)
    }));
    lines.push(match left.deductible_cents {
        Some(cents) => amount("insurer-deductible-left", cents),
        None => w.text("insurer-deductible-unread"),
    });
    lines.push(match policy.waiting_hours {
        Some(hours) => w.format("policy-waiting", [("n", f64::from(hours).into())]),
        None => w.text("insurer-waiting-unread"),
    });
    lines
}
