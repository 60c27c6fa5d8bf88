//! One row: what they were told so far, why they are told, what people decided, and the two forms.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use incident::stakeholder::Told;
use incident::stakeholder::event::{Stakeholder, StakeholderTold, StakeholderWeighed};
use incident::stakeholder::matrix::Row;
use incident::state::{Filing, Kept};

use super::grounds::{duty, grounds};
use super::matrix::asked_again;
use super::shown::{channels, how, marks, warnings};
use super::{Named, REST, proposing, rest_of, tell, weigh};
use crate::failure::Failure;
use crate::files::encoded;
use crate::form::Form;
use crate::frame::{Frame, page_with};
use crate::now::Ask;
use crate::room::Room;

#[derive(Template)]
#[template(path = "stakeholders/one.html")]
struct OnePage<'a> {
    page: Frame<'a>,
    title: String,
    all: String,
    /// Under which heading it stands.
    group: String,
    /// When they last heard something, or that they did not.
    last: String,
    warnings: Vec<String>,
    /// What to know about the channels.
    marks: Vec<String>,
    channels: String,
    grounds: Vec<String>,
    /// How and by when they are told, and who does it.
    how: Vec<String>,
    duty: Option<String>,
    heard: Vec<Heard>,
    /// What people decided: the word and the text of each.
    decided: Vec<(String, String)>,
    /// Absent when the incident is closed.
    forms: Option<Forms>,
}

/// What can be done about it.
struct Forms {
    write: String,
    tell: Form,
    weigh: Form,
    /// Whether nobody weighed it or told them yet, so that it is asked at once.
    is_new: bool,
}

/// Something that they were told.
struct Heard {
    /// When, by whom, through what.
    how: String,
    /// The message with which they were told: its address and its name.
    message: Option<Ask>,
    text: String,
    /// The rest: the word and the text of each.
    more: Vec<(String, String)>,
    href: String,
}

impl OnePage<'_> {
    /// The form that was not taken.
    fn refused(&self) -> Option<&Form> {
        let forms = self.forms.as_ref()?;
        [&forms.tell, &forms.weigh].into_iter().find(|form| form.has_errors())
    }
}

/// `GET /incidents/{id}/stakeholders/{stakeholder}`.
pub(crate) async fn stakeholder(room: Room, Named(who): Named) -> Result<Response, Failure> {
    show(&room, &who, None, None)
}

/// The page, with a form as it was sent.
pub(super) fn show(
    room: &Room,
    who: &Stakeholder,
    weighing: Option<Form>,
    telling: Option<Form>,
) -> Result<Response, Failure> {
    let (w, picture, prepared) = (room.wording(), room.picture(), room.site.app.prepared()?);
    let from = proposing(room, &picture, &prepared);
    let rows = from.rows();
    let row = rows.iter().find(|row| row.stakeholder == *who).ok_or(Failure::NotFound)?;
    let is_wrong = [&weighing, &telling].into_iter().flatten().any(Form::has_errors);
    let weigh = weighing.map_or_else(|| weigh::form(room, &picture, &prepared, row, None), Ok)?;
    let forms = Forms {
        write: room.at(&format!("/messages/new?stakeholder={}", encoded(&who.key()))),
        tell: telling.unwrap_or_else(|| tell::form_of(room, row)),
        weigh,
        is_new: row.weighed.is_none() && !row.is_told(),
    };
    let view = OnePage {
        title: w.stakeholder_named(who, &prepared),
        all: room.at(REST),
        group: w.text(&format!("people-group-{}", row.group().id())),
        last: last(room, row),
        warnings: warnings(room, row, asked_again(room, &prepared, std::slice::from_ref(row))?.contains(who)),
        marks: marks(room, row),
        channels: room.at("/channels"),
        grounds: grounds(room, &prepared, row),
        how: how(room, &picture, &prepared, row),
        duty: duty(room, row),
        heard: heard(room, row),
        decided: row.weighed.map(|kept| decided(room, kept)).unwrap_or_default(),
        forms: room.state.is_open().then_some(forms),
        page: room.frame(&picture, &rest_of(who))?,
    };
    let status = if is_wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(page_with(status, &view))
}

fn last(room: &Room, row: &Row<'_>) -> String {
    let w = room.wording();
    let Some(last) = row.last_at(room.rulebook()) else { return w.text("people-row-tell") };
    let ago = w.ago(room.now.duration_since(room.rulebook().moment_of(last)));
    w.format("people-row-told", [("span", ago.into())])
}

/// What they were told, the last first.
fn heard(room: &Room, row: &Row<'_>) -> Vec<Heard> {
    let told = row.told.iter().map(|told| (told.entry, told_them(room, told)));
    let filed = row.filed.iter().map(|filing| (filing.number, filed_with(room, filing)));
    let mut heard: Vec<(u64, Heard)> = told.chain(filed).collect();
    heard.sort_by_key(|(number, _)| std::cmp::Reverse(*number));
    heard.into_iter().map(|(_, heard)| heard).collect()
}

fn told_them(room: &Room, told: &Told<'_>) -> Heard {
    let (w, zone) = (room.wording(), room.site.zone());
    let gaps = [
        ("at", w.start(told.at, zone).into()),
        ("by", told.by.to_owned().into()),
        ("channel", w.word(told.channel).to_lowercase().into()),
    ];
    let said = room.state.stakeholders.told().iter().find(|kept| kept.number == told.entry);
    let said: Option<&StakeholderTold> = said.map(|kept| &kept.said);
    let reached =
        told.reached.map(|n| (String::new(), w.format("people-heard-reached", [("n", (n as f64).into())])));
    let next = told
        .next_at
        .map(|at| (String::new(), w.format("people-heard-next", [("at", w.start(at, zone).into())])));
    let to = said.map(|said| (w.text("people-heard-to"), said.to.clone()));
    let answer = said.map(|said| (w.text("people-heard-answer"), said.answer.clone()));
    let more = [to, answer].into_iter().flatten().filter(|(_, text)| !text.is_empty());
    Heard {
        how: w.format("people-heard-said", gaps),
        message: told.message.map(|number| Ask {
            text: w.format("people-heard-message", [("number", number.to_string().into())]),
            href: room.at(&format!("/messages/{number}")),
        }),
        text: said.map(|said| said.text.clone()).unwrap_or_default(),
        more: more.chain(reached).chain(next).collect(),
        href: room.at(&format!("/log/{}", told.entry)),
    }
}

fn filed_with(room: &Room, filing: &Filing) -> Heard {
    let w = room.wording();
    let gaps =
        [("at", w.start(filing.at, room.site.zone()).into()), ("channel", filing.channel.clone().into())];
    Heard {
        how: w.format("people-heard-filed", gaps),
        message: None,
        text: String::new(),
        more: Vec::new(),
        href: room.at(&format!("/log/{}", filing.number)),
    }
}

/// What people decided, as far as they said it.
fn decided(room: &Room, kept: &Kept<StakeholderWeighed>) -> Vec<(String, String)> {
    let (w, said) = (room.wording(), &kept.said);
    let by = match said.decided_by.is_empty() {
        true => room.name(&kept.by),
        false => said.decided_by.clone(),
    };
    let at = said.tell_at.map(|at| w.start(at.0, room.site.zone())).unwrap_or_default();
    let lines = [
        ("weigh-necessity", w.word(said.necessity)),
        ("weigh-ground", said.ground.clone()),
        ("weigh-means", said.means.clone()),
        ("weigh-for", said.advantages.clone()),
        ("weigh-against", said.drawbacks.clone()),
        ("weigh-expected", said.expected.clone()),
        ("weigh-channels", channels(room, &said.channels)),
        ("weigh-tell-at", at),
        ("weigh-assignee", said.assignee.clone()),
        ("people-decided-by", by),
    ];
    let lines = lines.into_iter().filter(|(_, text)| !text.is_empty());
    lines.map(|(key, text)| (w.text(key), text)).collect()
}
