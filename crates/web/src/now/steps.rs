//! Everything that asks for action, each with where to act.

use incident::circumstances::Ground;
use incident::fact::FactKey;
use incident::picture::{Next, Options, Picture};
use jiff::{SignedDuration, Timestamp};
use law::{Due, Recipient};

use super::Ask;
use crate::evaluation;
use crate::room::Room;
use crate::steer::steering;

/// A term that ends within this cannot wait for anything.
const AT_ONCE: SignedDuration = SignedDuration::from_hours(2);

/// Something to do, where, and the words on the button.
pub(crate) struct Step {
    pub(crate) text: String,
    pub(crate) href: String,
    pub(crate) verb: String,
}

/// What to do now and after that, in order. A closed incident asks only that people look back on it.
pub(crate) fn steps(room: &Room, picture: &Picture<'_>) -> Vec<Step> {
    if room.state.closed_at.is_some() {
        // Guests have no part in that.
        return evaluation::next(room).filter(|_| room.visitor.guest.is_none()).into_iter().collect();
    }
    let next = picture.next(&room.situation, Options::default());
    let (urgent, legal): (Vec<_>, Vec<_>) = next.iter().partition(|next| is_urgent(next, room.now));
    let (at_hand, later) = steering(room);
    let in_words = |steps: Vec<&Next<'_>>| steps.into_iter().map(|next| step(room, next)).collect::<Vec<_>>();
    // Whoever steers comes before the law, unless the law is late or cannot wait; a meeting of later on comes last.
    [in_words(urgent), at_hand, in_words(legal), later].into_iter().flatten().collect()
}

/// Whether a term of the law is over or nearly so: nothing goes before that.
fn is_urgent(next: &Next<'_>, now: Timestamp) -> bool {
    match next {
        Next::Missed(_) => true,
        Next::Dated(duty) => {
            matches!(&duty.due, Due::Dated(deadline) if deadline.at().duration_since(now) <= AT_ONCE)
        }
        Next::BecomeAware(_) | Next::Undated(_) | Next::DecideRisk(_) | Next::Qualify(..) | Next::Ask(_) => {
            false
        }
    }
}

fn step(room: &Room, next: &Next<'_>) -> Step {
    let w = room.wording();
    let (href, verb) = match next {
        Next::BecomeAware(_) => (room.at("/awareness"), "next-verb-aware"),
        Next::Missed(duty) | Next::Dated(duty) | Next::Undated(duty) => {
            let own = duty.rule.to == Recipient::OwnRegister;
            let verb = if own { "next-verb-register" } else { "next-verb-file" };
            (room.at(&format!("/duties/{}", duty.rule.id)), verb)
        }
        Next::DecideRisk(_) => (room.at("/risk"), "next-verb-decide"),
        Next::Qualify(..) => (room.at("/significance"), "next-verb-decide"),
        Next::Ask(ground) => (where_asked(room, *ground), "next-verb-answer"),
    };
    Step { text: w.next_step(room.rulebook(), &room.situation, next), href, verb: w.text(verb) }
}

/// A question, as whoever has to find it out reads it: what is held already is only to be made sure.
pub(crate) fn question(room: &Room, ground: Ground) -> Ask {
    let w = room.wording();
    let held = match ground {
        Ground::Fact(key) => {
            room.situation.facts.get(key).map(|fact| w.fact_line(key, Some(fact), room.site.zone()))
        }
        _ => None,
    };
    let text = match held {
        Some(fact) => w.format("question-sure", [("fact", fact.into())]),
        None => w.question(ground),
    };
    Ask { text, href: where_asked(room, ground) }
}

/// Where a question is answered.
pub(crate) fn where_asked(room: &Room, ground: Ground) -> String {
    match ground {
        Ground::RiskDecision => room.at("/risk"),
        Ground::Impact => room.at("/impact"),
        Ground::Country | Ground::Capacities => room.at("/profile"),
        Ground::Fact(key) => where_stated(room, key),
    }
}

/// Where a fact is stated; what is a moment, a decision or a filing has a page of its own.
pub(crate) fn where_stated(room: &Room, key: FactKey) -> String {
    match key.recorded_by() {
        Some("set-awareness") => room.at("/awareness"),
        Some("decide-risk") => room.at("/risk"),
        Some("decide-significance") => room.at("/significance"),
        Some("record-moment") => room.at("/moments"),
        Some("submit-filing") => room.at("/duties"),
        _ if matches!(key, FactKey::Role | FactKey::Sector) => room.at("/profile"),
        _ => room.at(&format!("/facts/{}", key.as_str())),
    }
}
