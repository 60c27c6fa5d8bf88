//! What is said in a meeting: facts, assumptions and what nobody knows apart; what is in the way; how it may go on.

use axum::response::Response;
use incident::command::Command;
use incident::event::MeetingPointNoted;
use incident::meeting::Meeting;
use incident::meeting::event::PointKind;
use incident::state::Kept;
use readiness::event::Word as _;

use super::page::{Slot, Slots, show};
use super::{done, not_recorded, rest};
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, seen_by, seen_by_fields, seen_only_by};
use crate::preparing::Numbered;
use crate::room::Room;

/// What belongs to the picture.
pub(super) const PICTURE: [PointKind; 3] = [PointKind::Fact, PointKind::Assumption, PointKind::Unknown];
/// What belongs to the judgement.
pub(super) const JUDGEMENT: [PointKind; 4] =
    [PointKind::Knot, PointKind::BestCase, PointKind::LikelyCase, PointKind::WorstCase];

/// Something that was said.
pub(super) struct Point {
    pub(super) kind: String,
    pub(super) text: String,
    pub(super) href: String,
    /// Who may see it, where that is not everybody: whoever prints the meeting knows what to take out.
    pub(super) seen_by: Option<String>,
}

/// `POST /incidents/{id}/meetings/{number}/points`.
pub(crate) async fn note(
    room: Room,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let kind = PointKind::from_id(posted.get("kind"));
    let is_judgement = kind.map_or(posted.get("entry") == "judgement", |kind| JUDGEMENT.contains(&kind));
    let slot = if is_judgement { Slot::Judgement } else { Slot::Picture };
    let mut form = form(&room, number, &slot, kind, Some(&posted));
    let Some(kind) = kind else {
        form.err("kind", room.wording().text("form-unknown"));
        return show(&room, number, Some((slot, form)));
    };
    let text = posted.get("text").to_owned();
    let command = Command::NotePoint(MeetingPointNoted { meeting: number, kind, text, task: None });
    match room.record_for(seen_by(&room, &posted), &command, &[], None) {
        Ok(()) => Ok(done(&room, number, "point", slot.part())),
        Err(not) => not_recorded(&room, number, slot, form, not),
    }
}

/// What was said of these kinds, kind by kind.
pub(super) fn said(room: &Room, meeting: &Meeting, kinds: &[PointKind]) -> Result<Vec<Point>, Failure> {
    let of = |kind: &PointKind| {
        let kind = *kind;
        meeting.points.iter().filter(move |point| point.said.kind == kind && point.said.task.is_none())
    };
    let points = kinds.iter().flat_map(of);
    let shown = |point: &Kept<MeetingPointNoted>| {
        Ok(Point {
            kind: room.wording().word(point.said.kind),
            text: point.said.text.clone(),
            href: room.at(&format!("/log/{}", point.number)),
            seen_by: seen_only_by(room, point.number)?,
        })
    };
    points.map(shown).collect()
}

/// Whether anything of a kind was said.
pub(super) fn has(meeting: &Meeting, kind: PointKind) -> bool {
    meeting.points.iter().any(|point| point.said.kind == kind && point.said.task.is_none())
}

/// The form of a part, with the first kind chosen of which nothing was said.
pub(super) fn asking(room: &Room, number: u32, meeting: &Meeting, slots: &mut Slots, slot: &Slot) -> Form {
    let first = kinds(slot).iter().find(|kind| !has(meeting, **kind)).copied();
    slots.take(slot, || form(room, number, slot, first, None))
}

fn kinds(slot: &Slot) -> &'static [PointKind] {
    if *slot == Slot::Judgement { &JUDGEMENT } else { &PICTURE }
}

fn form(room: &Room, number: u32, slot: &Slot, chosen: Option<PointKind>, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let kinds = kinds(slot);
    let chosen = chosen.or_else(|| kinds.first().copied().filter(|_| posted.is_none()));
    let answers = kinds.iter().map(|kind| Answer::new(kind.id(), w.word(*kind), Some(*kind) == chosen));
    let (title, text, hint) = match slot {
        Slot::Judgement => ("judging-add", "judging-text", "judging-hint"),
        _ => ("picturing-add", "picturing-text", "picturing-hint"),
    };
    let typed = posted.map_or("", |posted| posted.get("text"));
    let part = slot.part();
    Form::new(
        w.text(title),
        room.at(&format!("{}/points", rest(number))),
        w.text("point-submit"),
        String::new(),
    )
    .hide("entry", part)
    .field(Field::new("kind", w.text("point-kind"), Kind::Radios(answers.collect())))
    .field(Field::area("text", w.text(text), typed).hint(w.text(hint)))
    .fields(seen_by_fields(room, posted))
    .apart(&format!("{part}-"))
}
