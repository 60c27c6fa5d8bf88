//! What lasted: it began with one entry, and ended with another.

use calendar::Start;

use crate::event::{Event, When};
use crate::state::State;
use crate::steering::event::Stage;

/// What lasted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpanKind {
    /// Something that limits the harm.
    Containment,
    /// A meeting.
    Meeting,
    /// A crisis.
    Crisis,
}

/// Something that lasted, or still lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// What.
    pub kind: SpanKind,
    /// The number of the entry that says that it began.
    pub entry: u64,
    /// Since when.
    pub from: Start,
    /// Until when; nothing while it lasts. What people wrote down later may lie before the beginning.
    pub until: Option<Start>,
}

/// Until when something lasted of which one entry says all.
pub fn lasted_until(event: &Event) -> Option<When> {
    match event {
        Event::NoteWritten(note) => note.until,
        Event::InterruptionStated(stated) => stated.until.map(|until| When(Start::Moment(until))),
        _ => None,
    }
}

impl State {
    /// What lasted of which entries tell the beginning and the end, in the order of the entries that began it.
    pub fn spans(&self) -> Vec<Span> {
        let mut spans: Vec<Span> = self.contained().chain(self.met()).collect();
        spans.extend(self.crises());
        spans.sort_by_key(|span| span.entry);
        spans
    }

    fn contained(&self) -> impl Iterator<Item = Span> {
        self.containments.all().map(|(_, containment)| Span {
            kind: SpanKind::Containment,
            entry: containment.taken.number,
            from: containment.taken.said.from.0,
            until: containment.lifted.as_ref().map(|lifted| lifted.said.at.0),
        })
    }

    fn met(&self) -> impl Iterator<Item = Span> {
        self.meetings.all().map(|(_, meeting)| Span {
            kind: SpanKind::Meeting,
            entry: meeting.opened.number,
            from: meeting.opened.said.at.0,
            until: meeting.closed.as_ref().map(|closed| closed.said.at.0).or_else(|| self.closing()),
        })
    }

    /// A crisis lasts until somebody says that it is less, also when they say first how grave it is once more.
    fn crises(&self) -> Vec<Span> {
        let mut crises: Vec<Span> = Vec::new();
        for change in &self.steering.stages {
            let lasting = crises.last_mut().filter(|crisis| crisis.until.is_none());
            match (change.stage, lasting) {
                (Stage::Crisis, None) => crises.push(Span {
                    kind: SpanKind::Crisis,
                    entry: change.number,
                    from: change.at,
                    until: None,
                }),
                (Stage::Crisis, Some(_)) | (_, None) => {}
                (_, Some(crisis)) => crisis.until = Some(change.at),
            }
        }
        for crisis in crises.iter_mut().filter(|crisis| crisis.until.is_none()) {
            crisis.until = self.closing();
        }
        crises
    }

    /// Nobody meets any more, and there is no crisis, once an incident is closed. What is blocked may stay so.
    fn closing(&self) -> Option<Start> {
        self.closed_at.map(Start::Moment)
    }
}
