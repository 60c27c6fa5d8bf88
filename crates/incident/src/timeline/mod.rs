//! Entries in the order in which what they say happened. It is not the order in which they were recorded: what was
//! written on paper, or heard late, happened before.

pub(crate) mod decide;
pub mod event;
mod people;
mod span;
mod track;

pub use people::named;
pub use span::{Span, SpanKind, lasted_until};
pub use track::{Tracked, tracked};

use std::collections::BTreeMap;

use calendar::Start;
use jiff::Timestamp;
use law::Rulebook;

use crate::event::{Event, When};

/// When what an event says happened in the world, where that has a time of its own.
pub fn happened_at(event: &Event) -> Option<When> {
    match event {
        Event::FactRecorded(stated) => stated.happened_at,
        Event::FactRevised(revised) => revised.now.happened_at,
        Event::SignalRecorded(signal) => Some(signal.at),
        Event::MomentRecorded(moment) => Some(moment.at),
        Event::AwarenessSet(awareness) => Some(awareness.at),
        Event::FilingSubmitted(filing) => Some(filing.at),
        Event::AuthorityAnswered(answered) => Some(answered.at),
        Event::FilingWithdrawn(withdrawn) => Some(withdrawn.at),
        Event::NoteWritten(note) => note.happened_at,
        Event::PaperLineEntered(line) => line.happened_at,
        Event::StageSet(set) => set.at,
        Event::IncidentEscalated(escalated) => escalated.at,
        Event::IncidentDeescalated(because) => because.at,
        Event::CallMade(call) => Some(call.at),
        Event::ServiceProgressed(progressed) => Some(progressed.at),
        Event::LetterSent(sent) => Some(sent.at),
        Event::ContainmentTaken(taken) => Some(taken.from),
        Event::ContainmentLifted(lifted) => Some(lifted.at),
        Event::MeetingOpened(opened) => Some(opened.at),
        Event::MeetingClosed(closed) => Some(closed.at),
        Event::SituationReportIssued(issued) => Some(issued.at),
        Event::ExtortionRecorded(recorded) => Some(recorded.at),
        Event::AttackerContactLogged(logged) => Some(logged.at),
        Event::RansomGroundStated(stated) => Some(stated.at),
        Event::ShiftNoted(noted) => Some(noted.at),
        Event::HandoverDrawnUp(drawn_up) => Some(drawn_up.at),
        Event::ObjectSecured(secured) => Some(secured.at),
        Event::CustodyPassed(passed) => Some(passed.at),
        Event::ImageMade(made) => Some(made.at),
        Event::IndicatorRecorded(recorded) => recorded.seen_at,
        Event::StakeholderTold(told) => Some(told.at),
        Event::MessageSent(sent) => Some(sent.at),
        Event::CallReported(reported) => Some(reported.at),
        Event::CostRecorded(recorded) => recorded.line.at,
        Event::CostRevised(revised) => revised.line.at,
        Event::InterruptionStated(stated) => Some(When(Start::Moment(stated.from))),
        Event::ConsentStated(stated) => Some(stated.at),
        Event::ImprovementEnded(ended) => Some(ended.at),
        Event::RumourHeard(heard) => Some(heard.at),
        Event::RumourFollowed(followed) => Some(followed.at),
        Event::QuestionAsked(asked) => Some(asked.at),
        Event::QuestionAnswered(answered) => Some(answered.at),
        Event::SupplierNamed(named) => named.told_at,
        Event::SupplierAsked(asked) => Some(asked.at),
        Event::SupplierAnswered(answered) => Some(answered.at),
        Event::ControllersCounted(counted) => Some(counted.known_at),
        _ => None,
    }
}

/// What is needed of each entry to put it in its place.
#[derive(Clone, Debug, Default)]
pub struct Timeline {
    places: Vec<Place>,
}

#[derive(Clone, Debug)]
struct Place {
    number: u64,
    recorded_at: Timestamp,
    happened_at: Option<Start>,
    /// The sheet and the line, of what was written on paper.
    line: Option<(String, u32)>,
}

impl Timeline {
    /// Adds an entry. One that was erased, or cannot be read, has no time but that of its recording.
    pub fn add(&mut self, number: u64, recorded_at: Timestamp, event: Option<&Event>) {
        let line = match event {
            Some(Event::PaperLineEntered(entered)) => Some((entered.sheet.clone(), entered.line)),
            _ => None,
        };
        let happened_at = event.and_then(happened_at).map(|when| when.0);
        self.places.push(Place { number, recorded_at, happened_at, line });
    }

    /// The number of the last entry that was added.
    pub fn last(&self) -> u64 {
        self.places.last().map_or(0, |place| place.number)
    }

    /// The numbers of the entries, what happened first first. What happened at the same moment stands in the order of
    /// the sheet, else of recording. A day without an hour counts as its first second.
    pub fn order(&self, rulebook: &Rulebook) -> Vec<u64> {
        self.places(rulebook).into_iter().map(|(number, _)| number).collect()
    }

    /// The same, each with the moment by which it stands there.
    pub fn places(&self, rulebook: &Rulebook) -> Vec<(u64, Timestamp)> {
        let below = self.below_another(rulebook);
        let mut order: Vec<_> = self
            .places
            .iter()
            .map(|place| {
                let at = below.get(&place.number).copied().or_else(|| place.happened(rulebook));
                (at.unwrap_or(place.recorded_at), place.line.as_ref(), place.number)
            })
            .collect();
        order.sort();
        order.into_iter().map(|(at, _, number)| (number, at)).collect()
    }

    /// Lines of a sheet without an hour: they were written below the line before them, and stand there.
    fn below_another(&self, rulebook: &Rulebook) -> BTreeMap<u64, Timestamp> {
        let on_paper = self.places.iter().filter_map(|place| place.line.as_ref().map(|line| (line, place)));
        let mut lines: Vec<_> = on_paper.collect();
        lines.sort_by_key(|(line, place)| (*line, place.number));
        let mut below = BTreeMap::new();
        let mut above: Option<(&str, Timestamp)> = None;
        for ((sheet, _), place) in lines {
            let before = above.filter(|(name, _)| name == sheet).map(|(_, at)| at);
            let before = before.filter(|at| place.may_be(*at, rulebook));
            below.extend(before.map(|at| (place.number, at)));
            above = before.or_else(|| place.happened(rulebook)).map(|at| (sheet.as_str(), at));
        }
        below
    }
}

impl Place {
    fn happened(&self, rulebook: &Rulebook) -> Option<Timestamp> {
        self.happened_at.map(|start| rulebook.moment_of(start))
    }

    /// Whether its hour is not known, and this moment does not lie on another day.
    fn may_be(&self, at: Timestamp, rulebook: &Rulebook) -> bool {
        match self.happened_at {
            None => true,
            Some(Start::Day(day)) => rulebook.calendar().zone().to_datetime(at).date() == day,
            Some(Start::Moment(_)) => false,
        }
    }
}
