//! A rumour in words.

use incident::event::RumourJudged;
use incident::rumour::{Rumour, URGENT};

use super::REST;
use crate::now::Step;
use crate::room::Room;

/// So many letters of a rumour stand in a title.
const SHORT: usize = 60;

/// A rumour as a page shows it.
pub(super) struct Shown {
    pub(super) number: u32,
    pub(super) href: String,
    pub(super) title: String,
    /// What is said, in their words.
    pub(super) text: String,
    /// Whether the attacker said so in these words.
    pub(super) is_of_attacker: bool,
    pub(super) priority: String,
    /// Whether it cannot wait.
    pub(super) is_urgent: bool,
    /// A word and what is known of it, as far as anything is.
    pub(super) facts: Vec<(String, String)>,
}

pub(super) fn shown(room: &Room, number: u32, rumour: &Rumour) -> Shown {
    let w = room.wording();
    let said = &rumour.heard.said;
    let at = w.start(said.at.0, room.site.zone());
    let mut facts = vec![
        (
            w.text("rumour-where"),
            w.format("rumour-where-since", [("place", said.place.clone().into()), ("at", at.into())]),
        ),
        (w.text("rumour-feeds"), w.word(said.kind)),
    ];
    if !said.source.is_empty() {
        facts.push((w.text("rumour-source"), said.source.clone()));
    }
    facts.extend(decided(room, rumour));
    let effect = rumour.followed.last().map(|kept| kept.said.effect.clone());
    facts.extend(effect.map(|effect| (w.text("rumour-effect"), effect)));
    let truth = match &rumour.settled {
        Some(kept) => format!("{}. {}", w.word(kept.said.truth), kept.said.because),
        None => w.text("rumour-truth-unknown"),
    };
    facts.push((w.text("rumour-truth"), truth));
    Shown {
        number,
        href: room.at(&format!("{REST}/{number}")),
        title: w.format("rumour-numbered", [("number", number.to_string().into())]),
        text: said.text.clone(),
        is_of_attacker: room.state.is_of_attacker(&said.text),
        priority: priority(room, rumour),
        is_urgent: rumour.is_undecided() && rumour.priority() >= URGENT,
        facts,
    }
}

/// What was decided about it last: what, why, with which answer, and by whom.
fn decided(room: &Room, rumour: &Rumour) -> Vec<(String, String)> {
    let w = room.wording();
    let Some(kept) = rumour.judged.last() else {
        return vec![(w.text("rumour-decision"), w.text("rumour-undecided"))];
    };
    let RumourJudged { act, reason, line, assignee, .. } = &kept.said;
    let line = line.and_then(|line| Some((line, room.state.answers.get(line)?)));
    let mut decided = vec![(w.text("rumour-decision"), format!("{}. {reason}", w.word(*act)))];
    decided.extend(line.map(|(_, line)| (w.text("rumour-answer"), crate::questions::words(room, line))));
    if !assignee.is_empty() {
        decided.push((w.text("rumour-assignee"), assignee.clone()));
    }
    decided
}

/// How much it weighs: `Prioriteit 12: bereik 3, schade 4`.
fn priority(room: &Room, rumour: &Rumour) -> String {
    let said = &rumour.heard.said;
    let (reach, harm) =
        rumour.judged.last().map_or((said.reach, said.harm), |kept| (kept.said.reach, kept.said.harm));
    let gaps = [
        ("priority", rumour.priority().to_string().into()),
        ("reach", reach.to_string().into()),
        ("harm", harm.to_string().into()),
    ];
    room.wording().format("rumour-priority", gaps)
}

/// A rumour in a title. What the attacker wrote is not said again.
pub(super) fn named(room: &Room, number: u32, rumour: &Rumour) -> String {
    let w = room.wording();
    let number = ("number", number.to_string().into());
    if room.state.is_of_attacker(&rumour.heard.said.text) {
        return w.format("rumour-numbered", [number]);
    }
    let text = wording::cut_short(&rumour.heard.said.text, SHORT);
    w.format("rumour-named", [number, ("text", text.into())])
}

/// The rumour about which somebody has to decide first, with where.
pub(super) fn undecided(room: &Room) -> Option<Step> {
    let (number, rumour) = room.state.next_rumour()?;
    let w = room.wording();
    let text = w.format("rumour-next-decide", [("rumour", named(room, number, rumour).into())]);
    let href = room.at(&format!("{REST}/{number}/decision"));
    Some(Step { text, href, verb: w.text("rumour-decide") })
}

/// The same when it cannot wait, for the page of now.
pub(crate) fn urgent(room: &Room) -> Option<Step> {
    let (number, rumour) = room.state.next_rumour()?;
    if rumour.priority() < URGENT {
        return None;
    }
    let w = room.wording();
    let text = w.format("rumour-urgent", [("rumour", named(room, number, rumour).into())]);
    let href = room.at(&format!("{REST}/{number}/decision"));
    Some(Step { text, href, verb: w.text("rumour-decide") })
}
