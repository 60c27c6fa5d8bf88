//! Everything that went through the website, as one file to put there, which takes the style of the site: dated, the newest first, what was superseded marked.

use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use incident::event::Kind;
use incident::message::Message;
use incident::message::event::MessageSent;
use incident::stakeholder::event::MessageChannel;
use incident::state::Kept;
use wording::Wording;

use super::at_text;
use crate::failure::Failure;
use crate::files::as_download;
use crate::room::Room;

#[derive(Template)]
#[template(path = "messages/website.html")]
struct WebsitePage<'a> {
    w: &'a Wording,
    lang: &'static str,
    title: String,
    is_exercise: bool,
    updates: Vec<Update>,
}

/// A text that stood there.
struct Update {
    lang: String,
    at: String,
    subject: String,
    /// The lines of each paragraph.
    paragraphs: Vec<Vec<String>>,
    is_superseded: bool,
}

/// `GET /incidents/{id}/messages/website`.
pub(crate) async fn website(room: Room) -> Result<Response, Failure> {
    let w = room.wording();
    let organisation = room.site.app.access()?.organisation.clone();
    let opened = room.state.opened.as_ref();
    let view = WebsitePage {
        w,
        lang: w.lang().as_str(),
        title: organisation.unwrap_or_else(|| w.text("frame-program")),
        is_exercise: opened.is_some_and(|opened| opened.kind == Kind::Exercise),
        updates: updates(&room),
    };
    let html = view.render().map_err(|_| Failure::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (header::CONTENT_DISPOSITION, as_download(&format!("{}.html", w.text("website-file")))),
    ];
    Ok((headers, html).into_response())
}

/// What went, the newest first. It is superseded by a later text of the same message, and by one that puts it right.
fn updates(room: &Room) -> Vec<Update> {
    let went = room.state.messages.all().flat_map(|(number, message)| {
        let there = message.sent.iter().filter(|sent| sent.said.channel == MessageChannel::Website);
        there.map(move |sent| (number, message, sent))
    });
    let mut went: Vec<_> = went.collect();
    went.sort_by_key(|(.., sent)| std::cmp::Reverse(sent.number));
    let update = |(number, message, sent): &(u32, &Message, &Kept<MessageSent>)| {
        let text = message.sent_text(sent)?;
        let is_superseded = went.iter().any(|(other, by, later)| {
            let puts_right = by.versions().iter().any(|version| version.said.corrects.contains(&sent.number));
            later.number > sent.number && (other == number || puts_right)
        });
        Some(Update {
            lang: message.now().said.lang.clone(),
            at: at_text(room, sent.said.at.0),
            subject: text.said.subject.clone(),
            paragraphs: text
                .said
                .body
                .split("\n\n")
                .map(|text| text.trim().lines().map(str::to_owned).collect())
                .collect(),
            is_superseded,
        })
    };
    went.iter().filter_map(update).collect()
}
