//! The first page of an incident: the next thing to do, the duties in three buckets, the question that settles most.
//! And the same for somebody in a hurry on a phone.

mod hurry;
mod on_paper;
mod steps;

pub(crate) use hurry::hurry;
pub(crate) use on_paper::on_paper;
pub(crate) use steps::{Step, question, steps, where_stated};

use askama::Template;
use axum::response::Response;
use incident::picture::Picture;
use incident::state::Conflict;
use incident::steering::event::Stage;
use law::Truth;
use readiness::event::Word as _;

use crate::duties::{Card, cards, shielded};
use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::room::Room;
use crate::stakeholders::waiting;
use crate::steer::fitting;
use crate::{controllers, counsel, joint, questions, rumours, speaking, suppliers};

/// So many questions are enough for one page.
const QUESTIONS: usize = 3;

/// So many steps after the next one.
const AFTER: usize = 3;

#[derive(Template)]
#[template(path = "now/page.html")]
struct NowPage<'a> {
    page: Frame<'a>,
    title: String,
    next: Option<Step>,
    after: Vec<Step>,
    warnings: Vec<String>,
    conflicts: Vec<Ask>,
    /// What must be said to others: the warning, and where.
    waiting: Vec<(String, Ask)>,
    /// What others say and ask, as far as it cannot wait.
    speech: Vec<Step>,
    buckets: Vec<(String, Vec<Card>)>,
    questions: Vec<Ask>,
    risk: Option<Step>,
    is_closed: bool,
    /// What was prepared for such an evening.
    prepared: Vec<Ask>,
    course: Vec<Ask>,
    hurry: String,
    picture: String,
}

/// Something to look at or to find out, with where.
pub(crate) struct Ask {
    pub(crate) text: String,
    pub(crate) href: String,
}

/// `GET /incidents/{id}`.
pub(crate) async fn now(room: Room) -> Result<Response, Failure> {
    let picture = room.picture();
    let frame = room.frame(&picture, "")?;
    let w = room.wording();
    let mut steps = steps(&room, &picture).into_iter();
    let (next, after) = (steps.next(), steps.take(AFTER).collect());
    let buckets = picture.buckets();
    let all = [
        ("duties-dated", &buckets.dated),
        ("duties-undated", &buckets.undated),
        ("duties-pending", &buckets.pending),
        ("duties-possible", &buckets.possible),
    ];
    let shown = all.into_iter().filter(|(_, duties)| !duties.is_empty());
    let questions = picture.questions.iter().take(QUESTIONS);
    let questions = questions.map(|asked| question(&room, asked.ground));
    let view = NowPage {
        title: w.text("nav-now"),
        next,
        after,
        warnings: warnings(&room, &picture)?,
        conflicts: room.state.conflicts().iter().map(|conflict| contested(&room, conflict)).collect(),
        waiting: waiting(&room, &picture)?,
        speech: speech(&room, &picture)?,
        buckets: shown.map(|(heading, duties)| (w.text(heading), cards(&room, &picture, duties))).collect(),
        questions: questions.collect(),
        risk: risk(&room, &picture),
        is_closed: room.state.closed_at.is_some(),
        prepared: prepared(&room),
        course: course(&room),
        hurry: room.at("/hurry"),
        picture: room.at("/picture"),
        page: frame,
    };
    Ok(page(&view))
}

fn warnings(room: &Room, picture: &Picture<'_>) -> Result<Vec<String>, Failure> {
    let w = room.wording();
    let mut warnings = w.picture_warnings(picture, room.site.zone());
    warnings.extend(shielded(room)?);
    let leaks = counsel::leaks(room)?;
    warnings.extend((leaks > 0).then(|| w.format("counsel-leaks", [("n", (leaks as f64).into())])));
    Ok(warnings)
}

/// A rumour about which nobody decided, a question of the press that is late, that nobody speaks, whom to ask again and who waits
/// for their numbers. A closed incident asks nothing.
fn speech(room: &Room, picture: &Picture<'_>) -> Result<Vec<Step>, Failure> {
    if !room.state.is_open() {
        return Ok(Vec::new());
    }
    let all = [questions::late_press(room), rumours::urgent(room), speaking::nobody_speaks(room)];
    let both_ways = suppliers::steps(room).into_iter().chain(controllers::steps(room, picture)?);
    Ok(all.into_iter().flatten().chain(both_ways).chain(joint::news(room)?).collect())
}

/// A fact of which sources contradict each other.
fn contested(room: &Room, conflict: &Conflict<'_>) -> Ask {
    let fact = room.wording().fact(conflict.fact);
    Ask {
        text: room.wording().format("now-conflict", [("fact", fact.into())]),
        href: room.at(&format!("/facts/{}/conflict", conflict.fact.as_str())),
    }
}

/// How the risk for people stands, unless there is certainly no breach.
fn risk(room: &Room, picture: &Picture<'_>) -> Option<Step> {
    if picture.conditions.personal_data_breach.truth == Truth::No {
        return None;
    }
    let (w, risk) = (room.wording(), &picture.risk);
    let verb = if risk.decided.is_some() { "now-risk-again" } else { "now-risk-decide" };
    Some(Step { text: w.risk_held(risk), href: room.at("/risk"), verb: w.text(verb) })
}

/// What was prepared for such an evening: whom to call, and what to do.
fn prepared(room: &Room) -> Vec<Ask> {
    let w = room.wording();
    let runbook = match fitting(room) {
        Some((_, Some(id))) => format!("/prepare/runbooks/own/{id}"),
        Some((form, None)) => format!("/prepare/runbooks/{}", form.id()),
        None => "/prepare/runbooks".to_owned(),
    };
    vec![
        Ask { href: "/prepare/contacts".to_owned(), text: w.text("now-call-list") },
        Ask { href: runbook, text: w.text("now-runbook") },
        Ask { href: room.at("/board"), text: w.text("board-title") },
    ]
}

/// What may be done with the incident as a whole.
fn course(room: &Room) -> Vec<Ask> {
    let (w, state) = (room.wording(), &room.state);
    let link = |step: &str, key: &str| Ask { href: room.at(&format!("/course/{step}")), text: w.text(key) };
    let close = link("close", "course-close");
    match (state.is_open(), state.steering.stage()) {
        (false, _) => vec![link("reopen", "course-reopen")],
        (true, Stage::Crisis) => vec![link("deescalate", "course-deescalate"), close],
        (true, Stage::Incident | Stage::Disruption) => {
            vec![link("escalate", "course-escalate"), link("stage", "course-stage"), close]
        }
    }
}
