//! The question about each channel, with what was answered last.

use incident::channel::event::{ChannelKind, ChannelTrust};
use incident::event::ChannelJudged;
use incident::state::Kept;
use incident::steering::next::FIRST_CHANNELS;
use readiness::event::Word as _;
use wording::Wording;

use crate::files::encoded;
use crate::form::{Answer, Field, Form, Kind, Posted};
use crate::room::Room;

/// The id of the question about a channel that nobody named yet.
const ANOTHER: &str = "another";

/// A channel with its question.
pub(super) struct Item {
    pub(super) id: String,
    /// The same as a part of an id on the page.
    pub(super) anchor: String,
    pub(super) title: String,
    /// What was answered last, with its shape.
    pub(super) mark: &'static str,
    pub(super) answer: String,
    /// What that rests on, who says so, who wrote it and when.
    pub(super) lines: Vec<String>,
    pub(super) form: Form,
    pub(super) is_open: bool,
}

/// A question for each kind of channel, for each that somebody named, and for another one. The first that nobody answered
/// stands open, of those that a team wants to use in its first hour.
pub(super) fn items(room: &Room, posted: Option<&Posted>) -> Vec<Item> {
    let channels = &room.state.channels;
    let kinds = ChannelKind::ALL.iter().copied().filter(|kind| *kind != ChannelKind::Other);
    let mut items: Vec<Item> =
        kinds.map(|kind| item(room, posted, kind, "", channels.last(kind, ""))).collect();
    let named = channels.judged().filter(|kept| !kept.said.name.is_empty());
    items.extend(named.map(|kept| item(room, posted, kept.said.channel, &kept.said.name, Some(kept))));
    items.push(another(room, posted));
    let next = FIRST_CHANNELS.into_iter().find(|kind| channels.trust(*kind).is_none());
    for (number, item) in items.iter_mut().enumerate() {
        item.is_open |= posted.is_none() && next.is_some_and(|next| item.id == next.id());
        item.form.fields.iter_mut().for_each(|field| field.prefix = format!("channel{number}-"));
    }
    items
}

/// What a channel is called in the middle of a sentence.
pub(super) fn in_a_sentence(w: &Wording, judged: &ChannelJudged) -> String {
    match judged.channel {
        ChannelKind::Other => named(w, judged.channel, &judged.name),
        kind if judged.name.is_empty() => kind_in_a_sentence(w, kind),
        kind => format!("{} ({})", kind_in_a_sentence(w, kind), judged.name),
    }
}

/// What a kind of channel is called in the middle of a sentence.
pub(crate) fn kind_in_a_sentence(w: &Wording, kind: ChannelKind) -> String {
    let word = w.word(kind);
    let mut letters = word.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

fn named(w: &Wording, kind: ChannelKind, name: &str) -> String {
    match (kind, name) {
        (kind, "") => w.word(kind),
        (ChannelKind::Other, name) => name.to_owned(),
        (kind, name) => format!("{} ({name})", w.word(kind)),
    }
}

fn item(
    room: &Room,
    posted: Option<&Posted>,
    kind: ChannelKind,
    name: &str,
    held: Option<&Kept<ChannelJudged>>,
) -> Item {
    let w = room.wording();
    let id = if name.is_empty() { kind.id().to_owned() } else { format!("{} {name}", kind.id()) };
    let posted = posted.filter(|posted| posted.get("entry") == id);
    let seen = held.map_or(0, |kept| kept.number);
    let seen = posted.and_then(|posted| posted.number("seen")).unwrap_or(seen);
    let form = question(room, posted, &id).hide("channel", kind.id()).hide("name", name).hide("seen", seen);
    let answer = held.map_or_else(|| w.text("channel-unjudged"), |kept| w.word(kept.said.trust));
    Item {
        title: named(w, kind, name),
        mark: held.map_or("○", |kept| shape(kept.said.trust)),
        answer,
        lines: held.map(|kept| lines(room, kept)).unwrap_or_default(),
        form,
        is_open: posted.is_some(),
        anchor: encoded(&id),
        id,
    }
}

fn another(room: &Room, posted: Option<&Posted>) -> Item {
    let w = room.wording();
    let posted = posted.filter(|posted| posted.get("entry") == ANOTHER);
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let chosen = posted.map_or(ChannelKind::Other.id(), |posted| posted.get("channel"));
    let kinds =
        ChannelKind::ALL.iter().map(|kind| Answer::new(kind.id(), w.word(*kind), kind.id() == chosen));
    let mut form = question(room, posted, ANOTHER);
    let name = Field::line("name", w.text("channel-name"), typed("name")).hint(w.text("channel-name-hint"));
    form.fields
        .splice(0..0, [name, Field::new("channel", w.text("channel-kind"), Kind::Select(kinds.collect()))]);
    Item {
        id: ANOTHER.to_owned(),
        anchor: ANOTHER.to_owned(),
        title: w.text("channel-another"),
        mark: "＋",
        answer: String::new(),
        lines: Vec::new(),
        form,
        is_open: posted.is_some(),
    }
}

/// The question itself.
fn question(room: &Room, posted: Option<&Posted>, id: &str) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let source = posted.map_or(room.visitor.name.as_str(), |posted| posted.get("source"));
    let answers = ChannelTrust::ALL.iter().map(|trust| {
        let label = format!("{} {}", shape(*trust), w.word(*trust));
        Answer::new(trust.id(), label, typed("trust") == trust.id())
    });
    Form::new(w.text("channel-question"), room.at(super::REST), w.text("channel-submit"), String::new())
        .hide("entry", id)
        .field(Field::new("trust", w.text("channel-question"), Kind::Radios(answers.collect())))
        .field(
            Field::area("reason", w.text("channel-reason"), typed("reason"))
                .hint(w.text("channel-reason-hint")),
        )
        .field(Field::line("source", w.text("stating-source"), source))
}

/// An answer as a shape: its colour says nothing by itself.
fn shape(trust: ChannelTrust) -> &'static str {
    match trust {
        ChannelTrust::Untrusted => "▲",
        ChannelTrust::Doubted => "?",
        ChannelTrust::Trusted => "✓",
    }
}

fn lines(room: &Room, kept: &Kept<ChannelJudged>) -> Vec<String> {
    let (w, said) = (room.wording(), &kept.said);
    let source = if said.source.is_empty() { room.name(&kept.by) } else { said.source.clone() };
    let at = w.moment(kept.recorded_at, room.site.zone());
    vec![w.format(
        "channel-because",
        [("reason", said.reason.clone().into()), ("source", source.into()), ("at", at.into())],
    )]
}
