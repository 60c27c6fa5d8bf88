//! Which kind of line an event makes.

use incident::event::Event;

/// The kinds of lines, in the order in which a filter offers them.
pub const LOG_KINDS: [&str; 20] = [
    "fact",
    "moment",
    "decision",
    "filing",
    "task",
    "cost",
    "call",
    "letter",
    "speech",
    "containment",
    "meeting",
    "note",
    "paper",
    "evidence",
    "correction",
    "course",
    "evaluation",
    "exercise",
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
        | Event::WaiverWithdrawn(_)
        | Event::DecisionTaken(_)
        | Event::DecisionReviewed(_)
        | Event::ExtortionRecorded(_)
        | Event::AttackerContactLogged(_)
        | Event::RansomGroundStated(_)
        | Event::RansomDecided(_) => "decision",
        Event::FilingSubmitted(_)
        | Event::SheetAnswered(_)
        | Event::AuthorityAnswered(_)
        | Event::FilingWithdrawn(_)
        | Event::DelayForeseen(_) => "filing",
        Event::TaskAdded(_)
        | Event::TaskFinished(_)
        | Event::TaskRevised(_)
        | Event::TaskDropped(_)
        | Event::TaskPassedOn(_)
        | Event::ServiceProgressed(_)
        | Event::RunbookStarted(_) => "task",
        Event::CostRecorded(_)
        | Event::CostRevised(_)
        | Event::CostWithdrawn(_)
        | Event::InterruptionStated(_)
        | Event::InterruptionWithdrawn(_)
        | Event::ConsentStated(_) => "cost",
        Event::LetterSent(_) | Event::LetterFailed(_) | Event::DutyReminded(_) => "letter",
        Event::NoteWritten(_) => "note",
        Event::PaperLineEntered(_) => "paper",
        Event::EvidenceKept(_)
        | Event::PaperPhotoAttached(_)
        | Event::ObjectSecured(_)
        | Event::CustodyPassed(_)
        | Event::ImageMade(_)
        | Event::IndicatorRecorded(_)
        | Event::IndicatorWithdrawn(_) => "evidence",
        Event::EntryCorrected(_)
        | Event::EntryWithdrawn(_)
        | Event::EntryStarred(_)
        | Event::EntryUnstarred(_) => "correction",
        Event::IncidentOpened(_)
        | Event::ProfileRevised(_)
        | Event::IncidentEscalated(_)
        | Event::IncidentDeescalated(_)
        | Event::IncidentClosed(_)
        | Event::IncidentReopened(_)
        | Event::StageSet(_)
        | Event::DirectionSet(_)
        | Event::IncidentShared(_)
        | Event::IncidentJoined(_)
        | Event::PartnerLooked(_)
        | Event::SharingEnded(_) => "course",
        Event::PersonErased(_) | Event::IncidentErased(_) | Event::RestrictedLeftOut(_) => "erasure",
        Event::RulebookUsed(_)
        | Event::ObligationArose(_)
        | Event::ObligationChanged(_)
        | Event::ObligationLapsed(_)
        | Event::DeadlineMoved(_)
        | Event::RiskProposed(_) => "receipt",
        other => kind_in_rooms(other),
    }
}

/// The same for what happens in a room. Everything that has no place above is said to others.
fn kind_in_rooms(event: &Event) -> &'static str {
    match event {
        Event::CalloutBegun(_)
        | Event::PersonSummoned(_)
        | Event::CallMade(_)
        | Event::ShiftNoted(_)
        | Event::HandoverDrawnUp(_)
        | Event::HandoverSigned(_) => "call",
        Event::ContainmentTaken(_)
        | Event::ContainmentLifted(_)
        | Event::ImpactStated(_)
        | Event::ChannelJudged(_) => "containment",
        Event::MeetingOpened(_)
        | Event::MeetingPointNoted(_)
        | Event::MeetingClosed(_)
        | Event::SituationReportIssued(_) => "meeting",
        Event::EvaluationPlanned(_)
        | Event::QuestionnaireAnswered(_)
        | Event::LessonRecorded(_)
        | Event::LessonWithdrawn(_)
        | Event::ImprovementAgreed(_)
        | Event::ImprovementEnded(_)
        | Event::ImprovementJudged(_)
        | Event::CareStated(_)
        | Event::EvaluationSigned(_) => "evaluation",
        Event::ExerciseBegun(_)
        | Event::ExerciseClockSet(_)
        | Event::ObservationNoted(_)
        | Event::ExerciseEnded(_) => "exercise",
        _ => "speech",
    }
}
