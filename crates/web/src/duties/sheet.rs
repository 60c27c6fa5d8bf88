//! A fill-in sheet: the questions of an authority's form, each with what is known, where that comes from, and a button that
//! copies it. Nothing is submitted from here.

use app::NotRecorded;
use askama::Template;
use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use incident::command::Command;
use incident::event::SheetAnswered;
use incident::filing::source::{Ground, Source};
use law::{Due, Duty, Rule};
use wording::filing::{Field as Question, Filled, FilledSheet, Force, Origin, Sheet};

use super::find;
use crate::failure::Failure;
use crate::files::as_download;
use crate::form::Posted;
use crate::frame::{Frame, page_with};
use crate::now::Ask;
use crate::room::Room;

#[derive(Template)]
#[template(path = "duties/sheet.html")]
struct SheetPage<'a> {
    page: Frame<'a>,
    title: String,
    leads: Vec<String>,
    /// How much stops it from being complete.
    blocks: String,
    /// What does: a sentence, and where it is put right.
    open: Vec<(String, String)>,
    warnings: Vec<(String, String)>,
    chapters: Vec<Part>,
    /// How many answers follow from what is known and wait for a person.
    unconfirmed: Option<String>,
    confirm: String,
    submit: String,
    /// Where the answers are as a file, where the form has a structure.
    file: Option<String>,
    /// What that file has no place for.
    left_out: Option<String>,
    /// Other forms for the same duty.
    others: Vec<Ask>,
    can_act: bool,
}

/// A chapter.
struct Part {
    title: String,
    rows: Vec<Row>,
}

/// A question with its answer.
struct Row {
    id: String,
    anchor: String,
    label: String,
    answer: String,
    origin: String,
    is_derived: bool,
    is_missing: bool,
    otherwise: Option<String>,
    href: String,
    /// Where the fact is recorded that would answer it, here and on other forms.
    fact: Option<String>,
}

/// `GET /incidents/{id}/duties/{rule}/sheets/{fillin}`.
pub(crate) async fn sheet(
    room: Room,
    Path((_, rule, sheet)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let (found, sheet) = (find(&room, &rule)?, of(&rule, &sheet)?);
    shown(&room, found, sheet, StatusCode::OK)
}

/// `POST /incidents/{id}/duties/{rule}/sheets/{fillin}`: somebody looked at everything that follows from what is known, and it
/// is so.
pub(crate) async fn confirm(
    room: Room,
    Path((_, rule, sheet)): Path<(String, String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let (found, sheet) = (find(&room, &rule)?, of(&rule, &sheet)?);
    let filled = fill(&room, found, sheet)?;
    // Only what stood on the page is confirmed: what became known meanwhile was not looked at.
    let answers = filled.unconfirmed().filter_map(|filled| {
        let answer = filled.answer.as_ref()?;
        let is_seen = posted.get(&format!("seen-{}", filled.field.id)) == answer.text;
        is_seen.then(|| answered(sheet, filled.field, answer.values.clone()))
    });
    let commands: Vec<Command> = answers.collect();
    let Some((first, rest)) = commands.split_first() else {
        return shown(&room, found, sheet, StatusCode::UNPROCESSABLE_ENTITY);
    };
    match room.record_with(first, rest, None) {
        Ok(()) => Ok(room.done(&at(&rule, sheet), "sheet-confirmed")),
        Err(NotRecorded::Failed(problem)) => Err(problem.into()),
        Err(NotRecorded::Refused(_)) => shown(&room, found, sheet, StatusCode::UNPROCESSABLE_ENTITY),
    }
}

pub(super) fn answered(sheet: &Sheet, field: &Question, answer: Vec<String>) -> Command {
    Command::AnswerSheet(SheetAnswered { sheet: sheet.id.clone(), field: field.id.clone(), answer })
}

/// `GET /incidents/{id}/duties/{rule}/sheets/{fillin}/file/{format}`: the answers as JSON, where the form has a structure.
pub(crate) async fn file(
    room: Room,
    Path((_, rule, sheet, format)): Path<(String, String, String, String)>,
) -> Result<Response, Failure> {
    let (found, sheet) = (find(&room, &rule)?, of(&rule, &sheet)?);
    let whole = room.wording().sheet_file(&fill(&room, found, sheet)?, room.site.zone());
    let whole = whole.filter(|_| format == "json").ok_or(Failure::NotFound)?.json;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8")),
        (header::CONTENT_DISPOSITION, as_download(&format!("{}.json", sheet.id))),
    ];
    Ok((headers, Body::from(format!("{whole:#}"))).into_response())
}

/// The sheet with an id, if it serves the rule.
pub(super) fn of(rule: &str, sheet: &str) -> Result<&'static Sheet, Failure> {
    wording::filing::sheets_for(rule).find(|found| found.id == sheet).ok_or(Failure::NotFound)
}

pub(super) fn at(rule: &str, sheet: &Sheet) -> String {
    format!("/duties/{rule}/sheets/{}", sheet.id)
}

/// A place on the page: ids hold no dots that a style could read otherwise.
pub(super) fn anchor(field: &str) -> String {
    format!("f{}", field.replace('.', "-"))
}

/// The sheet with what the visitor may know.
pub(super) fn fill(room: &Room, rule: &Rule, sheet: &'static Sheet) -> Result<FilledSheet, Failure> {
    let app = &room.site.app;
    let prepared = app.prepared()?;
    let sees_private = room.visitor.may(readiness::access::Right::SeePersonal);
    let masked = (!sees_private).then(|| prepared.without_private());
    let access = app.access()?;
    let others =
        room.rulebook().rules().filter(|other| other.duty == Duty::FileWithAuthority && other.to != rule.to);
    let others: Vec<(&str, String)> =
        others.map(|other| (other.id.as_str(), room.wording().recipient(other.to))).collect();
    let ground = Ground {
        state: &room.state,
        situation: &room.situation,
        prepared: masked.as_ref().unwrap_or(&prepared),
        organisation: access.organisation.as_deref().unwrap_or_default(),
        rule: &rule.id,
        regime: rule.regime,
        is_late: is_late(room, rule),
        other_authorities: &others,
    };
    Ok(room.wording().fill(sheet, &ground, room.site.zone()))
}

/// Whether the first filing was late, or would be now.
fn is_late(room: &Room, rule: &Rule) -> bool {
    if let Some(first) = room.state.filings_of(&rule.id).find(|filing| filing.withdrawn.is_none()) {
        return first.delay_reason.is_some();
    }
    let picture = room.picture();
    match picture.obligation(&rule.id).map(|obligation| &obligation.due) {
        Some(Due::Dated(deadline)) => deadline.is_past(room.now),
        _ => false,
    }
}

/// The whole sheet as words, as it goes into the log with the filing.
pub(super) fn in_words(filled: &FilledSheet, lang: wording::Lang) -> String {
    let mut lines = Vec::new();
    for chapter in &filled.chapters {
        lines.push(format!("{} {}", chapter.id, chapter.title));
        for filled in &chapter.fields {
            if let Some(answer) = &filled.answer {
                let label = filled.field.label.in_language(lang);
                lines.push(format!("{} {label} {}", filled.field.id, answer.text));
            }
        }
        lines.push(String::new());
    }
    lines.join("\n").trim_end().to_owned()
}

fn shown(room: &Room, rule: &Rule, sheet: &'static Sheet, status: StatusCode) -> Result<Response, Failure> {
    let (w, filled) = (room.wording(), fill(room, rule, sheet)?);
    let lang = w.lang();
    let link = |field: &str| format!("#{}", anchor(field));
    let named = |filled: &Filled| {
        let label = format!("{} {}", filled.field.id, filled.field.label.in_language(lang));
        (label, link(&filled.field.id))
    };
    let mut open: Vec<(String, String)> = filled.missing().map(named).collect();
    let (warnings, wrong): (Vec<_>, Vec<_>) = filled.problems.iter().partition(|problem| problem.is_warning);
    open.extend(wrong.iter().map(|problem| (problem.says.clone(), link(&problem.field))));
    let unconfirmed = filled.unconfirmed().count();
    let mut leads = match sheet.force {
        Force::Consultation => vec![w.text("sheet-consultation-lead"), w.text("sheet-consultation")],
        _ => vec![w.format("sheet-lead", [("channel", sheet.channel.in_language(lang).to_owned().into())])],
    };
    leads.extend(
        (sheet.checked != "literal")
            .then(|| w.format("sheet-not-verified", [("source", sheet.source.clone().into())])),
    );
    let rest = at(&rule.id, sheet);
    let part = |chapter: &wording::filing::FilledChapter| Part {
        title: format!("{} {}", chapter.id, chapter.title),
        rows: chapter.fields.iter().map(|it| row(room, &rest, it)).collect(),
    };
    let file = w.sheet_file(&filled, room.site.zone());
    let others = wording::filing::sheets_for(&rule.id).filter(|other| other.id != sheet.id).map(|other| {
        Ask { text: other.title.in_language(lang).to_owned(), href: room.at(&at(&rule.id, other)) }
    });
    let view = SheetPage {
        title: sheet.title.in_language(lang).to_owned(),
        leads,
        blocks: w.format("sheet-blocks", [("n", (open.len() as f64).into())]),
        open,
        warnings: warnings.iter().map(|it| (it.says.clone(), link(&it.field))).collect(),
        chapters: filled.chapters.iter().map(part).collect(),
        unconfirmed: (unconfirmed > 0)
            .then(|| w.format("sheet-unconfirmed", [("n", (unconfirmed as f64).into())])),
        confirm: room.at(&rest),
        submit: format!("{}?sheet={}", room.at(&format!("/duties/{}/filing", rule.id)), sheet.id),
        left_out: file
            .as_ref()
            .filter(|file| !file.left_out.is_empty())
            .map(|file| w.format("sheet-left-out", [("fields", file.left_out.join(", ").into())])),
        file: file.map(|_| room.at(&format!("{rest}/file/json"))).filter(|at| room.visitor.may_go(at)),
        others: others.collect(),
        can_act: room.state.is_open(),
        page: room.frame(&room.picture(), &rest)?,
    };
    Ok(page_with(status, &view))
}

fn row(room: &Room, rest: &str, filled: &Filled) -> Row {
    let w = room.wording();
    let origin = match filled.origin {
        Origin::Recorded(_) => w.text("sheet-recorded"),
        Origin::Derived => w.text("sheet-derived"),
        Origin::Missing if filled.field.needed => w.text("sheet-missing"),
        Origin::Missing => w.text("sheet-optional"),
    };
    let otherwise = filled.says_otherwise.as_ref();
    Row {
        id: filled.field.id.clone(),
        anchor: anchor(&filled.field.id),
        label: filled.field.label.in_language(w.lang()).to_owned(),
        answer: filled.answer.as_ref().map(|answer| answer.text.clone()).unwrap_or_default(),
        origin,
        is_derived: filled.origin == Origin::Derived,
        is_missing: filled.origin == Origin::Missing && filled.field.needed,
        otherwise: otherwise.map(|now| w.format("sheet-otherwise", [("now", now.text.clone().into())])),
        href: room.at(&format!("{rest}/{}", filled.field.id)),
        fact: filled
            .field
            .source()
            .and_then(Source::recorded_as)
            .filter(|key| filled.origin == Origin::Missing && key.recorded_by().is_none())
            .map(|key| room.at(&format!("/facts/{}", key.as_str())))
            .filter(|at| room.state.is_open() && room.visitor.may_go(at)),
    }
}
