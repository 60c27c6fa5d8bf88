//! What stands on the page of an exercise.

use incident::exercise::event::Inject;
use incident::exercise::{Exercise, Outcome, Score, Scored};
use wording::{Wording, cut_short, outcome_id};

use super::REST;
use crate::room::Room;

/// Something that came in, or will.
pub(super) struct Came {
    pub(super) id: String,
    pub(super) at: String,
    pub(super) from: String,
    pub(super) text: String,
    /// What helps whoever exercises alone; empty for others.
    pub(super) hint: String,
    /// To whom it comes, for who leads or watches.
    pub(super) to: String,
}

/// An expectation with how it stands.
pub(super) struct Expected {
    pub(super) id: &'static str,
    pub(super) outcome: String,
    pub(super) text: String,
    pub(super) why: String,
    /// By when, and when it was done.
    pub(super) when: Vec<String>,
    /// The entry that did it.
    pub(super) entry: Option<(String, String)>,
    /// Where somebody says whether they saw it.
    pub(super) judge: String,
}

/// What an observer noted.
pub(super) struct Noted {
    pub(super) head: String,
    pub(super) lines: Vec<String>,
}

/// What came in, in one line.
pub(super) fn in_short(w: &Wording, inject: &Inject, letters: usize) -> String {
    let gaps = [
        ("from", w.of_scenario(&inject.from).to_owned().into()),
        ("text", w.of_scenario(&inject.text).to_owned().into()),
    ];
    cut_short(&w.format("exercise-inject", gaps), letters)
}

pub(super) fn came(room: &Room, held: &Exercise, inject: &Inject) -> Came {
    let w = room.wording();
    let knows_ahead = held.knows_ahead(&room.visitor.name);
    let roles: Vec<String> = inject.to.iter().map(|role| w.word(*role).to_lowercase()).collect();
    let to = if roles.is_empty() { w.text("exercise-to-all") } else { roles.join(", ") };
    let hint = if held.is_alone() { w.of_scenario(&inject.hint).to_owned() } else { String::new() };
    let through = ("through", w.word(inject.through).to_lowercase().into());
    Came {
        id: format!("inject-{}", inject.id),
        at: w.moment(held.moment_of(inject), room.site.zone()),
        from: w.format("exercise-from", [("from", w.of_scenario(&inject.from).to_owned().into()), through]),
        text: w.of_scenario(&inject.text).to_owned(),
        hint,
        to: if knows_ahead { w.format("exercise-to", [("to", to.into())]) } else { String::new() },
    }
}

/// What it is about, who leads, who takes part and who watches.
pub(super) fn about(w: &Wording, held: &Exercise) -> Vec<String> {
    let said = &held.begun.said;
    let mut about = vec![w.of_scenario(&said.scenario.lead).to_owned()];
    if held.is_alone() {
        about.push(w.text("exercise-alone"));
        return about;
    }
    about.push(w.format("exercise-led-by", [("leader", said.leader.clone().into())]));
    let players: Vec<String> = said
        .players
        .iter()
        .map(|player| {
            let roles: Vec<String> = player.roles.iter().map(|role| w.word(*role).to_lowercase()).collect();
            if roles.is_empty() {
                player.name.clone()
            } else {
                format!("{} ({})", player.name, roles.join(", "))
            }
        })
        .collect();
    about.push(w.format("exercise-with-players", [("players", players.join("; ").into())]));
    if !said.observers.is_empty() {
        about.push(w.format("exercise-watched-by", [("observers", said.observers.join(", ").into())]));
    }
    about
}

pub(super) fn clock(room: &Room, held: &Exercise) -> String {
    let w = room.wording();
    if let Some(ended) = &held.ended {
        let real = match ended.said.real.0 {
            calendar::Start::Moment(at) => held.clock.took(at).as_mins().max(1),
            calendar::Start::Day(_) => 0,
        };
        let gaps = [("how", ended.said.how.clone().into()), ("minutes", real.into())];
        return w.format("exercise-is-over", gaps);
    }
    let at = ("at", w.moment(room.now, room.site.zone()).into());
    match held.clock.last().pace {
        0 => w.format("exercise-clock-still", [at]),
        1 => w.format("exercise-clock-runs", [at]),
        pace => w.format("exercise-clock-fast", [at, ("n", pace.into())]),
    }
}

pub(super) fn expected(room: &Room, held: &Exercise, score: &Score<'_>) -> Vec<Expected> {
    score.all.iter().map(|scored| one(room, held, scored)).collect()
}

fn one(room: &Room, held: &Exercise, scored: &Scored<'_>) -> Expected {
    let (w, zone) = (room.wording(), room.site.zone());
    let entry = match scored.outcome {
        Outcome::Met { entry } | Outcome::Partly { entry } | Outcome::Missed { entry } => entry,
        Outcome::Open | Outcome::Unjudged | Outcome::NotYet | Outcome::NotReached => None,
    };
    let due = scored.due_at.map(|at| w.format("exercise-due", [("at", w.moment(at, zone).into())]));
    let done = scored.at.map(|at| w.format("exercise-done", [("at", w.moment(at, zone).into())]));
    let notes = held.observations.iter().filter(|noted| noted.said.expectation == scored.expected.id);
    let notes = notes.filter(|noted| !noted.said.text.trim().is_empty()).map(|noted| {
        w.format(
            "exercise-saw",
            [("by", noted.said.by.clone().into()), ("text", noted.said.text.clone().into())],
        )
    });
    Expected {
        id: outcome_id(scored.outcome),
        outcome: w.outcome(scored.outcome),
        text: w.of_scenario(&scored.expected.text).to_owned(),
        why: w.of_scenario(&scored.expected.why).to_owned(),
        when: due.into_iter().chain(done).chain(notes).collect(),
        entry: entry.map(|entry| {
            let text = w.format("exercise-entry", [("entry", entry.to_string().into())]);
            (room.at(&format!("/log/{entry}")), text)
        }),
        judge: room.at(&format!("{REST}/observations/new?expectation={}", scored.expected.id)),
    }
}

/// What was noted that is about no expectation, the last first.
pub(super) fn noted(room: &Room, held: &Exercise) -> Vec<Noted> {
    let (w, zone) = (room.wording(), room.site.zone());
    let apart = held.observations.iter().rev().filter(|noted| noted.said.expectation.is_empty());
    apart
        .map(|noted| Noted {
            head: format!("{}, {}", noted.said.by, w.moment(noted.recorded_at, zone)),
            lines: noted.said.text.lines().map(str::to_owned).collect(),
        })
        .collect()
}
