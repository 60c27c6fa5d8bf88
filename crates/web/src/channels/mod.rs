//! "Can the attacker read along?" One question for each channel, before anybody plans the recovery over one of them.

mod ask;
mod mark;

pub(crate) use ask::kind_in_a_sentence;
pub(crate) use mark::mark;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use incident::channel::event::{ChannelKind, ChannelTrust};
use incident::command::Command;
use incident::event::ChannelJudged;
use readiness::event::Word as _;
use readiness::prepared::ONLY;

use self::ask::Item;
use crate::failure::Failure;
use crate::form::{Posted, refused};
use crate::frame::{Frame, page_with};
use crate::now::Ask;
use crate::room::Room;
use crate::steer::Card;

const REST: &str = "/channels";

#[derive(Template)]
#[template(path = "channels/page.html")]
struct ChannelsPage<'a> {
    page: Frame<'a>,
    title: String,
    /// What follows for whoever wants to speak.
    follows: Vec<String>,
    items: Vec<Item>,
}

/// `GET /incidents/{id}/channels`.
pub(crate) async fn channels(room: Room) -> Result<Response, Failure> {
    let items = ask::items(&room, None);
    shown(&room, items)
}

/// `POST /incidents/{id}/channels`.
pub(crate) async fn judge(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut items = ask::items(&room, Some(&posted));
    let asked = posted.get("entry").to_owned();
    let at = items.iter().position(|item| item.id == asked).unwrap_or(items.len().saturating_sub(1));
    let Some(item) = items.get_mut(at) else { return shown(&room, items) };
    let (kind, trust) =
        (ChannelKind::from_id(posted.get("channel")), ChannelTrust::from_id(posted.get("trust")));
    for (field, is_missing) in [("channel", kind.is_none()), ("trust", trust.is_none())] {
        if is_missing {
            item.form.err(field, room.wording().text("form-unknown"));
        }
    }
    let (Some(channel), Some(trust)) = (kind, trust) else { return shown(&room, items) };
    let text = |name: &str| posted.get(name).to_owned();
    let judged =
        ChannelJudged { channel, name: text("name"), trust, reason: text("reason"), source: text("source") };
    match room.record(&Command::JudgeChannel(judged), posted.number("seen")) {
        Ok(()) => Ok(room.done(REST, "channel")),
        Err(not) => {
            let item = items.remove(at);
            let form = refused(&room, item.form, not)?;
            items.insert(at, Item { form, is_open: true, ..item });
            shown(&room, items)
        }
    }
}

fn shown(room: &Room, items: Vec<Item>) -> Result<Response, Failure> {
    let has_errors = items.iter().any(|item| item.form.has_errors());
    let status = if has_errors { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = ChannelsPage {
        title: room.wording().text("channels-title"),
        follows: follows(room),
        items,
        page: room.frame(&room.picture(), REST)?,
    };
    Ok(page_with(status, &view))
}

/// The channels on the page from which the team steers.
pub(crate) fn card(room: &Room) -> Option<Card> {
    let w = room.wording();
    let mut lines = follows(room);
    let warning = (!lines.is_empty()).then(|| lines.remove(0));
    if warning.is_none() {
        let is_judged = room.state.channels.judged().next().is_some();
        lines.push(w.text(if is_judged { "channels-trusted" } else { "channels-unjudged" }));
    }
    let links = vec![Ask { href: room.at(REST), text: w.text("steer-verb-channels") }];
    Some(Card { title: w.text("channels-title"), lines, warning, links, ..Card::default() })
}

/// What follows from what was judged: over what nobody speaks of the recovery, over what instead, and how people know
/// that it is us. Nothing when no channel is red.
fn follows(room: &Room) -> Vec<String> {
    let w = room.wording();
    let of = |wanted: ChannelTrust| {
        let judged = room.state.channels.judged().filter(move |kept| kept.said.trust == wanted);
        judged.map(|kept| ask::in_a_sentence(w, &kept.said)).collect::<Vec<_>>().join(", ")
    };
    let red = [
        ("channels-untrusted", of(ChannelTrust::Untrusted)),
        ("channels-doubted", of(ChannelTrust::Doubted)),
    ];
    let red = red.into_iter().filter(|(_, names)| !names.is_empty());
    let mut said: Vec<String> = red.map(|(key, names)| w.format(key, [("channels", names.into())])).collect();
    if !said.is_empty() {
        said.push(instead(room).unwrap_or_else(|| w.text("channels-no-other")));
        let code_word = room.site.app.prepared().ok();
        let code_word = code_word.and_then(|it| it.plan(ONLY).map(|plan| plan.code_word.clone()));
        let code_word = code_word.filter(|text| !text.is_empty());
        said.extend(code_word.map(|text| w.format("callout-say-code-word", [("text", text.into())])));
    }
    said
}

/// Over what the team speaks instead, as this callout says, else as was prepared.
fn instead(room: &Room) -> Option<String> {
    let called = room.state.callout.as_ref().map(|callout| callout.begun.said.channel.clone());
    let planned = || room.site.app.prepared().ok()?.plan(ONLY).map(|plan| plan.channel.clone());
    let channel = called.filter(|text| !text.is_empty()).or_else(planned).filter(|text| !text.is_empty())?;
    Some(room.wording().format("channels-instead", [("text", channel.into())]))
}
