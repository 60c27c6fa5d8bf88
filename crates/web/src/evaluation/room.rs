//! The page of the evaluation: what to do next, and everything that was said so far.

use askama::Template;
use axum::response::Response;
use incident::evaluation::ImprovementStanding;
use incident::event::Kind;
use readiness::access::Right;
use wording::{EvaluationPart, EvaluationReport, Measured};

use super::REST;
use super::shown::{self, CareShown, ImprovementShown, LessonShown, Showing, entries};
use crate::beside::Card;
use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::now::{Ask, Step};
use crate::room::Room;

#[derive(Template)]
#[template(path = "evaluation/page.html")]
struct EvaluationPage<'a> {
    page: Frame<'a>,
    title: String,
    next: Option<Step>,
    /// The meeting: lines, and the address where it is planned.
    meeting: Vec<String>,
    plan: Ask,
    numbers: Vec<Number>,
    lessons: Vec<LessonShown>,
    improvements: Vec<ImprovementShown>,
    answered: Option<EvaluationPart>,
    cares: Vec<CareShown>,
    signatures: Vec<EvaluationPart>,
    /// Files to take along; empty for who may not.
    files: Vec<Ask>,
    to_lesson: String,
    to_improvement: String,
    to_answers: String,
    to_care: String,
    to_sign: String,
    to_as_of: String,
}

/// A number, with links to the entries that it rests on.
struct Number {
    name: String,
    says: String,
    entries: Vec<Ask>,
}

/// `GET /incidents/{id}/evaluation`.
pub(crate) async fn evaluation(room: Room) -> Result<Response, Failure> {
    let (w, prepared) = (room.wording(), room.site.app().prepared()?);
    let evaluated = tokio::task::block_in_place(|| room.seen().evaluated(&room.stream(), room.now))?;
    let report = tokio::task::block_in_place(|| room.seen().evaluation_report(&room.stream(), w, room.now))?;
    let number =
        |one: Measured| Number { entries: entries(&room, &one.entries), name: one.name, says: one.says };
    let held = &room.state.evaluation;
    let showing = showing(&room, &prepared);
    let to = |rest: &str| room.at(&format!("{REST}{rest}"));
    let view = EvaluationPage {
        title: w.text("evaluation-title"),
        next: next(&room),
        meeting: report.parts.first().map(|part| part.lines.clone()).unwrap_or_default(),
        plan: plan(&room),
        numbers: evaluated.with_view(|view| w.measured(view)).into_iter().map(number).collect(),
        lessons: held.lessons().map(|(number, one)| shown::lesson(&room, number, one)).collect(),
        improvements: held.improvements().map(|(number, one)| showing.improvement(number, one)).collect(),
        answered: evaluated.with_view(|view| w.answered(view)),
        cares: held.cares().map(|(number, one)| shown::care(&room, number, one)).collect(),
        signatures: signatures(&report),
        files: files(&room),
        to_lesson: to("/lessons/new"),
        to_improvement: to("/improvements/new"),
        to_answers: to("/questions"),
        to_care: to("/care/new"),
        to_sign: to("/signature"),
        to_as_of: room.at("/as-of"),
        page: room.frame(&room.picture(), REST)?,
    };
    Ok(page(&view))
}

fn showing<'a>(room: &'a Room, prepared: &'a readiness::prepared::Prepared) -> Showing<'a> {
    let (today, incident) = (room.site.app().today(room.now), room.at(""));
    Showing { wording: room.wording(), prepared, today, incident }
}

fn plan(room: &Room) -> Ask {
    let is_planned = room.state.evaluation.plan().is_some();
    let key = if is_planned { "evaluation-replan" } else { "evaluation-plan" };
    Ask { href: room.at(&format!("{REST}/plan")), text: room.wording().text(key) }
}

/// Who signed, when anybody did.
fn signatures(report: &EvaluationReport) -> Vec<EvaluationPart> {
    report.after.iter().take(1).filter(|part| !part.rows.is_empty()).cloned().collect()
}

fn files(room: &Room) -> Vec<Ask> {
    if !room.visitor.may(Right::Export) {
        return Vec::new();
    }
    let file = |format: &str| Ask {
        href: room.at(&format!("{REST}/export/{format}")),
        text: room.wording().text(&format!("evaluation-file-{format}")),
    };
    // Nothing of an exercise is counted by anybody.
    let is_real = room.state.opened.as_ref().is_some_and(|opened| opened.kind == Kind::Incident);
    let formats = ["pdf", "html", "md", "signed"].into_iter().chain(is_real.then_some("veris"));
    formats.map(file).collect()
}

/// What to do next about looking back: plan it, write down what was learnt, agree on something, sign, and later see to what
/// was agreed. While an incident goes on nobody needs to look back.
pub(crate) fn next(room: &Room) -> Option<Step> {
    let (w, held) = (room.wording(), &room.state.evaluation);
    let step = |key: &str, rest: &str| Step {
        text: w.text(&format!("evaluation-next-{key}")),
        href: room.at(&format!("{REST}{rest}")),
        verb: w.text(&format!("evaluation-verb-{key}")),
    };
    let Some(plan) = held.plan() else {
        return room.state.closed_at.map(|_| step("plan", "/plan"));
    };
    let today = room.site.app().today(room.now);
    let waiting = held.improvements().find(|(_, one)| one.standing(today).is_waiting());
    if let Some((number, improvement)) = waiting {
        let (key, rest) = match improvement.standing(today) {
            ImprovementStanding::Ask => ("judge", "effect"),
            _ => ("late", "end"),
        };
        let gaps =
            [("number", number.to_string().into()), ("what", improvement.now().said.what.clone().into())];
        let text = w.format(&format!("evaluation-next-{key}"), gaps);
        return Some(Step { text, ..step(key, &format!("/improvements/{number}/{rest}")) });
    }
    if room.rulebook().moment_of(plan.said.at.0) > room.now {
        let at = w.start(plan.said.at.0, room.site.zone());
        let text = w.format("evaluation-next-answer", [("at", at.into())]);
        return Some(Step { text, ..step("answer", "/questions") });
    }
    if held.lessons().all(|(_, lesson)| lesson.withdrawn.is_some()) {
        return Some(step("lesson", "/lessons/new"));
    }
    if held.improvements().next().is_none() {
        return Some(step("improvement", "/improvements/new"));
    }
    held.signatures.is_empty().then(|| step("sign", "/signature"))
}

/// How it stands, for whoever comes from elsewhere. Guests have no part in it.
pub(crate) fn card(room: &Room) -> Option<Card> {
    if room.visitor.guest.is_some() {
        return None;
    }
    let (w, held) = (room.wording(), &room.state.evaluation);
    let sentence = match held.plan() {
        None => w.text("evaluation-not-planned"),
        Some(plan) => {
            let gaps = [
                ("at", w.start(plan.said.at.0, room.site.zone()).into()),
                ("lessons", held.lessons().count().into()),
                ("improvements", held.improvements().count().into()),
            ];
            w.format("evaluation-card", gaps)
        }
    };
    Some(Card { title: w.text("evaluation-title"), sentence, href: room.at(REST) })
}
