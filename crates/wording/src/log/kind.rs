//! Which kind of line an event makes.

use incident::event::Event;

/// The kinds of lines, in the order in which a filter offers them.
pub const LOG_KINDS: [&str; 12] = [
    "fact",
    "moment",
    "decision",
    "filing",
    "task",
    "note",
    "paper",
    "evidence",
    "correction",
    "course",
    "erasure",
    "receipt",
];

/// Which kind of line an event makes, for filters; one of [`LOG_KINDS`].
pub fn log_kind(event: &Event) -> &'static str {
    match event {
        Event::FactRecorded(_) | Event::FactRevised(_) | Event::FactWithdrawn(_) => "fact",
        Event::SignalRecorded(_) | Event::MomentRecorded(_) | Event::AwarenessSet(_) => "moment",
        Event::ConflictResolved(_)
        | Event::RiskDecided(_)
        | Event::SignificanceDecided(_)
        | Event::DutyWaived(_)
        | Event::WaiverWithdrawn(_) => "decision",
        Event::FilingSubmitted(_) => "filing",
        Event::TaskAdded(_) | Event::TaskFinished(_) => "task",
        Event::NoteWritten(_) => "note",
        Event::PaperLineEntered(_) => "paper",
        Event::EvidenceKept(_) | Event::PaperPhotoAttached(_) => "evidence",
        Event::EntryCorrected(_) | Event::EntryWithdrawn(_) => "correction",
        Event::IncidentOpened(_)
        | Event::ProfileRevised(_)
        | Event::IncidentEscalated(_)
        | Event::IncidentDeescalated(_)
        | Event::IncidentClosed(_)
        | Event::IncidentReopened(_) => "course",
        Event::PersonErased(_) | Event::RestrictedLeftOut(_) => "erasure",
        Event::RulebookUsed(_)
        | Event::ObligationArose(_)
        | Event::ObligationChanged(_)
        | Event::ObligationLapsed(_)
        | Event::DeadlineMoved(_)
        | Event::RiskProposed(_) => "receipt",
    }
}
