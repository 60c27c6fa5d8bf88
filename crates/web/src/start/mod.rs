//! The first minute: three questions, one a page, each with "I don't know yet"; then there is an incident.

mod answers;
mod name;

pub(crate) use answers::profile_of_house;

use std::sync::{Arc, PoisonError};

use app::Secret;
use axum::extract::State;
use axum::response::Response;
use journal::Visibility;
use wording::Wording;

use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, MomentError, Posted, show_outside};
use crate::frame::{Frame, redirect};
use crate::site::Site;
use crate::visitor::Visitor;

/// What is asked, in this order.
const QUESTIONS: [&str; 3] = ["what", "since", "whose"];

/// `GET /start`.
pub(crate) async fn begin(State(site): State<Arc<Site>>, visitor: Visitor) -> Response {
    asked(&site, &visitor, 0, &Posted::default(), None)
}

/// `POST /start`: the next question, the one before, or the incident.
pub(crate) async fn answer(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    posted: Posted,
) -> Result<Response, Failure> {
    let step =
        QUESTIONS.iter().position(|question| *question == posted.get("step")).ok_or(Failure::BadForm)?;
    if posted.get("go") == "back" {
        return Ok(asked(&site, &visitor, step.saturating_sub(1), &posted, None));
    }
    let w = site.wording(visitor.lang);
    if let Some((field, key)) = wrong(&site, step, &posted) {
        return Ok(asked(&site, &visitor, step, &posted, Some((field, w.text(key)))));
    }
    if step + 1 < QUESTIONS.len() {
        return Ok(asked(&site, &visitor, step + 1, &posted, None));
    }
    open(&site, &visitor, &posted)
}

/// What is wrong with an answer: the field, and the key of the sentence.
fn wrong(site: &Site, step: usize, posted: &Posted) -> Option<(&'static str, &'static str)> {
    match QUESTIONS[step] {
        "what" if posted.get("what").is_empty() => Some(("what", "start-choose")),
        "since" if posted.get("since").is_empty() => Some(("since", "start-choose")),
        "since" if posted.get("since") == "now" && !posted.get("at-time").is_empty() => {
            Some(("since", "start-now-or-then"))
        }
        "since" if posted.get("since") == "then" => match posted.moment("at", site.zone()) {
            Err(error) => Some(("at", error.key())),
            Ok(None) => Some(("at", MomentError::NoDay.key())),
            Ok(Some(when)) if site.app().law().moment_of(when.0) > site.now() => {
                Some(("at", "form-in-the-future"))
            }
            Ok(Some(_)) => None,
        },
        "whose" if posted.all("whose").next().is_none() => Some(("whose", "start-choose")),
        _ => None,
    }
}

/// A page with one question; the answers to the others go along unseen.
fn asked(
    site: &Site,
    visitor: &Visitor,
    step: usize,
    posted: &Posted,
    error: Option<(&'static str, String)>,
) -> Response {
    let w = site.wording(visitor.lang);
    let question = QUESTIONS[step];
    let submit = if step + 1 == QUESTIONS.len() { "start-open" } else { "start-next" };
    let heading = w.text(&format!("start-{question}"));
    let mut form = Form::new(heading, "/start".to_owned(), w.text(submit), String::new())
        .lead(w.format("start-progress", [("n", (step + 1).into()), ("of", QUESTIONS.len().into())]))
        .hide("step", question);
    form.before = (step > 0).then(|| w.text("start-back"));
    // A form that is sent twice opens one incident; "just now" stays when it was said.
    let once = posted.some("once").or_else(|| Secret::new().ok().map(|secret| secret.reveal().to_owned()));
    form = form.hide("once", once.unwrap_or_default());
    if posted.get("since") == "now" {
        form = form.hide("now-at", posted.some("now-at").unwrap_or_else(|| site.now().to_string()));
    }
    for (name, value) in posted.others(&shown_on(question)) {
        form = form.hide(name, value);
    }
    for field in fields(site, w, question, posted) {
        form = form.field(field);
    }
    if let Some((field, error)) = error {
        form.err(field, error);
    }
    if step == 0 {
        form.beside.push(("/prepare".to_owned(), w.text("start-prepare")));
    }
    show_outside(Frame::new(site, visitor.lang, Some(visitor), "/start"), form)
}

/// The names of the fields on the page of a question, which do not go along unseen.
fn shown_on(question: &str) -> Vec<&'static str> {
    let own: &[&str] = match question {
        "what" => &["what", "text"],
        "since" => &["since", "at-date", "at-time", "at-fold"],
        _ => &["whose", "many"],
    };
    own.iter().copied().chain(["step", "go", "token", "once", "now-at"]).collect()
}

fn fields(site: &Site, w: &Wording, question: &str, posted: &Posted) -> Vec<Field> {
    let answers = |name: &str, all: &[&str]| -> Vec<Answer> {
        let answer = |value: &&str| {
            let label = w.text(&format!("start-{name}-{value}"));
            Answer::new(value, label, posted.has(name, value))
        };
        all.iter().map(answer).collect()
    };
    match question {
        "what" => vec![
            Field::new("what", w.text("start-what-label"), Kind::Radios(answers("what", &answers::WHAT))),
            Field::area("text", w.text("start-text"), posted.get("text")).hint(w.text("start-text-hint")),
        ],
        "since" => {
            let label = w.text("start-since-label");
            let since = Field::new("since", label, Kind::Radios(answers("since", &answers::SINCE)));
            vec![since.hint(w.text("start-since-hint")), moment(site, w, posted)]
        }
        _ => {
            let whose = Field::new(
                "whose",
                w.text("start-whose-label"),
                Kind::Checks(answers("whose", &answers::WHOSE)),
            );
            let many =
                Field::new("many", w.text("start-many-label"), Kind::Radios(answers("many", &answers::MANY)));
            vec![whose.hint(w.text("start-whose-hint")), many]
        }
    }
}

/// The field for an earlier moment, with today to begin with.
fn moment(site: &Site, w: &Wording, posted: &Posted) -> Field {
    let part = |part: &str| posted.get(&format!("at-{part}")).to_owned();
    let today = site.zone().to_datetime(site.now()).date().to_string();
    let date = if part("date").is_empty() { today } else { part("date") };
    let asks_fold = posted.moment("at", site.zone()) == Err(MomentError::Twice) || !part("fold").is_empty();
    let kind = Kind::Moment { date, time: part("time"), fold: part("fold"), asks_fold };
    Field::new("at", w.text("start-at"), kind)
}

/// A code name that no incident has.
pub(crate) fn free_name(site: &Site) -> Result<String, Failure> {
    let now = site.now();
    let incidents = site.app.incidents(now)?;
    let mut taken: Vec<String> = incidents.into_iter().map(|it| it.code_name).collect();
    loop {
        let name = name::free(&taken.iter().map(String::as_str).collect::<Vec<_>>(), now);
        // What was erased has no name any more, and its stream is still there.
        if site.app.state(&format!("incident/{}", name.to_lowercase()))?.number == 0 {
            return Ok(name);
        }
        taken.push(name);
    }
}

/// Opens an incident with what was answered, all at once. A form that is sent twice opens one.
fn open(site: &Arc<Site>, visitor: &Visitor, posted: &Posted) -> Result<Response, Failure> {
    let mut opened = site.opened.lock().unwrap_or_else(PoisonError::into_inner);
    let once = posted.get("once").to_owned();
    if let Some(id) = opened.get(&once) {
        return Ok(redirect(&format!("/incidents/{id}")));
    }
    let (now, code_name) = (site.now(), free_name(site)?);
    let id = code_name.to_lowercase();
    let w = site.wording(visitor.lang);
    let commands = answers::commands(site, w, visitor, &code_name, posted, now);
    let Some((first, following)) = commands.split_first() else { return Err(Failure::BadForm) };
    let request = app::Request {
        stream: &format!("incident/{id}"),
        actor: visitor.actor(),
        command: first,
        subjects: &[],
        visibility: Visibility::Stream,
        seen: None,
        now,
    };
    match tokio::task::block_in_place(|| site.app.record_with(&request, following)) {
        Ok(_) => {
            if !once.is_empty() {
                opened.insert(once, id.clone());
            }
            Ok(redirect(&format!("/incidents/{id}?done=opened")))
        }
        Err(app::NotRecorded::Failed(problem)) => {
            let last = QUESTIONS.len() - 1;
            Ok(asked(site, visitor, last, posted, Some(("", app::words::app_problem(&problem, w)))))
        }
        // Every answer was looked at before.
        Err(app::NotRecorded::Refused(_)) => Err(Failure::BadForm),
    }
}
