//! The five things that must be known before anybody decides, each with what was last said of it.

use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::event::{RansomGroundStated, When};
use incident::ransom::event::{GroundAnswer, RansomGround};
use readiness::event::Word as _;

use super::REST;
use super::page::{Slot, Slots, show};
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, moment_field, needed_moment, refused};
use crate::room::Room;

/// A ground with what was last said of it.
pub(super) struct Stated {
    /// Its id, for addresses within the page.
    pub(super) id: &'static str,
    pub(super) name: String,
    pub(super) hint: String,
    /// A shape and a word; nobody said anything of it when it is open.
    pub(super) answer: (char, String),
    pub(super) is_missing: bool,
    pub(super) text: String,
    /// Who said so, and when.
    pub(super) how: String,
    pub(super) form: Form,
}

/// `POST /incidents/{id}/ransom/grounds`.
pub(crate) async fn state(room: Room, posted: Posted) -> Result<Response, Failure> {
    let ground = RansomGround::from_id(posted.get("ground")).ok_or(Failure::BadForm)?;
    let mut form = form(&room, ground, Some(&posted));
    let Some(at) = needed_moment(&room, &mut form, &posted, "at") else {
        return show(&room, Some((Slot::Ground(ground), form)));
    };
    let Some(answer) = GroundAnswer::from_id(posted.get("answer")) else {
        form.err("answer", room.wording().text("form-unknown"));
        return show(&room, Some((Slot::Ground(ground), form)));
    };
    let (text, by) = (posted.get("text").to_owned(), posted.get("by").to_owned());
    let command = Command::StateRansomGround(RansomGroundStated { ground, answer, text, by, at });
    match room.record(&command, posted.number("seen")) {
        Ok(()) => Ok(room.done(REST, "ransom")),
        Err(not) => show(&room, Some((Slot::Ground(ground), refused(&room, form, not)?))),
    }
}

pub(super) fn grounds(room: &Room, slots: &mut Slots) -> Vec<Stated> {
    RansomGround::ALL.iter().map(|ground| stated(room, *ground, slots)).collect()
}

fn stated(room: &Room, ground: RansomGround, slots: &mut Slots) -> Stated {
    let (w, zone) = (room.wording(), room.site.zone());
    let kept = room.state.ransom.ground(ground);
    let said = kept.map(|kept| &kept.said);
    Stated {
        id: ground.id(),
        name: w.word(ground),
        hint: w.word_hint(ground).unwrap_or_default(),
        answer: match said {
            Some(said) => (mark(said.answer), w.word(said.answer)),
            None => ('○', w.text("ground-missing")),
        },
        is_missing: said.is_none(),
        text: said.map(|said| said.text.clone()).unwrap_or_default(),
        how: said.map(|said| [said.by.clone(), w.start(said.at.0, zone)].join(" · ")).unwrap_or_default(),
        form: slots.take(Slot::Ground(ground), || form(room, ground, None)),
    }
}

fn mark(answer: GroundAnswer) -> char {
    match answer {
        GroundAnswer::Clear => '✓',
        GroundAnswer::Objection => '✕',
        GroundAnswer::NotApplicable => '–',
    }
}

fn form(room: &Room, ground: RansomGround, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let by = posted.map_or(room.visitor.name.as_str(), |posted| posted.get("by"));
    let seen = posted.and_then(|posted| posted.number("seen")).unwrap_or(room.state.number);
    let now = Some(When(Start::Moment(room.now)));
    // Only the police and an insurer may have nothing to do with it; what can always be looked at is.
    let may_lack = matches!(ground, RansomGround::Police | RansomGround::Insurer);
    let answers =
        GroundAnswer::ALL.iter().filter(|answer| may_lack || **answer != GroundAnswer::NotApplicable);
    let answers =
        answers.map(|answer| Answer::new(answer.id(), w.word(*answer), typed("answer") == answer.id()));
    Form::new(w.word(ground), room.at(&format!("{REST}/grounds")), w.text("ground-submit"), String::new())
        .hide("ground", ground.id())
        .hide("entry", ground.id())
        .hide("seen", seen)
        .field(Field::new("answer", w.text("ground-answer"), Kind::Radios(answers.collect())))
        .field(Field::area("text", w.text("ground-text"), typed("text")).hint(w.text("ground-text-hint")))
        .field(Field::line("by", w.text("ground-by"), by))
        .field(moment_field(room, posted, "at", w.text("ground-at"), now))
        .apart(&format!("ground-{}-", ground.id()))
}
