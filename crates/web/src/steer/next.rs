//! What the team should do next to steer, as steps with where to go.

use incident::steering::next::{Steer, steer};
use jiff::{SignedDuration, Timestamp};

use crate::channels::kind_in_a_sentence;
use crate::now::Step;
use crate::room::Room;

/// A meeting that is further away than this is nothing to do now.
const SOON: SignedDuration = SignedDuration::from_hours(1);

/// What to do next to steer: what is at hand, and what comes later.
pub(crate) fn steering(room: &Room) -> (Vec<Step>, Vec<Step>) {
    let steps = steer(&room.state, room.rulebook(), room.now);
    let (later, at_hand): (Vec<Steer>, Vec<Steer>) =
        steps.into_iter().partition(|step| is_later(step, room.now));
    let in_words = |steps: Vec<Steer>| steps.iter().map(|next| step(room, next)).collect();
    (in_words(at_hand), in_words(later))
}

fn is_later(step: &Steer, now: Timestamp) -> bool {
    matches!(step, Steer::Meet(at, false) if at.duration_since(now) > SOON)
}

fn step(room: &Room, next: &Steer) -> Step {
    let w = room.wording();
    let (text, href, verb) = match next {
        Steer::JudgeChannels(kinds) => {
            let names: Vec<String> = kinds.iter().map(|kind| kind_in_a_sentence(w, *kind)).collect();
            let text = w.format("steer-channels", [("channels", names.join(", ").into())]);
            (text, "/channels", "steer-verb-channels")
        }
        Steer::Call(people) => {
            (w.format("steer-call", [("n", (*people).into())]), "/callout", "steer-verb-call")
        }
        Steer::SetDirection => (w.text("steer-direction"), "/direction", "steer-verb-direction"),
        Steer::Meet(at, is_past) => {
            let key = if *is_past { "steer-meeting-late" } else { "steer-meeting" };
            let at = w.moment(*at, room.site.zone());
            (w.format(key, [("at", at.into())]), "/meetings", "steer-verb-meeting")
        }
        Steer::CloseMeeting(number) => {
            let text = w.format("steer-meeting-open", [("number", number.to_string().into())]);
            (text, "/meetings", "steer-verb-meeting-open")
        }
        Steer::Relieve(leader) => {
            let text = w.format("steer-relieve", [("leader", leader.clone().into())]);
            (text, "/shifts", "steer-verb-relieve")
        }
    };
    Step { text, href: room.at(href), verb: w.text(verb) }
}
