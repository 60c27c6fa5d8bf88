//! A row as people read it.

use calendar::Start;
use incident::channel::event::ChannelKind;
use incident::picture::Picture;
use incident::stakeholder::event::{MessageChannel, StakeholderKind};
use incident::stakeholder::matrix::{Group, Row};
use incident::stakeholder::propose::Ground;
use jiff::{SignedDuration, Timestamp};
use law::Due;
use readiness::agreement::event::Term;
use readiness::agreement::watertight::we_tell;
use readiness::prepared::Prepared;

use super::grounds::grounds;
use super::rest_of;
use crate::channels::mark;
use crate::room::Room;

/// A row as it is shown.
pub(super) struct Shown {
    pub(super) name: String,
    pub(super) href: String,
    /// Why, the strongest first.
    pub(super) grounds: Vec<String>,
    /// How and by when they are told, and who does it, a sentence each.
    pub(super) how: Vec<String>,
    /// When they were told, or that they were not.
    pub(super) told: String,
    pub(super) is_told: bool,
    pub(super) warnings: Vec<String>,
    /// Where it is put aside, unless the law asks it.
    pub(super) dismissal: Option<String>,
}

/// A row as it is shown; `asked_again` says that what is proposed became stronger since it was weighed.
pub(super) fn shown(
    room: &Room,
    picture: &Picture<'_>,
    prepared: &Prepared,
    row: &Row<'_>,
    asked_again: bool,
) -> Shown {
    let w = room.wording();
    let href = room.at(&rest_of(&row.stakeholder));
    let mut why = grounds(room, prepared, row);
    if let (Group::Not, Some(kept)) = (row.group(), row.weighed) {
        why.insert(0, w.format("people-not-because", [("ground", kept.said.ground.clone().into())]));
    }
    let can_dismiss =
        room.state.is_open() && row.group() != Group::Not && row.asked_by_law().is_none() && !row.is_told();
    Shown {
        name: w.stakeholder_named(&row.stakeholder, prepared),
        grounds: why,
        how: if row.group() == Group::Not { Vec::new() } else { how(room, picture, prepared, row) },
        told: told(room, row),
        is_told: row.is_told(),
        warnings: warnings(room, row, asked_again),
        dismissal: can_dismiss.then(|| format!("{href}/dismissal")),
        href,
    }
}

/// Channels as words in a sentence.
pub(super) fn channels(room: &Room, channels: &[MessageChannel]) -> String {
    let words: Vec<String> =
        channels.iter().map(|channel| room.wording().word(*channel).to_lowercase()).collect();
    words.join(", ")
}

/// A channel as a word, with a mark when the attacker may read it.
fn with_trust(room: &Room, channel: MessageChannel) -> String {
    let w = room.wording();
    let word = w.word(channel).to_lowercase();
    let is_marked = kind(channel).is_some_and(|kind| mark(room, kind).is_some());
    if is_marked { w.format("people-channel-marked", [("channel", word.into())]) } else { word }
}

/// When they were told something last, or that they were not.
pub(super) fn told(room: &Room, row: &Row<'_>) -> String {
    let (w, zone) = (room.wording(), room.site.zone());
    let Some(last) = row.last_at(room.rulebook()) else { return w.text("people-not-told") };
    let is_filing = row.told.iter().all(|told| told.at != last);
    let key = if is_filing { "people-filed-at" } else { "people-told-at" };
    w.format(key, [("at", w.start(last, zone).into())])
}

/// By when they are told: as people said, else as the law or a contract has it.
pub(super) fn by_when(
    room: &Room,
    picture: &Picture<'_>,
    prepared: &Prepared,
    row: &Row<'_>,
) -> Option<Timestamp> {
    let said = row.weighed.and_then(|kept| kept.said.tell_at).map(|at| room.rulebook().end_of(at.0));
    said.or_else(|| {
        let grounds = row.proposed.iter().flat_map(|proposed| &proposed.grounds);
        grounds.filter_map(|ground| due(room, picture, prepared, ground)).min()
    })
}

fn due(room: &Room, picture: &Picture<'_>, prepared: &Prepared, ground: &Ground) -> Option<Timestamp> {
    match ground {
        Ground::Duty { rule } => match &picture.obligation(rule)?.due {
            Due::Dated(deadline) => Some(deadline.at()),
            Due::Pending(_) | Due::WithoutUndueDelay { .. } => None,
        },
        // A number of hours counts from when we knew, unless the contract says later: earlier is safe.
        Ground::Clause { contract } => {
            let aware = room.rulebook().moment_of(room.situation.times.aware?);
            let hours = we_tell(prepared.contract(*contract)?).filter_map(|notice| match notice.term {
                Term::Immediately => Some(0),
                Term::Hours => notice.amount,
                Term::Days | Term::WorkingDays => None,
            });
            aware.checked_add(SignedDuration::from_hours(i64::from(hours.min()?))).ok()
        }
        _ => None,
    }
}

/// How and by when they are told, and who does it.
pub(super) fn how(room: &Room, picture: &Picture<'_>, prepared: &Prepared, row: &Row<'_>) -> Vec<String> {
    let (w, zone) = (room.wording(), room.site.zone());
    let through = row.channels().iter().map(|channel| with_trust(room, *channel));
    let through = through.collect::<Vec<_>>().join(", ");
    let through = (!through.is_empty()).then(|| w.format("people-through", [("channels", through.into())]));
    let said = row.weighed.and_then(|kept| kept.said.tell_at);
    let at = said
        .map(|at| w.start(at.0, zone))
        .or_else(|| by_when(room, picture, prepared, row).map(|at| w.start(Start::Moment(at), zone)));
    let at = at.map(|at| w.format("people-by-when", [("at", at.into())]));
    let who = row.weighed.map(|kept| kept.said.assignee.clone()).filter(|who| !who.is_empty());
    let who = who.map(|who| w.format("people-assignee", [("who", who.into())]));
    [through, at, who].into_iter().flatten().collect()
}

/// What to know before telling them, or instead of it.
pub(super) fn warnings(room: &Room, row: &Row<'_>, asked_again: bool) -> Vec<String> {
    if !room.state.is_open() {
        return Vec::new();
    }
    let (w, zone, book) = (room.wording(), room.site.zone(), room.rulebook());
    let again = if row.asked_by_law().is_some() { "people-look-again-law" } else { "people-look-again" };
    let opened_at = room.state.opened.as_ref().map_or(room.now, |opened| opened.at);
    let silent = row.silent_for(book, opened_at, room.now).map(|silent| {
        let span = w.format("span-days", [("n", (silent.as_hours() / 24).into())]);
        let key = if row.is_told() { "people-silent" } else { "people-never-told" };
        w.format(key, [("span", span.into())])
    });
    let promise = row.broken_promise(book, room.now);
    let promise = promise.map(|at| w.format("people-promise", [("at", w.start(at, zone).into())]));
    let is_world = row.stakeholder.kind != StakeholderKind::Staff && row.group() != Group::May;
    [
        asked_again.then(|| w.text(again)),
        (is_world && row.is_before_staff(&room.state)).then(|| w.text("people-before-staff")),
        row.is_intranet_only().then(|| w.text("people-intranet-only")),
        promise,
        silent,
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What to know about the channels before somebody uses them: the attacker may read some of them.
pub(super) fn marks(room: &Room, row: &Row<'_>) -> Vec<String> {
    let kinds = row.channels().iter().filter_map(|channel| kind(*channel));
    let mut marks: Vec<String> = kinds.filter_map(|kind| mark(room, kind)).collect();
    marks.dedup();
    marks
}

/// The channel whose trust people judge, behind a way to bring words.
fn kind(channel: MessageChannel) -> Option<ChannelKind> {
    Some(match channel {
        MessageChannel::Mail => ChannelKind::Mail,
        MessageChannel::Phone => ChannelKind::Telephony,
        MessageChannel::Website => ChannelKind::Website,
        MessageChannel::Portal => ChannelKind::SignIn,
        MessageChannel::Chat => ChannelKind::Chat,
        MessageChannel::Letter
        | MessageChannel::Sms
        | MessageChannel::Intranet
        | MessageChannel::Meeting
        | MessageChannel::Social
        | MessageChannel::Press
        | MessageChannel::Advertisement
        | MessageChannel::Form => return None,
    })
}
