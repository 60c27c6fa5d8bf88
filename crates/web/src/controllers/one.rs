//! One of them: its own numbers and how these changed, what it was told, what its contract asks, and what comes next.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use incident::command::Command;
use incident::controller::Counted;
use incident::controller::event::{Between, ControllerCount};
use incident::controller::rows::{Bucket, Row};
use incident::stakeholder::event::Stakeholder;
use readiness::access::Right;

use super::counting::{self, Again, about, about_fields};
use super::read::number;
use super::{Named, REST, proposing, rest_of, row, words};
use crate::failure::Failure;
use crate::files::encoded;
use crate::form::{Field, Form, Posted, refused};
use crate::frame::{Frame, page_with};
use crate::now::{Ask, Step};
use crate::room::Room;
use crate::suppliers::called;

#[derive(Template)]
#[template(path = "controllers/one.html")]
struct OnePage<'a> {
    page: Frame<'a>,
    title: String,
    all: String,
    next: Option<Step>,
    warning: Option<String>,
    /// Their own numbers, word for word.
    numbers: Vec<String>,
    /// Since when they are known, and by whom.
    known: String,
    history: Vec<Version>,
    clauses: Vec<String>,
    due: Option<String>,
    contact: Option<String>,
    told: Vec<Ask>,
    write: String,
    talk: String,
    /// The page to send along; nothing for whoever may not take anything along.
    pdf: Option<String>,
    /// Absent when the incident is closed.
    form: Option<Form>,
}

/// Numbers as they were counted once.
struct Version {
    number: String,
    by: String,
    why: String,
    href: String,
    /// When they were told these.
    told: Option<String>,
}

/// `GET /incidents/{id}/controllers/{controller}`.
pub(crate) async fn controller(room: Room, Named(who): Named) -> Result<Response, Failure> {
    let form = form(&room, &who, None);
    show(&room, &who, form)
}

/// `POST /incidents/{id}/controllers/{controller}`: the numbers of one.
pub(crate) async fn revise(room: Room, Named(who): Named, posted: Posted) -> Result<Response, Failure> {
    let mut form = form(&room, &who, Some(&posted));
    let people = between(&room, &mut form, &posted, "people");
    let records = between(&room, &mut form, &posted, "records");
    let meta = about(&room, &mut form, &posted);
    let (Ok(people), Ok(records), Some(meta)) = (people, records, meta) else {
        return show(&room, &who, form);
    };
    if people.is_none() && records.is_none() && meta.kinds.is_empty() {
        form.err("people", room.wording().text("controller-nothing-counted"));
        return show(&room, &who, form);
    }
    let count = ControllerCount { controller: who.clone(), people, records, categories: Vec::new() };
    let counted = counting::one(&room, count, meta);
    match room.record(&Command::CountControllers(counted), posted.number("seen")) {
        Ok(()) => Ok(room.done(&rest_of(&who), "controllers-counted")),
        Err(not) => show(&room, &who, refused(&room, form, not)?),
    }
}

fn between(room: &Room, form: &mut Form, posted: &Posted, name: &'static str) -> Result<Option<Between>, ()> {
    let w = room.wording();
    number(w, posted.get(name)).map_err(|()| {
        let gaps = [("text", wording::cut_short(posted.get(name), 200).into())];
        form.err(name, w.format("controllers-row-number", gaps));
    })
}

fn show(room: &Room, who: &Stakeholder, form: Form) -> Result<Response, Failure> {
    let (w, picture, prepared) = (room.wording(), room.picture(), room.site.app.prepared()?);
    let from = proposing(room, &picture, &prepared);
    let rows = from.controllers(room.rulebook());
    let row = row(&rows, who)?;
    let is_open = room.state.is_open();
    let status = if form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let key = encoded(&who.key());
    let write = room.at(&format!("/messages/new?stakeholder={key}&template=controllers"));
    let numbers = words::sentences(room, who);
    let view = OnePage {
        title: called(&prepared, who),
        all: room.at(REST),
        next: next(room, row, &write),
        warning: row.is_told().then(|| words::heard(room, row)).filter(|_| row.bucket == Bucket::Must),
        known: row.count.map_or_else(|| w.text("controller-not-counted"), |counted| known(room, counted)),
        numbers,
        history: history(room, row),
        clauses: words::clauses(room, &prepared, row),
        due: words::due(room, row),
        contact: words::contact(&prepared, row),
        told: told(room, row),
        write,
        talk: room.at(&format!("/stakeholders/{key}#tell")),
        pdf: room.visitor.may(Right::Export).then(|| room.at(&format!("{}/pdf", rest_of(who)))),
        form: is_open.then_some(form),
        page: room.frame(&picture, &rest_of(who))?,
    };
    Ok(page_with(status, &view))
}

/// Telling them, when they must hear it; else counting, when nobody did.
fn next(room: &Room, row: &Row<'_>, write: &str) -> Option<Step> {
    if !room.state.is_open() {
        return None;
    }
    let w = room.wording();
    match row.bucket {
        Bucket::Must => {
            let key = if row.is_told() { "controller-step-new" } else { "controller-step-tell" };
            Some(Step { text: w.text(key), href: write.to_owned(), verb: w.text("controller-verb-write") })
        }
        _ if row.count.is_none() => Some(Step {
            text: w.text("controller-step-count"),
            href: "#count".to_owned(),
            verb: w.text("controller-verb-count"),
        }),
        Bucket::Wise => {
            let key = if row.is_spared { "controller-step-spared" } else { "controller-step-number" };
            Some(Step { text: w.text(key), href: write.to_owned(), verb: w.text("controller-verb-write") })
        }
        Bucket::Later => None,
    }
}

fn known(room: &Room, counted: &Counted) -> String {
    let (w, zone) = (room.wording(), room.site.zone());
    let gaps = [("at", w.start(counted.known_at, zone).into()), ("source", counted.source.clone().into())];
    w.format("controller-known", gaps)
}

/// Everything that was counted, the last first, with when they were told it.
fn history(room: &Room, row: &Row<'_>) -> Vec<Version> {
    let (w, zone) = (room.wording(), room.site.zone());
    let all = room.state.controllers.history(&row.controller);
    let version = |(at, counted): (usize, &Counted)| {
        let until = all.get(at + 1).map_or(u64::MAX, |next| next.number);
        let own = row.told.iter().filter(|told| !told.stakeholder.of.is_empty());
        let told = own.filter(|told| told.entry > counted.number && told.entry < until);
        let told: Vec<String> = told.map(|told| w.start(told.at, zone)).collect();
        let number = |between: Option<Between>, key: &str| {
            let number = between.map(|it| w.counted_between(counted, it))?;
            Some(w.format(key, [("text", number.into())]))
        };
        let numbers = [
            number(counted.count.people, "controller-said-people"),
            number(counted.count.records, "controller-said-records"),
        ];
        Version {
            number: numbers.into_iter().flatten().collect::<Vec<_>>().join(" "),
            by: known(room, counted),
            why: counted.reason.clone(),
            href: room.at(&format!("/log/{}", counted.number)),
            told: (!told.is_empty())
                .then(|| w.format("controller-told-this", [("at", told.join(", ").into())])),
        }
    };
    all.iter().enumerate().map(version).rev().collect()
}

/// What they were told, the last first.
fn told(room: &Room, row: &Row<'_>) -> Vec<Ask> {
    let (w, zone) = (room.wording(), room.site.zone());
    let line = |told: &incident::stakeholder::Told<'_>| {
        let gaps = [
            ("at", w.start(told.at, zone).into()),
            ("by", told.by.to_owned().into()),
            ("channel", w.word(told.channel).to_lowercase().into()),
        ];
        Ask { text: w.format("people-heard-said", gaps), href: room.at(&format!("/log/{}", told.entry)) }
    };
    row.told.iter().rev().map(line).collect()
}

fn form(room: &Room, who: &Stakeholder, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let held = room.state.controllers.now(who);
    let seen = posted.and_then(|posted| posted.number("seen"));
    let seen = seen.unwrap_or_else(|| held.map_or(0, |counted| counted.number));
    let shown = |between: Option<Between>| between.map(|it| w.between(it)).unwrap_or_default();
    let typed = |name: &str, between: Option<Between>| {
        posted.map_or_else(|| shown(between), |posted| posted.get(name).to_owned())
    };
    let (people, records) =
        held.map_or((None, None), |counted| (counted.count.people, counted.count.records));
    let form = Form::new(
        w.text("controller-count"),
        room.at(&rest_of(who)),
        w.text("controller-submit"),
        String::new(),
    )
    .hide("seen", seen)
    .field(
        Field::line("people", w.text("controller-people"), &typed("people", people))
            .hint(w.text("controller-number-hint")),
    )
    .field(Field::line("records", w.text("controller-records"), &typed("records", records)));
    about_fields(room, form, posted, if held.is_some() { Again::Yes } else { Again::No })
}
