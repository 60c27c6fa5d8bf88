//! What stands above every page about how its reader came in. It never stands in the way of the work.

use jiff::{SignedDuration, Timestamp};
use readiness::access::{Access, Way};
use wording::Wording;

use crate::site::{Site, Transport};
use crate::visitor::Visitor;

/// So long after a recovery code was used its person sees it everywhere: it may not have been them.
const TOLD_FOR: SignedDuration = SignedDuration::from_hours(24);

/// A line, with where it leads.
pub(crate) struct Notice {
    pub(crate) text: String,
    pub(crate) href: &'static str,
    pub(crate) on: String,
}

/// All that is to be said to a visitor.
pub(crate) fn notices(
    site: &Site,
    access: &Access,
    visitor: &Visitor,
    w: &Wording,
    now: Timestamp,
) -> Vec<Notice> {
    let at = |moment| ("at", w.moment(moment, site.zone()).into());
    if visitor.way == Way::Sealed {
        let text = w.format("notice-sealed", [at(visitor.until)]);
        return vec![Notice { text, href: "", on: String::new() }];
    }
    // Who looks at their own entry of the call list is nobody who comes back.
    if !access.people.contains_key(&visitor.person) {
        return Vec::new();
    }
    let mut notices = Vec::new();
    let held = access.held(&visitor.person);
    let is_nearby = site.transport == Transport::Loopback;
    if !is_nearby && visitor.way == Way::Link && !held.is_some_and(|held| held.can_return()) {
        let (text, on) = (w.text("notice-return"), w.text("notice-return-on"));
        notices.push(Notice { text, href: "/account", on });
    }
    let recovery = held.map(|held| &held.recovery);
    let used = recovery.and_then(|recovery| Some((recovery.used_at?, recovery.left.len())));
    if let Some((when, left)) = used.filter(|(when, _)| now.duration_since(*when) < TOLD_FOR) {
        let text = w.format("notice-recovery", [("n", (left as f64).into()), at(when)]);
        notices.push(Notice { text, href: "/account", on: w.text("notice-recovery-on") });
    }
    notices
}
