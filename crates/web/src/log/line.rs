//! A line of the logbook, as every page shows it that shows lines.

use std::collections::BTreeMap;

use calendar::Start;
use incident::event::Event;
use incident::state::Recorded;
use incident::timeline::{Span, happened_at, lasted_until};
use journal::Entry;

use super::order::Order;
use crate::room::Room;
use crate::site::Names;

/// A line of the logbook.
pub(crate) struct Line {
    pub(crate) number: u64,
    /// When, in the order in which the line stands.
    pub(crate) at: String,
    /// The other of its two times, with what it is the time of; empty when they are the same.
    pub(crate) also: String,
    pub(crate) who: String,
    pub(crate) what: String,
    pub(crate) kind: String,
    pub(crate) is_receipt: bool,
    pub(crate) is_erased: bool,
    pub(crate) is_paper: bool,
    /// The entry that says what is right, when this one was wrong.
    pub(crate) corrected_by: Option<u64>,
    /// The entry that says that this one does not count any more.
    pub(crate) withdrawn_by: Option<u64>,
    pub(crate) href: String,
}

/// How entries of an incident become lines.
pub(crate) struct Lines<'a> {
    room: &'a Room,
    names: Names<'a>,
    /// What lasted, by the entry that says that it began.
    spans: BTreeMap<u64, Span>,
}

/// When what an entry says happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Happened {
    pub(crate) from: Start,
    /// Until when it lasted, if it did.
    pub(crate) until: Option<Start>,
    /// Whether it still lasts.
    pub(crate) is_lasting: bool,
}

impl<'a> Lines<'a> {
    pub(crate) fn new(room: &'a Room) -> Lines<'a> {
        let spans = room.state.spans().into_iter().map(|span| (span.entry, span)).collect();
        Lines { room, names: room.names(), spans }
    }

    /// What an entry records, if the visitor may see it and it can be read.
    pub(crate) fn event(&self, entry: &Entry) -> Option<Event> {
        let recorded = self.may_see(entry).then(|| Recorded::read(entry).ok().flatten()).flatten();
        recorded.map(|recorded| recorded.event)
    }

    fn may_see(&self, entry: &Entry) -> bool {
        entry.visibility.is_open_to(&self.room.visitor.eyes())
    }

    /// The line of an entry.
    pub(crate) fn line(&self, entry: &Entry, order: Order) -> Line {
        let (room, w) = (self.room, self.room.wording());
        let event = self.event(entry);
        let (at, also) = self.times(entry, event.as_ref(), order);
        let unread = || w.text(if self.may_see(entry) { "log-erased" } else { "log-restricted" });
        Line {
            number: entry.number,
            at,
            also,
            // Who wrote what may not be read says something of it.
            who: if self.may_see(entry) { self.names.of(&entry.actor) } else { String::new() },
            what: event.as_ref().map_or_else(unread, |event| room.sentence(event)),
            kind: event.as_ref().map_or(String::new(), |event| w.log_kind_word(wording::log_kind(event))),
            is_receipt: event.as_ref().is_some_and(Event::is_receipt),
            is_erased: event.is_none(),
            is_paper: matches!(event, Some(Event::PaperLineEntered(_))),
            corrected_by: room.state.corrections.get(&entry.number).copied(),
            withdrawn_by: room.state.withdrawals.get(&entry.number).copied(),
            href: room.at(&format!("/log/{}", entry.number)),
        }
    }

    /// When what an event says happened, where that has a time of its own or lasted.
    pub(crate) fn happened(&self, entry: &Entry, event: &Event) -> Option<Happened> {
        let own = happened_at(event).map(|when| when.0);
        let span = self.spans.get(&entry.number);
        let from = own.or(span.map(|span| span.from))?;
        let until = lasted_until(event).map(|when| when.0).or(span.and_then(|span| span.until));
        Some(Happened { from, until, is_lasting: span.is_some() && until.is_none() })
    }

    /// When something happened and when it was recorded: first the time by which it stands here, then the other one,
    /// unless people would read the same.
    fn times(&self, entry: &Entry, event: Option<&Event>, order: Order) -> (String, String) {
        let (w, zone) = (self.room.wording(), self.room.site.zone());
        let recorded = w.moment(entry.recorded_at, zone);
        let own = event.and_then(|event| self.happened(entry, event)).map(|happened| match happened {
            Happened { from, until: Some(until), .. } => w.stretch(from, until, zone),
            Happened { from, is_lasting: true, .. } => w.lasting(from, zone),
            Happened { from, .. } => w.start(from, zone),
        });
        match (own.filter(|own| *own != recorded), order) {
            (None, _) => (recorded, String::new()),
            (Some(own), Order::Recorded) => (recorded, w.format("log-also-happened", [("at", own.into())])),
            (Some(own), Order::Happened) => (own, w.format("log-also-recorded", [("at", recorded.into())])),
        }
    }
}
