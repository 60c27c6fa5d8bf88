//! An incident as a page reads it, and the bar that every page of it has.

use std::sync::Arc;

use app::{AppProblem, Letter, NotRecorded, Request, View};
use axum::extract::{FromRequestParts, Query, RawPathParams};
use axum::http::request::Parts;
use axum::response::Response;
use incident::command::Command;
use incident::event::{Event, Kind};
use incident::picture::{Options, Picture, picture};
use incident::situation::Situation;
use incident::state::{Recorded, State};
use jiff::Timestamp;
use journal::Visibility;
use law::{Due, Obligation, Rulebook};
use readiness::access::event::Part;
use wording::Wording;

use crate::done::Done;
use crate::exercise::{self, Story};
use crate::failure::Failure;
use crate::frame::{Frame, Section, redirect};
use crate::site::{Names, Site};
use crate::steer::{Heading, heading};
use crate::visitor::Visitor;

/// The prefix of the streams of incidents.
const INCIDENT: &str = "incident/";

/// Among so many last entries we look for the last thing that a person did.
const LATEST: u64 = 40;

/// An incident, for one visitor, at one moment.
pub(crate) struct Room {
    pub(crate) site: Arc<Site>,
    pub(crate) visitor: Visitor,
    pub(crate) id: String,
    pub(crate) state: Arc<State>,
    pub(crate) situation: Situation,
    /// The rules of the moment at which the page was asked for.
    rulebook: Arc<Rulebook>,
    pub(crate) now: Timestamp,
    /// What was just done, in words, as the address says.
    done: Option<String>,
}

/// The bar of an incident.
pub(crate) struct Bar {
    pub(crate) id: String,
    pub(crate) code_name: String,
    /// Since when, and whether it is a crisis.
    pub(crate) phase: String,
    /// Whether it is a crisis now.
    pub(crate) is_crisis: bool,
    pub(crate) is_exercise: bool,
    /// The clock of the exercise, and what came in last.
    pub(crate) story: Option<Story>,
    /// The nearest term of the law.
    pub(crate) clock: Option<ClockFace>,
    /// What the team wants to reach, and who leads.
    pub(crate) direction: Option<Heading>,
    /// Who has a page of it open, by name.
    pub(crate) here: String,
    pub(crate) latest: Option<Latest>,
    /// The number of the last entry.
    pub(crate) number: u64,
}

/// A term on a page: absolute first, relative second.
pub(crate) struct ClockFace {
    /// What it is the term of, in a word.
    pub(crate) what: String,
    /// RFC 3339, for the script.
    pub(crate) at: String,
    pub(crate) absolute: String,
    pub(crate) relative: String,
    pub(crate) is_late: bool,
}

/// The last thing that a person did.
pub(crate) struct Latest {
    pub(crate) number: u64,
    /// Whether the visitor did it.
    pub(crate) is_own: bool,
    pub(crate) text: String,
}

/// The parts, in the order of thinking: the end of the address, the key of the name, and what else belongs to it.
const SECTIONS: [(&str, &str, &[&str]); 10] = [
    ("", "nav-now", &[]),
    (EXERCISE, "nav-exercise", &[]),
    ("/facts", "nav-facts", &[]),
    ("/duties", "nav-duties", &["/filings", "/suppliers", "/controllers"]),
    ("/steer", "nav-steer", &STEERED),
    ("/stakeholders", "nav-people", &SPOKEN),
    ("/tasks", "nav-tasks", &["/experts", "/costs"]),
    ("/log", "nav-log", &["/timeline"]),
    ("/evaluation", "nav-learn", &["/as-of"]),
    ("/counsel", "counsel-title", &[]),
];

/// The part that only an exercise has.
const EXERCISE: &str = "/exercise";

/// The rooms to which steering leads.
const STEERED: [&str; 17] = [
    "/course",
    "/callout",
    "/direction",
    "/channels",
    "/meetings",
    "/decisions",
    "/situation-reports",
    "/ransom",
    "/containment",
    "/impact",
    "/files",
    "/objects",
    "/indicators",
    "/shifts",
    "/handovers",
    "/board",
    "/joint",
];

/// The rooms in which it is said what to whom.
const SPOKEN: [&str; 6] = ["/messages", "/calls", "/corrections", "/rumours", "/questions", "/speaking"];

/// So many parts stand in the bar of a phone; what comes after them is behind one more.
const IN_HAND: usize = 4;

impl FromRequestParts<Arc<Site>> for Room {
    type Rejection = Failure;

    /// The incident that the path names.
    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Room, Failure> {
        let visitor = parts.extensions.get::<Visitor>().cloned().ok_or(Failure::Closed)?;
        let names = RawPathParams::from_request_parts(parts, site).await.map_err(|_| Failure::NotFound)?;
        let id = names.iter().find(|(name, _)| *name == "id").ok_or(Failure::NotFound)?.1;
        // An address that cannot be read says nothing.
        let done = Query::<Done>::try_from_uri(&parts.uri).ok();
        let mut room = Room::enter(Arc::clone(site), visitor, id)?;
        room.done = done.and_then(|Query(done)| done.said(room.wording()));
        Ok(room)
    }
}

impl Room {
    /// The incident with this id.
    fn enter(site: Arc<Site>, visitor: Visitor, id: &str) -> Result<Room, Failure> {
        let state = site.app.seen_by(visitor.eyes()).state(&format!("{INCIDENT}{id}"))?;
        if state.opened.is_none() {
            return Err(Failure::NotFound);
        }
        let now = state.clock(site.now());
        let situation = state.situation(now);
        let rulebook = site.app.rulebook();
        Ok(Room { site, visitor, id: id.to_owned(), state, situation, rulebook, now, done: None })
    }

    /// What is in incidents, as far as the visitor may see it. Nothing of an incident is read otherwise.
    pub(crate) fn seen(&self) -> View<'_> {
        self.site.app.seen_by(self.visitor.eyes())
    }

    pub(crate) fn stream(&self) -> String {
        format!("{INCIDENT}{}", self.id)
    }

    pub(crate) fn rulebook(&self) -> &Rulebook {
        &self.rulebook
    }

    pub(crate) fn wording(&self) -> &Wording {
        self.site.wording(self.visitor.lang)
    }

    pub(crate) fn picture(&self) -> Picture<'_> {
        picture(self.rulebook(), &self.situation, Options::default())
    }

    /// The address of a page of this incident.
    pub(crate) fn at(&self, rest: &str) -> String {
        format!("/incidents/{}{rest}", self.id)
    }

    /// The name of a person.
    pub(crate) fn name(&self, person: &str) -> String {
        self.site.name(person, self.wording().lang())
    }

    /// The names of many people.
    pub(crate) fn names(&self) -> Names<'_> {
        self.site.names(self.wording().lang())
    }

    /// What is around a page of this incident.
    pub(crate) fn frame(&self, picture: &Picture<'_>, rest: &str) -> Result<Frame<'_>, AppProblem> {
        let path = self.at(rest);
        let mut frame = Frame::new(&self.site, self.visitor.lang, Some(&self.visitor), &path);
        frame.bar = Some(self.bar(picture)?);
        frame.now = self.now;
        frame.pace = self.state.exercise.as_ref().map_or(1, |exercise| exercise.clock.pace());
        let section = |(number, (at, key, others)): (usize, &(&str, &str, &[&str]))| {
            // The first part is the beginning of every other address.
            let is_current = if at.is_empty() {
                rest.is_empty()
            } else {
                others.iter().chain([at]).any(|part| rest.starts_with(part))
            };
            let is_behind = number >= IN_HAND;
            Section { is_current, is_behind, href: self.at(at), name: self.wording().text(key) }
        };
        // A part that only an exercise has takes no place in hand from the others.
        let there = SECTIONS.iter().filter(|(at, ..)| *at != EXERCISE || self.state.exercise.is_some());
        let sections = there.enumerate().map(section);
        frame.sections = sections.filter(|section| self.visitor.may_go(&section.href)).collect();
        frame.done.clone_from(&self.done);
        Ok(frame)
    }

    /// Records a command of the visitor.
    pub(crate) fn record(&self, command: &Command, seen: Option<u64>) -> Result<(), NotRecorded> {
        self.record_with(command, &[], seen)
    }

    /// The same with commands that follow it at once: all of them are recorded, or none.
    pub(crate) fn record_with(
        &self,
        command: &Command,
        following: &[Command],
        seen: Option<u64>,
    ) -> Result<(), NotRecorded> {
        self.record_for(Visibility::Stream, command, following, seen)
    }

    /// The same for those who may see it.
    pub(crate) fn record_for(
        &self,
        visibility: Visibility,
        command: &Command,
        following: &[Command],
        seen: Option<u64>,
    ) -> Result<(), NotRecorded> {
        let stream = self.stream();
        let request = Request { visibility, ..self.request(&stream, command, seen) };
        tokio::task::block_in_place(|| self.site.app.record_with(&request, following)).map(drop)
    }

    /// The same with letters that go out because of it, if there is a relay.
    pub(crate) fn record_with_letters(
        &self,
        command: &Command,
        following: &[Command],
        letters: &[Letter],
        seen: Option<u64>,
    ) -> Result<(), NotRecorded> {
        let stream = self.stream();
        let request = self.request(&stream, command, seen);
        tokio::task::block_in_place(|| self.site.app.record_with_letters(&request, following, letters))
            .map(drop)
    }

    fn request<'a>(&'a self, stream: &'a str, command: &'a Command, seen: Option<u64>) -> Request<'a> {
        Request {
            stream,
            actor: self.visitor.actor(),
            command,
            subjects: &[],
            visibility: Visibility::Stream,
            seen,
            // A body may take long to arrive: what is recorded is recorded now.
            now: self.site.now(),
        }
    }

    /// The moment now, on the clock of the incident: a page may have been asked for some time ago.
    pub(crate) fn moment(&self) -> Timestamp {
        self.state.clock(self.site.now())
    }

    /// Back to a page of this incident, which says what was done.
    pub(crate) fn done(&self, rest: &str, done: &str) -> Response {
        redirect(&format!("{}?done={done}", self.at(rest)))
    }

    fn bar(&self, picture: &Picture<'_>) -> Result<Bar, AppProblem> {
        let wording = self.wording();
        let (code_name, kind) = match &self.state.opened {
            Some(opened) => (opened.code_name.clone(), opened.kind),
            None => (String::new(), Kind::Incident),
        };
        let sees = |part| self.visitor.sees(part);
        let mut here = self.site.presence.here(&self.stream());
        here.retain(|person| *person != self.visitor.person);
        let here: Vec<String> = here.iter().map(|person| self.name(person)).collect();
        Ok(Bar {
            id: self.id.clone(),
            code_name,
            phase: wording.incident_phase(&self.state, self.site.zone()),
            is_crisis: self.state.is_open() && self.state.escalated_at.is_some(),
            is_exercise: kind == Kind::Exercise,
            story: exercise::story(self).filter(|_| self.visitor.guest.is_none()),
            // A guest sees above a page no more than on the pages that were opened to them.
            clock: self.nearest(picture).filter(|_| sees(Part::Duties)),
            direction: heading(self).filter(|_| sees(Part::Steering)),
            here: if here.is_empty() || self.visitor.guest.is_some() {
                String::new()
            } else {
                wording.format("bar-here", [("names", here.join(", ").into())])
            },
            latest: self.latest()?.filter(|_| sees(Part::Log)),
            number: self.state.number,
        })
    }

    /// The term that has passed longest ago, else the one that comes first.
    fn nearest(&self, picture: &Picture<'_>) -> Option<ClockFace> {
        let buckets = picture.buckets();
        buckets.dated.first().and_then(|obligation| self.clock(obligation))
    }

    /// The term of a duty, if the law gives it a date.
    pub(crate) fn clock(&self, obligation: &Obligation<'_>) -> Option<ClockFace> {
        let Due::Dated(deadline) = &obligation.due else { return None };
        let wording = self.wording();
        let is_late = deadline.is_past(self.now);
        let relative = if is_late {
            wording.late(self.now.duration_since(deadline.at()))
        } else {
            wording.left(deadline.at().duration_since(self.now))
        };
        let country = self.situation.country.as_deref();
        Some(ClockFace {
            what: wording::addressee(self.rulebook(), obligation.rule, country).to_owned(),
            at: deadline.at().to_string(),
            absolute: wording.deadline(deadline, self.site.zone()),
            relative,
            is_late,
        })
    }

    fn latest(&self) -> Result<Option<Latest>, AppProblem> {
        let after = self.state.number.saturating_sub(LATEST);
        let entries = self.seen().entries(&self.stream(), after)?;
        let mut recorded = entries.iter().rev().filter_map(|entry| Recorded::read(entry).ok().flatten());
        let last = recorded.find(|recorded| !recorded.event.is_receipt());
        Ok(last.map(|recorded| Latest {
            number: recorded.number,
            is_own: recorded.actor == self.visitor.person,
            text: self.line(&recorded),
        }))
    }

    /// An entry in one line, with who did it.
    pub(crate) fn line(&self, recorded: &Recorded) -> String {
        let what = self.sentence(&recorded.event);
        let who = self.name(&recorded.actor);
        self.wording().format("log-by", [("who", who.into()), ("what", what.into())])
    }

    /// What an event says, as a sentence.
    pub(crate) fn sentence(&self, event: &Event) -> String {
        self.wording().log_line(event, self.rulebook(), self.site.zone())
    }
}
