//! Exercises of the organisation: which were held, which one can be held, and scenarios from and to files.

mod begin;
mod file;
mod players;

pub(crate) use begin::{again, begin, choosing, paces};
pub(crate) use file::{file, import, importing, toml};

use app::Exercised;
use askama::Template;
use axum::response::Response;
use incident::exercise::event::Scenario;

use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::preparing::Preparing;

/// Where they are.
pub(super) const PATH: &str = "/exercises";

#[derive(Template)]
#[template(path = "exercises/page.html")]
struct ExercisesPage<'a> {
    page: Frame<'a>,
    title: String,
    held: Vec<Held>,
    scenarios: Vec<Offered>,
    /// Whether the visitor may begin one.
    may_begin: bool,
}

/// An exercise that was begun.
struct Held {
    href: String,
    code_name: String,
    title: String,
    /// When, and how long it took, or that it goes on.
    when: String,
    /// Its score in words; empty while nothing can be said.
    score: String,
    /// Of how many expectations how many were met, for the bar.
    met: usize,
    counted: usize,
    evaluation: String,
    again: String,
}

/// A scenario that comes with the program.
struct Offered {
    href: String,
    file: String,
    title: String,
    lead: String,
    takes: String,
}

/// `GET /exercises`.
pub(crate) async fn exercises(preparing: Preparing) -> Result<Response, Failure> {
    let seen = preparing.site.app().seen_by(preparing.visitor.eyes());
    let all = tokio::task::block_in_place(|| seen.exercises(preparing.now))?;
    let w = preparing.wording();
    let offered = |(scenario, _): &(Scenario, &str)| Offered {
        href: format!("{PATH}/scenarios/{}", scenario.id),
        file: format!("{PATH}/scenarios/{}/file", scenario.id),
        title: w.of_scenario(&scenario.title).to_owned(),
        lead: w.of_scenario(&scenario.lead).to_owned(),
        takes: w.format("exercise-takes", [("minutes", scenario.minutes.into())]),
    };
    let view = ExercisesPage {
        title: w.text("exercises-title"),
        held: all.iter().map(|exercised| held(&preparing, exercised)).collect(),
        scenarios: wording::scenarios().iter().map(offered).collect(),
        may_begin: preparing.visitor.may_go(&format!("{PATH}/import")),
        page: preparing.frame(PATH),
    };
    Ok(page(&view))
}

fn held(preparing: &Preparing, exercised: &Exercised) -> Held {
    let (w, zone) = (preparing.wording(), preparing.site.zone());
    let id = exercised.stream.trim_start_matches("incident/");
    let state = &exercised.state;
    let began = w.moment(exercised.began_at, zone);
    let when = match exercised.took {
        Some(took) => {
            let minutes = took.as_mins().max(1);
            w.format("exercise-held-on", [("at", began.into()), ("minutes", minutes.into())])
        }
        None => w.format("exercise-goes-on", [("at", began.into())]),
    };
    let title = state.exercise.as_ref().map(|exercise| w.of_scenario(&exercise.begun.said.scenario.title));
    let gaps = [
        ("met", exercised.met.into()),
        ("counted", exercised.counted().into()),
        ("partly", exercised.partly.into()),
        ("missed", exercised.missed.into()),
    ];
    Held {
        href: format!("/incidents/{id}/exercise"),
        evaluation: format!("/incidents/{id}/evaluation"),
        again: format!("{PATH}/again/{id}"),
        code_name: state.opened.as_ref().map(|opened| opened.code_name.clone()).unwrap_or_default(),
        title: title.unwrap_or_default().to_owned(),
        when,
        score: if exercised.counted() == 0 { String::new() } else { w.format("score", gaps) },
        met: exercised.met,
        counted: exercised.counted(),
    }
}
