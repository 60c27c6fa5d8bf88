//! Questions and answers for everybody: to copy, or as a file for a website. What is stale never stands in it.

use askama::Template;
use axum::extract::Query;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use incident::event::Kind;
use wording::{Lang, Wording};

use super::words::{Offered, offered};
use super::{LINES, REST};
use crate::failure::Failure;
use crate::files::as_download;
use crate::frame::{Frame, page};
use crate::now::Ask;
use crate::room::Room;

#[derive(Template)]
#[template(path = "questions/faq.html")]
struct FaqPage<'a> {
    page: Frame<'a>,
    title: String,
    /// A part for each language in which there is anything.
    parts: Vec<Part>,
    /// How many public answers are left out, in words.
    left_out: Option<String>,
    links: Vec<Ask>,
}

/// The file for a website: everything that it needs is in it.
#[derive(Template)]
#[template(path = "questions/file.html")]
struct FaqFile {
    lang: &'static str,
    title: String,
    changed: String,
    /// That it is an exercise, if it is one.
    exercise: Option<String>,
    answers: Vec<Answered>,
}

struct Part {
    lang: &'static str,
    heading: String,
    file: String,
    answers: Vec<Answered>,
}

/// A question, its answer in paragraphs, and since when that holds.
struct Answered {
    question: String,
    lines: Vec<String>,
    since: String,
}

/// The language of a file.
#[derive(serde::Deserialize)]
pub(crate) struct In {
    lang: Option<String>,
}

/// `GET /incidents/{id}/questions/faq`.
pub(crate) async fn faq(room: Room) -> Result<Response, Failure> {
    let w = room.wording();
    let link = |rest: &str, key: &str| Ask { href: room.at(rest), text: w.text(key) };
    let parts =
        [(Lang::Nl, "line-lang-nl"), (Lang::En, "line-lang-en")].into_iter().map(|(lang, key)| Part {
            lang: lang.as_str(),
            heading: w.text(key),
            file: room.at(&format!("/questions/faq/file?lang={}", lang.as_str())),
            answers: answers(&room, lang),
        });
    let view = FaqPage {
        title: w.text("faq-title"),
        parts: parts.filter(|part| !part.answers.is_empty()).collect(),
        left_out: left_out(&room),
        links: vec![link(LINES, "lines-title"), link(REST, "questions-title")],
        page: room.frame(&room.picture(), "/questions/faq")?,
    };
    Ok(page(&view))
}

/// `GET /incidents/{id}/questions/faq/file`, with its language as `?lang=nl`.
pub(crate) async fn file(room: Room, Query(asked): Query<In>) -> Result<Response, Failure> {
    let lang = asked.lang.and_then(|lang| lang.parse().ok()).unwrap_or(room.visitor.lang);
    let w = room.site.wording(lang);
    let is_exercise = room.state.opened.as_ref().is_some_and(|opened| opened.kind == Kind::Exercise);
    let last = public(&room, lang).into_iter().map(|line| line.approved_at).next().unwrap_or(room.now);
    let view = FaqFile {
        lang: lang.as_str(),
        title: w.text("faq-heading"),
        changed: changed(&room, w, last),
        exercise: is_exercise.then(|| w.text("bar-exercise")),
        answers: answers(&room, lang),
    };
    let html = view.render().map_err(|_| Failure::NotFound)?;
    let name = format!("{}-{}.html", w.text("faq-file"), lang.as_str());
    let headers = [
        (header::CONTENT_TYPE, header::HeaderValue::from_static("text/html; charset=utf-8")),
        (header::CONTENT_DISPOSITION, as_download(&name)),
    ];
    Ok((headers, html).into_response())
}

/// Public answers in a language, the newest change on top.
fn public(room: &Room, lang: Lang) -> Vec<Offered> {
    let mut lines: Vec<Offered> =
        offered(room).into_iter().filter(|line| line.is_public && line.lang == lang).collect();
    lines.sort_by_key(|line| std::cmp::Reverse((line.approved_at, line.number)));
    lines
}

fn answers(room: &Room, lang: Lang) -> Vec<Answered> {
    let w = room.site.wording(lang);
    let one = |line: Offered| Answered {
        since: changed(room, w, line.approved_at),
        lines: line.words.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect(),
        question: line.question,
    };
    public(room, lang).into_iter().map(one).collect()
}

fn changed(room: &Room, w: &Wording, at: jiff::Timestamp) -> String {
    w.format("faq-changed", [("at", w.moment(at, room.site.zone()).into())])
}

/// Public answers that wait for somebody, or went stale.
fn left_out(room: &Room) -> Option<String> {
    let public = room.state.answers.all().filter(|(_, line)| line.now().said.is_public).count();
    let left = public.saturating_sub(offered(room).iter().filter(|line| line.is_public).count());
    (left > 0).then(|| room.wording().format("faq-left-out", [("n", (left as f64).into())]))
}
