//! Drawing up a handover: what Paraat knows stands there, whoever leaves takes away and adds.

use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::event::{HandoverDrawnUp, When};
use incident::handover::event::{HandoverLines, HandoverPart};
use incident::picture::{Options, picture};
use readiness::event::Word as _;
use wording::HandoverView;

use crate::failure::Failure;
use crate::form::{self, Answer, Field, Form, Kind, Posted};
use crate::frame::redirect;
use crate::room::Room;
use crate::shifts::known_people;

/// `GET /incidents/{id}/handovers/draft`.
pub(crate) async fn draft(room: Room) -> Result<Response, Failure> {
    // Everybody reads a handover who may see the incident: what only some may see, these two tell each other.
    let state = room.site.app.seen_by_all().state(&room.stream())?;
    let (situation, rulebook, now) = (state.situation(room.now), room.rulebook(), room.now);
    let picture = picture(rulebook, &situation, Options::default());
    let view = HandoverView { state: &state, picture: &picture, situation: &situation, rulebook, now };
    let parts = room.wording().handover(&view);
    let form = drafting(&room, None, |part| {
        let lines = parts.iter().find(|lines| lines.part == part);
        lines.map_or(String::new(), |lines| lines.lines.join("\n"))
    });
    form::show(&room, "/handovers/draft", form)
}

/// `POST /incidents/{id}/handovers`.
pub(crate) async fn draw_up(room: Room, posted: Posted) -> Result<Response, Failure> {
    let part = |part: &HandoverPart| HandoverLines {
        part: *part,
        lines: posted.get(part.id()).lines().map(str::to_owned).collect(),
    };
    let command = Command::DrawUpHandover(HandoverDrawnUp {
        handover: 0,
        role: posted.get("role").to_owned(),
        from: posted.some("other_from").unwrap_or_else(|| posted.get("from").to_owned()),
        to: posted.some("other_to").unwrap_or_else(|| posted.get("to").to_owned()),
        at: When(Start::Moment(room.now)),
        parts: HandoverPart::ALL.iter().map(part).collect(),
    });
    match room.record(&command, None) {
        Ok(()) => {
            let state = room.seen().state(&room.stream())?;
            let number = state.handovers.last().map_or(0, |(number, _)| number);
            Ok(redirect(&room.at(&format!("/handovers/{number}?done=handover"))))
        }
        Err(not) => {
            let form = drafting(&room, Some(&posted), |part| posted.get(part.id()).to_owned());
            form::show_refused(&room, "/handovers/draft", form, not)
        }
    }
}

fn drafting(room: &Room, posted: Option<&Posted>, text: impl Fn(HandoverPart) -> String) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let people = known_people(room);
    let choice = |name: &'static str, chosen: &str| {
        let answer = |person: &String| Answer::new(person, person.clone(), person == chosen);
        Field::new(
            name,
            w.text(&format!("handover-{name}")),
            Kind::Select(people.iter().map(answer).collect()),
        )
    };
    let from = posted.map_or(room.visitor.name.as_str(), |posted| posted.get("from"));
    let other = people.iter().find(|person| person.as_str() != from).map_or("", String::as_str);
    let to = posted.map_or(other, |posted| posted.get("to"));
    let heading = w.text("handovers-new");
    let form = Form::new(heading, room.at("/handovers"), w.text("handover-submit"), room.at("/handovers"))
        .lead(w.text("handovers-lead"))
        .field(Field::line("role", w.text("handover-role"), typed("role")))
        .field(choice("from", from))
        .field(Field::line("other_from", w.text("shifts-other"), typed("other_from")))
        .field(choice("to", to))
        .field(Field::line("other_to", w.text("shifts-other"), typed("other_to")));
    HandoverPart::ALL.iter().fold(form, |form, part| {
        let hint = if *part == HandoverPart::Added { "handover-added-hint" } else { "handover-part-hint" };
        form.field(Field::area(part.id(), w.word(*part), &text(*part)).hint(w.text(hint)))
    })
}
