//! The answers that we agreed on: how each stands, and one of them with its history.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use incident::question::AnswerLine;

use super::approve::approving;
use super::words::{bound, lang, names};
use super::{LINES, REST};
use crate::failure::Failure;
use crate::form::Form;
use crate::frame::{Frame, page, page_with};
use crate::now::{Ask, Step};
use crate::preparing::Numbered;
use crate::room::Room;

#[derive(Template)]
#[template(path = "questions/lines.html")]
struct LinesPage<'a> {
    page: Frame<'a>,
    title: String,
    /// Absent when the incident is closed.
    next: Option<Step>,
    lines: Vec<Shown>,
    /// Absent when the incident is closed.
    new: Option<String>,
    links: Vec<Ask>,
}

#[derive(Template)]
#[template(path = "questions/line.html")]
struct LinePage<'a> {
    page: Frame<'a>,
    title: String,
    line: Shown,
    /// What is wrong with the words that wait for approval.
    problems: Vec<String>,
    /// What it said before, and who wrote and approved it, oldest first.
    history: Vec<String>,
    /// Absent when there is nothing to approve, or the incident is closed.
    form: Option<Form>,
    rewrite: Option<String>,
    all: String,
}

/// An answer as a page shows it.
pub(super) struct Shown {
    pub(super) title: String,
    pub(super) question: String,
    pub(super) words: String,
    pub(super) lang: &'static str,
    /// Why it may not be given, if it may not.
    pub(super) warning: Option<String>,
    pub(super) standing: String,
    pub(super) href: String,
}

/// `GET /incidents/{id}/questions/lines`.
pub(crate) async fn lines(room: Room) -> Result<Response, Failure> {
    let w = room.wording();
    let is_open = room.state.is_open();
    let link = |rest: &str, key: &str| Ask { href: room.at(rest), text: w.text(key) };
    let view = LinesPage {
        title: w.text("lines-title"),
        next: if is_open { next(&room) } else { None },
        lines: room.state.answers.all().map(|(number, line)| shown(&room, number, line)).collect(),
        new: is_open.then(|| room.at(&format!("{LINES}/new"))),
        links: vec![link(REST, "questions-title"), link("/questions/faq", "faq-title")],
        page: room.frame(&room.picture(), LINES)?,
    };
    Ok(page(&view))
}

/// The first answer that waits for approval or went stale; else to write one.
fn next(room: &Room) -> Option<Step> {
    let w = room.wording();
    let waits = room.state.answers.all().find(|(_, line)| needs_approval(room, line));
    let Some((number, line)) = waits else {
        let href = room.at(&format!("{LINES}/new"));
        return Some(Step { text: w.text("line-next-write"), href, verb: w.text("line-new") });
    };
    let gaps = [("question", line.now().said.question.clone().into())];
    let key = if line.approval().is_some() { "line-next-stale" } else { "line-next-approve" };
    let href = room.at(&format!("{LINES}/{number}"));
    Some(Step { text: w.format(key, gaps), href, verb: w.text("line-look") })
}

/// Whether somebody has to look at it: nobody approved what it says now, or that is not so any more.
fn needs_approval(room: &Room, line: &AnswerLine) -> bool {
    line.approval().is_none() || !room.state.stale_line(line).is_empty()
}

pub(super) fn shown(room: &Room, number: u32, line: &AnswerLine) -> Shown {
    let w = room.wording();
    let written = &line.now().said;
    let public = if written.is_public { "line-public" } else { "line-internal" };
    let by = line.approval().map(|approved| {
        let at = w.moment(approved.recorded_at, room.site.zone());
        w.format("line-approved", [("by", approved.said.by.clone().into()), ("at", at.into())])
    });
    let language = if lang(written) == wording::Lang::Nl { "line-lang-nl" } else { "line-lang-en" };
    let approved = by.unwrap_or_else(|| w.text("line-waits"));
    Shown {
        title: w.format("line-numbered", [("number", number.to_string().into())]),
        question: written.question.clone(),
        words: bound(room, written).text,
        lang: lang(written).as_str(),
        warning: warning(room, line),
        standing: format!("{approved} · {} · {}", w.text(public), w.text(language)),
        href: room.at(&format!("{LINES}/{number}")),
    }
}

fn warning(room: &Room, line: &AnswerLine) -> Option<String> {
    let w = room.wording();
    let stale = room.state.stale_line(line);
    if !stale.is_empty() {
        return Some(w.format("line-stale", [("facts", names(room, &stale).into())]));
    }
    match line.approval() {
        None if line.approved().is_some() => Some(w.text("line-newer")),
        None => Some(w.text("line-not-approved")),
        Some(_) => None,
    }
}

/// `GET /incidents/{id}/questions/lines/{line}`.
pub(crate) async fn line(room: Room, Numbered(number): Numbered) -> Result<Response, Failure> {
    let line = room.state.answers.get(number).ok_or(Failure::NotFound)?;
    let form = approving(&room, number, line, None);
    show(&room, number, form)
}

/// The page of one answer, with the form in which it is approved.
pub(super) fn show(room: &Room, number: u32, form: Form) -> Result<Response, Failure> {
    let line = room.state.answers.get(number).ok_or(Failure::NotFound)?;
    let w = room.wording();
    let is_open = room.state.is_open();
    let bound = bound(room, &line.now().said);
    let can_approve =
        is_open && bound.problems.is_empty() && (needs_approval(room, line) || form.has_errors());
    let status = if form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let rest = format!("{LINES}/{number}");
    let line_shown = shown(room, number, line);
    let view = LinePage {
        title: line_shown.title.clone(),
        line: line_shown,
        problems: bound.problems.iter().map(|problem| w.text_problem(problem)).collect(),
        history: history(room, line),
        form: can_approve.then_some(form),
        rewrite: is_open.then(|| room.at(&format!("{rest}/revision"))),
        all: room.at(LINES),
        page: room.frame(&room.picture(), &rest)?,
    };
    Ok(page_with(status, &view))
}

/// What it said in every version, as it was written, and who approved that.
fn history(room: &Room, line: &AnswerLine) -> Vec<String> {
    let (w, zone) = (room.wording(), room.site.zone());
    let written = line.versions().iter().map(|version| {
        let gaps = [
            ("who", room.name(&version.by).into()),
            ("at", w.moment(version.recorded_at, zone).into()),
            ("answer", version.said.answer.clone().into()),
        ];
        (version.number, w.format("line-written", gaps))
    });
    let approved = line.approvals().iter().map(|approved| {
        let gaps =
            [("by", approved.said.by.clone().into()), ("at", w.moment(approved.recorded_at, zone).into())];
        let said = w.format("line-approved", gaps);
        let why = &approved.said.because;
        (approved.number, if why.is_empty() { said } else { format!("{said}: {why}") })
    });
    let mut all: Vec<(u64, String)> = written.chain(approved).collect();
    all.sort_by_key(|(number, _)| *number);
    all.into_iter().map(|(_, line)| line).collect()
}
