//! Putting right: every old value that went out, to whom, when, and what was done about it.

mod settle;
mod shown;

pub(crate) use settle::settle;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use incident::correction::Outdated;
use incident::fact::FactKey;

use crate::beside::Card;
use crate::failure::Failure;
use crate::form::Form;
use crate::frame::{Frame, page_with};
use crate::now::Step;
use crate::room::Room;
use shown::{Done, Line};

/// Where it is, within the incident.
pub(crate) const REST: &str = "/corrections";

#[derive(Template)]
#[template(path = "corrections/page.html")]
struct CorrectionsPage<'a> {
    page: Frame<'a>,
    title: String,
    lead: String,
    people: String,
    next: Option<Step>,
    /// Old values, by fact.
    facts: Vec<(String, Vec<Line>)>,
    /// What was settled, the last first.
    settled: Vec<Done>,
    /// A form of which the line is no longer there.
    stray: Option<Form>,
}

impl CorrectionsPage<'_> {
    /// The form that was not taken.
    fn refused(&self) -> Option<&Form> {
        let forms = self.facts.iter().flat_map(|(_, lines)| lines).filter_map(|line| line.form.as_ref());
        self.stray.iter().chain(forms).find(|form| form.has_errors())
    }
}

/// `GET /incidents/{id}/corrections`.
pub(crate) async fn corrections(room: Room) -> Result<Response, Failure> {
    show(&room, None)
}

/// How many old values wait, for whoever comes from elsewhere.
pub(crate) fn card(room: &Room) -> Card {
    let w = room.wording();
    let old = room.state.outdated().len();
    let sentence = match old {
        0 => w.text("corrections-none"),
        _ => w.format("corrections-card", [("n", (old as f64).into())]),
    };
    Card { title: w.text("corrections-title"), sentence, href: room.at(REST) }
}

/// The page, with a form as it was sent, and the entry and fact that it is about.
fn show(room: &Room, mut sent: Option<(u64, String, Form)>) -> Result<Response, Failure> {
    let (w, picture, prepared) = (room.wording(), room.picture(), room.site.app.prepared()?);
    let old = room.state.outdated();
    let status = if sent.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let mut facts: Vec<(FactKey, Vec<Line>)> = Vec::new();
    let mut by_fact: Vec<&Outdated> = old.iter().collect();
    by_fact.sort_by_key(|old| (old.fact, old.entry));
    for old in by_fact {
        let is_its = |it: &mut (u64, String, Form)| it.0 == old.entry && it.1 == old.fact.as_str();
        let form = sent.take_if(is_its).map(|(_, _, form)| form);
        let line = shown::line(room, &prepared, old, form);
        match facts.last_mut() {
            Some((fact, lines)) if *fact == old.fact => lines.push(line),
            _ => facts.push((old.fact, vec![line])),
        }
    }
    let view = CorrectionsPage {
        title: w.text("corrections-title"),
        lead: w.text(if old.is_empty() { "corrections-none" } else { "corrections-lead" }),
        people: room.at(crate::stakeholders::REST),
        next: next(room, &facts),
        facts: facts.into_iter().map(|(fact, lines)| (w.fact(fact), lines)).collect(),
        settled: shown::settled(room, &prepared),
        stray: sent.map(|(_, _, form)| form),
        page: room.frame(&picture, REST)?,
    };
    Ok(page_with(status, &view))
}

/// The oldest that waits is put right first.
fn next(room: &Room, facts: &[(FactKey, Vec<Line>)]) -> Option<Step> {
    if !room.state.is_open() {
        return None;
    }
    let w = room.wording();
    let lines = facts.iter().flat_map(|(fact, lines)| lines.iter().map(move |line| (fact, line)));
    let (fact, line) = lines.min_by_key(|(_, line)| line.entry)?;
    let gaps = [("who", line.who.clone().into()), ("fact", w.fact(*fact).into())];
    Some(Step {
        text: w.format("corrections-next", gaps),
        href: format!("#{}", line.id),
        verb: w.text("corrections-next-look"),
    })
}
