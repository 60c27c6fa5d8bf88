//! What the team wants to reach, in what way, what goes first, and who leads. It stands on every page of the incident.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use incident::command::Command;
use incident::event::DirectionSet;
use incident::state::Kept;
use readiness::team::event::RoleKind;
use wording::cut_short;

use super::{Card, Holders, activating};
use crate::failure::Failure;
use crate::form::{Field, Form, Posted, refused};
use crate::frame::{Frame, page_with};
use crate::now::Ask;
use crate::room::Room;

const REST: &str = "/direction";

/// So many letters of each stand in the bar; all of it is behind it.
const AIM: usize = 90;
const LEADER: usize = 40;
const MANAGEMENT: usize = 60;

/// The direction as the bar of every page has it.
pub(crate) struct Heading {
    /// Aim, leader and management in one line.
    pub(crate) line: String,
    /// All of it: what it is, and what it says.
    pub(crate) rows: Vec<(String, String)>,
    pub(crate) href: String,
}

#[derive(Template)]
#[template(path = "steer/direction.html")]
struct DirectionPage<'a> {
    page: Frame<'a>,
    title: String,
    form: Form,
    /// What was set before, the last first: who set it and when, and what it said.
    earlier: Vec<(String, Vec<(String, String)>)>,
}

/// `GET /incidents/{id}/direction`.
pub(crate) async fn direction(room: Room) -> Result<Response, Failure> {
    let seen = held(&room).map_or(0, |kept| kept.number);
    let form = form(&room, None)?.hide("seen", seen);
    shown(&room, form)
}

/// `POST /incidents/{id}/direction`.
pub(crate) async fn set(room: Room, posted: Posted) -> Result<Response, Failure> {
    let seen = posted.number("seen");
    let command = Command::SetDirection(typed(&posted));
    match room.record(&command, seen) {
        Ok(()) => Ok(room.done("/steer", "direction")),
        Err(not) => {
            let form = form(&room, Some(&posted))?.hide("seen", seen.unwrap_or_default());
            shown(&room, refused(&room, form, not)?)
        }
    }
}

/// What stands in the bar once it was set.
pub(crate) fn heading(room: &Room) -> Option<Heading> {
    let (w, said) = (room.wording(), &held(room)?.said);
    let mut parts =
        vec![("direction-bar-aim", &said.aim, AIM), ("direction-bar-leader", &said.leader, LEADER)];
    if !said.management.is_empty() {
        parts.push(("direction-bar-management", &said.management, MANAGEMENT));
    }
    let on_a_line = |text: &str, most| cut_short(&text.replace(['\r', '\n'], " "), most);
    let parts =
        parts.into_iter().map(|(key, text, most)| w.format(key, [("text", on_a_line(text, most).into())]));
    Some(Heading {
        line: parts.collect::<Vec<_>>().join(" · "), rows: rows(room, said), href: room.at(REST)
    })
}

/// The direction on the page from which the team steers.
pub(super) fn card(room: &Room) -> Option<Card> {
    let w = room.wording();
    let (lines, verb) = match held(room) {
        Some(kept) => {
            let of = |(label, text): (String, String)| format!("{label}: {text}");
            (rows(room, &kept.said).into_iter().map(of).collect(), "direction-change")
        }
        None => (vec![w.text("direction-none")], "steer-verb-direction"),
    };
    let links = vec![Ask { href: room.at(REST), text: w.text(verb) }];
    Some(Card { title: w.text("direction-title"), lines, links, ..Card::default() })
}

fn held(room: &Room) -> Option<&Kept<DirectionSet>> {
    room.state.steering.direction.as_ref()
}

/// What it says, with what each is; what was left open is not there.
fn rows(room: &Room, said: &DirectionSet) -> Vec<(String, String)> {
    let priorities = said.priorities.join("; ");
    let rows = [
        ("direction-aim", &said.aim),
        ("direction-approach", &said.approach),
        ("direction-priorities", &priorities),
        ("direction-leader", &said.leader),
        ("direction-deputy", &said.deputy),
        ("direction-management", &said.management),
    ];
    let rows = rows.into_iter().filter(|(_, text)| !text.is_empty());
    rows.map(|(key, text)| (room.wording().text(key), text.clone())).collect()
}

fn shown(room: &Room, form: Form) -> Result<Response, Failure> {
    let status = if form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let w = room.wording();
    let earlier = |kept: &Kept<DirectionSet>| {
        let gaps = [
            ("who", room.name(&kept.by).into()),
            ("at", w.moment(kept.recorded_at, room.site.zone()).into()),
        ];
        (w.format("direction-set-by", gaps), rows(room, &kept.said))
    };
    let steering = &room.state.steering;
    let all = steering.earlier_directions.iter().chain(&steering.direction).rev();
    let view = DirectionPage {
        title: w.text("direction-title"),
        earlier: all.map(earlier).collect(),
        form,
        page: room.frame(&room.picture(), REST)?,
    };
    Ok(page_with(status, &view))
}

fn form(room: &Room, posted: Option<&Posted>) -> Result<Form, Failure> {
    let w = room.wording();
    let said = match (posted, held(room)) {
        (Some(posted), _) => typed(posted),
        (None, Some(kept)) => kept.said.clone(),
        (None, None) => proposed(room)?,
    };
    let line = |name: &'static str, key: &str, text: &str| Field::line(name, w.text(key), text);
    let area = |name: &'static str, key: &str, text: &str| Field::area(name, w.text(key), text);
    Ok(Form::new(w.text("direction-title"), room.at(REST), w.text("direction-submit"), room.at("/steer"))
        .lead(w.text("direction-lead"))
        .field(area("aim", "direction-aim", &said.aim).hint(w.text("direction-aim-hint")))
        .field(area("approach", "direction-approach", &said.approach).hint(w.text("direction-approach-hint")))
        .field(
            area("priorities", "direction-priorities", &said.priorities.join("\n"))
                .hint(w.text("direction-priorities-hint")),
        )
        .field(line("leader", "direction-leader", &said.leader))
        .field(line("deputy", "direction-deputy", &said.deputy))
        .field(
            area("management", "direction-management", &said.management)
                .hint(w.text("direction-management-hint")),
        ))
}

fn typed(posted: &Posted) -> DirectionSet {
    let text = |name: &str| posted.get(name).to_owned();
    DirectionSet {
        aim: text("aim"),
        approach: text("approach"),
        priorities: posted.get("priorities").lines().map(str::to_owned).collect(),
        leader: text("leader"),
        deputy: text("deputy"),
        management: text("management"),
    }
}

/// What was prepared: who leads, who stands in, and how they speak with whoever decides.
fn proposed(room: &Room) -> Result<DirectionSet, Failure> {
    let holders = Holders::of(room)?;
    let leader = activating::leader(room, &holders);
    let deputy = holders.deputy(RoleKind::Lead).filter(|deputy| *deputy != leader).unwrap_or_default();
    let hours = holders.plan().and_then(|plan| plan.meeting_every_hours);
    let management = holders.holder(RoleKind::Board).filter(|board| *board != leader).map(|board| {
        let gaps = [
            ("board", board.into()),
            ("leader", leader.clone().into()),
            ("hours", hours.unwrap_or_default().into()),
        ];
        let key =
            if hours.is_some() { "direction-management-hours" } else { "direction-management-meetings" };
        room.wording().format(key, gaps)
    });
    Ok(DirectionSet {
        aim: String::new(),
        approach: String::new(),
        priorities: Vec::new(),
        leader,
        deputy,
        management: management.unwrap_or_default(),
    })
}
