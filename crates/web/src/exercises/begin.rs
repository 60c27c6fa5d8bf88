//! Beginning an exercise: who takes part, how fast the clock runs, and then there is an incident that is none.

use app::{NotRecorded, Request};
use axum::extract::Path;
use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::event::When;
use incident::exercise::event::{ExerciseBegun, ExerciseClockSet, OpenExercise, Scenario};
use incident::exercise::{read, written};
use journal::Visibility;

use super::{PATH, players};
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, explain};
use crate::frame::redirect;
use crate::preparing::Preparing;
use crate::start::{free_name, profile_of_house};

/// Who leads others has more than half an hour; whoever is alone begins with less.
const ALONE_MINUTES: u32 = 25;
/// How fast the clock may run: as the clock on the wall, or so many times as fast.
const PACES: [u32; 8] = [1, 2, 4, 6, 10, 30, 60, 120];

/// `GET /exercises/scenarios/{scenario}`.
pub(crate) async fn choosing(
    preparing: Preparing,
    Path(scenario): Path<String>,
) -> Result<Response, Failure> {
    let scenario = known(&scenario).ok_or(Failure::NotFound)?;
    Ok(preparing.show(PATH, form(&preparing, scenario, None, None)))
}

/// `GET /exercises/again/{incident}`: the same scenario once more, as it was then.
pub(crate) async fn again(preparing: Preparing, Path(incident): Path<String>) -> Result<Response, Failure> {
    let seen = preparing.site.app().seen_by(preparing.visitor.eyes());
    let state = tokio::task::block_in_place(|| seen.state(&format!("incident/{incident}")))?;
    let exercise = state.exercise.as_ref().ok_or(Failure::NotFound)?;
    let scenario = &exercise.begun.said.scenario;
    let text = if known(&scenario.id) == Some(scenario) { None } else { Some(written(scenario)) };
    Ok(preparing.show(PATH, form(&preparing, scenario, text.as_deref(), None)))
}

/// `POST /exercises/begin`.
pub(crate) async fn begin(preparing: Preparing, posted: Posted) -> Result<Response, Failure> {
    let own = posted.some("text");
    let scenario = match &own {
        Some(text) => read(text).map_err(|_| Failure::BadForm)?,
        None => known(posted.get("scenario")).ok_or(Failure::NotFound)?.clone(),
    };
    let mut form = form(&preparing, &scenario, own.as_deref(), Some(&posted));
    let Some(begun) = begun(&preparing, &mut form, scenario, &posted) else {
        return Ok(preparing.show(PATH, form));
    };
    open(&preparing, form, begun)
}

fn known(id: &str) -> Option<&'static Scenario> {
    wording::scenarios().iter().map(|(scenario, _)| scenario).find(|scenario| scenario.id == id)
}

/// What was chosen; nothing when something is wrong, which its field says.
fn begun(
    preparing: &Preparing,
    form: &mut Form,
    scenario: Scenario,
    posted: &Posted,
) -> Option<ExerciseBegun> {
    let w = preparing.wording();
    let is_alone = match posted.get("with") {
        "alone" => true,
        "team" => false,
        _ => {
            form.err("with", w.text("form-unknown"));
            return None;
        }
    };
    let players = match players::read(posted.get("players"), w) {
        _ if is_alone => Vec::new(),
        Ok(players) if players.is_empty() => {
            form.err("players", w.text("exercise-players-none"));
            return None;
        }
        Ok(players) => players,
        Err(word) => {
            form.err("players", w.format("exercise-no-role", [("word", word.into())]));
            return None;
        }
    };
    let Some(pace) = posted.number("pace").and_then(|pace| u32::try_from(pace).ok()) else {
        form.err("pace", w.text("form-unknown"));
        return None;
    };
    let real = preparing.site.now();
    let Some(story) = scenario.begins_before(real, preparing.site.zone()) else {
        form.err("", w.text("exercise-no-beginning"));
        return None;
    };
    let watching = if is_alone { "" } else { posted.get("observers") };
    let (real, story) = (When(Start::Moment(real)), When(Start::Moment(story)));
    Some(ExerciseBegun {
        scenario,
        leader: preparing.visitor.name.clone(),
        players,
        observers: watching.lines().map(str::to_owned).collect(),
        training: posted.number("training").and_then(|id| u32::try_from(id).ok()),
        clock: ExerciseClockSet { real, story, pace },
    })
}

fn open(preparing: &Preparing, mut form: Form, begun: ExerciseBegun) -> Result<Response, Failure> {
    let (site, now) = (&preparing.site, preparing.site.now());
    let code_name = free_name(site)?;
    let profile = profile_of_house(site);
    let command =
        Command::OpenExercise(Box::new(OpenExercise { code_name: code_name.clone(), profile, begun }));
    let id = code_name.to_lowercase();
    let stream = format!("incident/{id}");
    let request = Request {
        stream: &stream,
        actor: preparing.visitor.actor(),
        command: &command,
        subjects: &[],
        visibility: Visibility::Stream,
        seen: None,
        now,
    };
    let w = preparing.wording();
    match tokio::task::block_in_place(|| site.app().record(&request)) {
        Ok(_) => return Ok(redirect(&format!("/incidents/{id}/exercise?done=exercise-begun"))),
        Err(NotRecorded::Failed(problem)) => form.err("", app::words::app_problem(&problem, w)),
        Err(NotRecorded::Refused(refusal)) => {
            let (field, text) = explain(w, &refusal);
            form.err(field, text);
        }
    }
    Ok(preparing.show(PATH, form))
}

/// Who takes part, with whom, and how fast. A scenario from a file goes along as it was read.
pub(super) fn form(
    preparing: &Preparing,
    scenario: &Scenario,
    text: Option<&str>,
    posted: Option<&Posted>,
) -> Form {
    let w = preparing.wording();
    let typed = |name: &str, held: String| posted.map_or(held, |posted| posted.get(name).to_owned());
    let with = typed("with", if scenario.minutes <= ALONE_MINUTES { "alone" } else { "team" }.to_owned());
    let choice = |value: &str| Answer {
        hint: w.text(&format!("exercise-with-{value}-hint")),
        ..Answer::new(value, w.text(&format!("exercise-with-{value}")), with == value)
    };
    let title = w.of_scenario(&scenario.title).to_owned();
    let team = posted
        .map_or_else(|| players::of_team(&preparing.prepared, w), |posted| posted.get("players").to_owned());
    let mut form = Form::new(title, format!("{PATH}/begin"), w.text("exercise-begin"), PATH.to_owned())
        .lead(w.of_scenario(&scenario.lead).to_owned())
        .lead(w.format("exercise-takes", [("minutes", scenario.minutes.into())]))
        .lead(w.text("exercise-begin-lead"))
        .field(Field::new(
            "with",
            w.text("exercise-with"),
            Kind::Radios(vec![choice("alone"), choice("team")]),
        ))
        .field(
            Field::area("players", w.text("exercise-players"), &team).hint(w.text("exercise-players-hint")),
        )
        .field(
            Field::area("observers", w.text("exercise-observers"), &typed("observers", String::new()))
                .hint(w.text("exercise-observers-hint")),
        )
        .field(pace(preparing, scenario, &typed("pace", scenario.pace.to_string())));
    if let Some(field) = training(preparing, &typed("training", String::new())) {
        form = form.field(field);
    }
    match text {
        Some(text) => form.hide("text", text),
        None => form.hide("scenario", &scenario.id),
    }
}

/// How fast the clock may run, the proposal of the scenario among them.
pub(crate) fn paces(scenario: &Scenario) -> Vec<u32> {
    let mut paces: Vec<u32> = PACES.iter().copied().chain([scenario.pace]).collect();
    paces.sort_unstable();
    paces.dedup();
    paces
}

fn pace(preparing: &Preparing, scenario: &Scenario, chosen: &str) -> Field {
    let w = preparing.wording();
    let paces = paces(scenario);
    let answer = |pace: &u32| {
        Answer::new(
            &pace.to_string(),
            w.format("exercise-pace-is", [("n", (*pace).into())]),
            *chosen == pace.to_string(),
        )
    };
    Field::new("pace", w.text("exercise-pace"), Kind::Select(paces.iter().map(answer).collect()))
        .hint(w.text("exercise-pace-hint"))
}

/// The trainings that are planned and were not held; no question when there are none.
fn training(preparing: &Preparing, chosen: &str) -> Option<Field> {
    let w = preparing.wording();
    let planned = preparing.prepared.trainings().filter(|(_, training)| training.held_on.is_none());
    let mut answers = vec![Answer::new("", w.text("exercise-training-none"), chosen.is_empty())];
    answers.extend(planned.map(|(id, training)| {
        Answer::new(&id.to_string(), training.title.clone(), *chosen == id.to_string())
    }));
    let field = Field::new("training", w.text("exercise-training"), Kind::Select(answers));
    let Kind::Select(answers) = &field.kind else { return None };
    (answers.len() > 1).then_some(field)
}
