//! One page to send along: what we know of the data of one of them, and nothing of anybody else's.

use app::ClaimPart;
use axum::response::Response;
use incident::controller::rows::Row;
use incident::event::Kind;
use incident::stakeholder::event::{Stakeholder, StakeholderKind};

use super::{Named, proposing, row, words};
use crate::failure::Failure;
use crate::prints::{pdf as made, shown};
use crate::room::Room;
use crate::suppliers::called;

/// `GET /incidents/{id}/controllers/{controller}/pdf`.
pub(crate) async fn pdf(room: Room, Named(who): Named) -> Result<Response, Failure> {
    let (w, picture, prepared) = (room.wording(), room.picture(), room.site.app.prepared()?);
    let from = proposing(&room, &picture, &prepared);
    let rows = from.controllers(room.rulebook());
    let row = row(&rows, &who)?;
    let name = format!("{}-{}", w.text("controller-print-name"), room.site.app().today(room.now));
    let document = || {
        let is_exercise = room.state.opened.as_ref().is_some_and(|it| it.kind == Kind::Exercise);
        let printed = app::PrintedController {
            wording: w,
            name: called(&prepared, &who),
            is_exercise,
            parts: parts(&room, row),
            now: room.now,
        };
        room.site.app().print_controller(printed).map(Some)
    };
    Ok(shown(&name, made(document)?))
}

fn parts(room: &Room, row: &Row<'_>) -> Vec<ClaimPart> {
    let w = room.wording();
    let part =
        |key: &str, lines: Vec<String>| ClaimPart { heading: w.text(key), lines, ..ClaimPart::default() };
    let mut numbers = words::sentences(room, &row.controller);
    if numbers.is_empty() {
        numbers.push(w.text("controller-print-unknown"));
    }
    let mut parts = vec![part("controller-numbers", numbers)];
    parts.extend(history(room, row));
    let told = approved(room, &row.controller).map(|text| text.lines().map(str::to_owned).collect());
    parts.extend(told.map(|lines| part("controller-print-told", lines)));
    parts.push(part("controller-print-own", vec![w.text("controller-print-own-text")]));
    parts
}

/// How the numbers came to be what they are, the first first.
fn history(room: &Room, row: &Row<'_>) -> Option<ClaimPart> {
    let (w, zone) = (room.wording(), room.site.zone());
    let all = room.state.controllers.history(&row.controller);
    let rows = all.iter().map(|counted| {
        let number = |between: Option<_>| {
            between.map_or_else(|| w.text("controller-people-unknown"), |it| w.counted_between(counted, it))
        };
        vec![
            w.start(counted.known_at, zone),
            number(counted.count.people),
            number(counted.count.records),
            w.counted_kinds(counted),
        ]
    });
    let columns = ["at", "people", "records", "kinds"].map(|it| w.text(&format!("controller-column-{it}")));
    (!all.is_empty()).then(|| ClaimPart {
        heading: w.text("controller-history"),
        columns: columns.to_vec(),
        rows: rows.collect(),
        ..ClaimPart::default()
    })
}

/// The words that were approved for them, or for all of them: nothing goes along that nobody approved.
fn approved(room: &Room, who: &Stakeholder) -> Option<String> {
    let all = Stakeholder::all(StakeholderKind::Controllers);
    let text = |wanted: &Stakeholder| {
        let mut messages = room.state.messages.all().rev().filter(|(_, it)| it.stakeholder() == wanted);
        messages.find_map(|(_, message)| {
            let went = message.sent.last().and_then(|sent| message.sent_text(sent));
            went.or_else(|| message.asked().filter(|_| message.is_approved()))
                .map(|asked| asked.said.body.clone())
        })
    };
    text(who).or_else(|| text(&all))
}
