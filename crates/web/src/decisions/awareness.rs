//! When the organisation became aware: the moment that terms run from, set by a person with a reason. Each law asks for
//! knowledge of something else, so that a moment may be set for one of them apart.

use std::collections::BTreeSet;

use axum::extract::Query;
use axum::response::Response;
use incident::command::Command;
use incident::event::{AwarenessSet, When};
use law::Regime;

use crate::failure::Failure;
use crate::form::{
    Answer, Field, Form, Kind, Posted, moment_field, needed_moment, reason_field, show, show_refused,
};
use crate::room::Room;

/// For which law the moment is asked.
#[derive(Default, serde::Deserialize)]
pub(crate) struct Asked {
    regime: Option<String>,
}

/// `GET /incidents/{id}/awareness`, for one law by `?regime=cbw`.
pub(crate) async fn awareness(room: Room, Query(asked): Query<Asked>) -> Result<Response, Failure> {
    let regime = regime(asked.regime.as_deref().unwrap_or_default());
    let seen = room.state.awareness.values().map(|held| held.number).max().unwrap_or_default();
    show(&room, "/awareness", form(&room, None, regime).hide("seen", seen))
}

/// `POST /incidents/{id}/awareness`.
pub(crate) async fn set(room: Room, posted: Posted) -> Result<Response, Failure> {
    let seen = posted.number("seen");
    let regime = regime(posted.get("regime"));
    let mut form = form(&room, Some(&posted), regime).hide("seen", seen.unwrap_or_default());
    let Some(at) = needed_moment(&room, &mut form, &posted, "at") else {
        return show(&room, "/awareness", form);
    };
    let reason = posted.get("reason").to_owned();
    let command = Command::SetAwareness(AwarenessSet { regime: regime.as_str().to_owned(), at, reason });
    match room.record(&command, seen) {
        Ok(()) => Ok(room.done("", "awareness")),
        Err(not) => show_refused(&room, "/awareness", form, not),
    }
}

/// The law of that name. Whoever names none means the moment that counts for all of them.
fn regime(name: &str) -> Regime {
    Regime::parse(name).unwrap_or(Regime::Gdpr)
}

fn form(room: &Room, posted: Option<&Posted>, regime: Regime) -> Form {
    let w = room.wording();
    let held = |regime: Regime| room.state.awareness.get(regime.as_str());
    // Nobody is helped by a guess: without an earlier answer the earliest signal is proposed.
    let signals = room.state.signals.values().map(|kept| kept.said.at.0);
    let signal = signals.min_by_key(|start| room.rulebook().moment_of(*start));
    let proposed = held(regime).or(held(Regime::Gdpr)).map(|held| held.at).or(signal).map(When);
    let mut form =
        Form::new(w.text("awareness-title"), room.at("/awareness"), w.text("awareness-submit"), room.at(""));
    form = form.lead(w.text("awareness-lead")).lead(w.text("awareness-not-later"));
    let apart = apart(room, regime);
    if !apart.is_empty() {
        form = form.lead(w.text("awareness-apart"));
        let answers = std::iter::once(Regime::Gdpr).chain(apart).map(|one| answer(room, one, one == regime));
        form = form.field(Field::new("regime", w.text("awareness-for"), Kind::Radios(answers.collect())));
    }
    form.field(moment_field(room, posted, "at", w.text("awareness-at"), proposed))
        .field(reason_field(room, posted.map_or("", |posted| posted.get("reason"))))
}

/// The laws of which a duty is owed or may be, and that ask for knowledge of something of their own; those for which a
/// moment was set, and the one that is asked about.
fn apart(room: &Room, asked: Regime) -> Vec<Regime> {
    let owed = room.picture().assessment.obligations.iter().filter_map(|duty| duty.rule.regime).collect();
    let set = room.state.awareness.keys().filter_map(|name| Regime::parse(name)).collect();
    let every: BTreeSet<Regime> = [owed, set, BTreeSet::from([asked])].into_iter().flatten().collect();
    every.into_iter().filter(|regime| *regime != Regime::Gdpr).collect()
}

fn answer(room: &Room, regime: Regime, is_chosen: bool) -> Answer {
    let w = room.wording();
    let label = match regime {
        Regime::Gdpr => w.text("awareness-for-all"),
        one => w.format("awareness-for-one", [("regime", w.regime(one).into())]),
    };
    let held = room.state.awareness.get(regime.as_str());
    let hint = match (held, regime) {
        (Some(held), _) => w.format("awareness-held", [("at", w.start(held.at, room.site.zone()).into())]),
        (None, Regime::Gdpr) => w.text("awareness-for-all-hint"),
        (None, _) => w.text("awareness-for-one-hint"),
    };
    Answer { hint, ..Answer::new(regime.as_str(), label, is_chosen) }
}
