//! What is done to limit the harm: a board of what lasts, and behind it what was lifted.

mod lifting;
mod taking;

pub(crate) use lifting::{lift, lifting};
pub(crate) use taking::{take, taking};

use askama::Template;
use axum::response::Response;
use incident::containment::Containment;

use crate::beside::Card;
use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::room::Room;

#[derive(Template)]
#[template(path = "containment/page.html")]
struct Board<'a> {
    page: Frame<'a>,
    title: String,
    lasting: Vec<Shown>,
    lifted: Vec<Shown>,
    add: String,
    impact: String,
}

/// Something that was done to a system.
struct Shown {
    number: u32,
    system: String,
    act: String,
    /// That it should have ended, if it should.
    overdue: Option<String>,
    /// What is known of it: a word, and what it says.
    said: Vec<(String, String)>,
    href: String,
}

/// `GET /incidents/{id}/containment`.
pub(crate) async fn containment(room: Room) -> Result<Response, Failure> {
    let w = room.wording();
    let all = room.state.containments.all();
    let (mut lifted, mut lasting): (Vec<_>, Vec<_>) = all.partition(|(_, one)| one.lifted.is_some());
    // What should have ended comes first, then what began last; of what is over, what ended last.
    lasting.sort_by_key(|(number, one)| (!is_overdue(&room, one), std::cmp::Reverse(*number)));
    lifted.sort_by_key(|(_, one)| std::cmp::Reverse(one.lifted.as_ref().map(|lifted| lifted.number)));
    let shown =
        |list: Vec<(u32, &Containment)>| list.into_iter().map(|(n, one)| shown(&room, n, one)).collect();
    let view = Board {
        title: w.text("contain-title"),
        lasting: shown(lasting),
        lifted: shown(lifted),
        add: room.at("/containment/new"),
        impact: room.at("/impact"),
        page: room.frame(&room.picture(), "/containment")?,
    };
    Ok(page(&view))
}

/// How it stands, for whoever comes from another room.
pub(crate) fn card(room: &Room) -> Card {
    let w = room.wording();
    let lasting: Vec<&Containment> = room.state.containments.lasting().map(|(_, one)| one).collect();
    let overdue = lasting.iter().filter(|one| is_overdue(room, one)).count();
    let sentence = match (lasting.len(), overdue) {
        (0, _) => w.text("contain-card-none"),
        (n, 0) => w.format("contain-card", [("n", n.into())]),
        (n, overdue) => w.format("contain-card-overdue", [("n", n.into()), ("overdue", overdue.into())]),
    };
    Card { title: w.text("contain-title"), sentence, href: room.at("/containment") }
}

/// Whether it lasts longer than was meant.
fn is_overdue(room: &Room, one: &Containment) -> bool {
    let until = one.taken.said.until.map(|until| room.rulebook().end_of(until.0));
    one.lifted.is_none() && until.is_some_and(|end| end <= room.now)
}

fn shown(room: &Room, number: u32, one: &Containment) -> Shown {
    let w = room.wording();
    Shown {
        number,
        system: one.taken.said.system.clone(),
        act: w.word(one.taken.said.act),
        overdue: is_overdue(room, one).then(|| w.text("contain-overdue")),
        said: said(room, one),
        href: room.at(&format!("/containment/{number}")),
    }
}

/// What is known of it, a line for each.
fn said(room: &Room, one: &Containment) -> Vec<(String, String)> {
    let (w, zone, taken) = (room.wording(), room.site.zone(), &one.taken.said);
    let until = taken.until.map(|until| w.start(until.0, zone));
    let lifted = one.lifted.as_ref().map(|kept| &kept.said);
    let lines = [
        ("contain-what", taken.what.clone()),
        ("contain-from", w.start(taken.from.0, zone)),
        ("contain-until", until.unwrap_or_default()),
        ("contain-service", taken.service_effect.clone()),
        ("contain-evidence", taken.evidence_effect.clone()),
        ("contain-mandate", taken.mandate.clone()),
        ("contain-by", taken.by.clone()),
        ("contain-lifted-at", lifted.map(|lifted| w.start(lifted.at.0, zone)).unwrap_or_default()),
        ("contain-lifted-because", lifted.map(|lifted| lifted.reason.clone()).unwrap_or_default()),
    ];
    let said = lines.into_iter().filter(|(_, says)| !says.is_empty());
    said.map(|(key, says)| (w.text(key), says)).collect()
}
